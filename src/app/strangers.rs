//! Whom nobody invited is told one kind line a minute, whatever they write: many of them at once keep nobody waiting. Never
//! kept: what they write is counted, not whose it was.

use std::collections::HashMap;
use std::sync::Mutex;

use chrono::{DateTime, TimeDelta, Utc};

use crate::dialogue::effect::{Effect, Step};
use crate::dialogue::event::Event;
use crate::dialogue::screen::Screen;
use crate::dialogue::state::State;
use crate::domain::ids::PersonId;

const A_MINUTE: TimeDelta = TimeDelta::minutes(1);
/// So many are remembered before those are forgotten who were told long ago.
const FORGET_ABOVE: usize = 10_000;

#[derive(Debug, Default)]
pub struct Strangers(Mutex<Told>);

#[derive(Debug, Default)]
struct Told {
    last: HashMap<PersonId, DateTime<Utc>>,
    untold: u64,
}

impl Strangers {
    /// Is this a stranger's line, and were they told one within the last minute?
    pub fn were_told(&self, person: PersonId, event: &Event, step: &Step, now: DateTime<Utc>) -> bool {
        if !is_a_line(event, step) {
            return false;
        }
        let Ok(mut told) = self.0.lock() else { return false };
        // One of a future that was taken back holds nobody up.
        if told.last.get(&person).is_some_and(|at| *at <= now && now - *at < A_MINUTE) {
            told.untold += 1;
            return true;
        }
        if told.last.len() >= FORGET_ABOVE {
            told.last.retain(|_, at| *at <= now && now - *at < A_MINUTE);
        }
        told.last.insert(person, now);
        false
    }

    /// How many lines were not told since this was last asked.
    pub fn untold(&self) -> u64 {
        self.0.lock().map_or(0, |mut told| std::mem::take(&mut told.untold))
    }
}

/// Words or pictures that led nowhere, and sentences in answer. Whoever opens an invitation or a page is answered.
fn is_a_line(event: &Event, step: &Step) -> bool {
    let said = matches!(event, Event::Text(_) | Event::Unreadable(_) | Event::Edited { .. });
    let line = |effect: &Effect| matches!(effect, Effect::Show(Screen::Line(_), _));
    said && step.state == State::Idle && !step.effects.is_empty() && step.effects.iter().all(line)
}
