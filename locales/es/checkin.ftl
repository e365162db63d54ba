# El registro diario.
checkin-progress = { NUMBER($place) } de { NUMBER($places) }
checkin-nudged = Un recordatorio tranquilo. Solo si tienes un momento.
checkin-asked-again = Estuve fuera un rato. Quizá se perdió lo último que tocaste. Aquí está otra vez la pregunta.
checkin-resumed = Aquí está otra vez, donde lo dejaste.
checkin-late = Este registro es del { $day }.
checkin-just-begun = Este registro es del { $day }, que acaba de empezar.
checkin-filled-in = Sobre un día ya pasado: { $day }.
checkin-so-far = Tu respuesta hasta ahora: { $answer }
checkin-skipped = sin responder
checkin-none = ninguna
checkin-quoted = «{ $note }»

checkin-mood-ask = { $when ->
   *[today] <b>¿Cómo está hoy tu estado de ánimo?</b>
    [then] <b>¿Cómo estuvo tu estado de ánimo ese día?</b>
 }
checkin-mood-hint =
    { $low } es lo peor que puedas imaginar, { $high } lo mejor.
    <i>También puedes escribir el número.</i>
checkin-suds-highest-ask = { $when ->
   *[today] <b>¿Qué intensidad tuvo hoy tu malestar emocional en el peor momento? (SUD)</b>
    [then] <b>¿Qué intensidad tuvo ese día tu malestar emocional en el peor momento? (SUD)</b>
 }
checkin-suds-now-ask = <b>¿Cuánto malestar emocional sientes ahora mismo? (SUD)</b>
checkin-suds-hint =
    Es decir, cuánta angustia, tensión o miedo sientes.
    { $low } es calma total, { $high } lo peor que hayas sentido.
    <i>También puedes escribir cualquier número intermedio.</i>
checkin-suds-highest = lo más alto del día
checkin-suds-now = al preguntar

checkin-skills-ask = { $when ->
   *[today] <b>¿Usaste hoy alguna de estas habilidades?</b>
    [then] <b>¿Usaste ese día alguna de estas habilidades?</b>
 }
checkin-skills-hint =
    Toca cada una que usaste y luego «Listo».
    <i>También puedes escribir sus números, por ejemplo { $example }.</i>
checkin-no-skills = Ninguna de estas
checkin-skills-done = Listo
checkin-other-skills = { NUMBER($count) } más
checkin-helped-ask = <b>¿Cuánto te ayudó?</b>
checkin-degree-hint = <i>También puedes escribir el número.</i>
checkin-degree-0 = nada
checkin-degree-1 = un poco
checkin-degree-2 = algo
checkin-degree-3 = bastante
checkin-degree-4 = mucho

checkin-task-ask = { $when ->
   *[today]
        { $task }
        <b>¿Cuánto hiciste hoy de esta tarea?</b>
    [then]
        { $task }
        <b>¿Cuánto hiciste ese día de esta tarea?</b>
 }
checkin-task-hint = <i>También puedes escribir el número.</i>
checkin-done-0 = nada
checkin-done-1 = un poco
checkin-done-2 = la mayor parte
checkin-done-3 = todo
checkin-useful-ask =
    { $task }
    <b>¿Cuánto te sirvió?</b>

checkin-note-ask = { $when ->
   *[today] <b>¿Quieres escribir algo sobre el día de hoy?</b>
    [then] <b>¿Quieres escribir algo sobre ese día?</b>
 }
checkin-note-ask-shared = { $when ->
   *[today]
        <b>¿Quieres escribir algo sobre el día de hoy?</b>
        Tu terapeuta solo lo ve si dices que sí en el paso siguiente.
    [then]
        <b>¿Quieres escribir algo sobre ese día?</b>
        Tu terapeuta solo lo ve si dices que sí en el paso siguiente.
 }
checkin-note-hint =
    <i>Escríbelo aquí mismo. Basta una frase.</i>
    <i>Nadie lo está leyendo. /help dice a quién llamar si hay peligro.</i>
checkin-no-note = Sin nota
checkin-remove-note = Borrar la nota
checkin-share-ask = <b>¿Puede leer esta nota tu terapeuta?</b>
checkin-share-hint = La podrá leer cada terapeuta con quien compartes.
checkin-share-yes = Sí, compartirla
checkin-share-no = Solo para mí
checkin-note-shared = tu terapeuta puede leerla
checkin-note-private = solo para ti

checkin-back = ‹ Atrás
checkin-skip = Omitir
checkin-keep = Dejarlo así
checkin-finish = Eso es todo
checkin-today = Registro de hoy
checkin-fill-in = Completar ese día

checkin-thanks = Gracias. Queda guardado.
checkin-thanks-then = Gracias. Queda guardado para el { $day }.
checkin-thanks-empty = Gracias. No se guarda nada para el { $day }, y está bien así.
checkin-line-mood = Ánimo: { $answer }
checkin-line-suds = Malestar (SUD, { $moment }): { $answer }
checkin-line-skills = Habilidades: { $answer }
checkin-line-skills-helped = Habilidades: { $answer } (ayuda: { $helped })
checkin-line-task = { $task }: { $answer }
checkin-line-task-useful = { $task }: { $answer } (te sirvió: { $useful })
checkin-line-note = Nota: { $answer }
checkin-line-note-seen = Nota ({ $seen }): { $answer }
checkin-change = <i>Aquí puedes cambiar lo que quieras mientras el día siga abierto.</i>
checkin-change-mood = ✎ Ánimo
checkin-change-suds = ✎ Malestar
checkin-change-skills = ✎ Habilidades
checkin-change-task = ✎ Tarea
checkin-change-task-of = ✎ Tarea { NUMBER($number) }
checkin-change-note = ✎ Nota

checkin-closed-answered = Registro cerrado: { $day }. Lo que respondiste queda guardado.
checkin-closed-empty = Registro cerrado: { $day }. No pasa nada.
checkin-ahead = Mi reloj iba adelantado. Preguntaré cuando llegue ese día: { $day }.

checkin-not-a-number = No encuentro ningún número ahí. Envía uno del { $low } al { $high }, por favor.
checkin-among-words = Solo tomo un número que va solo, así que de aquí no he tomado ninguno. La pregunta sigue abierta.
checkin-not-whole = Envía un número entero del { $low } al { $high }, por favor.
checkin-several-numbers = Ahí veo varios números, así que no he tomado ninguno. La pregunta sigue abierta.
checkin-other-question = { $open ->
   *[mood] Eso nombra otra pregunta, así que no he tomado nada. Ahora está abierta: tu estado de ánimo.
    [suds] Eso nombra otra pregunta, así que no he tomado nada. Ahora está abierta: tu malestar emocional.
    [skills] Eso nombra otra pregunta, así que no he tomado nada. Ahora está abierta: tus habilidades.
    [helped] Eso nombra otra pregunta, así que no he tomado nada. Ahora está abierta: cuánto ayudaron las habilidades.
    [task] Eso nombra otra pregunta, así que no he tomado nada. Ahora está abierta: tu tarea.
    [useful] Eso nombra otra pregunta, así que no he tomado nada. Ahora está abierta: cuánto te sirvió la tarea.
    [note] Eso nombra otra pregunta, así que no he tomado nada. Ahora está abierta: tu nota.
 }
checkin-out-of-range = La escala va del { $low } al { $high }.
checkin-pick-numbers = Envía los números de las habilidades, del { $low } al { $high }, por ejemplo { $example }. O tócalas.
checkin-note-too-long = { PLURAL($max) ->
    [one] Es demasiado largo para una nota: cabe como mucho { NUMBER($max) } carácter.
   *[other] Es demasiado largo para una nota: caben como mucho { NUMBER($max) } caracteres.
 }
checkin-note-empty = No veo ningún texto ahí.
checkin-note-none = Aquí todavía no hay ninguna nota.
checkin-kept-for = Guardado para este día: { $day }.
checkin-day-closed = Ese registro ya está cerrado: { $day }.
checkin-day-closed-kept = Ese registro ya está cerrado: { $day }. Lo que respondiste queda guardado.
checkin-day-over = Ese registro ya está cerrado: { $day }. Esto no se guardó.
checkin-read-too-late = Enviaste esto este día: { $day }. Lo leí tarde y no se guardó como respuesta.
checkin-answered-already = Esto ya tiene respuesta, así que no cambió nada. Puedes cambiarlo en el registro.
checkin-not-yet-client = Todavía no habías empezado aquí el { $day }.
