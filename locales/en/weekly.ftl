# A week in sentences. A mean is never called good or bad.
weekly-title = <b>Your week, { $week }</b>
weekly-client-title = <b>{ $alias }</b>, { $week }
weekly-span = { $from } – { $to }
weekly-chart = Chart
weekly-days = { $asked ->
    [one] Answered on { NUMBER($answered) } of { NUMBER($asked) } day.
   *[other] Answered on { NUMBER($answered) } of { NUMBER($asked) } days.
 }
weekly-no-answers = No answers this week.
weekly-not-asked = No check-ins this week.
weekly-paused = { $days ->
    [one] { NUMBER($days) } day was paused.
   *[other] { NUMBER($days) } days were paused.
 }
weekly-days-later = { $asked ->
    [one] Answered on { NUMBER($answered) } of { NUMBER($asked) } day, later than asked.
   *[other] Answered on { NUMBER($answered) } of { NUMBER($asked) } days, { NUMBER($later) } of them later.
 }
weekly-levels = This week: { $scale }.
weekly-levels-both = This week: { $mood }; { $suds }.
weekly-levels-before = The week before: { $scale }.
weekly-levels-before-both = The week before: { $mood }; { $suds }.
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
weekly-well-helped = { $days ->
    [one] Something that went well: on { NUMBER($days) } day, skills helped quite a bit.
   *[other] Something that went well: on { NUMBER($days) } days, skills helped quite a bit.
 }
weekly-well-best = Something that went well: { $day }, with mood at { $mood }.
weekly-well-homework = { $days ->
    [one] Something that went well: some homework done on { NUMBER($days) } day.
   *[other] Something that went well: some homework done on { NUMBER($days) } days.
 }
weekly-well-skills = { $days ->
    [one] Something that went well: a skill used on { NUMBER($days) } day.
   *[other] Something that went well: skills used on { NUMBER($days) } days.
 }
weekly-better = In the last { NUMBER($weeks) } weeks, on { NUMBER($days) } days with { $skill }, mood was { $with } on average; on { NUMBER($others) } days without it, { $without } (an observation, not a cause).
weekly-bring = If you like, pick one thing from this week to bring to your session.
weekly-picture = In the picture: mood and distress day by day over up to four weeks, and this week’s skills and homework.
weekly-skill = { $days ->
    [one] Skill used most: { $skill }, on { NUMBER($days) } day.
   *[other] Skill used most: { $skill }, on { NUMBER($days) } days.
 }
weekly-skill-days = { $days ->
    [one] Skills were used on { NUMBER($days) } day.
   *[other] Skills were used on { NUMBER($days) } days.
 }
weekly-task = { $days ->
    [0] Homework “{ $task }”: nothing noted this week.
    [one] Homework “{ $task }”: all or part done on { NUMBER($days) } day.
   *[other] Homework “{ $task }”: all or part done on { NUMBER($days) } days.
 }
weekly-no-answers-yet = There is no chart yet, because there are no answers yet.
