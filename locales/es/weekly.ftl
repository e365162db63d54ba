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
weekly-paused = { $days ->
    [one] { NUMBER($days) } día estuvo en pausa.
   *[other] { NUMBER($days) } días estuvieron en pausa.
 }
weekly-days-later = { $asked ->
    [one] Con respuesta: { NUMBER($answered) } de { NUMBER($asked) } día, más tarde de lo previsto.
   *[other] Con respuesta: { NUMBER($answered) } de { NUMBER($asked) } días, { NUMBER($later) } más tarde.
 }
weekly-levels = Esta semana: { $scale }.
weekly-levels-both = Esta semana: { $mood }; { $suds }.
weekly-levels-before = La semana anterior: { $scale }.
weekly-levels-before-both = La semana anterior: { $mood }; { $suds }.
weekly-mood-at = ánimo { $value }
weekly-mood-between = ánimo entre { $low } y { $high }
weekly-mood-mean = ánimo { $mean } en promedio
weekly-mood-same = ánimo { $mean } en promedio, como de costumbre
weekly-mood-usual = ánimo { $mean } en promedio (lo habitual: { $usual })
weekly-suds-at = malestar (SUDs, { $moment }) { $value }
weekly-suds-between = malestar (SUDs, { $moment }) entre { $low } y { $high }
weekly-suds-mean = malestar (SUDs, { $moment }) { $mean } en promedio
weekly-suds-same = malestar (SUDs, { $moment }) { $mean } en promedio, como de costumbre
weekly-suds-usual = malestar (SUDs, { $moment }) { $mean } en promedio (lo habitual: { $usual })
weekly-well-helped = { $days ->
    [one] Algo que fue bien: en { NUMBER($days) } día las habilidades ayudaron bastante.
   *[other] Algo que fue bien: en { NUMBER($days) } días las habilidades ayudaron bastante.
 }
weekly-well-best = Algo que fue bien: el { $day }, con el ánimo en { $mood }.
weekly-well-homework = { $days ->
    [one] Algo que fue bien: hiciste algo de las tareas en { NUMBER($days) } día.
   *[other] Algo que fue bien: hiciste algo de las tareas en { NUMBER($days) } días.
 }
weekly-well-skills = { $days ->
    [one] Algo que fue bien: usaste una habilidad en { NUMBER($days) } día.
   *[other] Algo que fue bien: usaste habilidades en { NUMBER($days) } días.
 }
weekly-better = En las últimas { NUMBER($weeks) } semanas: en { NUMBER($days) } días con { $skill }, el ánimo fue de { $with } en promedio; en { NUMBER($others) } días sin ello, de { $without } (es una observación, no una causa).
weekly-bring = Si quieres, elige una cosa de esta semana para llevarla a tu sesión.
weekly-picture = En la imagen: ánimo y malestar día a día durante hasta cuatro semanas, y las habilidades y tareas de esta semana.
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
