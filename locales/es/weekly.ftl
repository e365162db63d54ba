# Una semana en frases. Una media nunca se llama buena ni mala.
weekly-title = <b>Tu semana, { $week }</b>
weekly-client-title = <b>{ $alias }</b>, { $week }
weekly-span = { $from } – { $to }
weekly-chart = Gráfico
weekly-days = Días con respuesta: { NUMBER($answered) } de { NUMBER($asked) }.
weekly-no-answers = Esta semana no hay respuestas.
weekly-silent = Esta semana no hay respuestas. No pasa nada.
weekly-still-no-answers = Sin respuestas en las dos últimas semanas. No pasa nada. Tus preguntas siguen aquí para cuando quieras.
weekly-no-answers-since = Sin respuestas desde el { $since }, cuando empezaste. No pasa nada. Tus preguntas siguen aquí para cuando quieras.
weekly-not-asked = En estos días no hubo registros.
weekly-paused = { PLURAL($days) ->
    [one] { NUMBER($days) } día estuvo en pausa.
   *[other] { NUMBER($days) } días estuvieron en pausa.
 }
weekly-days-later = { PLURAL($later) ->
    [one] Días con respuesta: { NUMBER($answered) } de { NUMBER($asked) } ({ NUMBER($later) } respondido después).
   *[other] Días con respuesta: { NUMBER($answered) } de { NUMBER($asked) } ({ NUMBER($later) } respondidos después).
 }
weekly-levels = Esta semana: { $scale }.
weekly-levels-both = Esta semana: { $one }; { $other }.
weekly-levels-three = Esta semana: { $one }; { $other }; { $third }.
# What is measured: within a sentence, at the head of a line, and without its moment.
weekly-name-mood = ánimo
weekly-name-suds_highest_today = malestar (SUD, lo más alto del día)
weekly-name-suds_right_now = malestar (SUD, al preguntar)
weekly-head-mood = Ánimo
weekly-head-suds_highest_today = SUD (lo más alto del día)
weekly-head-suds_right_now = SUD (al preguntar)
weekly-short-mood = ánimo
weekly-short-suds_highest_today = malestar
weekly-short-suds_right_now = malestar
weekly-level-at = { $item } { $value }
weekly-level-between = { $item } entre { $low } y { $high }
weekly-level-mean = { $item } { $mean } en promedio
weekly-level-same = { $item } { $mean } en promedio, como de costumbre
weekly-level-usual = { $item } { $mean } en promedio (lo habitual: { $usual })
weekly-other-moment = { PLURAL($days) ->
    [one] Sobre el otro momento, en { NUMBER($days) } día: { $item }.
   *[other] Sobre el otro momento, en { NUMBER($days) } días: { $item }.
 }
weekly-left = { PLURAL($days) ->
    [one] Ya no se pregunta, con respuesta en { NUMBER($days) } día: { $item }.
   *[other] Ya no se pregunta, con respuesta en { NUMBER($days) } días: { $item }.
 }
weekly-aside = { PLURAL($days) ->
    [one] Aparte ahora, con respuesta en { NUMBER($days) } día: { $item }.
   *[other] Aparte ahora, con respuesta en { NUMBER($days) } días: { $item }.
 }
weekly-level-yes = { $item } sí en { NUMBER($yes) } de { NUMBER($days) }
weekly-homework-aside = Tareas: aparte, así que no se preguntan.
weekly-well-helped = { PLURAL($days) ->
    [one] Algo que fue bien: en { NUMBER($days) } día las habilidades ayudaron bastante.
   *[other] Algo que fue bien: en { NUMBER($days) } días las habilidades ayudaron bastante.
 }
weekly-well-best = Algo que fue bien: el { $day }. { $item }: { $value }.
weekly-well-best-mood = Algo que fue bien: el { $day } tu ánimo fue { $value }.
weekly-well-homework = { PLURAL($days) ->
    [one] Algo que fue bien: hiciste algo de las tareas en { NUMBER($days) } día.
   *[other] Algo que fue bien: hiciste algo de las tareas en { NUMBER($days) } días.
 }
weekly-well-skills = { PLURAL($days) ->
    [one] Algo que fue bien: usaste una habilidad en { NUMBER($days) } día.
   *[other] Algo que fue bien: usaste habilidades en { NUMBER($days) } días.
 }
weekly-better =
    En { PLURAL($weeks) ->
        [one] la última semana
       *[other] las últimas { NUMBER($weeks) } semanas
    }, el promedio de { $item } fue { $with } en { PLURAL($days) ->
        [one] { NUMBER($days) } día
       *[other] { NUMBER($days) } días
    } con { $skill }. Fue { $without } en { PLURAL($others) ->
        [one] { NUMBER($others) } día
       *[other] { NUMBER($others) } días
    } sin esa habilidad. Eso no dice por qué.
weekly-better-mood =
    En { PLURAL($weeks) ->
        [one] la última semana
       *[other] las últimas { NUMBER($weeks) } semanas
    }, tu ánimo fue en promedio { $with } en { PLURAL($days) ->
        [one] { NUMBER($days) } día
       *[other] { NUMBER($days) } días
    } con { $skill }. Fue { $without } en { PLURAL($others) ->
        [one] { NUMBER($others) } día
       *[other] { NUMBER($others) } días
    } sin esa habilidad. Eso no dice por qué.
# Beneath every summary: nobody may have seen this week before.
weekly-help = /help dice a quién llamar en caso de peligro.
weekly-bring = Si quieres, elige una cosa de esta semana para hablar de ella en tu sesión.
weekly-picture = En la imagen: { $items } día a día, hasta cuatro semanas. Debajo, las habilidades y tareas de esta semana.
weekly-picture-practice = En la imagen: las habilidades y tareas de esta semana.
weekly-picture-further = En la imagen: { $items } día a día, hasta cuatro semanas. Debajo, las otras respuestas, habilidades y tareas de esta semana.
weekly-picture-practice-further = En la imagen: las otras respuestas, habilidades y tareas de esta semana.
weekly-skill = { PLURAL($days) ->
    [one] Habilidad más usada: { $skill }, en { NUMBER($days) } día.
   *[other] Habilidad más usada: { $skill }, en { NUMBER($days) } días.
 }
weekly-skill-days = { PLURAL($days) ->
    [one] Se usaron habilidades en { NUMBER($days) } día.
   *[other] Se usaron habilidades en { NUMBER($days) } días.
 }
weekly-task = { PLURAL($days) ->
    [one] Tarea «{ $task }»: hecha, entera o en parte, en { NUMBER($days) } día.
   *[other] Tarea «{ $task }»: hecha, entera o en parte, en { NUMBER($days) } días.
 }
weekly-task-none = Tarea «{ $task }»: nada anotado esta semana.
weekly-task-said-none = { PLURAL($days) ->
    [one] Tarea «{ $task }»: la respuesta fue «{ $none }» en { NUMBER($days) } día.
   *[other] Tarea «{ $task }»: la respuesta fue «{ $none }» en { NUMBER($days) } días.
 }
weekly-range-clock = entre las { $low } y las { $high }
weekly-range = de { $low } a { $high }
weekly-further = { PLURAL($days) ->
    [one] { $item }: { $answer }, en { NUMBER($days) } día.
   *[other] { $item }: { $answer }, en { NUMBER($days) } días.
 }
weekly-further-yes = { PLURAL($days) ->
    [one] { $item }: sí en { NUMBER($yes) } de { NUMBER($days) } día.
   *[other] { $item }: sí en { NUMBER($yes) } de { NUMBER($days) } días.
 }
