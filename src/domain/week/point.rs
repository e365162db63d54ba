//! What is known about one local day of one client: numbers and choices, each by its item.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::catalogue::{HELPED, HOMEWORK, SKILLS, USEFUL};
use crate::domain::checkin::Timing;
use crate::domain::ids::{ItemId, PartId, SkillId, TaskId};
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
    /// The numbers answered of parts, such as how much of a task was done.
    pub parts: BTreeMap<(ItemId, PartId), i32>,
}

/// A number, in units of its item, and how it came in: each value has its own moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    pub value: i32,
    pub came: Timing,
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
        }
    }

    /// Was it asked that day, or answered all the same?
    pub fn asks(&self, item: ItemId) -> bool {
        self.form.contains(&item) || self.values.contains_key(&item) || self.chosen.contains_key(&item)
    }

    pub fn value(&self, item: ItemId) -> Option<i32> {
        self.values.get(&item).map(|point| point.value)
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
    pub fn helped(&self) -> Option<i32> {
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
