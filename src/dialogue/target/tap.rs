//! A press about targets, how it fits into a button, and what it leads to.

use crate::dialogue::effect::Step;
use crate::dialogue::facts::{CaseDetail, Facts};
use crate::dialogue::screen::Line;
use crate::dialogue::state::State;
use crate::domain::ids::TargetId;
use crate::domain::journal;
use crate::domain::target::Scale;

/// A therapist's, on one client's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TargetTap {
    List,
    Add,
    End(TargetId),
    Ratings,
}

/// A client's, on their own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RateTap {
    List,
    Begin(TargetId),
    /// A number of the rating of this key.
    Give(TargetId, String, Scale, u8),
    Skip(TargetId, String, Scale),
    TakeBack(TargetId, String),
    AskDecline(TargetId),
    Decline(TargetId),
}

pub fn pressed(state: &State, facts: &Facts, case: &CaseDetail, tap: TargetTap) -> Step {
    match tap {
        TargetTap::List => Step::new(State::Idle).replace(super::list(case)),
        TargetTap::Add => super::ask(case),
        TargetTap::End(id) => super::end(facts, case, id),
        TargetTap::Ratings => super::ratings(state, case),
    }
}

pub fn rate_pressed(state: &State, facts: &Facts, tap: &RateTap) -> Step {
    let Some(id) = tap.id() else { return super::start(facts) };
    let Some(course) = super::known(facts, id) else {
        return Step::new(state.clone()).toast(Line::NotFound);
    };
    match tap {
        RateTap::List | RateTap::Begin(_) => super::rate(facts, &course.target),
        RateTap::Give(_, key, at, number) => super::given(facts, course, (key, *at), Some(*number)),
        RateTap::Skip(_, key, at) => super::given(facts, course, (key, *at), None),
        RateTap::TakeBack(_, key) => super::undo(course, key),
        RateTap::AskDecline(_) => super::ask_decline(course),
        RateTap::Decline(_) => super::decline(facts, course),
    }
}

impl TargetTap {
    pub fn encode(self) -> String {
        match self {
            Self::List => "list".into(),
            Self::Add => "new".into(),
            Self::End(id) => format!("end {}", id.0),
            Self::Ratings => "rated".into(),
        }
    }

    pub fn decode(words: &[&str]) -> Option<Self> {
        Some(match words {
            ["list"] => Self::List,
            ["new"] => Self::Add,
            ["end", id] => Self::End(id_of(id)?),
            ["rated"] => Self::Ratings,
            _ => return None,
        })
    }
}

impl RateTap {
    /// The target it is about.
    pub fn id(&self) -> Option<TargetId> {
        match self {
            Self::List => None,
            Self::Begin(id)
            | Self::Give(id, ..)
            | Self::Skip(id, ..)
            | Self::TakeBack(id, _)
            | Self::AskDecline(id)
            | Self::Decline(id) => Some(*id),
        }
    }

    pub fn encode(&self) -> String {
        match self {
            Self::List => "rates".into(),
            Self::Begin(id) => format!("rate {}", id.0),
            Self::Give(id, key, at, number) => format!("rate {} {key} {} {number}", id.0, at.code()),
            Self::Skip(id, key, at) => format!("rate {} {key} {}", id.0, at.code()),
            Self::TakeBack(id, key) => format!("rate {} {key} gone", id.0),
            Self::AskDecline(id) => format!("rate {} end?", id.0),
            Self::Decline(id) => format!("rate {} end", id.0),
        }
    }

    pub fn decode(words: &[&str]) -> Option<Self> {
        let (id, rest) = match words {
            ["rates"] => return Some(Self::List),
            ["rate", id, rest @ ..] => (id_of(id)?, rest),
            _ => return None,
        };
        let key = |key: &str| journal::is_key(key).then(|| key.to_owned());
        Some(match rest {
            [] => Self::Begin(id),
            ["end?"] => Self::AskDecline(id),
            ["end"] => Self::Decline(id),
            [of, "gone"] => Self::TakeBack(id, key(of)?),
            [of, at] => Self::Skip(id, key(of)?, Scale::of_code(at)?),
            [of, at, number] => {
                let at = Scale::of_code(at)?;
                let number = number.parse().ok().filter(|number| at.rating().allows(i32::from(*number)))?;
                Self::Give(id, key(of)?, at, number)
            }
            _ => return None,
        })
    }
}

fn id_of(word: &str) -> Option<TargetId> {
    word.parse().ok().map(TargetId)
}
