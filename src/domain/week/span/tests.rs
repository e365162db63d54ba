//! Every day is in exactly one week, whatever a client does to the plan and however late a summary rings.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc, Weekday};
use chrono_tz::Tz;
use proptest::prelude::*;

use super::*;
use crate::domain::schedule::{LocalTime, WeeklyAt, instant_at, local_day};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn week(from: &str, to: &str) -> Week {
    Week { from: day(from), to: day(to) }
}

#[test]
fn an_ordinary_monday_tells_monday_to_sunday() {
    let joined = day("2026-01-01");
    let monday = day("2026-03-09");
    let told = Week::untold(Some(day("2026-03-01")), joined, monday);
    assert_eq!(told, [week("2026-03-02", "2026-03-08")]);
    assert_eq!(told[0].days().count(), 7);
    assert_eq!(told[0].usual_from(), day("2026-02-02"));
    // The first one is a whole week too, though nothing was asked in the half of it.
    assert_eq!(Week::untold(None, day("2026-03-05"), monday), told);
    // On the day of joining there is nothing to tell of yet.
    assert_eq!(Week::untold(None, monday, monday), []);
}

#[test]
fn nothing_is_told_twice_and_nothing_is_left_out() {
    let joined = day("2026-01-01");
    let of = |told: &str, planned: &str| Week::untold(Some(day(told)), joined, day(planned));
    // From Mondays to Wednesdays, on a Monday: two days are a short week.
    assert_eq!(of("2026-03-08", "2026-03-11"), [week("2026-03-09", "2026-03-10")]);
    assert_eq!(of("2026-03-10", "2026-03-18"), [week("2026-03-11", "2026-03-17")]);
    // From Mondays to Saturdays, on a Sunday: what stayed over comes first.
    assert_eq!(
        of("2026-03-01", "2026-03-14"),
        [week("2026-03-02", "2026-03-06"), week("2026-03-07", "2026-03-13")]
    );
    // Two missed.
    assert_eq!(
        of("2026-03-01", "2026-03-16"),
        [week("2026-03-02", "2026-03-08"), week("2026-03-09", "2026-03-15")]
    );
    // The same Monday again after a flight to the west.
    assert_eq!(of("2026-03-08", "2026-03-09"), []);
    assert_eq!(of("2026-03-08", "2026-03-08"), []);
    // A clock that had gone a year ahead.
    assert_eq!(of("2027-03-07", "2026-03-16"), of("2026-03-08", "2026-03-16"));
}

#[test]
fn a_week_that_somebody_asks_for_ends_today_only_once_today_is_answered() {
    let today = day("2026-03-09");
    let point = |answered| DayPoint { asked: true, answered, ..DayPoint::unasked(today) };
    assert_eq!(Week::at_a_glance(&[], today), week("2026-03-02", "2026-03-08"));
    assert_eq!(Week::at_a_glance(&[point(false)], today), week("2026-03-02", "2026-03-08"));
    assert_eq!(Week::at_a_glance(&[point(true)], today), week("2026-03-03", "2026-03-09"));
}

#[test]
fn the_ends_of_the_calendar_are_weeks_too() {
    for to in [NaiveDate::MIN, NaiveDate::MAX] {
        assert!((1..=7).contains(&Week::ending(to).days().count()));
        assert!(Week::untold(None, NaiveDate::MIN, to).len() <= MOST);
        assert!(Week::untold(Some(NaiveDate::MAX), to, NaiveDate::MIN).len() <= MOST);
    }
}

/// Zones with clock changes at different hours, without any, and on both sides of the date line.
const ZONES: [Tz; 7] = [
    chrono_tz::Europe::Madrid,
    chrono_tz::America::New_York,
    chrono_tz::America::Nuuk,
    chrono_tz::Australia::Lord_Howe,
    chrono_tz::Pacific::Kiritimati,
    chrono_tz::Pacific::Pago_Pago,
    chrono_tz::Africa::Casablanca,
];

#[derive(Clone, Copy, Debug)]
enum Happens {
    /// The summary is moved.
    Weekly(u8, u16),
    Zone(usize),
    /// The bot is down for so many hours, or the client cannot be reached.
    Away(i64),
    Unreachable(i64),
}

fn any_event() -> impl Strategy<Value = (i64, Happens)> {
    let what = prop_oneof![
        (0u8..7, 0u16..1440).prop_map(|(weekday, minute)| Happens::Weekly(weekday, minute)),
        (0..ZONES.len()).prop_map(Happens::Zone),
        (1i64..800).prop_map(Happens::Away),
        (1i64..800).prop_map(Happens::Unreachable),
    ];
    (0i64..365 * 24, what)
}

fn plan(weekday: u8, minute: u16, zone: usize) -> WeeklyAt {
    WeeklyAt {
        weekday: Weekday::try_from(weekday).unwrap(),
        time: LocalTime::new(minute).unwrap(),
        zone: ZONES[zone],
    }
}

/// The weeks told from the day of joining on until the year is over, as the alarm rings them, and the day joined.
fn a_year(mut plan: WeeklyAt, mut events: Vec<(i64, Happens)>) -> (Vec<Week>, NaiveDate, WeeklyAt) {
    events.sort_by_key(|(hour, _)| *hour);
    let start: DateTime<Utc> = "2026-01-01T12:00:00Z".parse().unwrap();
    let end = start + TimeDelta::days(365 + 60);
    let joined = local_day(start, plan.zone);
    let (mut told, mut last) = (Vec::new(), None);
    let (mut down_until, mut unreachable_until) = (start, start);
    let mut due = plan.next_after(start);
    let mut events = events.into_iter().map(|(hour, what)| (start + TimeDelta::hours(hour), what)).peekable();
    let mut now = start;
    while now < end {
        let rings = due.max(down_until);
        match events.next_if(|(at, _)| *at <= rings) {
            Some((at, what)) => {
                now = at.max(now);
                match what {
                    Happens::Weekly(weekday, minute) => {
                        plan = WeeklyAt { zone: plan.zone, ..self::plan(weekday, minute, 0) };
                        due = plan.next_after(now);
                    }
                    Happens::Zone(zone) => {
                        plan.zone = ZONES[zone];
                        due = plan.next_after(now);
                    }
                    Happens::Away(hours) => down_until = now + TimeDelta::hours(hours),
                    Happens::Unreachable(hours) => unreachable_until = now + TimeDelta::hours(hours),
                }
            }
            None => {
                now = rings.max(now);
                let weeks = Week::untold(last, joined, plan.latest_by(now).day);
                due = plan.next_after(now);
                if now >= unreachable_until
                    && let Some(newest) = weeks.last()
                {
                    last = Some(newest.to());
                    told.extend(weeks);
                }
            }
        }
    }
    (told, joined, plan)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn every_day_of_any_year_of_any_plan_is_in_exactly_one_week(
        weekday in 0u8..7, minute in 0u16..1440, zone in 0..ZONES.len(),
        events in proptest::collection::vec(any_event(), 0..8),
    ) {
        let (told, joined, _) = a_year(plan(weekday, minute, zone), events);
        let mut times: BTreeMap<NaiveDate, usize> = BTreeMap::new();
        for week in &told {
            prop_assert!((1..=7).contains(&week.days().count()), "{week:?}");
            for day in week.days() {
                prop_assert!(week.contains(day));
                *times.entry(day).or_default() += 1;
            }
        }
        for day in joined.iter_days().take(365) {
            prop_assert_eq!(times.get(&day), Some(&1), "{} of {:?}", day, told);
        }
    }

    #[test]
    fn a_plan_that_stays_has_sevens_that_end_the_day_before(
        weekday in 0u8..7, minute in 0u16..1440, zone in 0..ZONES.len(), late in 0i64..160,
    ) {
        let plan = plan(weekday, minute, zone);
        let (told, ..) = a_year(plan, Vec::new());
        for week in &told {
            prop_assert_eq!(week.days().count(), 7);
            let rings = week.to().succ_opt().unwrap();
            prop_assert_eq!(chrono::Datelike::weekday(&rings), plan.weekday);
            // However late it rings, it is the one that was planned.
            let at = instant_at(rings, plan.time, plan.zone);
            prop_assert_eq!(plan.latest_by(at + TimeDelta::hours(late)).day, rings);
            prop_assert!(plan.latest_by(at - TimeDelta::seconds(1)).day < rings);
        }
    }
}
