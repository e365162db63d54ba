# ما يُسأل عنه كل عميل، لمن يعالجه.
questions-open = ما يُسأل عنه
questions-title = <b>أسئلة { $alias }</b>
questions-row = { NUMBER($number) }. { $item } ({ $kind })
questions-kind-rating = من { $low } إلى { $high }
questions-kind-yes-no = نعم أو لا
questions-kind-count = عدد
questions-kind-amount = الوحدة: { $unit }
questions-kind-hours = بالساعات
questions-kind-minutes = بالدقائق
questions-kind-clock = وقت
questions-kind-from-to = من وقت إلى وقت
questions-kind-one = واحد من قائمة
questions-kind-several = عدة أشياء من قائمة
questions-kind-progress = ما أُنجز
questions-kind-text = نص
questions-minutes = { PLURAL($count) ->
    [zero] تستغرق عادةً أقل من دقيقة.
    [one] تستغرق عادةً نحو دقيقة.
    [two] تستغرق عادةً نحو دقيقتين.
    [few] تستغرق عادةً نحو { NUMBER($count) } دقائق.
    [many] تستغرق عادةً نحو { NUMBER($count) } دقيقة.
   *[other] تستغرق عادةً نحو { NUMBER($count) } دقيقة.
 }
questions-many = { PLURAL($count) ->
    [zero] لا أسئلة.
    [one] هذا سؤال واحد. الأسئلة الكثيرة يُجاب عنها أقل.
    [two] هذان سؤالان. الأسئلة الكثيرة يُجاب عنها أقل.
    [few] هذه { NUMBER($count) } أسئلة. الأسئلة الكثيرة يُجاب عنها أقل.
    [many] هذه { NUMBER($count) } سؤالًا. الأسئلة الكثيرة يُجاب عنها أقل.
   *[other] هذه { NUMBER($count) } سؤال. الأسئلة الكثيرة يُجاب عنها أقل.
 }
questions-library = من المكتبة
questions-type = كتابة سؤال
questions-up = ↑ قبل
questions-down = ↓ بعد
questions-remove = إزالته
questions-remove-hint = <i>عند إزالته تبقى الإجابات السابقة محفوظة.</i>
questions-groups =
    <b>المكتبة</b>
    يمكن اختيار مجموعة. ما يُختار يُسأل عنه { $alias } بدءًا من الأسئلة القادمة.
questions-listed = • { $item }: { $asked }
questions-pick = <i>يُضاف السؤال بالضغط عليه، ويصل إشعار بذلك إلى من يُسأل عنه.</i>
questions-ask =
    <b>ما السؤال الجديد لـ { $alias }؟</b>
    يُكتب السؤال ثم نوع الإجابة، مثل:
    <i>قوة الرغبة { $scale } لا شيء..لا تُحتمل</i>
    <i>هل خرجت من البيت؟ نعم/لا</i>
    <i>نوبات الهلع عدد</i>
    <i>ساعات النوم ساعات</i>
    <i>أين كنت؟ البيت، العمل، الخارج</i>
    <i>ما الذي كان صعبًا؟ عدة: النوم، الأكل، الناس</i>
    <i>وقت النوم توقيت</i>
    <i>في السرير من-إلى</i>
questions-draft = هكذا يظهر السؤال عند { $alias }:
questions-draft-hint = <i>يمكن أيضًا كتابة سطر آخر.</i>
questions-whole-numbers = <i>هنا تُقبل الأعداد الصحيحة. وللأنصاف أو الكسور تناسب وحدة أصغر.</i>
questions-hard-choose = <b>أيّ الإجابات تحتاج إلى انتباه؟</b>
questions-hard-ask =
    <b>أيّ الإجابات تحتاج إلى انتباه؟</b>
    بعدها تذكر البطاقة فورًا من يمكن الاتصال به عند الخطر. وتأتي أولًا في أسبوعك. لا أرسل إنذارات.
questions-hard-ask-hint = <i>بالضغط على زر يُضاف السؤال. يمكن أيضًا كتابة سطر آخر.</i>
questions-hard-none = لا شيء منها
questions-hard-above = أكثر من { $end }
questions-hard-from = { $end } أو أكثر
questions-hard-up-to = { $end } أو أقل
questions-hard-end = { $which } ({ $end })
questions-hard = <i>لا أرسل إنذارات. تذكر البطاقة من يمكن الاتصال به عند الخطر بعد هذا: { $told }. وهذا يأتي أولًا في أسبوعك: { $marked }.</i>
questions-hard-same = <i>لا أرسل إنذارات. بعد هذا تذكر البطاقة من يمكن الاتصال به عند الخطر، ويأتي أولًا في أسبوعك: { $told }.</i>
questions-hard-unsaid = <i>لم يُحدَّد بعد أيّ الإجابات تحتاج إلى انتباه.</i>
questions-hard-unsaid-yet = لم يُحدَّد هذا بعد. وإلى أن يُحدَّد:
questions-hard-none-said = <i>لا إجابة هنا تحتاج إلى انتباه، ولا يُقال بعدها شيء ولا يُشار إليها.</i>
questions-added-urge = أُضيف السؤال. لا أرسل إنذارات: تظهر الإجابات في صفحة المراجع وفي ملخصك الأسبوعي.
questions-keep = هذا مناسب
questions-change = تغييره
questions-added =
    بدءًا من الأسئلة القادمة يُضاف سؤال من { $therapist }:
    { $item }
    يمكن تخطيه في أي وقت، أو وضعه جانبًا في /settings.
questions-added-aside = عاد هذا إلى قائمتك بطلب من { $therapist }: { $item }. كان موضوعًا جانبًا، لذلك لا أسأل عنه. يمكن استئنافه في /settings.
questions-still-aside = وُضع هذا السؤال جانبًا بطلب ممن يُسأل عنه، لذلك لا يُطرح الآن.
questions-not-added = لم يُضف هذا السؤال. يُرجى كتابته من جديد.
questions-removed = بدءًا من الأسئلة القادمة لن يُطرح هذا السؤال، بطلب من { $therapist }: { $item }. إجاباتك محفوظة.
questions-arranged = بدءًا من الأسئلة القادمة يتغير ما أسألك عنه، بطلب من { $therapist }.
questions-arranged-added = أسأل أيضًا عن:
questions-arranged-removed = لن أسأل بعد ذلك عن:
questions-arranged-skills = مهارات يمكن اختيارها أيضًا:
questions-arranged-skills-off = مهارات لم تعد في قائمتك:
questions-arranged-highest = أسأل عن أشد ضيق نفسي خلال اليوم.
questions-arranged-now = أسأل عن الضيق النفسي في تلك اللحظة، لا عن أشده خلال اليوم.
questions-arranged-hint = إجاباتك محفوظة. يمكن تخطي أي سؤال، أو وضعه جانبًا في /settings.
questions-full = أقصى عدد للأسئلة في المرة الواحدة { $max }. يُرجى إزالة سؤال أولًا.
questions-taken = هذا السؤال موجود: { $item }.
questions-last = هذا هو السؤال الوحيد الباقي، لذلك يبقى.
questions-last-not-aside = كل الأسئلة الأخرى موضوعة جانبًا بطلب ممن يُسأل، لذلك يبقى هذا السؤال.
questions-other-removed = حذفت جهة علاج أخرى لـ { $alias } هذا السؤال: { $item }.
questions-other-large = كبّرت جهة علاج أخرى لـ { $alias } هذا في الصور: { $item }.
questions-other-small = صغّرت جهة علاج أخرى لـ { $alias } هذا في الصور: { $item }.
questions-other-watch = غيّرت جهة علاج أخرى لـ { $alias } متى يُلفت هذا النظر: { $item }.
questions-other-hard = غيّرت جهة علاج أخرى لـ { $alias } أيّ الإجابات تحتاج إلى انتباه: { $item }.
questions-other-moment = غيّرت جهة علاج أخرى لـ { $alias } الوقت الذي أسأل عنه. الآن: { $item }.
questions-aside = <i>وُضع هذا السؤال جانبًا بطلب ممن يُسأل عنه.</i>
questions-make-large = كبير في الصور
questions-make-small = صغير في الصور
questions-is-large = يظهر كبيرًا في الصور.
questions-watch-open = متى يُلفت النظر
questions-watch-now = يُلفت النظر حين يكون متوسط الأسبوع { $watch } من المعتاد.
questions-watch-title =
    <b>متى يُلفت الأسبوع النظر؟</b>
    يُقارَن متوسطه بالأسابيع الأربعة السابقة للشخص نفسه. في مقياس من { $low } إلى { $high } تساوي نسبة { $share }٪ مقدار { $points }.
questions-watch-usual = المعتاد: { $watch }
questions-watch-never = أبدًا
questions-watch-lower = أدنى بنسبة { NUMBER($percent) }٪
questions-watch-higher = أعلى بنسبة { NUMBER($percent) }٪
questions-changed = تغيّرت هذه القائمة في هذه الأثناء، لذلك لم أغيّر شيئًا. وهي الآن هكذا.
questions-large-full = { PLURAL($max) ->
    [zero] لا يمكن أن يكون أي سؤال كبيرًا.
    [one] أقصى عدد للأسئلة الكبيرة سؤال واحد. يُرجى تصغيره أولًا.
    [two] أقصى عدد للأسئلة الكبيرة سؤالان. يُرجى تصغير أحدهما أولًا.
    [few] أقصى عدد للأسئلة الكبيرة { NUMBER($max) } أسئلة. يُرجى تصغير واحد منها أولًا.
    [many] أقصى عدد للأسئلة الكبيرة { NUMBER($max) } سؤالًا. يُرجى تصغير واحد منها أولًا.
   *[other] أقصى عدد للأسئلة الكبيرة { NUMBER($max) } سؤال. يُرجى تصغير واحد منها أولًا.
 }
questions-templates = نماذج جاهزة
questions-templates-title =
    <b>نماذج جاهزة لـ { $alias }</b>
    يضيف كل نموذج عدة أسئلة دفعة واحدة. تظهر الأسئلة قبل أن يتغير أي شيء.
questions-template-cbt = المزاج والنشاط (معرفي سلوكي)
questions-template-cbt-says = ما خُطط له، وما أُنجز، وكيف كان الشعور. ويمكن لمن يُسأل كتابة سجل أفكار عبر /thought.
questions-template-dbt = البطاقة اليومية (جدلي سلوكي)
questions-template-dbt-says = الرغبات الملحّة والمشاعر، وهل اتُّبعت رغبة. تبقى المهارات كما هي.
questions-template-activation = التنشيط السلوكي
questions-template-activation-says = الخطط والمتعة والإنجاز والخروج من البيت والحديث مع الناس.
questions-template-exposure = مواجهة الخوف
questions-template-exposure-says = الخوف، وما جرى تجنبه، وما جرت مواجهته.
questions-template-sleep = النوم باختصار
questions-template-sleep-says = مدة النوم وجودته، ووقت النوم والاستيقاظ.
questions-template-diary = مذكرات النوم (صباحًا)
questions-template-diary-says = الليلة كاملة، في أسئلة خاصة بها الساعة { $time }. وتُحسب مدة النوم.
questions-template-medication = الدواء
questions-template-medication-says = كم أُخذ منه وكيف كان أثره. لا يُذكر اسم أي دواء.
questions-template-habits = الرياضة والعادات
questions-template-habits-says = الحركة والطعام والشراب والتدخين والشاشات.
questions-template-comes = <b>يُضاف:</b>
questions-template-stays = <b>يبقى:</b>
questions-template-nothing = كل هذا موجود في القائمة بالفعل.
questions-template-hint = <i>لا يُزال شيء وتبقى الإجابات محفوظة. تصل رسالة واحدة بذلك إلى من يُسأل.</i>
questions-template-apply = إضافته إلى القائمة
questions-template-full = هذا كثير على مرة واحدة. الحد الأقصى { NUMBER($max) }. يُرجى إزالة بعضها أولًا.
questions-template-applied = <b>الجديد في قائمة { $alias }:</b>
questions-template-urges = <i>لا أرسل إنذارات: تظهر الإجابات في صفحة المراجع وفي ملخصك الأسبوعي.</i>
questions-template-undo = تراجع
