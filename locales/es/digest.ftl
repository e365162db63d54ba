# La semana de un terapeuta.
digest-title = { $clients ->
    [one] <b>Tu semana, { $week }</b> · { NUMBER($clients) } paciente
   *[other] <b>Tu semana, { $week }</b> · { NUMBER($clients) } pacientes
 }
digest-empty = Todavía nadie comparte contigo, así que esta semana no hay nada que contar.
digest-row = { $asked ->
    [one] <b>{ $alias }</b>: { NUMBER($answered) } de { NUMBER($asked) } día
   *[other] <b>{ $alias }</b>: { NUMBER($answered) } de { NUMBER($asked) } días
 }
digest-row-paused = <b>{ $alias }</b>: en pausa
digest-row-not-asked = <b>{ $alias }</b>: sin registros esta semana
digest-no-answers = { $asked ->
    [one] Sin respuestas; se preguntó en { NUMBER($asked) } día
   *[other] Sin respuestas; se preguntó en { NUMBER($asked) } días
 }
digest-few-answers = Pocas respuestas: { NUMBER($answered) } de { NUMBER($asked) } días
digest-suds-higher = SUDs { $by } por encima de lo habitual ({ $this }; habitual { $usual })
digest-mood-lower = Ánimo { $by } por debajo de lo habitual ({ $this }; habitual { $usual })
digest-album = { $clients ->
    [one] El gráfico de { NUMBER($clients) } paciente.
   *[other] Los gráficos de { NUMBER($clients) } pacientes.
 }
digest-flag = • { $flag }
digest-rules = Una marca significa: promedio de SUDs de esta semana { $suds } o más por encima de lo habitual en esa persona (las cuatro semanas anteriores), o promedio de ánimo { $mood } o más por debajo, cada uno desde { NUMBER($days) } días respondidos; o menos de la mitad de los días respondidos. Ayudas de lectura, no puntos de corte clínicos.
digest-by-button = El botón de cada paciente trae su gráfico.
digest-open = La semana de un vistazo
digest-place = { NUMBER($first) }–{ NUMBER($last) } de { NUMBER($total) } pacientes
digest-before = ‹ Anteriores
digest-after = Siguientes ›
# Dentro de la imagen.
digest-heading = Tu semana, { $week }
digest-clients = { $clients ->
    [one] { NUMBER($clients) } paciente
   *[other] { NUMBER($clients) } pacientes
 }
digest-head-suds = SUDs
digest-head-answered = Días respondidos
digest-head-homework = Tareas hechas
digest-answered = { NUMBER($answered) } de { NUMBER($asked) }
digest-this-week = esta semana
digest-usual = nivel habitual
digest-stands-out = mirar primero
digest-paused = en pausa
digest-not-asked = sin registros
