//! When a check-in or a weekly summary is due, from a wall-clock time and a zone *name*.
//!
//! A clock change never loses a prompt and never doubles one: in the spring gap it comes at the first valid
//! minute, in the autumn fold once, the first time. Never reads the clock; never stores or adds UTC offsets.

use std::fmt;

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Timelike, Utc, Weekday};
use chrono_tz::{GapInfo, Tz};
use serde::{Deserialize, Serialize};

/// Minutes in a day without clock change.
const DAY_MINUTES: u16 = 24 * 60;

/// A wall-clock time in whole minutes after local midnight, 00:00 to 23:59. Which zone is said elsewhere.
///
/// Serialised as the number of minutes, 0..=1439.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub struct LocalTime(u16);

/// A number that cannot be a [`LocalTime`] or [`Weekdays`]; only stored data that was tampered with gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ScheduleError {
    /// Not 0..=1439 minutes after midnight.
    #[error("{0} is not a number of minutes within a day")]
    Minutes(u16),
    /// Not 1..=127.
    #[error("{0} is not a set of weekdays")]
    Weekdays(u8),
}

impl LocalTime {
    /// 00:00.
    pub const MIDNIGHT: Self = Self(0);
    /// 12:00.
    pub const NOON: Self = Self(DAY_MINUTES / 2);
    /// 04:00. Before it, who is up may still call the day before "today".
    pub const NIGHT_ENDS: Self = Self(4 * 60);

    /// From minutes after midnight; `None` above 1439.
    pub const fn new(minutes: u16) -> Option<Self> {
        if minutes < DAY_MINUTES { Some(Self(minutes)) } else { None }
    }

    /// From hour 0..=23 and minute 0..=59; `None` outside.
    pub const fn from_hm(hour: u16, minute: u16) -> Option<Self> {
        if hour < 24 && minute < 60 { Some(Self(hour * 60 + minute)) } else { None }
    }

    /// What the wall clock of `zone` shows at `now`, seconds cut off.
    pub fn reading(now: DateTime<Utc>, zone: Tz) -> Self {
        Self::from(now.with_timezone(&zone).time())
    }

    /// Minutes after midnight, 0..=1439.
    pub const fn minutes(self) -> u16 {
        self.0
    }

    /// 0..=23.
    pub const fn hour(self) -> u16 {
        self.0 / 60
    }

    /// 0..=59.
    pub const fn minute(self) -> u16 {
        self.0 % 60
    }
}

impl From<NaiveTime> for LocalTime {
    /// Seconds are cut off.
    fn from(time: NaiveTime) -> Self {
        let minutes = (time.num_seconds_from_midnight() / 60) % u32::from(DAY_MINUTES);
        Self(u16::try_from(minutes).unwrap_or(0))
    }
}

impl From<LocalTime> for NaiveTime {
    fn from(time: LocalTime) -> Self {
        NaiveTime::from_num_seconds_from_midnight_opt(u32::from(time.0) * 60, 0).unwrap_or(NaiveTime::MIN)
    }
}

impl TryFrom<u16> for LocalTime {
    type Error = ScheduleError;

    fn try_from(minutes: u16) -> Result<Self, Self::Error> {
        Self::new(minutes).ok_or(ScheduleError::Minutes(minutes))
    }
}

impl From<LocalTime> for u16 {
    fn from(time: LocalTime) -> Self {
        time.0
    }
}

/// "07:05", in ASCII digits: for logs and stored text. What people read is worded elsewhere.
impl fmt::Display for LocalTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour(), self.minute())
    }
}

/// A set of weekdays that is never empty. Serialised as its bits, 1..=127, Monday being the lowest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Weekdays(u8);

impl Weekdays {
    /// Monday to Sunday.
    pub const EVERY_DAY: Self = Self(0b111_1111);

    /// From bits, Monday being the lowest; `None` outside 1..=127.
    pub const fn from_bits(bits: u8) -> Option<Self> {
        if bits >= 1 && bits <= Self::EVERY_DAY.0 { Some(Self(bits)) } else { None }
    }

    /// 1..=127, Monday being the lowest bit.
    pub const fn bits(self) -> u8 {
        self.0
    }

    /// Is `weekday` in the set?
    pub fn contains(self, weekday: Weekday) -> bool {
        self.0 & bit(weekday) != 0
    }

    /// The set with `weekday` put in or taken out; `None` if none would be left.
    pub fn toggled(self, weekday: Weekday) -> Option<Self> {
        Self::from_bits(self.0 ^ bit(weekday))
    }

    /// Sets of fewer of the same days, the larger first: three, two and one, as far apart as they go.
    pub fn fewer(self) -> Vec<Self> {
        let days: Vec<Weekday> = self.iter().collect();
        let spread = |count: usize| {
            let chosen = (0..count).filter_map(|nth| days.get(nth * days.len() / count));
            Self::from_bits(chosen.fold(0, |bits, day| bits | bit(*day)))
        };
        [3, 2, 1].into_iter().filter(|count| *count < days.len()).filter_map(spread).collect()
    }

    /// The weekdays in the set, Monday first.
    pub fn iter(self) -> impl Iterator<Item = Weekday> {
        MONDAY_FIRST.into_iter().filter(move |weekday| self.contains(*weekday))
    }
}

impl Default for Weekdays {
    fn default() -> Self {
        Self::EVERY_DAY
    }
}

impl TryFrom<u8> for Weekdays {
    type Error = ScheduleError;

    fn try_from(bits: u8) -> Result<Self, Self::Error> {
        Self::from_bits(bits).ok_or(ScheduleError::Weekdays(bits))
    }
}

impl From<Weekdays> for u8 {
    fn from(weekdays: Weekdays) -> Self {
        weekdays.0
    }
}

/// The instant at which the wall clock of `zone` first reaches `time` on `day`.
///
/// In a spring gap that is the first valid minute after the gap, which can lie on the next day where clocks
/// jump from 23:00 to 00:00 (America/Nuuk) or leave out a whole day. In an autumn fold it is the earlier of the
/// two instants.
pub fn instant_at(day: NaiveDate, time: LocalTime, zone: Tz) -> DateTime<Utc> {
    let wall = day.and_time(time.into());
    match zone.from_local_datetime(&wall).earliest() {
        Some(instant) => instant.to_utc(),
        None => after_gap(wall, zone),
    }
}

/// The calendar day the wall clock of `zone` shows at `now`.
pub fn local_day(now: DateTime<Utc>, zone: Tz) -> NaiveDate {
    now.with_timezone(&zone).date_naive()
}

/// The latest calendar day it is anywhere at `now`.
pub fn latest_day(now: DateTime<Utc>) -> NaiveDate {
    local_day(now, Tz::Pacific__Kiritimati)
}

/// A client's schedule: one check-in on each chosen weekday, at `time` on the wall clock of `zone`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Daily {
    pub time: LocalTime,
    pub weekdays: Weekdays,
    pub zone: Tz,
}

/// A check-in that will be asked: the local day it belongs to, fixed from here on, and the instant it is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Planned {
    pub day: NaiveDate,
    pub at: DateTime<Utc>,
}

impl Daily {
    /// The same on every weekday: a day closes when the next would be asked, even where that is not chosen.
    #[must_use]
    pub fn every_day(&self) -> Self {
        Self { weekdays: Weekdays::EVERY_DAY, ..*self }
    }

    /// The check-in of `day`, or `None` if its weekday is not chosen or the zone left out the whole day
    /// (Pacific/Apia had no 30 December 2011): nobody lived that day, so nothing is asked about it.
    pub fn on(&self, day: NaiveDate) -> Option<Planned> {
        let chosen = self.weekdays.contains(weekday(day));
        (chosen && day_exists(day, self.zone)).then(|| self.planned(day))
    }

    /// The first planned check-in whose day is strictly after `after_day`.
    ///
    /// Walking with it gives exactly one check-in for each chosen local day that exists, at strictly rising
    /// instants.
    pub fn next_after_day(&self, after_day: NaiveDate) -> Planned {
        after_day
            .iter_days()
            .skip(1)
            .find_map(|day| self.on(day))
            // Only at the end of chrono's calendar, in the year 262142.
            .unwrap_or_else(|| self.planned(after_day))
    }

    /// The first planned check-in that is due at `now` or later and whose day is after `last_day`: the last day
    /// that already has a check-in. For set-up and for changed settings, so that a new time or zone never gives
    /// a day twice, even if the person travelled to where that day has not begun.
    pub fn next_from(&self, now: DateTime<Utc>, last_day: Option<NaiveDate>) -> Planned {
        // One day early: where a gap reaches midnight, yesterday's check-in can be due today.
        let mut planned = self.next_after_day(days_before(local_day(now, self.zone), 2));
        if let Some(last_day) = last_day
            && planned.day <= last_day
        {
            planned = self.next_after_day(last_day);
        }
        // At most a few rounds: each moves a day on, and instants rise with days.
        while planned.at < now && planned.day < NaiveDate::MAX {
            planned = self.next_after_day(planned.day);
        }
        planned
    }

    fn planned(&self, day: NaiveDate) -> Planned {
        Planned { day, at: instant_at(day, self.time, self.zone) }
    }
}

/// Something that comes once a week, such as the weekly summary, on the wall clock of `zone`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WeeklyAt {
    pub weekday: Weekday,
    pub time: LocalTime,
    pub zone: Tz,
}

impl WeeklyAt {
    /// The first one strictly after `now`. If the zone leaves out the whole day, it comes at the first valid
    /// minute after it: a week keeps its summary.
    pub fn next_after(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        days_before(local_day(now, self.zone), 1)
            .iter_days()
            .filter(|day| weekday(*day) == self.weekday)
            .map(|day| instant_at(day, self.time, self.zone))
            .find(|at| *at > now)
            // Only at the end of chrono's calendar.
            .unwrap_or(now)
    }

    /// The first one after somebody who lived by `before` came to live by this, east or west: one whose day has come here
    /// and had not come there is due at once, so that no week waits for the next.
    pub fn after_a_move(&self, before: &Self, now: DateTime<Utc>) -> DateTime<Utc> {
        match self.latest_by(now).day > before.latest_by(now).day {
            true => now,
            false => self.next_after(now),
        }
    }

    /// The latest one that was due by `now`: its day as planned, whatever a gap makes of its instant. It is the one
    /// that rings now, however late.
    pub fn latest_by(&self, now: DateTime<Utc>) -> Planned {
        let day = local_day(now, self.zone);
        (0..=8)
            .map(|ago| days_before(day, ago))
            .filter(|day| weekday(*day) == self.weekday)
            .map(|day| Planned { day, at: instant_at(day, self.time, self.zone) })
            .find(|planned| planned.at <= now)
            // A gap moves a planned minute by a day at most, so one of eight days has it.
            .unwrap_or(Planned { day, at: now })
    }
}

const MONDAY_FIRST: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

fn bit(weekday: Weekday) -> u8 {
    1 << weekday.num_days_from_monday()
}

fn weekday(day: NaiveDate) -> Weekday {
    chrono::Datelike::weekday(&day)
}

fn days_before(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_sub_days(chrono::Days::new(days)).unwrap_or(NaiveDate::MIN)
}

/// Does `day` have any minute at all in `zone`?
fn day_exists(day: NaiveDate, zone: Tz) -> bool {
    local_day(instant_at(day, LocalTime::MIDNIGHT, zone), zone) <= day
}

/// The first valid instant after the gap that swallows `wall`.
fn after_gap(wall: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    if let Some(end) = GapInfo::new(&wall, &zone).and_then(|gap| gap.end) {
        return end.to_utc();
    }
    // Not reached with the zone data we know: chrono-tz leaves the end of a gap open only at the edges of its
    // table. Then walk out of the gap minute by minute; none is longer than a day.
    (1..=2 * i64::from(DAY_MINUTES))
        .filter_map(|minutes| wall.checked_add_signed(TimeDelta::minutes(minutes)))
        .find_map(|later| zone.from_local_datetime(&later).earliest())
        .map_or_else(|| wall.and_utc(), |instant| instant.to_utc())
}

#[cfg(test)]
mod tests;
