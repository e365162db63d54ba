# الواجبات كما تُعطى.
homework-title = <b>واجبات { $alias }</b>
homework-none = لا شيء حاليًا.
homework-row = { NUMBER($number) }. { $task }
homework-row-until = { NUMBER($number) }. { $task } (حتى { $day })
homework-end = إنهاء الواجب { NUMBER($number) }
homework-add = إضافة واجب
homework-ask =
    <b>ما الواجب لـ { $alias }؟</b>
    يُرجى كتابته كما سيُقرأ كل يوم. والأفضل أن يكون قصيرًا.
homework-ask-until =
    { $task }
    يُقرأ هذا النص كل يوم كما هو هنا.

    <b>حتى أي يوم أسأل عنه؟</b>
    يُرجى كتابة تاريخ، مثل { NUMBER($day) }/{ NUMBER($month) }.
homework-no-last-day = حتى أنهيه بنفسي
homework-added-aside = أُضيف: { $task }. الواجبات موضوعة جانبًا بطلب ممن يُسأل عنها، لذا لا أسأل عنه الآن.
homework-added-off = أُضيف: { $task }. الواجبات ليست ضمن ما يُسأل عنه، لذا لا أسأل عنه.
homework-new-aside =
    واجب جديد من { $therapist }:
    { $task }
    الواجبات موضوعة جانبًا الآن، لذا لا أسأل عنه. يمكن تغيير ذلك في /settings.
homework-new-off =
    واجب جديد من { $therapist }:
    { $task }
    لا أسأل عنه ضمن الأسئلة اليومية.
homework-taken = هذا الواجب موجود بالفعل: { $task }. يمكن كتابة واجب آخر.
homework-added = أُضيف: { $task }. سأسأل عنه بدءًا من الأسئلة القادمة.
homework-added-until = أُضيف حتى { $day }: { $task }. سأسأل عنه بدءًا من الأسئلة القادمة.
homework-not-added = لم يُضف هذا الواجب. يُرجى كتابته من جديد.
homework-ended = انتهى الواجب. الإجابات السابقة محفوظة.
homework-ended-by = انتهى هذا الواجب بطلب من { $therapist }: { $task }. لن أسأل عنه بعد ذلك. إجاباتك محفوظة.
homework-full = كل واجب سؤال يومي، لذا أكبر عدد للواجبات معًا هو { $max }. يلزم إنهاء واحد أولًا أو انتظار انتهائه.
homework-full-others = كل واجب سؤال يومي، لذا أكبر عدد للواجبات معًا هو { $max }. كل المفتوحة الآن من جهة علاج أخرى، ويمكن إضافة واجب حين ينتهي أحدها.
homework-new =
    واجب جديد من { $therapist }:
    { $task }
homework-date-unclear = لم أفهم هذا التاريخ. يُرجى كتابة اليوم أولًا، هكذا: { NUMBER($day) }/{ NUMBER($month) }.
homework-date-far = بقي أكثر من سنة. يُرجى اختيار يوم خلال سنة.
homework-date-past = مضى ذلك اليوم. يُرجى اختيار اليوم أو يوم بعده.
homework-date-too-soon = أسئلة ذلك اليوم معروضة من قبل. يُرجى اختيار يوم بعده.
