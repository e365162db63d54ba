# Las tareas, tal como las da el terapeuta.
homework-title = <b>Tareas de { $alias }</b>
homework-none = Por ahora, ninguna.
homework-row = { NUMBER($number) }. { $task }
homework-row-until = { NUMBER($number) }. { $task } (hasta el { $day })
homework-end = Terminar { NUMBER($number) }
homework-add = Añadir una tarea
homework-ask =
    <b>¿Cuál es la tarea de { $alias }?</b>
    Escríbela como la leerá cada día. Mejor corta.
homework-ask-until =
    { $task }

    <b>¿Hasta qué día pregunto por ella?</b>
    Escribe una fecha, por ejemplo 24/12 o 2026-12-24.
homework-no-last-day = Hasta que yo la termine
homework-added = Añadida: { $task }. Pregunto por ella desde el próximo registro.
homework-added-until = Añadida hasta el { $day }: { $task }. Pregunto por ella desde el próximo registro.
homework-ended = La tarea ha terminado. Lo respondido se conserva.
homework-new =
    Nueva tarea de { $therapist }:
    { $task }
homework-date-unclear = No entiendo esa fecha. Escríbela así: 2026-12-24.
homework-date-past = Ese día ya pasó. Da uno a partir de hoy, por favor.
