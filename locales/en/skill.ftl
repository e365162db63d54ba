# The library of skills, a client’s own list, and reminders in a check-in. Names stand on buttons: at most 24 characters.
# A reminder is one sentence of at most 20 words.
skill-private = Private skill
skill-row = { NUMBER($number) }. <b>{ $skill }</b>: { $reminder }
skill-listed = • <b>{ $skill }</b>: { $reminder }
skill-listed-on = ✓ <b>{ $skill }</b>: { $reminder }
skill-title = <b>My skills</b>
skill-title-button = My skills
skill-none = The list is empty, so I do not ask about skills.
skill-list-hint = <i>Tap a skill to put it first, to change it or to take it off.</i>
skill-type = Type my own
skill-put-first = Put it first
skill-no-reminder = <i>There is no reminder yet.</i>
skill-reminder-write = Write a reminder
skill-reminder-change = Change the reminder
skill-show = Let my therapists read it
skill-hide = Hide it again
skill-given-by = { $therapist } gave you this.
skill-read-by-all = Everyone who sees your answers can read its words.
skill-read-by-you = Only you can read its words. Others see that you used a private skill.
skill-read-by-two = Only you and { $therapist } can read its words. Others see that you used a private skill.
skill-groups =
    <b>The library</b>
    Choose a group, or type a part of a name. You can also type a skill of your own.
skill-found = Found
skill-pick = <i>Tap one to put it on your list.</i>
skill-all-groups = All groups
skill-to-list = ‹ The list
skill-ask =
    <b>What is your skill called?</b>
    Two or three words are best: it has to fit on a button. On a new line you can add one sentence on how it goes.
skill-ask-reminder =
    <b>How does { $skill } go?</b>
    Please type one sentence.
skill-nothing-found = I found no skill with these words. Here are all the groups. One of your own can be typed as well.
skill-on-list = “{ $skill }” is on the list already.
skill-added = It is on your list from the next check-in on.
skill-added-own = It is on your list from the next check-in on. Only you can read its words until you show them.
skill-reminder-saved = The reminder is saved.
skill-reminder-too-long = { PLURAL($max) ->
    [one] A reminder is one short sentence, of at most { NUMBER($max) } character.
   *[other] A reminder is one short sentence, of at most { NUMBER($max) } characters.
 }
skill-reminder-empty = I found no words in that. Please type one sentence.
skill-first = It stands first from the next check-in on.
skill-shown = Everyone who sees your answers can read its words now.
skill-hidden = Only you and whoever typed it can read its words now.
skill-reading = <b>My skills, and how they go</b>
skill-reading-open = How they go
skill-reading-close = Close the reminders

skill-group-mindfulness = Being here now
skill-group-mindfulness-for-therapists = DBT: Mindfulness
skill-group-distress = Getting through it
skill-group-distress-for-therapists = DBT: Distress tolerance
skill-group-emotions = Feelings
skill-group-emotions-for-therapists = DBT: Emotion regulation
skill-group-people = Other people
skill-group-people-for-therapists = DBT: Interpersonal effectiveness
skill-group-thoughts = Thoughts
skill-group-thoughts-for-therapists = CBT: Thoughts
skill-group-activation = Doing things
skill-group-activation-for-therapists = Behavioral activation
skill-group-relaxation = Calming the body
skill-group-relaxation-for-therapists = Relaxation
skill-group-resources = Inner strength
skill-group-resources-for-therapists = EMDR: Resources

skill-noticing = Just noticing
skill-noticing-how = Notice one thing you see, hear or feel, and let it be as it is.
skill-describing = Putting it into words
skill-describing-how = Say what you notice in plain words, such as “a tight chest” or “a sad thought”.
skill-one_thing = Just one thing
skill-one_thing-how = Do one thing only, and gently bring your mind back when it wanders.
skill-no_judging = Letting go of judging
skill-no_judging-how = Say only the facts, and leave out words like good, bad or should.
skill-wise_mind = Wise mind
skill-wise_mind-how = Ask what your head says and what your heart says, and wait for an answer that fits both.

skill-stopping = A short stop
skill-stopping-how = Stop, take one step back and one breath, look around, and only then choose what to do.
skill-cold = Something cold
skill-cold-how = Hold something cold, or put cool water on your face, for a short while.
skill-distraction = Distraction
skill-distraction-how = For ten minutes, do something that takes up your whole mind.
skill-senses = Soothing my senses
skill-senses-how = Find something kind to look at, listen to, smell, taste or touch.
skill-pros_and_cons = Pros and cons
skill-pros_and_cons-how = Write what gets better and what gets worse if you follow the urge, and if you wait.
skill-accepting = Accepting what is
skill-accepting-how = Tell yourself that it is like this right now, even though you do not like it.
skill-urge_wave = Riding out an urge
skill-urge_wave-how = Watch the urge rise and fall like a wave, and breathe until it has passed.

skill-naming = Naming the feeling
skill-naming-how = Give the feeling a name, and notice where in your body it is.
skill-checking_facts = Checking the facts
skill-checking_facts-how = Ask what happened, what you made of it, and how well the feeling fits the facts.
skill-opposite = Opposite action
skill-opposite-how = If the feeling does not fit the facts, gently do the opposite of what it wants.
skill-body_care = Care for my body
skill-body_care-how = Eat, drink, wash or rest: choose the one that has been missing today.
skill-planning_ahead = Planning ahead
skill-planning_ahead-how = Picture a hard moment that may come, and go through how you will handle it.

skill-talking = Talking to someone
skill-talking-how = Call, write to or sit with someone you trust, and say how you are.
skill-asking = Asking clearly
skill-asking-how = Say what happened, how you feel about it, and what you would like.
skill-saying_no = Saying no
skill-saying_no-how = Say no in one short and friendly sentence, without a long reason.
skill-listening = Listening first
skill-listening-how = Hear the other person out, and say back what you understood before you answer.
skill-gentle = A gentle tone
skill-gentle-how = Speak slowly and kindly, without blame, and let the other person finish.

skill-writing_thought = Writing a thought down
skill-writing_thought-how = Write what happened, what went through your mind, and how you felt.
skill-for_and_against = For and against
skill-for_and_against-how = Write what speaks for the thought, and what speaks against it.
skill-as_to_friend = As to a friend
skill-as_to_friend-how = Tell yourself what you would tell a good friend who thinks this.
skill-other_view = Another way to see it
skill-other_view-how = Find at least one other reason why this may have happened.
skill-worry_time = A time for worries
skill-worry_time-how = Write the worry down, and put it off until a set time of the day.

skill-pleasant = Something pleasant
skill-pleasant-how = Do one thing that you like or used to like, even for five minutes.
skill-moving = Moving my body
skill-moving-how = Walk, stretch, dance or shake out your arms and legs for a few minutes.
skill-day_plan = A plan for the day
skill-day_plan-how = Choose one thing for today, and say when and where you will do it.
skill-first_step = A first small step
skill-first_step-how = Begin with a step so small that it takes two minutes.
skill-outside = Going outside
skill-outside-how = Go out of the door for a few minutes, and look at three things there.

skill-breathing = Slow breathing
skill-breathing-how = Breathe in gently through your nose, and let each breath out take longer than the one in.
skill-muscles = Letting muscles go
skill-muscles-how = Tense one part of your body for five seconds, then let it go soft.
skill-body_scan = Body scan
skill-body_scan-how = Go slowly from your feet to your head, and notice each part of your body.
skill-open_hands = Open hands, soft face
skill-open_hands-how = Open your hands in your lap, let your face go soft, and smile a little.
skill-counting = Counting breaths
skill-counting-how = Count each breath out from one to ten, and then begin again.

skill-grounding = Grounding (5 senses)
skill-grounding-how = Name five things you see, four you feel, three you hear, two you smell, one you taste.
skill-calm_place = Calm place
skill-calm_place-how = Picture a place where you feel calm, and notice what you see, hear and feel there.
skill-strong_box = Strong box
skill-strong_box-how = Picture a strong box, put what is too much into it, and close it until your session.
skill-on_my_side = Someone on my side
skill-on_my_side-how = Think of someone kind and strong, real or made up, and picture them beside you.
skill-butterfly = Butterfly hug
skill-butterfly-how = Cross your arms on your chest, and tap left and right in turn, slowly.
skill-feet = Feet on the floor
skill-feet-how = Press your feet into the floor, and feel that the ground holds you.
