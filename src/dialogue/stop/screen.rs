//! What is asked before sharing ends.

use serde::{Deserialize, Serialize};

use crate::domain::item::Name;
use crate::domain::link::Tie;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StopScreen {
    AskStop {
        ties: Vec<Tie>,
    },
    ConfirmStop {
        tie: Option<Tie>,
        /// Those who go on seeing the answers.
        #[serde(default)]
        others: Vec<String>,
        /// What is asked by the wish of the one who leaves, and goes on being asked.
        #[serde(default)]
        stays: Vec<Name>,
    },
}

impl StopScreen {
    /// The one message it stands on.
    pub fn surface(&self) -> Option<&'static str> {
        match self {
            Self::AskStop { .. } | Self::ConfirmStop { .. } => Some("stop"),
        }
    }

    /// Does nothing but a button answer it?
    pub fn asks(&self) -> bool {
        match self {
            Self::AskStop { .. } | Self::ConfirmStop { .. } => true,
        }
    }
}
