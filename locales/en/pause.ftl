# Being left in peace for a while.
pause-ask =
    <b>How long should the break be?</b>
    I ask nothing in that time, and those days do not count as missed.
pause-ask-case =
    <b>How long should check-ins pause for { $alias }?</b>
    Your client is told and can start again sooner.
pause-days = { PLURAL($days) ->
    [one] { NUMBER($days) } day
   *[other] { NUMBER($days) } days
 }
pause-until-resumed = No end date
pause-until = Paused. I will be back on { $until }.
pause-open = Paused. I will wait until you want to go on.
pause-resume = Go on now
pause-take = Take a break
pause-already = Check-ins are paused already.
pause-none = Check-ins are not paused.
pause-resumed = Check-ins are on again. Your next check-in: { $next }.
pause-over = The pause is over. Your next check-in: { $next }.
pause-by-therapist = { $therapist } has paused your check-ins. You can start again sooner if you like.
pause-by-therapist-until = { $therapist } has paused your check-ins. I will be back on { $until }. You can start again sooner if you like.
pause-resumed-by-therapist = { $therapist } has ended the pause. Check-ins are on again.
