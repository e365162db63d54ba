//! One client in depth, for the therapist who prepares a session: 4, 12 or 26 weeks in numbers.
//!
//! Describes and never concludes: medians and ranges, a slope only with its interval, days with a skill beside
//! days without it. No "reliable change", which single questions do not have. No words.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::ids::{SkillId, TaskId};
use super::scale::SudsWhen;
use super::task::some_done;
use super::trend::{self, Difference, Trend, Unclear};
use super::week::DayPoint;

/// How many weeks can be looked back on.
pub const LENGTHS: [u8; 3] = [4, 12, 26];

/// A period in numbers. Days before the beginning of sharing are not in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The first local day.
    pub from: NaiveDate,
    /// The last one.
    pub to: NaiveDate,
    /// Days with a check-in sent, opened or answered.
    pub asked: usize,
    /// Of those, days with at least one answer.
    pub answered: usize,
    /// Of the answered: late or filled in afterwards.
    pub later: usize,
    /// Days of a pause without a check-in.
    pub paused: usize,
    /// 0..=10.
    pub mood: Depth,
    /// 0..=100, all asked about the same moment.
    pub suds: Depth,
    pub suds_when: SudsWhen,
    /// SUDs that were asked about the other moment; never in one number with those above.
    pub other_suds: Depth,
    /// Skills with enough days of both kinds that vary, those used on most days first.
    pub skills: Vec<SkillDays>,
    /// Why no skill is among them, if none is.
    pub no_skills: Option<Unclear>,
    /// Tasks reported on, in the order of their ids.
    pub tasks: Vec<TaskHistory>,
}

/// One scale over the period.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Depth {
    /// Days with a value.
    pub n: usize,
    /// `None` without a day; then `low` and `high` mean nothing.
    pub median: Option<f64>,
    pub low: u8,
    pub high: u8,
    /// From at least [`trend::MIN_SLOPE_DAYS`] days.
    pub trend: Option<Trend>,
}

/// Mean mood, 0..=10, on days with a skill and on days without it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SkillDays {
    pub skill: SkillId,
    pub mood: Difference,
}

/// What was said of one task in one check-in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TaskDay {
    pub day: NaiveDate,
    pub task: TaskId,
    /// 0 none to 3 all.
    pub done: u8,
    /// 0 not at all to 4 very.
    pub useful: Option<u8>,
}

/// One task over the period.
#[derive(Clone, Debug, PartialEq)]
pub struct TaskHistory {
    pub task: TaskId,
    /// Per week, counted back from the last day and the oldest first: on what share of the days it was reported, 0..=1,
    /// some of it was done; `None` without a report.
    pub weeks: Vec<Option<f64>>,
    /// Days on which some of it was done.
    pub done: usize,
    /// Days on which it was said how much.
    pub said: usize,
    /// Mean usefulness, 0..=4, of the days on which it was said.
    pub useful: Option<f64>,
}

/// A change of plan, a mark on the time axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PlanChange {
    pub day: NaiveDate,
    pub what: PlanWhat,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlanWhat {
    TaskGiven(TaskId),
    TaskEnded(TaskId),
    SkillAdded(SkillId),
    SkillRetired(SkillId),
    /// From this day on SUDs were asked about this moment.
    SudsAsked(SudsWhen),
}

/// The first day of so many weeks that end with `to`.
pub fn first_day(to: NaiveDate, weeks: u8) -> NaiveDate {
    to.checked_sub_days(Days::new(u64::from(weeks.max(1)) * 7 - 1)).unwrap_or(NaiveDate::MIN)
}

/// The days from `from` to `to` in numbers. Points and reports outside are passed over; of a day that comes
/// twice the first counts.
pub fn report(
    points: &[DayPoint],
    tasks: &[TaskDay],
    from: NaiveDate,
    to: NaiveDate,
    suds_when: SudsWhen,
) -> Report {
    let mut days: BTreeMap<NaiveDate, &DayPoint> = BTreeMap::new();
    for point in points.iter().filter(|point| (from..=to).contains(&point.day)) {
        days.entry(point.day).or_insert(point);
    }
    let count = |is: fn(&DayPoint) -> bool| days.values().filter(|point| is(point)).count();
    let compared = skills(&days);
    Report {
        from,
        to,
        asked: count(|point| point.asked || point.answered),
        answered: count(|point| point.answered),
        later: count(|point| point.answered && (point.late || point.filled_in)),
        paused: count(|point| point.paused && !point.asked && !point.answered),
        mood: depth(&days, |point| point.mood),
        suds: depth(&days, |point| point.suds),
        suds_when,
        other_suds: depth(&days, |point| point.other_suds),
        no_skills: compared.as_ref().err().copied(),
        skills: compared.unwrap_or_default(),
        tasks: histories(tasks, from, to),
    }
}

/// Mood on days with each skill and without it, those used on most days first, then by id; or why there is none. More
/// days would not help where a skill had enough of them.
fn skills(days: &BTreeMap<NaiveDate, &DayPoint>) -> Result<Vec<SkillDays>, Unclear> {
    let used: BTreeSet<SkillId> = days.values().flat_map(|point| point.skills.iter().copied()).collect();
    let (mut found, mut why) = (Vec::new(), Unclear::FewDays);
    for skill in used {
        match skill_days(days.values().copied(), skill) {
            Ok(days) => found.push(days),
            Err(Unclear::Alike) => why = Unclear::Alike,
            Err(Unclear::FewDays) => {}
        }
    }
    found.sort_by_key(|each| (std::cmp::Reverse(each.mood.days), each.skill));
    if found.is_empty() { Err(why) } else { Ok(found) }
}

/// Days with a skill against days without it; only days on which both mood and the question about skills were
/// answered, of each kind as many and as different as an honest interval needs.
///
/// # Errors
///
/// Why the days are not set side by side.
pub fn skill_days<'a>(
    points: impl Iterator<Item = &'a DayPoint>,
    skill: SkillId,
) -> Result<SkillDays, Unclear> {
    let said = points.filter(|point| point.skills_said || !point.skills.is_empty());
    let moods =
        said.filter_map(|point| Some((point.day, f64::from(point.mood?), point.skills.contains(&skill))));
    let mood = trend::difference(&moods.collect::<Vec<_>>())?;
    Ok(SkillDays { skill, mood })
}

fn depth(days: &BTreeMap<NaiveDate, &DayPoint>, value: fn(&DayPoint) -> Option<u8>) -> Depth {
    let known: Vec<(NaiveDate, u8)> =
        days.iter().filter_map(|(day, point)| Some((*day, value(point)?))).collect();
    let series: Vec<(NaiveDate, f64)> = known.iter().map(|(day, value)| (*day, f64::from(*value))).collect();
    let values: Vec<f64> = series.iter().map(|(_, value)| *value).collect();
    let all = || known.iter().map(|(_, value)| *value);
    Depth {
        n: known.len(),
        median: trend::median(&values),
        low: all().min().unwrap_or(0),
        high: all().max().unwrap_or(0),
        trend: trend::line(&series),
    }
}

fn histories(reports: &[TaskDay], from: NaiveDate, to: NaiveDate) -> Vec<TaskHistory> {
    let mut by_task: BTreeMap<TaskId, Vec<&TaskDay>> = BTreeMap::new();
    for report in reports.iter().filter(|report| (from..=to).contains(&report.day)) {
        by_task.entry(report.task).or_default().push(report);
    }
    by_task.into_iter().map(|(task, days)| history(task, &days, from, to)).collect()
}

fn history(task: TaskId, days: &[&TaskDay], from: NaiveDate, to: NaiveDate) -> TaskHistory {
    let weeks = (to - from).num_days().max(0) / 7 + 1;
    let of_week = |back: i64| {
        let of: Vec<f64> = days
            .iter()
            .filter(|each| (to - each.day).num_days() / 7 == back)
            .map(|each| f64::from(u8::from(some_done(each.done))))
            .collect();
        mean(&of)
    };
    let useful: Vec<f64> = days.iter().filter_map(|each| each.useful.map(f64::from)).collect();
    TaskHistory {
        task,
        weeks: (0..weeks).rev().map(of_week).collect(),
        done: days.iter().filter(|each| some_done(each.done)).count(),
        said: days.len(),
        useful: mean(&useful),
    }
}

fn mean(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}

#[cfg(test)]
mod tests;
