//! Finding a person's time zone: by city, by clock, by place.
//! Never guesses one.

use chrono_tz::Tz;

use crate::dialogue::press::Press;
use crate::domain::schedule::LocalTime;

use super::message::{Message, ReplyKeyboard};
use super::say::{Args, Say};

pub fn ask(say: &Say<'_>) -> Message {
    Message::new(say.say("zone-ask"))
        .button(say.label("zone-by-clock"), Press::ClockZones)
        .button(say.label("zone-by-place"), Press::ShareLocation)
}

pub fn clocks(say: &Say<'_>, choices: &[(LocalTime, Tz)]) -> Message {
    let buttons = choices.iter().map(|(time, zone)| (say.time(*time), Press::Zone(*zone)));
    Message::new(say.say("zone-clocks")).grid(4, buttons.collect())
}

pub fn pick(say: &Say<'_>, zones: &[Tz]) -> Message {
    let buttons = zones.iter().map(|zone| (say.typed_label(&full_name(*zone)), Press::Zone(*zone)));
    Message::new(say.say("zone-pick")).grid(1, buttons.collect())
}

pub fn share_location(say: &Say<'_>) -> Message {
    Message::new(say.say("zone-share")).keyboard(ReplyKeyboard::AskLocation(say.label("zone-share-button")))
}

pub fn set(say: &Say<'_>, zone: Tz, now: LocalTime) -> Message {
    let args = Args::new().name("zone", &city(zone)).text("time", &say.time(now));
    Message::new(say.with("zone-set", args)).keyboard(ReplyKeyboard::Remove)
}

/// "Buenos Aires" for "America/Argentina/Buenos_Aires".
pub fn city(zone: Tz) -> String {
    zone.name().rsplit('/').next().unwrap_or_default().replace('_', " ")
}

/// "Buenos Aires · America".
fn full_name(zone: Tz) -> String {
    match zone.name().split_once('/') {
        Some((region, _)) => format!("{} · {region}", city(zone)),
        None => zone.name().replace('_', " "),
    }
}
