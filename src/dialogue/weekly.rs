//! The client's own week: the summary that comes by itself, and the chart on request.

use crate::domain::alarm::Alarm;
use crate::domain::schedule::local_day;
use crate::domain::week::Week;

use super::effect::{Change, Effect, Lane, Step};
use super::facts::Facts;
use super::plan;
use super::screen::{Line, Screen};
use super::state::State;

/// The chart now.
pub fn chart(state: &State, facts: &Facts) -> Step {
    let step = Step::new(state.clone());
    let Some((client, today)) = facts.client.as_ref().zip(facts.zone.map(|zone| local_day(facts.now, zone)))
    else {
        return step.line(Line::NotClient);
    };
    step.show(Screen::Weekly { week: Week::at_a_glance(&client.days, today) })
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
    let show =
        |step: Step, week: &Week| step.with(Effect::Show(Screen::Weekly { week: *week }, Lane::Summary));
    let step = step.write(Change::WeekTold { to: newest.to() });
    weeks.iter().filter(tell).fold(step, show)
}
