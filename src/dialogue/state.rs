//! Where a conversation stands: only what typed text would mean next. Buttons carry their own meaning.
//! Stored as JSON with a version; a stored state nobody can read any more is the idle one.

use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::domain::checkin::Question;
use crate::domain::ids::{InviteId, LinkId};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Text is an answer to the open check-in, if there is one.
    #[default]
    Idle,
    /// Text answers this question of this day's check-in.
    Checkin { day: NaiveDate, at: Question },
    /// Becoming a client or a therapist.
    Joining(Joining),
    /// Text is a city or zone, for the settings.
    Zone,
    /// Text is a time of day.
    Time(TimeFor),
    /// Text is the alias of a client to invite.
    Inviting,
    /// Text is a homework task.
    Task { link: LinkId },
    /// Text is the last day of this task.
    TaskUntil { link: LinkId, text: String },
    /// Text is the name of a skill.
    Skill { link: LinkId },
    /// Text is the word that deletes everything.
    Deleting,
}

/// How far somebody has come on the way in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Joining {
    /// Has been shown what is kept and who sees it.
    Consent {
        invite: InviteId,
    },
    /// Agreed; text is a city or zone.
    ClientZone {
        invite: InviteId,
    },
    /// Text is the time of the daily check-in.
    ClientTime {
        invite: InviteId,
        zone: Tz,
    },
    /// Text is the name clients will see.
    TherapistName {
        invite: InviteId,
    },
    TherapistZone {
        invite: InviteId,
        name: String,
    },
}

/// What a time of day is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TimeFor {
    Prompt,
    Weekly,
    Digest,
}

const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
struct Stored {
    v: u32,
    state: State,
}

impl State {
    pub fn to_json(&self) -> String {
        let stored = Stored { v: VERSION, state: self.clone() };
        serde_json::to_string(&stored).unwrap_or_default()
    }

    pub fn from_json(json: &str) -> Self {
        match serde_json::from_str::<Stored>(json) {
            Ok(stored) if stored.v == VERSION => stored.state,
            _ => Self::Idle,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_survive_storage_and_unreadable_ones_are_idle() {
        let state = State::TaskUntil { link: LinkId(3), text: "walk \"daily\"".into() };
        assert_eq!(State::from_json(&state.to_json()), state);
        assert_eq!(State::from_json("{\"v\":99,\"state\":\"idle\"}"), State::Idle);
        assert_eq!(State::from_json("not json"), State::Idle);
    }
}
