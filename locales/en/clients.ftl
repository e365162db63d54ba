# A therapist’s clients.
clients-open = My clients
clients-title = { PLURAL($count) ->
    [one] <b>{ NUMBER($count) } client</b>
   *[other] <b>{ NUMBER($count) } clients</b>
 }
clients-suds-highest = SUDs are asked as “highest today”.
clients-suds-now = SUDs are asked as “right now”.
clients-paused = Check-ins are paused.
clients-paused-until = Check-ins are paused. The next one: { $until }.
clients-flags = <b>Look here first</b>
clients-notes = <b>Shared notes</b>
clients-note = { $day }, { $item }: “{ $note }”
clients-homework = Homework
clients-skills = Skills
clients-ask-suds-now = Ask SUDs “right now”
clients-ask-suds-highest = Ask SUDs “highest today”
clients-pause = Pause
clients-resume = End the pause
clients-end = End sharing
clients-back = ‹ My clients
clients-back-to-case = ‹ Back
clients-confirm-end =
    <b>End sharing with { $alias }?</b>
    You will no longer see their answers here, old or new. Messages you already have stay in this chat. Your client keeps the answers and will be told.
clients-end-yes = Yes, end it
clients-joined = { $alias } has agreed and started.
clients-left = { $alias } has stopped sharing with you.
clients-case-paused = Check-ins for { $alias } are paused.
clients-case-resumed = Check-ins for { $alias } are on again.
clients-case-ended = Sharing with { $alias } has ended.
clients-none = No client shares with you yet.
