//! What people type in each language, against the tables of what it must come to.

use std::sync::{Arc, LazyLock};

use proptest::prelude::*;

use crate::domain::lang::Lang;
use crate::domain::schedule::LocalTime;
use crate::domain::typed::{self, Lexicon, TypedError};
use crate::wording::Words;

use super::words;

/// One input of a table.
pub(super) struct Row {
    pub lang: &'static str,
    pub about: &'static str,
    pub expected: &'static str,
    pub typed: String,
}

/// The rows of the three tables of one kind.
pub(super) fn rows(tables: [(&'static str, &'static str); 3]) -> Vec<Row> {
    at_least(100, tables)
}

/// So many rows of each.
pub(super) fn at_least(least: usize, tables: [(&'static str, &'static str); 3]) -> Vec<Row> {
    let mut rows = Vec::new();
    for (lang, table) in tables {
        let before = rows.len();
        for line in table.lines() {
            let [about, expected, inputs] = line.split('\t').collect::<Vec<_>>()[..] else {
                panic!("{lang}: {line}");
            };
            let typed = |input: &str| unescaped(input);
            rows.extend(inputs.split(" ¦ ").map(|input| Row { lang, about, expected, typed: typed(input) }));
        }
        assert!(rows.len() - before >= least, "{lang}: {} rows", rows.len() - before);
    }
    rows
}

fn unescaped(input: &str) -> String {
    let mut text = input.replace("\\_", " ");
    while let Some((before, rest)) = text.split_once("\\u{") {
        let (code, after) = rest.split_once('}').unwrap();
        let c = char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap();
        text = format!("{before}{c}{after}");
    }
    text
}

pub(super) fn refusal(error: TypedError) -> &'static str {
    match error {
        TypedError::NotANumber
        | TypedError::NotATime
        | TypedError::NotADate
        | TypedError::NotListed
        | TypedError::Text(_) => "none",
        TypedError::Either { .. } => "either",
        TypedError::Begun { .. } => "begun",
        TypedError::TwoMeanings => "two",
        TypedError::AmongWords => "words",
        TypedError::OtherQuestion => "other",
        TypedError::OutOfRange { .. } => "out",
        TypedError::NotWhole { .. } => "half",
        TypedError::SeveralNumbers => "several",
    }
}

/// Fails with all rows that came to something else, not only the first.
pub(super) fn hold(rows: Vec<Row>, read: impl Fn(&Row) -> String) {
    let wrong: Vec<String> = rows
        .iter()
        .filter_map(|row| {
            let came = read(row);
            let Row { lang, about, expected, typed } = row;
            (came != *expected).then(|| format!("{lang} {about} {typed:?}: {came}, not {expected}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), rows.len(), wrong.join("\n"));
}

#[test]
fn numbers_as_people_type_them() {
    let words = words();
    let rows = rows([
        ("en", include_str!("../../../tests/data/typed/numbers.en.txt")),
        ("es", include_str!("../../../tests/data/typed/numbers.es.txt")),
        ("ar", include_str!("../../../tests/data/typed/numbers.ar.txt")),
    ]);
    hold(rows, |row| {
        let lexicon = words.lexicon(&Lang::new(row.lang));
        let read = match row.about.strip_prefix("of ") {
            Some(n) => typed::choices(&row.typed, n.parse().unwrap(), &lexicon).map(|chosen| {
                let chosen: Vec<String> = chosen.iter().map(ToString::to_string).collect();
                if chosen.is_empty() { "-".to_owned() } else { chosen.join(",") }
            }),
            None => {
                let high = row.about.parse().unwrap();
                let read = match high {
                    10 => typed::rating(&row.typed, high, "mood", &lexicon),
                    100 => typed::rating(&row.typed, high, "suds", &lexicon),
                    _ => typed::whole(&row.typed, 0, high, &lexicon),
                };
                read.map(|n| n.to_string())
            }
        };
        read.unwrap_or_else(|error| refusal(error).to_owned())
    });
}

/// Asked which of two times is meant: a part of the day alone says it, and so do the figures of the first.
#[test]
fn one_of_two_times_is_picked_by_a_part_of_the_day() {
    let words = words();
    for (lang, two, typed, picked) in [
        ("en", "9", "in the evening", "21:00"),
        ("en", "9", "morning", "09:00"),
        ("en", "11", "at night", "23:00"),
        ("en", "9", "pm", "21:00"),
        ("en", "9:00", "9:00", "09:00"),
        ("en", "half past ten", "in the evening please", "22:30"),
        ("en", "12", "at night", "00:00"),
        ("es", "8", "de la tarde", "20:00"),
        ("es", "8:00", "8:00", "08:00"),
        ("es", "11", "de la noche", "23:00"),
        ("es", "11", "por la mañana", "11:00"),
        ("ar", "١١", "مساء", "23:00"),
        ("ar", "١١", "مساءً", "23:00"),
        ("ar", "١١", "صباحًا", "11:00"),
        ("ar", "٩:٠٠", "٩:٠٠", "09:00"),
        ("en", "9", "9", "none"),
        ("en", "9", "whenever", "none"),
        ("en", "9:00", "8:00", "none"),
        ("en", "9", "in the morning in the evening", "none"),
        ("en", "9", "not in the evening", "none"),
    ] {
        let lexicon = words.lexicon(&Lang::new(lang));
        let asked = typed::time_of_day(two, &lexicon).unwrap();
        let read = typed::pick_time(typed, &lexicon, (asked.time, asked.or.unwrap()));
        let read = read.map_or("none".to_owned(), |time| time.to_string());
        assert_eq!(read, picked, "{lang} {two}: {typed}");
    }
}

#[test]
fn times_as_people_type_them() {
    let words = words();
    let rows = rows([
        ("en", include_str!("../../../tests/data/typed/times.en.txt")),
        ("es", include_str!("../../../tests/data/typed/times.es.txt")),
        ("ar", include_str!("../../../tests/data/typed/times.ar.txt")),
    ]);
    hold(rows, |row| match typed::time_of_day(&row.typed, &words.lexicon(&Lang::new(row.lang))) {
        Ok(read) => match read.or {
            Some(or) => format!("{}/{or}", read.time),
            None => read.time.to_string(),
        },
        Err(error) => refusal(error).to_owned(),
    });
}

#[test]
fn days_to_come_as_people_type_them() {
    let (words, monday) = (words(), "2026-03-02".parse().unwrap());
    let tables = [
        ("en", include_str!("../../../tests/data/typed/dates.en.txt")),
        ("es", include_str!("../../../tests/data/typed/dates.es.txt")),
        ("ar", include_str!("../../../tests/data/typed/dates.ar.txt")),
    ];
    let rows = at_least(20, tables);
    hold(rows, |row| match typed::date(&row.typed, monday, &words.lexicon(&Lang::new(row.lang))) {
        Ok(day) => day.to_string(),
        Err(_) => "none".to_owned(),
    });
}

static WORDS: LazyLock<Words> = LazyLock::new(words);

fn languages() -> Vec<(Lang, Arc<Lexicon>)> {
    WORDS.langs().into_iter().map(|lang| (lang.clone(), WORDS.lexicon(&lang))).collect()
}

/// A word of no list: no language of ours spells one so.
fn unknown_word() -> impl Strategy<Value = String> {
    prop_oneof!["q[bcdfghjk]{2,6}", "[бвгджзклмнп]{3,8}", "[ظغشضث]{3,7}"]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn a_word_nobody_listed_keeps_a_number_from_becoming_a_rating(
        number in 0u16..=100, word in unknown_word(), before in any::<bool>(), filler in 0usize..40,
    ) {
        for (lang, lexicon) in languages() {
            let fillers = WORDS.say(&lang).say("typed-number-filler");
            let filler = fillers.split('|').map(str::trim).cycle().nth(filler).unwrap();
            let written = WORDS.number(&lang, number.into(), 0);
            let text = if before {
                format!("{word} {filler} {written}")
            } else {
                format!("{filler} {written} {word}")
            };
            prop_assert_eq!(typed::whole(&text, 0, 100, &lexicon), Err(TypedError::AmongWords), "{}", text);
            prop_assert_eq!(typed::choices(&text, 100, &lexicon), Err(TypedError::AmongWords), "{}", text);
        }
    }

    #[test]
    fn two_numbers_never_become_one_rating(one in 0u16..=100, other in 0u16..=99, join in 0usize..12) {
        prop_assume!(one != other);
        for (lang, lexicon) in languages() {
            let say = WORDS.say(&lang);
            let joins = [say.say("typed-and"), say.say("typed-either"), say.say("typed-number-filler")].join("|");
            let join = joins.split('|').map(str::trim).cycle().nth(join).unwrap();
            let written = |n: u16| WORDS.number(&lang, n.into(), 0);
            for text in [
                format!("{} {join} {}", written(one), written(other)),
                format!("{}, {}", written(one), written(other)),
                format!("{}-{}", written(one), written(other)),
            ] {
                let read = typed::whole(&text, 0, 100, &lexicon);
                // "7,50" is one number, and still no rating.
                prop_assert!(read.is_err(), "{}: {:?}", text, read);
            }
        }
    }

    #[test]
    fn digits_spelt_one_by_one_are_no_rating_and_no_slip(
        digits in proptest::collection::vec(0usize..10, 3..9), join in 0usize..4,
    ) {
        for (lang, lexicon) in languages() {
            let units = WORDS.say(&lang).say("typed-units");
            let unit = |n: &usize| {
                let spellings = units.split('|').nth(*n).unwrap_or_default();
                spellings.split('/').next().unwrap_or_default().trim().to_owned()
            };
            let join = [" ", "-", ", ", "\n"][join];
            let in_words: Vec<String> = digits.iter().map(unit).collect();
            let in_figures: Vec<String> = digits.iter().map(ToString::to_string).collect();
            for spelt in [in_words, in_figures] {
                let text = spelt.join(join);
                for (named, high) in [("mood", 10), ("suds", 100)] {
                    prop_assert!(typed::rating(&text, high, named, &lexicon).is_err(), "{}", text);
                }
                prop_assert!(!typed::is_figures(&text, &lexicon), "{}", text);
            }
        }
    }

    #[test]
    fn a_number_of_three_digits_beyond_the_scale_is_no_slip(number in 101u64..1_000_000_000, zeros in 0usize..3) {
        for (lang, lexicon) in languages() {
            for text in [
                format!("{}{number}", "0".repeat(zeros)),
                WORDS.number(&lang, f64::from(u32::try_from(number).unwrap()), 0).replace([',', '.', '٬', '\u{a0}'], ""),
            ] {
                prop_assert!(!typed::is_figures(&text, &lexicon), "{}", text);
                prop_assert!(typed::whole(&text, 0, 100, &lexicon).is_err(), "{}", text);
            }
        }
    }

    #[test]
    fn what_we_print_is_read_as_itself(number in 0u16..=100, minutes in 0u16..1440) {
        let time = LocalTime::new(minutes).unwrap();
        for (lang, lexicon) in languages() {
            let written = WORDS.number(&lang, number.into(), 0);
            prop_assert_eq!(typed::whole(&written, 0, 100, &lexicon), Ok(number), "{}", written);
            let written = WORDS.time(&lang, time);
            let read = typed::time_of_day(&written, &lexicon);
            prop_assert_eq!(read.map(|read| (read.time, read.or)), Ok((time, None)), "{}", written);
        }
    }

    #[test]
    fn no_text_panics_in_any_language(text in any::<String>(), n in 0usize..20) {
        for (_, lexicon) in languages() {
            let _ = typed::whole(&text, 0, 10, &lexicon);
            let _ = typed::choices(&text, n, &lexicon);
            let _ = typed::time_of_day(&text, &lexicon);
        }
    }
}

#[test]
fn every_number_of_both_scales_can_be_typed_in_words() {
    for (lang, lexicon) in languages() {
        let say = WORDS.say(&lang);
        let list = |key: &str| say.say(key).split('|').map(|one| one.trim().to_owned()).collect::<Vec<_>>();
        let first = |spellings: &String| spellings.split('/').next().unwrap().trim().to_owned();
        let units: Vec<String> = list("typed-units").iter().map(first).collect();
        assert!(units.len() >= 20 && list("typed-tens").len() == 8, "{lang:?}");
        for (number, unit) in units.iter().enumerate() {
            assert_eq!(typed::whole(unit, 0, 100, &lexicon).map(usize::from), Ok(number), "{unit}");
        }
        for (at, ten) in list("typed-tens").iter().map(first).enumerate() {
            let value = (at + 2) * 10;
            assert_eq!(typed::whole(&ten, 0, 100, &lexicon).map(usize::from), Ok(value), "{ten}");
            for (one, unit) in units.iter().enumerate().skip(1).take(9) {
                let args = crate::wording::say::Args::new().text("tens", &ten).text("ones", unit);
                let both = say.with("typed-compound", args);
                assert_eq!(typed::whole(&both, 0, 100, &lexicon).map(usize::from), Ok(value + one), "{both}");
            }
        }
    }
}

#[test]
fn every_entry_of_the_lists_is_read_for_what_it_is() {
    for (lang, lexicon) in languages() {
        let say = WORDS.say(&lang);
        let each = |key: &str| say.say(key).split('|').map(|one| one.trim().to_owned()).collect::<Vec<_>>();
        for filler in each("typed-number-filler") {
            for text in [format!("{filler} 7"), format!("7 {filler}")] {
                assert_eq!(typed::whole(&text, 0, 10, &lexicon), Ok(7), "{lang:?} {text}");
            }
        }
        for (key, named, other) in [("typed-name-mood", "mood", "suds"), ("typed-name-suds", "suds", "mood")]
        {
            for name in each(key) {
                let text = format!("{name} 7");
                assert_eq!(typed::rating(&text, 10, named, &lexicon), Ok(7), "{lang:?} {text}");
                for read in [typed::rating(&text, 10, other, &lexicon), typed::whole(&text, 0, 4, &lexicon)] {
                    assert_eq!(read, Err(TypedError::OtherQuestion), "{lang:?} {text}");
                }
                assert!(typed::choices(&text, 9, &lexicon).is_err(), "{lang:?} {text}");
            }
        }
        for percent in each("typed-percent") {
            let text = format!("80 {percent}");
            assert_eq!(typed::whole(&text, 0, 100, &lexicon), Ok(80), "{lang:?} {text}");
            assert_eq!(typed::whole(&text, 0, 10, &lexicon), Err(TypedError::AmongWords), "{lang:?} {text}");
        }
        for other in each("typed-other") {
            assert!(typed::whole(&other, 0, 100, &lexicon).is_err(), "{lang:?} {other}");
        }
        for out_of in each("typed-out-of") {
            // Only the top of this scale stands after it.
            for text in [format!("10 {out_of} 10"), format!("5 {out_of} 5"), format!("8 {out_of} 10")] {
                let read = typed::whole(&text, 0, 100, &lexicon);
                assert_eq!(read, Err(TypedError::SeveralNumbers), "{lang:?} {text}");
            }
            assert!(typed::whole(&format!("{out_of} 10"), 0, 10, &lexicon).is_err(), "{lang:?} {out_of}");
            assert_eq!(typed::whole(&format!("7 {out_of} 10"), 0, 10, &lexicon), Ok(7), "{lang:?} {out_of}");
        }
        for filler in each("typed-time-filler") {
            let read = typed::time_of_day(&format!("{filler} 20:30"), &lexicon);
            assert_eq!(read.map(|read| read.time.minutes()), Ok(20 * 60 + 30), "{lang:?} {filler}");
        }
        for shift in each("typed-time-shift") {
            assert!(shift.ends_with(|c: char| c.is_numeric()) && shift.contains(['+', '-']), "{shift}");
        }
        for key in ["typed-minutes-after", "typed-minutes-before"] {
            assert!(each(key).iter().all(|entry| entry.ends_with(['+', '-'])), "{lang:?} {key}");
        }
    }
}

#[test]
fn no_emoji_is_left_out_of_a_picture() {
    let said = |tag: &str, text: &str| WORDS.pictured(&Lang::new(tag), text);
    for (tag, text, drawn) in [
        ("en", "slept badly 😭😭", "slept badly [crying]"),
        ("en", "🙂 ok", "[smiling] ok"),
        ("en", "a😡😢b", "a [angry, crying] b"),
        ("en", "run 🏃\u{200D}♀\u{FE0F} home", "run [running, emoji] home"),
        ("en", "🦊", "[emoji]"),
        ("es", "hoy 😱!", "hoy [miedo]!"),
        ("ar", "يوم 😢", "يوم [بكاء]"),
        ("en", "nothing here", "nothing here"),
    ] {
        assert_eq!(said(tag, text), drawn, "{text}");
    }
    for lang in WORDS.langs() {
        let names = WORDS.say(&lang).say("typed-emoji-names");
        for entry in names.split('|') {
            let (signs, name) = entry.trim().split_once(' ').unwrap();
            assert!(!name.is_empty() && signs.chars().all(|sign| !sign.is_alphanumeric()), "{entry}");
        }
    }
}
