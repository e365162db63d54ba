# الكلمات داخل الصورة. قصيرة: تُرسم وتُقص إن لم تتسع.
chart-title-mood = المزاج
chart-low-mood = الأسوأ
chart-high-mood = الأفضل
chart-title-suds_highest_today = الضيق النفسي (SUDs)، الأعلى في اليوم
chart-low-suds_highest_today = هدوء
chart-high-suds_highest_today = الأشد
chart-title-suds_right_now = الضيق النفسي (SUDs)، لحظة السؤال
chart-low-suds_right_now = هدوء
chart-high-suds_right_now = الأشد
chart-late = إجابة متأخرة
chart-filled-in = أُكمل لاحقًا
chart-no-answer = بلا إجابة
chart-no-answer-unasked = بلا إجابة أو بلا سؤال
chart-paused = استراحة
chart-usual = المعتاد
chart-skills = المهارات
chart-skills-none = لم تُذكر مهارات هذا الأسبوع
chart-helped = كم ساعدت
chart-helped-mean = { $mean } من { $most }
chart-homework = الواجبات
chart-homework-none = لا واجبات
chart-homework-none-yours = لا واجبات من جهتك
chart-gone-moved = عن وقت آخر
chart-gone-aside = موضوع جانبًا
chart-gone-off = لا يُسأل عنه الآن
chart-homework-aside = موضوعة جانبًا، ولا يُسأل عنها
chart-no-data = لا إجابات بعد
chart-footer = الفراغات أيام بلا إجابة عن ذلك السؤال.
chart-days = { PLURAL($days) ->
    [zero] بلا أيام
    [one] يوم واحد
    [two] يومان
    [few] { NUMBER($days) } أيام
    [many] { NUMBER($days) } يومًا
   *[other] { NUMBER($days) } يوم
 }
chart-at = { PLURAL($days) ->
    [zero] { $value } في أيام الإجابة.
    [one] { $value }، في يوم واحد فقط.
    [two] { $value } في يومي الإجابة.
    [few] { $value } في أيام الإجابة.
    [many] { $value } في أيام الإجابة.
   *[other] { $value } في أيام الإجابة.
 }
chart-between = بين { $low } و{ $high }.
chart-average = المتوسط { $mean }.
chart-average-higher = المتوسط { $mean }، أعلى من المعتاد بمقدار { $by }.
chart-average-lower = المتوسط { $mean }، أدنى من المعتاد بمقدار { $by }.
chart-average-same = المتوسط { $mean }، كالمعتاد.
chart-better = أفضل
chart-end-better = { $end } (أفضل)
chart-higher-better = الأكثر أفضل
chart-lower-better = الأقل أفضل
chart-further = إجابات أخرى
chart-title-unit = { $item } ({ $unit })
chart-range = { $low }–{ $high }
chart-length = المدة
chart-range-hours = { $low }–{ $high } س
chart-range-minutes = { $low }–{ $high } د
chart-yes = نعم: { $yes } من { $days }
chart-average-more = المتوسط { $mean }، أكثر من المعتاد بمقدار { $by }.
chart-average-less = المتوسط { $mean }، أقل من المعتاد بمقدار { $by }.
chart-average-later = المتوسط { $mean }، بعد المعتاد بمقدار { $by }.
chart-average-earlier = المتوسط { $mean }، قبل المعتاد بمقدار { $by }.
