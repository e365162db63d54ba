# El idioma mismo y lo que dicen varias funciones.
common-language = Español
common-conventions = es
common-long-day = { $weekday } { $day }
common-instant = { $day } a las { $time }
common-more = y { NUMBER($count) } más
common-back = ‹ Volver

common-danger-default = Si estás en peligro o podrías hacerte daño, llama al número de emergencias de tu país. Es el 112 en gran parte de Europa y el 911 en gran parte de América.
common-nobody-reads = Lo que escribes importa, pero yo no puedo entenderlo y nadie lo está leyendo. { $danger }
common-unwatched = Ahora mismo nadie está leyendo esto. { $danger }
common-at-work = Yo no leo lo que escribes aquí. En /help dice a quién llamar en caso de peligro.
common-still-open = La pregunta de arriba sigue abierta.
common-not-kept = Eso no lo he guardado. La pregunta puede esperar.
common-note-takes-words = Lo que quieras contar cabe en la nota.
common-not-live =
    <b>No es para emergencias</b>
    Nadie lee las respuestas en el momento en que llegan.
    { $danger }

common-sorry = Algo falló de mi lado. Inténtalo otra vez, por favor.
common-cannot-read = Había un mensaje antiguo para ti y ya no puedo leerlo. Puedes volver a pedirlo. /help muestra cómo.
common-words-alone = <i>Telegram no aceptó la imagen o el archivo que va aquí. Solo llegaron las palabras.</i>
common-nothing-asked = Ahora mismo no hay ninguna pregunta. Tu mensaje no se guardó ni se envió a nadie. /help muestra lo que puedo hacer.
common-welcome = De nada.
common-use-buttons = Usa los botones de arriba o escribe lo que dice uno de ellos. Tu mensaje no se guardó.
common-unreadable-sticker = No puedo leer stickers y nadie los está viendo. { $danger }
common-unreadable-voice = No puedo escuchar mensajes de voz y nadie más los oye. { $danger }
common-unreadable-picture = No puedo ver imágenes y nadie más las ve. { $danger }
common-unreadable-edited = Cambiar ese mensaje no ha cambiado nada aquí.
common-unreadable-forwarded = No leo mensajes reenviados y nadie los está leyendo. { $danger }
common-unreadable-elsewhere = No tomo respuestas a algo de fuera de este chat y nadie las está leyendo. { $danger }
common-unreadable-other = No puedo leer ese tipo de mensaje y nadie lo está leyendo. { $danger }
common-stale-button = Este botón ya no funciona. /help muestra lo que puedes hacer.
common-unknown-command = No conozco ese comando. /help muestra los que conozco y a quién llamar si hay peligro.
common-there-is-a-command =
    Para eso hay un comando:
    { $command }
common-cancelled = De acuerdo, cancelado.
common-nothing-to-cancel = No hay nada que cancelar.
common-checkin-left = De acuerdo. Lo que hayas respondido se conserva ({ $day }). Puedes seguir mientras ese día esté abierto.
common-place-not-used = Solo uso una ubicación cuando pregunto por tu zona horaria. Esta no se ha guardado.
common-ended-stays-ended = Si con ese mensaje dejaste de compartir, así sigue. Con un enlace nuevo de tu terapeuta puedes empezar otra vez.
common-asked-again = Tu respuesta no estaba justo debajo de esta pregunta. Para no equivocarme, te lo pregunto otra vez.
common-asked-again-doubt = Había un signo de interrogación en tu respuesta. Para no equivocarme, te lo pregunto otra vez.
common-asked-again-changed = El mensaje que decía que sí dice ahora otra cosa. Por eso te lo pregunto otra vez.
common-edited-client = Cambiar ese mensaje no ha cambiado nada aquí. Tus respuestas se cambian con /today y /yesterday, y tus horas con /settings.
common-edited-therapist = Cambiar ese mensaje no ha cambiado nada aquí. Las tareas y habilidades se cambian con /clients, y tus horas con /settings.
common-edited-both = Cambiar ese mensaje no ha cambiado nada aquí. Tus respuestas se cambian con /today y /yesterday, las tareas y habilidades con /clients, y tus horas con /settings.
common-edit-not-read = No he podido leer ese cambio, así que se queda la respuesta anterior. Puedes cambiarla en la tarjeta: /today o /yesterday.
common-edit-two = Ese cambio se puede leer de dos maneras, así que se queda la respuesta anterior. Puedes cambiarla en la tarjeta: /today o /yesterday.
common-edit-no-length = Empezaría y terminaría a la misma hora, así que se queda la respuesta anterior. Puedes cambiarla en la tarjeta: /today o /yesterday.
common-edit-later = Esa respuesta cambió después de este mensaje, así que se queda como está. Puedes cambiarla en la tarjeta: /today o /yesterday.
common-not-client = Esto es para pacientes que hacen registros. Necesitas un enlace de invitación de tu terapeuta.
common-therapist-not-client = Esto es para pacientes que hacen registros. Tus pacientes están en /clients.
common-not-therapist = Esto es para terapeutas.
common-not-found = Ya no lo encuentro.
