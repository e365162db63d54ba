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
kind-one-type = <i>También puedes escribir su nombre.</i>
kind-several-type =
    Toca cada una que corresponda y luego «Listo».
    <i>También puedes escribir sus números, por ejemplo { $example }.</i>
kind-text-type =
    <i>Escríbelo sin más. Basta una frase.</i>
    <i>Nadie lo está leyendo. /help dice a quién llamar si hay peligro.</i>
