//! Whether Telegram takes messages just now. After one that failed for no fault of its own Telegram is asked for our own
//! name. Where it does not answer, the whole sender waits, at most eight seconds at a time. Where it does, a message of
//! another chat tries the way at once, and what gets through opens it for all: the chats that failed step back for
//! themselves. Counts against no message. Reads no clock, and never outlives the process.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

/// The longest the sender waits before it tries again.
const LONGEST: Duration = Duration::from_secs(8);
/// How long it holds that Telegram said who we are, and how long a message that tries the way keeps others from it.
const A_MOMENT: TimeDelta = TimeDelta::seconds(1);

#[derive(Debug, Default)]
pub struct Outage(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    /// Waits in a row.
    failures: u32,
    /// Until then those wait that failed.
    until: Option<DateTime<Utc>>,
    /// Until then everybody waits.
    shut: Option<DateTime<Utc>>,
    /// One message is on its way to try it, and no other does for so long.
    trying: Option<DateTime<Utc>>,
    /// Telegram did not even say who we are: nobody is reached, and no message had anything to do with it.
    proven: bool,
    /// When Telegram last said who we are, since something failed.
    there: Option<DateTime<Utc>>,
    /// Chats with messages that failed since something last went through.
    failed: BTreeMap<i64, Failing>,
    /// Chats that fail while others are reached, until something comes through to them: they say nothing of the way.
    aside: BTreeSet<i64>,
}

#[derive(Debug, Default)]
struct Failing {
    messages: BTreeSet<i64>,
    /// It had its turn to try the way; others come first.
    tried: bool,
    /// All of these had failed before while others went.
    known: bool,
}

/// What the sender may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gate {
    Open,
    /// Nothing goes before then.
    Shut(DateTime<Utc>),
    /// Telegram may be asked whether it is there.
    Knock,
    /// One message of a chat that has not failed may go.
    Others,
    /// One message may go.
    Any,
}

/// What a message that went means for those that did not.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Went {
    /// These failed while it went.
    pub others: Vec<i64>,
    /// Nothing had come through to its chat before.
    pub back: bool,
}

impl Went {
    pub fn is_all_well(&self) -> bool {
        self.others.is_empty() && !self.back
    }
}

impl Outage {
    pub fn gate(&self, now: DateTime<Utc>) -> Gate {
        self.with(|state| match state.shut.max(state.trying).filter(|until| *until > now) {
            _ if state.failures == 0 => Gate::Open,
            Some(until) => Gate::Shut(until),
            None if state.there.is_none_or(|at| at + A_MOMENT <= now) => Gate::Knock,
            None if state.until.is_some_and(|until| until > now) => Gate::Others,
            None => Gate::Any,
        })
    }

    /// Until when what failed waits, and all others do not.
    pub fn waits(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        self.with(|state| state.until.filter(|until| *until > now))
    }

    /// Chats that failed: while others may go, these may not.
    pub fn failing(&self) -> Vec<i64> {
        self.with(|state| state.failed.keys().chain(&state.aside).copied().collect())
    }

    /// Chats whose turn to try the way it is not.
    pub fn tried(&self) -> Vec<i64> {
        self.with(|state| {
            let tried = state.failed.iter().filter(|(_, failing)| failing.tried).map(|(chat, _)| chat);
            tried.chain(&state.aside).copied().collect()
        })
    }

    /// All had their turn.
    pub fn begins_again(&self) {
        self.with(|state| state.failed.values_mut().for_each(|failing| failing.tried = false));
    }

    /// Is Telegram known to be away, whatever is sent?
    pub fn is_proven(&self) -> bool {
        self.with(|state| state.proven)
    }

    /// A message failed for no fault of its own. `known`: and had before, while others went. Gives until when it waits.
    pub fn failed(&self, chat: i64, message: i64, known: bool, now: DateTime<Utc>) -> DateTime<Utc> {
        self.with(|state| {
            let failing =
                state.failed.entry(chat).or_insert_with(|| Failing { known: true, ..Failing::default() });
            failing.messages.insert(message);
            failing.tried = true;
            failing.known &= known;
            if state.failures == 0 && (known || state.aside.contains(&chat)) {
                return now + LONGEST;
            }
            state.trying = None;
            state.wait(now)
        })
    }

    /// Telegram was asked who we are, and did not say.
    pub fn is_away(&self, now: DateTime<Utc>) {
        self.with(|state| {
            state.proven = true;
            state.there = None;
            state.shut = Some(state.wait(now));
        });
    }

    /// Telegram said who we are. Gives whether it was known to be away.
    pub fn is_there(&self, now: DateTime<Utc>) -> bool {
        self.with(|state| {
            state.there = Some(now);
            std::mem::take(&mut state.proven)
        })
    }

    /// A message goes to try the way; until it is answered no other does, for a moment.
    pub fn tries(&self, now: DateTime<Utc>) {
        self.with(|state| state.trying = Some(now + A_MOMENT));
    }

    /// Telegram answered about a message: it is there.
    pub fn went(&self, chat: i64, message: i64) -> Went {
        self.with(|state| {
            let aside = std::mem::take(&mut state.aside);
            let was_aside = aside.contains(&chat);
            let before = std::mem::replace(state, State { aside, ..State::default() });
            for (failing, how) in &before.failed {
                if !how.known {
                    state.aside.insert(*failing);
                }
            }
            let others = before.failed.into_values().flat_map(|failing| failing.messages);
            let others = others.filter(|other| *other != message).collect();
            state.aside.remove(&chat);
            Went { others, back: was_aside }
        })
    }

    /// Everybody was told to wait.
    pub fn rests(&self, wait: TimeDelta, now: DateTime<Utc>) {
        self.with(|state| {
            state.failures = state.failures.max(1);
            state.shut = state.shut.max(Some(now + wait.min(TimeDelta::seconds(8))));
        });
    }

    /// One chat was told to wait: the way is neither shown to be free nor not.
    pub fn is_undecided(&self) {
        self.with(|state| state.trying = None);
    }

    /// The clock was set back: what waits goes on waiting as long as it had to.
    pub fn set_back(&self, by: TimeDelta) {
        self.with(|state| {
            for at in [&mut state.until, &mut state.shut, &mut state.trying, &mut state.there] {
                *at = at.map(|at| at - by);
            }
        });
    }

    fn with<T>(&self, act: impl FnOnce(&mut State) -> T) -> T {
        // Nothing in here panics half-way: what is kept is sound.
        act(&mut self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner))
    }
}

impl State {
    /// 1, 2, 4, 8 seconds; what fails while all wait already makes nobody wait longer.
    fn wait(&mut self, now: DateTime<Utc>) -> DateTime<Utc> {
        if let Some(until) = self.until.filter(|until| *until > now) {
            return until;
        }
        self.failures = self.failures.saturating_add(1);
        let until = now + pause(self.failures);
        self.until = Some(until);
        until
    }
}

/// How long to wait after so many failures in a row: 1, 2, 4, 8, 8 .. seconds.
pub fn pause(failures: u32) -> Duration {
    Duration::from_secs(1 << failures.saturating_sub(1).min(3)).min(LONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::seconds(seconds)
    }

    #[test]
    fn the_sender_waits_a_second_and_never_more_than_eight() {
        let outage = Outage::default();
        assert_eq!(outage.gate(at(0)), Gate::Open);
        let mut now = 0;
        for wait in [1, 2, 4, 8, 8, 8] {
            assert_eq!(outage.failed(1, 7, false, at(now)), at(now + wait));
            assert_eq!(outage.gate(at(now)), Gate::Knock, "Telegram is asked at once");
            // What was on its way as well fails a moment later, and makes nobody wait longer.
            assert_eq!(outage.failed(2, 8, false, at(now)), at(now + wait));
            outage.is_away(at(now));
            assert_eq!(outage.gate(at(now)), Gate::Shut(at(now + wait)));
            now += wait;
            assert_eq!(outage.gate(at(now)), Gate::Knock);
        }
        assert_eq!(outage.went(3, 9), Went { others: vec![7, 8], back: false });
        assert_eq!((outage.gate(at(now)), outage.went(3, 9)), (Gate::Open, Went::default()));
        assert_eq!(outage.failed(3, 9, false, at(now)), at(now + 1), "and begins anew");
        assert_eq!(outage.went(3, 9), Went::default(), "what went has not failed");
    }

    #[test]
    fn chats_that_fail_while_telegram_is_there_are_their_own_trouble() {
        let outage = Outage::default();
        for chat in 0..25 {
            outage.failed(chat, 100 + chat, false, at(0));
            outage.is_there(at(0));
            assert_eq!(outage.gate(at(0)), Gate::Others, "the next chat tries the way at once");
        }
        assert_eq!((outage.failing().len(), outage.tried().len()), (25, 25));
        outage.is_there(at(1));
        assert_eq!(outage.gate(at(1)), Gate::Any, "and if there is none, one of these once they waited");
        outage.begins_again();
        outage.failed(0, 100, false, at(1));
        assert_eq!(outage.tried(), [0], "the next time it is another's turn");
        assert_eq!(outage.went(30, 200).others.len(), 25);
        for chat in 0..25 {
            outage.failed(chat, 300 + chat, false, at(2));
            assert_eq!(outage.gate(at(2)), Gate::Open, "whatever more fails there");
        }
        assert!(outage.went(3, 303).back);
        outage.failed(3, 304, false, at(3));
        assert_ne!(outage.gate(at(3)), Gate::Open, "it had been reached");
        outage.went(30, 201);
        assert!(outage.went(3, 304).back);
        // One message that chokes Telegram does not put its chat aside.
        outage.failed(3, 305, true, at(4));
        assert_eq!(outage.gate(at(4)), Gate::Open);
        assert_eq!(outage.went(30, 202).others.len(), 1);
        assert!(!outage.went(3, 306).back);
    }

    #[test]
    fn one_message_tries_the_way_at_a_time() {
        let outage = Outage::default();
        outage.failed(1, 7, false, at(0));
        outage.is_away(at(1));
        assert!(outage.is_proven() && outage.gate(at(3)) == Gate::Knock);
        assert!(outage.is_there(at(4)) && !outage.is_there(at(4)));
        outage.tries(at(4));
        assert_eq!(outage.gate(at(4)), Gate::Shut(at(5)), "and holds nobody up for long");
        outage.is_undecided();
        assert_eq!(outage.gate(at(4)), Gate::Any);
        outage.rests(TimeDelta::hours(1), at(4));
        assert_eq!(outage.gate(at(4)), Gate::Shut(at(12)));
        outage.set_back(TimeDelta::seconds(10));
        assert_eq!(outage.gate(at(0)), Gate::Shut(at(2)));
    }
}
