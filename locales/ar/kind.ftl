# كيف تُقال الإجابات من كل نوع، وما يمكن كتابته.
kind-yes = نعم
kind-no = لا
kind-hours = { $hours } س
kind-minutes = { $minutes } د
kind-hours-minutes = { $hours } س { $minutes } د
kind-amount = { $number } { $unit }
kind-none = لا شيء
kind-rating-strength = { $low } لا إطلاقًا، و{ $high } أقوى ما يمكنك تخيّله.
kind-rating-words = { $low } تعني «{ $lowest }»، و{ $high } تعني «{ $highest }».
kind-rating-type = <i>يمكن أيضًا كتابة الرقم.</i>
kind-rating-between = <i>يمكن أيضًا كتابة أي رقم من { $low } إلى { $high }.</i>
kind-yes-no-type = <i>يمكن أيضًا كتابة نعم أو لا.</i>
kind-count-type = <i>إن كان العدد أكبر فيمكن كتابته.</i>
kind-example-type = <i>يمكن أيضًا كتابتها، مثل { $example }.</i>
kind-clock-type = <i>يمكن كتابة الوقت، مثل { $example }.</i>
kind-one-type = <i>يمكن أيضًا كتابة الاسم.</i>
kind-several-type =
    يكفي الضغط على كل ما ينطبق، ثم على «تم».
    <i>يمكن أيضًا كتابة أرقامها، مثل { $example }.</i>
kind-text-type =
    <i>يمكن كتابتها هنا مباشرة. تكفي جملة واحدة.</i>
    <i>لا أحد يقرؤها الآن. يبيّن /help بمن يمكن الاتصال عند الخطر.</i>
