//! The clock the bot goes by. It never believes at once that a time long past has come back, or one far ahead has come:
//! until `steps` has decided, and while it holds the machine's clock for wrong, time goes on from what was lived, by a
//! clock nobody sets.

use std::sync::Mutex;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use crate::domain::past::{FAR, is_near};

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

/// What the machine's clock shows, against the time as it was lived.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    pub lived: DateTime<Utc>,
    pub shown: DateTime<Utc>,
}

impl Reading {
    /// Is the machine's clock far from what was lived, to either side?
    pub fn is_astray(self) -> bool {
        !is_near(self.lived, self.shown)
    }
}

impl Watch {
    pub fn new(clock: Clock) -> Self {
        Self { clock, lived: Mutex::new(None) }
    }

    pub fn now(&self) -> DateTime<Utc> {
        let reading = self.reading();
        if reading.is_astray() { reading.lived } else { reading.shown }
    }

    pub fn reading(&self) -> Reading {
        let shown = self.clock.now();
        let last = self.lived.lock().ok().and_then(|last| *last);
        let lived = last.map(|last| last.at + last.passed(shown, self.clock.steady()));
        Reading { lived: lived.unwrap_or(shown), shown }
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

    /// The same where it is lived.
    pub fn pass(&self, to: DateTime<Utc>) {
        self.clock.set(to);
        if self.clock.now() <= to {
            self.believes();
        }
    }
}

impl Lived {
    /// What went by since. A clock set by hand has no other beside it: as much as it went on itself, unless it leapt.
    fn passed(&self, shown: DateTime<Utc>, steady: Option<Duration>) -> TimeDelta {
        match self.steady.zip(steady).and_then(|(before, now)| now.checked_sub(before)) {
            Some(really) => TimeDelta::from_std(really).unwrap_or_default(),
            None => {
                let went_on = shown - self.shown;
                if (TimeDelta::zero()..=FAR).contains(&went_on) { went_on } else { TimeDelta::zero() }
            }
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
        let seen = |watch: &Watch| (watch.now(), watch.reading().is_astray());
        assert_eq!(seen(&watch), (at("06T18:30:00"), false), "an hour or so");
        clock.put(at("02T00:00:00"));
        assert_eq!(seen(&watch), (at("06T20:00:00"), true));
        watch.lives(watch.now());
        clock.put(at("02T00:00:04"));
        assert_eq!(watch.now(), at("06T20:00:04"), "time goes on");
        clock.put(at("06T21:00:00"));
        assert_eq!(seen(&watch), (at("06T21:00:00"), false), "put right");
        clock.put(at("02T00:00:00"));
        watch.believes();
        assert_eq!(watch.now(), at("02T00:00:00"));
    }

    #[test]
    fn a_time_far_ahead_does_not_come_by_itself() {
        let at = |text: &str| format!("2026-03-{text}Z").parse::<DateTime<Utc>>().unwrap();
        let clock = Clock::by_hand(at("06T20:00:00"));
        let watch = Watch::new(clock.clone());
        watch.lives(watch.now());
        clock.put(at("16T20:00:00"));
        assert_eq!((watch.now(), watch.reading().is_astray()), (at("06T20:00:00"), true));
        watch.lives(watch.now());
        clock.put(at("16T20:00:04"));
        assert_eq!(watch.now(), at("06T20:00:04"), "time goes on");
        watch.pass(at("06T22:00:00"));
        assert_eq!(watch.now(), at("06T20:00:04"), "nobody passes to where such a clock is not");
        clock.put(at("06T20:05:00"));
        assert_eq!((watch.now(), watch.reading().is_astray()), (at("06T20:05:00"), false), "put right");
    }
}
