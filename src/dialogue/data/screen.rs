//! What is shown of one's own data.

use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::dialogue::facts::Read;
use crate::domain::link::Tie;

/// The message that asks for the word that deletes.
pub const DELETE: &str = "delete";

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DataScreen {
    Privacy {
        ties: Vec<Tie>,
        reads: Vec<Read>,
        zone: Tz,
        is_client: bool,
        is_therapist: bool,
        /// Was a therapist, and the role was taken back.
        #[serde(default)]
        was_therapist: bool,
    },
    AskDelete,
    /// To a therapist, now or once: the name stays with clients.
    AskDeleteTherapist,
    Export,
}

impl DataScreen {
    /// The one message it stands on.
    pub fn surface(&self) -> Option<&'static str> {
        match self {
            Self::AskDelete | Self::AskDeleteTherapist => Some(DELETE),
            Self::Privacy { .. } | Self::Export => None,
        }
    }

    /// Does nothing but a button answer it?
    pub fn asks(&self) -> bool {
        match self {
            Self::Privacy { .. } | Self::AskDelete | Self::AskDeleteTherapist | Self::Export => false,
        }
    }
}
