use chrono::{Datelike, Days};
use chrono_tz::TZ_VARIANTS;
use proptest::prelude::*;

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn time(text: &str) -> LocalTime {
    let (hour, minute) = text.split_once(':').unwrap();
    LocalTime::from_hm(hour.parse().unwrap(), minute.parse().unwrap()).unwrap()
}

fn zone(name: &str) -> Tz {
    name.parse().unwrap()
}

fn daily(wall: &str, zone_name: &str) -> Daily {
    Daily { time: time(wall), weekdays: Weekdays::EVERY_DAY, zone: zone(zone_name) }
}

/// The definition again, told only with the direction UTC -> local, which is never ambiguous: the first minute
/// at which the wall clock has reached `day` `time`.
fn first_reached(day: NaiveDate, time: LocalTime, zone: Tz) -> DateTime<Utc> {
    let wall = day.and_time(time.into());
    let reached = |instant: &DateTime<Utc>| instant.with_timezone(&zone).naive_local() >= wall;
    let hours = (-16..=40).map(|hour| wall.and_utc() + TimeDelta::hours(hour));
    let coarse = hours.into_iter().find(reached).unwrap();
    (-180..=0).map(|minute| coarse + TimeDelta::minutes(minute)).find(reached).unwrap()
}

/// Days between 2024 and 2034 around which the offset of `zone` changes.
fn days_of_change(zone: Tz) -> Vec<NaiveDate> {
    let offset = |day: NaiveDate| {
        let noon = day.and_hms_opt(12, 0, 0).unwrap();
        chrono::Offset::fix(&zone.offset_from_utc_datetime(&noon))
    };
    let mut found = Vec::new();
    let mut week = day("2023-12-25");
    while week.year() < 2034 {
        let next = week + Days::new(7);
        if offset(week) != offset(next) {
            let changed = week.iter_days().take(8).find(|day| offset(*day) != offset(*day + Days::new(1)));
            let changed = changed.unwrap();
            found.extend([changed - Days::new(1), changed, changed + Days::new(1)]);
        }
        week = next;
    }
    found
}

/// `(zone, local day, wall time, instant)`: what each clock change makes of a check-in.
const CLOCK_CHANGES: &[(&str, &str, &str, &str)] = &[
    // Berlin, spring: 02:00 -> 03:00, so 02:30 does not exist.
    ("Europe/Berlin", "2026-03-28", "02:30", "2026-03-28T01:30:00Z"),
    ("Europe/Berlin", "2026-03-29", "01:59", "2026-03-29T00:59:00Z"),
    ("Europe/Berlin", "2026-03-29", "02:00", "2026-03-29T01:00:00Z"),
    ("Europe/Berlin", "2026-03-29", "02:30", "2026-03-29T01:00:00Z"),
    ("Europe/Berlin", "2026-03-29", "20:00", "2026-03-29T18:00:00Z"),
    // Berlin, autumn: 03:00 -> 02:00, so 02:30 comes twice and the first counts.
    ("Europe/Berlin", "2026-10-24", "20:00", "2026-10-24T18:00:00Z"),
    ("Europe/Berlin", "2026-10-25", "02:30", "2026-10-25T00:30:00Z"),
    ("Europe/Berlin", "2026-10-25", "03:00", "2026-10-25T02:00:00Z"),
    ("Europe/Berlin", "2026-10-25", "20:00", "2026-10-25T19:00:00Z"),
    // New York.
    ("America/New_York", "2026-03-08", "02:30", "2026-03-08T07:00:00Z"),
    ("America/New_York", "2026-03-08", "21:00", "2026-03-09T01:00:00Z"),
    ("America/New_York", "2026-11-01", "01:30", "2026-11-01T05:30:00Z"),
    ("America/New_York", "2026-11-01", "21:00", "2026-11-02T02:00:00Z"),
    // Lord Howe: half an hour; autumn in April, spring in October.
    ("Australia/Lord_Howe", "2026-04-05", "01:45", "2026-04-04T14:45:00Z"),
    ("Australia/Lord_Howe", "2026-04-05", "02:00", "2026-04-04T15:30:00Z"),
    ("Australia/Lord_Howe", "2026-10-04", "02:15", "2026-10-03T15:30:00Z"),
    ("Australia/Lord_Howe", "2026-10-04", "02:30", "2026-10-03T15:30:00Z"),
    ("Australia/Lord_Howe", "2026-10-04", "02:31", "2026-10-03T15:31:00Z"),
    // Casablanca leaves +01 for +00 during Ramadan only.
    ("Africa/Casablanca", "2026-02-14", "20:00", "2026-02-14T19:00:00Z"),
    ("Africa/Casablanca", "2026-02-15", "02:30", "2026-02-15T01:30:00Z"),
    ("Africa/Casablanca", "2026-02-15", "20:00", "2026-02-15T20:00:00Z"),
    ("Africa/Casablanca", "2026-03-22", "02:30", "2026-03-22T02:00:00Z"),
    ("Africa/Casablanca", "2026-03-22", "20:00", "2026-03-22T19:00:00Z"),
    // Kathmandu, +05:45 all year.
    ("Asia/Kathmandu", "2026-07-01", "20:00", "2026-07-01T14:15:00Z"),
    ("Asia/Kathmandu", "2026-12-01", "00:00", "2026-11-30T18:15:00Z"),
    // Gaps at midnight: the day begins at 01:00.
    ("America/Sao_Paulo", "2018-11-04", "00:00", "2018-11-04T03:00:00Z"),
    ("America/Sao_Paulo", "2018-11-04", "00:30", "2018-11-04T03:00:00Z"),
    ("America/Sao_Paulo", "2018-02-17", "23:30", "2018-02-18T01:30:00Z"),
    ("America/Sao_Paulo", "2018-02-18", "00:00", "2018-02-18T03:00:00Z"),
    ("Africa/Cairo", "2026-04-24", "00:15", "2026-04-23T22:00:00Z"),
    ("Africa/Cairo", "2026-10-29", "23:30", "2026-10-29T20:30:00Z"),
    ("Africa/Cairo", "2026-10-30", "00:00", "2026-10-29T22:00:00Z"),
    ("Asia/Beirut", "2026-03-29", "00:30", "2026-03-28T22:00:00Z"),
    ("Asia/Beirut", "2026-10-24", "23:30", "2026-10-24T20:30:00Z"),
    ("America/Santiago", "2026-09-06", "00:30", "2026-09-06T04:00:00Z"),
    ("America/Santiago", "2026-04-04", "23:30", "2026-04-05T02:30:00Z"),
    ("America/Santiago", "2026-04-05", "00:00", "2026-04-05T04:00:00Z"),
    // Nuuk: 23:00 -> 00:00, the last hour of the Saturday is missing.
    ("America/Nuuk", "2026-03-28", "23:30", "2026-03-29T01:00:00Z"),
    // Apia had no 30 December 2011, Kwajalein no 21 August 1993.
    ("Pacific/Apia", "2011-12-29", "20:00", "2011-12-30T06:00:00Z"),
    ("Pacific/Apia", "2011-12-30", "20:00", "2011-12-30T10:00:00Z"),
    ("Pacific/Apia", "2011-12-31", "20:00", "2011-12-31T06:00:00Z"),
    ("Pacific/Kwajalein", "1993-08-21", "09:00", "1993-08-21T12:00:00Z"),
];

#[test]
fn each_clock_change_gives_the_named_instant() {
    for &(name, local, wall, expected) in CLOCK_CHANGES {
        let found = instant_at(day(local), time(wall), zone(name));
        assert_eq!(found, at(expected), "{name} {local} {wall}");
    }
}

#[test]
fn a_day_the_zone_left_out_is_not_planned() {
    for (name, before, after) in
        [("Pacific/Apia", "2011-12-29", "2011-12-31"), ("Pacific/Kwajalein", "1993-08-20", "1993-08-22")]
    {
        for wall in ["00:00", "09:00", "23:59"] {
            let schedule = daily(wall, name);
            let next = schedule.next_after_day(day(before));
            assert_eq!(next.day, day(after), "{name} {wall}");
            assert_eq!(local_day(next.at, zone(name)), day(after));
            assert_eq!(schedule.on(day(before) + Days::new(1)), None);
        }
    }
}

#[test]
fn only_the_weekday_that_was_left_out_waits_a_week() {
    // 30 December 2011 was a Friday.
    let fridays =
        Daily { weekdays: Weekdays::from_bits(0b001_0000).unwrap(), ..daily("20:00", "Pacific/Apia") };
    assert_eq!(fridays.next_after_day(day("2011-12-23")).day, day("2012-01-06"));
    let weekly = WeeklyAt { weekday: Weekday::Fri, time: time("20:00"), zone: zone("Pacific/Apia") };
    let first = weekly.next_after(at("2011-12-29T00:00:00Z"));
    assert_eq!(first, at("2011-12-30T10:00:00Z"), "the summary comes at the first valid minute");
    assert_eq!(weekly.next_after(first), at("2012-01-06T06:00:00Z"));
}

#[test]
fn a_check_in_swallowed_by_a_gap_up_to_midnight_keeps_its_day() {
    let schedule = daily("23:30", "America/Nuuk");
    let saturday = Planned { day: day("2026-03-28"), at: at("2026-03-29T01:00:00Z") };
    assert_eq!(schedule.next_after_day(day("2026-03-27")), saturday);
    assert_eq!(schedule.next_from(at("2026-03-29T00:59:59Z"), None), saturday);
    assert_eq!(schedule.next_from(saturday.at, None), saturday, "due this very minute");
    assert_eq!(schedule.next_from(saturday.at + TimeDelta::seconds(1), None).day, day("2026-03-29"));
}

#[test]
fn set_up_after_the_time_of_day_begins_tomorrow() {
    let schedule = daily("20:00", "Europe/Berlin");
    let before = schedule.next_from(at("2026-11-21T18:59:59Z"), None);
    assert_eq!(before, Planned { day: day("2026-11-21"), at: at("2026-11-21T19:00:00Z") });
    assert_eq!(schedule.next_from(before.at, None), before);
    assert_eq!(schedule.next_from(at("2026-11-21T19:00:01Z"), None).day, day("2026-11-22"));
}

#[test]
fn a_later_time_on_the_same_day_does_not_ask_twice() {
    let asked = day("2026-11-21");
    let moved = daily("21:00", "Europe/Berlin").next_from(at("2026-11-21T19:05:00Z"), Some(asked));
    assert_eq!(moved, Planned { day: day("2026-11-22"), at: at("2026-11-22T20:00:00Z") });
}

#[test]
fn a_move_to_another_zone_never_gives_a_day_twice_nor_loses_the_next() {
    // Asked in Berlin for the 21st; in Honolulu it is still the 21st at 10:00.
    let now = at("2026-11-21T20:00:00Z");
    let asked = Some(day("2026-11-21"));
    let honolulu = daily("20:00", "Pacific/Honolulu").next_from(now, asked);
    assert_eq!(honolulu, Planned { day: day("2026-11-22"), at: at("2026-11-23T06:00:00Z") });
    // In Auckland it is already the 22nd, 09:00.
    let auckland = daily("20:00", "Pacific/Auckland").next_from(now, asked);
    assert_eq!(auckland, Planned { day: day("2026-11-22"), at: at("2026-11-22T07:00:00Z") });
    // Asked in Auckland for the 22nd, then flown to Honolulu, where the 21st is not over.
    let back =
        daily("20:00", "Pacific/Honolulu").next_from(at("2026-11-22T08:00:00Z"), Some(day("2026-11-22")));
    assert_eq!(back, Planned { day: day("2026-11-23"), at: at("2026-11-24T06:00:00Z") });
}

#[test]
fn weekdays_that_are_not_chosen_are_passed_over() {
    let working =
        Daily { weekdays: Weekdays::from_bits(0b001_1111).unwrap(), ..daily("20:00", "Asia/Kathmandu") };
    // 20 November 2026 is a Friday.
    assert_eq!(working.next_after_day(day("2026-11-20")).day, day("2026-11-23"));
    assert_eq!(working.next_from(at("2026-11-21T00:00:00Z"), None).day, day("2026-11-23"));
    assert_eq!(working.on(day("2026-11-21")), None);
}

#[test]
fn weekly_is_strictly_after_and_keeps_its_wall_time() {
    let sunday = WeeklyAt { weekday: Weekday::Sun, time: time("18:00"), zone: zone("Europe/Berlin") };
    let first = sunday.next_after(at("2026-10-18T15:59:59Z"));
    assert_eq!(first, at("2026-10-18T16:00:00Z"));
    let second = sunday.next_after(first);
    assert_eq!(second, at("2026-10-25T17:00:00Z"), "after the change, an hour later in UTC");
    assert_eq!(sunday.next_after(second), at("2026-11-01T17:00:00Z"));
}

#[test]
fn the_last_weekday_cannot_be_taken_out() {
    let mut set = Weekdays::EVERY_DAY;
    for weekday in MONDAY_FIRST.into_iter().take(6) {
        set = set.toggled(weekday).unwrap();
        assert!(!set.contains(weekday));
    }
    assert_eq!(set.iter().collect::<Vec<_>>(), [Weekday::Sun]);
    assert_eq!(set.toggled(Weekday::Sun), None);
    assert_eq!(set.toggled(Weekday::Mon).unwrap().iter().collect::<Vec<_>>(), [Weekday::Mon, Weekday::Sun]);
    assert_eq!(Weekdays::from_bits(0), None);
    assert_eq!(Weekdays::from_bits(128), None);
}

#[test]
fn stored_numbers_outside_the_range_are_refused() {
    assert_eq!(
        serde_json::to_string(&daily("20:05", "Asia/Kathmandu")).unwrap(),
        r#"{"time":1205,"weekdays":127,"zone":"Asia/Kathmandu"}"#
    );
    assert!(serde_json::from_str::<LocalTime>("1440").is_err());
    assert!(serde_json::from_str::<Weekdays>("0").is_err());
    assert_eq!(serde_json::from_str::<LocalTime>("1439").unwrap().to_string(), "23:59");
    assert_eq!(LocalTime::new(1440), None);
    assert_eq!(LocalTime::from_hm(24, 0), None);
    assert_eq!(LocalTime::from_hm(23, 60), None);
}

#[test]
fn the_reading_of_a_clock_cuts_seconds_off() {
    let reading = LocalTime::reading(at("2026-11-21T18:15:59Z"), zone("Asia/Kathmandu"));
    assert_eq!(reading, LocalTime::MIDNIGHT);
    assert_eq!(local_day(at("2026-11-21T18:15:00Z"), zone("Asia/Kathmandu")), day("2026-11-22"));
}

#[test]
fn the_ends_of_the_calendar_do_not_panic() {
    for zone in [Tz::UTC, zone("Pacific/Kiritimati"), zone("Pacific/Niue"), zone("Europe/Berlin")] {
        for edge in [NaiveDate::MIN, NaiveDate::MAX] {
            let schedule = Daily { time: time("23:59"), weekdays: Weekdays::EVERY_DAY, zone };
            instant_at(edge, time("00:00"), zone);
            instant_at(edge, time("23:59"), zone);
            schedule.next_after_day(edge);
        }
    }
}

#[test]
fn every_zone_at_every_change_until_2034() {
    let times = ["00:00", "00:30", "02:15", "02:30", "20:00", "23:30"].map(time);
    for zone in TZ_VARIANTS {
        for day in days_of_change(zone) {
            let mut before = None;
            for time in times {
                let found = instant_at(day, time, zone);
                assert_eq!(found, first_reached(day, time, zone), "{zone} {day} {time}");
                assert!(before <= Some(found), "{zone} {day} {time}: a later time is never due earlier");
                before = Some(found);
            }
        }
    }
}

fn any_zone() -> impl Strategy<Value = Tz> {
    proptest::sample::select(TZ_VARIANTS.as_slice())
}

fn any_time() -> impl Strategy<Value = LocalTime> {
    (0u16..1440).prop_map(|minutes| LocalTime::new(minutes).unwrap())
}

fn any_weekdays() -> impl Strategy<Value = Weekdays> {
    (1u8..=127).prop_map(|bits| Weekdays::from_bits(bits).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(24) })]

    #[test]
    fn ten_years_give_one_prompt_for_each_day(zone in any_zone(), time in any_time()) {
        let schedule = Daily { time, weekdays: Weekdays::EVERY_DAY, zone };
        let mut expected = day("2024-01-01");
        let mut planned = schedule.next_after_day(day("2023-12-31"));
        while expected < day("2034-01-01") {
            prop_assert_eq!(planned.day, expected);
            let wall = planned.at.with_timezone(&zone).naive_local();
            if zone.from_local_datetime(&expected.and_time(time.into())).earliest().is_some() {
                prop_assert_eq!(wall, expected.and_time(time.into()));
            } else {
                prop_assert_eq!(planned.at, first_reached(expected, time, zone));
            }
            let next = schedule.next_after_day(planned.day);
            prop_assert!(next.at > planned.at);
            planned = next;
            expected = expected + Days::new(1);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn an_instant_is_the_first_at_which_the_clock_got_there(
        zone in any_zone(), time in any_time(), days in 0u64..3650,
    ) {
        let day = day("2024-01-01") + Days::new(days);
        prop_assert_eq!(instant_at(day, time, zone), first_reached(day, time, zone));
    }

    #[test]
    fn the_next_is_the_first_one_not_past_and_not_used(
        zone in any_zone(), time in any_time(), weekdays in any_weekdays(),
        seconds in 1_704_067_200i64..2_019_686_400, ahead in proptest::option::of(-3i64..=3),
    ) {
        let schedule = Daily { time, weekdays, zone };
        let now = DateTime::from_timestamp(seconds, 0).unwrap();
        let today = local_day(now, zone);
        let last_day = ahead.map(|days| today + TimeDelta::days(days));
        let next = schedule.next_from(now, last_day);
        prop_assert!(next.at >= now);
        prop_assert!(last_day.is_none_or(|last| next.day > last));
        prop_assert!(weekdays.contains(next.day.weekday()));
        // Nothing before it would have done.
        let earlier = (today - Days::new(3)).iter_days().take_while(|day| *day < next.day);
        for planned in earlier.filter_map(|day| schedule.on(day)) {
            prop_assert!(planned.at < now || last_day.is_some_and(|last| planned.day <= last));
        }
    }

    #[test]
    fn weekly_comes_once_a_week(
        zone in any_zone(), time in any_time(), weekday in 0u8..7, seconds in 1_704_067_200i64..2_019_686_400,
    ) {
        let weekly = WeeklyAt { weekday: Weekday::try_from(weekday).unwrap(), time, zone };
        let now = DateTime::from_timestamp(seconds, 0).unwrap();
        let first = weekly.next_after(now);
        prop_assert!(first > now && first <= now + TimeDelta::hours(7 * 24 + 3));
        let apart = weekly.next_after(first) - first;
        prop_assert!((apart - TimeDelta::days(7)).abs() <= TimeDelta::hours(3));
    }

    #[test]
    fn no_day_or_time_panics(
        zone in any_zone(), time in any_time(), weekdays in any_weekdays(), days in -100_000i64..100_000,
    ) {
        let day = day("1970-01-01") + TimeDelta::days(days);
        let next = Daily { time, weekdays, zone }.next_after_day(day);
        prop_assert!(next.day > day && next.day <= day + TimeDelta::days(14));
        LocalTime::reading(instant_at(day, time, zone), zone);
    }
}

#[test]
fn a_week_whose_day_came_by_the_move_is_due_at_once() {
    let weekly = |name: &str| WeeklyAt {
        weekday: Weekday::Mon,
        time: LocalTime::from_hm(9, 0).unwrap(),
        zone: zone(name),
    };
    let (auckland, honolulu) = (weekly("Pacific/Auckland"), weekly("Pacific/Honolulu"));
    // Sunday 13:40 in Honolulu, Monday 12:40 in Auckland.
    let now: DateTime<Utc> = "2026-03-22T23:40:00Z".parse().unwrap();
    assert_eq!(auckland.after_a_move(&honolulu, now), now);
    assert_eq!(honolulu.after_a_move(&auckland, now), honolulu.next_after(now));
    assert_eq!(auckland.after_a_move(&auckland, now), auckland.next_after(now));
    // Before it is due there either, it comes at its time.
    let before: DateTime<Utc> = "2026-03-22T19:00:00Z".parse().unwrap();
    assert_eq!(auckland.after_a_move(&honolulu, before), auckland.next_after(before));
}

#[test]
fn fewer_days_are_some_of_the_same_as_far_apart_as_they_go() {
    let few = |bits| Weekdays::from_bits(bits).unwrap();
    assert_eq!(Weekdays::EVERY_DAY.fewer(), [few(0b001_0101), few(0b000_1001), few(1)]);
    assert_eq!(few(0b001_1111).fewer(), [few(0b000_1011), few(0b000_0101), few(1)]);
    assert_eq!(few(0b110_0000).fewer(), [few(0b010_0000)]);
    assert_eq!(few(0b100_0000).fewer(), []);
    for bits in 1..=127 {
        for fewer in few(bits).fewer() {
            assert!(fewer.bits() & !bits == 0 && fewer.bits().count_ones() < bits.count_ones(), "{bits:b}");
        }
    }
}
