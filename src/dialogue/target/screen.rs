//! What is shown of targets: to the therapist the names alone, for ratings come by a look; to the client their own.

use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::domain::ids::LinkId;
use crate::domain::target::{Rated, Scale, Target};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TargetScreen {
    /// To the therapist: what they named for this client.
    Targets {
        link: LinkId,
        alias: String,
        targets: Vec<Target>,
    },
    AskTarget {
        link: LinkId,
        alias: String,
    },
    /// To the client: which of them; or that there is none.
    ChooseTarget {
        targets: Vec<Target>,
    },
    AskRating {
        target: Target,
        key: String,
        at: Scale,
        /// Nothing came of what was typed, and it is asked once more.
        again: bool,
    },
    TargetRated {
        target: Target,
        rated: Rated,
        /// The one before it.
        last: Option<Rated>,
        zone: Tz,
    },
    RatingGone {
        target: Target,
    },
    AskDecline {
        target: Target,
    },
    TargetDeclined,
}

impl TargetScreen {
    /// The one message it stands on.
    pub fn surface(&self) -> Option<String> {
        match self {
            Self::Targets { .. } => Some("clients".into()),
            Self::AskTarget { .. } => None,
            Self::AskRating { key, .. } => Some(format!("rating {key}")),
            Self::TargetRated { rated, .. } => Some(format!("rating {}", rated.key)),
            Self::ChooseTarget { .. }
            | Self::RatingGone { .. }
            | Self::AskDecline { .. }
            | Self::TargetDeclined => Some("target".into()),
        }
    }
}

/// One sentence about a target.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TargetLine {
    /// To the client.
    New {
        therapist: String,
        name: String,
    },
    EndedBy {
        therapist: String,
        name: String,
    },
    /// To the therapist.
    Added {
        name: String,
    },
    Taken {
        name: String,
    },
    Full {
        max: usize,
    },
    Ended,
    Declined {
        alias: String,
        name: String,
    },
}
