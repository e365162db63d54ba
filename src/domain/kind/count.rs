//! A count: how often, or how many. Small, so that a number to call is never one.

use super::{Heard, Rules, is_none};
use crate::domain::answers::Value;
use crate::domain::axis::{self, Axis};
use crate::domain::harm::HardEnds;
use crate::domain::typed::{self, Called, Reply, TypedError};

/// The highest count. With three digits "112" and "988" would be counts.
pub const COUNT_MAX: i32 = 99;

pub(super) struct Count;

impl Rules for Count {
    /// A number alone, or beside "times" or a name of the item; "none"; "twice".
    fn read(&self, heard: &Heard<'_>, called: Called<'_>) -> Result<Value, TypedError> {
        if is_none(heard) {
            return Ok(Value::Number(0));
        }
        // The number first: what is "once" in one language is eleven in another.
        let read = typed::number(heard.text, (0, COUNT_MAX), called, heard.lexicon);
        match (read, heard.lexicon.replied(heard.text)) {
            (Err(_), Some(Reply::Times(times))) => Ok(Value::Number(times.into())),
            (read, _) => read.map(Value::Number),
        }
    }

    fn ends(&self) -> Option<(i32, i32)> {
        Some((0, COUNT_MAX))
    }

    fn hard_ends(&self) -> Option<HardEnds> {
        Some(HardEnds { low: 0, high: 1 })
    }

    fn buttons(&self) -> Vec<i32> {
        (0..=5).collect()
    }

    fn is_of_times(&self) -> bool {
        true
    }

    fn is_plain_number(&self) -> bool {
        true
    }

    fn axis(&self, values: &[i32]) -> Option<Axis> {
        Some(axis::of_counts(values))
    }

    fn decimals(&self) -> usize {
        1
    }

    fn has_directions(&self) -> bool {
        true
    }

    fn unit(&self) -> String {
        "times".to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::typed::{Lexicon, NumberWord, Word};

    #[test]
    fn a_number_among_words_counts_only_beside_the_items_own() {
        let mut lexicon = Lexicon::default();
        lexicon.number("times", NumberWord::Times);
        lexicon.number("once", NumberWord::Other);
        lexicon.reply("once", Reply::Times(1));
        let called = Called { own: &["Panic attacks"], times: true, ..Called::default() };
        let read = |text, word| {
            Count.read(&Heard { text, word, begun: None, ended: None, lexicon: &lexicon }, called)
        };
        for (text, count) in [
            ("3", 3),
            ("٣", 3),
            ("3 times", 3),
            ("3 panic attacks", 3),
            ("Panic attacks: 3", 3),
            ("once", 1),
            ("99", 99),
        ] {
            assert_eq!(read(text, None), Ok(Value::Number(count)), "{text}");
        }
        assert_eq!(read("none", Some(Word::None)), Ok(Value::Number(0)));
        for text in ["3 attacks", "3 pills", "not 3", "3 panic", "once 3", "times"] {
            assert!(read(text, None).is_err(), "{text}");
        }
        for text in ["112", "988", "-1", "100"] {
            assert_eq!(read(text, None), Err(TypedError::OutOfRange { low: 0, high: 99 }), "{text}");
        }
        assert_eq!(read("2.5", None), Err(TypedError::NotWhole { below: 2, above: 3 }));
        assert_eq!(read("3 or 4", None), Err(TypedError::AmongWords));
    }
}
