//! One day's check-in: its answers, and when it can be answered.
//! Never knows who is asked or in which words.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::answers::Answers;
use super::occasion::Occasion;
use super::schedule::local_day;

/// Somebody's answer may seem to come this long before its question: no two clocks agree.
const CLOCKS_DIFFER: TimeDelta = TimeDelta::seconds(10);
/// How long a check-in usually takes is said from so many finished ones on, the latest of them.
pub const USUALLY_OF: usize = 5;
/// The most of them that are looked at.
pub const USUALLY_LAST: usize = 20;
/// Whoever takes longer than this does it bit by bit: there is no usual time.
const USUALLY_MOST: TimeDelta = TimeDelta::minutes(30);

/// When an answer comes, against its day; the earlier the less.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Timing {
    /// On its own local day.
    #[default]
    OnTime,
    /// After its local day, while its window is open.
    Late,
    /// After its window, on the next local day.
    FilledIn,
}

/// A check-in as it stands. `planned_at` is missing for one the client opened on a day without a prompt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checkin {
    #[serde(rename = "day")]
    pub occasion: Occasion,
    pub planned_at: Option<DateTime<Utc>>,
    pub sent_at: Option<DateTime<Utc>>,
    pub completed_at: Option<DateTime<Utc>>,
    pub expires_at: Option<DateTime<Utc>>,
    pub closed_at: Option<DateTime<Utc>>,
    /// Was it asked, or opened by the client: is it fixed what it asks?
    #[serde(default)]
    pub opened: bool,
    /// Was anything said of it, be it to a question that is asked otherwise by now?
    #[serde(default)]
    pub touched: bool,
    /// Does its card still wait to be sent for the first time, as far as anybody knows?
    #[serde(default)]
    pub unseen: bool,
    /// Is it about the moment it was asked: open for some minutes, and never filled in?
    #[serde(default)]
    pub moment: bool,
    /// Where the client was since it was put to them, if they have moved to another zone.
    #[serde(default)]
    pub zones: Vec<Tz>,
    pub answers: Answers,
}

/// How many minutes a check-in usually takes: the median of these, from the first answer to the last, rounded up;
/// `None` where there are fewer than [`USUALLY_OF`], or where it is done bit by bit.
pub fn usual_minutes(took: &[TimeDelta]) -> Option<u16> {
    let mut took = took.to_vec();
    took.sort_unstable();
    let middle = took.get(took.len() / 2).filter(|middle| **middle <= USUALLY_MOST)?;
    let minutes = (middle.num_seconds().max(1) + 59) / 60;
    if took.len() < USUALLY_OF { None } else { u16::try_from(minutes).ok() }
}

impl Checkin {
    pub fn unasked(occasion: Occasion) -> Self {
        Self {
            occasion,
            planned_at: None,
            sent_at: None,
            completed_at: None,
            expires_at: None,
            closed_at: None,
            opened: false,
            touched: false,
            unseen: false,
            moment: false,
            zones: Vec::new(),
            answers: Answers::default(),
        }
    }

    /// How an answer given at that moment is marked, or `None` where the day could not be answered then. For whoever has
    /// moved since the day was put to them it is that day still while it is, here or where they were.
    pub fn timing(&self, now: DateTime<Utc>, zone: Tz) -> Option<Timing> {
        if self.moment {
            return (self.sent_at.is_some() && self.is_open(now)).then_some(Timing::OnTime);
        }
        let today = local_day(now, zone);
        let is = |day: NaiveDate| self.zones.iter().chain([&zone]).any(|zone| local_day(now, *zone) == day);
        if is(self.occasion.day) {
            return Some(Timing::OnTime);
        }
        if self.occasion.day > today {
            // Over where they were, and not begun here; or a prompt sent before a move that nobody noted.
            let over = self.zones.iter().any(|zone| local_day(now, *zone) > self.occasion.day);
            return (over || self.sent_at.is_some()).then_some(Timing::OnTime);
        }
        if self.sent_at.is_some() && self.is_open(now) {
            return Some(Timing::Late);
        }
        is(self.occasion.day.succ_opt()?).then_some(Timing::FilledIn)
    }

    /// Was it ever put to the client, by us or by themselves? One that is only planned was not.
    pub fn was_put(&self) -> bool {
        self.sent_at.is_some() || self.opened || self.touched
    }

    /// Was its window open at that moment, whatever became of it since?
    pub fn is_open(&self, at: DateTime<Utc>) -> bool {
        self.expires_at.is_some_and(|end| at < end) && self.closed_at.is_none_or(|end| at < end)
    }

    /// Could something said at that moment have meant this check-in? Asked by then and still open, or due on that
    /// very day and not yet asked, as while the bot is away.
    pub fn was_meant(&self, at: DateTime<Utc>, zone: Tz) -> bool {
        match self.sent_at {
            Some(sent) if sent <= at + CLOCKS_DIFFER => self.is_open(at),
            _ => {
                self.planned_at.is_some_and(|planned| planned <= at)
                    && self.occasion.day == local_day(at, zone)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeZone;

    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn daily(text: &str) -> Occasion {
        Occasion::daily(text.parse().unwrap())
    }

    #[test]
    fn how_long_it_takes_is_said_of_five_and_of_nobody_who_does_it_bit_by_bit() {
        let took = |seconds: &[i64]| seconds.iter().map(|s| TimeDelta::seconds(*s)).collect::<Vec<_>>();
        for (seconds, told) in [
            (&[60, 60, 60, 60][..], None),
            (&[40, 50, 61, 70, 5000], Some(2)),
            (&[60, 60, 60, 60, 60], Some(1)),
            (&[0, 0, 0, 0, 0], Some(1)),
            (&[-5, -5, -5, 0, 0], Some(1)),
            (&[1801, 1801, 1801, 20, 20], None),
            (&[1800, 1800, 1800, 20, 20], Some(30)),
        ] {
            assert_eq!(usual_minutes(&took(seconds)), told, "{seconds:?}");
        }
    }

    #[test]
    fn an_answer_is_on_time_late_filled_in_or_refused() {
        let zone = chrono_tz::Europe::Madrid;
        let mut checkin = Checkin::unasked(daily("2026-03-02"));
        checkin.sent_at = Some(at("2026-03-02T19:00:00Z"));
        checkin.expires_at = Some(at("2026-03-03T19:00:00Z"));
        let timing = |now: &str| checkin.timing(at(now), zone);
        assert_eq!(timing("2026-03-02T22:59:00Z"), Some(Timing::OnTime));
        assert_eq!(timing("2026-03-02T23:00:00Z"), Some(Timing::Late));
        assert_eq!(timing("2026-03-03T18:59:00Z"), Some(Timing::Late));
        assert_eq!(timing("2026-03-03T19:00:00Z"), Some(Timing::FilledIn));
        assert_eq!(timing("2026-03-03T23:00:00Z"), None);
    }

    #[test]
    fn a_day_put_before_a_move_stays_that_day_there_and_here() {
        let (auckland, honolulu) = (chrono_tz::Pacific::Auckland, chrono_tz::Pacific::Honolulu);
        let opened = Checkin { opened: true, zones: vec![auckland], ..Checkin::unasked(daily("2026-03-31")) };
        for (now, timing) in [
            // Tuesday in Auckland, Monday in Honolulu.
            ("2026-03-30T19:05:00Z", Some(Timing::OnTime)),
            // Wednesday there, Tuesday here.
            ("2026-03-31T12:00:00Z", Some(Timing::OnTime)),
            ("2026-04-01T09:59:00Z", Some(Timing::OnTime)),
            ("2026-04-01T10:00:00Z", Some(Timing::FilledIn)),
            ("2026-04-02T10:00:00Z", None),
        ] {
            assert_eq!(opened.timing(at(now), honolulu), timing, "{now}");
        }
        // Over at one edge of the map, and not begun at the other.
        let (first, last) = (chrono_tz::Pacific::Kiritimati, chrono_tz::Pacific::Pago_Pago);
        let edge = Checkin { zones: vec![first], ..opened.clone() };
        assert_eq!(edge.timing(at("2026-03-31T10:30:00Z"), last), Some(Timing::OnTime));
        // Eastwards, in the middle of a card.
        let mut asked =
            Checkin { zones: vec![chrono_tz::Europe::London], ..Checkin::unasked(daily("2026-03-30")) };
        asked.sent_at = Some(at("2026-03-30T19:00:00Z"));
        asked.expires_at = Some(at("2026-03-31T07:00:00Z"));
        assert_eq!(asked.timing(at("2026-03-30T19:00:07Z"), auckland), Some(Timing::OnTime));
        assert_eq!(asked.timing(at("2026-03-30T23:00:00Z"), auckland), Some(Timing::Late));
        // No move makes up for a clock that ran ahead.
        let ahead = Checkin { occasion: daily("2026-04-02"), ..opened };
        assert_eq!(ahead.timing(at("2026-03-30T19:05:00Z"), honolulu), None);
    }

    #[test]
    fn what_was_said_meant_the_day_that_was_open_then() {
        let zone = chrono_tz::Europe::Madrid;
        let mut monday = Checkin::unasked(daily("2026-03-02"));
        monday.planned_at = Some(at("2026-03-02T19:31:00Z"));
        monday.sent_at = monday.planned_at;
        monday.expires_at = Some(at("2026-03-03T19:31:00Z"));
        monday.closed_at = Some(at("2026-03-03T19:31:05Z"));
        let mut tuesday = Checkin::unasked(daily("2026-03-03"));
        tuesday.planned_at = Some(at("2026-03-03T19:31:00Z"));
        tuesday.sent_at = Some(at("2026-03-03T22:00:00Z"));
        tuesday.expires_at = Some(at("2026-03-04T19:31:00Z"));
        for (said, meant) in [
            ("2026-03-02T19:00:00Z", [false, false]),
            ("2026-03-02T20:10:00Z", [true, false]),
            ("2026-03-03T12:00:00Z", [true, false]),
            // The bot was away when Tuesday should have been asked.
            ("2026-03-03T20:00:00Z", [false, true]),
            ("2026-03-03T22:10:00Z", [false, true]),
            ("2026-03-04T20:00:00Z", [false, false]),
        ] {
            let found = [monday.was_meant(at(said), zone), tuesday.was_meant(at(said), zone)];
            assert_eq!(found, meant, "{said}");
        }
        // Closed since, and open then.
        assert_eq!(monday.timing(at("2026-03-02T20:10:00Z"), zone), Some(Timing::OnTime));
        assert_eq!(monday.timing(at("2026-03-03T12:00:00Z"), zone), Some(Timing::Late));
    }

    #[test]
    fn tomorrow_cannot_be_answered_unless_it_was_sent_before_a_move_west() {
        let now = Utc.with_ymd_and_hms(2026, 3, 2, 12, 0, 0).unwrap();
        let mut checkin = Checkin::unasked(daily("2026-03-03"));
        assert_eq!(checkin.timing(now, chrono_tz::UTC), None);
        checkin.sent_at = Some(now);
        assert_eq!(checkin.timing(now, chrono_tz::UTC), Some(Timing::OnTime));
    }
}
