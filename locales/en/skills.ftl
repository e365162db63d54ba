# A client’s list of skills, and the names of those everybody starts with.
skills-title = <b>Skills of { $alias }</b>
skills-none = The list is empty, so skills are not asked about.
skills-row = { NUMBER($number) }. { $skill }
skills-retire = Remove { $skill }
skills-add = Add a skill
skills-ask =
    <b>Which skill should I add for { $alias }?</b>
    Two or three words are best: it has to fit on a button.
skills-added = The skill is on the list from the next check-in on.
skills-taken = “{ $skill }” is on the list already. Please type another one.
skills-retired = The skill is off the list. Earlier answers are kept.
skills-full = { PLURAL($max) ->
    [one] The list is full: { NUMBER($max) } skill. Remove one first.
   *[other] The list is full: { NUMBER($max) } skills. Remove one first.
 }
skills-breathing = Slow breathing
skills-grounding = Grounding (5 senses)
skills-moving = Moving my body
skills-talking = Talking to someone
skills-distraction = Distraction
skills-pleasant = Something pleasant
