//! A press on one's own data, how it fits into a button, and what it leads to.

use crate::dialogue::effect::Step;
use crate::dialogue::facts::Facts;
use crate::dialogue::state::State;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DataTap {
    Export,
    AskDelete,
}

pub fn pressed(state: &State, facts: &Facts, tap: DataTap) -> Step {
    match tap {
        DataTap::Export => super::export(state, facts),
        DataTap::AskDelete => super::ask_delete(state, facts),
    }
}

impl DataTap {
    pub fn encode(self) -> String {
        match self {
            Self::Export => "export".into(),
            Self::AskDelete => "delete?".into(),
        }
    }

    pub fn decode(words: &[&str]) -> Option<Self> {
        Some(match words {
            ["export"] => Self::Export,
            ["delete?"] => Self::AskDelete,
            _ => return None,
        })
    }
}
