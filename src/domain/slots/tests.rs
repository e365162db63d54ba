use std::collections::BTreeMap;

use chrono::Days;
use chrono_tz::TZ_VARIANTS;
use proptest::prelude::*;

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn time(hour: u16, minute: u16) -> LocalTime {
    LocalTime::from_hm(hour, minute).unwrap()
}

fn slot(number: u8) -> Slot {
    Slot::new(number).unwrap()
}

fn within(from: (u16, u16), to: (u16, u16)) -> When {
    When::Within(time(from.0, from.1), time(to.0, to.1))
}

/// The slots from 1 on, each as it is added.
fn slots(all: &[When], seed: i64) -> Slots {
    let timed = |(number, when): (u8, &When)| Timed::starting(slot(number), *when, seed, day("2026-01-01"));
    Slots((1..).zip(all).map(timed).collect())
}

const MADRID: Tz = Tz::Europe__Madrid;

#[test]
fn a_fixed_time_is_asked_at_that_time_and_stays_open_until_it_comes_again() {
    let slots = slots(&[When::At(time(7, 30))], 1);
    let next = slots.next_from(slot(1), at("2026-03-02T06:31:00Z"), MADRID, None).unwrap();
    assert_eq!(next, Planned { day: day("2026-03-03"), at: at("2026-03-03T06:30:00Z") });
    let closes = slots.closes(slot(1), next.day, (next.at, MADRID), Some(at("2026-03-03T19:00:00Z")));
    assert_eq!(closes, at("2026-03-04T06:30:00Z"));
    assert_eq!(slots.next_from(slot(2), next.at, MADRID, None), None);
    assert!(!slots.0[0].is_moment());
}

#[test]
fn a_moment_closes_after_its_minutes_and_before_another_is_asked() {
    let slots = slots(&[within((9, 0), (12, 0))], 1);
    let sent = at("2026-03-02T09:00:00Z");
    let closes = |next: Option<&str>| slots.closes(slot(1), day("2026-03-02"), (sent, MADRID), next.map(at));
    assert_eq!(closes(None), at("2026-03-02T09:30:00Z"));
    assert_eq!(closes(Some("2026-03-02T09:20:00Z")), at("2026-03-02T09:20:00Z"));
    assert_eq!(closes(Some("2026-03-02T19:00:00Z")), at("2026-03-02T09:30:00Z"));
    assert!(slots.0[0].is_moment());
}

#[test]
fn days_and_weekdays_are_kept_and_what_is_aside_is_not_asked() {
    let mut slots = slots(&[When::At(time(8, 0))], 1);
    slots.0[0].first_day = Some(day("2026-03-04"));
    slots.0[0].last_day = Some(day("2026-03-08"));
    // Thursday and Sunday.
    slots.0[0].weekdays = Weekdays::from_bits(0b100_1000).unwrap();
    let mut asked = Vec::new();
    let mut last = None;
    while let Some(next) = slots.next_from(slot(1), at("2026-03-01T00:00:00Z"), MADRID, last) {
        asked.push(next.day);
        last = Some(next.day);
    }
    assert_eq!(asked, [day("2026-03-05"), day("2026-03-08")]);
    slots.0[0].aside = true;
    assert_eq!(slots.next_from(slot(1), at("2026-03-01T00:00:00Z"), MADRID, None), None);
}

#[test]
fn the_reminder_of_a_moment_comes_half_way_and_none_unless_it_is_wanted() {
    let (sent, closes) = (at("2026-03-02T09:00:00Z"), at("2026-03-02T09:30:00Z"));
    let mut moment = slots(&[within((9, 0), (12, 0))], 1).0[0];
    assert_eq!(moment.nudge_at(sent, closes), None);
    moment.nudge = true;
    assert_eq!(moment.nudge_at(sent, closes), Some(at("2026-03-02T09:15:00Z")));
    moment.open = None;
    assert_eq!(moment.nudge_at(sent, at("2026-03-03T09:00:00Z")), Some(at("2026-03-02T10:00:00Z")));
}

#[test]
fn what_does_not_fit_into_a_day_is_named() {
    let daily = time(20, 0);
    let today = day("2026-03-02");
    let of = |all: &[When]| clash(daily, &slots(all, 1), today);
    let near = |when| Some(Clash::Near(when));
    assert_eq!(of(&[When::At(time(7, 30)), within((9, 0), (19, 30))]), None);
    assert_eq!(of(&[When::At(time(20, 29))]), near(When::At(daily)));
    assert_eq!(of(&[When::At(time(20, 30))]), None);
    assert_eq!(of(&[within((9, 0), (21, 0))]), near(When::At(daily)));
    assert_eq!(of(&[When::At(time(7, 30)), When::At(time(7, 30))]), near(When::At(time(7, 30))));
    assert_eq!(of(&[When::At(time(7, 30)), within((7, 45), (9, 0))]), near(within((7, 45), (9, 0))));
    // Three in one window: each with half an hour.
    let short = within((9, 0), (10, 29));
    assert_eq!(of(&[short, short, short]), Some(Clash::Short { when: short, count: 3 }));
    let enough = within((9, 0), (10, 30));
    assert_eq!(of(&[enough, enough, enough]), None);
    assert_eq!(of(&[within((21, 0), (9, 0))]), Some(Clash::Backwards));
    assert_eq!(of(&[within((9, 0), (9, 0))]), Some(Clash::Backwards));
    let mut both = slots(&[When::At(time(8, 0)), When::At(time(8, 10))], 1);
    both.0[0].weekdays = Weekdays::from_bits(0b001_1111).unwrap();
    both.0[1].weekdays = Weekdays::from_bits(0b110_0000).unwrap();
    assert_eq!(clash(daily, &both, today), None, "on other weekdays");
    both.0[1].weekdays = Weekdays::EVERY_DAY;
    both.0[0].last_day = Some(day("2026-03-10"));
    both.0[1].first_day = Some(day("2026-03-11"));
    assert_eq!(clash(daily, &both, today), None, "one after the other");
    both.0[1].last_day = Some(day("2026-03-09"));
    let (first, last) = (day("2026-03-11"), day("2026-03-09"));
    assert_eq!(clash(daily, &both, today), Some(Clash::EndBeforeStart { first, last }));
}

#[test]
fn a_change_draws_the_days_to_come_anew_and_no_others() {
    let before = slots(&[within((9, 0), (19, 0)); 2], 7);
    let mut after = before.clone();
    for timed in &mut after.0 {
        timed.seed = 8;
        timed.since = day("2026-03-10");
    }
    assert_eq!(after.on(slot(1), day("2026-03-09"), MADRID), None, "that day keeps what was drawn for it");
    let days: Vec<NaiveDate> = day("2026-03-10").iter_days().take(20).collect();
    assert!(days.iter().any(|on| before.on(slot(1), *on, MADRID) != after.on(slot(1), *on, MADRID)));
}

/// A year of 200 clients, each in another zone, with one to three random moments in windows of their own.
#[test]
fn a_year_of_random_moments_is_one_set_a_day_apart_and_even() {
    let windows = [
        within((8, 0), (20, 0)),
        within((9, 0), (10, 30)),
        // Over the hour that clocks leave out, and the one they have twice.
        within((0, 30), (4, 0)),
        within((21, 30), (23, 59)),
    ];
    // Of single draws, how often each twelfth of a window of twelve hours was met.
    let mut twelfths = [0_u32; 12];
    for client in 0..200_usize {
        let zone = TZ_VARIANTS[client * 3 % TZ_VARIANTS.len()];
        let (when, count) = (windows[client % 4], client / 4 % 3 + 1);
        let seed = i64::try_from(client * 7919).unwrap();
        let slots = slots(&vec![when; count], seed);
        let mut sets: BTreeMap<NaiveDate, Vec<DateTime<Utc>>> = BTreeMap::new();
        for number in 1..=u8::try_from(count).unwrap() {
            let mut last = Some(day("2025-12-31"));
            while let Some(next) = slots.next_from(slot(number), at("2025-12-30T00:00:00Z"), zone, last) {
                if next.day > day("2026-12-31") {
                    break;
                }
                assert_eq!(local_day(next.at, zone), next.day, "{zone}");
                sets.entry(next.day).or_default().push(next.at);
                last = Some(next.day);
            }
        }
        // No zone left out a day in 2026.
        assert_eq!(sets.len(), 365, "{zone}");
        for (on, mut set) in sets {
            assert_eq!(set.len(), count, "{zone} {on}: each slot once");
            set.sort();
            for pair in set.windows(2) {
                assert!(pair[1] - pair[0] >= TimeDelta::minutes(APART.into()), "{zone} {on}: {set:?}");
            }
            let When::Within(from, to) = when else { continue };
            let (start, end) = (instant_at(on, from, zone), instant_at(on, to, zone));
            assert!(set.iter().all(|at| (start..=end).contains(at)), "{zone} {on}: {set:?}");
            if count == 1 && client % 4 == 0 && (end - start).num_minutes() == 720 {
                // Of 721 minutes the last is left out, so that all parts are alike.
                let minute = (set[0] - start).num_minutes();
                if let Some(part) = usize::try_from(minute / 60).ok().filter(|part| *part < 12) {
                    twelfths[part] += 1;
                }
            }
        }
    }
    let drawn: u32 = twelfths.iter().sum();
    let expected = f64::from(drawn) / 12.0;
    let chi: f64 = twelfths.iter().map(|seen| (f64::from(*seen) - expected).powi(2) / expected).sum();
    assert!(drawn > 5_000, "{drawn}");
    // The 99.9th percentile of chi-square with 11 degrees of freedom (scipy.stats.chi2.ppf).
    assert!(chi < 31.264, "{twelfths:?}: {chi}");
}

#[test]
fn several_of_one_window_are_where_order_statistics_put_them() {
    // Four draws of 720 minutes with gaps of 90 lie at 90, 270, 450, 630 on average; three with gaps of 30: at 165 + 30 and so on.
    let mut sums = [0_i64; 3];
    let days = 20_000;
    for n in 0..days {
        let on = day("2026-01-01") + Days::new(n);
        for (sum, minute) in sums.iter_mut().zip(draw::minutes(3, on, 720, 3)) {
            *sum += minute;
        }
    }
    let means = sums.map(|sum| f64::from(i32::try_from(sum).unwrap()) / 20_000.0);
    for (mean, expected) in means.into_iter().zip([165.0, 360.0, 555.0]) {
        assert!((mean - expected).abs() < 4.0, "{means:?}");
    }
}

proptest! {
    #[test]
    fn whatever_is_drawn_lies_within_and_apart(seed in any::<i64>(), length in 0_i64..1440, count in 0_usize..4) {
        let drawn = draw::minutes(seed, day("2026-03-29"), length, count);
        prop_assert_eq!(drawn.len(), count);
        prop_assert!(drawn.iter().all(|minute| (0..=length).contains(minute)));
        let apart = i64::from(APART).min(length / i64::try_from(count.max(2) - 1).unwrap());
        prop_assert!(drawn.windows(2).all(|pair| pair[1] - pair[0] >= apart), "{:?}", drawn);
    }
}
