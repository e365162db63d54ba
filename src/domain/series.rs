//! Which of a client's items have a series: days that can be summed, told and drawn. An item is a value here like any
//! other; which one it is nobody asks but the catalogue.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::catalogue;
use super::ids::ItemId;
use super::item::{Better, Item};
use super::kind::Kind;
use super::placed::{LARGE_MAX, Plan, Watch, can_be_large};

/// A client's ratings that are asked by themselves, and what else is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ratings {
    /// Those told in sentences and drawn large, of any kind that is a number: at most [`LARGE_MAX`], in the order of the
    /// form.
    pub large: Vec<Item>,
    /// The ratings asked now: first those drawn large, then the others, each in the order of the form.
    pub asked: Vec<Item>,
    /// What may have been asked before and is not now, of every kind that can be summed.
    pub before: Vec<Item>,
    /// What else is asked that can be summed.
    pub others: Vec<Item>,
    /// Is it asked which skills were used?
    pub skills: bool,
    /// When a week of them is pointed out, where that was chosen.
    watch: BTreeMap<ItemId, Watch>,
    /// What the client put aside.
    aside: BTreeSet<ItemId>,
    /// The same, also what was taken off the list since, with the first day it was not asked.
    pub aside_since: Vec<(Item, NaiveDate)>,
}

/// Why an item is not asked now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gone {
    /// The same is asked about another moment.
    Moved,
    /// Put aside by the client, who may take it up again.
    Aside,
    /// Taken off.
    Off,
}

impl Ratings {
    /// `own`: the items made for this client.
    pub fn of(plan: &Plan, own: &[Item]) -> Self {
        let is_rating = |item: &Item| matches!(item.kind, Kind::Rating(_)) && item.after.is_none();
        let form = catalogue::form(&plan.asked(), own).items;
        let is_large = |item: &Item| plan.get(item.id).large;
        let mut asked: Vec<Item> = form.iter().filter(|item| is_rating(item)).cloned().collect();
        asked.sort_by_key(|item| !is_large(item));
        let drawn = form.iter().filter(|item| is_large(item) && can_be_large(item));
        let large = drawn.take(LARGE_MAX).cloned().collect();
        let watch = plan.0.iter().map(|placed| (placed.item, placed.watch)).collect();
        let is_other = |item: &Item| !is_rating(item) && item.after.is_none() && item.id != catalogue::SKILLS;
        let all = catalogue::everybodys().into_iter().chain(own.iter().cloned());
        let before = all
            .filter(|item| {
                (is_rating(item) || is_other(item)) && !form.iter().any(|asked| asked.id == item.id)
            })
            .collect();
        let aside = plan.0.iter().filter(|placed| placed.aside).map(|placed| placed.item).collect();
        let skills = plan.asked().contains(&catalogue::SKILLS);
        Self {
            before,
            others: form.into_iter().filter(is_other).collect(),
            asked,
            large,
            skills,
            watch,
            aside,
            aside_since: Vec::new(),
        }
    }

    pub fn large(&self) -> &[Item] {
        self.large.get(..LARGE_MAX).unwrap_or(&self.large)
    }

    /// The items that are not drawn large: further ratings, then what else is asked.
    pub fn further(&self) -> impl Iterator<Item = &Item> {
        let is_large = |item: &Item| self.large().iter().any(|large| large.id == item.id);
        self.asked.iter().chain(&self.others).filter(move |item| !is_large(item))
    }

    /// How far from the usual a week of this rating is pointed out, and whether it is for rising.
    pub fn limit(&self, item: &Item) -> Option<(f64, bool)> {
        self.watch.get(&item.id).copied().unwrap_or_default().limit(item)
    }

    /// With what the client put aside and has not taken up since, each with the first day it was not asked.
    pub fn with_aside(mut self, since: Vec<(Item, NaiveDate)>) -> Self {
        self.aside_since = since;
        self
    }

    /// What is no rating and is pointed out all the same, because somebody chose so.
    pub fn watched(&self) -> impl Iterator<Item = &Item> {
        self.others.iter().filter(|item| self.limit(item).is_some())
    }

    /// The first whose higher end is better: days with something are held against days without it on its scale.
    pub fn higher(&self) -> Option<&Item> {
        self.asked.iter().find(|item| item.better == Better::Higher)
    }

    /// Why this one is not asked now.
    pub fn gone(&self, item: &Item) -> Gone {
        let other = catalogue::other_moment(item.id);
        match other.is_some_and(|other| self.asked.iter().any(|asked| asked.id == other)) {
            _ if self.aside.contains(&item.id) => Gone::Aside,
            true => Gone::Moved,
            false => Gone::Off,
        }
    }

    /// Has the client put the question about homework aside?
    pub fn homework_aside(&self) -> bool {
        self.aside.contains(&catalogue::HOMEWORK)
    }

    /// Is homework asked about?
    pub fn homework(&self) -> bool {
        self.others.iter().any(|item| item.id == catalogue::HOMEWORK)
    }

    /// The items asked, by number.
    pub fn ids(&self) -> Vec<ItemId> {
        self.asked.iter().map(|item| item.id).collect()
    }
}

/// The ends of a rating's scale.
pub fn ends(item: &Item) -> (i32, i32) {
    item.kind.ends().unwrap_or_default()
}

/// The middle of a rating's scale.
pub fn middle(item: &Item) -> f64 {
    let (low, high) = ends(item);
    f64::midpoint(low.into(), high.into())
}

/// How far the ends of a rating's scale are apart.
pub fn span(item: &Item) -> i32 {
    let (low, high) = ends(item);
    high.saturating_sub(low)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::item::Spec;
    use crate::domain::placed::Placed;
    use crate::domain::scale::SudsWhen;

    fn codes(items: &[Item]) -> Vec<&str> {
        items.iter().filter_map(Item::code).collect()
    }

    #[test]
    fn the_ratings_of_a_form_stand_in_its_order_and_the_others_apart() {
        let [now, before] = [SudsWhen::RightNow, SudsWhen::HighestToday].map(catalogue::starting);
        let ratings = Ratings::of(&Plan::starting(&now), &[]);
        assert_eq!(codes(&ratings.asked), ["mood", "suds_right_now"]);
        assert_eq!(codes(&ratings.before), ["suds_highest_today"]);
        assert_eq!(ratings.gone(&ratings.before[0]), Gone::Moved);
        assert_eq!(ratings.higher().and_then(Item::code), Some("mood"));
        let mut turned = before;
        turned.reverse();
        assert_eq!(codes(&Ratings::of(&Plan::starting(&turned), &[]).asked), ["suds_highest_today", "mood"]);
        // Nothing that is asked took the place of what is not asked any more.
        let none = Ratings::of(&Plan::default(), &[]);
        assert_eq!((none.asked.len(), none.higher()), (0, None));
        assert_eq!(codes(&none.before)[..3], ["mood", "suds_highest_today", "suds_right_now"]);
        assert!(none.before.iter().all(|item| none.gone(item) == Gone::Off));
        // Put aside is not taken off, and stays so where the other moment is asked.
        let aside = |placed: &Placed| Placed { aside: true, ..*placed };
        let aside = Plan(Plan::starting(&now).0.iter().map(aside).collect());
        let aside = Ratings::of(&aside, &[]);
        let gone = |code| aside.gone(aside.before.iter().find(|item| item.code() == Some(code)).unwrap());
        assert_eq!((gone("mood"), gone("suds_highest_today")), (Gone::Aside, Gone::Off));
        assert!(aside.homework_aside() && !none.homework_aside());
    }

    #[test]
    fn what_is_large_is_of_any_number_and_no_further_item() {
        let own: Vec<Item> = (50..)
            .zip([Kind::YesNo, Kind::Count, Kind::Clock, Kind::Count, Kind::Count])
            .map(|(id, kind)| Item::of_spec(ItemId(id), Spec::typed("Asked".into(), kind)))
            .collect();
        let ids = |items: &[Item]| items.iter().map(|item| item.id.0).collect::<Vec<_>>();
        let chosen = |large: &[i64]| {
            let all = [ItemId(1)].into_iter().chain(own.iter().map(|item| item.id));
            let placed = |id: ItemId| Placed { large: large.contains(&id.0), ..Placed::of(id) };
            let ratings = Ratings::of(&Plan(all.map(placed).collect()), &own);
            (ids(ratings.large()), ids(&ratings.further().cloned().collect::<Vec<_>>()), ids(&ratings.asked))
        };
        assert_eq!(chosen(&[]), (vec![], vec![1, 50, 51, 52, 53, 54], vec![1]));
        assert_eq!(chosen(&[52, 51]), (vec![51, 52], vec![1, 50, 53, 54], vec![1]));
        // What is no number is never large, and never more than three are.
        assert_eq!(chosen(&[1, 50, 51, 52, 53, 54]), (vec![1, 51, 52], vec![50, 53, 54], vec![1]));
        let none = Ratings::of(&Plan::default(), &own);
        assert!(!none.skills && !none.homework());
    }

    #[test]
    fn a_mean_on_a_fine_scale_has_no_decimals() {
        let told: Vec<usize> = Ratings::of(&Plan::starting(&catalogue::starting(SudsWhen::RightNow)), &[])
            .asked
            .iter()
            .map(|item| item.kind.decimals())
            .collect();
        assert_eq!(told, [1, 0]);
    }
}
