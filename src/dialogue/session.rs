//! The look back at one client before a session, over some weeks, as a picture and as a file.
//! Says whom and how long; what it shows is loaded and drawn at delivery.

use crate::domain::session::LENGTHS;

use super::clients::aim;
use super::effect::Step;
use super::facts::CaseDetail;
use super::screen::{Line, Look, Screen};
use super::state::State;

/// The picture with its sentences.
pub fn picture(state: &State, case: &CaseDetail, weeks: u8) -> Step {
    look(state, weeks, Look::Session { aim: aim(case), weeks })
}

/// The same for print.
pub fn file(state: &State, case: &CaseDetail, weeks: u8) -> Step {
    look(state, weeks, Look::SessionFile { aim: aim(case), weeks })
}

fn look(state: &State, weeks: u8, look: Look) -> Step {
    let step = Step::new(state.clone());
    if !LENGTHS.contains(&weeks) {
        return step.toast(Line::StaleButton);
    }
    step.show(Screen::Look(look))
}
