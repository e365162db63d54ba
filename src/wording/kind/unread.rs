//! Why typed words were not taken as an answer: a sentence for each way and kind, with the way out.

use crate::domain::answers::Value;
use crate::domain::item::Item;
use crate::domain::kind::{Amount, COUNT_MAX, DONE_MAX, Kind, Unit};
use crate::domain::label::LabelError;
use crate::domain::typed::TypedError;
use crate::wording::items;
use crate::wording::say::{Args, Say};

use super::{clock, said};

/// Minutes of an hour, and an example of some.
const HOUR: i32 = 60;
const SPAN: i32 = 7 * HOUR + HOUR / 2;

/// HTML; one or two sentences.
pub fn told(say: &Say<'_>, item: &Item, error: TypedError) -> String {
    match error {
        TypedError::AmongWords => say.say("kind-unread-among-words"),
        TypedError::OtherQuestion => {
            say.with("kind-unread-other", Args::new().said("item", items::name(say, &item.name)))
        }
        TypedError::SeveralNumbers => say.say("kind-unread-several"),
        TypedError::OutOfRange { low, high } => {
            let args = Args::new().said("low", bound(say, item, low)).said("high", bound(say, item, high));
            say.with("kind-unread-range", args)
        }
        TypedError::NotWhole { .. } => say.with("kind-unread-whole", limits(say, item)),
        TypedError::TwoMeanings => say.with("kind-unread-two", example(say, item)),
        TypedError::EitherTime { one, other } => {
            let time = |minutes: u16| clock::said(say, minutes.into());
            let args = Args::new().text("one", &time(one)).text("other", &time(other));
            say.with("kind-unread-either", args)
        }
        TypedError::Text(LabelError::TooLong { max }) => {
            let max = say.whole(u32::try_from(max).unwrap_or(u32::MAX));
            say.with("kind-unread-too-long", Args::new().text("max", &max))
        }
        TypedError::Text(LabelError::Empty | LabelError::NoLetter) => say.say("kind-unread-empty"),
        TypedError::NotANumber | TypedError::NotATime | TypedError::NotADate | TypedError::NotListed => {
            nothing_found(say, item)
        }
    }
}

/// What this kind looks for was not there.
fn nothing_found(say: &Say<'_>, item: &Item) -> String {
    match &item.kind {
        Kind::Rating(_)
        | Kind::Count
        | Kind::Progress { .. }
        | Kind::Amount(Amount { unit: Unit::Own(_) }) => say.with("kind-unread-number", limits(say, item)),
        Kind::Amount(Amount { unit: Unit::Hours | Unit::Minutes }) => {
            say.with("kind-unread-span", example(say, item))
        }
        Kind::Clock => say.with("kind-unread-clock", example(say, item)),
        Kind::YesNo => say.say("kind-unread-yes-no"),
        Kind::One { .. } | Kind::Several { .. } => say.say("kind-unread-listed"),
        Kind::Text => say.say("kind-unread-empty"),
    }
}

/// An end of what is accepted: hours are told as hours, all else as a bare number.
fn bound(say: &Say<'_>, item: &Item, number: i64) -> String {
    let number = i32::try_from(number).unwrap_or(i32::MAX);
    match &item.kind {
        Kind::Amount(Amount { unit: Unit::Hours }) => said(say, item, &Value::Number(number * HOUR)),
        Kind::Amount(Amount { unit: Unit::Minutes }) => said(say, item, &Value::Number(number)),
        _ => say.whole(number),
    }
}

fn limits(say: &Say<'_>, item: &Item) -> Args {
    let (low, high) = match &item.kind {
        Kind::Rating(rating) => (rating.low.into(), rating.high.into()),
        Kind::Progress { .. } => (0, DONE_MAX),
        Kind::Amount(amount) => (0, amount.most()),
        _ => (0, COUNT_MAX),
    };
    Args::new().text("low", &say.whole(low)).text("high", &say.whole(high))
}

fn example(say: &Say<'_>, item: &Item) -> Args {
    let example = match &item.kind {
        Kind::Clock => clock::EXAMPLE,
        _ => SPAN,
    };
    let told = match &item.kind {
        Kind::Clock | Kind::Amount(_) => said(say, item, &Value::Number(example)),
        _ => say.whole(1),
    };
    Args::new().said("example", told)
}
