//! A client's own arrangements: when they are asked, and when they are left in peace.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc, Weekday};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::scale::SudsWhen;
use super::schedule::{Daily, LocalTime, Weekdays, WeeklyAt, instant_at};

/// Hours from the prompt to the one nudge.
pub const NUDGE_AFTER_HOURS: i64 = 3;
/// No nudge comes later in the evening than this.
const LAST_NUDGE: LocalTime = match LocalTime::from_hm(23, 0) {
    Some(time) => time,
    None => LocalTime::MIDNIGHT,
};

/// When the one nudge of a day's check-in comes: three hours after it was asked. If that is later than 23:00 of that
/// local day, one hour after; if that is too late as well, there is none.
pub fn nudge_at(day: NaiveDate, sent_at: DateTime<Utc>, zone: Tz) -> Option<DateTime<Utc>> {
    let latest = instant_at(day, LAST_NUDGE, zone);
    [NUDGE_AFTER_HOURS, 1].into_iter().map(|hours| sent_at + TimeDelta::hours(hours)).find(|at| *at <= latest)
}

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
    /// What a new client starts with: every day, one nudge, the summary on Monday at 09:00, when the week is over.
    pub fn starting_at(time: LocalTime) -> Self {
        Self {
            time,
            weekdays: Weekdays::EVERY_DAY,
            nudge: true,
            weekly_weekday: Weekday::Mon,
            weekly_time: LocalTime::from_hm(9, 0).unwrap_or(time),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nudge_stays_within_the_evening() {
        let zone = chrono_tz::Europe::Madrid;
        let day: NaiveDate = "2026-03-02".parse().unwrap();
        let after = |hour: u16, minute: u16| {
            let sent = instant_at(day, LocalTime::from_hm(hour, minute).unwrap(), zone);
            nudge_at(day, sent, zone).map(|at| (at - sent).num_hours())
        };
        assert_eq!(after(9, 0), Some(3));
        assert_eq!(after(20, 0), Some(3));
        assert_eq!(after(20, 1), Some(1));
        assert_eq!(after(22, 0), Some(1));
        assert_eq!(after(22, 30), None);
    }
}
