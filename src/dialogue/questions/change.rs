//! What a therapist changes about what a client is asked. Written by `store::questions`.

use crate::domain::ids::ItemId;
use crate::domain::item::Better;
use crate::domain::placed::Watch;
use crate::domain::slots::SlotSet;

use super::NewItem;

#[derive(Clone, Debug, PartialEq)]
pub enum QuestionChange {
    /// One more question, at the end of what is asked.
    Ask {
        item: NewItem,
        /// What is called so was put aside by the client before it was taken off, and so is this.
        aside: Option<ItemId>,
        /// At which check-ins of a day.
        slots: SlotSet,
    },
    Unask {
        item: ItemId,
    },
    AskInOrder {
        order: Vec<ItemId>,
    },
    Large {
        item: ItemId,
        on: bool,
    },
    Watch {
        item: ItemId,
        watch: Watch,
    },
    /// Which end of a typed one is better.
    Better {
        item: ItemId,
        better: Better,
    },
}

impl QuestionChange {
    /// Is it about what is asked, and not about the order, how pictures show it, or when a digest names it?
    pub fn is_asked(&self) -> bool {
        match self {
            Self::Ask { .. } | Self::Unask { .. } => true,
            Self::AskInOrder { .. } | Self::Large { .. } | Self::Watch { .. } | Self::Better { .. } => false,
        }
    }
}
