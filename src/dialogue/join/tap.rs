//! A press on the way in, how it fits into a button, and what it leads to.

use crate::dialogue::effect::Step;
use crate::dialogue::facts::Facts;
use crate::dialogue::state::State;
use crate::domain::ids::InviteId;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JoinTap {
    /// With a mark of the list it agrees to. Of a button of before, which has none: it is shown again.
    Agree(InviteId, Option<u32>),
    /// Of a button of before it did not say to whom.
    Decline(Option<InviteId>),
    /// A client means to become a therapist as well.
    TherapistToo(InviteId),
}

pub fn pressed(state: &State, facts: &Facts, tap: JoinTap) -> Step {
    match tap {
        JoinTap::Agree(invite, list) => super::agree(state, facts, invite, list),
        JoinTap::Decline(invite) => super::decline(state, facts, invite),
        JoinTap::TherapistToo(invite) => super::therapist_too(state, facts, invite),
    }
}

impl JoinTap {
    /// The invitation it is about.
    pub fn invite(self) -> Option<InviteId> {
        match self {
            Self::Agree(invite, _) | Self::TherapistToo(invite) => Some(invite),
            Self::Decline(_) => None,
        }
    }

    pub fn encode(self) -> String {
        match self {
            Self::Agree(invite, None) => format!("agree {}", invite.0),
            Self::Agree(invite, Some(list)) => format!("agree {} {list:x}", invite.0),
            Self::Decline(None) => "decline".into(),
            Self::Decline(Some(invite)) => format!("decline {}", invite.0),
            Self::TherapistToo(invite) => format!("also {}", invite.0),
        }
    }

    pub fn decode(words: &[&str]) -> Option<Self> {
        let invite = |id: &str| id.parse().ok().map(InviteId);
        Some(match words {
            ["agree", id] => Self::Agree(invite(id)?, None),
            ["agree", id, list] => Self::Agree(invite(id)?, Some(u32::from_str_radix(list, 16).ok()?)),
            ["decline"] => Self::Decline(None),
            ["decline", id] => Self::Decline(Some(invite(id)?)),
            ["also", id] => Self::TherapistToo(invite(id)?),
            _ => return None,
        })
    }
}
