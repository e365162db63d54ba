# Lo que se pregunta a cada paciente, para su terapeuta.
questions-open = Qué se pregunta
questions-title = <b>Lo que pregunto a { $alias }</b>
questions-row = { NUMBER($number) }. { $item } ({ $kind })
questions-kind-rating = de { $low } a { $high }
questions-kind-yes-no = sí o no
questions-kind-count = un número
questions-kind-amount = en { $unit }
questions-kind-hours = en horas
questions-kind-minutes = en minutos
questions-kind-clock = una hora
questions-kind-from-to = de una hora a otra
questions-kind-one = una de una lista
questions-kind-several = varias de una lista
questions-kind-progress = cuánto se hizo
questions-kind-text = texto
questions-minutes = { PLURAL($count) ->
    [one] A esta persona le suele llevar un minuto más o menos.
   *[other] A esta persona le suele llevar unos { NUMBER($count) } minutos.
 }
questions-many = { PLURAL($count) ->
    [one] Es { NUMBER($count) } pregunta. Los registros largos se responden menos.
   *[other] Son { NUMBER($count) } preguntas. Los registros largos se responden menos.
 }
questions-library = De la biblioteca
questions-type = Escribir una
questions-up = ↑ Antes
questions-down = ↓ Después
questions-remove = Quitarla
questions-remove-hint = <i>Si la quitas, las respuestas anteriores se conservan.</i>
questions-groups =
    <b>La biblioteca</b>
    Elige un grupo. Lo que toques se preguntará a { $alias } desde el próximo registro.
questions-listed = • { $item }: { $asked }
questions-pick = <i>Toca una para añadirla. Tu paciente recibe un aviso.</i>
questions-ask =
    <b>¿Qué debo preguntar a { $alias }?</b>
    Escribe la pregunta y después el tipo de respuesta. Por ejemplo:
    <i>Ganas de beber { $scale } ninguna..insoportables</i>
    <i>¿Saliste de casa? sí/no</i>
    <i>Ataques de pánico veces</i>
    <i>Horas de sueño horas</i>
    <i>¿Dónde estuviste? casa, trabajo, fuera</i>
    <i>¿Qué te costó? varias: dormir, comer, salir</i>
    <i>Hora de dormir reloj</i>
    <i>En la cama desde-hasta</i>
questions-draft = Así lo verá { $alias }:
questions-draft-hint = <i>También puedes escribir otra línea.</i>
questions-whole-numbers = <i>Aquí valen los números enteros. Para medios o decimales, elige una unidad más pequeña.</i>
questions-hard-choose = <b>¿Qué respuestas piden atención?</b>
questions-hard-ask =
    <b>¿Qué respuestas piden atención?</b>
    Tras ellas, tu paciente lee enseguida a quién llamar en caso de peligro. En tu semana salen primero. No envío alarmas.
questions-hard-ask-hint = <i>Al tocar un botón se añade la pregunta. También puedes escribir otra línea.</i>
questions-hard-none = Ninguna
questions-hard-above = Más de { $end }
questions-hard-from = { $end } o más
questions-hard-up-to = { $end } o menos
questions-hard-end = { $which } ({ $end })
questions-hard = <i>No envío alarmas. Tu paciente lee a quién llamar en caso de peligro después de esto: { $told }. Esto sale primero en tu semana: { $marked }.</i>
questions-hard-same = <i>No envío alarmas. Tras esto, tu paciente lee a quién llamar en caso de peligro, y sale primero en tu semana: { $told }.</i>
questions-hard-unsaid = <i>Aún no se ha dicho qué respuestas piden atención.</i>
questions-hard-unsaid-yet = Aún no se ha dicho. Hasta entonces:
questions-hard-none-said = <i>Ninguna respuesta pide atención. Tras ellas no digo ni marco nada.</i>
questions-added-urge = Añadida. No envío alarmas: lo que responda está en su ficha y en tu resumen semanal.
questions-keep = Está bien
questions-change = Cambiarla
questions-added =
    Desde el próximo registro, { $therapist } te pregunta también por esto:
    { $item }
    Puedes omitirlo cuando quieras, o dejarlo aparte en /settings.
questions-added-aside = { $therapist } ha vuelto a poner esto en tu lista: { $item }. Lo habías dejado aparte, así que no te lo pregunto. Puedes retomarlo en /settings.
questions-still-aside = Tu paciente la ha dejado aparte, así que por ahora no se pregunta.
questions-not-added = Esta pregunta no se añadió. Escríbela otra vez, por favor.
questions-removed = Desde el próximo registro, { $therapist } ya no te pregunta por esto: { $item }. Tus respuestas se conservan.
questions-arranged = { $therapist } ha cambiado lo que te pregunto. Vale desde el próximo registro.
questions-arranged-added = Te pregunto también por:
questions-arranged-removed = Ya no te pregunto por:
questions-arranged-skills = Habilidades que puedes elegir también:
questions-arranged-skills-off = Habilidades que ya no están en tu lista:
questions-arranged-highest = Te pregunto por el malestar más alto del día.
questions-arranged-now = Te pregunto por el malestar de ese momento, no por el más alto del día.
questions-arranged-hint = Tus respuestas se conservan. Puedes omitir cualquier pregunta, o dejarla aparte en /settings.
questions-full = Un registro tiene como mucho { $max } preguntas. Quita una antes, por favor.
questions-taken = Esto ya se pregunta: { $item }.
questions-last = Es la única pregunta que queda, así que se mantiene.
questions-last-not-aside = Tu paciente ha dejado aparte todas las demás, así que esta se sigue preguntando.
questions-other-removed = Otra persona que atiende a { $alias } ha quitado esta pregunta: { $item }.
questions-other-large = Otra persona que atiende a { $alias } ha puesto esto grande en las imágenes: { $item }.
questions-other-small = Otra persona que atiende a { $alias } ha puesto esto pequeño en las imágenes: { $item }.
questions-other-watch = Otra persona que atiende a { $alias } ha cambiado cuándo destaca esto: { $item }.
questions-other-hard = Otra persona que atiende a { $alias } ha cambiado qué respuestas piden atención: { $item }.
questions-other-moment = Otra persona que atiende a { $alias } ha cambiado el momento por el que pregunto. Ahora: { $item }.
questions-aside = <i>Tu paciente la ha dejado aparte.</i>
questions-make-large = Grande en las imágenes
questions-make-small = Pequeña en las imágenes
questions-is-large = En las imágenes aparece grande.
questions-watch-open = Cuándo destaca
questions-watch-now = Destaca cuando el promedio de una semana es { $watch } que el habitual.
questions-watch-title =
    <b>¿Cuándo debe destacar una semana?</b>
    Comparo su promedio con las cuatro semanas anteriores de la misma persona. En una escala de { $low } a { $high }, un { $share } % es { $points }.
questions-watch-usual = Habitual: { $watch }
questions-watch-never = Nunca
questions-watch-lower = un { NUMBER($percent) } % más bajo
questions-watch-higher = un { NUMBER($percent) } % más alto
questions-changed = Esta lista ha cambiado entretanto, así que no he cambiado nada. Así está ahora.
questions-large-full = { PLURAL($max) ->
    [one] Como mucho { NUMBER($max) } pregunta puede ser grande. Haz pequeña esa antes, por favor.
   *[other] Como mucho { NUMBER($max) } preguntas pueden ser grandes. Haz pequeña una de ellas antes, por favor.
 }
questions-templates = Plantillas
questions-templates-title =
    <b>Plantillas para { $alias }</b>
    Cada una pone varias preguntas en la lista de una vez. Las ves antes de que cambie nada.
questions-template-cbt = Ánimo y actividad (TCC)
questions-template-cbt-says = Lo planeado, lo hecho y cómo se sintió. Con /thought tu paciente puede escribir un registro de pensamientos.
questions-template-dbt = Tarjeta diaria (DBT)
questions-template-dbt-says = Impulsos y emociones, y si se siguió algún impulso. Las habilidades quedan como están.
questions-template-activation = Activación conductual
questions-template-activation-says = Planes, disfrute y logro, salir de casa y hablar con gente.
questions-template-exposure = Afrontar el miedo
questions-template-exposure-says = El miedo, lo que se evitó y lo que se afrontó.
questions-template-sleep = Sueño, en breve
questions-template-sleep-says = Cuánto y cómo se durmió, a qué hora se durmió y se levantó.
questions-template-diary = Diario de sueño (mañana)
questions-template-diary-says = La noche entera, en un registro propio a las { $time }. Se calcula el tiempo dormido.
questions-template-medication = Medicación
questions-template-medication-says = Cuánta se tomó y cómo sentó. No se nombra ningún fármaco.
questions-template-habits = Ejercicio y hábitos
questions-template-habits-says = Moverse, comer, beber, fumar y pantallas.
questions-template-comes = <b>Esto se añade:</b>
questions-template-stays = <b>Esto se queda:</b>
questions-template-nothing = Todo esto ya está en la lista.
questions-template-hint = <i>No se quita nada y las respuestas se conservan. Tu paciente recibe un solo mensaje.</i>
questions-template-apply = Poner en la lista
questions-template-full = Es demasiado para un registro. El límite es { NUMBER($max) }. Quita antes alguna, por favor.
questions-template-applied = <b>Nuevo en la lista de { $alias }:</b>
questions-template-urges = <i>No envío alarmas: lo que responda está en su ficha y en tu resumen semanal.</i>
questions-template-undo = Deshacer
