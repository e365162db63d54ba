//! The settings, and what is asked for them.

use serde::{Deserialize, Serialize};

use crate::dialogue::screen::SettingsNow;
use crate::dialogue::state::TimeFor;
use crate::domain::lang::Lang;
use crate::domain::schedule::{LocalTime, Weekdays};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SettingsScreen {
    Settings(Box<SettingsNow>),
    AskTime {
        what: TimeFor,
    },
    /// A time after midnight was typed for the daily questions: which day are they to be about?
    AskNight {
        time: LocalTime,
    },
    /// A time was typed that may be of the morning or of the evening.
    PickTime {
        what: TimeFor,
        times: Vec<LocalTime>,
    },
    Langs {
        langs: Vec<Lang>,
    },
    AskWeekdays {
        weekdays: Weekdays,
    },
    AskWeekday {
        what: TimeFor,
    },
}

impl SettingsScreen {
    /// The one message it stands on.
    pub fn surface(&self) -> Option<&'static str> {
        match self {
            Self::Settings(_) | Self::AskWeekdays { .. } | Self::AskWeekday { .. } => Some("settings"),
            Self::AskTime { .. } | Self::AskNight { .. } | Self::PickTime { .. } => None,
            Self::Langs { .. } => Some("welcome"),
        }
    }

    /// Does nothing but a button answer it?
    pub fn asks(&self) -> bool {
        match self {
            Self::Langs { .. } | Self::AskWeekdays { .. } | Self::AskWeekday { .. } => true,
            Self::Settings(_) | Self::AskTime { .. } | Self::AskNight { .. } | Self::PickTime { .. } => false,
        }
    }
}
