# مكتبة المهارات، والقائمة الخاصة، والتذكيرات أثناء الأسئلة. تظهر الأسماء على أزرار: ٢٤ حرفًا على الأكثر.
# كل تذكير جملة واحدة.
skill-private = مهارة خاصة
skill-row = { NUMBER($number) }. <b>{ $skill }</b>: { $reminder }
skill-listed = • <b>{ $skill }</b>: { $reminder }
skill-listed-on = ✓ <b>{ $skill }</b>: { $reminder }
skill-title = <b>مهاراتي</b>
skill-title-button = مهاراتي
skill-none = القائمة فارغة، لذا لا أسأل عن المهارات.
skill-list-hint = <i>الضغط على مهارة يتيح وضعها أولًا أو تغييرها أو إزالتها.</i>
skill-type = كتابة مهارة خاصة
skill-put-first = وضعها أولًا
skill-no-reminder = <i>لا تذكير لها بعد.</i>
skill-reminder-write = كتابة تذكير
skill-reminder-change = تغيير التذكير
skill-show = إظهارها لمن يعالجني
skill-hide = إخفاؤها من جديد
skill-given-by = هذه المهارة من { $therapist }.
skill-read-by-all = يمكن لكل من يرى إجاباتك قراءة كلماتها.
skill-read-by-you = لا يقرأ كلماتها أحد غيرك. ويظهر لغيرك أن مهارة خاصة قد استُخدمت.
skill-read-by-two = لا يقرأ كلماتها أحد غيرك وغير { $therapist }. ويظهر للبقية أن مهارة خاصة قد استُخدمت.
skill-groups =
    <b>المكتبة</b>
    يمكن اختيار مجموعة أو كتابة جزء من اسم. ويمكن أيضًا كتابة مهارة خاصة بك.
skill-found = النتائج
skill-pick = <i>الضغط على مهارة يضيفها إلى قائمتك.</i>
skill-all-groups = كل المجموعات
skill-to-list = ‹ القائمة
skill-ask =
    <b>ما اسم مهارتك؟</b>
    كلمتان أو ثلاث أفضل، لأنها تظهر على زر. وفي سطر جديد يمكن إضافة جملة واحدة عن كيفيتها.
skill-ask-reminder =
    <b>كيف تُستخدم مهارة { $skill }؟</b>
    تكفي كتابة جملة واحدة.
skill-nothing-found = لم أجد مهارة بهذه الكلمات. هذه كل المجموعات. ويمكن أيضًا كتابة مهارة خاصة.
skill-on-list = «{ $skill }» موجودة في القائمة.
skill-added = هي في قائمتك بدءًا من الأسئلة القادمة.
skill-added-own = هي في قائمتك بدءًا من الأسئلة القادمة. ولا يقرأ كلماتها أحد غيرك حتى تظهر بطلب منك.
skill-reminder-saved = حُفظ التذكير.
skill-reminder-too-long = { PLURAL($max) ->
    [zero] التذكير جملة قصيرة واحدة.
    [one] التذكير جملة قصيرة من حرف واحد على الأكثر.
    [two] التذكير جملة قصيرة من حرفين على الأكثر.
    [few] التذكير جملة قصيرة من { NUMBER($max) } أحرف على الأكثر.
    [many] التذكير جملة قصيرة من { NUMBER($max) } حرفًا على الأكثر.
   *[other] التذكير جملة قصيرة من { NUMBER($max) } حرف على الأكثر.
 }
skill-reminder-empty = لم أجد كلمات في ذلك. تكفي كتابة جملة واحدة.
skill-first = تأتي أولًا بدءًا من الأسئلة القادمة.
skill-shown = يمكن الآن لكل من يرى إجاباتك قراءة كلماتها.
skill-hidden = لا يقرأ كلماتها الآن أحد غيرك وغير من كتبها.
skill-reading = <b>مهاراتي وكيف تُستخدم</b>
skill-reading-open = كيف تُستخدم
skill-reading-close = إغلاق التذكيرات

skill-group-mindfulness = الحضور هنا والآن
skill-group-mindfulness-for-therapists = جدلي سلوكي: اليقظة الذهنية
skill-group-distress = عبور الوقت الصعب
skill-group-distress-for-therapists = جدلي سلوكي: تحمّل الشدائد
skill-group-emotions = المشاعر
skill-group-emotions-for-therapists = جدلي سلوكي: تنظيم المشاعر
skill-group-people = الناس من حولي
skill-group-people-for-therapists = جدلي سلوكي: الفعالية مع الناس
skill-group-thoughts = الأفكار
skill-group-thoughts-for-therapists = معرفي سلوكي: الأفكار
skill-group-activation = القيام بأشياء
skill-group-activation-for-therapists = التنشيط السلوكي
skill-group-relaxation = تهدئة الجسم
skill-group-relaxation-for-therapists = الاسترخاء
skill-group-resources = القوة الداخلية
skill-group-resources-for-therapists = حركة العينين: الموارد

skill-noticing = الملاحظة فقط
skill-noticing-how = ملاحظة شيء واحد يُرى أو يُسمع أو يُحَسّ، وتركه كما هو.
skill-describing = التعبير بالكلمات
skill-describing-how = قول ما يُلاحَظ بكلمات بسيطة، مثل «شدّ في الصدر» أو «فكرة حزينة».
skill-one_thing = أمر واحد فقط
skill-one_thing-how = القيام بأمر واحد فقط، وإعادة الانتباه إليه برفق كلما ابتعد.
skill-no_judging = ترك الأحكام
skill-no_judging-how = قول الوقائع وحدها، دون كلمات مثل جيد أو سيئ أو يجب.
skill-wise_mind = العقل الحكيم
skill-wise_mind-how = سؤال العقل ثم القلب، وانتظار جواب يناسبهما معًا.

skill-stopping = وقفة قصيرة
skill-stopping-how = التوقف، وخطوة إلى الوراء، ونفَس واحد، ونظرة حولك، وبعدها اختيار ما يأتي.
skill-cold = شيء بارد
skill-cold-how = الإمساك بشيء بارد، أو وضع ماء بارد على الوجه، لوقت قصير.
skill-distraction = تحويل الانتباه
skill-distraction-how = القيام مدة عشر دقائق بشيء يشغل الذهن كله.
skill-senses = تهدئة الحواس
skill-senses-how = البحث عن شيء لطيف للنظر أو السمع أو الشم أو التذوق أو اللمس.
skill-pros_and_cons = المزايا والعيوب
skill-pros_and_cons-how = كتابة ما يتحسن وما يسوء عند اتباع الرغبة، وعند الانتظار.
skill-accepting = قبول الواقع
skill-accepting-how = القول للنفس إن الأمر هكذا الآن، حتى إن لم يكن مرغوبًا.
skill-urge_wave = ركوب موجة الرغبة
skill-urge_wave-how = مراقبة الرغبة وهي تعلو وتهبط كالموجة، مع التنفس حتى تمر.

skill-naming = تسمية الشعور
skill-naming-how = إعطاء الشعور اسمًا، وملاحظة مكانه في الجسم.
skill-checking_facts = مراجعة الوقائع
skill-checking_facts-how = السؤال عما حدث، وما فُهم منه، ومدى توافق الشعور مع الوقائع.
skill-opposite = الفعل المعاكس
skill-opposite-how = إن لم يوافق الشعور الوقائع، فعل عكس ما يطلبه برفق.
skill-body_care = العناية بجسمي
skill-body_care-how = طعام أو ماء أو اغتسال أو راحة: اختيار ما نقص منها اليوم.
skill-planning_ahead = الاستعداد المسبق
skill-planning_ahead-how = تخيّل لحظة صعبة قد تأتي، والمرور على طريقة التعامل معها.

skill-talking = التحدث مع شخص ما
skill-talking-how = مكالمة أو رسالة أو جلسة مع شخص محل ثقة، وقول كيف الحال.
skill-asking = الطلب بوضوح
skill-asking-how = قول ما حدث، والشعور تجاهه، وما هو مرغوب.
skill-saying_no = قول لا
skill-saying_no-how = قول لا في جملة قصيرة لطيفة، دون أسباب طويلة.
skill-listening = الإصغاء أولًا
skill-listening-how = الإصغاء حتى النهاية، وإعادة ما فُهم قبل الجواب.
skill-gentle = نبرة لطيفة
skill-gentle-how = الكلام ببطء ولطف، دون لوم، وترك الطرف الآخر يكمل كلامه.

skill-writing_thought = كتابة فكرة
skill-writing_thought-how = كتابة ما حدث، وما خطر في البال، وكيف كان الشعور.
skill-for_and_against = مع الفكرة وضدها
skill-for_and_against-how = كتابة ما يؤيد الفكرة وما يعارضها.
skill-as_to_friend = كما لصديق عزيز
skill-as_to_friend-how = قول ما يُقال لصديق عزيز يفكر بهذا، لكن للنفس.
skill-other_view = نظرة أخرى
skill-other_view-how = إيجاد سبب آخر على الأقل قد يكون وراء ما حدث.
skill-worry_time = وقت للقلق
skill-worry_time-how = كتابة ما يقلق، وتأجيله إلى ساعة محددة من اليوم.

skill-pleasant = شيء ممتع
skill-pleasant-how = القيام بشيء محبوب الآن أو من قبل، ولو خمس دقائق.
skill-moving = تحريك الجسم
skill-moving-how = مشي أو تمدد أو رقص أو نفض للذراعين والساقين بضع دقائق.
skill-day_plan = خطة لليوم
skill-day_plan-how = اختيار أمر واحد لليوم، مع تحديد وقته ومكانه.
skill-first_step = خطوة أولى صغيرة
skill-first_step-how = البدء بخطوة صغيرة لا تأخذ أكثر من دقيقتين.
skill-outside = الخروج قليلًا
skill-outside-how = الخروج من الباب بضع دقائق، والنظر إلى ثلاثة أشياء هناك.

skill-breathing = التنفس ببطء
skill-breathing-how = شهيق هادئ من الأنف، ثم زفير أطول من الشهيق.
skill-muscles = إرخاء العضلات
skill-muscles-how = شدّ جزء من الجسم خمس ثوان، ثم إرخاؤه تمامًا.
skill-body_scan = المرور على الجسم
skill-body_scan-how = المرور ببطء من القدمين إلى الرأس، وملاحظة كل جزء من الجسم.
skill-open_hands = يدان مفتوحتان
skill-open_hands-how = فتح اليدين على الركبتين، وإرخاء الوجه، مع ابتسامة صغيرة.
skill-counting = عدّ الأنفاس
skill-counting-how = عدّ كل زفير من واحد إلى عشرة، ثم البدء من جديد.

skill-grounding = الارتكاز (الحواس الخمس)
skill-grounding-how = تسمية خمسة أشياء تُرى، وأربعة تُلمس، وثلاثة تُسمع، واثنين يُشمّان، وواحد يُذاق.
skill-calm_place = مكان هادئ
skill-calm_place-how = تخيّل مكان فيه هدوء، وملاحظة ما يُرى ويُسمع ويُحَسّ هناك.
skill-strong_box = صندوق متين
skill-strong_box-how = تخيّل صندوق متين، ووضع ما يثقل فيه، وإغلاقه حتى الجلسة.
skill-on_my_side = شخص إلى جانبي
skill-on_my_side-how = التفكير في شخص لطيف وقوي، حقيقي أو متخيَّل، كأنه بجانبك.
skill-butterfly = عناق الفراشة
skill-butterfly-how = وضع اليدين متقاطعتين على الصدر، والنقر ببطء يمينًا ثم يسارًا.
skill-feet = القدمان على الأرض
skill-feet-how = ضغط القدمين على الأرض، والشعور بأنها تحملك.
