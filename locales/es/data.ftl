# Quién ve qué, quién ha mirado, llevarse los datos, borrarlos.
data-privacy-title = <b>Tus datos</b>
data-kept = Cifrado, en el equipo donde funciona este bot. La clave la tiene quien lo gestiona, por ejemplo tu terapeuta o su centro. Telegram podría leer este chat, y también quien pueda desbloquear tu teléfono.
data-kept-therapist = Cifrado, en el equipo donde funciona este bot. La clave la tiene quien lo gestiona. Telegram podría leer este chat, y también quien pueda desbloquear tu teléfono.
data-what-client = De ti guardo: el identificador de tu cuenta de Telegram, tu idioma, tu zona horaria y tus ajustes. Guardo tus habilidades, tareas, respuestas, notas, registros de pensamientos, dianas, pausas y lo que sigues para ti. Guardo lo que aceptaste, quién ha mirado y el alias que eligió tu terapeuta. Ni nombre, ni teléfono, ni ubicación.
data-what-stranger = De ti solo guardo el identificador de tu cuenta de Telegram, tu idioma y lo que elegiste hasta ahora. Lo olvido, como mucho, un mes después de tu último mensaje. /delete lo borra ya.
data-what-therapist = De ti como terapeuta guardo: el identificador de tu cuenta de Telegram y el nombre que ven tus pacientes. Guardo tu idioma, tu zona horaria, tus ajustes y cuándo consultaste las respuestas de cada paciente. Si te vas, tus pacientes siguen viendo tu nombre y cuándo miraste, durante un año.
data-what-removed = Fuiste terapeuta aquí, y ese papel ha terminado. Todavía guardo: el identificador de tu cuenta de Telegram, tu nombre, tu idioma y tus ajustes. Guardo quién compartió contigo, las tareas que diste y cuándo miraste. Se borra, como mucho, un año después de que terminara ese papel.
data-seen-by = <b>Quién ve tus respuestas</b>
data-seen-by-nobody = Ahora mismo nadie ve tus respuestas.
data-tie = • { $therapist }, desde el { $since }
data-seen-list = Quien ve tus respuestas ve también lo que te pregunto, lo que dejas aparte y tus habilidades. Si alguien escribió una habilidad, sus palabras son solo para ti y para esa persona hasta que las muestres. Lo que sigues para ti lo ve solo si lo muestras.
data-reads = <b>Quién ha mirado últimamente</b>
data-no-reads = Nadie ha mirado últimamente.
data-read-card = • { $therapist }: tus respuestas, { $at }
data-read-chart = • { $therapist }: tu gráfico, { $at }
data-read-digest = • { $therapist }: el resumen semanal, { $at }
data-read-session = • { $therapist }: un repaso de varias semanas, { $at }
data-rights = /export te da una copia de lo que guardo sobre ti. /stop deja de compartir. /delete lo borra.
data-rights-therapist = /export te da una copia de lo que guardo sobre ti. /delete lo borra.
data-export = Lo que guardo sobre ti. Quien tenga estos archivos puede abrirlos, así que cuida dónde los dejas.
data-export-button = Llevarme mis datos
data-export-first = Primero, una copia
data-delete-button = Borrar todo
data-ask-delete =
    <b>Esto borra todo lo que guardo sobre ti.</b>
    También se deja de compartir. Yo no puedo recuperar nada de esto.
data-ask-delete-therapist = Una cosa se queda: durante un año, tus pacientes pueden ver tu nombre y cuándo miraste. Ese registro es suyo.
data-ask-delete-how = Para seguir, escribe <b>{ $word }</b>. Para conservarlo todo, envía /cancel.
data-delete-word = BORRAR
data-delete-not-typed = No se ha borrado nada. Todo sigue como estaba y tu mensaje no se guardó. Para borrarlo, envía /delete y después solo la palabra { $word }.
data-deleted = Todo lo que guardaba sobre ti está borrado. Los mensajes de este chat siguen aquí hasta que los borres en Telegram. Cuídate.
data-deleted-therapist = Todo lo que guardaba sobre ti está borrado, menos tu nombre. Durante un año, tus pacientes pueden verlo y saber cuándo miraste. Los mensajes de este chat siguen aquí hasta que los borres en Telegram. Cuídate.
data-stranger-forgotten = Borrado: el ID de tu cuenta de Telegram, tu idioma y lo que habías elegido hasta ahora. No guardaba nada más sobre ti. Los mensajes de este chat siguen aquí hasta que los borres en Telegram.
data-link-still-works = El enlace sigue sirviendo: ábrelo para empezar otra vez.
