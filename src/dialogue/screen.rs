//! What a person is shown, as meaning: wording turns it into text and buttons at delivery, in their language.
//! Stored in the outbox as JSON with a version; never holds words of ours.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::domain::client::Pause;
use crate::domain::ids::{InviteId, ItemId, LinkId};
use crate::domain::lang::Lang;
use crate::domain::link::Tie;
use crate::domain::placed::Asked;
use crate::domain::schedule::{LocalTime, Weekdays};
use crate::domain::skill::Skill;
use crate::domain::task::Task;
use crate::domain::week::Week;

pub use super::checkin::{Card, Opening, checkin_surface};
use super::facts::Read;
pub use super::look::{Aim, Look};
pub use super::page::Page;
use super::questions::QuestionsScreen;
use super::state::TimeFor;

mod line;
mod parts;

pub use line::Line;
pub use parts::{ClientRow, PlaceChoice, SettingsScreen};

const VERSION: u32 = 1;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Screen {
    /// One sentence.
    Line(Line),
    Checkin(Box<Card>),
    /// One answer of a day that is over was changed: the one `noted`.
    KeptAnswer(Box<Card>),
    /// In place of a check-in whose window has closed.
    CheckinClosed {
        day: NaiveDate,
        answered: bool,
        /// The text others may read: taking that back needs no open day.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        shared: Option<ItemId>,
    },
    /// In place of a check-in that a clock which ran ahead asked too early.
    CheckinAhead {
        day: NaiveDate,
    },

    /// To somebody without an invitation.
    Stranger {
        langs: Vec<Lang>,
    },
    /// What is asked, who sees it, how it is kept; only an explicit yes goes on.
    Consent {
        invite: InviteId,
        therapist: String,
    },
    /// A client followed a link made for a therapist.
    TherapistLink {
        invite: InviteId,
    },
    AskName,
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
    ClientReady {
        time: LocalTime,
        next: DateTime<Utc>,
        zone: Tz,
    },
    ClientHome {
        next: Option<DateTime<Utc>>,
        zone: Tz,
        paused: bool,
    },
    TherapistReady {
        name: String,
    },
    TherapistHome {
        name: String,
        clients: usize,
    },

    Settings(Box<SettingsScreen>),
    AskWeekdays {
        weekdays: Weekdays,
    },
    AskWeekday {
        what: TimeFor,
    },
    AskPause,
    Paused {
        pause: Pause,
        zone: Tz,
    },
    /// To the client: what they are asked, and what of it they have put aside.
    Aside(Vec<Asked>),
    AskStop {
        ties: Vec<Tie>,
    },
    ConfirmStop {
        tie: Option<Tie>,
    },
    Privacy {
        ties: Vec<Tie>,
        reads: Vec<Read>,
        zone: Tz,
        is_client: bool,
        is_therapist: bool,
        /// Was a therapist, and the role was taken back.
        #[serde(default)]
        was_therapist: bool,
    },
    AskDelete,
    /// To a therapist, now or once: the name stays with clients.
    AskDeleteTherapist,
    Help {
        is_client: bool,
        is_therapist: bool,
    },

    /// A client's picture with its sentences: summed, worded and drawn at delivery.
    Weekly {
        /// It once waited with its sums inside: of those only the days are read.
        #[serde(alias = "summary")]
        week: Week,
    },
    Export,

    Invited {
        alias: String,
        code: String,
        days: i64,
    },
    AskAlias,
    Clients {
        rows: Vec<ClientRow>,
        #[serde(default)]
        page: Page,
    },
    /// Answers of clients, for their therapist: loaded, worded and drawn at delivery.
    Look(Look),
    Homework {
        link: LinkId,
        alias: String,
        tasks: Vec<Task>,
    },
    AskTask {
        link: LinkId,
        alias: String,
    },
    AskTaskUntil {
        link: LinkId,
        text: String,
    },
    Skills {
        link: LinkId,
        alias: String,
        skills: Vec<Skill>,
    },
    AskSkill {
        link: LinkId,
        alias: String,
    },
    /// What a client is asked, for their therapist.
    Questions(Box<QuestionsScreen>),
    AskCasePause {
        link: LinkId,
        alias: String,
    },
    ConfirmEnd {
        link: LinkId,
        alias: String,
    },

    /// The list of commands beside the text field.
    Menu,
    /// To a group: one sentence, and leaving.
    OnlyPrivate,
}

impl Screen {
    /// The one message this screen stands on, so that it can be changed in place later.
    pub fn surface(&self) -> Option<String> {
        Some(match self {
            Self::Checkin(card) => checkin_surface(card.day),
            Self::CheckinClosed { day, .. } | Self::CheckinAhead { day } => checkin_surface(*day),
            Self::Settings(_) | Self::AskWeekdays { .. } | Self::AskWeekday { .. } => "settings".into(),
            Self::Stranger { .. } | Self::Consent { .. } | Self::Langs { .. } => "welcome".into(),
            Self::AskZone | Self::ClockZones { .. } | Self::PickZone { .. } | Self::PickPlace { .. } => {
                "zone".into()
            }
            Self::AskStop { .. } | Self::ConfirmStop { .. } => "stop".into(),
            Self::Look(look) => return look.surface(),
            Self::Clients { .. }
            | Self::Homework { .. }
            | Self::Skills { .. }
            | Self::Questions(_)
            | Self::AskCasePause { .. }
            | Self::ConfirmEnd { .. } => "clients".into(),
            _ => return None,
        })
    }

    /// As it is kept in the outbox.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string(&Stored { v: VERSION, screen: self })
    }

    /// `None`: written by a version that is gone.
    pub fn from_json(json: &str) -> Option<Self> {
        let read = serde_json::from_str::<Stored<Self>>(json);
        // Looks were screens of their own once, with the answers of that moment inside: those are passed over.
        let read = read.or_else(|_| {
            let Stored { v, screen } = serde_json::from_str::<Stored<Look>>(json)?;
            Ok::<_, serde_json::Error>(Stored { v, screen: Self::Look(screen) })
        });
        read.ok().filter(|stored| stored.v == VERSION).map(|stored| stored.screen)
    }
}

#[derive(Serialize, Deserialize)]
struct Stored<S> {
    v: u32,
    screen: S,
}

#[cfg(test)]
mod tests;
