//! What waited for us while we were away: until it is read, alarms hold back. And whether Telegram's clock agrees with ours.
//! Reads no clock and stores nothing.

use std::sync::atomic::{AtomicBool, Ordering};

use chrono::{DateTime, Utc};

use crate::domain::moment::{self, Receipt};
use crate::telegram::Batch;

/// Known of this process only: a start knows neither.
#[derive(Debug)]
pub struct Arrears {
    behind: AtomicBool,
    in_step: AtomicBool,
}

impl Default for Arrears {
    fn default() -> Self {
        Self { behind: AtomicBool::new(true), in_step: AtomicBool::new(false) }
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

    /// How this moment reads what a batch brings.
    pub fn receipt(&self, now: DateTime<Utc>, caught_up: Option<DateTime<Utc>>) -> Receipt {
        Receipt { now, caught_up, in_step: self.in_step.load(Ordering::SeqCst) }
    }

    /// When something of this date was sent; a fresh date shows that the clocks agree.
    pub fn sent(&self, receipt: &Receipt, date: Option<DateTime<Utc>>) -> DateTime<Utc> {
        let Some(date) = date else { return receipt.pressed() };
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
