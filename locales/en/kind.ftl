# How answers of each kind are said, and what may be typed for them.
kind-yes = Yes
kind-no = No
kind-hours = { $hours } h
kind-minutes = { $minutes } min
kind-hours-minutes = { $hours } h { $minutes } min
kind-amount = { $number } { $unit }
kind-none = none
kind-rating-strength = { $low } is not at all, { $high } is as strong as you can imagine.
kind-rating-words = { $low } is “{ $lowest }”, { $high } is “{ $highest }”.
kind-rating-type = <i>You can also type the number.</i>
kind-rating-between = <i>You can also type any number from { $low } to { $high }.</i>
kind-yes-no-type = <i>You can also type yes or no.</i>
kind-count-type = <i>If there were more, type the number.</i>
kind-example-type = <i>You can also type it, for example { $example }.</i>
kind-clock-type = <i>Type the time, for example { $example }.</i>
kind-from-to = { $from }–{ $to } ({ $length })
kind-from-to-times = { $from }–{ $to }
kind-from-to-type =
    Tap when it began, then when it ended.
    <i>You can also type both, for example { $example }.</i>
kind-from-to-rest =
    It began at { $from }. Now tap when it ended.
    <i>You can also type that time.</i>
kind-one-type = <i>You can also type the answer.</i>
kind-several-type =
    Tap each one that fits, then Done.
    <i>You can also type their numbers, for example { $example }.</i>
kind-text-type =
    <i>Just type it. One sentence is enough.</i>
    <i>Nobody is reading along. /help says whom to call in danger.</i>
# Why typed words were not taken as an answer, and the way out.
kind-unread-number = I could not find a number in that. Please send one from { $low } to { $high }.
kind-unread-among-words = I only take a number that stands alone, so I took none from this. The question stays open.
kind-unread-other = That names another question, so I took nothing. Open right now: { $item }.
kind-unread-several = I see more than one answer there, so I took none. The question stays open.
kind-unread-whole = Here I can keep whole numbers only. Please send one from { $low } to { $high }.
kind-unread-range = Here I can take { $low } to { $high }.
kind-unread-span = I could not find a length of time in that. Please send it like this: { $example }.
kind-unread-two = That can be read in two ways. Please send it like this: { $example }.
kind-unread-two-whole = That can be read in two ways. Please send a whole number without a point or a comma.
kind-unread-clock = I could not find a time in that. Please send it like this: { $example }.
kind-unread-from-to = I could not find two different times in that. Please send them like this: { $example }.
kind-unread-either = Do you mean { $one } or { $other }?
kind-either-how = You can also type “in the morning”, “in the afternoon” or “at night”.
kind-unread-yes-no = I could not find a yes or a no in that. Please send one of the two, or tap it.
kind-unread-listed = I could not find that in the list. Please send a name from it, or tap one.
kind-unread-empty = I could not see any text in that.
kind-unread-too-long = That is too long. At most { $max } characters fit.
