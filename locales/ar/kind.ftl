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
kind-from-to = من { $from } إلى { $to } ({ $length })
kind-from-to-times = من { $from } إلى { $to }
kind-from-to-type =
    يكفي الضغط على وقت البداية، ثم على وقت النهاية.
    <i>يمكن أيضًا كتابة الوقتين، مثل { $example }.</i>
kind-from-to-rest =
    كانت البداية عند { $from }. بقي الضغط على وقت النهاية.
    <i>يمكن أيضًا كتابة هذا الوقت.</i>
kind-one-type = <i>يمكن أيضًا كتابة الإجابة.</i>
kind-several-type =
    يكفي الضغط على كل ما ينطبق، ثم على «تم».
    <i>يمكن أيضًا كتابة أرقامها، مثل { $example }.</i>
kind-text-type =
    <i>يمكن كتابتها هنا مباشرة. تكفي جملة واحدة.</i>
    <i>لا أحد يقرؤها الآن. يبيّن /help بمن يمكن الاتصال عند الخطر.</i>
# لماذا لم يؤخذ المكتوب إجابةً، وكيف المتابعة.
kind-unread-number = لم أجد رقمًا في هذا النص. يُرجى إرسال رقم من { $low } إلى { $high }.
kind-unread-among-words = لا آخذ إلا رقمًا مكتوبًا وحده، لذا لم آخذ شيئًا من هذا. السؤال ما زال مفتوحًا.
kind-unread-other = هذا اسم سؤال آخر، لذا لم آخذ شيئًا. السؤال المفتوح الآن: { $item }.
kind-unread-several = أرى أكثر من إجابة هنا، لذا لم آخذ شيئًا. السؤال ما زال مفتوحًا.
kind-unread-whole = هنا يمكنني حفظ الأعداد الصحيحة فقط. يُرجى إرسال عدد من { $low } إلى { $high }.
kind-unread-range = يمكنني هنا أخذ ما بين { $low } و{ $high }.
kind-unread-span = لم أجد مدة في هذا النص. يُرجى إرسالها هكذا: { $example }.
kind-unread-two = يمكن قراءة هذا بطريقتين. يُرجى إرساله هكذا: { $example }.
kind-unread-two-whole = يمكن قراءة هذا بطريقتين. يُرجى إرسال عدد صحيح بلا نقطة ولا فاصلة.
kind-unread-clock = لم أجد وقتًا في هذا النص. يُرجى إرساله هكذا: { $example }.
kind-unread-from-to = لم أجد وقتين مختلفين في هذا النص. يُرجى إرسالهما هكذا: { $example }.
kind-unread-either = هل المقصود { $one } أم { $other }؟
kind-either-how = يمكن أيضًا كتابة «صباحًا» أو «مساءً» أو «ليلًا».
kind-unread-yes-no = لم أجد نعم أو لا في هذا النص. يُرجى إرسال إحداهما، أو الضغط عليها.
kind-unread-listed = لم أجد هذا في القائمة. يُرجى إرسال اسم منها، أو الضغط على أحدها.
kind-unread-empty = لا أرى نصًا في هذه الرسالة.
kind-unread-too-long = هذا طويل جدًا. الحد الأقصى لعدد الأحرف: { $max }.
