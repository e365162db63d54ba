# الأسئلة اليومية.
checkin-progress = { NUMBER($place) } من { NUMBER($places) }
checkin-usually = { PLURAL($count) ->
    [zero] أقل من دقيقة
    [one] نحو دقيقة
    [two] نحو دقيقتين
    [few] نحو { NUMBER($count) } دقائق
    [many] نحو { NUMBER($count) } دقيقة
   *[other] نحو { NUMBER($count) } دقيقة
 }
checkin-nudged = تذكير هادئ. فقط إن كان الوقت مناسبًا لك.
checkin-asked-again = غبتُ قليلًا وربما لم تصلني آخر ضغطة. ها هو السؤال من جديد.
checkin-resumed = ها هو من جديد، من حيث توقفت.
checkin-late = هذه أسئلة { $day }.
checkin-just-begun = هذه أسئلة { $day }، وقد بدأ للتو.
checkin-filled-in = عن يوم مضى: { $day }.
checkin-so-far = إجابتك حتى الآن: { $answer }
checkin-skipped = دون إجابة
checkin-none = ولا واحدة
checkin-quoted = «{ $note }»

checkin-no-skills = ولا واحدة منها
checkin-skills-done = تم
checkin-other-skills = { PLURAL($count) ->
    [zero] لا غيرها
    [one] مهارة أخرى
    [two] مهارتان أخريان
    [few] { NUMBER($count) } مهارات أخرى
    [many] { NUMBER($count) } مهارة أخرى
   *[other] { NUMBER($count) } مهارة أخرى
 }
checkin-degree-0 = لا إطلاقًا
checkin-degree-1 = قليلًا
checkin-degree-2 = إلى حد ما
checkin-degree-3 = كثيرًا
checkin-degree-4 = كثيرًا جدًا
checkin-part-0 = لا شيء منه
checkin-part-1 = بعضه
checkin-part-2 = كله

checkin-done-0 = لا شيء
checkin-done-1 = القليل
checkin-done-2 = معظمه
checkin-done-3 = كله

checkin-no-note = بلا ملاحظة
checkin-no-text = بلا إجابة
checkin-remove-note = حذف الملاحظة
checkin-remove-text = حذف الإجابة
checkin-share-ask = <b>هل يمكن لمن يعالجك قراءة هذه الملاحظة؟</b>
checkin-share-ask-text = <b>هل يمكن لمن يعالجك قراءة هذه الإجابة؟</b>
checkin-share-hint = عند المشاركة مع أكثر من شخص، تظهر لهم جميعًا.
checkin-share-yes = نعم، مشاركتها
checkin-share-no = لي وحدي
checkin-say-yes = لم أشاركها، ولم أُضف هذا إلى ملاحظتك. لمشاركتها يكفي الضغط على «نعم، مشاركتها» أو كتابة «نعم».
checkin-note-shared = يمكن لمن يعالجك قراءتها
checkin-note-unseen = كانت مشاركة من قبل؛ لا يقرؤها الآن أحد ممن تصلهم مشاركاتك
checkin-note-some = تظهر لـ { $therapists }؛ ولا تظهر لمن بدأت المشاركة معه لاحقًا
checkin-note-private = لك وحدك

checkin-back = ‹ رجوع
checkin-skip = تخطي
checkin-keep = إبقاؤها كما هي
checkin-finish = هذا كل شيء
checkin-today = أسئلة اليوم
checkin-fill-in = إكمال أسئلة ذلك اليوم
checkin-fill-in-it = إكماله

checkin-thanks = شكرًا. تم الحفظ.
checkin-thanks-then = شكرًا. تم الحفظ ليوم { $day }.
checkin-thanks-empty = شكرًا. لم يُحفظ شيء ليوم { $day }، ولا بأس بذلك.
checkin-own-ask = <b>{ $item }</b>
checkin-line = { $item }: { $answer }
checkin-line-beside = { $item }: { $answer } ({ $beside }: { $also })
checkin-line-seen = { $item } ({ $seen }): { $answer }
checkin-change = <i>يمكنك تغيير أي شيء هنا ما دام اليوم مفتوحًا.</i>
checkin-change-item = ✎ { $item }
checkin-change-part = ✎ { $item } { NUMBER($number) }

checkin-closed-answered = أُغلقت أسئلة { $day }. ما أجبت عنه محفوظ.
checkin-closed-empty = أُغلقت أسئلة { $day }. ولا بأس بذلك.
checkin-closed-shared = ملاحظتك مُشارَكة. ويمكن جعلها لك وحدك في أي وقت.
checkin-note-unshared = ملاحظة { $day } لك وحدك الآن.
checkin-note-can-be-read = لم تصل هذه الكلمات إلى أحد. يمكن لمن يعالجك قراءة ما كُتب في { $texts }: { $day }. لتغيير ذلك يكفي الرد على هذه الرسالة بعبارة { $words }.
checkin-ahead = كانت ساعتي متقدمة. سأسأل عن { $day } عندما يأتي.

checkin-among-words = لا يُؤخذ إلا رقم مكتوب وحده، لذلك لم يُؤخذ من هذا شيء. السؤال ما زال مفتوحًا.
checkin-not-a-number = المطلوب هنا رقم من { $low } إلى { $high }.
checkin-not-whole = يُرجى إرسال رقم بلا كسور من { $low } إلى { $high }.
checkin-several-numbers = أرى هنا أكثر من رقم، لذلك لم يُؤخذ أي منها. السؤال ما زال مفتوحًا.
checkin-other-question = يخص ذلك سؤالًا آخر، لذلك لم يُؤخذ منه شيء. السؤال المفتوح الآن: { $item }.
checkin-out-of-range = المقياس من { $low } إلى { $high }.
checkin-pick-numbers = يُرجى إرسال الأرقام من { $low } إلى { $high }، مثل { $example }، أو الضغط على ما ينطبق.
checkin-pick-words = يمكن الضغط على إحدى هذه الإجابات أو كتابتها: { $choices }.
checkin-note-too-long = { PLURAL($max) ->
    [zero] هذا أطول مما تتسع له ملاحظة واحدة.
    [one] هذا أطول مما تتسع له ملاحظة واحدة: حرف واحد على الأكثر.
    [two] هذا أطول مما تتسع له ملاحظة واحدة: حرفان على الأكثر.
    [few] هذا أطول مما تتسع له ملاحظة واحدة: { NUMBER($max) } أحرف على الأكثر.
    [many] هذا أطول مما تتسع له ملاحظة واحدة: { NUMBER($max) } حرفًا على الأكثر.
   *[other] هذا أطول مما تتسع له ملاحظة واحدة. أقصى عدد للأحرف: { NUMBER($max) }.
 }
checkin-note-empty = لا أرى نصًا في ذلك.
checkin-note-none = لا توجد ملاحظة هنا بعد.
checkin-text-removed = تم الحذف. لا يمكن لأحد قراءة ذلك هنا بعد الآن.
checkin-kept-for = حُفظ لهذا اليوم: { $day }.
checkin-kept-answer = حُفظ ليوم { $day }: ✓ { $answer }
checkin-which-day = لأي يوم هذا؟ لم يُحفظ بعد. يمكن فتح ذلك اليوم والإجابة فيه.
checkin-day-closed = أُغلقت أسئلة { $day }.
checkin-day-closed-kept = أُغلقت أسئلة { $day }. ما أجبت عنه محفوظ.
checkin-day-over = أُغلقت أسئلة { $day }، لذلك لم تُحفظ هذه الرسالة.
checkin-read-too-late = أُرسلت هذه الرسالة يوم { $day } ولم تُقرأ إلا الآن. لم تُحفظ كإجابة.
checkin-answered-already = توجد إجابة عن هذا السؤال، فلم يتغيّر شيء. يمكن تغييرها في البطاقة.
checkin-not-yet-client = هذا اليوم سابق لبدايتك هنا: { $day }.
