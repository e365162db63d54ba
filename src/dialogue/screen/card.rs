//! The check-in message: one question, or the end of it, and why it appears. Holds what is on it, no words.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::checkin::{Answers, Question, Timing};
use crate::domain::scale::SudsWhen;
use crate::domain::skill::Skill;
use crate::domain::task::Task;

/// The check-in message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Card {
    pub day: NaiveDate,
    pub timing: Timing,
    pub suds_when: SudsWhen,
    /// The question asked now; `None`: all is said.
    pub at: Option<Question>,
    /// Place of the question among all, from 1, and how many there are. Follow-ups share their question's place.
    pub place: usize,
    pub places: usize,
    pub back: Option<Question>,
    pub answers: Answers,
    pub skills: Vec<Skill>,
    pub tasks: Vec<Task>,
    pub opening: Opening,
    /// Does any therapist see the answers?
    pub shared: bool,
    /// The question just answered by typing: the next one says what was understood.
    #[serde(default)]
    pub noted: Option<Question>,
}

/// Why a check-in message appears.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Opening {
    Asked,
    /// The client is in the middle of it.
    Going,
    Nudged,
    /// The bot was away, taps may be lost.
    AskedAgain,
    Resumed,
}

/// The card of a day.
pub fn checkin_surface(day: NaiveDate) -> String {
    format!("checkin {day}")
}
