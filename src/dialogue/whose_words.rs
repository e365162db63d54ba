//! Whose words come next: what a person's own act asked for keeps them, whatever rings in between. Never says what words mean.

use chrono::TimeDelta;

use crate::domain::alarm::Alarm;
use crate::domain::occasion::Occasion;

use super::effect::{Change, CheckinChange, Effect, Step};
use super::event::Event;
use super::facts::Facts;
use super::screen::Screen;
use super::state::State;

/// After so long a question of the settings gives way to those of the day.
const LEFT_AFTER: TimeDelta = TimeDelta::hours(1);

/// The one rule about whose words come next: what a person's own act asked for keeps them, whatever rings in
/// between; an act on a check-in is marked with its moment.
pub fn next(before: &State, event: &Event, facts: &Facts, step: &Step) -> State {
    let after = step.state.clone();
    match event {
        Event::Due(_) | Event::WasAway | Event::ClockSetBack | Event::Blocked | Event::Returned => {
            let keeps =
                before.keeps_next_words(facts.now) && !is_over(before, facts) && !is_ahead(before, facts);
            // What was asked in the settings and left long ago gives way to the questions of the day.
            let left = matches!(
                before,
                State::Zone
                    | State::Time(_)
                    | State::Skills { link: None, .. }
                    | State::Slots { link: None, .. }
                    | State::Track { .. }
            ) && matches!(event, Event::Due(Alarm::Prompt(_)))
                && facts.stood_at.is_some_and(|at| facts.now - at > LEFT_AFTER);
            let keeps = keeps && !left;
            if keeps { before.clone() } else { after }
        }
        // A reply to the card of an older day is an answer in passing: the newer question has not been left for it.
        Event::Reply { occasion, .. } if in_passing(before, &after, *occasion, facts) => after,
        Event::Command(_)
        | Event::Text(_)
        | Event::Reply { .. }
        | Event::Edited { .. }
        | Event::Pressed(_)
        | Event::StaleButton
        | Event::Located(_)
        | Event::Unreadable(_) => match before.same_question(&after) && !acted_on_checkin(step) {
            // Words that were no answer, and a look at something else, leave everything as it is.
            true => before.clone(),
            false => after.touched(facts.said_at),
        },
    }
}

/// A note that was finished a while ago, and could only be gone on with.
fn is_over(state: &State, facts: &Facts) -> bool {
    let cards = facts.client.as_ref().map(|client| &client.cards);
    matches!(state, State::Checkin { occasion, .. }
        if !state.is_amid(*occasion, facts.now) && cards.is_some_and(|cards| cards.is_done(*occasion)))
}

/// A check-in of a day that a clock which ran ahead had asked.
fn is_ahead(before: &State, facts: &Facts) -> bool {
    let ahead = facts.client.as_ref().map(|client| &client.ahead);
    matches!(before, State::Checkin { occasion, .. } if ahead.is_some_and(|ahead| ahead.contains(occasion)))
}

fn in_passing(before: &State, after: &State, occasion: Occasion, facts: &Facts) -> bool {
    let newer = facts.client.as_ref().is_some_and(|client| client.asked_since(occasion));
    let began = matches!(before, State::Checkin { occasion: on, touched: Some(_), .. } if *on == occasion);
    newer && !began && !after.asks_for_note()
}

/// Did the person ask for the card of the question that stands, or answer on it?
fn acted_on_checkin(step: &Step) -> bool {
    let State::Checkin { occasion: standing, .. } = &step.state else { return false };
    step.effects.iter().any(|effect| match effect {
        Effect::Show(Screen::Checkin(card), _) | Effect::Replace(Screen::Checkin(card)) => {
            card.occasion == *standing
        }
        Effect::Write(Change::Checkin(CheckinChange::Answer { occasion, .. })) => occasion == standing,
        _ => false,
    })
}
