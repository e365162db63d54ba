//! A person's hold on their own data: seeing who sees it, taking it away, deleting it.

use crate::domain::link::InviteStanding;

use super::clients;
use super::effect::{Change, Effect, Lane, Step};
use super::event::{Said, Word};
use super::facts::Facts;
use super::screen::{Line, Screen};
use super::state::State;

/// Telegram asks every bot to answer /privacy, so a stranger gets an answer too.
pub fn privacy(state: &State, facts: &Facts) -> Step {
    let client = facts.client.as_ref();
    Step::new(state.clone()).show(Screen::Privacy {
        ties: client.map(|client| client.ties.clone()).unwrap_or_default(),
        reads: client.map(|client| client.reads.clone()).unwrap_or_default(),
        zone: facts.zone.unwrap_or(chrono_tz::UTC),
        is_client: client.is_some(),
        is_therapist: facts.therapist.is_some(),
    })
}

pub fn export(state: &State, facts: &Facts) -> Step {
    let step = Step::new(state.clone());
    match (&facts.client, &facts.therapist) {
        (None, None) => step.line(Line::NotClient),
        _ => step.show(Screen::Export),
    }
}

pub fn ask_delete(state: &State, facts: &Facts) -> Step {
    match (&facts.client, &facts.therapist) {
        // Nothing but a language and the way in so far may be kept; that can go at once, and is named.
        (None, None) => {
            let invited = facts.invite.as_ref().is_some_and(|invite| invite.standing == InviteStanding::Open);
            let link = invited && matches!(state, State::Joining(_));
            Step::new(State::Idle).write(Change::DeletePerson).line(Line::StrangerForgotten { link })
        }
        _ => Step::new(State::Deleting).show(Screen::AskDelete),
    }
}

/// Anything but the word leaves everything as it is. With a sign beside it, it may be a question or a cry: asked again.
pub fn said(facts: &Facts, said: &Said) -> Step {
    match said.word {
        Some(Word::Delete) => {}
        Some(Word::AlmostDelete) => {
            return Step::new(State::Deleting).line(Line::DeleteNotTyped.unheard()).show(Screen::AskDelete);
        }
        _ => return Step::new(State::Idle).line(Line::DeleteNotTyped),
    }
    let mut step = Step::new(State::Idle);
    for tie in facts.client.iter().flat_map(|client| &client.ties) {
        let left = Screen::Line(Line::ClientLeft { alias: tie.alias.clone() });
        step = step.with(Effect::Tell(tie.therapist, left, Lane::Alert));
    }
    if let Some(therapist) = &facts.therapist {
        step = clients::all_ended(therapist).into_iter().fold(step, Step::with);
    }
    step.write(Change::DeletePerson).line(Line::Deleted)
}
