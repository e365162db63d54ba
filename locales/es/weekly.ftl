# Una semana en frases. Una media nunca se llama buena ni mala.
weekly-title = <b>Tu semana, { $week }</b>
weekly-client-title = <b>{ $alias }</b>, { $week }
weekly-span = { $from } – { $to }
weekly-chart = Gráfico
weekly-days = { $asked ->
    [one] Con respuesta: { NUMBER($answered) } de { NUMBER($asked) } día.
   *[other] Con respuesta: { NUMBER($answered) } de { NUMBER($asked) } días.
 }
weekly-no-answers = Esta semana no hay respuestas.
weekly-not-asked = Esta semana no hubo registros.
weekly-late = { $days ->
    [one] { NUMBER($days) } día se respondió más tarde.
   *[other] { NUMBER($days) } días se respondieron más tarde.
 }
weekly-paused = { $days ->
    [one] { NUMBER($days) } día estuvo en pausa.
   *[other] { NUMBER($days) } días estuvieron en pausa.
 }
weekly-mood = Ánimo, de media: { $mean }.
weekly-mood-higher = Ánimo, de media: { $mean }, es decir, { $by } más que la semana anterior.
weekly-mood-lower = Ánimo, de media: { $mean }, es decir, { $by } menos que la semana anterior.
weekly-mood-same = Ánimo, de media: { $mean }, como la semana anterior.
weekly-suds = SUDs ({ $moment }), de media: { $mean }.
weekly-suds-higher = SUDs ({ $moment }), de media: { $mean }, es decir, { $by } más que la semana anterior.
weekly-suds-lower = SUDs ({ $moment }), de media: { $mean }, es decir, { $by } menos que la semana anterior.
weekly-suds-same = SUDs ({ $moment }), de media: { $mean }, como la semana anterior.
weekly-skill = { $days ->
    [one] Habilidad más usada: { $skill }, { NUMBER($days) } día.
   *[other] Habilidad más usada: { $skill }, { NUMBER($days) } días.
 }
weekly-skill-days = { $days ->
    [one] Hubo habilidades en { NUMBER($days) } día.
   *[other] Hubo habilidades en { NUMBER($days) } días.
 }
weekly-task = { $days ->
    [0] Tarea «{ $task }»: nada anotado esta semana.
    [one] Tarea «{ $task }»: { NUMBER($days) } día.
   *[other] Tarea «{ $task }»: { NUMBER($days) } días.
 }
weekly-no-answers-yet = Todavía no hay respuestas que dibujar.
