//! How fast a bot may send. The real numbers are not published, so these can be set.

use std::collections::HashMap;

use chrono::{DateTime, Utc};

/// The allowances of a bot.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rates {
    /// Messages a second to one chat, in the long run.
    pub chat_per_second: f64,
    /// How many may come at once to one chat.
    pub chat_burst: f64,
    /// Messages a minute to one group.
    pub group_per_minute: f64,
    /// Messages a second to everybody together.
    pub overall_per_second: f64,
}

impl Default for Rates {
    fn default() -> Self {
        Self { chat_per_second: 1.0, chat_burst: 3.0, group_per_minute: 20.0, overall_per_second: 30.0 }
    }
}

#[derive(Debug)]
pub(in crate::sandbox) struct Meter {
    rates: Rates,
    chats: HashMap<i64, Bucket>,
    groups: HashMap<i64, Bucket>,
    overall: Option<Bucket>,
}

#[derive(Debug, Clone, Copy)]
struct Bucket {
    tokens: f64,
    at: DateTime<Utc>,
}

impl Meter {
    pub(in crate::sandbox) fn new(rates: Rates) -> Self {
        Self { rates, chats: HashMap::new(), groups: HashMap::new(), overall: None }
    }

    /// Takes one message from every allowance it falls under, or says after how many seconds to retry.
    pub(in crate::sandbox) fn take(&mut self, chat: i64, group: bool, now: DateTime<Utc>) -> Result<(), u64> {
        let rates = self.rates;
        let fill = |bucket: Option<Bucket>, rate: f64, capacity: f64| {
            let bucket = bucket.unwrap_or(Bucket { tokens: capacity, at: now });
            let gone = (now - bucket.at).as_seconds_f64().max(0.0);
            Bucket { tokens: (bucket.tokens + gone * rate).min(capacity), at: now }
        };
        let minute = rates.group_per_minute;
        let overall = fill(self.overall, rates.overall_per_second, rates.overall_per_second);
        let one = fill(self.chats.get(&chat).copied(), rates.chat_per_second, rates.chat_burst);
        let many = fill(self.groups.get(&chat).copied(), minute / 60.0, minute);
        let wait = |bucket: Bucket, rate: f64| ((1.0 - bucket.tokens) / rate).max(0.0);
        let mut seconds = wait(overall, rates.overall_per_second).max(wait(one, rates.chat_per_second));
        if group {
            seconds = seconds.max(wait(many, minute / 60.0));
        }
        if seconds > 0.0 {
            return Err(whole(seconds));
        }
        let spend = |bucket: Bucket| Bucket { tokens: bucket.tokens - 1.0, ..bucket };
        self.overall = Some(spend(overall));
        self.chats.insert(chat, spend(one));
        if group {
            self.groups.insert(chat, spend(many));
        }
        Ok(())
    }
}

fn whole(seconds: f64) -> u64 {
    std::time::Duration::try_from_secs_f64(seconds.ceil()).map_or(1, |wait| wait.as_secs().max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(milliseconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp_millis(milliseconds).unwrap()
    }

    #[test]
    fn one_chat_has_a_small_burst_then_one_a_second() {
        let mut meter = Meter::new(Rates::default());
        let sent: Vec<_> = (0..4).map(|_| meter.take(1, false, at(0))).collect();
        assert_eq!(sent, [Ok(()), Ok(()), Ok(()), Err(1)]);
        assert_eq!(meter.take(2, false, at(0)), Ok(()), "another chat is free");
        assert_eq!(meter.take(1, false, at(1000)), Ok(()));
        assert_eq!(meter.take(1, false, at(1500)), Err(1));
    }

    #[test]
    fn all_chats_share_thirty_a_second() {
        let mut meter = Meter::new(Rates::default());
        assert!((0..30).all(|chat| meter.take(chat, false, at(0)).is_ok()));
        assert_eq!(meter.take(99, false, at(0)), Err(1));
        assert_eq!(meter.take(99, false, at(100)), Ok(()));
    }

    #[test]
    fn a_group_has_twenty_a_minute() {
        let mut meter = Meter::new(Rates { chat_burst: 100.0, ..Rates::default() });
        assert!((0..20).all(|_| meter.take(-1, true, at(0)).is_ok()));
        assert_eq!(meter.take(-1, true, at(0)), Err(3));
    }
}
