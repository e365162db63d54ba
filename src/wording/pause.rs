//! Being left in peace for a while, asked for by a client or by a therapist for them.
//! Never calls a paused day missed.

use crate::dialogue::screen::PauseScreen;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use crate::dialogue::press::{CaseTap, PauseTap, Press};
use crate::domain::client::{Pause, PauseLength};
use crate::domain::ids::LinkId;

use super::message::Message;
use super::say::{Args, Say};

pub fn screen(say: &Say<'_>, shown: &PauseScreen) -> Message {
    match shown {
        PauseScreen::AskPause => ask(say),
        PauseScreen::Paused { pause, zone, next } => paused(say, pause, *zone, *next),
        PauseScreen::AskCasePause { link, alias } => ask_case(say, *link, alias),
    }
}

/// Days offered.
const LENGTHS: [u8; 4] = [1, 3, 7, 14];

pub fn ask(say: &Say<'_>) -> Message {
    lengths(say, Message::new(say.say("pause-ask")), |length| Press::Pause(PauseTap::For(length)))
}

/// A therapist pauses the check-ins of one client.
pub fn ask_case(say: &Say<'_>, link: LinkId, alias: &str) -> Message {
    let message = Message::new(say.with("pause-ask-case", Args::new().name("alias", alias)));
    let message = lengths(say, message, |length| Press::Case(link, CaseTap::Pause(length)));
    message.button(say.label("clients-back-to-case"), Press::Case(link, CaseTap::Open))
}

pub fn paused(say: &Say<'_>, pause: &Pause, zone: Tz, next: Option<DateTime<Utc>>) -> Message {
    Message::new(sentence(say, pause, zone, next))
        .button(say.label("pause-resume"), Press::Pause(PauseTap::Resume))
}

/// Nothing comes at the very end of a pause, but the check-in after it.
fn sentence(say: &Say<'_>, pause: &Pause, zone: Tz, next: Option<DateTime<Utc>>) -> String {
    match next.or(pause.until) {
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
