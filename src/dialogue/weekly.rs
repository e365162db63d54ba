//! The client's own week: the summary that comes by itself, and the chart on request.

use crate::domain::alarm::Alarm;
use crate::domain::ids::SkillId;
use crate::domain::schedule::local_day;
use crate::domain::skill::Skill;
use crate::domain::task::Task;
use crate::domain::week::{self, DayPoint, Told, Week, WeekSummary};

use super::effect::{Change, Effect, Lane, Step};
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
    step.show(picture(client, Week::at_a_glance(&client.days, today)))
}

/// The weekly summary rings: of the seven days before the one it was planned for, however late it is. Missed weeks
/// come before it if they have answers. A week wholly paused is left out; somebody who cannot be reached is told
/// when they can.
pub fn due(state: &State, facts: &Facts) -> Step {
    let step = Step::new(state.clone());
    let (Some(client), Some(zone)) = (&facts.client, facts.zone) else {
        return step;
    };
    let next = client.arrangements.weekly(zone).next_after(facts.now);
    let step = step.write(plan::set(facts.person, Alarm::Weekly, next));
    let planned = client.arrangements.weekly(zone).latest_by(facts.now).day;
    let weeks = Week::untold(client.week_told, client.joined_day, planned);
    let Some(newest) = weeks.last().copied().filter(|_| !facts.unreachable) else {
        return step;
    };
    let tell = |week: &&Week| {
        let mut days = client.days.iter().filter(|point| week.contains(point.day));
        days.any(|point| point.answered || (**week == newest && point.asked))
    };
    let show = |step: Step, week: &Week| step.with(Effect::Show(picture(client, *week), Lane::Summary));
    let step = step.write(Change::WeekTold { to: newest.to() });
    weeks.iter().filter(tell).fold(step, show)
}

fn picture(client: &ClientFacts, week: Week) -> Screen {
    let summary = week::summarise(&client.days, week, client.arrangements.suds_when);
    let top_skill = top_skill(&summary, &client.skills);
    let tasks = task_weeks(&client.tasks, &client.days, week);
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

/// The most used skill as it is called, if it is still on the list.
pub fn top_skill(summary: &WeekSummary, skills: &[Skill]) -> Option<Skill> {
    let (id, _): (SkillId, usize) = summary.top_skill?;
    skills.iter().find(|skill| skill.id == id).cloned()
}

/// On how many days of a week some of each task was done.
pub fn task_weeks(tasks: &[Task], days: &[DayPoint], week: Week) -> Vec<TaskWeek> {
    let within: Vec<&DayPoint> = days.iter().filter(|point| week.contains(point.day)).collect();
    let done_on = |task: &Task| within.iter().filter(|point| point.tasks.contains(&task.id)).count();
    let of = |task: &Task| TaskWeek { id: task.id, text: task.text.clone(), days: done_on(task) };
    tasks.iter().map(of).collect()
}
