//! The clock was set back: what a clock that ran ahead asked of a day to come is asked when that day comes.
//! What was answered stays.

use chrono::NaiveDate;

use crate::domain::schedule::local_day;

use crate::dialogue::effect::{Change, Step};
use crate::dialogue::facts::Facts;
use crate::dialogue::plan::{self, Plannable};
use crate::dialogue::screen::Screen;
use crate::dialogue::state::State;

use super::at_home;

pub fn set_back(state: &State, facts: &Facts) -> Step {
    let step = Step::new(state.clone());
    let Some((client, zone)) = at_home(facts) else {
        return step.writes(plan::digest(facts));
    };
    let today = local_day(facts.now, zone);
    let has_come = |day: &NaiveDate| *day <= today;
    let planned = Plannable {
        last_sent: client.last_sent.filter(has_come),
        open_day: client.open_day.filter(has_come),
        ..Plannable::of_client(facts.person, client, zone)
    };
    let mut step = step.write(Change::TakeBack { after: today });
    step = step.writes(planned.changes(facts.now)).writes(plan::digest(facts));
    let asked = client.checkin.as_ref().filter(|checkin| {
        checkin.day > today
            && checkin.sent_at.is_some_and(|at| at > facts.now)
            && checkin.completed_at.is_none()
    });
    match asked {
        Some(checkin) => {
            if matches!(state, State::Checkin { day, .. } if *day == checkin.day) {
                step.state = State::Idle;
            }
            step.replace(Screen::CheckinAhead { day: checkin.day })
        }
        None => step,
    }
}
