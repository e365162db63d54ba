# A week in sentences. A mean is never called good or bad.
weekly-title = <b>Your week, { $week }</b>
weekly-client-title = <b>{ $alias }</b>, { $week }
weekly-span = { $from } – { $to }
weekly-chart = Chart
weekly-days = { PLURAL($asked) ->
    [one] Answered on { NUMBER($answered) } of { NUMBER($asked) } day.
   *[other] Answered on { NUMBER($answered) } of { NUMBER($asked) } days.
 }
weekly-no-answers = No answers this week.
weekly-silent = No answers this week. That is all right.
weekly-still-no-answers = No answers in the last two weeks. That is all right. Your check-in is here when you want it.
weekly-no-answers-since = No answers since { $since }, when you started. That is all right. Your check-in is here when you want it.
weekly-not-asked = There were no check-ins on these days.
weekly-paused = { PLURAL($days) ->
    [one] { NUMBER($days) } day was paused.
   *[other] { NUMBER($days) } days were paused.
 }
weekly-days-later = { PLURAL($asked) ->
    [one] Answered on { NUMBER($answered) } of { NUMBER($asked) } day ({ NUMBER($later) } of these afterwards).
   *[other] Answered on { NUMBER($answered) } of { NUMBER($asked) } days ({ NUMBER($later) } of these afterwards).
 }
weekly-levels = This week: { $scale }.
weekly-levels-both = This week: { $one }; { $other }.
weekly-levels-three = This week: { $one }; { $other }; { $third }.
# What is measured: within a sentence, at the head of a line, and without its moment.
weekly-name-mood = mood
weekly-name-suds_highest_today = distress (SUDs, highest of the day)
weekly-name-suds_right_now = distress (SUDs, when asked)
weekly-head-mood = Mood
weekly-head-suds_highest_today = SUDs (highest of the day)
weekly-head-suds_right_now = SUDs (when asked)
weekly-short-mood = mood
weekly-short-suds_highest_today = distress
weekly-short-suds_right_now = distress
weekly-level-at = { $item } { $value }
weekly-level-between = { $item } between { $low } and { $high }
weekly-level-mean = { $item } { $mean } on average
weekly-level-same = { $item } { $mean } on average, as usual
weekly-level-usual = { $item } { $mean } on average (usually { $usual })
weekly-other-moment = { PLURAL($days) ->
    [one] Asked about another moment on { NUMBER($days) } day: { $item }.
   *[other] Asked about another moment on { NUMBER($days) } days: { $item }.
 }
weekly-left = { PLURAL($days) ->
    [one] Not asked any more, answered on { NUMBER($days) } day: { $item }.
   *[other] Not asked any more, answered on { NUMBER($days) } days: { $item }.
 }
weekly-aside = { PLURAL($days) ->
    [one] Put aside, answered on { NUMBER($days) } day: { $item }.
   *[other] Put aside, answered on { NUMBER($days) } days: { $item }.
 }
weekly-level-yes = { $item } yes on { NUMBER($yes) } of { NUMBER($days) }
weekly-homework-aside = Homework: put aside, so not asked about.
weekly-well-helped = { PLURAL($days) ->
    [one] Something that went well: on { NUMBER($days) } day, skills helped quite a bit.
   *[other] Something that went well: on { NUMBER($days) } days, skills helped quite a bit.
 }
weekly-well-best = Something that went well: { $day }. { $item }: { $value }.
weekly-well-best-mood = Something that went well: on { $day } your mood was { $value }.
weekly-well-homework = { PLURAL($days) ->
    [one] Something that went well: some homework done on { NUMBER($days) } day.
   *[other] Something that went well: some homework done on { NUMBER($days) } days.
 }
weekly-well-skills = { PLURAL($days) ->
    [one] Something that went well: a skill used on { NUMBER($days) } day.
   *[other] Something that went well: skills used on { NUMBER($days) } days.
 }
weekly-better =
    In the last { PLURAL($weeks) ->
        [one] { NUMBER($weeks) } week
       *[other] { NUMBER($weeks) } weeks
    }, { $item } was { $with } on average on { PLURAL($days) ->
        [one] { NUMBER($days) } day
       *[other] { NUMBER($days) } days
    } with { $skill }. It was { $without } on { PLURAL($others) ->
        [one] { NUMBER($others) } day
       *[other] { NUMBER($others) } days
    } without it. This does not say why.
weekly-better-mood =
    In the last { PLURAL($weeks) ->
        [one] { NUMBER($weeks) } week
       *[other] { NUMBER($weeks) } weeks
    }, your mood was { $with } on average on { PLURAL($days) ->
        [one] { NUMBER($days) } day
       *[other] { NUMBER($days) } days
    } with { $skill }. It was { $without } on { PLURAL($others) ->
        [one] { NUMBER($others) } day
       *[other] { NUMBER($others) } days
    } without it. This does not say why.
# Beneath every summary: nobody may have seen this week before.
weekly-help = /help says whom to call in danger.
weekly-bring = If you like, pick one thing from this week to talk about in your session.
weekly-picture = In the picture: { $items } day by day, over up to four weeks. Below them, this week’s skills and homework.
weekly-picture-practice = In the picture: this week’s skills and homework.
weekly-picture-further = In the picture: { $items } day by day, over up to four weeks. Below them, this week’s other answers, skills and homework.
weekly-picture-practice-further = In the picture: this week’s other answers, skills and homework.
weekly-skill = { PLURAL($days) ->
    [one] Skill used most: { $skill }, on { NUMBER($days) } day.
   *[other] Skill used most: { $skill }, on { NUMBER($days) } days.
 }
weekly-skill-days = { PLURAL($days) ->
    [one] Skills were used on { NUMBER($days) } day.
   *[other] Skills were used on { NUMBER($days) } days.
 }
weekly-task = { PLURAL($days) ->
    [one] Homework “{ $task }”: all or part done on { NUMBER($days) } day.
   *[other] Homework “{ $task }”: all or part done on { NUMBER($days) } days.
 }
weekly-task-none = Homework “{ $task }”: nothing noted this week.
weekly-task-said-none = { PLURAL($days) ->
    [one] Homework “{ $task }”: the answer was “{ $none }” on { NUMBER($days) } day.
   *[other] Homework “{ $task }”: the answer was “{ $none }” on { NUMBER($days) } days.
 }
weekly-range = { $low } to { $high }
weekly-range-clock = between { $low } and { $high }
weekly-further = { PLURAL($days) ->
    [one] { $item }: { $answer }, on { NUMBER($days) } day.
   *[other] { $item }: { $answer }, on { NUMBER($days) } days.
 }
weekly-further-yes = { PLURAL($days) ->
    [one] { $item }: yes on { NUMBER($yes) } of { NUMBER($days) } day.
   *[other] { $item }: yes on { NUMBER($yes) } of { NUMBER($days) } days.
 }
