//! A press on the settings, how it fits into a button, and what it leads to.

use crate::dialogue::effect::Step;
use crate::dialogue::facts::Facts;
use crate::dialogue::press::{flag, up_to};
use crate::dialogue::state::{State, TimeFor};
use crate::domain::lang::Lang;
use crate::domain::schedule::{LocalTime, Weekdays};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SettingsTap {
    Show,
    ChooseLang,
    Lang(Lang),
    ChooseTime(TimeFor),
    Time(TimeFor, LocalTime),
    ChooseWeekdays,
    Weekdays(Weekdays),
    ChooseWeekday(TimeFor),
    Weekday(TimeFor, u8),
    Nudge(bool),
    /// May the nudge come late in the evening?
    NudgeLate(bool),
}

pub fn pressed(state: &State, facts: &Facts, tap: &SettingsTap) -> Step {
    match tap {
        SettingsTap::Show => super::again(state, facts),
        SettingsTap::ChooseLang => super::ask_lang(state, facts),
        SettingsTap::Lang(lang) => super::lang(state, facts, lang),
        SettingsTap::ChooseTime(what) => super::ask_time(state, facts, *what),
        SettingsTap::Time(what, time) => super::time_chosen(state, facts, *what, *time),
        SettingsTap::ChooseWeekdays => super::ask_weekdays(state, facts),
        SettingsTap::Weekdays(weekdays) => super::weekdays_chosen(state, facts, *weekdays),
        SettingsTap::ChooseWeekday(what) => super::ask_weekday(state, *what),
        SettingsTap::Weekday(what, day) => super::weekday_chosen(state, facts, *what, *day),
        SettingsTap::Nudge(on) => super::nudge(state, facts, *on),
        SettingsTap::NudgeLate(late) => super::nudge_late(state, facts, *late),
    }
}

impl SettingsTap {
    pub fn encode(&self) -> String {
        match self {
            Self::Show => "set".into(),
            Self::ChooseLang => "langs".into(),
            Self::Lang(lang) => format!("lang {}", lang.tag()),
            Self::ChooseTime(target) => format!("times {}", for_code(*target)),
            Self::Time(target, time) => format!("time {} {}", for_code(*target), time.minutes()),
            Self::ChooseWeekdays => "days".into(),
            Self::Weekdays(days) => format!("days {}", days.bits()),
            Self::ChooseWeekday(target) => format!("wday {}", for_code(*target)),
            Self::Weekday(target, day) => format!("wday {} {day}", for_code(*target)),
            Self::Nudge(on) => format!("nudge {}", u8::from(*on)),
            Self::NudgeLate(on) => format!("nudge+ {}", u8::from(*on)),
        }
    }

    pub fn decode(words: &[&str]) -> Option<Self> {
        Some(match words {
            ["set"] => Self::Show,
            ["langs"] => Self::ChooseLang,
            ["lang", tag] => Self::Lang(Lang::new(tag)),
            ["times", target] => Self::ChooseTime(for_what(target)?),
            ["time", target, minutes] => {
                Self::Time(for_what(target)?, LocalTime::new(minutes.parse().ok()?)?)
            }
            ["days"] => Self::ChooseWeekdays,
            ["days", bits] => Self::Weekdays(Weekdays::from_bits(bits.parse().ok()?)?),
            ["wday", target] => Self::ChooseWeekday(for_what(target)?),
            ["wday", target, day] => Self::Weekday(for_what(target)?, up_to(day, 6)?),
            ["nudge", on] => Self::Nudge(flag(on)?),
            ["nudge+", on] => Self::NudgeLate(flag(on)?),
            _ => return None,
        })
    }
}

fn for_code(target: TimeFor) -> &'static str {
    match target {
        TimeFor::Prompt => "p",
        TimeFor::Weekly => "w",
        TimeFor::Digest => "d",
    }
}

fn for_what(code: &str) -> Option<TimeFor> {
    Some(match code {
        "p" => TimeFor::Prompt,
        "w" => TimeFor::Weekly,
        "d" => TimeFor::Digest,
        _ => return None,
    })
}
