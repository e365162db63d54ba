# شخص واحد على مدى أسابيع، لمن يعالجه قبل الجلسة. تصف ولا تستنتج.
session-open = قبل الجلسة
session-weeks = { PLURAL($weeks) ->
    [zero] بلا أسابيع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { NUMBER($weeks) } أسابيع
    [many] { NUMBER($weeks) } أسبوعًا
   *[other] { NUMBER($weeks) } أسبوع
 }
session-file = PDF
session-title = <b>{ $alias }</b>، { $weeks }
session-none = لا إجابات في هذه الأسابيع.
session-numbers = <b>{ $item }:</b> { $numbers }
session-gone = { $item } ({ $gone })
session-range = { PLURAL($days) ->
    [zero] الوسيط { $median }، من { $low } إلى { $high }.
    [one] الوسيط { $median }، من { $low } إلى { $high }، يوم واحد.
    [two] الوسيط { $median }، من { $low } إلى { $high }، يومان.
    [few] الوسيط { $median }، من { $low } إلى { $high }، { NUMBER($days) } أيام.
    [many] الوسيط { $median }، من { $low } إلى { $high }، { NUMBER($days) } يومًا.
   *[other] الوسيط { $median }، من { $low } إلى { $high }، عدد الأيام: { NUMBER($days) }.
 }
session-same = { PLURAL($days) ->
    [zero] { $median }.
    [one] { $median } في يوم واحد.
    [two] { $median } في كل من اليومين.
    [few] { $median } في كل يوم من { NUMBER($days) } أيام.
    [many] { $median } في كل يوم من { NUMBER($days) } يومًا.
   *[other] { $median } في كل الأيام، وعددها { NUMBER($days) }.
 }
session-yes = عدد أيام «نعم» { NUMBER($yes) } من { NUMBER($days) }.
session-chosen = { PLURAL($days) ->
    [zero] { $answer }.
    [one] { $answer }، في يوم واحد.
    [two] { $answer }، في يومين.
    [few] { $answer }، في { NUMBER($days) } أيام.
    [many] { $answer }، في { NUMBER($days) } يومًا.
   *[other] { $answer }، في { NUMBER($days) } يوم.
 }
session-slope-up = ارتفاع بمقدار { $low } إلى { $high } تقريبًا في الأسبوع.
session-slope-up-by = ارتفاع بمقدار { $by } تقريبًا في الأسبوع.
session-slope-down = انخفاض بمقدار { $low } إلى { $high } تقريبًا في الأسبوع.
session-slope-down-by = انخفاض بمقدار { $by } تقريبًا في الأسبوع.
session-slope-none = لا اتجاه واضح بعد.
session-slope-few = عدد أيام الإجابة اللازم لذكر الاتجاه: { NUMBER($days) }.
session-skill = • { $skill }: { $item } معها { $with } (عدد الأيام: { NUMBER($days) })، ومن دونها { $without } (عدد الأيام: { NUMBER($others) })؛ { $difference }
session-difference-higher = أعلى بمقدار { $low } إلى { $high }
session-difference-higher-by = أعلى بمقدار { $by }
session-difference-lower = أدنى بمقدار { $low } إلى { $high }
session-difference-lower-by = أدنى بمقدار { $by }
session-difference-none = لا فرق واضح بعد
session-mean = { PLURAL($days) ->
    [zero] { $mean }
    [one] { $mean } (يوم واحد)
    [two] { $mean } (يومان)
    [few] { $mean } ({ NUMBER($days) } أيام)
    [many] { $mean } ({ NUMBER($days) } يومًا)
   *[other] { $mean } (الأيام: { NUMBER($days) })
 }
session-task = • الواجب «{ $task }»: أُنجز كله أو بعضه في { NUMBER($done) } من أصل { NUMBER($said) } من أيام الإجابة
session-done = { NUMBER($done) } من { NUMBER($said) }
# ما لا يتسع له المكان تحت الصورة في الملف.
session-more-questions = { PLURAL($count) ->
    [zero] • لا أسئلة أخرى
    [one] • في ملف PDF: سؤال آخر
    [two] • في ملف PDF: سؤالان آخران
    [few] • في ملف PDF: { NUMBER($count) } أسئلة أخرى
    [many] • في ملف PDF: { NUMBER($count) } سؤالًا آخر
   *[other] • في ملف PDF: { NUMBER($count) } سؤال آخر
 }
session-more-skills = { PLURAL($count) ->
    [zero] • لا مقارنات أخرى
    [one] • في ملف PDF: مقارنة أخرى
    [two] • في ملف PDF: مقارنتان أخريان
    [few] • في ملف PDF: { NUMBER($count) } مقارنات أخرى
    [many] • في ملف PDF: { NUMBER($count) } مقارنة أخرى
   *[other] • في ملف PDF: { NUMBER($count) } مقارنة أخرى
 }
session-more-tasks = { PLURAL($count) ->
    [zero] • لا واجبات أخرى
    [one] • في ملف PDF: واجب آخر
    [two] • في ملف PDF: واجبان آخران
    [few] • في ملف PDF: { NUMBER($count) } واجبات أخرى
    [many] • في ملف PDF: { NUMBER($count) } واجبًا آخر
   *[other] • في ملف PDF: { NUMBER($count) } واجب آخر
 }
session-more-notes = { PLURAL($count) ->
    [zero] • لا ملاحظات أخرى
    [one] • في ملف PDF: ملاحظة أخرى
    [two] • في ملف PDF: ملاحظتان أخريان
    [few] • في ملف PDF: { NUMBER($count) } ملاحظات أخرى
    [many] • في ملف PDF: { NUMBER($count) } ملاحظة أخرى
   *[other] • في ملف PDF: { NUMBER($count) } ملاحظة أخرى
 }
session-more-records = { PLURAL($count) ->
    [zero] • لا سجلات أفكار أخرى
    [one] • في ملف PDF: سجل أفكار آخر
    [two] • في ملف PDF: سجلا أفكار آخران
    [few] • في ملف PDF: { NUMBER($count) } سجلات أفكار أخرى
    [many] • في ملف PDF: { NUMBER($count) } سجل أفكار آخر
   *[other] • في ملف PDF: { NUMBER($count) } سجل أفكار آخر
 }
session-more-targets = { PLURAL($count) ->
    [zero] • لا أهداف أخرى
    [one] • في ملف PDF: هدف آخر
    [two] • في ملف PDF: هدفان آخران
    [few] • في ملف PDF: { NUMBER($count) } أهداف أخرى
    [many] • في ملف PDF: { NUMBER($count) } هدفًا آخر
   *[other] • في ملف PDF: { NUMBER($count) } هدف آخر
 }
session-aids = <i>التغيرات الأسبوعية والفروق فواصل ثقة بنسبة { NUMBER($covered) }٪. الأيام التي تُستخدم فيها مهارة تختلف عن غيرها في أمور كثيرة. هذه علامات تساعد على القراءة، وليست حدودًا سريرية.</i>
# داخل الصورة والملف.
session-skills = { $item } مع المهارة ومن دونها
session-with = معها
session-without = من دونها
session-skills-none = تُقارن المهارات حين يبلغ عدد الأيام معها { NUMBER($days) } ومن دونها { NUMBER($days) }.
session-skills-alike = { $item }: قيمة ثابتة في أحد نوعي الأيام، فلا يُعرض فرق.
session-skills-alike-mood = كان المزاج ثابتًا في أحد نوعي الأيام، فلا يُعرض فرق.
session-put-aside = وُضع جانبًا بطلب ممن يُسأل عنه: { $item }
session-aside-since = موضوع جانبًا منذ { $day }: { $item }
session-more-aside = { PLURAL($count) ->
    [zero] ولا أسئلة أخرى موضوعة جانبًا
    [one] وسؤال آخر موضوع جانبًا
    [two] وسؤالان آخران موضوعان جانبًا
    [few] و{ NUMBER($count) } أسئلة أخرى موضوعة جانبًا
    [many] و{ NUMBER($count) } سؤالًا آخر موضوعًا جانبًا
   *[other] و{ NUMBER($count) } سؤال آخر موضوع جانبًا
 }
session-plan = تغييرات الخطة
session-change = { $day }: { $what }
session-task-given = واجب جديد: { $task }
session-task-ended = انتهى الواجب: { $task }
session-skill-added = أُضيفت مهارة: { $skill }
session-skill-retired = أُزيلت مهارة: { $skill }
session-moved-suds_highest_today = السؤال عن الضيق النفسي (SUDs): «الأعلى اليوم».
session-moved-suds_right_now = السؤال عن الضيق النفسي (SUDs): «الآن».
session-asked = سؤال جديد: { $item }
session-unasked = لم يعد يُسأل: { $item }
session-homework = الواجبات، نسبة الأيام التي أُنجز فيها بعضها
session-homework-none = لا واجبات مذكورة في هذه الأسابيع
session-since = منذ { $from }
session-notes = ملاحظات مشارَكة
session-notes-none = لا ملاحظات مشارَكة في هذه الأسابيع
session-median = الوسيط
session-trend = الاتجاه
session-mark = تغيير في الخطة
