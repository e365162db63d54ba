# Las tareas, tal como se dan.
homework-title = <b>Tareas de { $alias }</b>
homework-none = Por ahora, ninguna.
homework-row = { NUMBER($number) }. { $task }
homework-row-until = { NUMBER($number) }. { $task } (hasta el { $day })
homework-end = Terminar tarea { NUMBER($number) }
homework-add = Añadir una tarea
homework-ask =
    <b>¿Cuál es la tarea de { $alias }?</b>
    Escríbela tal como la leerá tu paciente cada día. Mejor corta.
homework-ask-until =
    { $task }
    Tu paciente leerá esta tarea tal como está aquí.

    <b>¿Hasta qué día debo preguntar por ella?</b>
    Escribe una fecha, por ejemplo { NUMBER($day) }/{ NUMBER($month) }.
homework-no-last-day = Hasta que yo la termine
homework-added = Añadida: { $task }. Preguntaré por ella a partir del próximo registro.
homework-added-until = Añadida hasta el { $day }: { $task }. Preguntaré por ella a partir del próximo registro.
homework-added-aside = Añadida: { $task }. Tu paciente ha dejado aparte las tareas, así que ahora no pregunto por ella.
homework-added-off = Añadida: { $task }. Las tareas no están en la lista de lo que se pregunta, así que no pregunto por ella.
homework-new-aside =
    Nueva tarea de { $therapist }:
    { $task }
    Has dejado aparte las tareas, así que no pregunto por ella. Puedes cambiarlo en /settings.
homework-new-off =
    Nueva tarea de { $therapist }:
    { $task }
    No pregunto por ella en el registro.
homework-taken = Esta tarea ya está puesta: { $task }. Escribe otra, por favor.
homework-not-added = Esta tarea no se añadió. Escríbela otra vez, por favor.
homework-ended = La tarea ha terminado. Las respuestas anteriores se conservan.
homework-ended-by = { $therapist } ha terminado esta tarea: { $task }. Ya no te pregunto por ella. Tus respuestas se conservan.
homework-full = Cada tarea es una pregunta al día, así que se piden { $max } como máximo por paciente. Termina antes una, o espera a que acabe otra.
homework-full-others = Cada tarea es una pregunta al día, así que se piden { $max } como máximo por paciente. Ninguna de las abiertas es tuya. Podrás dar una cuando otra termine.
homework-new =
    Nueva tarea de { $therapist }:
    { $task }
homework-date-unclear = No entiendo esa fecha. Escribe primero el día, así: { NUMBER($day) }/{ NUMBER($month) }.
homework-date-far = Falta más de un año. Elige un día dentro de un año, por favor.
homework-date-past = Ese día ya pasó. Elige hoy o un día posterior, por favor.
homework-date-too-soon = El registro de ese día ya salió. Elige un día posterior, por favor.
