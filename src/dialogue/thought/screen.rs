//! What is shown of thought records. Each stands on a message of its own, from its first step to what became of it.

use serde::{Deserialize, Serialize};

use crate::dialogue::page::Page;
use crate::domain::thought::{Part, Record};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ThoughtScreen {
    /// What it holds so far, and the step that is asked.
    RecordAsk {
        record: Record,
        at: Part,
        /// Words were kept just now: whom to call.
        new: bool,
    },
    /// One that is not finished, where a new one may be wanted.
    RecordOpen {
        record: Record,
    },
    RecordShown {
        record: Record,
        /// Who could read it.
        with: Vec<String>,
        /// Words were kept just now: whom to call.
        new: bool,
    },
    /// One text of it, whole.
    RecordText {
        record: Record,
        part: Part,
    },
    RecordsList {
        records: Vec<Record>,
        page: Page,
    },
    AskRecordRemove {
        record: Record,
    },
    RecordRemoved,
    /// So many are begun on one day.
    RecordsFull {
        max: usize,
    },
    /// Beneath words that may be about it: others can read something of this one.
    RecordIsShared {
        record: Record,
    },
}

impl ThoughtScreen {
    /// The one message it stands on.
    pub fn surface(&self) -> Option<String> {
        match self {
            Self::RecordAsk { record, .. }
            | Self::RecordOpen { record }
            | Self::RecordShown { record, .. }
            | Self::RecordText { record, .. }
            | Self::AskRecordRemove { record } => Some(format!("thought {}", record.key)),
            Self::RecordsList { .. } | Self::RecordRemoved => Some("thoughts".into()),
            Self::RecordsFull { .. } | Self::RecordIsShared { .. } => None,
        }
    }
}
