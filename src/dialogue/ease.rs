//! After days without an answer: asks once, with the next question and never at night, whether to take a break, to be asked
//! less often, or to go on. Never says how many days there were, asks nobody twice who did not answer since, and leaves
//! everything as it is until somebody chooses.

use crate::domain::alarm::Alarm;
use crate::domain::checkin::Checkin;
use crate::domain::quiet;
use crate::domain::schedule::Weekdays;

use super::checkin::at_home;
use super::effect::{Change, Effect, Lane, SettingsChange, Step};
use super::facts::Facts;
use super::plan::{self, Plannable};
use super::screen::{Line, Screen};
use super::settings;
use super::state::State;

mod screen;
mod tap;

pub use screen::{EASE, EaseScreen};
pub use tap::{EaseTap, pressed};

/// A day closes without an answer: with the next question it is looked whether there were several.
pub fn look_later(facts: &Facts, closed: &Checkin) -> Option<Change> {
    let (client, zone) = at_home(facts)?;
    let silent = closed.sent_at.is_some() && !closed.touched && client.pause.is_none() && !facts.unreachable;
    let next = Plannable::of_client(facts.person, client, zone).after(closed.occasion.day);
    silent.then(|| plan::set(facts.person, Alarm::Ease, next.at))
}

/// The alarm rings: a question stands that nobody answered, and days before it.
pub fn due(state: &State, facts: &Facts) -> Step {
    let step = Step::new(state.clone());
    let Some((client, zone)) = at_home(facts) else { return step };
    if client.pause.is_some() || client.open.is_none() || !client.quiet.asks() {
        return step;
    }
    let at = quiet::by_day(facts.now, zone);
    if at > facts.now {
        return step.write(plan::set(facts.person, Alarm::Ease, at));
    }
    let asked = EaseScreen::AskEase { weekdays: client.arrangements.weekdays };
    step.write(Change::Settings(SettingsChange::Eased)).with(Effect::Show(Screen::Ease(asked), Lane::Prompt))
}

pub fn ask(state: &State, facts: &Facts) -> Step {
    replaced(state, facts, |weekdays| EaseScreen::AskEase { weekdays })
}

pub fn ask_fewer(state: &State, facts: &Facts) -> Step {
    let single = |weekdays: Weekdays| weekdays.fewer().is_empty();
    if facts.client.as_ref().is_some_and(|client| single(client.arrangements.weekdays)) {
        return Step::new(state.clone()).toast(Line::LastWeekday);
    }
    replaced(state, facts, |weekdays| EaseScreen::AskFewer { weekdays })
}

pub fn keep(state: &State, facts: &Facts) -> Step {
    replaced(state, facts, |_| EaseScreen::EaseKept)
}

/// The button says the days themselves, so pressing it twice, or years later, does what it says.
pub fn days_chosen(state: &State, facts: &Facts, weekdays: Weekdays) -> Step {
    let Some((client, zone)) = at_home(facts) else {
        return Step::new(state.clone()).toast(Line::NotClient);
    };
    let mut client = client.clone();
    let changed = client.arrangements.weekdays != weekdays;
    client.arrangements.weekdays = weekdays;
    let planned = Plannable::of_client(facts.person, &client, zone);
    let next = client.pause.is_none().then(|| planned.next(facts.now).at);
    let step = Step::new(state.clone()).replace(Screen::Ease(EaseScreen::DaysSet { weekdays, next, zone }));
    if !changed {
        return step;
    }
    step.write(settings::days(facts, weekdays)).writes(planned.changes(facts.now))
}

fn replaced(state: &State, facts: &Facts, screen: impl FnOnce(Weekdays) -> EaseScreen) -> Step {
    let step = Step::new(state.clone());
    match &facts.client {
        Some(client) => step.replace(Screen::Ease(screen(client.arrangements.weekdays))),
        None => step.toast(Line::NotClient),
    }
}
