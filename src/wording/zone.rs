//! Finding a person's time zone: by city, by clock, by place.
//! Never guesses one.

use chrono_tz::Tz;

use crate::dialogue::press::{Press, ZoneTap};
use crate::dialogue::screen::{PlaceChoice, ZoneScreen};
use crate::domain::label;
use crate::domain::schedule::LocalTime;
use crate::domain::zones::city;

use super::fit::Body;
use super::message::{Message, ReplyKeyboard};
use super::say::{Args, Say};

pub fn screen(say: &Say<'_>, shown: &ZoneScreen) -> Message {
    match shown {
        ZoneScreen::AskZone => ask(say),
        ZoneScreen::ClockZones { choices } => clocks(say, choices),
        ZoneScreen::PickZone { zones } => pick(say, zones),
        ZoneScreen::ShareLocation => share_location(say),
        ZoneScreen::PickPlace { places } => pick_place(say, places),
        ZoneScreen::ZoneSet { zone, now, place } => set(say, *zone, *now, place.as_deref()),
    }
}

pub fn ask(say: &Say<'_>) -> Message {
    Message::new(say.say("zone-ask"))
        .button(say.label("zone-by-clock"), Press::Zone(ZoneTap::Clocks))
        .button(say.label("zone-by-place"), Press::Zone(ZoneTap::Share))
}

pub fn clocks(say: &Say<'_>, choices: &[(LocalTime, Tz)]) -> Message {
    let buttons = choices.iter().map(|(time, zone)| (say.time(*time), Press::Zone(ZoneTap::Chosen(*zone))));
    Message::new(say.say("zone-clocks")).grid(4, buttons.collect())
}

pub fn pick(say: &Say<'_>, zones: &[Tz]) -> Message {
    let buttons =
        zones.iter().map(|zone| (say.typed_label(&full_name(*zone)), Press::Zone(ZoneTap::Chosen(*zone))));
    Message::new(say.say("zone-pick")).grid(1, buttons.collect())
}

pub fn share_location(say: &Say<'_>) -> Message {
    Message::new(say.say("zone-share")).keyboard(ReplyKeyboard::AskLocation(say.label("zone-share-button")))
}

/// "🇬🇧 19:15 Cambridge · London": where it is, what its clocks show, and whose time it keeps.
pub fn pick_place(say: &Say<'_>, places: &[PlaceChoice]) -> Message {
    let label = |place: &PlaceChoice| {
        let flag = place.country.as_deref().and_then(flag).map_or_else(String::new, |flag| flag + " ");
        let is_its_own = label::is_same(&place.name, &city(place.zone));
        let zone = if is_its_own { String::new() } else { format!(" · {}", city(place.zone)) };
        format!("{flag}{} {}", say.time(place.now), say.typed_label(&format!("{}{zone}", place.name)))
    };
    let buttons = places.iter().map(|place| (label(place), Press::Zone(ZoneTap::Chosen(place.zone))));
    let key = if places.len() == 1 { "zone-is-it" } else { "zone-pick" };
    let body = Body::new(say.say(key)).line(say.say("zone-none-of-these"));
    Message::new(body.text())
        .grid(1, buttons.collect())
        .button(say.label("zone-by-clock"), Press::Zone(ZoneTap::Clocks))
}

/// A country's flag, from the two letters of its code.
fn flag(country: &str) -> Option<String> {
    let letter = |c: char| char::from_u32(u32::from(c).checked_sub(u32::from('A'))?.checked_add(0x1F1E6)?);
    country.chars().map(|c| Some(c).filter(char::is_ascii_uppercase).and_then(letter)).collect()
}

pub fn set(say: &Say<'_>, zone: Tz, now: LocalTime, place: Option<&str>) -> Message {
    let args = |zone: &str| Args::new().name("zone", zone).text("time", &say.time(now));
    let city = city(zone);
    let text = match place {
        // "Bogotá" is on the time of "Bogota".
        Some(place) if label::is_same(place, &city) => say.with("zone-set", args(place)),
        // In another script it may be the very name: "الدار البيضاء" is Casablanca.
        Some(place) if place.chars().any(is_of_other_script) => say.with("zone-set", args(place)),
        Some(place) => say.with("zone-set-place", args(&city).name("place", place)),
        None => say.with("zone-set", args(&city)),
    };
    Message::new(text).keyboard(ReplyKeyboard::Remove)
}

/// Zones are named in Latin letters, accents among them.
fn is_of_other_script(c: char) -> bool {
    c.is_alphabetic() && u32::from(c) > 0x24f
}

/// "Buenos Aires · America".
fn full_name(zone: Tz) -> String {
    match zone.name().split_once('/') {
        Some((region, _)) => format!("{} · {region}", city(zone)),
        None => zone.name().replace('_', " "),
    }
}
