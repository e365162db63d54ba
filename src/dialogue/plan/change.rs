//! What is planned, and when it rings. Written by `store::plan`.

use chrono::{DateTime, Utc};

use crate::domain::alarm::{self, Alarm};
use crate::domain::ids::PersonId;
use crate::domain::occasion::{Occasion, Slot};
use crate::domain::schedule::Planned;

#[derive(Clone, Debug, PartialEq)]
pub enum PlanChange {
    /// The one check-in of that slot planned next, in place of whatever was planned; `None`: none.
    Plan {
        client: PersonId,
        slot: Slot,
        next: Option<Planned>,
        /// Can it be answered for some minutes, or not at all?
        moment: bool,
    },
    /// Nothing is planned at any of a day's check-ins.
    Rest {
        client: PersonId,
    },
    /// An open day can be answered until then.
    Expires {
        client: PersonId,
        occasion: Occasion,
        at: DateTime<Utc>,
    },
    SetAlarm {
        person: PersonId,
        set: alarm::Set,
    },
    ClearAlarm {
        person: PersonId,
        alarm: Alarm,
    },
}

impl PlanChange {
    /// Whose plan it is.
    pub fn whose(&self) -> PersonId {
        match self {
            Self::Plan { client, .. } | Self::Rest { client } | Self::Expires { client, .. } => *client,
            Self::SetAlarm { person, .. } | Self::ClearAlarm { person, .. } => *person,
        }
    }
}
