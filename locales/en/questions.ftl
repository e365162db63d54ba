# What a client is asked, for their therapist.
questions-open = What is asked
questions-title = <b>What I ask { $alias }</b>
questions-row = { NUMBER($number) }. { $item } ({ $kind })
questions-kind-rating = { $low } to { $high }
questions-kind-yes-no = yes or no
questions-kind-count = a count
questions-kind-amount = an amount
questions-kind-clock = a time
questions-kind-one = one of a list
questions-kind-several = several of a list
questions-kind-progress = how much was done
questions-kind-text = text
questions-many = { PLURAL($count) ->
    [one] That is { NUMBER($count) } question. Long check-ins are answered less often.
   *[other] That is { NUMBER($count) } questions. Long check-ins are answered less often.
 }
questions-library = From the library
questions-type = Type one
questions-up = ↑ Earlier
questions-down = ↓ Later
questions-remove = Take it off
questions-remove-hint = <i>If you take it off, earlier answers are kept.</i>
questions-groups =
    <b>The library</b>
    Choose a group. What you pick is asked of { $alias } from the next check-in on.
questions-listed = • { $item }: { $asked }
questions-pick = <i>Tap one to add it. Your client is told.</i>
questions-ask =
    <b>What shall I ask { $alias }?</b>
    Type the question, then the kind of answer. For example:
    <i>Craving { $scale } none..unbearable</i>
    <i>Did you leave the house? yes/no</i>
    <i>Panic attacks count</i>
    <i>Hours slept hours</i>
    <i>Where were you? home, work, out</i>
questions-draft = This is how { $alias } will see it:
questions-draft-hint = <i>You can also type another line.</i>
questions-keep = Looks right
questions-change = Change it
questions-added = From the next check-in on, { $therapist } asks you about this too: { $item }. You can skip it any time.
questions-removed = From the next check-in on, { $therapist } no longer asks you about this: { $item }. Your answers are kept.
questions-full = One check-in has { $max } questions at most. Please take one off first.
questions-taken = This is asked already: { $item }.
questions-last = This is the only question left, so it stays.
