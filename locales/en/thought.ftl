# A thought record, a step at a time, and what is shared of it.
thought-title = <b>Thought record, { $day }</b>
thought-ask-situation =
    <b>What happened?</b>
    Where were you, and who was there?
thought-ask-thought =
    <b>What went through your mind?</b>
    Type the thought that bothered you most.
thought-ask-belief =
    <b>How much do you believe that thought?</b>
    { $low } is not at all, and { $high } is fully.
thought-ask-feeling =
    <b>What did you feel?</b>
    A word or two is enough.
thought-ask-strength =
    <b>How strong is that feeling?</b>
    { $low } is not there, and { $high } is as strong as it can be.
thought-ask-other-view =
    <b>What else could be true?</b>
    What would you tell a friend who thinks this?
thought-ask-belief-again =
    <b>How much do you believe the first thought now?</b>
    { $low } is not at all, and { $high } is fully.
thought-ask-strength-again =
    <b>How strong is the feeling now?</b>
    { $low } is not there, and { $high } is as strong as it can be.
thought-how = Each step is kept at once, only for you. You can stop at any time and go on another day.
thought-kept = Kept, only for you.
thought-skip = Leave this out
thought-keep = Keep this, go on
thought-back = Back one step
thought-finish = Finish here
thought-open = <b>Your thought record from { $day } is not finished.</b>
thought-go-on = Go on with it
thought-new = Begin a new one
thought-all = All thought records
thought-part-situation = Situation
thought-part-thought = Thought
thought-part-feeling = Feeling
thought-part-other-view = Another view
thought-line = <b>{ $part }:</b> { $text }
thought-belief = Belief { $before }
thought-belief-both = Belief { $before } → { $after }
thought-strength = Feeling { $before }
thought-strength-both = Feeling { $before } → { $after }
thought-read = Read all: { $part }
thought-only-you = Only for you.
thought-could-read = You can share all of it, or only the numbers, with: { $therapists }.
thought-can-read = All of it can be read by: { $therapists }.
thought-can-read-numbers = Only the numbers can be seen by: { $therapists }.
thought-shared-unread = Shared before, but nobody you share with now can see it.
thought-share-all = Share all of it
thought-share-numbers = Share only the numbers
thought-private = Only for me
thought-remove = Delete it
thought-ask-remove = <b>Delete your thought record from { $day }?</b>
thought-remove-yes = Yes, delete it
thought-removed = That thought record is deleted. Your messages in this chat stay until you delete them in Telegram.
thought-full = One day holds no more thought records than { NUMBER($max) }. Tomorrow there is room again.
thought-is-shared = Your thought record from { $day } can be seen by: { $therapists }.
thought-list = <b>Your thought records: { NUMBER($count) }</b>
thought-none = You have no thought records yet.
thought-row = { NUMBER($number) }. <b>{ $day }</b> { $about }
thought-row-open = { NUMBER($number) }. <b>{ $day }</b> (not finished) { $about }
thought-row-shared = { NUMBER($number) }. <b>{ $day }</b> (shared) { $about }
# To the therapist.
thought-seen = <b>Thought records</b>
thought-seen-row = • Thought record, { $day }: { $what }
thought-seen-whole = Thought record: { $what }
