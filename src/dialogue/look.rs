//! What a therapist asks to see of a client: whom and which week, never an answer.
//! The answers come to it at delivery, through the gate, and are handed out only together with the record of the look.

use serde::{Deserialize, Serialize};

use crate::domain::ids::LinkId;
use crate::domain::week::Week;

use super::page::Page;

/// A message that will show a client's answers. It waits without them: what is taken back meanwhile is not shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Look {
    /// A client's week in words, with the notes they share, and what can be done.
    Case(Aim),
    /// The picture of one client.
    CaseChart(Aim),
    /// The ratings of what this therapist named as targets.
    Targets(Aim),
    /// Some weeks of one client before a session.
    Session {
        #[serde(flatten)]
        aim: Aim,
        weeks: u8,
    },
    /// The same for print.
    SessionFile {
        #[serde(flatten)]
        aim: Aim,
        weeks: u8,
    },
    /// A therapist's week: one row per client, those needing attention first.
    Digest {
        rows: Vec<Aim>,
        #[serde(default)]
        page: Page,
        /// The clients' charts come by a button each, not as albums.
        #[serde(default)]
        by_button: bool,
    },
    /// The charts that go with it, at most ten.
    Album { cases: Vec<Aim> },
}

/// One client, and the week that is told. Decided once: all of a message is of the same days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aim {
    pub link: LinkId,
    pub alias: String,
    /// `None` in what an older version wrote: decided at delivery.
    #[serde(default)]
    pub week: Option<Week>,
}

impl Look {
    /// Are there buttons beneath it, once it is made?
    pub fn has_buttons(&self) -> bool {
        matches!(self, Self::Case(_) | Self::Targets(_) | Self::Session { .. } | Self::Digest { .. })
    }

    /// The one message this stands on, so that it can be changed in place later.
    pub fn surface(&self) -> Option<String> {
        match self {
            Self::Case(_) => Some("clients".into()),
            // Another length takes the place of the one before.
            Self::Session { aim, .. } => Some(format!("session {}", aim.link.0)),
            Self::CaseChart(_)
            | Self::Targets(_)
            | Self::SessionFile { .. }
            | Self::Digest { .. }
            | Self::Album { .. } => None,
        }
    }
}
