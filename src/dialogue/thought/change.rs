//! What a client's thought records write. Written by `store::thought`.

use chrono::NaiveDate;

use crate::domain::thought::{Part, Record, Shared};

#[derive(Clone, Debug, PartialEq)]
pub enum ThoughtChange {
    /// An empty one; begun twice it is one.
    Begin {
        key: String,
        day: NaiveDate,
    },
    /// What it holds, and where it stands. What was shared of other words is not any more.
    Save {
        record: Record,
        /// The step that these words gave.
        gave: Option<Part>,
    },
    Share {
        key: String,
        shared: Option<Shared>,
    },
    Remove {
        key: String,
    },
}
