# Lo que alguien anota para sí. Nadie más lo lee.
track-title =
    <b>Lo que sigues para ti</b>
    Lo pregunto en tu registro. Solo lo ves tú hasta que lo muestres.
track-none = Todavía nada. Puedes añadir hasta { NUMBER($max) }, y dejarlo cuando quieras.
track-row = { NUMBER($number) }. { $item }: { $who }
track-row-private = solo tú
track-row-shown = lo ve { $therapists }
track-row-stopped = ahora no se pregunta
track-row-stopped-shown = ahora no se pregunta, sigue a la vista
track-add = Añadir
track-together = Qué va con qué
track-open = Lo que sigo
track-ready =
    <b>¿Qué quieres seguir?</b>
    Elige algo ya hecho, o escribe tu propia pregunta. Solo lo ves tú.
track-type = Mi propia pregunta
track-added =
    { $item } está en tu lista. Lo pregunto desde el próximo registro.
    Solo lo ves tú. Puedes pasarlo, o dejarlo cuando quieras.
track-ask-question =
    <b>¿Qué quieres preguntarte?</b>
    Escribe la pregunta y luego el tipo de respuesta. Por ejemplo:
    <i>Ganas de fumar { $scale } nada..muchas</i>
    <i>¿Salí a correr? sí/no</i>
    <i>Tazas de café veces</i>
    <i>¿Qué hice? varias: pintar, cocinar, leer</i>
track-draft = Así te lo preguntaré:
track-hard-ask =
    <b>¿Qué respuestas son las difíciles?</b>
    Después de ellas te digo a quién llamar. Al tocar un botón se añade la pregunta.
track-only-you = Esto solo lo ves tú.
track-seen-by = Esto lo ve: { $therapists }.
track-not-asked = Ahora no se pregunta. Tus respuestas se conservan.
track-tags = Etiquetas
track-show = Mostrar a terapeutas
track-hide = Volver a ocultar
track-stop = Dejar de seguir
track-go-on = Volver a seguir
track-ask-show =
    <b>¿Muestro { $item } a { $therapists }?</b>
    Verá tus respuestas desde hoy. Los días anteriores siguen siendo tuyos.
track-ask-show-tags = Se leen todas sus etiquetas, también las que añadas después.
track-ask-show-later = Con quien compartas más tarde, no lo verá. Puedes volver a ocultarlo cuando quieras.
track-show-yes = Sí, mostrarlo
track-rename = Cambiar el nombre
track-tag-off = Quitarla
track-ask-tags = <b>¿Qué etiquetas añado a { $item }?</b> Escríbelas con comas. Hay sitio para { NUMBER($room) } más.
track-ask-name = <b>¿Cómo llamo a { $tag }?</b> También en los días anteriores tendrá el nombre nuevo.
track-tags-added = { PLURAL($count) ->
    [one] Hay { NUMBER($count) } etiqueta nueva.
   *[other] Hay { NUMBER($count) } etiquetas nuevas.
 }
track-tags-title =
    <b>Etiquetas de { $item }: { NUMBER($count) } de { NUMBER($max) }</b>
    Toca una para quitarla. A las tuyas puedes cambiarles el nombre.
track-tags-none = Una lista sin etiquetas no se pregunta.
track-tags-add = Añadir etiquetas
track-full = La lista está llena. Lo máximo es { NUMBER($max) }, porque un registro corto es más fácil en un día difícil. Puedes dejar una y luego añadir esto.
track-no-text = Para palabras libres está la nota. Escríbeme cuando no pregunte nada y te ofrezco guardarlo. En /notes están todas.
track-stopped = Dejo de preguntarlo desde el próximo registro. Tus respuestas se conservan.
track-again = Vuelvo a preguntarlo desde el próximo registro.
track-shown = Se muestra desde hoy.
track-hidden = Otra vez solo lo ves tú.
track-nobody = Ahora no compartes con nadie, así que no hay a quién mostrarlo.
track-tag-empty = Para una etiqueta necesito una palabra o dos.
track-tag-too-long = Una etiqueta tiene que caber en un botón. Letras que caben: { NUMBER($max) }.
track-tag-taken = Esa etiqueta ya está en la lista.
track-tags-full = Esta lista está llena. Lo máximo es { NUMBER($max) }. Puedes quitar una antes. Sus días se conservan.
track-tags-many = Una lista no admite más etiquetas que { NUMBER($max) }, para que el registro sea corto. Enviaste { NUMBER($sent) }, y hay sitio para { NUMBER($room) }. No añadí ninguna ni cambié nada. Puedes enviar menos, o empezar otra lista.
track-tag-is-off = Está fuera de la lista. Sus días se conservan.
track-together-title =
    <b>Qué va con qué</b>
    De tus últimas doce semanas. Solo lo ves tú.
track-together-no-rating = Ahora no se te pregunta ninguna escala. Por eso no hay con qué comparar tus días.
track-together-few = Todavía hay pocos días. Días que hacen falta con las dos respuestas: { NUMBER($days) }. De cada clase: { NUMBER($each) }.
track-together-nothing = { PLURAL($count) ->
    [one] Miré { NUMBER($count) } cosa junto a { $item }. No destacó.
   *[other] Miré { NUMBER($count) } cosas junto a { $item }. Ninguna destacó.
 }
track-together-looked = { PLURAL($count) ->
    [one] Miré { NUMBER($count) } cosa junto a { $item }. Destacó:
   *[other] Miré { NUMBER($count) } cosas junto a { $item }. Esto destacó:
 }
track-together-tag = { $item }: { $tag }
track-together-night = { $item }, más de { $middle }
track-together-row = • <b>{ $what }</b>. Los días que hubo, { $item }: { $with } (días: { NUMBER($days) }). Los demás: { $without } (días: { NUMBER($others) }). La diferencia: { $difference }.
track-together-row-night = • <b>{ $what }</b>. El día siguiente, { $item }: { $with } (días: { NUMBER($days) }). Tras las demás noches: { $without } (días: { NUMBER($others) }). La diferencia: { $difference }.
track-together-more = { PLURAL($count) ->
    [one] De { NUMBER($count) } cosa más hay pocos días, o días demasiado iguales.
   *[other] De { NUMBER($count) } cosas más hay pocos días, o días demasiado iguales.
 }
track-together-chance = <i>Los dos últimos números son un intervalo del { NUMBER($covered) } %. De veinte cosas que no van con nada, más o menos una destaca por azar.</i>
track-together-cause = <i>Los días se diferencian en muchas cosas. Que dos vengan los mismos días no dice que una traiga la otra.</i>
# Las etiquetas de las listas ya hechas.
track-tag-argument = Discusión
track-tag-bad-news = Malas noticias
track-tag-crowd = Mucha gente
track-tag-deadline = Plazo que vence
track-tag-alone = Estar a solas
track-tag-memory = Un recuerdo
track-tag-cooked = Comida casera
track-tag-fast-food = Comida rápida
track-tag-sweets = Dulces
track-tag-coffee = Café
track-tag-alcohol = Alcohol
track-tag-no-meal = Una comida menos
track-tag-family = Familia
track-tag-partner = Pareja
track-tag-friends = Amistades
track-tag-work = Gente del trabajo
track-tag-strangers = Desconocidos
track-tag-animals = Animales
track-tag-sun = Sol
track-tag-clouds = Nubes
track-tag-rain = Lluvia
track-tag-wind = Viento
track-tag-heat = Calor
track-tag-cold = Frío
