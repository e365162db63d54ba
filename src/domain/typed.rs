//! What a person's typed text means as a number, a choice, a time of day or a date.
//!
//! Knows the digits of every script, no language: words come in as a [`Lexicon`]. Where a text can mean two things it says so instead of
//! guessing: a wrong value in a chart is worse than one more question. Never panics, whatever the text.

mod amount;
mod calendar;
mod clock;
mod lexicon;
mod pieces;
mod signs;
mod span;

use serde::{Deserialize, Serialize};

use chrono::NaiveDate;

use super::schedule::LocalTime;

pub use self::clock::{DayPart, TimeRead};
pub use self::lexicon::{DateWord, Lexicon, LineWord, NumberWord, Reply, SpanWord, TimeWord};
pub use self::pieces::digit;

/// Why a typed text has no one meaning. The range is what would have been accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TypedError {
    /// No number in it, or none that stands for itself ("B12", "024").
    #[error("not a number")]
    NotANumber,
    /// A number, but among words or signs that may change what it means: "3 panic attacks today", "not 7", "<7",
    /// "💊 3", "70%" on a scale that does not end at 100.
    #[error("a number among other words")]
    AmongWords,
    /// A number with the name of another question: "distress 7" where something else is asked.
    #[error("the name of another question")]
    OtherQuestion,
    /// A number, but not within `low..=high`.
    #[error("not within {low} to {high}")]
    OutOfRange { low: i64, high: i64 },
    /// Between two whole numbers that would both be accepted: "7.5" is never rounded silently.
    #[error("between {below} and {above}, not a whole number")]
    NotWhole { below: i64, above: i64 },
    /// More than one number, and no telling which is meant: "6-7", "3 or 4", "7/20" on a scale to 10.
    #[error("more than one number")]
    SeveralNumbers,
    /// Not a time of day between 00:00 and 23:59.
    #[error("not a time of day")]
    NotATime,
    /// One of two answers, in units of the question: a time that may be before or after noon, such as "half past ten".
    #[error("one of two answers")]
    #[serde(alias = "either_time")]
    Either { one: i32, other: i32 },
    /// The first half of an answer: the rest is asked.
    #[error("half an answer")]
    Begun { number: i32 },
    /// Figures that may be hours with minutes or a part of an hour: "7.30".
    #[error("two meanings")]
    TwoMeanings,
    /// Not a day in the calendar, or a year too far away to be meant.
    #[error("not a date")]
    NotADate,
    /// None of the words or things to choose from.
    #[error("nothing of what there is to choose from")]
    NotListed,
    /// Free text that is no text, or too much of it.
    #[error(transparent)]
    Text(#[from] super::label::LabelError),
}

/// Words that may be typed instead of pressing a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Word {
    Yes,
    No,
    Skip,
    Back,
    Done,
    None,
    /// Whoever writes it alone is told what there is, and whom to call.
    Help,
    /// A greeting: to somebody unknown it is the first word.
    Hello,
    Delete,
    /// That word with a sign beside it, such as a question mark: it may ask or cry.
    AlmostDelete,
}

/// What a question goes by: words that change nothing beside its number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Called<'a> {
    /// The names of a built-in question, by what the lexicon calls them.
    pub family: Option<&'a str>,
    /// As somebody typed them: its name, its unit.
    pub own: &'a [&'a str],
    /// May "times" stand beside the number?
    pub times: bool,
}

impl<'a> Called<'a> {
    pub fn family(family: &'a str) -> Self {
        Self { family: Some(family), ..Self::default() }
    }
}

/// A whole number in `low..=high`, on a scale that ends at `high`, at a question without a name of its own.
///
/// # Errors
/// As [`number`].
pub fn whole(text: &str, low: u16, high: u16, lexicon: &Lexicon) -> Result<u16, TypedError> {
    let read = amount::whole(text, (low.into(), high.into()), Called::default(), lexicon)?;
    u16::try_from(read).map_err(|_| TypedError::NotANumber)
}

/// A whole number from 0 to `high` at the built-in question called `named`.
///
/// # Errors
/// As [`number`].
pub fn rating(text: &str, high: u16, named: &str, lexicon: &Lexicon) -> Result<u16, TypedError> {
    let read = amount::whole(text, (0, high.into()), Called::family(named), lexicon)?;
    u16::try_from(read).map_err(|_| TypedError::NotANumber)
}

/// A whole number in `low..=high`, below zero too, at a question that goes by these names.
///
/// Digits of any script, fullwidth and circled ones, keycap emoji, the lexicon's words and, when there is nothing
/// else in the text, CJK numerals ("七", "二十五"; inside a sentence 一 is usually a word). Blanks, bidi marks,
/// punctuation, faces, hearts and hands around it do not matter. Words around it must be the lexicon's or a name of
/// the question, and other pictures are words: a number counts if it is nearly all of the text. "7/10", "7 out of 10"
/// and "35/100" count when the denominator is `high`, and only then: "10/10" is no 10 of 100. "35%" counts when `high`
/// is 100, "7.0" and "7,00" as 7. A comma or point before exactly three digits is read as thousands, so "1,000" is out
/// of a range to 100. A nought before other digits makes it a number to call ("024"), not a rating.
///
/// # Errors
/// [`TypedError::NotANumber`], [`TypedError::AmongWords`], [`TypedError::OtherQuestion`], [`TypedError::OutOfRange`],
/// [`TypedError::NotWhole`], [`TypedError::SeveralNumbers`].
pub fn number(
    text: &str,
    (low, high): (i32, i32),
    called: Called<'_>,
    lexicon: &Lexicon,
) -> Result<i32, TypedError> {
    let read = amount::whole(text, (low.into(), high.into()), called, lexicon)?;
    i32::try_from(read).map_err(|_| TypedError::NotANumber)
}

/// Is there a number that may be thousands, or have three decimals: "1.500"? Not as thousands are written to this person.
pub fn may_be_a_fraction(text: &str, lexicon: &Lexicon) -> bool {
    amount::may_be_a_fraction(text, lexicon)
}

/// How long something took, in minutes: "7,5", "2 h 30", "2h30", "90 min", "half an hour", "7:30". A number without
/// a unit is one of `hours`, or of minutes. At most a day.
///
/// # Errors
/// As [`number`], and [`TypedError::TwoMeanings`] for "7.30". `OutOfRange` and `NotWhole` are in the unit asked for.
pub fn span(text: &str, hours: bool, called: Called<'_>, lexicon: &Lexicon) -> Result<i32, TypedError> {
    span::read_span(text, hours, called, lexicon)
}

/// Two numbers of which one is meant, and nothing else: "6 or 7".
pub fn is_one_or_other(text: &str, lexicon: &Lexicon) -> bool {
    amount::is_one_or_other(text, lexicon)
}

/// Is it nothing but figures such as ratings, lists of choices, clocks and dates are made of, with what may stand
/// beside one? Not "112", "024", "9 1 1" or "717003717": whoever types a number to call is not rating anything.
pub fn is_figures(text: &str, lexicon: &Lexicon) -> bool {
    amount::is_figures(text, lexicon)
}

/// Several choices by number, each `1..=n`, in the order typed: "1 3", "1,3", "1، 3", "1 and 3". "0" alone is none
/// of them. A dash between two numbers could be a list or a range, and one said twice is no list ("9 1 1"), so they
/// are not taken.
///
/// # Errors
/// [`TypedError::NotANumber`], [`TypedError::AmongWords`], [`TypedError::OtherQuestion`], [`TypedError::OutOfRange`]
/// with `low: 1, high: n`, [`TypedError::SeveralNumbers`] for "1-3".
pub fn choices(text: &str, n: usize, lexicon: &Lexicon) -> Result<Vec<usize>, TypedError> {
    amount::choices(text, n, lexicon)
}

/// A time of day, in digits or the lexicon's words: "20", "20:30", "20h30", "0830", "8pm", "half past eight",
/// "noon". "24:00" is midnight. A word it does not know makes it no time: "8:30 on Mondays" must not become 08:30.
///
/// # Errors
/// [`TypedError::NotATime`].
pub fn time_of_day(text: &str, lexicon: &Lexicon) -> Result<TimeRead, TypedError> {
    clock::read_time(text, lexicon).ok_or(TypedError::NotATime)
}

/// Which of these two times of day is meant, by whoever was asked that: "in the evening", or "9:00" of 09:00 and 21:00.
pub fn pick_time(text: &str, lexicon: &Lexicon, times: (LocalTime, LocalTime)) -> Option<LocalTime> {
    clock::pick(text, lexicon, times)
}

/// A date in the Gregorian calendar: year first ("2026-12-01", "2026年12月1日"), otherwise day first
/// ("1/12/2026", "1.12.26", "1.12."), or in words ("24 December", "tomorrow", "Friday", "in 3 days"). Without a year: the next
/// such date, `today` included; one that lies just behind is that, and not a year away. A weekday is the next after `today`.
///
/// A date with a year may lie in the past, which is for the caller to judge. Years more than one before or
/// twenty after `today` are not taken: they belong to another calendar (2569, 1405) or are slips.
///
/// # Errors
/// [`TypedError::NotADate`].
pub fn date(text: &str, today: NaiveDate, lexicon: &Lexicon) -> Result<NaiveDate, TypedError> {
    let in_digits = calendar::read_date(text, today);
    in_digits.or_else(|| calendar::in_words(text, today, lexicon)).ok_or(TypedError::NotADate)
}

/// Is a day, a number or a word of dates in it, though it may be no date?
pub fn is_about_a_date(text: &str, lexicon: &Lexicon) -> bool {
    calendar::is_about(text, lexicon)
}

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;
