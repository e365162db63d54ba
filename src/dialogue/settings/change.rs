//! What somebody's settings write. Written by `store::settings`.

use chrono::{NaiveDate, Weekday};

use crate::domain::lang::Lang;
use crate::domain::schedule::{LocalTime, Weekdays};

#[derive(Clone, Debug, PartialEq)]
pub enum SettingsChange {
    Lang(Lang),
    Time(LocalTime),
    /// From that local day on.
    Weekdays {
        days: Weekdays,
        from: NaiveDate,
    },
    /// The client was asked how to go on.
    Eased,
    Nudge(bool),
    NudgeLate(bool),
    WeeklyAt {
        weekday: Weekday,
        time: LocalTime,
    },
    /// Of a therapist.
    DigestAt {
        weekday: Weekday,
        time: LocalTime,
    },
}
