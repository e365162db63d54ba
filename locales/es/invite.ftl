# La invitación para un paciente.
invite-open = Invitar a alguien
invite-another = Invitar a otra persona
invite-ask-alias =
    <b>¿Qué alias tendrá este paciente?</b>
    Solo lo ves tú. No uses un nombre real, por favor: aparece en mensajes de Telegram.
invite-made = Invitación para { $alias }. Dale este enlace, o deja que escanee la imagen:
invite-link = { $link }
invite-once = { $days ->
    [one] Sirve una sola vez, en el plazo de { NUMBER($days) } día. Te aviso cuando acepte.
   *[other] Sirve una sola vez, en el plazo de { NUMBER($days) } días. Te aviso cuando acepte.
 }
