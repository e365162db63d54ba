# الأسبوع لمن يقدّم العلاج.
digest-title = { PLURAL($clients) ->
    [zero] <b>أسبوعك، { $week }</b> · بلا مراجعين
    [one] <b>أسبوعك، { $week }</b> · مراجع واحد
    [two] <b>أسبوعك، { $week }</b> · مراجعان
    [few] <b>أسبوعك، { $week }</b> · { NUMBER($clients) } مراجعين
    [many] <b>أسبوعك، { $week }</b> · { NUMBER($clients) } مراجعًا
   *[other] <b>أسبوعك، { $week }</b> · عدد المراجعين: { NUMBER($clients) }
 }
digest-empty = لا توجد مشاركة من أي مراجع بعد، فلا جديد هذا الأسبوع.
digest-row = <b>{ $alias }</b>: أيام الإجابة { NUMBER($answered) } من { NUMBER($asked) }
digest-row-paused = <b>{ $alias }</b>: استراحة
digest-row-not-asked = <b>{ $alias }</b>: لم تُطرح أسئلة هذا الأسبوع
digest-no-answers = { PLURAL($asked) ->
    [zero] لا إجابات
    [one] لا إجابات؛ كان السؤال في يوم واحد
    [two] لا إجابات؛ كان السؤال في يومين
    [few] لا إجابات؛ كان السؤال في { NUMBER($asked) } أيام
    [many] لا إجابات؛ كان السؤال في { NUMBER($asked) } يومًا
   *[other] لا إجابات؛ كان السؤال في { NUMBER($asked) } يوم
 }
digest-few-answers = إجابات قليلة: أيام الإجابة { NUMBER($answered) } من { NUMBER($asked) }
digest-higher = { $item } أعلى من المعتاد بمقدار { $by } ({ $this }، والمعتاد { $usual })
digest-lower = { $item } أدنى من المعتاد بمقدار { $by } ({ $this }، والمعتاد { $usual })
digest-worst = { PLURAL($days) ->
    [zero] { $item }: { $value } (من { $low } إلى { $high })، { $day }
    [one] { $item }: { $value } (من { $low } إلى { $high })، { $day }
    [two] { $item }: { $value } (من { $low } إلى { $high })، عدد الأيام { NUMBER($days) }، آخرها { $day }
    [few] { $item }: { $value } (من { $low } إلى { $high })، عدد الأيام { NUMBER($days) }، آخرها { $day }
    [many] { $item }: { $value } (من { $low } إلى { $high })، عدد الأيام { NUMBER($days) }، آخرها { $day }
   *[other] { $item }: { $value } (من { $low } إلى { $high })، عدد الأيام { NUMBER($days) }، آخرها { $day }
 }
digest-worst-plain = { PLURAL($days) ->
    [zero] { $item }: { $value }، { $day }
    [one] { $item }: { $value }، { $day }
    [two] { $item }: { $value }، عدد الأيام { NUMBER($days) }، آخرها { $day }
    [few] { $item }: { $value }، عدد الأيام { NUMBER($days) }، آخرها { $day }
    [many] { $item }: { $value }، عدد الأيام { NUMBER($days) }، آخرها { $day }
   *[other] { $item }: { $value }، عدد الأيام { NUMBER($days) }، آخرها { $day }
 }
# Beneath answers that are named with their day: there were more such.
digest-worst-more = { PLURAL($count) ->
    [zero] ولا أسئلة أخرى بإجابة كهذه
    [one] وسؤال آخر بإجابة كهذه
    [two] وسؤالان آخران بإجابة كهذه
    [few] و{ NUMBER($count) } أسئلة أخرى بإجابة كهذه
    [many] و{ NUMBER($count) } سؤالًا آخر بإجابة كهذه
   *[other] و{ NUMBER($count) } سؤال آخر بإجابة كهذه
 }
# The last line of a client whose lines are too many.
digest-row-more = • و{ NUMBER($count) } غير ذلك
digest-album = { PLURAL($clients) ->
    [zero] لا رسوم بيانية.
    [one] الرسم البياني لمراجع واحد.
    [two] الرسوم البيانية لمراجعَين.
    [few] الرسوم البيانية لـ { NUMBER($clients) } مراجعين.
    [many] الرسوم البيانية لـ { NUMBER($clients) } مراجعًا.
   *[other] الرسوم البيانية لـ { NUMBER($clients) } مراجع.
 }
digest-flag = • { $flag }
digest-rules =
    تعني العلامة أحد هذه الأمور:
    • متوسط الضيق النفسي (SUDs) أعلى بمقدار { $above } أو أكثر من الأسابيع الأربعة السابقة للشخص نفسه.
    • متوسط المزاج أدنى منها بمقدار { $below } أو أكثر. ويلزم لكليهما من أيام الإجابة: { NUMBER($days) }.
    • الإجابة عن أقل من نصف الأيام.
    هذه علامات تساعد على القراءة، وليست حدودًا سريرية.
digest-rules-any =
    تعني العلامة أحد هذه الأمور:
    • متوسط أسوأ من الأسابيع الأربعة السابقة للشخص نفسه بمقدار { NUMBER($percent) }٪ من مقياسه. ويلزم لذلك من أيام الإجابة: { NUMBER($days) }.
    • الإجابة عن أقل من نصف الأيام.
    هذه علامات تساعد على القراءة، وليست حدودًا سريرية.
digest-by-button = زر كل مراجع يعرض رسمه البياني.
digest-open = الأسبوع في نظرة
digest-place = المراجعون من { NUMBER($first) } إلى { NUMBER($last) }، من أصل { NUMBER($total) }
digest-before = ‹ السابق
digest-after = التالي ›
# داخل الصورة.
digest-heading = أسبوعك، { $week }
digest-clients = { PLURAL($clients) ->
    [zero] بلا مراجعين
    [one] مراجع واحد
    [two] مراجعان
    [few] { NUMBER($clients) } مراجعين
    [many] { NUMBER($clients) } مراجعًا
   *[other] عدد المراجعين: { NUMBER($clients) }
 }
digest-column-mood = المزاج
digest-column-suds_highest_today = الضيق النفسي (SUDs)
digest-column-suds_right_now = الضيق النفسي (SUDs)
# The moment that a column of the picture, or of one client in it, is about.
digest-about-suds_highest_today = الضيق النفسي (SUDs): الأعلى في اليوم
digest-about-suds_right_now = الضيق النفسي (SUDs): لحظة السؤال
# The same beneath the name of one client, where there is little room.
digest-beneath-suds_highest_today = SUDs: الأعلى
digest-beneath-suds_right_now = SUDs: لحظة السؤال
# Days of one client that a small line leaves out, since they are about another moment.
digest-beneath-moved = عن وقت آخر: { NUMBER($days) }
# المثل حيث لا يكون الوقت وقت رأس العمود.
digest-both-suds_highest_today = الأعلى؛ غيره: { NUMBER($days) }
digest-both-suds_right_now = الآن؛ غيره: { NUMBER($days) }
digest-head-answered = أيام الإجابة
digest-head-homework = الواجبات المنجزة
digest-answered = { NUMBER($answered) } من { NUMBER($asked) }
digest-this-week = هذا الأسبوع
digest-usual = المستوى المعتاد
digest-stands-out = للنظر أولًا
digest-paused = استراحة
digest-not-asked = لم تُطرح أسئلة
digest-rules-chosen = اختير حدّ آخر لبعض هؤلاء المراجعين.
digest-rules-worst = ويُشار أيضًا إلى مقياس بلغ طرفه الأسوأ في أي يوم، وإلى رغبة من { $urge } من { $top } فأكثر. وكذلك إلى إجابة تحتاج إلى انتباه.
