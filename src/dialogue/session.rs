//! The look back at one client before a session, over some weeks, as a picture and as a file.
//! What it shows is loaded and drawn at delivery; every look is recorded for the client to see.

use crate::domain::session::LENGTHS;

use super::effect::{Change, Step};
use super::facts::{CaseDetail, ReadWhat};
use super::screen::{Line, Screen};
use super::state::State;

/// The picture with its sentences.
pub fn picture(state: &State, case: &CaseDetail, weeks: u8) -> Step {
    look(state, case, weeks, Screen::Session { link: case.link, alias: case.alias.clone(), weeks })
}

/// The same for print.
pub fn file(state: &State, case: &CaseDetail, weeks: u8) -> Step {
    look(state, case, weeks, Screen::SessionFile { link: case.link, alias: case.alias.clone(), weeks })
}

fn look(state: &State, case: &CaseDetail, weeks: u8, screen: Screen) -> Step {
    let step = Step::new(state.clone());
    if !LENGTHS.contains(&weeks) {
        return step.toast(Line::StaleButton);
    }
    step.write(Change::Looked { link: case.link, what: ReadWhat::Session }).show(screen)
}
