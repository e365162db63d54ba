//! What a client's notes write. Written by `store::journal`.

use chrono::{DateTime, NaiveDate, Utc};

#[derive(Clone, Debug, PartialEq)]
pub enum JournalChange {
    /// Words become a note; written twice it is one.
    Keep {
        key: String,
        day: NaiveDate,
        text: String,
        written_at: DateTime<Utc>,
        shared: bool,
        /// The key of what was written after these words, where there is any.
        rest: String,
    },
    Share {
        key: String,
        shared: bool,
    },
    /// Other words are for nobody else again.
    Reword {
        key: String,
        text: String,
    },
    Remove {
        key: String,
    },
}
