# فترة بلا أسئلة.
pause-ask =
    <b>كم تدوم الاستراحة؟</b>
    لا أسأل خلالها شيئًا، ولا تُحسب تلك الأيام أيامًا فائتة.
pause-ask-case =
    <b>كم تدوم استراحة { $alias }؟</b>
    يصل إشعار بذلك إلى المراجع، ويمكنه إنهاؤها قبل ذلك.
pause-days = { $days ->
    [zero] بلا أيام
    [one] يوم واحد
    [two] يومان
    [few] { NUMBER($days) } أيام
    [many] { NUMBER($days) } يومًا
   *[other] { NUMBER($days) } يوم
 }
pause-until-resumed = حتى أطلب المتابعة
pause-until = بدأت الاستراحة. العودة: { $until }.
pause-open = بدأت الاستراحة. سأنتظر حتى الضغط على «المتابعة الآن».
pause-resume = المتابعة الآن
pause-take = أخذ استراحة
pause-already = التسجيلات متوقفة بالفعل.
pause-none = التسجيلات غير متوقفة.
pause-resumed = عادت التسجيلات. التسجيل القادم: { $next }.
pause-over = انتهت الاستراحة. التسجيل القادم: { $next }.
pause-by-therapist = أُوقفت تسجيلاتك مؤقتًا من جهة { $therapist }. يمكنك المتابعة قبل ذلك.
pause-resumed-by-therapist = أُنهيت الاستراحة من جهة { $therapist }. عادت التسجيلات.
