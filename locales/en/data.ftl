# Who sees what, who looked, taking it away, erasing it.
data-privacy-title = <b>Your data</b>
data-kept = Everything is kept encrypted, on the clinic’s own computer. The clinic holds the key. This chat itself is not end-to-end encrypted: what is written here also passes through Telegram.
data-what-client = About each client I keep: the Telegram ID of the account, language, time zone, settings, skills, homework, answers, pauses, what the client agreed to, who looked, and the alias the therapist chose. No name, no phone number, no location.
data-what-therapist = About each therapist I keep: the Telegram ID of the account, the name shown to clients, language, time zone, settings, and when they looked at whose answers.
data-seen-by = <b>Who sees your answers</b>
data-seen-by-nobody = Nobody sees your answers at the moment.
data-tie = • { $therapist }, since { $since }
data-reads = <b>Who looked recently</b>
data-no-reads = Nobody has looked recently.
data-read-card = • { $therapist }: your answers, { $at }
data-read-chart = • { $therapist }: your chart, { $at }
data-read-digest = • { $therapist }: the weekly digest, { $at }
data-read-session = • { $therapist }: a look back over several weeks, { $at }
data-rights = /export gives you a copy of everything. /stop ends sharing. /delete erases everything.
data-export = Everything I keep about you. Anyone who has these files can open them, so be careful where you keep them.
data-export-button = Take my data
data-export-first = Take a copy first
data-delete-button = Delete everything
data-ask-delete =
    <b>This erases everything I keep about you, for good.</b>
    Sharing ends as well. Nobody can bring it back.

    To go ahead, type <b>{ $word }</b>. To keep everything, send /cancel.
data-delete-word = DELETE
data-delete-not-typed = Nothing was deleted. If you want to delete, send /delete again and then type { $word }.
data-deleted = Everything I kept about you is erased. Messages already in this chat stay until you delete them in Telegram. Take care.
