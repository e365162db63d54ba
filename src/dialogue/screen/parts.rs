//! Rows and choices that stand on a screen, as meaning. Stored in the outbox with it; never holds words of ours.

use chrono::Weekday;
use chrono_tz::Tz;
use serde::{Deserialize, Deserializer, Serialize};

use crate::domain::catalogue;
use crate::domain::client::Arrangements;
use crate::domain::form::Question;
use crate::domain::ids::LinkId;
use crate::domain::item::Name;
use crate::domain::lang::Lang;
use crate::domain::schedule::LocalTime;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SettingsNow {
    pub lang: Lang,
    pub zone: Option<Tz>,
    pub client: Option<Arrangements>,
    pub paused: bool,
    /// Is a client asked besides the daily check-in?
    #[serde(default)]
    pub more_times: bool,
    pub digest: Option<(Weekday, LocalTime)>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ClientRow {
    pub link: LinkId,
    pub alias: String,
    pub paused: bool,
}

/// A place to choose, with what its clocks showed when it was offered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlaceChoice {
    pub name: String,
    /// ISO 3166, two letters.
    pub country: Option<String>,
    pub zone: Tz,
    pub now: LocalTime,
}

/// The name of a question; one written before questions were items is known by its number.
pub fn name_of_question<'de, D: Deserializer<'de>>(from: D) -> Result<Name, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Written {
        Name(Name),
        Before(Question),
    }
    match Written::deserialize(from)? {
        Written::Name(name) => Ok(name),
        Written::Before(question) => {
            let item = catalogue::everybodys().into_iter().find(|item| item.id == question.item);
            item.map(|item| item.name).ok_or_else(|| serde::de::Error::custom("an item nobody knows"))
        }
    }
}

/// Why a yes did not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AskedAgain {
    /// Something stood between it and its question.
    NotBelow,
    /// It had a question mark.
    Doubt,
    /// The message that said it was changed.
    Changed,
}

/// Why a change that can be read changes no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoEdit {
    TwoMeanings,
    /// It would begin and end at one time.
    NoLength,
    /// The answer is of other words by now.
    ChangedSince,
}
