# أسبوع في جمل. لا يوصف المتوسط بأنه جيد أو سيئ.
weekly-title = <b>أسبوعك، { $week }</b>
weekly-client-title = <b>{ $alias }</b>، { $week }
weekly-span = { $from } – { $to }
weekly-chart = الرسم البياني
weekly-days = أيام الإجابة: { NUMBER($answered) } من { NUMBER($asked) }.
weekly-no-answers = لا إجابات هذا الأسبوع.
weekly-silent = لا إجابات هذا الأسبوع، ولا بأس في ذلك.
weekly-still-no-answers = لا إجابات في الأسبوعين الأخيرين، ولا بأس في ذلك. أسئلة اليوم متاحة عند الرغبة.
weekly-not-asked = لم تُطرح أسئلة هذا الأسبوع.
weekly-paused = { PLURAL($days) ->
    [zero] بلا أيام استراحة.
    [one] يوم استراحة واحد.
    [two] يوما استراحة.
    [few] { NUMBER($days) } أيام استراحة.
    [many] { NUMBER($days) } يوم استراحة.
   *[other] { NUMBER($days) } يوم استراحة.
 }
weekly-days-later = أيام الإجابة: { NUMBER($answered) } من { NUMBER($asked) }، منها لاحقًا: { NUMBER($later) }.
weekly-levels = هذا الأسبوع: { $scale }.
weekly-levels-both = هذا الأسبوع: { $mood }؛ { $suds }.
weekly-mood-at = المزاج { $value }
weekly-mood-between = المزاج بين { $low } و{ $high }
weekly-mood-mean = متوسط المزاج { $mean }
weekly-mood-same = متوسط المزاج { $mean }، كالمعتاد
weekly-mood-usual = متوسط المزاج { $mean } (المعتاد { $usual })
weekly-suds-at = الضيق النفسي (SUDs، { $moment }) { $value }
weekly-suds-between = الضيق النفسي (SUDs، { $moment }) بين { $low } و{ $high }
weekly-suds-mean = متوسط الضيق النفسي (SUDs، { $moment }) { $mean }
weekly-suds-same = متوسط الضيق النفسي (SUDs، { $moment }) { $mean }، كالمعتاد
weekly-suds-usual = متوسط الضيق النفسي (SUDs، { $moment }) { $mean } (المعتاد { $usual })
weekly-other-moment = { PLURAL($days) ->
    [zero] بسؤال عن وقت آخر: { $suds }.
    [one] بسؤال عن وقت آخر، في يوم واحد: { $suds }.
    [two] بسؤال عن وقت آخر، في يومين: { $suds }.
    [few] بسؤال عن وقت آخر، في { NUMBER($days) } أيام: { $suds }.
    [many] بسؤال عن وقت آخر، في { NUMBER($days) } يومًا: { $suds }.
   *[other] بسؤال عن وقت آخر، في { NUMBER($days) } يوم: { $suds }.
 }
weekly-well-helped = { PLURAL($days) ->
    [zero] أمر سار على ما يرام: ساعدت المهارات.
    [one] أمر سار على ما يرام: ساعدت المهارات كثيرًا في يوم واحد.
    [two] أمر سار على ما يرام: ساعدت المهارات كثيرًا في يومين.
    [few] أمر سار على ما يرام: ساعدت المهارات كثيرًا في { NUMBER($days) } أيام.
    [many] أمر سار على ما يرام: ساعدت المهارات كثيرًا في { NUMBER($days) } يومًا.
   *[other] أمر سار على ما يرام: ساعدت المهارات كثيرًا في { NUMBER($days) } يوم.
 }
weekly-well-best = أمر سار على ما يرام: يوم { $day }، وكان مزاجك { $mood }.
weekly-well-homework = { PLURAL($days) ->
    [zero] أمر سار على ما يرام: الواجبات.
    [one] أمر سار على ما يرام: أُنجز بعض الواجبات في يوم واحد.
    [two] أمر سار على ما يرام: أُنجز بعض الواجبات في يومين.
    [few] أمر سار على ما يرام: أُنجز بعض الواجبات في { NUMBER($days) } أيام.
    [many] أمر سار على ما يرام: أُنجز بعض الواجبات في { NUMBER($days) } يومًا.
   *[other] أمر سار على ما يرام: أُنجز بعض الواجبات في { NUMBER($days) } يوم.
 }
weekly-well-skills = { PLURAL($days) ->
    [zero] أمر سار على ما يرام: المهارات.
    [one] أمر سار على ما يرام: استُخدمت مهارات في يوم واحد.
    [two] أمر سار على ما يرام: استُخدمت مهارات في يومين.
    [few] أمر سار على ما يرام: استُخدمت مهارات في { NUMBER($days) } أيام.
    [many] أمر سار على ما يرام: استُخدمت مهارات في { NUMBER($days) } يومًا.
   *[other] أمر سار على ما يرام: استُخدمت مهارات في { NUMBER($days) } يوم.
 }
weekly-better = متوسط مزاجك في الأسابيع الأخيرة (عددها { NUMBER($weeks) }): { $with } مع { $skill } (عدد الأيام: { NUMBER($days) })، و{ $without } من دونها (عدد الأيام: { NUMBER($others) }). وهذا لا يبيّن السبب.
# Beneath every summary: nobody may have seen this week before.
weekly-help = يبيّن /help بمن يمكن الاتصال عند الخطر.
weekly-bring = يمكنك، إن أردت، اختيار أمر واحد من هذا الأسبوع للحديث عنه في جلستك.
weekly-picture = في الصورة: المزاج والضيق النفسي يومًا بيوم على مدى أربعة أسابيع على الأكثر. وتحتهما مهارات هذا الأسبوع وواجباته.
weekly-skill = { PLURAL($days) ->
    [zero] المهارة الأكثر استخدامًا: { $skill }.
    [one] المهارة الأكثر استخدامًا: { $skill }، في يوم واحد.
    [two] المهارة الأكثر استخدامًا: { $skill }، في يومين.
    [few] المهارة الأكثر استخدامًا: { $skill }، في { NUMBER($days) } أيام.
    [many] المهارة الأكثر استخدامًا: { $skill }، في { NUMBER($days) } يومًا.
   *[other] المهارة الأكثر استخدامًا: { $skill }، في { NUMBER($days) } يوم.
 }
weekly-skill-days = { PLURAL($days) ->
    [zero] لم تُستخدم مهارات.
    [one] استُخدمت مهارات في يوم واحد.
    [two] استُخدمت مهارات في يومين.
    [few] استُخدمت مهارات في { NUMBER($days) } أيام.
    [many] استُخدمت مهارات في { NUMBER($days) } يومًا.
   *[other] استُخدمت مهارات في { NUMBER($days) } يوم.
 }
weekly-task = { PLURAL($days) ->
    [zero] الواجب «{ $task }»: لم يُذكر شيء هذا الأسبوع.
    [one] الواجب «{ $task }»: أُنجز كله أو بعضه في يوم واحد.
    [two] الواجب «{ $task }»: أُنجز كله أو بعضه في يومين.
    [few] الواجب «{ $task }»: أُنجز كله أو بعضه في { NUMBER($days) } أيام.
    [many] الواجب «{ $task }»: أُنجز كله أو بعضه في { NUMBER($days) } يومًا.
   *[other] الواجب «{ $task }»: أُنجز كله أو بعضه في { NUMBER($days) } يوم.
 }
weekly-task-none = الواجب «{ $task }»: لم يُذكر شيء هذا الأسبوع.
