//! A client's list of skills, as the client and their therapists keep it: from the library, or typed with a reminder of one
//! sentence; unused ones come off. What one of them typed nobody else reads unless the client says so, and what was answered
//! stays, whatever comes off.

use serde::{Deserialize, Serialize};

use crate::domain::catalogue::SKILLS;
use crate::domain::ids::{LinkId, SkillId};
use crate::domain::label::{self, LabelError, NAME_MAX};
use crate::domain::skill::{GROUPS, Listed, REMINDER_MAX, SkillName};

use super::checkin;
use super::effect::{Change, Effect, Step};
use super::event::{Event, Said};
use super::facts::{CaseDetail, ClientFacts, Facts};
use super::homework::case;
use super::join::name_line;
use super::press::{Press, Tap};
use super::questions::Arranged;
use super::screen::{Line, Screen};
use super::state::State;

mod change;
mod screen;
mod tap;

pub use change::{NewSkill, SkillChange};
pub use screen::{SkillLine, SkillPage, SkillShown, SkillsScreen};
pub use tap::SkillTap;

/// The most skills on one list: more do not fit under one message.
pub const SKILLS_MAX: usize = 40;

/// What is typed about skills, beside the name a therapist gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AsksSkill {
    /// A part of a name, to look for in the library.
    Part,
    /// The name of one of the client's own.
    Name,
    /// How this one goes.
    Reminder(SkillId),
}

/// Whose list it is, by who keeps it here.
#[derive(Clone, Copy)]
enum Hand<'a> {
    Own(&'a ClientFacts),
    Case(&'a CaseDetail),
}

/// Must the client's own list be known, with how each skill goes?
pub fn in_focus(state: &State, event: &Event) -> bool {
    match (event, state) {
        (Event::Pressed(Press::Skills(_) | Press::Checkin(_, Tap::Read(..))), _) => true,
        // The words on a button are that button.
        (Event::Text(_) | Event::Reply { .. }, State::Checkin { at, .. }) => at.item == SKILLS,
        (Event::Text(_), State::Skills { link, .. }) => link.is_none(),
        _ => false,
    }
}

/// A press on the client's own list.
pub fn own_pressed(state: &State, facts: &Facts, tap: SkillTap) -> Step {
    match &facts.client {
        Some(client) => pressed_by(state, facts, Hand::Own(client), tap),
        None => Step::new(state.clone()).toast(Line::NotClient),
    }
}

/// A therapist's press on a client's list.
pub fn pressed(state: &State, facts: &Facts, case: &CaseDetail, tap: SkillTap) -> Step {
    pressed_by(state, facts, Hand::Case(case), tap)
}

fn pressed_by(state: &State, facts: &Facts, hand: Hand<'_>, tap: SkillTap) -> Step {
    let typing = |asks| Step::new(State::Skills { link: hand.link(), asks });
    match (tap, hand) {
        (SkillTap::List, _) => Step::new(State::Idle).replace(hand.list()),
        (SkillTap::Library, _) => {
            typing(AsksSkill::Part).replace(hand.page(SkillShown::Groups { nothing: false }))
        }
        (SkillTap::Group(group), _) if usize::from(group) < GROUPS.len() => {
            let on_list = hand.codes();
            typing(AsksSkill::Part).replace(hand.page(SkillShown::Group { group, on_list }))
        }
        (SkillTap::Pick(code), _) => pick(facts, hand, code),
        (SkillTap::Type, _) if hand.is_full() => full(Step::new(State::Idle)),
        (SkillTap::Type, Hand::Own(_)) => typing(AsksSkill::Name).show(hand.page(SkillShown::AskName)),
        (SkillTap::Type, Hand::Case(case)) => ask(case),
        (SkillTap::Off(id), _) => take_off(facts, hand, id),
        (SkillTap::Open(id) | SkillTap::Remind(id) | SkillTap::First(id) | SkillTap::Show(id, _), _) => {
            match hand.find(id) {
                Some(listed) => of_one(hand, listed, tap).unwrap_or_else(|| gone(hand)),
                None => gone(hand),
            }
        }
        (SkillTap::Group(_), _) => Step::new(state.clone()).toast(Line::StaleButton),
    }
}

/// A press on one skill of the list. `None`: it is not this person's to do.
fn of_one(hand: Hand<'_>, listed: &Listed, tap: SkillTap) -> Option<Step> {
    let one = |listed: Listed| Step::new(State::Idle).replace(hand.page(SkillShown::One(listed)));
    let is_typed = matches!(listed.name, SkillName::Own(_));
    let id = listed.id;
    Some(match (tap, hand) {
        (SkillTap::Open(_), _) => one(listed.clone()),
        (SkillTap::Remind(_), _) if listed.mine && is_typed => {
            Step::new(State::Skills { link: hand.link(), asks: AsksSkill::Reminder(id) })
                .show(hand.page(SkillShown::AskReminder(listed.clone())))
        }
        (SkillTap::First(_), Hand::Own(_)) => one(listed.clone())
            .write(hand.write(SkillChange::First { skill: id }))
            .toast(said(SkillLine::First)),
        (SkillTap::Show(_, open), Hand::Own(_)) if is_typed => {
            let told = if open { SkillLine::Shown } else { SkillLine::Hidden };
            one(Listed { open, ..listed.clone() })
                .write(hand.write(SkillChange::Show { skill: id, open }))
                .toast(said(told))
        }
        _ => return None,
    })
}

/// The list, for a therapist.
pub fn list(case: &CaseDetail) -> Step {
    Step::new(State::Idle).replace(Hand::Case(case).list())
}

/// The name of a new one is asked for, by a therapist.
pub fn ask(case: &CaseDetail) -> Step {
    if Hand::Case(case).is_full() {
        return full(Step::new(State::Idle));
    }
    Step::new(State::Skill { link: case.link })
        .show(Screen::Skills(SkillsScreen::AskSkill { link: case.link, alias: case.alias.clone() }))
}

/// A therapist typed a name.
pub fn name_said(facts: &Facts, link: LinkId, said: &Said) -> Step {
    match case(facts, link) {
        Some(case) => named(facts, Hand::Case(case), &State::Skill { link }, said),
        None => Step::new(State::Idle).line(Line::NotFound),
    }
}

/// What is typed about skills otherwise.
pub fn typed(state: &State, facts: &Facts, (link, asks): (Option<LinkId>, AsksSkill), said: &Said) -> Step {
    let hand = match (link, &facts.client) {
        (Some(link), _) => case(facts, link).map(Hand::Case),
        (None, Some(client)) => Some(Hand::Own(client)),
        (None, None) => None,
    };
    let Some(hand) = hand else { return Step::new(State::Idle).line(Line::NotFound) };
    match asks {
        AsksSkill::Part => looked_for(state, facts, hand, said),
        AsksSkill::Name => named(facts, hand, state, said),
        AsksSkill::Reminder(id) => reminded(state, hand, id, said),
    }
}

/// A part of a name: what it finds, or all groups once more with how one of one's own is typed.
fn looked_for(state: &State, facts: &Facts, hand: Hand<'_>, said: &Said) -> Step {
    // A number is for the question that stands, if one does.
    let number = (said.is_figures() && matches!(hand, Hand::Own(_))).then_some(said);
    if let Some(answer) = number.and_then(|said| checkin::said(state, facts, None, said)) {
        return answer;
    }
    let step = Step::new(state.clone());
    if !said.skills.is_empty() {
        let codes = said.skills.iter().map(|code| (*code).to_owned()).collect();
        return step.show(hand.page(SkillShown::Found { codes, on_list: hand.codes() }));
    }
    let nothing = self::said(SkillLine::NothingFound);
    let line = match hand {
        Hand::Case(_) if label::may_be_said(&said.text) => Line::AtWork(Some(Box::new(nothing))),
        Hand::Own(_) | Hand::Case(_) => nothing,
    };
    step.line(line).show(hand.page(SkillShown::Groups { nothing: true }))
}

/// A name is typed, perhaps with how it goes in the next line. What the library has by this name comes from there.
fn named(facts: &Facts, hand: Hand<'_>, state: &State, said: &Said) -> Step {
    if hand.is_full() {
        return full(Step::new(State::Idle));
    }
    let asked = || Step::new(state.clone());
    let (name, reminder) = said.text.trim().split_once('\n').unwrap_or((said.text.trim(), ""));
    let name = match label::name(name, NAME_MAX) {
        Ok(name) => name,
        Err(error) => return asked().line(name_line(error)),
    };
    let reminder = match label::one_line(reminder, REMINDER_MAX) {
        Ok(reminder) => Some(reminder),
        Err(LabelError::TooLong { max }) => {
            return asked().line(self::said(SkillLine::ReminderTooLong { max }));
        }
        Err(LabelError::Empty | LabelError::NoLetter) => None,
    };
    if hand.skills().iter().any(|listed| is_called(&listed.name, &name, said.built_in)) {
        return asked().line(Line::SkillTaken { name });
    }
    let (skill, called) = match said.built_in {
        Some(code) => (NewSkill::Listed(code.to_owned()), SkillName::BuiltIn(code.to_owned())),
        None => (NewSkill::Typed { name: name.clone(), reminder }, SkillName::Own(name)),
    };
    let may_be_said = label::may_be_said(&said.text);
    let step = Step::new(State::Idle).write(hand.write(SkillChange::Add { skill }));
    match hand {
        Hand::Own(_) => {
            // What a client types goes to nobody who reads it now, however short: that is said, and no words are weighed.
            match called {
                SkillName::Own(_) => step.line(self::said(SkillLine::AddedOwn)).line(Line::Unwatched),
                SkillName::BuiltIn(_) => step.line(self::said(SkillLine::Added)),
            }
        }
        Hand::Case(case) => {
            let step = step.line(Line::SkillAdded);
            let step = if may_be_said { step.line(Line::AtWork(None)) } else { step };
            told(facts, case, Arranged::Skill(called)).into_iter().fold(step, Step::with)
        }
    }
}

/// How one goes, in one sentence.
fn reminded(state: &State, hand: Hand<'_>, id: SkillId, said: &Said) -> Step {
    let Some(listed) = hand.find(id).filter(|listed| listed.mine) else {
        return Step::new(State::Idle).line(Line::NotFound);
    };
    match label::one_line(&said.text, REMINDER_MAX) {
        Ok(reminder) => {
            let page =
                hand.page(SkillShown::One(Listed { reminder: Some(reminder.clone()), ..listed.clone() }));
            let step = Step::new(State::Idle)
                .write(hand.write(SkillChange::Remind { skill: id, reminder }))
                .line(self::said(SkillLine::ReminderSaved));
            let step = match (hand, label::may_be_said(&said.text)) {
                (Hand::Own(_), _) => step.line(Line::Unwatched),
                (Hand::Case(_), true) => step.line(Line::AtWork(None)),
                (Hand::Case(_), false) => step,
            };
            step.show(page)
        }
        Err(LabelError::TooLong { max }) => {
            Step::new(state.clone()).line(self::said(SkillLine::ReminderTooLong { max }))
        }
        Err(LabelError::Empty | LabelError::NoLetter) => {
            Step::new(state.clone()).line(self::said(SkillLine::ReminderEmpty))
        }
    }
}

/// One of the library comes onto the list; the page it stands on stays, with a tick at it.
fn pick(facts: &Facts, hand: Hand<'_>, code: &'static str) -> Step {
    let step = Step::new(State::Skills { link: hand.link(), asks: AsksSkill::Part });
    let name = SkillName::BuiltIn(code.to_owned());
    let mut on_list = hand.codes();
    let here = GROUPS.iter().position(|group| crate::domain::skill::of_group(*group).contains(&code));
    let group = here.and_then(|at| u8::try_from(at).ok()).unwrap_or_default();
    if on_list.iter().any(|listed| listed == code) {
        return step
            .toast(self::said(SkillLine::Taken { name }))
            .replace(hand.page(SkillShown::Group { group, on_list }));
    }
    if hand.is_full() {
        return full(step);
    }
    on_list.push(code.to_owned());
    let added = match hand {
        Hand::Own(_) => SkillLine::Added,
        Hand::Case(_) => SkillLine::Given,
    };
    let step = step
        .write(hand.write(SkillChange::Add { skill: NewSkill::Listed(code.to_owned()) }))
        .toast(self::said(added))
        .replace(hand.page(SkillShown::Group { group, on_list }));
    match hand {
        Hand::Own(_) => step,
        Hand::Case(case) => told(facts, case, Arranged::Skill(name)).into_iter().fold(step, Step::with),
    }
}

fn take_off(facts: &Facts, hand: Hand<'_>, id: SkillId) -> Step {
    let Some(off) = hand.find(id) else { return gone(hand) };
    let left: Vec<Listed> = hand.skills().iter().filter(|kept| kept.id != id).cloned().collect();
    let step = Step::new(State::Idle)
        .write(hand.write(SkillChange::Retire { skill: id }))
        .toast(Line::SkillRetired)
        .replace(hand.list_of(left));
    match hand {
        Hand::Own(_) => step,
        Hand::Case(case) => {
            told(facts, case, Arranged::SkillOff(off.name.clone())).into_iter().fold(step, Step::with)
        }
    }
}

/// It is not on the list any more, or not for this person to read.
fn gone(hand: Hand<'_>) -> Step {
    Step::new(State::Idle).toast(Line::StaleButton).replace(hand.list())
}

fn full(step: Step) -> Step {
    step.line(Line::SkillsFull { max: SKILLS_MAX })
}

fn told(facts: &Facts, case: &CaseDetail, what: Arranged) -> Option<Effect> {
    what.told(facts.therapist.as_ref().map_or("", |therapist| &therapist.name), case)
}

fn said(line: SkillLine) -> Line {
    Line::Skills(line)
}

/// A client in Arabic and a therapist in Spanish read one skill under two names.
fn is_called(skill: &SkillName, name: &str, built_in: Option<&str>) -> bool {
    match skill {
        SkillName::Own(own) => label::is_same(own, name),
        SkillName::BuiltIn(key) => built_in == Some(key.as_str()),
    }
}

impl Hand<'_> {
    /// What stands on the list, as far as this person may read it.
    fn skills(&self) -> &[Listed] {
        match self {
            Self::Own(client) => &client.listed,
            Self::Case(case) => &case.skills,
        }
    }

    fn find(&self, id: SkillId) -> Option<&Listed> {
        self.skills().iter().find(|listed| listed.id == id)
    }

    /// The codes of what is on the list of the library.
    fn codes(&self) -> Vec<String> {
        let code = |listed: &Listed| match &listed.name {
            SkillName::BuiltIn(code) => Some(code.clone()),
            SkillName::Own(_) => None,
        };
        self.skills().iter().filter_map(code).collect()
    }

    fn is_full(&self) -> bool {
        let private = match self {
            Self::Own(_) => 0,
            Self::Case(case) => case.private_skills,
        };
        self.skills().len() + private >= SKILLS_MAX
    }

    fn link(&self) -> Option<LinkId> {
        match self {
            Self::Own(_) => None,
            Self::Case(case) => Some(case.link),
        }
    }

    fn write(&self, change: SkillChange) -> Change {
        match self {
            Self::Own(_) => Change::OwnSkills(change),
            Self::Case(case) => Change::Skills(case.link, change),
        }
    }

    fn page(&self, shown: SkillShown) -> Screen {
        let of = match self {
            Self::Own(_) => None,
            Self::Case(case) => Some((case.link, case.alias.clone())),
        };
        Screen::Skills(SkillsScreen::SkillPage(Box::new(SkillPage { of, shown })))
    }

    fn list(&self) -> Screen {
        self.list_of(self.skills().to_vec())
    }

    fn list_of(&self, skills: Vec<Listed>) -> Screen {
        match self {
            Self::Own(_) => self.page(SkillShown::List(skills)),
            Self::Case(case) => Screen::Skills(SkillsScreen::Skills {
                link: case.link,
                alias: case.alias.clone(),
                skills,
                private: case.private_skills,
            }),
        }
    }
}
