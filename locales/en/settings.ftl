# Settings, and the questions about times and days.
settings-title = <b>Settings</b>
settings-open = Settings
settings-back = ‹ Settings
settings-every-day = every day
settings-prompt = Check-in: { $time }, { $days }
settings-nudge-at = Reminder: { $time }, if nothing is answered by then
settings-nudge-none = Reminder: none, as it would come after { $latest }
settings-nudge-off = Reminder: off
settings-weekly = Weekly chart: { $weekday }, { $time }
settings-paused = Check-ins are paused.
settings-digest = Weekly digest: { $weekday }, { $time }
settings-zone = Time zone: { $zone }
settings-lang = Language: { $lang }
settings-choose-prompt-time = Check-in time
settings-choose-days = Check-in days
settings-turn-nudge-off = Turn the reminder off
settings-turn-nudge-on = Turn the reminder on
settings-nudge-also-late = Remind me after { $latest } too
settings-nudge-by-evening = No reminder after { $latest }
settings-choose-weekly-day = Chart: day
settings-choose-weekly-time = Chart: time
settings-choose-digest-day = Digest: day
settings-choose-digest-time = Digest: time
settings-choose-zone = Time zone
settings-choose-lang = Language
settings-ask-prompt-time =
    <b>At what time should I ask you each day?</b>
    Pick one, or type it, for example { $example }.
settings-ask-weekly-time =
    <b>At what time should I send your weekly chart?</b>
    Pick one, or type it, for example { $example }.
settings-ask-digest-time =
    <b>At what time should I send the digest?</b>
    Pick one, or type it, for example { $example }.
settings-ask-weekdays =
    <b>On which days should I ask?</b>
    Tap a day to switch it on or off.
settings-ask-weekly-day = <b>On which day should I send your weekly chart?</b>
settings-ask-digest-day = <b>On which day should I send the digest?</b>
settings-ask-lang = <b>Which language?</b>
settings-pick-time = <b>Which of the two do you mean?</b>
settings-night =
    <b>{ $time } is after midnight.</b>
    Questions asked then are about the day that has just begun. To be asked about the day that ends, choose a time before midnight.
settings-night-keep = Keep { $time }
settings-time-unclear = I could not read that as a time. Please write it like { $example }.
settings-saved = Saved
settings-last-weekday = At least one day has to stay. To stop for a while, use /pause.
