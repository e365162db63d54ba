//! The client's own week: the summary that comes by itself, and the chart on request.

use chrono::{NaiveDate, TimeDelta};

use crate::domain::alarm::Alarm;
use crate::domain::ids::SkillId;
use crate::domain::schedule::local_day;
use crate::domain::skill::Skill;
use crate::domain::task::Task;
use crate::domain::week::{self, DayPoint, Told, WeekSummary};

use super::effect::{Effect, Lane, Step};
use super::facts::{ClientFacts, Facts};
use super::plan;
use super::screen::{Line, Screen, TaskWeek};
use super::state::State;

/// The chart now.
pub fn chart(state: &State, facts: &Facts) -> Step {
    let step = Step::new(state.clone());
    let Some((client, today)) = facts.client.as_ref().zip(facts.zone.map(|zone| local_day(facts.now, zone)))
    else {
        return step.line(Line::NotClient);
    };
    step.show(picture(client, today))
}

/// The weekly summary rings. One that nobody could get, or of a week wholly paused, is left out.
pub fn due(state: &State, facts: &Facts) -> Step {
    let step = Step::new(state.clone());
    let (Some(client), Some(zone)) = (&facts.client, facts.zone) else {
        return step;
    };
    let next = client.arrangements.weekly(zone).next_after(facts.now);
    let step = step.write(plan::set(facts.person, Alarm::Weekly, next));
    let today = local_day(facts.now, zone);
    let summary = week::summarise(&client.days, week_end(&client.days, today), client.arrangements.suds_when);
    let nothing_to_tell = summary.asked == 0 && summary.answered == 0;
    if facts.unreachable || nothing_to_tell {
        return step;
    }
    step.with(Effect::Show(picture(client, today), Lane::Summary))
}

fn picture(client: &ClientFacts, today: NaiveDate) -> Screen {
    let summary = week::summarise(&client.days, week_end(&client.days, today), client.arrangements.suds_when);
    let top_skill = top_skill(&summary, &client.skills);
    let tasks = task_weeks(&client.tasks, &client.days, summary.to);
    let told = week::tell(&summary, &client.days);
    let better = better(&told, &client.skills);
    // A skill that has no name any more cannot be told of.
    let told = told.into_iter().filter(|told| better.is_some() || !matches!(told, Told::BetterDays { .. }));
    Screen::Weekly { told: told.collect(), summary, top_skill, tasks, better }
}

/// The skill that is told beside better days, as it is called.
fn better(told: &[Told], skills: &[Skill]) -> Option<Skill> {
    let id = told.iter().find_map(|told| match told {
        Told::BetterDays { skill, .. } => Some(*skill),
        _ => None,
    })?;
    skills.iter().find(|skill| skill.id == id).cloned()
}

/// A week ends today once today was asked or answered, else yesterday.
pub fn week_end(days: &[DayPoint], today: NaiveDate) -> NaiveDate {
    let begun = days.iter().any(|point| point.day == today && (point.asked || point.answered));
    if begun { today } else { today - TimeDelta::days(1) }
}

/// The most used skill as it is called, if it is still on the list.
pub fn top_skill(summary: &WeekSummary, skills: &[Skill]) -> Option<Skill> {
    let (id, _): (SkillId, usize) = summary.top_skill?;
    skills.iter().find(|skill| skill.id == id).cloned()
}

/// On how many days of the week that ends `to` some of each task was done.
pub fn task_weeks(tasks: &[Task], days: &[DayPoint], to: NaiveDate) -> Vec<TaskWeek> {
    let from = to - TimeDelta::days(6);
    let week: Vec<&DayPoint> = days.iter().filter(|point| point.day >= from && point.day <= to).collect();
    let done_on = |task: &Task| week.iter().filter(|point| point.tasks.contains(&task.id)).count();
    let of = |task: &Task| TaskWeek { id: task.id, text: task.text.clone(), days: done_on(task) };
    tasks.iter().map(of).collect()
}
