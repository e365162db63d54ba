//! What is shown on the way in.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::domain::ids::InviteId;
use crate::domain::lang::Lang;
use crate::domain::placed::Asked;
use crate::domain::schedule::LocalTime;

/// The message of a consent: each has its own, so that what was agreed to stays in the chat whatever comes later.
pub fn consent_surface(invite: InviteId) -> String {
    format!("consent {}", invite.0)
}

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
    pub fn surface(&self) -> Option<String> {
        match self {
            Self::Stranger { .. } => Some("welcome".into()),
            Self::Consent { invite, .. } => Some(consent_surface(*invite)),
            Self::TherapistLink { .. } => Some("therapist link".into()),
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
