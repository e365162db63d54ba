# La semana de terapeuta.
digest-title = { PLURAL($clients) ->
    [one] <b>Tu semana, { $week }</b> · { NUMBER($clients) } paciente
   *[other] <b>Tu semana, { $week }</b> · { NUMBER($clients) } pacientes
 }
digest-empty = Todavía nadie comparte contigo, así que esta semana no hay nada que contar.
digest-row = { PLURAL($asked) ->
    [one] <b>{ $alias }</b>: respondió { NUMBER($answered) } de { NUMBER($asked) } día
   *[other] <b>{ $alias }</b>: respondió { NUMBER($answered) } de { NUMBER($asked) } días
 }
digest-row-paused = <b>{ $alias }</b>: en pausa
digest-row-not-asked = <b>{ $alias }</b>: sin registros esta semana
digest-no-answers = { PLURAL($asked) ->
    [one] Sin respuestas; se preguntó en { NUMBER($asked) } día
   *[other] Sin respuestas; se preguntó en { NUMBER($asked) } días
 }
digest-few-answers = { PLURAL($asked) ->
    [one] Pocas respuestas: { NUMBER($answered) } de { NUMBER($asked) } día
   *[other] Pocas respuestas: { NUMBER($answered) } de { NUMBER($asked) } días
 }
digest-higher = { $item } { $by } por encima de lo habitual ({ $this }; habitual { $usual })
digest-lower = { $item } { $by } por debajo de lo habitual ({ $this }; habitual { $usual })
digest-worst = { PLURAL($days) ->
    [one] { $item }: { $value } (de { $low } a { $high }), { $day }
   *[other] { $item }: { $value } (de { $low } a { $high }) en { NUMBER($days) } días, el último { $day }
 }
digest-worst-plain = { PLURAL($days) ->
    [one] { $item }: { $value }, { $day }
   *[other] { $item }: { $value } en { NUMBER($days) } días, el último { $day }
 }
# Beneath answers that are named with their day: there were more such.
digest-worst-more = { PLURAL($count) ->
    [one] Y { NUMBER($count) } pregunta más con una respuesta así
   *[other] Y { NUMBER($count) } preguntas más con una respuesta así
 }
# The last line of a client whose lines are too many.
digest-row-more = • y { NUMBER($count) } más
digest-album = { PLURAL($clients) ->
    [one] El gráfico de { NUMBER($clients) } paciente.
   *[other] Los gráficos de { NUMBER($clients) } pacientes.
 }
digest-flag = • { $flag }
digest-rules = { PLURAL($days) ->
    [one]
        Una marca significa una de estas cosas:
        • SUD en promedio { $above } o más por encima de sus propias cuatro semanas anteriores.
        • Ánimo en promedio { $below } o más por debajo. Ambas requieren { NUMBER($days) } día respondido.
        • Menos de la mitad de los días respondidos.
        Ayudas de lectura, no puntos de corte clínicos.
   *[other]
        Una marca significa una de estas cosas:
        • SUD en promedio { $above } o más por encima de sus propias cuatro semanas anteriores.
        • Ánimo en promedio { $below } o más por debajo. Ambas requieren { NUMBER($days) } días respondidos.
        • Menos de la mitad de los días respondidos.
        Ayudas de lectura, no puntos de corte clínicos.
 }
digest-rules-any = { PLURAL($days) ->
    [one]
        Una marca significa una de estas cosas:
        • El promedio de la semana es peor que el de sus cuatro semanas anteriores, por un { NUMBER($percent) } % de la escala o más. Requiere { NUMBER($days) } día respondido.
        • Menos de la mitad de los días respondidos.
        Ayudas de lectura, no puntos de corte clínicos.
   *[other]
        Una marca significa una de estas cosas:
        • El promedio de la semana es peor que el de sus cuatro semanas anteriores, por un { NUMBER($percent) } % de la escala o más. Requiere { NUMBER($days) } días respondidos.
        • Menos de la mitad de los días respondidos.
        Ayudas de lectura, no puntos de corte clínicos.
 }
digest-by-button = El botón de cada paciente trae su gráfico.
digest-open = La semana de un vistazo
digest-place = Pacientes { NUMBER($first) }–{ NUMBER($last) } de { NUMBER($total) }
digest-before = ‹ Anteriores
digest-after = Siguientes ›
# Dentro de la imagen.
digest-heading = Tu semana, { $week }
digest-clients = { PLURAL($clients) ->
    [one] { NUMBER($clients) } paciente
   *[other] { NUMBER($clients) } pacientes
 }
digest-column-mood = Ánimo
digest-column-suds_highest_today = SUD
digest-column-suds_right_now = SUD
# The moment that a column of the picture, or of one client in it, is about.
digest-about-suds_highest_today = SUD: lo más alto del día
digest-about-suds_right_now = SUD: al preguntar
# The same beneath the name of one client, where there is little room.
digest-beneath-suds_highest_today = SUD: máximo
digest-beneath-suds_right_now = SUD: ahora
# Days of one client that a small line leaves out, since they are about another moment.
digest-beneath-moved = otro momento: { NUMBER($days) }
# Lo mismo donde ese momento no es el de la columna.
digest-both-suds_highest_today = máximo; otro: { NUMBER($days) }
digest-both-suds_right_now = ahora; otro: { NUMBER($days) }
digest-head-answered = Días respondidos
digest-head-homework = Tareas hechas
digest-answered = { NUMBER($answered) } de { NUMBER($asked) }
digest-this-week = esta semana
digest-usual = nivel habitual
digest-stands-out = mirar primero
digest-paused = en pausa
digest-not-asked = sin registros
digest-rules-chosen = Para algunos de estos pacientes se eligió otro límite.
digest-rules-worst = También se marca una escala en su peor extremo, cualquier día; un impulso, desde { $urge } de { $top }. Y una respuesta de las que piden atención.
