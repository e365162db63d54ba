# المراجعون.
clients-open = المراجعون
clients-title = { PLURAL($count) ->
    [zero] <b>لا مراجعين</b>
    [one] <b>مراجع واحد</b>
    [two] <b>مراجعان</b>
    [few] <b>{ NUMBER($count) } مراجعين</b>
    [many] <b>{ NUMBER($count) } مراجعًا</b>
   *[other] <b>عدد المراجعين: { NUMBER($count) }</b>
 }
clients-suds-highest = السؤال عن الضيق النفسي (SUDs): «الأعلى اليوم».
clients-suds-now = السؤال عن الضيق النفسي (SUDs): «الآن».
clients-paused = الأسئلة اليومية متوقفة مؤقتًا.
clients-paused-until = الأسئلة اليومية متوقفة مؤقتًا. الأسئلة القادمة: { $until }.
clients-flags = <b>ما يستحق النظر أولًا</b>
clients-notes = <b>ملاحظات تمت مشاركتها</b>
clients-note = { $day }، { $item }: «{ $note }»
clients-homework = الواجبات
clients-skills = المهارات
clients-ask-suds-now = الضيق النفسي: «الآن»
clients-ask-suds-highest = الضيق النفسي: «الأعلى اليوم»
clients-pause = استراحة
clients-resume = إنهاء الاستراحة
clients-end = إنهاء المشاركة
clients-back = ‹ المراجعون
clients-back-to-case = ‹ رجوع
clients-confirm-end =
    <b>إنهاء المشاركة مع { $alias }؟</b>
    لن تظهر لك الإجابات هنا بعد ذلك، لا الجديدة ولا القديمة. وتبقى الرسائل السابقة في هذه المحادثة. تبقى الإجابات لمن كتبها، ويُرسل إشعار بذلك.
clients-end-yes = نعم، إنهاؤها
clients-joined = تمت موافقة { $alias } وبدأت المشاركة.
clients-left = انتهت المشاركة من جهة { $alias }.
clients-case-paused = الأسئلة اليومية لـ { $alias } متوقفة مؤقتًا.
clients-case-resumed = عادت الأسئلة اليومية لـ { $alias }.
clients-case-ended = انتهت المشاركة مع { $alias }.
clients-none = لا توجد مشاركة من أي مراجع بعد.
