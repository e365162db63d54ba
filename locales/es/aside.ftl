# Lo que alguien deja aparte de lo que se le pregunta.
aside-open = Qué me preguntas
aside-title = <b>Lo que te pregunto</b>
aside-by = { $item } ({ $therapist })
aside-row = • { $item } <i>(aparte)</i>
aside-hint = Toca ⏸ para dejar una pregunta aparte y ▶ para retomarla. Vale desde el próximo registro. Tu terapeuta ve lo que está aparte.
