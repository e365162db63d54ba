//! What time it is: the system's, or one set by hand for tests, rehearsals and demos.
//! The only place that asks the system.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

#[derive(Clone, Debug)]
pub enum Clock {
    System,
    /// UTC milliseconds, moved by whoever made it.
    ByHand(Arc<AtomicI64>),
}

impl Clock {
    pub fn by_hand(start: DateTime<Utc>) -> Self {
        Self::ByHand(Arc::new(AtomicI64::new(start.timestamp_millis())))
    }

    pub fn now(&self) -> DateTime<Utc> {
        match self {
            #[expect(clippy::disallowed_methods, reason = "this is the one place")]
            Self::System => Utc::now(),
            Self::ByHand(ms) => {
                DateTime::from_timestamp_millis(ms.load(Ordering::SeqCst)).unwrap_or_default()
            }
        }
    }

    /// How long the machine has been on, asleep or awake, by a clock that nobody sets; one set by hand has no such
    /// other clock.
    pub fn steady(&self) -> Option<Duration> {
        match self {
            Self::System => since_boot(),
            Self::ByHand(_) => None,
        }
    }

    /// Moves a clock set by hand; the system's goes its own way. As time passes it never goes back.
    pub fn set(&self, to: DateTime<Utc>) {
        if let Self::ByHand(ms) = self {
            ms.fetch_max(to.timestamp_millis(), Ordering::SeqCst);
        }
    }

    pub fn advance(&self, by: TimeDelta) {
        self.set(self.now() + by);
    }

    /// Somebody sets a clock set by hand to whatever they like, as they may the system's.
    pub fn put(&self, to: DateTime<Utc>) {
        if let Self::ByHand(ms) = self {
            ms.store(to.timestamp_millis(), Ordering::SeqCst);
        }
    }
}

fn since_boot() -> Option<Duration> {
    #[cfg(any(target_os = "linux", target_os = "android"))]
    const STEADY: rustix::time::ClockId = rustix::time::ClockId::Boottime;
    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    const STEADY: rustix::time::ClockId = rustix::time::ClockId::Monotonic;
    rustix::time::clock_gettime(STEADY).try_into().ok()
}
