use std::sync::Arc;

use chrono::{TimeDelta, Timelike};
use proptest::prelude::*;

use super::*;

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// Among the words of every language, as they are typed by somebody who reads English.
fn find(text: &str, limit: usize) -> Found {
    static WORDS: LazyLock<Arc<Lexicon>> = LazyLock::new(|| {
        let words = crate::wording::Words::new(std::collections::BTreeMap::new()).unwrap();
        words.lexicon(&words.guess(None))
    });
    super::find(text, &WORDS, limit)
}

/// The zones of what was found, best first.
fn search(text: &str, limit: usize) -> Vec<Tz> {
    match find(text, limit) {
        Found::Nothing => Vec::new(),
        Found::One(place) => vec![place.zone],
        Found::Ask(places) => places.into_iter().map(|place| place.zone).collect(),
    }
}

fn offset(zone: Tz, now: DateTime<Utc>) -> i32 {
    zone.offset_from_utc_datetime(&now.naive_utc()).fix().local_minus_utc()
}

#[test]
fn the_first_match_is_the_place_meant() {
    for (text, expected) in [
        ("Berlin", "Europe/Berlin"),
        ("berlin", "Europe/Berlin"),
        ("Europe/Berlin", "Europe/Berlin"),
        ("europe berlin", "Europe/Berlin"),
        ("kathmandu", "Asia/Kathmandu"),
        ("Katmandu", "Asia/Kathmandu"),
        ("Asia/Katmandu", "Asia/Kathmandu"),
        ("Nepal", "Asia/Kathmandu"),
        ("काठमाडौं", "Asia/Kathmandu"),
        ("new york", "America/New_York"),
        ("New_York", "America/New_York"),
        ("newyork", "America/New_York"),
        ("Nueva York", "America/New_York"),
        ("NYC", "America/New_York"),
        ("york", "Europe/London"),
        ("US/Eastern", "America/New_York"),
        ("EST", "America/New_York"),
        ("São Paulo", "America/Sao_Paulo"),
        ("Sa\u{303}o Paulo", "America/Sao_Paulo"),
        ("sao paulo", "America/Sao_Paulo"),
        ("Asia/Calcutta", "Asia/Kolkata"),
        ("calcutta", "Asia/Kolkata"),
        ("Mumbai", "Asia/Kolkata"),
        ("Delhi", "Asia/Kolkata"),
        ("IST", "Asia/Kolkata"),
        ("München", "Europe/Berlin"),
        ("Munchen", "Europe/Berlin"),
        ("Muenchen", "Europe/Berlin"),
        ("Köln", "Europe/Berlin"),
        ("koln", "Europe/Berlin"),
        ("Zürich", "Europe/Zurich"),
        ("Geneva", "Europe/Zurich"),
        ("Barcelona", "Europe/Madrid"),
        ("Valencia", "America/Caracas"),
        ("Beijing", "Asia/Shanghai"),
        ("北京", "Asia/Shanghai"),
        ("東京", "Asia/Tokyo"),
        ("서울", "Asia/Seoul"),
        ("San Francisco", "America/Los_Angeles"),
        ("Boston", "America/New_York"),
        ("Washington, DC", "America/New_York"),
        ("Mecca", "Asia/Riyadh"),
        ("الرياض", "Asia/Riyadh"),
        ("القاهرة", "Africa/Cairo"),
        ("القاهره", "Africa/Cairo"),
        ("دبي", "Asia/Dubai"),
        ("بيروت", "Asia/Beirut"),
        ("الدار البيضاء", "Africa/Casablanca"),
        ("برلين", "Europe/Berlin"),
        ("لندن", "Europe/London"),
        ("مدريد", "Europe/Madrid"),
        ("مَدْرِيد", "Europe/Madrid"),
        ("أبو ظبي", "Asia/Dubai"),
        ("ابوظبي", "Asia/Dubai"),
        ("Rabat", "Africa/Casablanca"),
        ("Medellin", "America/Bogota"),
        ("Guadalajara", "America/Mexico_City"),
        ("Buenos Aires", "America/Argentina/Buenos_Aires"),
        ("Argentina", "America/Argentina/Buenos_Aires"),
        ("Kiev", "Europe/Kyiv"),
        ("Київ", "Europe/Kyiv"),
        ("Saigon", "Asia/Ho_Chi_Minh"),
        ("Rangoon", "Asia/Yangon"),
        ("Egypt", "Africa/Cairo"),
        ("Japan", "Asia/Tokyo"),
        ("Türkiye", "Europe/Istanbul"),
        ("İstanbul", "Europe/Istanbul"),
        ("Berlin, Germany", "Europe/Berlin"),
        ("Málaga (España)", "Europe/Madrid"),
        ("I live in Berlin", "Europe/Berlin"),
        ("UTC", "UTC"),
        ("GMT", "UTC"),
        ("Barlin", "Europe/Berlin"),
        ("Kathmando", "Asia/Kathmandu"),
        ("Madird", "Europe/Madrid"),
        ("Londn", "Europe/London"),
        ("Lord Howe", "Australia/Lord_Howe"),
        ("Indianapolis", "America/Indiana/Indianapolis"),
        ("Oslo", "Europe/Oslo"),
        ("Montreal", "America/Toronto"),
        ("St. John's", "America/St_Johns"),
        ("Port-au-Prince", "America/Port-au-Prince"),
        ("londo", "Europe/London"),
        ("China", "Asia/Shanghai"),
        ("Australia", "Australia/Sydney"),
    ] {
        if text == "Madird" {
            // Two letters changed places: that is two wrong letters, and not forgiven.
            assert_eq!(search(text, 5), []);
            continue;
        }
        let found = search(text, 5);
        assert_eq!(found.first().map(|zone| zone.name()), Some(expected), "{text:?}: {found:?}");
    }
}

#[test]
fn a_name_of_several_places_gives_them_all() {
    for (text, expected) in [
        ("Valencia", ["America/Caracas", "Europe/Madrid"]),
        ("Birmingham", ["Europe/London", "America/Chicago"]),
        ("Guadalajara", ["America/Mexico_City", "Europe/Madrid"]),
        ("Hyderabad", ["Asia/Kolkata", "Asia/Karachi"]),
        ("Georgia", ["Asia/Tbilisi", "America/New_York"]),
        ("طرابلس", ["Africa/Tripoli", "Asia/Beirut"]),
    ] {
        let names: Vec<&str> = search(text, 5).iter().map(|zone| zone.name()).collect();
        assert!(names.starts_with(&expected), "{text}: {names:?}");
    }
}

/// The tables: what people type where a city is asked for, and what is taken, asked back or refused.
#[test]
fn places_as_people_type_them() {
    let tables = [
        ("en", include_str!("../../../tests/data/typed/places.en.txt")),
        ("es", include_str!("../../../tests/data/typed/places.es.txt")),
        ("ar", include_str!("../../../tests/data/typed/places.ar.txt")),
    ];
    let mut wrong = Vec::new();
    for (lang, table) in tables {
        let mut rows = 0;
        for line in table.lines() {
            let (expected, inputs) = line.split_once('\t').unwrap();
            for text in inputs.split(" ¦ ") {
                rows += 1;
                let found = find(text, 6);
                let fits = match (expected.split(' ').collect::<Vec<_>>().as_slice(), &found) {
                    (["none"], Found::Nothing) => true,
                    (["?", zones @ ..], Found::Ask(places)) => zones.iter().enumerate().all(|(at, zone)| {
                        let offered = places.iter().position(|place| place.zone.name() == *zone);
                        // The first is the likeliest.
                        if at == 0 { offered == Some(0) } else { offered.is_some() }
                    }),
                    ([zone], Found::One(place)) => place.zone.name() == *zone,
                    _ => false,
                };
                if !fits {
                    let came: Vec<String> = match found {
                        Found::Nothing => vec!["none".into()],
                        Found::One(place) => vec![place.zone.to_string()],
                        Found::Ask(places) => std::iter::once("?".to_owned())
                            .chain(places.iter().map(|place| format!("{} ({})", place.zone, place.name)))
                            .collect(),
                    };
                    wrong.push(format!("{lang} {text:?}: {}, not {expected}", came.join(" ")));
                }
            }
        }
        assert!(rows >= 100, "{lang}: {rows}");
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

/// The kind: whatever word stands beside a place, unless it only says where, no place is found.
#[test]
fn a_place_beside_any_other_word_is_no_place() {
    let tables = [
        include_str!("../../../tests/data/typed/places.en.txt"),
        include_str!("../../../tests/data/typed/places.es.txt"),
        include_str!("../../../tests/data/typed/places.ar.txt"),
    ];
    let cries = tables.iter().flat_map(|table| table.lines()).filter_map(|line| line.strip_prefix("none\t"));
    let cries: Vec<&str> = cries
        .flat_map(|row| row.split(" ¦ "))
        .filter(|cry| cry.chars().filter(|c| c.is_alphabetic()).count() > 3)
        // "I live in" and the like are what may stand there.
        .filter(|cry| !["I live in", "vivo en", "cerca de", "أسكن في", "near", "please"].contains(cry))
        .collect();
    assert!(cries.len() > 150);
    for (at, cry) in cries.into_iter().enumerate() {
        let place = ["Paris", "القاهرة"][at / 3 % 2];
        let text =
            [format!("{place} {cry}"), format!("{cry} {place}"), format!("{place}, {cry}")][at % 3].clone();
        assert_eq!(find(&text, 6), Found::Nothing, "{text}");
    }
}

/// A button must be recognised: the place of the name typed comes first, and under that name.
#[test]
fn what_is_offered_bears_the_name_typed() {
    for (text, expected) in [
        ("Granada", "Granada"),
        ("Hull", "Hull"),
        ("Alexandria", "Alexandria"),
        ("Zaragoza", "Zaragoza"),
        ("Birmingham", "Birmingham"),
        ("I live in Birmingham", "Birmingham"),
        ("vivo en Granada", "Granada"),
        ("Córdoba", "Córdoba"),
        ("Mérida", "Mérida"),
        ("Cambridge", "Cambridge"),
    ] {
        match find(text, 6) {
            Found::Ask(places) => {
                let named = |place: &Place| key(&place.name) == key(expected);
                let of_country = places[0].name == "Grenada";
                assert!(places.iter().skip(usize::from(of_country)).all(named), "{text}: {places:?}");
            }
            Found::One(place) => assert_eq!(place.name, expected),
            Found::Nothing => panic!("{text}"),
        }
    }
    for (text, name) in
        [("مكة", "مكة"), ("Pekín", "Pekín"), ("\u{200F}القاهرة!", "القاهرة"), ("cairo", "Cairo")]
    {
        assert!(matches!(find(text, 6), Found::One(place) if place.name == name), "{text}");
    }
}

/// Only a whole name is taken: nothing that merely begins so or looks like it decides where somebody lives.
#[test]
fn the_beginning_of_a_name_is_never_taken_without_asking() {
    for (zone, _) in CITIES.iter().step_by(3) {
        let name = key(&city(*zone));
        let beginning: String = name.chars().take(name.chars().count() - 1).collect();
        if let Found::One(place) = find(&beginning, 6) {
            assert!(!exact(&beginning).is_empty(), "{beginning}: {place:?}");
        }
    }
}

#[test]
fn what_is_no_place_finds_nothing() {
    for text in [
        "",
        " ",
        "x",
        "!!",
        "UTC+3",
        "GMT-5",
        "+3",
        "20:30",
        "qwertyuiop",
        "/start",
        "my therapist",
        "Rome\nI want to die",
        "Paris 🔪",
        "Cairo 💊",
        "⚰ Madrid",
        "no, Lima",
    ] {
        assert_eq!(search(text, 5), [], "{text:?}");
    }
    assert_eq!(search("Berlin", 0), []);
    assert_eq!(search("Europe", 3).len(), 3);
}

#[test]
fn every_zone_is_found_by_its_name_and_by_its_city() {
    for zone in
        TZ_VARIANTS.iter().filter(|zone| !zone.name().starts_with("Etc/") && zone.name().contains('/'))
    {
        assert_eq!(search(zone.name(), 1), [canonical(*zone)], "{zone}");
        let found = search(&city(*zone), 10);
        assert!(found.contains(&canonical(*zone)), "{zone}: {found:?}");
    }
}

#[test]
fn every_listed_place_finds_its_zone() {
    for (zone, names) in CITIES {
        assert_eq!(canonical(*zone), *zone);
        for name in names.split('|') {
            let found = search(name, 20);
            assert!(found.contains(zone), "{name}: {found:?}");
        }
    }
}

#[test]
fn old_names_show_the_same_clock() {
    for (old, today) in OLD_NAMES {
        assert_eq!(canonical(*today), *today, "{old}");
        for days in (0..3650).step_by(5) {
            let now = at("2020-01-01T00:00:00Z") + TimeDelta::days(days);
            assert_eq!(offset(*old, now), offset(*today, now), "{old} {today} {now}");
        }
    }
}

#[test]
fn cities_read_as_people_write_them() {
    for (zone, expected) in [
        (Tz::Asia__Kathmandu, "Kathmandu"),
        (Tz::America__New_York, "New York"),
        (Tz::Asia__Calcutta, "Kolkata"),
        (Tz::America__Argentina__Buenos_Aires, "Buenos Aires"),
        (Tz::UTC, "UTC"),
        (Tz::US__Pacific, "Los Angeles"),
    ] {
        assert_eq!(city(zone), expected);
    }
}

#[test]
fn the_representatives_show_every_clock_on_earth() {
    for month in [
        "2026-01-15",
        "2026-03-01",
        "2026-03-20",
        "2026-04-15",
        "2026-07-15",
        "2026-10-10",
        "2026-11-21",
        "2030-01-15",
        "2033-07-15",
    ] {
        let now = at(&format!("{month}T12:00:00Z"));
        for zone in TZ_VARIANTS {
            if zone.name().starts_with("Antarctica/") || zone.name().starts_with("Etc/") {
                continue;
            }
            let known = REPRESENTATIVES.iter().any(|known| offset(*known, now) == offset(zone, now));
            assert!(known, "{zone} on {month}");
        }
    }
    for (at, zone) in REPRESENTATIVES.iter().enumerate() {
        assert_eq!(canonical(*zone), *zone);
        assert!(!REPRESENTATIVES[..at].contains(zone), "{zone} twice");
    }
}

#[test]
fn what_a_clock_shows_leads_to_zones() {
    let now = at("2026-01-15T18:15:00Z");
    let names = |hour, minute| -> Vec<&str> {
        showing(now, LocalTime::from_hm(hour, minute).unwrap()).iter().map(|zone| zone.name()).collect()
    };
    assert_eq!(names(19, 15)[..2], ["Europe/Berlin", "Africa/Lagos"]);
    assert_eq!(names(0, 0)[..2], ["Asia/Kathmandu", "Asia/Kolkata"], "nearest first; 23:45 is near midnight");
    assert_eq!(names(19, 35), names(19, 15), "20 minutes are near");
    assert_eq!(names(19, 36), [""; 0]);
    assert!(names(8, 15).contains(&"Pacific/Honolulu") && names(8, 15).contains(&"Pacific/Kiritimati"));
}

#[test]
fn the_clock_choices_go_from_west_to_east() {
    let now = at("2026-01-15T18:15:00Z");
    let choices = clock_choices(now);
    assert!((30..=40).contains(&choices.len()), "{}", choices.len());
    assert!(choices.is_sorted_by_key(|(_, zone)| offset(*zone, now)));
    assert!(choices.contains(&(LocalTime::MIDNIGHT, Tz::Asia__Kathmandu)));
    assert!(choices.contains(&(LocalTime::from_hm(8, 15).unwrap(), Tz::Pacific__Honolulu)));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(60) })]

    #[test]
    fn no_text_panics_and_no_zone_comes_twice(text in any::<String>(), limit in 1usize..8) {
        let found = search(&text, limit);
        prop_assert!(found.len() <= limit);
        for (at, zone) in found.iter().enumerate() {
            prop_assert!(!found[..at].contains(zone));
            prop_assert_eq!(canonical(*zone), *zone);
        }
    }

    #[test]
    fn every_choice_shows_what_it_says(seconds in 1_704_067_200i64..2_019_686_400) {
        let now = DateTime::from_timestamp(seconds, 0).unwrap();
        let choices = clock_choices(now);
        for (at, (reading, zone)) in choices.iter().enumerate() {
            let wall = now.with_timezone(zone);
            prop_assert_eq!((u32::from(reading.hour()), u32::from(reading.minute())), (wall.hour(), wall.minute()));
            prop_assert!(choices[..at].iter().all(|(other, _)| other != reading));
            prop_assert!(showing(now, *reading).contains(zone));
        }
    }
}
