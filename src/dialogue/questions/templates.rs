//! Several questions put on a client's list at once: what comes and what stays is shown before, and one tap takes back what
//! came. Takes nothing else off, and rewrites no question.

use crate::domain::catalogue::{self, Template};
use crate::domain::item::Name;
use crate::domain::placed::Asked;

use crate::dialogue::effect::{Change, Effect, Lane, Step};
use crate::dialogue::facts::{CaseDetail, Facts};
use crate::dialogue::screen::{Line, Screen, SlotLine};
use crate::dialogue::slots;

use super::{
    NOT_YET, NewItem, QUESTIONS_MAX, QuestionChange, Seen, Shown, added, gone, idle, list, mark, name, taken,
    was_aside,
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

/// Puts on the list what is not there yet. A button of another list shows what would come now; pressed twice, it shows what
/// it brought.
pub fn apply(facts: &Facts, case: &CaseDetail, code: &str, (parts, seen): (u16, Seen)) -> Step {
    let Some(template) = Template::of_code(code) else { return gone(case) };
    let comes = coming(facts, case, template);
    if seen != Some(mark(&case.asked)) {
        let (brought, before) = apart(case, template, parts);
        if !brought.is_empty() && seen == Some(mark(&before)) {
            return idle(case, applied(case, template, parts, brought)).toast(Line::SettingsSaved);
        }
        return idle(case, previewed(facts, case, template)).toast(Line::QuestionsChanged);
    }
    if comes.is_empty() || case.asked.len() + comes.len() > QUESTIONS_MAX {
        return idle(case, previewed(facts, case, template));
    }
    let before = case;
    let mut case = case.clone();
    let (slots, mut effects) = match slots::of_its_own(facts, &mut case, template.hour) {
        Ok(found) => found,
        Err(clash) => {
            return idle(&case, previewed(facts, &case, template)).line(Line::Slots(SlotLine::Clash(clash)));
        }
    };
    for Asked { item, .. } in &comes {
        let Name::BuiltIn(code) = &item.name else { continue };
        effects.extend(added(facts, &mut case, &NewItem::Listed(code.clone()), (item.clone(), slots)));
    }
    effects.extend(slots::news(facts, before, &case));
    let parts = parts_of(template, &comes);
    let step = idle(&case, applied(&case, template, parts, comes)).toast(Line::SettingsSaved);
    effects.into_iter().fold(step, Step::with)
}

/// Takes off again what this template brought. Where the list was changed since, what is still there of it is shown first.
pub fn undo(facts: &Facts, case: &CaseDetail, code: &str, (parts, seen): (u16, Seen)) -> Step {
    let Some(template) = Template::of_code(code) else { return gone(case) };
    let (goes, stays) = apart(case, template, parts);
    // Pressed twice.
    if goes.is_empty() {
        return idle(case, list(case.asked.clone())).toast(Line::SettingsSaved);
    }
    if seen != Some(mark(&case.asked)) {
        let parts = parts_of(template, &goes);
        return idle(case, applied(case, template, parts, goes)).toast(Line::QuestionsChanged);
    }
    // What the client has put aside meanwhile does not make a check-in.
    if !stays.iter().any(|asked| !asked.aside) {
        return idle(case, list(case.asked.clone())).toast(Line::LastNotAside);
    }
    let step = idle(case, list(stays.clone())).toast(Line::SettingsSaved);
    let step = slots::without_its_own(facts, case, (template.hour, stays), step);
    goes.into_iter().fold(step, |step, asked| {
        let told = Line::QuestionRemoved { therapist: name(facts), name: asked.item.name };
        step.write(Change::Questions(case.link, QuestionChange::Unask { item: asked.item.id }))
            .with(Effect::Tell(case.client, Screen::Line(told), Lane::Alert))
    })
}

fn previewed(facts: &Facts, case: &CaseDetail, template: Template) -> Shown {
    let comes = coming(facts, case, template);
    Shown::Template {
        code: template.code.into(),
        parts: parts_of(template, &comes),
        comes,
        stays: case.asked.clone(),
        seen: Some(mark(&case.asked)),
    }
}

fn applied(case: &CaseDetail, template: Template, parts: u16, comes: Vec<Asked>) -> Shown {
    Shown::Applied { code: template.code.into(), comes, parts, seen: Some(mark(&case.asked)) }
}

/// What is not on the list yet, by whatever name people would take for it; what the client put aside stays so.
fn coming(facts: &Facts, case: &CaseDetail, template: Template) -> Vec<Asked> {
    let items = template.items.iter().filter_map(|code| catalogue::of_library(NOT_YET, code));
    let missing = items.filter(|item| taken(facts, case, &item.name).is_none());
    missing.map(|item| Asked { aside: was_aside(facts, case, &item).is_some(), ..Asked::new(item) }).collect()
}

/// A mark of each of these among the questions of the template.
fn parts_of(template: Template, of: &[Asked]) -> u16 {
    let is = |code: &str| of.iter().any(|asked| asked.item.name == Name::BuiltIn(code.into()));
    let places = template.items.iter().enumerate().filter(|(_, code)| is(code));
    places.fold(0, |parts, (at, _)| parts | 1 << at)
}

/// Those of the list that are marked so, and all others.
fn apart(case: &CaseDetail, template: Template, parts: u16) -> (Vec<Asked>, Vec<Asked>) {
    let marked = |asked: &Asked| {
        let of = |(at, code): (usize, &&str)| {
            parts & 1 << at != 0 && asked.item.name == Name::BuiltIn((*code).into())
        };
        template.items.iter().enumerate().any(of)
    };
    case.asked.iter().cloned().partition(marked)
}
