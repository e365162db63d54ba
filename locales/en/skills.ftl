# A client’s list of skills, for their therapist. What skills are called stands in skill.ftl.
skills-title = <b>Skills of { $alias }</b>
skills-none = The list is empty, so skills are not asked about.
skills-row = { NUMBER($number) }. { $skill }
skills-retire = Remove { $skill }
skills-add = Add a skill
skills-ask =
    <b>Which skill should I add for { $alias }?</b>
    Two or three words are best: it has to fit on a button. On a new line you can add one sentence on how it goes.
skills-added = The skill is on the list from the next check-in on.
skills-taken = “{ $skill }” is on the list already. Please type another one.
skills-retired = The skill is off the list. Earlier answers are kept.
skills-full = { PLURAL($max) ->
    [one] The list is full: { NUMBER($max) } skill. A short list is easier on a hard day. Please take one off first.
   *[other] The list is full: { NUMBER($max) } skills. A short list is easier on a hard day. Please take one off first.
 }
skills-library = From the library
skills-groups =
    <b>The library</b>
    Choose a group, or type a part of a name. A skill of your own can be typed as well.
skills-pick = <i>Tap one to add it. Your client is told.</i>
skills-private = { PLURAL($count) ->
    [one] { NUMBER($count) } more skill on the list is private. Its words are your client’s to show.
   *[other] { NUMBER($count) } more skills on the list are private. Their words are your client’s to show.
 }
