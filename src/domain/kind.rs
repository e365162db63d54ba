//! The kinds of question there are. Each has a file of its own, here and in the wording: what its values are, what
//! typed text means, how it is tapped, said and drawn. This room only says which kind is meant.

use serde::{Deserialize, Serialize};

use super::answers::Value;
use super::axis::Axis;
use super::catalogue;
use super::harm::HardEnds;
use super::item::{Item, Name, Part};
use super::typed::{Called, Lexicon, TypedError, Word};

mod amount;
mod choice;
mod clock;
mod count;
mod from_to;
mod progress;
mod rating;
mod rules;
mod text;
mod yes_no;

pub use amount::{Amount, Unit};
pub(in crate::domain) use choice::COMMAS;
pub use clock::unrolled;
pub use count::COUNT_MAX;
pub use from_to::{ends as ends_of_span, minutes as minutes_of_span};
pub use progress::DONE_MAX;
pub use rating::{Ends, NoRating, Rating};
use rules::Rules;

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
    /// From one time of day to another.
    FromTo,
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
    /// The answer that was begun, where the rest of it is asked.
    pub begun: Option<i32>,
    /// The other half of the answer that this is to be the beginning of now.
    pub ended: Option<i32>,
    pub lexicon: &'a Lexicon,
}

impl Kind {
    /// The list it asks about.
    pub fn parts(&self) -> &[Part] {
        match self {
            Self::One { parts } | Self::Several { parts } | Self::Progress { parts } => parts,
            _ => &[],
        }
    }

    /// Is each answer a number that can be drawn as a line? Of yes and no, and of what is chosen, none can.
    pub fn is_number(&self) -> bool {
        self.axis(&[]).is_some()
    }

    /// Has each of its answers a word of its own?
    pub fn is_worded(&self) -> bool {
        self.ask(|rules| rules.is_worded())
    }

    /// Is a plain number its answer, so that words may name it beside one: "sleep 5"?
    pub fn is_plain_number(&self) -> bool {
        self.ask(|rules| rules.is_plain_number())
    }

    /// The lowest and the highest number there is.
    pub fn ends(&self) -> Option<(i32, i32)> {
        self.ask(|rules| rules.ends())
    }

    /// Is this the make of its answers, as a whole or, where it has a part, of one? Not whether that is listed by now.
    pub fn takes(&self, value: &Value, of_part: bool) -> bool {
        self.ask(|rules| rules.takes(value, of_part))
    }

    /// The value a button stands for, if it can be one. Of a list it is the number of the part.
    pub fn tapped(&self, number: i32) -> Option<Value> {
        self.ask(|rules| rules.tapped(number))
    }

    /// The times of day by which two meanings of what was typed are told apart.
    pub fn told_apart(&self, either: (i32, i32)) -> (i32, i32) {
        self.ask(|rules| rules.told_apart(either))
    }

    /// Where its two ends begin, of which a therapist who typed such a question says which is the hard one.
    pub fn hard_ends(&self) -> Option<HardEnds> {
        self.ask(|rules| rules.hard_ends())
    }

    /// The values an answer can still become that this number only began: a button for it leads to theirs.
    pub fn goes_on(&self, begun: i32) -> Vec<i32> {
        self.ask(|rules| rules.goes_on(begun))
    }

    /// The two halves of an answer that is given in two.
    pub fn halves(&self, number: i32) -> Option<(i32, i32)> {
        self.ask(|rules| rules.halves(number))
    }

    /// The axis for these values, as [`Kind::measured`] gives them. `None`: of what is no number.
    pub fn axis(&self, values: &[i32]) -> Option<Axis> {
        self.ask(|rules| rules.axis(values))
    }

    /// The numbers of these answers that can be summed, compared and drawn, in the same order: times of day unrolled.
    pub fn measured(&self, answers: Vec<i32>) -> Vec<i32> {
        self.ask(|rules| rules.measured(answers))
    }

    /// Has a day on which it was answered several times the mean of these? Of times of day the last counts.
    pub fn has_mean_of_day(&self) -> bool {
        self.ask(|rules| rules.has_mean_of_day())
    }

    /// With how many decimals a mean is told: times and spans of time to the minute.
    pub fn decimals(&self) -> usize {
        self.ask(|rules| rules.decimals())
    }

    /// Has it a direction over weeks that is told?
    pub fn has_directions(&self) -> bool {
        self.ask(|rules| rules.has_directions())
    }

    /// The scale on which a week can be far from the usual.
    pub fn scale(&self) -> Option<(i32, i32)> {
        self.ask(|rules| rules.scale())
    }

    /// About how many taps an answer takes.
    pub fn taps(&self) -> usize {
        self.ask(|rules| rules.taps())
    }

    /// What its numbers are in an export.
    pub fn unit(&self) -> String {
        self.ask(|rules| rules.unit())
    }

    /// An answer as it is exported, and what of it no number says.
    pub fn exported(&self, number: i64) -> (i64, Option<String>) {
        self.ask(|rules| rules.exported(number))
    }

    /// The one place that knows which kind says what of itself.
    fn ask<T>(&self, of: impl FnOnce(&dyn Rules) -> T) -> T {
        match self {
            Self::Rating(rating) => of(rating),
            Self::YesNo => of(&yes_no::YesNo),
            Self::Count => of(&count::Count),
            Self::Amount(amount) => of(amount),
            Self::Clock => of(&clock::Clock),
            Self::FromTo => of(&from_to::FromTo),
            Self::One { parts } => of(&choice::One(parts)),
            Self::Several { parts } => of(&choice::Several(parts)),
            Self::Progress { .. } => of(&progress::Progress),
            Self::Text => of(&text::Text),
        }
    }
}

/// The kinds that a word or two make, each with the code of its words; of some there is one for each unit.
pub fn plain() -> [(&'static str, Kind); 7] {
    let amount = |unit| Kind::Amount(Amount { unit });
    [
        ("yes-no", Kind::YesNo),
        ("count", Kind::Count),
        ("hours", amount(Unit::Hours)),
        ("minutes", amount(Unit::Minutes)),
        ("clock", Kind::Clock),
        ("from-to", Kind::FromTo),
        ("text", Kind::Text),
    ]
}

/// The numbers that get a button at this item, in the order shown; any other value can be typed. Of a list they are
/// the numbers of its parts.
pub fn buttons(item: &Item) -> Vec<i32> {
    let own = item.code().and_then(catalogue::buttons);
    own.map_or_else(|| item.kind.ask(|rules| rules.buttons()), <[i32]>::to_vec)
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
    let family = item.code().map(catalogue::family);
    item.kind.ask(|rules| rules.read(heard, Called { family, own: &own, times: rules.is_of_times() }))
}

/// Means what is typed nothing of something? Where one counts or measures, that is nought.
fn is_none(heard: &Heard<'_>) -> bool {
    matches!(heard.word, Some(Word::None | Word::No))
}
