# فترة بلا أسئلة.
pause-ask =
    <b>كم تدوم الاستراحة؟</b>
    لا أسأل خلالها شيئًا، ولا تُحسب تلك الأيام أيامًا فائتة.
pause-ask-case =
    <b>كم تدوم استراحة { $alias }؟</b>
    يصل إشعار بذلك إلى { $alias }، ويمكن إنهاء الاستراحة قبل موعدها.
pause-days = { PLURAL($days) ->
    [zero] بلا أيام
    [one] يوم واحد
    [two] يومان
    [few] { NUMBER($days) } أيام
    [many] { NUMBER($days) } يومًا
   *[other] { NUMBER($days) } يوم
 }
pause-until-resumed = دون موعد محدد
pause-until = بدأت الاستراحة. العودة: { $until }.
pause-open = بدأت الاستراحة. سأنتظر حتى الضغط على «المتابعة الآن».
pause-resume = المتابعة الآن
pause-take = أخذ استراحة
pause-already = الأسئلة اليومية متوقفة بالفعل.
pause-none = الأسئلة اليومية غير متوقفة.
pause-resumed = عادت الأسئلة اليومية. الأسئلة القادمة: { $next }.
pause-over = انتهت الاستراحة. الأسئلة القادمة: { $next }.
pause-by-therapist = أُوقفت أسئلتك اليومية مؤقتًا من جهة { $therapist }. ويمكن المتابعة في أي وقت.
pause-by-therapist-until = أُوقفت أسئلتك اليومية مؤقتًا من جهة { $therapist }. العودة: { $until }. ويمكن المتابعة في أي وقت.
pause-resumed-by-therapist = أُنهيت الاستراحة من جهة { $therapist }. عادت الأسئلة اليومية.
