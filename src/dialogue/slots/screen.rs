//! A client's check-ins of a day, for the client or for a therapist of theirs.

use serde::{Deserialize, Serialize};

use crate::domain::ids::LinkId;
use crate::domain::item::Name;
use crate::domain::occasion::Slot;
use crate::domain::placed::Asked;
use crate::domain::schedule::{LocalTime, Weekdays};
use crate::domain::slots::{Clash, Timed, When};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SlotsScreen {
    Slots(Box<SlotsPage>),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SlotsPage {
    /// The client's tie and alias, for a therapist; `None`: they are the reader's own.
    pub of: Option<(LinkId, String)>,
    pub shown: SlotShown,
}

/// One sentence about them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SlotLine {
    /// One cannot be so beside the others.
    Clash(Clash),
    WhenUnclear,
    /// A question is asked at one of them at least.
    LastPlace,
}

/// One of a day's check-ins, or those that share a window.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SlotRow {
    /// The first of them.
    pub timed: Timed,
    pub count: usize,
    /// What it asks, without what is put aside.
    pub asks: Vec<Name>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SlotShown {
    /// The daily one's time and days, and the others.
    List {
        daily: (LocalTime, Weekdays),
        rows: Vec<SlotRow>,
        /// How many more fit into a day.
        room: usize,
    },
    /// What to choose from for a new one.
    New {
        room: usize,
    },
    /// A time or a window is to be typed, for a new one or for this.
    AskWhen {
        slot: Option<Slot>,
    },
    /// How many are to come within this window.
    HowMany {
        when: When,
        room: usize,
    },
    One(SlotRow),
    /// Which questions it asks.
    Items {
        slot: Slot,
        when: When,
        asked: Vec<Asked>,
    },
    /// Its first or its last day is to be typed.
    AskDay {
        slot: Slot,
        last: bool,
    },
}

impl SlotsScreen {
    /// The one message it stands on.
    pub fn surface(&self) -> Option<&'static str> {
        let Self::Slots(page) = self;
        match (&page.shown, &page.of) {
            (SlotShown::AskWhen { .. } | SlotShown::AskDay { .. }, _) => None,
            (_, Some(_)) => Some("clients"),
            (_, None) => Some("settings"),
        }
    }

    /// Does nothing but a button answer it?
    pub fn asks(&self) -> bool {
        let Self::Slots(page) = self;
        matches!(page.shown, SlotShown::HowMany { .. } | SlotShown::New { .. })
    }
}
