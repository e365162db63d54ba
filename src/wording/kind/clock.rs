//! A time of day, as the language writes its clocks.

use crate::domain::item::Item;
use crate::domain::kind;
use crate::domain::schedule::LocalTime;
use crate::wording::say::{Args, Say};

/// 23:15, where there are no buttons to go by.
pub const EXAMPLE: i32 = 23 * 60 + 15;

/// Numbers that were read beyond midnight are times as well.
pub fn said(say: &Say<'_>, number: i32) -> String {
    match u16::try_from(number.rem_euclid(24 * 60)).ok().and_then(LocalTime::new) {
        Some(time) => say.time(time),
        None => say.whole(number),
    }
}

pub fn hint(say: &Say<'_>, item: &Item) -> String {
    let buttons = kind::buttons(item);
    // A quarter past the time in the middle: no button says it.
    let (key, example) = match buttons.get(buttons.len() / 2) {
        Some(time) => ("kind-example-type", time + 15),
        None => ("kind-clock-type", EXAMPLE),
    };
    say.with(key, Args::new().text("example", &said(say, example)))
}
