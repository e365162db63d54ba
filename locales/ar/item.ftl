# كل سؤال: اسمه وصيغته وما يمكن الإجابة به وكيف يُروى.
item-mood = المزاج
item-mood-ask = { $when ->
   *[today] <b>كيف مزاجك اليوم؟</b>
    [then] <b>كيف كان مزاجك في ذلك اليوم؟</b>
 }
item-mood-hint =
    { $low } أسوأ ما يمكنك تخيّله، و{ $high } أفضله.
    <i>يمكن أيضًا كتابة الرقم.</i>
item-suds_highest_today = الضيق النفسي
item-suds_highest_today-line = الضيق النفسي (SUDs، الأعلى في اليوم)
item-suds_highest_today-ask = { $when ->
   *[today] <b>إلى أي حد وصل ضيقك النفسي اليوم في أشد لحظاته؟ (SUDs)</b>
    [then] <b>إلى أي حد وصل ضيقك النفسي في ذلك اليوم في أشد لحظاته؟ (SUDs)</b>
 }
item-suds_highest_today-hint =
    أي مقدار ما لديك من انزعاج أو توتر أو خوف.
    { $low } هدوء تام، و{ $high } أشد ما عرفته في حياتك.
    <i>يمكن أيضًا كتابة أي رقم بينهما.</i>
item-suds_right_now = الضيق النفسي
item-suds_right_now-line = الضيق النفسي (SUDs، لحظة السؤال)
item-suds_right_now-ask = <b>ما شدة ضيقك النفسي الآن، في هذه اللحظة؟ (SUDs)</b>
item-suds_right_now-hint =
    أي مقدار ما لديك من انزعاج أو توتر أو خوف.
    { $low } هدوء تام، و{ $high } أشد ما عرفته في حياتك.
    <i>يمكن أيضًا كتابة أي رقم بينهما.</i>
item-skills = المهارات
item-skills-ask = { $when ->
   *[today] <b>هل استخدمت إحدى هذه المهارات اليوم؟</b>
    [then] <b>هل استخدمت إحدى هذه المهارات في ذلك اليوم؟</b>
 }
item-skills-hint =
    يكفي الضغط على كل مهارة استخدمتها، ثم على «تم».
    <i>يمكن أيضًا كتابة أرقامها، مثل { $example }.</i>
item-skills_helped = مدى فائدة المهارات
item-skills_helped-beside = ساعدت
item-skills_helped-ask = <b>إلى أي حد ساعدك ذلك؟</b>
item-homework = الواجب
item-homework-ask = { $when ->
   *[today]
        { $part }
        <b>كم أنجزت من هذا الواجب اليوم؟</b>
    [then]
        { $part }
        <b>كم أنجزت من هذا الواجب في ذلك اليوم؟</b>
 }
item-homework_useful = مدى فائدة الواجب
item-homework_useful-beside = أفاد
item-homework_useful-ask =
    { $part }
    <b>إلى أي حد أفادك ذلك؟</b>
item-note = الملاحظة
item-note-ask = { $when ->
   *[today] <b>هل لديك ملاحظة عن هذا اليوم؟</b>
    [then] <b>هل لديك ملاحظة عن ذلك اليوم؟</b>
 }
item-note-ask-shared = { $when ->
   *[today]
        <b>هل لديك ملاحظة عن هذا اليوم؟</b>
        لا تصل إلى من يعالجك إلا بموافقتك في الخطوة التالية.
    [then]
        <b>هل لديك ملاحظة عن ذلك اليوم؟</b>
        لا تصل إلى من يعالجك إلا بموافقتك في الخطوة التالية.
 }
item-note-hint =
    <i>يمكن كتابتها هنا مباشرة. تكفي جملة واحدة.</i>
    <i>لا أحد يقرؤها الآن. يبيّن /help بمن يمكن الاتصال عند الخطر.</i>
