//! What holds of every typed text: no panic, every answer in range, and what we write we read.

use proptest::prelude::*;

use chrono::{Datelike, NaiveDate};

use super::*;
use crate::domain::schedule::LocalTime;

use TypedError::NotWhole;

fn whole(text: &str, low: u16, high: u16) -> Result<u16, TypedError> {
    super::whole(text, low, high, &Lexicon::default())
}

fn time_of_day(text: &str) -> Result<LocalTime, TypedError> {
    super::time_of_day(text, &Lexicon::default()).map(|read| read.time)
}

fn date(text: &str, today: NaiveDate) -> Result<NaiveDate, TypedError> {
    super::date(text, today, &Lexicon::default())
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Texts made of what is likely to trip the reader.
fn tricky() -> impl Strategy<Value = String> {
    let bits = proptest::sample::select(vec![
        "0",
        "1",
        "7",
        "10",
        "35",
        "100",
        "٣",
        "۷",
        "७",
        "七",
        "十",
        "百",
        "〇",
        "½",
        "²",
        "🔟",
        "7️⃣",
        "①",
        ".",
        ",",
        "٫",
        "/",
        "-",
        "−",
        "%",
        ":",
        "+",
        " ",
        "\u{200F}",
        "h",
        "am",
        "p.m.",
        "م",
        "年",
        "月",
        "日",
        "点",
        "半",
        "Uhr",
        "x",
        "é",
        "一般",
        "18446744073709551615",
    ]);
    proptest::collection::vec(bits, 0..8).prop_map(|bits| bits.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1000) })]

    #[test]
    fn no_text_panics_and_every_answer_is_in_range(
        text in prop_oneof![any::<String>(), tricky()], low in 0u16..20, span in 0u16..200, n in 0usize..20,
    ) {
        let high = low + span;
        match whole(&text, low, high) {
            Ok(value) => prop_assert!((low..=high).contains(&value)),
            Err(NotWhole { below, above }) => {
                prop_assert!(above == below + 1 && below >= i64::from(low) && above <= i64::from(high));
            }
            Err(_) => {}
        }
        if let Ok(chosen) = choices(&text, n, &Lexicon::default()) {
            prop_assert!(chosen.iter().all(|number| (1..=n).contains(number)));
            let mut once = chosen.clone();
            once.sort_unstable();
            once.dedup();
            prop_assert_eq!(once.len(), chosen.len());
        }
        let _ = time_of_day(&text);
        for today in [day("2026-11-21"), NaiveDate::MIN, NaiveDate::MAX] {
            let _ = date(&text, today);
        }
    }

    #[test]
    fn a_time_reads_as_it_is_written(minutes in 0u16..1440) {
        let time = LocalTime::new(minutes).unwrap();
        prop_assert_eq!(time_of_day(&time.to_string()), Ok(time));
        // Two digits are the clock of 24 hours: nothing is left to ask.
        prop_assert_eq!(super::time_of_day(&time.to_string(), &Lexicon::default()).unwrap().or, None);
    }

    #[test]
    fn a_date_reads_as_it_is_written(days in 0i64..7000) {
        let today = day("2026-11-21");
        let then = today + chrono::TimeDelta::days(days);
        prop_assert_eq!(date(&then.format("%Y-%m-%d").to_string(), today), Ok(then));
        prop_assert_eq!(date(&then.format("%-d.%-m.%Y").to_string(), today), Ok(then));
        let next = date(&then.format("%d/%m").to_string(), today).unwrap();
        prop_assert!(next >= today - chrono::TimeDelta::days(31) && (next.day(), next.month()) == (then.day(), then.month()));
    }
}
