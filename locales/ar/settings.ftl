# الإعدادات، وأسئلة الأوقات والأيام.
settings-title = <b>الإعدادات</b>
settings-open = الإعدادات
settings-back = ‹ الإعدادات
settings-every-day = كل يوم
settings-prompt = الأسئلة اليومية: { $time }، { $days }
settings-nudge-at = التذكير: { $time }، إن لم تصل إجابة قبل ذلك
settings-nudge-none = التذكير: لا شيء، لأن موعده بعد { $latest }
settings-nudge-off = التذكير: متوقف
settings-weekly = الرسم البياني الأسبوعي: { $weekday }، { $time }
settings-paused = الأسئلة اليومية متوقفة مؤقتًا.
settings-digest = الملخص الأسبوعي: { $weekday }، { $time }
settings-zone = المنطقة الزمنية: { $zone }
settings-lang = اللغة: { $lang }
settings-choose-prompt-time = وقت الأسئلة
settings-choose-days = أيام الأسئلة
settings-turn-nudge-off = إيقاف التذكير
settings-turn-nudge-on = تشغيل التذكير
settings-nudge-also-late = تذكير بعد { $latest } أيضًا
settings-nudge-by-evening = لا تذكير بعد { $latest }
settings-choose-weekly-day = يوم الرسم البياني
settings-choose-weekly-time = وقت الرسم البياني
settings-choose-digest-day = يوم الملخص
settings-choose-digest-time = وقت الملخص
settings-choose-zone = المنطقة الزمنية
settings-choose-lang = اللغة
settings-ask-prompt-time =
    <b>في أي ساعة أسأل كل يوم؟</b>
    يمكن اختيار وقت أو كتابته، مثل { $example }.
settings-ask-weekly-time =
    <b>في أي ساعة يصل الرسم البياني الأسبوعي؟</b>
    يمكن اختيار وقت أو كتابته، مثل { $example }.
settings-ask-digest-time =
    <b>في أي ساعة يصل الملخص؟</b>
    يمكن اختيار وقت أو كتابته، مثل { $example }.
settings-ask-weekdays =
    <b>في أي أيام أسأل؟</b>
    الضغط على يوم يضيفه أو يزيله.
settings-ask-weekly-day = <b>في أي يوم يصل الرسم البياني الأسبوعي؟</b>
settings-ask-digest-day = <b>في أي يوم يصل الملخص؟</b>
settings-ask-lang = <b>أي لغة؟</b>
settings-pick-time = <b>أي الوقتين هو المقصود؟</b>
settings-night =
    <b>{ $time } بعد منتصف الليل.</b>
    الأسئلة في ذلك الوقت تخص اليوم الذي بدأ للتو. وللسؤال عن اليوم الذي ينتهي يناسب وقت قبل منتصف الليل.
settings-night-keep = إبقاء { $time }
settings-time-unclear = لم أفهم هذا الوقت. يُرجى كتابته هكذا: { $example }.
settings-saved = تم الحفظ
settings-last-weekday = لا بد من بقاء يوم واحد على الأقل. للتوقف مدة، هناك الأمر /pause.
