# Targets of EMDR: named by a therapist, rated on demand by the client.
target-open = Targets
target-title = <b>Targets of { $alias }</b>
target-none = None so far.
target-alone = { $name }
target-with-sentence = { $name }: “{ $sentence }”
target-row = { NUMBER($number) }. { $target }
target-row-ended = { NUMBER($number) }. { $target } (ended)
target-row-declined = { NUMBER($number) }. { $target } (ended by the client)
target-add = Add a target
target-end = End target { NUMBER($number) }
target-ratings = Ratings
target-ask =
    <b>Type a short name for a memory that { $alias } works on.</b>
    Your client will read it as it stands here. On a new line you can add the positive sentence.
target-added = Target added: { $name }. Your client has been told, and rates it with /target.
target-taken = There is a target called { $name } already. Please type another name.
target-full = Open targets have a limit of { NUMBER($max) }. Please end one first.
target-ended = The target is ended. The ratings are kept.
target-declined = { $alias } has ended the target { $name }. The ratings are kept.
target-no-ratings = No ratings yet.
target-suds = SUDs { $first }
target-suds-both = SUDs { $first } → { $last }
target-voc = VoC { $first }
target-voc-both = VoC { $first } → { $last }
target-course = { PLURAL($count) ->
    [one] Target “{ $name }”: { $numbers }, { NUMBER($count) } rating since { $since }
   *[other] Target “{ $name }”: { $numbers }, { NUMBER($count) } ratings since { $since }
 }
target-rating-row = • { $at }: { $numbers }
# To the client.
target-new = { $therapist } has named a target for you: { $name }. You can rate it with /target, as often as you like.
target-ended-by = { $therapist } has ended the target { $name }. Your ratings are kept.
target-rate = Rate it now
target-own-none = You have no target now. Your therapist can name one.
target-choose = <b>Which target do you want to rate?</b>
target-called = <b>Target: { $name }</b>
target-ask-suds =
    <b>{ $name }: how disturbing is it now?</b>
    { $low } is not at all, and { $high } is the worst you can imagine.
target-ask-voc =
    <b>{ $name }: how true do the good words feel now?</b>
    { $low } is not true at all, and { $high } is completely true.
target-ask-voc-sentence =
    <b>{ $name }: how true does “{ $sentence }” feel now?</b>
    { $low } is not true at all, and { $high } is completely true.
target-skip = Leave this out
target-kept = Kept: { $numbers }, { $at }.
target-last = Before that: { $numbers }, { $at }.
target-nothing = Nothing was rated.
target-reader = Of your therapists, only { $therapist } sees this. It is not part of your check-ins.
target-again = Rate again
target-take-back = Take it back
target-rating-gone = That rating of { $name } is taken back.
target-decline = End this target
target-ask-decline = <b>End the target { $name }?</b> I tell { $therapist }. The ratings are kept.
target-decline-yes = Yes, end it
target-declined-own = That target is ended. The ratings are kept.
