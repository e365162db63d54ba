//! Finding a person's time zone: by what their clock shows, by a city they type, by a location used once.

use chrono_tz::Tz;

use crate::domain::schedule::LocalTime;
use crate::domain::zones::Found;
use crate::domain::{label, typed, zones};

use super::effect::{Change, Effect, Step};
use super::event::Said;
use super::facts::Facts;
use super::plan::{self, Plannable};
use super::screen::{Line, PlaceChoice, Screen};
use super::state::State;
use super::{join, settings};

mod screen;
mod tap;

pub use screen::ZoneScreen;
pub use tap::{ZoneTap, pressed};

/// The most zones offered for one typed name.
const MATCHES: usize = 6;

pub fn ask(state: &State, facts: &Facts) -> Step {
    if let State::Joining(joining) = state
        && let Some(before) = joining.at_zone()
    {
        return Step::new(State::Joining(before)).show(Screen::Zone(ZoneScreen::AskZone));
    }
    if facts.client.is_none() && facts.therapist.is_none() {
        return Step::new(state.clone()).toast(Line::StaleButton);
    }
    Step::new(State::Zone).show(Screen::Zone(ZoneScreen::AskZone))
}

pub fn share_location(state: &State) -> Step {
    Step::new(state.clone()).show(Screen::Zone(ZoneScreen::ShareLocation))
}

pub fn clocks(state: &State, facts: &Facts) -> Step {
    Step::new(state.clone())
        .replace(Screen::Zone(ZoneScreen::ClockZones { choices: zones::clock_choices(facts.now) }))
}

/// A typed city, a zone's name, or what the clock shows.
pub fn said(state: &State, facts: &Facts, said: &Said) -> Step {
    let known = facts.client.is_some() || facts.therapist.is_some();
    if *state == State::Zone && !known {
        return Step::new(State::Idle).line(Line::NotClient);
    }
    let zones: Vec<Tz> = match typed::time_of_day(&said.text, &said.lexicon) {
        // A clock of twelve hours shows the same in the morning and in the evening.
        Ok(read) => [Some(read.time), read.or]
            .into_iter()
            .flatten()
            .flat_map(|time| zones::showing(facts.now, time))
            .collect(),
        Err(_) => return place_said(state, facts, said),
    };
    match zones.as_slice() {
        [] => Step::new(state.clone()).line(Line::ZoneUnknown),
        // Also a single one: a clock says less than a place.
        _ => {
            let choice = |zone| PlaceChoice {
                name: zones::city(zone),
                country: None,
                zone,
                now: LocalTime::reading(facts.now, zone),
            };
            // Beside its name each shows its clock: that is what was typed.
            let places = zones.into_iter().map(choice).collect();
            Step::new(state.clone()).show(Screen::Zone(ZoneScreen::PickPlace { places }))
        }
    }
}

/// A whole name that means one place is taken and named; anything else is asked back.
fn place_said(state: &State, facts: &Facts, said: &Said) -> Step {
    let found =
        picked(facts, said).map_or_else(|| zones::find(&said.text, &said.lexicon, MATCHES), Found::One);
    match found {
        Found::Nothing => Step::new(state.clone()).line(Line::ZoneUnknown),
        Found::One(found) => {
            let mut step = chosen(state, facts, found.zone);
            for effect in &mut step.effects {
                if let Effect::Show(Screen::Zone(ZoneScreen::ZoneSet { place, .. }), _) = effect {
                    *place = Some(found.name.clone());
                }
            }
            step
        }
        Found::Ask(found) => {
            let choice = |place: zones::Place| PlaceChoice {
                name: place.name,
                country: place.country.map(str::to_owned),
                zone: place.zone,
                now: LocalTime::reading(facts.now, place.zone),
            };
            Step::new(state.clone())
                .show(Screen::Zone(ZoneScreen::PickPlace { places: found.into_iter().map(choice).collect() }))
        }
    }
}

/// The words of a button of the picker, typed: the name with its clock before it, or with the city whose time it keeps.
fn picked(facts: &Facts, said: &Said) -> Option<zones::Place> {
    let words = said.text.trim_start_matches(|c: char| !c.is_alphabetic());
    let before = said.text.strip_suffix(words)?.trim_matches(|c: char| !c.is_numeric());
    let clock = typed::time_of_day(before, &said.lexicon).ok().map(|read| read.time);
    let (name, city) = match words.split_once('·') {
        Some((name, city)) => (name, Some(city)),
        None => (words, None),
    };
    if clock.is_none() && city.is_none() {
        return None;
    }
    let found = match zones::find(name.trim(), &said.lexicon, MATCHES) {
        Found::Nothing => Vec::new(),
        Found::One(place) => vec![place],
        Found::Ask(places) => places,
    };
    let mut fits = found.into_iter().filter(|place| match (city, clock) {
        (Some(city), _) => label::is_same(city, &zones::city(place.zone)),
        (None, clock) => clock == Some(LocalTime::reading(facts.now, place.zone)),
    });
    let first = fits.next()?;
    fits.all(|other| other.zone == first.zone).then_some(first)
}

/// A location is used where a zone is asked, and nowhere else.
pub fn located(state: &State, facts: &Facts, zone: Option<Tz>) -> Step {
    let asked = match state {
        State::Zone => true,
        State::Joining(joining) => joining.asks_zone(),
        _ => false,
    };
    match zone {
        _ if !asked => {
            Step::new(state.clone()).line(super::unheard::still_open(state, facts, Line::PlaceNotUsed))
        }
        Some(_) if *state == State::Zone && facts.client.is_none() && facts.therapist.is_none() => {
            Step::new(State::Idle).line(Line::NotClient)
        }
        Some(zone) => chosen(state, facts, zone),
        None => Step::new(state.clone()).line(Line::ZoneUnknown),
    }
}

/// The zone is chosen: for the way in, or for the settings.
pub fn chosen(state: &State, facts: &Facts, zone: Tz) -> Step {
    let told =
        Screen::Zone(ZoneScreen::ZoneSet { zone, now: LocalTime::reading(facts.now, zone), place: None });
    if let State::Joining(joining) = state
        && joining.at_zone().is_some()
    {
        let mut step = join::chosen_zone(joining, facts, zone);
        step.effects.insert(0, super::effect::Effect::Show(told, super::effect::Lane::Reply));
        return step;
    }
    if facts.client.is_none() && facts.therapist.is_none() {
        return Step::new(state.clone()).toast(Line::StaleButton);
    }
    let mut step = Step::new(State::Idle).write(Change::Zone(zone)).show(told);
    if let Some(client) = &facts.client {
        step = step.writes(Plannable::of_client(facts.person, client, zone).changes(facts.now));
    }
    let moved = Facts { zone: Some(zone), ..facts.clone() };
    let step = step.writes(plan::digest(&moved)).writes(plan::came_by_the_move(facts, zone));
    step.show(settings::screen(&moved))
}
