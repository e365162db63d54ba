//! What is shown of easing off. The check-in above stays as it is: whatever else is typed is for that.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::domain::schedule::Weekdays;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EaseScreen {
    /// With the days asked now: of a single one there are no fewer.
    AskEase {
        weekdays: Weekdays,
    },
    AskFewer {
        weekdays: Weekdays,
    },
    EaseKept,
    DaysSet {
        weekdays: Weekdays,
        /// The next check-in, but in a pause.
        next: Option<DateTime<Utc>>,
        zone: Tz,
    },
}

/// The one message all of it stands on.
pub const EASE: &str = "ease";
