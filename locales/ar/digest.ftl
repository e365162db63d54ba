# أسبوع المعالِج/ة.
digest-title = { $clients ->
    [zero] <b>أسبوعك، { $week }</b> · بلا مراجعين
    [one] <b>أسبوعك، { $week }</b> · مراجع واحد
    [two] <b>أسبوعك، { $week }</b> · مراجعان
    [few] <b>أسبوعك، { $week }</b> · { NUMBER($clients) } مراجعين
    [many] <b>أسبوعك، { $week }</b> · { NUMBER($clients) } مراجعًا
   *[other] <b>أسبوعك، { $week }</b> · عدد المراجعين: { NUMBER($clients) }
 }
digest-empty = لا توجد مشاركة من أي مراجع بعد، فلا جديد هذا الأسبوع.
digest-row = <b>{ $alias }</b>: الأيام { NUMBER($answered) } من { NUMBER($asked) }
digest-row-paused = <b>{ $alias }</b>: استراحة
digest-row-not-asked = <b>{ $alias }</b>: لا تسجيلات هذا الأسبوع
digest-both = المتوسط: المزاج { $mood }، الضيق (SUDs، { $moment }) { $suds }
digest-mood = المتوسط: المزاج { $mood }
digest-suds = المتوسط: الضيق (SUDs، { $moment }) { $suds }
digest-no-answers = { $asked ->
    [zero] • لا إجابات
    [one] • لا إجابات؛ كان السؤال في يوم واحد
    [two] • لا إجابات؛ كان السؤال في يومين
    [few] • لا إجابات؛ كان السؤال في { NUMBER($asked) } أيام
    [many] • لا إجابات؛ كان السؤال في { NUMBER($asked) } يومًا
   *[other] • لا إجابات؛ كان السؤال في { NUMBER($asked) } يوم
 }
digest-few-answers = • إجابات قليلة: الأيام { NUMBER($answered) } من { NUMBER($asked) }
digest-suds-higher = • الضيق (SUDs) أعلى من المعتاد بمقدار { $by } ({ $this }، والمعتاد { $usual })
digest-mood-lower = • المزاج أدنى من المعتاد بمقدار { $by } ({ $this }، والمعتاد { $usual })
digest-rules = <i>يظهر سطر بعلامة • إذا زاد متوسط الضيق (SUDs) هذا الأسبوع بمقدار { $suds } أو أكثر عن المعتاد لدى الشخص نفسه (الأسابيع الأربعة السابقة)، أو نقص متوسط المزاج عنه بمقدار { $mood } أو أكثر (ابتداءً من { NUMBER($days) } أيام مُجابة)، أو إذا أُجيب عن أقل من نصف الأيام. هذه علامات تساعد على القراءة، وليست حدودًا سريرية.</i>
digest-album = { $clients ->
    [zero] لا رسوم بيانية.
    [one] الرسم البياني لمراجع واحد.
    [two] الرسوم البيانية لمراجعَين.
    [few] الرسوم البيانية: { NUMBER($clients) } مراجعين.
    [many] الرسوم البيانية: { NUMBER($clients) } مراجعًا.
   *[other] الرسوم البيانية: { NUMBER($clients) } مراجع.
 }
