//! What a step asks for: things to show and things to write, as meaning. Nothing here is carried out.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use crate::domain::ids::{ItemId, LinkId, PersonId};
use crate::domain::scale::SudsWhen;

pub use super::checkin::CheckinChange;
pub use super::homework::TaskChange;
pub use super::join::JoinChange;
pub use super::journal::JournalChange;
pub use super::pause::PauseChange;
pub use super::plan::PlanChange;
pub use super::questions::QuestionChange;
use super::screen::{Line, Screen};
pub use super::settings::SettingsChange;
pub use super::skills::{NewSkill, SkillChange};
pub use super::slots::SlotChange;
use super::state::State;
pub use super::target::{RatingChange, TargetChange};
pub use super::thought::ThoughtChange;
pub use super::track::TrackChange;

/// The outcome of one event.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    pub state: State,
    pub effects: Vec<Effect>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// A new message.
    Show(Screen, Lane),
    /// The message this screen stands on, changed in place; a new one where there is none.
    Replace(Screen),
    /// A word beside the pressed button; lost if it comes too late.
    Toast(Line),
    /// A message to somebody else.
    Tell(PersonId, Screen, Lane),
    Write(Change),
}

/// How urgent a message is: a lower lane goes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lane {
    Reply,
    Alert,
    Prompt,
    Summary,
}

/// A change to what is kept, by the feature whose it is. Each is safe to apply twice.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    Settings(SettingsChange),
    Zone(Tz),
    Reachable(bool),
    Join(JoinChange),
    Invite {
        code: String,
        alias: String,
        expires_at: DateTime<Utc>,
    },
    EndLink {
        link: LinkId,
        by: EndedBy,
    },
    DeletePerson,
    /// The client was told of their days up to this one.
    WeekTold {
        to: NaiveDate,
    },
    Pause(PauseChange),
    Plan(PlanChange),
    Checkin(CheckinChange),
    Journal(JournalChange),
    Thought(ThoughtChange),
    /// A client's own ratings of targets.
    Rating(RatingChange),
    /// A client puts a question aside, or takes it up again.
    Aside {
        item: ItemId,
        aside: bool,
    },
    SudsWhen {
        client: PersonId,
        when: SudsWhen,
    },
    /// What a therapist arranges, through the tie with that client.
    Homework(LinkId, TaskChange),
    Skills(LinkId, SkillChange),
    Questions(LinkId, QuestionChange),
    /// When a client is asked besides the daily check-in: through a tie, or their own.
    Slots(Option<LinkId>, SlotChange),
    Target(LinkId, TargetChange),
    /// What a client changes about their own list.
    OwnSkills(SkillChange),
    /// What a client tracks for themselves.
    Track(TrackChange),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EndedBy {
    Client,
    Therapist,
}

impl Change {
    /// Does it change what a client is asked, by the wish of somebody else? Then the same step tells them. Without a
    /// wildcard: each new change has to say.
    pub fn is_told(&self, by: PersonId) -> bool {
        match self {
            Self::SudsWhen { .. }
            | Self::Homework(..)
            | Self::Target(..)
            | Self::EndLink { by: EndedBy::Therapist, .. } => true,
            Self::Questions(_, change) => change.is_asked(),
            Self::Skills(_, change) => change.is_asked(),
            // What it comes to is told, where that is another way than before.
            Self::Slots(..) => false,
            Self::Pause(change) => change.whose() != by,
            Self::EndLink { by: EndedBy::Client, .. }
            | Self::Settings(_)
            | Self::Zone(_)
            | Self::Reachable(_)
            | Self::Join(_)
            | Self::Invite { .. }
            | Self::DeletePerson
            | Self::WeekTold { .. }
            | Self::Plan(_)
            | Self::Checkin(_)
            | Self::OwnSkills(_)
            | Self::Track(_)
            | Self::Journal(_)
            | Self::Thought(_)
            | Self::Rating(_)
            | Self::Aside { .. } => false,
        }
    }
}

impl Effect {
    /// Does the person whose turn it is get a message of it?
    pub fn is_seen(&self) -> bool {
        matches!(self, Self::Show(..) | Self::Replace(_))
    }
}

impl Step {
    pub fn new(state: State) -> Self {
        Self { state, effects: Vec::new() }
    }

    pub fn show(self, screen: Screen) -> Self {
        self.with(Effect::Show(screen, Lane::Reply))
    }

    pub fn line(self, line: Line) -> Self {
        self.show(Screen::Line(line))
    }

    pub fn replace(self, screen: Screen) -> Self {
        self.with(Effect::Replace(screen))
    }

    pub fn toast(self, line: Line) -> Self {
        self.with(Effect::Toast(line))
    }

    pub fn write(self, change: Change) -> Self {
        self.with(Effect::Write(change))
    }

    pub fn writes(self, changes: impl IntoIterator<Item = Change>) -> Self {
        changes.into_iter().fold(self, Self::write)
    }

    pub fn with(mut self, effect: Effect) -> Self {
        self.effects.push(effect);
        self
    }
}
