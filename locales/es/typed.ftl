# Palabras que se pueden escribir en vez de tocar un botón, separadas por |.
typed-yes = sí | si | s | vale | ok | claro | de acuerdo | acepto
typed-no = no | n | no gracias
typed-skip = saltar | omitir | pasar | siguiente
typed-back = atrás | volver | anterior
typed-done = listo | lista | hecho | fin | eso es todo
typed-none = ninguna | ninguno | nada | ninguna de estas
typed-delete = borrar | eliminar
