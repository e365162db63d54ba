# Cada pregunta: su nombre, cómo se hace, qué se puede responder y cómo se cuenta.
item-mood = Ánimo
item-mood-ask = { $when ->
   *[today] <b>¿Cómo está hoy tu estado de ánimo?</b>
    [then] <b>¿Cómo estuvo tu estado de ánimo ese día?</b>
 }
item-mood-hint =
    { $low } es lo peor que puedas imaginar, { $high } lo mejor.
    <i>También puedes escribir el número.</i>
item-suds_highest_today = Malestar
item-suds_highest_today-line = Malestar (SUD, lo más alto del día)
item-suds_highest_today-ask = { $when ->
   *[today] <b>¿Qué intensidad tuvo hoy tu malestar emocional en el peor momento? (SUD)</b>
    [then] <b>¿Qué intensidad tuvo ese día tu malestar emocional en el peor momento? (SUD)</b>
 }
item-suds_highest_today-hint =
    Es decir, cuánta angustia, tensión o miedo sientes.
    { $low } es calma total, { $high } lo peor que hayas sentido.
    <i>También puedes escribir cualquier número intermedio.</i>
item-suds_right_now = Malestar
item-suds_right_now-line = Malestar (SUD, al preguntar)
item-suds_right_now-ask = <b>¿Cuánto malestar emocional sientes ahora mismo? (SUD)</b>
item-suds_right_now-hint =
    Es decir, cuánta angustia, tensión o miedo sientes.
    { $low } es calma total, { $high } lo peor que hayas sentido.
    <i>También puedes escribir cualquier número intermedio.</i>
item-skills = Habilidades
item-skills-ask = { $when ->
   *[today] <b>¿Usaste hoy alguna de estas habilidades?</b>
    [then] <b>¿Usaste ese día alguna de estas habilidades?</b>
 }
item-skills-hint =
    Toca cada una que usaste y luego «Listo».
    <i>También puedes escribir sus números, por ejemplo { $example }.</i>
item-skills_helped = Cuánto ayudaron las habilidades
item-skills_helped-beside = ayuda
item-skills_helped-ask = <b>¿Cuánto te ayudó?</b>
item-homework = Tarea
item-homework-ask = { $when ->
   *[today]
        { $part }
        <b>¿Cuánto hiciste hoy de esta tarea?</b>
    [then]
        { $part }
        <b>¿Cuánto hiciste ese día de esta tarea?</b>
 }
item-homework_useful = Cuánto sirvió la tarea
item-homework_useful-beside = te sirvió
item-homework_useful-ask =
    { $part }
    <b>¿Cuánto te sirvió?</b>
item-note = Nota
item-note-ask = { $when ->
   *[today] <b>¿Quieres escribir algo sobre el día de hoy?</b>
    [then] <b>¿Quieres escribir algo sobre ese día?</b>
 }
item-note-ask-shared = { $when ->
   *[today]
        <b>¿Quieres escribir algo sobre el día de hoy?</b>
        Tu terapeuta solo lo ve si dices que sí en el paso siguiente.
    [then]
        <b>¿Quieres escribir algo sobre ese día?</b>
        Tu terapeuta solo lo ve si dices que sí en el paso siguiente.
 }
item-note-hint =
    <i>Escríbelo aquí mismo. Basta una frase.</i>
    <i>Nadie lo está leyendo. /help dice a quién llamar si hay peligro.</i>
