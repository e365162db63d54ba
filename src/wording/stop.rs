//! Ending what is shared, with one therapist or with all.
//! Never asks for a reason.

use crate::dialogue::press::{Press, StopTap};
use crate::domain::link::Tie;

use super::message::Message;
use super::say::{Args, Say};

/// Therapists with a button of their own.
const TIES_MAX: usize = 20;

pub fn ask(say: &Say<'_>, ties: &[Tie]) -> Message {
    let one = |tie: &Tie| {
        (
            say.label_with("stop-one", Args::new().name("therapist", &tie.name)),
            Press::Stop(StopTap::AskOne(tie.link)),
        )
    };
    Message::new(say.say("stop-ask"))
        .grid(1, ties.iter().take(TIES_MAX).map(one).collect())
        .button(say.label("stop-all"), Press::Stop(StopTap::AskAll))
        .button(say.label("stop-keep"), Press::Stop(StopTap::Keep))
}

pub fn confirm(say: &Say<'_>, tie: Option<&Tie>) -> Message {
    let (text, press) = match tie {
        Some(tie) => (
            say.with("stop-confirm-one", Args::new().name("therapist", &tie.name)),
            Press::Stop(StopTap::One(tie.link)),
        ),
        None => (say.say("stop-confirm-all"), Press::Stop(StopTap::All)),
    };
    Message::new(text)
        .button(say.label("stop-yes"), press)
        .button(say.label("stop-keep"), Press::Stop(StopTap::Keep))
}
