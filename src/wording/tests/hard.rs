//! The hard end of every kind of question, wherever it is to be said: to the client at once, where a day is told back and
//! where the card ends; to the therapist in digest, card, and beneath and inside the picture and the file before a session.

use chrono::NaiveDate;

use super::cards::card;
use super::samples::day;
use super::{ctx, words};
use crate::dialogue::screen::{Card, Page, Screen};
use crate::domain::answers::Answers;
use crate::domain::catalogue;
use crate::domain::catalogue::samples::number;
use crate::domain::checkin::Timing;
use crate::domain::form::{Form, Question};
use crate::domain::harm;
use crate::domain::ids::{ItemId, LinkId};
use crate::domain::item::{Better, Item, Spec};
use crate::domain::kind::{Kind, Rating, plain};
use crate::domain::lang::Lang;
use crate::domain::placed::{Placed, Plan};
use crate::domain::series::Ratings;
use crate::domain::session::report;
use crate::domain::week::{self, DayPoint, Flag, Point, Week};
use crate::wording::Shared;
use crate::wording::Words;
use crate::wording::seen::{CaseCard, DigestPage, DigestRow};
use crate::wording::session::Names;

const ITEM: ItemId = ItemId(50);

/// Every kind with an end, typed, with each thing that can be said of it; and what of ours has one.
fn asked() -> Vec<Item> {
    let scale = |low, high| Kind::Rating(Rating::new(low, high, None).unwrap());
    let kinds = plain().map(|(_, kind)| kind).into_iter().chain([scale(0, 10), scale(-5, 5), scale(0, 1)]);
    let betters = [Better::Unsaid, Better::Lower, Better::Higher, Better::Neither];
    let typed = kinds.flat_map(|kind| {
        betters.map(|better| {
            Item::of_spec(ITEM, Spec { better, ..Spec::typed("Zugzwang".into(), kind.clone()) })
        })
    });
    let library = catalogue::library().into_iter();
    let library = library.filter_map(|listed| catalogue::of_library(ITEM, listed.code));
    let everybodys = catalogue::everybodys().into_iter().filter(|item| item.after.is_none());
    typed.chain(library).chain(everybodys).filter(|item| item.kind.ends().is_some()).collect()
}

fn said(words: &Words, lang: &Lang, screen: &Screen) -> String {
    words.screen(lang, screen, &ctx()).text
}

/// Where the answer is told back to the client: the next card, the finished one, and where a past day is changed.
fn to_the_client(words: &Words, lang: &Lang, item: &Item, value: i32) -> [String; 4] {
    let (asked, next) = (Question::whole(item.id), Question::whole(ItemId(51)));
    let other =
        Item::of_spec(ItemId(51), Spec { better: Better::Neither, ..Spec::typed("B".into(), Kind::Count) });
    let mut answers = Answers::default();
    answers.give(asked, number(value));
    let of = |at, back, noted| Card {
        form: Form { items: vec![item.clone(), other.clone()] },
        answers: answers.clone(),
        back,
        noted,
        ..card(at)
    };
    [
        said(words, lang, &Screen::Checkin(Box::new(of(Some(next), Some(asked), None)))),
        // Given to a question further up, while another is asked.
        said(words, lang, &Screen::Checkin(Box::new(of(Some(next), None, Some(asked))))),
        said(words, lang, &Screen::Checkin(Box::new(of(None, None, None)))),
        said(words, lang, &Screen::KeptAnswer(Box::new(of(None, None, Some(asked))))),
    ]
}

fn first() -> NaiveDate {
    day("2026-03-02")
}

fn week_of(item: &Item, value: i32) -> (Vec<DayPoint>, Ratings) {
    let point = DayPoint { asked: true, answered: true, ..DayPoint::unasked(first()) };
    let ratings = Ratings::of(&Plan(vec![Placed::of(item.id)]), std::slice::from_ref(item));
    (vec![point.rated(Question::whole(item.id), value)], ratings)
}

/// Where a therapist reads of it.
fn to_the_therapist(words: &Words, lang: &Lang, item: &Item, value: i32) -> [String; 4] {
    let (points, ratings) = week_of(item, value);
    let to = day("2026-03-08");
    let summary = week::summarise(&points, Week::ending(to), &ratings);
    let flags = week::flags(&summary);
    let row = DigestRow {
        link: LinkId(1),
        alias: "Wren".into(),
        summary: summary.clone(),
        flags: flags.clone(),
        paused: false,
        asked_on: None,
    };
    let page = DigestPage { rows: vec![row], page: Page { number: 0, total: 1 }, by_button: false };
    let case = CaseCard {
        link: LinkId(1),
        alias: "Wren".into(),
        summary,
        flags,
        top_skill: None,
        tasks: Vec::new(),
        notes: Vec::new(),
        records: Vec::new(),
        pause: None,
        next: None,
        asked_on: None,
        zone: chrono_tz::Europe::Madrid,
        suds_when: None,
    };
    let report = report(&points, first(), to, &ratings);
    let names = Names { skills: &[], tasks: &[], aside: &[], items: &[] };
    [
        words.digest(lang, &page).text,
        words.case(lang, &case).text,
        words.session_caption(lang, ("Wren", 4), &report, names, Shared::default()),
        words.session_marks(lang, &report, names, 8).join("\n"),
    ]
}

#[test]
fn what_marks_a_week_tells_the_client_whom_to_call_and_both_are_said_everywhere() {
    let words = words();
    let mut hard = 0;
    for lang in words.langs() {
        let unwatched = crate::wording::html::plain(&words.say(&lang).unwatched());
        let unwatched: String = unwatched.chars().take(12).collect();
        for item in asked() {
            let (low, high) = item.kind.ends().unwrap();
            for value in [low, low + 1, i32::midpoint(low, high), high - 1, high] {
                let what = format!("{lang:?} {:?} {:?} {:?} {value}", item.name, item.kind, item.better);
                let marked = harm::marked(&item).is_some_and(|hard| hard.takes(value));
                let told = harm::is_told(&item, value);
                assert!(told || !marked, "{what}");
                for text in to_the_client(&words, &lang, &item, value) {
                    assert_eq!(text.contains(&unwatched), told, "{what}: {text}");
                }
                hard += usize::from(marked);
                let [digest, case, caption, inside] = to_the_therapist(&words, &lang, &item, value);
                let (points, ratings) = week_of(&item, value);
                let found = week::worst(&points.iter().map(|point| (point.day, point)).collect(), &ratings);
                assert_eq!(found.len(), usize::from(marked), "{what}");
                assert_eq!(!inside.is_empty(), marked, "{what}");
                for of in &found {
                    let line = words.say(&lang);
                    let line = crate::wording::digest::flag_line(&line, &Flag::Worst(of.clone()));
                    for text in [&digest, &case, &caption] {
                        assert!(text.contains(&line), "{what}: {line} in {text}");
                    }
                    assert!(inside.contains(&crate::wording::html::plain(&line)), "{what}: {inside}");
                }
            }
        }
    }
    assert!(hard > 100, "{hard}");
}

#[test]
fn what_was_put_aside_is_said_where_its_answers_would_be() {
    let words = words();
    let lang = Lang::new("en");
    let urge = catalogue::of_library(ITEM, "urge_self_harm").unwrap();
    let note = catalogue::everybodys().into_iter().find(|item| item.kind == Kind::Text).unwrap();
    let plan = Plan(vec![Placed { aside: true, ..Placed::of(ITEM) }]);
    let since = vec![(urge.clone(), day("2026-03-04")), (note, day("2026-03-04"))];
    let ratings = Ratings::of(&plan, std::slice::from_ref(&urge)).with_aside(since.clone());
    let point = DayPoint { asked: true, answered: true, ..DayPoint::unasked(day("2026-03-11")) };
    let summary = week::summarise(&[point], Week::ending(day("2026-03-15")), &ratings);
    let row = DigestRow {
        link: LinkId(1),
        alias: "Wren".into(),
        summary: summary.clone(),
        flags: Vec::new(),
        paused: false,
        asked_on: None,
    };
    let page = DigestPage { rows: vec![row], page: Page { number: 0, total: 1 }, by_button: false };
    let case = CaseCard {
        link: LinkId(1),
        alias: "Wren".into(),
        summary,
        flags: Vec::new(),
        top_skill: None,
        tasks: Vec::new(),
        notes: Vec::new(),
        records: Vec::new(),
        pause: None,
        next: None,
        asked_on: None,
        zone: chrono_tz::Europe::Madrid,
        suds_when: None,
    };
    let report = report(&[], first(), day("2026-03-15"), &ratings);
    let names = Names { skills: &[], tasks: &[], aside: &since, items: &[] };
    let line = "Put aside since 4 Mar: Urge to hurt myself";
    for text in [
        words.digest(&lang, &page).text,
        words.case(&lang, &case).text,
        words.session_caption(&lang, ("Wren", 4), &report, names, Shared::default()),
        words.session_marks(&lang, &report, names, 8).join("\n"),
    ] {
        assert!(text.contains(line), "{text}");
    }
}

/// More than is named, with names as long as there are, and as much put aside: every list of it says how much it leaves out.
#[test]
fn no_list_of_marks_leaves_any_out_without_a_word() {
    let words = words();
    let to = day("2026-03-15");
    let name = |id: i64| format!("{id} {}", "thoughts of not being here any ".repeat(2))[..40].to_owned();
    let scale = Kind::Rating(Rating::new(0, 100, None).unwrap());
    let items: Vec<Item> =
        (100..107).map(|id| Item::of_spec(ItemId(id), Spec::typed(name(id), scale.clone()))).collect();
    let since = items.iter().zip(9..).map(|(item, n)| (item.clone(), day(&format!("2026-03-{n:02}"))));
    let since: Vec<(Item, NaiveDate)> = since.collect();
    let plan = Plan(items.iter().map(|item| Placed::of(item.id)).collect());
    let ratings = Ratings::of(&plan, &items).with_aside(since.clone());
    let mut point = DayPoint { asked: true, answered: true, ..DayPoint::unasked(to) };
    point.values.extend(items.iter().map(|item| (item.id, Point::new(100, Timing::OnTime))));
    let summary = week::summarise(std::slice::from_ref(&point), Week::ending(to), &ratings);
    let flags = week::flags(&summary);
    let row = DigestRow {
        link: LinkId(1),
        alias: "Wren".into(),
        summary: summary.clone(),
        flags: flags.clone(),
        paused: false,
        asked_on: None,
    };
    let page = DigestPage { rows: vec![row], page: Page { number: 0, total: 1 }, by_button: false };
    let case = CaseCard {
        link: LinkId(1),
        alias: "Wren".into(),
        summary,
        flags,
        top_skill: None,
        tasks: Vec::new(),
        notes: Vec::new(),
        records: Vec::new(),
        pause: None,
        next: None,
        asked_on: None,
        zone: chrono_tz::Europe::Madrid,
        suds_when: None,
    };
    let report = report(&[point], first(), to, &ratings);
    let names = Names { skills: &[], tasks: &[], aside: &since, items: &[] };
    for lang in words.langs() {
        let say = words.say(&lang);
        let more = crate::wording::digest::flag_line(&say, &Flag::MoreWorst { count: 3 });
        let marks = words.session_marks(&lang, &report, names, 8);
        assert_eq!(marks.len(), 8, "{marks:?}");
        let aside =
            |count| say.with("session-more-aside", crate::wording::say::Args::new().count("count", count));
        assert!(marks[7].contains(&crate::wording::html::plain(&aside(6))), "{marks:?}");
        let digest = words.digest(&lang, &page).text;
        for text in [
            &words.case(&lang, &case).text,
            &words.session_caption(&lang, ("Wren", 4), &report, names, Shared::default()),
        ] {
            assert!(text.contains(&more) && text.matches("100 t").count() > 0, "{lang:?} {text}");
        }
        assert!(marks.contains(&crate::wording::html::plain(&more)), "{marks:?}");
        // A row that is too long for the digest by itself stands, and says how many lines it leaves out.
        let left_out = |n| say.with("digest-row-more", crate::wording::say::Args::new().count("count", n));
        let shown = (100..107).filter(|id| digest.contains(&name(*id)[..30])).count();
        assert!(shown >= 4, "{digest}");
        assert!(digest.contains(&more) || (1..9).any(|n| digest.contains(&left_out(n))), "{digest}");
    }
}
