# La biblioteca de habilidades, la lista propia y los recordatorios en un registro. Los nombres van en botones: 24 caracteres.
# Cada recordatorio es una sola frase.
skill-private = Habilidad privada
skill-row = { NUMBER($number) }. <b>{ $skill }</b>: { $reminder }
skill-listed = • <b>{ $skill }</b>: { $reminder }
skill-listed-on = ✓ <b>{ $skill }</b>: { $reminder }
skill-title = <b>Mis habilidades</b>
skill-title-button = Mis habilidades
skill-none = La lista está vacía, así que no pregunto por habilidades.
skill-list-hint = <i>Toca una habilidad para ponerla primero, cambiarla o quitarla.</i>
skill-type = Escribir una mía
skill-put-first = Ponerla primero
skill-no-reminder = <i>Todavía no tiene recordatorio.</i>
skill-reminder-write = Escribir un recordatorio
skill-reminder-change = Cambiar el recordatorio
skill-show = Mostrarla a mis terapeutas
skill-hide = Ocultarla otra vez
skill-given-by = Te la dio { $therapist }.
skill-read-by-all = Quien ve tus respuestas puede leer sus palabras.
skill-read-by-you = Sus palabras son solo para ti. El resto ve que usaste una habilidad privada.
skill-read-by-two = Sus palabras son solo para ti y para { $therapist }. El resto ve que usaste una habilidad privada.
skill-groups =
    <b>La biblioteca</b>
    Elige un grupo o escribe una parte de un nombre. También puedes escribir una habilidad tuya.
skill-found = Resultados
skill-pick = <i>Toca una para ponerla en tu lista.</i>
skill-all-groups = Todos los grupos
skill-to-list = ‹ La lista
skill-ask =
    <b>¿Cómo se llama tu habilidad?</b>
    Mejor dos o tres palabras: tiene que caber en un botón. En otra línea puedes añadir una frase sobre cómo se hace.
skill-ask-reminder =
    <b>¿Cómo se hace { $skill }?</b>
    Escribe una sola frase, por favor.
skill-nothing-found = No encontré ninguna habilidad con esas palabras. Aquí están todos los grupos. También se puede escribir una propia.
skill-on-list = «{ $skill }» ya está en la lista.
skill-added = Está en tu lista a partir del próximo registro.
skill-added-own = Está en tu lista a partir del próximo registro. Sus palabras son solo para ti hasta que las muestres.
skill-reminder-saved = El recordatorio está guardado.
skill-reminder-too-long = { PLURAL($max) ->
    [one] Un recordatorio es una frase corta, de { NUMBER($max) } carácter como máximo.
   *[other] Un recordatorio es una frase corta, de { NUMBER($max) } caracteres como máximo.
 }
skill-reminder-empty = No encontré palabras ahí. Escribe una frase, por favor.
skill-first = Va primero a partir del próximo registro.
skill-shown = Ahora quien ve tus respuestas puede leer sus palabras.
skill-hidden = Ahora sus palabras son solo para ti y para quien la escribió.
skill-reading = <b>Mis habilidades y cómo se hacen</b>
skill-reading-open = Cómo se hacen
skill-reading-close = Cerrar los recordatorios

skill-group-mindfulness = Estar aquí y ahora
skill-group-mindfulness-for-therapists = DBT: Atención plena
skill-group-distress = Pasar el mal rato
skill-group-distress-for-therapists = DBT: Tolerancia al malestar
skill-group-emotions = Emociones
skill-group-emotions-for-therapists = DBT: Regulación emocional
skill-group-people = Las demás personas
skill-group-people-for-therapists = DBT: Eficacia interpersonal
skill-group-thoughts = Pensamientos
skill-group-thoughts-for-therapists = TCC: Pensamientos
skill-group-activation = Hacer cosas
skill-group-activation-for-therapists = Activación conductual
skill-group-relaxation = Calmar el cuerpo
skill-group-relaxation-for-therapists = Relajación
skill-group-resources = Fuerza interior
skill-group-resources-for-therapists = EMDR: Recursos

skill-noticing = Solo observar
skill-noticing-how = Fíjate en una cosa que ves, oyes o sientes, y deja que sea como es.
skill-describing = Ponerle palabras
skill-describing-how = Di con palabras sencillas lo que notas, como «un nudo en el pecho» o «una idea triste».
skill-one_thing = Solo una cosa
skill-one_thing-how = Haz solo una cosa y, cuando tu mente se vaya, tráela de vuelta con suavidad.
skill-no_judging = Dejar de juzgar
skill-no_judging-how = Di solo los hechos, sin palabras como bueno, malo o debería.
skill-wise_mind = Mente sabia
skill-wise_mind-how = Pregunta a tu cabeza y a tu corazón, y espera una respuesta que encaje con los dos.

skill-stopping = Una pausa breve
skill-stopping-how = Para, da un paso atrás, respira una vez, mira alrededor y decide después.
skill-cold = Algo frío
skill-cold-how = Sujeta algo frío o ponte agua fresca en la cara durante un rato corto.
skill-distraction = Distraerme
skill-distraction-how = Durante diez minutos, haz algo que ocupe toda tu mente.
skill-senses = Calmar mis sentidos
skill-senses-how = Busca algo agradable para mirar, escuchar, oler, probar o tocar.
skill-pros_and_cons = Pros y contras
skill-pros_and_cons-how = Escribe qué mejora y qué empeora si sigues el impulso, y si esperas.
skill-accepting = Aceptar lo que hay
skill-accepting-how = Dite que ahora mismo es así, aunque no te guste.
skill-urge_wave = Surfear el impulso
skill-urge_wave-how = Mira cómo el impulso sube y baja como una ola, y respira hasta que pase.

skill-naming = Nombrar la emoción
skill-naming-how = Ponle nombre a la emoción y nota en qué parte del cuerpo está.
skill-checking_facts = Comprobar los hechos
skill-checking_facts-how = Mira qué pasó, qué pensaste de ello y cuánto encaja la emoción con los hechos.
skill-opposite = Acción opuesta
skill-opposite-how = Si la emoción no encaja con los hechos, haz con suavidad lo contrario de lo que pide.
skill-body_care = Cuidar mi cuerpo
skill-body_care-how = Comer, beber, lavarte o descansar: elige lo que hoy ha faltado.
skill-planning_ahead = Prepararme antes
skill-planning_ahead-how = Imagina un momento difícil que puede llegar y repasa cómo lo vas a llevar.

skill-talking = Hablar con alguien
skill-talking-how = Llama, escribe o siéntate con alguien de confianza, y di cómo estás.
skill-asking = Pedir con claridad
skill-asking-how = Di qué pasó, cómo te sientes y qué te gustaría.
skill-saying_no = Decir que no
skill-saying_no-how = Di que no en una frase corta y amable, sin largas razones.
skill-listening = Escuchar primero
skill-listening-how = Escucha hasta el final y, antes de responder, di lo que has entendido.
skill-gentle = Un tono amable
skill-gentle-how = Habla despacio y con amabilidad, sin reproches, y deja terminar a la otra persona.

skill-writing_thought = Escribir una idea
skill-writing_thought-how = Escribe qué pasó, qué te vino a la mente y cómo te sentiste.
skill-for_and_against = A favor y en contra
skill-for_and_against-how = Escribe qué habla a favor de esa idea y qué habla en contra.
skill-as_to_friend = Como a una amistad
skill-as_to_friend-how = Dite lo que le dirías a una buena amistad que piensa esto.
skill-other_view = Verlo de otra manera
skill-other_view-how = Busca al menos otra razón por la que esto pudo pasar.
skill-worry_time = Hora de preocuparse
skill-worry_time-how = Escribe la preocupación y déjala para una hora fija del día.

skill-pleasant = Algo agradable
skill-pleasant-how = Haz una cosa que te gusta o te gustaba, aunque sean cinco minutos.
skill-moving = Mover el cuerpo
skill-moving-how = Camina, estírate, baila o sacude brazos y piernas durante unos minutos.
skill-day_plan = Un plan para el día
skill-day_plan-how = Elige una cosa para hoy y di cuándo y dónde la harás.
skill-first_step = Un primer paso pequeño
skill-first_step-how = Empieza con un paso tan pequeño que dure dos minutos.
skill-outside = Salir a la calle
skill-outside-how = Sal unos minutos por la puerta y mira tres cosas que haya allí.

skill-breathing = Respirar despacio
skill-breathing-how = Toma aire suavemente por la nariz y suéltalo más despacio de lo que lo tomaste.
skill-muscles = Soltar los músculos
skill-muscles-how = Tensa una parte del cuerpo cinco segundos y luego suéltala.
skill-body_scan = Recorrer el cuerpo
skill-body_scan-how = Ve despacio de los pies a la cabeza y nota cada parte del cuerpo.
skill-open_hands = Manos abiertas
skill-open_hands-how = Abre las manos sobre las piernas, afloja la cara y sonríe un poco.
skill-counting = Contar el aire
skill-counting-how = Cuenta cada vez que sueltas el aire, de uno a diez, y vuelve a empezar.

skill-grounding = Anclaje (5 sentidos)
skill-grounding-how = Nombra cinco cosas que ves, cuatro que tocas, tres que oyes, dos que hueles y una que saboreas.
skill-calm_place = Lugar tranquilo
skill-calm_place-how = Imagina un lugar donde sientes calma, y nota lo que ves, oyes y sientes allí.
skill-strong_box = Caja fuerte
skill-strong_box-how = Imagina una caja fuerte, mete lo que es demasiado y ciérrala hasta tu sesión.
skill-on_my_side = Alguien de mi lado
skill-on_my_side-how = Piensa en alguien amable y fuerte, real o inventado, e imagínalo a tu lado.
skill-butterfly = Abrazo de la mariposa
skill-butterfly-how = Cruza los brazos sobre el pecho y da toques despacio, a un lado y al otro.
skill-feet = Pies en el suelo
skill-feet-how = Aprieta los pies contra el suelo y nota que el suelo te sostiene.
