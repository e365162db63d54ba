# La semana de un terapeuta.
digest-title = { $clients ->
    [one] <b>Tu semana, { $week }</b> · { NUMBER($clients) } paciente
   *[other] <b>Tu semana, { $week }</b> · { NUMBER($clients) } pacientes
 }
digest-empty = Todavía nadie comparte contigo, así que esta semana no hay nada que contar.
digest-row = <b>{ $alias }</b>: { NUMBER($answered) } de { NUMBER($asked) } días
digest-row-paused = <b>{ $alias }</b>: en pausa
digest-row-not-asked = <b>{ $alias }</b>: sin registros esta semana
digest-both = En promedio: ánimo { $mood }; SUDs ({ $moment }) { $suds }
digest-mood = En promedio: ánimo { $mood }
digest-suds = En promedio: SUDs ({ $moment }) { $suds }
digest-no-answers = { $asked ->
    [one] • Sin respuestas; se preguntó en { NUMBER($asked) } día
   *[other] • Sin respuestas; se preguntó en { NUMBER($asked) } días
 }
digest-few-answers = • Pocas respuestas: { NUMBER($answered) } de { NUMBER($asked) } días
digest-suds-higher = • SUDs { $by } por encima de lo habitual ({ $this }; habitual { $usual })
digest-mood-lower = • Ánimo { $by } por debajo de lo habitual ({ $this }; habitual { $usual })
digest-rules = <i>Aparece una línea con • si el promedio de SUDs de esta semana está { $suds } o más por encima de lo habitual en esa persona (las cuatro semanas anteriores), si el de ánimo está { $mood } o más por debajo (desde { NUMBER($days) } días respondidos) o si se respondió menos de la mitad de los días. Son ayudas de lectura, no puntos de corte clínicos.</i>
digest-album = { $clients ->
    [one] El gráfico de { NUMBER($clients) } paciente.
   *[other] Los gráficos de { NUMBER($clients) } pacientes.
 }
