//! One client in depth, for the therapist who prepares a session: 4, 12 or 26 weeks in numbers.
//!
//! Describes and never concludes: medians and ranges, a slope only with its interval, days with a skill beside
//! days without it. No "reliable change", which single questions do not have. No words.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};

use super::catalogue::{self, HOMEWORK};
use super::ids::{ItemId, SkillId, TaskId};
use super::item::Item;
use super::series::Ratings;
use super::sleep::{Nights, nights};
use super::task::some_done;
use super::trend::{self, Difference, Trend, Unclear};
use super::week::{self, DayPoint, Further, Left, Worst, further, of_item};

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
    /// What was answered at its hard end.
    pub worst: Vec<Worst>,
    /// What is told in sentences and drawn large.
    pub large: Vec<(Item, Depth)>,
    /// What else was asked and answered, in the order of the form: what was answered at its worse end first, here and
    /// among what is left.
    pub further: Vec<Beside>,
    /// The nights a sleep diary told whole.
    pub nights: Option<Nights>,
    /// What was answered of what is not asked now.
    pub left: Vec<Left<Beside>>,
    /// The rating on which days with a skill and without it are held against each other.
    pub skills_on: Option<Item>,
    /// Skills with enough days of both kinds that vary, those used on most days first.
    pub skills: Vec<SkillDays>,
    /// Why no skill is among them, if none is.
    pub no_skills: Option<Unclear>,
    /// Tasks reported on, in the order of their ids.
    pub tasks: Vec<TaskHistory>,
}

/// An item that is not drawn large, or not asked now, over the period.
#[derive(Clone, Debug, PartialEq)]
pub struct Beside {
    pub of: Further,
    /// Of numbers; of yes and no and of what was chosen there is none.
    pub median: Option<f64>,
}

/// One number over the period; times of day in numbers that can be compared.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Depth {
    /// Days with a value.
    pub n: usize,
    /// `None` without a day; then `low` and `high` mean nothing.
    pub median: Option<f64>,
    pub low: i32,
    pub high: i32,
    /// From at least [`trend::MIN_SLOPE_DAYS`] days, of ratings and counts.
    pub trend: Option<Trend>,
}

/// The means of a rating on days with a skill and on days without it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SkillDays {
    pub skill: SkillId,
    pub apart: Difference,
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PlanChange {
    pub day: NaiveDate,
    pub what: PlanWhat,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PlanWhat {
    TaskGiven(TaskId),
    TaskEnded(TaskId),
    SkillAdded(SkillId),
    SkillRetired(SkillId),
    /// From this day on the same was asked about another moment: this is the item that asks it.
    Moved(ItemId),
    /// The client has put it aside since this day.
    Aside(ItemId),
    /// From this day on it was asked as well, or no more: taken off, or put aside.
    Asked(ItemId),
    Unasked(ItemId),
}

/// What was asked from one day to the next, as the days themselves tell. The same about another moment is no other question,
/// and a follow-up or homework comes and goes with what it is about.
pub fn questions_changed(points: &[DayPoint], items: &[Item]) -> Vec<PlanChange> {
    let is_question = |id: &&ItemId| {
        let known = items.iter().any(|item| item.id == **id && item.after.is_none());
        known && **id != HOMEWORK && catalogue::other_moment(**id).is_none()
    };
    let mut days: Vec<&DayPoint> = points.iter().filter(|point| !point.form.is_empty()).collect();
    days.sort_by_key(|point| point.day);
    let between = |pair: &[&DayPoint]| {
        let [before, after] = pair else { return Vec::new() };
        let new = |form: &[ItemId], other: &[ItemId], what: fn(ItemId) -> PlanWhat| -> Vec<PlanChange> {
            let gone = form.iter().filter(is_question).filter(|id| !other.contains(id));
            gone.map(|id| PlanChange { day: after.day, what: what(*id) }).collect()
        };
        let mut changes = new(&after.form, &before.form, PlanWhat::Asked);
        changes.extend(new(&before.form, &after.form, PlanWhat::Unasked));
        let moved = |id: &&ItemId| {
            let other = catalogue::other_moment(**id);
            !before.form.contains(id) && other.is_some_and(|other| before.form.contains(&other))
        };
        let moved = after.form.iter().filter(moved);
        changes.extend(moved.map(|id| PlanChange { day: after.day, what: PlanWhat::Moved(*id) }));
        changes
    };
    days.windows(2).flat_map(between).collect()
}

/// Whether asked or only answered tells first of a move: to the same moment twice in a row is one, of the first day.
pub fn each_move_once(changes: &mut Vec<PlanChange>) {
    changes.sort();
    let mut last = None;
    changes.retain(|change| match change.what {
        PlanWhat::Moved(item) => last.replace(item) != Some(item),
        _ => true,
    });
}

/// What was arranged on one day in one go is one change: questions that came, or went, the first of them with how many.
pub fn together(changes: &[PlanChange]) -> Vec<(&PlanChange, usize)> {
    let mut all: Vec<(&PlanChange, usize)> = Vec::new();
    for change in changes {
        let goes_with = |(first, _): &&mut (&PlanChange, usize)| {
            let alike = matches!(
                (first.what, change.what),
                (PlanWhat::Asked(_), PlanWhat::Asked(_)) | (PlanWhat::Unasked(_), PlanWhat::Unasked(_))
            );
            alike && first.day == change.day
        };
        match all.last_mut().filter(goes_with) {
            Some((_, count)) => *count += 1,
            None => all.push((change, 1)),
        }
    }
    all
}

/// The first day of so many weeks that end with `to`.
pub fn first_day(to: NaiveDate, weeks: u8) -> NaiveDate {
    to.checked_sub_days(Days::new(u64::from(weeks.max(1)) * 7 - 1)).unwrap_or(NaiveDate::MIN)
}

/// The days from `from` to `to` in numbers. Points outside are passed over; of a day that comes twice the first counts.
pub fn report(points: &[DayPoint], from: NaiveDate, to: NaiveDate, ratings: &Ratings) -> Report {
    let mut days: BTreeMap<NaiveDate, &DayPoint> = BTreeMap::new();
    for point in points.iter().filter(|point| (from..=to).contains(&point.day)) {
        days.entry(point.day).or_insert(point);
    }
    let count = |is: fn(&DayPoint) -> bool| days.values().filter(|point| is(point)).count();
    let skills_on = ratings.higher();
    let compared = skills_on.map_or(Err(Unclear::FewDays), |item| skills(&days, item.id));
    let left = |item: &Item| {
        let of = beside(&days, item)?;
        Some(Left { of, gone: ratings.gone(item) })
    };
    let worst = week::worst(&days, ratings);
    // In the order in which they are named.
    let first =
        |of: &Beside| worst.iter().position(|hard| hard.item.id == of.of.item.id).unwrap_or(usize::MAX);
    let mut further: Vec<Beside> = ratings.further().filter_map(|item| beside(&days, item)).collect();
    further.sort_by_key(first);
    let mut left: Vec<Left<Beside>> = ratings.before.iter().filter_map(left).collect();
    left.sort_by_key(|left| first(&left.of));
    Report {
        from,
        to,
        asked: count(|point| point.asked || point.answered),
        answered: count(|point| point.answered),
        later: count(|point| point.answered && (point.late || point.filled_in)),
        paused: count(|point| point.paused && !point.asked && !point.answered),
        large: ratings.large().iter().map(|item| (item.clone(), depth(&days, item))).collect(),
        worst,
        further,
        nights: nights(days.values().filter_map(|point| point.night)),
        left,
        skills_on: skills_on.cloned(),
        no_skills: compared.as_ref().err().copied(),
        skills: compared.unwrap_or_default(),
        tasks: histories(&days, from, to),
    }
}

/// A rating on days with each skill and without it, those used on most days first, then by id; or why there is none.
/// More days would not help where a skill had enough of them.
fn skills(days: &BTreeMap<NaiveDate, &DayPoint>, item: ItemId) -> Result<Vec<SkillDays>, Unclear> {
    let used: BTreeSet<SkillId> = days.values().flat_map(|point| point.skills()).collect();
    let (mut found, mut why) = (Vec::new(), Unclear::FewDays);
    for skill in used {
        match skill_days(days.values().copied(), skill, item) {
            Ok(days) => found.push(days),
            Err(Unclear::Alike) => why = Unclear::Alike,
            Err(Unclear::FewDays) => {}
        }
    }
    found.sort_by_key(|each| (std::cmp::Reverse(each.apart.days), each.skill));
    if found.is_empty() { Err(why) } else { Ok(found) }
}

/// Days with a skill against days without it; only days on which both the item and the question about skills were
/// answered, of each kind as many and as different as an honest interval needs.
///
/// # Errors
///
/// Why the days are not set side by side.
pub fn skill_days<'a>(
    points: impl Iterator<Item = &'a DayPoint>,
    skill: SkillId,
    item: ItemId,
) -> Result<SkillDays, Unclear> {
    let said = points.filter(|point| point.skills_said());
    let values = said
        .filter_map(|point| Some((point.day, point.value(item)?, point.skills().any(|used| used == skill))));
    let apart = trend::difference(&values.collect::<Vec<_>>())?;
    Ok(SkillDays { skill, apart })
}

fn beside(days: &BTreeMap<NaiveDate, &DayPoint>, item: &Item) -> Option<Beside> {
    let of = further(days, item)?;
    let median = if item.kind.is_number() { depth(days, item).median } else { None };
    Some(Beside { of, median })
}

fn depth(days: &BTreeMap<NaiveDate, &DayPoint>, item: &Item) -> Depth {
    let known = of_item(days, item);
    let series: Vec<(NaiveDate, f64)> = known.iter().map(|(day, said)| (*day, said.mean)).collect();
    let values: Vec<f64> = series.iter().map(|(_, value)| *value).collect();
    Depth {
        n: known.len(),
        median: trend::median(&values),
        low: known.values().map(|said| said.low).min().unwrap_or(0),
        high: known.values().map(|said| said.high).max().unwrap_or(0),
        trend: trend::line(&series).filter(|_| item.kind.has_directions()),
    }
}

/// What was said of one task in one check-in.
struct TaskDay {
    day: NaiveDate,
    done: i32,
    useful: Option<i32>,
}

fn histories(days: &BTreeMap<NaiveDate, &DayPoint>, from: NaiveDate, to: NaiveDate) -> Vec<TaskHistory> {
    let mut by_task: BTreeMap<TaskId, Vec<TaskDay>> = BTreeMap::new();
    for (day, point) in days {
        for (task, done) in point.reports() {
            let of = TaskDay { day: *day, done, useful: point.useful(task) };
            by_task.entry(task).or_default().push(of);
        }
    }
    by_task.into_iter().map(|(task, days)| history(task, &days, from, to)).collect()
}

fn history(task: TaskId, days: &[TaskDay], from: NaiveDate, to: NaiveDate) -> TaskHistory {
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
