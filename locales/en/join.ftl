# Stranger, consent, and the first screens.
join-stranger =
    Hello. I am Tidemark. Between therapy sessions I ask a few short questions a day.

    You need an invitation link from your therapist. Open it and we can begin.
join-consent-hello =
    <b>Before you start</b>
    { $therapist } invites you to short daily check-ins between your sessions.
join-consent-what =
    <b>What I ask</b>
    Once a day I ask for your mood and your distress (a number called SUDs). Distress means how upset, tense or afraid you feel. I ask about the skills you used and your homework. You can add a note. It takes about six taps at first. You can skip any question. Your therapist can add more questions. I tell you of each, and you can put any of them aside.
join-consent-asked =
    <b>What I ask you</b>
    Once a day I ask you this:
join-consent-asked-times =
    <b>What I ask you</b>
    Each day, at the times under “Times I ask you” in /settings, I ask you this:
join-consent-taps = { PLURAL($count) ->
    [one] It takes about { NUMBER($count) } tap. You can skip any question, or put it aside in /settings. Your therapist can add more, and I tell you of each.
   *[other] It takes about { NUMBER($count) } taps. You can skip any question, or put it aside in /settings. Your therapist can add more, and I tell you of each.
 }
join-consent-who =
    <b>Who sees it</b>
    { $therapist } sees your answers from today on. They see a note, or another answer in your own words, only if you say yes to it. If anyone else wants to see your answers, I will ask you first. /privacy shows who looked.
join-consent-kept =
    <b>How it is kept</b>
    Encrypted, on the computer where this bot runs. Whoever runs it, such as your therapist or their clinic, holds the key. I do not keep your name or phone number. Telegram could read this chat, and so could anyone who can unlock your phone.
join-consent-stop =
    <b>How to stop</b>
    /stop ends the sharing. /delete erases everything I keep. Any time, without a reason.
join-consent-danger =
    <b>Not for emergencies</b>
    Nobody reads your answers when they arrive. It may take days until your therapist sees them.
    { $danger }
join-consent-ask = Do you agree?
join-agree = I agree
join-decline = No, thank you
join-therapist-link = This link is for therapists. You already do check-ins here as a client; you can be both. Would you like to be a therapist here as well?
join-therapist-too = Yes, therapist as well
join-ask-name =
    <b>Which name should your clients see?</b>
    Please type it.
join-client-ready =
    You are all set. I will ask at { $time }.

    Your next check-in: <b>{ $next }</b>.
join-home-next =
    Your next check-in: <b>{ $next }</b>.
    You can also open today’s now.
join-home =
    No check-in is planned at the moment.
    You can open today’s whenever you like.
join-home-paused =
    Check-ins are paused.
    You can still open today’s if you like.
join-therapist-ready =
    Welcome, { $name }. You can invite your first client now.

    Use an alias, never a real name. Nobody watches answers live, and I send no alarms. You get a digest once a week and can open a client’s card any time.
join-therapist-home = { PLURAL($clients) ->
    [one] Hello, { $name }. { NUMBER($clients) } client shares with you.
   *[other] Hello, { $name }. { NUMBER($clients) } clients share with you.
 }
join-therapist-home-none = Hello, { $name }. No client shares with you yet.
join-invite-unknown = I do not know this link. Please ask your therapist for a new one.
join-invite-used = This link has been used already. Please ask for a new one.
join-invite-expired = This link has expired. Please ask for a new one.
join-invite-revoked = This link was cancelled. Please ask for a new one.
join-guessed-too-often = Several links did not work. Please wait an hour, then open the right one.
join-own-invite = This is a link you made yourself. Please send it to your client.
join-already-sharing = You already share your answers with { $therapist }.
join-sharing-since = You have shared your answers with { $therapist } since { $since }. /stop ends it.
join-already-therapist = You are a therapist here already.
join-list-changed = What I ask you has changed in the meantime. Nothing was agreed to, and this is how it is now.
join-agree-with-button = Please use the buttons under the text above: “I agree” or “No, thank you”.
join-declined = All right. Nothing was saved. If you change your mind, open the link again.
join-first = That comes once we have begun. /cancel ends this here, and /delete erases what I keep. First, one more question:
join-finish-first = What you agreed to before stays. Let us finish this first. Then please open the other link again. /cancel ends this here.
join-left = All right, we stop here. Nothing new was saved. The link still works: open it to begin again.
join-left-agreed = All right, we stop here. What you agreed to with { $therapist } is gone, and nothing new was saved. The link of { $therapist } still works: open it to begin again.
join-ties-full = You already share with { $max } therapists, and that is the most. /stop ends one of these.
join-now-sharing = { $therapist } can see your answers from today on. /stop ends that any time.
join-name-empty = I could not see any text in that.
join-name-without-letter = Please use at least one letter or number. Signs and pictures alone cannot be told apart.
join-name-changed = Changed. Your clients will see this name: { $name }.
join-name-is-sentence = That looks like a sentence. Please send only a name, of four words at most.
join-name-too-long = { PLURAL($max) ->
    [one] Please keep it to { NUMBER($max) } character.
   *[other] Please keep it to { NUMBER($max) } characters.
 }
