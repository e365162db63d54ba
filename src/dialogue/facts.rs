//! What a turn may know: everything `step` decides on, loaded beforehand.
//! `Focus` says, from state and event alone, which of it has to be loaded.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc, Weekday};
use chrono_tz::Tz;

use crate::domain::called::Called;
use crate::domain::checkin::Checkin;
use crate::domain::client::{Arrangements, Pause};
use crate::domain::form::Form;
use crate::domain::ids::{InviteId, LinkId, PersonId};
use crate::domain::item::{Item, Name};
use crate::domain::lang::Lang;
use crate::domain::link::{InviteStanding, Tie};
use crate::domain::occasion::Occasion;
use crate::domain::placed::Asked;
use crate::domain::quiet::Quiet;
use crate::domain::schedule::LocalTime;
use crate::domain::skill::{Listed, Skill};
use crate::domain::target::Target;
use crate::domain::task::Task;
use crate::domain::track::Kept;
use crate::domain::week::DayPoint;

use super::cards::{Cards, Picks};
use super::drafts::Drafts;
use super::event::Event;
use super::journal::{Jotted, Journal, JournalFocus};
use super::note::Noted;
pub use super::outline::Outline;
use super::plan::Times;
use super::press::Press;
use super::state::State;
use super::target::{TargetFocus, Targets};
use super::thought::{ThoughtFocus, Thoughts};

#[derive(Clone, Debug)]
pub struct Facts {
    /// The turn's clock: what is planned and shown from here on goes by it.
    pub now: DateTime<Utc>,
    /// When what happened was sent: what it means goes by this. Never after `now`.
    pub said_at: DateTime<Utc>,
    pub person: PersonId,
    /// The language chosen, or guessed from Telegram.
    pub lang: Lang,
    /// Every language there is, for choosing.
    pub langs: Vec<Lang>,
    pub zone: Option<Tz>,
    pub unreachable: bool,
    /// The button pressed stands on another copy of its card than the one we know.
    pub old_copy: bool,
    /// The question that typed words would say yes to is what was shown last in this chat, and was there when they were
    /// sent; they reply to nothing else.
    pub yes_counts: bool,
    /// Words stood behind a command, which says nothing of them.
    pub words_behind: bool,
    /// The two times of day asked about last.
    pub picks: Option<Picks>,
    /// When their conversation last moved.
    pub stood_at: Option<DateTime<Utc>>,
    /// What was typed and not saved yet.
    pub drafts: Drafts,
    /// Words that were offered as a note and not kept yet, and the key of those whose offer stands last.
    pub jotted: Jotted,
    pub offered: Option<String>,
    pub client: Option<ClientFacts>,
    pub therapist: Option<TherapistFacts>,
    /// Was a therapist here, and the role was taken back: what is kept of that is theirs to see, take and erase.
    pub removed: bool,
    /// The invitation in focus, if there is such a one.
    pub invite: Option<InviteFacts>,
    /// Too many codes that did not fit: none is looked up for a while.
    pub guessed_too_often: bool,
    /// A code nobody has yet, for an invitation made in this turn.
    pub fresh_code: String,
    /// What built-in questions are called, in every language.
    pub called: Arc<Called>,
}

impl Facts {
    /// A press has no date. However early it may have been made, its card was there before it, sent by us or brought by
    /// what the client did last.
    pub fn date_press(&mut self, state: &State, event: &Event) {
        let Event::Pressed(Press::Checkin(occasion, _)) = event else { return };
        let checkin = self.client.as_ref().and_then(|client| client.checkin.as_ref());
        let sent =
            checkin.filter(|checkin| checkin.occasion == *occasion).and_then(|checkin| checkin.sent_at);
        let touched = match state {
            State::Checkin { occasion: on, touched, .. } if on == occasion => *touched,
            _ => None,
        };
        for there in sent.into_iter().chain(touched) {
            self.said_at = self.said_at.max(there.min(self.now));
        }
    }
}

#[derive(Clone, Debug)]
pub struct ClientFacts {
    pub zone: Tz,
    pub arrangements: Arrangements,
    pub joined_day: NaiveDate,
    /// The last day that a weekly summary told of.
    pub week_told: Option<NaiveDate>,
    pub pause: Option<Pause>,
    /// Those the client shares with now.
    pub ties: Vec<Tie>,
    /// What is asked on the day in focus, its lists filled.
    pub form: Form,
    /// Items of the client's that are not asked that day: buttons of older messages may be about one.
    pub beside: Vec<Item>,
    /// What stands in the client's plan, also what is put aside.
    pub asked: Vec<Asked>,
    /// What the client tracks for themselves, for their own eyes.
    pub tracked: Vec<Kept>,
    /// The client's list of skills, and the homework of the day in focus.
    pub skills: Vec<Skill>,
    pub tasks: Vec<Task>,
    /// The list of skills with what is known of each, where it is in focus.
    pub listed: Vec<Listed>,
    /// The check-in of the day in focus; without one, the latest that was open when this was said, or would have been
    /// by plan had we not been away.
    pub checkin: Option<Checkin>,
    /// The last days with a text, where such are in focus.
    pub noted: Vec<Noted>,
    /// What the cards on the screen ask.
    pub cards: Cards,
    /// The latest check-in sent that is still open.
    pub open: Option<Occasion>,
    /// The latest day whose daily check-in was asked.
    pub last_sent: Option<NaiveDate>,
    /// The check-ins besides the daily one.
    pub times: Times,
    /// The last days without an answer, where those are in focus.
    pub quiet: Quiet,
    pub journal: Journal,
    pub thoughts: Thoughts,
    pub targets: Targets,
    /// How many minutes a check-in usually takes, once that is known.
    pub usual_minutes: Option<u16>,
    /// Days to come that a clock which ran ahead asked: their cards stand in the chat.
    pub ahead: Vec<Occasion>,
    /// The last weeks, where the week is in focus.
    pub days: Vec<DayPoint>,
    /// Who looked lately, where reads are in focus, newest first.
    pub reads: Vec<Read>,
    /// What was put on the list and not told yet, with the therapist's name, where the end of a tie is in focus.
    pub untold: Vec<(String, Name)>,
}

impl ClientFacts {
    /// Was another check-in asked since this one's card came?
    pub fn asked_since(&self, occasion: Occasion) -> bool {
        self.open.is_some_and(|open| self.cards.may_follow(open, occasion))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Read {
    pub therapist: String,
    pub what: ReadWhat,
    pub at: DateTime<Utc>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReadWhat {
    Card,
    Chart,
    Digest,
    Session,
}

#[derive(Clone, Debug)]
pub struct TherapistFacts {
    pub name: String,
    pub digest_weekday: Weekday,
    pub digest_time: LocalTime,
    /// Clients who share now, by alias.
    pub caseload: Vec<CaseFacts>,
    /// Aliases of invitations nobody has used yet.
    pub invited: Vec<String>,
    /// The client in focus, if this therapist may see them.
    pub case: Option<CaseDetail>,
}

#[derive(Clone, Debug)]
pub struct CaseFacts {
    pub link: LinkId,
    pub client: PersonId,
    pub alias: String,
    pub zone: Tz,
    /// The client's own day now.
    pub today: NaiveDate,
    pub paused: bool,
    /// Does the client share with nobody else?
    pub only_tie: bool,
    /// Where the caseload is in focus.
    pub outline: Option<Outline>,
}

#[derive(Clone, Debug)]
pub struct CaseDetail {
    pub link: LinkId,
    pub client: PersonId,
    pub alias: String,
    pub zone: Tz,
    pub arrangements: Arrangements,
    pub joined_day: NaiveDate,
    pub pause: Option<Pause>,
    /// Does the client share with nobody else?
    pub only_tie: bool,
    /// The ties to the other therapists the client shares with now.
    pub others: Vec<Tie>,
    pub last_sent: Option<NaiveDate>,
    pub times: Times,
    pub open: Option<Occasion>,
    /// The first day that what is arranged now is asked on: those before it were seen already.
    pub next_day: NaiveDate,
    /// Tasks the client has from then on, whoever gave them.
    pub tasks_open: usize,
    /// Tasks this therapist gave that are not ended.
    pub tasks: Vec<Task>,
    /// How many minutes a check-in usually takes them, once that is known.
    pub usual_minutes: Option<u16>,
    /// What is asked, in its order.
    pub asked: Vec<Asked>,
    /// What the client had put aside when it was taken off the list.
    pub taken_aside: Vec<Item>,
    /// The client's list, as this therapist may read it, and how many more stand on it.
    pub skills: Vec<Listed>,
    pub private_skills: usize,
    /// What this therapist named, open or ended.
    pub targets: Vec<Target>,
    pub outline: Outline,
}

#[derive(Clone, Debug)]
pub struct InviteFacts {
    pub id: InviteId,
    pub standing: InviteStanding,
    /// The inviting therapist; `None`: the operator invites a therapist.
    pub from: Option<Inviter>,
}

#[derive(Clone, Debug)]
pub struct Inviter {
    pub therapist: PersonId,
    pub name: String,
    /// The alias the client will have.
    pub alias: String,
}

/// Which invitation is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InviteRef {
    Code(String),
    Id(InviteId),
}

/// What has to be loaded for a turn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Focus {
    pub day: DayRef,
    /// Of a card that stands last and asks nothing any more, its day instead.
    pub last_done: bool,
    /// The last days with a text.
    pub noted: bool,
    pub link: Option<LinkId>,
    pub invite: Option<InviteRef>,
    pub caseload_days: bool,
    pub client_days: bool,
    pub reads: bool,
    pub quiet: bool,
    pub journal: JournalFocus,
    pub thoughts: ThoughtFocus,
    pub targets: TargetFocus,
    pub untold: bool,
    /// The client's own list of skills.
    pub skills: bool,
}

/// Which check-in is meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DayRef {
    /// The latest sent that is still open.
    #[default]
    LatestOpen,
    /// The latest that text can answer: one that was sent, or one the client opened and did not finish.
    Standing,
    /// This day while it can be answered, else the one standing; `newer`: when the one standing has the words though, if
    /// it is later; `begun`: a text the person began, whose next words go by the cards that stood there, not by what was due;
    /// `since`: the person's own last act there.
    Answerable {
        occasion: Occasion,
        newer: Newer,
        begun: bool,
        since: Option<DateTime<Utc>>,
    },
    On(Occasion),
    /// The latest that a clock which ran ahead closed before its end, with the days it asked; else the latest open.
    ClosedAhead,
    /// This day, which the conversation was at; what was sent before it was asked meant the one open then.
    Said(Occasion),
    /// The day it was in the client's zone when this was said, or so many days before it.
    DaysAgo(u8),
}

/// When words at the question of a day are for that of a later one. What stands last is what is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Newer {
    /// They answer this one, and can answer no other.
    Never,
    /// Where that one was asked since and stands below, but for who is in the middle of this one.
    UnlessAmid,
    /// Where that one was asked after the person's own last act here: never where it stands further up.
    AskedSince,
    /// Nobody began this one.
    Always,
}
