//! Days without an answer, in a row, and when somebody may be asked whether to go on as before. They are no fault and are
//! never told as a number; what is asked comes once, and never in the night.

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;

use super::client::LAST_NUDGE;
use super::schedule::{LocalTime, instant_at, local_day};

/// So many days in a row.
const DAYS: usize = 5;
/// Before it is morning nobody is asked.
const MORNING: LocalTime = match LocalTime::from_hm(8, 0) {
    Some(time) => time,
    None => LocalTime::NOON,
};
/// What would have come in the night comes then.
const NEXT_MORNING: LocalTime = match LocalTime::from_hm(10, 0) {
    Some(time) => time,
    None => LocalTime::NOON,
};
/// So long the message is of use: one that waited does not come in the night either.
pub const USEFUL: TimeDelta = TimeDelta::hours(1);

/// What is known of somebody's last days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Quiet {
    /// Days that were asked, are over and had no answer: since the last answer and the last pause.
    pub days: usize,
    /// They were asked, or chose their days, and have answered nothing since.
    pub asked: bool,
}

impl Quiet {
    /// Is it time to ask how to go on?
    pub fn asks(self) -> bool {
        self.days >= DAYS && !self.asked
    }
}

/// The moment itself, or the next morning where that is in the night.
pub fn by_day(at: DateTime<Utc>, zone: Tz) -> DateTime<Utc> {
    let (day, time) = (local_day(at, zone), LocalTime::reading(at, zone));
    if (MORNING..=LAST_NUDGE).contains(&time) {
        return at;
    }
    let day = if time < MORNING { day } else { day.succ_opt().unwrap_or(day) };
    instant_at(day, NEXT_MORNING, zone).max(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_days_are_asked_about_once() {
        for (days, asked, asks) in
            [(0, false, false), (4, false, false), (5, false, true), (40, false, true), (5, true, false)]
        {
            assert_eq!(Quiet { days, asked }.asks(), asks, "{days} {asked}");
        }
    }

    #[test]
    fn what_would_come_in_the_night_comes_in_the_morning() {
        let zone = chrono_tz::Europe::Madrid;
        for (at, comes) in [
            ("2026-03-02T19:00:00Z", "2026-03-02T19:00:00Z"),
            ("2026-03-02T07:00:00Z", "2026-03-02T07:00:00Z"),
            ("2026-03-02T22:00:00Z", "2026-03-02T22:00:00Z"),
            ("2026-03-02T22:01:00Z", "2026-03-03T09:00:00Z"),
            ("2026-03-03T01:00:00Z", "2026-03-03T09:00:00Z"),
            ("2026-03-03T06:59:00Z", "2026-03-03T09:00:00Z"),
        ] {
            let at: DateTime<Utc> = at.parse().unwrap();
            assert_eq!(by_day(at, zone), comes.parse::<DateTime<Utc>>().unwrap(), "{at}");
        }
    }

    proptest::proptest! {
        #[test]
        fn nobody_is_asked_in_the_night_wherever_they_live(
            at in 0i64..2_019_686_400,
            zone in proptest::sample::select(chrono_tz::TZ_VARIANTS.as_slice()),
        ) {
            let at = DateTime::from_timestamp(at, 0).unwrap();
            let comes = by_day(at, zone);
            let time = LocalTime::reading(comes, zone);
            proptest::prop_assert!(comes >= at && comes - at < TimeDelta::days(2));
            proptest::prop_assert!((MORNING..=LAST_NUDGE).contains(&time), "{time}");
        }
    }
}
