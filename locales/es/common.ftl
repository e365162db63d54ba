# El idioma mismo y lo que dicen varias funciones.
common-language = Español
common-conventions = es
common-instant = { $day }, { $time }
common-more = { $count ->
    [one] y { NUMBER($count) } más
   *[other] y { NUMBER($count) } más
 }
common-back = ‹ Volver

common-danger-default = Si estás en peligro o podrías hacerte daño, llama al número de emergencias de tu país: 112 en la Unión Europea, 911 en buena parte de América.
common-not-live =
    <b>No es para emergencias</b>
    Nadie lee las respuestas en el momento en que llegan.
    { $danger }

common-sorry = Algo falló de mi lado. Inténtalo otra vez, por favor.
common-nothing-asked = Ahora mismo no hay ninguna pregunta, así que tu mensaje no se guardó ni se envió a nadie. /today abre el registro de hoy. /help muestra lo que puedo hacer y a quién llamar si hay peligro.
common-unreadable-sticker = No puedo leer stickers. Escribe o toca un botón, por favor.
common-unreadable-voice = No puedo escuchar mensajes de voz. Escribe o toca un botón, por favor.
common-unreadable-picture = No puedo ver imágenes. Escribe o toca un botón, por favor.
common-unreadable-edited = No puedo ver los cambios en un mensaje ya enviado. Envíalo otra vez como mensaje nuevo.
common-unreadable-forwarded = No leo mensajes reenviados. Escríbelo con tus palabras, por favor.
common-unreadable-other = No puedo leer ese tipo de mensaje. Escribe o toca un botón, por favor.
common-stale-button = Este botón ya no funciona. /help muestra lo que puedes hacer.
common-unknown-command = No conozco ese comando. /help muestra los que conozco.
common-cancelled = De acuerdo, cancelado.
common-nothing-to-cancel = No hay nada que cancelar.
common-not-client = Esto es para pacientes que hacen registros. Necesitas un enlace de invitación de tu terapeuta.
common-not-therapist = Esto es para terapeutas.
common-not-found = Ya no lo encuentro.
