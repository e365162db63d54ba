//! A press about ending what is shared, how it fits into a button, and what it leads to.

use crate::dialogue::effect::Step;
use crate::dialogue::facts::Facts;
use crate::dialogue::press::link_of;
use crate::dialogue::state::State;
use crate::domain::ids::LinkId;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StopTap {
    Ask,
    AskOne(LinkId),
    One(LinkId),
    AskAll,
    All,
    /// Everything stays as it is.
    Keep,
}

pub fn pressed(state: &State, facts: &Facts, tap: StopTap) -> Step {
    match tap {
        StopTap::Ask => super::ask(facts),
        StopTap::AskOne(link) => super::confirm(state, facts, Some(link)),
        StopTap::One(link) => super::stop(state, facts, Some(link)),
        StopTap::AskAll => super::confirm(state, facts, None),
        StopTap::All => super::stop(state, facts, None),
        StopTap::Keep => super::keep(facts),
    }
}

impl StopTap {
    pub fn encode(self) -> String {
        match self {
            Self::Ask => "stops".into(),
            Self::AskOne(link) => format!("stop? {}", link.0),
            Self::One(link) => format!("stop {}", link.0),
            Self::AskAll => "stopall?".into(),
            Self::All => "stopall".into(),
            Self::Keep => "keep".into(),
        }
    }

    pub fn decode(words: &[&str]) -> Option<Self> {
        Some(match words {
            ["stops"] => Self::Ask,
            ["stop?", id] => Self::AskOne(link_of(id)?),
            ["stop", id] => Self::One(link_of(id)?),
            ["stopall?"] => Self::AskAll,
            ["stopall"] => Self::All,
            ["keep"] => Self::Keep,
            _ => return None,
        })
    }
}
