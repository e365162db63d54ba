# الواجبات كما تُعطى.
homework-title = <b>واجبات { $alias }</b>
homework-none = لا شيء حاليًا.
homework-row = { NUMBER($number) }. { $task }
homework-row-until = { NUMBER($number) }. { $task } (حتى { $day })
homework-end = إنهاء الواجب { NUMBER($number) }
homework-add = إضافة واجب
homework-ask =
    <b>ما الواجب لـ { $alias }؟</b>
    أرجو كتابته كما سيقرؤه المراجع كل يوم. والأفضل أن يكون قصيرًا.
homework-ask-until =
    { $task }

    <b>حتى أي يوم أسأل عنه؟</b>
    أرجو كتابة تاريخ، مثل ٢٤/١٢/٢٠٢٦.
homework-no-last-day = حتى أنهيه بنفسي
homework-added = أُضيف: { $task }. سأسأل عنه بدءًا من التسجيل القادم.
homework-added-until = أُضيف حتى { $day }: { $task }. سأسأل عنه بدءًا من التسجيل القادم.
homework-ended = انتهى الواجب. الإجابات السابقة محفوظة.
homework-new =
    واجب جديد من { $therapist }:
    { $task }
homework-date-unclear = لم أفهم هذا التاريخ. أرجو كتابته هكذا: ٢٤/١٢/٢٠٢٦.
homework-date-past = مضى ذلك اليوم. أرجو اختيار اليوم أو يوم بعده.
