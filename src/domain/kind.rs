//! The kinds of question there are. Each has a file of its own, here and on the floors above: what its values are,
//! what typed text means, how it is tapped, said and drawn. This room only says which kind is meant.

use serde::{Deserialize, Serialize};

use super::answers::Value;
use super::item::Part;
use super::typed::{self, Lexicon, TypedError, Word};

mod rating;

pub use rating::{Ends, Rating};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A whole number between two ends.
    Rating(Rating),
    /// None, one or more of a list.
    Several { parts: Vec<Part> },
    /// How much of each thing on a list was done: 0 none, 1 a little, 2 most, 3 all.
    Progress { parts: Vec<Part> },
    /// Free text.
    Text,
}

/// How much of a task was done: 0 none, 1 a little, 2 most, 3 all.
pub const DONE_MAX: i32 = 3;

impl Kind {
    /// The list it asks about.
    pub fn parts(&self) -> &[Part] {
        match self {
            Self::Several { parts } | Self::Progress { parts } => parts,
            Self::Rating(_) | Self::Text => &[],
        }
    }

    /// The lowest and the highest number there is.
    pub fn ends(&self) -> Option<(i32, i32)> {
        match self {
            Self::Rating(rating) => Some((rating.low.into(), rating.high.into())),
            Self::Progress { .. } => Some((0, DONE_MAX)),
            Self::Several { .. } | Self::Text => None,
        }
    }

    /// What typed text means at a question of this kind, for kinds that are one number.
    pub fn read(
        &self,
        code: Option<&str>,
        text: &str,
        word: Option<Word>,
        lexicon: &Lexicon,
    ) -> Result<Value, TypedError> {
        let Some((low, high)) = self.ends() else { return Err(TypedError::NotANumber) };
        // "None" is an amount where the scale is one of how much.
        let of_degrees =
            matches!(self, Self::Rating(Rating { ends: Ends::Each(_), .. }) | Self::Progress { .. });
        if of_degrees && matches!(word, Some(Word::None | Word::No)) {
            return Ok(Value::Number(low));
        }
        let high = u16::try_from(high).unwrap_or(u16::MAX);
        let number = match code.and_then(super::catalogue::named) {
            Some(named) => typed::rating(text, high, named, lexicon)?,
            None => typed::whole(text, u16::try_from(low).unwrap_or(0), high, lexicon)?,
        };
        Ok(Value::Number(number.into()))
    }

    /// The value a button stands for, if it can be one.
    pub fn tapped(&self, number: i32) -> Option<Value> {
        let fits = match self {
            Self::Rating(rating) => rating.allows(number),
            Self::Progress { .. } => (0..=DONE_MAX).contains(&number),
            Self::Several { .. } | Self::Text => false,
        };
        fits.then_some(Value::Number(number))
    }
}
