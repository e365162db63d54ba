//! A client's list of skills, as their therapist keeps it: own ones added, unused ones taken off.

use crate::domain::ids::{LinkId, SkillId};
use crate::domain::label::{self, NAME_MAX};
use crate::domain::skill::SkillName;

use super::effect::{Change, Step};
use super::event::Said;
use super::facts::{CaseDetail, Facts};
use super::homework::case;
use super::join::name_line;
use super::questions::Arranged;
use super::screen::{Line, Screen};
use super::state::State;

mod change;
mod screen;

pub use change::SkillChange;
pub use screen::SkillsScreen;

/// The most skills on one list: more do not fit under one message.
pub const SKILLS_MAX: usize = 40;

pub fn list(case: &CaseDetail) -> Step {
    Step::new(State::Idle).replace(screen(case))
}

fn screen(case: &CaseDetail) -> Screen {
    Screen::Skills(SkillsScreen::Skills {
        link: case.link,
        alias: case.alias.clone(),
        skills: case.skills.clone(),
    })
}

pub fn ask(case: &CaseDetail) -> Step {
    if case.skills.len() >= SKILLS_MAX {
        return Step::new(State::Idle).toast(Line::SkillsFull { max: SKILLS_MAX });
    }
    Step::new(State::Skill { link: case.link })
        .show(Screen::Skills(SkillsScreen::AskSkill { link: case.link, alias: case.alias.clone() }))
}

pub fn said(facts: &Facts, link: LinkId, said: &Said) -> Step {
    let Some(case) = case(facts, link) else {
        return Step::new(State::Idle).line(Line::NotFound);
    };
    if case.skills.len() >= SKILLS_MAX {
        return Step::new(State::Idle).line(Line::SkillsFull { max: SKILLS_MAX });
    }
    match label::name(&said.text, NAME_MAX) {
        Ok(name) if case.skills.iter().any(|skill| is_called(&skill.name, &name, said.built_in)) => {
            Step::new(State::Skill { link }).line(Line::SkillTaken { name })
        }
        Ok(name) => {
            let said = label::may_be_said(&name).then_some(Line::AtWork(None));
            let told = Arranged::Skill(SkillName::Own(name.clone())).told(therapist(facts), case);
            let step = Step::new(State::Idle)
                .write(Change::Skills(link, SkillChange::Add { name }))
                .line(Line::SkillAdded);
            told.into_iter().fold(said.into_iter().fold(step, Step::line), Step::with)
        }
        Err(error) => Step::new(State::Skill { link }).line(name_line(error)),
    }
}

fn therapist(facts: &Facts) -> &str {
    facts.therapist.as_ref().map_or("", |therapist| &therapist.name)
}

pub fn retire(facts: &Facts, case: &CaseDetail, skill: SkillId) -> Step {
    let mut changed = case.clone();
    changed.skills.retain(|kept| kept.id != skill);
    let step = Step::new(State::Idle);
    let Some(off) = case.skills.iter().find(|kept| kept.id == skill) else {
        return step.toast(Line::StaleButton).replace(screen(case));
    };
    let step = step
        .write(Change::Skills(case.link, SkillChange::Retire { skill }))
        .toast(Line::SkillRetired)
        .replace(screen(&changed));
    let told = Arranged::SkillOff(off.name.clone()).told(therapist(facts), case);
    told.into_iter().fold(step, Step::with)
}

/// A client in Arabic and a therapist in Spanish read one skill under two names.
fn is_called(skill: &SkillName, name: &str, built_in: Option<&str>) -> bool {
    match skill {
        SkillName::Own(own) => label::is_same(own, name),
        SkillName::BuiltIn(key) => built_in == Some(key.as_str()),
    }
}
