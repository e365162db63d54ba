# Dejar de compartir.
stop-ask = <b>¿Con quién quieres dejar de compartir?</b>
stop-one = { $therapist }
stop-all = Dejar de compartir del todo
stop-keep = Seguir compartiendo
stop-confirm-one =
    <b>¿Dejar de compartir con { $therapist }?</b>
    Aquí ya no verá ninguna de tus respuestas, ni nuevas ni antiguas. Lo que ya recibió sigue en su chat. Recibe un aviso de que dejaste de compartir, sin el motivo.
stop-confirm-all =
    <b>¿Dejar de compartir con todo el mundo?</b>
    Aquí nadie verá ya tus respuestas, ni nuevas ni antiguas. Lo que tus terapeutas ya recibieron sigue en sus chats. Tus terapeutas reciben un aviso de que dejaste de compartir, sin el motivo. Los registros paran. Tus respuestas siguen siendo tuyas: /export y /delete siguen funcionando.
stop-alone = Los registros paran. Tus respuestas siguen siendo tuyas: /export y /delete siguen funcionando.
stop-others = Tus respuestas siguen a la vista de: { $therapists }.
stop-list-stays = Lo que te pregunto sigue igual. Puedes dejar aparte cualquier pregunta en /settings.
stop-asked-on = { $therapist } añadió esto, y lo sigo preguntando. Puedes dejarlo aparte en /settings.
stop-homework = Si { $therapist } te dio tareas, terminan también.
stop-yes = Dejar de compartir
stop-shares-with-nobody = Ahora mismo no compartes con nadie.
stop-stopped-one = Hecho. { $therapist } ya no ve aquí tus respuestas.
stop-stopped-all = Hecho. Aquí ya nadie ve tus respuestas, y dejaré de preguntarte.
stop-still-sharing = De acuerdo, no cambia nada.
stop-therapist-ended = { $therapist } ya no ve tus respuestas aquí. Esto solo afecta a Tidemark. Tus respuestas siguen siendo tuyas. Lo que te pregunto sigue igual. Puedes dejar aparte cualquier pregunta en /settings.
stop-last-therapist-ended = { $therapist } ya no ve tus respuestas aquí. Esto solo afecta a Tidemark. Tus respuestas siguen siendo tuyas. Los registros están ahora en pausa. Puedes seguir por tu cuenta.
