# فترة بلا أسئلة.
pause-ask =
    <b>كم تدوم الاستراحة؟</b>
    لا أسأل خلالها شيئًا، ولا تُحسب تلك الأيام أيامًا فائتة.
pause-ask-case =
    <b>كم تتوقف تسجيلات { $alias }؟</b>
    يصل إشعار إلى المراجع، ويمكن له الاستئناف قبل ذلك.
pause-days = { $days ->
    [zero] بلا أيام
    [one] يوم واحد
    [two] يومان
    [few] { NUMBER($days) } أيام
    [many] { NUMBER($days) } يومًا
   *[other] { NUMBER($days) } يوم
 }
pause-until-resumed = حتى إشعار آخر
pause-until = استراحة. العودة: { $until }.
pause-open = استراحة. أنتظر حتى تحين الرغبة في المتابعة.
pause-resume = المتابعة الآن
pause-take = استراحة قصيرة
pause-already = التسجيلات متوقفة بالفعل.
pause-none = التسجيلات غير متوقفة.
pause-resumed = نتابع. التسجيل القادم: { $next }.
pause-over = انتهت الاستراحة. التسجيل القادم: { $next }.
pause-by-therapist = أوقف الطرف المعالِج { $therapist } التسجيلات مؤقتًا. ويمكن الاستئناف قبل ذلك.
pause-resumed-by-therapist = أنهى الطرف المعالِج { $therapist } الاستراحة. تعود التسجيلات.
