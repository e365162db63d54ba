# Las palabras dentro de una imagen. Cortas: se dibujan y se recortan si no caben.
chart-mood = Ánimo
chart-mood-low = lo peor
chart-mood-high = lo mejor
chart-suds-highest = Malestar (SUD), lo más alto del día
chart-suds-now = Malestar (SUD), al preguntar
chart-suds-low = calma
chart-suds-high = lo peor
chart-late = respuesta tardía
chart-filled-in = completado después
chart-no-answer = sin respuesta
chart-paused = pausa
chart-usual = habitual
chart-skills = Habilidades
chart-skills-none = Ninguna habilidad anotada esta semana
chart-helped = Cuánto ayudó
chart-helped-mean = { $mean } de { $most }
chart-homework = Tareas
chart-homework-none = Sin tareas
chart-no-data = Todavía no hay respuestas
chart-footer = Los huecos son días sin respuesta.
chart-days = { PLURAL($days) ->
    [one] { NUMBER($days) } día
   *[other] { NUMBER($days) } días
 }
chart-at = { PLURAL($days) ->
    [one] { $value } en el día con respuesta.
   *[other] { $value } en los días con respuesta.
 }
chart-between = Entre { $low } y { $high }.
chart-average = En promedio { $mean }.
chart-average-higher = En promedio { $mean } ({ $by } más que de costumbre).
chart-average-lower = En promedio { $mean } ({ $by } menos que de costumbre).
chart-average-same = En promedio { $mean } (como de costumbre).
