//! What is shown to find out where somebody is.

use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::dialogue::screen::PlaceChoice;
use crate::domain::schedule::LocalTime;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ZoneScreen {
    AskZone,
    /// Wall clocks of now, to pick one's own from.
    ClockZones {
        choices: Vec<(LocalTime, Tz)>,
    },
    /// Zones to pick from, as an earlier version offered them: what it left waiting is still delivered, and no step shows it.
    PickZone {
        zones: Vec<Tz>,
    },
    /// Places that fit what was typed, one or more: none of them is taken without a tap.
    PickPlace {
        places: Vec<PlaceChoice>,
    },
    ShareLocation,
    ZoneSet {
        zone: Tz,
        now: LocalTime,
        /// The place that was typed, where it was one.
        #[serde(default)]
        place: Option<String>,
    },
}

impl ZoneScreen {
    /// The one message it stands on.
    pub fn surface(&self) -> Option<&'static str> {
        match self {
            Self::AskZone | Self::ClockZones { .. } | Self::PickZone { .. } | Self::PickPlace { .. } => {
                Some("zone")
            }
            Self::ShareLocation | Self::ZoneSet { .. } => None,
        }
    }

    /// Does nothing but a button answer it?
    pub fn asks(&self) -> bool {
        match self {
            Self::AskZone
            | Self::ClockZones { .. }
            | Self::PickZone { .. }
            | Self::PickPlace { .. }
            | Self::ShareLocation
            | Self::ZoneSet { .. } => false,
        }
    }
}
