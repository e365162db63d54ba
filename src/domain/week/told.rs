//! What a client is told of their week: at most five things, each with its numbers.
//!
//! Never a judgement or a diagnosis, no change from fewer than [`MIN_TOLD`] days, and of two things that went
//! together never that one caused the other. No words.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{Comparison, DayPoint, MIN_TOLD, Series, USUAL_DAYS, Week, WeekSummary, days_within};
use crate::domain::ids::SkillId;
use crate::domain::item::{Better, Item};
use crate::domain::series::{middle, span};
use crate::domain::session::{SkillDays, skill_days};

/// How much higher a rating must be on days with a skill to be told, as a share of its scale.
pub const BETTER_BY: f64 = 0.05;
/// The weeks over which a skill is told beside better days: this one and those of the usual level.
pub const TOLD_WEEKS: usize = 1 + (USUAL_DAYS / 7) as usize;
/// Skills that helped at least this much, of 0..=4, are told as having helped.
const HELPED: f64 = 3.0;

/// One sentence to come.
#[derive(Clone, Debug, PartialEq)]
pub enum Told {
    /// Nothing was asked.
    NotAsked,
    /// Asked, and nothing answered.
    NoAnswers,
    /// The same, and in the week before as well.
    StillNoAnswers,
    /// None since the beginning, which is less than two weeks ago.
    NoAnswersSince {
        since: NaiveDate,
    },
    /// `later`: answered late or filled in afterwards, of the answered.
    Answered {
        answered: usize,
        asked: usize,
        later: usize,
    },
    /// At least one of them.
    Levels {
        of: Vec<(Item, Level)>,
    },
    Well {
        well: Well,
    },
    /// The mean of an item on days with the skill and on days without it, over this week and the four before.
    BetterDays {
        item: Item,
        skill: SkillId,
        with: f64,
        days: usize,
        without: f64,
        other_days: usize,
    },
    /// To bring one thing to the session.
    BringOne,
}

/// Where a scale was in this week.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Level {
    /// One day, or the same on each of a few.
    At(i32),
    /// A few days: from the lowest to the highest.
    Between(i32, i32),
    /// The mean of [`MIN_TOLD`] days or more.
    Mean(f64),
    /// Such a mean, and the usual one.
    Usual { this: f64, usual: f64 },
}

/// One thing that went well, on days without any answer at its hard end: on the others nothing did that is ours to say.
#[derive(Clone, Debug, PartialEq)]
pub enum Well {
    /// Days on which skills helped a good deal.
    Helped { days: usize },
    /// The day with the highest rating of what is better higher, not below the usual one.
    Best { day: NaiveDate, item: Item, value: f64 },
    /// Days on which some homework was done.
    Homework { days: usize },
    /// Days on which a skill was used.
    Skills { days: usize },
}

/// What to tell of a week that `points` made: at most five sentences, in the order they are said.
///
/// `since`: the first day that could have anything.
pub fn tell(week: &WeekSummary, points: &[DayPoint], since: NaiveDate) -> Vec<Told> {
    if week.asked == 0 && week.answered == 0 {
        return vec![Told::NotAsked];
    }
    if week.answered == 0 {
        // A week of silence is no week to bring something from.
        return vec![match silent_before(week.week, points) {
            false => Told::NoAnswers,
            // Two weeks are said of two whole weeks.
            true if since > Week::before(week.week.from()).from() => Told::NoAnswersSince { since },
            true => Told::StillNoAnswers,
        }];
    }
    let later = week.late + week.filled_in;
    let mut told = vec![Told::Answered { answered: week.answered, asked: week.asked, later }];
    let large = week.large.iter();
    let of: Vec<(Item, Level)> =
        large.filter_map(|each| Some((each.item.clone(), level(&each.of)?))).collect();
    if !of.is_empty() {
        told.push(Told::Levels { of });
    }
    told.extend(well(week, points).map(|well| Told::Well { well }));
    told.extend(higher(week).and_then(|higher| better_days(points, week.week, &higher.item)));
    told.push(Told::BringOne);
    told
}

/// Was the week before asked about, and nothing answered?
fn silent_before(week: Week, points: &[DayPoint]) -> bool {
    let before = Week::before(week.from());
    let days = days_within(points, before.from(), before.to());
    days.values().any(|point| point.asked) && !days.values().any(|point| point.answered)
}

/// The first rating whose higher end is better.
fn higher(week: &WeekSummary) -> Option<&Series> {
    week.series.iter().find(|each| each.item.better == Better::Higher)
}

/// The skill whose days differ most for the better from the days without it, if one does enough, over a week and
/// the four before.
///
/// Only days on which both the item and the question about skills were answered, and only a difference that is clear: its
/// whole interval above zero. Days differ in many ways: this is an observation and no cause.
pub fn better_days(points: &[DayPoint], week: Week, item: &Item) -> Option<Told> {
    let days = days_within(points, week.usual_from(), week.to());
    let skills: BTreeSet<SkillId> = days.values().flat_map(|point| point.skills()).collect();
    let apart = |found: &SkillDays| found.apart.with - found.apart.without;
    let least = f64::from(span(item)) * BETTER_BY - 1e-9;
    skills
        .into_iter()
        .filter_map(|skill| skill_days(days.values().copied(), skill, item.id).ok())
        .filter(|found| found.apart.low > 0.0 && apart(found) >= least)
        // Of equals the first of the list.
        .reduce(|best, found| if apart(&found) > apart(&best) { found } else { best })
        .map(|SkillDays { skill, apart }| Told::BetterDays {
            item: item.clone(),
            skill,
            with: apart.with,
            days: apart.days,
            without: apart.without,
            other_days: apart.other_days,
        })
}

/// Where a scale was, without a mean or a change of fewer than [`MIN_TOLD`] days; `None` without a day.
pub fn level(of: &Comparison) -> Option<Level> {
    let this = of.this?;
    if of.mean().is_none() {
        return Some(if this.low == this.high {
            Level::At(this.low)
        } else {
            Level::Between(this.low, this.high)
        });
    }
    Some(match of.with_usual(MIN_TOLD) {
        Some((this, usual)) => Level::Usual { this: this.mean, usual: usual.mean },
        None => Level::Mean(this.mean),
    })
}

fn well(week: &WeekSummary, points: &[DayPoint]) -> Option<Well> {
    let days = days_within(points, week.week.from(), week.week.to());
    let days: Vec<&DayPoint> = days.into_values().filter(|point| !week.hard.contains(&point.day)).collect();
    let count =
        |is: fn(&DayPoint) -> bool| Some(days.iter().filter(|point| is(point)).count()).filter(|n| *n > 0);
    let helped = count(|point| point.used_skills() && point.helped().is_some_and(|helped| helped >= HELPED));
    let homework = count(|point| point.tasks().next().is_some());
    let skills = count(DayPoint::used_skills);
    helped
        .map(|days| Well::Helped { days })
        .or_else(|| best(higher(week)?, &days))
        .or(homework.map(|days| Well::Homework { days }))
        .or(skills.map(|days| Well::Skills { days }))
}

/// Of these days the one with the highest value, where that is not the lowest of the week and not below the usual, or the
/// middle of the scale where there is no usual yet; of equals the latest.
fn best(of: &Series, days: &[&DayPoint]) -> Option<Well> {
    let low = of.of.this?.low;
    let least = of.of.with_usual(1).map_or_else(|| middle(&of.item), |(_, usual)| usual.mean);
    let said = days.iter().filter_map(|point| Some((point.day, point.value(of.item.id)?)));
    let (day, value) = said.max_by(|(day, one), (on, other)| one.total_cmp(other).then(day.cmp(on)))?;
    (value > f64::from(low) && value >= least).then(|| Well::Best { day, item: of.item.clone(), value })
}

#[cfg(test)]
mod tests;
