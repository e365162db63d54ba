# Homework, as the therapist gives it.
homework-title = <b>Homework for { $alias }</b>
homework-none = None at the moment.
homework-row = { NUMBER($number) }. { $task }
homework-row-until = { NUMBER($number) }. { $task } (until { $day })
homework-end = End task { NUMBER($number) }
homework-add = Add a task
homework-ask =
    <b>What is the task for { $alias }?</b>
    Type it the way your client will read it every day. Short is good.
homework-ask-until =
    { $task }
    Your client will read it as it stands here.

    <b>Until which day should I ask about it?</b>
    Type a date, for example { NUMBER($day) }/{ NUMBER($month) }.
homework-no-last-day = Until I end it
homework-added = Added: { $task }. I will ask about it from the next check-in on.
homework-added-until = Added until { $day }: { $task }. I will ask about it from the next check-in on.
homework-added-aside = Added: { $task }. Your client has put homework aside, so I do not ask about it now.
homework-added-off = Added: { $task }. Homework is off the list of what is asked, so I do not ask about it.
homework-new-aside =
    New homework from { $therapist }:
    { $task }
    You have put homework aside, so I do not ask about it. You can change that in /settings.
homework-new-off =
    New homework from { $therapist }:
    { $task }
    I do not ask about it in the check-in.
homework-taken = This task is given already: { $task }. Please type another one.
homework-not-added = This task was not added. Please type it again.
homework-ended = The task has ended. Earlier answers are kept.
homework-ended-by = { $therapist } has ended this homework: { $task }. I no longer ask about it. Your answers are kept.
homework-full = Each task is a question every day, so one client has { $max } at most. Please end one first, or wait until one is over.
homework-full-others = Each task is a question every day, so one client has { $max } at most. None of those open now is yours. You can give one when another is over.
homework-new =
    New homework from { $therapist }:
    { $task }
homework-date-unclear = I could not read that as a date. Please write the day first, like { NUMBER($day) }/{ NUMBER($month) }.
homework-date-far = That is more than a year away. Please choose a day within a year.
homework-date-past = That day is over. Please choose today or a later day.
homework-date-too-soon = The check-in of that day is out already. Please choose a later day.
