//! What was said in one check-in: a value for each item, or that it was passed over.
//! Whole numbers in units of the item; nothing is a fraction before statistics.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::fingerprint;
use super::form::Question;
use super::ids::{ItemId, PartId};

/// A missing entry was not reached; `Given::Skipped` was passed over on purpose.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(#[serde(with = "pairs")] BTreeMap<Key, Given<Value>>);

/// An item, or a part of it.
type Key = (ItemId, Option<PartId>);

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Given<T> {
    Value(T),
    Skipped,
}

impl<T> Given<T> {
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Skipped => None,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// In units of the item.
    Number(i32),
    /// The parts chosen, in the order chosen; an empty list means none of them.
    Chosen(Vec<PartId>),
    Text(Text),
}

/// Free text, such as a note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    pub text: String,
    /// Do the client's therapists see it? Private until the client says so.
    pub shared: bool,
    /// Shared, yet with none of those the client shares with now: they were agreed to later.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unseen: bool,
    /// The names of those who can read it, where others the client shares with now were agreed to later.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub only: Vec<String>,
}

impl Text {
    /// Written just now: nobody's but the writer's.
    pub fn own(text: String) -> Self {
        Self { text, shared: false, unseen: false, only: Vec::new() }
    }

    /// A mark of the words: a yes is to these.
    pub fn mark(&self) -> u32 {
        fingerprint::of(self.text.bytes())
    }

    /// The same, to be read or not by those who are there now.
    pub fn to_be(self, shared: bool) -> Self {
        Self { shared, unseen: false, only: Vec::new(), ..self }
    }
}

impl Answers {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Was any question given a value, rather than only skipped?
    pub fn has_value(&self) -> bool {
        self.0.values().any(|given| given.value().is_some())
    }

    pub fn get(&self, question: Question) -> Option<&Given<Value>> {
        self.0.get(&key(question))
    }

    pub fn value(&self, question: Question) -> Option<&Value> {
        self.get(question)?.value()
    }

    pub fn number(&self, question: Question) -> Option<i32> {
        match self.value(question)? {
            Value::Number(number) => Some(*number),
            Value::Chosen(_) | Value::Text(_) => None,
        }
    }

    /// The parts chosen; none where nothing was.
    pub fn chosen(&self, item: ItemId) -> &[PartId] {
        match self.value(Question::whole(item)) {
            Some(Value::Chosen(parts)) => parts,
            _ => &[],
        }
    }

    pub fn text(&self, item: ItemId) -> Option<&Text> {
        match self.value(Question::whole(item))? {
            Value::Text(text) => Some(text),
            Value::Number(_) | Value::Chosen(_) => None,
        }
    }

    /// The text others may read, or might have.
    pub fn shared_text(&self) -> Option<(ItemId, &Text)> {
        let shared = |text: &&Text| text.shared;
        self.0.keys().find_map(|(item, _)| Some((*item, self.text(*item).filter(shared)?)))
    }

    /// Is this question settled, by an answer or by skipping it? Whether a text is shared never is: it can be said again.
    pub fn settles(&self, question: Question) -> bool {
        !question.shares() && self.get(question).is_some()
    }

    /// What was said before, if anything.
    pub fn give(&mut self, question: Question, given: Given<Value>) -> Option<Given<Value>> {
        self.0.insert(key(question), given)
    }

    /// One more of several.
    pub fn choose(&mut self, item: ItemId, part: PartId) {
        if let Some(Given::Value(Value::Chosen(chosen))) = self.0.get_mut(&(item, None)) {
            chosen.push(part);
        }
    }

    pub fn take_back(&mut self, question: Question) -> Option<Given<Value>> {
        self.0.remove(&key(question))
    }

    /// Everything said, by item.
    pub fn iter(&self) -> impl Iterator<Item = (Question, &Given<Value>)> {
        self.0.iter().map(|((item, part), given)| (Question::of(*item, *part), given))
    }
}

fn key(question: Question) -> Key {
    (question.item, question.part())
}

/// A map with keys of two parts, as JSON keeps it.
mod pairs {
    use serde::{Deserializer, Serializer};

    use super::{BTreeMap, Deserialize as _, Given, Key, Serialize as _, Value};

    pub fn serialize<S: Serializer>(map: &BTreeMap<Key, Given<Value>>, to: S) -> Result<S::Ok, S::Error> {
        map.iter().collect::<Vec<_>>().serialize(to)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<BTreeMap<Key, Given<Value>>, D::Error> {
        Ok(Vec::deserialize(from)?.into_iter().collect())
    }
}
