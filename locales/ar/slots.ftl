# Check-ins of a day besides the daily one.
slots-title-button = متى أُسأل
slots-open = متى أسأل
slots-title = <b>متى أسأل { $alias }</b>
slots-title-own = <b>متى أسألك</b>
slots-daily = الأسئلة اليومية: { $time }، { $days }.
slots-at = الساعة { $time }
slots-within = { PLURAL($count) ->
    [zero] { NUMBER($count) } مرة، في دقائق عشوائية من { $from } إلى { $to }
    [one] مرة واحدة، في دقيقة عشوائية من { $from } إلى { $to }
    [two] مرتان، في دقيقتين عشوائيتين من { $from } إلى { $to }
    [few] { NUMBER($count) } مرات، في دقائق عشوائية من { $from } إلى { $to }
    [many] { NUMBER($count) } مرة، في دقائق عشوائية من { $from } إلى { $to }
   *[other] { NUMBER($count) } مرة، في دقائق عشوائية من { $from } إلى { $to }
 }
slots-label = من { $from } إلى { $to }
slots-row = • { $when }، { $days }.
slots-asks = يسأل عن: { $items }.
slots-asks-nothing = لا يسأل عن شيء بعد، لذلك لا يأتي.
slots-first = يبدأ في { $day }.
slots-last = يأتي للمرة الأخيرة في { $day }.
slots-moment = { PLURAL($count) ->
    [zero] يمكن الإجابة عنه خلال { NUMBER($count) } دقيقة. ولا يمكن ملؤه بعد ذلك.
    [one] يمكن الإجابة عنه خلال دقيقة واحدة. ولا يمكن ملؤه بعد ذلك.
    [two] يمكن الإجابة عنه خلال دقيقتين. ولا يمكن ملؤه بعد ذلك.
    [few] يمكن الإجابة عنه خلال { NUMBER($count) } دقائق. ولا يمكن ملؤه بعد ذلك.
    [many] يمكن الإجابة عنه خلال { NUMBER($count) } دقيقة. ولا يمكن ملؤه بعد ذلك.
   *[other] يمكن الإجابة عنه خلال { NUMBER($count) } دقيقة. ولا يمكن ملؤه بعد ذلك.
 }
slots-until-next = يمكن الإجابة عنه حتى يأتي من جديد.
slots-nudged = يأتي تذكير واحد إذا لم تكن هناك إجابة.
slots-not-nudged = لا يأتي أي تذكير.
slots-aside = وُضع جانبًا بطلب من الشخص نفسه، لذلك لا يأتي.
slots-aside-own = هذا الوقت موضوع جانبًا كما طلبت، لذلك لا يأتي.
slots-none-own = يمكن لمن يعالجك إضافة أوقات أخرى.
slots-hint = <i>يصل الخبر إلى الشخص، ويمكنه دائمًا تغيير وقت وصوله.</i>
slots-hint-own = <i>يمكنك تغيير وقت وصوله أو وضعه جانبًا.</i>
slots-new = إضافة وقت
slots-new-ask = <b>متى يأتي؟</b>
    بعد ذلك يمكن اختيار ما يسأل عنه.
slots-new-random = عشوائي، { $from }–{ $to }
slots-type = كتابة وقت
slots-ask-when = <b>متى يأتي؟</b>
    تكفي كتابة وقت، مثل { $example }. ولدقيقة عشوائية يُكتب وقتان، مثل { $window }.
slots-how-many = <b>كم مرة في اليوم؟</b>
    { $when }.
slots-change-when = تغيير الوقت
slots-change-items = عمّا يسأل
slots-items = <b>عمّا أسأل</b>
    { $when }. الضغط على سؤال يضيفه أو يزيله.
slots-choose-first = أول يوم
slots-choose-last = آخر يوم
slots-no-days = بلا أول يوم أو آخر يوم
slots-ask-first = <b>في أي يوم يبدأ؟</b>
slots-ask-last = <b>أي يوم يكون الأخير؟</b>
slots-keep = { PLURAL($count) ->
    [zero] مفتوح { NUMBER($count) } دقيقة
    [one] مفتوح دقيقة واحدة
    [two] مفتوح دقيقتين
    [few] مفتوح { NUMBER($count) } دقائق
    [many] مفتوح { NUMBER($count) } دقيقة
   *[other] مفتوح { NUMBER($count) } دقيقة
 }
slots-keep-until-next = مفتوح حتى التالي
slots-turn-nudge-on = تشغيل التذكير
slots-turn-nudge-off = إيقاف التذكير
slots-remove = إزالة هذا الوقت
slots-put-aside = وضعه جانبًا
slots-take-up = العودة إلى السؤال
slots-when-unclear = لم أستطع أن أقرأ وقتًا في ذلك.
slots-last-place = لا يُسأل عنه في أي وقت آخر. لإنهائه تلزم إزالته من القائمة.
slots-moment-over = كان ذلك عن لحظة من { $day }. لا يمكن ملؤه لاحقًا، لذلك لم أحفظه.
slots-clash-near = هذا قريب جدًا من وقت آخر: { $when }. يجب أن تكون بينهما نصف ساعة.
slots-clash-short = { PLURAL($count) ->
    [zero] هذه الفترة قصيرة جدًا لـ { NUMBER($count) } مرة. كل واحدة تحتاج إلى نصف ساعة.
    [one] هذه الفترة قصيرة جدًا. تحتاج إلى نصف ساعة.
    [two] هذه الفترة قصيرة جدًا لمرتين. كل واحدة تحتاج إلى نصف ساعة.
    [few] هذه الفترة قصيرة جدًا لـ { NUMBER($count) } مرات. كل واحدة تحتاج إلى نصف ساعة.
    [many] هذه الفترة قصيرة جدًا لـ { NUMBER($count) } مرة. كل واحدة تحتاج إلى نصف ساعة.
   *[other] هذه الفترة قصيرة جدًا لـ { NUMBER($count) } مرة. كل واحدة تحتاج إلى نصف ساعة.
 }
slots-clash-backwards = يجب أن تنتهي الفترة بعد بدايتها، في اليوم نفسه.
slots-clash-end = آخر يوم، { $last }، سيكون قبل أول يوم، { $first }.
slots-clash-over = آخر يوم، { $last }، قد انتهى.
slots-clash-full = أسأل أربع مرات في اليوم على الأكثر. تلزم إزالة وقت أولًا.
slots-arranged = إلى جانب الأسئلة اليومية أسأل الآن:
slots-arranged-none = لا أسأل الآن إلا الأسئلة اليومية.
slots-occasion = { $day }، أسئلة إضافية { NUMBER($number) }
