//! When what reaches us was sent: a message says it itself, a press does not. Clocks that disagree are not believed.
//! Never reads a clock.

use chrono::{DateTime, TimeDelta, Utc};

/// Telegram keeps a message for a day; a little more is left for clocks that differ.
const MESSAGES_KEPT: TimeDelta = TimeDelta::hours(25);
/// Where nothing was read since before it, a message may be older: nobody knows how long an outage lasts.
const AWAY_AT_MOST: TimeDelta = TimeDelta::days(8);
/// Telegram keeps a press for 150 s.
const PRESSES_KEPT: TimeDelta = TimeDelta::seconds(150);
/// Whoever answered so short a while ago is in the middle of it.
pub const IN_THE_MIDDLE: TimeDelta = TimeDelta::minutes(15);
/// What is older than this when it is read has waited.
const WAITED: TimeDelta = TimeDelta::seconds(60);

/// The moment at which some updates are read, and what is known of the time before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Receipt {
    pub now: DateTime<Utc>,
    /// When everything sent until then had been read.
    pub caught_up: Option<DateTime<Utc>>,
    /// Telegram's clock and ours were lately seen to agree, so that a message's date is believed as it stands.
    pub in_step: bool,
}

impl Receipt {
    pub fn at(now: DateTime<Utc>) -> Self {
        Self { now, caught_up: None, in_step: false }
    }

    /// When a message of this date was sent: never in the future, and a date that cannot be true says nothing.
    /// Until the clocks were seen to agree, nothing was sent before we had read everything.
    pub fn sent(&self, date: DateTime<Utc>) -> DateTime<Utc> {
        let unread = self.caught_up.is_some_and(|caught_up| caught_up <= date);
        let kept = if unread { AWAY_AT_MOST } else { MESSAGES_KEPT };
        if date >= self.now || date < self.now - kept {
            return self.now;
        }
        match self.caught_up.filter(|_| !self.in_step) {
            Some(caught_up) => date.max(caught_up.min(self.now)),
            None => date,
        }
    }

    /// When a press was made. It has no date, so one that may have waited counts as made as early as it can have been;
    /// and what came after it in the same queue was sent after it. `next`: when that was.
    pub fn pressed(&self, next: Option<DateTime<Utc>>) -> DateTime<Utc> {
        let early = match self.caught_up {
            Some(at) if self.now - at > WAITED => at.max(self.now - PRESSES_KEPT),
            _ => self.now,
        };
        next.map_or(early, |next| early.min(next))
    }

    /// Does this date show that Telegram's clock and ours agree?
    pub fn agrees(&self, date: DateTime<Utc>) -> bool {
        (self.now - date).abs() <= WAITED
    }
}

/// Has what was sent then waited to be read now?
pub fn waited(sent: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    now - sent > WAITED
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    const NOON: &str = "2026-03-03T12:00:00Z";

    #[test]
    fn a_message_was_sent_when_it_says_unless_that_cannot_be() {
        let receipt = Receipt { in_step: true, ..Receipt::at(at(NOON)) };
        let sent = |date: &str| receipt.sent(at(date));
        for (date, meant) in [
            ("2026-03-03T11:59:59Z", "2026-03-03T11:59:59Z"),
            ("2026-03-02T20:10:00Z", "2026-03-02T20:10:00Z"),
            // Of the future, of another age, of the beginning of time.
            ("2026-03-03T13:00:00Z", NOON),
            ("2036-01-01T00:00:00Z", NOON),
            ("2026-03-01T12:00:00Z", NOON),
            ("1970-01-01T00:00:00Z", NOON),
        ] {
            assert_eq!(sent(date), at(meant), "{date}");
        }
    }

    #[test]
    fn a_message_older_than_a_day_is_believed_where_nothing_was_read_since() {
        let away = Receipt { caught_up: Some(at("2026-02-28T12:00:00Z")), ..Receipt::at(at(NOON)) };
        for (date, meant) in [
            ("2026-03-01T12:00:00Z", "2026-03-01T12:00:00Z"),
            ("2026-02-28T11:00:00Z", NOON),
            ("2025-03-03T12:00:00Z", NOON),
        ] {
            assert_eq!(away.sent(at(date)), at(meant), "{date}");
        }
        let for_weeks = Receipt { caught_up: Some(at("2026-02-01T12:00:00Z")), ..away };
        assert_eq!(for_weeks.sent(at("2026-02-20T12:00:00Z")), at(NOON));
    }

    #[test]
    fn a_clock_not_yet_believed_cannot_date_a_message_before_all_was_read() {
        let caught_up = Some(at("2026-03-03T11:59:40Z"));
        let unsure = Receipt { caught_up, ..Receipt::at(at(NOON)) };
        assert_eq!(unsure.sent(at("2026-03-03T11:00:00Z")), at("2026-03-03T11:59:40Z"));
        assert_eq!(
            Receipt { in_step: true, ..unsure }.sent(at("2026-03-03T11:00:00Z")),
            at("2026-03-03T11:00:00Z")
        );
        // Read to the end in a future that was taken back.
        let ahead = Receipt { caught_up: Some(at("2026-03-03T14:00:00Z")), ..unsure };
        assert_eq!(ahead.sent(at("2026-03-03T11:59:58Z")), at(NOON));
    }

    #[test]
    fn a_press_is_of_now_and_after_an_absence_as_early_as_telegram_keeps_one() {
        let pressed = |caught_up: &str| {
            Receipt { caught_up: Some(at(caught_up)), ..Receipt::at(at(NOON)) }.pressed(None)
        };
        assert_eq!(pressed("2026-03-03T11:59:35Z"), at(NOON));
        assert_eq!(pressed("2026-03-03T11:58:50Z"), at("2026-03-03T11:58:50Z"));
        assert_eq!(pressed("2026-03-02T12:00:00Z"), at("2026-03-03T11:57:30Z"));
        assert_eq!(Receipt::at(at(NOON)).pressed(None), at(NOON));
        // What came after it in the queue was sent before that.
        let earlier = Some(at("2026-03-02T20:05:00Z"));
        assert_eq!(Receipt::at(at(NOON)).pressed(earlier), at("2026-03-02T20:05:00Z"));
        assert_eq!(Receipt::at(at(NOON)).pressed(Some(at(NOON))), at(NOON));
    }
}
