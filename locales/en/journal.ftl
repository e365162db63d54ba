# Notes beside the check-ins, kept when somebody says so.
journal-offer = <b>Shall I keep this as a note for { $day }?</b>
journal-offer-how = Your message was not passed on. If you do nothing, it is not kept. A kept note is only for you until you share it.
journal-could-read = If you share it, it can be read by: { $therapists }.
journal-keep = Keep for me
journal-keep-shared = Keep and share
journal-leave = Do not keep
journal-left = All right, I have not kept it.
journal-note = <b>Note for { $day }</b>
journal-only-you = Only for you.
journal-can-read = It can be read by: { $therapists }.
journal-shared-unread = Shared before, but nobody you share with now can read it.
journal-share = Share it
journal-private = Only for me
journal-remove = Delete it
journal-ask-remove = <b>Delete your note for { $day }?</b>
journal-remove-yes = Yes, delete it
journal-removed = That note is deleted. Your message in this chat stays until you delete it in Telegram.
journal-all = All notes
journal-read-on = Read the rest
journal-read-begin = Back to its beginning
journal-full = One day holds no more notes than { NUMBER($max) }. You can delete one and then keep this. Tomorrow there is room again.
journal-is-shared = Your note for { $day } can be read by: { $therapists }.
journal-more-shared = More of your notes are shared. /notes marks them.
journal-title = <b>Your notes: { NUMBER($count) }</b>
journal-none = You have no notes yet. Write to me when I am not asking anything. Then I offer to keep it.
journal-found = <b>Notes with “{ $query }”: { NUMBER($count) }</b>
journal-not-found = No note has “{ $query }” in it.
journal-row = { NUMBER($number) }. <b>{ $day }</b> { $note }
journal-row-shared = { NUMBER($number) }. <b>{ $day }</b> (shared) { $note }
journal-search = Search
journal-ask-search =
    <b>What should I look for in your notes?</b>
    Type a word or two.
journal-own-note = Own note
