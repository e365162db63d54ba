# Qué hora tiene cada persona.
zone-ask =
    <b>¿En qué ciudad estás, o cerca de cuál?</b>
    Escríbela, por favor, para que pueda preguntar a la hora correcta.
zone-by-clock = Elegir mi hora
zone-by-place = Enviar mi ubicación
zone-clocks =
    <b>¿Qué hora es donde estás?</b>
    Si no está aquí, escribe la ciudad grande más cercana.
zone-pick = <b>¿A cuál te refieres?</b>
zone-is-it = <b>¿Es este lugar?</b>
zone-none-of-these = Si no es ninguna, escribe la ciudad grande más cercana.
zone-set-place = Anotado: { $place }, con la hora de { $zone }. Hora en ese lugar: { $time }. Si no es así, cámbialo en /settings.
zone-share = Toca el botón de abajo. Solo miro la zona horaria; el lugar no se guarda. También puedes escribir una ciudad.
zone-share-button = Enviar mi ubicación
zone-set = Anotado: { $zone }. Hora en ese lugar: { $time }. Si no es así, cámbialo en /settings.
zone-unknown = No conozco ese lugar. Prueba con la ciudad grande más cercana, por favor.
zone-perhaps-a-place = Si era un lugar, no lo conozco. También vale la gran ciudad más cercana.
