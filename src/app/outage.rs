//! Whether Telegram takes messages just now. One that fails for no fault of its own makes the whole sender wait, at most
//! eight seconds at a time; then Telegram is asked for our own name, and where it answers, one message tries the way.
//! Counts against no message. Reads no clock, and never outlives the process.

use std::collections::BTreeSet;
use std::sync::Mutex;

use chrono::{DateTime, TimeDelta, Utc};

/// The longest the sender waits before it tries again.
const LONGEST: TimeDelta = TimeDelta::seconds(8);

#[derive(Debug, Default)]
pub struct Outage(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    /// In a row, of whatever message.
    failures: u32,
    until: Option<DateTime<Utc>>,
    /// One message is on its way to try it, for so long at most.
    trying: Option<DateTime<Utc>>,
    /// Telegram did not even say who we are: nobody is reached, and no message had anything to do with it.
    proven: bool,
    /// Messages that failed since something last went through.
    failed: BTreeSet<i64>,
}

/// What the sender may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gate {
    Open,
    /// Nothing goes before then.
    Shut(DateTime<Utc>),
    /// Telegram may be asked whether it is there; if so one message may go.
    Knock,
}

impl Outage {
    pub fn gate(&self, now: DateTime<Utc>) -> Gate {
        self.with(|state| match state.until.max(state.trying).filter(|until| *until > now) {
            _ if state.failures == 0 => Gate::Open,
            Some(until) => Gate::Shut(until),
            None => Gate::Knock,
        })
    }

    /// Is Telegram known to be away, whatever is sent?
    pub fn is_proven(&self) -> bool {
        self.with(|state| state.proven)
    }

    /// A message failed for no fault of its own. Gives until when the sender waits.
    pub fn failed(&self, message: i64, now: DateTime<Utc>) -> DateTime<Utc> {
        self.with(|state| {
            state.failed.insert(message);
            state.trying = None;
            state.wait(now)
        })
    }

    /// Telegram was asked who we are, and did not say.
    pub fn is_away(&self, now: DateTime<Utc>) {
        self.with(|state| {
            state.proven = true;
            state.wait(now);
        });
    }

    /// Telegram said who we are. Gives whether it was known to be away.
    pub fn is_there(&self) -> bool {
        self.with(|state| std::mem::take(&mut state.proven))
    }

    /// A message goes to try the way; until it is answered no other does.
    pub fn tries(&self, until: DateTime<Utc>) {
        self.with(|state| state.trying = Some(until));
    }

    /// Telegram answered about a message: it is there. Gives the others that failed meanwhile.
    pub fn went(&self, message: i64) -> Vec<i64> {
        self.with(|state| {
            let mut failed = std::mem::take(state).failed;
            failed.remove(&message);
            failed.into_iter().collect()
        })
    }

    /// Everybody was told to wait.
    pub fn rests(&self, wait: TimeDelta, now: DateTime<Utc>) {
        self.with(|state| {
            state.failures = state.failures.max(1);
            state.until = state.until.max(Some(now + wait.min(LONGEST)));
        });
    }

    /// One chat was told to wait: the way is neither shown to be free nor not.
    pub fn is_undecided(&self) {
        self.with(|state| state.trying = None);
    }

    /// The clock was set back: what waits goes on waiting as long as it had to.
    pub fn set_back(&self, by: TimeDelta) {
        self.with(|state| {
            state.until = state.until.map(|at| at - by);
            state.trying = state.trying.map(|at| at - by);
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
        let until = now + TimeDelta::seconds(1 << (self.failures - 1).min(3)).min(LONGEST);
        self.until = Some(until);
        until
    }
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
            assert_eq!(outage.failed(7, at(now)), at(now + wait));
            // What was on its way as well fails a moment later, and makes nobody wait longer.
            assert_eq!(outage.failed(8, at(now)), at(now + wait));
            assert_eq!(outage.gate(at(now)), Gate::Shut(at(now + wait)));
            now += wait;
            assert_eq!(outage.gate(at(now)), Gate::Knock);
        }
        assert_eq!(outage.went(9), [7, 8]);
        assert_eq!((outage.gate(at(now)), outage.went(9)), (Gate::Open, Vec::new()));
        assert_eq!(outage.failed(7, at(now)), at(now + 1), "and begins anew");
        assert_eq!(outage.went(7), [0; 0], "what went has not failed");
    }

    #[test]
    fn one_message_tries_the_way_at_a_time() {
        let outage = Outage::default();
        outage.failed(7, at(0));
        outage.is_away(at(1));
        assert!(outage.is_proven() && outage.gate(at(3)) == Gate::Knock);
        assert!(outage.is_there() && !outage.is_there());
        outage.tries(at(120));
        assert_eq!(outage.gate(at(4)), Gate::Shut(at(120)));
        outage.is_undecided();
        assert_eq!(outage.gate(at(4)), Gate::Knock);
        outage.rests(TimeDelta::hours(1), at(4));
        assert_eq!(outage.gate(at(4)), Gate::Shut(at(12)));
        outage.set_back(TimeDelta::seconds(10));
        assert_eq!(outage.gate(at(0)), Gate::Shut(at(2)));
    }
}
