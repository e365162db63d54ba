//! A thought record (Beck, Rush, Shaw and Emery 1979): a situation, a thought and how much it is believed, a feeling and how
//! strong it is, another view, and both numbers again. Knows the order of its steps and what each holds; never judges a word.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::fingerprint;
use super::kind::Rating;
use super::label::{self, LabelError};

/// The longest text of a step, in characters: one message shows it whole.
pub const TEXT_MAX: usize = 3000;
/// The most records begun on one day.
pub const DAY_MAX: usize = 30;
/// Both numbers go from 0 to this.
const HIGH: i16 = 100;

/// One step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    Situation,
    Thought,
    Belief,
    Feeling,
    Strength,
    OtherView,
    BeliefAfter,
    StrengthAfter,
}

/// What a step was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    Text(String),
    Number(u8),
    /// It was left out.
    Nothing,
}

/// What others may read of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shared {
    Numbers,
    All,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// What its buttons call it.
    pub key: String,
    /// The day it was begun on.
    pub day: NaiveDate,
    /// The step that is asked; `None`: it is finished.
    pub at: Option<Part>,
    pub situation: Option<String>,
    pub thought: Option<String>,
    pub belief: Option<u8>,
    pub feeling: Option<String>,
    pub strength: Option<u8>,
    pub other_view: Option<String>,
    pub belief_after: Option<u8>,
    pub strength_after: Option<u8>,
    /// What the client said yes to sharing.
    pub shared: Option<Shared>,
    /// Who can read that now, by name.
    pub readers: Vec<String>,
}

impl Part {
    /// In the order asked.
    pub const ALL: [Self; 8] = [
        Self::Situation,
        Self::Thought,
        Self::Belief,
        Self::Feeling,
        Self::Strength,
        Self::OtherView,
        Self::BeliefAfter,
        Self::StrengthAfter,
    ];

    pub fn is_text(self) -> bool {
        matches!(self, Self::Situation | Self::Thought | Self::Feeling | Self::OtherView)
    }

    pub fn code(self) -> &'static str {
        match self {
            Self::Situation => "situation",
            Self::Thought => "thought",
            Self::Belief => "belief",
            Self::Feeling => "feeling",
            Self::Strength => "strength",
            Self::OtherView => "other_view",
            Self::BeliefAfter => "belief_after",
            Self::StrengthAfter => "strength_after",
        }
    }

    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.code() == code)
    }
}

/// How both numbers are asked and read.
pub fn rating() -> Rating {
    Rating { low: 0, high: HIGH, ..Rating::default() }
}

/// The words of a message as a step holds them.
///
/// # Errors
/// Where there are none, or more than a step holds.
pub fn text(said: &str) -> Result<String, LabelError> {
    let text = label::note(said)?;
    if text.chars().count() > TEXT_MAX { Err(LabelError::TooLong { max: TEXT_MAX }) } else { Ok(text) }
}

impl Record {
    pub fn new(key: String, day: NaiveDate) -> Self {
        Self {
            key,
            day,
            at: Some(Part::Situation),
            situation: None,
            thought: None,
            belief: None,
            feeling: None,
            strength: None,
            other_view: None,
            belief_after: None,
            strength_after: None,
            shared: None,
            readers: Vec::new(),
        }
    }

    pub fn text(&self, part: Part) -> Option<&str> {
        match part {
            Part::Situation => self.situation.as_deref(),
            Part::Thought => self.thought.as_deref(),
            Part::Feeling => self.feeling.as_deref(),
            Part::OtherView => self.other_view.as_deref(),
            Part::Belief | Part::Strength | Part::BeliefAfter | Part::StrengthAfter => None,
        }
    }

    pub fn number(&self, part: Part) -> Option<u8> {
        match part {
            Part::Belief => self.belief,
            Part::Strength => self.strength,
            Part::BeliefAfter => self.belief_after,
            Part::StrengthAfter => self.strength_after,
            Part::Situation | Part::Thought | Part::Feeling | Part::OtherView => None,
        }
    }

    pub fn has(&self, part: Part) -> bool {
        self.text(part).is_some() || self.number(part).is_some()
    }

    pub fn is_empty(&self) -> bool {
        !Part::ALL.into_iter().any(|part| self.has(part))
    }

    /// A number is about what was said before it, and a number again about the first one.
    pub fn asks(&self, part: Part) -> bool {
        match part {
            Part::Situation | Part::Thought | Part::Feeling | Part::OtherView => true,
            Part::Belief => self.thought.is_some(),
            Part::Strength => self.feeling.is_some(),
            Part::BeliefAfter => self.belief.is_some(),
            Part::StrengthAfter => self.strength.is_some(),
        }
    }

    /// The step asked after this one; `None`: it was the last.
    pub fn after(&self, part: Part) -> Option<Part> {
        Part::ALL.into_iter().find(|next| *next > part && self.asks(*next))
    }

    /// The step asked before this one, or the last of all.
    pub fn before(&self, part: Option<Part>) -> Option<Part> {
        let earlier = |other: &Part| part.is_none_or(|part| *other < part) && self.asks(*other);
        Part::ALL.into_iter().rev().find(earlier)
    }

    /// What a step holds from now on, for nobody else again. What hung on something that was left out goes with it.
    #[must_use]
    pub fn with(mut self, part: Part, given: Given) -> Self {
        let (text, number) = match given {
            Given::Text(text) => (Some(text), None),
            Given::Number(number) => (None, Some(number)),
            Given::Nothing => (None, None),
        };
        match part {
            Part::Situation => self.situation = text,
            Part::Thought => self.thought = text,
            Part::Belief => self.belief = number,
            Part::Feeling => self.feeling = text,
            Part::Strength => self.strength = number,
            Part::OtherView => self.other_view = text,
            Part::BeliefAfter => self.belief_after = number,
            Part::StrengthAfter => self.strength_after = number,
        }
        self.belief = self.belief.filter(|_| self.thought.is_some());
        self.strength = self.strength.filter(|_| self.feeling.is_some());
        self.belief_after = self.belief_after.filter(|_| self.belief.is_some());
        self.strength_after = self.strength_after.filter(|_| self.strength.is_some());
        self.private()
    }

    #[must_use]
    pub fn private(self) -> Self {
        Self { shared: None, readers: Vec::new(), ..self }
    }

    /// Belief and strength, each before and after, where there is any.
    pub fn numbers(&self) -> [Option<(u8, Option<u8>)>; 2] {
        let pair = |before: Option<u8>, after: Option<u8>| before.map(|before| (before, after));
        [pair(self.belief, self.belief_after), pair(self.strength, self.strength_after)]
    }

    pub fn has_numbers(&self) -> bool {
        self.numbers().iter().any(Option::is_some)
    }

    pub fn has_text(&self) -> bool {
        Part::ALL.into_iter().any(|part| self.text(part).is_some())
    }

    /// A mark of what a yes is to: the numbers, or all of it, and who is named beside it.
    pub fn mark(&self, what: Shared, readers: &[String]) -> u32 {
        let texts = Part::ALL.into_iter().filter(|_| what == Shared::All).map(|part| self.text(part));
        let numbers = Part::ALL.into_iter().map(|part| self.number(part));
        let texts = texts.flat_map(|text| text.unwrap_or_default().bytes().chain([0]));
        let numbers = numbers.map(|number| number.unwrap_or(u8::MAX));
        let names = readers.iter().flat_map(|name| name.bytes().chain([0]));
        fingerprint::of(numbers.chain(texts).chain(names))
    }

    /// Can anybody else read any of it?
    pub fn can_be_read(&self) -> bool {
        self.shared.is_some() && !self.readers.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record() -> Record {
        Record::new("AbCdEf012_-x".into(), "2026-03-02".parse().unwrap())
    }

    fn said(text: &str) -> Given {
        Given::Text(text.into())
    }

    /// The steps in the order in which they are asked, where each gets this.
    fn walked(give: impl Fn(Part) -> Given) -> Vec<Part> {
        let (mut record, mut at, mut walked) = (record(), Some(Part::Situation), Vec::new());
        while let Some(part) = at {
            walked.push(part);
            record = record.with(part, give(part));
            at = record.after(part);
        }
        walked
    }

    #[test]
    fn every_step_is_asked_once_and_a_number_only_after_what_it_is_about() {
        let all = walked(|part| if part.is_text() { said("x") } else { Given::Number(50) });
        assert_eq!(all, Part::ALL);
        let none = walked(|_| Given::Nothing);
        assert_eq!(none, [Part::Situation, Part::Thought, Part::Feeling, Part::OtherView]);
        let no_numbers = walked(|part| if part.is_text() { said("x") } else { Given::Nothing });
        assert_eq!(no_numbers, Part::ALL[..6]);
    }

    #[test]
    fn back_is_the_way_it_came() {
        let record = record().with(Part::Feeling, said("fear")).with(Part::Strength, Given::Number(70));
        assert_eq!(record.before(None), Some(Part::StrengthAfter));
        assert_eq!(record.before(Some(Part::StrengthAfter)), Some(Part::OtherView));
        assert_eq!(record.before(Some(Part::Feeling)), Some(Part::Thought), "no belief without a thought");
        assert_eq!(record.before(Some(Part::Situation)), None);
    }

    #[test]
    fn what_hung_on_a_step_goes_with_it_and_any_change_is_private() {
        let full = record().with(Part::Thought, said("I failed")).with(Part::Belief, Given::Number(80));
        let full = full.with(Part::BeliefAfter, Given::Number(45));
        let shared = Record { shared: Some(Shared::All), readers: vec!["Ana".into()], ..full };
        assert!(shared.can_be_read());
        assert_eq!(shared.numbers(), [Some((80, Some(45))), None]);
        let other = shared.clone().with(Part::Thought, said("I may have failed"));
        assert_eq!((other.shared, other.belief, other.can_be_read()), (None, Some(80), false));
        let gone = shared.with(Part::Thought, Given::Nothing);
        assert_eq!(gone.numbers(), [None, None]);
        assert!(gone.is_empty());
    }

    #[test]
    fn a_yes_to_the_numbers_is_no_yes_to_the_words_or_to_others() {
        let record = record().with(Part::Thought, said("I failed")).with(Part::Belief, Given::Number(80));
        let (ana, both) = (vec!["Ana".to_owned()], vec!["Ana".to_owned(), "Bo".to_owned()]);
        let mark = record.mark(Shared::Numbers, &ana);
        assert_ne!(mark, record.mark(Shared::All, &ana));
        assert_ne!(mark, record.mark(Shared::Numbers, &both));
        let reworded = record.clone().with(Part::Thought, said("I did not"));
        assert_eq!(mark, reworded.mark(Shared::Numbers, &ana), "no number changed");
        assert_ne!(record.mark(Shared::All, &ana), reworded.mark(Shared::All, &ana));
        assert_ne!(mark, record.with(Part::Belief, Given::Number(81)).mark(Shared::Numbers, &ana));
    }

    #[test]
    fn the_code_of_a_step_is_read_back() {
        assert!(Part::ALL.into_iter().all(|part| Part::of_code(part.code()) == Some(part)));
        assert_eq!(rating().buttons(), (0..=100).step_by(10).collect::<Vec<_>>());
        assert!(text(&"x".repeat(TEXT_MAX)).is_ok() && text(&"x".repeat(TEXT_MAX + 1)).is_err());
    }
}
