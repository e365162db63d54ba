//! The generic cell rate algorithm: so many a second, evenly spread, with short bursts. Time is a value.

use chrono::{DateTime, TimeDelta, Utc};

/// Messages per second, and how many may go at once.
#[derive(Clone, Copy, Debug)]
pub struct Rate {
    pub per_second: f64,
    pub burst: u32,
}

/// When the next message would be on time, were they evenly spread.
#[derive(Clone, Copy, Debug, Default)]
pub struct Cell(Option<DateTime<Utc>>);

impl Cell {
    /// Not before now, and else a whole millisecond: what is kept, and a clock set by hand, know no less. Cut off, it would
    /// come a moment before it may be taken, again and again.
    pub fn free_at(self, rate: Rate, now: DateTime<Utc>) -> DateTime<Utc> {
        self.free_for(1, rate, now)
    }

    /// The same for so many at once, no more than its burst.
    pub fn free_for(self, many: u32, rate: Rate, now: DateTime<Utc>) -> DateTime<Utc> {
        let others = rate.interval() * i32::try_from(many.saturating_sub(1)).unwrap_or(i32::MAX);
        let free = self.0.map(|on_time| on_time - rate.tolerance() + others);
        let Some(free) = free.filter(|free| *free > now) else {
            return now;
        };
        let over = i64::from(free.timestamp_subsec_micros() % 1000);
        if over == 0 { free } else { free + TimeDelta::microseconds(1000 - over) }
    }

    pub fn places(self, rate: Rate, now: DateTime<Utc>) -> usize {
        let interval = rate.interval().num_microseconds().unwrap_or(i64::MAX);
        let ahead = self.0.map_or(TimeDelta::zero(), |on_time| on_time.max(now) - now);
        let room = (rate.tolerance() - ahead).num_microseconds().unwrap_or(0);
        match interval {
            ..=0 => usize::MAX,
            _ if room < 0 => 0,
            _ => usize::try_from(room / interval).map_or(usize::MAX, |more| more.saturating_add(1)),
        }
    }

    pub fn take(&mut self, rate: Rate, now: DateTime<Utc>) {
        self.0 = Some(self.0.unwrap_or(now).max(now) + rate.interval());
    }

    pub fn is_ahead_of(self, now: DateTime<Utc>) -> bool {
        self.0.is_some_and(|at| at > now)
    }

    pub fn set_back(&mut self, by: TimeDelta) {
        self.0 = self.0.map(|at| at - by);
    }
}

impl Rate {
    /// So many come together within that time, and one at least.
    pub fn within(self, time: TimeDelta) -> u32 {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "no rate is negative, and bursts are small"
        )]
        let many = (self.per_second * time.as_seconds_f64()).round() as u32;
        many.clamp(1, self.burst.max(1))
    }

    fn interval(self) -> TimeDelta {
        #[expect(clippy::cast_possible_truncation, reason = "a rate of messages gives microseconds that fit")]
        let micros = (1e6 / self.per_second) as i64;
        TimeDelta::microseconds(micros)
    }

    fn tolerance(self) -> TimeDelta {
        self.interval() * i32::try_from(self.burst.saturating_sub(1)).unwrap_or(i32::MAX)
    }
}
