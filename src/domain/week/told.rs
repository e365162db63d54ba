//! What a client is told of their week: at most six things, each with its numbers.
//!
//! Never a judgement or a diagnosis, no change from fewer than [`MIN_TOLD`] days, and of two things that went
//! together never that one caused the other. No words.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Comparison, DayPoint, MIN_TOLD, USUAL_DAYS, Week, WeekSummary, days_within};
use crate::domain::ids::SkillId;
use crate::domain::scale::MOOD_MAX;
use crate::domain::session::{SkillDays, skill_days};

/// How much higher mood must be on days with a skill to be told, in points of 0..=10.
pub const BETTER_BY: f64 = 0.5;
/// The weeks over which a skill is told beside better days: this one and those of the usual level.
pub const TOLD_WEEKS: usize = 1 + (USUAL_DAYS / 7) as usize;
/// Skills that helped at least this much, of 0..=4, are told as having helped.
const HELPED: u8 = 3;

/// One sentence to come.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "told", rename_all = "snake_case")]
pub enum Told {
    /// Nothing was asked.
    NotAsked,
    /// Asked, and nothing answered.
    NoAnswers,
    /// The same, and in the week before as well.
    StillNoAnswers,
    /// `later`: answered late or filled in afterwards, of the answered.
    Answered {
        answered: usize,
        asked: usize,
        later: usize,
    },
    /// At least one of both is there.
    Levels {
        mood: Option<Level>,
        suds: Option<Level>,
    },
    /// SUDs that were asked about the other moment, from the lowest to the highest.
    OtherMoment {
        days: usize,
        low: u8,
        high: u8,
    },
    Well {
        well: Well,
    },
    /// Mean mood, 0..=10, on days with the skill and on days without it, over this week and the four before.
    BetterDays {
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
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// One day, or the same on each of a few.
    At(u8),
    /// A few days: from the lowest to the highest.
    Between(u8, u8),
    /// The mean of [`MIN_TOLD`] days or more.
    Mean(f64),
    /// Such a mean, and the usual one.
    Usual { this: f64, usual: f64 },
}

/// One thing that went well.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Well {
    /// Days on which skills helped a good deal.
    Helped { days: usize },
    /// The day with the highest mood, not below the usual one.
    Best { day: NaiveDate, mood: u8 },
    /// Days on which some homework was done.
    Homework { days: usize },
    /// Days on which a skill was used.
    Skills { days: usize },
}

/// What to tell of a week that `points` made: at most six sentences, in the order they are said.
pub fn tell(week: &WeekSummary, points: &[DayPoint]) -> Vec<Told> {
    if week.asked == 0 && week.answered == 0 {
        return vec![Told::NotAsked];
    }
    if week.answered == 0 {
        // A week of silence is no week to bring something from.
        let silent = silent_before(week.week, points);
        return vec![if silent { Told::StillNoAnswers } else { Told::NoAnswers }];
    }
    let later = week.late + week.filled_in;
    let mut told = vec![Told::Answered { answered: week.answered, asked: week.asked, later }];
    let (mood, suds) = (level(&week.mood), level(&week.suds));
    if mood.is_some() || suds.is_some() {
        told.push(Told::Levels { mood, suds });
    }
    told.extend(week.other_suds.map(|other| Told::OtherMoment {
        days: other.n,
        low: other.low,
        high: other.high,
    }));
    told.extend(well(week, points).map(|well| Told::Well { well }));
    told.extend(better_days(points, week.week));
    told.push(Told::BringOne);
    told
}

/// Was the week before asked about, and nothing answered?
fn silent_before(week: Week, points: &[DayPoint]) -> bool {
    let before = Week::before(week.from());
    let days = days_within(points, before.from(), before.to());
    days.values().any(|point| point.asked) && !days.values().any(|point| point.answered)
}

/// The skill whose days differ most for the better from the days without it, if one does enough, over a week and
/// the four before.
///
/// Only days on which both mood and the question about skills were answered, and only a difference that is clear: its
/// whole interval above zero. Days differ in many ways: this is an observation and no cause.
pub fn better_days(points: &[DayPoint], week: Week) -> Option<Told> {
    let days = days_within(points, week.usual_from(), week.to());
    let skills: BTreeSet<SkillId> = days.values().flat_map(|point| point.skills.iter().copied()).collect();
    let apart = |found: &SkillDays| found.mood.with - found.mood.without;
    skills
        .into_iter()
        .filter_map(|skill| skill_days(days.values().copied(), skill).ok())
        .filter(|found| found.mood.low > 0.0 && apart(found) >= BETTER_BY - 1e-9)
        // Of equals the first of the list.
        .reduce(|best, found| if apart(&found) > apart(&best) { found } else { best })
        .map(|SkillDays { skill, mood }| Told::BetterDays {
            skill,
            with: mood.with,
            days: mood.days,
            without: mood.without,
            other_days: mood.other_days,
        })
}

/// Where a scale was, without a mean or a change of fewer than [`MIN_TOLD`] days; `None` without a day.
pub fn level(of: &Comparison) -> Option<Level> {
    let this = of.this?;
    if this.n < MIN_TOLD {
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
    let count =
        |is: fn(&DayPoint) -> bool| Some(days.values().filter(|point| is(point)).count()).filter(|n| *n > 0);
    let helped =
        count(|point| !point.skills.is_empty() && point.helped.is_some_and(|helped| helped >= HELPED));
    let homework = count(|point| !point.tasks.is_empty());
    let skills = count(|point| !point.skills.is_empty());
    helped
        .map(|days| Well::Helped { days })
        .or_else(|| best(week, days.values().copied()))
        .or(homework.map(|days| Well::Homework { days }))
        .or(skills.map(|days| Well::Skills { days }))
}

/// The day with the highest mood, where days differ and it is not below the usual, or the middle of the scale
/// where there is no usual yet; of equals the latest.
fn best<'a>(week: &WeekSummary, days: impl Iterator<Item = &'a DayPoint>) -> Option<Well> {
    let this = week.mood.this.filter(|this| this.low < this.high)?;
    let least = week.mood.with_usual(1).map_or(f64::from(MOOD_MAX) / 2.0, |(_, usual)| usual.mean);
    let day = days.filter(|point| point.mood == Some(this.high)).last()?.day;
    (f64::from(this.high) >= least).then_some(Well::Best { day, mood: this.high })
}

#[cfg(test)]
mod tests;
