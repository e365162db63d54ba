# Cómo se dicen las respuestas de cada tipo y qué se puede escribir.
kind-yes = Sí
kind-no = No
kind-hours = { $hours } h
kind-minutes = { $minutes } min
kind-hours-minutes = { $hours } h { $minutes } min
kind-amount = { $number } { $unit }
kind-none = ninguna
kind-rating-strength = { $low } es nada, { $high } lo más fuerte que puedas imaginar.
kind-rating-words = { $low } es «{ $lowest }», { $high } es «{ $highest }».
kind-rating-type = <i>También puedes escribir el número.</i>
kind-rating-between = <i>También puedes escribir cualquier número del { $low } al { $high }.</i>
kind-yes-no-type = <i>También puedes escribir sí o no.</i>
kind-count-type = <i>Si fueron más, escribe el número.</i>
kind-example-type = <i>También puedes escribirlo, por ejemplo { $example }.</i>
kind-clock-type = <i>Escribe la hora, por ejemplo { $example }.</i>
kind-from-to = de { $from } a { $to } ({ $length })
kind-from-to-times = de { $from } a { $to }
kind-from-to-type =
    Toca cuándo empezó y luego cuándo terminó.
    <i>También puedes escribir las dos horas, por ejemplo { $example }.</i>
kind-from-to-rest =
    Empezó a las { $from }. Ahora toca cuándo terminó.
    <i>También puedes escribir esa hora.</i>
kind-one-type = <i>También puedes escribir la respuesta.</i>
kind-several-type =
    Toca cada una que corresponda y luego «Listo».
    <i>También puedes escribir sus números, por ejemplo { $example }.</i>
kind-text-type =
    <i>Escríbelo sin más. Basta una frase.</i>
    <i>Nadie lo está leyendo. /help dice a quién llamar si hay peligro.</i>
# Por qué no se tomó lo escrito como respuesta, y cómo seguir.
kind-unread-number = No encontré ningún número ahí. Envía uno del { $low } al { $high }, por favor.
kind-unread-among-words = Solo tomo un número que vaya solo, así que de esto no he tomado ninguno. La pregunta sigue abierta.
kind-unread-other = Eso nombra otra pregunta, así que no he tomado nada. Ahora está abierta: { $item }.
kind-unread-several = Veo más de una respuesta ahí, así que no he tomado ninguna. La pregunta sigue abierta.
kind-unread-whole = Aquí solo puedo guardar números enteros. Envía uno del { $low } al { $high }, por favor.
kind-unread-range = Aquí puedo tomar de { $low } a { $high }.
kind-unread-span = No encontré ninguna duración ahí. Envíala así, por favor: { $example }.
kind-unread-two = Eso se puede leer de dos maneras. Envíalo así, por favor: { $example }.
kind-unread-two-whole = Eso se puede leer de dos maneras. Envía un número entero sin punto ni coma, por favor.
kind-unread-clock = No encontré ninguna hora ahí. Envíala así, por favor: { $example }.
kind-unread-from-to = No encontré dos horas distintas ahí. Envíalas así, por favor: { $example }.
kind-unread-either = ¿Quieres decir { $one } o { $other }?
kind-either-how = También puedes escribir «de la mañana», «de la tarde» o «de la noche».
kind-unread-yes-no = No encontré un sí ni un no ahí. Envía uno de los dos, o tócalo.
kind-unread-listed = No encontré eso en la lista. Envía un nombre de ella, o toca uno.
kind-unread-empty = No vi ningún texto ahí.
kind-unread-too-long = Es demasiado largo. Caben { $max } caracteres como mucho.
