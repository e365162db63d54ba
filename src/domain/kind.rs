//! The kinds of question there are. Each has a file of its own, here and on the floors above: what its values are,
//! what typed text means, how it is tapped, said and drawn. This room only says which kind is meant.

use serde::{Deserialize, Serialize};

use super::answers::Value;
use super::catalogue;
use super::item::{Item, Name, Part};
use super::typed::{Called, Lexicon, TypedError, Word};

mod amount;
mod choice;
mod clock;
mod count;
mod progress;
mod rating;
mod text;
mod yes_no;

pub use amount::{Amount, Unit};
pub use clock::unrolled;
pub use count::COUNT_MAX;
pub use progress::DONE_MAX;
pub use rating::{Ends, NoRating, Rating};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A whole number between two ends.
    Rating(Rating),
    /// 1 is yes, 0 no.
    YesNo,
    /// How often, or how many.
    Count,
    /// How much of something, with its unit.
    Amount(Amount),
    /// A time of day, in minutes after midnight.
    Clock,
    /// One of a list.
    One { parts: Vec<Part> },
    /// None, one or more of a list.
    Several { parts: Vec<Part> },
    /// How much of each thing on a list was done: 0 none, 1 a little, 2 most, 3 all.
    Progress { parts: Vec<Part> },
    /// Free text.
    Text,
}

/// What somebody typed at a question.
#[derive(Clone, Copy, Debug)]
pub struct Heard<'a> {
    pub text: &'a str,
    /// The word the whole of it is.
    pub word: Option<Word>,
    pub lexicon: &'a Lexicon,
}

impl Kind {
    /// The list it asks about.
    pub fn parts(&self) -> &[Part] {
        match self {
            Self::One { parts } | Self::Several { parts } | Self::Progress { parts } => parts,
            Self::Rating(_) | Self::YesNo | Self::Count | Self::Amount(_) | Self::Clock | Self::Text => &[],
        }
    }

    /// Is each answer a number that can be drawn as a line? Of yes and no, and of what is chosen, none can.
    pub fn is_number(&self) -> bool {
        matches!(self, Self::Rating(_) | Self::Count | Self::Amount(_) | Self::Clock)
    }

    /// Has each of its answers a word of its own?
    pub fn is_worded(&self) -> bool {
        match self {
            Self::Rating(rating) => matches!(rating.ends, Ends::Each(_)),
            Self::YesNo | Self::One { .. } | Self::Several { .. } | Self::Progress { .. } => true,
            Self::Count | Self::Amount(_) | Self::Clock | Self::Text => false,
        }
    }

    /// The lowest and the highest number there is.
    pub fn ends(&self) -> Option<(i32, i32)> {
        match self {
            Self::Rating(rating) => Some((rating.low.into(), rating.high.into())),
            Self::YesNo => Some((0, 1)),
            Self::Count => Some((0, COUNT_MAX)),
            Self::Amount(amount) => Some((0, amount.most())),
            Self::Clock => Some((0, clock::LAST)),
            Self::Progress { .. } => Some((0, DONE_MAX)),
            Self::One { .. } | Self::Several { .. } | Self::Text => None,
        }
    }

    /// Is this the make of its answers, as a whole or, where it has a part, of one? Not whether that is listed by now.
    pub fn takes(&self, value: &Value, of_part: bool) -> bool {
        match (self, value) {
            (Self::Progress { .. }, Value::Number(_)) => of_part,
            (Self::One { .. }, Value::Chosen(chosen)) => !of_part && chosen.len() == 1,
            (Self::Several { .. }, Value::Chosen(_)) | (Self::Text, Value::Text(_)) => !of_part,
            (Self::One { .. } | Self::Several { .. } | Self::Progress { .. } | Self::Text, _) => false,
            // The follow-up of one thing of a list is about that thing.
            (_, Value::Number(number)) => {
                self.ends().is_some_and(|(low, high)| (low..=high).contains(number))
            }
            (_, Value::Chosen(_) | Value::Text(_)) => false,
        }
    }

    /// The value a button stands for, if it can be one. Of a list it is the number of the part.
    pub fn tapped(&self, number: i32) -> Option<Value> {
        match self {
            Self::One { parts } => choice::tapped(parts, number),
            _ => self
                .ends()
                .filter(|(low, high)| (*low..=*high).contains(&number))
                .map(|_| Value::Number(number)),
        }
    }
}

/// The numbers that get a button at this item, in the order shown; any other value can be typed. Of a list they are
/// the numbers of its parts.
pub fn buttons(item: &Item) -> Vec<i32> {
    if let Some(own) = item.code().and_then(catalogue::buttons) {
        return own.to_vec();
    }
    match &item.kind {
        Kind::Rating(rating) => rating.buttons(),
        Kind::YesNo => vec![1, 0],
        Kind::Count => (0..=5).collect(),
        Kind::Amount(amount) => amount.buttons(),
        Kind::Progress { .. } => (0..=DONE_MAX).collect(),
        Kind::One { parts } => parts.iter().filter_map(|part| i32::try_from(part.id.0).ok()).collect(),
        Kind::Clock | Kind::Several { .. } | Kind::Text => Vec::new(),
    }
}

/// What typed text means as an answer to this item, or, for one whose parts are asked one by one, to any of them.
///
/// # Errors
/// Why it has no one meaning: a number among words that are no names of the item is never taken.
pub fn read(item: &Item, heard: &Heard<'_>) -> Result<Value, TypedError> {
    let own: Vec<&str> = match &item.name {
        Name::Own(name) => vec![name.as_str()],
        Name::BuiltIn(_) => Vec::new(),
    };
    let called =
        Called { family: item.code().map(catalogue::family), own: &own, times: item.kind == Kind::Count };
    match &item.kind {
        Kind::Rating(rating) => rating.read(heard, called),
        Kind::YesNo => yes_no::read(heard),
        Kind::Count => count::read(heard, called),
        Kind::Amount(amount) => amount.read(heard, called),
        Kind::Clock => clock::read(heard),
        Kind::One { parts } => choice::read_one(parts, heard),
        Kind::Several { parts } => choice::read_several(parts, heard),
        Kind::Progress { .. } => progress::read(heard, called),
        Kind::Text => text::read(heard),
    }
}

/// Means what is typed nothing of something? Where one counts or measures, that is nought.
fn is_none(heard: &Heard<'_>) -> bool {
    matches!(heard.word, Some(Word::None | Word::No))
}
