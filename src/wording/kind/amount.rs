//! An amount with its unit: "7 h 30 min", "45 min", "6 glasses". What it says can be typed back.

use crate::domain::kind::{Amount, Unit};
use crate::wording::html;
use crate::wording::numbers::nearest;
use crate::wording::say::{Args, Say};

/// Characters of an own unit.
const UNIT: usize = 24;
const HOUR: i32 = 60;

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

/// A mean, with so many decimals where it is not one of time.
pub fn mean(say: &Say<'_>, amount: &Amount, value: f64, decimals: usize) -> String {
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

/// An example to type.
pub fn hint(say: &Say<'_>, amount: &Amount) -> String {
    let example = match amount.unit {
        Unit::Hours => 7 * HOUR + HOUR / 2,
        Unit::Minutes => 25,
        Unit::Own(_) => 12,
    };
    say.with("kind-example-type", Args::new().said("example", said(say, amount, example)))
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
