//! Every kind of question in every language: what is typed, what is said back, and the words of every built-in item.

use std::sync::LazyLock;

use proptest::prelude::*;

use super::typed::{at_least, hold, refusal};
use super::words;
use crate::domain::answers::{Text, Value};
use crate::domain::catalogue::{GROUPS, everybodys, library};
use crate::domain::ids::{ItemId, PartId};
use crate::domain::item::{About, Better, Item, Name, Part};
use crate::domain::kind::{self, Amount, Ends, Heard, Kind, Rating, Unit};
use crate::domain::lang::Lang;
use crate::wording::html::plain;
use crate::wording::numbers::nearest;
use crate::wording::say::Say;
use crate::wording::{Words, items as named, kind as worded};

static WORDS: LazyLock<Words> = LazyLock::new(words);

fn item(name: Name, kind: Kind) -> Item {
    Item { id: ItemId(40), name, kind, about: About::Day, better: Better::Neither, after: None }
}

fn own(name: &str, kind: Kind) -> Item {
    item(Name::Own(name.into()), kind)
}

fn built_in(code: &str) -> Item {
    let listed = library().into_iter().find(|listed| listed.code == code).unwrap();
    item(Name::BuiltIn(code.into()), listed.kind)
}

fn amount(unit: Unit) -> Kind {
    Kind::Amount(Amount { unit })
}

fn parts(names: &[&str]) -> Vec<Part> {
    (1..).zip(names).map(|(id, name)| Part { id: PartId(id), name: Name::Own((*name).into()) }).collect()
}

fn library_items() -> Vec<Item> {
    library().into_iter().map(|listed| item(Name::BuiltIn(listed.code.into()), listed.kind)).collect()
}

/// Every item of the catalogue, and an own one of each kind.
fn all_items() -> Vec<Item> {
    let negative = Rating { low: -5, high: 5, ..Rating::default() };
    let worded = Ends::Typed { low: "none <b>".into(), high: "too much".into() };
    let owns = [
        own("Balance", Kind::Rating(negative)),
        own("Craving", Kind::Rating(Rating { high: 20, ends: worded, ..Rating::default() })),
        own("Tics", Kind::Count),
        own("Water", amount(Unit::Own("glasses".into()))),
        own("Asleep at", Kind::Clock),
        own("Where?", Kind::One { parts: parts(&["home", "work", "out"]) }),
        own("Who?", Kind::Several { parts: parts(&["Ana", "Ben"]) }),
        own("Tasks", Kind::Progress { parts: parts(&["walk"]) }),
    ];
    let plain = kind::plain().map(|(code, kind)| own(code, kind));
    everybodys().into_iter().chain(library_items()).chain(owns).chain(plain).collect()
}

fn says() -> Vec<(Lang, Say<'static>)> {
    WORDS.langs().into_iter().map(|lang| (lang.clone(), WORDS.say(&lang))).collect()
}

/// The item that a row of the tables is about.
fn asked(about: &str, lang: &str) -> Item {
    let (unit, places) = match lang {
        "es" => ("vasos", ["casa", "trabajo", "fuera"]),
        "ar" => ("أكواب", ["البيت", "العمل", "الخارج"]),
        _ => ("glasses", ["home", "work", "out and about"]),
    };
    match about {
        "unit" => own("Qq", amount(Unit::Own(unit.into()))),
        "count" => own("Tics", Kind::Count),
        "yes/no" => own("Qq", Kind::YesNo),
        "one" => own("Qq", Kind::One { parts: parts(&places) }),
        "several" => own("Qq", Kind::Several { parts: parts(&places) }),
        "-5..5" => own("Qq", Kind::Rating(Rating { low: -5, high: 5, ..Rating::default() })),
        code => match kind::plain().into_iter().find(|(of, _)| *of == code) {
            Some((_, kind)) => own("Qq", kind),
            None => built_in(code),
        },
    }
}

#[test]
fn answers_of_every_kind_as_people_type_them() {
    let rows = at_least(
        120,
        [
            ("en", include_str!("../../../tests/data/typed/kinds.en.txt")),
            ("es", include_str!("../../../tests/data/typed/kinds.es.txt")),
            ("ar", include_str!("../../../tests/data/typed/kinds.ar.txt")),
        ],
    );
    hold(rows, |row| {
        let lang = Lang::new(row.lang);
        let (lexicon, word) = (WORDS.lexicon(&lang), WORDS.word(&lang, &row.typed));
        let heard = Heard { text: &row.typed, word, begun: None, ended: None, lexicon: &lexicon };
        let item = asked(row.about, row.lang);
        match kind::read(&item, &heard) {
            Ok(Value::Number(number)) if row.about == "clock" => {
                format!("{:02}:{:02}", number / 60, number % 60)
            }
            Ok(Value::Number(number)) => match item.kind.exported(number.into()) {
                (_, Some(text)) => text,
                (number, None) => number.to_string(),
            },
            Ok(Value::Chosen(parts)) if parts.is_empty() => "-".to_owned(),
            Ok(Value::Chosen(parts)) => {
                parts.iter().map(|part| part.0.to_string()).collect::<Vec<_>>().join(",")
            }
            Ok(Value::Text(_)) => "text".to_owned(),
            Err(error) => refusal(error).to_owned(),
        }
    });
}

#[test]
fn an_answer_is_told_back_in_the_words_of_the_language() {
    let degree = Kind::Rating(Rating { high: 4, ends: Ends::Each("degree".into()), ..Rating::default() });
    for (kind, value, said) in [
        (Kind::Rating(Rating::default()), 3, ["3", "3", "٣"]),
        (Kind::Rating(Rating { low: -5, high: 5, ..Rating::default() }), -3, ["-3", "-3", "\u{61C}-٣"]),
        (degree, 3, ["3 quite a bit", "3 bastante", "٣ كثيرًا"]),
        (Kind::YesNo, 1, ["Yes", "Sí", "نعم"]),
        (Kind::YesNo, 0, ["No", "No", "لا"]),
        (Kind::Count, 12, ["12", "12", "١٢"]),
        (amount(Unit::Hours), 450, ["7 h 30 min", "7 h 30 min", "٧ س ٣٠ د"]),
        (amount(Unit::Hours), 420, ["7 h", "7 h", "٧ س"]),
        (amount(Unit::Hours), 45, ["45 min", "45 min", "٤٥ د"]),
        (amount(Unit::Hours), 0, ["0 h", "0 h", "٠ س"]),
        (amount(Unit::Minutes), 90, ["90 min", "90 min", "٩٠ د"]),
        (amount(Unit::Minutes), 150, ["2 h 30 min", "2 h 30 min", "٢ س ٣٠ د"]),
        (amount(Unit::Own("<b>".into())), 6, ["6 <b>", "6 <b>", "٦ <b>"]),
        (Kind::Clock, 1395, ["23:15", "23:15", "٢٣:١٥"]),
        (Kind::Clock, 20, ["00:20", "00:20", "٠٠:٢٠"]),
        (Kind::Progress { parts: Vec::new() }, 2, ["2 most of it", "2 la mayor parte", "٢ معظمه"]),
    ] {
        let item = own("Qq", kind);
        for ((lang, say), said) in says().into_iter().zip(said_by_lang(said)) {
            let told = plain(&worded::said(&say, &item, &Value::Number(value)));
            let told: String = told.chars().filter(|c| !matches!(c, '\u{2068}' | '\u{2069}')).collect();
            assert_eq!(told, said, "{lang:?} {:?}", item.kind);
        }
    }
}

/// The languages come as English, then by tag.
fn said_by_lang([en, es, ar]: [&'static str; 3]) -> [&'static str; 3] {
    [en, ar, es]
}

#[test]
fn what_was_chosen_is_told_by_its_names() {
    let one = own("Qq", Kind::One { parts: parts(&["<home>", "work"]) });
    let text = own("Qq", Kind::Text);
    for (_, say) in says() {
        let chosen = |ids: &[i64]| Value::Chosen(ids.iter().copied().map(PartId).collect());
        assert_eq!(worded::said(&say, &one, &chosen(&[1])), "\u{2068}&lt;home&gt;\u{2069}");
        // What is no part of the list any more is not named.
        assert_eq!(worded::said(&say, &one, &chosen(&[9])), say.say("kind-none"));
        let told = Value::Text(Text::own("a & b".into()));
        assert_eq!(worded::said(&say, &text, &told), "\u{2068}a &amp; b\u{2069}");
        assert_eq!(
            worded::buttons(&say, &one),
            [("\u{2068}<home>\u{2069}".to_owned(), 1), ("\u{2068}work\u{2069}".to_owned(), 2)]
        );
    }
}

#[test]
fn every_button_is_a_value_and_fits_and_can_be_typed() {
    for (lang, say) in says() {
        let lexicon = WORDS.lexicon(&lang);
        for item in all_items() {
            let buttons = worded::buttons(&say, &item);
            assert!(buttons.len() <= 24, "{lang:?} {item:?}");
            let rest = |begun| worded::rest_buttons(&say, &item, begun);
            let of_rest =
                |begun| rest(begun).into_iter().map(move |(label, number)| (label, number, Some(begun)));
            let begun: Vec<i32> =
                buttons.iter().map(|(_, number)| *number).filter(|n| !rest(*n).is_empty()).collect();
            let whole = buttons.into_iter().filter(|(_, number)| !begun.contains(number));
            let whole = whole.map(|(label, number)| (label, number, None));
            for (label, number, begun) in whole.chain(begun.iter().copied().flat_map(of_rest)) {
                assert!(begun.is_none_or(|begun| item.kind.tapped(begun).is_none()), "{lang:?} {item:?}");
                let value = item.kind.tapped(number);
                assert!(value.is_some(), "{lang:?} {item:?}: {number}");
                assert!(label.chars().count() <= 32 && !label.contains('…'), "{lang:?}: {label}");
                // The words of such a scale are known by its buttons.
                if matches!(
                    &item.kind,
                    Kind::Rating(Rating { ends: Ends::Each(_), .. }) | Kind::Progress { .. }
                ) {
                    continue;
                }
                let heard = Heard {
                    text: &label,
                    word: WORDS.word(&lang, &label),
                    begun,
                    ended: None,
                    lexicon: &lexicon,
                };
                assert_eq!(kind::read(&item, &heard).ok(), value, "{lang:?} {:?}: {label}", item.name);
            }
        }
    }
}

#[test]
fn every_item_has_its_words_in_every_language() {
    for (lang, say) in says() {
        for item in library_items() {
            let (item, code) = (&item, item.code().unwrap());
            let name = named::name(&say, &item.name);
            assert!(!name.starts_with("item-") && name.chars().count() <= 24, "{lang:?} {code}: {name}");
            let asked = |when| named::ask(&say, item, None, when, false);
            assert!(asked("today").starts_with("<b>") && asked("then").starts_with("<b>"), "{lang:?} {code}");
            assert_ne!(asked("today"), asked("then"), "{lang:?} {code}");
            let hint = worded::hint(&say, item);
            assert!(!hint.contains("kind-") && !hint.contains('{') && hint.lines().count() <= 4, "{hint}");
        }
        for group in GROUPS {
            assert!(!worded::group(&say, group).starts_with("item-"));
        }
    }
}

#[test]
fn no_two_items_of_the_library_go_by_one_name() {
    for (lang, say) in says() {
        let mut names: Vec<String> =
            library_items().iter().map(|item| named::name(&say, &item.name)).collect();
        names.sort();
        for pair in names.windows(2) {
            assert!(!crate::domain::label::is_same(&pair[0], &pair[1]), "{lang:?}: {pair:?}");
        }
    }
}

#[test]
fn hints_say_what_the_ends_mean_and_what_may_be_typed() {
    let say = WORDS.say(&Lang::new("en"));
    let hint = |item: &Item| plain(&worded::hint(&say, item)).replace(['\u{2068}', '\u{2069}'], "");
    let items = all_items();
    let named = |name: &str| {
        let is_it = |item: &&Item| match &item.name {
            Name::BuiltIn(code) => code == name,
            Name::Own(own) => own == name,
        };
        hint(items.iter().find(is_it).unwrap())
    };
    insta::assert_snapshot!(
        "hints_en",
        [
            "mood",
            "suds_right_now",
            "anxiety",
            "pain",
            "urge_self_harm",
            "alcohol",
            "asleep_at",
            "sleep_hours",
            "walking",
            "went_out",
            "skills",
            "note",
            "homework",
            "skills_helped",
            "Balance",
            "Craving",
            "Tics",
            "Water",
            "Asleep at",
            "Where?",
            "Who?",
        ]
        .map(|name| format!("{name}\n  {}", named(name).replace('\n', "\n  ")))
        .join("\n")
    );
}

/// What every kind says to what it cannot take.
#[test]
fn words_that_are_no_answer_are_told_the_way_out() {
    for (tag, about, typed, told) in [
        ("en", "-5..5", "bad", "I could not find a number in that. Please send one from -5 to 5."),
        ("en", "-5..5", "6", "Here I can take -5 to 5."),
        ("en", "-5..5", "1.5", "Here I can keep whole numbers only. Please send one from -5 to 5."),
        (
            "en",
            "unit",
            "1.500",
            "That can be read in two ways. Please send a whole number without a point or a comma.",
        ),
        (
            "en",
            "hours",
            "late",
            "I could not find a length of time in that. Please send it like this: 7 h 30 min.",
        ),
        ("en", "hours", "25", "Here I can take 0 h to 24 h."),
        ("en", "minutes", "2000", "Here I can take 0 min to 24 h."),
        ("en", "hours", "7.30", "That can be read in two ways. Please send it like this: 7 h 30 min."),
        (
            "en",
            "count",
            "3 pills",
            "I only take a number that stands alone, so I took none from this. The question stays open.",
        ),
        ("en", "count", "112", "Here I can take 0 to 99."),
        (
            "en",
            "count",
            "distress 7",
            "That names another question, so I took nothing. Open right now: Tics.",
        ),
        ("en", "clock", "11", "Do you mean 11:00 or 23:00?"),
        ("es", "clock", "tarde", "No encontré ninguna hora ahí. Envíala así, por favor: 23:15."),
        ("es", "yes/no", "7", "No encontré un sí ni un no ahí. Envía uno de los dos, o tócalo."),
        ("ar", "one", "المدرسة", "لم أجد هذا في القائمة. يُرجى إرسال اسم منها، أو الضغط على أحدها."),
        ("ar", "hours", "٢٥", "يمكنني هنا أخذ ما بين ٠ س و٢٤ س."),
    ] {
        let lang = Lang::new(tag);
        let (lexicon, word) = (WORDS.lexicon(&lang), WORDS.word(&lang, typed));
        let item = asked(about, tag);
        let error =
            kind::read(&item, &Heard { text: typed, word, begun: None, ended: None, lexicon: &lexicon })
                .unwrap_err();
        let said =
            plain(&worded::unread(&WORDS.say(&lang), &item, error)).replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(said, told, "{tag} {about} {typed}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn what_is_told_can_be_typed(share in 0.0f64..=1.0) {
        let water = [("unit", amount(Unit::Own("glasses".into())))];
        for (lang, say) in says() {
            let lexicon = WORDS.lexicon(&lang);
            for (code, kind) in kind::plain().into_iter().chain(water.clone()) {
                let Some((low, high)) = kind.ends() else { continue };
                let value = nearest(f64::from(low) + share * f64::from(high - low));
                let item = own("Qq", kind);
                let told = plain(&worded::said(&say, &item, &Value::Number(value)));
                let heard = Heard { text: &told, word: WORDS.word(&lang, &told), begun: None, ended: None, lexicon: &lexicon };
                prop_assert_eq!(kind::read(&item, &heard), Ok(Value::Number(value)), "{:?} {} {}", lang, code, told);
            }
        }
    }

    #[test]
    fn no_text_panics_at_any_kind_and_every_value_is_one(text in any::<String>(), n in 0usize..60) {
        for (lang, say) in says() {
            let (lexicon, word) = (WORDS.lexicon(&lang), WORDS.word(&lang, &text));
            let items = all_items();
            for item in [&items[n % items.len()]] {
                match kind::read(item, &Heard { text: &text, word, begun: None, ended: None, lexicon: &lexicon }) {
                    Ok(Value::Number(number)) => prop_assert!(item.kind.tapped(number).is_some()),
                    Ok(Value::Chosen(parts)) => {
                        let listed = |id| item.kind.parts().iter().any(|part| part.id == id);
                        prop_assert!(parts.into_iter().all(listed));
                    }
                    Ok(Value::Text(_)) => prop_assert_eq!(&item.kind, &Kind::Text),
                    Err(error) => {
                        let told = worded::unread(&say, item, error);
                        prop_assert!(!told.contains("kind-") && !told.contains('{'), "{}", told);
                    }
                }
            }
        }
    }
}
