//! What waited for us while we were away: until it is read, alarms hold back. And whether Telegram's clock agrees with ours.
//! Reads no clock and stores nothing.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use crate::domain::moment::{self, Receipt};
use crate::telegram::Batch;

/// Known of this process only: a start knows neither.
#[derive(Debug)]
pub struct Arrears {
    behind: AtomicBool,
    in_step: AtomicBool,
    /// When all had been read, by the steady clock.
    caught_up: Mutex<Option<Duration>>,
}

impl Default for Arrears {
    fn default() -> Self {
        Self { behind: AtomicBool::new(true), in_step: AtomicBool::new(false), caught_up: Mutex::new(None) }
    }
}

impl Arrears {
    /// May something still wait to be read?
    pub fn is_behind(&self) -> bool {
        self.behind.load(Ordering::SeqCst)
    }

    pub fn set_behind(&self, behind: bool) {
        self.behind.store(behind, Ordering::SeqCst);
    }

    /// The clock was set: what was known of Telegram's against ours holds no longer.
    pub fn lose_step(&self) {
        self.in_step.store(false, Ordering::SeqCst);
    }

    pub fn caught_up(&self, steady: Option<Duration>) {
        if let Ok(mut last) = self.caught_up.lock() {
            *last = steady;
        }
    }

    /// How long nothing was read, by a clock that nobody sets where this process knows one: a step of the other is
    /// no absence.
    pub fn away(&self, by_the_clock: TimeDelta, steady: Option<Duration>) -> TimeDelta {
        let last = self.caught_up.lock().ok().and_then(|last| *last);
        let really = last.zip(steady).and_then(|(last, now)| now.checked_sub(last));
        really.and_then(|really| TimeDelta::from_std(really).ok()).unwrap_or(by_the_clock)
    }

    /// How this moment reads what a batch brings.
    pub fn receipt(&self, now: DateTime<Utc>, caught_up: Option<DateTime<Utc>>) -> Receipt {
        Receipt { now, caught_up, in_step: self.in_step.load(Ordering::SeqCst) }
    }

    /// When something of this date was sent; a fresh date shows that the clocks agree. `next`: when what came after it was.
    pub fn sent(
        &self,
        receipt: &Receipt,
        date: Option<DateTime<Utc>>,
        next: Option<DateTime<Utc>>,
    ) -> DateTime<Utc> {
        let Some(date) = date else { return receipt.pressed(next) };
        if receipt.agrees(date) {
            self.in_step.store(true, Ordering::SeqCst);
        }
        receipt.sent(date)
    }
}

/// Does a batch that ends so leave more to be read?
pub fn more_may_wait(batch: &Batch, now: DateTime<Utc>) -> bool {
    match batch.last_sent_at() {
        Some(date) => moment::waited(date, now),
        None => batch.is_full(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_of_the_clock_is_no_absence() {
        let arrears = Arrears::default();
        let (hour, second) = (TimeDelta::hours(1), TimeDelta::seconds(1));
        let steady = |seconds| Some(Duration::from_secs(seconds));
        // A start knows only what the clock says.
        assert_eq!(arrears.away(hour, steady(9)), hour);
        arrears.caught_up(steady(10));
        assert_eq!(arrears.away(hour, steady(11)), second, "set ahead by an hour");
        assert_eq!(arrears.away(second, steady(3610)), hour, "away for an hour and set back by it");
        // A clock set by hand has no other.
        assert_eq!(arrears.away(hour, None), hour);
    }
}
