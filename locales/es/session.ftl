# Una persona durante algunas semanas, para su terapeuta antes de una sesión. Describe y nunca concluye.
session-open = Antes de la sesión
session-weeks = { PLURAL($weeks) ->
    [one] { NUMBER($weeks) } semana
   *[other] { NUMBER($weeks) } semanas
 }
session-file = PDF
session-title = <b>{ $alias }</b>, { $weeks }
session-none = Sin respuestas en estas semanas.
session-numbers = <b>{ $item }:</b> { $numbers }
session-gone = { $item } ({ $gone })
session-range = { PLURAL($days) ->
    [one] Mediana { $median }, de { $low } a { $high }, { NUMBER($days) } día.
   *[other] Mediana { $median }, de { $low } a { $high }, { NUMBER($days) } días.
 }
session-same = { PLURAL($days) ->
    [one] { $median } en { NUMBER($days) } día.
   *[other] { $median } en cada uno de { NUMBER($days) } días.
 }
session-yes = { PLURAL($days) ->
    [one] Sí en { NUMBER($yes) } de { NUMBER($days) } día.
   *[other] Sí en { NUMBER($yes) } de { NUMBER($days) } días.
 }
session-chosen = { PLURAL($days) ->
    [one] { $answer }, en { NUMBER($days) } día.
   *[other] { $answer }, en { NUMBER($days) } días.
 }
session-slope-up = Sube entre { $low } y { $high } por semana, más o menos.
session-slope-up-by = Sube { $by } por semana, más o menos.
session-slope-down = Baja entre { $low } y { $high } por semana, más o menos.
session-slope-down-by = Baja { $by } por semana, más o menos.
session-slope-none = Todavía sin una dirección clara.
session-slope-few = Días con respuesta que hacen falta para una dirección: { NUMBER($days) }.
session-skill = { PLURAL($days) ->
    [one] • { $skill }: { $item } { $with } en { NUMBER($days) } día con ella, { $without } en { NUMBER($others) } sin ella: { $difference }
   *[other] • { $skill }: { $item } { $with } en { NUMBER($days) } días con ella, { $without } en { NUMBER($others) } sin ella: { $difference }
 }
session-difference-higher = entre { $low } y { $high } más alto
session-difference-higher-by = { $by } más alto
session-difference-lower = entre { $low } y { $high } más bajo
session-difference-lower-by = { $by } más bajo
session-difference-none = sin diferencia clara todavía
session-mean = { PLURAL($days) ->
    [one] { $mean } ({ NUMBER($days) } día)
   *[other] { $mean } ({ NUMBER($days) } días)
 }
session-task = { PLURAL($said) ->
    [one] • Tarea «{ $task }»: algo hecho en { NUMBER($done) } de { NUMBER($said) } día
   *[other] • Tarea «{ $task }»: algo hecho en { NUMBER($done) } de { NUMBER($said) } días
 }
session-done = { PLURAL($said) ->
    [one] { NUMBER($done) } de { NUMBER($said) } día
   *[other] { NUMBER($done) } de { NUMBER($said) } días
 }
# Lo que no cabe debajo de la imagen está en el archivo.
session-more-questions = { PLURAL($count) ->
    [one] • En el PDF: { NUMBER($count) } pregunta más
   *[other] • En el PDF: { NUMBER($count) } preguntas más
 }
session-more-skills = { PLURAL($count) ->
    [one] • En el PDF: { NUMBER($count) } comparación más
   *[other] • En el PDF: { NUMBER($count) } comparaciones más
 }
session-more-tasks = { PLURAL($count) ->
    [one] • En el PDF: { NUMBER($count) } tarea más
   *[other] • En el PDF: { NUMBER($count) } tareas más
 }
session-more-notes = { PLURAL($count) ->
    [one] • En el PDF: { NUMBER($count) } nota más
   *[other] • En el PDF: { NUMBER($count) } notas más
 }
session-more-records = { PLURAL($count) ->
    [one] • En el PDF: { NUMBER($count) } registro de pensamientos más
   *[other] • En el PDF: { NUMBER($count) } registros de pensamientos más
 }
session-more-targets = { PLURAL($count) ->
    [one] • En el PDF: { NUMBER($count) } diana más
   *[other] • En el PDF: { NUMBER($count) } dianas más
 }
session-aids = <i>Los cambios por semana y las diferencias son intervalos del { NUMBER($covered) } %. Los días con una habilidad se diferencian de los demás en muchas cosas. Ayudas de lectura, no puntos de corte clínicos.</i>
# Dentro de la imagen y del archivo.
session-skills = { $item } con y sin una habilidad
session-with = con ella
session-without = sin ella
session-skills-none = { PLURAL($days) ->
    [one] Las habilidades se comparan desde { NUMBER($days) } día con ellas y { NUMBER($days) } sin ellas.
   *[other] Las habilidades se comparan desde { NUMBER($days) } días con ellas y { NUMBER($days) } sin ellas.
 }
session-skills-alike = { $item }: siempre igual en un tipo de días; no se muestra diferencia.
session-skills-alike-mood = El ánimo fue siempre igual en un tipo de días: no se muestra diferencia.
session-put-aside = Tu paciente dejó aparte: { $item }
session-aside-since = Aparte desde el { $day }: { $item }
session-more-aside = { PLURAL($count) ->
    [one] Y { NUMBER($count) } pregunta más aparte
   *[other] Y { NUMBER($count) } preguntas más aparte
 }
session-plan = Cambios de plan
session-change = { $day }: { $what }
session-task-given = Tarea nueva: { $task }
session-task-ended = Tarea terminada: { $task }
session-skill-added = Habilidad añadida: { $skill }
session-skill-retired = Habilidad retirada: { $skill }
session-moved-suds_highest_today = El SUD se pregunta como «el más alto de hoy».
session-moved-suds_right_now = El SUD se pregunta como «ahora mismo».
session-asked = Pregunta nueva: { $item }
session-unasked = Ya no se pregunta: { $item }
session-homework = Tareas, parte de los días con algo hecho
session-homework-none = Ninguna tarea anotada en estas semanas
session-since = desde el { $from }
session-notes = Notas compartidas
session-notes-none = Ninguna nota compartida en estas semanas
session-median = mediana
session-trend = dirección
session-mark = cambio de plan
