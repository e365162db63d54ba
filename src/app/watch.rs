//! The clock the bot goes by. It never believes at once that a time long past has come back: until `steps` has decided,
//! and while it holds the machine's clock for wrong, time goes on from what was lived, by a clock nobody sets.

use std::sync::Mutex;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use crate::domain::past::FAR;

use super::clock::Clock;

#[derive(Debug)]
pub struct Watch {
    clock: Clock,
    lived: Mutex<Option<Lived>>,
}

/// A moment that was lived, by each of the clocks.
#[derive(Clone, Copy, Debug)]
struct Lived {
    at: DateTime<Utc>,
    shown: DateTime<Utc>,
    steady: Option<Duration>,
}

/// A clock that shows a time long past, against the time as it was lived.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Behind {
    pub lived: DateTime<Utc>,
    pub shown: DateTime<Utc>,
}

impl Watch {
    pub fn new(clock: Clock) -> Self {
        Self { clock, lived: Mutex::new(None) }
    }

    pub fn now(&self) -> DateTime<Utc> {
        self.behind().map_or_else(|| self.clock.now(), |behind| behind.lived)
    }

    /// Is the machine's clock far behind what was lived?
    pub fn behind(&self) -> Option<Behind> {
        let shown = self.clock.now();
        let last = (*self.lived.lock().ok()?)?;
        let lived = || last.at + last.passed(shown, self.clock.steady());
        (last.at - shown > FAR).then(|| Behind { lived: lived(), shown })
    }

    pub fn steady(&self) -> Option<Duration> {
        self.clock.steady()
    }

    /// It is this moment: what the clock showed before counts no more.
    pub fn lives(&self, at: DateTime<Utc>) {
        if let Ok(mut lived) = self.lived.lock() {
            *lived = Some(Lived { at, shown: self.clock.now(), steady: self.clock.steady() });
        }
    }

    /// What the clock shows is believed, however far back it is.
    pub fn believes(&self) {
        self.lives(self.clock.now());
    }

    /// Moves a clock set by hand, as time passes.
    pub fn set(&self, to: DateTime<Utc>) {
        self.clock.set(to);
    }
}

impl Lived {
    /// What went by since. A clock set by hand has no other beside it: as much as it went on itself.
    fn passed(&self, shown: DateTime<Utc>, steady: Option<Duration>) -> TimeDelta {
        match self.steady.zip(steady).and_then(|(before, now)| now.checked_sub(before)) {
            Some(really) => TimeDelta::from_std(really).unwrap_or_default(),
            None => (shown - self.shown).max(TimeDelta::zero()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_long_past_does_not_come_back_by_itself() {
        let at = |text: &str| format!("2026-03-{text}Z").parse::<DateTime<Utc>>().unwrap();
        let clock = Clock::by_hand(at("06T20:00:00"));
        let watch = Watch::new(clock.clone());
        watch.lives(watch.now());
        clock.put(at("06T18:30:00"));
        assert_eq!((watch.now(), watch.behind()), (at("06T18:30:00"), None), "an hour or so");
        clock.put(at("02T00:00:00"));
        assert_eq!(watch.now(), at("06T20:00:00"));
        watch.lives(watch.now());
        clock.put(at("02T00:00:04"));
        assert_eq!(watch.now(), at("06T20:00:04"), "time goes on");
        clock.put(at("06T21:00:00"));
        assert_eq!((watch.now(), watch.behind()), (at("06T21:00:00"), None), "put right");
        clock.put(at("02T00:00:00"));
        watch.believes();
        assert_eq!(watch.now(), at("02T00:00:00"));
    }
}
