//! From one time to another, and how long that was: "23:15–07:00 (7 h 45 min)". What is summed is told as its length.

use super::{Worded, amount, clock};
use crate::domain::item::Item;
use crate::domain::kind::{Amount, Unit, ends_of_span, minutes_of_span};
use crate::wording::html;
use crate::wording::numbers::nearest;
use crate::wording::say::{Args, Say};

const EXAMPLE: (i32, i32) = (23 * 60 + 15, 7 * 60);
const LENGTH: Amount = Amount { unit: Unit::Hours };

pub struct FromTo;

fn times(say: &Say<'_>, (from, to): (i32, i32)) -> Args {
    Args::new().text("from", &clock::said(say, from)).text("to", &clock::said(say, to))
}

impl Worded for FromTo {
    /// Of half of it, the time it began.
    fn said(&self, say: &Say<'_>, number: i32) -> String {
        let Some(ends) = ends_of_span(number) else { return clock::said(say, number) };
        let length = amount::said(say, &LENGTH, minutes_of_span(number));
        say.with("kind-from-to", times(say, ends).said("length", length))
    }

    fn measured(&self, say: &Say<'_>, number: i32) -> String {
        amount::said(say, &LENGTH, number)
    }

    fn mean(&self, say: &Say<'_>, value: f64, _: usize) -> String {
        amount::said(say, &LENGTH, nearest(value))
    }

    fn beside_usual(&self) -> [&'static str; 2] {
        ["chart-average-more", "chart-average-less"]
    }

    /// First when it began, then when it ended.
    fn button(&self, say: &Say<'_>, number: i32) -> String {
        html::plain(&clock::said(say, ends_of_span(number).map_or(number, |(_, to)| to)))
    }

    fn rest(&self, say: &Say<'_>, begun: i32) -> String {
        say.with("kind-from-to-rest", Args::new().text("from", &clock::said(say, begun)))
    }

    fn hint(&self, say: &Say<'_>, _: &Item) -> String {
        say.with("kind-from-to-type", Args::new().said("example", self.example(say)))
    }

    fn not_found(&self, say: &Say<'_>, _: &Item) -> String {
        say.with("kind-unread-from-to", Args::new().said("example", self.example(say)))
    }

    fn example(&self, say: &Say<'_>) -> String {
        say.with("kind-from-to-times", times(say, EXAMPLE))
    }

    fn called(&self, say: &Say<'_>) -> String {
        say.say("questions-kind-from-to")
    }

    fn tick(&self, say: &Say<'_>, value: f64) -> String {
        self.mean(say, value, 0)
    }

    fn range(&self, say: &Say<'_>, low: i32, high: i32) -> String {
        amount::hours(say, low, high)
    }

    /// "6:30–8:10 h" alone would be two times.
    fn beside_title(&self, say: &Say<'_>) -> Option<String> {
        Some(say.say("chart-length"))
    }
}
