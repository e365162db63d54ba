# Check-ins of a day besides the daily one.
slots-title-button = Times I ask you
slots-open = When I ask
slots-title = <b>When I ask { $alias }</b>
slots-title-own = <b>When I ask you</b>
slots-daily = Daily check-in: { $time }, { $days }.
slots-at = At { $time }
slots-within = { PLURAL($count) ->
    [one] Once, at a random minute from { $from } to { $to }
   *[other] { NUMBER($count) } times, at random minutes from { $from } to { $to }
 }
slots-label = { $from }–{ $to }
slots-row = • { $when }, { $days }.
slots-asks = It asks: { $items }.
slots-asks-nothing = It asks nothing yet, so it does not come.
slots-first = It begins on { $day }.
slots-last = It comes for the last time on { $day }.
slots-moment = { PLURAL($count) ->
    [one] It can be answered for { NUMBER($count) } minute. Later it cannot be filled in.
   *[other] It can be answered for { NUMBER($count) } minutes. Later it cannot be filled in.
 }
slots-until-next = It can be answered until it comes again.
slots-nudged = One reminder comes if there is no answer.
slots-not-nudged = No reminder comes.
slots-aside = It is put aside by the client, so it does not come.
slots-aside-own = You put it aside, so it does not come.
slots-none-own = Your therapist can add more times.
slots-hint = <i>Your client is told, and can always change when it comes.</i>
slots-hint-own = <i>You can change when it comes, or put it aside.</i>
slots-new = Add a time
slots-new-ask = <b>When should it come?</b>
    You choose what it asks after that.
slots-new-random = Random, { $from }–{ $to }
slots-type = Type a time
slots-ask-when = <b>When should it come?</b>
    Type a time, such as { $example }. For a random minute, type two, such as { $window }.
slots-how-many = <b>How many times a day?</b>
    { $when }.
slots-change-when = Change the time
slots-change-items = What it asks
slots-items = <b>What is asked</b>
    { $when }. Tap to turn a question on or off.
slots-choose-first = First day
slots-choose-last = Last day
slots-no-days = No first or last day
slots-ask-first = <b>On which day should it begin?</b>
slots-ask-last = <b>Which day should be its last?</b>
slots-keep = { PLURAL($count) ->
    [one] Open for { NUMBER($count) } minute
   *[other] Open for { NUMBER($count) } minutes
 }
slots-keep-until-next = Open until the next
slots-turn-nudge-on = Turn the reminder on
slots-turn-nudge-off = Turn the reminder off
slots-remove = Take it off
slots-put-aside = Put it aside
slots-take-up = Ask me again
slots-when-unclear = I could not read a time in that.
slots-last-place = It is asked nowhere else. To end it, take it off the list.
slots-moment-over = That was about a moment of { $day }. It cannot be filled in later, so I did not keep it.
slots-clash-near = That is too near to another time: { $when }. Half an hour must lie between.
slots-clash-short = { PLURAL($count) ->
    [one] That window is too short. It needs half an hour.
   *[other] That window is too short for { NUMBER($count) } times. Each needs half an hour.
 }
slots-clash-backwards = A window must end after it begins, on the same day.
slots-clash-end = The last day, { $last }, would come before the first, { $first }.
slots-clash-over = The last day, { $last }, is over.
slots-clash-full = A day has four check-ins at most. Please take one off first.
slots-arranged = Besides the daily check-in I now ask:
slots-arranged-none = I now ask at the daily check-in only.
slots-occasion = { $day }, extra check-in { NUMBER($number) }
