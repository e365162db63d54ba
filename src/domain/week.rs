//! The numbers of a client's week, and what in them deserves a therapist's look.
//!
//! A missed day is missing: never a failure, never a zero, never filled with a guess. Reading aids of our own,
//! not clinical cut-offs; no trend and no "reliable change", which single questions do not have. No words.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::checkin::Timing;
use super::ids::{SkillId, TaskId};
use super::scale::SudsWhen;

mod flags;
mod span;
mod told;

pub use self::flags::{Flag, MIN_FLAGGED, MOOD_LOWER_BY, SUDS_HIGHER_BY, flags, urgency};
pub use self::span::Week;
pub use self::told::{BETTER_BY, Level, TOLD_WEEKS, Told, Well, better_days, level, tell};

/// A person is told of a change only between means of at least this many days each.
pub const MIN_TOLD: usize = 5;
/// Somebody's usual level is the mean of at least this many days of the four weeks before.
pub const MIN_USUAL: usize = 5;
/// The weeks that make up somebody's usual level, in days.
pub const USUAL_DAYS: u64 = 28;

/// What is known about one local day of one client. A day without a `DayPoint` was never asked about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayPoint {
    /// The client's local day, as fixed when the check-in was planned.
    pub day: NaiveDate,
    /// A check-in of this day was sent and the day is over, or its window has closed, or the client answered.
    pub asked: bool,
    /// At least one of its questions has an answer; skipping every question is none.
    pub answered: bool,
    /// 0..=10.
    pub mood: Option<u8>,
    /// 0..=100. All of one series must be asked the same way: "highest today" or "right now".
    pub suds: Option<u8>,
    /// 0..=100, asked about the other moment: told apart, and in no sum.
    #[serde(default)]
    pub other_suds: Option<u8>,
    /// How the mood came in, and the SUDs: each value has its own moment.
    #[serde(default)]
    pub mood_came: Timing,
    #[serde(default)]
    pub suds_came: Timing,
    /// Nothing of it came on its day, within the same check-in.
    pub late: bool,
    /// All of it was filled in afterwards, from memory.
    pub filled_in: bool,
    /// The client had paused check-ins.
    pub paused: bool,
    /// The skills used that day, by id.
    pub skills: Vec<SkillId>,
    /// The question about skills was answered, be it with none.
    pub skills_said: bool,
    /// How much the skills of that day helped, 0 not at all to 4 very much.
    pub helped: Option<u8>,
    /// The homework tasks of which [some was done](super::task::some_done) that day, by id.
    pub tasks: Vec<TaskId>,
    /// Tasks of which it was said how much was done, be it nothing.
    pub reports: usize,
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
            other_suds: None,
            mood_came: Timing::OnTime,
            suds_came: Timing::OnTime,
            late: false,
            filled_in: false,
            paused: false,
            skills: Vec::new(),
            skills_said: false,
            helped: None,
            tasks: Vec::new(),
            reports: 0,
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

/// One scale in this week, and what it is held against everywhere: the four weeks before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Comparison {
    /// `None` if no day has a value.
    pub this: Option<Stat>,
    #[serde(default)]
    pub usual: Option<Stat>,
}

impl Comparison {
    /// The mean of this week and the usual one, if this week has at least `days` days with a value and the weeks
    /// before [`MIN_USUAL`].
    pub fn with_usual(&self, days: usize) -> Option<(Stat, Stat)> {
        let (this, usual) = (self.this?, self.usual?);
        (this.n >= days && usual.n >= MIN_USUAL).then_some((this, usual))
    }
}

/// A week of one client in numbers. Stored inside messages that wait to be sent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WeekSummary {
    /// The days it is of.
    #[serde(flatten)]
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
    pub mood: Comparison,
    pub suds: Comparison,
    /// The moment all SUDs of these weeks are about.
    pub suds_when: SudsWhen,
    /// The SUDs of this week that are about the other moment; `None` if no day has one.
    #[serde(default)]
    pub other_suds: Option<Stat>,
    /// The skill used on most days, with that number of days; of equals, the one used most recently, then the
    /// one with the smallest id.
    pub top_skill: Option<(SkillId, usize)>,
    /// Days on which any skill was used.
    pub skill_days: usize,
    /// How often some of a task was done, and how often it was said how much, over all days and tasks.
    #[serde(default)]
    pub homework: (usize, usize),
}

/// The days of a week, against the 28 before.
///
/// `suds_when`: the moment the points' SUDs are about; a series never mixes two.
/// `points` may come in any order and reach beyond all of these. If a day comes twice, the first counts.
pub fn summarise(points: &[DayPoint], week: Week, suds_when: SudsWhen) -> WeekSummary {
    let this = days_within(points, week.from(), week.to());
    let usual = days_within(points, week.usual_from(), back(week.from(), 1));
    let count = |is: fn(&DayPoint) -> bool| this.values().filter(|point| is(point)).count();
    WeekSummary {
        week,
        asked: count(was_asked),
        answered: count(|point| point.answered),
        late: count(|point| point.answered && point.late && !point.filled_in),
        filled_in: count(|point| point.answered && point.filled_in),
        paused: count(|point| point.paused && !was_asked(point)),
        mood: compare([&this, &usual], |point| point.mood),
        suds: compare([&this, &usual], |point| point.suds),
        suds_when,
        other_suds: stat(this.values().filter_map(|point| point.other_suds)),
        top_skill: top_skill(&this),
        skill_days: count(|point| !point.skills.is_empty()),
        homework: this.values().fold((0, 0), |(done, said), point| {
            (done + point.tasks.len(), said + point.reports.max(point.tasks.len()))
        }),
    }
}

type Known<'a> = BTreeMap<NaiveDate, &'a DayPoint>;

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

fn compare(weeks: [&Known<'_>; 2], value: fn(&DayPoint) -> Option<u8>) -> Comparison {
    let [this, usual] = weeks.map(|week| stat(week.values().filter_map(|point| value(point))));
    Comparison { this, usual }
}

fn stat(values: impl Iterator<Item = u8> + Clone) -> Option<Stat> {
    let (low, high) = (values.clone().min()?, values.clone().max()?);
    let n = values.clone().count();
    let (sum, days) = values.fold((0.0, 0.0), |(sum, days), value| (sum + f64::from(value), days + 1.0));
    Some(Stat { mean: sum / days, n, low, high })
}

fn top_skill(week: &Known<'_>) -> Option<(SkillId, usize)> {
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
