//! What somebody typed to be asked and nothing has saved yet, that a button further up still saves: exactly these words, whatever was
//! typed or looked at since. A button says whose words it stands under by their mark. Never saves anything.

use serde::{Deserialize, Serialize};

use crate::domain::fingerprint;
use crate::domain::ids::{ItemId, LinkId};
use crate::domain::item::{Item, Spec};
use crate::domain::kind::Kind;

use super::effect::{Change, Effect, Step};
use super::event::{Command, Event};
use super::homework::TaskChange;
use super::questions::{NewItem, QuestionChange};
use super::state::State;
use super::track::TrackChange;

/// The most that are kept.
const DRAFTS: usize = 4;

/// The newest last.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drafts(Vec<Draft>);

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Draft {
    Task {
        link: LinkId,
        text: String,
    },
    Question {
        link: LinkId,
        spec: Spec,
    },
    /// A client's, to track for themselves.
    Own {
        spec: Spec,
    },
}

/// A mark of the words a button stands under; `None` on buttons from before it was kept.
pub type Under = Option<u32>;

/// The mark of a task.
pub fn of_task(text: &str) -> u32 {
    fingerprint::of(text.bytes())
}

/// The mark of a question, whatever numbers it and its parts have.
pub fn of_question(item: &Item) -> u32 {
    let kind = match &item.kind {
        Kind::One { parts } | Kind::Several { parts } => {
            serde_json::to_string(&parts.iter().map(|part| &part.name).collect::<Vec<_>>())
        }
        kind => serde_json::to_string(kind),
    };
    let several = matches!(item.kind, Kind::Several { .. });
    let name = serde_json::to_string(&(&item.name, several));
    fingerprint::of([name, kind].into_iter().flat_map(|json| json.unwrap_or_default().into_bytes()))
}

/// As it stands on a button.
pub fn mark(under: Under) -> String {
    under.map(|mark| format!(" {mark:x}")).unwrap_or_default()
}

/// The same, read.
pub fn under_in(words: &[&str]) -> Option<Under> {
    match words {
        [] => Some(None),
        [mark] => u32::from_str_radix(mark, 16).ok().map(Some),
        _ => None,
    }
}

impl Draft {
    /// The draft that waits in this state.
    pub fn of(state: &State) -> Option<Self> {
        match state {
            State::TaskUntil { link, text } => Some(Self::Task { link: *link, text: text.clone() }),
            State::Question { link, draft: Some(spec) } => {
                Some(Self::Question { link: *link, spec: spec.clone() })
            }
            State::Track { draft: Some(spec), .. } => Some(Self::Own { spec: spec.clone() }),
            _ => None,
        }
    }

    /// Is it this question? Which end of it is better is said with the button.
    pub fn is_question(&self, of: LinkId, added: &Spec) -> bool {
        matches!(self, Self::Question { link, spec } if *link == of && spec.is_same(added))
    }

    /// The same question of a client's own?
    pub fn is_same(&self, other: &Self) -> bool {
        matches!((self, other), (Self::Own { spec }, Self::Own { spec: of }) if spec.is_same(of))
    }

    fn link(&self) -> Option<LinkId> {
        match self {
            Self::Task { link, .. } | Self::Question { link, .. } => Some(*link),
            Self::Own { .. } => None,
        }
    }

    fn is_ended_by(&self, change: &Change) -> bool {
        match (self, change) {
            (Self::Task { link, text }, Change::Homework(of, TaskChange::Add { text: added, .. })) => {
                (link, text) == (of, added)
            }
            (
                Self::Question { .. },
                Change::Questions(of, QuestionChange::Ask { item: NewItem::Typed(added), .. }),
            ) => self.is_question(*of, added),
            (Self::Own { spec }, Change::Track(TrackChange::Add { item: NewItem::Typed(added), .. })) => {
                spec.is_same(added)
            }
            (draft, Change::EndLink { link, .. }) => draft.link() == Some(*link),
            _ => false,
        }
    }
}

impl Drafts {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The text of the task under this mark; without one, of the task typed last.
    pub fn task(&self, of: LinkId, under: Under) -> Option<&str> {
        self.0.iter().rev().find_map(|draft| match draft {
            Draft::Task { link, text } if *link == of && under.is_none_or(|mark| mark == of_task(text)) => {
                Some(text.as_str())
            }
            _ => None,
        })
    }

    /// The same of a question.
    pub fn question(&self, of: LinkId, under: Under) -> Option<&Spec> {
        let is = |spec: &Spec, mark| mark == of_question(&Item::of_spec(ItemId(0), spec.clone()));
        self.0.iter().rev().find_map(|draft| match draft {
            Draft::Question { link, spec } if *link == of && under.is_none_or(|mark| is(spec, mark)) => {
                Some(spec)
            }
            _ => None,
        })
    }

    /// The task typed last, if nothing was typed since.
    pub fn last_task(&self) -> Option<(LinkId, &str)> {
        match self.0.last()? {
            Draft::Task { link, text } => Some((*link, text)),
            Draft::Question { .. } | Draft::Own { .. } => None,
        }
    }

    /// A client's own question under this mark.
    pub fn own(&self, mark: u32) -> Option<&Spec> {
        let is = |spec: &Spec| mark == of_question(&Item::of_spec(ItemId(0), spec.clone()));
        self.0.iter().rev().find_map(|draft| match draft {
            Draft::Own { spec } if is(spec) => Some(spec),
            _ => None,
        })
    }

    /// With what waits in the conversation itself.
    pub fn with(mut self, state: &State) -> Self {
        if let Some(draft) = Draft::of(state) {
            self.0.retain(|kept| *kept != draft);
            self.0.push(draft);
        }
        self
    }

    /// As they stand after this step.
    pub fn after(self, before: &State, event: &Event, step: &Step) -> Self {
        let mut after = self.with(before);
        if *event == Event::Command(Command::Cancel)
            && let Some(draft) = Draft::of(before)
        {
            after.0.retain(|kept| *kept != draft);
        }
        let mut after = after.with(&step.state);
        for effect in &step.effects {
            if let Effect::Write(change) = effect {
                after.0.retain(|draft| !draft.is_ended_by(change));
            }
        }
        let spare = after.0.len().saturating_sub(DRAFTS);
        after.0.drain(..spare);
        after
    }
}
