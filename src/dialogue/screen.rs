//! What a person is shown, as meaning: wording turns it into text and buttons at delivery, in their language. Each feature
//! has its own screens, written as if they stood here.
//! Stored in the outbox as JSON with a version; never holds words of ours.

use serde::{Deserialize, Serialize};

use crate::domain::ids::ItemId;
use crate::domain::occasion::Occasion;
use crate::domain::placed::Asked;
use crate::domain::week::Week;

pub use super::checkin::{Card, Opening, Reading, Reminder, checkin_surface};
pub use super::clients::ClientsScreen;
pub use super::data::DataScreen;
use super::ease::EASE;
pub use super::ease::EaseScreen;
pub use super::homework::HomeworkScreen;
pub use super::invite::InviteScreen;
pub use super::join::JoinScreen;
pub use super::journal::JournalScreen;
pub use super::look::{Aim, Look};
pub use super::page::Page;
pub use super::pause::PauseScreen;
use super::questions::QuestionsScreen;
pub use super::settings::SettingsScreen;
pub use super::skills::{SkillLine, SkillPage, SkillShown, SkillsScreen};
pub use super::slots::{SlotLine, SlotRow, SlotShown, SlotsPage, SlotsScreen};
pub use super::stop::StopScreen;
pub use super::target::{TargetLine, TargetScreen};
pub use super::thought::ThoughtScreen;
pub use super::track::{TrackLine, TrackScreen};
pub use super::zone::ZoneScreen;

mod line;
mod parts;
mod worth;

pub use line::{ByOther, Line};
pub use parts::{AskedAgain, ClientRow, NoEdit, PlaceChoice, SettingsNow};
pub use worth::{KINDS, Until, Worth};

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
        #[serde(rename = "day")]
        occasion: Occasion,
        answered: bool,
        /// It was about a moment: it is not filled in.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        moment: bool,
        /// The text others may read: taking that back needs no open day.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        shared: Option<ItemId>,
    },
    /// In place of a check-in that a clock which ran ahead asked too early.
    CheckinAhead {
        #[serde(rename = "day")]
        occasion: Occasion,
    },
    /// To the client: what they are asked, and what of it they have put aside.
    Aside(Vec<Asked>),
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
    /// Answers of clients, for their therapist: loaded, worded and drawn at delivery.
    Look(Look),
    /// What a client is asked, for their therapist.
    Questions(Box<QuestionsScreen>),
    /// The list of commands beside the text field.
    Menu,
    /// To a group: one sentence, and leaving.
    OnlyPrivate,
    #[serde(untagged)]
    Join(JoinScreen),
    #[serde(untagged)]
    Zone(ZoneScreen),
    #[serde(untagged)]
    Settings(SettingsScreen),
    #[serde(untagged)]
    Pause(PauseScreen),
    #[serde(untagged)]
    Ease(EaseScreen),
    #[serde(untagged)]
    Journal(JournalScreen),
    #[serde(untagged)]
    Thought(ThoughtScreen),
    #[serde(untagged)]
    Target(TargetScreen),
    #[serde(untagged)]
    Stop(StopScreen),
    #[serde(untagged)]
    Data(DataScreen),
    #[serde(untagged)]
    Invite(InviteScreen),
    #[serde(untagged)]
    Clients(ClientsScreen),
    #[serde(untagged)]
    Homework(HomeworkScreen),
    #[serde(untagged)]
    Skills(SkillsScreen),
    #[serde(untagged)]
    Slots(SlotsScreen),
    #[serde(untagged)]
    Track(TrackScreen),
}

impl Screen {
    /// The one message this screen stands on, so that it can be changed in place later.
    pub fn surface(&self) -> Option<String> {
        Some(match self {
            Self::Checkin(card) => checkin_surface(card.occasion),
            Self::CheckinClosed { occasion, .. } | Self::CheckinAhead { occasion } => {
                checkin_surface(*occasion)
            }
            Self::Look(look) => return look.surface(),
            Self::Questions(_) => "clients".into(),
            // Reached from there, and left to there.
            Self::Aside(_) => "settings".into(),
            Self::Join(shown) => return shown.surface(),
            Self::Zone(shown) => return shown.surface().map(str::to_owned),
            Self::Settings(shown) => return shown.surface().map(str::to_owned),
            Self::Pause(shown) => return shown.surface().map(str::to_owned),
            Self::Ease(_) => EASE.into(),
            Self::Journal(shown) => return shown.surface(),
            Self::Thought(shown) => return shown.surface(),
            Self::Target(shown) => return shown.surface(),
            Self::Stop(shown) => return shown.surface().map(str::to_owned),
            Self::Data(shown) => return shown.surface().map(str::to_owned),
            Self::Invite(shown) => return shown.surface().map(str::to_owned),
            Self::Clients(shown) => return shown.surface().map(str::to_owned),
            Self::Homework(shown) => return shown.surface().map(str::to_owned),
            Self::Skills(shown) => return shown.surface().map(str::to_owned),
            Self::Slots(shown) => return shown.surface().map(str::to_owned),
            Self::Track(shown) => return shown.surface().map(str::to_owned),
            Self::Line(_)
            | Self::KeptAnswer(_)
            | Self::Weekly { .. }
            | Self::Help { .. }
            | Self::Menu
            | Self::OnlyPrivate => return None,
        })
    }

    /// The one check-in it is about, where it is a sentence: a reply to it means that one.
    pub fn said_of(&self) -> Option<Occasion> {
        match self {
            Self::Line(line) => line.occasion(),
            _ => None,
        }
    }

    /// Does nothing but a button answer it? Without a wildcard: each new screen has to say.
    pub fn asks(&self) -> bool {
        match self {
            Self::Join(shown) => shown.asks(),
            Self::Zone(shown) => shown.asks(),
            Self::Settings(shown) => shown.asks(),
            Self::Pause(shown) => shown.asks(),
            Self::Stop(shown) => shown.asks(),
            Self::Data(shown) => shown.asks(),
            Self::Invite(shown) => shown.asks(),
            Self::Clients(shown) => shown.asks(),
            Self::Homework(shown) => shown.asks(),
            Self::Skills(shown) => shown.asks(),
            Self::Slots(shown) => shown.asks(),
            Self::Track(shown) => shown.asks(),
            Self::Line(_)
            | Self::Checkin(_)
            | Self::KeptAnswer(_)
            // The check-in stands beside it, and more words go on with those that are offered.
            | Self::Ease(_)
            | Self::Journal(_)
            | Self::Thought(_)
            | Self::Target(_)
            | Self::CheckinClosed { .. }
            | Self::CheckinAhead { .. }
            | Self::Questions(_)
            | Self::Aside(_)
            | Self::Weekly { .. }
            | Self::Look(_)
            | Self::Help { .. }
            | Self::Menu
            | Self::OnlyPrivate => false,
        }
    }

    /// Has it buttons that are known before it is delivered, and no answers in it? Their words are a press where it stands
    /// in front. A check-in has its card for that.
    pub fn may_stand_in_front(&self) -> bool {
        match self {
            Self::Line(line) => line.has_button(),
            Self::Questions(_)
            | Self::Aside(_)
            | Self::Help { .. }
            | Self::Join(_)
            | Self::Zone(_)
            | Self::Settings(_)
            | Self::Pause(_)
            | Self::Ease(_)
            | Self::Journal(_)
            | Self::Thought(_)
            | Self::Target(_)
            | Self::Stop(_)
            | Self::Data(_)
            | Self::Invite(_)
            | Self::Clients(_)
            | Self::Homework(_)
            | Self::Skills(_)
            | Self::Slots(_)
            | Self::Track(_) => true,
            Self::CheckinClosed { .. } | Self::CheckinAhead { .. } | Self::Weekly { .. } => true,
            Self::Look(look) => look.has_buttons(),
            Self::Checkin(_) | Self::KeptAnswer(_) | Self::Menu | Self::OnlyPrivate => false,
        }
    }

    /// Without the code of an invitation: that is kept no longer than it takes to send it.
    #[must_use]
    pub fn without_code(mut self) -> Self {
        if let Self::Invite(InviteScreen::Invited { code, .. }) = &mut self {
            code.clear();
        }
        self
    }

    /// Does it show what a client is asked? Then whatever is new in that is told before.
    pub fn shows_what_is_asked(&self) -> bool {
        matches!(
            self,
            Self::Checkin(_)
                | Self::Aside(_)
                | Self::Join(JoinScreen::Consent { .. })
                | Self::Data(DataScreen::Privacy { .. })
        )
    }

    /// As it is kept in the outbox.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string(&Stored { v: VERSION, screen: self })
    }

    /// For whoever has seen nothing of it yet: a reminder of a question that never came is the question.
    /// `None`: it is as it is.
    pub fn first_seen(&self) -> Option<Self> {
        match self {
            Self::Checkin(card) if matches!(card.opening, Opening::Nudged | Opening::AskedAgain) => {
                Some(Self::Checkin(Box::new(Card { opening: Opening::Asked, ..(**card).clone() })))
            }
            _ => None,
        }
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
