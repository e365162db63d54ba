//! A person's hold on their own data: seeing who sees it, taking it away, deleting it.

use crate::domain::link::InviteStanding;

use super::clients;
use super::effect::{Change, Effect, Lane, Step};
use super::event::{Said, Word};
use super::facts::Facts;
use super::screen::{Line, Screen};
use super::state::State;

mod screen;
mod tap;

pub use screen::{DELETE, DataScreen};
pub use tap::{DataTap, pressed};

/// Telegram asks every bot to answer /privacy, so a stranger gets an answer too.
pub fn privacy(state: &State, facts: &Facts) -> Step {
    let client = facts.client.as_ref();
    Step::new(state.clone()).show(Screen::Data(DataScreen::Privacy {
        ties: client.map(|client| client.ties.clone()).unwrap_or_default(),
        reads: client.map(|client| client.reads.clone()).unwrap_or_default(),
        zone: facts.zone.unwrap_or(chrono_tz::UTC),
        is_client: client.is_some(),
        is_therapist: facts.therapist.is_some(),
        was_therapist: facts.removed,
    }))
}

pub fn export(state: &State, facts: &Facts) -> Step {
    let step = Step::new(state.clone());
    match somebody(facts) {
        false => step.line(Line::NotClient),
        true => step.show(Screen::Data(DataScreen::Export)),
    }
}

pub fn ask_delete(state: &State, facts: &Facts) -> Step {
    match somebody(facts) {
        // Nothing but a language and the way in so far may be kept; that can go at once, and is named.
        false => {
            let invited = facts.invite.as_ref().is_some_and(|invite| invite.standing == InviteStanding::Open);
            let link = invited && matches!(state, State::Joining(_));
            Step::new(State::Idle).write(Change::DeletePerson).line(Line::StrangerForgotten { link })
        }
        true => Step::new(State::Deleting).show(ask(facts)),
    }
}

/// Anything but the word leaves everything as it is. With a sign beside it, it may be a question or a cry: asked again.
pub fn said(facts: &Facts, said: &Said) -> Step {
    match said.word {
        // What was asked long ago, with other things said since, is asked again.
        Some(Word::Delete) if !facts.yes_counts => return Step::new(State::Deleting).show(ask(facts)),
        Some(Word::Delete) => {}
        Some(Word::AlmostDelete) => {
            return Step::new(State::Deleting).line(Line::DeleteNotTyped.unheard()).show(ask(facts));
        }
        _ => return Step::new(State::Idle).line(Line::DeleteNotTyped),
    }
    let mut step = Step::new(State::Idle);
    for tie in facts.client.iter().flat_map(|client| &client.ties) {
        let left = Screen::Line(Line::ClientLeft { alias: tie.alias.clone() });
        step = step.with(Effect::Tell(tie.therapist, left, Lane::Alert));
    }
    if let Some(therapist) = &facts.therapist {
        step = clients::all_ended(therapist, facts.now).into_iter().fold(step, Step::with);
    }
    step.write(Change::DeletePerson).line(match leaves_name(facts) {
        true => Line::DeletedTherapist,
        false => Line::Deleted,
    })
}

/// Is more kept of this person than of a stranger?
fn somebody(facts: &Facts) -> bool {
    facts.client.is_some() || facts.therapist.is_some() || facts.removed
}

/// Who agreed to them and whom they looked at is their clients' record.
fn leaves_name(facts: &Facts) -> bool {
    facts.therapist.is_some() || facts.removed
}

fn ask(facts: &Facts) -> Screen {
    match leaves_name(facts) {
        true => Screen::Data(DataScreen::AskDeleteTherapist),
        false => Screen::Data(DataScreen::AskDelete),
    }
}
