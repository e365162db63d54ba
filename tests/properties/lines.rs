//! Any line a therapist types is a question, or one sentence says why it is none: in every language, whatever is typed.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;
use tidemark::dialogue::press::{DATA_MAX, Press};
use tidemark::dialogue::questions::{QuestionsScreen, Shown};
use tidemark::dialogue::screen::{Line, Screen};
use tidemark::domain::ids::{ItemId, LinkId};
use tidemark::domain::item::{Item, Name, Spec};
use tidemark::domain::kind::{self, Amount, Ends, Kind, Unit};
use tidemark::domain::lang::Lang;
use tidemark::domain::line::{self, OPTION_MAX, OPTIONS_MAX, OPTIONS_MIN, QUESTION_MAX};
use tidemark::wording::{Button, Ctx};

use crate::WORDS;
use crate::world::LANGS;

/// The most buttons of one scale.
const BUTTONS: usize = 11;

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, ..ProptestConfig::default() })]

    #[test]
    fn any_line_is_a_question_or_a_sentence(
        text in prop_oneof![1 => any::<String>(), 1 => "\\PC{0,130}", 6 => near_miss()], lang in prop::sample::select(LANGS.to_vec()),
    ) {
        read(&text, &Lang::new(lang))?;
    }
}

fn read(text: &str, lang: &Lang) -> TestCaseResult {
    let lexicon = WORDS.lexicon(lang);
    let found = line::read(text, &lexicon);
    prop_assert_eq!(&line::read(&format!(" \u{200F}{text}\u{200E} "), &lexicon), &found, "marks nobody sees");
    let line = match found {
        Ok(line) => line,
        Err(error) => {
            prop_assert!(!WORDS.line(lang, &Line::NoQuestion(error)).trim().is_empty());
            return Ok(());
        }
    };
    within_limits(&line.name, &line.kind)?;
    let written = line::write(&line, &lexicon);
    let Some(written) = written else {
        return Err(TestCaseError::fail(format!("{line:?} cannot be written")));
    };
    prop_assert_eq!(line::read(&written, &lexicon), Ok(line.clone()), "{:?} was written {:?}", text, written);
    let spec = Spec::typed(line.name, line.kind);
    let json = serde_json::to_string(&spec).unwrap();
    prop_assert_eq!(&serde_json::from_str::<Spec>(&json).unwrap(), &spec, "as it is stored");
    can_be_shown(Item::of_spec(ItemId(i64::MAX), spec), lang)
}

fn within_limits(name: &str, kind: &Kind) -> TestCaseResult {
    let is_label = |label: &str| (1..=OPTION_MAX).contains(&label.chars().count());
    prop_assert!((1..=QUESTION_MAX).contains(&name.chars().count()), "{name:?}");
    prop_assert!(name.chars().any(char::is_alphanumeric), "{name:?}");
    match kind {
        Kind::Rating(rating) => {
            prop_assert!(rating.low < rating.high && i32::from(rating.high) - i32::from(rating.low) <= 100);
            prop_assert!(rating.low >= -1000 && rating.high <= 1000);
            let buttons = rating.buttons();
            prop_assert!((2..=BUTTONS).contains(&buttons.len()), "{buttons:?}");
            prop_assert!(buttons.iter().all(|n| kind.tapped(*n).is_some()), "{buttons:?}");
            if let Ends::Typed { low, high } = &rating.ends {
                prop_assert!(is_label(low) && is_label(high), "{rating:?}");
            }
        }
        Kind::One { parts } | Kind::Several { parts } => {
            prop_assert!((OPTIONS_MIN..=OPTIONS_MAX).contains(&parts.len()), "{parts:?}");
            let ids: BTreeSet<_> = parts.iter().map(|part| part.id).collect();
            prop_assert_eq!(ids.len(), parts.len());
            for part in parts {
                prop_assert!(matches!(&part.name, Name::Own(name) if is_label(name)), "{part:?}");
            }
        }
        Kind::Amount(Amount { unit: Unit::Own(unit) }) => prop_assert!(is_label(unit), "{unit:?}"),
        Kind::Progress { .. } => return Err(TestCaseError::fail("no line makes one")),
        _ => {}
    }
    Ok(())
}

/// As the client will see it: every button fits, and is an answer.
fn can_be_shown(item: Item, lang: &Lang) -> TestCaseResult {
    for n in kind::buttons(&item) {
        let leads_on = item.kind.goes_on(n);
        prop_assert!(item.kind.tapped(n).is_some() == leads_on.is_empty(), "{n} of {item:?}");
        prop_assert!(leads_on.iter().all(|whole| item.kind.tapped(*whole).is_some()), "{n} of {item:?}");
    }
    let screen = Screen::Questions(Box::new(QuestionsScreen {
        link: LinkId(1),
        alias: "Heron".to_owned(),
        minutes: None,
        shown: Shown::Draft(item),
    }));
    let json = screen.to_json().unwrap();
    prop_assert_eq!(Screen::from_json(&json), Some(screen.clone()));
    let message = WORDS.screen(lang, &screen, &Ctx { bot_username: "tidemark_bot".into(), local: None });
    prop_assert!(!message.text.is_empty());
    for button in message.buttons.iter().flatten() {
        if let Button::Press { press, .. } = button {
            let data = press.encode();
            prop_assert!(data.len() <= DATA_MAX, "{data}");
            prop_assert_eq!(Press::decode(&data), Some(press.clone()));
        }
    }
    Ok(())
}

/// Questions of every kind as people type them, in the words of all languages, and then mistyped.
fn near_miss() -> impl Strategy<Value = String> {
    let asked = prop::sample::select(vec![
        "Craving",
        "Where were you?",
        "¿Dónde estuviste?",
        "أين كنت؟",
        "قوة الرغبة",
        "Horas de sueño",
        "Water",
        "Panic attacks",
        "Week 1 stress",
        "Who was there:",
        "Covid-19 worry",
        "7",
        "🦊",
        "Did you leave the house?",
        "¿Qué tal",
        "من 1",
    ]);
    let phrases: Vec<String> = LANGS
        .iter()
        .flat_map(|tag| {
            let lexicon = WORDS.lexicon(&Lang::new(tag));
            lexicon.lines().map(|(_, phrase)| phrase.to_owned()).collect::<Vec<_>>()
        })
        .collect();
    let bits = prop::sample::select(vec![
        "0-5",
        "0–10",
        "-5..5",
        "−5 a 5",
        "٠-٥",
        "٠ إلى ١٠",
        "1 to 7",
        "0/10",
        "5-0",
        "0-100",
        "0-101",
        "none..unbearable",
        "nada..insoportable",
        "لا شيء..لا تُحتمل",
        "(none … worst)",
        "home, work, out",
        "casa, trabajo",
        "البيت، العمل",
        "home/work",
        "a|b|c",
        "glasses",
        "vasos",
        "أكواب",
        "2",
        "20",
        "step 20",
        "..",
        "…",
        "?",
        "؟",
        ":",
        ",",
        "،",
        "0-2, 3-5",
        "5+",
        "1,2,3",
        "a,b,c,d,e,f,g,h,i,j,k,l",
        "a,b,c,d,e,f,g,h,i,j,k,l,m",
        "café, cafe",
        "averyveryverylongwordindeedx, b",
    ]);
    let piece = prop_oneof![
        3 => prop::sample::select(phrases),
        4 => bits.prop_map(str::to_owned),
        1 => "\\PC{1,6}",
    ];
    let join =
        || prop::sample::select(vec![" ", " ", " ", " ", "", ": ", ", ", " - ", "? ", "\n", "\u{200F} "]);
    let slip = prop::option::weighted(0.4, (any::<prop::sample::Index>(), 0..4u8, any::<char>()));
    (asked, prop::collection::vec((join(), piece), 0..4), slip).prop_map(|(asked, pieces, slip)| {
        let mut text = asked.to_owned();
        for (join, piece) in pieces {
            text = format!("{text}{join}{piece}");
        }
        match slip {
            Some((at, how, other)) => mistyped(&text, at, how, other),
            None => text,
        }
    })
}

/// One letter left out, doubled, taken for another, or changed with the next.
fn mistyped(text: &str, at: prop::sample::Index, how: u8, other: char) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    let at = at.index(letters.len());
    match how {
        0 => drop(letters.remove(at)),
        1 => letters.insert(at, letters[at]),
        2 => letters[at] = other,
        _ => {
            let next = (at + 1) % letters.len();
            letters.swap(at, next);
        }
    }
    letters.into_iter().collect()
}
