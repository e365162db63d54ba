//! The numbers of a client's week, and what in them deserves a therapist's look.
//!
//! A missed day is missing: never a failure, never a zero, never filled with a guess. Reading aids of our own,
//! not clinical cut-offs; no trend and no "reliable change", which single questions do not have. No words.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};

use super::ids::SkillId;
use super::item::Item;
use super::series::{Gone, Ratings};
use super::sleep::{Nights, nights};

mod flags;
mod further;
mod named;
mod point;
#[cfg(test)]
pub mod samples;
mod span;
mod told;
mod worst;

pub use self::flags::{Flag, MIN_FLAGGED, flags, more_worst, urgency};
pub use self::further::{Further, Sum, further};
pub use self::named::{TaskWeek, better_skill, task_weeks, top_skill};
pub use self::point::{DayPoint, Point};
pub use self::span::Week;
pub use self::told::{BETTER_BY, Level, TOLD_WEEKS, Told, Well, better_days, level, tell};
pub use self::worst::{MOST_WORST, Worst, aside, hard_days, is_among, worst};

/// A person is told of a change only between means of at least this many days each.
pub const MIN_TOLD: usize = 5;
/// Somebody's usual level is the mean of at least this many days of the four weeks before.
pub const MIN_USUAL: usize = 5;
/// The weeks that make up somebody's usual level, in days.
pub const USUAL_DAYS: u64 = 28;

/// Mean, lowest and highest of the days that have a value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stat {
    /// Arithmetic mean of the `n` values, unrounded.
    pub mean: f64,
    /// Days with a value, at least 1.
    pub n: usize,
    pub low: i32,
    pub high: i32,
}

/// One scale in this week, and what it is held against everywhere: the four weeks before it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Comparison {
    /// `None` if no day has a value.
    pub this: Option<Stat>,
    pub usual: Option<Stat>,
}

impl Comparison {
    /// The days of this week, where they are enough for a mean: the one rule for sentences, and for what is drawn large.
    pub fn mean(&self) -> Option<Stat> {
        self.this.filter(|this| this.n >= MIN_TOLD)
    }

    /// The mean of this week and the usual one, if this week has at least `days` days with a value and the weeks
    /// before [`MIN_USUAL`].
    pub fn with_usual(&self, days: usize) -> Option<(Stat, Stat)> {
        let (this, usual) = (self.this?, self.usual?);
        (this.n >= days && usual.n >= MIN_USUAL).then_some((this, usual))
    }
}

/// A number that is asked, in one week. Times of day are numbers that can be compared: 00:20 may be 1460.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    pub item: Item,
    pub of: Comparison,
    /// How far from the usual it is pointed out, in units of the item, and whether it is for rising; `None`: never.
    pub limit: Option<(f64, bool)>,
}

/// An item of any kind that is not asked now, and what a period still has of it: told apart, and in no mean.
#[derive(Clone, Debug, PartialEq)]
pub struct Left<T> {
    pub of: T,
    pub gone: Gone,
}

/// A week of one client in numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct WeekSummary {
    /// The days it is of.
    pub week: Week,
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
    /// Every rating that is asked, in the order of the form, and what else is pointed out where it is far from the usual.
    pub series: Vec<Series>,
    /// What was answered at its hard end.
    pub worst: Vec<Worst>,
    /// The days with any answer after which the client reads whom to call.
    pub hard: BTreeSet<NaiveDate>,
    /// What has a hard end and was put aside by the client, with the first day it was not asked.
    pub aside: Vec<(Item, NaiveDate)>,
    /// What is told in sentences and drawn large.
    pub large: Vec<Series>,
    /// What was answered of what is not asked now.
    pub left: Vec<Left<Further>>,
    /// What else was asked and answered, in the order of the form.
    pub further: Vec<Further>,
    /// The nights a sleep diary told whole.
    pub nights: Option<Nights>,
    /// The skill used on more days than any other, with that number of days; of equals none is.
    pub top_skill: Option<(SkillId, usize)>,
    /// Days on which any skill was used.
    pub skill_days: usize,
    /// How often some of a task was done, and how often it was said how much, over all days and tasks.
    pub homework: (usize, usize),
    /// The client put the question about it aside: silence is none of theirs.
    pub homework_aside: bool,
}

/// The days of a week, against the 28 before.
///
/// `points` may come in any order and reach beyond all of these. If a day comes twice, the first counts.
pub fn summarise(points: &[DayPoint], week: Week, ratings: &Ratings) -> WeekSummary {
    let this = days_within(points, week.from(), week.to());
    let count = |is: fn(&DayPoint) -> bool| this.values().filter(|point| is(point)).count();
    let series = |item: &Item| {
        let read = read(points, week, item);
        let of = |from, to| stat(read.range(from..=to).map(|(_, said)| *said));
        let (this, usual) = (of(week.from(), week.to()), of(week.usual_from(), back(week.from(), 1)));
        Series { item: item.clone(), of: Comparison { this, usual }, limit: ratings.limit(item) }
    };
    let left = |item: &Item| {
        let of = further(&this, item)?;
        Some(Left { of, gone: ratings.gone(item) })
    };
    WeekSummary {
        week,
        asked: count(was_asked),
        answered: count(|point| point.answered),
        late: count(|point| point.answered && point.late && !point.filled_in),
        filled_in: count(|point| point.answered && point.filled_in),
        paused: count(|point| point.paused && !was_asked(point)),
        series: ratings.asked.iter().chain(ratings.watched()).map(series).collect(),
        worst: worst(&this, ratings),
        hard: hard_days(&this, ratings),
        aside: aside(ratings, week.to()),
        large: ratings.large().iter().map(series).collect(),
        left: ratings.before.iter().filter_map(left).collect(),
        further: ratings.further().filter_map(|item| further(&this, item)).collect(),
        nights: nights(this.values().filter_map(|point| point.night)),
        top_skill: most_used(&this),
        skill_days: count(DayPoint::used_skills),
        homework: this.values().fold((0, 0), |(done, said), point| {
            (done + point.tasks().count(), said + point.reports().count())
        }),
        homework_aside: ratings.homework_aside(),
    }
}

/// The numbers of an item in this week and the weeks it is held against, by day. Times of day are read together, so
/// that they can be compared: sums and pictures of one week are of the same numbers.
pub fn read(points: &[DayPoint], week: Week, item: &Item) -> BTreeMap<NaiveDate, OfDay> {
    of_item(&days_within(points, week.usual_from(), week.to()), item)
}

/// The numbers of an item on these days, as they can be summed and compared.
pub fn of_item(days: &Known<'_>, item: &Item) -> BTreeMap<NaiveDate, OfDay> {
    let said = days.iter().filter_map(|(day, point)| Some((*day, *point.values.get(&item.id)?)));
    let (days, points): (Vec<NaiveDate>, Vec<Point>) = said.unzip();
    let told: Vec<OfDay> = match item.kind.has_mean_of_day() {
        true => points.into_iter().map(OfDay::of).collect(),
        false => {
            let last = points.into_iter().map(|point| point.ends().1).collect();
            item.kind.measured(last).into_iter().map(OfDay::one).collect()
        }
    };
    days.into_iter().zip(told).collect()
}

/// What a day has of an item: the mean of its answers, and the lowest and the highest of them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OfDay {
    pub mean: f64,
    pub low: i32,
    pub high: i32,
}

impl OfDay {
    fn of(point: Point) -> Self {
        let (low, high) = point.ends();
        Self { mean: point.mean(), low, high }
    }

    pub fn one(value: i32) -> Self {
        Self { mean: f64::from(value), low: value, high: value }
    }
}

/// The answers of these days that lie farthest apart, for an axis.
pub fn ends<'a>(told: impl IntoIterator<Item = &'a OfDay>) -> Vec<i32> {
    told.into_iter().flat_map(|told| [told.low, told.high]).collect()
}

/// Days by their date.
pub type Known<'a> = BTreeMap<NaiveDate, &'a DayPoint>;

fn back(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(days)).unwrap_or(NaiveDate::MIN)
}

fn days_within(points: &[DayPoint], from: NaiveDate, to: NaiveDate) -> Known<'_> {
    let mut week = Known::new();
    for point in points.iter().filter(|point| (from..=to).contains(&point.day)) {
        week.entry(point.day).or_insert(point);
    }
    week
}

fn was_asked(point: &DayPoint) -> bool {
    point.asked || point.answered
}

fn stat(days: impl Iterator<Item = OfDay> + Clone) -> Option<Stat> {
    let (low, high) = (days.clone().map(|day| day.low).min()?, days.clone().map(|day| day.high).max()?);
    let n = days.clone().count();
    let (sum, days) = days.fold((0.0, 0.0), |(sum, days), day| (sum + day.mean, days + 1.0));
    Some(Stat { mean: sum / days, n, low, high })
}

fn most_used(week: &Known<'_>) -> Option<(SkillId, usize)> {
    let mut used: BTreeMap<SkillId, usize> = BTreeMap::new();
    for point in week.values() {
        let once: BTreeSet<SkillId> = point.skills().collect();
        once.into_iter().for_each(|skill| *used.entry(skill).or_default() += 1);
    }
    let most = *used.values().max()?;
    let mut found = used.into_iter().filter(|(_, days)| *days == most);
    found.next().filter(|_| found.next().is_none())
}

#[cfg(test)]
mod tests;
