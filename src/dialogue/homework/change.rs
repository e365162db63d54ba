//! What a therapist changes about a client's tasks. Written by `store::homework`.

use chrono::NaiveDate;

use crate::domain::ids::TaskId;

#[derive(Clone, Debug, PartialEq)]
pub enum TaskChange {
    Add { text: String, last_day: Option<NaiveDate> },
    End { task: TaskId },
}
