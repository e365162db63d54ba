//! Where a conversation stands: only what typed text would mean next. Buttons carry their own meaning.
//! Stored as JSON with a version; a stored state nobody can read any more is the idle one.

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::domain::catalogue;
use crate::domain::form::{Form, Question};
use crate::domain::ids::{InviteId, LinkId, TargetId};
use crate::domain::item::Spec;
use crate::domain::kind::Kind;
use crate::domain::moment::IN_THE_MIDDLE;
use crate::domain::occasion::Occasion;
use crate::domain::past::FAR;
use crate::domain::target::Scale;
use crate::domain::thought::Part;

use super::cards::Cards;
pub use super::skills::AsksSkill;
pub use super::slots::AsksSlot;
pub use super::track::AsksTrack;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Text is an answer to the open check-in, if there is one.
    #[default]
    Idle,
    /// Text answers this question of this day's check-in.
    Checkin {
        #[serde(rename = "day")]
        occasion: Occasion,
        at: Question,
        /// Is it a question for free text?
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        text: bool,
        /// The person's own last act there; `None`: the clock asked, and nobody has answered.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        touched: Option<DateTime<Utc>>,
    },
    /// Becoming a client or a therapist.
    Joining(Joining),
    /// Text is a city or zone, for the settings.
    Zone,
    /// Text is a time of day.
    Time(TimeFor),
    /// Text is the alias of a client to invite.
    Inviting,
    /// Text is a homework task.
    Task { link: LinkId },
    /// Text is the last day of this task.
    TaskUntil { link: LinkId, text: String },
    /// Text is the name of a skill.
    Skill { link: LinkId },
    /// Text is about a skill: of the client's own list, or of this client's.
    Skills {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        link: Option<LinkId>,
        asks: AsksSkill,
    },
    /// Text is when one of a day's check-ins comes, or its first or last day: of the client's own, or of this client's.
    Slots {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        link: Option<LinkId>,
        asks: AsksSlot,
    },
    /// Text is a question in one line; `draft`: the one just typed, before it looks right.
    Question {
        link: LinkId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        draft: Option<Spec>,
    },
    /// Text is about what a client tracks; `draft`: a question just typed, before it looks right.
    Track {
        asks: AsksTrack,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        draft: Option<Spec>,
    },
    /// Text is the word that deletes everything.
    Deleting,
    /// Text is what to look for among the notes.
    Searching {
        /// When the person asked for it.
        touched: DateTime<Utc>,
    },
    /// Text is the name of a target.
    Target { link: LinkId },
    /// Text is this number of a rating of a target.
    Rates {
        target: TargetId,
        key: String,
        at: Scale,
        /// The person's own last act there.
        touched: DateTime<Utc>,
    },
    /// Text is this step of a thought record.
    Thought {
        key: String,
        at: Part,
        /// The person's own last act there.
        touched: DateTime<Utc>,
    },
    /// A question stands that buttons answer: text is the words of one of them.
    Buttons {
        /// The screen that asks, as it is stored.
        screen: String,
        /// When the person asked for it.
        touched: DateTime<Utc>,
    },
}

/// How far somebody has come on the way in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Joining {
    /// Has been shown what is kept and who sees it.
    Consent {
        invite: InviteId,
        /// A mark of the list that was shown; `None`: of before there was one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        list: Option<u32>,
    },
    /// Agreed; text is a city or zone.
    ClientZone {
        invite: InviteId,
    },
    /// Text is the time of the daily check-in.
    ClientTime {
        invite: InviteId,
        zone: Tz,
    },
    /// Text is the name clients will see.
    TherapistName {
        invite: InviteId,
    },
    TherapistZone {
        invite: InviteId,
        name: String,
    },
}

impl Joining {
    /// The invitation that led here.
    pub fn invite(&self) -> InviteId {
        match self {
            Self::Consent { invite, .. }
            | Self::ClientZone { invite }
            | Self::ClientTime { invite, .. }
            | Self::TherapistName { invite }
            | Self::TherapistZone { invite, .. } => *invite,
        }
    }

    /// Is a zone asked now?
    pub fn asks_zone(&self) -> bool {
        matches!(self, Self::ClientZone { .. } | Self::TherapistZone { .. })
    }

    /// The zone chosen so far.
    pub fn zone(&self) -> Option<Tz> {
        match self {
            Self::ClientTime { zone, .. } => Some(*zone),
            Self::Consent { .. }
            | Self::ClientZone { .. }
            | Self::TherapistName { .. }
            | Self::TherapistZone { .. } => None,
        }
    }

    /// Back where the zone is asked; `None`: it has not been asked yet.
    pub fn at_zone(&self) -> Option<Self> {
        match self {
            Self::ClientZone { invite } | Self::ClientTime { invite, .. } => {
                Some(Self::ClientZone { invite: *invite })
            }
            Self::TherapistZone { .. } => Some(self.clone()),
            Self::Consent { .. } | Self::TherapistName { .. } => None,
        }
    }
}

/// What a time of day is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TimeFor {
    Prompt,
    Weekly,
    Digest,
}

const VERSION: u32 = 1;
/// So long a text of a thought record is waited for.
const WRITING: TimeDelta = TimeDelta::hours(1);

/// A moment hours ahead is of a clock that had gone there.
fn is_just_now(at: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    now - at < IN_THE_MIDDLE && at - now <= FAR
}

#[derive(Serialize, Deserialize)]
struct Stored {
    v: u32,
    state: State,
    #[serde(default, skip_serializing_if = "Cards::is_empty")]
    cards: Cards,
}

impl State {
    /// Text answers this question of this day.
    pub fn checkin(occasion: Occasion, at: Question) -> Self {
        Self::Checkin { occasion, at, text: catalogue::is_text(at.item), touched: None }
    }

    /// The same, of an item in a form.
    pub fn asking(occasion: Occasion, form: &Form, at: Question) -> Self {
        let text = form.item(at.item).is_some_and(|item| item.kind == Kind::Text);
        Self::Checkin { occasion, at, text, touched: None }
    }

    /// Did the person's own act ask for their next words? Then no alarm may have them. A question of numbers that
    /// was left an hour ago gives way to the one asked now; a note once begun is waited for.
    pub fn keeps_next_words(&self, now: DateTime<Utc>) -> bool {
        match self {
            // Whoever only looks at the library has left it with the next question.
            Self::Idle | Self::Skills { asks: AsksSkill::Part, .. } => false,
            Self::Checkin { text: true, touched, .. } => touched.is_some(),
            Self::Checkin { touched, .. } => touched.is_some_and(|at| is_just_now(at, now)),
            Self::Buttons { touched, .. } | Self::Searching { touched } | Self::Rates { touched, .. } => {
                is_just_now(*touched, now)
            }
            // A text is thought about: it gives way to no question of the hour.
            Self::Thought { at, touched, .. } => {
                at.is_text() && now - *touched < WRITING || is_just_now(*touched, now)
            }
            Self::Joining(_)
            | Self::Zone
            | Self::Time(_)
            | Self::Inviting
            | Self::Task { .. }
            | Self::TaskUntil { .. }
            | Self::Skill { .. }
            | Self::Skills { .. }
            | Self::Slots { .. }
            | Self::Question { .. }
            | Self::Track { .. }
            | Self::Target { .. }
            | Self::Deleting => true,
        }
    }

    /// Did the person act on this check-in just now?
    pub fn is_amid(&self, occasion: Occasion, now: DateTime<Utc>) -> bool {
        matches!(self, Self::Checkin { occasion: on, touched: Some(at), .. } if *on == occasion && is_just_now(*at, now))
    }

    /// On another one than this, and numbers are asked there?
    pub fn is_amid_another(&self, occasion: Occasion, now: DateTime<Utc>) -> bool {
        matches!(self, Self::Checkin { occasion: on, text: false, touched: Some(at), .. }
            if *on != occasion && is_just_now(*at, now))
    }

    /// The same state, but for the moment of the person's last act.
    pub fn same_question(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Checkin { occasion, at, .. }, Self::Checkin { occasion: on, at: question, .. }) => {
                (occasion, at) == (on, question)
            }
            (Self::Thought { key, at, .. }, Self::Thought { key: other, at: step, .. }) => {
                (key, at) == (other, step)
            }
            (Self::Rates { key, at, .. }, Self::Rates { key: other, at: scale, .. }) => {
                (key, at) == (other, scale)
            }
            _ => self == other,
        }
    }

    /// Words of a person's that wait in this question, until it is answered.
    pub fn holds(&self) -> Option<&str> {
        match self {
            Self::TaskUntil { text, .. } => Some(text),
            Self::Joining(Joining::TherapistZone { name, .. }) => Some(name),
            _ => None,
        }
    }

    /// May the message that led here, or was no answer here, be changed into one? What is agreed to, erased or told of
    /// a day is said in a message of its own.
    pub fn takes_changes(&self) -> bool {
        match self {
            Self::Idle
            | Self::Checkin { .. }
            | Self::Deleting
            | Self::Searching { .. }
            | Self::Joining(Joining::Consent { .. }) => false,
            // What was changed is the name, and not how it goes.
            Self::Skills { asks, .. } => !matches!(asks, AsksSkill::Reminder(_)),
            Self::Joining(_)
            | Self::Zone
            | Self::Time(_)
            | Self::Inviting
            | Self::Task { .. }
            | Self::TaskUntil { .. }
            | Self::Skill { .. }
            | Self::Slots { .. }
            | Self::Question { .. }
            | Self::Track { .. }
            | Self::Thought { .. }
            | Self::Target { .. }
            | Self::Rates { .. }
            | Self::Buttons { .. } => true,
        }
    }

    /// Is the next text a note, or more of one?
    pub fn asks_for_note(&self) -> bool {
        matches!(self, Self::Checkin { text: true, .. })
    }

    /// Is a text asked for, and not who may read it?
    pub fn asks_for_words(&self) -> bool {
        matches!(self, Self::Checkin { text: true, at, .. } if !at.shares())
    }

    /// Is the next text free text, in which nothing else is looked for?
    pub fn asks_for_free_text(&self) -> bool {
        match self {
            Self::Checkin { text, .. } => *text,
            Self::Thought { at, .. } => at.is_text(),
            Self::Inviting
            | Self::Task { .. }
            | Self::Skill { .. }
            | Self::Skills { .. }
            | Self::Question { .. }
            | Self::Track { .. }
            | Self::Target { .. }
            | Self::Searching { .. } => true,
            Self::Idle
            | Self::Joining(_)
            | Self::Zone
            | Self::Time(_)
            | Self::TaskUntil { .. }
            | Self::Slots { .. }
            | Self::Deleting
            | Self::Rates { .. }
            | Self::Buttons { .. } => false,
        }
    }

    /// The person acts on the check-in now.
    pub fn touched(self, now: DateTime<Utc>) -> Self {
        match self {
            Self::Checkin { occasion, at, text, .. } => {
                Self::Checkin { occasion, at, text, touched: Some(now) }
            }
            other => other,
        }
    }

    pub fn to_json(&self) -> String {
        self.to_json_beside(&Cards::default())
    }

    pub fn to_json_beside(&self, cards: &Cards) -> String {
        let stored = Stored { v: VERSION, state: self.clone(), cards: cards.clone() };
        serde_json::to_string(&stored).unwrap_or_default()
    }

    pub fn from_json(json: &str) -> Self {
        match serde_json::from_str::<Stored>(json) {
            Ok(stored) if stored.v == VERSION => match stored.state {
                // One from before questions were items says only which it is.
                Self::Checkin { occasion, at, text, touched } => {
                    Self::Checkin { occasion, at, text: text || catalogue::is_text(at.item), touched }
                }
                state => state,
            },
            _ => Self::Idle,
        }
    }
}

impl Cards {
    /// What was kept beside the state.
    pub fn from_json(json: &str) -> Self {
        serde_json::from_str::<Stored>(json).map(|stored| stored.cards).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::ItemId;

    #[test]
    fn states_survive_storage_and_unreadable_ones_are_idle() {
        let state = State::TaskUntil { link: LinkId(3), text: "walk \"daily\"".into() };
        assert_eq!(State::from_json(&state.to_json()), state);
        assert_eq!(State::from_json("{\"v\":99,\"state\":\"idle\"}"), State::Idle);
        assert_eq!(State::from_json("not json"), State::Idle);
        let before = r#"{"v":1,"state":{"checkin":{"day":"2026-03-02","at":"note"}}}"#;
        let note = State::checkin("2026-03-02".parse().unwrap(), Question::whole(ItemId(7)));
        assert!(note.asks_for_note());
        assert_eq!(State::from_json(before), note, "as the version before wrote it");
        let touched = note.touched("2026-03-02T20:00:00Z".parse().unwrap());
        assert_eq!(State::from_json(&touched.to_json()), touched);
    }
}
