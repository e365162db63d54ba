# أسبوع في جمل. لا يوصف المتوسط بأنه جيد أو سيئ.
weekly-title = <b>أسبوعك، { $week }</b>
weekly-client-title = <b>{ $alias }</b>، { $week }
weekly-span = { $from } – { $to }
weekly-chart = الرسم البياني
weekly-days = أيام الإجابة: { NUMBER($answered) } من { NUMBER($asked) }.
weekly-no-answers = لا إجابات هذا الأسبوع.
weekly-not-asked = لا تسجيلات هذا الأسبوع.
weekly-paused = { $days ->
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
weekly-levels-before = الأسبوع السابق: { $scale }.
weekly-levels-before-both = الأسبوع السابق: { $mood }؛ { $suds }.
weekly-mood-at = المزاج { $value }
weekly-mood-between = المزاج بين { $low } و{ $high }
weekly-mood-mean = متوسط المزاج { $mean }
weekly-mood-same = متوسط المزاج { $mean }، كالمعتاد
weekly-mood-usual = متوسط المزاج { $mean } (المعتاد { $usual })
weekly-suds-at = الضيق (SUDs، { $moment }) { $value }
weekly-suds-between = الضيق (SUDs، { $moment }) بين { $low } و{ $high }
weekly-suds-mean = متوسط الضيق (SUDs، { $moment }) { $mean }
weekly-suds-same = متوسط الضيق (SUDs، { $moment }) { $mean }، كالمعتاد
weekly-suds-usual = متوسط الضيق (SUDs، { $moment }) { $mean } (المعتاد { $usual })
weekly-well-helped = { $days ->
    [zero] شيء سار على ما يرام: ساعدت المهارات.
    [one] شيء سار على ما يرام: ساعدت المهارات كثيرًا في يوم واحد.
    [two] شيء سار على ما يرام: ساعدت المهارات كثيرًا في يومين.
    [few] شيء سار على ما يرام: ساعدت المهارات كثيرًا في { NUMBER($days) } أيام.
    [many] شيء سار على ما يرام: ساعدت المهارات كثيرًا في { NUMBER($days) } يومًا.
   *[other] شيء سار على ما يرام: ساعدت المهارات كثيرًا في { NUMBER($days) } يوم.
 }
weekly-well-best = شيء سار على ما يرام: { $day }، والمزاج عند { $mood }.
weekly-well-homework = { $days ->
    [zero] شيء سار على ما يرام: الواجبات.
    [one] شيء سار على ما يرام: أُنجز بعض الواجبات في يوم واحد.
    [two] شيء سار على ما يرام: أُنجز بعض الواجبات في يومين.
    [few] شيء سار على ما يرام: أُنجز بعض الواجبات في { NUMBER($days) } أيام.
    [many] شيء سار على ما يرام: أُنجز بعض الواجبات في { NUMBER($days) } يومًا.
   *[other] شيء سار على ما يرام: أُنجز بعض الواجبات في { NUMBER($days) } يوم.
 }
weekly-well-skills = { $days ->
    [zero] شيء سار على ما يرام: المهارات.
    [one] شيء سار على ما يرام: استُخدمت مهارات في يوم واحد.
    [two] شيء سار على ما يرام: استُخدمت مهارات في يومين.
    [few] شيء سار على ما يرام: استُخدمت مهارات في { NUMBER($days) } أيام.
    [many] شيء سار على ما يرام: استُخدمت مهارات في { NUMBER($days) } يومًا.
   *[other] شيء سار على ما يرام: استُخدمت مهارات في { NUMBER($days) } يوم.
 }
weekly-better = في آخر { NUMBER($weeks) } أسابيع: متوسط المزاج مع { $skill }: { $with } (عدد الأيام: { NUMBER($days) })، ومن دونها: { $without } (عدد الأيام: { NUMBER($others) })؛ هذه ملاحظة لا سبب.
weekly-bring = إن أردت، اختر شيئًا واحدًا من هذا الأسبوع لتحمله إلى جلستك.
weekly-picture = في الصورة: المزاج والضيق يومًا بيوم على مدى أربعة أسابيع على الأكثر، ومهارات هذا الأسبوع وواجباته.
weekly-skill = { $days ->
    [zero] المهارة الأكثر استخدامًا: { $skill }.
    [one] المهارة الأكثر استخدامًا: { $skill }، في يوم واحد.
    [two] المهارة الأكثر استخدامًا: { $skill }، في يومين.
    [few] المهارة الأكثر استخدامًا: { $skill }، في { NUMBER($days) } أيام.
    [many] المهارة الأكثر استخدامًا: { $skill }، في { NUMBER($days) } يومًا.
   *[other] المهارة الأكثر استخدامًا: { $skill }، في { NUMBER($days) } يوم.
 }
weekly-skill-days = { $days ->
    [zero] لم تُسجَّل مهارات.
    [one] استُخدمت مهارات في يوم واحد.
    [two] استُخدمت مهارات في يومين.
    [few] استُخدمت مهارات في { NUMBER($days) } أيام.
    [many] استُخدمت مهارات في { NUMBER($days) } يومًا.
   *[other] استُخدمت مهارات في { NUMBER($days) } يوم.
 }
weekly-task = { $days ->
    [0] الواجب «{ $task }»: لم يُسجَّل شيء هذا الأسبوع.
    [zero] الواجب «{ $task }»: لم يُسجَّل شيء هذا الأسبوع.
    [one] الواجب «{ $task }»: أُنجز كله أو بعضه في يوم واحد.
    [two] الواجب «{ $task }»: أُنجز كله أو بعضه في يومين.
    [few] الواجب «{ $task }»: أُنجز كله أو بعضه في { NUMBER($days) } أيام.
    [many] الواجب «{ $task }»: أُنجز كله أو بعضه في { NUMBER($days) } يومًا.
   *[other] الواجب «{ $task }»: أُنجز كله أو بعضه في { NUMBER($days) } يوم.
 }
weekly-no-answers-yet = لا يوجد رسم بياني بعد، لأنه لا توجد إجابات بعد.
