//! A question typed in one line, with the words of each language.

use std::sync::LazyLock;

use proptest::prelude::*;

use super::words;
use crate::domain::kind::{Ends, Kind, Unit};
use crate::domain::lang::Lang;
use crate::domain::line::{self, Line, LineError};
use crate::wording::Words;
use crate::wording::html::plain;
use crate::wording::line::wrong;

static WORDS: LazyLock<Words> = LazyLock::new(words);

/// In short, for a table.
fn told(read: Result<Line, LineError>) -> String {
    let Line { name, kind } = match read {
        Ok(line) => line,
        Err(error) => return format!("{error:?}").split([' ', '{']).next().unwrap().to_owned(),
    };
    let kind = match &kind {
        Kind::Rating(rating) => match &rating.ends {
            Ends::Typed { low, high } => format!("{}..{} {low}|{high}", rating.low, rating.high),
            _ => format!("{}..{}", rating.low, rating.high),
        },
        Kind::Amount(amount) => match &amount.unit {
            Unit::Own(unit) => format!("own {unit}"),
            unit => format!("{unit:?}"),
        },
        Kind::One { .. } => format!("one of {}", kind.parts().len()),
        Kind::Several { .. } => format!("several of {}", kind.parts().len()),
        plain => format!("{plain:?}"),
    };
    format!("{name} = {kind}")
}

#[test]
fn lines_as_therapists_type_them() {
    let tables = [
        ("en", include_str!("../../../tests/data/typed/lines.en.txt")),
        ("es", include_str!("../../../tests/data/typed/lines.es.txt")),
        ("ar", include_str!("../../../tests/data/typed/lines.ar.txt")),
    ];
    let mut wrong = Vec::new();
    for (lang, table) in tables {
        assert!(table.lines().count() >= 30, "{lang}");
        let lexicon = WORDS.lexicon(&Lang::new(lang));
        for row in table.lines() {
            let (expected, typed) = row.split_once('\t').unwrap_or_else(|| panic!("{lang}: {row}"));
            let came = told(line::read(typed, &lexicon));
            if came != expected {
                wrong.push(format!("{lang} {typed}: {came}, not {expected}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_error_is_told_in_every_language_with_its_limits() {
    let say = |lang: &str, error: &LineError| plain(&wrong(&WORDS.say(&Lang::new(lang)), error));
    let label = || "<b>far away".to_owned();
    for error in [
        LineError::NoQuestion,
        LineError::NoKind,
        LineError::TwoKinds,
        LineError::EqualEnds,
        LineError::CrossedEnds,
        LineError::TooManyValues { max: 101 },
        LineError::Step,
        LineError::EndWords,
        LineError::TooManyOptions { max: 12 },
        LineError::TooFewOptions { min: 2 },
        LineError::SameOption { option: label() },
        LineError::NoUnit,
        LineError::LabelTooLong { label: label(), max: 24 },
        LineError::NoLetter,
        LineError::LabelNoLetter { label: label() },
        LineError::TooLong { max: 100 },
    ] {
        for lang in ["en", "es", "ar"] {
            let told = say(lang, &error);
            assert!(!told.contains("line-") && !told.contains('{'), "{told}");
            for number in ["101", "12", "24", "100"] {
                let limit = format!("{error:?}").contains(&format!(": {number} }}"));
                assert!(!limit || lang == "ar" || told.contains(number), "{told}");
            }
        }
    }
    let long = LineError::LabelTooLong { label: label(), max: 24 };
    assert_eq!(
        say("en", &long),
        "“\u{2068}<b>far away\u{2069}” does not fit on a button. At most 24 characters do."
    );
    assert!(say("ar", &long).contains("٢٤"));
}

/// The kinds that the sentence offers are read.
#[test]
fn what_a_sentence_offers_can_be_typed() {
    for (lang, offered) in [
        ("en", &["yes/no", "count", "hours", "minutes", "clock", "text"]),
        ("es", &["sí/no", "veces", "horas", "minutos", "reloj", "texto"]),
        ("ar", &["نعم/لا", "عدد", "ساعات", "دقائق", "توقيت", "نص"]),
    ] {
        let lang = Lang::new(lang);
        let told = wrong(&WORDS.say(&lang), &LineError::NoKind);
        for word in offered {
            assert!(told.contains(word), "{told}: {word}");
            let read = line::read(&format!("Qq {word}"), &WORDS.lexicon(&lang));
            assert!(read.is_ok_and(|line| line.name == "Qq"), "{word}");
        }
    }
}

#[test]
fn every_kind_can_be_written_and_read_again_in_every_language() {
    for lang in WORDS.langs() {
        let lexicon = WORDS.lexicon(&lang);
        for typed in [
            "Craving 0-5 none..unbearable",
            "Craving 0-100 step 20",
            "Balance -5..5",
            "Left the house? yes/no",
            "Panic attacks count",
            "Slept hours",
            "Walked minutes",
            "Water amount glasses",
            "Asleep at clock",
            "What went well? text",
            "Where were you? home, work, out",
            "Who was there? Ana, Ben several",
        ] {
            let read =
                line::read(typed, &lexicon).unwrap_or_else(|error| panic!("{lang:?} {typed}: {error}"));
            let written = line::write(&read, &lexicon).unwrap();
            assert_eq!(line::read(&written, &lexicon), Ok(read), "{lang:?} {typed}: {written}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn what_was_read_is_written_and_read_as_the_same(
        words in proptest::collection::vec(0usize..400, 1..7), mark in 0usize..4, before in any::<String>(),
    ) {
        for lang in WORDS.langs() {
            let lexicon = WORDS.lexicon(&lang);
            let spellings: Vec<&str> = lexicon.lines().map(|(_, phrase)| phrase).collect();
            let others = ["0-5", "-5..5", "a..b", "home", "work,", "قلق", "¿", "?", "٠-٥", "، ", "7", "x: y, z"];
            let word = |at: &usize| {
                let all = spellings.len() + others.len();
                let at = at % all;
                spellings.get(at).copied().unwrap_or_else(|| others[at - spellings.len()])
            };
            let mut text: Vec<&str> = words.iter().map(word).collect();
            text.insert(0, if mark < 2 { "Craving" } else { before.as_str() });
            if mark == 1 {
                text.insert(1, "?");
            }
            let text = text.join(" ");
            if let Ok(read) = line::read(&text, &lexicon) {
                let written = line::write(&read, &lexicon).unwrap();
                prop_assert_eq!(line::read(&written, &lexicon), Ok(read), "{:?} written {:?}", text, written);
            }
        }
    }
}
