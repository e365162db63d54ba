# Check-ins of a day besides the daily one.
slots-title-button = Cuándo me preguntas
slots-open = Cuándo pregunto
slots-title = <b>Cuándo pregunto a { $alias }</b>
slots-title-own = <b>Cuándo te pregunto</b>
slots-daily = Registro diario: { $time }, { $days }.
slots-at = A las { $time }
slots-within = { PLURAL($count) ->
    [one] Una vez, en un minuto al azar entre las { $from } y las { $to }
   *[other] { NUMBER($count) } veces, en minutos al azar entre las { $from } y las { $to }
 }
slots-label = de { $from } a { $to }
slots-row = • { $when }; { $days }.
slots-asks = Pregunta: { $items }.
slots-asks-nothing = Todavía no pregunta nada, así que no llega.
slots-first = Empieza el { $day }.
slots-last = Llega por última vez el { $day }.
slots-moment = { PLURAL($count) ->
    [one] Se puede responder durante { NUMBER($count) } minuto. Después no se puede rellenar.
   *[other] Se puede responder durante { NUMBER($count) } minutos. Después no se puede rellenar.
 }
slots-until-next = Se puede responder hasta que llegue de nuevo.
slots-nudged = Llega un recordatorio si no hay respuesta.
slots-not-nudged = No llega ningún recordatorio.
slots-aside = La persona lo ha dejado aparte, así que no llega.
slots-aside-own = Lo dejaste aparte, así que no llega.
slots-none-own = Tu terapeuta puede añadir más horas.
slots-hint = <i>La persona recibe el aviso y siempre puede cambiar cuándo llega.</i>
slots-hint-own = <i>Puedes cambiar cuándo llega o dejarlo aparte.</i>
slots-new = Añadir una hora
slots-new-ask = <b>¿Cuándo debe llegar?</b>
    Después eliges qué pregunta.
slots-new-random = Al azar, { $from }–{ $to }
slots-type = Escribir una hora
slots-ask-when = <b>¿Cuándo debe llegar?</b>
    Escribe una hora, como { $example }. Para un minuto al azar, escribe dos, como { $window }.
slots-how-many = <b>¿Cuántas veces al día?</b>
    { $when }.
slots-change-when = Cambiar la hora
slots-change-items = Qué pregunta
slots-items = <b>Qué se pregunta</b>
    { $when }. Toca una pregunta para ponerla o quitarla.
slots-choose-first = Primer día
slots-choose-last = Último día
slots-no-days = Sin primer ni último día
slots-ask-first = <b>¿Qué día debe empezar?</b>
slots-ask-last = <b>¿Qué día debe ser el último?</b>
slots-keep = { PLURAL($count) ->
    [one] Abierto { NUMBER($count) } minuto
   *[other] Abierto { NUMBER($count) } minutos
 }
slots-keep-until-next = Abierto hasta el siguiente
slots-turn-nudge-on = Poner el recordatorio
slots-turn-nudge-off = Quitar el recordatorio
slots-remove = Quitarlo
slots-put-aside = Dejarlo aparte
slots-take-up = Pregúntame otra vez
slots-when-unclear = No he podido leer una hora ahí.
slots-last-place = No se pregunta en ningún otro momento. Para terminarla, quítala de la lista.
slots-moment-over = Eso era sobre un momento del { $day }. No se puede rellenar después, así que no lo guardé.
slots-clash-near = Está demasiado cerca de otra hora: { $when }. Debe haber media hora entre las dos.
slots-clash-short = { PLURAL($count) ->
    [one] Ese tramo es demasiado corto. Necesita media hora.
   *[other] Ese tramo es demasiado corto para { NUMBER($count) } veces. Cada una necesita media hora.
 }
slots-clash-backwards = Un tramo debe acabar después de empezar, el mismo día.
slots-clash-end = El último día, { $last }, sería antes que el primero, { $first }.
slots-clash-over = El último día, { $last }, ya pasó.
slots-clash-full = Un día tiene cuatro registros como máximo. Quita uno antes.
slots-arranged = Además del registro diario, ahora pregunto:
slots-arranged-none = Ahora solo pregunto en el registro diario.
slots-occasion = { $day }, registro extra { NUMBER($number) }
