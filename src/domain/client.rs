//! A client's own arrangements: when they are asked, and when they are left in peace.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc, Weekday};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::scale::SudsWhen;
use super::schedule::{Daily, LocalTime, Weekdays, WeeklyAt, instant_at};

/// Hours from the planned prompt to the one nudge.
const NUDGE_AFTER_HOURS: i64 = 3;
/// Where that is too late in the evening: hours to an earlier one.
const NUDGE_SOONER_HOURS: i64 = 1;
/// No nudge comes later in the evening than this, unless the client wants it.
pub const LAST_NUDGE: LocalTime = match LocalTime::from_hm(23, 0) {
    Some(time) => time,
    None => LocalTime::MIDNIGHT,
};
/// A nudge this soon after the prompt would be a second prompt.
const NUDGE_APART: TimeDelta = TimeDelta::minutes(15);
/// How late a nudge may ring and still count as on time.
const RING_SLACK: TimeDelta = TimeDelta::minutes(5);

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arrangements {
    pub time: LocalTime,
    pub weekdays: Weekdays,
    /// The first local day of those; `None`: nobody changed them, or nobody kept when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days_since: Option<NaiveDate>,
    pub nudge: bool,
    /// The nudge may come after 23:00.
    #[serde(default)]
    pub nudge_late: bool,
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
            days_since: None,
            nudge: true,
            nudge_late: false,
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

    /// Hours from the planned prompt to its nudge: three; one where three would be after 23:00 and that is not wanted.
    /// `None`: there is none.
    fn nudge_hours(&self) -> Option<i64> {
        let latest = i64::from(LAST_NUDGE.minutes());
        let fits = |hours: &i64| self.nudge_late || i64::from(self.time.minutes()) + hours * 60 <= latest;
        [NUDGE_AFTER_HOURS, NUDGE_SOONER_HOURS].into_iter().find(fits).filter(|_| self.nudge)
    }

    /// Is there anything to choose: would three hours after the prompt be later in the evening than 23:00?
    pub fn nudge_could_be_late(&self) -> bool {
        i64::from(self.time.minutes()) + NUDGE_AFTER_HOURS * 60 > i64::from(LAST_NUDGE.minutes())
    }

    /// When the one nudge of a day comes, on the client's wall clock, as the settings say it.
    pub fn nudge_time(&self) -> Option<LocalTime> {
        let minutes = i64::from(self.time.minutes()) + self.nudge_hours()? * 60;
        u16::try_from(minutes % (24 * 60)).ok().and_then(LocalTime::new)
    }

    /// When the nudge of a check-in planned for `planned` and asked at `sent` comes. It counts from the plan, however
    /// late the question went out; one that would follow it at once is left out.
    pub fn nudge_at(&self, planned: DateTime<Utc>, sent: DateTime<Utc>) -> Option<DateTime<Utc>> {
        Some(planned + TimeDelta::hours(self.nudge_hours()?)).filter(|at| *at >= sent + NUDGE_APART)
    }

    /// May the nudge of that day still come now? It may have waited while the bot was away.
    pub fn may_nudge(&self, day: NaiveDate, now: DateTime<Utc>, zone: Tz) -> bool {
        self.nudge && (self.nudge_late || now <= instant_at(day, LAST_NUDGE, zone) + RING_SLACK)
    }
}

/// On which days somebody is asked, as others are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DaysAsked {
    pub weekdays: Weekdays,
    /// Since when, where that is known and may be told.
    pub since: Option<NaiveDate>,
}

impl DaysAsked {
    /// Worth telling beside a week that begins then: it is not every day, or it was another choice.
    pub fn is_told(&self, from: NaiveDate) -> bool {
        self.weekdays != Weekdays::EVERY_DAY || self.is_new(from)
    }

    /// Chosen in the week that begins then, or since.
    pub fn is_new(&self, from: NaiveDate) -> bool {
        self.since.is_some_and(|since| since >= from)
    }
}

/// A time without prompts. It is never counted as missed days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pause {
    pub from_day: NaiveDate,
    /// `None`: until somebody resumes.
    pub until: Option<DateTime<Utc>>,
}

impl Pause {
    /// When it ends if it ends now: it was over when it said so, though nobody looked until later.
    pub fn ends(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        self.until.map_or(now, |until| until.min(now))
    }
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

    fn asked_at(hour: u16, minute: u16) -> Arrangements {
        Arrangements::starting_at(LocalTime::from_hm(hour, minute).unwrap())
    }

    #[test]
    fn the_nudge_comes_when_the_settings_say_and_within_the_evening() {
        for ((hour, minute), told) in [
            ((9, 0), Some("12:00")),
            ((19, 59), Some("22:59")),
            ((20, 0), Some("23:00")),
            ((20, 1), Some("21:01")),
            ((20, 30), Some("21:30")),
            ((22, 0), Some("23:00")),
            ((22, 1), None),
            ((23, 30), None),
            ((0, 30), Some("03:30")),
        ] {
            let asked = asked_at(hour, minute);
            assert_eq!(asked.nudge_time().map(|time| time.to_string()).as_deref(), told, "{hour}:{minute}");
            assert_eq!(Arrangements { nudge: false, ..asked }.nudge_time(), None);
        }
        let late = |hour, minute| Arrangements { nudge_late: true, ..asked_at(hour, minute) };
        assert_eq!(late(20, 30).nudge_time(), LocalTime::from_hm(23, 30));
        assert_eq!(late(22, 0).nudge_time(), LocalTime::from_hm(1, 0));
    }

    #[test]
    fn the_nudge_counts_from_the_plan_and_never_follows_the_question_at_once() {
        let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        let planned = at("2026-03-02T20:00:00Z");
        let sent = |sent: &str| asked_at(20, 0).nudge_at(planned, at(sent));
        assert_eq!(sent("2026-03-02T20:00:04Z"), Some(at("2026-03-02T23:00:00Z")));
        assert_eq!(sent("2026-03-02T22:40:00Z"), Some(at("2026-03-02T23:00:00Z")));
        assert_eq!(sent("2026-03-02T22:59:30Z"), None);
        assert_eq!(sent("2026-03-03T08:00:00Z"), None);
    }

    #[test]
    fn a_nudge_that_waited_does_not_ring_in_the_night_unless_that_is_wanted() {
        let day: NaiveDate = "2026-03-02".parse().unwrap();
        let may = |asked: Arrangements, now: &str| asked.may_nudge(day, now.parse().unwrap(), chrono_tz::UTC);
        assert!(may(asked_at(20, 0), "2026-03-02T23:00:04Z"));
        assert!(!may(asked_at(20, 0), "2026-03-02T23:40:00Z"));
        assert!(!may(asked_at(20, 0), "2026-03-03T08:00:00Z"));
        assert!(may(Arrangements { nudge_late: true, ..asked_at(20, 0) }, "2026-03-03T01:00:00Z"));
        assert!(!may(Arrangements { nudge: false, ..asked_at(20, 0) }, "2026-03-02T22:00:00Z"));
    }
}
