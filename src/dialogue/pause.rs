//! A pause: no prompts, no nudges, nothing counted. Started and ended by the client or a therapist, from the moment they
//! said so, however late it is read.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use crate::domain::alarm::Alarm;
use crate::domain::client::{Pause, PauseLength};
use crate::domain::ids::PersonId;
use crate::domain::schedule::{Planned, local_day};

use super::effect::{Change, Step};
use super::facts::{ClientFacts, Facts};
use super::plan::{self, Plannable};
use super::screen::{Line, Screen};
use super::state::State;
use crate::dialogue::effect::PlanChange;

mod change;
mod screen;
mod tap;

pub use change::PauseChange;
pub use screen::PauseScreen;
pub use tap::{PauseTap, length_code, length_of, pressed};

pub fn ask(facts: &Facts) -> Step {
    let step = Step::new(State::Idle);
    match (&facts.client, facts.zone) {
        (Some(client @ ClientFacts { pause: Some(pause), .. }), Some(zone)) => {
            let next = back(Plannable::of_client(facts.person, client, zone), *pause);
            step.show(Screen::Pause(PauseScreen::Paused { pause: *pause, zone, next }))
        }
        (Some(_), _) => step.show(Screen::Pause(PauseScreen::AskPause)),
        (None, _) => step.line(Line::NotClient),
    }
}

pub fn start(state: &State, facts: &Facts, length: PauseLength) -> Step {
    let (Some(client), Some(zone)) = (&facts.client, facts.zone) else {
        return Step::new(state.clone()).toast(Line::NotClient);
    };
    if client.pause.is_some() {
        return Step::new(state.clone()).toast(Line::AlreadyPaused);
    }
    let pause = Pause { from_day: local_day(facts.said_at, zone), until: until(facts.said_at, length) };
    let planned = Plannable::of_client(facts.person, client, zone);
    // One that was over before it was read is told so by its end.
    let next = back(planned, pause).filter(|next| *next > facts.now);
    Step::new(State::Idle).writes(changes(planned, pause)).show(Screen::Pause(PauseScreen::Paused {
        pause,
        zone,
        next,
    }))
}

/// The first check-in after a pause that has an end.
pub fn back(planned: Plannable<'_>, pause: Pause) -> Option<DateTime<Utc>> {
    Some(Plannable { pause: None, ..planned }.next(pause.until?).at)
}

/// What a pause of this client writes, whoever asked for it.
pub fn changes(planned: Plannable<'_>, pause: Pause) -> Vec<Change> {
    let client = planned.client;
    let mut changes = vec![
        Change::Pause(PauseChange::Pause { client, from_day: pause.from_day, until: pause.until }),
        Change::Plan(PlanChange::Rest { client }),
    ];
    if let Some(at) = pause.until {
        changes.push(plan::set(client, Alarm::PauseEnd, at));
    }
    changes
}

/// What it writes when nobody is left to share with: nothing is asked until the client goes on by themselves.
/// A pause that would have ended gives way to one that does not.
pub fn alone_changes(client: PersonId, (today, now): (NaiveDate, DateTime<Utc>)) -> Vec<Change> {
    vec![
        Change::Pause(PauseChange::Resume { client, day: today, at: now }),
        Change::Plan(PlanChange::ClearAlarm { person: client, alarm: Alarm::PauseEnd }),
        Change::Pause(PauseChange::Pause { client, from_day: today, until: None }),
        Change::Plan(PlanChange::Rest { client }),
    ]
}

/// What the end of a pause writes, whoever or whatever ends it. What was to be asked since it was over is still due.
pub fn end_changes(planned: Plannable<'_>, now: DateTime<Utc>) -> Vec<Change> {
    let client = planned.client;
    let at = planned.pause.map_or(now, |pause| pause.ends(now));
    let day = first_day_after(planned, at);
    let mut changes = vec![
        Change::Pause(PauseChange::Resume { client, day, at }),
        Change::Plan(PlanChange::ClearAlarm { person: client, alarm: Alarm::PauseEnd }),
    ];
    changes.extend(Plannable { pause: None, ..planned }.changes(at));
    changes
}

/// The first day that is none of the pause that ends at this moment. A day whose check-in fell into it was paused as well:
/// nobody is asked of it.
fn first_day_after(planned: Plannable<'_>, at: DateTime<Utc>) -> NaiveDate {
    let day = local_day(at, planned.zone);
    let fell_into = |asked: &Planned| asked.at < at && planned.last_sent < Some(day);
    let paused = planned.arrangements.daily(planned.zone).on(day).filter(fell_into).is_some();
    let day = if paused { day.succ_opt().unwrap_or(day) } else { day };
    // Of a day before it began it cannot be over.
    day.max(planned.pause.map_or(NaiveDate::MIN, |pause| pause.from_day))
}

/// What it writes where nobody would hear of it, and nothing is asked for now.
pub fn end_unheard(facts: &Facts) -> Vec<Change> {
    let planned = facts.client.as_ref().zip(facts.zone);
    let planned = planned.map(|(client, zone)| Plannable::of_client(facts.person, client, zone));
    let resume = |planned: Plannable<'_>| {
        let at = planned.pause?.ends(facts.now);
        let day = first_day_after(planned, at);
        Some(Change::Pause(PauseChange::Resume { client: facts.person, day, at }))
    };
    planned.and_then(resume).into_iter().collect()
}

pub fn until(now: DateTime<Utc>, length: PauseLength) -> Option<DateTime<Utc>> {
    match length {
        PauseLength::Days(days) => Some(now + TimeDelta::days(i64::from(days))),
        PauseLength::UntilResumed => None,
    }
}

pub fn resume(state: &State, facts: &Facts) -> Step {
    let (Some(client), Some(zone)) = (&facts.client, facts.zone) else {
        return Step::new(state.clone()).toast(Line::NotClient);
    };
    if client.pause.is_none() {
        return Step::new(state.clone()).toast(Line::NotPaused);
    }
    let planned = Plannable::of_client(facts.person, client, zone);
    let next = planned.next(facts.now).at;
    Step::new(State::Idle).writes(end_changes(planned, facts.said_at)).line(Line::Resumed { next, zone })
}

/// The pause is over by itself.
pub fn over(state: &State, facts: &Facts) -> Step {
    let step = Step::new(state.clone());
    let (Some(client), Some(zone)) = (&facts.client, facts.zone) else {
        return step;
    };
    let Some(pause) = client.pause else { return step };
    let planned = Plannable::of_client(facts.person, client, zone);
    let step = step.writes(end_changes(planned, facts.now));
    // Where nobody looked until now, the check-in after it may be due by itself: it says as much.
    let due = planned.next(pause.ends(facts.now));
    if due.at <= facts.now && facts.now < planned.after(due.day).at {
        return step;
    }
    let next = planned.next(facts.now).at;
    step.line(Line::PauseOver { next, zone })
}
