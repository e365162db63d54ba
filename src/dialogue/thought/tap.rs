//! A press beneath a thought record, how it fits into a button, and what it leads to.

use crate::dialogue::effect::Step;
use crate::dialogue::facts::Facts;
use crate::dialogue::screen::Line;
use crate::dialogue::state::State;
use crate::domain::journal;
use crate::domain::thought::{Given, Part, Record, Shared, rating};

use super::ThoughtScreen;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ThoughtTap {
    /// A new one, whatever stands open.
    New,
    /// The step where it stands.
    GoOn(String),
    Open(String),
    /// One text of it, whole.
    Text(String, Part),
    Give(String, Part, u8),
    /// What stands at this step stays, and the next is asked.
    Keep(String, Part),
    Skip(String, Part),
    /// The step before this one; without one, before the end.
    Back(String, Option<Part>),
    Finish(String),
    /// So much of what is under this mark.
    Share(String, Shared, u32),
    Private(String),
    AskRemove(String),
    Remove(String),
    List(u16),
}

pub fn pressed(state: &State, facts: &Facts, tap: &ThoughtTap) -> Step {
    let key = match tap {
        ThoughtTap::New => return super::begin(facts, true),
        ThoughtTap::List(_) => return super::list_again(facts),
        tap => tap.key().unwrap_or_default(),
    };
    let Some(record) = super::known(facts, key) else {
        return Step::new(state.clone()).toast(Line::NotFound);
    };
    // A button of a step that was left changes nothing: it shows how the record stands.
    let stands = || super::goes_on(facts, record, (true, false));
    let here = |part: Part| record.at == Some(part);
    match tap {
        ThoughtTap::Give(_, part, number) if here(*part) => {
            super::given(facts, record, *part, Given::Number(*number), None)
        }
        ThoughtTap::Skip(_, part) if here(*part) => super::given(facts, record, *part, Given::Nothing, None),
        ThoughtTap::Keep(_, part) if here(*part) => super::at_step(facts, record, record.after(*part)),
        ThoughtTap::Back(_, from) if record.at == *from => super::back(facts, record, *from),
        ThoughtTap::Finish(_) if record.at.is_some() => super::finish(facts, record, true),
        ThoughtTap::Share(_, what, mark) => super::share(facts, record, (*what, *mark)),
        ThoughtTap::Private(_) => super::make_private(facts, record),
        ThoughtTap::AskRemove(_) => only(record, |record| ThoughtScreen::AskRecordRemove { record }),
        ThoughtTap::Remove(_) => super::remove(record),
        ThoughtTap::Text(_, part) if record.text(*part).is_some() => {
            only(record, |record| ThoughtScreen::RecordText { record, part: *part })
        }
        ThoughtTap::Open(_) | ThoughtTap::Text(..) => {
            Step::new(State::Idle).replace(super::screen(super::shown(facts, record, false)))
        }
        _ => stands(),
    }
}

fn only(record: &Record, shown: impl FnOnce(Record) -> ThoughtScreen) -> Step {
    Step::new(State::Idle).replace(super::screen(shown(record.clone())))
}

impl ThoughtTap {
    /// The record it is about.
    pub fn key(&self) -> Option<&str> {
        match self {
            Self::GoOn(key)
            | Self::Open(key)
            | Self::Text(key, _)
            | Self::Give(key, ..)
            | Self::Keep(key, _)
            | Self::Skip(key, _)
            | Self::Back(key, _)
            | Self::Finish(key)
            | Self::Share(key, ..)
            | Self::Private(key)
            | Self::AskRemove(key)
            | Self::Remove(key) => Some(key),
            Self::New | Self::List(_) => None,
        }
    }

    pub fn encode(&self) -> String {
        match self {
            Self::New => "think new".into(),
            Self::GoOn(key) => format!("think {key} on"),
            Self::Open(key) => format!("think {key}"),
            Self::Text(key, part) => format!("think {key} text {}", part.code()),
            Self::Give(key, part, number) => format!("think {key} give {} {number}", part.code()),
            Self::Keep(key, part) => format!("think {key} keep {}", part.code()),
            Self::Skip(key, part) => format!("think {key} skip {}", part.code()),
            Self::Back(key, Some(part)) => format!("think {key} back {}", part.code()),
            Self::Back(key, None) => format!("think {key} back"),
            Self::Finish(key) => format!("think {key} end"),
            Self::Share(key, Shared::All, mark) => format!("think {key} all {mark:x}"),
            Self::Share(key, Shared::Numbers, mark) => format!("think {key} numbers {mark:x}"),
            Self::Private(key) => format!("think {key} own"),
            Self::AskRemove(key) => format!("think {key} gone?"),
            Self::Remove(key) => format!("think {key} gone"),
            Self::List(page) => format!("thinks {page}"),
        }
    }

    pub fn decode(words: &[&str]) -> Option<Self> {
        let mark = |mark: &str| u32::from_str_radix(mark, 16).ok();
        let (key, rest) = match words {
            ["think", "new"] => return Some(Self::New),
            ["thinks", page] => return Some(Self::List(page.parse().ok()?)),
            ["think", key, rest @ ..] if journal::is_key(key) => ((*key).to_owned(), rest),
            _ => return None,
        };
        Some(match rest {
            [] => Self::Open(key),
            ["on"] => Self::GoOn(key),
            ["text", part] => Self::Text(key, Part::of_code(part).filter(|part| part.is_text())?),
            ["give", part, number] => {
                let number = number.parse().ok().filter(|number| rating().allows(i32::from(*number)))?;
                Self::Give(key, Part::of_code(part).filter(|part| !part.is_text())?, number)
            }
            ["keep", part] => Self::Keep(key, Part::of_code(part)?),
            ["skip", part] => Self::Skip(key, Part::of_code(part)?),
            ["back", part] => Self::Back(key, Some(Part::of_code(part)?)),
            ["back"] => Self::Back(key, None),
            ["end"] => Self::Finish(key),
            ["all", under] => Self::Share(key, Shared::All, mark(under)?),
            ["numbers", under] => Self::Share(key, Shared::Numbers, mark(under)?),
            ["own"] => Self::Private(key),
            ["gone?"] => Self::AskRemove(key),
            ["gone"] => Self::Remove(key),
            _ => return None,
        })
    }
}
