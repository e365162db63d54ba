//! What a client is asked, as their therapist keeps it: the list in its order, questions from the library or typed in
//! one line. The client is told of each change and by whom. What was answered stays, whatever is taken off.

use serde::{Deserialize, Serialize};

use crate::domain::catalogue::{self, GROUPS};
use crate::domain::ids::{ItemId, LinkId};
use crate::domain::item::{Item, Name, Spec};
use crate::domain::label;
use crate::domain::line;

use super::effect::{Change, Effect, Lane, Step};
use super::event::Said;
use super::facts::{CaseDetail, Facts};
use super::homework::case;
use super::screen::{Line, Screen};
use super::state::State;

mod tap;

pub use tap::QuestionTap;

/// The most questions of one check-in.
pub const QUESTIONS_MAX: usize = 24;
/// From here on it is said that it takes long: length, not frequency, costs answers.
pub const MANY: usize = 8;

/// One client's questions, and what of them is shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct QuestionsScreen {
    pub link: LinkId,
    pub alias: String,
    pub shown: Shown,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shown {
    /// All of them, in order.
    List(Vec<Item>),
    /// One of them; its place from 1, and how many there are.
    One {
        item: Item,
        place: usize,
        places: usize,
    },
    Groups,
    /// The items of one group of the library, by its place.
    Group(u8),
    /// A line is to be typed.
    Ask,
    /// As the client will see it, before it is added.
    Draft(Item),
}

/// What is to be asked: of the library by its code, or as it was typed.
#[derive(Clone, Debug, PartialEq)]
pub enum NewItem {
    Listed(String),
    Typed(Spec),
}

pub fn pressed(state: &State, facts: &Facts, case: &CaseDetail, tap: QuestionTap) -> Step {
    match tap {
        QuestionTap::List => idle(case, list(case.asked.clone())),
        QuestionTap::Open(id) => match place(case, id) {
            Some(at) => idle(case, one(case, at)),
            None => gone(case),
        },
        QuestionTap::Up(id) => moved(case, id, true),
        QuestionTap::Down(id) => moved(case, id, false),
        QuestionTap::Remove(id) => remove(facts, case, id),
        QuestionTap::Library => idle(case, Shown::Groups),
        QuestionTap::Group(group) if usize::from(group) < GROUPS.len() => idle(case, Shown::Group(group)),
        QuestionTap::Group(_) => gone(case),
        QuestionTap::Pick(code) => add(facts, case, NewItem::Listed(code.into())),
        QuestionTap::Type => {
            Step::new(State::Question { link: case.link, draft: None }).show(screen(case, Shown::Ask))
        }
        QuestionTap::Keep => match state {
            State::Question { link, draft: Some(draft) } if *link == case.link => {
                add(facts, case, NewItem::Typed(draft.clone()))
            }
            _ => Step::new(state.clone()).toast(Line::StaleButton),
        },
    }
}

/// A line is typed: the client's card of it is shown before it is added.
pub fn said(facts: &Facts, link: LinkId, said: &Said) -> Step {
    let Some(case) = case(facts, link) else {
        return Step::new(State::Idle).line(Line::NotFound);
    };
    match line::read(&said.text, &said.lexicon) {
        Ok(read) => {
            let spec = Spec::typed(read.name, read.kind);
            let shown = Shown::Draft(Item::of_spec(ItemId(0), spec.clone()));
            Step::new(State::Question { link, draft: Some(spec) }).show(screen(case, shown))
        }
        Err(error) => Step::new(State::Question { link, draft: None }).line(Line::NoQuestion(error)),
    }
}

fn add(facts: &Facts, case: &CaseDetail, new: NewItem) -> Step {
    let step = Step::new(State::Idle);
    if case.asked.len() >= QUESTIONS_MAX {
        return step.line(Line::QuestionsFull { max: QUESTIONS_MAX });
    }
    let item = match &new {
        NewItem::Listed(code) => catalogue::of_library(ItemId(0), code),
        NewItem::Typed(spec) => Some(Item::of_spec(ItemId(0), spec.clone())),
    };
    let Some(item) = item else { return gone(case) };
    if case.asked.iter().any(|asked| is_same(&asked.name, &item.name)) {
        return step.line(Line::QuestionTaken { name: item.name });
    }
    let told = Line::QuestionAdded { therapist: name(facts), name: item.name.clone() };
    let mut asked = case.asked.clone();
    asked.push(item);
    step.write(Change::Ask { link: case.link, item: new })
        .with(Effect::Tell(case.client, Screen::Line(told), Lane::Alert))
        .toast(Line::SettingsSaved)
        .show(screen(case, list(asked)))
}

fn remove(facts: &Facts, case: &CaseDetail, id: ItemId) -> Step {
    let Some(at) = place(case, id) else { return gone(case) };
    if case.asked.len() == 1 {
        return Step::new(State::Idle)
            .toast(Line::LastQuestion)
            .replace(screen(case, list(case.asked.clone())));
    }
    let mut asked = case.asked.clone();
    let removed = asked.remove(at);
    let told = Line::QuestionRemoved { therapist: name(facts), name: removed.name };
    idle(case, list(asked))
        .write(Change::Unask { link: case.link, item: id })
        .with(Effect::Tell(case.client, Screen::Line(told), Lane::Alert))
        .toast(Line::SettingsSaved)
}

fn moved(case: &CaseDetail, id: ItemId, up: bool) -> Step {
    let Some(at) = place(case, id) else { return gone(case) };
    let to = if up { at.checked_sub(1) } else { Some(at + 1).filter(|to| *to < case.asked.len()) };
    let Some(to) = to else { return idle(case, one(case, at)) };
    let mut asked = case.asked.clone();
    asked.swap(at, to);
    let order = asked.iter().map(|item| item.id).collect();
    idle(case, list(asked)).write(Change::AskInOrder { link: case.link, order })
}

/// It is not on the list any more: somebody else may have changed it.
fn gone(case: &CaseDetail) -> Step {
    idle(case, list(case.asked.clone())).toast(Line::StaleButton)
}

fn place(case: &CaseDetail, id: ItemId) -> Option<usize> {
    case.asked.iter().position(|item| item.id == id)
}

fn one(case: &CaseDetail, at: usize) -> Shown {
    match case.asked.get(at) {
        Some(item) => Shown::One { item: item.clone(), place: at + 1, places: case.asked.len() },
        None => list(case.asked.clone()),
    }
}

fn list(asked: Vec<Item>) -> Shown {
    Shown::List(asked)
}

fn idle(case: &CaseDetail, shown: Shown) -> Step {
    Step::new(State::Idle).replace(screen(case, shown))
}

fn screen(case: &CaseDetail, shown: Shown) -> Screen {
    Screen::Questions(Box::new(QuestionsScreen { link: case.link, alias: case.alias.clone(), shown }))
}

fn name(facts: &Facts) -> String {
    facts.therapist.as_ref().map(|therapist| therapist.name.clone()).unwrap_or_default()
}

fn is_same(one: &Name, other: &Name) -> bool {
    match (one, other) {
        (Name::Own(one), Name::Own(other)) => label::is_same(one, other),
        _ => one == other,
    }
}
