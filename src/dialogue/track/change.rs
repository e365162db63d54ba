//! What is changed about what a client tracks. Written by `store::track`.

use crate::dialogue::questions::NewItem;
use crate::domain::ids::{ItemId, LinkId, PartId};
use crate::domain::item::Name;

#[derive(Clone, Debug, PartialEq)]
pub enum TrackChange {
    /// With the tags its list begins with.
    Add {
        item: NewItem,
        tags: Vec<Name>,
    },
    /// Asked from the next card on, or no more. Its answers stay.
    Ask {
        item: ItemId,
        on: bool,
    },
    /// The client says yes to these, from today on.
    Show {
        item: ItemId,
        to: Vec<LinkId>,
    },
    /// Nobody else sees it any more.
    Hide {
        item: ItemId,
    },
    AddTags {
        item: ItemId,
        tags: Vec<Name>,
    },
    Rename {
        tag: PartId,
        name: String,
    },
    TakeOff {
        tag: PartId,
    },
}
