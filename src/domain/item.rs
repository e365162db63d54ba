//! An item: one question with its kind, what it is about and which end is better. What is asked is data.
//! Never words of ours: a built-in item has a code that the wording words, an own one the words it was typed in.

use serde::{Deserialize, Serialize};

use super::ids::{ItemId, PartId};
use super::kind::Kind;

/// One question as it is asked. Once answered it is never rewritten: other words are another item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    pub id: ItemId,
    pub name: Name,
    pub kind: Kind,
    pub about: About,
    pub better: Better,
    /// Asked only after another item's answer; `None`: asked by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<After>,
}

/// What an item, or a part of one, is called.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Name {
    /// By a code that every language words.
    BuiltIn(String),
    /// As somebody typed it.
    Own(String),
}

/// One of the things to choose from, or one of the tasks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    pub id: PartId,
    pub name: Name,
}

/// What an answer is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// The whole local day: it can be told looking back.
    Day,
    /// The moment it is asked: once the day is over it cannot be told.
    Moment,
}

/// Which end is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Better {
    Higher,
    Lower,
    Neither,
    /// A therapist typed it and has not said yet.
    Unsaid,
}

/// Which answer a follow-up waits for. Where that item has parts, each part has a follow-up of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum After {
    /// Something was chosen.
    Any(ItemId),
    /// At least so much.
    AtLeast(ItemId, i32),
}

/// What makes an item, as it is kept with one that was typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spec {
    pub name: String,
    pub kind: Kind,
    pub about: About,
    pub better: Better,
}

impl Spec {
    /// A question somebody typed: it is about the day, and which end is better nobody has said.
    pub fn typed(name: String, kind: Kind) -> Self {
        Self { name, kind, about: About::Day, better: Better::Unsaid }
    }

    /// The same question, whatever was said of its ends?
    pub fn is_same(&self, other: &Self) -> bool {
        (&self.name, &self.kind, self.about) == (&other.name, &other.kind, other.about)
    }
}

impl After {
    pub fn item(self) -> ItemId {
        match self {
            Self::Any(item) | Self::AtLeast(item, _) => item,
        }
    }
}

impl Item {
    pub fn of_spec(id: ItemId, spec: Spec) -> Self {
        let Spec { name, kind, about, better } = spec;
        Self { id, name: Name::Own(name), kind, about, better, after: None }
    }

    /// Can a part of a list be asked of it: the tasks one by one, or each skill that was used?
    pub fn is_asked_by_parts(&self) -> bool {
        self.after.is_some() || matches!(self.kind, Kind::Progress { .. })
    }

    /// The code of a built-in item.
    pub fn code(&self) -> Option<&str> {
        match &self.name {
            Name::BuiltIn(code) => Some(code),
            Name::Own(_) => None,
        }
    }
}
