# La invitación para una persona.
invite-open = Nueva invitación
invite-another = Otra invitación
invite-ask-alias =
    <b>¿Qué alias tendrá aquí tu paciente?</b>
    No uses un nombre real, por favor: aparece en mensajes de Telegram. El alias solo lo ves tú.
invite-alias-taken = Ya hay alguien con ese alias o con uno muy parecido. Por ejemplo, { $alias } está libre.
invite-made = Invitación para { $alias }. Dale este enlace a tu paciente, o deja que escanee el código de la imagen:
invite-link = { $link }
invite-once = { PLURAL($days) ->
    [one] Sirve una sola vez, en el plazo de { NUMBER($days) } día. Te avisaré cuando tu paciente acepte.
   *[other] Sirve una sola vez, en el plazo de { NUMBER($days) } días. Te avisaré cuando tu paciente acepte.
 }
invite-not-forwarded = Este mensaje lleva el alias, así que no lo reenvíes, por favor. La imagen no lo lleva.
invite-full = Invitaciones que esperan: { $max }, y no caben más. Cada una vence sola al cabo de un tiempo.
