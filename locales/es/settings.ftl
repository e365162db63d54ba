# Ajustes, y las preguntas sobre horas y días.
settings-title = <b>Ajustes</b>
settings-open = Ajustes
settings-back = ‹ Ajustes
settings-every-day = todos los días
settings-prompt = Registro: { $time }, { $days }
settings-nudge-at = Recordatorio: { $time }, si hasta entonces no hay respuesta
settings-nudge-none = Recordatorio: ninguno, porque llegaría después de las { $latest }
settings-nudge-off = Recordatorio: no
settings-weekly = Gráfico semanal: { $weekday }, { $time }
settings-paused = Los registros están en pausa.
settings-digest = Resumen semanal: { $weekday }, { $time }
settings-zone = Zona horaria: { $zone }
settings-lang = Idioma: { $lang }
settings-choose-prompt-time = Hora del registro
settings-choose-days = Días del registro
settings-turn-nudge-off = Quitar el recordatorio
settings-turn-nudge-on = Poner el recordatorio
settings-nudge-also-late = Recordar también tras las { $latest }
settings-nudge-by-evening = Nada después de las { $latest }
settings-choose-weekly-day = Día del gráfico
settings-choose-weekly-time = Hora del gráfico
settings-choose-digest-day = Día del resumen
settings-choose-digest-time = Hora del resumen
settings-choose-zone = Zona horaria
settings-choose-lang = Idioma
settings-ask-prompt-time =
    <b>¿A qué hora te pregunto cada día?</b>
    Elige una o escríbela, por ejemplo { $example }.
settings-ask-weekly-time =
    <b>¿A qué hora te envío el gráfico semanal?</b>
    Elige una o escríbela, por ejemplo { $example }.
settings-ask-digest-time =
    <b>¿A qué hora te envío el resumen?</b>
    Elige una o escríbela, por ejemplo { $example }.
settings-ask-weekdays =
    <b>¿Qué días pregunto?</b>
    Toca un día para activarlo o quitarlo.
settings-ask-weekly-day = <b>¿Qué día te envío el gráfico semanal?</b>
settings-ask-digest-day = <b>¿Qué día te envío el resumen?</b>
settings-ask-lang = <b>¿Qué idioma?</b>
settings-pick-time = <b>¿Cuál de las dos horas es?</b>
settings-night =
    <b>{ $time } ya es después de medianoche.</b>
    A esa hora pregunto por el día que acaba de empezar. Para el día que termina, elige una hora antes de medianoche.
settings-night-keep = Dejar { $time }
settings-time-unclear = No entiendo esa hora. Escríbela así: { $example }.
settings-saved = Guardado
settings-last-weekday = Tiene que quedar al menos un día. Para parar un tiempo, usa /pause.
