//! Why typed words were not taken as an answer: a sentence for each way and kind, with the way out.

use crate::domain::item::Item;
use crate::domain::kind::COUNT_MAX;
use crate::domain::label::LabelError;
use crate::domain::typed::TypedError;
use crate::wording::say::{Args, Say};
use crate::wording::{html, items};

use super::ask;

/// HTML; one or two sentences.
pub fn told(say: &Say<'_>, item: &Item, error: TypedError) -> String {
    match error {
        TypedError::AmongWords => say.say("kind-unread-among-words"),
        TypedError::OtherQuestion => {
            say.with("kind-unread-other", Args::new().said("item", items::name(say, &item.name)))
        }
        TypedError::SeveralNumbers => say.say("kind-unread-several"),
        TypedError::OutOfRange { low, high } => {
            let end = |number: i64| i32::try_from(number).unwrap_or(i32::MAX);
            let bound = |number: i64| ask(item, |worded| worded.bound(say, end(number)));
            let args = Args::new().said("low", bound(low)).said("high", bound(high));
            say.with("kind-unread-range", args)
        }
        TypedError::NotWhole { .. } => say.with("kind-unread-whole", limits(say, item)),
        TypedError::TwoMeanings => ask(item, |worded| worded.in_one_way(say)),
        TypedError::Either { one, other } => {
            let said = |number| html::plain(&ask(item, |worded| worded.said(say, number)));
            let args = Args::new().text("one", &said(one)).text("other", &said(other));
            say.with("kind-unread-either", args)
        }
        TypedError::Text(LabelError::TooLong { max }) => {
            let max = say.whole(u32::try_from(max).unwrap_or(u32::MAX));
            say.with("kind-unread-too-long", Args::new().text("max", &max))
        }
        TypedError::Text(LabelError::Empty | LabelError::NoLetter) => say.say("kind-unread-empty"),
        TypedError::Begun { .. }
        | TypedError::NotANumber
        | TypedError::NotATime
        | TypedError::NotADate
        | TypedError::NotListed => ask(item, |worded| worded.not_found(say, item)),
    }
}

/// No number was there, of a kind that looks for one.
pub fn no_number(say: &Say<'_>, item: &Item) -> String {
    say.with("kind-unread-number", limits(say, item))
}

fn limits(say: &Say<'_>, item: &Item) -> Args {
    let (low, high) = item.kind.ends().unwrap_or((0, COUNT_MAX));
    Args::new().text("low", &say.whole(low)).text("high", &say.whole(high))
}
