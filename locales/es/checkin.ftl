# El registro diario.
checkin-progress = { NUMBER($place) } de { NUMBER($places) }
checkin-nudged = Un recordatorio tranquilo. Solo si tienes un momento.
checkin-asked-again = Estuve fuera un rato y quizá no me llegó lo último que tocaste. Aquí está otra vez la pregunta.
checkin-resumed = Aquí está otra vez, donde lo dejaste.
checkin-late = Este registro es del { $day }.
checkin-filled-in = Sobre un día ya pasado: { $day }.
checkin-so-far = Tu respuesta hasta ahora: { $answer }
checkin-skipped = sin responder
checkin-none = ninguna
checkin-quoted = «{ $note }»

checkin-mood-ask = { $when ->
   *[today] <b>¿Cómo está tu ánimo hoy?</b>
    [then] <b>¿Cómo estuvo tu ánimo ese día?</b>
 }
checkin-mood-hint =
    0 es lo peor que puedas imaginar, 10 lo mejor.
    <i>También puedes escribir el número.</i>
checkin-suds-highest-ask = { $when ->
   *[today] <b>¿Qué intensidad tuvo hoy tu malestar en el peor momento? (SUDs)</b>
    [then] <b>¿Qué intensidad tuvo ese día tu malestar en el peor momento? (SUDs)</b>
 }
checkin-suds-now-ask = <b>¿Cuánto malestar sientes ahora mismo? (SUDs)</b>
checkin-suds-hint =
    0 es calma total, 100 el peor malestar que hayas sentido.
    <i>También puedes escribir cualquier número intermedio.</i>
checkin-suds-highest = el más alto del día
checkin-suds-now = en ese momento

checkin-skills-ask = { $when ->
   *[today] <b>¿Usaste hoy alguna de estas habilidades?</b>
    [then] <b>¿Usaste ese día alguna de estas habilidades?</b>
 }
checkin-skills-hint =
    Toca cada una que usaste y luego «Listo».
    <i>También puedes escribir sus números, por ejemplo 1 3.</i>
checkin-no-skills = Ninguna de estas
checkin-skills-done = Listo
checkin-other-skills = { $count ->
    [one] { NUMBER($count) } más
   *[other] { NUMBER($count) } más
 }
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
checkin-note-hint = <i>Solo escríbelo. Basta una frase.</i>
checkin-no-note = Sin nota
checkin-remove-note = Borrar la nota
checkin-share-ask = <b>¿Puede leer esta nota tu terapeuta?</b>
checkin-share-hint = Si compartes con más de un terapeuta, todos pueden leerla.
checkin-share-yes = Sí, compartirla
checkin-share-no = Solo para mí
checkin-note-shared = tu terapeuta puede leerla
checkin-note-private = solo para ti

checkin-back = ‹ Atrás
checkin-skip = Saltar
checkin-keep = Dejarlo así
checkin-finish = Eso es todo
checkin-today = Registro de hoy

checkin-thanks = Gracias. Queda guardado.
checkin-thanks-then = Gracias. Queda guardado para el { $day }.
checkin-thanks-empty = Gracias. No se guarda nada para el { $day }, y está bien así.
checkin-line-mood = Ánimo: { $answer }
checkin-line-suds = Malestar (SUDs, { $moment }): { $answer }
checkin-line-skills = Habilidades: { $answer }
checkin-line-skills-helped = Habilidades: { $answer } (ayudó: { $helped })
checkin-line-task = { $task }: { $answer }
checkin-line-task-useful = { $task }: { $answer } (utilidad: { $useful })
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
checkin-closed-empty = Registro cerrado: { $day }. No hace falta que lo recuperes.

checkin-not-a-number = No encuentro ningún número ahí. Envía uno del { $low } al { $high }, por favor.
checkin-not-whole = Envía un número entero del { $low } al { $high }, por favor.
checkin-several-numbers = Veo más de un número. Envía solo uno, del { $low } al { $high }, por favor.
checkin-out-of-range = La escala va del { $low } al { $high }.
checkin-pick-numbers = Envía los números de las habilidades, del 1 al { $high }, por ejemplo 1 3. O tócalas.
checkin-note-too-long = { $max ->
    [one] Es demasiado largo para una nota: cabe como mucho { NUMBER($max) } carácter.
   *[other] Es demasiado largo para una nota: caben como mucho { NUMBER($max) } caracteres.
 }
checkin-note-empty = No veo ningún texto ahí.
checkin-note-none = Aquí todavía no hay ninguna nota.
checkin-saved = Guardado
checkin-day-closed = Ese registro ya está cerrado: { $day }. Lo que respondiste queda guardado.
checkin-not-yet-client = Todavía no habías empezado aquí el { $day }.
