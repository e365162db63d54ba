//! Settings, and the questions about times, days and language that they share with the way in.
//! Never changes one.

use chrono::Weekday;

use crate::dialogue::press::{AsideTap, PauseTap, Press, SettingsTap, SkillTap, SlotTap, ZoneTap};
use crate::dialogue::screen::{SettingsNow, SettingsScreen};
use crate::dialogue::state::TimeFor;
use crate::domain::client::{Arrangements, LAST_NUDGE};
use crate::domain::lang::Lang;
use crate::domain::schedule::{LocalTime, Weekdays};
use crate::domain::zones::city;

use super::dates::DayStyle;
use super::fit::Body;
use super::message::Message;
use super::say::{Args, Say};
use super::words::Words;

pub fn screen(words: &Words, say: &Say<'_>, shown: &SettingsScreen) -> Message {
    match shown {
        SettingsScreen::AskTime { what } => ask_time(say, *what),
        SettingsScreen::AskNight { time } => ask_night(say, *time),
        SettingsScreen::PickTime { what, times } => pick_time(say, *what, times),
        SettingsScreen::Langs { langs: offered } => langs(words, say, offered),
        SettingsScreen::Settings(shown) => settings(words, say, shown),
        SettingsScreen::AskWeekdays { weekdays } => ask_weekdays(say, *weekdays),
        SettingsScreen::AskWeekday { what } => ask_weekday(say, *what),
    }
}

/// Hours offered for the daily question and for summaries.
const PROMPT_HOURS: [u16; 8] = [8, 12, 17, 18, 19, 20, 21, 22];
const SUMMARY_HOURS: [u16; 8] = [7, 8, 9, 12, 16, 18, 19, 20];

pub fn settings(words: &Words, say: &Say<'_>, shown: &SettingsNow) -> Message {
    let mut body = Body::new(say.say("settings-title"));
    if let Some(client) = &shown.client {
        body = client_lines(say, body.line(String::new()), client);
    }
    if shown.paused {
        body = body.line(say.say("settings-paused"));
    }
    if let Some((weekday, time)) = shown.digest {
        body = body.line(say.with("settings-digest", at(say, weekday, time)));
    }
    if let Some(zone) = shown.zone {
        body = body.line(say.with("settings-zone", Args::new().name("zone", &city(zone))));
    }
    let lang = Args::new().text("lang", &words.name_of(&shown.lang));
    buttons(say, shown, Message::new(body.line(say.with("settings-lang", lang)).text()))
}

pub fn ask_time(say: &Say<'_>, what: TimeFor) -> Message {
    let (key, hours, example) = match what {
        TimeFor::Prompt => ("settings-ask-prompt-time", PROMPT_HOURS, 20),
        TimeFor::Weekly => ("settings-ask-weekly-time", SUMMARY_HOURS, 18),
        TimeFor::Digest => ("settings-ask-digest-time", SUMMARY_HOURS, 8),
    };
    let times = hours.iter().filter_map(|hour| LocalTime::from_hm(*hour, 0));
    Message::new(say.with(key, example_time(say, example)))
        .grid(4, times.map(|time| (say.time(time), Press::Settings(SettingsTap::Time(what, time)))).collect())
}

/// Half past an hour, as one would type it.
pub fn example_time(say: &Say<'_>, hour: u16) -> Args {
    Args::new().text("example", &LocalTime::from_hm(hour, 30).map(|time| say.time(time)).unwrap_or_default())
}

/// The night of which day? Before midnight, or about the day that begins.
pub fn ask_night(say: &Say<'_>, time: LocalTime) -> Message {
    let kept = || Args::new().text("time", &say.time(time));
    let press = |time| Press::Settings(SettingsTap::Time(TimeFor::Prompt, time));
    let earlier = LocalTime::from_hm(23, 30).map(|earlier| (say.time(earlier), press(earlier)));
    let keep = (say.label_with("settings-night-keep", kept()), press(time));
    Message::new(say.with("settings-night", kept())).row(earlier.into_iter().chain([keep]).collect())
}

/// The same reading of the clock twice a day.
pub fn pick_time(say: &Say<'_>, what: TimeFor, times: &[LocalTime]) -> Message {
    let choices = times.iter().map(|time| (say.time(*time), Press::Settings(SettingsTap::Time(what, *time))));
    let text = format!("{}\n{}", say.say("settings-pick-time"), say.say("kind-either-how"));
    Message::new(text).grid(2, choices.collect())
}

pub fn ask_weekdays(say: &Say<'_>, weekdays: Weekdays) -> Message {
    let press = |days| Press::Settings(SettingsTap::Weekdays(days));
    ask_day_rows(say, weekdays, press, Message::new(say.say("settings-ask-weekdays")))
        .button(say.label("settings-back"), Press::Settings(SettingsTap::Show))
}

/// A button for each weekday, ticked where it is chosen, that leads to the whole new set.
pub fn ask_day_rows(
    say: &Say<'_>,
    weekdays: Weekdays,
    press: impl Fn(Weekdays) -> Press,
    message: Message,
) -> Message {
    let choices = Weekdays::EVERY_DAY.iter().map(|weekday| {
        let mark = if weekdays.contains(weekday) { "✓ " } else { "" };
        let label = format!("{mark}{}", say.weekday(weekday, DayStyle::WeekdayLong));
        // The last day left cannot be taken away: its button says what already holds.
        (label, press(weekdays.toggled(weekday).unwrap_or(weekdays)))
    });
    message.grid(2, choices.collect())
}

pub fn ask_weekday(say: &Say<'_>, what: TimeFor) -> Message {
    let key = match what {
        TimeFor::Prompt | TimeFor::Weekly => "settings-ask-weekly-day",
        TimeFor::Digest => "settings-ask-digest-day",
    };
    let choices = Weekdays::EVERY_DAY.iter().zip(0..).map(|(weekday, number)| {
        (say.weekday(weekday, DayStyle::WeekdayLong), Press::Settings(SettingsTap::Weekday(what, number)))
    });
    Message::new(say.say(key))
        .grid(2, choices.collect())
        .button(say.label("settings-back"), Press::Settings(SettingsTap::Show))
}

pub fn langs(words: &Words, say: &Say<'_>, langs: &[Lang]) -> Message {
    Message::new(say.say("settings-ask-lang")).grid(2, lang_buttons(words, langs))
}

/// Every language by its own name.
pub fn lang_buttons(words: &Words, langs: &[Lang]) -> Vec<(String, Press)> {
    langs.iter().map(|lang| (words.name_of(lang), Press::Settings(SettingsTap::Lang(lang.clone())))).collect()
}

fn client_lines(say: &Say<'_>, body: Body, client: &Arrangements) -> Body {
    let days = days(say, client.weekdays);
    // What will be, as it is planned: never a rule that the evening then breaks.
    let nudge = match client.nudge_time() {
        Some(time) => say.with("settings-nudge-at", Args::new().text("time", &say.time(time))),
        None if client.nudge => say.with("settings-nudge-none", latest(say)),
        None => say.say("settings-nudge-off"),
    };
    body.line(
        say.with("settings-prompt", Args::new().text("time", &say.time(client.time)).said("days", days)),
    )
    .line(nudge)
    .line(say.with("settings-weekly", at(say, client.weekly_weekday, client.weekly_time)))
}

/// "Every day", or their names.
pub fn days(say: &Say<'_>, weekdays: Weekdays) -> String {
    if weekdays == Weekdays::EVERY_DAY {
        return say.say("settings-every-day");
    }
    say.list(&weekdays.iter().map(|day| say.weekday(day, DayStyle::Weekday)).collect::<Vec<_>>())
}

/// After when no reminder comes, unless it is wanted.
fn latest(say: &Say<'_>) -> Args {
    Args::new().text("latest", &say.time(LAST_NUDGE))
}

fn at(say: &Say<'_>, weekday: Weekday, time: LocalTime) -> Args {
    let weekday = say.weekday(weekday, DayStyle::WeekdayLong);
    Args::new().text("weekday", &weekday).text("time", &say.time(time))
}

fn buttons(say: &Say<'_>, shown: &SettingsNow, mut message: Message) -> Message {
    let both = |what| {
        let keys = match what {
            TimeFor::Prompt | TimeFor::Weekly => {
                ("settings-choose-weekly-day", "settings-choose-weekly-time")
            }
            TimeFor::Digest => ("settings-choose-digest-day", "settings-choose-digest-time"),
        };
        vec![
            (say.label(keys.0), Press::Settings(SettingsTap::ChooseWeekday(what))),
            (say.label(keys.1), Press::Settings(SettingsTap::ChooseTime(what))),
        ]
    };
    if let Some(client) = &shown.client {
        let nudge = if client.nudge { "settings-turn-nudge-off" } else { "settings-turn-nudge-on" };
        message = message
            .row(vec![
                (
                    say.label("settings-choose-prompt-time"),
                    Press::Settings(SettingsTap::ChooseTime(TimeFor::Prompt)),
                ),
                (say.label("settings-choose-days"), Press::Settings(SettingsTap::ChooseWeekdays)),
            ])
            .button(say.label(nudge), Press::Settings(SettingsTap::Nudge(!client.nudge)));
        if client.nudge && client.nudge_could_be_late() {
            let key =
                if client.nudge_late { "settings-nudge-by-evening" } else { "settings-nudge-also-late" };
            message = message.button(
                say.label_with(key, latest(say)),
                Press::Settings(SettingsTap::NudgeLate(!client.nudge_late)),
            );
        }
        message = message.row(both(TimeFor::Weekly));
        message = message
            .button(say.label("aside-open"), Press::Aside(AsideTap::List))
            .button(say.label("skill-title-button"), Press::Skills(SkillTap::List));
        if shown.more_times {
            message = message.button(say.label("slots-title-button"), Press::Slots(SlotTap::List));
        }
    }
    if shown.paused {
        message = message.button(say.label("pause-resume"), Press::Pause(PauseTap::Resume));
    } else if shown.client.is_some() {
        message = message.button(say.label("pause-take"), Press::Pause(PauseTap::Ask));
    }
    if shown.digest.is_some() {
        message = message.row(both(TimeFor::Digest));
    }
    message.row(vec![
        (say.label("settings-choose-zone"), Press::Zone(ZoneTap::Ask)),
        (say.label("settings-choose-lang"), Press::Settings(SettingsTap::ChooseLang)),
    ])
}
