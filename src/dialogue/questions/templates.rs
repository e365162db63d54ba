//! Several questions put on a client's list at once: what comes and what stays is shown before, and one tap takes back what
//! came. Takes nothing else off, and rewrites no question.

use crate::domain::catalogue::{self, Template};
use crate::domain::item::{Item, Name};
use crate::domain::placed::Asked;

use crate::dialogue::effect::{Change, Effect, Lane, Step};
use crate::dialogue::facts::{CaseDetail, Facts};
use crate::dialogue::screen::{Line, Screen};

use super::{
    NOT_YET, NewItem, QUESTIONS_MAX, QuestionChange, Seen, Shown, added, gone, idle, list, mark, name, taken,
};

/// The templates to choose from.
pub fn choose(case: &CaseDetail) -> Step {
    idle(case, Shown::Templates)
}

/// What would come, and what stays.
pub fn preview(facts: &Facts, case: &CaseDetail, code: &str) -> Step {
    let Some(template) = Template::of_code(code) else { return gone(case) };
    idle(case, previewed(facts, case, template))
}

/// Puts on the list what is not there yet. A button of another list shows what would come now.
pub fn apply(facts: &Facts, case: &CaseDetail, code: &str, seen: Seen) -> Step {
    let Some(template) = Template::of_code(code) else { return gone(case) };
    let comes = coming(facts, case, template);
    if seen != Some(mark(&case.asked)) {
        return idle(case, previewed(facts, case, template)).toast(Line::QuestionsChanged);
    }
    if comes.is_empty() || case.asked.len() + comes.len() > QUESTIONS_MAX {
        return idle(case, previewed(facts, case, template));
    }
    let mut case = case.clone();
    let (mut effects, mut urges) = (Vec::new(), false);
    for item in &comes {
        let Name::BuiltIn(code) = &item.name else { continue };
        urges |= catalogue::is_urge(code);
        effects.extend(added(facts, &mut case, &NewItem::Listed(code.clone()), item.clone()));
    }
    let places = template.items.iter().enumerate();
    let came = |code: &str| comes.iter().any(|item| item.name == Name::BuiltIn(code.into()));
    let parts = places.filter(|(_, code)| came(code)).fold(0, |parts, (at, _)| parts | 1 << at);
    let shown = Shown::Applied { code: template.code.into(), comes, parts, seen: Some(mark(&case.asked)) };
    let step = idle(&case, shown).toast(Line::SettingsSaved);
    let step = if urges { step.line(Line::UrgeAdded) } else { step };
    effects.into_iter().fold(step, Step::with)
}

/// Takes off again what this template brought, as long as nobody has changed the list since.
pub fn undo(facts: &Facts, case: &CaseDetail, code: &str, (parts, seen): (u16, Seen)) -> Step {
    let Some(template) = Template::of_code(code) else { return gone(case) };
    if seen != Some(mark(&case.asked)) {
        return idle(case, list(case.asked.clone())).toast(Line::QuestionsChanged);
    }
    let brought = |asked: &&Asked| {
        let of = |(at, code): (usize, &&str)| {
            parts & 1 << at != 0 && asked.item.name == Name::BuiltIn((*code).into())
        };
        template.items.iter().enumerate().any(of)
    };
    let goes: Vec<Asked> = case.asked.iter().filter(brought).cloned().collect();
    let stays: Vec<Asked> = case.asked.iter().filter(|asked| !brought(asked)).cloned().collect();
    // What the client has put aside meanwhile does not make a check-in.
    if !stays.iter().any(|asked| !asked.aside) {
        return idle(case, list(case.asked.clone())).toast(Line::LastNotAside);
    }
    let step = idle(case, list(stays)).toast(Line::SettingsSaved);
    goes.into_iter().fold(step, |step, asked| {
        let told = Line::QuestionRemoved { therapist: name(facts), name: asked.item.name };
        step.write(Change::Questions(case.link, QuestionChange::Unask { item: asked.item.id }))
            .with(Effect::Tell(case.client, Screen::Line(told), Lane::Alert))
    })
}

fn previewed(facts: &Facts, case: &CaseDetail, template: Template) -> Shown {
    Shown::Template {
        code: template.code.into(),
        comes: coming(facts, case, template),
        stays: case.asked.clone(),
        seen: Some(mark(&case.asked)),
    }
}

/// What is not on the list yet, by whatever name people would take for it.
fn coming(facts: &Facts, case: &CaseDetail, template: Template) -> Vec<Item> {
    let items = template.items.iter().filter_map(|code| catalogue::of_library(NOT_YET, code));
    items.filter(|item| taken(facts, case, &item.name).is_none()).collect()
}
