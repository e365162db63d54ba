//! What is shown on the way in.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::domain::ids::InviteId;
use crate::domain::lang::Lang;
use crate::domain::placed::Asked;
use crate::domain::schedule::LocalTime;

/// The message of the consent.
pub const CONSENT: &str = "welcome";

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum JoinScreen {
    /// To somebody without an invitation.
    Stranger {
        langs: Vec<Lang>,
    },
    /// What is asked, who sees it, how it is kept; only an explicit yes goes on.
    Consent {
        invite: InviteId,
        therapist: String,
        /// What this person is asked already, by whomever, also what they put aside: all of it would be seen.
        #[serde(default)]
        asked: Vec<Asked>,
    },
    /// A client followed a link made for a therapist.
    TherapistLink {
        invite: InviteId,
    },
    AskName,
    ClientReady {
        time: LocalTime,
        next: DateTime<Utc>,
        zone: Tz,
    },
    ClientHome {
        next: Option<DateTime<Utc>>,
        zone: Tz,
        paused: bool,
    },
    TherapistReady {
        name: String,
    },
    TherapistHome {
        name: String,
        clients: usize,
    },
}

impl JoinScreen {
    /// The one message it stands on.
    pub fn surface(&self) -> Option<&'static str> {
        match self {
            Self::Stranger { .. } | Self::Consent { .. } => Some(CONSENT),
            Self::TherapistLink { .. } => Some("therapist link"),
            Self::AskName
            | Self::ClientReady { .. }
            | Self::ClientHome { .. }
            | Self::TherapistReady { .. }
            | Self::TherapistHome { .. } => None,
        }
    }

    /// Does nothing but a button answer it?
    pub fn asks(&self) -> bool {
        match self {
            Self::TherapistLink { .. } => true,
            Self::Stranger { .. }
            | Self::Consent { .. }
            | Self::AskName
            | Self::ClientReady { .. }
            | Self::ClientHome { .. }
            | Self::TherapistReady { .. }
            | Self::TherapistHome { .. } => false,
        }
    }
}
