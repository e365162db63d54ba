# La lista de habilidades, para terapeutas. Los nombres están en skill.ftl.
skills-title = <b>Habilidades de { $alias }</b>
skills-none = La lista está vacía, así que no se pregunta por habilidades.
skills-row = { NUMBER($number) }. { $skill }
skills-retire = Quitar { $skill }
skills-add = Añadir una habilidad
skills-ask =
    <b>¿Qué habilidad añado para { $alias }?</b>
    Mejor dos o tres palabras: tiene que caber en un botón. En otra línea puedes añadir una frase sobre cómo se hace.
skills-added = La habilidad está en la lista a partir del próximo registro.
skills-taken = «{ $skill }» ya está en la lista. Escribe otra, por favor.
skills-retired = La habilidad ya no está en la lista. Las respuestas anteriores se conservan.
skills-full = { PLURAL($max) ->
    [one] La lista está llena: { NUMBER($max) } habilidad. En un día difícil ayuda una lista corta. Quita una antes, por favor.
   *[other] La lista está llena: { NUMBER($max) } habilidades. En un día difícil ayuda una lista corta. Quita una antes, por favor.
 }
skills-library = De la biblioteca
skills-groups =
    <b>La biblioteca</b>
    Elige un grupo o escribe una parte de un nombre. También se puede escribir una habilidad propia.
skills-pick = <i>Toca una para añadirla. Tu paciente recibe un aviso.</i>
skills-private = { PLURAL($count) ->
    [one] Hay { NUMBER($count) } habilidad privada más en la lista. Solo tu paciente puede mostrar sus palabras.
   *[other] Hay { NUMBER($count) } habilidades privadas más en la lista. Solo tu paciente puede mostrar sus palabras.
 }
