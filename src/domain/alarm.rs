//! What will happen at a time: the kinds of alarm and the order in which simultaneous ones ring.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// An alarm, without its owner. Ordered as simultaneous ones must ring: a day closes before the next is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Alarm {
    /// The window of a day's check-in closes.
    Expiry(NaiveDate),
    PauseEnd,
    /// A day's check-in is asked.
    Prompt(NaiveDate),
    /// The one reminder of a day's check-in.
    Nudge(NaiveDate),
    /// A client's weekly summary.
    Weekly,
    /// A therapist's weekly digest.
    Digest,
}

impl Alarm {
    /// Does it sum up what the others brought?
    pub fn is_summary(self) -> bool {
        match self {
            Self::Weekly | Self::Digest => true,
            Self::Expiry(_) | Self::PauseEnd | Self::Prompt(_) | Self::Nudge(_) => false,
        }
    }

    /// Its kind as one word, as it is stored and logged.
    pub fn kind(self) -> &'static str {
        match self {
            Self::Expiry(_) => "expiry",
            Self::PauseEnd => "pause_end",
            Self::Prompt(_) => "prompt",
            Self::Nudge(_) => "nudge",
            Self::Weekly => "weekly",
            Self::Digest => "digest",
        }
    }
}

/// An alarm that is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Set {
    pub alarm: Alarm,
    pub at: DateTime<Utc>,
}
