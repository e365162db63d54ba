# Quien llega, el consentimiento y las primeras pantallas.
join-stranger =
    Hola. Soy Tidemark. Entre las sesiones de terapia hago unas pocas preguntas cortas al día.

    Necesitas un enlace de invitación de tu terapeuta. Ábrelo y podemos empezar.
join-consent-hello =
    <b>Antes de empezar</b>
    { $therapist } te invita a hacer registros diarios cortos entre las sesiones.
join-consent-what =
    <b>Qué pregunto</b>
    Una vez al día pregunto por tu ánimo y tu malestar emocional (un número llamado SUD). Es decir, cuánta angustia, tensión o miedo sientes. Pregunto por las habilidades que usaste y por tus tareas. Puedes añadir una nota. Al principio son unos seis toques. Puedes omitir cualquier pregunta. Tu terapeuta puede añadir más preguntas. Te aviso de cada una, y puedes dejar aparte la que quieras.
join-consent-asked =
    <b>Qué te pregunto</b>
    Una vez al día te pregunto esto:
join-consent-asked-times =
    <b>Qué te pregunto</b>
    Cada día, a las horas de «Cuándo me preguntas» en /settings, te pregunto esto:
join-consent-taps = { PLURAL($count) ->
    [one] Es { NUMBER($count) } toque, más o menos. Puedes omitir cualquier pregunta o dejarla aparte en /settings. Tu terapeuta puede añadir más, y te aviso de cada una.
   *[other] Son unos { NUMBER($count) } toques. Puedes omitir cualquier pregunta o dejarla aparte en /settings. Tu terapeuta puede añadir más, y te aviso de cada una.
 }
join-consent-who =
    <b>Quién lo ve</b>
    { $therapist } ve tus respuestas a partir de hoy. Ve una nota, u otra respuesta con tus palabras, solo si dices que sí a ese texto. Si alguien más quiere ver tus respuestas, te lo preguntaré antes. /privacy muestra quién ha mirado.
join-consent-kept =
    <b>Cómo se guarda</b>
    Cifrado, en el equipo donde funciona este bot. La clave la tiene quien lo gestiona, por ejemplo tu terapeuta o su centro. No guardo tu nombre ni tu teléfono. Telegram podría leer este chat, y también quien pueda desbloquear tu teléfono.
join-consent-stop =
    <b>Cómo parar</b>
    /stop deja de compartir. /delete borra todo lo que guardo. Cuando quieras y sin dar motivos.
join-consent-danger =
    <b>No es para emergencias</b>
    Nadie lee tus respuestas en el momento en que llegan. Tu terapeuta puede tardar días en verlas.
    { $danger }
join-consent-ask = ¿Estás de acuerdo?
join-agree = De acuerdo
join-decline = No, gracias
join-therapist-link = Este enlace es para terapeutas. Aquí ya haces registros como paciente; puedes ser ambas cosas. ¿Quieres ser también terapeuta aquí?
join-therapist-too = Sí, también terapeuta
join-ask-name =
    <b>¿Qué nombre verán tus pacientes?</b>
    Escríbelo, por favor.
join-client-ready =
    Todo listo. Preguntaré a las { $time }.

    Tu próximo registro: <b>{ $next }</b>.
join-home-next =
    Tu próximo registro: <b>{ $next }</b>.
    También puedes abrir ya el de hoy.
join-home =
    Por ahora no hay ningún registro previsto.
    Puedes abrir el de hoy cuando quieras.
join-home-paused =
    Los registros están en pausa.
    Aun así puedes abrir el de hoy si quieres.
join-therapist-ready =
    Te doy la bienvenida, { $name }. Ya puedes enviar tu primera invitación.

    Usa un alias, nunca un nombre real. Nadie vigila las respuestas en directo y no envío alarmas. Recibes un resumen semanal y puedes abrir la ficha de cada paciente cuando quieras.
join-therapist-home = { PLURAL($clients) ->
    [one] Hola, { $name }. { NUMBER($clients) } paciente comparte contigo.
   *[other] Hola, { $name }. { NUMBER($clients) } pacientes comparten contigo.
 }
join-therapist-home-none = Hola, { $name }. Todavía nadie comparte contigo.
join-invite-unknown = No conozco este enlace. Pide uno nuevo a tu terapeuta, por favor.
join-invite-used = Este enlace ya se usó. Pide uno nuevo, por favor.
join-invite-expired = Este enlace ya venció. Pide uno nuevo, por favor.
join-invite-revoked = Este enlace se anuló. Pide uno nuevo, por favor.
join-guessed-too-often = Has abierto varios enlaces que no funcionan. Espera una hora y abre el correcto, por favor.
join-own-invite = Este enlace lo creaste tú. Envíaselo a tu paciente, por favor.
join-already-sharing = Ya compartes tus respuestas con { $therapist }.
join-sharing-since = Compartes tus respuestas con { $therapist } desde el { $since }. Con /stop dejas de hacerlo.
join-already-therapist = Aquí ya eres terapeuta.
join-list-changed = Lo que te pregunto ha cambiado entretanto, así que no se ha aceptado nada. Así está ahora.
join-agree-with-button = Usa los botones que están debajo del texto de arriba: «De acuerdo» o «No, gracias».
join-declined = De acuerdo. No se ha guardado nada. Si cambias de idea, abre otra vez el enlace.
join-first = Eso viene cuando hayamos empezado. /cancel lo deja aquí, y /delete borra lo que guardo. Antes, una pregunta más:
join-finish-first = Lo que aceptaste antes sigue en pie. Terminemos primero esto. Después, abre otra vez el otro enlace. /cancel lo deja aquí.
join-left = De acuerdo, lo dejamos aquí. No se ha guardado nada nuevo. El enlace sigue sirviendo: ábrelo para empezar otra vez.
join-left-agreed = De acuerdo, lo dejamos aquí. Lo que aceptaste con { $therapist } ya no vale, y no se ha guardado nada nuevo. El enlace de { $therapist } sigue sirviendo: ábrelo para empezar otra vez.
join-ties-full = Ya compartes con { $max } terapeutas, y no caben más. Con /stop puedes elegir con quién dejar de compartir.
join-now-sharing = { $therapist } puede ver tus respuestas a partir de hoy. /stop lo termina cuando quieras.
join-name-empty = No veo ningún texto ahí.
join-name-without-letter = Usa al menos una letra o un número. Solo con signos o dibujos no se distingue un nombre de otro.
join-name-changed = Cambiado. Tus pacientes verán este nombre: { $name }.
join-name-is-sentence = Eso parece una frase. Envía solo un nombre, de cuatro palabras como mucho, por favor.
join-name-too-long = { PLURAL($max) ->
    [one] Que tenga como mucho { NUMBER($max) } carácter, por favor.
   *[other] Que tenga como mucho { NUMBER($max) } caracteres, por favor.
 }
