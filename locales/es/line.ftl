# Qué falla en una línea que iba a ser una pregunta, y cómo seguir.
line-no-question = No encontré nada que preguntar ahí. Empieza con la pregunta y sigue con el tipo de respuesta.
line-no-kind = ¿Qué tipo de respuesta es? Termina con una escala, sí/no, veces, horas, minutos, «cantidad vasos», reloj, texto o una lista con comas. Con varias antes de la lista se puede elegir más de una.
line-two-kinds = Veo dos tipos de respuesta ahí. Deja solo uno, por favor.
line-equal-ends = Los dos extremos de esa escala son iguales. Envía dos números distintos.
line-crossed-ends = En esa escala va primero el extremo más alto. Envía primero el más bajo.
line-too-many-values = Esa escala es demasiado larga. Caben { $max } números como mucho.
line-step = Ese paso no encaja en la escala. Usa uno mayor, o no pongas ninguno.
line-end-words = No pude leer las palabras de los dos extremos. Pon dos puntos seguidos entre ellas.
line-too-many-options = Son demasiadas cosas para elegir. Caben { $max } como mucho.
line-too-few-options = Hay muy poco para elegir. Envía al menos { $min } cosas separadas por comas.
line-same-option = «{ $option }» aparece dos veces. Nombra cada cosa una sola vez.
line-no-unit = Falta la unidad. Escríbela al final.
line-label-too-long = «{ $label }» no cabe en un botón. El máximo es de { $max } caracteres.
line-no-letter = No veo letras en esa pregunta. Escríbela con palabras.
line-label-no-letter = No veo letras en «{ $label }». Escríbelo con palabras.
line-too-long = Esa pregunta es demasiado larga. Caben { $max } caracteres como mucho.
