# Dianas de EMDR: las nombra quien hace la terapia y las puntúa su paciente cuando quiere.
target-open = Dianas
target-title = <b>Dianas de { $alias }</b>
target-none = Por ahora, ninguna.
target-alone = { $name }
target-with-sentence = { $name }: «{ $sentence }»
target-row = { NUMBER($number) }. { $target }
target-row-ended = { NUMBER($number) }. { $target } (terminada)
target-row-declined = { NUMBER($number) }. { $target } (terminada por tu paciente)
target-add = Añadir una diana
target-end = Terminar diana { NUMBER($number) }
target-ratings = Puntuaciones
target-ask =
    <b>Escribe un nombre corto para un recuerdo que trabaja { $alias }.</b>
    Tu paciente lo leerá tal cual. En una línea nueva puedes añadir la frase positiva.
target-added = Diana añadida: { $name }. Se lo he dicho a tu paciente, que la puntúa con /target.
target-taken = Ya hay una diana que se llama { $name }. Escribe otro nombre, por favor.
target-full = Las dianas abiertas tienen un límite de { NUMBER($max) }. Termina antes una, por favor.
target-ended = La diana está terminada. Las puntuaciones se conservan.
target-declined = { $alias } ha terminado la diana { $name }. Las puntuaciones se conservan.
target-no-ratings = Todavía no hay puntuaciones.
target-suds = SUD { $first }
target-suds-both = SUD { $first } → { $last }
target-voc = VoC { $first }
target-voc-both = VoC { $first } → { $last }
target-course = { PLURAL($count) ->
    [one] Diana «{ $name }»: { $numbers }, { NUMBER($count) } puntuación desde el { $since }
   *[other] Diana «{ $name }»: { $numbers }, { NUMBER($count) } puntuaciones desde el { $since }
 }
target-rating-row = • { $at }: { $numbers }
# Para el paciente.
target-new = { $therapist } ha nombrado una diana para ti: { $name }. Puedes puntuarla con /target, tantas veces como quieras.
target-ended-by = { $therapist } ha terminado la diana { $name }. Tus puntuaciones se conservan.
target-rate = Puntuarla ahora
target-own-none = Ahora no tienes ninguna diana. Tu terapeuta puede nombrar una.
target-choose = <b>¿Qué diana quieres puntuar?</b>
target-called = <b>Diana: { $name }</b>
target-ask-suds =
    <b>{ $name }: ¿cuánto te perturba ahora?</b>
    { $low } es nada y { $high } es lo peor que puedas imaginar.
target-ask-voc =
    <b>{ $name }: ¿cómo de ciertas sientes ahora las palabras buenas?</b>
    { $low } es nada ciertas y { $high } es del todo ciertas.
target-ask-voc-sentence =
    <b>{ $name }: ¿cómo de cierto sientes ahora «{ $sentence }»?</b>
    { $low } es nada cierto y { $high } es del todo cierto.
target-skip = Dejarlo en blanco
target-kept = Guardado: { $numbers }, { $at }.
target-last = Antes: { $numbers }, { $at }.
target-nothing = No se puntuó nada.
target-reader = De tus terapeutas, solo { $therapist } ve esto. No es parte de tus registros.
target-again = Puntuar otra vez
target-take-back = Retirarla
target-rating-gone = Esa puntuación de { $name } está retirada.
target-decline = Terminar esta diana
target-ask-decline = <b>¿Termino la diana { $name }?</b> Se lo digo a { $therapist }. Las puntuaciones se conservan.
target-decline-yes = Sí, terminarla
target-declined-own = Esa diana está terminada. Las puntuaciones se conservan.
