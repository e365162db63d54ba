//! A client's own arrangements: when they are asked, and when they are left in peace.

use chrono::{DateTime, NaiveDate, Utc, Weekday};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::scale::SudsWhen;
use super::schedule::{Daily, LocalTime, Weekdays, WeeklyAt};

/// Hours from the prompt to the one nudge.
pub const NUDGE_AFTER_HOURS: i64 = 3;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arrangements {
    pub time: LocalTime,
    pub weekdays: Weekdays,
    pub nudge: bool,
    pub weekly_weekday: Weekday,
    pub weekly_time: LocalTime,
    pub suds_when: SudsWhen,
}

impl Arrangements {
    /// What a new client starts with: every day, one nudge, the summary on Sunday at 18:00.
    pub fn starting_at(time: LocalTime) -> Self {
        Self {
            time,
            weekdays: Weekdays::EVERY_DAY,
            nudge: true,
            weekly_weekday: Weekday::Sun,
            weekly_time: LocalTime::from_hm(18, 0).unwrap_or(time),
            suds_when: SudsWhen::default(),
        }
    }

    pub fn daily(&self, zone: Tz) -> Daily {
        Daily { time: self.time, weekdays: self.weekdays, zone }
    }

    pub fn weekly(&self, zone: Tz) -> WeeklyAt {
        WeeklyAt { weekday: self.weekly_weekday, time: self.weekly_time, zone }
    }
}

/// A time without prompts. It is never counted as missed days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pause {
    pub from_day: NaiveDate,
    /// `None`: until somebody resumes.
    pub until: Option<DateTime<Utc>>,
}

/// How long a pause is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PauseLength {
    Days(u8),
    UntilResumed,
}
