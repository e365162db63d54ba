//! For tests: what was answered on a day, in a word.

use super::{DayPoint, Point};
use crate::domain::catalogue::{HOMEWORK, SKILLS, USEFUL, starting};
use crate::domain::checkin::Timing;
use crate::domain::form::Question;
use crate::domain::ids::PartId;
use crate::domain::item::Item;
use crate::domain::placed::Plan;
use crate::domain::scale::SudsWhen;
use crate::domain::series::Ratings;

/// What a new client is asked for numbers.
pub fn ratings(when: SudsWhen) -> Ratings {
    Ratings::of(&Plan::starting(&starting(when)), &[])
}

/// One of everybody's items.
pub fn item(question: Question) -> Item {
    let mut all = crate::domain::catalogue::everybodys().into_iter();
    all.find(|item| item.id == question.item).unwrap()
}

impl DayPoint {
    pub fn rated(mut self, question: Question, value: i32) -> Self {
        self.values.insert(question.item, Point::new(value, Timing::OnTime));
        self
    }

    /// It was said which skills were used.
    pub fn skilled(mut self, skills: &[i64]) -> Self {
        self.chosen.insert(SKILLS, skills.iter().copied().map(PartId).collect());
        self
    }

    /// It was said how much of a task was done.
    pub fn did(mut self, task: i64, done: i32) -> Self {
        self.parts.insert((HOMEWORK, PartId(task)), done);
        self
    }

    pub fn found_useful(mut self, task: i64, useful: i32) -> Self {
        self.parts.insert((USEFUL, PartId(task)), useful);
        self
    }
}
