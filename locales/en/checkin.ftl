# The daily check-in.
checkin-progress = { NUMBER($place) } of { NUMBER($places) }
checkin-nudged = A quiet reminder. Only if you have a moment.
checkin-asked-again = I was away for a while. Your last tap may be lost. Here is the question again.
checkin-resumed = Here it is again, where you left it.
checkin-late = This one is for { $day }.
checkin-just-begun = This one is for { $day }, which has just begun.
checkin-filled-in = Looking back at { $day }.
checkin-so-far = Your answer so far: { $answer }
checkin-skipped = skipped
checkin-none = none
checkin-quoted = “{ $note }”

checkin-mood-ask = { $when ->
   *[today] <b>How is your mood today?</b>
    [then] <b>How was your mood that day?</b>
 }
checkin-mood-hint =
    { $low } is the worst you can imagine, { $high } is the best.
    <i>You can also type the number.</i>
checkin-suds-highest-ask = { $when ->
   *[today] <b>How strong was your distress today, at its worst? (SUDs)</b>
    [then] <b>How strong was your distress that day, at its worst? (SUDs)</b>
 }
checkin-suds-now-ask = <b>How strong is your distress right now? (SUDs)</b>
checkin-suds-hint =
    Distress means how upset, tense or afraid you feel.
    { $low } is completely calm, { $high } is the worst you have ever felt.
    <i>You can also type any number in between.</i>
checkin-suds-highest = highest of the day
checkin-suds-now = when asked

checkin-skills-ask = { $when ->
   *[today] <b>Did you use any of these skills today?</b>
    [then] <b>Did you use any of these skills that day?</b>
 }
checkin-skills-hint =
    Tap each one you used, then Done.
    <i>You can also type their numbers, for example { $example }.</i>
checkin-no-skills = None of these
checkin-skills-done = Done
checkin-other-skills = { PLURAL($count) ->
    [one] { NUMBER($count) } other
   *[other] { NUMBER($count) } others
 }
checkin-helped-ask = <b>How much did it help?</b>
checkin-degree-hint = <i>You can also type the number.</i>
checkin-degree-0 = not at all
checkin-degree-1 = a little
checkin-degree-2 = somewhat
checkin-degree-3 = quite a bit
checkin-degree-4 = a lot

checkin-task-ask = { $when ->
   *[today]
        { $task }
        <b>How much of it did you do today?</b>
    [then]
        { $task }
        <b>How much of it did you do that day?</b>
 }
checkin-task-hint = <i>You can also type the number.</i>
checkin-done-0 = none
checkin-done-1 = a little
checkin-done-2 = most of it
checkin-done-3 = all of it
checkin-useful-ask =
    { $task }
    <b>How useful was it?</b>

checkin-note-ask = { $when ->
   *[today] <b>Would you like to write something about today?</b>
    [then] <b>Would you like to write something about that day?</b>
 }
checkin-note-ask-shared = { $when ->
   *[today]
        <b>Would you like to write something about today?</b>
        Your therapist sees it only if you say yes in the next step.
    [then]
        <b>Would you like to write something about that day?</b>
        Your therapist sees it only if you say yes in the next step.
 }
checkin-note-hint =
    <i>Just type it. One sentence is enough.</i>
    <i>Nobody is reading along. /help says whom to call in danger.</i>
checkin-no-note = No note
checkin-remove-note = Remove the note
checkin-share-ask = <b>May your therapist read this note?</b>
checkin-share-hint = If you share with several therapists, all of them can read it.
checkin-share-yes = Yes, share it
checkin-share-no = Only for me
checkin-note-shared = your therapist can read it
checkin-note-private = only for you

checkin-back = ‹ Back
checkin-skip = Skip
checkin-keep = Keep it
checkin-finish = That is all
checkin-today = Today’s check-in
checkin-fill-in = Fill in that day

checkin-thanks = Thank you. It is saved.
checkin-thanks-then = Thank you. It is saved for { $day }.
checkin-thanks-empty = Thank you. Nothing is saved for { $day }, and that is fine.
checkin-line-mood = Mood: { $answer }
checkin-line-suds = Distress (SUDs, { $moment }): { $answer }
checkin-line-skills = Skills: { $answer }
checkin-line-skills-helped = Skills: { $answer } (helped: { $helped })
checkin-line-task = { $task }: { $answer }
checkin-line-task-useful = { $task }: { $answer } (useful: { $useful })
checkin-line-note = Note: { $answer }
checkin-line-note-seen = Note ({ $seen }): { $answer }
checkin-change = <i>You can change anything here while the day is open.</i>
checkin-change-mood = ✎ Mood
checkin-change-suds = ✎ Distress
checkin-change-skills = ✎ Skills
checkin-change-task = ✎ Homework
checkin-change-task-of = ✎ Homework { NUMBER($number) }
checkin-change-note = ✎ Note

checkin-closed-answered = The check-in for { $day } is closed. What you answered is kept.
checkin-closed-empty = The check-in for { $day } is closed. That is all right.
checkin-ahead = My clock was ahead of time. I will ask about { $day } when that day comes.

checkin-not-a-number = I could not find a number in that. Please send one from { $low } to { $high }.
checkin-among-words = I only take a number that stands alone, so I took none from this. The question stays open.
checkin-not-whole = Please send a whole number from { $low } to { $high }.
checkin-several-numbers = I see more than one number there, so I took none. The question stays open.
checkin-other-question = { $open ->
   *[mood] That names another question, so I took nothing. Open right now: your mood.
    [suds] That names another question, so I took nothing. Open right now: your distress.
    [skills] That names another question, so I took nothing. Open right now: your skills.
    [helped] That names another question, so I took nothing. Open right now: how much the skills helped.
    [task] That names another question, so I took nothing. Open right now: your homework.
    [useful] That names another question, so I took nothing. Open right now: how useful the homework was.
    [note] That names another question, so I took nothing. Open right now: your note.
 }
checkin-out-of-range = The scale goes from { $low } to { $high }.
checkin-pick-numbers = Please send the numbers of the skills, { $low } to { $high }, for example { $example }. Or tap them.
checkin-note-too-long = { PLURAL($max) ->
    [one] That is too long for one note: at most { NUMBER($max) } character fits.
   *[other] That is too long for one note: at most { NUMBER($max) } characters fit.
 }
checkin-note-empty = I could not see any text in that.
checkin-note-none = There is no note here yet.
checkin-kept-for = Kept for { $day }.
checkin-day-closed = { $day } is closed now.
checkin-day-closed-kept = { $day } is closed now. What you answered is kept.
checkin-day-over = { $day } is closed now, so I did not keep this.
checkin-read-too-late = You sent this on { $day }, and I read it only now. I did not keep it as an answer.
checkin-answered-already = This is answered already, so I changed nothing. You can change it on the card.
checkin-not-yet-client = { $day } was before you started here.
