//! What a pause writes. Written by `store::pause`.

use chrono::{DateTime, NaiveDate, Utc};

use crate::domain::ids::PersonId;

#[derive(Clone, Debug, PartialEq)]
pub enum PauseChange {
    Pause {
        client: PersonId,
        from_day: NaiveDate,
        until: Option<DateTime<Utc>>,
    },
    /// The pause ended at that moment, which is of that day; it may be past.
    Resume {
        client: PersonId,
        day: NaiveDate,
        at: DateTime<Utc>,
    },
}

impl PauseChange {
    /// Whose pause it is.
    pub fn whose(&self) -> PersonId {
        match self {
            Self::Pause { client, .. } | Self::Resume { client, .. } => *client,
        }
    }
}
