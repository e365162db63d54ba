//! A press beneath the question how to go on, how it fits into a button, and what it leads to.

use crate::dialogue::effect::Step;
use crate::dialogue::facts::Facts;
use crate::dialogue::state::State;
use crate::domain::schedule::Weekdays;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EaseTap {
    Ask,
    Fewer,
    Keep,
    Days(Weekdays),
}

pub fn pressed(state: &State, facts: &Facts, tap: EaseTap) -> Step {
    match tap {
        EaseTap::Ask => super::ask(state, facts),
        EaseTap::Fewer => super::ask_fewer(state, facts),
        EaseTap::Keep => super::keep(state, facts),
        EaseTap::Days(weekdays) => super::days_chosen(state, facts, weekdays),
    }
}

impl EaseTap {
    pub fn encode(self) -> String {
        match self {
            Self::Ask => "ease".into(),
            Self::Fewer => "ease less".into(),
            Self::Keep => "ease keep".into(),
            Self::Days(days) => format!("ease {}", days.bits()),
        }
    }

    pub fn decode(words: &[&str]) -> Option<Self> {
        Some(match words {
            ["ease"] => Self::Ask,
            ["ease", "less"] => Self::Fewer,
            ["ease", "keep"] => Self::Keep,
            ["ease", bits] => Self::Days(Weekdays::from_bits(bits.parse().ok()?)?),
            _ => return None,
        })
    }
}
