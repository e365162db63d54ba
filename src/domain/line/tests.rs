//! Lines with a handful of words, in all wrong ways; the languages' own words are tried on the floor that has them.

use proptest::prelude::*;

use super::*;
use crate::domain::ids::PartId;
use crate::domain::item::{Name, Part};
use crate::domain::kind::{Amount, Ends, Rating, Unit};
use crate::domain::typed::LineWord;

fn lexicon() -> Lexicon {
    let mut lexicon = Lexicon::default();
    for (phrase, word) in [
        ("yes/no", LineWord::Kind("yes-no")),
        ("count", LineWord::Kind("count")),
        ("hours", LineWord::Kind("hours")),
        ("minutes", LineWord::Kind("minutes")),
        ("amount", LineWord::Amount),
        ("clock", LineWord::Kind("clock")),
        ("time of day", LineWord::Kind("clock")),
        ("text", LineWord::Kind("text")),
        ("several", LineWord::Several),
        ("step", LineWord::Step),
        ("to", LineWord::To),
        ("from", LineWord::From),
        ("نعم/لا", LineWord::Kind("yes-no")),
        ("إلى", LineWord::To),
    ] {
        lexicon.line(phrase, word);
    }
    lexicon
}

fn rating(low: i16, high: i16, ends: Option<(&str, &str)>) -> Kind {
    let ends = ends.map_or(Ends::Plain, |(low, high)| Ends::Typed { low: low.into(), high: high.into() });
    Kind::Rating(Rating { low, high, step: None, ends })
}

fn parts(names: &[&str]) -> Vec<Part> {
    (1..).zip(names).map(|(id, name)| Part { id: PartId(id), name: Name::Own((*name).into()) }).collect()
}

fn one(names: &[&str]) -> Kind {
    Kind::One { parts: parts(names) }
}

fn amount(unit: Unit) -> Kind {
    Kind::Amount(Amount { unit })
}

#[test]
fn a_line_is_what_is_asked_and_its_kind() {
    let lexicon = lexicon();
    for (text, name, kind) in [
        ("Craving 0-5 none..unbearable", "Craving", rating(0, 5, Some(("none", "unbearable")))),
        ("Craving 0-5", "Craving", rating(0, 5, None)),
        ("  craving:  0 – 5 ", "craving", rating(0, 5, None)),
        ("Craving, 0-5 (no urge … very strong)", "Craving", rating(0, 5, Some(("no urge", "very strong")))),
        ("Mood -5..5", "Mood", rating(-5, 5, None)),
        ("Mood −5 to 5", "Mood", rating(-5, 5, None)),
        ("Mood from 0 to 10", "Mood", rating(0, 10, None)),
        ("Mood 0/10", "Mood", rating(0, 10, None)),
        ("How strong was it? 0-10", "How strong was it?", rating(0, 10, None)),
        ("How strong was it? -5..5 low..high", "How strong was it?", rating(-5, 5, Some(("low", "high")))),
        ("قوة الرغبة ٠-٥ لا شيء..لا تُحتمل", "قوة الرغبة", rating(0, 5, Some(("لا شيء", "لا تُحتمل")))),
        ("ما شدة الألم؟ ٠-١٠", "ما شدة الألم؟", rating(0, 10, None)),
        ("Covid-19 worry 0-10", "Covid-19 worry", rating(0, 10, None)),
        ("Week 1 stress 1-3", "Week 1 stress", rating(1, 3, None)),
        ("Did you leave the house? yes/no", "Did you leave the house?", Kind::YesNo),
        ("Did you leave the house? (Yes / No)", "Did you leave the house?", Kind::YesNo),
        ("Did you leave the house yes/no?", "Did you leave the house?", Kind::YesNo),
        ("How strong was it 0-10?", "How strong was it?", rating(0, 10, None)),
        ("Where? home, work?", "Where?", one(&["home", "work"])),
        ("Left the house yes/no", "Left the house", Kind::YesNo),
        ("هل خرجت من البيت؟ نعم/لا", "هل خرجت من البيت؟", Kind::YesNo),
        ("Panic attacks count", "Panic attacks", Kind::Count),
        ("Panic attacks, count.", "Panic attacks", Kind::Count),
        ("- Cigarettes COUNT", "Cigarettes", Kind::Count),
        ("Hours slept hours", "Hours slept", amount(Unit::Hours)),
        ("Walked minutes", "Walked", amount(Unit::Minutes)),
        ("Water amount glasses", "Water", amount(Unit::Own("glasses".into()))),
        ("Water amount small glasses", "Water", amount(Unit::Own("small glasses".into()))),
        ("Sleep amount hours", "Sleep", amount(Unit::Hours)),
        ("Amount of sleep hours", "Amount of sleep", amount(Unit::Hours)),
        ("How much water? amount glasses", "How much water?", amount(Unit::Own("glasses".into()))),
        ("Asleep at clock", "Asleep at", Kind::Clock),
        ("Asleep at time of day", "Asleep at", Kind::Clock),
        ("What went well? text", "What went well?", Kind::Text),
        ("Where were you? home, work, out", "Where were you?", one(&["home", "work", "out"])),
        ("Where were you: home, work, out", "Where were you", one(&["home", "work", "out"])),
        ("Where were you? home/work", "Where were you?", one(&["home", "work"])),
        ("أين كنت؟ البيت، العمل", "أين كنت؟", one(&["البيت", "العمل"])),
        ("How many? 0, 1-2, 3-4, 5+", "How many?", one(&["0", "1-2", "3-4", "5+"])),
        (
            "Who was there? Ana, Ben several",
            "Who was there?",
            Kind::Several { parts: parts(&["Ana", "Ben"]) },
        ),
        (
            "Who was there? several: Ana, Ben",
            "Who was there?",
            Kind::Several { parts: parts(&["Ana", "Ben"]) },
        ),
        (
            "Who was there? several Ana, Ben",
            "Who was there?",
            Kind::Several { parts: parts(&["Ana", "Ben"]) },
        ),
        ("Who was there several: Ana, Ben", "Who was there", Kind::Several { parts: parts(&["Ana", "Ben"]) }),
        ("Who was there: several Ana, Ben", "Who was there", Kind::Several { parts: parts(&["Ana", "Ben"]) }),
        ("How many? several, few, none", "How many?", one(&["several", "few", "none"])),
        ("Who: Ana, Ben several", "Who", Kind::Several { parts: parts(&["Ana", "Ben"]) }),
    ] {
        assert_eq!(read(text, &lexicon), Ok(Line { name: name.into(), kind }), "{text}");
    }
    let step = read("Pain 0-100 step 20 none..worst", &lexicon).unwrap();
    let Kind::Rating(read) = step.kind else { panic!() };
    assert_eq!((read.step, read.buttons()), (Some(20), vec![0, 20, 40, 60, 80, 100]));
}

#[test]
fn a_bad_line_says_what_is_wrong() {
    let lexicon = lexicon();
    let long = "x".repeat(101);
    let label = "w".repeat(25);
    let many = format!("Where? {}", (1..=13).map(|n| format!("place {n}")).collect::<Vec<_>>().join(", "));
    for (text, error) in [
        ("", LineError::NoQuestion),
        (" \u{200B}\u{200F} ", LineError::NoQuestion),
        ("0-5", LineError::NoQuestion),
        ("-5..5", LineError::NoQuestion),
        ("count", LineError::NoQuestion),
        ("yes/no", LineError::NoQuestion),
        ("0-5 none..worst", LineError::NoQuestion),
        ("🦊 count", LineError::NoLetter),
        ("🦊🐢", LineError::NoLetter),
        ("??? 0-5", LineError::NoLetter),
        ("Craving", LineError::NoKind),
        ("Water glasses", LineError::NoKind),
        ("Did you leave the house?", LineError::NoKind),
        ("Where were you home, work, out", LineError::NoKind),
        ("Craving 5-5", LineError::EqualEnds),
        ("Craving 5-0", LineError::CrossedEnds),
        ("Craving 5..-5", LineError::CrossedEnds),
        ("Craving 0-101", LineError::TooManyValues { max: 101 }),
        ("Craving 0-99999999999999999999", LineError::TooManyValues { max: 101 }),
        ("Craving 5000-5005", LineError::TooManyValues { max: 101 }),
        ("Craving 0-5 none", LineError::EndWords),
        ("Craving 0-5 none..", LineError::EndWords),
        ("Craving 0-5 none..None!", LineError::SameOption { option: "None!".into() }),
        ("Craving 0-5 step 9", LineError::Step),
        ("Craving 0-100 step 1", LineError::Step),
        ("Where? home", LineError::TooFewOptions { min: 2 }),
        ("Where? home,,", LineError::TooFewOptions { min: 2 }),
        ("Where? home, Home", LineError::SameOption { option: "Home".into() }),
        ("Where? home, 🏠", LineError::LabelNoLetter { label: "🏠".into() }),
        ("Water amount", LineError::NoUnit),
        ("How much water? amount", LineError::NoUnit),
        ("Craving 0-5 count", LineError::TwoKinds),
        ("Craving count 0-5", LineError::TwoKinds),
        ("Smoked yes/no count", LineError::TwoKinds),
        ("Smoked? yes/no count", LineError::TwoKinds),
        ("Smoked? 0-5, yes/no", LineError::TwoKinds),
        ("Where? home, work count", LineError::TwoKinds),
        ("Where? home, work 0-5", LineError::TwoKinds),
        ("Where: home, work 0-5", LineError::TwoKinds),
        ("Water amount glasses count", LineError::TwoKinds),
        ("Mood 0-5 0-10", LineError::TwoKinds),
        ("Sleep hours minutes", LineError::TwoKinds),
    ] {
        assert_eq!(read(text, &lexicon), Err(error), "{text}");
    }
    assert_eq!(read(&many, &lexicon), Err(LineError::TooManyOptions { max: 12 }));
    assert_eq!(read(&format!("{long} count"), &lexicon), Err(LineError::TooLong { max: 100 }));
    assert_eq!(read(&"word ".repeat(2000), &lexicon), Err(LineError::TooLong { max: 100 }));
    for text in
        [format!("Where? home, {label}"), format!("Pain 0-5 no..{label}"), format!("Water amount {label}")]
    {
        assert_eq!(
            read(&text, &lexicon),
            Err(LineError::LabelTooLong { label: label.clone(), max: 24 }),
            "{text}"
        );
    }
}

/// Lines made of what is likely to trip the reader.
fn tricky() -> impl Strategy<Value = String> {
    let bits = proptest::sample::select(vec![
        "Craving",
        "panic",
        "كم",
        "🦊",
        "0",
        "5",
        "-5",
        "٥",
        "0-5",
        "-5..5",
        "1..2",
        "10-0",
        "0/10",
        "..",
        "…",
        "-",
        "?",
        "؟",
        ":",
        ",",
        "،",
        "/",
        ".",
        "(",
        ")",
        "yes/no",
        "yes",
        "no",
        "count",
        "hours",
        "minutes",
        "amount",
        "clock",
        "time of day",
        "text",
        "several",
        "step",
        "step 2",
        "to",
        "from",
        "none",
        "worst",
        "home",
        "work",
        "x.",
        "Q",
        "نعم/لا",
        "إلى",
        "\u{200F}",
        "19-",
        "a:b",
    ]);
    let join = proptest::sample::select(vec![" ", " ", " ", "", "  ", ": ", ", "]);
    proptest::collection::vec((bits, join), 0..10)
        .prop_map(|bits| bits.into_iter().map(|(bit, join)| format!("{bit}{join}")).collect())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(3000) })]

    #[test]
    fn any_text_is_a_question_or_an_error_and_reads_again_as_it_is_written(
        text in prop_oneof![any::<String>(), tricky(), tricky(), tricky()],
    ) {
        let lexicon = lexicon();
        if let Ok(line) = read(&text, &lexicon) {
            prop_assert!(line.name.chars().count() <= QUESTION_MAX && !line.name.is_empty());
            prop_assert!(line.kind.parts().is_empty() || (2..=12).contains(&line.kind.parts().len()));
            let written = write(&line, &lexicon).unwrap();
            prop_assert_eq!(read(&written, &lexicon), Ok(line), "{:?} written {:?}", text, written);
        }
    }
}
