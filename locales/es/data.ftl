# Quién ve qué, quién ha mirado, llevarse los datos, borrarlos.
data-privacy-title = <b>Tus datos</b>
data-kept = Todo se guarda cifrado, en un equipo propio de la consulta. La clave la tiene la consulta. Este chat en sí no está cifrado de extremo a extremo: lo que se escribe aquí también pasa por Telegram.
data-what-client = De cada paciente guardo: el identificador de la cuenta de Telegram, el idioma, la zona horaria, los ajustes, las habilidades, las tareas, las respuestas, las pausas, lo que aceptó, quién ha mirado y el alias que eligió su terapeuta. Ni nombre, ni teléfono, ni ubicación.
data-what-therapist = De cada terapeuta guardo: el identificador de la cuenta de Telegram, el nombre que ven sus pacientes, el idioma, la zona horaria, los ajustes y cuándo miró las respuestas de quién.
data-seen-by = <b>Quién ve tus respuestas</b>
data-seen-by-nobody = Ahora mismo nadie ve tus respuestas.
data-tie = • { $therapist }, desde el { $since }
data-reads = <b>Quién ha mirado últimamente</b>
data-no-reads = Nadie ha mirado últimamente.
data-read-card = • { $therapist }: tus respuestas, { $at }
data-read-chart = • { $therapist }: tu gráfico, { $at }
data-read-digest = • { $therapist }: el resumen semanal, { $at }
data-read-session = • { $therapist }: un repaso de varias semanas, { $at }
data-rights = /export te da una copia de todo. /stop deja de compartir. /delete borra todo.
data-export = Todo lo que guardo sobre ti. Quien tenga estos archivos puede abrirlos, así que cuida dónde los dejas.
data-export-button = Llevarme mis datos
data-export-first = Primero, una copia
data-delete-button = Borrar todo
data-ask-delete =
    <b>Esto borra para siempre todo lo que guardo sobre ti.</b>
    También se deja de compartir. Nadie puede recuperarlo.

    Para seguir, escribe <b>{ $word }</b>. Para conservarlo todo, envía /cancel.
data-delete-word = BORRAR
data-delete-not-typed = No se ha borrado nada. Si quieres borrar, envía otra vez /delete y luego escribe { $word }.
data-deleted = Todo lo que guardaba sobre ti está borrado. Los mensajes de este chat siguen aquí hasta que los borres en Telegram. Cuídate.
