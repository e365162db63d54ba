//! What will happen at a time: the kinds of alarm and the order in which simultaneous ones ring.

use std::cmp::Ordering;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::occasion::{Occasion, Slot};

/// An alarm, without its owner. Ordered as simultaneous ones must ring: a day closes before the next is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Alarm {
    /// The window of a day's check-in closes.
    Expiry(Occasion),
    PauseEnd,
    /// A day's check-in is asked.
    Prompt(Occasion),
    /// The one reminder of a day's check-in.
    Nudge(Occasion),
    /// It is looked whether there were days without an answer.
    Ease,
    /// A client's weekly summary.
    Weekly,
    /// A therapist's weekly digest.
    Digest,
}

impl Alarm {
    /// Its place among simultaneous ones: by kind, and of one kind the older day first.
    fn place(self) -> (u8, Option<(NaiveDate, Slot)>) {
        let of = |occasion: Occasion| Some((occasion.day, occasion.slot));
        match self {
            Self::Expiry(occasion) => (0, of(occasion)),
            Self::PauseEnd => (1, None),
            Self::Prompt(occasion) => (2, of(occasion)),
            Self::Nudge(occasion) => (3, of(occasion)),
            Self::Ease => (4, None),
            Self::Weekly => (5, None),
            Self::Digest => (6, None),
        }
    }

    /// Does it sum up what the others brought?
    pub fn is_summary(self) -> bool {
        match self {
            Self::Weekly | Self::Digest => true,
            Self::Expiry(_) | Self::PauseEnd | Self::Prompt(_) | Self::Nudge(_) | Self::Ease => false,
        }
    }

    /// Its kind as one word, as it is stored and logged.
    pub fn kind(self) -> &'static str {
        match self {
            Self::Expiry(_) => "expiry",
            Self::PauseEnd => "pause_end",
            Self::Prompt(_) => "prompt",
            Self::Nudge(_) => "nudge",
            Self::Ease => "ease",
            Self::Weekly => "weekly",
            Self::Digest => "digest",
        }
    }
}

impl Ord for Alarm {
    fn cmp(&self, other: &Self) -> Ordering {
        self.place().cmp(&other.place())
    }
}

impl PartialOrd for Alarm {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// An alarm that is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Set {
    pub alarm: Alarm,
    pub at: DateTime<Utc>,
}
