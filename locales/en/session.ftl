# One client over some weeks, for the therapist before a session. Describes, and never concludes.
session-open = Before the session
session-weeks = { PLURAL($weeks) ->
    [one] { NUMBER($weeks) } week
   *[other] { NUMBER($weeks) } weeks
 }
session-file = PDF
session-title = <b>{ $alias }</b>, { $weeks }
session-none = No answers in these weeks.
session-numbers = <b>{ $item }:</b> { $numbers }
session-gone = { $item } ({ $gone })
session-range = { PLURAL($days) ->
    [one] Median { $median }, from { $low } to { $high }, { NUMBER($days) } day.
   *[other] Median { $median }, from { $low } to { $high }, { NUMBER($days) } days.
 }
session-same = { PLURAL($days) ->
    [one] { $median } on { NUMBER($days) } day.
   *[other] { $median } on each of { NUMBER($days) } days.
 }
session-yes = { PLURAL($days) ->
    [one] Yes on { NUMBER($yes) } of { NUMBER($days) } day.
   *[other] Yes on { NUMBER($yes) } of { NUMBER($days) } days.
 }
session-chosen = { PLURAL($days) ->
    [one] { $answer }, on { NUMBER($days) } day.
   *[other] { $answer }, on { NUMBER($days) } days.
 }
session-slope-up = About { $low } to { $high } up a week.
session-slope-up-by = About { $by } up a week.
session-slope-down = About { $low } to { $high } down a week.
session-slope-down-by = About { $by } down a week.
session-slope-none = No clear direction yet.
session-slope-few = Answered days needed for a direction: { NUMBER($days) }.
session-skill = { PLURAL($days) ->
    [one] • { $skill }: { $item } { $with } on { NUMBER($days) } day with it, { $without } on { NUMBER($others) } without: { $difference }
   *[other] • { $skill }: { $item } { $with } on { NUMBER($days) } days with it, { $without } on { NUMBER($others) } without: { $difference }
 }
session-difference-higher = { $low } to { $high } higher
session-difference-higher-by = { $by } higher
session-difference-lower = { $low } to { $high } lower
session-difference-lower-by = { $by } lower
session-difference-none = no clear difference yet
session-mean = { PLURAL($days) ->
    [one] { $mean } ({ NUMBER($days) } day)
   *[other] { $mean } ({ NUMBER($days) } days)
 }
session-task = { PLURAL($said) ->
    [one] • Homework “{ $task }”: some done on { NUMBER($done) } of { NUMBER($said) } day
   *[other] • Homework “{ $task }”: some done on { NUMBER($done) } of { NUMBER($said) } days
 }
session-done = { PLURAL($said) ->
    [one] { NUMBER($done) } of { NUMBER($said) } day
   *[other] { NUMBER($done) } of { NUMBER($said) } days
 }
# What has no room beneath the picture stands in the file.
session-more-questions = { PLURAL($count) ->
    [one] • In the PDF: { NUMBER($count) } more question
   *[other] • In the PDF: { NUMBER($count) } more questions
 }
session-more-skills = { PLURAL($count) ->
    [one] • In the PDF: { NUMBER($count) } more comparison
   *[other] • In the PDF: { NUMBER($count) } more comparisons
 }
session-more-tasks = { PLURAL($count) ->
    [one] • In the PDF: { NUMBER($count) } more task
   *[other] • In the PDF: { NUMBER($count) } more tasks
 }
session-more-notes = { PLURAL($count) ->
    [one] • In the PDF: { NUMBER($count) } more note
   *[other] • In the PDF: { NUMBER($count) } more notes
 }
session-more-records = { PLURAL($count) ->
    [one] • In the PDF: { NUMBER($count) } more thought record
   *[other] • In the PDF: { NUMBER($count) } more thought records
 }
session-more-targets = { PLURAL($count) ->
    [one] • In the PDF: { NUMBER($count) } more target
   *[other] • In the PDF: { NUMBER($count) } more targets
 }
session-aids = <i>Changes a week and differences are { NUMBER($covered) }% intervals. Days with a skill differ from other days in many ways. Reading aids, not clinical cut-offs.</i>
# Inside the picture and the file.
session-skills = { $item } with and without a skill
session-with = with it
session-without = without it
session-skills-none = { PLURAL($days) ->
    [one] Skills are set side by side from { NUMBER($days) } day with and { NUMBER($days) } day without them.
   *[other] Skills are set side by side from { NUMBER($days) } days with and { NUMBER($days) } days without them.
 }
session-skills-alike = { $item } was always the same on one kind of days, so no difference is shown.
session-skills-alike-mood = Mood was always the same on one kind of days, so no difference is shown.
session-put-aside = Put aside by the client: { $item }
session-aside-since = Put aside since { $day }: { $item }
session-more-aside = { PLURAL($count) ->
    [one] And { NUMBER($count) } more question put aside
   *[other] And { NUMBER($count) } more questions put aside
 }
session-plan = Changes of plan
session-change = { $day }: { $what }
session-task-given = Homework given: { $task }
session-task-ended = Homework ended: { $task }
session-skill-added = Skill added: { $skill }
session-skill-retired = Skill taken off: { $skill }
session-moved-suds_highest_today = SUDs are asked as “highest today”.
session-moved-suds_right_now = SUDs are asked as “right now”.
session-asked = Asked as well: { $item }
session-unasked = No longer asked: { $item }
session-homework = Homework, share of days with some done
session-homework-none = No homework reported in these weeks
session-since = since { $from }
session-notes = Shared notes
session-notes-none = No notes shared in these weeks
session-median = median
session-trend = direction
session-mark = change of plan
