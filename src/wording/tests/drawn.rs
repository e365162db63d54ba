//! What numbers are called inside a picture: the same as in the sentences, only shorter, and which end is better.

use super::words;
use crate::domain::catalogue::{everybodys, library};
use crate::domain::ids::{ItemId, PartId};
use crate::domain::item::{About, Better, Item, Name, Part, Spec};
use crate::domain::kind::{Amount, Ends, Kind, Rating, Unit};
use crate::domain::lang::Lang;
use crate::domain::week::{Comparison, Flag, Further, Series, Stat, Sum};
use crate::wording::digest;
use crate::wording::html::plain;

fn own(kind: Kind, better: Better) -> Item {
    Item::of_spec(ItemId(40), Spec { better, ..Spec::typed("Asked".into(), kind) })
}

fn amount(unit: Unit) -> Kind {
    Kind::Amount(Amount { unit })
}

fn glasses() -> Kind {
    amount(Unit::Own("glasses".into()))
}

fn row(kind: Kind, sum: Sum) -> String {
    let further = Further { item: own(kind, Better::Neither), days: 5, sum };
    words().row_label(&Lang::new("en"), &further)
}

#[test]
fn the_end_of_a_row_says_what_the_sentence_says_in_less_room() {
    let parts = |names: &[&str]| -> Vec<Part> {
        (1..).zip(names).map(|(id, name)| Part { id: PartId(id), name: Name::Own((*name).into()) }).collect()
    };
    let one = Kind::One { parts: parts(&["home", "work"]) };
    let chosen = Sum::Chosen(vec![(PartId(2), 4), (PartId(1), 1)]);
    for (kind, sum, said) in [
        (Kind::Count, Sum::Between(0, 3), "0–3"),
        (Kind::Count, Sum::Between(2, 2), "2"),
        (Kind::Rating(Rating { low: -5, high: 5, ..Rating::default() }), Sum::Between(-3, 2), "-3–2"),
        (amount(Unit::Hours), Sum::Between(390, 510), "6:30–8:30 h"),
        (amount(Unit::Hours), Sum::Between(390, 390), "6 h 30 min"),
        (amount(Unit::Minutes), Sum::Between(20, 45), "20–45 min"),
        (amount(Unit::Minutes), Sum::Between(20, 180), "0:20–3:00 h"),
        (glasses(), Sum::Between(2, 7), "2–7"),
        (glasses(), Sum::Between(4, 4), "4"),
        (Kind::Clock, Sum::Between(1430, 1460), "23:50–00:20"),
        (Kind::FromTo, Sum::Between(390, 490), "6:30–8:10 h"),
        (Kind::FromTo, Sum::Between(420, 420), "7 h"),
        (Kind::YesNo, Sum::Yes(3), "yes: 3 of 5"),
        (one.clone(), chosen, "4 × work"),
        (one, Sum::Chosen(Vec::new()), "none"),
    ] {
        let label = row(kind, sum).replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(label, said);
    }
}

#[test]
fn ticks_have_their_unit_and_an_own_unit_stands_in_the_title() {
    let words = words();
    let ticks = |tag: &str, kind: Kind, values: &[i32]| -> Vec<String> {
        let item = own(kind.clone(), Better::Neither);
        kind.axis(values)
            .unwrap()
            .ticks
            .iter()
            .map(|tick| words.tick(&Lang::new(tag), &item, *tick))
            .collect()
    };
    assert_eq!(ticks("en", amount(Unit::Hours), &[510]), ["0 h", "3 h", "6 h", "9 h"]);
    assert_eq!(ticks("en", Kind::Clock, &[1430, 1460]), ["23:00", "00:00", "01:00"]);
    assert_eq!(ticks("es", amount(Unit::Minutes), &[45]), ["0 min", "15 min", "30 min", "45 min"]);
    assert_eq!(ticks("ar", Kind::Count, &[3]), ["٠", "١", "٢", "٣"]);
    assert_eq!(ticks("en", Kind::Rating(Rating { high: 5, ..Rating::default() }), &[]), ["0", "2.5", "5"]);
    assert_eq!(ticks("en", glasses(), &[8]), ["0", "5", "10"]);
    let title = words.panel_labels(&Lang::new("en"), &own(glasses(), Better::Neither)).title;
    assert_eq!(title.replace(['\u{2068}', '\u{2069}'], ""), "Asked (glasses)");
}

/// Every item of ours of which one end is better, and own ones.
#[test]
fn the_better_end_says_so_where_no_words_of_ours_do() {
    let words = words();
    let listed = library().into_iter().map(|listed| Item {
        id: ItemId(40),
        name: Name::BuiltIn(listed.code.into()),
        kind: listed.kind,
        about: About::Day,
        better: listed.better,
        after: None,
    });
    let typed = Ends::Typed { low: "calm".into(), high: "wild".into() };
    let owns = [
        own(Kind::Count, Better::Lower),
        own(Kind::Clock, Better::Higher),
        own(Kind::Rating(Rating { high: 5, ends: typed, ..Rating::default() }), Better::Lower),
    ];
    for lang in words.langs() {
        for item in everybodys().into_iter().chain(listed.clone()).chain(owns.clone()) {
            let labels = words.panel_labels(&lang, &item);
            let end = match item.better {
                Better::Higher => labels.high,
                Better::Lower => labels.low,
                Better::Neither | Better::Unsaid => continue,
            };
            assert!(!item.kind.is_number() || !end.is_empty(), "{} {:?}", lang.tag(), item.name);
        }
    }
    let [count, clock, typed] = owns.map(|item| words.panel_labels(&Lang::new("en"), &item));
    assert_eq!((count.low.as_str(), count.high.as_str()), ("better", ""));
    assert_eq!((clock.low.as_str(), clock.high.as_str()), ("", "better"));
    assert_eq!((typed.low.as_str(), typed.high.as_str()), ("calm (better)", "wild"));
}

/// A week against the usual, for numbers of every kind.
#[test]
fn an_average_of_any_kind_is_said_in_its_own_unit() {
    let words = words();
    let stat = |mean| Some(Stat { mean, n: 6, low: 0, high: 1 });
    let said = |tag: &str, kind: Kind, this: f64, usual: f64| {
        let of = Comparison { this: stat(this), usual: stat(usual) };
        words.average_sentence(&Lang::new(tag), &Series { item: own(kind, Better::Neither), of, limit: None })
    };
    assert_eq!(said("en", Kind::Count, 2.66, 2.0), "On average 2.7, 0.7 more than usual.");
    assert_eq!(
        said("en", amount(Unit::Hours), 430.4, 465.0),
        "On average 7 h 10 min, 35 min less than usual."
    );
    assert_eq!(said("en", Kind::Clock, 1465.2, 1440.0), "On average 00:25, 25 min later than usual.");
    assert_eq!(said("en", Kind::Clock, 1380.0, 1470.0), "On average 23:00, 90 min earlier than usual.");
    assert_eq!(said("en", Kind::Clock, 1380.2, 1380.0), "On average 23:00, as usual.");
    assert_eq!(
        said("es", Kind::Clock, 1465.0, 1440.0),
        "En promedio 00:25 (25 min más tarde que de costumbre)."
    );
    assert_eq!(said("ar", Kind::Clock, 1380.0, 1440.0), "المتوسط ٢٣:٠٠، قبل المعتاد بمقدار ٦٠ د.");
}

#[test]
fn a_span_that_stands_out_is_told_in_hours() {
    let words = words();
    let flag = Flag::Worse { item: own(Kind::FromTo, Better::Neither), this: 630.0, usual: 480.4 };
    for (tag, told) in [
        ("en", "2 h 30 min above the usual (10 h 30 min, usually 8 h)"),
        ("es", "2 h 30 min por encima de lo habitual (10 h 30 min; habitual 8 h)"),
        ("ar", "أعلى من المعتاد بمقدار ٢ س ٣٠ د (١٠ س ٣٠ د، والمعتاد ٨ س)"),
    ] {
        let said = plain(&digest::flag(&words.say(&Lang::new(tag)), &flag));
        assert!(said.replace(['\u{2068}', '\u{2069}'], "").ends_with(told), "{said}");
    }
}
