# The words inside a picture. Short: they are drawn, and cut where they do not fit.
chart-title-mood = Mood
chart-low-mood = worst
chart-high-mood = best
chart-title-suds_highest_today = Distress (SUDs), highest of the day
chart-low-suds_highest_today = calm
chart-high-suds_highest_today = worst
chart-title-suds_right_now = Distress (SUDs), when asked
chart-low-suds_right_now = calm
chart-high-suds_right_now = worst
chart-late = answered late
chart-filled-in = filled in later
chart-no-answer = no answer
chart-no-answer-unasked = no answer, or not asked
chart-paused = paused
chart-usual = usual
chart-skills = Skills
chart-skills-none = No skills noted this week
chart-helped = How much it helped
chart-helped-mean = { $mean } of { $most }
chart-homework = Homework
chart-homework-none = No homework set
chart-homework-none-yours = No homework from you
# Why something is not asked now, beneath its name.
chart-gone-moved = another moment
chart-gone-aside = put aside
chart-gone-off = not asked any more
chart-homework-aside = Put aside, so not asked about
chart-no-data = No answers yet
chart-footer = Gaps are days without an answer to that question.
chart-days = { PLURAL($days) ->
    [one] { NUMBER($days) } day
   *[other] { NUMBER($days) } days
 }
chart-at = { PLURAL($days) ->
    [one] { $value }, on one day answered.
   *[other] { $value } on the days answered.
 }
chart-between = Between { $low } and { $high }.
chart-average = On average { $mean }.
chart-average-higher = On average { $mean }, { $by } higher than usual.
chart-average-lower = On average { $mean }, { $by } lower than usual.
chart-average-same = On average { $mean }, as usual.
chart-better = better
chart-end-better = { $end } (better)
chart-higher-better = more is better
chart-lower-better = less is better
chart-further = Other answers
chart-title-unit = { $item } ({ $unit })
chart-range = { $low }–{ $high }
chart-length = how long
chart-range-hours = { $low }–{ $high } h
chart-range-minutes = { $low }–{ $high } min
chart-yes = yes: { $yes } of { $days }
chart-average-more = On average { $mean }, { $by } more than usual.
chart-average-less = On average { $mean }, { $by } less than usual.
chart-average-later = On average { $mean }, { $by } later than usual.
chart-average-earlier = On average { $mean }, { $by } earlier than usual.
