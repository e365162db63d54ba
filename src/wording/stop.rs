//! Ending what is shared, with one therapist or with all.
//! Never asks for a reason.

use crate::dialogue::press::{Press, StopTap};
use crate::dialogue::screen::StopScreen;
use crate::domain::item::Name;
use crate::domain::label::NAME_MAX;
use crate::domain::link::Tie;

use super::fit::Body;
use super::message::Message;
use super::say::{Args, Say};
use super::{html, items};

pub fn screen(say: &Say<'_>, shown: &StopScreen) -> Message {
    match shown {
        StopScreen::AskStop { ties } => ask(say, ties),
        StopScreen::ConfirmStop { tie, others, stays } => confirm(say, tie.as_ref(), others, stays),
    }
}

/// Characters for what goes on being asked.
const STAYS_BUDGET: usize = 1200;
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

/// A task ends with the tie it was given through.
pub fn homework(say: &Say<'_>, therapist: &str) -> String {
    say.with("stop-homework", Args::new().name("therapist", therapist))
}

pub fn confirm(say: &Say<'_>, tie: Option<&Tie>, others: &[String], stays: &[Name]) -> Message {
    let (text, press) = match tie {
        Some(tie) => (
            say.with("stop-confirm-one", Args::new().name("therapist", &tie.name)),
            Press::Stop(StopTap::One(tie.link)),
        ),
        None => (say.say("stop-confirm-all"), Press::Stop(StopTap::All)),
    };
    let mut body = Body::new(text);
    if let (Some(tie), false) = (tie, others.is_empty()) {
        let named = |name: &String| html::escape(&html::isolate(name, NAME_MAX));
        let others: Vec<String> = others.iter().map(named).collect();
        body = body.part(say.with("stop-others", Args::new().said("therapists", say.list(&others))));
        body = match stays {
            [] => body.line(say.say("stop-list-stays")),
            stays => {
                let rows: Vec<String> =
                    stays.iter().map(|name| format!("• {}", items::name(say, name))).collect();
                body.part(say.with("stop-asked-on", Args::new().name("therapist", &tie.name))).rows(
                    say,
                    &rows,
                    STAYS_BUDGET,
                )
            }
        };
    }
    if tie.is_some() && others.is_empty() {
        body = body.line(say.say("stop-alone"));
    }
    if let Some(tie) = tie {
        body = body.part(homework(say, &tie.name));
    }
    Message::new(body.text())
        .button(say.label("stop-yes"), press)
        .button(say.label("stop-keep"), Press::Stop(StopTap::Keep))
}
