# Each item: its name, its question, what may be answered, and how it is told back.
item-mood = Mood
item-mood-ask = { $when ->
   *[today] <b>How is your mood today?</b>
    [then] <b>How was your mood that day?</b>
 }
item-mood-hint =
    { $low } is the worst you can imagine, { $high } is the best.
    <i>You can also type the number.</i>
item-suds_highest_today = Distress
item-suds_highest_today-line = Distress (SUDs, highest of the day)
item-suds_highest_today-ask = { $when ->
   *[today] <b>How strong was your distress today, at its worst? (SUDs)</b>
    [then] <b>How strong was your distress that day, at its worst? (SUDs)</b>
 }
item-suds_highest_today-hint =
    Distress means how upset, tense or afraid you feel.
    { $low } is completely calm, { $high } is the worst you have ever felt.
    <i>You can also type any number in between.</i>
item-suds_right_now = Distress
item-suds_right_now-line = Distress (SUDs, when asked)
item-suds_right_now-ask = <b>How strong is your distress right now? (SUDs)</b>
item-suds_right_now-hint =
    Distress means how upset, tense or afraid you feel.
    { $low } is completely calm, { $high } is the worst you have ever felt.
    <i>You can also type any number in between.</i>
item-skills = Skills
item-skills-ask = { $when ->
   *[today] <b>Did you use any of these skills today?</b>
    [then] <b>Did you use any of these skills that day?</b>
 }
item-skills-hint =
    Tap each one you used, then Done.
    <i>You can also type their numbers, for example { $example }.</i>
item-skills_helped = How much the skills helped
item-skills_helped-beside = helped
item-skills_helped-ask = <b>How much did it help?</b>
item-homework = Homework
item-homework-ask = { $when ->
   *[today]
        { $part }
        <b>How much of it did you do today?</b>
    [then]
        { $part }
        <b>How much of it did you do that day?</b>
 }
item-homework_useful = How useful the homework was
item-homework_useful-beside = useful
item-homework_useful-ask =
    { $part }
    <b>How useful was it?</b>
item-note = Note
item-note-ask = { $when ->
   *[today] <b>Would you like to write something about today?</b>
    [then] <b>Would you like to write something about that day?</b>
 }
item-note-ask-shared = { $when ->
   *[today]
        <b>Would you like to write something about today?</b>
        Your therapist sees it only if you say yes in the next step.
    [then]
        <b>Would you like to write something about that day?</b>
        Your therapist sees it only if you say yes in the next step.
 }
item-note-hint =
    <i>Just type it. One sentence is enough.</i>
    <i>Nobody is reading along. /help says whom to call in danger.</i>
