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
weekly-late = { $days ->
    [one] { NUMBER($days) } day was answered later.
   *[other] { NUMBER($days) } days were answered later.
 }
weekly-paused = { $days ->
    [one] { NUMBER($days) } day was paused.
   *[other] { NUMBER($days) } days were paused.
 }
weekly-mood = Mood, on average: { $mean }.
weekly-mood-higher = Mood, on average: { $mean }, which is { $by } higher than the week before.
weekly-mood-lower = Mood, on average: { $mean }, which is { $by } lower than the week before.
weekly-mood-same = Mood, on average: { $mean }, as in the week before.
weekly-suds = Distress (SUDs, { $moment }), on average: { $mean }.
weekly-suds-higher = Distress (SUDs, { $moment }), on average: { $mean }, which is { $by } higher than the week before.
weekly-suds-lower = Distress (SUDs, { $moment }), on average: { $mean }, which is { $by } lower than the week before.
weekly-suds-same = Distress (SUDs, { $moment }), on average: { $mean }, as in the week before.
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
