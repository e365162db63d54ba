# اللغة نفسها، وما تقوله عدة ميزات.
common-language = العربية
common-conventions = ar-u-nu-arab
common-instant = { $day }، { $time }
common-more = { $count ->
    [zero] ولا شيء غير ذلك
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ NUMBER($count) } غيرها
    [many] و{ NUMBER($count) } غيرها
   *[other] و{ NUMBER($count) } غيرها
 }
common-back = ‹ رجوع

common-danger-default = عند التعرّض لخطر أو الخوف من إيذاء النفس، أرجو الاتصال فورًا برقم الطوارئ المحلي: ١١٢ في الاتحاد الأوروبي، ٩١١ في أمريكا الشمالية.
common-not-live =
    <b>ليس للحالات الطارئة</b>
    لا أحد يقرأ الإجابات لحظة وصولها.
    { $danger }

common-sorry = حدث خطأ من جهتي. أرجو المحاولة مرة أخرى.
common-nothing-asked = لا يوجد سؤال الآن، لذا لم تُحفظ رسالتك ولم تُرسل إلى أحد. /today لفتح تسجيل اليوم، و /help لمعرفة ما يمكنني فعله وبمن يمكن الاتصال عند الخطر.
common-unreadable-sticker = لا أستطيع قراءة الملصقات. تكفي الكتابة أو الضغط على زر.
common-unreadable-voice = لا أستطيع سماع الرسائل الصوتية. تكفي الكتابة أو الضغط على زر.
common-unreadable-picture = لا أستطيع رؤية الصور. تكفي الكتابة أو الضغط على زر.
common-unreadable-edited = لا أرى التعديل على رسالة أُرسلت من قبل. أرجو إرسالها من جديد.
common-unreadable-forwarded = لا أقرأ الرسائل المحوّلة. أرجو كتابة النص بكلماتك.
common-unreadable-other = لا أستطيع قراءة هذا النوع من الرسائل. تكفي الكتابة أو الضغط على زر.
common-stale-button = لم يعد هذا الزر يعمل. /help لمعرفة ما يمكن فعله.
common-unknown-command = لا أعرف هذا الأمر. /help لمعرفة الأوامر المتاحة.
common-cancelled = حسنًا، تم الإلغاء.
common-nothing-to-cancel = لا يوجد ما يمكن إلغاؤه.
common-not-client = هذا للمراجعين فقط. يلزم رابط دعوة من المعالِج/ة.
common-not-therapist = هذا للمعالِجين والمعالِجات فقط.
common-not-found = لم أعد أجد ذلك.
