# ملاحظات إلى جانب الأسئلة اليومية، تُحفظ عند طلب ذلك.
journal-offer = <b>هل تُحفظ هذه الكلمات كملاحظة ليوم { $day }؟</b>
journal-offer-how = لم تُرسل رسالتك إلى أحد. ودون اختيار لا يُحفظ شيء. والملاحظة المحفوظة لك وحدك ما لم تُشارَك.
journal-could-read = عند المشاركة تمكن قراءتها من: { $therapists }.
journal-keep = حفظها لي
journal-keep-shared = حفظها ومشاركتها
journal-leave = عدم حفظها
journal-left = حسنًا، لم تُحفظ.
journal-note = <b>ملاحظة يوم { $day }</b>
journal-only-you = لك وحدك.
journal-can-read = تمكن قراءتها من: { $therapists }.
journal-shared-unread = كانت مشاركة من قبل، ولا يقرؤها الآن أحد ممن تصلهم مشاركاتك.
journal-share = مشاركتها
journal-private = لي وحدي
journal-remove = حذفها
journal-ask-remove = <b>هل تُحذف ملاحظة يوم { $day }؟</b>
journal-remove-yes = نعم، حذفها
journal-removed = حُذفت هذه الملاحظة. وتبقى رسالتك في هذه المحادثة حتى حذفها في Telegram.
journal-all = كل الملاحظات
journal-read-on = قراءة البقية
journal-read-begin = العودة إلى بدايتها
journal-full = لا يتسع اليوم الواحد لأكثر من { NUMBER($max) }. يمكن حذف ملاحظة ثم حفظ هذه الكلمات. وغدًا يتسع المكان من جديد.
journal-is-shared = ملاحظة يوم { $day } تمكن قراءتها من: { $therapists }.
journal-more-shared = توجد ملاحظات أخرى مشاركة، وهي معلّمة في /notes.
journal-title = <b>ملاحظاتك: { NUMBER($count) }</b>
journal-none = لا توجد ملاحظات بعد. عند الكتابة لي في وقت لا أسأل فيه شيئًا أعرض حفظ الكلمات.
journal-found = <b>ملاحظات فيها «{ $query }»: { NUMBER($count) }</b>
journal-not-found = لا توجد ملاحظة فيها «{ $query }».
journal-row = { NUMBER($number) }. <b>{ $day }</b> { $note }
journal-row-shared = { NUMBER($number) }. <b>{ $day }</b> (مشاركة) { $note }
journal-search = بحث
journal-ask-search =
    <b>عمّ أبحث في ملاحظاتك؟</b>
    تكفي كلمة أو كلمتان.
journal-own-note = ملاحظة خاصة
