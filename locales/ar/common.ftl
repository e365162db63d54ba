# اللغة نفسها، وما تقوله عدة ميزات.
common-language = العربية
common-conventions = ar-u-nu-arab
common-long-day = { $weekday }، { $day }
common-instant = { $day }، { $time }
common-more = و{ NUMBER($count) } غير ذلك
common-back = ‹ رجوع

common-danger-default = عند وجود خطر عليك، أو إذا راودتك أفكار بإيذاء نفسك، فالأهم الآن الاتصال برقم الطوارئ في بلدك. رقم 112 يعمل من الهاتف المحمول في بلدان كثيرة.
common-nobody-reads = ما كُتب هنا مهم، لكني لا أفهمه ولا أحد يقرؤه الآن. { $danger }
common-unwatched = لا أحد يقرأ هذا الآن. { $danger }
common-at-work = لا أقرأ ما يُكتب هنا. في /help من يمكن الاتصال به عند الخطر.
common-still-open = لا يزال السؤال أعلاه مفتوحًا.
common-not-kept = لم أحفظ ذلك. السؤال يمكن أن ينتظر.
common-note-takes-words = للكلام مكان في الملاحظة.
common-not-live =
    <b>ليس للحالات الطارئة</b>
    لا أحد يقرأ الإجابات لحظة وصولها.
    { $danger }

common-sorry = حدث خطأ من جهتي. يُرجى المحاولة مرة أخرى.
common-cannot-read = كانت هناك رسالة قديمة بانتظارك، ولم أعد أستطيع قراءتها. يمكن طلبها من جديد. /help لمعرفة كيف.
common-words-alone = <i>لم يقبل Telegram الصورة أو الملف المرافق، ووصلت الكلمات وحدها.</i>
common-nothing-asked = لا يوجد سؤال الآن. لم تُحفظ رسالتك ولم تُرسل إلى أحد. /help لمعرفة ما يمكنني فعله.
common-welcome = العفو.
common-use-buttons = يمكن استخدام الأزرار أعلاه أو كتابة ما على أحدها. لم تُحفظ رسالتك.
common-unreadable-sticker = لا أستطيع قراءة الملصقات، ولا أحد يراها الآن. { $danger }
common-unreadable-voice = لا أستطيع سماع الرسائل الصوتية، ولا يسمعها أحد آخر. { $danger }
common-unreadable-picture = لا أستطيع رؤية الصور، ولا يراها أحد آخر. { $danger }
common-unreadable-edited = تعديل تلك الرسالة لم يغيّر شيئًا هنا.
common-unreadable-forwarded = لا أقرأ الرسائل المحوّلة، ولا أحد يقرؤها الآن. { $danger }
common-unreadable-elsewhere = لا آخذ بالردود على شيء خارج هذه المحادثة، ولا أحد يقرؤها الآن. { $danger }
common-unreadable-other = لا أستطيع قراءة هذا النوع من الرسائل، ولا أحد يقرؤه الآن. { $danger }
common-stale-button = لم يعد هذا الزر يعمل. /help لمعرفة ما يمكن فعله.
common-unknown-command = لا أعرف هذا الأمر. /help لمعرفة الأوامر المتاحة وبمن يمكن الاتصال عند الخطر.
common-there-is-a-command =
    لهذا أمر خاص به:
    { $command }
common-cancelled = حسنًا، تم الإلغاء.
common-nothing-to-cancel = لا يوجد ما يمكن إلغاؤه.
common-checkin-left = حسنًا. كل إجابة عن { $day } محفوظة، والمتابعة ممكنة ما دام ذلك اليوم مفتوحًا.
common-place-not-used = أستخدم الموقع فقط عند السؤال عن المنطقة الزمنية. هذا الموقع لم يُحفظ.
common-ended-stays-ended = إن كانت تلك الرسالة قد أنهت مشاركة، فهي باقية منتهية. يبدأ ذلك من جديد برابط جديد ممن يعالجك.
common-asked-again = لم تكن الإجابة أسفل هذا السؤال مباشرة. للتأكد أسأل مرة أخرى.
common-asked-again-doubt = كانت في الإجابة علامة استفهام. للتأكد أسأل مرة أخرى.
common-asked-again-changed = الرسالة التي قالت نعم تقول الآن شيئًا آخر، لذلك أسأل مرة أخرى.
common-edited-client = تعديل تلك الرسالة لم يغيّر شيئًا هنا. الإجابات تتغيّر من /today أو /yesterday، والأوقات من /settings.
common-edited-therapist = تعديل تلك الرسالة لم يغيّر شيئًا هنا. الواجبات والمهارات تتغيّر من /clients، والأوقات من /settings.
common-edited-both = تعديل تلك الرسالة لم يغيّر شيئًا هنا. الإجابات تتغيّر من /today أو /yesterday، والواجبات والمهارات من /clients، والأوقات من /settings.
common-edit-not-read = لم أتمكن من قراءة التعديل، فبقيت الإجابة السابقة. يمكن تغييرها على البطاقة: /today أو /yesterday.
common-edit-two = يمكن قراءة التعديل بطريقتين، فبقيت الإجابة السابقة. يمكن تغييرها على البطاقة: /today أو /yesterday.
common-edit-no-length = يكون وقت البداية ووقت النهاية واحدًا، فبقيت الإجابة السابقة. يمكن تغييرها على البطاقة: /today أو /yesterday.
common-edit-later = تغيّرت تلك الإجابة بعد هذه الرسالة، فبقيت كما هي. يمكن تغييرها على البطاقة: /today أو /yesterday.
common-not-client = هذا لمن يجيب عن الأسئلة اليومية. يلزم رابط دعوة ممن يعالجك.
common-therapist-not-client = هذا لمن يجيب عن الأسئلة اليومية. القائمة في /clients.
common-not-therapist = هذا متاح فقط لمن يقدّم العلاج.
common-not-found = لم أعد أجد ذلك.
