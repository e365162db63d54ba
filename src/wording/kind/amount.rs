//! An amount with its unit: "7 h 30 min", "45 min", "6 glasses". What it says can be typed back.

use super::{Worded, unread};
use crate::domain::item::Item;
use crate::domain::kind::{Amount, Unit};
use crate::wording::html;
use crate::wording::numbers::{nearest, two_digits};
use crate::wording::say::{Args, Say};

/// Characters of an own unit.
const UNIT: usize = 24;
const HOUR: i32 = 60;
/// An example.
const SPAN: i32 = 7 * HOUR + HOUR / 2;

pub fn said(say: &Say<'_>, amount: &Amount, number: i32) -> String {
    match &amount.unit {
        // Hours are told as hours where there are any; minutes as they were asked for.
        Unit::Hours => time(say, number),
        Unit::Minutes if number < 2 * HOUR => {
            say.with("kind-minutes", Args::new().text("minutes", &say.whole(number)))
        }
        Unit::Minutes => time(say, number),
        Unit::Own(unit) => {
            let one = amount.unit.one().filter(|_| number == 1);
            let unit = html::escape(&html::isolate(one.as_ref().unwrap_or(unit), UNIT));
            say.with("kind-amount", Args::new().text("number", &say.whole(number)).said("unit", unit))
        }
    }
}

/// To the nearest minute.
pub fn length(say: &Say<'_>, minutes: f64) -> String {
    let whole = (0..=24 * HOUR).min_by(|one, other| {
        let far = |whole: &i32| (f64::from(*whole) - minutes).abs();
        far(one).total_cmp(&far(other))
    });
    time(say, whole.unwrap_or_default())
}

/// From one length of time to another: hours as on a watch.
pub fn hours(say: &Say<'_>, low: i32, high: i32) -> String {
    let minutes = |rest: i32| two_digits(&say.locale.icu, u16::try_from(rest).unwrap_or(0));
    // Whole hours with a colon would read as times of day.
    let whole = [low, high].iter().all(|number| number % HOUR == 0);
    let hours = |number: i32| match whole {
        true => say.whole(number / HOUR),
        false => format!("{}:{}", say.whole(number / HOUR), minutes(number % HOUR)),
    };
    say.with("chart-range-hours", Args::new().text("low", &hours(low)).text("high", &hours(high)))
}

impl Worded for Amount {
    fn said(&self, say: &Say<'_>, number: i32) -> String {
        said(say, self, number)
    }

    fn mean(&self, say: &Say<'_>, value: f64, decimals: usize) -> String {
        mean(say, self, value, decimals)
    }

    fn beside_usual(&self) -> [&'static str; 2] {
        ["chart-average-more", "chart-average-less"]
    }

    /// "1 glasses" is none; the unit stands in the hint.
    fn button(&self, say: &Say<'_>, number: i32) -> String {
        match self.unit {
            Unit::Own(_) => say.whole(number),
            Unit::Hours | Unit::Minutes => html::plain(&said(say, self, number)),
        }
    }

    /// An example to type.
    fn hint(&self, say: &Say<'_>, _: &Item) -> String {
        let example = match self.unit {
            Unit::Hours => SPAN,
            Unit::Minutes => 25,
            Unit::Own(_) => 12,
        };
        say.with("kind-example-type", Args::new().said("example", said(say, self, example)))
    }

    fn not_found(&self, say: &Say<'_>, item: &Item) -> String {
        match self.unit {
            Unit::Own(_) => unread::no_number(say, item),
            Unit::Hours | Unit::Minutes => {
                say.with("kind-unread-span", Args::new().said("example", self.example(say)))
            }
        }
    }

    /// Hours are told as hours, an own unit as a bare number.
    fn bound(&self, say: &Say<'_>, number: i32) -> String {
        match self.unit {
            Unit::Hours => said(say, self, number.saturating_mul(HOUR)),
            Unit::Minutes => said(say, self, number),
            Unit::Own(_) => say.whole(number),
        }
    }

    fn example(&self, say: &Say<'_>) -> String {
        said(say, self, SPAN)
    }

    fn in_one_way(&self, say: &Say<'_>) -> String {
        match self.unit {
            Unit::Own(_) => say.say("kind-unread-two-whole"),
            Unit::Hours | Unit::Minutes => {
                say.with("kind-unread-two", Args::new().said("example", self.example(say)))
            }
        }
    }

    fn takes_only(&self, say: &Say<'_>) -> Option<String> {
        matches!(self.unit, Unit::Own(_)).then(|| say.say("questions-whole-numbers"))
    }

    fn called(&self, say: &Say<'_>) -> String {
        match &self.unit {
            Unit::Hours => say.say("questions-kind-hours"),
            Unit::Minutes => say.say("questions-kind-minutes"),
            Unit::Own(unit) => say.with("questions-kind-amount", Args::new().name("unit", unit)),
        }
    }

    fn tick(&self, say: &Say<'_>, value: f64) -> String {
        match self.unit {
            Unit::Hours | Unit::Minutes => mean(say, self, value, 0),
            Unit::Own(_) => say.number(value, usize::from(value.fract() != 0.0)),
        }
    }

    fn small(&self, say: &Say<'_>, number: i32) -> String {
        match self.unit {
            Unit::Own(_) => say.whole(number),
            Unit::Hours | Unit::Minutes => said(say, self, number),
        }
    }

    fn beside_title(&self, _: &Say<'_>) -> Option<String> {
        match &self.unit {
            Unit::Own(unit) => Some(html::escape(&html::isolate(unit, UNIT))),
            Unit::Hours | Unit::Minutes => None,
        }
    }

    fn range(&self, say: &Say<'_>, low: i32, high: i32) -> String {
        let ends = || Args::new().text("low", &say.whole(low)).text("high", &say.whole(high));
        match self.unit {
            Unit::Minutes if high < 2 * HOUR => say.with("chart-range-minutes", ends()),
            Unit::Hours | Unit::Minutes => hours(say, low, high),
            Unit::Own(_) => say.with("chart-range", ends()),
        }
    }
}

/// A mean, with so many decimals where it is not one of time.
fn mean(say: &Say<'_>, amount: &Amount, value: f64, decimals: usize) -> String {
    match &amount.unit {
        Unit::Own(unit) => {
            let unit = html::escape(&html::isolate(unit, UNIT));
            say.with(
                "kind-amount",
                Args::new().text("number", &say.number(value, decimals)).said("unit", unit),
            )
        }
        Unit::Hours | Unit::Minutes => said(say, amount, nearest(value)),
    }
}

fn time(say: &Say<'_>, minutes: i32) -> String {
    let (hours, rest) = (minutes / HOUR, minutes % HOUR);
    let args = Args::new().text("hours", &say.whole(hours)).text("minutes", &say.whole(rest));
    let key = match (hours, rest) {
        (_, 0) => "kind-hours",
        (0, _) => "kind-minutes",
        _ => "kind-hours-minutes",
    };
    say.with(key, args)
}
