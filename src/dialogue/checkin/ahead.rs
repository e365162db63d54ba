//! The clock was set back: what a clock that ran ahead asked of a day to come is asked when that day comes.
//! What was answered stays, and what it
//! closed is open until its own end.

use crate::domain::schedule::local_day;

use crate::dialogue::effect::{Change, CheckinChange, Step};
use crate::dialogue::facts::Facts;
use crate::dialogue::plan::{self, Plannable};
use crate::dialogue::screen::Screen;
use crate::dialogue::state::State;

use super::{Opening, at_home, current};

pub fn set_back(state: &State, facts: &Facts) -> Step {
    let step = Step::new(state.clone());
    let Some((client, zone)) = at_home(facts) else {
        return step.writes(plan::digest(facts));
    };
    let today = local_day(facts.now, zone);
    let times = client.times.up_to(today);
    let planned = Plannable {
        times: &times,
        last_sent: client.last_sent.filter(|day| *day <= today),
        open: client.open.filter(|open| open.day <= today),
        ..Plannable::of_client(facts.person, client, zone)
    };
    let mut step = step.write(Change::Checkin(CheckinChange::TakeBack { after: today }));
    step = step.writes(planned.changes(facts.now)).writes(plan::digest(facts));
    for occasion in &client.ahead {
        if matches!(step.state, State::Checkin { occasion: at, .. } if at == *occasion) {
            step.state = State::Idle;
        }
        step = step.replace(Screen::CheckinAhead { occasion: *occasion });
    }
    // What that clock closed is open again, and its card says what it asks.
    let closed = client.checkin.as_ref().is_some_and(|checkin| {
        let early = checkin.closed_at.is_some_and(|at| at > facts.now);
        checkin.occasion.day <= today && early && checkin.is_open(facts.now) && checkin.completed_at.is_none()
    });
    if closed && let Some((expected, screen)) = current(&step.state, facts, Opening::Going) {
        if step.state == State::Idle {
            step.state = expected;
        }
        step = step.replace(screen);
    }
    step
}
