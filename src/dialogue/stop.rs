//! Withdrawing from a therapist: one tap to ask, one to confirm, and access ends with the commit.

use crate::domain::ids::LinkId;
use crate::domain::item::Name;
use crate::domain::link::Tie;
use crate::domain::placed::Asked;
use crate::domain::schedule::local_day;

use super::effect::{Change, Effect, EndedBy, Lane, Step};
use super::facts::{ClientFacts, Facts};
use super::pause;
use super::screen::{Line, Screen};
use super::state::State;

mod screen;
mod tap;

pub use screen::StopScreen;
pub use tap::{StopTap, pressed};

pub fn ask(facts: &Facts) -> Step {
    let step = Step::new(State::Idle);
    match &facts.client {
        None => step.line(Line::NotClient),
        Some(client) if client.ties.is_empty() => step.line(Line::SharesWithNobody),
        Some(ClientFacts { ties, .. }) if ties.len() == 1 => {
            let mut step = confirm(&State::Idle, facts, ties.first().map(|tie| tie.link));
            for effect in &mut step.effects {
                if let Effect::Replace(screen) = effect {
                    *effect = Effect::Show(screen.clone(), Lane::Reply);
                }
            }
            step
        }
        Some(client) => step.show(Screen::Stop(StopScreen::AskStop { ties: client.ties.clone() })),
    }
}

/// `None`: all of them.
pub fn confirm(state: &State, facts: &Facts, link: Option<LinkId>) -> Step {
    match chosen(facts, link).as_slice() {
        [] => Step::new(state.clone()).toast(Line::SharesWithNobody),
        [tie, ..] => {
            let tie = link.map(|_| tie.clone());
            let client = facts.client.iter().filter(|_| tie.is_some());
            let left = |other: &&Tie| tie.as_ref().is_some_and(|tie| tie.link != other.link);
            let ties = client.clone().flat_map(|client| &client.ties);
            let others: Vec<String> = ties.filter(left).map(|tie| tie.name.clone()).collect();
            // Who stops sharing with all is not asked any more.
            let untold = client.clone().flat_map(|client| &client.untold).collect::<Vec<_>>();
            // Nor does what was never told: it goes with the tie.
            let told = |asked: &Asked| {
                let by =
                    |(by, name): &&(String, Name)| asked.by.as_ref() == Some(by) && asked.item.name == *name;
                !untold.iter().any(by)
            };
            let theirs = |asked: &&Asked| {
                let by = asked.by.as_ref() == tie.as_ref().map(|tie| &tie.name);
                !asked.aside && by && !others.is_empty() && told(asked)
            };
            let asked = client.flat_map(|client| &client.asked);
            let stays = asked.filter(theirs).map(|asked| asked.item.name.clone()).collect();
            Step::new(State::Idle).replace(Screen::Stop(StopScreen::ConfirmStop { tie, others, stays }))
        }
    }
}

pub fn stop(state: &State, facts: &Facts, link: Option<LinkId>) -> Step {
    let ties = chosen(facts, link);
    let Some(first) = ties.first() else {
        return Step::new(state.clone()).toast(Line::SharesWithNobody);
    };

    let mut step = Step::new(State::Idle);
    for tie in &ties {
        step = step.write(Change::EndLink { link: tie.link, by: EndedBy::Client }).with(left(tie));
    }
    let client = facts.client.as_ref().zip(facts.zone);
    if let Some((_, zone)) = client.filter(|(client, _)| client.ties.len() == ties.len()) {
        step =
            step.writes(pause::alone_changes(facts.person, (local_day(facts.said_at, zone), facts.said_at)));
        return step.line(Line::StoppedAll);
    }
    step.line(Line::StoppedSharing { therapist: first.name.clone() })
}

pub fn keep(facts: &Facts) -> Step {
    let nobody = facts.client.as_ref().is_none_or(|client| client.ties.is_empty());
    Step::new(State::Idle).line(if nobody { Line::SharesWithNobody } else { Line::StillSharing })
}

/// The therapist learns that a client left, by the alias they gave.
fn left(tie: &Tie) -> Effect {
    Effect::Tell(tie.therapist, Screen::Line(Line::ClientLeft { alias: tie.alias.clone() }), Lane::Alert)
}

fn chosen(facts: &Facts, link: Option<LinkId>) -> Vec<Tie> {
    let ties = facts.client.as_ref().map(|client| client.ties.clone()).unwrap_or_default();
    ties.into_iter().filter(|tie| link.is_none_or(|link| tie.link == link)).collect()
}
