# ما يتابعه المرء لنفسه، ولا يقرؤه أحد غيره.
track-title =
    <b>ما تجري متابعته لك وحدك</b>
    أسأل عنه ضمن أسئلتك اليومية. ولا يراه أحد غيرك ما لم يُعرض.
track-none = لا شيء بعد. الحد الأقصى { NUMBER($max) }، ويمكن التوقف في أي وقت.
track-row = { NUMBER($number) }. { $item }: { $who }
track-row-private = لك وحدك
track-row-shown = يظهر لـ { $therapists }
track-row-stopped = لا سؤال عنه الآن
track-row-stopped-shown = لا سؤال عنه الآن، وما زال ظاهرًا
track-add = إضافة
track-together = ما يأتي مع ماذا
track-open = ما أتابعه
track-ready =
    <b>ما الذي تودّ متابعته؟</b>
    يمكن اختيار شيء جاهز أو كتابة سؤال خاص. ولا يراه أحد غيرك.
track-type = سؤال خاص بي
track-added =
    { $item }: أُضيف إلى قائمتك، وأسأل عنه ابتداءً من المرة القادمة.
    لا يراه أحد غيرك. ويمكن تخطّيه أو التوقف في أي وقت.
track-ask-question =
    <b>ما السؤال الذي تودّ طرحه على نفسك؟</b>
    يُكتب السؤال ثم نوع الإجابة، مثل:
    <i>الرغبة في التدخين { $scale } معدومة..شديدة</i>
    <i>هل خرجت للجري؟ نعم/لا</i>
    <i>فناجين القهوة عدد</i>
    <i>ماذا فعلت؟ عدة: رسم، طبخ، قراءة</i>
track-draft = هكذا سأسألك:
track-hard-ask =
    <b>أيّ الإجابات هي الصعبة؟</b>
    بعدها أذكر لك من يمكن الاتصال به. وبالضغط على زر يُضاف السؤال.
track-only-you = لا يرى هذا أحد غيرك.
track-seen-by = يظهر هذا لـ { $therapists }.
track-not-asked = لا سؤال عنه الآن. وإجاباتك محفوظة.
track-tags = الوسوم
track-show = عرضه على المعالجين
track-hide = إخفاؤه من جديد
track-stop = التوقف عن متابعته
track-go-on = متابعته من جديد
track-ask-show =
    <b>هل يُعرض { $item } على { $therapists }؟</b>
    تظهر إجاباتك ابتداءً من اليوم. وتبقى الأيام السابقة لك وحدك.
track-ask-show-tags = وتظهر كل وسومه، ومنها ما يُضاف لاحقًا.
track-ask-show-later = ومن تصله مشاركاتك لاحقًا لا يراه. ويمكن إخفاؤه من جديد في أي وقت.
track-show-yes = نعم، عرضه
track-rename = تغيير الاسم
track-tag-off = إزالته
track-ask-tags = <b>ما الوسوم التي تُضاف إلى { $item }؟</b> تُكتب بفواصل بينها. ويتسع المكان لهذا العدد: { NUMBER($room) }.
track-ask-name = <b>ما الاسم الجديد لـ { $tag }؟</b> ويظهر الاسم الجديد في الأيام السابقة أيضًا.
track-tags-added = عدد الوسوم التي أُضيفت: { NUMBER($count) }.
track-tags-title =
    <b>وسوم { $item }: { NUMBER($count) } من { NUMBER($max) }</b>
    بالضغط على وسم تمكن إزالته. والوسوم الخاصة يمكن تغيير أسمائها.
track-tags-none = القائمة التي لا وسوم فيها لا سؤال عنها.
track-tags-add = إضافة وسوم
track-full = القائمة ممتلئة، وأقصى عدد هو { NUMBER($max) }، لأن الأسئلة القليلة أسهل في يوم صعب. يمكن التوقف عن شيء ثم إضافة هذا.
track-no-text = للكلمات الحرة مكانها في الملاحظة. عند الكتابة لي في وقت لا أسأل فيه شيئًا أعرض حفظها. وكلها في /notes.
track-stopped = أتوقف عن السؤال عنه ابتداءً من المرة القادمة. وإجاباتك محفوظة.
track-again = أسأل عنه من جديد ابتداءً من المرة القادمة.
track-shown = يظهر ابتداءً من اليوم.
track-hidden = عاد لك وحدك.
track-nobody = لا تصل مشاركاتك إلى أحد الآن، فلا أحد يُعرض عليه.
track-tag-empty = يحتاج الوسم إلى كلمة أو كلمتين.
track-tag-too-long = يجب أن يتسع الزر للوسم. الحد الأقصى لعدد الأحرف: { NUMBER($max) }.
track-tag-taken = هذا الوسم في القائمة من قبل.
track-tags-full = هذه القائمة ممتلئة، وأقصى عدد هو { NUMBER($max) }. يمكن إزالة وسم أولًا، وتبقى أيامه محفوظة.
track-tags-many = تتسع القائمة لهذا العدد من الوسوم: { NUMBER($max) }، لتبقى الأسئلة قصيرة. أُرسل منها { NUMBER($sent) }، والمكان الباقي: { NUMBER($room) }. لم يُضف شيء ولم يتغير شيء. يمكن إرسال عدد أقل، أو بدء قائمة أخرى.
track-tag-is-off = أُزيل من القائمة. وأيامه محفوظة.
track-together-title =
    <b>ما يأتي مع ماذا</b>
    من آخر اثني عشر أسبوعًا. ولا يراه أحد غيرك.
track-together-no-rating = لا سؤال عن مقياس الآن، فلا شيء تُقارن به أيامك.
track-together-few = الأيام قليلة بعد. عدد الأيام اللازمة بالإجابتين معًا: { NUMBER($days) }، ومن كل نوع: { NUMBER($each) }.
track-together-nothing = عدد ما نظرت فيه إلى جانب { $item }: { NUMBER($count) }. ولم يبرز شيء.
track-together-looked = عدد ما نظرت فيه إلى جانب { $item }: { NUMBER($count) }. وبرز هذا:
track-together-tag = { $item }: { $tag }
track-together-night = { $item }، أكثر من { $middle }
track-together-row = • <b>{ $what }</b>. { $item } معه: { $with } (عدد الأيام: { NUMBER($days) }). ومن دونه: { $without } (عدد الأيام: { NUMBER($others) }). والأيام معه { $difference }.
track-together-row-night = • <b>{ $what }</b>. { $item } في اليوم التالي: { $with } (عدد الأيام: { NUMBER($days) }). وبعد الليالي الأخرى: { $without } (عدد الأيام: { NUMBER($others) }). والأيام بعد تلك الليالي { $difference }.
track-together-more = وما كانت أيامه قليلة أو متشابهة جدًا عدده: { NUMBER($count) }.
track-together-chance = <i>الرقمان الأخيران مجال { NUMBER($covered) }٪. ومن عشرين شيئًا لا صلة لها بشيء يبرز واحد تقريبًا بالمصادفة.</i>
track-together-cause = <i>تختلف الأيام في أشياء كثيرة. ومجيء شيئين في الأيام نفسها لا يعني أن أحدهما يجلب الآخر.</i>
# وسوم القوائم الجاهزة.
track-tag-argument = شجار
track-tag-bad-news = أخبار سيئة
track-tag-crowd = زحام
track-tag-deadline = موعد نهائي
track-tag-alone = الوحدة
track-tag-memory = ذكرى
track-tag-cooked = وجبة مطبوخة
track-tag-fast-food = وجبة سريعة
track-tag-sweets = حلويات
track-tag-coffee = قهوة
track-tag-alcohol = كحول
track-tag-no-meal = وجبة ناقصة
track-tag-family = العائلة
track-tag-partner = الشريك
track-tag-friends = الأصدقاء
track-tag-work = أشخاص من العمل
track-tag-strangers = غرباء
track-tag-animals = حيوانات
track-tag-sun = شمس
track-tag-clouds = غيوم
track-tag-rain = مطر
track-tag-wind = ريح
track-tag-heat = حر
track-tag-cold = برد
