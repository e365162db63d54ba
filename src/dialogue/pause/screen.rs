//! What is shown of a pause, of one's own or of a client's.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::domain::client::Pause;
use crate::domain::ids::LinkId;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PauseScreen {
    AskPause,
    Paused {
        pause: Pause,
        zone: Tz,
        /// The first check-in after it.
        #[serde(default)]
        next: Option<DateTime<Utc>>,
    },
    AskCasePause {
        link: LinkId,
        alias: String,
    },
}

impl PauseScreen {
    /// The one message it stands on.
    pub fn surface(&self) -> Option<&'static str> {
        match self {
            Self::AskPause | Self::Paused { .. } => None,
            Self::AskCasePause { .. } => Some("clients"),
        }
    }

    /// Does nothing but a button answer it?
    pub fn asks(&self) -> bool {
        match self {
            Self::AskPause | Self::AskCasePause { .. } => true,
            Self::Paused { .. } => false,
        }
    }
}
