# A therapist’s week.
digest-title = { PLURAL($clients) ->
    [one] <b>Your week, { $week }</b> · { NUMBER($clients) } client
   *[other] <b>Your week, { $week }</b> · { NUMBER($clients) } clients
 }
digest-empty = No client shares with you yet, so there is nothing to report this week.
digest-row = { PLURAL($asked) ->
    [one] <b>{ $alias }</b>: answered { NUMBER($answered) } of { NUMBER($asked) } day
   *[other] <b>{ $alias }</b>: answered { NUMBER($answered) } of { NUMBER($asked) } days
 }
digest-row-paused = <b>{ $alias }</b>: paused
digest-row-not-asked = <b>{ $alias }</b>: no check-ins this week
digest-no-answers = { PLURAL($asked) ->
    [one] No answer; asked on { NUMBER($asked) } day
   *[other] No answers; asked on { NUMBER($asked) } days
 }
digest-few-answers = { PLURAL($asked) ->
    [one] Few answers: { NUMBER($answered) } of { NUMBER($asked) } day
   *[other] Few answers: { NUMBER($answered) } of { NUMBER($asked) } days
 }
digest-higher = { $item } { $by } above the usual ({ $this }, usually { $usual })
digest-lower = { $item } { $by } below the usual ({ $this }, usually { $usual })
digest-worst = { PLURAL($days) ->
    [one] { $item }: { $value } ({ $low } to { $high }) on { $day }
   *[other] { $item }: { $value } ({ $low } to { $high }) on { NUMBER($days) } days, last on { $day }
 }
digest-worst-plain = { PLURAL($days) ->
    [one] { $item }: { $value } on { $day }
   *[other] { $item }: { $value } on { NUMBER($days) } days, last on { $day }
 }
# Beneath answers that are named with their day: there were more such.
digest-worst-more = { PLURAL($count) ->
    [one] And { NUMBER($count) } more question with such an answer
   *[other] And { NUMBER($count) } more questions with such an answer
 }
# The last line of a client whose lines are too many.
digest-row-more = • and { NUMBER($count) } more
digest-album = { PLURAL($clients) ->
    [one] The chart of { NUMBER($clients) } client.
   *[other] The charts of { NUMBER($clients) } clients.
 }
digest-flag = • { $flag }
digest-rules = { PLURAL($days) ->
    [one]
        A flag means one of these:
        • SUDs on average { $above } or more above the client’s own four weeks before.
        • Mood on average { $below } or more below them. Both need { NUMBER($days) } answered day.
        • Fewer than half of the days answered.
        Reading aids, not clinical cut-offs.
   *[other]
        A flag means one of these:
        • SUDs on average { $above } or more above the client’s own four weeks before.
        • Mood on average { $below } or more below them. Both need { NUMBER($days) } answered days.
        • Fewer than half of the days answered.
        Reading aids, not clinical cut-offs.
 }
digest-rules-any = { PLURAL($days) ->
    [one]
        A flag means one of these:
        • An average worse than the client’s own four weeks before, by { NUMBER($percent) }% of its scale. This needs { NUMBER($days) } answered day.
        • Fewer than half of the days answered.
        Reading aids, not clinical cut-offs.
   *[other]
        A flag means one of these:
        • An average worse than the client’s own four weeks before, by { NUMBER($percent) }% of its scale. This needs { NUMBER($days) } answered days.
        • Fewer than half of the days answered.
        Reading aids, not clinical cut-offs.
 }
digest-by-button = A client’s button brings their chart.
digest-open = This week at a glance
digest-place = Clients { NUMBER($first) }–{ NUMBER($last) } of { NUMBER($total) }
digest-before = ‹ Previous
digest-after = Next ›
# Inside the picture.
digest-heading = Your week, { $week }
digest-clients = { PLURAL($clients) ->
    [one] { NUMBER($clients) } client
   *[other] { NUMBER($clients) } clients
 }
digest-column-mood = Mood
digest-column-suds_highest_today = SUDs
digest-column-suds_right_now = SUDs
# The moment that a column of the picture, or of one client in it, is about.
digest-about-suds_highest_today = SUDs: highest of the day
digest-about-suds_right_now = SUDs: when asked
# The same beneath the name of one client, where there is little room.
digest-beneath-suds_highest_today = SUDs: highest
digest-beneath-suds_right_now = SUDs: right now
# Days of one client that a small line leaves out, since they are about another moment.
digest-beneath-moved = other moment: { NUMBER($days) }
# The same where that moment is not the one at the head of the column.
digest-both-suds_highest_today = highest; other: { NUMBER($days) }
digest-both-suds_right_now = now; other: { NUMBER($days) }
digest-head-answered = Days answered
digest-head-homework = Homework done
digest-answered = { NUMBER($answered) } of { NUMBER($asked) }
digest-this-week = this week
digest-usual = usual level
digest-stands-out = look here first
digest-paused = paused
digest-not-asked = no check-ins
digest-rules-chosen = For some of these clients another limit was chosen.
digest-rules-worst = A rating at its worse end on any day is a flag too; so is an urge from { $urge } of { $top } on. So is an answer that was said to need care.
