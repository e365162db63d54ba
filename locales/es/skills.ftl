# La lista de habilidades y los nombres con los que todo el mundo empieza.
skills-title = <b>Habilidades de { $alias }</b>
skills-none = La lista está vacía, así que no se pregunta por habilidades.
skills-row = { NUMBER($number) }. { $skill }
skills-retire = Quitar { $skill }
skills-add = Añadir una habilidad
skills-ask =
    <b>¿Qué habilidad añado para { $alias }?</b>
    Mejor dos o tres palabras: tiene que caber en un botón.
skills-added = La habilidad está en la lista a partir del próximo registro.
skills-taken = «{ $skill }» ya está en la lista. Escribe otra, por favor.
skills-retired = La habilidad ya no está en la lista. Las respuestas anteriores se conservan.
skills-full = { PLURAL($max) ->
    [one] La lista está llena: { NUMBER($max) } habilidad. Quita una antes.
   *[other] La lista está llena: { NUMBER($max) } habilidades. Quita una antes.
 }
skills-breathing = Respirar despacio
skills-grounding = Anclaje (5 sentidos)
skills-moving = Mover el cuerpo
skills-talking = Hablar con alguien
skills-distraction = Distraerme
skills-pleasant = Algo agradable
