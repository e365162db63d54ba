# What a client tracks for themselves. Nobody else reads this.
track-title =
    <b>What you track for yourself</b>
    I ask it in your check-in. Nobody but you sees it until you show it.
track-none = Nothing yet. You can add up to { NUMBER($max) }, and stop any time.
track-row = { NUMBER($number) }. { $item }: { $who }
track-row-private = only you
track-row-shown = seen by { $therapists }
track-row-stopped = not asked now
track-row-stopped-shown = not asked now, still shown
track-add = Add
track-together = What goes with what
track-open = What I track
track-ready =
    <b>What would you like to track?</b>
    Take one that is ready, or type your own question. Only you see it.
track-type = My own question
track-added =
    { $item } is on your list. I ask it from the next check-in on.
    Only you see it. You can skip it, or stop any time.
track-ask-question =
    <b>What do you want to ask yourself?</b>
    Type the question, then the kind of answer. For example:
    <i>Craving { $scale } none..strong</i>
    <i>Did I go for a run? yes/no</i>
    <i>Cups of coffee count</i>
    <i>What did I do? several: painted, cooked, read</i>
track-draft = This is how I will ask you:
track-hard-ask =
    <b>Which answers are hard ones?</b>
    After them I tell you whom to call. Your tap adds the question.
track-only-you = Only you see this.
track-seen-by = This is seen by: { $therapists }.
track-not-asked = It is not asked now. Your answers are kept.
track-tags = Tags
track-show = Show to therapists
track-hide = Hide again
track-stop = Stop tracking
track-go-on = Track it again
track-ask-show =
    <b>Show { $item } to { $therapists }?</b>
    They will see your answers from today on. Earlier days stay yours.
track-ask-show-tags = They read all its tags, and those you add later.
track-ask-show-later = Whoever you share with later does not see it. You can hide it again any time.
track-show-yes = Yes, show it
track-rename = Rename
track-tag-off = Take it off
track-ask-tags = <b>Which tags should I add to { $item }?</b> Type them with commas between. There is room for { NUMBER($room) } more.
track-ask-name = <b>What should I call { $tag }?</b> On earlier days it will have the new name too.
track-tags-added = { PLURAL($count) ->
    [one] { NUMBER($count) } tag is added.
   *[other] { NUMBER($count) } tags are added.
 }
track-tags-title =
    <b>Tags of { $item }: { NUMBER($count) } of { NUMBER($max) }</b>
    Tap one to take it off. Tags of your own can be renamed.
track-tags-none = A list without tags is not asked.
track-tags-add = Add tags
track-full = The list is full. The most is { NUMBER($max) }, since a short check-in is easier on a hard day. You can stop one and then add this.
track-no-text = For free words there is the note. Write to me when I ask nothing, and I offer to keep it. /notes has them all.
track-stopped = I stop asking it from the next check-in on. Your answers are kept.
track-again = I ask it again from the next check-in on.
track-shown = It is shown from today on.
track-hidden = Only you see it again.
track-nobody = You share with nobody now, so there is nobody to show it to.
track-tag-empty = I need a word or two for a tag.
track-tag-too-long = A tag has to fit on a button. The most letters it can have: { NUMBER($max) }.
track-tag-taken = That tag is on the list already.
track-tags-full = This list is full. The most is { NUMBER($max) }. You can take one off first. Its days are kept.
track-tags-many = A list holds no more tags than { NUMBER($max) }, so that a check-in stays short. You sent { NUMBER($sent) }, and there is room for { NUMBER($room) }. I added none and changed nothing. You can send fewer, or begin another list.
track-tag-is-off = It is off the list. Its days are kept.
track-together-title =
    <b>What goes with what</b>
    From your last twelve weeks. Only you see this.
track-together-no-rating = No rating is asked of you now. So there is nothing to hold your days against.
track-together-few = There are too few days yet. Days needed with both answers: { NUMBER($days) }. Of each kind: { NUMBER($each) }.
track-together-nothing = { PLURAL($count) ->
    [one] I looked at { NUMBER($count) } thing beside { $item }. It did not stand out.
   *[other] I looked at { NUMBER($count) } things beside { $item }. None stood out.
 }
track-together-looked = { PLURAL($count) ->
    [one] I looked at { NUMBER($count) } thing beside { $item }. It stood out:
   *[other] I looked at { NUMBER($count) } things beside { $item }. This stood out:
 }
track-together-tag = { $item }: { $tag }
track-together-night = { $item }, above { $middle }
track-together-row = • <b>{ $what }</b>. With it, { $item } was { $with } (days: { NUMBER($days) }). Without it, it was { $without } (days: { NUMBER($others) }). The days with it were { $difference }.
track-together-row-night = • <b>{ $what }</b>. The day after, { $item } was { $with } (days: { NUMBER($days) }). After the other nights it was { $without } (days: { NUMBER($others) }). The days after such nights were { $difference }.
track-together-more = { PLURAL($count) ->
    [one] For { NUMBER($count) } more thing there are too few days, or days too much alike.
   *[other] For { NUMBER($count) } more things there are too few days, or days too much alike.
 }
track-together-chance = <i>The last two numbers are a { NUMBER($covered) }% range. Of twenty things that go with nothing, about one stands out by chance.</i>
track-together-cause = <i>Days differ in many ways. Two things on the same days do not say that one brings the other.</i>
# The tags of the ready lists.
track-tag-argument = Argument
track-tag-bad-news = Bad news
track-tag-crowd = Crowds
track-tag-deadline = Deadline
track-tag-alone = Being alone
track-tag-memory = A memory
track-tag-cooked = Cooked meal
track-tag-fast-food = Fast food
track-tag-sweets = Sweets
track-tag-coffee = Coffee
track-tag-alcohol = Alcohol
track-tag-no-meal = A meal left out
track-tag-family = Family
track-tag-partner = Partner
track-tag-friends = Friends
track-tag-work = People at work
track-tag-strangers = Strangers
track-tag-animals = Animals
track-tag-sun = Sun
track-tag-clouds = Clouds
track-tag-rain = Rain
track-tag-wind = Wind
track-tag-heat = Heat
track-tag-cold = Cold
