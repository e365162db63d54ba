# الواجبات كما تُعطى.
homework-title = <b>واجبات { $alias }</b>
homework-none = لا شيء حاليًا.
homework-row = { NUMBER($number) }. { $task }
homework-row-until = { NUMBER($number) }. { $task } (حتى { $day })
homework-end = إنهاء { NUMBER($number) }
homework-add = إضافة واجب
homework-ask =
    <b>ما الواجب لـ { $alias }؟</b>
    أرجو كتابته كما سيُقرأ كل يوم. والأفضل أن يكون قصيرًا.
homework-ask-until =
    { $task }

    <b>حتى أي يوم أسأل عنه؟</b>
    أرجو كتابة تاريخ، مثل ٢٤/١٢/٢٠٢٦.
homework-no-last-day = حتى إنهائه يدويًا
homework-added = أُضيف: { $task }. أسأل عنه بدءًا من التسجيل القادم.
homework-added-until = أُضيف حتى { $day }: { $task }. أسأل عنه بدءًا من التسجيل القادم.
homework-ended = انتهى الواجب. ما أُجيب عنه محفوظ.
homework-new =
    واجب جديد من { $therapist }:
    { $task }
homework-date-unclear = لم أفهم هذا التاريخ. أرجو كتابته هكذا: ٢٤/١٢/٢٠٢٦.
homework-date-past = مضى ذلك اليوم. أرجو اختيار يوم من اليوم فصاعدًا.
