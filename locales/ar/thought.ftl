# سجل الأفكار خطوة خطوة، وما يُشارَك منه.
thought-title = <b>سجل الأفكار، { $day }</b>
thought-ask-situation =
    <b>ماذا حدث؟</b>
    أين كان ذلك، ومن كان هناك؟
thought-ask-thought =
    <b>ما الفكرة التي خطرت في ذهنك؟</b>
    تُكتب هنا أكثر فكرة مزعجة.
thought-ask-belief =
    <b>ما مدى اقتناعك بهذه الفكرة؟</b>
    { $low } لا اقتناع، و{ $high } اقتناع تام.
thought-ask-feeling =
    <b>ما الشعور الذي رافقها؟</b>
    تكفي كلمة أو كلمتان.
thought-ask-strength =
    <b>ما شدة هذا الشعور؟</b>
    { $low } غير موجود، و{ $high } أقصى شدة.
thought-ask-other-view =
    <b>ما الذي قد يكون صحيحًا أيضًا؟</b>
    ماذا يمكن أن يُقال لصديق يفكر هكذا؟
thought-ask-belief-again =
    <b>ما مدى اقتناعك بالفكرة الأولى الآن؟</b>
    { $low } لا اقتناع، و{ $high } اقتناع تام.
thought-ask-strength-again =
    <b>ما شدة الشعور الآن؟</b>
    { $low } غير موجود، و{ $high } أقصى شدة.
thought-how = كل خطوة تُحفظ فورًا، وهي لك وحدك. يمكن التوقف في أي وقت والمتابعة في يوم آخر.
thought-kept = حُفظ هذا، وهو لك وحدك.
thought-skip = ترك هذه الخطوة
thought-keep = إبقاؤها والمتابعة
thought-back = خطوة إلى الوراء
thought-finish = الاكتفاء بهذا
thought-open = <b>سجل الأفكار ليوم { $day } لم يكتمل.</b>
thought-go-on = متابعته
thought-new = بدء سجل جديد
thought-all = كل سجلات الأفكار
thought-part-situation = الموقف
thought-part-thought = الفكرة
thought-part-feeling = الشعور
thought-part-other-view = نظرة أخرى
thought-line = <b>{ $part }:</b> { $text }
thought-belief = الاقتناع { $before }
thought-belief-both = الاقتناع من { $before } إلى { $after }
thought-strength = الشعور { $before }
thought-strength-both = الشعور من { $before } إلى { $after }
thought-read = قراءة الكل: { $part }
thought-only-you = لك وحدك.
thought-could-read = تمكن مشاركته كله، أو الأرقام وحدها، مع: { $therapists }.
thought-can-read = تمكن قراءته كله من: { $therapists }.
thought-can-read-numbers = تمكن رؤية الأرقام وحدها من: { $therapists }.
thought-shared-unread = كان مشاركًا من قبل، ولا يراه الآن أحد ممن تصلهم مشاركاتك.
thought-share-all = مشاركته كله
thought-share-numbers = مشاركة الأرقام وحدها
thought-private = لي وحدي
thought-remove = حذفه
thought-ask-remove = <b>هل يُحذف سجل الأفكار ليوم { $day }؟</b>
thought-remove-yes = نعم، حذفه
thought-removed = حُذف هذا السجل. وتبقى رسائلك في هذه المحادثة حتى حذفها في Telegram.
thought-full = لا يتسع اليوم الواحد لسجلات أكثر من { NUMBER($max) }. وغدًا يتسع المكان من جديد.
thought-is-shared = سجل الأفكار ليوم { $day } تمكن رؤيته من: { $therapists }.
thought-list = <b>سجلات الأفكار: { NUMBER($count) }</b>
thought-none = لا توجد سجلات أفكار بعد.
thought-row = { NUMBER($number) }. <b>{ $day }</b> { $about }
thought-row-open = { NUMBER($number) }. <b>{ $day }</b> (لم يكتمل) { $about }
thought-row-shared = { NUMBER($number) }. <b>{ $day }</b> (مشارك) { $about }
# لمن يعالج.
thought-seen = <b>سجلات الأفكار</b>
thought-seen-row = • سجل أفكار، { $day }: { $what }
thought-seen-whole = سجل أفكار: { $what }
