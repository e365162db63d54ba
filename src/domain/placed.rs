//! An item in its place in a client's plan, with what was chosen about it: put aside by the client, drawn large or
//! pointed out for the therapist. Never says an item's words, and never what its answers are.

use serde::{Deserialize, Serialize};

use super::catalogue;
use super::fingerprint;
use super::ids::ItemId;
use super::item::{Better, Item, Name};
use super::kind::Kind;
use super::occasion::Slot;
use super::slots::SlotSet;

/// The most items drawn large.
pub const LARGE_MAX: usize = 3;
/// So many of what a client starts with are.
pub const LARGE: usize = 2;
/// How far a week's mean lies from the usual, for the worse, to be pointed out: this share of the scale, in percent.
pub const WATCH_PERCENT: u8 = 15;
/// The shares to choose from.
pub const WATCH_CHOICES: [u8; 4] = [10, 15, 20, 30];

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Placed {
    pub item: ItemId,
    /// Put aside by the client: not asked until they take it up again.
    #[serde(default)]
    pub aside: bool,
    #[serde(default)]
    pub large: bool,
    #[serde(default)]
    pub watch: Watch,
    /// At which of a day's check-ins it is asked.
    #[serde(default)]
    pub slots: SlotSet,
}

/// A question of a plan, whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    #[serde(flatten)]
    pub item: Item,
    #[serde(default)]
    pub aside: bool,
    #[serde(default)]
    pub large: bool,
    #[serde(default)]
    pub watch: Watch,
    #[serde(default, skip_serializing_if = "is_daily")]
    pub slots: SlotSet,
    /// The therapist who put it on the list, where the client reads it and that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
}

/// When the mean of a week is pointed out, in percent of the scale from the client's own usual.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Watch {
    /// [`WATCH_PERCENT`] for the worse; where no end is better, never.
    #[default]
    Usual,
    Never,
    Falls(u8),
    Rises(u8),
}

/// A mark of what somebody who agrees reads of a list: each name, by whose wish it is asked, and whether it is put aside.
/// Another order is the same list.
pub fn told_mark(asked: &[Asked]) -> u32 {
    let row = |asked: &Asked| {
        let (mark, name) = match &asked.item.name {
            Name::BuiltIn(code) => ('+', code),
            Name::Own(own) => ('=', own),
        };
        format!("{mark}{name}\n{}\n{}\n", asked.by.as_deref().unwrap_or_default(), asked.aside)
    };
    let mut rows: Vec<String> = asked.iter().map(row).collect();
    rows.sort();
    fingerprint::of(rows.into_iter().flat_map(String::into_bytes))
}

/// What a client is asked by themselves, in order, also what is put aside.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan(pub Vec<Placed>);

impl Plan {
    /// These items, as a client starts with them.
    pub fn starting(items: &[ItemId]) -> Self {
        let everybodys = catalogue::everybodys();
        let rating = |id: &ItemId| {
            everybodys.iter().any(|item| item.id == *id && matches!(item.kind, Kind::Rating(_)))
        };
        let large: Vec<ItemId> = items.iter().copied().filter(rating).take(LARGE).collect();
        let placed = |item: &ItemId| Placed { large: large.contains(item), ..Placed::of(*item) };
        Self(items.iter().map(placed).collect())
    }

    /// The items asked, without those put aside, at whichever check-in of a day.
    pub fn asked(&self) -> Vec<ItemId> {
        self.0.iter().filter(|placed| !placed.aside).map(|placed| placed.item).collect()
    }

    /// Those of one of a day's check-ins.
    pub fn asked_at(&self, slot: Slot) -> Vec<ItemId> {
        let there = self.0.iter().filter(|placed| !placed.aside && placed.slots.contains(slot));
        there.map(|placed| placed.item).collect()
    }

    pub fn get(&self, item: ItemId) -> Placed {
        self.0.iter().find(|placed| placed.item == item).copied().unwrap_or(Placed::of(item))
    }
}

impl Placed {
    pub fn of(item: ItemId) -> Self {
        Self { item, aside: false, large: false, watch: Watch::Usual, slots: SlotSet::DAILY }
    }
}

impl Asked {
    pub fn placed(at: Placed, item: Item) -> Self {
        Self { item, aside: at.aside, large: at.large, watch: at.watch, slots: at.slots, by: None }
    }

    /// Asked from now on, with nothing chosen about it.
    pub fn new(item: Item) -> Self {
        Self::placed(Placed::of(item.id), item)
    }
}

impl Watch {
    /// How far in units of the item, and whether rising is pointed out rather than falling; `None`: never.
    pub fn limit(self, item: &Item) -> Option<(f64, bool)> {
        let (percent, rises) = match (self, item.better) {
            (Self::Usual, Better::Higher) => (WATCH_PERCENT, false),
            (Self::Usual, Better::Lower) => (WATCH_PERCENT, true),
            (Self::Usual, Better::Neither | Better::Unsaid) | (Self::Never, _) => return None,
            (Self::Falls(percent), _) => (percent, false),
            (Self::Rises(percent), _) => (percent, true),
        };
        let (low, high) = item.kind.scale()?;
        Some((f64::from(high.saturating_sub(low)) * f64::from(percent) / 100.0, rises))
    }

    /// As it is kept: `None` for the usual.
    pub fn number(self) -> Option<i64> {
        match self {
            Self::Usual => None,
            Self::Never => Some(0),
            Self::Falls(percent) => Some(-i64::from(percent)),
            Self::Rises(percent) => Some(i64::from(percent)),
        }
    }

    pub fn of_number(number: Option<i64>) -> Option<Self> {
        let Some(number) = number else { return Some(Self::Usual) };
        let percent = u8::try_from(number.unsigned_abs()).ok().filter(|percent| *percent <= 100)?;
        Some(match number {
            0 => Self::Never,
            ..0 => Self::Falls(percent),
            _ => Self::Rises(percent),
        })
    }
}

/// Where a question goes that is added to these, each with whether it is put aside: before the note while nothing is asked
/// after it, since whoever has written a note expects no more. A note that somebody put further up has nothing before it
/// that they did not put there.
pub fn place_of_new(placed: impl IntoIterator<Item = (ItemId, bool)>) -> usize {
    let placed: Vec<(ItemId, bool)> = placed.into_iter().collect();
    let note = placed.iter().position(|(item, _)| catalogue::is_text(*item));
    let is_last = |note: &usize| placed.iter().skip(note + 1).all(|(_, aside)| *aside);
    note.filter(is_last).unwrap_or(placed.len())
}

fn is_daily(slots: &SlotSet) -> bool {
    *slots == SlotSet::DAILY
}

/// About how many taps the daily check-in takes: one for each question, and one more to be done with a list.
pub fn taps(asked: &[Asked]) -> usize {
    asked
        .iter()
        .filter(|asked| !asked.aside && asked.slots.contains(Slot::DAILY))
        .map(|asked| asked.item.kind.taps())
        .sum()
}

/// Can it be drawn large: is it a number over days?
pub fn can_be_large(item: &Item) -> bool {
    item.after.is_none() && item.kind.is_number()
}

/// Can a week of it be pointed out: has it a scale to be far on?
pub fn can_be_watched(item: &Item) -> bool {
    item.after.is_none() && item.kind.scale().is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::scale::SudsWhen;

    #[test]
    fn what_is_watched_is_kept_and_read_the_same() {
        let mut all = vec![Watch::Usual, Watch::Never];
        all.extend(WATCH_CHOICES.into_iter().flat_map(|n| [Watch::Falls(n), Watch::Rises(n)]));
        for watch in all {
            assert_eq!(Watch::of_number(watch.number()), Some(watch));
        }
        assert_eq!(Watch::of_number(Some(101)), None);
    }

    #[test]
    fn the_usual_limit_is_for_the_worse_and_another_as_chosen() {
        let items = catalogue::everybodys();
        let item = |code: &str| items.iter().find(|item| item.code() == Some(code)).unwrap();
        assert_eq!(Watch::Usual.limit(item("mood")), Some((1.5, false)));
        assert_eq!(Watch::Usual.limit(item("suds_right_now")), Some((15.0, true)));
        assert_eq!(Watch::Rises(20).limit(item("mood")), Some((2.0, true)));
        assert_eq!(Watch::Never.limit(item("mood")), None);
        let neither = Item { better: Better::Neither, ..item("mood").clone() };
        assert_eq!(Watch::Usual.limit(&neither), None);
        assert_eq!(Watch::Falls(10).limit(&neither), Some((1.0, false)));
    }

    #[test]
    fn a_new_question_goes_before_the_note_that_is_last() {
        const NOTE: i64 = 7;
        let place =
            |placed: &[(i64, bool)]| place_of_new(placed.iter().map(|(id, aside)| (ItemId(*id), *aside)));
        for (placed, at) in [
            (&[(1, false), (4, false), (NOTE, false)][..], 2),
            // Put aside, it is the last again once it is taken up.
            (&[(1, false), (4, false), (NOTE, true)], 2),
            // What comes after it is not asked.
            (&[(1, false), (NOTE, false), (901, true)], 1),
            (&[(1, true), (NOTE, false)], 1),
            (&[(NOTE, false)], 0),
            // Somebody has put the note further up, or taken it off.
            (&[(NOTE, false), (1, false), (4, false)], 3),
            (&[(1, false), (NOTE, true), (4, false)], 3),
            (&[(1, false), (4, false)], 2),
            (&[], 0),
        ] {
            assert_eq!(place(placed), at, "{placed:?}");
        }
    }

    #[test]
    fn a_new_plan_has_its_first_ratings_large_and_nothing_aside() {
        let plan = Plan::starting(&catalogue::starting(SudsWhen::RightNow));
        assert_eq!(plan.0.iter().filter(|placed| placed.large).count(), 2);
        assert_eq!(plan.asked(), catalogue::starting(SudsWhen::RightNow));
        let aside = Plan(plan.0.iter().map(|placed| Placed { aside: true, ..*placed }).collect());
        assert_eq!(aside.asked(), []);
    }
}
