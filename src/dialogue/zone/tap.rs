//! A press about where somebody is, how it fits into a button, and what it leads to.

use chrono_tz::Tz;

use crate::dialogue::effect::Step;
use crate::dialogue::facts::Facts;
use crate::dialogue::state::State;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ZoneTap {
    Ask,
    /// To pick by what the clock shows.
    Clocks,
    /// To send one's place, once.
    Share,
    Chosen(Tz),
}

pub fn pressed(state: &State, facts: &Facts, tap: ZoneTap) -> Step {
    match tap {
        ZoneTap::Ask => super::ask(state, facts),
        ZoneTap::Clocks => super::clocks(state, facts),
        ZoneTap::Share => super::share_location(state),
        ZoneTap::Chosen(zone) => super::chosen(state, facts, zone),
    }
}

impl ZoneTap {
    pub fn encode(self) -> String {
        match self {
            Self::Ask => "zones".into(),
            Self::Clocks => "clock".into(),
            Self::Share => "loc".into(),
            Self::Chosen(zone) => format!("zone {}", zone.name()),
        }
    }

    pub fn decode(words: &[&str]) -> Option<Self> {
        Some(match words {
            ["zones"] => Self::Ask,
            ["clock"] => Self::Clocks,
            ["loc"] => Self::Share,
            ["zone", name] => Self::Chosen(name.parse().ok()?),
            _ => return None,
        })
    }
}
