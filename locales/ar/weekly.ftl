# أسبوع في جمل. لا يوصف المتوسط بأنه جيد أو سيئ.
weekly-title = <b>أسبوعك، { $week }</b>
weekly-client-title = <b>{ $alias }</b>، { $week }
weekly-span = { $from } – { $to }
weekly-chart = الرسم البياني
weekly-days = أيام الإجابة: { NUMBER($answered) } من { NUMBER($asked) }.
weekly-no-answers = لا إجابات هذا الأسبوع.
weekly-not-asked = لا تسجيلات هذا الأسبوع.
weekly-late = { $days ->
    [zero] لا إجابات متأخرة.
    [one] يوم واحد أُجيب عنه لاحقًا.
    [two] يومان أُجيب عنهما لاحقًا.
    [few] { NUMBER($days) } أيام أُجيب عنها لاحقًا.
    [many] { NUMBER($days) } يومًا أُجيب عنها لاحقًا.
   *[other] { NUMBER($days) } يوم أُجيب عنها لاحقًا.
 }
weekly-paused = { $days ->
    [zero] بلا أيام استراحة.
    [one] يوم استراحة واحد.
    [two] يوما استراحة.
    [few] { NUMBER($days) } أيام استراحة.
    [many] { NUMBER($days) } يوم استراحة.
   *[other] { NUMBER($days) } يوم استراحة.
 }
weekly-mood = متوسط المزاج: { $mean }.
weekly-mood-higher = متوسط المزاج: { $mean }، أعلى بمقدار { $by } من الأسبوع السابق.
weekly-mood-lower = متوسط المزاج: { $mean }، أدنى بمقدار { $by } من الأسبوع السابق.
weekly-mood-same = متوسط المزاج: { $mean }، كالأسبوع السابق.
weekly-suds = متوسط الضيق (SUDs، { $moment }): { $mean }.
weekly-suds-higher = متوسط الضيق (SUDs، { $moment }): { $mean }، أعلى بمقدار { $by } من الأسبوع السابق.
weekly-suds-lower = متوسط الضيق (SUDs، { $moment }): { $mean }، أدنى بمقدار { $by } من الأسبوع السابق.
weekly-suds-same = متوسط الضيق (SUDs، { $moment }): { $mean }، كالأسبوع السابق.
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
