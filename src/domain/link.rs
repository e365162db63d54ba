//! The tie between a client and a therapist, and the consent it stands on.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::ids::{LinkId, PersonId};

/// The version of the consent text people agree to now. A new text, in whatever language, gets a new number; a test of the
/// wording holds the two together.
pub const CONSENT_VERSION: u16 = 4;
/// How long an invitation can be used, in days.
pub const INVITE_DAYS: i64 = 14;
/// Wrong codes a person may try within `GUESS_WINDOW_MINUTES` before any code is refused.
pub const GUESSES: i64 = 5;
pub const GUESS_WINDOW_MINUTES: i64 = 60;

/// A therapist as the client sees them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tie {
    pub link: LinkId,
    pub therapist: PersonId,
    pub name: String,
    /// What this therapist calls the client. Not for the client.
    pub alias: String,
    pub since: DateTime<Utc>,
    /// The client's local day of the consent; `None` in what an older version wrote.
    #[serde(default)]
    pub day: Option<NaiveDate>,
}

/// What became of an invitation somebody opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InviteStanding {
    Open,
    Used,
    Expired,
    Revoked,
}
