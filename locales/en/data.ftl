# Who sees what, who looked, taking it away, erasing it.
data-privacy-title = <b>Your data</b>
data-kept = Encrypted, on the computer where this bot runs. Whoever runs it, such as your therapist or their clinic, holds the key. Telegram could read this chat, and so could anyone who can unlock your phone.
data-kept-therapist = Encrypted, on the computer where this bot runs. Whoever runs it holds the key. Telegram could read this chat, and so could anyone who can unlock your phone.
data-what-client = About you I keep: the ID of your Telegram account, your language, your time zone and your settings. I keep your skills, homework, answers, notes, thought records, targets, pauses and what you track for yourself. I keep what you agreed to, who looked, and the alias your therapist chose. No name, no phone number, no location.
data-what-stranger = About you I keep only the ID of your Telegram account, your language and what you chose so far. I forget it at most a month after you last wrote. /delete erases it now.
data-what-therapist = About you as a therapist I keep: the ID of your Telegram account and the name your clients see. I keep your language, time zone and settings. I keep when you looked at the answers of which client. If you leave, your clients still see your name and when you looked, for a year.
data-what-removed = You were a therapist here, and that role has ended. I still keep: the ID of your Telegram account, your name, your language and your settings. I keep who shared with you, the homework you gave and when you looked. It goes at most a year after the role ended.
data-seen-by = <b>Who sees your answers</b>
data-seen-by-nobody = Nobody sees your answers at the moment.
data-tie = • { $therapist }, since { $since }
data-seen-list = Whoever sees your answers also sees what I ask you, what you put aside, and your skills. If somebody typed a skill, only you and they can read its words until you show them. What you track for yourself they see only if you show it.
data-reads = <b>Who looked recently</b>
data-no-reads = Nobody has looked recently.
data-read-card = • { $therapist }: your answers, { $at }
data-read-chart = • { $therapist }: your chart, { $at }
data-read-digest = • { $therapist }: the weekly digest, { $at }
data-read-session = • { $therapist }: a look back over several weeks, { $at }
data-rights = /export gives you a copy of what I keep about you. /stop ends sharing. /delete erases it.
data-rights-therapist = /export gives you a copy of what I keep about you. /delete erases it.
data-export = What I keep about you. Anyone who has these files can open them, so be careful where you keep them.
data-export-button = Take my data
data-export-first = Take a copy first
data-delete-button = Delete everything
data-ask-delete =
    <b>This erases everything I keep about you.</b>
    Sharing ends as well. I cannot bring any of it back.
data-ask-delete-therapist = One thing stays: for a year your clients can see your name and when you looked. That record is theirs.
data-ask-delete-how = To go ahead, type <b>{ $word }</b>. To keep everything, send /cancel.
data-delete-word = DELETE
data-delete-not-typed = Nothing was deleted. Everything is as it was, and your message was not saved. To erase it, send /delete and then only the word { $word }.
data-deleted = Everything I kept about you is erased. Messages already in this chat stay until you delete them in Telegram. Take care.
data-deleted-therapist = Everything I kept about you is erased, but for your name. For a year your clients can see that and when you looked. Messages already in this chat stay until you delete them in Telegram. Take care.
data-stranger-forgotten = Erased: the ID of your Telegram account, your language and what you chose so far. I kept nothing else about you. Messages already in this chat stay until you delete them in Telegram.
data-link-still-works = The link still works: open it to begin again.
