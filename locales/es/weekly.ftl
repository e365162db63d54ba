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
weekly-mood = Ánimo, en promedio: { $mean }.
weekly-mood-higher = Ánimo, en promedio: { $mean } ({ $by } más que la semana anterior).
weekly-mood-lower = Ánimo, en promedio: { $mean } ({ $by } menos que la semana anterior).
weekly-mood-same = Ánimo, en promedio: { $mean } (como la semana anterior).
weekly-suds = Malestar (SUDs, { $moment }), en promedio: { $mean }.
weekly-suds-higher = Malestar (SUDs, { $moment }), en promedio: { $mean } ({ $by } más que la semana anterior).
weekly-suds-lower = Malestar (SUDs, { $moment }), en promedio: { $mean } ({ $by } menos que la semana anterior).
weekly-suds-same = Malestar (SUDs, { $moment }), en promedio: { $mean } (como la semana anterior).
weekly-skill = { $days ->
    [one] Habilidad más usada: { $skill }, en { NUMBER($days) } día.
   *[other] Habilidad más usada: { $skill }, en { NUMBER($days) } días.
 }
weekly-skill-days = { $days ->
    [one] Se usaron habilidades en { NUMBER($days) } día.
   *[other] Se usaron habilidades en { NUMBER($days) } días.
 }
weekly-task = { $days ->
    [0] Tarea «{ $task }»: nada anotado esta semana.
    [one] Tarea «{ $task }»: hecha, entera o en parte, en { NUMBER($days) } día.
   *[other] Tarea «{ $task }»: hecha, entera o en parte, en { NUMBER($days) } días.
 }
weekly-no-answers-yet = Todavía no hay gráfico, porque aún no hay respuestas.
