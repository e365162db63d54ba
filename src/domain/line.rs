//! A question typed in one line, such as `Craving 0-5 none..unbearable` or `Where were you? home, work, out`: what is
//! asked, then its kind. Words of kinds come in with the [`Lexicon`]. Any text is a question or says what is wrong
//! with it; nothing is guessed, and what was read is written back as the same.

use serde::{Deserialize, Serialize};

use super::kind::{Kind, NoRating};
use super::label::LabelError;
use super::typed::Lexicon;

mod range;
mod read;
mod write;

/// The longest question, in characters.
pub const QUESTION_MAX: usize = 100;
/// The longest word on a button of it, and the longest unit, in characters.
pub const OPTION_MAX: usize = 24;
/// The most things to choose from, and the fewest.
pub const OPTIONS_MAX: usize = 12;
pub const OPTIONS_MIN: usize = 2;

/// A question as it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What is asked, in the words typed.
    pub name: String,
    pub kind: Kind,
}

/// Why a line is no question.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LineError {
    #[error("nothing is asked in it")]
    NoQuestion,
    #[error("it does not say what kind of answer")]
    NoKind,
    #[error("two kinds of answer")]
    TwoKinds,
    #[error("both ends of the scale are the same")]
    EqualEnds,
    #[error("the higher end of the scale stands first")]
    CrossedEnds,
    #[error("a scale of more than {max} numbers")]
    TooManyValues { max: usize },
    #[error("no step of this scale")]
    Step,
    /// What stands behind the numbers is not two words with two dots between.
    #[error("no words for the two ends")]
    EndWords,
    #[error("more than {max} things to choose from")]
    TooManyOptions { max: usize },
    #[error("fewer than {min} things to choose from")]
    TooFewOptions { min: usize },
    #[error("the same thing to choose twice")]
    SameOption { option: String },
    /// "glasses" is missing.
    #[error("no unit of the amount")]
    NoUnit,
    #[error("longer than {max} characters, and does not fit on a button")]
    LabelTooLong { label: String, max: usize },
    #[error("a question of signs or pictures only")]
    NoLetter,
    /// The same of something to choose, of a unit or of the word for an end.
    #[error("a label of signs or pictures only")]
    LabelNoLetter { label: String },
    #[error("a question longer than {max} characters")]
    TooLong { max: usize },
}

/// The question typed in this line.
///
/// A line that would not read as the same once it is written again has two readings, and is not taken.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn read(text: &str, lexicon: &Lexicon) -> Result<Line, LineError> {
    let line = read::read(text, lexicon)?;
    match write(&line, lexicon).map(|written| read::read(&written, lexicon)) {
        None => Ok(line),
        Some(Ok(again)) if again == line => Ok(line),
        Some(Ok(_)) => Err(LineError::TwoKinds),
        Some(Err(error)) => Err(error),
    }
}

/// The line that reads as this question. `None`: no line makes one of its kind.
pub fn write(line: &Line, lexicon: &Lexicon) -> Option<String> {
    write::write(line, lexicon)
}

impl From<NoRating> for LineError {
    fn from(error: NoRating) -> Self {
        match error {
            NoRating::Equal => Self::EqualEnds,
            NoRating::Crossed => Self::CrossedEnds,
            NoRating::TooLong { most } => Self::TooManyValues { max: most },
            NoRating::Step => Self::Step,
        }
    }
}

/// Of the question itself.
fn of_name(error: LabelError) -> LineError {
    match error {
        LabelError::Empty => LineError::NoQuestion,
        LabelError::NoLetter => LineError::NoLetter,
        LabelError::TooLong { max } => LineError::TooLong { max },
    }
}

#[cfg(test)]
mod tests;
