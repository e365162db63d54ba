# A therapist’s invitation for one client.
invite-open = Invite a client
invite-another = Invite another
invite-ask-alias =
    <b>What alias should this client have here?</b>
    Please do not use a real name: it appears in Telegram messages. Only you see the alias.
invite-alias-taken = Somebody already has that alias, or one very like it. For example, { $alias } is free.
invite-made = Invitation for { $alias }. Give your client this link, or let them scan the code in the picture:
invite-link = { $link }
invite-once = { PLURAL($days) ->
    [one] It works once, within { NUMBER($days) } day. I will tell you when your client has agreed.
   *[other] It works once, within { NUMBER($days) } days. I will tell you when your client has agreed.
 }
invite-not-forwarded = This message names the alias, so please do not forward it. The picture does not.
invite-full = Invitations waiting to be used: { $max }, and that is the most. Each one ends by itself after a while.
