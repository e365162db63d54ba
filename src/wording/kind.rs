//! How the answers of each kind are said, which buttons they get, and what may be typed for them. A file for each
//! kind, as in the domain. Never decides which values there are.

use crate::domain::answers::Value;
use crate::domain::catalogue::Group;
use crate::domain::item::Item;
use crate::domain::kind::{self, Kind};
use crate::domain::typed::TypedError;

use super::say::Say;

mod amount;
mod choice;
mod clock;
mod count;
mod from_to;
mod progress;
mod rating;
mod text;
mod unread;
mod worded;
mod yes_no;

use worded::Worded;

/// How an answer is told back: "7 h 30 min", "23:15", "yes", "3", "home". HTML.
pub fn said(say: &Say<'_>, item: &Item, value: &Value) -> String {
    match value {
        Value::Number(number) => ask(item, |worded| worded.said(say, *number)),
        Value::Chosen(chosen) => choice::said(say, item.kind.parts(), chosen),
        Value::Text(text) => text::said(&text.text),
    }
}

/// The same of a number without its figure, where a word says it.
pub fn word(say: &Say<'_>, item: &Item, number: i32) -> String {
    ask(item, |worded| worded.word(say, number))
}

/// A number of an item's series, which is summed and compared: a time beyond midnight is a time as well. HTML.
pub fn measured(say: &Say<'_>, item: &Item, number: i32) -> String {
    ask(item, |worded| worded.measured(say, number))
}

/// A mean of such numbers, or one of them: "4.4", "7 h 20 min", "23:40", "5.5 glasses". HTML.
pub fn mean(say: &Say<'_>, item: &Item, value: f64, decimals: usize) -> String {
    ask(item, |worded| worded.mean(say, value, decimals))
}

/// How far two such numbers lie apart: of two times it is a span.
pub fn apart(say: &Say<'_>, item: &Item, by: f64, decimals: usize) -> String {
    ask(item, |worded| worded.apart(say, by, decimals))
}

/// The sentences for a mean above the usual, and below it.
pub fn beside_usual(item: &Item) -> [&'static str; 2] {
    ask(item, |worded| worded.beside_usual())
}

/// The words for from where to where.
pub fn between(item: &Item) -> &'static str {
    ask(item, |worded| worded.between())
}

/// The buttons of an item, each with the number a tap on it stands for.
pub fn buttons(say: &Say<'_>, item: &Item) -> Vec<(String, i32)> {
    let label = |number| ask(item, |worded| worded.button(say, number));
    kind::buttons(item).into_iter().map(|number| (label(number), number)).collect()
}

/// The buttons for the rest of an answer that was begun.
/// A length of time, in minutes: "7 hours 30 minutes".
pub fn span(say: &Say<'_>, minutes: f64) -> String {
    amount::length(say, minutes)
}

pub fn rest_buttons(say: &Say<'_>, item: &Item, begun: i32) -> Vec<(String, i32)> {
    let label = |number| ask(item, |worded| worded.button(say, number));
    item.kind.goes_on(begun).into_iter().map(|number| (label(number), number)).collect()
}

/// What is asked of an answer that was begun.
pub fn rest(say: &Say<'_>, item: &Item, begun: i32) -> String {
    ask(item, |worded| worded.rest(say, begun))
}

/// What the numbers mean, and what may be typed. HTML; one to three lines.
pub fn hint(say: &Say<'_>, item: &Item) -> String {
    let of_kind = ask(item, |worded| worded.hint(say, item));
    match rating::of_code(say, item).filter(|_| !matches!(item.kind, Kind::Rating(_))) {
        // It says by itself how to type.
        Some(own) if own.contains("<i>") => own,
        Some(own) => format!("{own}\n{of_kind}"),
        None => of_kind,
    }
}

/// What kind of answer it is: "0 to 10", "yes or no", "a count".
pub fn called(say: &Say<'_>, item: &Item) -> String {
    ask(item, |worded| worded.called(say))
}

/// What it does not take, for whoever is about to ask it.
pub fn takes_only(say: &Say<'_>, item: &Item) -> Option<String> {
    ask(item, |worded| worded.takes_only(say))
}

/// What stands beside the title of its numbers: an own unit.
pub fn beside_title(say: &Say<'_>, item: &Item) -> Option<String> {
    ask(item, |worded| worded.beside_title(say))
}

/// The label of a tick.
pub fn tick(say: &Say<'_>, item: &Item, value: f64) -> String {
    ask(item, |worded| worded.tick(say, value))
}

/// From one number to another at the end of a small row, or the one there is.
pub fn small(say: &Say<'_>, item: &Item, low: i32, high: i32) -> String {
    ask(item, |worded| if low == high { worded.small(say, low) } else { worded.range(say, low, high) })
}

/// A group of the library.
pub fn group(say: &Say<'_>, group: Group) -> String {
    say.say(&format!("item-group-{}", group.code()))
}

/// Why typed words were not taken, and the way out. HTML.
pub fn unread(say: &Say<'_>, item: &Item, error: TypedError) -> String {
    unread::told(say, item, error)
}

/// The one place that knows which kind has which words.
fn ask<T>(item: &Item, of: impl FnOnce(&dyn Worded) -> T) -> T {
    match &item.kind {
        Kind::Rating(rating) => of(rating),
        Kind::YesNo => of(&yes_no::YesNo),
        Kind::Count => of(&count::Count),
        Kind::Amount(amount) => of(amount),
        Kind::Clock => of(&clock::Clock),
        Kind::FromTo => of(&from_to::FromTo),
        Kind::One { parts } => of(&choice::One(parts)),
        Kind::Several { .. } => of(&choice::Several),
        Kind::Progress { .. } => of(&progress::Progress),
        Kind::Text => of(&text::Text),
    }
}
