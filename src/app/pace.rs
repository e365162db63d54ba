//! How fast messages may go out: overall, with a share kept free for replies, and to one chat.
//! The generic cell rate algorithm, with time as a value. Telegram publishes no exact numbers and asks to obey 429.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};

use crate::dialogue::effect::Lane;

/// Messages per second, and how many may go at once.
#[derive(Clone, Copy, Debug)]
pub struct Rates {
    pub overall: Rate,
    /// For everything but replies.
    pub unhurried: Rate,
    pub chat: Rate,
}

#[derive(Clone, Copy, Debug)]
pub struct Rate {
    pub per_second: f64,
    pub burst: u32,
}

impl Rates {
    /// About 30 a second overall and one a second to a chat, with short bursts (Telegram's bots FAQ).
    pub const TELEGRAM: Self = Self {
        overall: Rate { per_second: 30.0, burst: 10 },
        unhurried: Rate { per_second: 22.0, burst: 5 },
        chat: Rate { per_second: 1.0, burst: 3 },
    };
    /// For clocks set by hand, where waiting would be for ever.
    pub const UNLIMITED: Self = {
        let free = Rate { per_second: 1e9, burst: u32::MAX };
        Self { overall: free, unhurried: free, chat: free }
    };
}

#[derive(Debug)]
pub struct Pace {
    rates: Rates,
    overall: Cell,
    unhurried: Cell,
    chats: HashMap<i64, Cell>,
    /// Chats that Telegram told to wait.
    held: HashMap<i64, DateTime<Utc>>,
}

/// When the next message would be on time, were they evenly spread.
#[derive(Clone, Copy, Debug, Default)]
struct Cell(Option<DateTime<Utc>>);

impl Pace {
    pub fn new(rates: Rates) -> Self {
        Self {
            rates,
            overall: Cell::default(),
            unhurried: Cell::default(),
            chats: HashMap::new(),
            held: HashMap::new(),
        }
    }

    /// Takes a place for a message now, or says when to ask again.
    pub fn take(&mut self, chat: i64, lane: Lane, now: DateTime<Utc>) -> Result<(), DateTime<Utc>> {
        let rates = self.rates;
        let chat_cell = self.chats.get(&chat).copied().unwrap_or_default();
        let mut free = self.free_at(lane, now).max(chat_cell.free_at(rates.chat, now));
        if let Some(held) = self.held.get(&chat) {
            free = free.max(*held);
        }
        if free > now {
            return Err(free);
        }
        self.held.remove(&chat);
        self.overall.take(rates.overall, now);
        if lane != Lane::Reply {
            self.unhurried.take(rates.unhurried, now);
        }
        self.chats.entry(chat).or_default().take(rates.chat, now);
        if self.chats.len() > FORGET_ABOVE {
            self.chats.retain(|_, cell| cell.0.is_some_and(|at| at > now));
        }
        Ok(())
    }

    /// How many messages of a lane may go now, whatever their chats.
    pub fn places(&self, lane: Lane, now: DateTime<Utc>) -> usize {
        let overall = self.overall.places(self.rates.overall, now);
        match lane {
            Lane::Reply => overall,
            _ => overall.min(self.unhurried.places(self.rates.unhurried, now)),
        }
    }

    /// When the next message of a lane may go, whatever its chat.
    pub fn free_at(&self, lane: Lane, now: DateTime<Utc>) -> DateTime<Utc> {
        let overall = self.overall.free_at(self.rates.overall, now);
        match lane {
            Lane::Reply => overall,
            _ => overall.max(self.unhurried.free_at(self.rates.unhurried, now)),
        }
    }

    /// The clock was set back: what waits goes on waiting as long as it had to, and no longer.
    pub fn set_back(&mut self, by: TimeDelta) {
        let cells = [&mut self.overall, &mut self.unhurried].into_iter().chain(self.chats.values_mut());
        for cell in cells {
            cell.0 = cell.0.map(|at| at - by);
        }
        for until in self.held.values_mut() {
            *until -= by;
        }
    }

    /// Telegram told this chat, and only this one, to wait. Gives whether another was told so as well, and still waits.
    pub fn hold(&mut self, chat: i64, now: DateTime<Utc>, until: DateTime<Utc>) -> bool {
        self.held.insert(chat, until);
        self.held.iter().any(|(other, until)| *other != chat && *until > now)
    }
}

const FORGET_ABOVE: usize = 10_000;

impl Cell {
    fn free_at(self, rate: Rate, now: DateTime<Utc>) -> DateTime<Utc> {
        self.0.map_or(now, |on_time| (on_time - rate.tolerance()).max(now))
    }

    fn places(self, rate: Rate, now: DateTime<Utc>) -> usize {
        let interval = rate.interval().num_microseconds().unwrap_or(i64::MAX);
        let ahead = self.0.map_or(TimeDelta::zero(), |on_time| on_time.max(now) - now);
        let room = (rate.tolerance() - ahead).num_microseconds().unwrap_or(0);
        match interval {
            ..=0 => usize::MAX,
            _ if room < 0 => 0,
            _ => usize::try_from(room / interval).map_or(usize::MAX, |more| more.saturating_add(1)),
        }
    }

    fn take(&mut self, rate: Rate, now: DateTime<Utc>) {
        self.0 = Some(self.0.map_or(now, |on_time| on_time.max(now)) + rate.interval());
    }
}

impl Rate {
    fn interval(self) -> TimeDelta {
        #[expect(clippy::cast_possible_truncation, reason = "a rate of messages gives microseconds that fit")]
        let micros = (1e6 / self.per_second) as i64;
        TimeDelta::microseconds(micros)
    }

    fn tolerance(self) -> TimeDelta {
        self.interval() * i32::try_from(self.burst.saturating_sub(1)).unwrap_or(i32::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn start() -> DateTime<Utc> {
        DateTime::UNIX_EPOCH
    }

    fn sent_within(pace: &mut Pace, lane: Lane, millis: i64, chat: impl Fn(i64) -> i64) -> usize {
        (0..millis)
            .filter(|ms| pace.take(chat(*ms), lane, start() + TimeDelta::milliseconds(*ms)).is_ok())
            .count()
    }

    #[test]
    fn one_chat_gets_a_short_burst_and_then_one_a_second() {
        let mut pace = Pace::new(Rates::TELEGRAM);
        assert_eq!(sent_within(&mut pace, Lane::Reply, 10_000, |_| 7), 3 + 9);
    }

    #[test]
    fn a_broadcast_leaves_room_for_replies() {
        let mut pace = Pace::new(Rates::TELEGRAM);
        let broadcast = sent_within(&mut pace, Lane::Prompt, 1_000, |ms| ms);
        assert!((22..=27).contains(&broadcast), "{broadcast}");
        // In the very same second, somebody taps.
        assert_eq!(pace.take(-1, Lane::Reply, start() + TimeDelta::milliseconds(999)), Ok(()));
    }

    #[test]
    fn as_many_places_as_can_be_taken() {
        let mut pace = Pace::new(Rates::TELEGRAM);
        assert_eq!((pace.places(Lane::Reply, start()), pace.places(Lane::Summary, start())), (10, 5));
        for step in 0..400 {
            let now = start() + TimeDelta::milliseconds(step * 7);
            for lane in [Lane::Summary, Lane::Reply] {
                let places = pace.places(lane, now);
                assert_eq!(places > 0, pace.free_at(lane, now) <= now);
                assert_eq!(places > 0, pace.take(1_000 + step * 2 + lane as i64, lane, now).is_ok());
            }
        }
        assert_eq!(Pace::new(Rates::UNLIMITED).places(Lane::Summary, start()), usize::MAX);
    }

    #[test]
    fn overall_it_is_about_thirty_a_second() {
        let mut pace = Pace::new(Rates::TELEGRAM);
        let sent = sent_within(&mut pace, Lane::Reply, 10_000, |ms| ms);
        assert!((300..=310).contains(&sent), "{sent}");
    }

    #[test]
    fn a_clock_set_back_makes_nobody_wait_longer() {
        let mut pace = Pace::new(Rates::TELEGRAM);
        let hour = TimeDelta::hours(1);
        let late = start() + hour;
        while pace.take(1, Lane::Prompt, late).is_ok() {}
        pace.hold(2, late, late + TimeDelta::seconds(5));
        let free = pace.take(1, Lane::Prompt, late).unwrap_err() - late;
        pace.set_back(hour);
        assert_eq!(pace.take(1, Lane::Prompt, start()), Err(start() + free));
        assert_eq!(pace.take(1, Lane::Prompt, start() + free), Ok(()));
        assert_eq!(
            pace.take(2, Lane::Reply, start() + TimeDelta::seconds(4)),
            Err(start() + TimeDelta::seconds(5))
        );
        assert_eq!(pace.take(2, Lane::Reply, start() + TimeDelta::seconds(5)), Ok(()));
    }

    #[test]
    fn being_told_to_wait_holds_that_chat_alone() {
        let mut pace = Pace::new(Rates::TELEGRAM);
        let until = start() + TimeDelta::seconds(5);
        assert!(!pace.hold(1, start(), until));
        assert_eq!(pace.take(1, Lane::Reply, start()), Err(until));
        assert_eq!(pace.take(2, Lane::Reply, start()), Ok(()));
        assert!(pace.hold(3, start(), until), "a second one");
        assert_eq!(pace.take(1, Lane::Reply, until), Ok(()));
    }
}
