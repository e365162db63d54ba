# Notas aparte de los registros, que se guardan cuando alguien lo dice.
journal-offer = <b>¿Guardo esto como nota del { $day }?</b>
journal-offer-how = Tu mensaje no se envió a nadie. Si no haces nada, no se guarda. Una nota guardada es solo para ti hasta que la compartas.
journal-could-read = Si la compartes, la podrá leer: { $therapists }.
journal-keep = Guardar para mí
journal-keep-shared = Guardar y compartir
journal-leave = No guardar
journal-left = De acuerdo, no la he guardado.
journal-note = <b>Nota del { $day }</b>
journal-only-you = Solo para ti.
journal-can-read = La puede leer: { $therapists }.
journal-shared-unread = Compartida antes, pero no la puede leer nadie con quien compartes ahora.
journal-share = Compartirla
journal-private = Solo para mí
journal-remove = Borrarla
journal-ask-remove = <b>¿Borro tu nota del { $day }?</b>
journal-remove-yes = Sí, borrarla
journal-removed = Esa nota está borrada. Tu mensaje en este chat queda hasta que lo borres en Telegram.
journal-all = Todas las notas
journal-read-on = Leer el resto
journal-read-begin = Volver al principio
journal-full = Un día no admite más notas que { NUMBER($max) }. Puedes borrar una y luego guardar esto. Mañana vuelve a haber sitio.
journal-is-shared = Tu nota del { $day } la puede leer: { $therapists }.
journal-more-shared = Hay más notas tuyas compartidas. En /notes están marcadas.
journal-title = <b>Tus notas: { NUMBER($count) }</b>
journal-none = Todavía no tienes notas. Escríbeme cuando no esté preguntando nada. Entonces te ofrezco guardarlo.
journal-found = <b>Notas con «{ $query }»: { NUMBER($count) }</b>
journal-not-found = Ninguna nota contiene «{ $query }».
journal-row = { NUMBER($number) }. <b>{ $day }</b> { $note }
journal-row-shared = { NUMBER($number) }. <b>{ $day }</b> (compartida) { $note }
journal-search = Buscar
journal-ask-search =
    <b>¿Qué busco en tus notas?</b>
    Escribe una palabra o dos.
journal-own-note = Nota propia
