//! Whom nobody invited is told a kind line once a minute, whatever they write: many of them at once keep nobody waiting. What
//! they were not told yet, such as whom to call, they are told at once. Never kept: what they write is counted, not whose it was.

use std::collections::HashMap;
use std::sync::Mutex;

use chrono::{DateTime, TimeDelta, Utc};

use crate::dialogue::effect::{Effect, Step};
use crate::dialogue::event::Event;
use crate::dialogue::screen::{Line, Screen};
use crate::dialogue::state::State;
use crate::domain::ids::PersonId;

const A_MINUTE: TimeDelta = TimeDelta::minutes(1);
/// So many are remembered before those are forgotten who were told long ago.
const FORGET_ABOVE: usize = 10_000;

#[derive(Debug, Default)]
pub struct Strangers(Mutex<Told>);

#[derive(Debug, Default)]
struct Told {
    last: HashMap<PersonId, Lines>,
    untold: u64,
}

/// What somebody was told since then.
#[derive(Debug)]
struct Lines {
    since: DateTime<Utc>,
    told: Vec<Line>,
}

impl Lines {
    /// Not over yet; one of a future that was taken back is.
    fn holds(&self, now: DateTime<Utc>) -> bool {
        self.since <= now && now - self.since < A_MINUTE
    }
}

/// More different lines than this nobody is told in a minute.
const LINES: usize = 3;

impl Strangers {
    /// Is this a stranger's line, and were they told it within the last minute?
    pub fn were_told(&self, person: PersonId, event: &Event, step: &Step, now: DateTime<Utc>) -> bool {
        let Some(lines) = lines(event, step) else { return false };
        let Ok(mut all) = self.0.lock() else { return false };
        let Told { last, untold } = &mut *all;
        if last.len() >= FORGET_ABOVE {
            last.retain(|_, lines| lines.holds(now));
        }
        let before = last.entry(person).or_insert(Lines { since: now, told: Vec::new() });
        if !before.holds(now) {
            *before = Lines { since: now, told: Vec::new() };
        }
        if before.told.len() >= LINES || lines.iter().all(|line| before.told.contains(line)) {
            *untold += 1;
            return true;
        }
        before.told.extend(lines);
        false
    }

    /// How many lines were not told since this was last asked.
    pub fn untold(&self) -> u64 {
        self.0.lock().map_or(0, |mut told| std::mem::take(&mut told.untold))
    }
}

/// The sentences that answer words or pictures that led nowhere. Whoever opens an invitation or a page is answered.
fn lines(event: &Event, step: &Step) -> Option<Vec<Line>> {
    let said = matches!(event, Event::Text(_) | Event::Unreadable(_) | Event::Edited { .. });
    let line = |effect: &Effect| match effect {
        Effect::Show(Screen::Line(line), _) => Some(line.clone()),
        _ => None,
    };
    let lines: Option<Vec<Line>> = step.effects.iter().map(line).collect();
    lines.filter(|lines| said && step.state == State::Idle && !lines.is_empty())
}
