//! What a client puts aside of what is asked of them, until they take it up again. From the next check-in on; the
//! therapist sees it on the list. Nothing that was answered changes, and one question always stays.

use crate::domain::ids::ItemId;
use crate::domain::placed::Asked;

use super::effect::{Change, Step};
use super::facts::Facts;
use super::press::flag;
use super::screen::{Line, Screen};
use super::state::State;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AsideTap {
    List,
    /// The new state rather than a toggle: pressed twice it is the same.
    Put(ItemId, bool),
}

pub fn pressed(state: &State, facts: &Facts, tap: AsideTap) -> Step {
    match tap {
        AsideTap::List => show(state, facts),
        AsideTap::Put(item, aside) => put(state, facts, item, aside),
    }
}

impl AsideTap {
    pub fn encode(self) -> String {
        match self {
            Self::List => "asked".into(),
            Self::Put(item, aside) => format!("aside {} {}", item.0, u8::from(aside)),
        }
    }

    pub fn decode(words: &[&str]) -> Option<Self> {
        Some(match words {
            ["asked"] => Self::List,
            ["aside", item, aside] => Self::Put(ItemId(item.parse().ok()?), flag(aside)?),
            _ => return None,
        })
    }
}

fn show(state: &State, facts: &Facts) -> Step {
    match &facts.client {
        // At the end of the chat: what is new in it is told above it.
        Some(client) => Step::new(state.clone()).show(Screen::Aside(client.asked.clone())),
        None => Step::new(state.clone()).toast(Line::NotClient),
    }
}

fn put(state: &State, facts: &Facts, item: ItemId, aside: bool) -> Step {
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
