//! How often the intervals of `domain::trend` hold the truth, in diaries made up with a known one: the table of
//! docs/NUMBERS.md. `cargo run --release --example coverage`; a number after it is how many diaries a row (1000).
//!
//! A diary is whole numbers from 0 to 10 about 5.5, each day resembling the one before by so much, with a quarter of
//! the days missing: any days, or the bad ones three times as often as the good ones.
#![expect(clippy::expect_used, reason = "an example that fails says where")]

use chrono::{Days, NaiveDate};
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use tidemark::domain::trend::{difference, line};

const SEED: u64 = 20_261_127;
/// How much moods spread about their mean.
const SPREAD: f64 = 1.6;

fn main() {
    let runs: usize = std::env::args().nth(1).map_or(1000, |text| text.parse().expect("a number of diaries"));
    let mut rng = StdRng::seed_from_u64(SEED);
    println!(
        "| days | alike | true slope a week | missing | holds the truth | median width | wrong direction |"
    );
    println!("|---|---|---|---|---|---|---|");
    for days in [28, 84, 182] {
        for alike in [0.0, 0.3, 0.5] {
            for weekly in [0.0, 0.07, 0.2] {
                for bad in [false, true] {
                    let diary = Diary { days, alike, weekly, bad };
                    println!("{}", diary.slopes(&mut rng, runs));
                }
            }
        }
    }
    println!(
        "\n| days | alike | true difference | days with it | holds the truth | median width | wrong direction |"
    );
    println!("|---|---|---|---|---|---|---|");
    for days in [28, 35, 84, 182] {
        for alike in [0.0, 0.3, 0.5] {
            for apart in [0.0, 1.0] {
                for share in [0.25, 0.5] {
                    let diary = Diary { days, alike, weekly: 0.0, bad: false };
                    println!("{}", diary.differences(&mut rng, runs, apart, share));
                }
            }
        }
    }
}

#[derive(Clone, Copy)]
struct Diary {
    days: usize,
    alike: f64,
    weekly: f64,
    /// Bad days are missing more often.
    bad: bool,
}

#[derive(Default)]
struct Tally {
    runs: usize,
    held: usize,
    wrong: usize,
    widths: Vec<f64>,
}

impl Diary {
    fn slopes(self, rng: &mut StdRng, runs: usize) -> String {
        let mut tally = Tally::default();
        while tally.runs < runs {
            let points: Vec<(NaiveDate, f64)> =
                self.written(rng, |_, _| 0.0).into_iter().map(|(day, value, _)| (day, value)).collect();
            if let Some(found) = line(&points) {
                tally.count([found.low * 7.0, found.high * 7.0], self.weekly);
            }
        }
        let missing = if self.bad { "bad days" } else { "any days" };
        let what = format!("{} | {:.1} | {:.2} | {missing}", self.days, self.alike, self.weekly);
        tally.row(&what)
    }

    fn differences(self, rng: &mut StdRng, runs: usize, apart: f64, share: f64) -> String {
        let mut tally = Tally::default();
        while tally.runs < runs {
            let points = self.written(rng, |rng, with| {
                *with = rng.random::<f64>() < share;
                if *with { apart } else { 0.0 }
            });
            if let Ok(found) = difference(&points) {
                tally.count([found.low, found.high], apart);
            }
        }
        let what = format!("{} | {:.1} | {apart:.1} | {:.0} %", self.days, self.alike, share * 100.0);
        tally.row(&what)
    }

    /// The days that were answered, each with its mood and whether something was there that adds to it.
    fn written(
        self,
        rng: &mut StdRng,
        adds: impl Fn(&mut StdRng, &mut bool) -> f64,
    ) -> Vec<(NaiveDate, f64, bool)> {
        let first: NaiveDate = NaiveDate::from_ymd_opt(2026, 1, 1).expect("a day");
        let middle = self.days as f64 / 2.0;
        let mut wave = normal(rng);
        let mut points = Vec::new();
        for day in 0..self.days {
            wave = self.alike * wave + (1.0 - self.alike * self.alike).sqrt() * normal(rng);
            let mut with = false;
            let more = adds(rng, &mut with);
            let mood = 5.5 + SPREAD * wave + self.weekly / 7.0 * (day as f64 - middle) + more;
            let missing = if self.bad { 0.25 * (-0.8 * wave - 0.32).exp() } else { 0.25 };
            if rng.random::<f64>() >= missing.min(0.9) {
                points.push((first + Days::new(day as u64), mood.round().clamp(0.0, 10.0), with));
            }
        }
        points
    }
}

impl Tally {
    fn count(&mut self, [low, high]: [f64; 2], truth: f64) {
        self.runs += 1;
        self.held += usize::from(low <= truth && truth <= high);
        self.wrong += usize::from((low > 0.0 && truth <= 0.0) || (high < 0.0 && truth >= 0.0));
        self.widths.push(high - low);
    }

    fn row(mut self, what: &str) -> String {
        self.widths.sort_by(f64::total_cmp);
        let share = |n: usize| 100.0 * n as f64 / self.runs as f64;
        let median = self.widths.get(self.widths.len() / 2).copied().unwrap_or_default();
        format!("| {what} | {:.1} % | {median:.2} | {:.1} % |", share(self.held), share(self.wrong))
    }
}

/// A normal number, by Box and Muller.
fn normal(rng: &mut StdRng) -> f64 {
    let (u, v): (f64, f64) = (rng.random(), rng.random());
    (-2.0 * (1.0 - u).ln()).sqrt() * (std::f64::consts::TAU * v).cos()
}
