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
item-suds_right_now-ask = { $when ->
   *[today] <b>How strong is your distress right now? (SUDs)</b>
    [then] <b>How strong was your distress when I asked that day? (SUDs)</b>
 }
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

# The library, group by group. The short name stands in lists, pictures and on buttons: at most 24 characters.
item-sleep_hours = Hours slept
item-sleep_hours-ask = { $when ->
   *[today] <b>How long did you sleep last night?</b>
    [then] <b>How long did you sleep the night before that day?</b>
 }
item-sleep_quality = Sleep quality
item-sleep_quality-ask = { $when ->
   *[today] <b>How well did you sleep last night?</b>
    [then] <b>How well did you sleep the night before that day?</b>
 }
item-sleep_quality-hint = { $low } is a very bad night, { $high } is a very good one.
item-asleep_at = Asleep at
item-asleep_at-ask = { $when ->
   *[today] <b>What time did you fall asleep last night?</b>
    [then] <b>What time did you fall asleep the night before that day?</b>
 }
item-asleep_at-hint = Your best guess is enough.
item-up_at = Got up at
item-up_at-ask = { $when ->
   *[today] <b>What time did you get up today?</b>
    [then] <b>What time did you get up that day?</b>
 }
item-night_waking = Woke in the night
item-night_waking-ask = { $when ->
   *[today] <b>How many times did you wake up last night?</b>
    [then] <b>How many times did you wake up the night before that day?</b>
 }
item-nightmares = Nightmares
item-nightmares-ask = { $when ->
   *[today] <b>How many nightmares did you have last night?</b>
    [then] <b>How many nightmares did you have the night before that day?</b>
 }
item-naps = Naps
item-naps-ask = { $when ->
   *[today] <b>How long did you sleep in the daytime today?</b>
    [then] <b>How long did you sleep in the daytime that day?</b>
 }
item-diary_bed = Into bed
item-diary_bed-ask = { $when ->
   *[today] <b>When did you get into bed last night?</b>
    [then] <b>When did you get into bed the night before that day?</b>
 }
item-diary_tried = Tried to sleep
item-diary_tried-ask = { $when ->
   *[today] <b>When did you try to fall asleep last night?</b>
    [then] <b>When did you try to fall asleep the night before that day?</b>
 }
item-diary_latency = Time to fall asleep
item-diary_latency-ask = { $when ->
   *[today] <b>How long did it take you to fall asleep last night?</b>
    [then] <b>How long did it take you to fall asleep the night before that day?</b>
 }
item-diary_awake = Awake in between
item-diary_awake-ask = { $when ->
   *[today] <b>How long were you awake in the night, all together?</b>
    [then] <b>How long were you awake that night, all together?</b>
 }
item-diary_awake-hint = Without the time before you fell asleep.
item-diary_woke = Woke for good
item-diary_woke-ask = { $when ->
   *[today] <b>When did you wake up for the last time this morning?</b>
    [then] <b>When did you wake up for the last time that morning?</b>
 }
item-diary_out = Out of bed
item-diary_out-ask = { $when ->
   *[today] <b>When did you get out of bed for the day?</b>
    [then] <b>When did you get out of bed on that day?</b>
 }
item-diary_quality = The night
item-diary_quality-ask = { $when ->
   *[today] <b>How was your night?</b>
    [then] <b>How was the night before that day?</b>
 }
item-diary_quality-hint = { $low } is very bad, { $high } is very good.
item-pain = Pain
item-pain-ask = { $when ->
   *[today] <b>How strong was your pain today?</b>
    [then] <b>How strong was your pain that day?</b>
 }
item-pain-hint = { $low } is no pain, { $high } is the worst pain you can imagine.
item-energy = Energy
item-energy-ask = { $when ->
   *[today] <b>How much energy did you have today?</b>
    [then] <b>How much energy did you have that day?</b>
 }
item-energy-hint = { $low } is none at all, { $high } is as much as you can imagine.
item-body_tension = Body tension
item-body_tension-ask = { $when ->
   *[today] <b>How tense was your body today?</b>
    [then] <b>How tense was your body that day?</b>
 }
item-body_tension-hint = { $low } is quite loose, { $high } is as tense as can be.
item-appetite = Appetite
item-appetite-ask = { $when ->
   *[today] <b>How much appetite did you have today?</b>
    [then] <b>How much appetite did you have that day?</b>
 }
item-appetite-hint = { $low } is none, { $high } is very much.
item-anxiety = Anxiety
item-anxiety-ask = { $when ->
   *[today] <b>How strong was your anxiety today?</b>
    [then] <b>How strong was your anxiety that day?</b>
 }
item-worry = Worry
item-worry-ask = { $when ->
   *[today] <b>How much did worries take hold of you today?</b>
    [then] <b>How much did worries take hold of you that day?</b>
 }
item-panic_attacks = Panic attacks
item-panic_attacks-ask = { $when ->
   *[today] <b>How many panic attacks did you have today?</b>
    [then] <b>How many panic attacks did you have that day?</b>
 }
item-avoidance = Avoided out of fear
item-avoidance-ask = { $when ->
   *[today] <b>Did you avoid something today because of fear?</b>
    [then] <b>Did you avoid something that day because of fear?</b>
 }
item-facing_fear = Faced a fear
item-facing_fear-ask = { $when ->
   *[today] <b>Did you do something today that you were afraid of?</b>
    [then] <b>Did you do something that day that you were afraid of?</b>
 }
item-rituals = Time on rituals
item-rituals-ask = { $when ->
   *[today] <b>How long did rituals or checking take you today?</b>
    [then] <b>How long did rituals or checking take you that day?</b>
 }
item-sadness = Sadness
item-sadness-ask = { $when ->
   *[today] <b>How strong was your sadness today?</b>
    [then] <b>How strong was your sadness that day?</b>
 }
item-anger = Anger
item-anger-ask = { $when ->
   *[today] <b>How strong was your anger today?</b>
    [then] <b>How strong was your anger that day?</b>
 }
item-emptiness = Feeling empty
item-emptiness-ask = { $when ->
   *[today] <b>How strong was a feeling of being empty today?</b>
    [then] <b>How strong was a feeling of being empty that day?</b>
 }
item-joy = Joy
item-joy-ask = { $when ->
   *[today] <b>How much joy was there in your day today?</b>
    [then] <b>How much joy was there in that day?</b>
 }
item-hope = Hope
item-hope-ask = { $when ->
   *[today] <b>How much hope did you have today?</b>
    [then] <b>How much hope did you have that day?</b>
 }
item-urge_self_harm = Urge to hurt myself
item-urge_self_harm-ask = { $when ->
   *[today] <b>How strong was the urge to hurt yourself today, at its worst?</b>
    [then] <b>How strong was the urge to hurt yourself that day, at its worst?</b>
 }
item-urge_self_harm-hint =
    { $low } is no urge, { $high } is the strongest.
    Nobody is reading along. /help says whom to call in danger.
item-urge_drink = Urge to drink
item-urge_drink-ask = { $when ->
   *[today] <b>How strong was the urge to drink alcohol today, at its worst?</b>
    [then] <b>How strong was the urge to drink alcohol that day, at its worst?</b>
 }
item-urge_drink-hint = { $low } is no urge, { $high } is the strongest. An urge is only an urge.
item-urge_drugs = Urge to use drugs
item-urge_drugs-ask = { $when ->
   *[today] <b>How strong was the urge to use drugs today, at its worst?</b>
    [then] <b>How strong was the urge to use drugs that day, at its worst?</b>
 }
item-urge_drugs-hint = { $low } is no urge, { $high } is the strongest. An urge is only an urge.
item-urge_binge = Urge to binge
item-urge_binge-ask = { $when ->
   *[today] <b>How strong was the urge to binge on food today, at its worst?</b>
    [then] <b>How strong was the urge to binge on food that day, at its worst?</b>
 }
item-urge_binge-hint = { $low } is no urge, { $high } is the strongest. An urge is only an urge.
item-urge_stop_therapy = Urge to stop therapy
item-urge_stop_therapy-ask = { $when ->
   *[today] <b>How strong was the urge to stop therapy today?</b>
    [then] <b>How strong was the urge to stop therapy that day?</b>
 }
item-urge_stop_therapy-hint = { $low } is no urge, { $high } is the strongest. An urge is only an urge.
item-alcohol = Alcoholic drinks
item-alcohol-ask = { $when ->
   *[today] <b>How many alcoholic drinks did you have today?</b>
    [then] <b>How many alcoholic drinks did you have that day?</b>
 }
item-alcohol-hint = One small beer, one glass of wine or one shot counts as one.
item-cigarettes = Cigarettes
item-cigarettes-ask = { $when ->
   *[today] <b>How many cigarettes did you smoke today?</b>
    [then] <b>How many cigarettes did you smoke that day?</b>
 }
item-drugs = Other drugs
item-drugs-ask = { $when ->
   *[today] <b>Did you use any other drugs today?</b>
    [then] <b>Did you use any other drugs that day?</b>
 }
item-caffeine = Caffeine
item-caffeine-ask = { $when ->
   *[today] <b>How many drinks with caffeine did you have today?</b>
    [then] <b>How many drinks with caffeine did you have that day?</b>
 }
item-caffeine-hint = Coffee, tea, cola and energy drinks count.
item-walking = Time walked
item-walking-ask = { $when ->
   *[today] <b>How long did you walk today?</b>
    [then] <b>How long did you walk that day?</b>
 }
item-exercise = Exercise
item-exercise-ask = { $when ->
   *[today] <b>How long did you exercise today?</b>
    [then] <b>How long did you exercise that day?</b>
 }
item-went_out = Left the house
item-went_out-ask = { $when ->
   *[today] <b>Did you leave the house today?</b>
    [then] <b>Did you leave the house that day?</b>
 }
item-pleasant = Something pleasant
item-pleasant-ask = { $when ->
   *[today] <b>Did you do something today that you like?</b>
    [then] <b>Did you do something that day that you like?</b>
 }
item-screen_hours = Screen time
item-screen_hours-ask = { $when ->
   *[today] <b>How long were you on screens today, apart from work or school?</b>
    [then] <b>How long were you on screens that day, apart from work or school?</b>
 }
item-loneliness = Loneliness
item-loneliness-ask = { $when ->
   *[today] <b>How lonely did you feel today?</b>
    [then] <b>How lonely did you feel that day?</b>
 }
item-closeness = Close to others
item-closeness-ask = { $when ->
   *[today] <b>How close to other people did you feel today?</b>
    [then] <b>How close to other people did you feel that day?</b>
 }
item-talked = People talked with
item-talked-ask = { $when ->
   *[today] <b>How many people did you have a talk with today?</b>
    [then] <b>How many people did you have a talk with that day?</b>
 }
item-talked-hint = On the phone and in chats counts too.
item-conflicts = Arguments
item-conflicts-ask = { $when ->
   *[today] <b>How many arguments did you have with others today?</b>
    [then] <b>How many arguments did you have with others that day?</b>
 }
item-medication_taken = Medication
item-medication_taken-ask = { $when ->
   *[today] <b>Did you take your medication today as agreed?</b>
    [then] <b>Did you take your medication that day as agreed?</b>
 }
item-side_effects = Side effects
item-side_effects-ask = { $when ->
   *[today] <b>How much did side effects trouble you today?</b>
    [then] <b>How much did side effects trouble you that day?</b>
 }
item-washed = Washed
item-washed-ask = { $when ->
   *[today] <b>Did you wash or shower today?</b>
    [then] <b>Did you wash or shower that day?</b>
 }
item-meals = Meals
item-meals-ask = { $when ->
   *[today] <b>How many meals did you eat today?</b>
    [then] <b>How many meals did you eat that day?</b>
 }
item-time_for_self = Time for myself
item-time_for_self-ask = { $when ->
   *[today] <b>How much time did you have for yourself today?</b>
    [then] <b>How much time did you have for yourself that day?</b>
 }
item-self_kindness = Kind to myself
item-self_kindness-ask = { $when ->
   *[today] <b>How kind were you to yourself today?</b>
    [then] <b>How kind were you to yourself that day?</b>
 }
item-urge_suicide = Wish to end my life
item-urge_suicide-ask = { $when ->
   *[today] <b>How strong was the wish to end your life today, at its worst?</b>
    [then] <b>How strong was the wish to end your life that day, at its worst?</b>
 }
item-urge_suicide-hint =
    { $low } is no wish, { $high } is the strongest.
    Nobody is reading along. /help says whom to call in danger.
item-acted_on_urge = Acted on an urge
item-acted_on_urge-ask = { $when ->
   *[today] <b>Did you act on an urge today?</b>
    [then] <b>Did you act on an urge that day?</b>
 }
item-card_anger = Anger (diary card)
item-card_anger-ask = { $when ->
   *[today] <b>How strong was your anger today, at its worst?</b>
    [then] <b>How strong was your anger that day, at its worst?</b>
 }
item-card_anger-hint = { $low } is none, { $high } is the strongest.
item-card_fear = Fear (diary card)
item-card_fear-ask = { $when ->
   *[today] <b>How strong was your fear today, at its worst?</b>
    [then] <b>How strong was your fear that day, at its worst?</b>
 }
item-card_fear-hint = { $low } is none, { $high } is the strongest.
item-card_sadness = Sadness (diary card)
item-card_sadness-ask = { $when ->
   *[today] <b>How strong was your sadness today, at its worst?</b>
    [then] <b>How strong was your sadness that day, at its worst?</b>
 }
item-card_sadness-hint = { $low } is none, { $high } is the strongest.
item-card_shame = Shame (diary card)
item-card_shame-ask = { $when ->
   *[today] <b>How strong was your shame today, at its worst?</b>
    [then] <b>How strong was your shame that day, at its worst?</b>
 }
item-card_shame-hint = { $low } is none, { $high } is the strongest.
item-card_joy = Joy (diary card)
item-card_joy-ask = { $when ->
   *[today] <b>How strong was your joy today, at its best?</b>
    [then] <b>How strong was your joy that day, at its best?</b>
 }
item-card_joy-hint = { $low } is none, { $high } is the strongest.
item-plan_part = Done as planned
item-plan_part-ask = { $when ->
   *[today] <b>How much of what you planned did you do today?</b>
    [then] <b>How much of what you planned did you do that day?</b>
 }
item-plan_part-hint = If you planned nothing, skip this.
item-pleasure = Pleasure
item-pleasure-ask = { $when ->
   *[today] <b>How much did you enjoy what you did today?</b>
    [then] <b>How much did you enjoy what you did that day?</b>
 }
item-pleasure-hint = { $low } is not at all, { $high } is as much as you can imagine.
item-mastery = Sense of mastery
item-mastery-ask = { $when ->
   *[today] <b>How strong was the feeling today that you managed something?</b>
    [then] <b>How strong was the feeling that day that you managed something?</b>
 }
item-mastery-hint = { $low } is none, { $high } is as strong as you can imagine.
item-medication_part = Medication taken
item-medication_part-ask = { $when ->
   *[today] <b>How much of your medication did you take today, as agreed?</b>
    [then] <b>How much of your medication did you take that day, as agreed?</b>
 }

# The groups of the library.
item-group-sleep = Sleep
item-group-body = Body
item-group-anxiety = Anxiety and fear
item-group-mood = Mood and feelings
item-group-urges = Urges
item-group-substances = Alcohol and drugs
item-group-activity = Activity
item-group-people = People
item-group-medication = Medication
item-group-self_care = Self-care
item-group-diary_card = Diary card (DBT)
# What a client tracks: ready lists of tags.
item-track_triggers = Triggers
item-track_triggers-ask = { $when ->
   *[today] <b>Was there any of this today?</b>
    [then] <b>Was there any of this that day?</b>
 }
item-track_food = Food
item-track_food-ask = { $when ->
   *[today] <b>What did you eat and drink today?</b>
    [then] <b>What did you eat and drink that day?</b>
 }
item-track_people = People
item-track_people-ask = { $when ->
   *[today] <b>Who were you with today?</b>
    [then] <b>Who were you with that day?</b>
 }
item-track_weather = Weather
item-track_weather-ask = { $when ->
   *[today] <b>What was the weather like today?</b>
    [then] <b>What was the weather like that day?</b>
 }
