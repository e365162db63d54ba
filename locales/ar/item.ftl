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
    أي مقدار ما شعرت به من انزعاج أو توتر أو خوف.
    { $low } هدوء تام، و{ $high } أشد ما عرفته في حياتك.
    <i>يمكن أيضًا كتابة أي رقم بينهما.</i>
item-suds_right_now = الضيق النفسي
item-suds_right_now-line = الضيق النفسي (SUDs، لحظة السؤال)
item-suds_right_now-ask = { $when ->
   *[today] <b>ما شدة ضيقك النفسي الآن، في هذه اللحظة؟ (SUDs)</b>
    [then] <b>ما شدة ضيقك النفسي لحظة السؤال في ذلك اليوم؟ (SUDs)</b>
 }
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

# المكتبة مجموعةً مجموعة. الاسم القصير للقوائم والصور والأزرار: أربعة وعشرون حرفًا على الأكثر.
item-sleep_hours = ساعات النوم
item-sleep_hours-ask = { $when ->
   *[today] <b>كم نمت الليلة الماضية؟</b>
    [then] <b>كم نمت في الليلة السابقة لذلك اليوم؟</b>
 }
item-sleep_quality = جودة النوم
item-sleep_quality-ask = { $when ->
   *[today] <b>كيف كان نومك الليلة الماضية؟</b>
    [then] <b>كيف كان نومك في الليلة السابقة لذلك اليوم؟</b>
 }
item-sleep_quality-hint = { $low } ليلة سيئة جدًا، و{ $high } ليلة جيدة جدًا.
item-asleep_at = وقت النوم
item-asleep_at-ask = { $when ->
   *[today] <b>متى غلبك النوم الليلة الماضية؟</b>
    [then] <b>متى غلبك النوم في الليلة السابقة لذلك اليوم؟</b>
 }
item-asleep_at-hint = يكفي وقت تقريبي.
item-up_at = وقت النهوض
item-up_at-ask = { $when ->
   *[today] <b>متى نهضت من السرير اليوم؟</b>
    [then] <b>متى نهضت من السرير في ذلك اليوم؟</b>
 }
item-night_waking = الاستيقاظ ليلًا
item-night_waking-ask = { $when ->
   *[today] <b>كم مرة استيقظت الليلة الماضية؟</b>
    [then] <b>كم مرة استيقظت في الليلة السابقة لذلك اليوم؟</b>
 }
item-nightmares = الكوابيس
item-nightmares-ask = { $when ->
   *[today] <b>كم كابوسًا رأيت الليلة الماضية؟</b>
    [then] <b>كم كابوسًا رأيت في الليلة السابقة لذلك اليوم؟</b>
 }
item-naps = القيلولة
item-naps-ask = { $when ->
   *[today] <b>كم نمت في نهار هذا اليوم؟</b>
    [then] <b>كم نمت في نهار ذلك اليوم؟</b>
 }
item-diary_bed = الذهاب إلى السرير
item-diary_bed-ask = { $when ->
   *[today] <b>متى ذهبت إلى السرير الليلة الماضية؟</b>
    [then] <b>متى ذهبت إلى السرير في الليلة السابقة لذلك اليوم؟</b>
 }
item-diary_tried = محاولة النوم
item-diary_tried-ask = { $when ->
   *[today] <b>متى حاولت النوم الليلة الماضية؟</b>
    [then] <b>متى حاولت النوم في الليلة السابقة لذلك اليوم؟</b>
 }
item-diary_latency = المدة حتى النوم
item-diary_latency-ask = { $when ->
   *[today] <b>كم مضى من الوقت حتى نمت الليلة الماضية؟</b>
    [then] <b>كم مضى من الوقت حتى نمت في الليلة السابقة لذلك اليوم؟</b>
 }
item-diary_awake = اليقظة أثناء الليل
item-diary_awake-ask = { $when ->
   *[today] <b>كم بقيت بلا نوم أثناء الليل، في المجموع؟</b>
    [then] <b>كم بقيت بلا نوم في تلك الليلة، في المجموع؟</b>
 }
item-diary_awake-hint = من دون الوقت الذي سبق النوم.
item-diary_woke = الاستيقاظ الأخير
item-diary_woke-ask = { $when ->
   *[today] <b>متى استيقظت آخر مرة هذا الصباح؟</b>
    [then] <b>متى استيقظت آخر مرة في ذلك الصباح؟</b>
 }
item-diary_out = مغادرة السرير
item-diary_out-ask = { $when ->
   *[today] <b>متى غادرت السرير لبدء اليوم؟</b>
    [then] <b>متى غادرت السرير في ذلك اليوم؟</b>
 }
item-diary_quality = الليلة
item-diary_quality-ask = { $when ->
   *[today] <b>كيف كانت ليلتك؟</b>
    [then] <b>كيف كانت الليلة السابقة لذلك اليوم؟</b>
 }
item-diary_quality-hint = { $low } سيئة جدًا، { $high } جيدة جدًا.
item-pain = الألم
item-pain-ask = { $when ->
   *[today] <b>ما شدة ألمك اليوم؟</b>
    [then] <b>ما كانت شدة ألمك في ذلك اليوم؟</b>
 }
item-pain-hint = { $low } بلا ألم، و{ $high } أشد ألم يمكنك تخيّله.
item-energy = الطاقة
item-energy-ask = { $when ->
   *[today] <b>ما مقدار طاقتك اليوم؟</b>
    [then] <b>ما كان مقدار طاقتك في ذلك اليوم؟</b>
 }
item-energy-hint = { $low } بلا طاقة، و{ $high } أكبر طاقة يمكنك تخيّلها.
item-body_tension = توتر الجسم
item-body_tension-ask = { $when ->
   *[today] <b>ما مقدار توتر جسمك اليوم؟</b>
    [then] <b>ما كان مقدار توتر جسمك في ذلك اليوم؟</b>
 }
item-body_tension-hint = { $low } جسم مرتخٍ، و{ $high } أقصى توتر ممكن.
item-appetite = الشهية
item-appetite-ask = { $when ->
   *[today] <b>كيف شهيتك اليوم؟</b>
    [then] <b>كيف كانت شهيتك في ذلك اليوم؟</b>
 }
item-appetite-hint = { $low } بلا شهية، و{ $high } شهية كبيرة جدًا.
item-anxiety = القلق
item-anxiety-ask = { $when ->
   *[today] <b>ما شدة قلقك اليوم؟</b>
    [then] <b>ما كانت شدة قلقك في ذلك اليوم؟</b>
 }
item-worry = الهموم
item-worry-ask = { $when ->
   *[today] <b>كم شغلتك الهموم اليوم؟</b>
    [then] <b>كم شغلتك الهموم في ذلك اليوم؟</b>
 }
item-panic_attacks = نوبات الهلع
item-panic_attacks-ask = { $when ->
   *[today] <b>كم نوبة هلع أصابتك اليوم؟</b>
    [then] <b>كم نوبة هلع أصابتك في ذلك اليوم؟</b>
 }
item-avoidance = التجنب خوفًا
item-avoidance-ask = { $when ->
   *[today] <b>هل تجنبت شيئًا اليوم بسبب الخوف؟</b>
    [then] <b>هل تجنبت شيئًا في ذلك اليوم بسبب الخوف؟</b>
 }
item-facing_fear = مواجهة خوف
item-facing_fear-ask = { $when ->
   *[today] <b>هل فعلت اليوم شيئًا كان يخيفك؟</b>
    [then] <b>هل فعلت في ذلك اليوم شيئًا كان يخيفك؟</b>
 }
item-rituals = وقت الطقوس القهرية
item-rituals-ask = { $when ->
   *[today] <b>كم من الوقت أخذت منك الطقوس أو التأكد المتكرر اليوم؟</b>
    [then] <b>كم من الوقت أخذت منك الطقوس أو التأكد المتكرر في ذلك اليوم؟</b>
 }
item-sadness = الحزن
item-sadness-ask = { $when ->
   *[today] <b>ما شدة حزنك اليوم؟</b>
    [then] <b>ما كانت شدة حزنك في ذلك اليوم؟</b>
 }
item-anger = الغضب
item-anger-ask = { $when ->
   *[today] <b>ما شدة غضبك اليوم؟</b>
    [then] <b>ما كانت شدة غضبك في ذلك اليوم؟</b>
 }
item-emptiness = الشعور بالفراغ
item-emptiness-ask = { $when ->
   *[today] <b>ما شدة الشعور بالفراغ لديك اليوم؟</b>
    [then] <b>ما كانت شدة الشعور بالفراغ لديك في ذلك اليوم؟</b>
 }
item-joy = الفرح
item-joy-ask = { $when ->
   *[today] <b>ما مقدار الفرح في يومك هذا؟</b>
    [then] <b>ما كان مقدار الفرح في ذلك اليوم؟</b>
 }
item-hope = الأمل
item-hope-ask = { $when ->
   *[today] <b>ما مقدار الأمل لديك اليوم؟</b>
    [then] <b>ما كان مقدار الأمل لديك في ذلك اليوم؟</b>
 }
item-urge_self_harm = رغبة في إيذاء النفس
item-urge_self_harm-ask = { $when ->
   *[today] <b>ما أقصى شدة للرغبة في إيذاء نفسك اليوم؟</b>
    [then] <b>ما أقصى شدة للرغبة في إيذاء نفسك في ذلك اليوم؟</b>
 }
item-urge_self_harm-hint =
    { $low } بلا رغبة، و{ $high } أقوى رغبة.
    لا أحد يقرأ الآن. يبيّن /help بمن يمكن الاتصال عند الخطر.
item-urge_drink = رغبة في الكحول
item-urge_drink-ask = { $when ->
   *[today] <b>ما أقصى شدة للرغبة في شرب الكحول اليوم؟</b>
    [then] <b>ما أقصى شدة للرغبة في شرب الكحول في ذلك اليوم؟</b>
 }
item-urge_drink-hint = { $low } بلا رغبة، و{ $high } أقوى رغبة. الرغبة ليست فعلًا.
item-urge_drugs = رغبة في التعاطي
item-urge_drugs-ask = { $when ->
   *[today] <b>ما أقصى شدة للرغبة في تعاطي المخدرات اليوم؟</b>
    [then] <b>ما أقصى شدة للرغبة في تعاطي المخدرات في ذلك اليوم؟</b>
 }
item-urge_drugs-hint = { $low } بلا رغبة، و{ $high } أقوى رغبة. الرغبة ليست فعلًا.
item-urge_binge = رغبة في نهم الأكل
item-urge_binge-ask = { $when ->
   *[today] <b>ما أقصى شدة للرغبة في نهم الأكل اليوم؟</b>
    [then] <b>ما أقصى شدة للرغبة في نهم الأكل في ذلك اليوم؟</b>
 }
item-urge_binge-hint = { $low } بلا رغبة، و{ $high } أقوى رغبة. الرغبة ليست فعلًا.
item-urge_stop_therapy = رغبة في ترك العلاج
item-urge_stop_therapy-ask = { $when ->
   *[today] <b>ما شدة الرغبة في ترك العلاج اليوم؟</b>
    [then] <b>ما كانت شدة الرغبة في ترك العلاج في ذلك اليوم؟</b>
 }
item-urge_stop_therapy-hint = { $low } بلا رغبة، و{ $high } أقوى رغبة. الرغبة ليست فعلًا.
item-alcohol = مشروبات كحولية
item-alcohol-ask = { $when ->
   *[today] <b>كم مشروبًا كحوليًا شربت اليوم؟</b>
    [then] <b>كم مشروبًا كحوليًا شربت في ذلك اليوم؟</b>
 }
item-alcohol-hint = زجاجة بيرة صغيرة أو كأس نبيذ تُحسب مشروبًا.
item-cigarettes = السجائر
item-cigarettes-ask = { $when ->
   *[today] <b>كم سيجارة دخنت اليوم؟</b>
    [then] <b>كم سيجارة دخنت في ذلك اليوم؟</b>
 }
item-drugs = مواد مخدرة أخرى
item-drugs-ask = { $when ->
   *[today] <b>هل تعاطيت مواد مخدرة أخرى اليوم؟</b>
    [then] <b>هل تعاطيت مواد مخدرة أخرى في ذلك اليوم؟</b>
 }
item-caffeine = الكافيين
item-caffeine-ask = { $when ->
   *[today] <b>كم مشروبًا فيه كافيين شربت اليوم؟</b>
    [then] <b>كم مشروبًا فيه كافيين شربت في ذلك اليوم؟</b>
 }
item-caffeine-hint = منها القهوة والشاي والكولا ومشروبات الطاقة.
item-walking = وقت المشي
item-walking-ask = { $when ->
   *[today] <b>كم من الوقت مشيت اليوم؟</b>
    [then] <b>كم من الوقت مشيت في ذلك اليوم؟</b>
 }
item-exercise = الرياضة
item-exercise-ask = { $when ->
   *[today] <b>كم من الوقت مارست الرياضة اليوم؟</b>
    [then] <b>كم من الوقت مارست الرياضة في ذلك اليوم؟</b>
 }
item-went_out = الخروج من البيت
item-went_out-ask = { $when ->
   *[today] <b>هل خرجت من البيت اليوم؟</b>
    [then] <b>هل خرجت من البيت في ذلك اليوم؟</b>
 }
item-pleasant = شيء محبب
item-pleasant-ask = { $when ->
   *[today] <b>هل فعلت اليوم شيئًا محببًا إليك؟</b>
    [then] <b>هل فعلت في ذلك اليوم شيئًا محببًا إليك؟</b>
 }
item-screen_hours = وقت الشاشة
item-screen_hours-ask = { $when ->
   *[today] <b>كم من الوقت قضيت أمام الشاشات اليوم، خارج العمل والدراسة؟</b>
    [then] <b>كم من الوقت قضيت أمام الشاشات في ذلك اليوم، خارج العمل والدراسة؟</b>
 }
item-loneliness = الوحدة
item-loneliness-ask = { $when ->
   *[today] <b>ما شدة شعورك بالوحدة اليوم؟</b>
    [then] <b>ما كانت شدة شعورك بالوحدة في ذلك اليوم؟</b>
 }
item-closeness = القرب من الناس
item-closeness-ask = { $when ->
   *[today] <b>ما مقدار شعورك بالقرب من الناس اليوم؟</b>
    [then] <b>ما كان مقدار شعورك بالقرب من الناس في ذلك اليوم؟</b>
 }
item-talked = محادثات مع الناس
item-talked-ask = { $when ->
   *[today] <b>مع كم شخص تحدثت اليوم؟</b>
    [then] <b>مع كم شخص تحدثت في ذلك اليوم؟</b>
 }
item-talked-hint = يُحسب أيضًا من كان بالهاتف أو بالرسائل.
item-conflicts = الخلافات
item-conflicts-ask = { $when ->
   *[today] <b>كم خلافًا حدث بينك وبين الناس اليوم؟</b>
    [then] <b>كم خلافًا حدث بينك وبين الناس في ذلك اليوم؟</b>
 }
item-medication_taken = الدواء
item-medication_taken-ask = { $when ->
   *[today] <b>هل أخذت دواءك اليوم كما اتُّفق عليه؟</b>
    [then] <b>هل أخذت دواءك في ذلك اليوم كما اتُّفق عليه؟</b>
 }
item-side_effects = الآثار الجانبية
item-side_effects-ask = { $when ->
   *[today] <b>كم أزعجتك الآثار الجانبية اليوم؟</b>
    [then] <b>كم أزعجتك الآثار الجانبية في ذلك اليوم؟</b>
 }
item-washed = الاستحمام
item-washed-ask = { $when ->
   *[today] <b>هل استحممت أو اغتسلت اليوم؟</b>
    [then] <b>هل استحممت أو اغتسلت في ذلك اليوم؟</b>
 }
item-meals = الوجبات
item-meals-ask = { $when ->
   *[today] <b>كم وجبة أكلت اليوم؟</b>
    [then] <b>كم وجبة أكلت في ذلك اليوم؟</b>
 }
item-time_for_self = وقت لنفسي
item-time_for_self-ask = { $when ->
   *[today] <b>كم من الوقت كان لك وحدك اليوم؟</b>
    [then] <b>كم من الوقت كان لك وحدك في ذلك اليوم؟</b>
 }
item-self_kindness = اللطف مع النفس
item-self_kindness-ask = { $when ->
   *[today] <b>ما مقدار لطفك مع نفسك اليوم؟</b>
    [then] <b>ما كان مقدار لطفك مع نفسك في ذلك اليوم؟</b>
 }
item-urge_suicide = رغبة في إنهاء الحياة
item-urge_suicide-ask = { $when ->
   *[today] <b>ما أقصى شدة للرغبة في إنهاء حياتك اليوم؟</b>
    [then] <b>ما أقصى شدة للرغبة في إنهاء حياتك في ذلك اليوم؟</b>
 }
item-urge_suicide-hint =
    { $low } بلا رغبة، و{ $high } أقوى رغبة.
    لا أحد يقرأ الآن. يبيّن /help بمن يمكن الاتصال عند الخطر.
item-acted_on_urge = اتباع رغبة ملحّة
item-acted_on_urge-ask = { $when ->
   *[today] <b>هل اتبعت رغبة ملحّة اليوم؟</b>
    [then] <b>هل اتبعت رغبة ملحّة في ذلك اليوم؟</b>
 }
item-card_anger = الغضب (البطاقة)
item-card_anger-ask = { $when ->
   *[today] <b>ما أقصى شدة للغضب اليوم؟</b>
    [then] <b>ما أقصى شدة للغضب في ذلك اليوم؟</b>
 }
item-card_anger-hint = { $low } لا شيء، و{ $high } الأقوى.
item-card_fear = الخوف (البطاقة)
item-card_fear-ask = { $when ->
   *[today] <b>ما أقصى شدة للخوف اليوم؟</b>
    [then] <b>ما أقصى شدة للخوف في ذلك اليوم؟</b>
 }
item-card_fear-hint = { $low } لا شيء، و{ $high } الأقوى.
item-card_sadness = الحزن (البطاقة)
item-card_sadness-ask = { $when ->
   *[today] <b>ما أقصى شدة للحزن اليوم؟</b>
    [then] <b>ما أقصى شدة للحزن في ذلك اليوم؟</b>
 }
item-card_sadness-hint = { $low } لا شيء، و{ $high } الأقوى.
item-card_shame = الخجل (البطاقة)
item-card_shame-ask = { $when ->
   *[today] <b>ما أقصى شدة للخجل اليوم؟</b>
    [then] <b>ما أقصى شدة للخجل في ذلك اليوم؟</b>
 }
item-card_shame-hint = { $low } لا شيء، و{ $high } الأقوى.
item-card_joy = الفرح (البطاقة)
item-card_joy-ask = { $when ->
   *[today] <b>ما أقصى شدة للفرح اليوم؟</b>
    [then] <b>ما أقصى شدة للفرح في ذلك اليوم؟</b>
 }
item-card_joy-hint = { $low } لا شيء، و{ $high } الأقوى.
item-plan_part = المنجز من الخطة
item-plan_part-ask = { $when ->
   *[today] <b>كم أنجزت اليوم مما خططت له؟</b>
    [then] <b>كم أنجزت في ذلك اليوم مما خططت له؟</b>
 }
item-plan_part-hint = إن لم تكن هناك خطة، يمكن تخطي هذا السؤال.
item-pleasure = المتعة
item-pleasure-ask = { $when ->
   *[today] <b>كم استمتعت بما فعلته اليوم؟</b>
    [then] <b>كم استمتعت بما فعلته في ذلك اليوم؟</b>
 }
item-pleasure-hint = { $low } بلا متعة، و{ $high } أكبر متعة يمكن تخيلها.
item-mastery = الشعور بالإنجاز
item-mastery-ask = { $when ->
   *[today] <b>ما شدة شعورك اليوم بأنك أنجزت شيئًا؟</b>
    [then] <b>ما كانت شدة شعورك في ذلك اليوم بأنك أنجزت شيئًا؟</b>
 }
item-mastery-hint = { $low } بلا شعور، و{ $high } أقوى شعور يمكن تخيله.
item-medication_part = ما أُخذ من الدواء
item-medication_part-ask = { $when ->
   *[today] <b>كم أخذت اليوم من الدواء المتفق عليه؟</b>
    [then] <b>كم أخذت في ذلك اليوم من الدواء المتفق عليه؟</b>
 }

# مجموعات المكتبة.
item-group-sleep = النوم
item-group-body = الجسم
item-group-anxiety = القلق والخوف
item-group-mood = المزاج والمشاعر
item-group-urges = الرغبات الملحّة
item-group-substances = الكحول والمخدرات
item-group-activity = النشاط
item-group-people = الناس
item-group-medication = الأدوية
item-group-self_care = العناية بالنفس
item-group-diary_card = البطاقة اليومية
# ما يتابعه المرء لنفسه: قوائم وسوم جاهزة.
item-track_triggers = المثيرات
item-track_triggers-ask = { $when ->
   *[today] <b>هل حدث شيء من هذا اليوم؟</b>
    [then] <b>هل حدث شيء من هذا في ذلك اليوم؟</b>
 }
item-track_food = الطعام
item-track_food-ask = { $when ->
   *[today] <b>ماذا أكلت وشربت اليوم؟</b>
    [then] <b>ماذا أكلت وشربت في ذلك اليوم؟</b>
 }
item-track_people = الناس
item-track_people-ask = { $when ->
   *[today] <b>مع من كنت اليوم؟</b>
    [then] <b>مع من كنت في ذلك اليوم؟</b>
 }
item-track_weather = الطقس
item-track_weather-ask = { $when ->
   *[today] <b>كيف كان الطقس اليوم؟</b>
    [then] <b>كيف كان الطقس في ذلك اليوم؟</b>
 }
