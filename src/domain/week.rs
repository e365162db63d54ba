//! The numbers of a client's week, and what in them deserves a therapist's look.
//!
//! A missed day is missing: never a failure, never a zero, never filled with a guess. Reading aids of our own,
//! not clinical cut-offs; no trend and no "reliable change", which single questions do not have. No words.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::ids::{SkillId, TaskId};
use super::scale::SudsWhen;

/// A mean is compared with another only if each stands on at least this many days.
pub const MIN_COMPARED: usize = 3;
/// How far the week's mean SUDs must lie above the week before to be pointed out, in points of 0..=100.
pub const SUDS_HIGHER_BY: f64 = 15.0;
/// How far the week's mean mood must lie below the week before to be pointed out, in points of 0..=10.
pub const MOOD_LOWER_BY: f64 = 1.5;

/// What is known about one local day of one client. A day without a `DayPoint` was never asked about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayPoint {
    /// The client's local day, as fixed when the check-in was planned.
    pub day: NaiveDate,
    /// A check-in of this day was sent, or the client opened one.
    pub asked: bool,
    /// At least one of its questions has an answer; skipping every question is none.
    pub answered: bool,
    /// 0..=10.
    pub mood: Option<u8>,
    /// 0..=100. All of one series must be asked the same way: "highest today" or "right now".
    pub suds: Option<u8>,
    /// Answered after its time, within the same check-in.
    pub late: bool,
    /// Filled in afterwards, from memory.
    pub filled_in: bool,
    /// The client had paused check-ins.
    pub paused: bool,
    /// The skills used that day, by id.
    pub skills: Vec<SkillId>,
    /// The homework tasks of which at least a little was done that day, by id.
    pub tasks: Vec<TaskId>,
}

impl DayPoint {
    /// A day on which nothing was asked and nothing said.
    pub fn unasked(day: NaiveDate) -> Self {
        Self {
            day,
            asked: false,
            answered: false,
            mood: None,
            suds: None,
            late: false,
            filled_in: false,
            paused: false,
            skills: Vec::new(),
            tasks: Vec::new(),
        }
    }
}

/// Mean, lowest and highest of the days that have a value.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stat {
    /// Arithmetic mean of the `n` values, unrounded.
    pub mean: f64,
    /// Days with a value, at least 1.
    pub n: usize,
    pub low: u8,
    pub high: u8,
}

/// One scale in this week and in the seven days before it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Comparison {
    /// `None` if no day has a value.
    pub this: Option<Stat>,
    pub before: Option<Stat>,
    /// `this.mean - before.mean`, only if both stand on at least [`MIN_COMPARED`] days.
    pub change: Option<f64>,
}

/// A week of one client. Stored inside messages that wait to be sent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WeekSummary {
    /// First of the seven local days.
    pub from: NaiveDate,
    /// Last of them.
    pub to: NaiveDate,
    /// Days on which a check-in was sent or opened; an answer proves that one was. At most 7.
    pub asked: usize,
    /// Of those, the days with at least one answer. The rest are missing, for whatever reason.
    pub answered: usize,
    /// Of the answered, those answered late. A day filled in afterwards is not counted here again.
    pub late: usize,
    /// Of the answered, those filled in afterwards.
    pub filled_in: usize,
    /// Days of a pause without a check-in: not asked, so neither answered nor missing.
    pub paused: usize,
    pub mood: Comparison,
    pub suds: Comparison,
    /// The moment all SUDs of these weeks are about.
    pub suds_when: SudsWhen,
    /// The skill used on most days, with that number of days; of equals, the one used most recently, then the
    /// one with the smallest id.
    pub top_skill: Option<(SkillId, usize)>,
    /// Days on which any skill was used.
    pub skill_days: usize,
}

/// The seven days that end with `to`, against the seven before.
///
/// `suds_when`: the moment the points' SUDs are about; a series never mixes two.
/// `points` may come in any order and reach beyond both weeks. If a day comes twice, the first counts.
pub fn summarise(points: &[DayPoint], to: NaiveDate, suds_when: SudsWhen) -> WeekSummary {
    let from = back(to, 6);
    let this = days_within(points, from, to);
    let before = days_within(points, back(to, 13), back(to, 7));
    let count = |is: fn(&DayPoint) -> bool| this.values().filter(|point| is(point)).count();
    WeekSummary {
        from,
        to,
        asked: count(was_asked),
        answered: count(|point| point.answered),
        late: count(|point| point.answered && point.late && !point.filled_in),
        filled_in: count(|point| point.answered && point.filled_in),
        paused: count(|point| point.paused && !was_asked(point)),
        mood: compare(&this, &before, |point| point.mood),
        suds: compare(&this, &before, |point| point.suds),
        suds_when,
        top_skill: top_skill(&this),
        skill_days: count(|point| !point.skills.is_empty()),
    }
}

/// Why a client comes first in a therapist's digest: each with the numbers that a person needs to check it.
///
/// These are reading aids, chosen by us, that say "look here first". They are no clinical cut-offs: for single
/// questions about mood and distress there are none.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "flag", rename_all = "snake_case")]
pub enum Flag {
    /// Asked on at least one day, answered on none.
    NoAnswers { asked: usize },
    /// Answered on fewer than half of the days asked, but on some.
    FewAnswers { answered: usize, asked: usize },
    /// Mean SUDs at least [`SUDS_HIGHER_BY`] points above the week before, both of [`MIN_COMPARED`] days or
    /// more; `by`, `this` and `before` in points of 0..=100.
    SudsHigher { by: f64, this: f64, before: f64 },
    /// Mean mood at least [`MOOD_LOWER_BY`] points below the week before, both of [`MIN_COMPARED`] days or
    /// more; `by` is positive; all in points of 0..=10.
    MoodLower { by: f64, this: f64, before: f64 },
}

/// What stands out in a week, the most pressing first; empty if nothing does.
pub fn flags(week: &WeekSummary) -> Vec<Flag> {
    let mut found = Vec::new();
    if let (Some(change), Some(this), Some(before)) = (week.suds.change, week.suds.this, week.suds.before)
        && reaches(change, SUDS_HIGHER_BY)
    {
        found.push(Flag::SudsHigher { by: change, this: this.mean, before: before.mean });
    }
    if let (Some(change), Some(this), Some(before)) = (week.mood.change, week.mood.this, week.mood.before)
        && reaches(-change, MOOD_LOWER_BY)
    {
        found.push(Flag::MoodLower { by: -change, this: this.mean, before: before.mean });
    }
    if week.asked > 0 && week.answered == 0 {
        found.push(Flag::NoAnswers { asked: week.asked });
    } else if week.answered * 2 < week.asked {
        found.push(Flag::FewAnswers { answered: week.answered, asked: week.asked });
    }
    found
}

/// Where a client belongs in a digest, 0 (nothing stands out) to 7, for ordering only and never for showing.
///
/// SUDs risen and mood fallen count 3 each, no answers 2, few answers 1: days are missing more often when days
/// are bad. A week without answers has no means, so 3 + 3 + 1 is the most a week comes to.
pub fn urgency(flags: &[Flag]) -> u8 {
    let points = flags.iter().map(|flag| match flag {
        Flag::SudsHigher { .. } | Flag::MoodLower { .. } => 3,
        Flag::NoAnswers { .. } => 2,
        Flag::FewAnswers { .. } => 1,
    });
    points.fold(0, u8::saturating_add)
}

type Week<'a> = BTreeMap<NaiveDate, &'a DayPoint>;

fn back(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(days)).unwrap_or(NaiveDate::MIN)
}

fn days_within(points: &[DayPoint], from: NaiveDate, to: NaiveDate) -> Week<'_> {
    let mut week = Week::new();
    for point in points.iter().filter(|point| (from..=to).contains(&point.day)) {
        week.entry(point.day).or_insert(point);
    }
    week
}

fn was_asked(point: &DayPoint) -> bool {
    point.asked || point.answered
}

fn compare(this: &Week<'_>, before: &Week<'_>, value: fn(&DayPoint) -> Option<u8>) -> Comparison {
    let this = stat(this.values().filter_map(|point| value(point)));
    let before = stat(before.values().filter_map(|point| value(point)));
    let change = match (this, before) {
        (Some(this), Some(before)) if this.n.min(before.n) >= MIN_COMPARED => Some(this.mean - before.mean),
        _ => None,
    };
    Comparison { this, before, change }
}

fn stat(values: impl Iterator<Item = u8> + Clone) -> Option<Stat> {
    let (low, high) = (values.clone().min()?, values.clone().max()?);
    let n = values.clone().count();
    let (sum, days) = values.fold((0.0, 0.0), |(sum, days), value| (sum + f64::from(value), days + 1.0));
    Some(Stat { mean: sum / days, n, low, high })
}

/// "At least", with room for the last bits of a division: 6.5 - 5 reaches 1.5 whatever the thirds.
fn reaches(value: f64, limit: f64) -> bool {
    value >= limit - 1e-9
}

fn top_skill(week: &Week<'_>) -> Option<(SkillId, usize)> {
    let mut used: BTreeMap<SkillId, (usize, NaiveDate)> = BTreeMap::new();
    for (day, point) in week {
        let mut once = point.skills.clone();
        once.sort_unstable();
        once.dedup();
        for skill in once {
            let (days, last) = used.entry(skill).or_insert((0, *day));
            *days += 1;
            *last = *day;
        }
    }
    let (skill, (days, _)) =
        used.into_iter().max_by_key(|(skill, (days, last))| (*days, *last, std::cmp::Reverse(*skill)))?;
    Some((skill, days))
}

#[cfg(test)]
mod tests;
