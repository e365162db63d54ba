//! How the answers of each kind are said, which buttons they get, and what may be typed for them. A file for each
//! kind, as in the domain. Never decides which values there are.

use crate::domain::answers::Value;
use crate::domain::catalogue::Group;
use crate::domain::item::Item;
use crate::domain::kind::{self, Amount, Kind, Unit};
use crate::domain::typed::TypedError;

use super::numbers::nearest;
use super::say::Say;
use super::{html, items};

mod amount;
mod choice;
mod clock;
mod count;
mod rating;
mod text;
mod unread;
mod yes_no;

/// How an answer is told back: "7 h 30 min", "23:15", "yes", "3", "home". HTML.
pub fn said(say: &Say<'_>, item: &Item, value: &Value) -> String {
    match (value, &item.kind) {
        (Value::Number(number), Kind::Rating(_) | Kind::Progress { .. }) => items::number(say, item, *number),
        (Value::Number(number), Kind::YesNo) => yes_no::said(say, *number),
        (Value::Number(number), Kind::Amount(amount)) => amount::said(say, amount, *number),
        (Value::Number(number), Kind::Clock) => clock::said(say, *number),
        // A number where none belongs is still told as it is.
        (Value::Number(number), Kind::Count | Kind::One { .. } | Kind::Several { .. } | Kind::Text) => {
            count::said(say, *number)
        }
        (Value::Chosen(chosen), kind) => choice::said(say, kind.parts(), chosen),
        (Value::Text(text), _) => text::said(&text.text),
    }
}

/// A mean of an item's numbers, or one of them: "4.4", "7 h 20 min", "23:40", "5.5 glasses". HTML.
pub fn mean(say: &Say<'_>, item: &Item, value: f64, decimals: usize) -> String {
    match &item.kind {
        Kind::Amount(amount) => amount::mean(say, amount, value, decimals),
        Kind::Clock => clock::said(say, nearest(value)),
        _ => say.number(value, decimals),
    }
}

/// How far two of an item's numbers lie apart: of two times it is a span.
pub fn apart(say: &Say<'_>, item: &Item, by: f64, decimals: usize) -> String {
    match &item.kind {
        Kind::Clock => amount::said(say, &Amount { unit: Unit::Minutes }, nearest(by)),
        _ => mean(say, item, by, decimals),
    }
}

/// The buttons of an item, each with the number a tap on it stands for.
pub fn buttons(say: &Say<'_>, item: &Item) -> Vec<(String, i32)> {
    let label = |number| match &item.kind {
        Kind::One { parts } => choice::label(say, parts, number),
        // "1 glasses" is none; the unit stands in the hint.
        Kind::Amount(Amount { unit: Unit::Own(_) }) => say.whole(number),
        _ => html::plain(&said(say, item, &Value::Number(number))),
    };
    kind::buttons(item).into_iter().map(|number| (label(number), number)).collect()
}

/// What the numbers mean, and what may be typed. HTML; one to three lines.
pub fn hint(say: &Say<'_>, item: &Item) -> String {
    let of_kind = match &item.kind {
        Kind::Rating(rating) => return rating::hint(say, item, rating),
        Kind::YesNo => yes_no::hint(say),
        Kind::Count => count::hint(say),
        Kind::Amount(amount) => amount::hint(say, amount),
        Kind::Clock => clock::hint(say, item),
        Kind::One { .. } => say.say("kind-one-type"),
        Kind::Several { .. } => choice::hint(say),
        Kind::Progress { .. } => say.say("kind-rating-type"),
        Kind::Text => text::hint(say),
    };
    match rating::of_code(say, item) {
        // It says by itself how to type.
        Some(own) if own.contains("<i>") => own,
        Some(own) => format!("{own}\n{of_kind}"),
        None => of_kind,
    }
}

/// A group of the library.
pub fn group(say: &Say<'_>, group: Group) -> String {
    say.say(&format!("item-group-{}", group.code()))
}

/// Why typed words were not taken, and the way out. HTML.
pub fn unread(say: &Say<'_>, item: &Item, error: TypedError) -> String {
    unread::told(say, item, error)
}
