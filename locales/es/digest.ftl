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
digest-suds-higher = SUD ({ $moment }) { $by } por encima de lo habitual ({ $this }; habitual { $usual })
digest-mood-lower = Ánimo { $by } por debajo de lo habitual ({ $this }; habitual { $usual })
digest-album = { PLURAL($clients) ->
    [one] El gráfico de { NUMBER($clients) } paciente.
   *[other] Los gráficos de { NUMBER($clients) } pacientes.
 }
digest-flag = • { $flag }
digest-rules = { PLURAL($days) ->
    [one]
        Una marca significa una de estas cosas:
        • SUD en promedio { $suds } o más por encima de sus propias cuatro semanas anteriores.
        • Ánimo en promedio { $mood } o más por debajo. Ambas requieren { NUMBER($days) } día respondido.
        • Menos de la mitad de los días respondidos.
        Ayudas de lectura, no puntos de corte clínicos.
   *[other]
        Una marca significa una de estas cosas:
        • SUD en promedio { $suds } o más por encima de sus propias cuatro semanas anteriores.
        • Ánimo en promedio { $mood } o más por debajo. Ambas requieren { NUMBER($days) } días respondidos.
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
digest-head-suds = SUD
# The moment the SUDs of a picture, or of one client in it, are about.
digest-suds-about = SUD: { $moment }
digest-head-answered = Días respondidos
digest-head-homework = Tareas hechas
digest-answered = { NUMBER($answered) } de { NUMBER($asked) }
digest-this-week = esta semana
digest-usual = nivel habitual
digest-stands-out = mirar primero
digest-paused = en pausa
digest-not-asked = sin registros
