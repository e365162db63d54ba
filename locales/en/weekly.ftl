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
weekly-not-asked = No check-ins this week.
weekly-paused = { PLURAL($days) ->
    [one] { NUMBER($days) } day was paused.
   *[other] { NUMBER($days) } days were paused.
 }
weekly-days-later = { PLURAL($asked) ->
    [one] Answered on { NUMBER($answered) } of { NUMBER($asked) } day ({ NUMBER($later) } of these afterwards).
   *[other] Answered on { NUMBER($answered) } of { NUMBER($asked) } days ({ NUMBER($later) } of these afterwards).
 }
weekly-levels = This week: { $scale }.
weekly-levels-both = This week: { $mood }; { $suds }.
weekly-mood-at = mood { $value }
weekly-mood-between = mood between { $low } and { $high }
weekly-mood-mean = mood { $mean } on average
weekly-mood-same = mood { $mean } on average, as usual
weekly-mood-usual = mood { $mean } on average (usually { $usual })
weekly-suds-at = distress (SUDs, { $moment }) { $value }
weekly-suds-between = distress (SUDs, { $moment }) between { $low } and { $high }
weekly-suds-mean = distress (SUDs, { $moment }) { $mean } on average
weekly-suds-same = distress (SUDs, { $moment }) { $mean } on average, as usual
weekly-suds-usual = distress (SUDs, { $moment }) { $mean } on average (usually { $usual })
weekly-other-moment = { PLURAL($days) ->
    [one] Asked about another moment on { NUMBER($days) } day: { $suds }.
   *[other] Asked about another moment on { NUMBER($days) } days: { $suds }.
 }
weekly-well-helped = { PLURAL($days) ->
    [one] Something that went well: on { NUMBER($days) } day, skills helped quite a bit.
   *[other] Something that went well: on { NUMBER($days) } days, skills helped quite a bit.
 }
weekly-well-best = Something that went well: { $day }. Your mood was { $mood }.
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
weekly-picture = In the picture: mood and distress day by day, over up to four weeks. Below them, this week’s skills and homework.
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
