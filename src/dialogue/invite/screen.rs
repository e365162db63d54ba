//! What is shown of an invitation.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InviteScreen {
    Invited { alias: String, code: String, days: i64 },
    AskAlias,
}

impl InviteScreen {
    /// The one message it stands on.
    pub fn surface(&self) -> Option<&'static str> {
        None
    }

    /// Does nothing but a button answer it?
    pub fn asks(&self) -> bool {
        match self {
            Self::Invited { .. } | Self::AskAlias => false,
        }
    }
}
