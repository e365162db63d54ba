//! A press on a pause of one's own, how it fits into a button, and what it leads to.

use crate::dialogue::effect::Step;
use crate::dialogue::facts::Facts;
use crate::dialogue::press::up_to;
use crate::dialogue::state::State;
use crate::domain::client::PauseLength;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PauseTap {
    Ask,
    For(PauseLength),
    Resume,
}

pub fn pressed(state: &State, facts: &Facts, tap: PauseTap) -> Step {
    match tap {
        PauseTap::Ask => super::ask(facts),
        PauseTap::For(length) => super::start(state, facts, length),
        PauseTap::Resume => super::resume(state, facts),
    }
}

impl PauseTap {
    pub fn encode(self) -> String {
        match self {
            Self::Ask => "pauses".into(),
            Self::For(length) => format!("pause {}", length_code(length)),
            Self::Resume => "resume".into(),
        }
    }

    pub fn decode(words: &[&str]) -> Option<Self> {
        Some(match words {
            ["pauses"] => Self::Ask,
            ["pause", length] => Self::For(length_of(length)?),
            ["resume"] => Self::Resume,
            _ => return None,
        })
    }
}

pub fn length_code(length: PauseLength) -> u8 {
    match length {
        PauseLength::Days(days) => days,
        PauseLength::UntilResumed => 0,
    }
}

pub fn length_of(code: &str) -> Option<PauseLength> {
    Some(match up_to(code, 31)? {
        0 => PauseLength::UntilResumed,
        days => PauseLength::Days(days),
    })
}
