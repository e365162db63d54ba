//! A night from the answers of a sleep diary: how long somebody slept, and what share of the time in bed that was. A night
//! belongs to the day of waking. Never guesses at times that do not fit together.
//!
//! Source: the core Consensus Sleep Diary (Carney et al. 2012, Sleep 35(2), PMC3250369); sums as in PMC9672415: time in bed is out
//! of bed less into bed; time asleep is the final awakening less the time of trying to sleep, less the minutes to fall asleep, less
//! the minutes awake in between; efficiency is time asleep divided by time in bed. Spans are of real time: a night with a
//! clock change is an hour shorter or longer.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::item::Item;
use super::schedule::{LocalTime, instant_at};

/// The codes of the questions it is computed from, in the order asked: into bed, tried to sleep, minutes to fall asleep, minutes
/// awake, final awakening, out of bed.
pub const CODES: [&str; 6] =
    ["diary_bed", "diary_tried", "diary_latency", "diary_awake", "diary_woke", "diary_out"];

/// No night in bed is longer, in minutes.
const LONGEST: i64 = 20 * 60;

/// One night, in minutes of real time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Night {
    /// From into bed to out of bed, at least 1.
    pub in_bed: i64,
    pub asleep: i64,
}

/// Why no night comes of the answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Odd {
    /// The times do not come one after the other.
    Order,
    /// More minutes awake than there were between trying to sleep and waking.
    Awake,
}

impl Night {
    /// Percent of the time in bed, 0 to 100.
    pub fn efficiency(self) -> f64 {
        let minutes = |minutes: i64| f64::from(i32::try_from(minutes).unwrap_or(i32::MAX));
        100.0 * minutes(self.asleep) / minutes(self.in_bed.max(1))
    }
}

/// The night that ended on `day`, from the answers to these questions. `None` where one of them is missing.
pub fn of_answers(
    items: &[Item],
    number: impl Fn(&Item) -> Option<i32>,
    (day, zone): (NaiveDate, Tz),
) -> Option<Result<Night, Odd>> {
    let of = |code: &str| number(items.iter().find(|item| item.code() == Some(code))?);
    let [bed, tried, latency, awake, woke, out] = CODES.map(of);
    let told = Told { bed: bed?, tried: tried?, latency: latency?, awake: awake?, woke: woke?, out: out? };
    Some(told.night(day, zone))
}

/// Times of day in minutes after midnight, and two spans in minutes.
struct Told {
    bed: i32,
    tried: i32,
    latency: i32,
    awake: i32,
    woke: i32,
    out: i32,
}

impl Told {
    fn night(&self, day: NaiveDate, zone: Tz) -> Result<Night, Odd> {
        let at = |day: Option<NaiveDate>, minute: i32| -> Result<DateTime<Utc>, Odd> {
            let time = u16::try_from(minute.rem_euclid(24 * 60)).ok().and_then(LocalTime::new);
            day.zip(time).map(|(day, time)| instant_at(day, time, zone)).ok_or(Odd::Order)
        };
        // Whoever is out of bed after midnight of the day of waking is so on that day.
        let woke = at(Some(day), self.woke)?;
        let out = at(Some(day), self.out)?;
        // The last time before it that clocks showed this.
        let before = |minute: i32, end: DateTime<Utc>| {
            let same_day = at(Some(day), minute)?;
            if same_day <= end { Ok(same_day) } else { at(day.pred_opt(), minute) }
        };
        let tried = before(self.tried, woke)?;
        let bed = before(self.bed, tried)?;
        let minutes = |from: DateTime<Utc>, to: DateTime<Utc>| (to - from).num_minutes();
        let in_bed = minutes(bed, out);
        if out < woke || !(1..=LONGEST).contains(&in_bed) {
            return Err(Odd::Order);
        }
        let asleep = minutes(tried, woke) - i64::from(self.latency) - i64::from(self.awake);
        if asleep < 0 { Err(Odd::Awake) } else { Ok(Night { in_bed, asleep }) }
    }
}

/// The mean of several nights: minutes asleep, and the percentage of the time in bed. `None` for no night.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Nights {
    pub count: usize,
    /// Minutes.
    pub asleep: f64,
    /// The mean of each night's own, in percent.
    pub efficiency: f64,
}

pub fn nights(all: impl IntoIterator<Item = Night>) -> Option<Nights> {
    let all: Vec<Night> = all.into_iter().collect();
    let count = f64::from(u32::try_from(all.len()).ok().filter(|count| *count > 0)?);
    let asleep: i64 = all.iter().map(|night| night.asleep).sum();
    Some(Nights {
        count: all.len(),
        asleep: f64::from(i32::try_from(asleep).ok()?) / count,
        efficiency: all.iter().map(|night| night.efficiency()).sum::<f64>() / count,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const MADRID: Tz = Tz::Europe__Madrid;

    fn minute(text: &str) -> i32 {
        let (hour, minute) = text.split_once(':').unwrap();
        hour.parse::<i32>().unwrap() * 60 + minute.parse::<i32>().unwrap()
    }

    fn night(times: [&str; 4], latency: i32, awake: i32, day: &str) -> Result<Night, Odd> {
        let [bed, tried, woke, out] = times.map(minute);
        Told { bed, tried, latency, awake, woke, out }.night(day.parse().unwrap(), MADRID)
    }

    #[test]
    fn the_case_of_the_diary_is_six_hours_and_75_percent() {
        let told = night(["23:00", "23:15", "06:30", "07:00"], 30, 45, "2026-03-10").unwrap();
        assert_eq!(told, Night { in_bed: 480, asleep: 360 });
        assert!((told.efficiency() - 75.0).abs() < 1e-9);
    }

    #[test]
    fn a_night_belongs_to_the_day_of_waking_wherever_midnight_lies() {
        for (times, in_bed, asleep) in [
            (["00:30", "00:45", "07:00", "07:30"], 420, 375),
            (["23:50", "00:10", "07:00", "07:30"], 460, 410),
            // Who works at night.
            (["08:00", "08:30", "15:30", "16:00"], 480, 420),
        ] {
            assert_eq!(night(times, 0, 0, "2026-03-10"), Ok(Night { in_bed, asleep }), "{times:?}");
        }
    }

    #[test]
    fn a_night_with_a_clock_change_is_as_long_as_it_was() {
        let times = ["23:00", "23:00", "07:00", "07:00"];
        // Clocks go forward on 29 March 2026 and back on 25 October.
        assert_eq!(night(times, 0, 0, "2026-03-29"), Ok(Night { in_bed: 420, asleep: 420 }));
        assert_eq!(night(times, 0, 0, "2026-10-25"), Ok(Night { in_bed: 540, asleep: 540 }));
        assert_eq!(night(times, 0, 0, "2026-03-30"), Ok(Night { in_bed: 480, asleep: 480 }));
    }

    #[test]
    fn times_that_do_not_fit_together_give_no_night() {
        assert_eq!(night(["23:00", "23:15", "06:30", "07:00"], 300, 200, "2026-03-10"), Err(Odd::Awake));
        assert_eq!(night(["23:00", "23:15", "06:30", "06:00"], 0, 0, "2026-03-10"), Err(Odd::Order));
        assert_eq!(night(["07:10", "23:15", "06:30", "07:00"], 0, 0, "2026-03-10"), Err(Odd::Order));
    }

    #[test]
    fn several_nights_are_told_by_their_means() {
        let mean = nights([Night { in_bed: 480, asleep: 360 }, Night { in_bed: 500, asleep: 450 }]).unwrap();
        assert_eq!((mean.count, mean.asleep, mean.efficiency), (2, 405.0, 82.5));
        assert_eq!(nights([]), None);
    }
}
