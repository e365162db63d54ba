# أسبوع في جمل. لا يوصف المتوسط بأنه جيد أو سيئ.
weekly-title = <b>أسبوعك، { $week }</b>
weekly-client-title = <b>{ $alias }</b>، { $week }
weekly-span = { $from } – { $to }
weekly-chart = الرسم البياني
weekly-days = أيام الإجابة: { NUMBER($answered) } من { NUMBER($asked) }.
weekly-no-answers = لا إجابات هذا الأسبوع.
weekly-silent = لا إجابات هذا الأسبوع، ولا بأس في ذلك.
weekly-still-no-answers = لا إجابات في الأسبوعين الأخيرين، ولا بأس في ذلك. أسئلة اليوم متاحة عند الرغبة.
weekly-no-answers-since = لا إجابات منذ البداية في { $since }، ولا بأس في ذلك. أسئلة اليوم متاحة عند الرغبة.
weekly-not-asked = لم تُطرح أسئلة في هذه الأيام.
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
weekly-levels-both = هذا الأسبوع: { $one }؛ { $other }.
weekly-levels-three = هذا الأسبوع: { $one }؛ { $other }؛ { $third }.
# What is measured: within a sentence, at the head of a line, and without its moment.
weekly-name-mood = المزاج
weekly-name-suds_highest_today = الضيق النفسي (SUDs، الأعلى في اليوم)
weekly-name-suds_right_now = الضيق النفسي (SUDs، لحظة السؤال)
weekly-head-mood = المزاج
weekly-head-suds_highest_today = الضيق النفسي (SUDs، الأعلى في اليوم)
weekly-head-suds_right_now = الضيق النفسي (SUDs، لحظة السؤال)
weekly-short-mood = المزاج
weekly-short-suds_highest_today = الضيق النفسي
weekly-short-suds_right_now = الضيق النفسي
weekly-level-at = { $item } { $value }
weekly-level-between = { $item } بين { $low } و{ $high }
weekly-level-mean = متوسط { $item } { $mean }
weekly-level-same = متوسط { $item } { $mean }، كالمعتاد
weekly-level-usual = متوسط { $item } { $mean } (المعتاد { $usual })
weekly-other-moment = { PLURAL($days) ->
    [zero] بسؤال عن وقت آخر: { $item }.
    [one] بسؤال عن وقت آخر، في يوم واحد: { $item }.
    [two] بسؤال عن وقت آخر، في يومين: { $item }.
    [few] بسؤال عن وقت آخر، في { NUMBER($days) } أيام: { $item }.
    [many] بسؤال عن وقت آخر، في { NUMBER($days) } يومًا: { $item }.
   *[other] بسؤال عن وقت آخر، في { NUMBER($days) } يوم: { $item }.
 }
weekly-left = { PLURAL($days) ->
    [zero] لا يُسأل عنه الآن: { $item }.
    [one] لا يُسأل عنه الآن، وأُجيب عنه في يوم واحد: { $item }.
    [two] لا يُسأل عنه الآن، وأُجيب عنه في يومين: { $item }.
    [few] لا يُسأل عنه الآن، وأُجيب عنه في { NUMBER($days) } أيام: { $item }.
    [many] لا يُسأل عنه الآن، وأُجيب عنه في { NUMBER($days) } يومًا: { $item }.
   *[other] لا يُسأل عنه الآن، وأُجيب عنه في { NUMBER($days) } يوم: { $item }.
 }
weekly-aside = { PLURAL($days) ->
    [zero] موضوع جانبًا: { $item }.
    [one] موضوع جانبًا، وأُجيب عنه في يوم واحد: { $item }.
    [two] موضوع جانبًا، وأُجيب عنه في يومين: { $item }.
    [few] موضوع جانبًا، وأُجيب عنه في { NUMBER($days) } أيام: { $item }.
    [many] موضوع جانبًا، وأُجيب عنه في { NUMBER($days) } يومًا: { $item }.
   *[other] موضوع جانبًا، وأُجيب عنه في { NUMBER($days) } يوم: { $item }.
 }
weekly-level-yes = { $item } «نعم» { NUMBER($yes) } من { NUMBER($days) }
weekly-homework-aside = الواجبات: موضوعة جانبًا، ولا يُسأل عنها الآن.
weekly-well-helped = { PLURAL($days) ->
    [zero] أمر سار على ما يرام: ساعدت المهارات.
    [one] أمر سار على ما يرام: ساعدت المهارات كثيرًا في يوم واحد.
    [two] أمر سار على ما يرام: ساعدت المهارات كثيرًا في يومين.
    [few] أمر سار على ما يرام: ساعدت المهارات كثيرًا في { NUMBER($days) } أيام.
    [many] أمر سار على ما يرام: ساعدت المهارات كثيرًا في { NUMBER($days) } يومًا.
   *[other] أمر سار على ما يرام: ساعدت المهارات كثيرًا في { NUMBER($days) } يوم.
 }
weekly-well-best = أمر سار على ما يرام: يوم { $day }. { $item }: { $value }.
weekly-well-best-mood = أمر سار على ما يرام: يوم { $day }، وكان مزاجك { $value }.
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
weekly-better = متوسط { $item } في الأسابيع الأخيرة (عددها { NUMBER($weeks) }): { $with } مع { $skill } (عدد الأيام: { NUMBER($days) })، و{ $without } من دونها (عدد الأيام: { NUMBER($others) }). وهذا لا يبيّن السبب.
weekly-better-mood = متوسط مزاجك في الأسابيع الأخيرة (عددها { NUMBER($weeks) }): { $with } مع { $skill } (عدد الأيام: { NUMBER($days) })، و{ $without } من دونها (عدد الأيام: { NUMBER($others) }). وهذا لا يبيّن السبب.
# Beneath every summary: nobody may have seen this week before.
weekly-help = يبيّن /help بمن يمكن الاتصال عند الخطر.
weekly-bring = يمكنك، إن أردت، اختيار أمر واحد من هذا الأسبوع للحديث عنه في جلستك.
weekly-picture = في الصورة: { $items } يومًا بيوم على مدى أربعة أسابيع على الأكثر. وتحت ذلك مهارات هذا الأسبوع وواجباته.
weekly-picture-practice = في الصورة: مهارات هذا الأسبوع وواجباته.
weekly-picture-further = في الصورة: { $items } يومًا بيوم على مدى أربعة أسابيع على الأكثر. وتحت ذلك إجابات هذا الأسبوع الأخرى ومهاراته وواجباته.
weekly-picture-practice-further = في الصورة: إجابات هذا الأسبوع الأخرى ومهاراته وواجباته.
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
weekly-task-said-none = { PLURAL($days) ->
    [zero] الواجب «{ $task }»: لم يُذكر شيء هذا الأسبوع.
    [one] الواجب «{ $task }»: كانت الإجابة «{ $none }» في يوم واحد.
    [two] الواجب «{ $task }»: كانت الإجابة «{ $none }» في يومين.
    [few] الواجب «{ $task }»: كانت الإجابة «{ $none }» في { NUMBER($days) } أيام.
    [many] الواجب «{ $task }»: كانت الإجابة «{ $none }» في { NUMBER($days) } يومًا.
   *[other] الواجب «{ $task }»: كانت الإجابة «{ $none }» في { NUMBER($days) } يوم.
 }
weekly-range-clock = بين { $low } و{ $high }
weekly-range = من { $low } إلى { $high }
weekly-further = { PLURAL($days) ->
    [zero] { $item }: { $answer }.
    [one] { $item }: { $answer }، في يوم واحد.
    [two] { $item }: { $answer }، في يومين.
    [few] { $item }: { $answer }، في { NUMBER($days) } أيام.
    [many] { $item }: { $answer }، في { NUMBER($days) } يومًا.
   *[other] { $item }: { $answer }، في { NUMBER($days) } يوم.
 }
weekly-further-yes = { $item }: عدد أيام «نعم» { NUMBER($yes) } من { NUMBER($days) }.
