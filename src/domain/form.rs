//! A form: items in order. [`order`] alone knows what comes next.
//! Never knows who is asked or in which words.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::answers::{Answers, Value};
use super::ids::{ItemId, PartId};
use super::item::{About, After, Item, Part};
use super::kind::Kind;

/// One question on its way: an item, a part of one, or whether a text may be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Question {
    pub item: ItemId,
    of: Of,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Of {
    Whole,
    Part(PartId),
    Share,
}

impl Question {
    pub const fn whole(item: ItemId) -> Self {
        Self { item, of: Of::Whole }
    }

    pub const fn part_of(item: ItemId, part: PartId) -> Self {
        Self { item, of: Of::Part(part) }
    }

    /// May those the client shares with read it?
    pub const fn share(item: ItemId) -> Self {
        Self { item, of: Of::Share }
    }

    pub fn of(item: ItemId, part: Option<PartId>) -> Self {
        part.map_or(Self::whole(item), |part| Self::part_of(item, part))
    }

    pub fn part(self) -> Option<PartId> {
        match self.of {
            Of::Part(part) => Some(part),
            Of::Whole | Of::Share => None,
        }
    }

    pub fn shares(self) -> bool {
        self.of == Of::Share
    }
}

/// "7", "6.41" for a part, "7s" for sharing: as buttons and stored states hold it.
impl fmt::Display for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.of {
            Of::Whole => write!(f, "{}", self.item.0),
            Of::Part(part) => write!(f, "{}.{}", self.item.0, part.0),
            Of::Share => write!(f, "{}s", self.item.0),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no question")]
pub struct NoQuestion;

impl FromStr for Question {
    type Err = NoQuestion;

    fn from_str(text: &str) -> Result<Self, NoQuestion> {
        let id = |digits: &str| digits.parse().map_err(|_| NoQuestion);
        if let Some(item) = text.strip_suffix('s') {
            return Ok(Self::share(ItemId(id(item)?)));
        }
        match text.split_once('.') {
            Some((item, part)) => Ok(Self::part_of(ItemId(id(item)?), PartId(id(part)?))),
            None => Ok(Self::whole(ItemId(id(text)?))),
        }
    }
}

impl Serialize for Question {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Question {
    /// Also as it was written before questions were items: `"note"`, `{"task":41}`.
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Written {
            Word(String),
            Of(std::collections::BTreeMap<String, i64>),
        }
        let of_old = super::catalogue::question_of_old;
        let read = match Written::deserialize(from)? {
            Written::Word(word) => word.parse().ok().or_else(|| of_old(&word, None)),
            Written::Of(map) => {
                map.into_iter().next().and_then(|(word, part)| of_old(&word, Some(PartId(part))))
            }
        };
        read.ok_or_else(|| serde::de::Error::custom(NoQuestion))
    }
}

/// Items in the order asked, each with its follow-ups beside it or not at all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Form {
    pub items: Vec<Item>,
}

/// What decides beside the answers which questions there are.
#[derive(Clone, Copy, Debug)]
pub struct Asking {
    /// The day is over: what is about a moment cannot be told any more.
    pub looking_back: bool,
    /// Is there anybody to share a text with?
    pub shared: bool,
}

impl Form {
    pub fn item(&self, id: ItemId) -> Option<&Item> {
        self.items.iter().find(|item| item.id == id)
    }

    /// The list that an item of this form asks about.
    pub fn set_parts(&mut self, id: ItemId, filled: Vec<Part>) {
        for item in self.items.iter_mut().filter(|item| item.id == id) {
            if let Kind::Several { parts } | Kind::Progress { parts } = &mut item.kind {
                parts.clone_from(&filled);
            }
        }
    }

    /// The items asked by themselves, in their order.
    pub fn ids(&self) -> Vec<ItemId> {
        self.items.iter().filter(|item| item.after.is_none()).map(|item| item.id).collect()
    }

    /// Asked in passing: whoever comes back later is not led to it again.
    pub fn is_follow_up(&self, question: Question) -> bool {
        question.shares() || self.item(question.item).is_some_and(|item| item.after.is_some())
    }
}

/// The questions of a form, as the answers so far make them: follow-ups come with what they follow. An item whose list
/// is empty is not asked.
pub fn order(form: &Form, answers: &Answers, asking: Asking) -> Vec<Question> {
    let mut order = Vec::new();
    for item in form.items.iter().filter(|item| item.after.is_none() && can_be_told(item, asking)) {
        for question in questions_of(item) {
            order.push(question);
            order.extend(follow_ups(form, answers, question, asking));
            if asking.shared && answers.text(item.id).is_some() {
                order.push(Question::share(item.id));
            }
        }
    }
    order
}

fn questions_of(item: &Item) -> Vec<Question> {
    match &item.kind {
        Kind::Progress { parts } => parts.iter().map(|part| Question::part_of(item.id, part.id)).collect(),
        Kind::One { parts } | Kind::Several { parts } if parts.is_empty() => Vec::new(),
        _ => vec![Question::whole(item.id)],
    }
}

fn follow_ups(form: &Form, answers: &Answers, question: Question, asking: Asking) -> Vec<Question> {
    let follows = |item: &&Item| {
        item.after
            .is_some_and(|after| after.item() == question.item && is_met(after, answers.value(question)))
            && can_be_told(item, asking)
    };
    form.items.iter().filter(follows).map(|item| Question::of(item.id, question.part())).collect()
}

/// The follow-ups that do not hold any longer, as the answer they followed is now.
pub fn left_over(form: &Form, answers: &Answers, question: Question) -> Vec<Question> {
    let value = answers.value(question);
    let lost =
        |item: &&Item| item.after.is_some_and(|after| after.item() == question.item && !is_met(after, value));
    let of = |item: &Item| Question::of(item.id, question.part());
    form.items.iter().filter(lost).map(of).filter(|question| answers.get(*question).is_some()).collect()
}

fn is_met(after: After, value: Option<&Value>) -> bool {
    match (after, value) {
        (After::Any(_), Some(Value::Chosen(parts))) => !parts.is_empty(),
        (After::Any(_), Some(Value::Number(_) | Value::Text(_))) => true,
        (After::AtLeast(_, least), Some(Value::Number(number))) => *number >= least,
        (After::AtLeast(..), Some(Value::Chosen(_) | Value::Text(_))) | (_, None) => false,
    }
}

fn can_be_told(item: &Item, asking: Asking) -> bool {
    !asking.looking_back || item.about != About::Moment
}

#[cfg(test)]
mod tests;
