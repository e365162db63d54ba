//! One of a list or several of it, by their names.

use crate::domain::ids::PartId;
use crate::domain::item::Part;
use crate::wording::say::{Args, Say};
use crate::wording::skills;

/// Characters on a button.
const LABEL: usize = 30;

/// What is no part of the list any more is not named.
pub fn said(say: &Say<'_>, parts: &[Part], chosen: &[PartId]) -> String {
    let named = |id: &PartId| parts.iter().find(|part| part.id == *id);
    let names: Vec<String> =
        chosen.iter().filter_map(named).map(|part| skills::name(say, &part.name)).collect();
    if names.is_empty() { say.say("kind-none") } else { say.list(&names) }
}

pub fn label(say: &Say<'_>, parts: &[Part], number: i32) -> String {
    let part = parts.iter().find(|part| part.id == PartId(number.into()));
    part.map_or_else(|| say.whole(number), |part| skills::label(say, &part.name, LABEL))
}

pub fn hint(say: &Say<'_>) -> String {
    let example = format!("{} {}", say.whole(1), say.whole(3));
    say.with("kind-several-type", Args::new().text("example", &example))
}
