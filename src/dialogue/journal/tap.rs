//! A press beneath a note, how it fits into a button, and what it leads to.

use crate::dialogue::effect::Step;
use crate::dialogue::facts::Facts;
use crate::dialogue::press::DATA_MAX;
use crate::dialogue::state::State;
use crate::domain::journal;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JournalTap {
    /// The words under this mark, for nobody else.
    Keep(String, u32),
    /// The same, and whoever is shared with may read them.
    Share(String, u32),
    Leave(String, u32),
    Private(String),
    AskRemove(String),
    Remove(String),
    /// This part of it.
    Open(String, u8),
    /// This page of what has these words.
    List(u16, String),
    Search,
}

pub fn pressed(state: &State, facts: &Facts, tap: &JournalTap) -> Step {
    match tap {
        JournalTap::Keep(key, mark) => super::keep(state, facts, (key, *mark), false),
        JournalTap::Share(key, mark) => super::keep(state, facts, (key, *mark), true),
        JournalTap::Leave(key, mark) => super::leave(state, facts, (key, *mark)),
        JournalTap::Private(key) => super::make_private(state, facts, key),
        JournalTap::AskRemove(key) => super::ask_remove(state, facts, key),
        JournalTap::Remove(key) => super::remove(state, facts, key),
        JournalTap::Open(key, part) => super::open(state, facts, key, (*part).into()),
        JournalTap::List(..) => super::list_again(facts),
        JournalTap::Search => super::ask_search(facts),
    }
}

impl JournalTap {
    /// The note it is about.
    pub fn key(&self) -> Option<&str> {
        match self {
            Self::Keep(key, _)
            | Self::Share(key, _)
            | Self::Leave(key, _)
            | Self::Private(key)
            | Self::AskRemove(key)
            | Self::Remove(key)
            | Self::Open(key, _) => Some(key),
            Self::List(..) | Self::Search => None,
        }
    }

    /// Does it fit into a button? Not with everything that can be looked for.
    pub fn fits(&self) -> bool {
        self.encode().len() + 2 <= DATA_MAX
    }

    pub fn encode(&self) -> String {
        match self {
            Self::Keep(key, mark) => format!("jot {key} keep {mark:x}"),
            Self::Share(key, mark) => format!("jot {key} share {mark:x}"),
            Self::Leave(key, mark) => format!("jot {key} leave {mark:x}"),
            Self::Private(key) => format!("jot {key} own"),
            Self::AskRemove(key) => format!("jot {key} gone?"),
            Self::Remove(key) => format!("jot {key} gone"),
            Self::Open(key, part) => format!("jot {key} {part}"),
            Self::List(page, query) if query.is_empty() => format!("notes {page}"),
            Self::List(page, query) => format!("notes {page} {query}"),
            Self::Search => "notes".into(),
        }
    }

    pub fn decode(words: &[&str]) -> Option<Self> {
        let mark = |mark: &str| u32::from_str_radix(mark, 16).ok();
        Some(match words {
            ["jot", key, rest @ ..] if journal::is_key(key) => {
                let key = (*key).to_owned();
                match rest {
                    ["keep", under] => Self::Keep(key, mark(under)?),
                    ["share", under] => Self::Share(key, mark(under)?),
                    ["leave", under] => Self::Leave(key, mark(under)?),
                    ["own"] => Self::Private(key),
                    ["gone?"] => Self::AskRemove(key),
                    ["gone"] => Self::Remove(key),
                    [part] => Self::Open(key, part.parse().ok()?),
                    _ => return None,
                }
            }
            ["notes"] => Self::Search,
            ["notes", page, query @ ..] => Self::List(page.parse().ok()?, query.join(" ")),
            _ => return None,
        })
    }
}
