//! What a client tracks for themselves, beside what a therapist asks: ready lists of tags, ready numbers, or a question of
//! their own. Never knows an answer, and never who may see one: that is the store's.

use serde::{Deserialize, Serialize};

use super::catalogue;
use super::fingerprint;
use super::ids::{ItemId, LinkId};
use super::item::{About, Better, Item, Name};
use super::kind::{COMMAS, Kind};
use super::label::{self, LabelError};
use super::line::OPTION_MAX;
use super::placed::{Placed, Plan, place_of_new};

mod together;

pub use together::{DAYS, Found, MIN_DAYS, TOLD_MAX, Together, What, find};

/// The most that is tracked at once.
pub const TRACKED_MAX: usize = 6;
/// The most tags of one list.
pub const TAGS_MAX: usize = 12;

/// A list of tags to take as it is, each by its code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ready {
    pub code: &'static str,
    pub tags: &'static [&'static str],
}

/// Like the library's, what has landed is never changed: answers are about it. More may come.
pub const READY: [Ready; 4] = [
    Ready {
        code: "track_triggers",
        tags: &["tag_argument", "tag_bad_news", "tag_crowd", "tag_deadline", "tag_alone", "tag_memory"],
    },
    Ready {
        code: "track_food",
        tags: &["tag_cooked", "tag_fast_food", "tag_sweets", "tag_coffee", "tag_alcohol", "tag_no_meal"],
    },
    Ready {
        code: "track_people",
        tags: &["tag_family", "tag_partner", "tag_friends", "tag_work", "tag_strangers", "tag_animals"],
    },
    Ready {
        code: "track_weather",
        tags: &["tag_sun", "tag_clouds", "tag_rain", "tag_wind", "tag_heat", "tag_cold"],
    },
];

/// Numbers of the library to take as they are.
pub const NUMBERS: [&str; 2] = ["energy", "sleep_hours"];

/// Something a client tracks, as only they see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// Its tags are those on the list now.
    pub item: Item,
    /// Is it asked now?
    pub asked: bool,
    /// Those who may see it now.
    pub seen_by: Vec<(LinkId, String)>,
}

impl Kept {
    /// Has it tags that come and go?
    pub fn has_tags(&self) -> bool {
        matches!(self.item.kind, Kind::Several { .. })
    }
}

/// The codes of what can be taken in one tap.
pub fn codes() -> impl Iterator<Item = &'static str> {
    READY.iter().map(|ready| ready.code).chain(NUMBERS)
}

/// A ready one as a row of this number, a list still without its tags.
pub fn item_of(id: ItemId, code: &str) -> Option<Item> {
    if !READY.iter().any(|ready| ready.code == code) {
        return catalogue::of_library(id, code);
    }
    Some(Item {
        id,
        name: Name::BuiltIn(code.to_owned()),
        kind: Kind::Several { parts: Vec::new() },
        about: About::Day,
        better: Better::Neither,
        after: None,
    })
}

/// The tags a ready list begins with.
pub fn tags_of(code: &str) -> &'static [&'static str] {
    READY.iter().find(|ready| ready.code == code).map_or(&[], |ready| ready.tags)
}

/// Is it the code of a tag?
pub fn is_tag(code: &str) -> bool {
    READY.iter().any(|ready| ready.tags.contains(&code))
}

/// Why typed words are no tags.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TagsError {
    #[error("no name with a letter")]
    Empty,
    #[error("longer than {max} characters, and does not fit on a button")]
    TooLong { max: usize },
}

/// The tags typed, with commas or line breaks between, each once.
///
/// # Errors
/// What is wrong with one of them: then none is taken.
pub fn names_in(text: &str) -> Result<Vec<String>, TagsError> {
    let mut names: Vec<String> = Vec::new();
    for part in text.split(COMMAS).filter(|part| !part.trim().is_empty()) {
        let name = label::name(part, OPTION_MAX).map_err(|error| match error {
            LabelError::TooLong { max } => TagsError::TooLong { max },
            LabelError::Empty | LabelError::NoLetter => TagsError::Empty,
        })?;
        if !names.iter().any(|known| label::is_same(known, &name)) {
            names.push(name);
        }
    }
    if names.is_empty() { Err(TagsError::Empty) } else { Ok(names) }
}

/// A mark of a yes to showing it: of what, and to whom.
pub fn mark(item: ItemId, to: &[(LinkId, String)]) -> u32 {
    let each = to.iter().flat_map(|(link, name)| format!("{}\n{name}\n", link.0).into_bytes());
    fingerprint::of(format!("{}\n", item.0).into_bytes().into_iter().chain(each))
}

/// A plan with these beside it: where a new question goes, before the note that is last.
pub fn beside(plan: &Plan, tracked: &[ItemId]) -> Plan {
    let mut placed = plan.0.clone();
    let at = place_of_new(placed.iter().map(|placed| (placed.item, placed.aside)));
    let new = tracked.iter().filter(|id| !plan.0.iter().any(|placed| placed.item == **id));
    placed.splice(at..at, new.map(|id| Placed::of(*id)));
    Plan(placed)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::skill;

    #[test]
    fn every_ready_code_makes_an_item_and_no_tag_is_called_as_anything_else() {
        let mut seen: BTreeSet<String> = BTreeSet::new();
        seen.extend(catalogue::everybodys().iter().filter_map(Item::code).map(str::to_owned));
        seen.extend(catalogue::library().iter().map(|listed| listed.code.to_owned()));
        // A tag and a skill stand on buttons alike.
        seen.extend(skill::library().map(str::to_owned));
        for ready in READY {
            assert!(seen.insert(ready.code.to_owned()), "{}", ready.code);
            assert!((2..=TAGS_MAX).contains(&ready.tags.len()), "{}", ready.code);
            assert!(ready.tags.iter().all(|tag| seen.insert((*tag).to_owned())), "{}", ready.code);
        }
        for code in codes() {
            assert_eq!(item_of(ItemId(50), code).unwrap().code(), Some(code));
        }
        assert_eq!(item_of(ItemId(50), "no_such"), None);
    }

    #[test]
    fn tags_are_typed_with_commas_or_lines_between() {
        let names = |text| names_in(text);
        assert_eq!(
            names("Gym, sauna ,gym\nDentist"),
            Ok(vec!["Gym".into(), "sauna".into(), "Dentist".into()])
        );
        assert_eq!(names("رياضة، قهوة"), Ok(vec!["رياضة".into(), "قهوة".into()]));
        assert_eq!(names(" , "), Err(TagsError::Empty));
        assert_eq!(names("fine, !!!"), Err(TagsError::Empty));
        assert_eq!(names("I cannot go on like this any more"), Err(TagsError::TooLong { max: OPTION_MAX }));
    }

    #[test]
    fn a_yes_is_to_whom_it_names() {
        let [ana, bo] = [(LinkId(1), "Ana".to_owned()), (LinkId(2), "Bo".to_owned())];
        let one = mark(ItemId(5), std::slice::from_ref(&ana));
        assert_ne!(one, mark(ItemId(6), std::slice::from_ref(&ana)));
        assert_ne!(one, mark(ItemId(5), &[ana, bo]));
    }

    #[test]
    fn what_is_tracked_comes_before_the_note_that_is_last() {
        let ids = |plan: &Plan| plan.0.iter().map(|placed| placed.item.0).collect::<Vec<_>>();
        let plan = Plan::starting(&[ItemId(1), ItemId(4), ItemId(7)]);
        assert_eq!(ids(&beside(&plan, &[ItemId(50), ItemId(51)])), [1, 4, 50, 51, 7]);
        assert_eq!(ids(&beside(&plan, &[ItemId(4)])), [1, 4, 7], "asked once");
        let moved = Plan::starting(&[ItemId(7), ItemId(1)]);
        assert_eq!(ids(&beside(&moved, &[ItemId(50)])), [7, 1, 50]);
    }
}
