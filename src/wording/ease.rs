//! How to go on after days without an answer: a break, fewer days, or as it was.
//! Never says how many days those were.

use crate::dialogue::press::{EaseTap, PauseTap, Press, SettingsTap};
use crate::dialogue::screen::{EaseScreen, Screen};
use crate::domain::client::DaysAsked;
use crate::domain::schedule::Weekdays;

use super::dates::DayStyle;
use super::message::Message;
use super::pressed::bare;
use super::say::{Args, Say};
use super::{settings, spoken, weekdays};

pub fn screen(say: &Say<'_>, shown: &EaseScreen) -> Message {
    match shown {
        EaseScreen::AskEase { weekdays } => ask(say, *weekdays),
        EaseScreen::AskFewer { weekdays } => ask_fewer(say, *weekdays),
        EaseScreen::EaseKept => Message::new(say.say("ease-kept")),
        EaseScreen::DaysSet { weekdays, next, zone } => {
            let args = Args::new().said("days", settings::days(say, *weekdays));
            Message::new(match next {
                Some(next) => say.with("ease-days-set", args.text("next", &say.instant(*next, *zone))),
                None => say.with("ease-days-set-paused", args),
            })
        }
    }
}

/// To a therapist: on which days a client is asked.
pub fn asked_on(say: &Say<'_>, asked: &DaysAsked) -> String {
    let args = Args::new().said("days", settings::days(say, asked.weekdays));
    match asked.since {
        Some(since) => say.with("ease-asked-since", args.text("day", &say.day(since, DayStyle::Medium))),
        None => say.with("ease-asked-on", args),
    }
}

/// What people say instead of the words on these buttons: whole texts of a closed list, and days by their names.
pub fn spoken(say: &Say<'_>, screen: &Screen, text: &str) -> Option<Press> {
    let Screen::Ease(shown) = screen else { return None };
    let says = |key: &str| spoken::is_clean(text) && say.phrases(key).contains(&bare(text));
    let tap = |tap| Some(Press::Ease(tap));
    match shown {
        EaseScreen::AskEase { .. } if says("typed-say-ease-pause") => Some(Press::Pause(PauseTap::Ask)),
        EaseScreen::AskEase { weekdays } if says("typed-say-ease-fewer") && !weekdays.fewer().is_empty() => {
            tap(EaseTap::Fewer)
        }
        EaseScreen::AskEase { .. } if says("typed-say-ease-keep") => tap(EaseTap::Keep),
        EaseScreen::AskFewer { .. } if spoken::is_clean(text) => {
            tap(EaseTap::Days(weekdays::named(say, text)?))
        }
        EaseScreen::AskEase { .. }
        | EaseScreen::AskFewer { .. }
        | EaseScreen::EaseKept
        | EaseScreen::DaysSet { .. } => None,
    }
}

/// The check-in has just rung: this comes without a sound.
fn ask(say: &Say<'_>, weekdays: Weekdays) -> Message {
    let single = weekdays.fewer().is_empty();
    let message = Message::new(say.say(if single { "ease-ask-break" } else { "ease-ask" })).quiet();
    let message = message.button(say.label("pause-take"), Press::Pause(PauseTap::Ask));
    let fewer = (say.label("ease-fewer"), Press::Ease(EaseTap::Fewer));
    let message = if single { message } else { message.row(vec![fewer]) };
    message.button(say.label("ease-keep"), Press::Ease(EaseTap::Keep))
}

fn ask_fewer(say: &Say<'_>, weekdays: Weekdays) -> Message {
    let choices = weekdays.fewer().into_iter().map(|days| {
        let mut each = days.iter();
        let label = match (each.next(), each.next()) {
            (Some(only), None) => {
                let day = say.weekday(only, DayStyle::WeekdayLong);
                say.label_with("ease-once", Args::new().text("day", &day))
            }
            _ => settings::days(say, days),
        };
        (label, Press::Ease(EaseTap::Days(days)))
    });
    choices
        .fold(Message::new(say.say("ease-ask-fewer")), |message, choice| message.row(vec![choice]))
        .button(say.label("ease-other-days"), Press::Settings(SettingsTap::ChooseWeekdays))
        .button(say.label("ease-back"), Press::Ease(EaseTap::Ask))
}
