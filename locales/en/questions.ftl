# What a client is asked, for their therapist.
questions-open = What is asked
questions-title = <b>What I ask { $alias }</b>
questions-row = { NUMBER($number) }. { $item } ({ $kind })
questions-kind-rating = { $low } to { $high }
questions-kind-yes-no = yes or no
questions-kind-count = a count
questions-kind-amount = in { $unit }
questions-kind-hours = in hours
questions-kind-minutes = in minutes
questions-kind-clock = a time
questions-kind-from-to = from one time to another
questions-kind-one = one of a list
questions-kind-several = several of a list
questions-kind-progress = how much was done
questions-kind-text = text
questions-minutes = { PLURAL($count) ->
    [one] It usually takes this client about a minute.
   *[other] It usually takes this client about { NUMBER($count) } minutes.
 }
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
    <i>What was hard? several: sleep, food, people</i>
    <i>Asleep at clock</i>
    <i>In bed from-to</i>
questions-draft = This is how { $alias } will see it:
questions-draft-hint = <i>You can also type another line.</i>
questions-whole-numbers = <i>This takes whole numbers. For halves or decimals, choose a smaller unit.</i>
questions-hard-choose = <b>Which answers need care?</b>
questions-hard-ask =
    <b>Which answers need care?</b>
    After them, your client reads at once whom to call in danger. They come first in your week. I send no alarms.
questions-hard-ask-hint = <i>Your tap adds the question. You can also type another line.</i>
questions-hard-none = None of them
questions-hard-above = More than { $end }
questions-hard-from = { $end } or more
questions-hard-up-to = { $end } or less
questions-hard-end = { $which } ({ $end })
questions-hard = <i>I send no alarms. Your client reads whom to call in danger after this: { $told }. This comes first in your week: { $marked }.</i>
questions-hard-same = <i>I send no alarms. After this your client reads whom to call in danger, and it comes first in your week: { $told }.</i>
questions-hard-unsaid = <i>Not said yet which answers need care.</i>
questions-hard-unsaid-yet = That is not said yet. Until it is:
questions-hard-none-said = <i>No answer to this needs care. After none of them is anything said or marked.</i>
questions-added-urge = Added. I send no alarms. The answers are on the client’s card and in your weekly digest.
questions-keep = Looks right
questions-change = Change it
questions-added =
    From the next check-in on, { $therapist } asks you about this too:
    { $item }
    You can skip it any time, or put it aside in /settings.
questions-added-aside = { $therapist } put this on your list again: { $item }. You had put it aside, so I do not ask it. You can take it up again in /settings.
questions-still-aside = Your client has put this aside, so I do not ask it for now.
questions-not-added = This question was not added. Please type it again.
questions-removed = From the next check-in on, { $therapist } no longer asks you about this: { $item }. Your answers are kept.
questions-arranged = { $therapist } has changed what I ask you. It counts from the next check-in on.
questions-arranged-added = Asked as well:
questions-arranged-removed = No longer asked:
questions-arranged-skills = Skills to choose from as well:
questions-arranged-skills-off = Skills no longer on your list:
questions-arranged-highest = I ask for your highest distress of the day.
questions-arranged-now = I ask for your distress at that moment, not for the highest of the day.
questions-arranged-hint = Your answers are kept. You can skip any question, or put it aside in /settings.
questions-full = One check-in has { $max } questions at most. Please take one off first.
questions-taken = This is asked already: { $item }.
questions-last = This is the only question left, so it stays.
questions-last-not-aside = Your client has put all others aside, so I go on asking this one.
questions-other-removed = Another therapist of { $alias } took this question off: { $item }.
questions-other-large = Another therapist of { $alias } made this large in the pictures: { $item }.
questions-other-small = Another therapist of { $alias } made this small in the pictures: { $item }.
questions-other-watch = Another therapist of { $alias } changed when this stands out: { $item }.
questions-other-hard = Another therapist of { $alias } changed which answers to this need care: { $item }.
questions-other-moment = Another therapist of { $alias } changed which moment is asked about. Asked now: { $item }.
questions-aside = <i>Put aside by your client.</i>
questions-make-large = Large in the pictures
questions-make-small = Small in the pictures
questions-is-large = In the pictures it is large.
questions-watch-open = When it stands out
questions-watch-now = It stands out when a week’s average is { $watch } than the client’s usual.
questions-watch-title =
    <b>When shall a week stand out?</b>
    I hold its average against the client’s own four weeks before. On a scale from { $low } to { $high }, { $share }% is { $points }.
questions-watch-usual = Usual: { $watch }
questions-watch-never = Never
questions-watch-lower = { NUMBER($percent) }% lower
questions-watch-higher = { NUMBER($percent) }% higher
questions-changed = This list has changed meanwhile, so I changed nothing. This is how it is now.
questions-large-full = { PLURAL($max) ->
    [one] At most { NUMBER($max) } question can be large. Please make it small first.
   *[other] At most { NUMBER($max) } questions can be large. Please make one of them small first.
 }
questions-templates = Templates
questions-templates-title =
    <b>Templates for { $alias }</b>
    Each puts several questions on the list at once. You see them before anything changes.
questions-template-cbt = Mood and activity (CBT)
questions-template-cbt-says = What was planned, what was done, and how it felt. With /thought your client can write a thought record.
questions-template-dbt = Diary card (DBT)
questions-template-dbt-says = Urges and feelings, and whether an urge was acted on. Skills stay as they are.
questions-template-activation = Behavioural activation
questions-template-activation-says = Plans, pleasure and mastery, leaving the house, and talking with people.
questions-template-exposure = Facing fear
questions-template-exposure-says = Fear, what was avoided, and what was faced.
questions-template-sleep = Sleep, in short
questions-template-sleep-says = How long and how well, when asleep and when up.
questions-template-diary = Sleep diary (morning)
questions-template-diary-says = The night in full, in a check-in of its own at { $time }. Time asleep is worked out.
questions-template-medication = Medication
questions-template-medication-says = How much was taken and how it was borne. No drug is named.
questions-template-habits = Exercise and habits
questions-template-habits-says = Moving, eating, drinking, smoking and screens.
questions-template-comes = <b>This comes:</b>
questions-template-stays = <b>This stays:</b>
questions-template-nothing = All of this is on the list already.
questions-template-hint = <i>Nothing is taken off, and answers are kept. Your client gets one message about it.</i>
questions-template-apply = Put on the list
questions-template-full = This is too much for one check-in. The limit is { NUMBER($max) }. Please take some off first.
questions-template-applied = <b>New on the list of { $alias }:</b>
questions-template-urges = <i>I send no alarms. The answers are on the client’s card and in your weekly digest.</i>
questions-template-undo = Undo
