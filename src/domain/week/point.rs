//! What is known about one local day of one client: numbers and choices, each by its item.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::catalogue::{HELPED, HOMEWORK, SKILLS, USEFUL};
use crate::domain::checkin::Timing;
use crate::domain::ids::{ItemId, PartId, SkillId, TaskId};
use crate::domain::sleep::Night;
use crate::domain::task::some_done;

/// One local day. A day without a `DayPoint` was never asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayPoint {
    /// The client's local day, as fixed when the check-in was planned.
    pub day: NaiveDate,
    /// A check-in of this day was sent and the day is over, or its window has closed, or the client answered.
    pub asked: bool,
    /// At least one of its questions has an answer; skipping every question is none.
    pub answered: bool,
    /// Nothing of it came on its day, within the same check-in.
    pub late: bool,
    /// All of it was filled in afterwards, from memory.
    pub filled_in: bool,
    /// The client had paused check-ins.
    pub paused: bool,
    /// What its check-in asked, where there was one: what was put aside or not on the list then was not asked.
    pub form: Vec<ItemId>,
    /// The numbers answered.
    pub values: BTreeMap<ItemId, Point>,
    /// Of each list that was answered what was chosen, be it nothing.
    pub chosen: BTreeMap<ItemId, Vec<PartId>>,
    /// What a sleep diary told of the night that ended that day.
    pub night: Option<Night>,
    /// The numbers answered of parts, such as how much of a task was done.
    pub parts: BTreeMap<(ItemId, PartId), i32>,
}

/// The numbers of one day, in units of their item, and how the first of them came in. Where it was asked several times
/// that day, the day has their mean: they are no independent values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    sum: i32,
    count: i32,
    low: i32,
    high: i32,
    pub came: Timing,
}

impl Point {
    pub fn new(value: i32, came: Timing) -> Self {
        Self { sum: value, count: 1, low: value, high: value, came }
    }

    /// One more of the same day.
    #[must_use]
    pub fn and(self, value: i32, came: Timing) -> Self {
        Self {
            sum: self.sum.saturating_add(value),
            count: self.count.saturating_add(1),
            low: self.low.min(value),
            high: self.high.max(value),
            came: self.came.min(came),
        }
    }

    /// The mean of the day.
    pub fn mean(self) -> f64 {
        f64::from(self.sum) / f64::from(self.count.max(1))
    }

    /// The lowest and the highest of the day.
    pub fn ends(self) -> (i32, i32) {
        (self.low, self.high)
    }
}

impl DayPoint {
    /// A day on which nothing was asked and nothing said.
    pub fn unasked(day: NaiveDate) -> Self {
        Self {
            day,
            asked: false,
            answered: false,
            late: false,
            filled_in: false,
            paused: false,
            form: Vec::new(),
            values: BTreeMap::new(),
            chosen: BTreeMap::new(),
            parts: BTreeMap::new(),
            night: None,
        }
    }

    /// Was it asked that day, or answered all the same?
    pub fn asks(&self, item: ItemId) -> bool {
        self.form.contains(&item) || self.values.contains_key(&item) || self.chosen.contains_key(&item)
    }

    /// The mean of its answers that day.
    pub fn value(&self, item: ItemId) -> Option<f64> {
        self.values.get(&item).map(|point| point.mean())
    }

    /// The question about skills was answered, be it with none.
    pub fn skills_said(&self) -> bool {
        self.chosen.contains_key(&SKILLS)
    }

    /// The skills used that day.
    pub fn skills(&self) -> impl Iterator<Item = SkillId> {
        self.chosen.get(&SKILLS).into_iter().flatten().map(|part| SkillId(part.0))
    }

    pub fn used_skills(&self) -> bool {
        self.skills().next().is_some()
    }

    /// How much the skills of that day helped, 0 not at all to 4 very much.
    pub fn helped(&self) -> Option<f64> {
        self.value(HELPED)
    }

    /// How much of each task was done, where it was said.
    pub fn reports(&self) -> impl Iterator<Item = (TaskId, i32)> {
        let of = |((item, part), done): (&(ItemId, PartId), &i32)| {
            (*item == HOMEWORK).then_some((TaskId(part.0), *done))
        };
        self.parts.iter().filter_map(of)
    }

    /// The tasks of which some was done.
    pub fn tasks(&self) -> impl Iterator<Item = TaskId> {
        self.reports().filter(|(_, done)| some_done(*done)).map(|(task, _)| task)
    }

    /// How useful a task was, 0 not at all to 4 very.
    pub fn useful(&self, task: TaskId) -> Option<i32> {
        self.parts.get(&(USEFUL, PartId(task.0))).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_answers_of_a_day_are_one_value_and_the_first_says_how_it_came() {
        let day = Point::new(7, Timing::Late).and(2, Timing::OnTime).and(3, Timing::FilledIn);
        assert_eq!((day.mean(), day.ends(), day.came), (4.0, (2, 7), Timing::OnTime));
    }
}
