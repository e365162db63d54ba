# Cómo seguir después de días sin respuesta. Nunca cuántos días.
ease-ask =
    <b>¿Cómo seguimos?</b>
    Puedes tomarte una pausa, o puedo preguntar menos días. También puede quedar como está. Todo eso está bien.
ease-ask-break =
    <b>¿Cómo seguimos?</b>
    Puedes tomarte una pausa. También puede quedar como está. Las dos cosas están bien.
ease-fewer = Preguntar menos días
ease-keep = Dejarlo como está
ease-ask-fewer =
    <b>¿Qué días debo preguntar?</b>
    Elige una opción, u otros días.
ease-once = Una vez por semana: { $day }
ease-other-days = Otros días
ease-back = ‹ Volver
ease-kept = De acuerdo, queda como está. Puedes cambiarlo cuando quieras: los días en /settings, una pausa con /pause.
ease-days-set = De acuerdo. Preguntaré estos días: { $days }. El próximo registro: { $next }. Puedes cambiar los días en /settings.
ease-days-set-paused = De acuerdo. Después de la pausa preguntaré estos días: { $days }.
ease-asked-on = Días de registro: { $days }
ease-asked-since = Días de registro: { $days } (desde el { $day })
