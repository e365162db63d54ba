//! What is shown of what a client tracks, to the client alone: the list, one of it, its tags, and the question whether to show
//! it. Never to anybody else.

use serde::{Deserialize, Serialize};

use crate::domain::ids::{ItemId, LinkId};
use crate::domain::item::{Item, Name, Part};
use crate::domain::track::{self, Kept};

use super::TrackTap;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TrackScreen {
    #[serde(rename = "track_list")]
    List { kept: Vec<Kept>, most: usize },
    /// What can be taken in one tap.
    #[serde(rename = "track_ready")]
    Ready { codes: Vec<String> },
    #[serde(rename = "track_added")]
    Added { name: Name },
    #[serde(rename = "track_ask_question")]
    AskQuestion,
    /// A typed one as it will be asked, before it is.
    #[serde(rename = "track_draft")]
    Draft { item: Item },
    #[serde(rename = "track_one")]
    One {
        kept: Kept,
        /// Those the client shares with, by name.
        with: Vec<String>,
    },
    /// May these see it?
    #[serde(rename = "track_ask_show")]
    AskShow { kept: Kept, to: Vec<(LinkId, String)> },
    #[serde(rename = "track_tags")]
    Tags { kept: Kept },
    #[serde(rename = "track_tag")]
    Tag { item: ItemId, tag: Part },
    #[serde(rename = "track_ask_tags")]
    AskTags {
        kept: Kept,
        /// How many more it holds.
        room: usize,
    },
    #[serde(rename = "track_ask_name")]
    AskName { item: ItemId, tag: Part },
    #[serde(rename = "track_tags_added")]
    TagsAdded { item: ItemId, count: usize },
    /// What goes with what: looked for at delivery.
    #[serde(rename = "track_together")]
    Together,
}

/// One sentence about what is tracked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TrackLine {
    /// So many are tracked at once.
    Full {
        max: usize,
    },
    /// A question for free text is what notes are for.
    NoText,
    Stopped,
    Again,
    Shown,
    Hidden,
    NobodyToShow,
    TagEmpty,
    TagTooLong {
        max: usize,
    },
    TagTaken,
    /// So many were sent, and there is room for fewer: none was added.
    TagsFull {
        max: usize,
        room: usize,
        sent: usize,
    },
    TagOff,
}

impl TrackScreen {
    /// The one message it stands on.
    pub fn surface(&self) -> Option<&'static str> {
        match self {
            Self::List { .. }
            | Self::Ready { .. }
            | Self::Added { .. }
            | Self::One { .. }
            | Self::AskShow { .. }
            | Self::Tags { .. }
            | Self::Tag { .. }
            | Self::TagsAdded { .. }
            | Self::Together => Some("track"),
            Self::AskQuestion | Self::Draft { .. } | Self::AskTags { .. } | Self::AskName { .. } => None,
        }
    }

    /// The press that a yes to it is.
    pub fn yes(&self) -> Option<TrackTap> {
        match self {
            Self::AskShow { kept, to } => Some(TrackTap::Show(kept.item.id, track::mark(kept.item.id, to))),
            _ => None,
        }
    }

    /// Does nothing but a button answer it?
    pub fn asks(&self) -> bool {
        matches!(self, Self::AskShow { .. })
    }
}
