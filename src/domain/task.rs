//! Homework: a task a therapist gives, asked about in every check-in until it ends.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::ids::{LinkId, TaskId};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    pub id: TaskId,
    /// `None`: whoever gave it is gone.
    pub link: Option<LinkId>,
    pub text: String,
    /// The last local day on which it is asked; `None`: until ended.
    pub last_day: Option<NaiveDate>,
}

/// Homework counts as done from a little on, wherever it is counted: in cells, days, shares and sentences.
pub fn some_done(done: impl Into<i32>) -> bool {
    done.into() > 0
}

/// What a client says of one task in one check-in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// 0 none, 1 a little, 2 most, 3 all; `None`: skipped.
    pub done: Option<u8>,
    /// 0 not at all, 4 very; `None`: not said.
    pub useful: Option<u8>,
}
