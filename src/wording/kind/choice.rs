//! One of a list or several of it, by their names.

use super::Worded;
use crate::domain::ids::PartId;
use crate::domain::item::{Item, Part};
use crate::wording::say::{Args, Say};
use crate::wording::skills;

/// Characters on a button.
const LABEL: usize = 30;

pub struct One<'a>(pub &'a [Part]);

pub struct Several;

/// What is no part of the list any more is not named.
pub fn said(say: &Say<'_>, parts: &[Part], chosen: &[PartId]) -> String {
    let named = |id: &PartId| parts.iter().find(|part| part.id == *id);
    let names: Vec<String> =
        chosen.iter().filter_map(named).map(|part| skills::name(say, &part.name)).collect();
    if names.is_empty() { say.say("kind-none") } else { say.list(&names) }
}

impl Worded for One<'_> {
    fn button(&self, say: &Say<'_>, number: i32) -> String {
        let part = self.0.iter().find(|part| part.id == PartId(number.into()));
        part.map_or_else(|| say.whole(number), |part| skills::label(say, &part.name, LABEL))
    }

    fn hint(&self, say: &Say<'_>, _: &Item) -> String {
        say.say("kind-one-type")
    }

    fn not_found(&self, say: &Say<'_>, _: &Item) -> String {
        say.say("kind-unread-listed")
    }

    fn called(&self, say: &Say<'_>) -> String {
        say.say("questions-kind-one")
    }
}

impl Worded for Several {
    fn hint(&self, say: &Say<'_>, _: &Item) -> String {
        let example = format!("{} {}", say.whole(1), say.whole(3));
        say.with("kind-several-type", Args::new().text("example", &example))
    }

    fn not_found(&self, say: &Say<'_>, _: &Item) -> String {
        say.say("kind-unread-listed")
    }

    fn called(&self, say: &Say<'_>) -> String {
        say.say("questions-kind-several")
    }
}
