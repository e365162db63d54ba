# The daily check-in.
checkin-progress = { NUMBER($place) } of { NUMBER($places) }
checkin-usually = { PLURAL($count) ->
    [one] about a minute
   *[other] about { NUMBER($count) } minutes
 }
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

checkin-no-skills = None of these
checkin-skills-done = Done
checkin-other-skills = { PLURAL($count) ->
    [one] { NUMBER($count) } other
   *[other] { NUMBER($count) } others
 }
checkin-degree-0 = not at all
checkin-degree-1 = a little
checkin-degree-2 = somewhat
checkin-degree-3 = quite a bit
checkin-degree-4 = a lot
checkin-part-0 = none of it
checkin-part-1 = some of it
checkin-part-2 = all of it

checkin-done-0 = none
checkin-done-1 = a little
checkin-done-2 = most of it
checkin-done-3 = all of it

checkin-no-note = No note
checkin-no-text = No answer
checkin-remove-note = Remove the note
checkin-remove-text = Remove the answer
checkin-share-ask = <b>May your therapist read this note?</b>
checkin-share-ask-text = <b>May your therapist read this answer?</b>
checkin-share-hint = If you share with several therapists, all of them can read it.
checkin-share-yes = Yes, share it
checkin-share-no = Only for me
checkin-say-yes = I did not share it, and I did not add this to your note. To share the note, tap “Yes, share it” or type “yes”.
checkin-note-shared = your therapist can read it
checkin-note-unseen = shared before; none of those you share with now can read it
checkin-note-some = { $therapists } can read it; who you agreed to later cannot
checkin-note-private = only for you

checkin-back = ‹ Back
checkin-skip = Skip
checkin-keep = Keep it
checkin-finish = That is all
checkin-today = Today’s check-in
checkin-fill-in = Fill in that day
checkin-fill-in-it = Fill it in

checkin-thanks = Thank you. It is saved.
checkin-thanks-then = Thank you. It is saved for { $day }.
checkin-thanks-empty = Thank you. Nothing is saved for { $day }, and that is fine.
checkin-own-ask = <b>{ $item }</b>
checkin-line = { $item }: { $answer }
checkin-line-beside = { $item }: { $answer } ({ $beside }: { $also })
checkin-line-seen = { $item } ({ $seen }): { $answer }
checkin-change = <i>You can change anything here while the day is open.</i>
checkin-change-item = ✎ { $item }
checkin-change-part = ✎ { $item } { NUMBER($number) }

checkin-closed-answered = The check-in for { $day } is closed. What you answered is kept.
checkin-closed-empty = The check-in for { $day } is closed. That is all right.
checkin-closed-shared = Your note is shared. You can still keep it for yourself.
checkin-note-unshared = Your note for { $day } is only for you now.
checkin-note-can-be-read = These words went to nobody. Your therapist can read what you wrote at { $texts } for { $day }. To change that, reply to this message with { $words }.
checkin-ahead = My clock was ahead of time. I will ask about { $day } when that day comes.

checkin-not-a-number = Here I need a number from { $low } to { $high }.
checkin-among-words = I only take a number that stands alone, so I took none from this. The question stays open.
checkin-not-whole = Please send a whole number from { $low } to { $high }.
checkin-several-numbers = I see more than one number there, so I took none. The question stays open.
checkin-other-question = That names another question, so I took nothing. Open right now: { $item }.
checkin-out-of-range = The scale goes from { $low } to { $high }.
checkin-pick-numbers = Please send the numbers, { $low } to { $high }, for example { $example }. Or tap what fits.
checkin-pick-words = You can tap or type one of these: { $choices }.
checkin-note-too-long = { PLURAL($max) ->
    [one] That is too long for one note: at most { NUMBER($max) } character fits.
   *[other] That is too long for one note: at most { NUMBER($max) } characters fit.
 }
checkin-note-empty = I could not see any text in that.
checkin-note-none = There is no note here yet.
checkin-text-removed = It is removed. Nobody can read it here any more.
checkin-kept-for = Kept for { $day }.
checkin-kept-answer = Kept for { $day }: ✓ { $answer }
checkin-which-day = Which day is this for? I have not kept it yet. Open the day and answer it there.
checkin-day-closed = { $day } is closed now.
checkin-day-closed-kept = { $day } is closed now. What you answered is kept.
checkin-day-over = { $day } is closed now, so I did not keep this.
checkin-read-too-late = You sent this on { $day }, and I read it only now. I did not keep it as an answer.
checkin-answered-already = This is answered already, so I changed nothing. You can change it on the card.
checkin-not-yet-client = { $day } was before you started here.
