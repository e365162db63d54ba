//! A client's tasks, for the therapist who gave them.

use serde::{Deserialize, Serialize};

use crate::domain::ids::LinkId;
use crate::domain::task::Task;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HomeworkScreen {
    Homework { link: LinkId, alias: String, tasks: Vec<Task> },
    AskTask { link: LinkId, alias: String },
    AskTaskUntil { link: LinkId, text: String },
}

impl HomeworkScreen {
    /// The one message it stands on.
    pub fn surface(&self) -> Option<&'static str> {
        match self {
            Self::Homework { .. } => Some("clients"),
            Self::AskTask { .. } | Self::AskTaskUntil { .. } => None,
        }
    }

    /// Does nothing but a button answer it?
    pub fn asks(&self) -> bool {
        match self {
            Self::Homework { .. } | Self::AskTask { .. } | Self::AskTaskUntil { .. } => false,
        }
    }
}
