# A therapist’s invitation for one client.
invite-open = Invite a client
invite-another = Invite another
invite-ask-alias =
    <b>Which alias shall this client have?</b>
    Only you see it. Please do not use a real name: it stands in messages on Telegram.
invite-made = Invitation for { $alias }. Give your client this link, or let them scan the picture:
invite-link = { $link }
invite-once = { $days ->
    [one] It works once, within { NUMBER($days) } day. I tell you when your client has agreed.
   *[other] It works once, within { NUMBER($days) } days. I tell you when your client has agreed.
 }
