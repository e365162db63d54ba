//! A rating: its numbers, and what its ends mean.

use super::{Worded, unread};
use crate::domain::item::Item;
use crate::domain::kind::{Ends, Rating};
use crate::wording::say::{Args, Say};
use crate::wording::{html, items};

/// Characters of the word for an end.
const END: usize = 40;

impl Worded for Rating {
    fn said(&self, say: &Say<'_>, number: i32) -> String {
        match items::step_word(say, self, number) {
            Some(word) => format!("{} {word}", say.whole(number)),
            None => say.whole(number),
        }
    }

    fn word(&self, say: &Say<'_>, number: i32) -> String {
        items::step_word(say, self, number).unwrap_or_else(|| say.whole(number))
    }

    fn hint(&self, say: &Say<'_>, item: &Item) -> String {
        hint(say, item, self)
    }

    fn not_found(&self, say: &Say<'_>, item: &Item) -> String {
        unread::no_number(say, item)
    }

    fn called(&self, say: &Say<'_>) -> String {
        let ends = Args::new().text("low", &say.whole(self.low)).text("high", &say.whole(self.high));
        say.with("questions-kind-rating", ends)
    }
}

/// What the ends mean, and that any number between may be typed.
fn hint(say: &Say<'_>, item: &Item, rating: &Rating) -> String {
    let ends = || Args::new().text("low", &say.whole(rating.low)).text("high", &say.whole(rating.high));
    let own = of_code(say, item);
    if let Some(whole) = own.as_ref().filter(|hint| hint.contains("<i>")) {
        // It says by itself how to type.
        return whole.clone();
    }
    let meaning = match &rating.ends {
        Ends::Each(_) => own,
        Ends::Plain => own.or_else(|| item.code().map(|_| say.with("kind-rating-strength", ends()))),
        Ends::Typed { low, high } => {
            let word = |word: &str| html::escape(&html::isolate(word, END));
            Some(say.with("kind-rating-words", ends().said("lowest", word(low)).said("highest", word(high))))
        }
    };
    let every = rating.buttons().len() == usize::try_from(rating.high - rating.low).unwrap_or(0) + 1;
    let typing = if every { say.say("kind-rating-type") } else { say.with("kind-rating-between", ends()) };
    match meaning {
        Some(meaning) => format!("{meaning}\n{typing}"),
        None => typing,
    }
}

/// What is said of a built-in item beside its question, where something is.
pub fn of_code(say: &Say<'_>, item: &Item) -> Option<String> {
    let key = format!("item-{}-hint", item.code()?);
    let (low, high) = item.kind.ends().unwrap_or_default();
    let example = format!("{} {}", say.whole(1), say.whole(3));
    let args = Args::new().text("low", &say.whole(low)).text("high", &say.whole(high));
    say.maybe(&key, args.text("example", &example))
}
