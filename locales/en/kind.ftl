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
kind-one-type = <i>You can also type its name.</i>
kind-several-type =
    Tap each one that fits, then Done.
    <i>You can also type their numbers, for example { $example }.</i>
kind-text-type =
    <i>Just type it. One sentence is enough.</i>
    <i>Nobody is reading along. /help says whom to call in danger.</i>
