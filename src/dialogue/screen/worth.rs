//! What a screen is called where operators count them, and how long it is worth sending: the one table of both. A new
//! screen has to say. Knows no clock.

use chrono::TimeDelta;

use crate::dialogue::data::DataScreen;
use crate::dialogue::effect::Lane;
use crate::dialogue::look::Look;
use crate::domain::occasion::Occasion;
use crate::domain::quiet;

use super::Screen;

/// What a message is, and for how long it is of use to whoever gets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Worth {
    pub kind: &'static str,
    pub until: Until,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Until {
    /// As long as that day can be answered.
    DayCloses(Occasion),
    After(TimeDelta),
}

/// The kinds, as operators write them.
pub const KINDS: [&str; 13] = [
    "check-in",
    "ease",
    "closed-day",
    "weekly",
    "digest",
    "charts",
    "card",
    "export",
    "invitation",
    "notice",
    "menu",
    "group",
    "reply",
];

impl Screen {
    pub fn worth(&self, lane: Lane) -> Worth {
        let days = |kind, days| Worth { kind, until: Until::After(TimeDelta::days(days)) };
        match self {
            Self::Checkin(card) => Worth { kind: "check-in", until: Until::DayCloses(card.occasion) },
            Self::KeptAnswer(_) | Self::CheckinClosed { .. } | Self::CheckinAhead { .. } => {
                days("closed-day", 30)
            }
            // Each day is in one week told: a week comes, however late.
            Self::Weekly { .. } if lane == Lane::Summary => days("weekly", 30),
            Self::Weekly { .. } => days("charts", 1),
            Self::Look(Look::Digest { .. }) => days("digest", 30),
            Self::Look(Look::Album { .. }) => days("charts", 30),
            Self::Look(Look::Case(_) | Look::Targets(_)) => days("card", 1),
            Self::Look(Look::CaseChart(_) | Look::Session { .. } | Look::SessionFile { .. }) => {
                days("charts", 1)
            }
            Self::Data(DataScreen::Export) => days("export", 1),
            Self::Invite(_) => days("invitation", 3),
            Self::Ease(_) if lane == Lane::Prompt => {
                Worth { kind: "ease", until: Until::After(quiet::USEFUL) }
            }
            // What others did is told however late: who sees what, a task, an end.
            _ if lane == Lane::Alert => days("notice", 14),
            Self::Menu => days("menu", 14),
            Self::OnlyPrivate => days("group", 1),
            Self::Line(_)
            | Self::Aside(_)
            | Self::Help { .. }
            | Self::Questions(_)
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
            | Self::Clients(_)
            | Self::Homework(_)
            | Self::Skills(_)
            | Self::Slots(_)
            | Self::Track(_) => days("reply", 3),
        }
    }
}
