# Las personas en terapia, para su terapeuta.
clients-open = Mis pacientes
clients-title = { PLURAL($count) ->
    [one] <b>{ NUMBER($count) } paciente</b>
   *[other] <b>{ NUMBER($count) } pacientes</b>
 }
clients-suds-highest = El SUD se pregunta como «el más alto de hoy».
clients-suds-now = El SUD se pregunta como «ahora mismo».
clients-paused = Los registros están en pausa.
clients-paused-until = Los registros están en pausa. El próximo: { $until }.
clients-flags = <b>Lo primero que mirar</b>
clients-notes = <b>Notas compartidas</b>
clients-note = { $day }, { $item }: «{ $note }»
clients-homework = Tareas
clients-skills = Habilidades
clients-ask-suds-now = SUD: «ahora mismo»
clients-ask-suds-highest = SUD: «el más alto de hoy»
clients-pause = Pausa
clients-resume = Terminar la pausa
clients-end = Terminar mi acceso
clients-back = ‹ Mis pacientes
clients-back-to-case = ‹ Volver
clients-confirm-end =
    <b>¿Terminar tu acceso a las respuestas de { $alias }?</b>
    Aquí ya no verás sus respuestas, ni nuevas ni antiguas. Los mensajes que ya tienes siguen en este chat. Tu paciente conserva sus respuestas y recibe un aviso.
clients-end-yes = Sí, terminarlo
clients-joined = { $alias } ha aceptado y ha empezado.
clients-left = { $alias } ha dejado de compartir contigo.
clients-case-paused = Los registros de { $alias } están en pausa.
clients-case-resumed = Los registros de { $alias } vuelven a estar activos.
clients-case-ended = Ya no tienes acceso a las respuestas de { $alias }.
clients-none = Todavía nadie comparte contigo.
