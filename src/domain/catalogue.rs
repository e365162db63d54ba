//! The built-in items: their codes, kinds and ends. The wording words them, by their codes.
//!
//! An item that has landed is never changed here: answers of years are about it. Its numbers are rows of the database.

use super::form::{Form, Question};
use super::ids::{ItemId, PartId};
use super::item::{About, After, Better, Item, Name};
use super::kind::{Ends, Kind, Rating};
use super::scale::SudsWhen;

mod library;
mod templates;

pub use library::{
    FAMILIES, GROUPS, Group, Listed, buttons, family, is_act, is_calm, is_of_harm, is_urge, library,
};
pub use templates::{TEMPLATES, Template};

/// A client's own list of skills.
pub const SKILLS: ItemId = ItemId(4);
/// How much the skills of a day helped.
pub const HELPED: ItemId = ItemId(5);
/// A client's tasks.
pub const HOMEWORK: ItemId = ItemId(6);
/// How useful a task was.
pub const USEFUL: ItemId = ItemId(8);

/// 0 is the worst, 10 the best the person can think of.
const MOOD: ItemId = ItemId(1);
/// Subjective Units of Distress: 0 is complete calm, 100 the worst distress ever felt (Wolpe 1969).
const SUDS_HIGHEST: ItemId = ItemId(2);
const SUDS_NOW: ItemId = ItemId(3);
const NOTE: ItemId = ItemId(7);

const CODES: [(ItemId, &str); 8] = [
    (MOOD, "mood"),
    // Asked for two different moments it is two items: they are never drawn on one line.
    (SUDS_HIGHEST, "suds_highest_today"),
    (SUDS_NOW, "suds_right_now"),
    (SKILLS, "skills"),
    (HELPED, "skills_helped"),
    (HOMEWORK, "homework"),
    (NOTE, "note"),
    (USEFUL, "homework_useful"),
];

/// Everybody's items, by number.
pub fn everybodys() -> Vec<Item> {
    use {
        About::{Day, Moment},
        Better::{Higher, Lower, Neither},
    };
    let rating = |high| Kind::Rating(Rating { high, ..Rating::default() });
    let degree = || Kind::Rating(Rating { high: 4, ends: Ends::Each("degree".into()), ..Rating::default() });
    let list = Vec::new;
    [
        (MOOD, rating(10), Day, Higher, None),
        (SUDS_HIGHEST, rating(100), Day, Lower, None),
        (SUDS_NOW, rating(100), Moment, Lower, None),
        (SKILLS, Kind::Several { parts: list() }, Day, Neither, None),
        (HELPED, degree(), Day, Higher, Some(After::Any(SKILLS))),
        (HOMEWORK, Kind::Progress { parts: list() }, Day, Higher, None),
        (NOTE, Kind::Text, Day, Neither, None),
        (USEFUL, degree(), Day, Higher, Some(After::AtLeast(HOMEWORK, 1))),
    ]
    .map(|(id, kind, about, better, after)| Item {
        id,
        name: Name::BuiltIn(code_of(id).unwrap_or_default().into()),
        kind,
        about,
        better,
        after,
    })
    .into()
}

/// What every new client is asked, in this order.
pub fn starting(when: SudsWhen) -> Vec<ItemId> {
    vec![MOOD, suds(when), SKILLS, HOMEWORK, NOTE]
}

/// An item of the library, as a row of this number.
pub fn of_library(id: ItemId, code: &str) -> Option<Item> {
    let listed = library().into_iter().find(|listed| listed.code == code)?;
    let name = Name::BuiltIn(listed.code.into());
    Some(Item { id, name, kind: listed.kind, about: listed.about, better: listed.better, after: None })
}

/// Is it one of what new clients are asked, about whichever moment?
pub fn is_starting(item: ItemId) -> bool {
    [SudsWhen::HighestToday, SudsWhen::RightNow].into_iter().any(|when| starting(when).contains(&item))
}

/// The code of one of everybody's items.
pub fn code_of(item: ItemId) -> Option<&'static str> {
    CODES.iter().find(|(id, _)| *id == item).map(|(_, code)| *code)
}

/// These items in this order, everybody's and the client's own, each with its follow-ups. One that is in neither is
/// left out.
pub fn form(ids: &[ItemId], own: &[Item]) -> Form {
    let everybodys = everybodys();
    let known = || everybodys.iter().chain(own);
    let mut items = Vec::new();
    for id in ids {
        items.extend(known().find(|item| item.id == *id).cloned());
        items.extend(known().filter(|item| item.after.is_some_and(|after| after.item() == *id)).cloned());
    }
    Form { items }
}

/// The item that asks the same about another moment: one day's check-in has one of the two.
pub fn other_moment(item: ItemId) -> Option<ItemId> {
    match item {
        SUDS_HIGHEST => Some(SUDS_NOW),
        SUDS_NOW => Some(SUDS_HIGHEST),
        _ => None,
    }
}

/// The pairs of items that ask the same about two moments.
pub fn moments() -> [[ItemId; 2]; 1] {
    [[SUDS_HIGHEST, SUDS_NOW]]
}

/// The moment SUDs are about in this form; the usual one where they are not asked.
pub fn moment_of(ids: &[ItemId]) -> SudsWhen {
    if ids.contains(&SUDS_NOW) { SudsWhen::RightNow } else { SudsWhen::HighestToday }
}

/// The same; `None` where they are not asked.
pub fn moment_asked(ids: &[ItemId]) -> Option<SudsWhen> {
    [SudsWhen::HighestToday, SudsWhen::RightNow].into_iter().find(|when| ids.contains(&suds(*when)))
}

/// SUDs for this moment.
pub fn suds(when: SudsWhen) -> ItemId {
    match when {
        SudsWhen::HighestToday => SUDS_HIGHEST,
        SudsWhen::RightNow => SUDS_NOW,
    }
}

/// Is it one of everybody's items for free text?
pub fn is_text(item: ItemId) -> bool {
    item == NOTE
}

/// A question as states and messages of the first version hold it.
pub fn question_of_old(word: &str, part: Option<PartId>) -> Option<Question> {
    Some(match (word, part) {
        ("mood", None) => Question::whole(MOOD),
        // Which of the two was asked is known only to the day.
        ("suds", None) => Question::whole(SUDS_HIGHEST),
        ("skills", None) => Question::whole(SKILLS),
        ("helped", None) => Question::whole(HELPED),
        ("task", Some(part)) => Question::part_of(HOMEWORK, part),
        ("useful", Some(part)) => Question::part_of(USEFUL, part),
        ("note", None) => Question::whole(NOTE),
        ("share", None) => Question::share(NOTE),
        _ => return None,
    })
}

/// A question as buttons of the first version hold it.
pub fn question_of_letter(letter: &str, part: Option<PartId>) -> Option<Question> {
    let word = match letter {
        "m" => "mood",
        "s" => "suds",
        "k" => "skills",
        "h" => "helped",
        "d" => "task",
        "u" => "useful",
        "n" => "note",
        "ns" => "share",
        _ => return None,
    };
    question_of_old(word, part)
}

#[cfg(test)]
pub mod samples;
