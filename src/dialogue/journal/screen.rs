//! What is shown of notes. Each stands on a message of its own, from the offer to what became of it.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::dialogue::page::Page;
use crate::domain::journal::Note;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum JournalScreen {
    /// Words that nobody reads: whom to call, and whether to keep them.
    NoteOffer {
        key: String,
        mark: u32,
        text: String,
        day: NaiveDate,
        at: DateTime<Utc>,
        /// Who could read it.
        with: Vec<String>,
    },
    /// They were not kept; `rest`: the key of what was written since.
    NoteLeft {
        key: String,
        mark: u32,
        rest: String,
    },
    NoteShown {
        note: Note,
        /// Who could read it.
        with: Vec<String>,
        /// Which part of a long one.
        part: usize,
        /// It was written or changed just now.
        new: bool,
    },
    NotesList {
        notes: Vec<Note>,
        page: Page,
        /// What was looked for.
        query: String,
    },
    AskNoteSearch,
    AskNoteRemove {
        note: Note,
    },
    NoteRemoved,
    /// So many are kept of one day.
    NotesFull {
        max: usize,
    },
    /// Beneath words that may be about it: others can read this one.
    NoteIsShared {
        note: Note,
        /// And others, which are not told of one by one.
        more: bool,
    },
}

impl JournalScreen {
    /// The one message it stands on.
    pub fn surface(&self) -> Option<String> {
        let of = |key: &str| Some(format!("note {key}"));
        match self {
            Self::NoteOffer { key, .. } | Self::NoteLeft { key, .. } => of(key),
            Self::NoteShown { note, .. } | Self::AskNoteRemove { note } => of(&note.key),
            Self::NotesList { .. } | Self::NoteRemoved => Some("notes".into()),
            Self::AskNoteSearch | Self::NotesFull { .. } | Self::NoteIsShared { .. } => None,
        }
    }
}
