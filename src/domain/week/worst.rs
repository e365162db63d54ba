//! Answers at the hard end of their question (`domain::harm`): the mean of a week hides them, and a first week has no usual
//! to be held against. A reading aid of ours as any flag. No words.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{Known, OfDay, ends, of_item};
use crate::domain::catalogue;
use crate::domain::harm;
use crate::domain::ids::ItemId;
use crate::domain::item::Item;
use crate::domain::series::Ratings;

/// The most that are named of one client; of the others it is said how many there are, and they stand first among what else
/// was answered.
pub const MOST_WORST: usize = 4;

/// A question that was answered at its hard end.
#[derive(Clone, Debug, PartialEq)]
pub struct Worst {
    pub item: Item,
    /// The worst of its answers.
    pub value: i32,
    /// The last day of that answer, and on how many it was given.
    pub day: NaiveDate,
    pub days: usize,
}

/// Of every question, asked now or put aside or taken off since: what is about hurting oneself first, then acts and urges, then in
/// the order of the form.
pub fn worst(days: &Known<'_>, ratings: &Ratings) -> Vec<Worst> {
    let mut found: Vec<Worst> = all(ratings).filter_map(|item| of(days, item)).collect();
    found.sort_by_key(|worst| place(&worst.item));
    found
}

/// The days with any answer after which the client reads whom to call: of none of them is it said that something went well.
pub fn hard_days(days: &Known<'_>, ratings: &Ratings) -> BTreeSet<NaiveDate> {
    let mut hard = BTreeSet::new();
    for item in all(ratings) {
        let said = of_item(days, item).into_iter();
        let told = |day: &OfDay| [day.low, day.high].into_iter().any(|value| harm::is_told(item, value));
        hard.extend(said.filter(|(_, said)| told(said)).map(|(day, _)| day));
    }
    hard
}

/// Every question there may be answers to, asked now or not.
fn all(ratings: &Ratings) -> impl Iterator<Item = &Item> {
    ratings.asked.iter().chain(&ratings.others).chain(&ratings.before)
}

/// What the client put aside of all that has a hard end, with the first day it was not asked: in the same order, then the oldest.
pub fn aside(ratings: &Ratings, to: NaiveDate) -> Vec<(Item, NaiveDate)> {
    // Put aside on the last day, after it was asked, it is of the day after.
    let last = to.succ_opt().unwrap_or(to);
    let since = ratings.aside_since.iter().filter(|(item, day)| *day <= last && harm::marked(item).is_some());
    let mut since: Vec<(Item, NaiveDate)> = since.cloned().collect();
    since.sort_by_key(|(item, day)| (place(item), *day));
    since
}

/// Is it among these?
pub fn is_among(found: &[Worst], item: ItemId) -> bool {
    found.iter().any(|worst| worst.item.id == item)
}

fn of(days: &Known<'_>, item: &Item) -> Option<Worst> {
    let hard = harm::marked(item)?;
    let said = of_item(days, item);
    let value = hard.worst(ends(said.values()).into_iter()).filter(|value| hard.takes(*value))?;
    let with = |day: &OfDay| day.low == value || day.high == value;
    let mut on = said.iter().rev().filter(|(_, other)| with(other)).map(|(day, _)| *day);
    let day = on.next()?;
    Some(Worst { item: item.clone(), value, day, days: on.count() + 1 })
}

/// What is about hurting oneself before all others, then that an urge was acted on, then urges.
fn place(item: &Item) -> u8 {
    match item.code() {
        Some(code) if catalogue::is_of_harm(code) => 0,
        Some(code) if catalogue::is_act(code) => 1,
        Some(code) if catalogue::is_urge(code) => 2,
        _ => 3,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::domain::catalogue::samples::{ASK_MOOD, ASK_SUDS};
    use crate::domain::form::Question;
    use crate::domain::item::{Better, Spec};
    use crate::domain::kind::{Kind, Rating};
    use crate::domain::placed::{Placed, Plan, Watch};
    use crate::domain::scale::SudsWhen;
    use crate::domain::week::{DayPoint, Flag, MOST_WORST, Week, WeekSummary, flags, summarise, urgency};

    const URGE: ItemId = ItemId(50);
    const OWN: ItemId = ItemId(51);

    fn day(n: u64) -> NaiveDate {
        "2026-03-02".parse::<NaiveDate>().unwrap() + chrono::Days::new(n)
    }

    fn own() -> Vec<Item> {
        let scale = Kind::Rating(Rating::new(0, 10, None).unwrap());
        vec![
            catalogue::of_library(URGE, "urge_self_harm").unwrap(),
            Item::of_spec(OWN, Spec::typed("Thoughts".into(), scale)),
        ]
    }

    fn said(kind: Kind, better: Better) -> Ratings {
        let spec = Spec { better, ..Spec::typed("Asked".into(), kind) };
        Ratings::of(&Plan(vec![Placed::of(OWN)]), &[Item::of_spec(OWN, spec)])
    }

    fn ratings(watch: Watch, aside: bool) -> Ratings {
        let mut plan = Plan::starting(&catalogue::starting(SudsWhen::default()));
        plan.0.push(Placed { aside, ..Placed::of(URGE) });
        plan.0.push(Placed { watch, ..Placed::of(OWN) });
        Ratings::of(&plan, &own())
    }

    fn told(points: &[DayPoint], ratings: &Ratings) -> Vec<(ItemId, i32, NaiveDate, usize)> {
        let week = summarise(points, Week::ending(day(6)), ratings);
        let worst = week.worst.iter();
        worst.map(|worst| (worst.item.id, worst.value, worst.day, worst.days)).collect()
    }

    fn answered(n: u64, answers: &[(ItemId, i32)]) -> DayPoint {
        let point = DayPoint { asked: true, answered: true, ..DayPoint::unasked(day(n)) };
        answers.iter().fold(point, |point, (item, value)| point.rated(Question::whole(*item), *value))
    }

    #[test]
    fn the_worse_end_is_told_with_its_day_and_nothing_before_it() {
        let (mood, suds) = (ASK_MOOD.item, ASK_SUDS.item);
        let ratings = ratings(Watch::Usual, false);
        let calm = [answered(0, &[(mood, 10), (suds, 0), (URGE, 3)]), answered(1, &[(mood, 1), (suds, 99)])];
        assert_eq!(told(&calm, &ratings), []);
        let bad = [
            answered(0, &[(mood, 0), (suds, 100), (URGE, 4)]),
            answered(2, &[(mood, 0), (suds, 90), (URGE, 5)]),
            answered(3, &[(mood, 4), (URGE, 1)]),
        ];
        let urge_first = [(URGE, 5, day(2), 1), (mood, 0, day(2), 2), (suds, 100, day(0), 1)];
        assert_eq!(told(&bad, &ratings), urge_first);
        assert_eq!(told(&[answered(0, &[(URGE, 4)])], &ratings), [(URGE, 4, day(0), 1)]);
        // The week before is not this one.
        let before = DayPoint { day: day(0) - chrono::Days::new(1), ..bad[0].clone() };
        assert_eq!(told(&[before], &ratings), []);
    }

    #[test]
    fn what_was_put_aside_since_is_told_and_that_it_was() {
        let urge = [answered(0, &[(URGE, 5)])];
        let aside = ratings(Watch::Usual, true);
        assert_eq!(told(&urge, &aside), [(URGE, 5, day(0), 1)]);
        // What has no hard end may be put aside without a word, and what was put aside later was not yet.
        let note = catalogue::everybodys().into_iter().find(|item| item.kind == Kind::Text).unwrap();
        let since = vec![
            (note, day(0)),
            (own()[1].clone(), day(1)),
            (own()[0].clone(), day(3)),
            (own()[0].clone(), day(9)),
        ];
        let week = summarise(&urge, Week::ending(day(6)), &aside.with_aside(since));
        let found: Vec<_> = week.aside.iter().map(|(item, day)| (item.id, *day)).collect();
        assert_eq!(found, [(URGE, day(3)), (OWN, day(1))]);
    }

    #[test]
    fn of_a_typed_question_the_end_that_was_said_is_marked_and_the_high_one_until_then() {
        use Better::{Higher, Lower, Neither, Unsaid};
        let of = |kind: &Kind, better, value| {
            let found = told(&[answered(0, &[(OWN, value)])], &said(kind.clone(), better));
            assert!(found.iter().all(|found| *found == (OWN, value, day(0), 1)));
            !found.is_empty()
        };
        let scale = own()[1].kind.clone();
        for (kind, low, middle, high) in
            [(scale, 2, 5, 8), (Kind::YesNo, 0, 0, 1), (Kind::Count, 0, 0, 1), (Kind::Count, 0, 0, 7)]
        {
            for better in [Unsaid, Lower] {
                assert!(of(&kind, better, high) && !of(&kind, better, low), "{kind:?} {better:?}");
            }
            assert!(of(&kind, Higher, low) && !of(&kind, Higher, high), "{kind:?}");
            assert!(!of(&kind, Neither, low) && !of(&kind, Neither, high), "{kind:?}");
            assert!(low == middle || !of(&kind, Unsaid, middle) && !of(&kind, Higher, middle));
        }
        // When a week stands out says nothing of which answer is hard.
        let thoughts = [answered(0, &[(OWN, 10)])];
        assert_eq!(told(&thoughts, &ratings(Watch::Falls(20), false)), [(OWN, 10, day(0), 1)]);
    }

    #[test]
    fn one_such_answer_in_a_first_week_is_a_flag_and_comes_before_those_without() {
        let week =
            |points: &[DayPoint]| summarise(points, Week::ending(day(6)), &ratings(Watch::Usual, false));
        let flagged = week(&[answered(0, &[(URGE, 0)]), answered(1, &[(URGE, 5)])]);
        let found = flags(&flagged);
        assert!(matches!(&found[..], [Flag::Worst(worst)] if worst.value == 5), "{found:?}");
        let silent = week(&[DayPoint { asked: true, ..DayPoint::unasked(day(0)) }]);
        assert!(urgency(&found) > urgency(&flags(&silent)));
        // No more of one client than a digest has room for.
        let many: BTreeMap<_, _> = (0..9).map(|n| (ItemId(100 + n), 10)).collect();
        let scale = |id: &ItemId| Item::of_spec(*id, Spec::typed("Sad".into(), own()[1].kind.clone()));
        let plan = many.keys().map(|id| Placed { watch: Watch::Rises(10), ..Placed::of(*id) }).collect();
        let items: Vec<Item> = many.keys().map(scale).collect();
        let answers: Vec<_> = many.into_iter().collect();
        let all =
            summarise(&[answered(0, &answers)], Week::ending(day(6)), &Ratings::of(&Plan(plan), &items));
        // Of what is not named it is said how much there is, and all of it counts.
        let found = flags(&all);
        let named = found.iter().filter(|flag| matches!(flag, Flag::Worst(_))).count();
        assert_eq!((all.worst.len(), named), (9, MOST_WORST));
        assert_eq!(found[MOST_WORST..], [Flag::MoreWorst { count: 5 }]);
        assert_eq!(urgency(&found), 27);
        let few = WeekSummary { worst: all.worst[..MOST_WORST].to_vec(), ..all };
        assert!(flags(&few).iter().all(|flag| matches!(flag, Flag::Worst(_))));
    }

    #[test]
    fn what_is_about_hurting_oneself_is_never_among_the_more() {
        let codes =
            ["urge_drink", "urge_drugs", "urge_binge", "urge_stop_therapy", "urge_suicide", "urge_self_harm"];
        let items: Vec<Item> = codes
            .iter()
            .zip(60..)
            .map(|(code, id)| catalogue::of_library(ItemId(id), code).unwrap())
            .collect();
        let mut places: Vec<(u8, &str)> =
            items.iter().zip(codes).map(|(item, code)| (place(item), code)).collect();
        places.sort_by_key(|(place, _)| *place);
        let named: Vec<&str> = places.iter().take(MOST_WORST).map(|(_, code)| *code).collect();
        assert_eq!(named[..2], ["urge_suicide", "urge_self_harm"]);
        let act = catalogue::of_library(ItemId(70), "acted_on_urge").unwrap();
        assert!(place(&act) < place(&items[0]) && place(&act) > place(&items[4]));
    }
}
