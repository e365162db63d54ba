# The language itself, and what several features say.
common-language = English
# Whose dates and digits are used.
common-conventions = en-GB
common-long-day = { $weekday } { $day }
common-instant = { $day }, { $time }
common-more = and { NUMBER($count) } more
common-back = ‹ Back

common-danger-default = If you are in danger or might hurt yourself, call your local emergency number. It is 112 in much of Europe and 911 in much of the Americas.
common-nobody-reads = What you write matters, but I cannot understand it, and nobody is reading along. { $danger }
common-unwatched = Nobody is reading along right now. { $danger }
common-at-work = I do not read what you write here. /help says whom to call in danger.
common-still-open = The question above is still open.
common-not-kept = I did not keep that. The question can wait.
common-note-takes-words = Words have their place in the note.
common-not-live =
    <b>Not for emergencies</b>
    Nobody reads answers when they arrive.
    { $danger }

common-sorry = Something went wrong on my side. Please try that once more.
common-cannot-read = An older message for you was waiting, and I can no longer read it. You can ask me again. /help shows how.
common-words-alone = <i>Telegram did not take the picture or file that belongs here. Only the words came through.</i>
common-nothing-asked = I am not asking anything right now. Your message was not saved or passed on. /help shows what I can do.
common-welcome = You are welcome.
common-use-buttons = Please use the buttons above, or type the words on one of them. Your message was not saved.
common-unreadable-sticker = I cannot read stickers, and nobody is reading along. { $danger }
common-unreadable-voice = I cannot listen to voice messages, and nobody else hears them. { $danger }
common-unreadable-picture = I cannot look at pictures, and nobody else sees them. { $danger }
common-unreadable-edited = Changing that message changed nothing here.
common-unreadable-forwarded = I do not read forwarded messages, and nobody is reading along. { $danger }
common-unreadable-elsewhere = I do not take replies to something outside this chat, and nobody is reading along. { $danger }
common-unreadable-other = I cannot read that kind of message, and nobody is reading along. { $danger }
common-stale-button = This button no longer works. /help shows what you can do.
common-unknown-command = I do not know that command. /help lists the ones I know, and says whom to call in danger.
common-there-is-a-command =
    There is a command for that:
    { $command }
common-cancelled = All right, cancelled.
common-nothing-to-cancel = There is nothing to cancel.
common-checkin-left = All right. Anything you answered for { $day } is kept. You can go on while that day is open.
common-place-not-used = I only use a location when I ask for your time zone. This one was not kept.
common-ended-stays-ended = If that message ended a sharing, it stays ended. A new link from your therapist begins it again.
common-asked-again = Your answer was not right below this question. To be sure, I ask once more.
common-asked-again-doubt = There was a question mark in your answer. To be sure, I ask once more.
common-asked-again-changed = The message that said yes says something else now. So I ask once more.
common-edited-client = Changing that message changed nothing here. /today and /yesterday show answers to change, and /settings your times.
common-edited-therapist = Changing that message changed nothing here. /clients shows tasks and skills to change, and /settings your times.
common-edited-both = Changing that message changed nothing here. /today and /yesterday show answers to change, /clients tasks and skills, and /settings your times.
common-edit-not-read = I could not read that change, so the earlier answer stays. You can change it on the card: /today or /yesterday.
common-edit-two = That change can be read in two ways, so the earlier answer stays. You can change it on the card: /today or /yesterday.
common-edit-no-length = It would begin and end at the same time, so the earlier answer stays. You can change it on the card: /today or /yesterday.
common-edit-later = That answer was changed after this message, so it stays as it is. You can change it on the card: /today or /yesterday.
common-not-client = This is for clients who do check-ins. You need an invitation link from your therapist.
common-therapist-not-client = This is for clients who do check-ins. /clients shows yours.
common-not-therapist = This is for therapists.
common-not-found = I cannot find that any more.
