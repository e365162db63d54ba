# La invitación para un paciente.
invite-open = Invitar a un paciente
invite-another = Invitar a otro paciente
invite-ask-alias =
    <b>¿Qué alias usarás aquí para este paciente?</b>
    No uses un nombre real, por favor: aparece en mensajes de Telegram. El alias solo lo ves tú.
invite-made = Invitación para { $alias }. Dale este enlace a tu paciente, o deja que escanee el código de la imagen:
invite-link = { $link }
invite-once = { $days ->
    [one] Sirve una sola vez, en el plazo de { NUMBER($days) } día. Te avisaré cuando tu paciente acepte.
   *[other] Sirve una sola vez, en el plazo de { NUMBER($days) } días. Te avisaré cuando tu paciente acepte.
 }
