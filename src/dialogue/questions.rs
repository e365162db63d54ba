//! What a client is asked, as their therapist keeps it: the list in its order, questions from the library or typed in
//! one line. The client is told of each change and by whom. What was answered stays, whatever is taken off.

use serde::{Deserialize, Serialize};

use crate::domain::catalogue::{self, GROUPS};
use crate::domain::fingerprint;
use crate::domain::harm;
use crate::domain::ids::{ItemId, LinkId};
use crate::domain::item::{Better, Item, Name, Spec};
use crate::domain::label;
use crate::domain::line::{self, LineError};
use crate::domain::link::Tie;
use crate::domain::placed::{Asked, LARGE_MAX, Watch, can_be_large, can_be_watched, place_of_new};
use crate::domain::slots::SlotSet;

use super::drafts::{self, Draft, Under};
use super::effect::{Change, Effect, Lane, Step};
use super::event::Said;
use super::facts::{CaseDetail, Facts};
use super::homework::case;
use super::screen::{ByOther, Line, Screen};
use super::state::State;

mod change;
mod news;
mod tap;
mod templates;

pub use change::QuestionChange;
pub use news::{Arranged, News};
pub use tap::{QuestionTap, Seen, letter, of_letter};

/// The most questions of one check-in.
pub const QUESTIONS_MAX: usize = 24;
/// From here on it is said that it takes long: length, not frequency, costs answers.
pub const MANY: usize = 8;

/// One client's questions, and what of them is shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct QuestionsScreen {
    pub link: LinkId,
    pub alias: String,
    /// How many minutes a check-in usually takes the client, once that is known.
    #[serde(default)]
    pub minutes: Option<u16>,
    pub shown: Shown,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shown {
    /// All of them, in order, also what the client has put aside.
    List(Vec<Asked>),
    /// One of them; its place from 1, and how many there are.
    One {
        item: Asked,
        place: usize,
        places: usize,
        #[serde(default)]
        seen: Seen,
    },
    /// When a week of one of them is pointed out.
    Watch {
        item: Asked,
        seen: Seen,
    },
    Groups,
    /// The items of one group of the library, by its place.
    Group(u8),
    /// A line is to be typed.
    Ask,
    /// As the client will see it, before it is added.
    Draft(Item),
    Templates,
    /// What a template would put on the list, and what stands there.
    Template {
        code: String,
        comes: Vec<Asked>,
        #[serde(default)]
        parts: u16,
        stays: Vec<Asked>,
        seen: Seen,
    },
    /// What it put there, with a mark of each of its questions that came.
    Applied {
        code: String,
        comes: Vec<Asked>,
        parts: u16,
        seen: Seen,
    },
}

/// What is to be asked: of the library by its code, or as it was typed.
#[derive(Clone, Debug, PartialEq)]
pub enum NewItem {
    Listed(String),
    Typed(Spec),
}

/// The number of an item that is not kept yet.
const NOT_YET: ItemId = ItemId(0);

pub fn pressed(state: &State, facts: &Facts, case: &CaseDetail, tap: QuestionTap) -> Step {
    match tap {
        QuestionTap::List => idle(case, list(case.asked.clone())),
        QuestionTap::Open(id) => match place(case, id).or_else(|| just_added(case, id)) {
            Some(at) => idle(case, one(case, at)),
            None => gone(case),
        },
        QuestionTap::Up(_, seen)
        | QuestionTap::Down(_, seen)
        | QuestionTap::Remove(_, seen)
        | QuestionTap::Large(_, _, seen)
        | QuestionTap::Watch(_, _, seen)
        | QuestionTap::Better(_, _, seen)
            if seen.is_some_and(|seen| seen != mark(&case.asked)) =>
        {
            idle(case, list(case.asked.clone())).toast(Line::QuestionsChanged)
        }
        QuestionTap::Up(id, _) => moved(case, id, true),
        QuestionTap::Down(id, _) => moved(case, id, false),
        QuestionTap::Remove(id, _) => remove(facts, case, id),
        QuestionTap::Large(id, on, _) => large(case, id, on),
        QuestionTap::WatchAsk(id) => match place(case, id).and_then(|at| case.asked.get(at)) {
            Some(asked) if can_be_watched(&asked.item) => {
                idle(case, Shown::Watch { item: asked.clone(), seen: Some(mark(&case.asked)) })
            }
            _ => gone(case),
        },
        QuestionTap::Watch(id, watch, _) => watched(case, id, watch),
        QuestionTap::Better(id, better, _) => said_better(case, id, better),
        QuestionTap::Library => idle(case, Shown::Groups),
        QuestionTap::Group(group) if usize::from(group) < GROUPS.len() => idle(case, Shown::Group(group)),
        QuestionTap::Group(_) => gone(case),
        QuestionTap::Pick(code) => add(facts, case, NewItem::Listed(code.into())),
        QuestionTap::Type => {
            Step::new(State::Question { link: case.link, draft: None }).show(screen(case, Shown::Ask))
        }
        QuestionTap::Keep(under, better) => keep(state, facts, case, (under, better)),
        QuestionTap::Templates => templates::choose(case),
        QuestionTap::Template(code) => templates::preview(facts, case, code),
        QuestionTap::Apply(code, parts, seen) => templates::apply(facts, case, code, (parts, seen)),
        QuestionTap::Undo(code, parts, seen) => templates::undo(facts, case, code, (parts, seen)),
    }
}

/// A line is typed: the client's card of it is shown before it is added.
pub fn said(facts: &Facts, link: LinkId, before: Option<&Spec>, said: &Said) -> Step {
    let Some(case) = case(facts, link) else {
        return Step::new(State::Idle).line(Line::NotFound);
    };
    match line::read(&said.text, &said.lexicon) {
        Ok(read) => {
            if let Some(name) = taken(facts, case, &Name::Own(read.name.clone())) {
                return Step::new(State::Question { link, draft: before.cloned() })
                    .line(Line::QuestionTaken { name });
            }
            let spec = Spec::typed(read.name, read.kind);
            draft(case, spec)
        }
        Err(error) => {
            let only_said = is_only_said(&said.text, &error);
            let line = Line::NoQuestion(error);
            let line = if only_said { Line::AtWork(Some(Box::new(line))) } else { line };
            // The one shown before can still be taken.
            Step::new(State::Question { link, draft: before.cloned() }).line(line)
        }
    }
}

/// The line under this mark is added, whatever was typed or looked at since, with the end that is better where the button
/// says so. A button of before there were marks says nothing of what it stands under, so that is shown again.
fn keep(state: &State, facts: &Facts, case: &CaseDetail, (under, better): (Under, Option<Better>)) -> Step {
    let link = case.link;
    let is_asked = |mark| case.asked.iter().any(|asked| drafts::of_question(&asked.item) == mark);
    match (facts.drafts.question(link, under), under) {
        (Some(spec), None) => draft(case, spec.clone()),
        (_, Some(mark)) if is_asked(mark) => Step::new(state.clone()).toast(Line::SettingsSaved),
        (Some(spec), Some(_)) => {
            let better = better.unwrap_or(Better::Unsaid);
            let step = add(facts, case, NewItem::Typed(Spec { better, ..spec.clone() }));
            // What is half typed now is asked on.
            match Draft::of(state) {
                Some(other) if !other.is_question(link, spec) => Step { state: state.clone(), ..step },
                _ => step,
            }
        }
        (None, _) => Step::new(State::Question { link, draft: None })
            .line(Line::QuestionNotAdded)
            .show(screen(case, Shown::Ask)),
    }
}

/// As the client will see it, before it is added.
fn draft(case: &CaseDetail, spec: Spec) -> Step {
    let shown = Shown::Draft(Item::of_spec(NOT_YET, spec.clone()));
    Step::new(State::Question { link: case.link, draft: Some(spec) }).show(screen(case, shown))
}

fn add(facts: &Facts, case: &CaseDetail, new: NewItem) -> Step {
    let step = Step::new(State::Idle);
    if case.asked.len() >= QUESTIONS_MAX {
        return step.line(Line::QuestionsFull { max: QUESTIONS_MAX });
    }
    let item = match &new {
        NewItem::Listed(code) => catalogue::of_library(NOT_YET, code),
        NewItem::Typed(spec) => Some(Item::of_spec(NOT_YET, spec.clone())),
    };
    let Some(item) = item else { return gone(case) };
    if let Some(name) = taken(facts, case, &item.name) {
        return step.line(Line::QuestionTaken { name });
    }
    let urge = matches!(&new, NewItem::Listed(code) if catalogue::is_urge(code));
    let step = if urge { step.line(Line::UrgeAdded) } else { step };
    let mut case = case.clone();
    let still_aside = was_aside(facts, &case, &item).is_some();
    let effects = added(facts, &mut case, &new, (item, SlotSet::DAILY));
    effects
        .into_iter()
        .fold(step, Step::with)
        .toast(if still_aside { Line::QuestionStillAside } else { Line::SettingsSaved })
        .show(screen(&case, list(case.asked.clone())))
}

/// One more on the list, which the client is told.
fn added(facts: &Facts, case: &mut CaseDetail, new: &NewItem, (item, slots): (Item, SlotSet)) -> [Effect; 2] {
    let aside = was_aside(facts, case, &item);
    let still_aside = aside.is_some();
    let told = Line::QuestionAdded { therapist: name(facts), name: item.name.clone(), still_aside };
    case.asked.insert(place_for_new(&case.asked), Asked { aside: still_aside, slots, ..Asked::new(item) });
    let change = QuestionChange::Ask { item: new.clone(), aside, slots };
    [
        Effect::Write(Change::Questions(case.link, change)),
        Effect::Tell(case.client, Screen::Line(told), Lane::Alert),
    ]
}

/// What a client put aside is theirs to take up again, whoever takes it off and puts it on in whatever way.
fn was_aside(facts: &Facts, case: &CaseDetail, item: &Item) -> Option<ItemId> {
    let same = |taken: &&Item| facts.called.is_same(&taken.name, &item.name);
    case.taken_aside.iter().find(same).map(|taken| taken.id)
}

/// The question of the list that people would take for one of this name.
fn taken(facts: &Facts, case: &CaseDetail, name: &Name) -> Option<Name> {
    let names = case.asked.iter().map(|asked| &asked.item.name);
    names.into_iter().find(|asked| facts.called.is_same(asked, name)).cloned()
}

/// Words that end in no kind of answer and hold no sign of one, be they but two: in some languages that is a sentence.
fn is_only_said(text: &str, error: &LineError) -> bool {
    let nothing_read = matches!(error, LineError::NoKind | LineError::NoQuestion | LineError::NoLetter);
    nothing_read && label::is_in_words(text) && !text.contains([',', '،'])
}

fn remove(facts: &Facts, case: &CaseDetail, id: ItemId) -> Step {
    let Some(at) = place(case, id) else { return gone(case) };
    // What the client has put aside does not make a check-in.
    if !case.asked.iter().any(|asked| asked.item.id != id && !asked.aside) {
        let last = if case.asked.len() > 1 { Line::LastNotAside } else { Line::LastQuestion };
        return Step::new(State::Idle).toast(last).replace(screen(case, list(case.asked.clone())));
    }
    let mut asked = case.asked.clone();
    let removed = asked.remove(at);
    let told = Line::QuestionRemoved { therapist: name(facts), name: removed.item.name.clone() };
    let step = idle(case, list(asked))
        .write(Change::Questions(case.link, QuestionChange::Unask { item: id }))
        .with(Effect::Tell(case.client, Screen::Line(told), Lane::Alert))
        .toast(Line::SettingsSaved);
    others_told(step, case, &removed.item.name, ByOther::Removed)
}

fn moved(case: &CaseDetail, id: ItemId, up: bool) -> Step {
    let Some(at) = place(case, id) else { return gone(case) };
    let to = if up { at.checked_sub(1) } else { Some(at + 1).filter(|to| *to < case.asked.len()) };
    let Some(to) = to else { return idle(case, one(case, at)) };
    let mut asked = case.asked.clone();
    asked.swap(at, to);
    let order = asked.iter().map(|asked| asked.item.id).collect();
    // It may have further to go.
    let case = &CaseDetail { asked, ..case.clone() };
    idle(case, one(case, to)).write(Change::Questions(case.link, QuestionChange::AskInOrder { order }))
}

/// Drawn large in the pictures of this client from now on, or not.
fn large(case: &CaseDetail, id: ItemId, on: bool) -> Step {
    let Some(at) = place(case, id) else { return gone(case) };
    let others = case.asked.iter().filter(|asked| asked.large && asked.item.id != id).count();
    match case.asked.get(at) {
        Some(asked) if !can_be_large(&asked.item) => gone(case),
        _ if on && others >= LARGE_MAX => idle(case, one(case, at)).toast(Line::LargeFull { max: LARGE_MAX }),
        stands => {
            let write = Change::Questions(case.link, QuestionChange::Large { item: id, on });
            let step = changed(case, at, |asked| asked.large = on).write(write);
            let what = if on { ByOther::Large } else { ByOther::Small };
            match stands.filter(|asked| asked.large != on) {
                Some(asked) => others_told(step, case, &asked.item.name, what),
                None => step,
            }
        }
    }
}

fn watched(case: &CaseDetail, id: ItemId, watch: Watch) -> Step {
    match place(case, id).and_then(|at| Some((at, case.asked.get(at)?))) {
        Some((at, asked)) if can_be_watched(&asked.item) => {
            let write = Change::Questions(case.link, QuestionChange::Watch { item: id, watch });
            let step = changed(case, at, |asked| asked.watch = watch).write(write);
            match asked.watch == watch {
                true => step,
                false => others_told(step, case, &asked.item.name, ByOther::Watch),
            }
        }
        _ => gone(case),
    }
}

/// Which answers need care is said by saying which end is better. It is the question's, on whatever list it stands.
fn said_better(case: &CaseDetail, id: ItemId, better: Better) -> Step {
    match place(case, id).and_then(|at| Some((at, case.asked.get(at)?))) {
        Some((at, asked)) if harm::can_be_said(&asked.item) => {
            let write = Change::Questions(case.link, QuestionChange::Better { item: id, better });
            let step = changed(case, at, |asked| asked.item.better = better).write(write);
            match asked.item.better == better {
                true => step,
                false => others_told(step, case, &asked.item.name, ByOther::Better),
            }
        }
        _ => gone(case),
    }
}

/// The list is one for all who care for a client: what one of them changes about a question, the others are told.
pub fn others_told(step: Step, case: &CaseDetail, name: &Name, what: ByOther) -> Step {
    let told = |tie: &Tie| {
        let line = Line::QuestionByOther { alias: tie.alias.clone(), name: name.clone(), what };
        Effect::Tell(tie.therapist, Screen::Line(line), Lane::Alert)
    };
    case.others.iter().map(told).fold(step, Step::with)
}

/// One question, with something else chosen about it.
fn changed(case: &CaseDetail, at: usize, change: impl FnOnce(&mut Asked)) -> Step {
    let mut case = case.clone();
    if let Some(asked) = case.asked.get_mut(at) {
        change(asked);
    }
    idle(&case, one(&case, at)).toast(Line::SettingsSaved)
}

/// A mark of the list as it stands: a button that changes it carries the one it was shown with, so that what
/// another therapist, or the client, changed meanwhile is seen before it is changed again.
pub fn mark(asked: &[Asked]) -> u16 {
    let row = |asked: &Asked| {
        let name = match &asked.item.name {
            Name::BuiltIn(code) => format!("+{code}"),
            Name::Own(own) => format!("={own}"),
        };
        // Marks of before anybody could say which end is better hold for what nobody has said it of.
        let better = match (&asked.item.name, asked.item.better) {
            (Name::BuiltIn(_), _) | (Name::Own(_), Better::Unsaid) => String::new(),
            (Name::Own(_), better) => format!("{better:?}"),
        };
        format!("{name}\n{}{}{:?}{better}\n", asked.aside, asked.large, asked.watch.number())
    };
    let hash = fingerprint::of(asked.iter().map(row).flat_map(String::into_bytes));
    u16::try_from((hash >> 16) ^ (hash & 0xffff)).unwrap_or_default()
}

/// It is not on the list any more: somebody else may have changed it.
fn gone(case: &CaseDetail) -> Step {
    idle(case, list(case.asked.clone())).toast(Line::StaleButton)
}

/// The list that is shown as one is added knows no number of it yet: it is the one right before where the next would go.
fn just_added(case: &CaseDetail, id: ItemId) -> Option<usize> {
    if id == NOT_YET { place_for_new(&case.asked).checked_sub(1) } else { None }
}

fn place_for_new(asked: &[Asked]) -> usize {
    place_of_new(asked.iter().map(|asked| (asked.item.id, asked.aside)))
}

fn place(case: &CaseDetail, id: ItemId) -> Option<usize> {
    case.asked.iter().position(|asked| asked.item.id == id)
}

fn one(case: &CaseDetail, at: usize) -> Shown {
    match case.asked.get(at) {
        Some(item) => Shown::One {
            item: item.clone(),
            place: at + 1,
            places: case.asked.len(),
            seen: Some(mark(&case.asked)),
        },
        None => list(case.asked.clone()),
    }
}

fn list(asked: Vec<Asked>) -> Shown {
    Shown::List(asked)
}

fn idle(case: &CaseDetail, shown: Shown) -> Step {
    Step::new(State::Idle).replace(screen(case, shown))
}

fn screen(case: &CaseDetail, shown: Shown) -> Screen {
    Screen::Questions(Box::new(QuestionsScreen {
        link: case.link,
        alias: case.alias.clone(),
        minutes: case.usual_minutes,
        shown,
    }))
}

fn name(facts: &Facts) -> String {
    facts.therapist.as_ref().map(|therapist| therapist.name.clone()).unwrap_or_default()
}
