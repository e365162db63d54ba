//! A client's list of skills, and the names of those everybody starts with.
//! Never ranks them.

use crate::dialogue::press::{CaseTap, Press};
use crate::dialogue::screen::SkillsScreen;
use crate::domain::ids::LinkId;
use crate::domain::label::NAME_MAX;
use crate::domain::skill::{Skill, SkillName};

use super::fit::Body;
use super::html;
use super::message::Message;
use super::say::{Args, Say};

const BUDGET: usize = 3200;
const BUTTONS: usize = 80;
pub fn screen(say: &Say<'_>, shown: &SkillsScreen) -> Message {
    match shown {
        SkillsScreen::Skills { link, alias, skills } => list(say, *link, alias, skills),
        SkillsScreen::AskSkill { link, alias } => ask(say, *link, alias),
    }
}

/// Characters of a name on a button that takes it off the list.
const ON_BUTTON: usize = 24;

pub fn list(say: &Say<'_>, link: LinkId, alias: &str, skills: &[Skill]) -> Message {
    let title = say.with("skills-title", Args::new().name("alias", alias));
    let body = if skills.is_empty() {
        Body::new(title).part(say.say("skills-none"))
    } else {
        let row = |(at, skill): (usize, &Skill)| {
            say.with("skills-row", Args::new().count("number", at + 1).said("skill", name(say, &skill.name)))
        };
        let rows: Vec<String> = skills.iter().enumerate().map(row).collect();
        Body::new(title).line(String::new()).rows(say, &rows, BUDGET)
    };
    let retire = |skill: &Skill| {
        let named = html::escape(&label(say, &skill.name, ON_BUTTON));
        let label = say.label_with("skills-retire", Args::new().said("skill", named));
        (label, Press::Case(link, CaseTap::RetireSkill(skill.id)))
    };
    Message::new(body.text())
        .grid(2, skills.iter().take(BUTTONS).map(retire).collect())
        .button(say.label("skills-add"), Press::Case(link, CaseTap::AddSkill))
        .button(say.label("clients-back-to-case"), Press::Case(link, CaseTap::Open))
}

pub fn ask(say: &Say<'_>, link: LinkId, alias: &str) -> Message {
    Message::new(say.with("skills-ask", Args::new().name("alias", alias)))
        .button(say.label("common-back"), Press::Case(link, CaseTap::Skills))
}

/// What a skill is called; escaped.
pub fn name(say: &Say<'_>, name: &SkillName) -> String {
    match name {
        SkillName::Own(own) => html::escape(&html::isolate(own, NAME_MAX)),
        SkillName::BuiltIn(key) => built_in(key).map_or_else(|| html::escape(key), |key| say.say(key)),
    }
}

/// What a skill is called, in at most `max` characters, for a button.
pub fn label(say: &Say<'_>, name: &SkillName, max: usize) -> String {
    match name {
        SkillName::Own(own) => html::isolate(own, max),
        SkillName::BuiltIn(_) => html::cut(&html::plain(&self::name(say, name)), max),
    }
}

fn built_in(key: &str) -> Option<&'static str> {
    Some(match key {
        "breathing" => "skills-breathing",
        "grounding" => "skills-grounding",
        "moving" => "skills-moving",
        "talking" => "skills-talking",
        "distraction" => "skills-distraction",
        "pleasant" => "skills-pleasant",
        _ => return None,
    })
}
