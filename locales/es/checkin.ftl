# El registro diario.
checkin-progress = { NUMBER($place) } de { NUMBER($places) }
checkin-usually = { PLURAL($count) ->
    [one] un minuto más o menos
   *[other] unos { NUMBER($count) } minutos
 }
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

checkin-no-skills = Ninguna de estas
checkin-skills-done = Listo
checkin-other-skills = { NUMBER($count) } más
checkin-degree-0 = nada
checkin-degree-1 = un poco
checkin-degree-2 = algo
checkin-degree-3 = bastante
checkin-degree-4 = mucho
checkin-part-0 = nada
checkin-part-1 = una parte
checkin-part-2 = todo

checkin-done-0 = nada
checkin-done-1 = un poco
checkin-done-2 = la mayor parte
checkin-done-3 = todo

checkin-no-note = Sin nota
checkin-no-text = Sin respuesta
checkin-remove-note = Borrar la nota
checkin-remove-text = Borrar la respuesta
checkin-share-ask = <b>¿Puede leer esta nota tu terapeuta?</b>
checkin-share-ask-text = <b>¿Puede leer esta respuesta tu terapeuta?</b>
checkin-share-hint = La podrá leer cada terapeuta con quien compartes.
checkin-share-yes = Sí, compartirla
checkin-share-no = Solo para mí
checkin-say-yes = No la he compartido ni he añadido esto a tu nota. Para compartirla, toca «Sí, compartirla» o escribe «sí».
checkin-note-shared = tu terapeuta puede leerla
checkin-note-unseen = compartida antes; no la puede leer nadie con quien compartes ahora
checkin-note-some = la puede leer: { $therapists }; quien aceptaste después, no
checkin-note-private = solo para ti

checkin-back = ‹ Atrás
checkin-skip = Omitir
checkin-keep = Dejarlo así
checkin-finish = Eso es todo
checkin-today = Registro de hoy
checkin-fill-in = Completar ese día
checkin-fill-in-it = Rellenarlo

checkin-thanks = Gracias. Queda guardado.
checkin-thanks-then = Gracias. Queda guardado para el { $day }.
checkin-thanks-empty = Gracias. No se guarda nada para el { $day }, y está bien así.
checkin-own-ask = <b>{ $item }</b>
checkin-line = { $item }: { $answer }
checkin-line-beside = { $item }: { $answer } ({ $beside }: { $also })
checkin-line-seen = { $item } ({ $seen }): { $answer }
checkin-change = <i>Aquí puedes cambiar lo que quieras mientras el día siga abierto.</i>
checkin-change-item = ✎ { $item }
checkin-change-part = ✎ { $item } { NUMBER($number) }

checkin-closed-answered = Registro cerrado: { $day }. Lo que respondiste queda guardado.
checkin-closed-empty = Registro cerrado: { $day }. No pasa nada.
checkin-closed-shared = Tu nota está compartida. Aún puede quedar solo para ti.
checkin-note-unshared = Tu nota ahora es solo para ti: { $day }.
checkin-note-can-be-read = Estas palabras no le han llegado a nadie. Tu terapeuta puede leer lo que escribiste en { $texts }: { $day }. Para cambiarlo, responde a este mensaje con { $words }.
checkin-ahead = Mi reloj iba adelantado. Preguntaré cuando llegue ese día: { $day }.

checkin-not-a-number = Aquí necesito un número del { $low } al { $high }.
checkin-among-words = Solo tomo un número que va solo, así que de aquí no he tomado ninguno. La pregunta sigue abierta.
checkin-not-whole = Envía un número entero del { $low } al { $high }, por favor.
checkin-several-numbers = Ahí veo varios números, así que no he tomado ninguno. La pregunta sigue abierta.
checkin-other-question = Eso nombra otra pregunta, así que no he tomado nada. Ahora está abierta: { $item }.
checkin-out-of-range = La escala va del { $low } al { $high }.
checkin-pick-numbers = Envía los números, del { $low } al { $high }, por ejemplo { $example }. O toca lo que corresponda.
checkin-pick-words = Puedes tocar o escribir una de estas: { $choices }.
checkin-note-too-long = { PLURAL($max) ->
    [one] Es demasiado largo para una nota: cabe como mucho { NUMBER($max) } carácter.
   *[other] Es demasiado largo para una nota: caben como mucho { NUMBER($max) } caracteres.
 }
checkin-note-empty = No veo ningún texto ahí.
checkin-note-none = Aquí todavía no hay ninguna nota.
checkin-text-removed = Borrado. Aquí ya no lo puede leer nadie.
checkin-kept-for = Guardado para este día: { $day }.
checkin-kept-answer = Guardado para el { $day }: ✓ { $answer }
checkin-which-day = ¿De qué día es esto? Todavía no se ha guardado. Puedes abrir ese día y responder allí.
checkin-day-closed = Ese registro ya está cerrado: { $day }.
checkin-day-closed-kept = Ese registro ya está cerrado: { $day }. Lo que respondiste queda guardado.
checkin-day-over = Ese registro ya está cerrado: { $day }. Esto no se guardó.
checkin-read-too-late = Enviaste esto este día: { $day }. Lo leí tarde y no se guardó como respuesta.
checkin-answered-already = Esto ya tiene respuesta, así que no cambió nada. Puedes cambiarlo en el registro.
checkin-not-yet-client = Todavía no habías empezado aquí el { $day }.
