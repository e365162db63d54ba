# Las palabras dentro de una imagen. Cortas: se dibujan y se recortan si no caben.
chart-title-mood = Ánimo
chart-low-mood = lo peor
chart-high-mood = lo mejor
chart-title-suds_highest_today = Malestar (SUD), lo más alto del día
chart-low-suds_highest_today = calma
chart-high-suds_highest_today = lo peor
chart-title-suds_right_now = Malestar (SUD), al preguntar
chart-low-suds_right_now = calma
chart-high-suds_right_now = lo peor
chart-late = respuesta tardía
chart-filled-in = completado después
chart-no-answer = sin respuesta
chart-no-answer-unasked = sin respuesta o sin pregunta
chart-paused = pausa
chart-usual = habitual
chart-skills = Habilidades
chart-skills-none = Ninguna habilidad anotada esta semana
chart-helped = Cuánto ayudó
chart-helped-mean = { $mean } de { $most }
chart-homework = Tareas
chart-homework-none = Sin tareas
chart-homework-none-yours = Ninguna tarea tuya
chart-gone-moved = otro momento
chart-gone-aside = aparte
chart-gone-off = ya no se pregunta
chart-homework-aside = Aparte, así que no se preguntan
chart-no-data = Todavía no hay respuestas
chart-footer = Los huecos son días sin respuesta a esa pregunta.
chart-days = { PLURAL($days) ->
    [one] { NUMBER($days) } día
   *[other] { NUMBER($days) } días
 }
chart-at = { PLURAL($days) ->
    [one] { $value }, un solo día con respuesta.
   *[other] { $value } en los días con respuesta.
 }
chart-between = Entre { $low } y { $high }.
chart-average = En promedio { $mean }.
chart-average-higher = En promedio { $mean } ({ $by } más que de costumbre).
chart-average-lower = En promedio { $mean } ({ $by } menos que de costumbre).
chart-average-same = En promedio { $mean } (como de costumbre).
chart-better = mejor
chart-end-better = { $end } (mejor)
chart-higher-better = más es mejor
chart-lower-better = menos es mejor
chart-further = Otras respuestas
chart-title-unit = { $item } ({ $unit })
chart-range = { $low }–{ $high }
chart-length = duración
chart-range-hours = { $low }–{ $high } h
chart-range-minutes = { $low }–{ $high } min
chart-yes = sí: { $yes } de { $days }
chart-average-more = En promedio { $mean } ({ $by } más que de costumbre).
chart-average-less = En promedio { $mean } ({ $by } menos que de costumbre).
chart-average-later = En promedio { $mean } ({ $by } más tarde que de costumbre).
chart-average-earlier = En promedio { $mean } ({ $by } más temprano que de costumbre).
