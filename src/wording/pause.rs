//! Being left in peace for a while, asked for by a client or by a therapist for them.
//! Never calls a paused day missed.

use chrono_tz::Tz;

use crate::dialogue::press::{CaseTap, PauseTap, Press};
use crate::domain::client::{Pause, PauseLength};
use crate::domain::ids::LinkId;

use super::message::Message;
use super::say::{Args, Say};

/// Days offered.
const LENGTHS: [u8; 4] = [1, 3, 7, 14];

pub fn ask(say: &Say<'_>) -> Message {
    lengths(say, Message::new(say.say("pause-ask")), Press::Pause(PauseTap::For))
}

/// A therapist pauses the check-ins of one client.
pub fn ask_case(say: &Say<'_>, link: LinkId, alias: &str) -> Message {
    let message = Message::new(say.with("pause-ask-case", Args::new().name("alias", alias)));
    let message = lengths(say, message, |length| Press::Case(link, CaseTap::Pause(length)));
    message.button(say.label("clients-back-to-case"), Press::Case(link, CaseTap::Open))
}

pub fn paused(say: &Say<'_>, pause: &Pause, zone: Tz) -> Message {
    Message::new(sentence(say, pause, zone)).button(say.label("pause-resume"), Press::Pause(PauseTap::Resume))
}

fn sentence(say: &Say<'_>, pause: &Pause, zone: Tz) -> String {
    match pause.until {
        Some(until) => say.with("pause-until", Args::new().text("until", &say.instant(until, zone))),
        None => say.say("pause-open"),
    }
}

fn lengths(say: &Say<'_>, message: Message, press: impl Fn(PauseLength) -> Press) -> Message {
    let days = |days: u8| {
        let label = say.label_with("pause-days", Args::new().count("days", usize::from(days)));
        (label, press(PauseLength::Days(days)))
    };
    message
        .grid(2, LENGTHS.into_iter().map(days).collect())
        .button(say.label("pause-until-resumed"), press(PauseLength::UntilResumed))
}
