//! A night worked out from a sleep diary, and several of them, in words. Never judges one.

use crate::domain::sleep::{Night, Nights, Odd};

use super::kind::span;
use super::say::{Args, Say};

/// On the finished card of the morning.
pub fn night(say: &Say<'_>, told: Result<Night, Odd>) -> String {
    match told {
        Ok(night) => {
            let args = Args::new()
                .text("asleep", &span(say, minutes(night.asleep)))
                .text("bed", &span(say, minutes(night.in_bed)));
            let percent = say.number(night.efficiency(), 0);
            format!("{}\n{}", say.with("sleep-night", args.text("percent", &percent)), say.say("sleep-how"))
        }
        Err(Odd::Order) => say.say("sleep-odd-order"),
        Err(Odd::Awake) => say.say("sleep-odd-awake"),
    }
}

/// Of a week, or of the weeks before a session: the means of the nights that were told whole.
pub fn nights(say: &Say<'_>, nights: &Nights) -> String {
    let asleep = span(say, nights.asleep);
    let args = Args::new().count("count", nights.count).text("asleep", &asleep);
    say.with("sleep-nights", args.text("percent", &say.number(nights.efficiency, 0)))
}

fn minutes(whole: i64) -> f64 {
    f64::from(i32::try_from(whole).unwrap_or(i32::MAX))
}
