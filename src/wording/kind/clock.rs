//! A time of day, as the language writes its clocks.

use super::{Worded, amount};
use crate::domain::item::Item;
use crate::domain::kind::{self, Amount, Unit};
use crate::domain::schedule::LocalTime;
use crate::wording::html;
use crate::wording::numbers::nearest;
use crate::wording::say::{Args, Say};

/// 23:15, where there are no buttons to go by.
const EXAMPLE: i32 = 23 * 60 + 15;

pub struct Clock;

/// Numbers that were read beyond midnight are times as well.
pub fn said(say: &Say<'_>, number: i32) -> String {
    match u16::try_from(number.rem_euclid(24 * 60)).ok().and_then(LocalTime::new) {
        Some(time) => say.time(time),
        None => say.whole(number),
    }
}

impl Worded for Clock {
    fn said(&self, say: &Say<'_>, number: i32) -> String {
        said(say, number)
    }

    fn mean(&self, say: &Say<'_>, value: f64, _: usize) -> String {
        said(say, nearest(value))
    }

    fn apart(&self, say: &Say<'_>, by: f64, _: usize) -> String {
        amount::said(say, &Amount { unit: Unit::Minutes }, nearest(by))
    }

    fn beside_usual(&self) -> [&'static str; 2] {
        ["chart-average-later", "chart-average-earlier"]
    }

    /// "13:00 to 15:30" would be one span of time.
    fn between(&self) -> &'static str {
        "weekly-range-clock"
    }

    fn hint(&self, say: &Say<'_>, item: &Item) -> String {
        let buttons = kind::buttons(item);
        // A quarter past the time in the middle: no button says it.
        let (key, example) = match buttons.get(buttons.len() / 2) {
            Some(time) => ("kind-example-type", time + 15),
            None => ("kind-clock-type", EXAMPLE),
        };
        say.with(key, Args::new().text("example", &said(say, example)))
    }

    fn not_found(&self, say: &Say<'_>, _: &Item) -> String {
        say.with("kind-unread-clock", Args::new().said("example", self.example(say)))
    }

    fn example(&self, say: &Say<'_>) -> String {
        said(say, EXAMPLE)
    }

    fn called(&self, say: &Say<'_>) -> String {
        say.say("questions-kind-clock")
    }

    fn tick(&self, say: &Say<'_>, value: f64) -> String {
        self.mean(say, value, 0)
    }

    fn range(&self, say: &Say<'_>, low: i32, high: i32) -> String {
        let time = |number: i32| html::plain(&said(say, number));
        say.with("chart-range", Args::new().text("low", &time(low)).text("high", &time(high)))
    }
}
