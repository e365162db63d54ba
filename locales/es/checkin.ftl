# El registro diario.
checkin-progress = { NUMBER($place) } de { NUMBER($places) }
checkin-nudged = Un recordatorio tranquilo. Solo si tienes un momento.
checkin-asked-again = Estuve fuera un rato y quizá perdí un toque. Aquí está otra vez la pregunta.
checkin-resumed = Aquí está otra vez, donde lo dejaste.
checkin-late = Este registro es del { $day }.
checkin-filled-in = Mirando atrás, al { $day }.
checkin-so-far = Hasta ahora: { $answer }
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
   *[today] <b>¿Hasta dónde llegó hoy tu malestar en su punto más alto? (SUDs)</b>
    [then] <b>¿Hasta dónde llegó ese día tu malestar en su punto más alto? (SUDs)</b>
 }
checkin-suds-now-ask = <b>¿Cuánto malestar sientes ahora mismo? (SUDs)</b>
checkin-suds-hint =
    0 es calma total, 100 lo peor que hayas sentido.
    <i>También puedes escribir cualquier número intermedio.</i>
checkin-suds-highest = el más alto del día
checkin-suds-now = en ese momento

checkin-skills-ask = { $when ->
   *[today] <b>¿Usaste hoy alguna de estas habilidades?</b>
    [then] <b>¿Usaste ese día alguna de estas habilidades?</b>
 }
checkin-skills-hint =
    Toca cada una que usaste y luego Listo.
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
    <b>¿Qué tan útil te resultó?</b>

checkin-note-ask = { $when ->
   *[today] <b>¿Quieres escribir algo sobre el día de hoy?</b>
    [then] <b>¿Quieres escribir algo sobre ese día?</b>
 }
checkin-note-ask-shared = { $when ->
   *[today]
        <b>¿Quieres escribir algo sobre el día de hoy?</b>
        Tu terapeuta solo lo ve si lo dices en el paso siguiente.
    [then]
        <b>¿Quieres escribir algo sobre ese día?</b>
        Tu terapeuta solo lo ve si lo dices en el paso siguiente.
 }
checkin-note-hint = <i>Escríbelo sin más. Basta una frase.</i>
checkin-no-note = Sin nota
checkin-remove-note = Borrar la nota
checkin-share-ask = <b>¿Puede leer esta nota tu terapeuta?</b>
checkin-share-hint = Si compartes con más de un terapeuta, la pueden leer todos.
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
checkin-thanks-empty = Gracias por pasarte. No se guarda nada para el { $day }, y está bien así.
checkin-line-mood = Ánimo: { $answer }
checkin-line-suds = SUDs ({ $moment }): { $answer }
checkin-line-skills = Habilidades: { $answer }
checkin-line-skills-helped = Habilidades: { $answer } (ayudó: { $helped })
checkin-line-task = { $task }: { $answer }
checkin-line-task-useful = { $task }: { $answer } (utilidad: { $useful })
checkin-line-note = Nota: { $answer }
checkin-line-note-seen = Nota ({ $seen }): { $answer }
checkin-change = <i>Aquí puedes cambiar lo que quieras mientras el día siga abierto.</i>
checkin-change-mood = ✎ Ánimo
checkin-change-suds = ✎ SUDs
checkin-change-skills = ✎ Habilidades
checkin-change-task = ✎ Tarea
checkin-change-task-of = ✎ Tarea { NUMBER($number) }
checkin-change-note = ✎ Nota

checkin-closed-answered = El registro del { $day } está cerrado. Lo que respondiste queda guardado.
checkin-closed-empty = El registro del { $day } está cerrado. No hace falta recuperarlo.

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
checkin-day-closed = El registro del { $day } ya está cerrado. Lo que respondiste queda guardado.
checkin-not-yet-client = El { $day } todavía no habías empezado aquí.
