# A therapist’s week.
digest-title = { $clients ->
    [one] <b>Your week, { $week }</b> · { NUMBER($clients) } client
   *[other] <b>Your week, { $week }</b> · { NUMBER($clients) } clients
 }
digest-empty = No client shares with you yet, so there is nothing to report this week.
digest-row = <b>{ $alias }</b>: { NUMBER($answered) } of { NUMBER($asked) } days
digest-row-paused = <b>{ $alias }</b>: paused
digest-row-not-asked = <b>{ $alias }</b>: no check-ins this week
digest-both = Mood { $mood }, SUDs ({ $moment }) { $suds } on average
digest-mood = Mood { $mood } on average
digest-suds = SUDs ({ $moment }) { $suds } on average
digest-no-answers = { $asked ->
    [one] • No answer; asked on { NUMBER($asked) } day
   *[other] • No answers; asked on { NUMBER($asked) } days
 }
digest-few-answers = • Few answers: { NUMBER($answered) } of { NUMBER($asked) } days
digest-suds-higher = • SUDs { $by } above the usual ({ $this }, usually { $usual })
digest-mood-lower = • Mood { $by } below the usual ({ $this }, usually { $usual })
digest-rules = <i>A • line appears if this week’s average SUDs are { $suds } or more above the client’s own usual (the four weeks before), average mood { $mood } or more below it (from { NUMBER($days) } answered days), or fewer than half of the days were answered. These are reading aids, not clinical cut-offs.</i>
digest-album = { $clients ->
    [one] The chart of { NUMBER($clients) } client.
   *[other] The charts of { NUMBER($clients) } clients.
 }
