//! What goes with what, for the client alone: the mean of a rating on days with a tag, a skill or a longer night, and on
//! days without. Says how many things were looked at, never that one is the cause of another, and nothing of few days.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::domain::catalogue::SKILLS;
use crate::domain::ids::{ItemId, PartId, SkillId};
use crate::domain::item::Item;
use crate::domain::kind::Kind;
use crate::domain::series::Ratings;
use crate::domain::trend::{self, Difference, MIN_SLOPE_DAYS};
use crate::domain::week::DayPoint;

/// So many days are looked back on: twelve weeks.
pub const DAYS: u64 = 84;
/// From so many days on which both were answered; of each kind as many as [`trend::difference`] asks for.
pub const MIN_DAYS: usize = MIN_SLOPE_DAYS;
/// The most that is told at once.
pub const TOLD_MAX: usize = 2;

/// What is asked of a night, in the evening after it: the night belongs to the day one woke into.
const NIGHTS: [&str; 2] = ["sleep_hours", "sleep_quality"];

/// What was or was not there on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    Tag(ItemId, PartId),
    Skill(SkillId),
    /// A night above the middle one, by what was asked of it: the day is the one after it.
    Night(ItemId),
}

/// One thing that goes with another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Together {
    pub what: What,
    pub apart: Difference,
    /// Of nights, the middle one.
    pub middle: Option<f64>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// The rating that days are held against each other by.
    pub rating: Item,
    /// The clearest, at most [`TOLD_MAX`].
    pub told: Vec<Together>,
    /// How many had enough days.
    pub looked_at: usize,
    /// How many more had too few, or days all alike.
    pub too_few: usize,
}

/// What stands out among all that was chosen, used and slept on these days. `None`: no rating is asked.
///
/// Of several with an interval wholly on one side of zero those with the narrowest are told.
pub fn find(points: &[DayPoint], ratings: &Ratings, items: &[Item]) -> Option<Found> {
    let rating = ratings.higher().or_else(|| ratings.asked.first())?;
    let days: BTreeMap<NaiveDate, &DayPoint> = points.iter().map(|point| (point.day, point)).collect();
    let (mut found, mut too_few) = (Vec::new(), 0);
    for what in candidates(&days, items, rating) {
        match compare(&days, what, rating) {
            Some(together) => found.push(together),
            None => too_few += 1,
        }
    }
    let looked_at = found.len();
    let width = |together: &Together| together.apart.high - together.apart.low;
    found.retain(|together| together.apart.low > 0.0 || together.apart.high < 0.0);
    found.sort_by(|one, other| width(one).total_cmp(&width(other)).then(one.what.cmp(&other.what)));
    found.truncate(TOLD_MAX);
    Some(Found { rating: rating.clone(), told: found, looked_at, too_few })
}

/// Everything there was on any of these days.
fn candidates(days: &BTreeMap<NaiveDate, &DayPoint>, items: &[Item], rating: &Item) -> BTreeSet<What> {
    let mut all = BTreeSet::new();
    for day in days.values() {
        all.extend(day.skills().map(What::Skill));
        for item in items.iter().filter(|item| item.id != SKILLS && item.id != rating.id) {
            match &item.kind {
                Kind::Several { .. } => {
                    let chosen = day.chosen.get(&item.id).into_iter().flatten();
                    all.extend(chosen.map(|part| What::Tag(item.id, *part)));
                }
                _ if item.code().is_some_and(|code| NIGHTS.contains(&code)) => {
                    all.extend(day.value(item.id).map(|_| What::Night(item.id)));
                }
                _ => {}
            }
        }
    }
    all
}

/// Days with it against days without; only those on which both it and the rating were answered.
fn compare(days: &BTreeMap<NaiveDate, &DayPoint>, what: What, rating: &Item) -> Option<Together> {
    let rated = || days.values().filter_map(|day| Some((*day, day.value(rating.id)?)));
    let chose = |day: &DayPoint, list: ItemId, part: PartId| {
        day.chosen.get(&list).map(|chosen| chosen.contains(&part))
    };
    let night = |day: &DayPoint, item: ItemId| day.value(item);
    let middle = match what {
        What::Night(item) => {
            let nights: Vec<f64> = rated().filter_map(|(day, _)| night(day, item)).collect();
            Some(trend::median(&nights)?)
        }
        What::Tag(..) | What::Skill(_) => None,
    };
    let with = |day: &DayPoint| match what {
        What::Tag(list, tag) => chose(day, list, tag),
        What::Skill(skill) => chose(day, SKILLS, PartId(skill.0)),
        What::Night(item) => night(day, item).zip(middle).map(|(night, middle)| night > middle),
    };
    let values: Vec<(NaiveDate, f64, bool)> =
        rated().filter_map(|(day, value)| Some((day.day, value, with(day)?))).collect();
    if values.len() < MIN_DAYS {
        return None;
    }
    let apart = trend::difference(&values).ok()?;
    Some(Together { what, apart, middle })
}

#[cfg(test)]
mod tests;
