//! Without any language's words: digits of every script, marks, and what stands around them.

use chrono::NaiveDate;

use super::pieces::ZEROS;
use super::*;
use crate::domain::schedule::LocalTime;

use TypedError::{AmongWords, NotADate, NotANumber, NotATime, NotWhole, OutOfRange, SeveralNumbers};

const OUT_TEN: TypedError = OutOfRange { low: 0, high: 10 };
const OUT_HUNDRED: TypedError = OutOfRange { low: 0, high: 100 };

fn whole(text: &str, low: u16, high: u16) -> Result<u16, TypedError> {
    super::whole(text, low, high, &Lexicon::default())
}

fn choices(text: &str, n: usize) -> Result<Vec<usize>, TypedError> {
    super::choices(text, n, &Lexicon::default())
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

#[test]
fn what_means_seven_on_a_scale_to_ten() {
    let texts = [
        "7",
        " 7 ",
        "7.",
        "7!",
        "(7)",
        "+7",
        "=7",
        "#7",
        "７",
        "٧",
        "۷",
        "७",
        "৭",
        "๗",
        "၇",
        "៧",
        "𝟕",
        "7️⃣",
        "⑦",
        "❼",
        "七",
        "七。",
        "「七」",
        "7/10",
        "7 / 10",
        "７／１０",
        "٧/١٠",
        "7⁄10",
        "七/十",
        "7.0",
        "7,00",
        "\u{200F}7\u{200F}",
        "\u{2067}٧\u{2069}",
        "\u{FEFF}7",
        "7\n",
        "7 7",
        "~7",
        // A dash after a number is nothing: stored text runs in reading order in every script.
        "7-",
        "٧-",
        "7…",
        "..7",
    ];
    for text in texts {
        assert_eq!(whole(text, 0, 10), Ok(7), "{text:?}");
    }
}

#[test]
fn other_whole_numbers() {
    for (text, expected) in [
        ("🔟", 10),
        ("1️⃣0️⃣", 10),
        ("十", 10),
        ("⓪", 0),
        ("0", 0),
        ("零", 0),
        ("10/10", 10),
        ("0/10", 0),
        ("٠", 0),
    ] {
        assert_eq!(whole(text, 0, 10), Ok(expected), "{text:?}");
    }
    for (text, expected) in [
        ("35", 35),
        ("35/100", 35),
        ("35%", 35),
        ("35 %", 35),
        ("٪35", 35),
        ("٣٥٪", 35),
        ("35％", 35),
        ("三十五", 35),
        ("三五", 35),
        ("二十", 20),
        ("十五", 15),
        ("百", 100),
        ("一百", 100),
        ("一〇〇", 100),
        ("35.0", 35),
        ("100/100", 100),
        ("⑳", 20),
        ("  ٣٥  ", 35),
    ] {
        assert_eq!(whole(text, 0, 100), Ok(expected), "{text:?}");
    }
    assert_eq!(whole("1,000", 0, 5000), Ok(1000));
    assert_eq!(whole("三百二十一", 0, 1000), Ok(321));
    assert_eq!(whole("一百零五", 0, 1000), Ok(105));
}

#[test]
fn what_has_no_one_meaning_on_a_scale_to_ten() {
    for (text, expected) in [
        ("", NotANumber),
        ("  ", NotANumber),
        ("bad", NotANumber),
        ("今天一般", NotANumber),
        ("一点", NotANumber),
        ("B12", NotANumber),
        ("covid19", NotANumber),
        ("1e3", AmongWords),
        ("<7", AmongWords),
        (">7", AmongWords),
        ("3万", NotANumber),
        ("7²", AmongWords),
        ("Ⅶ", AmongWords),
        ("5%", AmongWords),
        ("70%", AmongWords),
        ("💯", NotANumber),
        ("11", OUT_TEN),
        ("-3", OUT_TEN),
        ("−3", OUT_TEN),
        ("- 3", OUT_TEN),
        ("10.5", OUT_TEN),
        ("-0.5", OUT_TEN),
        ("1,000", OUT_TEN),
        ("1000000000000000000000", OUT_TEN),
        ("99/100", SeveralNumbers),
        ("7.5", NotWhole { below: 7, above: 8 }),
        ("7,5", NotWhole { below: 7, above: 8 }),
        ("٧٫٥", NotWhole { below: 7, above: 8 }),
        ("7½", NotWhole { below: 7, above: 8 }),
        ("7 ½", NotWhole { below: 7, above: 8 }),
        ("7.5/10", NotWhole { below: 7, above: 8 }),
        ("½", NotWhole { below: 0, above: 1 }),
        (".5", NotWhole { below: 0, above: 1 }),
        ("0.500", NotWhole { below: 0, above: 1 }),
        ("9.99", NotWhole { below: 9, above: 10 }),
        ("6-7", SeveralNumbers),
        ("6–7", SeveralNumbers),
        ("6~7", SeveralNumbers),
        ("6 7", SeveralNumbers),
        ("3 or 4", AmongWords),
        ("it was 7 today", AmongWords),
        ("mood-7", AmongWords),
        ("今天7分", AmongWords),
        ("٧ درجات", AmongWords),
        ("7/20", SeveralNumbers),
        ("10/7", SeveralNumbers),
        ("7/10/2026", SeveralNumbers),
        ("8:30", SeveralNumbers),
        ("①②", SeveralNumbers),
        ("7 1/2", SeveralNumbers),
        ("7/7", SeveralNumbers),
        ("5/5", SeveralNumbers),
        ("7-7", SeveralNumbers),
        ("9 9 9", SeveralNumbers),
        ("9-1-1", SeveralNumbers),
        ("07", NotANumber),
        ("00", NotANumber),
        ("000", NotANumber),
        ("٠٧", NotANumber),
        ("07/10", NotANumber),
        ("💊💊💊 3", AmongWords),
        ("🔪 0", AmongWords),
        ("7 €", AmongWords),
        ("3 ⚰️", AmongWords),
        ("⁷", AmongWords),
        ("፯", AmongWords),
        ("1.2.3", SeveralNumbers),
        ("7.5 7.5", SeveralNumbers),
    ] {
        assert_eq!(whole(text, 0, 10), Err(expected), "{text:?}");
    }
    for text in ["10/10", "5/5", "١٠/١٠", "024", "٠٢٤", "1 1 2", "112", "10 10 10"] {
        assert!(whole(text, 0, 100).is_err(), "{text}: of another scale, or a number to call");
    }
    assert_eq!(whole("101", 0, 100), Err(OUT_HUNDRED));
    assert_eq!(whole("150%", 0, 100), Err(OUT_HUNDRED));
    assert_eq!(whole("99.5", 0, 100), Err(NotWhole { below: 99, above: 100 }));
    assert_eq!(whole("0", 1, 5), Err(OutOfRange { low: 1, high: 5 }));
    assert_eq!(whole("0.5", 1, 5), Err(OutOfRange { low: 1, high: 5 }));
}

#[test]
fn figures_are_what_ratings_clocks_and_dates_are_made_of() {
    for text in [
        "7",
        "11",
        "-3",
        "7.5",
        "10.5",
        "7%",
        "<7",
        "6 7",
        "1,3",
        "8:61",
        "08:30",
        "31.11.",
        "2026-13-01",
        "7 🙂",
        "0",
    ] {
        assert!(super::is_figures(text, &Lexicon::default()), "{text}");
    }
    for text in [
        "",
        "?",
        "…",
        "🙂",
        "x",
        "7 x",
        "112",
        "911",
        "988",
        "024",
        "٠٢٤",
        "١١٢",
        "717003717",
        "9-1-1",
        "9 1 1",
        "1️⃣1️⃣2️⃣",
        "07",
        "13 11 14",
        "600 12 34",
        "1000",
        "150",
        "+34 600 123 456",
        "💊 3",
        "⁷",
        "999",
        "000",
        "1-800-273-8255",
        "08 00 11 12 13 x",
    ] {
        assert!(!super::is_figures(text, &Lexicon::default()), "{text}");
    }
}

#[test]
fn several_choices_by_number() {
    for (text, expected) in [
        ("1 3", vec![1, 3]),
        ("1,3", vec![1, 3]),
        ("1، 3", vec![1, 3]),
        ("1.3", vec![1, 3]),
        ("1. 3.", vec![1, 3]),
        ("1️⃣3️⃣", vec![13]),
        ("①③", vec![1, 3]),
        ("一、三", vec![1, 3]),
        ("२", vec![2]),
        ("1;2;3", vec![1, 2, 3]),
        ("1\n2", vec![1, 2]),
        ("1/2", vec![1, 2]),
        ("0", vec![]),
        ("0.", vec![]),
        ("٠", vec![]),
        ("15", vec![15]),
        ("#2", vec![2]),
        ("1+2", vec![1, 2]),
    ] {
        assert_eq!(choices(text, 15), Ok(expected), "{text:?}");
    }
    let out = OutOfRange { low: 1, high: 5 };
    for (text, expected) in [
        ("", NotANumber),
        ("none", NotANumber),
        ("B1", NotANumber),
        ("1-3", SeveralNumbers),
        ("1 – 3", SeveralNumbers),
        ("1~3", SeveralNumbers),
        ("3 1 3", SeveralNumbers),
        ("1 1 2", SeveralNumbers),
        ("01", NotANumber),
        ("💊 1", AmongWords),
        ("6", out),
        ("1 6", out),
        ("0 1", out),
        ("-1", out),
        ("13", out),
        ("99999999999999999999999", out),
        ("1²", NotANumber),
    ] {
        assert_eq!(choices(text, 5), Err(expected), "{text:?}");
    }
    assert_eq!(choices("0", 0), Ok(vec![]));
    assert_eq!(choices("1", 0), Err(OutOfRange { low: 1, high: 0 }));
}

#[test]
fn times_of_day() {
    for (text, expected) in [
        ("20", "20:00"),
        ("8", "08:00"),
        ("08", "08:00"),
        ("0", "00:00"),
        ("20:30", "20:30"),
        ("20.30", "20:30"),
        ("20,30", "20:30"),
        ("20 30", "20:30"),
        ("0830", "08:30"),
        ("830", "08:30"),
        ("2030", "20:30"),
        ("٢٠:٣٠", "20:30"),
        ("۲۰:۳۰", "20:30"),
        ("٢٠：３０", "20:30"),
        ("２０：３０", "20:30"),
        ("20時5分", "20:05"),
        ("20点", "20:00"),
        ("20点30分", "20:30"),
        ("20:30.", "20:30"),
        ("20:30!", "20:30"),
        ("\u{200F}20:30\u{200F}", "20:30"),
        ("24", "00:00"),
        ("24:00", "00:00"),
        ("23:59", "23:59"),
        ("00:00", "00:00"),
        ("7️⃣", "07:00"),
        ("२०:३०", "20:30"),
        ("八", "08:00"),
    ] {
        assert_eq!(time_of_day(text).map(|time| time.to_string()), Ok(expected.to_owned()), "{text:?}");
    }
    for text in [
        "",
        "noon",
        "25",
        "24:01",
        "20:60",
        "-8",
        "8-9",
        "20-30",
        "8:3",
        "8.5",
        "20:30:00",
        "8:30 in the evening",
        "tonight 8:30",
        "evening",
        "13 am",
        "0 pm",
        "8 am pm",
        "am 8 pm",
        "12345",
        "99999999999999999999",
        "8½",
        "8:30 x",
        "20:30/21:30",
        "1 2 3",
        "112",
        "911",
        "988",
        "024",
        "030",
        "١١٢",
        "🔪 8",
        "💊 20:30",
        "8:30 ⚰️",
    ] {
        assert_eq!(time_of_day(text), Err(NotATime), "{text:?}");
    }
}

#[test]
fn dates() {
    let today = day("2026-11-21");
    for (text, expected) in [
        ("2026-12-01", "2026-12-01"),
        ("2026/12/1", "2026-12-01"),
        ("2026.12.01", "2026-12-01"),
        ("1/12/2026", "2026-12-01"),
        ("01.12.2026", "2026-12-01"),
        ("1.12.26", "2026-12-01"),
        ("1.12.", "2026-12-01"),
        ("1.12", "2026-12-01"),
        ("1/12", "2026-12-01"),
        ("1-12", "2026-12-01"),
        ("1. 12. 2026", "2026-12-01"),
        ("1 12 2026", "2026-12-01"),
        ("21.11.", "2026-11-21"),
        ("20.11.", "2026-11-20"),
        ("21.10.", "2026-10-21"),
        ("20.10.", "2027-10-20"),
        ("29.2.", "2028-02-29"),
        ("3/4", "2027-04-03"),
        ("٢٠٢٦/١٢/١", "2026-12-01"),
        ("١/١٢/٢٠٢٦", "2026-12-01"),
        ("۱٫۱۲", "2026-12-01"),
        ("2026年12月1日", "2026-12-01"),
        ("12月1日", "2026-12-01"),
        ("2026년 12월 1일", "2026-12-01"),
        ("１２月１日", "2026-12-01"),
        ("2026-11-01", "2026-11-01"),
        ("2026-12-01.", "2026-12-01"),
        ("１/１２/２０２６", "2026-12-01"),
    ] {
        assert_eq!(date(text, today), Ok(day(expected)), "{text:?}");
    }
    for text in [
        "",
        "1",
        "12",
        "2026",
        "tomorrow",
        "1 December",
        "31.11.",
        "30.2.",
        "0.1.",
        "1.13.",
        "12/31/2026",
        "29.2.2027",
        "-1.12.",
        "2026-13-01",
        "2569-12-01",
        "1405/9/10",
        "2024-12-01",
        "1.12.126",
        "1.12.2026 20:00",
        "1.2.3.4",
        "20261201",
        "99999999999999999999.1",
        "001.12.",
    ] {
        assert_eq!(date(text, today), Err(NotADate), "{text:?}");
    }
    assert_eq!(date("29.2.", day("2096-04-01")), Ok(day("2104-02-29")));
    assert_eq!(date("31.12.", day("2027-01-02")), Ok(day("2026-12-31")), "just behind, in the year before");
}

#[test]
fn the_zeros_are_in_order_and_their_digits_do_not_overlap() {
    for pair in ZEROS.windows(2) {
        assert!(u32::from(pair[0]) + 10 <= u32::from(pair[1]), "{pair:?}");
    }
}

fn in_script(number: u64, zero: char) -> String {
    let digit = |ascii: char| char::from_u32(u32::from(zero) + ascii.to_digit(10).unwrap()).unwrap();
    number.to_string().chars().map(digit).collect()
}

#[test]
fn every_script_says_every_number_of_both_scales() {
    for zero in ZEROS {
        for number in 0..=100u16 {
            let text = in_script(number.into(), zero);
            assert_eq!(whole(&text, 0, 100), Ok(number), "{text}");
            assert_eq!(whole(&format!("{text}/{}", in_script(100, zero)), 0, 100), Ok(number));
            let alone = if number == 0 { vec![] } else { vec![usize::from(number)] };
            assert_eq!(choices(&text, 100), Ok(alone));
        }
        for minutes in (0..1440).step_by(7) {
            let time = LocalTime::new(minutes).unwrap();
            let minute = format!("{:02}", time.minute());
            let minute: String =
                minute.chars().map(|tens| in_script(tens.to_digit(10).unwrap().into(), zero)).collect();
            assert_eq!(time_of_day(&format!("{}:{minute}", in_script(time.hour().into(), zero))), Ok(time));
        }
    }
}
