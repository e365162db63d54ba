//! A therapist's list of clients, and what is asked before working with one of them ends.

use serde::{Deserialize, Serialize};

use crate::dialogue::screen::{ClientRow, Page};
use crate::domain::ids::LinkId;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClientsScreen {
    Clients {
        rows: Vec<ClientRow>,
        #[serde(default)]
        page: Page,
    },
    ConfirmEnd {
        link: LinkId,
        alias: String,
    },
}

impl ClientsScreen {
    /// The one message it stands on.
    pub fn surface(&self) -> Option<&'static str> {
        match self {
            Self::Clients { .. } | Self::ConfirmEnd { .. } => Some("clients"),
        }
    }

    /// Does nothing but a button answer it?
    pub fn asks(&self) -> bool {
        match self {
            Self::ConfirmEnd { .. } => true,
            Self::Clients { .. } => false,
        }
    }
}
