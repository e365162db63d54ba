# Un registro de pensamientos, paso a paso, y lo que se comparte de él.
thought-title = <b>Registro de pensamientos, { $day }</b>
thought-ask-situation =
    <b>¿Qué pasó?</b>
    ¿Dónde estabas y con quién?
thought-ask-thought =
    <b>¿Qué te pasó por la cabeza?</b>
    Escribe el pensamiento que más te molestó.
thought-ask-belief =
    <b>¿Cuánto te crees ese pensamiento?</b>
    { $low } es nada y { $high } es del todo.
thought-ask-feeling =
    <b>¿Qué sentiste?</b>
    Basta con una palabra o dos.
thought-ask-strength =
    <b>¿Cuán fuerte es esa emoción?</b>
    { $low } es que no está y { $high } es lo más fuerte posible.
thought-ask-other-view =
    <b>¿Qué otra cosa podría ser cierta?</b>
    ¿Qué le dirías a alguien que piensa esto?
thought-ask-belief-again =
    <b>¿Cuánto te crees ahora el primer pensamiento?</b>
    { $low } es nada y { $high } es del todo.
thought-ask-strength-again =
    <b>¿Cuán fuerte es la emoción ahora?</b>
    { $low } es que no está y { $high } es lo más fuerte posible.
thought-how = Cada paso se guarda al momento, solo para ti. Puedes parar cuando quieras y seguir otro día.
thought-kept = Guardado, solo para ti.
thought-skip = Dejarlo en blanco
thought-keep = Dejarlo así y seguir
thought-back = Un paso atrás
thought-finish = Terminar aquí
thought-open = <b>Tu registro de pensamientos del { $day } no está terminado.</b>
thought-go-on = Seguir con él
thought-new = Empezar uno nuevo
thought-all = Todos los registros
thought-part-situation = Situación
thought-part-thought = Pensamiento
thought-part-feeling = Emoción
thought-part-other-view = Otra mirada
thought-line = <b>{ $part }:</b> { $text }
thought-belief = Creencia { $before }
thought-belief-both = Creencia { $before } → { $after }
thought-strength = Emoción { $before }
thought-strength-both = Emoción { $before } → { $after }
thought-read = Leer todo: { $part }
thought-only-you = Solo para ti.
thought-could-read = Puedes compartirlo todo, o solo los números, con: { $therapists }.
thought-can-read = Todo lo puede leer: { $therapists }.
thought-can-read-numbers = Solo los números los puede ver: { $therapists }.
thought-shared-unread = Compartido antes, pero no lo puede ver nadie con quien compartes ahora.
thought-share-all = Compartirlo todo
thought-share-numbers = Compartir solo los números
thought-private = Solo para mí
thought-remove = Borrarlo
thought-ask-remove = <b>¿Borro tu registro de pensamientos del { $day }?</b>
thought-remove-yes = Sí, borrarlo
thought-removed = Ese registro está borrado. Tus mensajes en este chat quedan hasta que los borres en Telegram.
thought-full = Un día no admite más registros de pensamientos que { NUMBER($max) }. Mañana vuelve a haber sitio.
thought-is-shared = Tu registro de pensamientos del { $day } lo puede ver: { $therapists }.
thought-list = <b>Tus registros de pensamientos: { NUMBER($count) }</b>
thought-none = Todavía no tienes registros de pensamientos.
thought-row = { NUMBER($number) }. <b>{ $day }</b> { $about }
thought-row-open = { NUMBER($number) }. <b>{ $day }</b> (sin terminar) { $about }
thought-row-shared = { NUMBER($number) }. <b>{ $day }</b> (compartido) { $about }
# Para el terapeuta.
thought-seen = <b>Registros de pensamientos</b>
thought-seen-row = • Registro de pensamientos, { $day }: { $what }
thought-seen-whole = Registro de pensamientos: { $what }
