//! Inviting a client: an alias, and a link that works once.

use chrono::TimeDelta;

use crate::domain::label::{self, NAME_MAX};
use crate::domain::link::INVITE_DAYS;

use super::effect::{Change, Step};
use super::event::Said;
use super::facts::Facts;
use super::join::name_line;
use super::screen::{Line, Screen};
use super::state::State;

mod screen;

pub use screen::InviteScreen;

/// The most invitations of one therapist that wait to be used.
pub const INVITES_MAX: usize = 50;

fn full() -> Line {
    Line::InvitesFull { max: INVITES_MAX }
}

pub fn ask(facts: &Facts) -> Step {
    match &facts.therapist {
        Some(therapist) if therapist.invited.len() >= INVITES_MAX => Step::new(State::Idle).line(full()),
        Some(_) => Step::new(State::Inviting).show(Screen::Invite(InviteScreen::AskAlias)),
        None => Step::new(State::Idle).line(Line::NotTherapist),
    }
}

pub fn said(facts: &Facts, said: &Said) -> Step {
    match &facts.therapist {
        None => return Step::new(State::Idle).line(Line::NotTherapist),
        Some(therapist) if therapist.invited.len() >= INVITES_MAX => {
            return Step::new(State::Idle).line(full());
        }
        Some(_) => {}
    }
    match label::name(&said.text, NAME_MAX) {
        Ok(alias) if is_taken(facts, &alias) => {
            Step::new(State::Inviting).line(Line::AliasTaken { alias: numbered(facts, &alias) })
        }
        Ok(alias) => {
            let code = facts.fresh_code.clone();
            let expires_at = facts.now + TimeDelta::days(INVITE_DAYS);
            // A message of its own: the one below it is passed on to a client.
            let said = label::may_be_said(&alias).then_some(Line::AtWork(None));
            said.into_iter()
                .fold(Step::new(State::Idle), Step::line)
                .write(Change::Invite { code: code.clone(), alias: alias.clone(), expires_at })
                .show(Screen::Invite(InviteScreen::Invited { alias, code, days: INVITE_DAYS }))
        }
        Err(error) => Step::new(State::Inviting).line(name_line(error)),
    }
}

/// One alias for one person: on two equal buttons nobody can tell whose answers they open.
fn is_taken(facts: &Facts, alias: &str) -> bool {
    facts.therapist.as_ref().is_some_and(|therapist| {
        let present = therapist.caseload.iter().map(|case| &case.alias);
        present.chain(&therapist.invited).any(|known| label::looks_same(known, alias))
    })
}

/// The same alias with the first number that makes it one of its own.
fn numbered(facts: &Facts, alias: &str) -> String {
    let short: String = alias.chars().take(NAME_MAX - 3).collect();
    let mut tried = (2..100).map(|number| format!("{} {number}", short.trim_end()));
    tried.find(|tried| !is_taken(facts, tried)).unwrap_or(short)
}
