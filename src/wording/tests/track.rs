//! What is tracked, as samples, and what goes with what in words.

use super::samples::HOSTILE;
use super::{ctx, words};
use crate::dialogue::press::{Press, TrackTap};
use crate::dialogue::screen::{Screen, TrackLine, TrackScreen};
use crate::domain::catalogue::samples::ASK_MOOD;
use crate::domain::ids::{ItemId, LinkId, PartId, SkillId};
use crate::domain::item::{Item, Name, Part, Spec};
use crate::domain::kind::{Kind, Rating};
use crate::domain::lang::Lang;
use crate::domain::skill::{Skill, SkillName};
use crate::domain::track::{Found, Kept, READY, Together, What, codes, item_of};
use crate::domain::trend::Difference;
use crate::domain::week;
use crate::wording::TogetherPage;

const ITEM: ItemId = ItemId(50);

fn tag(id: i64, name: &str) -> Part {
    let name = match name.strip_prefix('+') {
        Some(code) => Name::BuiltIn(code.into()),
        None => Name::Own(name.into()),
    };
    Part { id: PartId(id), name }
}

fn food(tags: &[&str]) -> Item {
    let mut item = item_of(ITEM, "track_food").unwrap();
    item.kind = Kind::Several { parts: (61..).zip(tags).map(|(id, name)| tag(id, name)).collect() };
    item
}

fn kept(item: Item, asked: bool, seen_by: &[&str]) -> Kept {
    let seen_by = (1..).zip(seen_by).map(|(id, name)| (LinkId(id), (*name).to_owned())).collect();
    Kept { item, asked, seen_by }
}

fn own() -> Item {
    Item::of_spec(ItemId(0), Spec::typed(HOSTILE.into(), Kind::Rating(Rating::default())))
}

pub fn screens() -> Vec<Screen> {
    let tags = ["+tag_coffee", "+tag_no_meal", HOSTILE];
    let list = |kept: Vec<Kept>| TrackScreen::List { kept, most: 6 };
    let all = vec![
        kept(food(&tags), true, &[]),
        kept(own(), true, &["Dr Amari", HOSTILE]),
        kept(item_of(ItemId(52), "sleep_hours").unwrap(), false, &[]),
        kept(item_of(ItemId(53), "energy").unwrap(), false, &["Dr Amari"]),
    ];
    let to = vec![(LinkId(1), "Dr Amari".to_owned()), (LinkId(2), HOSTILE.to_owned())];
    let several = Kind::Several { parts: vec![tag(1, "painted"), tag(2, HOSTILE)] };
    let several = Item::of_spec(ItemId(0), Spec::typed("What did I do?".into(), several));
    let shown = |kept: &Kept, with: &[&str]| TrackScreen::One {
        kept: kept.clone(),
        with: with.iter().map(|name| (*name).to_owned()).collect(),
    };
    let mut screens = vec![
        list(all.clone()),
        list(Vec::new()),
        list(vec![kept(own(), true, &[HOSTILE]); 40]),
        TrackScreen::Ready { codes: codes().map(str::to_owned).collect() },
        TrackScreen::Ready { codes: Vec::new() },
        TrackScreen::Added { name: Name::BuiltIn("track_weather".into()) },
        TrackScreen::Added { name: Name::Own(HOSTILE.into()) },
        TrackScreen::AskQuestion,
        TrackScreen::Draft { item: own() },
        TrackScreen::Draft { item: several },
        TrackScreen::AskShow { kept: all[0].clone(), to: to.clone() },
        TrackScreen::AskShow { kept: all[3].clone(), to: to[..1].to_vec() },
        TrackScreen::Tags { kept: all[0].clone() },
        TrackScreen::Tags { kept: kept(food(&[]), true, &[]) },
        TrackScreen::Tag { item: ITEM, tag: tag(61, "+tag_coffee") },
        TrackScreen::Tag { item: ITEM, tag: tag(63, HOSTILE) },
        TrackScreen::AskTags { kept: all[0].clone(), room: 9 },
        TrackScreen::AskName { item: ITEM, tag: tag(63, HOSTILE) },
        TrackScreen::TagsAdded { item: ITEM, count: 1 },
        TrackScreen::TagsAdded { item: ITEM, count: 3 },
        TrackScreen::Together,
    ];
    screens.extend(READY.iter().map(|ready| {
        let tags: Vec<String> = ready.tags.iter().map(|tag| format!("+{tag}")).collect();
        let tags: Vec<&str> = tags.iter().map(String::as_str).collect();
        let item = Item { name: Name::BuiltIn(ready.code.into()), ..food(&tags) };
        shown(&kept(item, true, &[]), &["Dr Amari"])
    }));
    screens.extend(all.iter().map(|kept| shown(kept, &["Dr Amari"])));
    screens.push(shown(&all[0], &[]));
    screens.into_iter().map(Screen::Track).collect()
}

pub fn lines() -> Vec<TrackLine> {
    vec![
        TrackLine::Full { max: 6 },
        TrackLine::NoText,
        TrackLine::Stopped,
        TrackLine::Again,
        TrackLine::Shown,
        TrackLine::Hidden,
        TrackLine::NobodyToShow,
        TrackLine::TagEmpty,
        TrackLine::TagTooLong { max: 24 },
        TrackLine::TagTaken,
        TrackLine::TagsFull { max: 12, room: 0, sent: 0 },
        TrackLine::TagsFull { max: 12, room: 4, sent: 100 },
        TrackLine::TagOff,
    ]
}

/// A new screen or line has to be sampled above.
#[test]
fn every_screen_and_line_of_it_has_a_sample() {
    let kinds = |debugs: Vec<String>| {
        let word = |text: &String| text.split([' ', '{', '(']).next().unwrap_or_default().to_owned();
        debugs.iter().map(word).collect::<std::collections::BTreeSet<_>>().len()
    };
    let shown = screens().into_iter().filter_map(|screen| match screen {
        Screen::Track(shown) => Some(format!("{shown:?}")),
        _ => None,
    });
    assert_eq!(kinds(shown.collect()), 13);
    assert_eq!(kinds(lines().iter().map(|line| format!("{line:?}")).collect()), 12);
}

fn apart(low: f64, high: f64) -> Difference {
    Difference { with: 6.57, days: 14, without: 4.375, other_days: 16, low, high }
}

fn page(told: Vec<Together>, looked_at: usize, too_few: usize) -> TogetherPage {
    TogetherPage {
        found: Some(Found { rating: week::samples::item(ASK_MOOD), told, looked_at, too_few }),
        items: vec![food(&["+tag_coffee", "+tag_sweets"]), item_of(ItemId(51), "sleep_hours").unwrap()],
        skills: vec![Skill { id: SkillId(11), name: SkillName::BuiltIn("breathing".into()) }],
    }
}

fn together() -> Vec<(&'static str, TogetherPage)> {
    let of = |what, low, high| Together { what, apart: apart(low, high), middle: None };
    let night = Together { middle: Some(435.0), ..of(What::Night(ItemId(51)), 1.62, 2.91) };
    vec![
        ("two", page(vec![night, of(What::Tag(ITEM, PartId(61)), 1.5, 2.89)], 9, 2)),
        ("one", page(vec![of(What::Skill(SkillId(11)), -2.52, -0.41)], 1, 0)),
        ("none", page(Vec::new(), 9, 1)),
        ("one, none", page(Vec::new(), 1, 0)),
        ("too few", page(Vec::new(), 0, 4)),
        ("no rating", TogetherPage { found: None, items: Vec::new(), skills: Vec::new() }),
    ]
}

#[test]
fn what_goes_with_what_has_its_counts_its_interval_and_that_it_is_no_cause() {
    let words = words();
    let mut all = String::new();
    for lang in words.langs() {
        for (name, page) in together() {
            let text = words.together(&lang, &page).text;
            all.push_str(&format!("{} {name}:\n{text}\n\n", lang.tag()));
        }
    }
    insta::assert_snapshot!("together", all);
    let en = words.together(&Lang::new("en"), &together()[0].1).text;
    for told in ["9 things", "14", "16", "1.6 to 2.9 higher", "7 h 15 min", "Only you see this"] {
        assert!(en.contains(told), "{told}: {en}");
    }
    assert!(en.contains("do not say that one brings the other"), "{en}");
}

#[test]
fn a_yes_to_showing_is_the_button_and_a_no_leads_back() {
    let words = words();
    let shown =
        screens().into_iter().find(|screen| matches!(screen, Screen::Track(TrackScreen::AskShow { .. })));
    let (shown, en) = (shown.unwrap(), Lang::new("en"));
    let Screen::Track(track) = &shown else { unreachable!() };
    let yes = Press::Track(track.yes().unwrap());
    assert_eq!(words.button(&en, &shown, "Yes, show it"), Some(yes));
    assert_eq!(words.button(&en, &shown, "Back"), Some(Press::Track(TrackTap::Open(ITEM))));
    let text = words.screen(&en, &shown, &ctx()).text;
    assert!(text.contains("Dr Amari") && text.contains("from today on"), "{text}");
}
