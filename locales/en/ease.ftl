# How to go on after days without an answer. Never how many days.
ease-ask =
    <b>How shall we go on?</b>
    You can take a break, or I can ask less often. It can also stay as it is. All of these are fine.
ease-ask-break =
    <b>How shall we go on?</b>
    You can take a break. It can also stay as it is. Both are fine.
ease-fewer = Ask less often
ease-keep = Leave it as it is
ease-ask-fewer =
    <b>On which days should I ask?</b>
    Pick one below, or other days.
ease-once = Once a week: { $day }
ease-other-days = Other days
ease-back = ‹ Back
ease-kept = All right, it stays as it is. You can change it at any time: the days in /settings, a break with /pause.
ease-days-set = All right. I will ask on: { $days }. The next check-in: { $next }. You can change the days in /settings.
ease-days-set-paused = All right. After the break I will ask on: { $days }.
ease-asked-on = Asked on: { $days }
ease-asked-since = Asked on: { $days } (since { $day })
