//! A client's check-ins of a day besides the daily one: at a time, or at a random minute within a window. Knows when each
//! comes and until when it is open; never what it asks.
//!
//! Sources: several moments of a day are sampled by random minutes in windows, a few at most (ecological momentary assessment; Shiffman,
//! Stone and Hufford 2008). A moment is answered then or not at all.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc, Weekday};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::client::LAST_NUDGE;
use super::occasion::{SLOTS, Slot};
use super::schedule::{Daily, LocalTime, Planned, Weekdays, instant_at, local_day};

mod clash;
mod draw;
mod set;

pub use clash::{Clash, clash};
pub use set::SlotSet;

/// Any two check-ins of a day lie at least this many minutes apart.
pub const APART: u16 = 30;
/// How long a check-in at a random minute can be answered, in minutes, where nothing else is chosen.
pub const OPEN: u16 = 30;
/// What can be chosen for that.
pub const OPEN_CHOICES: [u16; 4] = [15, 30, 60, 120];
/// Minutes from a question that stays open until it comes again to its one reminder.
const NUDGE_AFTER: i64 = 60;
/// A reminder of a moment comes when this share of its time is over.
const NUDGE_SHARE: i32 = 2;
/// The most days looked ahead for the next: every weekday comes within them, and a window beyond.
const AHEAD: usize = 400;

/// When in a day it comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum When {
    At(LocalTime),
    /// At a minute from the first to the second, drawn for each day.
    Within(LocalTime, LocalTime),
}

impl When {
    /// `None` where it comes at a random minute.
    pub fn time(self) -> Option<LocalTime> {
        match self {
            Self::At(time) => Some(time),
            Self::Within(..) => None,
        }
    }
}

/// One check-in of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Timed {
    pub slot: Slot,
    pub when: When,
    pub weekdays: Weekdays,
    /// The first and the last day it is asked, where that was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_day: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_day: Option<NaiveDate>,
    /// How many minutes it can be answered; `None`: until it comes again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open: Option<u16>,
    pub nudge: bool,
    /// What its minutes are drawn from: of those that share a window, the first one's.
    pub seed: i64,
    /// The first day on which it is as it is here.
    pub since: NaiveDate,
    /// Put aside by the client: not asked until they take it up again.
    #[serde(default)]
    pub aside: bool,
}

impl Timed {
    /// As a therapist adds one: every day from then on; a moment where it comes at a random minute.
    pub fn starting(slot: Slot, when: When, seed: i64, since: NaiveDate) -> Self {
        let window = matches!(when, When::Within(..));
        Self {
            slot,
            when,
            weekdays: Weekdays::EVERY_DAY,
            first_day: None,
            last_day: None,
            open: window.then_some(OPEN),
            nudge: false,
            seed,
            since,
            aside: false,
        }
    }

    /// Is it about the moment it is asked: answered within some minutes, or not at all?
    pub fn is_moment(&self) -> bool {
        self.open.is_some()
    }

    /// Is it over for good by that day?
    pub fn is_over(&self, today: NaiveDate) -> bool {
        self.last_day.is_some_and(|last| last < today)
    }

    fn is_on(&self, day: NaiveDate) -> bool {
        let begun = day >= self.since && self.first_day.is_none_or(|first| first <= day);
        begun
            && self.last_day.is_none_or(|last| day <= last)
            && self.weekdays.contains(weekday(day))
            && !self.aside
    }

    /// When its one reminder comes, if it has one, of a question asked at `sent` that closes at `closes`.
    pub fn nudge_at(&self, sent: DateTime<Utc>, closes: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let after = match self.open {
            Some(_) => (closes - sent) / NUDGE_SHARE,
            None => TimeDelta::minutes(NUDGE_AFTER),
        };
        Some(sent + after).filter(|at| self.nudge && *at < closes)
    }

    /// May its reminder still come then? One of a moment ends with it; none comes late in the evening.
    pub fn may_nudge(&self, day: NaiveDate, now: DateTime<Utc>, zone: Tz) -> bool {
        self.nudge && (self.is_moment() || now <= instant_at(day, LAST_NUDGE, zone))
    }
}

/// All of a client's, in the order of their slots: at most three.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Slots(pub Vec<Timed>);

impl Slots {
    pub fn get(&self, slot: Slot) -> Option<&Timed> {
        self.0.iter().find(|timed| timed.slot == slot)
    }

    /// A slot nobody has, of the three; `None`: all are taken.
    pub fn free(&self) -> Option<Slot> {
        (1..SLOTS).filter_map(Slot::new).find(|slot| self.get(*slot).is_none())
    }

    /// How many more fit into a day.
    pub fn room(&self) -> usize {
        usize::from(SLOTS - 1).saturating_sub(self.0.len())
    }

    /// The check-in of that slot on that day, or `None` where it is not asked then.
    pub fn on(&self, slot: Slot, day: NaiveDate, zone: Tz) -> Option<Planned> {
        let timed = self.get(slot).filter(|timed| timed.is_on(day))?;
        let (from, to) = match timed.when {
            When::At(time) => {
                let daily = Daily { time, weekdays: Weekdays::EVERY_DAY, zone };
                return daily.on(day);
            }
            When::Within(from, to) => (from, to),
        };
        Daily { time: from, weekdays: Weekdays::EVERY_DAY, zone }.on(day)?;
        let beside: Vec<&Timed> =
            self.0.iter().filter(|other| other.when == timed.when && other.is_on(day)).collect();
        let at = beside.iter().position(|other| other.slot == slot)?;
        let (start, end) = (instant_at(day, from, zone), instant_at(day, to, zone));
        let minutes = draw::minutes(beside.first()?.seed, day, (end - start).num_minutes(), beside.len());
        Some(Planned { day, at: start + TimeDelta::minutes(*minutes.get(at)?) })
    }

    /// The next of that slot due at `now` or later, of a day after `last`: the last one that was asked.
    pub fn next_from(
        &self,
        slot: Slot,
        now: DateTime<Utc>,
        zone: Tz,
        last: Option<NaiveDate>,
    ) -> Option<Planned> {
        let timed = self.get(slot)?;
        // One day early: where a gap reaches midnight, yesterday's can be due today.
        let today = local_day(now, zone).pred_opt()?.max(timed.since);
        let first = timed.first_day.map_or(today, |first| first.max(today));
        let first = last.and_then(|last| last.succ_opt()).map_or(first, |after| after.max(first));
        let days =
            first.iter_days().take(AHEAD).take_while(|day| timed.last_day.is_none_or(|last| *day <= last));
        days.filter_map(|day| self.on(slot, day, zone)).find(|planned| planned.at >= now)
    }

    /// Until when the one of that slot and day, asked at `sent`, can be answered. `next`: when another is asked.
    pub fn closes(
        &self,
        slot: Slot,
        day: NaiveDate,
        (sent, zone): (DateTime<Utc>, Tz),
        next: Option<DateTime<Utc>>,
    ) -> DateTime<Utc> {
        match self.get(slot).map(|timed| (timed.open, timed.when)) {
            Some((Some(minutes), _)) => {
                let own = sent + TimeDelta::minutes(minutes.into());
                next.filter(|next| *next > sent).map_or(own, |next| own.min(next))
            }
            Some((None, When::At(time) | When::Within(time, _))) => {
                Daily { time, weekdays: Weekdays::EVERY_DAY, zone }.next_after_day(day).at
            }
            // Taken off meanwhile: it can be answered as long as its day is.
            None => instant_at(day.succ_opt().unwrap_or(day), LocalTime::MIDNIGHT, zone),
        }
    }
}

fn weekday(day: NaiveDate) -> Weekday {
    chrono::Datelike::weekday(&day)
}

#[cfg(test)]
mod tests;
