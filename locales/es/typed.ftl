# Palabras que se pueden escribir en vez de tocar un botón, separadas por |.
typed-yes = sí | si | sí claro | sí por supuesto | por supuesto | claro que sí | s | estoy de acuerdo | vale | ok | claro | de acuerdo | acepto | sí acepto | sí estoy de acuerdo | sí de acuerdo
typed-no = no | n | no gracias | no estoy de acuerdo
typed-skip = saltar | omitir | pasar | siguiente
typed-back = atrás | volver | anterior
typed-done = listo | lista | hecho | fin | eso es todo
typed-none = ninguna | ninguno | nada | ninguna de estas
typed-delete = borrar | eliminar
typed-help = ayuda | help
typed-hello = hola | buenas | hola buenas | buenos días | buenas tardes | buenas noches | hola buenos días | hola buenas tardes
# At the question whether a note may be read, beside the words on its buttons.
typed-share = sí por favor | compártela | compartir | sí compartir | compártela por favor | compartirla | puede leerla | sí puede | que la lea
# Only where it is asked who may read a text.
typed-share-agreed = claro que sí | por supuesto | por supuesto que sí | adelante | sip | sipi | sep | desde luego | desde luego que sí | cómo no | con gusto | con mucho gusto | dale | venga sí | okey | okay | sí claro | claro sí | sí quiero | quiero compartirla | quiero compartir | quiero compartir la nota | quiero que la lea | quiero que la lea mi terapeuta | quiero que mi terapeuta la lea | quiero que la vea | la puede leer | la pueden leer | lo puede leer | puede leerlo | puede leer la nota | puede leer mi nota | pueden leerla | puede verla | pueden verla | la puede ver | sí puede leerla | sí puedes | puedes | puedes compartirla | puedes compartir la nota | la puedes compartir | compártelo | compártala | compartámosla | sí compártela | comparte | comparte la nota | comparte mi nota | que la lea mi terapeuta | que la vea | que la vea mi terapeuta | que la lean | enséñasela | muéstrasela | envíala | envíasela | mándala | mándasela | hazlo | obvio | obvio que sí | obviamente | obviamente sí | afirmativo | sin problema | seguro que sí | mi terapeuta puede leerla | mi terapeuta la puede leer | mi terapeuta puede | sí gracias | sí muchas gracias
# Beside a yes to sharing, and the words that have to do with it.
typed-share-yes-beside = por favor | sí | vale | ok | claro | con mi terapeuta | a mi terapeuta | con ella | con él | a ella | a él | mi terapeuta | la nota | mi nota | esta nota
typed-share-about = compartir | compartirla | compartirlo | compartes | comparto | compártela | leer | leerla | leerlo | lea | lee | lean | leen | ver | verla | verlo | vea | ve | vean | nota | notas | terapeuta | terapeutas | psicóloga | psicólogo | doctor | doctora | dr | dra | ella | él | ellos | ellas
typed-share-small = yo | tú | mi | tu | su | la | lo | le | les | se | el | los | las | una | un | esta | esto | este | eso | texto | respuesta | respuestas | saber | sepa | quiere | quieren | puede | pueden | puedes | podría | podrían | quiero | quisiera | gustaría | me | te | que | con | a | para | solo | pero | y | también | si | cuando | no | creo | supongo | acuerdo | está | bien | todo | todos | todas | nadie | hoy | ahora | luego | después | mañana | por | de | en
# What a yes begins with, that may go on with anything.
typed-yes-first = sí | si | sip | vale | ok | okay | okey | claro | claro que sí | por supuesto | desde luego | de acuerdo | acepto | adelante | cómo no | dale | obvio | afirmativo
typed-share-not = solo para mí | solo mía | privada | privado | no la compartas | no lo compartas | no compartas | no compartas esto | no compartas la nota | no compartas mi nota | no compartir | no compartirla | no compartirlo | no quiero compartirla | no quiero compartirlo | no quiero compartir | no quiero compartir la nota | no quiero compartir mi nota | no quiero compartir esto | que no la lea | que no lo lea | que no la vea | que no lo vea | que no la lea nadie | no quiero que la lea | no quiero que lo lea | no quiero que la vea | no quiero que lo vea | no quiero que la lea nadie | no quiero que nadie la lea | no quiero que mi terapeuta la lea | no quiero que mi terapeuta lo lea | no quiero que la lea mi terapeuta | no quiero que lea la nota | no quiero que lea mi nota | hazla privada | ponla privada | que sea privada | que sea solo para mí | haz privada la nota | haz privada mi nota | mantenla privada | déjala privada | déjala solo para mí | deja de compartirla | deja de compartir la nota | quiero que sea privada | quiero que sea solo para mí | la quiero solo para mí | quiero la nota solo para mí | es privada | es privado | es solo para mí | esto es solo para mí | la nota es solo para mí | solo yo | quítalo | retíralo | retírala | lo retiro | la retiro | que no lo vea nadie | que no la vea nadie | que nadie lo vea | que nadie la vea | que nadie la lea | retira la nota | retira mi nota | retira nota | retirar la nota | retirar mi nota | retirarla | quiero retirarla | quiero retirar la nota | quiero retirar mi nota | nota privada | nota solo para mí | mi nota es solo para mí | mi nota es privada | la nota es privada | no compartas nota | que no lea la nota | que no lea mi nota | que nadie lea la nota | que nadie lea mi nota | que nadie lea esto | que no lea esto nadie | que no lo lea nadie | que nadie lo lea | que no lea esto | no quiero que lo lea nadie | no quiero que nadie lo lea | no quiero que nadie lo vea | no quiero que nadie la vea | no quiero que lo vea nadie | no quiero que la vea nadie | no quiero que lea esto | no quiero que nadie lea esto | no quiero que lo lea mi terapeuta | no quiero que mi terapeuta lea esto | no quiero que mi terapeuta lea la nota | no quiero que mi terapeuta lea mi nota | no quiero que lo vea mi terapeuta | no la enseñes | no lo enseñes | no la muestres | no lo muestres | mantén privada la nota | mantén privada mi nota | mantén la nota privada | deja la nota privada | quiero que la nota sea privada | quiero la nota privada | no se la enseñes | no se lo enseñes | no la enseñes a nadie | no lo enseñes a nadie | guárdala solo para mí | guárdalo solo para mí | ocúltala | ocúltalo | oculta la nota | oculta mi nota | no la mandes | no lo mandes | no la envíes | no lo envíes | no se la mandes | no se la envíes | no se lo digas | retiro lo que escribí | me arrepiento de compartirla | me arrepiento de haberla compartido
# Where it was asked, these decline as well. Then what may stand beside any of both.
typed-share-rather-not = no | mejor no | prefiero que no | prefiero no | ahora no | esta vez no
typed-share-beside = por favor | no | ya | gracias | perdón | mejor | espera | he cambiado de idea | cambié de idea | he cambiado de opinión | cambié de opinión | me lo he pensado mejor | pensándolo bien | al final | ahora | prefiero | con mi terapeuta | mi terapeuta | con nadie | de momento | por ahora | la nota | mi nota | esta nota | y | pero | ok | vale | bueno
# Words about a note that is kept, wherever they are said: that it goes, whole texts; the day it is of.
typed-note-gone = bórralo | bórrala | borra esto | borra eso | borra la nota | borra mi nota | borra esta nota | borra nota | borrar la nota | borrar mi nota | borrar esta nota | borrarla | bórrame la nota | borra lo que escribí | elimínalo | elimínala | elimina la nota | elimina mi nota | elimina esta nota | elimina lo que escribí | eliminar la nota | eliminar mi nota | eliminarla | quítala | quita la nota | quita mi nota | quita esta nota | quitar la nota | quitar mi nota | quitarla | quiero borrar la nota | quiero borrar mi nota | quiero borrarla | quiero eliminar la nota | quiero quitar la nota | quiero quitarla | puedes borrar la nota | puedes borrarla | puedes quitarla
typed-note-beside = la nota | mi nota | nota | quiero que | la
typed-note-named = nota | notas
typed-note-today = hoy
typed-note-yesterday = ayer
typed-note-of-day = de | del | el
# Whole texts that may be about it, and words that have to do with reading, sharing or taking back, in any text.
typed-note-unsure = me arrepiento | me arrepiento de la nota | me arrepiento de lo que escribí | me arrepiento de haberlo escrito | me arrepiento de haberla compartido | me he arrepentido | he cambiado de idea | cambié de idea | he cambiado de opinión | cambié de opinión | cambio de idea | me lo he pensado mejor | pensándolo bien | mejor no | prefiero que no | no debí escribirlo | no debí escribir eso | no debí compartirla | no tenía que haberlo escrito | deshacer | deshazlo | olvídalo | olvida lo que escribí | espera no
typed-note-stems = leer | leerlo | leerla | leerá | lee | leen | lea | lean | leído | leyendo | leyó | lo ve alguien | la ve alguien | lo ve mi | la ve mi | ve esto | ven esto | ver esto | verlo | verla | compartir | compartida | compartido | compartes | comparto | compartí | comparte | compartas | bórralo | bórrala | borrarlo | borrarla | borra la | borra mi | borrar la nota | borrar mi nota | elimínalo | elimínala | eliminarla | quítalo | quítala | retirar | retirarla | la nota | mi nota | una nota | esa nota | esta nota | privada | lo que escribí | lo que he escrito | entre nosotros | entre tú y yo | entre nosotras | enseñes | enseñe | mandes | envíes | ocultar | ocúltala

# Números en palabras: desde el cero, luego las decenas desde veinte, cómo se unen decena y unidad, y el cien.
# Entre | van los números; entre / las formas de escribir uno.
typed-units = cero | uno | dos | tres | cuatro | cinco | seis | siete | ocho | nueve | diez | once | doce | trece | catorce | quince | dieciséis / diez y seis | diecisiete | dieciocho | diecinueve | veinte | veintiuno / veintiún | veintidós | veintitrés | veinticuatro | veinticinco | veintiséis | veintisiete | veintiocho | veintinueve
typed-tens = veinte | treinta | cuarenta | cincuenta | sesenta | setenta | ochenta | noventa
typed-compound = { $tens } y { $ones }
typed-hundred = cien
# Lo que puede ir junto a un número sin cambiarlo. Con cualquier otra palabra vuelvo a preguntar.
typed-number-filler = un | una | el | como | como un | como unas | unos | unas | más o menos | mas o menos un | alrededor de | aproximadamente | aprox | quizá | quizás | quizá un | quizás un | tal vez | a lo mejor | creo | creo que | creo que un | yo diría | diría | diría que | diría que un | digamos | hoy | ahora | ahora mismo | hoy un | estoy | estoy en | estoy en un | estoy a | es | es un | era un | fue | fue un | es de | sigo en | sigo en un | solo | sólo | solo un | otra vez | de nuevo | pues | bueno | por favor | al | estoy al | me siento | me siento un | me siento en un | me siento a un | me encuentro | ok | vale | gracias | número | nivel | punto | puntos | nota
# Los nombres de las dos valoraciones, que solo valen junto a su propio número. Luego, el porcentaje.
typed-name-mood = ánimo | mi ánimo | estado de ánimo | mi estado de ánimo | el ánimo
typed-name-suds = malestar | mi malestar | malestar emocional | mi malestar emocional | el malestar | sud | suds | mi sud
typed-called-note = nota | notas
typed-called-skills = habilidad | habilidades
typed-called-homework = tarea | tareas
typed-percent = por ciento | por cien
# Palabras de este idioma que en otro son números.
typed-other = ten
# Lo mismo donde se pueden dar varios números.
typed-list-filler = la | las | los | habilidad | habilidades | números | usé | usé la | usé las | he usado | he usado la | hice | hice la | el | también | luego | después | hice el | usé el | he usado el | un poco de
# Palabras que por sí solas no nombran ninguna habilidad, aunque formen parte de su nombre.
typed-small = algo | alguien | los | las | mis | con | del | una | uno | que | por | para | sin | más | todo | mucho
typed-out-of = de | sobre | de un total de
typed-either = o | ó | u | a | entre | hasta
typed-and = y | e | y la | y el
# Al principio: lo que se nombra de una lista se suma a lo elegido antes.
typed-more = también | y también | y | e | además | y además
typed-half = y medio | y media
# Junto a una hora. Los minutos que se suman o se restan terminan con su número.
typed-time-filler = gracias | me gustaría | me gustaría a las | prefiero | prefiero a las | mejor | mejor a las | está bien | a la | a las | la | las | a eso de las | a eso de la | sobre las | hacia las | alrededor de las | como a las | todos los días | todos los días a las | cada día | cada día a las | hoy | por favor | en punto | h | hs | hrs | hora | horas
typed-hours = una | dos | tres | cuatro | cinco | seis | siete | ocho | nueve | diez | once | doce
typed-noon = mediodía | al mediodía | a mediodía | del mediodía | de mediodía | a medio día | medio día
typed-midnight = medianoche | a medianoche | a la medianoche | de medianoche | media noche | a media noche
typed-am = am | a m
typed-pm = pm | p m
typed-dawn = de la madrugada | madrugada | de madrugada
typed-morning = de la mañana | por la mañana | en la mañana
typed-afternoon = de la tarde | por la tarde | en la tarde
typed-evening = de la tarde noche | del atardecer
typed-night = de la noche | por la noche | en la noche | esta noche
typed-time-shift = y media +30 | y cuarto +15 | menos cuarto -15 | menos un cuarto -15 | cuarto para las -15 | un cuarto para las -15 | cuarto para la -15
typed-minutes-after = y + | con + | menos -
typed-minutes-before = para las - | para la - | minutos para las -
# Palabras sueltas que pueden ir junto a un lugar y solo dicen dónde. Luego, palabras que también son nombre de algún pueblo lejano.
typed-place-filler = vivo | vivimos | en | cerca | de | del | la | el | los | las | estoy | soy | mi | ciudad | es | hora | horario | zona | por | favor | gracias | hola | aquí | ahora | al | lado | a | yo | resido | me | encuentro | capital | pueblo | provincia | estado
typed-place-not = nada | sola | solo | socorro | tumba | esperanza | soledad | libertad | luz | sol | alma | rota | mala | salto | dolores | remedios | torre | médico | matar | matanza | muerta | triste | cansada | cansado
# Emojis de una nota, en palabras para una imagen o un papel: los signos y luego su nombre.
typed-emoji = un emoji
typed-emoji-names = 😀😃😄😁😆😊🙂☺😇😌 sonrisa | 😂🤣 risa | 😢😭🥲😿 llanto | 😔😞🙁☹😟😕😣😖🥺 tristeza | 😡😠🤬👿 enfado | 😱😨😰😧😦 miedo | 😐😑😶🫥 cara inexpresiva | 😴😪💤🥱 sueño | 😩😫🥵 agotamiento | 🤢🤮🤒🤕 mal cuerpo | 🤯😵 saturación | ❤🧡💛💚💙💜🖤💖💕🥰😍 amor | 💔 corazón roto | 👍👌 pulgar arriba | 👎 pulgar abajo | 🙏 manos juntas | 💪 fuerza | 🎉🥳 celebración | 🤔 duda | 🏃 correr | 🚶 caminar | 🧘 meditación | 🍷🍺🍻🥃 bebida | 💊 pastilla | 🔪🗡 cuchillo | 🩸 sangre | 💀☠ calavera
# Donde se cuenta algo: lo que puede ir junto al número, y una cantidad en una palabra. Bajo cero.
typed-times = veces | vez
typed-once = una vez | una sola vez | solo una vez
typed-twice = dos veces | solo dos veces
typed-minus = menos | negativo
# Sí y no donde se pregunta qué se hizo.
typed-did = sí lo hice | sí salí | claro que sí | por supuesto | sí hoy sí | hoy sí | sí un poco | sí un poquito | desde luego | sí que sí
typed-did-not = no lo hice | no pude | hoy no | no hoy no | para nada | en absoluto | nunca | todavía no | aún no | la verdad es que no | no mucho
# Cuánto duró algo: lo que se cuenta, una sola, tantos minutos, y tantos más tras las horas.
typed-span-filler = durante | unas | como unas | de | en total | todo junto | alrededor de
typed-span-hours = h | hs | hrs | horas
typed-span-hour = hora
typed-span-minutes = m | min | mins | minuto | minutos
typed-span-fixed = media hora +30 | una media hora +30 | cuarto de hora +15 | un cuarto de hora +15 | tres cuartos de hora +45 | un par de horas +120
typed-span-extra = y cuarto +15 | y un cuarto +15 | y tres cuartos +45
# A last day in words. What may stand beside it and changes nothing; so many days from today; what is counted, in days; Monday to
# Sunday and January to December, with / between the spellings of one.
typed-date-filler = hasta | el | la | de | del | en | para | por | durante | dentro de | al | a | por favor | día | dia
typed-date-days = hoy +0 | esta noche +0 | mañana +1 | manana +1 | pasado mañana +2 | pasado manana +2 | una semana +7 | dos semanas +14 | una quincena +15 | quince días +15 | tres semanas +21 | cuatro semanas +28
typed-date-each = día +1 | dia +1 | días +1 | dias +1 | semana +7 | semanas +7
typed-date-weekdays = lunes | martes | miércoles / miercoles | jueves | viernes | sábado / sabado | domingo
typed-date-months = enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre / setiembre | octubre | noviembre | diciembre
# Nombres de algunas preguntas, además de los de item.ftl.
typed-name-sleep_hours = dormí | he dormido | de sueño | horas de sueño | h de sueño | hora de sueño | dormidas | horas dormidas
typed-name-panic_attacks = ataque de pánico | ataques de pánico | ataque | ataques | crisis | crisis de pánico
typed-name-nightmares = pesadilla | pesadillas | mal sueño | malos sueños
typed-name-alcohol = copa | copas | cerveza | cervezas | vino | vinos | trago | tragos | bebida | bebidas
typed-name-cigarettes = cigarro | cigarros | cigarrillo | cigarrillos | pitillos
typed-name-caffeine = taza | tazas | café | cafés
typed-name-walking = caminé | he caminado | caminando | andando | de paseo | minutos de paseo
typed-name-meals = comida | comidas
typed-name-talked = persona | personas | amigos | amigas
# Las palabras con las que se crea una pregunta en una línea. La primera de cada grupo es la que escribo.
typed-line-yes-no = sí/no | sí o no | si/no | sí no
typed-line-count = veces | conteo | recuento | número | cuántas veces
typed-line-hours = horas | hs | en horas
typed-line-minutes = minutos | mins | min | en minutos
typed-line-amount = cantidad | cantidad en | cantidad de
typed-line-clock = reloj | hora del día | hora de reloj
typed-line-from-to = desde-hasta | desde–hasta | desde hasta | desde - hasta | de-a | de–a | de - a | de … a
typed-line-text = texto | texto libre | con palabras
typed-line-several = varias | varios | varias de estas | varias de | varios de
typed-line-step = paso | pasos de | en pasos de
typed-line-to = a | al | hasta
typed-line-from = de | del | desde | escala | escala de
# Lo que hace de uno varios, como vaso y vasos: los nombres y unidades propios valen de ambas formas.
typed-endings = es | s
# Todo lo de una lista.
typed-say-all = todas | todos | todo | todas ellas | todos ellos | todas estas
# Lo que se dice en vez de las palabras de un botón, solo como texto entero. Cuánto se hizo de una tarea, según el botón.
typed-say-done-0 = nada de eso | no lo hice | no la hice | no hice nada | no hice nada de eso | hoy no | no hecho | no hecha | no pude | no he podido
typed-say-done-1 = un poquito | poco | algo | solo un poco | muy poco | una parte pequeña | un poco de eso | casi nada
typed-say-done-2 = casi todo | casi toda | casi entera | la mayoría | la mayor parte de eso | casi completo | casi completa
typed-say-done-3 = toda | entera | completo | completa | todo hecho | lo hice todo | la hice toda | la hice entera | del todo | al completo
typed-say-degree-0 = para nada | no me sirvió | no me ayudó | no sirvió | no ayudó | nada útil | no me sirvió de nada | no me ayudó nada
typed-say-degree-1 = un poquito | poco | me sirvió un poco | me ayudó un poco | sirvió un poco | ayudó un poco | solo un poco | un poco útil | muy poco
typed-say-degree-2 = me sirvió algo | me ayudó algo | algo útil
typed-say-degree-3 = me sirvió bastante | me ayudó bastante | bastante útil | bastante bien
typed-say-degree-4 = muchísimo | muy útil | me sirvió mucho | me ayudó mucho | sirvió mucho | ayudó mucho | un montón | muy
typed-say-none = no usé ninguna | no he usado ninguna | ninguna hoy | hoy ninguna | no usé nada | no usé ninguna hoy | hoy no | no hice ninguna | no usé
typed-say-everyone = todos | todas | con todos | con todas | todo el mundo | con todo el mundo | del todo
typed-say-keep = seguir | sigo | con nadie | nadie | ninguno | ninguna | cancelar | seguir igual
typed-say-end = parar | dejar de compartir | terminar | terminarlo | sí terminar | sí dejar | sí dejar de compartir | sí por favor | terminar de compartir
typed-say-open = sin fin | sin fecha | hasta que yo diga | hasta que vuelva | lo que haga falta | sin límite
typed-say-ease-pause = pausa | una pausa | pausar | descanso | un descanso | tomar un descanso
typed-say-ease-fewer = menos | menos días | menos veces | con menos frecuencia | no tan seguido | no todos los días
typed-say-ease-keep = dejarlo | dejarlo así | como está | así está bien | igual | seguir igual | seguir | seguimos igual | sin cambios
typed-say-note-keep = guardar | guárdala | guárdalo | guarda | sí guárdala | para mí | guardarla | guardarlo
typed-say-note-leave = no guardar | no la guardes | no lo guardes | déjalo | mejor no
typed-say-note-search = buscar | busca | encontrar
typed-say-for = por | durante | unos | unas
typed-say-day = día | días | d
typed-say-week = semana | semanas | sem
typed-say-span = un día +1 | una semana +7 | un par de días +2 | una quincena +15
typed-say-plain = la mitad | mitad | más o menos la mitad | hecha | lo hice | la hice | sí lo hice | sí la hice | una parte | parte | no mucho | la verdad es que no | no tanto | más o menos | regular | algunas | varias | todas | las dos | quizá | a veces | las dos primeras | los dos primeros | la primera y la segunda
typed-say-plain-buttons = uno | una | los dos | ambos | un mes | dos meses | un tiempo | unos días | unas semanas | más tarde | todavía no | pausa | un descanso | el primero | la primera
# Small words before one of a list, which say where or with whom.
typed-choice-filler = en | en el | en la | en los | en las | en mi | a | al | a la | con | con el | con la | con los | con las | con mi | con mis | de | del | por | por la | por el | el | la | los | las | mi | mis | un | una | estuve | estuve en | estuve en el | estuve en la | estaba en | fui a | fui al | fui a la | sobre todo | sobre todo en | solo | solo en
# Comandos dichos en palabras, sin su signo.
typed-command-today = hoy | registro | registro de hoy | el registro de hoy
typed-command-yesterday = ayer | completar ayer
typed-command-chart = gráfico | gráfica | mi gráfico | mi gráfica
typed-command-settings = ajustes | configuración | opciones
typed-command-pause = pausa | pausar | descanso | un descanso | tomar un descanso | reanudar | continuar | seguir | retomar
typed-command-notes = notas | mis notas | lista de notas | diario | mi diario
typed-command-track = seguimiento | lo que sigo | mis etiquetas | etiquetas
typed-command-thought = registro de pensamientos | registros de pensamientos | mis registros de pensamientos
typed-command-target = diana | dianas | mis dianas | puntuar una diana
typed-command-privacy = privacidad | mis datos | datos
typed-command-export = exportar | descargar | descargar mis datos
typed-command-stop = parar | dejar de compartir | para | detener
typed-command-clients = pacientes | mis pacientes
typed-command-invite = invitar | invitación | nueva invitación
# Palabras para varios días de la semana: el lunes cuenta 1, el martes 2, el miércoles 4, y así; todos menos algunos; lo que va entre ellos; otros nombres.
typed-days = todos los días +127 | cada día +127 | a diario +127 | diario +127 | toda la semana +127 | entre semana +31 | días laborables +31 | laborables +31 | días hábiles +31 | de lunes a viernes +31 | lunes a viernes +31 | fin de semana +96 | fines de semana +96 | los fines de semana +96 | el fin de semana +96
typed-days-except = excepto | menos | todos menos | todos los días menos | todos los días excepto | salvo | no
typed-days-beside = y | el | los | e
typed-days-names = lun | mar | mié | jue | vie | sáb | dom
# Partes del día donde se pide una hora: se dice cómo escribirla, y nada más.
typed-say-plain-time = mañana | la mañana | por la mañana | por las mañanas | tarde | la tarde | por la tarde | por las tardes | temprano | pronto | más tarde | después del trabajo | después de cenar | mediodía
# Everyday answers where a number is asked, and no sad one: they are told that a number is wanted, and no more. Then thanks.
typed-say-plain-number = bien | muy bien | bastante bien | todo bien | regular | normal | más o menos | así así | ni bien ni mal | tirando | igual | igual que ayer | como ayer | como siempre | mejor | un poco mejor | algo mejor | mucho mejor | mejor que ayer | hoy un poco mejor | genial | estable | medio | en medio | nada mal | podría ser mejor | mejor hoy | un poco mejor hoy | hoy mejor | vale | ok | raspado | un raspado | justito | ahí vamos | vamos tirando | lo de siempre
typed-say-thanks = gracias | muchas gracias | mil gracias | muchísimas gracias | vale gracias | ok gracias | gracias a ti | genial gracias | perfecto gracias | bien gracias | muy bien gracias | estupendo gracias | gracias y buenas noches
# Palabras de cada día que no eligen nada, se digan donde se digan, y que no son una despedida. Luego lo que se me pregunta sin que
# haga falta nadie: puede llevar signo de interrogación. Luego lo que hace de lo escrito un último día.
typed-say-plain-anywhere = estoy bien | yo bien | todo en orden | todo bien | estoy muy bien | buenas noches | hasta mañana | hasta luego | hasta pronto | nos vemos | nos vemos mañana | mañana más | que descanses
typed-say-plain-asks = cuándo es mi sesión | cuándo es la sesión | cuándo es mi próxima sesión | cuándo es la próxima sesión | a qué hora es la sesión | a qué hora es mi sesión | cuándo tengo sesión | cuándo es mi cita | cuándo es la cita | quién eres | qué puedes hacer | cómo funciona esto
typed-date-next = próximo | próxima | que viene | siguiente | este | esta
typed-date-about = fin | final | mes | meses | año | sesión | cita | fin de semana | navidad | pascua | año nuevo | más tarde | luego | pronto | cuando | fecha
typed-line-between = entre
typed-line-and = y | e
