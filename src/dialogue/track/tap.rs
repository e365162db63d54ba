//! A press on what a client tracks, and how it fits into a button. A ready one is named by its code, so that an old button
//! never adds another; a yes has a mark of whom it is to.

use crate::dialogue::drafts::{self, Under};
use crate::dialogue::press::flag;
use crate::dialogue::questions;
use crate::domain::ids::{ItemId, PartId};
use crate::domain::item::Better;
use crate::domain::track;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrackTap {
    List,
    /// To choose something to track.
    Add,
    Pick(&'static str),
    /// To type a question.
    Type,
    /// The line it stands under looks right, and this end of it is better, where it has ends.
    Keep(Under, Option<Better>),
    Open(ItemId),
    /// Asked, or no more: the new state rather than a toggle.
    Ask(ItemId, bool),
    ShowAsk(ItemId),
    /// Those under this mark may see it.
    Show(ItemId, u32),
    Hide(ItemId),
    Tags(ItemId),
    TypeTags(ItemId),
    Tag(ItemId, PartId),
    Rename(ItemId, PartId),
    TakeOff(ItemId, PartId),
    /// What goes with what.
    Together,
}

impl TrackTap {
    pub fn encode(self) -> String {
        match self {
            Self::List => "list".into(),
            Self::Add => "add".into(),
            Self::Pick(code) => format!("+ {code}"),
            Self::Type => "type".into(),
            Self::Keep(under, None) => format!("keep{}", drafts::mark(under)),
            Self::Keep(under, Some(better)) => {
                format!("keep {}{}", questions::letter(better), drafts::mark(under))
            }
            Self::Open(item) => format!("one {}", item.0),
            Self::Ask(item, on) => format!("ask {} {}", item.0, u8::from(on)),
            Self::ShowAsk(item) => format!("show? {}", item.0),
            Self::Show(item, mark) => format!("show {} {mark:x}", item.0),
            Self::Hide(item) => format!("hide {}", item.0),
            Self::Tags(item) => format!("tags {}", item.0),
            Self::TypeTags(item) => format!("tags+ {}", item.0),
            Self::Tag(item, tag) => format!("tag {} {}", item.0, tag.0),
            Self::Rename(item, tag) => format!("name {} {}", item.0, tag.0),
            Self::TakeOff(item, tag) => format!("off {} {}", item.0, tag.0),
            Self::Together => "with".into(),
        }
    }

    pub fn decode(words: &[&str]) -> Option<Self> {
        let id = |text: &str| text.parse().ok().map(ItemId);
        let tag = |text: &str| text.parse().ok().map(PartId);
        Some(match words {
            ["list"] => Self::List,
            ["add"] => Self::Add,
            ["+", code] => Self::Pick(track::codes().find(|ready| ready == code)?),
            ["type"] => Self::Type,
            ["keep", better, under @ ..] if questions::of_letter(better).is_some() => {
                Self::Keep(drafts::under_in(under)?, questions::of_letter(better))
            }
            ["keep", under @ ..] => Self::Keep(drafts::under_in(under)?, None),
            ["one", item] => Self::Open(id(item)?),
            ["ask", item, on] => Self::Ask(id(item)?, flag(on)?),
            ["show?", item] => Self::ShowAsk(id(item)?),
            ["show", item, mark] => Self::Show(id(item)?, u32::from_str_radix(mark, 16).ok()?),
            ["hide", item] => Self::Hide(id(item)?),
            ["tags", item] => Self::Tags(id(item)?),
            ["tags+", item] => Self::TypeTags(id(item)?),
            ["tag", item, part] => Self::Tag(id(item)?, tag(part)?),
            ["name", item, part] => Self::Rename(id(item)?, tag(part)?),
            ["off", item, part] => Self::TakeOff(id(item)?, tag(part)?),
            ["with"] => Self::Together,
            _ => return None,
        })
    }

    /// Does it share or take off? Typed, such a press needs its question in sight.
    pub fn agrees(self) -> bool {
        match self {
            Self::Show(..) | Self::TakeOff(..) | Self::Ask(_, false) => true,
            Self::List
            | Self::Add
            | Self::Pick(_)
            | Self::Type
            | Self::Keep(..)
            | Self::Open(_)
            | Self::Ask(_, true)
            | Self::ShowAsk(_)
            | Self::Hide(_)
            | Self::Tags(_)
            | Self::TypeTags(_)
            | Self::Tag(..)
            | Self::Rename(..)
            | Self::Together => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialogue::press::{DATA_MAX, Press};

    #[test]
    fn every_press_fits_a_button_and_survives_the_journey() {
        let (item, tag) = (ItemId(1_000_000_000_000), PartId(1_000_000_000_000));
        let mut taps = vec![
            TrackTap::List,
            TrackTap::Add,
            TrackTap::Type,
            TrackTap::Keep(Some(u32::MAX), None),
            TrackTap::Keep(Some(0xa), Some(Better::Neither)),
            TrackTap::Keep(None, Some(Better::Higher)),
            TrackTap::Open(item),
            TrackTap::Ask(item, true),
            TrackTap::Ask(item, false),
            TrackTap::ShowAsk(item),
            TrackTap::Show(item, u32::MAX),
            TrackTap::Hide(item),
            TrackTap::Tags(item),
            TrackTap::TypeTags(item),
            TrackTap::Tag(item, tag),
            TrackTap::Rename(item, tag),
            TrackTap::TakeOff(item, tag),
            TrackTap::Together,
        ];
        taps.extend(track::codes().map(TrackTap::Pick));
        for tap in taps {
            let press = Press::Track(tap);
            assert!(press.encode().len() <= DATA_MAX, "{}", press.encode());
            assert_eq!(Press::decode(&press.encode()), Some(press));
        }
        assert_eq!(TrackTap::decode(&["+", "mood"]), None);
    }
}
