//! What a client puts aside of what is asked of them, until they take it up again. From the next check-in on; the
//! therapist sees it on the list. Nothing that was answered changes, and one question always stays.

use crate::domain::ids::ItemId;
use crate::domain::placed::Asked;

use super::effect::{Change, Step};
use super::facts::Facts;
use super::screen::{Line, Screen};
use super::state::State;

pub fn show(state: &State, facts: &Facts) -> Step {
    match &facts.client {
        Some(client) => Step::new(state.clone()).replace(Screen::Aside(client.asked.clone())),
        None => Step::new(state.clone()).toast(Line::NotClient),
    }
}

/// The new state rather than a toggle: pressed twice it is the same.
pub fn pressed(state: &State, facts: &Facts, item: ItemId, aside: bool) -> Step {
    let step = Step::new(state.clone());
    let Some(client) = &facts.client else { return step.toast(Line::NotClient) };
    let mut asked: Vec<Asked> = client.asked.clone();
    let left = asked.iter().any(|asked| asked.item.id != item && !asked.aside);
    let Some(found) = asked.iter_mut().find(|asked| asked.item.id == item) else {
        return step.toast(Line::StaleButton).replace(Screen::Aside(asked));
    };
    if aside && !left {
        return step.toast(Line::LastQuestion).replace(Screen::Aside(asked));
    }
    found.aside = aside;
    step.write(Change::Aside { item, aside }).toast(Line::SettingsSaved).replace(Screen::Aside(asked))
}
