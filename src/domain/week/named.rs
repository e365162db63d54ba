//! Skills and tasks of a week as they are called. What has no name any more is not told of.

use crate::domain::ids::{SkillId, TaskId};
use crate::domain::skill::Skill;
use crate::domain::task::Task;

use super::{DayPoint, Told, Week, WeekSummary};

/// One task in one week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskWeek {
    pub id: TaskId,
    pub text: String,
    /// Days on which some of it was done.
    pub days: usize,
    /// Days on which it was said how much, be it none.
    pub said: usize,
}

/// The most used skill.
pub fn top_skill(summary: &WeekSummary, skills: &[Skill]) -> Option<Skill> {
    let (id, _) = summary.top_skill?;
    called(id, skills)
}

/// The skill that is told beside better days.
pub fn better_skill(told: &[Told], skills: &[Skill]) -> Option<Skill> {
    let id = told.iter().find_map(|told| match told {
        Told::BetterDays { skill, .. } => Some(*skill),
        _ => None,
    })?;
    called(id, skills)
}

fn called(id: SkillId, skills: &[Skill]) -> Option<Skill> {
    skills.iter().find(|skill| skill.id == id).cloned()
}

/// On how many days of a week it was said how much of each task was done, and on how many some was.
pub fn task_weeks(tasks: &[Task], days: &[DayPoint], week: Week) -> Vec<TaskWeek> {
    let within: Vec<&DayPoint> = days.iter().filter(|point| week.contains(point.day)).collect();
    let of = |task: &Task| {
        let on = |is: fn(&DayPoint, TaskId) -> bool| within.iter().filter(|point| is(point, task.id)).count();
        TaskWeek {
            id: task.id,
            text: task.text.clone(),
            days: on(|point, task| point.tasks().any(|id| id == task)),
            said: on(|point, task| point.reports().any(|(id, _)| id == task)),
        }
    };
    tasks.iter().map(of).collect()
}
