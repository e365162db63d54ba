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
    Es decir, cuánta angustia, tensión o miedo sentiste.
    { $low } es calma total, { $high } lo peor que hayas sentido.
    <i>También puedes escribir cualquier número intermedio.</i>
item-suds_right_now = Malestar
item-suds_right_now-line = Malestar (SUD, al preguntar)
item-suds_right_now-ask = { $when ->
   *[today] <b>¿Cuánto malestar emocional sientes ahora mismo? (SUD)</b>
    [then] <b>¿Cuánto malestar emocional sentías ese día cuando pregunté? (SUD)</b>
 }
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

# La biblioteca, grupo por grupo. El nombre corto va en listas, imágenes y botones: como mucho 24 caracteres.
item-sleep_hours = Horas de sueño
item-sleep_hours-ask = { $when ->
   *[today] <b>¿Cuánto dormiste anoche?</b>
    [then] <b>¿Cuánto dormiste la noche antes de ese día?</b>
 }
item-sleep_quality = Calidad del sueño
item-sleep_quality-ask = { $when ->
   *[today] <b>¿Qué tal dormiste anoche?</b>
    [then] <b>¿Qué tal dormiste la noche antes de ese día?</b>
 }
item-sleep_quality-hint = { $low } es una noche muy mala, { $high } una muy buena.
item-asleep_at = Hora de dormirse
item-asleep_at-ask = { $when ->
   *[today] <b>¿A qué hora te dormiste anoche?</b>
    [then] <b>¿A qué hora te dormiste la noche antes de ese día?</b>
 }
item-asleep_at-hint = Basta con un cálculo aproximado.
item-up_at = Hora de levantarse
item-up_at-ask = { $when ->
   *[today] <b>¿A qué hora te levantaste hoy?</b>
    [then] <b>¿A qué hora te levantaste ese día?</b>
 }
item-night_waking = Despertares
item-night_waking-ask = { $when ->
   *[today] <b>¿Cuántas veces te despertaste anoche?</b>
    [then] <b>¿Cuántas veces te despertaste la noche antes de ese día?</b>
 }
item-nightmares = Pesadillas
item-nightmares-ask = { $when ->
   *[today] <b>¿Cuántas pesadillas tuviste anoche?</b>
    [then] <b>¿Cuántas pesadillas tuviste la noche antes de ese día?</b>
 }
item-naps = Siestas
item-naps-ask = { $when ->
   *[today] <b>¿Cuánto tiempo dormiste hoy de siesta?</b>
    [then] <b>¿Cuánto tiempo dormiste ese día de siesta?</b>
 }
item-diary_bed = En la cama
item-diary_bed-ask = { $when ->
   *[today] <b>¿A qué hora te metiste en la cama anoche?</b>
    [then] <b>¿A qué hora te metiste en la cama la noche antes de ese día?</b>
 }
item-diary_tried = Intento de dormir
item-diary_tried-ask = { $when ->
   *[today] <b>¿A qué hora intentaste dormirte anoche?</b>
    [then] <b>¿A qué hora intentaste dormirte la noche antes de ese día?</b>
 }
item-diary_latency = Tiempo hasta dormirse
item-diary_latency-ask = { $when ->
   *[today] <b>¿Cuánto tardaste en dormirte anoche?</b>
    [then] <b>¿Cuánto tardaste en dormirte la noche antes de ese día?</b>
 }
item-diary_awake = Sin dormir de noche
item-diary_awake-ask = { $when ->
   *[today] <b>¿Cuánto tiempo pasaste sin dormir por la noche, en total?</b>
    [then] <b>¿Cuánto tiempo pasaste sin dormir esa noche, en total?</b>
 }
item-diary_awake-hint = Sin contar el tiempo hasta dormirte.
item-diary_woke = Último despertar
item-diary_woke-ask = { $when ->
   *[today] <b>¿A qué hora te despertaste por última vez esta mañana?</b>
    [then] <b>¿A qué hora te despertaste por última vez esa mañana?</b>
 }
item-diary_out = Fuera de la cama
item-diary_out-ask = { $when ->
   *[today] <b>¿A qué hora saliste de la cama para empezar el día?</b>
    [then] <b>¿A qué hora saliste de la cama ese día?</b>
 }
item-diary_quality = La noche
item-diary_quality-ask = { $when ->
   *[today] <b>¿Cómo fue tu noche?</b>
    [then] <b>¿Cómo fue la noche antes de ese día?</b>
 }
item-diary_quality-hint = { $low } es muy mala, { $high } es muy buena.
item-pain = Dolor
item-pain-ask = { $when ->
   *[today] <b>¿Qué intensidad tuvo hoy el dolor?</b>
    [then] <b>¿Qué intensidad tuvo ese día el dolor?</b>
 }
item-pain-hint = { $low } es sin dolor, { $high } el peor que puedas imaginar.
item-energy = Energía
item-energy-ask = { $when ->
   *[today] <b>¿Cuánta energía tuviste hoy?</b>
    [then] <b>¿Cuánta energía tuviste ese día?</b>
 }
item-energy-hint = { $low } es ninguna, { $high } toda la que puedas imaginar.
item-body_tension = Tensión corporal
item-body_tension-ask = { $when ->
   *[today] <b>¿Cuánta tensión hubo hoy en tu cuerpo?</b>
    [then] <b>¿Cuánta tensión hubo ese día en tu cuerpo?</b>
 }
item-body_tension-hint = { $low } es ninguna, { $high } la mayor posible.
item-appetite = Apetito
item-appetite-ask = { $when ->
   *[today] <b>¿Cuánto apetito tuviste hoy?</b>
    [then] <b>¿Cuánto apetito tuviste ese día?</b>
 }
item-appetite-hint = { $low } es ninguno, { $high } muchísimo.
item-anxiety = Ansiedad
item-anxiety-ask = { $when ->
   *[today] <b>¿Qué intensidad tuvo hoy tu ansiedad?</b>
    [then] <b>¿Qué intensidad tuvo ese día tu ansiedad?</b>
 }
item-worry = Preocupación
item-worry-ask = { $when ->
   *[today] <b>¿Cuánto te ocuparon hoy las preocupaciones?</b>
    [then] <b>¿Cuánto te ocuparon ese día las preocupaciones?</b>
 }
item-panic_attacks = Ataques de pánico
item-panic_attacks-ask = { $when ->
   *[today] <b>¿Cuántos ataques de pánico tuviste hoy?</b>
    [then] <b>¿Cuántos ataques de pánico tuviste ese día?</b>
 }
item-avoidance = Evitar por miedo
item-avoidance-ask = { $when ->
   *[today] <b>¿Evitaste hoy algo por miedo?</b>
    [then] <b>¿Evitaste ese día algo por miedo?</b>
 }
item-facing_fear = Afrontar un miedo
item-facing_fear-ask = { $when ->
   *[today] <b>¿Hiciste hoy algo que te daba miedo?</b>
    [then] <b>¿Hiciste ese día algo que te daba miedo?</b>
 }
item-rituals = Tiempo en rituales
item-rituals-ask = { $when ->
   *[today] <b>¿Cuánto tiempo te llevaron hoy los rituales o comprobaciones?</b>
    [then] <b>¿Cuánto tiempo te llevaron ese día los rituales o comprobaciones?</b>
 }
item-sadness = Tristeza
item-sadness-ask = { $when ->
   *[today] <b>¿Qué intensidad tuvo hoy tu tristeza?</b>
    [then] <b>¿Qué intensidad tuvo ese día tu tristeza?</b>
 }
item-anger = Enfado
item-anger-ask = { $when ->
   *[today] <b>¿Qué intensidad tuvo hoy tu enfado?</b>
    [then] <b>¿Qué intensidad tuvo ese día tu enfado?</b>
 }
item-emptiness = Sensación de vacío
item-emptiness-ask = { $when ->
   *[today] <b>¿Qué intensidad tuvo hoy la sensación de vacío?</b>
    [then] <b>¿Qué intensidad tuvo ese día la sensación de vacío?</b>
 }
item-joy = Alegría
item-joy-ask = { $when ->
   *[today] <b>¿Cuánta alegría hubo hoy en tu día?</b>
    [then] <b>¿Cuánta alegría hubo en ese día?</b>
 }
item-hope = Esperanza
item-hope-ask = { $when ->
   *[today] <b>¿Cuánta esperanza tuviste hoy?</b>
    [then] <b>¿Cuánta esperanza tuviste ese día?</b>
 }
item-urge_self_harm = Impulso de hacerme daño
item-urge_self_harm-ask = { $when ->
   *[today] <b>¿Qué fuerza tuvo hoy el impulso de hacerte daño, en el peor momento?</b>
    [then] <b>¿Qué fuerza tuvo ese día el impulso de hacerte daño, en el peor momento?</b>
 }
item-urge_self_harm-hint =
    { $low } es sin impulso, { $high } el más fuerte.
    Nadie lo está leyendo ahora. /help dice a quién llamar si hay peligro.
item-urge_drink = Ganas de beber
item-urge_drink-ask = { $when ->
   *[today] <b>¿Qué fuerza tuvieron hoy las ganas de beber alcohol, en el peor momento?</b>
    [then] <b>¿Qué fuerza tuvieron ese día las ganas de beber alcohol, en el peor momento?</b>
 }
item-urge_drink-hint = { $low } es sin impulso, { $high } el más fuerte. Un impulso es solo un impulso.
item-urge_drugs = Ganas de consumir
item-urge_drugs-ask = { $when ->
   *[today] <b>¿Qué fuerza tuvieron hoy las ganas de consumir drogas, en el peor momento?</b>
    [then] <b>¿Qué fuerza tuvieron ese día las ganas de consumir drogas, en el peor momento?</b>
 }
item-urge_drugs-hint = { $low } es sin impulso, { $high } el más fuerte. Un impulso es solo un impulso.
item-urge_binge = Impulso de atracón
item-urge_binge-ask = { $when ->
   *[today] <b>¿Qué fuerza tuvo hoy el impulso de darte un atracón, en el peor momento?</b>
    [then] <b>¿Qué fuerza tuvo ese día el impulso de darte un atracón, en el peor momento?</b>
 }
item-urge_binge-hint = { $low } es sin impulso, { $high } el más fuerte. Un impulso es solo un impulso.
item-urge_stop_therapy = Ganas de dejar terapia
item-urge_stop_therapy-ask = { $when ->
   *[today] <b>¿Qué fuerza tuvieron hoy las ganas de dejar la terapia?</b>
    [then] <b>¿Qué fuerza tuvieron ese día las ganas de dejar la terapia?</b>
 }
item-urge_stop_therapy-hint = { $low } es sin impulso, { $high } el más fuerte. Un impulso es solo un impulso.
item-alcohol = Bebidas con alcohol
item-alcohol-ask = { $when ->
   *[today] <b>¿Cuántas bebidas con alcohol tomaste hoy?</b>
    [then] <b>¿Cuántas bebidas con alcohol tomaste ese día?</b>
 }
item-alcohol-hint = Una cerveza pequeña, una copa de vino o un trago cuenta como una.
item-cigarettes = Cigarrillos
item-cigarettes-ask = { $when ->
   *[today] <b>¿Cuántos cigarrillos fumaste hoy?</b>
    [then] <b>¿Cuántos cigarrillos fumaste ese día?</b>
 }
item-drugs = Otras drogas
item-drugs-ask = { $when ->
   *[today] <b>¿Consumiste hoy otras drogas?</b>
    [then] <b>¿Consumiste ese día otras drogas?</b>
 }
item-caffeine = Cafeína
item-caffeine-ask = { $when ->
   *[today] <b>¿Cuántas bebidas con cafeína tomaste hoy?</b>
    [then] <b>¿Cuántas bebidas con cafeína tomaste ese día?</b>
 }
item-caffeine-hint = Cuentan el café, el té, la cola y las bebidas energéticas.
item-walking = Tiempo andando
item-walking-ask = { $when ->
   *[today] <b>¿Cuánto tiempo caminaste hoy?</b>
    [then] <b>¿Cuánto tiempo caminaste ese día?</b>
 }
item-exercise = Ejercicio
item-exercise-ask = { $when ->
   *[today] <b>¿Cuánto tiempo hiciste ejercicio hoy?</b>
    [then] <b>¿Cuánto tiempo hiciste ejercicio ese día?</b>
 }
item-went_out = Salir de casa
item-went_out-ask = { $when ->
   *[today] <b>¿Saliste hoy de casa?</b>
    [then] <b>¿Saliste ese día de casa?</b>
 }
item-pleasant = Algo que me gusta
item-pleasant-ask = { $when ->
   *[today] <b>¿Hiciste hoy algo que te gusta?</b>
    [then] <b>¿Hiciste ese día algo que te gusta?</b>
 }
item-screen_hours = Tiempo de pantalla
item-screen_hours-ask = { $when ->
   *[today] <b>¿Cuánto tiempo pasaste hoy con pantallas, aparte del trabajo o los estudios?</b>
    [then] <b>¿Cuánto tiempo pasaste ese día con pantallas, aparte del trabajo o los estudios?</b>
 }
item-loneliness = Soledad
item-loneliness-ask = { $when ->
   *[today] <b>¿Cuánta soledad sentiste hoy?</b>
    [then] <b>¿Cuánta soledad sentiste ese día?</b>
 }
item-closeness = Cercanía con otros
item-closeness-ask = { $when ->
   *[today] <b>¿Cuánta cercanía sentiste hoy con otras personas?</b>
    [then] <b>¿Cuánta cercanía sentiste ese día con otras personas?</b>
 }
item-talked = Personas con quien hablé
item-talked-ask = { $when ->
   *[today] <b>¿Con cuántas personas hablaste hoy?</b>
    [then] <b>¿Con cuántas personas hablaste ese día?</b>
 }
item-talked-hint = También cuenta por teléfono o por chat.
item-conflicts = Discusiones
item-conflicts-ask = { $when ->
   *[today] <b>¿Cuántas discusiones tuviste hoy?</b>
    [then] <b>¿Cuántas discusiones tuviste ese día?</b>
 }
item-medication_taken = Medicación
item-medication_taken-ask = { $when ->
   *[today] <b>¿Tomaste hoy tu medicación como se acordó?</b>
    [then] <b>¿Tomaste ese día tu medicación como se acordó?</b>
 }
item-side_effects = Efectos secundarios
item-side_effects-ask = { $when ->
   *[today] <b>¿Cuánto te molestaron hoy los efectos secundarios?</b>
    [then] <b>¿Cuánto te molestaron ese día los efectos secundarios?</b>
 }
item-washed = Ducha o aseo
item-washed-ask = { $when ->
   *[today] <b>¿Te duchaste o te aseaste hoy?</b>
    [then] <b>¿Te duchaste o te aseaste ese día?</b>
 }
item-meals = Comidas
item-meals-ask = { $when ->
   *[today] <b>¿Cuántas comidas hiciste hoy?</b>
    [then] <b>¿Cuántas comidas hiciste ese día?</b>
 }
item-time_for_self = Tiempo para mí
item-time_for_self-ask = { $when ->
   *[today] <b>¿Cuánto tiempo tuviste hoy para ti?</b>
    [then] <b>¿Cuánto tiempo tuviste ese día para ti?</b>
 }
item-self_kindness = Amabilidad conmigo
item-self_kindness-ask = { $when ->
   *[today] <b>¿Con cuánta amabilidad te trataste hoy?</b>
    [then] <b>¿Con cuánta amabilidad te trataste ese día?</b>
 }
item-urge_suicide = Deseo de acabar mi vida
item-urge_suicide-ask = { $when ->
   *[today] <b>¿Qué fuerza tuvo hoy el deseo de acabar con tu vida, en el peor momento?</b>
    [then] <b>¿Qué fuerza tuvo ese día el deseo de acabar con tu vida, en el peor momento?</b>
 }
item-urge_suicide-hint =
    { $low } es sin deseo, { $high } el más fuerte.
    Nadie lo está leyendo ahora. /help dice a quién llamar si hay peligro.
item-acted_on_urge = Seguí un impulso
item-acted_on_urge-ask = { $when ->
   *[today] <b>¿Seguiste hoy algún impulso?</b>
    [then] <b>¿Seguiste ese día algún impulso?</b>
 }
item-card_anger = Enfado (tarjeta)
item-card_anger-ask = { $when ->
   *[today] <b>¿Qué fuerza tuvo hoy tu enfado, en el peor momento?</b>
    [then] <b>¿Qué fuerza tuvo ese día tu enfado, en el peor momento?</b>
 }
item-card_anger-hint = { $low } es nada, { $high } lo más fuerte.
item-card_fear = Miedo (tarjeta)
item-card_fear-ask = { $when ->
   *[today] <b>¿Qué fuerza tuvo hoy tu miedo, en el peor momento?</b>
    [then] <b>¿Qué fuerza tuvo ese día tu miedo, en el peor momento?</b>
 }
item-card_fear-hint = { $low } es nada, { $high } lo más fuerte.
item-card_sadness = Tristeza (tarjeta)
item-card_sadness-ask = { $when ->
   *[today] <b>¿Qué fuerza tuvo hoy tu tristeza, en el peor momento?</b>
    [then] <b>¿Qué fuerza tuvo ese día tu tristeza, en el peor momento?</b>
 }
item-card_sadness-hint = { $low } es nada, { $high } lo más fuerte.
item-card_shame = Vergüenza (tarjeta)
item-card_shame-ask = { $when ->
   *[today] <b>¿Qué fuerza tuvo hoy tu vergüenza, en el peor momento?</b>
    [then] <b>¿Qué fuerza tuvo ese día tu vergüenza, en el peor momento?</b>
 }
item-card_shame-hint = { $low } es nada, { $high } lo más fuerte.
item-card_joy = Alegría (tarjeta)
item-card_joy-ask = { $when ->
   *[today] <b>¿Qué fuerza tuvo hoy tu alegría, en el mejor momento?</b>
    [then] <b>¿Qué fuerza tuvo ese día tu alegría, en el mejor momento?</b>
 }
item-card_joy-hint = { $low } es nada, { $high } lo más fuerte.
item-plan_part = Hecho según el plan
item-plan_part-ask = { $when ->
   *[today] <b>¿Cuánto de lo que planeaste hiciste hoy?</b>
    [then] <b>¿Cuánto de lo que planeaste hiciste ese día?</b>
 }
item-plan_part-hint = Si no planeaste nada, omite esta pregunta.
item-pleasure = Disfrute
item-pleasure-ask = { $when ->
   *[today] <b>¿Cuánto disfrutaste lo que hiciste hoy?</b>
    [then] <b>¿Cuánto disfrutaste lo que hiciste ese día?</b>
 }
item-pleasure-hint = { $low } es nada, { $high } tanto como puedas imaginar.
item-mastery = Sensación de logro
item-mastery-ask = { $when ->
   *[today] <b>¿Qué fuerza tuvo hoy la sensación de haber logrado algo?</b>
    [then] <b>¿Qué fuerza tuvo ese día la sensación de haber logrado algo?</b>
 }
item-mastery-hint = { $low } es ninguna, { $high } la más fuerte que puedas imaginar.
item-medication_part = Medicación tomada
item-medication_part-ask = { $when ->
   *[today] <b>De la medicación acordada, ¿cuánto tomaste hoy?</b>
    [then] <b>De la medicación acordada, ¿cuánto tomaste ese día?</b>
 }

# Los grupos de la biblioteca.
item-group-sleep = Sueño
item-group-body = Cuerpo
item-group-anxiety = Ansiedad y miedo
item-group-mood = Ánimo y emociones
item-group-urges = Impulsos
item-group-substances = Alcohol y drogas
item-group-activity = Actividad
item-group-people = Personas
item-group-medication = Medicación
item-group-self_care = Cuidarme
item-group-diary_card = Tarjeta diaria (DBT)
# Lo que alguien sigue para sí: listas de etiquetas ya hechas.
item-track_triggers = Desencadenantes
item-track_triggers-ask = { $when ->
   *[today] <b>¿Hubo hoy algo de esto?</b>
    [then] <b>¿Hubo ese día algo de esto?</b>
 }
item-track_food = Comida
item-track_food-ask = { $when ->
   *[today] <b>¿Qué comiste y bebiste hoy?</b>
    [then] <b>¿Qué comiste y bebiste ese día?</b>
 }
item-track_people = Personas
item-track_people-ask = { $when ->
   *[today] <b>¿Con quién estuviste hoy?</b>
    [then] <b>¿Con quién estuviste ese día?</b>
 }
item-track_weather = Tiempo
item-track_weather-ask = { $when ->
   *[today] <b>¿Qué tiempo hizo hoy?</b>
    [then] <b>¿Qué tiempo hizo ese día?</b>
 }
