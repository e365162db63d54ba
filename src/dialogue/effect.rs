//! What a step asks for: things to show and things to write, as meaning. Nothing here is carried out.

use chrono::{DateTime, NaiveDate, Utc, Weekday};
use chrono_tz::Tz;

use crate::domain::alarm::{self, Alarm};
use crate::domain::answers::{Given, Value};
use crate::domain::checkin::Timing;
use crate::domain::form::Question;
use crate::domain::ids::{InviteId, ItemId, LinkId, PersonId, SkillId, TaskId};
use crate::domain::lang::Lang;
use crate::domain::placed::Watch;
use crate::domain::scale::SudsWhen;
use crate::domain::schedule::{LocalTime, Planned, Weekdays};

use super::questions::NewItem;
use super::screen::{Line, Screen};
use super::state::State;

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

/// A change to what is kept. Each is safe to apply twice.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    Lang(Lang),
    Zone(Tz),
    Reachable(bool),
    BecomeTherapist {
        invite: InviteId,
        name: String,
        zone: Tz,
    },
    DigestAt {
        weekday: Weekday,
        time: LocalTime,
    },
    BecomeClient {
        invite: InviteId,
        zone: Tz,
        time: LocalTime,
        today: NaiveDate,
    },
    /// A client agrees to share with one more therapist.
    Share {
        invite: InviteId,
    },
    Invite {
        code: String,
        alias: String,
        expires_at: DateTime<Utc>,
    },
    /// A code that fits nothing was tried.
    Guessed,
    EndLink {
        link: LinkId,
        by: EndedBy,
    },
    DeletePerson,
    /// Somebody said no before anything began: nothing of them stays. Whoever is a client or a therapist stays one.
    ForgetStranger,

    Time(LocalTime),
    Weekdays(Weekdays),
    Nudge(bool),
    NudgeLate(bool),
    WeeklyAt {
        weekday: Weekday,
        time: LocalTime,
    },
    /// The client was told of their days up to this one.
    WeekTold {
        to: NaiveDate,
    },
    SudsWhen {
        client: PersonId,
        when: SudsWhen,
    },
    Pause {
        client: PersonId,
        from_day: NaiveDate,
        until: Option<DateTime<Utc>>,
    },
    /// The pause ended at that moment, which is of that day; it may be past.
    Resume {
        client: PersonId,
        day: NaiveDate,
        at: DateTime<Utc>,
    },

    /// The one check-in planned next, in place of whatever was planned; `None`: none.
    Plan {
        client: PersonId,
        next: Option<Planned>,
    },
    /// A day's check-in goes out now and can be answered until then.
    Sent {
        day: NaiveDate,
        expires_at: DateTime<Utc>,
    },
    /// An open day can be answered until then.
    Expires {
        client: PersonId,
        day: NaiveDate,
        at: DateTime<Utc>,
    },
    Nudged {
        day: NaiveDate,
    },
    Closed {
        day: NaiveDate,
    },
    /// Its question reached nobody until it was over: the day was not asked.
    Unseen {
        day: NaiveDate,
    },
    /// A clock that ran ahead asked days after this one: they were not asked.
    TakeBack {
        after: NaiveDate,
    },
    /// A check-in the client opens without being asked.
    Opened {
        day: NaiveDate,
    },
    Answer {
        day: NaiveDate,
        question: Question,
        given: Given<Value>,
        timing: Timing,
        /// Follow-ups of what was said before, which hold no longer.
        takes_back: Vec<Question>,
        /// The items of this day, where the answer changes them.
        form: Option<Vec<ItemId>>,
    },
    Completed {
        day: NaiveDate,
    },

    AddTask {
        link: LinkId,
        text: String,
        last_day: Option<NaiveDate>,
    },
    EndTask {
        link: LinkId,
        task: TaskId,
    },
    AddSkill {
        link: LinkId,
        name: String,
    },
    RetireSkill {
        link: LinkId,
        skill: SkillId,
    },
    /// One more question, at the end of what is asked.
    Ask {
        link: LinkId,
        item: NewItem,
        /// What is called so was put aside by the client before it was taken off, and so is this.
        aside: Option<ItemId>,
    },
    Unask {
        link: LinkId,
        item: ItemId,
    },
    AskInOrder {
        link: LinkId,
        order: Vec<ItemId>,
    },

    Large {
        link: LinkId,
        item: ItemId,
        on: bool,
    },
    Watch {
        link: LinkId,
        item: ItemId,
        watch: Watch,
    },
    /// A client puts a question aside, or takes it up again.
    Aside {
        item: ItemId,
        aside: bool,
    },

    SetAlarm {
        person: PersonId,
        set: alarm::Set,
    },
    ClearAlarm {
        person: PersonId,
        alarm: Alarm,
    },
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
            | Self::AddTask { .. }
            | Self::EndTask { .. }
            | Self::AddSkill { .. }
            | Self::RetireSkill { .. }
            | Self::Ask { .. }
            | Self::Unask { .. }
            | Self::EndLink { by: EndedBy::Therapist, .. } => true,
            // The same questions in another order, how pictures show them, and when a therapist's digest names them.
            Self::AskInOrder { .. } | Self::Large { .. } | Self::Watch { .. } => false,
            Self::Pause { client, .. } | Self::Resume { client, .. } => *client != by,
            Self::EndLink { by: EndedBy::Client, .. }
            | Self::Lang(_)
            | Self::Zone(_)
            | Self::Reachable(_)
            | Self::BecomeTherapist { .. }
            | Self::DigestAt { .. }
            | Self::BecomeClient { .. }
            | Self::Share { .. }
            | Self::Invite { .. }
            | Self::Guessed
            | Self::DeletePerson
            | Self::ForgetStranger
            | Self::Time(_)
            | Self::Weekdays(_)
            | Self::Nudge(_)
            | Self::NudgeLate(_)
            | Self::WeeklyAt { .. }
            | Self::WeekTold { .. }
            | Self::Plan { .. }
            | Self::Sent { .. }
            | Self::Expires { .. }
            | Self::Nudged { .. }
            | Self::Closed { .. }
            | Self::Unseen { .. }
            | Self::TakeBack { .. }
            | Self::Opened { .. }
            | Self::Answer { .. }
            | Self::Completed { .. }
            | Self::Aside { .. }
            | Self::SetAlarm { .. }
            | Self::ClearAlarm { .. } => false,
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
