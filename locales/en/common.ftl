# The language itself, and what several features say.
common-language = English
# Whose dates and digits are used.
common-conventions = en-GB
common-instant = { $day }, { $time }
common-more = { $count ->
    [one] and { NUMBER($count) } more
   *[other] and { NUMBER($count) } more
 }
common-back = ‹ Back

common-danger-default = If you are in danger or might hurt yourself, call your local emergency number: 112 in the European Union, 911 in North America.
common-not-live =
    <b>Not for emergencies</b>
    Nobody reads answers when they arrive.
    { $danger }

common-sorry = Something went wrong on my side. Please try that once more.
common-nothing-asked = I am not asking anything right now, so your message was not saved or passed on. /today opens today’s check-in. /help shows what I can do and whom to call in danger.
common-unreadable-sticker = I cannot read stickers. Please type, or tap a button.
common-unreadable-voice = I cannot listen to voice messages. Please type, or tap a button.
common-unreadable-picture = I cannot look at pictures. Please type, or tap a button.
common-unreadable-edited = I cannot see changes to a sent message. Please send it again as a new one.
common-unreadable-forwarded = I do not read forwarded messages. Please type it in your own words.
common-unreadable-other = I cannot read that kind of message. Please type, or tap a button.
common-stale-button = This button no longer works. /help shows what you can do.
common-unknown-command = I do not know that command. /help lists the ones I know.
common-cancelled = All right, cancelled.
common-nothing-to-cancel = There is nothing to cancel.
common-not-client = This is for clients who do check-ins. You need an invitation link from your therapist.
common-not-therapist = This is for therapists.
common-not-found = I cannot find that any more.
