//! A pause: no prompts, no nudges, nothing counted. Started and ended by the client or a therapist, from the moment they
//! said so, however late it is read.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use crate::domain::alarm::Alarm;
use crate::domain::client::{Pause, PauseLength};
use crate::domain::ids::PersonId;
use crate::domain::schedule::local_day;

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
        Change::Plan(PlanChange::Plan { client, next: None }),
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
        Change::Plan(PlanChange::Plan { client, next: None }),
    ]
}

/// What the end of a pause writes, whoever or whatever ends it. What was to be asked since it was over is still due.
pub fn end_changes(planned: Plannable<'_>, now: DateTime<Utc>) -> Vec<Change> {
    let client = planned.client;
    let at = planned.pause.map_or(now, |pause| pause.ends(now));
    // Of a day before it began it cannot be over.
    let day = local_day(at, planned.zone).max(planned.pause.map_or(NaiveDate::MIN, |pause| pause.from_day));
    let mut changes = vec![
        Change::Pause(PauseChange::Resume { client, day, at }),
        Change::Plan(PlanChange::ClearAlarm { person: client, alarm: Alarm::PauseEnd }),
    ];
    changes.extend(Plannable { pause: None, ..planned }.changes(at));
    changes
}

/// What it writes where nobody would hear of it, and nothing is asked for now.
pub fn end_unheard(facts: &Facts) -> Vec<Change> {
    let pause = facts.client.as_ref().and_then(|client| client.pause);
    let ended = pause.map(|pause| pause.ends(facts.now)).zip(facts.zone);
    let resume = |(at, zone)| {
        Change::Pause(PauseChange::Resume { client: facts.person, day: local_day(at, zone), at })
    };
    ended.map(resume).into_iter().collect()
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
    if client.pause.is_none() {
        return step;
    }
    let planned = Plannable::of_client(facts.person, client, zone);
    let next = planned.next(facts.now).at;
    step.writes(end_changes(planned, facts.now)).line(Line::PauseOver { next, zone })
}
