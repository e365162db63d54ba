//! Which of a client's items have a series: days that can be summed, told and drawn. An item is a value here like any
//! other; which one it is nobody asks but the catalogue.

use super::catalogue;
use super::ids::ItemId;
use super::item::{Better, Item};
use super::kind::{Amount, Kind, Unit};

/// So many items are told in sentences and drawn large where nobody chose which.
pub const LARGE: usize = 2;
/// The most that can be drawn large.
pub const LARGE_MOST: usize = 3;
/// Means of scales up to so many steps are told with a decimal.
const FINE: i32 = 20;

/// A client's ratings that are asked by themselves, and what else is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ratings {
    /// Those told in sentences and drawn large, at most [`LARGE_MOST`]: of any kind that is a number.
    pub large: Vec<Item>,
    /// Those asked now, in the order of the form.
    pub asked: Vec<Item>,
    /// Those that may have been asked before.
    pub before: Vec<Item>,
    /// What else is asked that can be summed.
    pub others: Vec<Item>,
    /// Is it asked which skills were used?
    pub skills: bool,
}

impl Ratings {
    /// `plan`: the items of the client's form, in order; `own`: those made for this client.
    pub fn of(plan: &[ItemId], own: &[Item]) -> Self {
        let is_rating = |item: &Item| matches!(item.kind, Kind::Rating(_)) && item.after.is_none();
        let form = catalogue::form(plan, own).items;
        let asked: Vec<Item> = form.iter().filter(|item| is_rating(item)).cloned().collect();
        let before = catalogue::everybodys()
            .into_iter()
            .chain(own.iter().cloned())
            .filter(|item| is_rating(item) && !asked.contains(item));
        let is_other = |item: &Item| !is_rating(item) && item.after.is_none() && item.id != catalogue::SKILLS;
        let before = before.collect();
        let skills = plan.contains(&catalogue::SKILLS);
        let others: Vec<Item> = form.into_iter().filter(is_other).collect();
        Self { large: first(&asked, &others), before, others, skills, asked }
    }

    pub fn large(&self) -> &[Item] {
        self.large.get(..LARGE_MOST).unwrap_or(&self.large)
    }

    /// The items that are not drawn large: further ratings, then what else is asked.
    pub fn further(&self) -> impl Iterator<Item = &Item> {
        let is_large = |item: &Item| self.large().iter().any(|large| large.id == item.id);
        self.asked.iter().chain(&self.others).filter(move |item| !is_large(item))
    }

    /// The first whose higher end is better: days with something are held against days without it on its scale.
    pub fn higher(&self) -> Option<&Item> {
        self.asked.iter().find(|item| item.better == Better::Higher)
    }

    /// Is the same asked now about another moment?
    pub fn moved(&self, item: &Item) -> bool {
        let other = catalogue::other_moment(item.id);
        other.is_some_and(|other| self.asked.iter().any(|asked| asked.id == other))
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

/// What is drawn large where nobody chose: the first ratings, or the first numbers of a form that has no rating.
fn first(ratings: &[Item], others: &[Item]) -> Vec<Item> {
    let numbers = others.iter().filter(|_| ratings.is_empty()).filter(|item| item.kind.is_number());
    ratings.iter().chain(numbers).take(LARGE).cloned().collect()
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

/// With how many decimals a mean of an item is told: times and spans of time to the minute.
pub fn decimals(item: &Item) -> usize {
    match &item.kind {
        Kind::Clock | Kind::Amount(Amount { unit: Unit::Hours | Unit::Minutes }) => 0,
        Kind::Count | Kind::Amount(Amount { unit: Unit::Own(_) }) => 1,
        _ => usize::from(span(item) <= FINE),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::item::Spec;
    use crate::domain::scale::SudsWhen;

    fn codes(items: &[Item]) -> Vec<&str> {
        items.iter().filter_map(Item::code).collect()
    }

    #[test]
    fn the_ratings_of_a_form_stand_in_its_order_and_the_others_apart() {
        let [now, before] = [SudsWhen::RightNow, SudsWhen::HighestToday].map(catalogue::starting);
        let ratings = Ratings::of(&now, &[]);
        assert_eq!(codes(&ratings.asked), ["mood", "suds_right_now"]);
        assert_eq!(codes(&ratings.before), ["suds_highest_today"]);
        assert!(ratings.moved(&ratings.before[0]));
        assert_eq!(ratings.higher().and_then(Item::code), Some("mood"));
        let mut turned = before;
        turned.reverse();
        assert_eq!(codes(&Ratings::of(&turned, &[]).asked), ["suds_highest_today", "mood"]);
        // Nothing that is asked took the place of what is not asked any more.
        let none = Ratings::of(&[], &[]);
        assert_eq!((none.asked.len(), none.before.len(), none.higher()), (0, 3, None));
        assert!(!none.before.iter().any(|item| none.moved(item)));
    }

    #[test]
    fn what_is_large_is_no_further_item_and_numbers_stand_in_where_no_rating_is() {
        let own: Vec<Item> = (50..)
            .zip([Kind::YesNo, Kind::Count, Kind::Clock, Kind::Count])
            .map(|(id, kind)| Item::of_spec(ItemId(id), Spec::typed("Asked".into(), kind)))
            .collect();
        let plan: Vec<ItemId> = own.iter().map(|item| item.id).collect();
        let ids = |items: &[Item]| items.iter().map(|item| item.id.0).collect::<Vec<_>>();
        let counts = Ratings::of(&plan, &own);
        assert_eq!(
            (ids(counts.large()), ids(&counts.further().cloned().collect::<Vec<_>>())),
            (vec![51, 52], vec![50, 53])
        );
        let mixed = Ratings::of(&[&catalogue::starting(SudsWhen::RightNow)[..1], &plan].concat(), &own);
        assert_eq!(codes(mixed.large()), ["mood"]);
        assert!(!mixed.skills && !mixed.homework());
        assert_eq!(mixed.further().count(), 4);
        // However many somebody chose, no more are drawn.
        let chosen = Ratings { large: own, ..mixed };
        assert_eq!(ids(chosen.large()), [50, 51, 52]);
        assert_eq!(chosen.further().map(|item| item.id.0).collect::<Vec<_>>(), [1, 53]);
    }

    #[test]
    fn a_mean_on_a_fine_scale_has_no_decimals() {
        let told: Vec<usize> =
            Ratings::of(&catalogue::starting(SudsWhen::RightNow), &[]).asked.iter().map(decimals).collect();
        assert_eq!(told, [1, 0]);
    }
}
