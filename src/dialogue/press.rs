//! What a button means, and how that fits into Telegram's 64 bytes: a version, then short words. Each feature has its own
//! presses, with their words; here stands only which feature is meant. A button says all it needs, so it works after a
//! restart and however old it is.

use crate::domain::ids::LinkId;
use crate::domain::occasion::Occasion;

pub use super::aside::AsideTap;
pub use super::checkin::Tap;
pub use super::clients::{CaseTap, ClientsTap};
pub use super::data::DataTap;
pub use super::ease::EaseTap;
pub use super::join::JoinTap;
pub use super::journal::JournalTap;
pub use super::pause::PauseTap;
pub use super::questions::QuestionTap;
pub use super::settings::SettingsTap;
pub use super::skills::SkillTap;
pub use super::slots::SlotTap;
pub use super::stop::StopTap;
pub use super::target::{RateTap, TargetTap};
pub use super::thought::ThoughtTap;
pub use super::track::TrackTap;
pub use super::zone::ZoneTap;

/// The longest callback data Telegram takes, in bytes.
pub const DATA_MAX: usize = 64;
const VERSION: &str = "1";
/// Buttons of check-ins since questions are items. Those of the version before are still read: people press old messages.
const ITEMS: &str = "2";

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    /// On the check-in of that day.
    Checkin(Occasion, Tap),
    Today,
    Yesterday,
    /// The check-in of that day, whenever it is pressed.
    Day(Occasion),
    Chart,
    Help,
    Invite,
    Join(JoinTap),
    Settings(SettingsTap),
    Zone(ZoneTap),
    Aside(AsideTap),
    Pause(PauseTap),
    Ease(EaseTap),
    Journal(JournalTap),
    Thought(ThoughtTap),
    /// On a target of the client's own.
    Rate(RateTap),
    Stop(StopTap),
    Data(DataTap),
    /// On the client's own list of skills, or in their library.
    Skills(SkillTap),
    /// On the client's own check-ins of a day.
    Slots(SlotTap),
    /// On what the client tracks.
    Track(TrackTap),
    Clients(ClientsTap),
    Case(LinkId, CaseTap),
}

impl Press {
    /// The callback data, at most 64 bytes.
    pub fn encode(&self) -> String {
        let body = match self {
            Self::Checkin(occasion, tap) => format!("c {} {}", occasion.code(), tap.encode()),
            Self::Today => "today".into(),
            Self::Yesterday => "yest".into(),
            Self::Day(occasion) => format!("day {}", occasion.code()),
            Self::Chart => "chart".into(),
            Self::Help => "help".into(),
            Self::Invite => "invite".into(),
            Self::Join(tap) => tap.encode(),
            Self::Settings(tap) => tap.encode(),
            Self::Zone(tap) => tap.encode(),
            Self::Aside(tap) => tap.encode(),
            Self::Pause(tap) => tap.encode(),
            Self::Ease(tap) => tap.encode(),
            Self::Journal(tap) => tap.encode(),
            Self::Thought(tap) => tap.encode(),
            Self::Rate(tap) => tap.encode(),
            Self::Stop(tap) => tap.encode(),
            Self::Data(tap) => tap.encode(),
            Self::Skills(tap) => format!("skill {}", tap.encode()),
            Self::Slots(tap) => tap.encode(),
            Self::Track(tap) => format!("track {}", tap.encode()),
            Self::Clients(tap) => tap.encode(),
            Self::Case(link, tap) => format!("case {} {}", link.0, tap.encode()),
        };
        let version = if matches!(self, Self::Checkin(..)) { ITEMS } else { VERSION };
        format!("{version} {body}")
    }

    /// `None`: not one of ours, or of a version that is gone.
    pub fn decode(data: &str) -> Option<Self> {
        if data.len() > DATA_MAX {
            return None;
        }
        let words: Vec<&str> = data.split(' ').collect();
        let (version, body) = words.split_first()?;
        let tap_of = match *version {
            VERSION => Tap::decode_first,
            ITEMS if body.first() == Some(&"c") => Tap::decode,
            _ => return None,
        };
        Some(match body {
            ["c", occasion, tap @ ..] => Self::Checkin(Occasion::of_code(occasion)?, tap_of(tap)?),
            ["today"] => Self::Today,
            ["yest"] => Self::Yesterday,
            ["day", occasion] => Self::Day(Occasion::of_code(occasion)?),
            ["chart"] => Self::Chart,
            ["help"] => Self::Help,
            ["invite"] => Self::Invite,
            ["skill", tap @ ..] => Self::Skills(SkillTap::decode(tap)?),
            ["track", tap @ ..] => Self::Track(TrackTap::decode(tap)?),
            ["case", link, tap @ ..] => Self::Case(link_of(link)?, CaseTap::decode(tap)?),
            _ => return Self::of_feature(body),
        })
    }

    /// The words of no two features are alike.
    fn of_feature(words: &[&str]) -> Option<Self> {
        None.or_else(|| JoinTap::decode(words).map(Self::Join))
            .or_else(|| SettingsTap::decode(words).map(Self::Settings))
            .or_else(|| ZoneTap::decode(words).map(Self::Zone))
            .or_else(|| AsideTap::decode(words).map(Self::Aside))
            .or_else(|| PauseTap::decode(words).map(Self::Pause))
            .or_else(|| EaseTap::decode(words).map(Self::Ease))
            .or_else(|| JournalTap::decode(words).map(Self::Journal))
            .or_else(|| ThoughtTap::decode(words).map(Self::Thought))
            .or_else(|| RateTap::decode(words).map(Self::Rate))
            .or_else(|| StopTap::decode(words).map(Self::Stop))
            .or_else(|| DataTap::decode(words).map(Self::Data))
            .or_else(|| SlotTap::decode(words).map(Self::Slots))
            .or_else(|| ClientsTap::decode(words).map(Self::Clients))
    }
}

pub(super) fn link_of(code: &str) -> Option<LinkId> {
    code.parse().ok().map(LinkId)
}

pub(super) fn flag(word: &str) -> Option<bool> {
    Some(up_to(word, 1)? == 1)
}

pub(super) fn up_to(word: &str, high: u8) -> Option<u8> {
    word.parse().ok().filter(|n| *n <= high)
}

#[cfg(test)]
mod tests;
