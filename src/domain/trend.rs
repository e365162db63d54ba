//! A direction and a difference in a series of days, each with an interval that holds what it says.
//!
//! Least squares on real day numbers, so a missed day is a gap and not a step, with variances that know that
//! neighbouring days resemble one another. Never from few days, never a "reliable change", never a forecast.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use statrs::distribution::{ContinuousCDF as _, StudentsT};

/// A direction is named from at least this many days with a value.
pub const MIN_SLOPE_DAYS: usize = 21;
/// A difference is named from at least this many days of each kind.
pub const MIN_KIND_DAYS: usize = 5;
/// What intervals hold, of 100 times.
pub const COVERED: u8 = 95;

/// How much one day is taken to resemble the next, before any is seen, and how many pairs of days that weighs.
const PRIOR: (f64, f64) = (0.3, 20.0);
/// The most that days are taken to resemble one another.
const MOST_ALIKE: f64 = 0.9;
/// Fewer pairs of neighbouring days say nothing.
const MIN_PAIRS: usize = 4;
/// Days never count for fewer than this.
const MIN_EFFECTIVE: f64 = 4.0;
/// The variance that rounding to whole numbers alone makes: no variance of whole-number answers is known better.
const ROUNDING: f64 = 1.0 / 12.0;

/// A straight line through days, and between which slopes the true one lies 95 times of 100.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Trend {
    /// Points of the scale per day.
    pub slope: f64,
    /// The ends of the interval, in points per day.
    pub low: f64,
    pub high: f64,
    /// The line's value on `origin`.
    pub value: f64,
    /// The first day of the series.
    pub origin: NaiveDate,
    /// Days with a value.
    pub n: usize,
}

/// Two means, and between which values the true difference lies 95 times of 100.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Difference {
    pub with: f64,
    pub days: usize,
    pub without: f64,
    pub other_days: usize,
    /// The ends of the interval of `with - without`.
    pub low: f64,
    pub high: f64,
}

/// Why two kinds of days are not set side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unclear {
    /// One kind has fewer than [`MIN_KIND_DAYS`].
    FewDays,
    /// All days of one kind are alike: they do not say how much such days differ.
    Alike,
}

impl Trend {
    /// The line's value on a day.
    pub fn on(&self, day: NaiveDate) -> f64 {
        self.value + self.slope * (day - self.origin).num_days() as f64
    }

    /// Whether the whole interval lies on one side of zero.
    pub fn is_clear(&self) -> bool {
        self.low > 0.0 || self.high < 0.0
    }
}

/// The line through days with values; `None` below [`MIN_SLOPE_DAYS`].
///
/// `points` may come in any order; of a day that comes twice the first counts.
pub fn line(points: &[(NaiveDate, f64)]) -> Option<Trend> {
    let series = Series::new(points.iter().copied());
    if series.days.len() < MIN_SLOPE_DAYS {
        return None;
    }
    let origin = series.days.first()?.0;
    let fit = series.fit()?;
    let (slope, value) = (fit.slope, fit.value);
    let reach = quantile(fit.effective - 2.0)? * fit.error;
    let (low, high) = (slope - reach, slope + reach);
    [slope, value, low, high].iter().all(|number| number.is_finite()).then_some(Trend {
        slope,
        low,
        high,
        value,
        origin,
        n: series.days.len(),
    })
}

/// The mean of days with something against that of days without it (Welch), each kind counted as the number of
/// independent days it is worth.
///
/// # Errors
///
/// Why there is none: [`Unclear::FewDays`], and where both kinds have enough days, [`Unclear::Alike`].
pub fn difference(points: &[(NaiveDate, f64, bool)]) -> Result<Difference, Unclear> {
    let series = Series::new(points.iter().map(|(day, value, _)| (*day, *value)));
    let mut kinds: BTreeMap<NaiveDate, bool> = BTreeMap::new();
    for (day, _, with) in points {
        kinds.entry(*day).or_insert(*with);
    }
    let alike = series.fit().ok_or(Unclear::FewDays)?.alike;
    let of = |kind: bool| {
        let days = series.days.iter().filter(|(day, _)| kinds.get(day) == Some(&kind));
        Kind::new(&days.copied().collect::<Vec<_>>(), alike)
    };
    let (with, without) = match (of(true), of(false)) {
        (Ok(with), Ok(without)) => (with, without),
        (Err(Unclear::FewDays), _) | (_, Err(Unclear::FewDays)) => return Err(Unclear::FewDays),
        (Err(Unclear::Alike), _) | (_, Err(Unclear::Alike)) => return Err(Unclear::Alike),
    };
    let error = with.error() + without.error();
    let freedom =
        error.powi(2) / (with.error().powi(2) / with.freedom() + without.error().powi(2) / without.freedom());
    // With one degree of freedom at least there always is one.
    let reach = quantile(freedom).ok_or(Unclear::FewDays)? * error.sqrt();
    let apart = with.mean - without.mean;
    Ok(Difference {
        with: with.mean,
        days: with.days,
        without: without.mean,
        other_days: without.days,
        low: apart - reach,
        high: apart + reach,
    })
}

/// The middle value, or the mean of the two in the middle; `None` of nothing.
pub fn median(values: &[f64]) -> Option<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let upper = *sorted.get(sorted.len() / 2)?;
    match sorted.len() % 2 {
        1 => Some(upper),
        _ => Some(f64::midpoint(*sorted.get((sorted.len() / 2).checked_sub(1)?)?, upper)),
    }
}

/// The factor of a two-sided interval, by Student's t; `None` without freedom.
fn quantile(freedom: f64) -> Option<f64> {
    let t = StudentsT::new(0.0, 1.0, freedom).ok()?;
    Some(t.inverse_cdf(0.5 + f64::from(COVERED) / 200.0)).filter(|factor| factor.is_finite())
}

/// Days with their values, each once and in order.
struct Series {
    days: Vec<(NaiveDate, f64)>,
}

struct Fit {
    slope: f64,
    value: f64,
    /// The standard error of the slope.
    error: f64,
    /// How many independent days the series is worth.
    effective: f64,
    /// How much one day resembles the next, 0 to [`MOST_ALIKE`].
    alike: f64,
}

impl Series {
    fn new(points: impl Iterator<Item = (NaiveDate, f64)>) -> Self {
        let mut known: BTreeMap<NaiveDate, f64> = BTreeMap::new();
        for (day, value) in points.filter(|(_, value)| value.is_finite()) {
            known.entry(day).or_insert(value);
        }
        Self { days: known.into_iter().collect() }
    }

    /// Least squares, its variance corrected for the resemblance of neighbouring days; `None` of two days or fewer.
    fn fit(&self) -> Option<Fit> {
        let n = self.days.len() as f64;
        if self.days.len() < 3 {
            return None;
        }
        let first = self.days.first()?.0;
        let numbers: Vec<f64> = self.days.iter().map(|(day, _)| apart(first, *day)).collect();
        let middle = numbers.iter().sum::<f64>() / n;
        let level = self.days.iter().map(|(_, value)| value).sum::<f64>() / n;
        let away: Vec<f64> = numbers.iter().map(|number| number - middle).collect();
        let spread: f64 = away.iter().map(|away| away * away).sum();
        let slope = away.iter().zip(&self.days).map(|(away, (_, value))| away * value).sum::<f64>() / spread;
        let value = level - slope * middle;
        let line = numbers.iter().map(|number| value + slope * number);
        let left: Vec<(NaiveDate, f64)> =
            self.days.iter().zip(line).map(|((day, y), line)| (*day, y - line)).collect();
        let squares: f64 = left.iter().map(|(_, left)| left * left).sum();
        let noise = variance(squares, n - 2.0);
        let alike = resemblance(&left);
        let worse = (variance_of_sum(&away, &self.days, alike) / spread).max(1.0);
        Some(Fit {
            slope,
            value,
            error: (noise / spread * worse).sqrt(),
            effective: (n / worse).max(MIN_EFFECTIVE),
            alike,
        })
    }
}

/// The first autocorrelation of what a line leaves, by neighbouring days only, freed of its bias, and drawn to the
/// prior the more the fewer pairs there are.
fn resemblance(left: &[(NaiveDate, f64)]) -> f64 {
    let n = left.len() as f64;
    let mean = left.iter().map(|(_, left)| left).sum::<f64>() / n;
    let power = left.iter().map(|(_, left)| (left - mean).powi(2)).sum::<f64>() / n;
    let products: Vec<f64> = left
        .windows(2)
        .filter_map(|pair| match pair {
            [(day, one), (next, other)] if apart(*day, *next) == 1.0 => Some((one - mean) * (other - mean)),
            _ => None,
        })
        .collect();
    let pairs = products.len() as f64;
    let alike =
        if products.is_empty() || power < 1e-12 { 0.0 } else { products.iter().sum::<f64>() / pairs / power };
    let unbiased = if products.len() > MIN_PAIRS { (pairs * alike + 2.0) / (pairs - 4.0) } else { PRIOR.0 };
    ((pairs * unbiased + PRIOR.1 * PRIOR.0) / (pairs + PRIOR.1)).clamp(0.0, MOST_ALIKE)
}

/// What is left over, for each degree of freedom, and never less than rounding makes.
fn variance(squares: f64, freedom: f64) -> f64 {
    (squares / freedom).max(ROUNDING)
}

/// From one day to another, in days.
fn apart(day: NaiveDate, later: NaiveDate) -> f64 {
    (later - day).num_days() as f64
}

/// The variance of a weighted sum of days, in units of one day's, where days resemble one another by `alike` to the
/// power of their distance.
fn variance_of_sum(weights: &[f64], days: &[(NaiveDate, f64)], alike: f64) -> f64 {
    let at = |i: usize| weights.get(i).copied().unwrap_or_default();
    let mut sum = 0.0;
    for (i, (day, _)) in days.iter().enumerate() {
        sum += at(i).powi(2);
        for (j, (later, _)) in days.iter().enumerate().skip(i + 1) {
            sum += 2.0 * at(i) * at(j) * alike.powf(apart(*day, *later));
        }
    }
    sum
}

/// The days of one kind.
struct Kind {
    mean: f64,
    variance: f64,
    days: usize,
    /// How many independent days they are worth.
    effective: f64,
}

impl Kind {
    fn new(days: &[(NaiveDate, f64)], alike: f64) -> Result<Self, Unclear> {
        if days.len() < MIN_KIND_DAYS {
            return Err(Unclear::FewDays);
        }
        let n = days.len() as f64;
        let mean = days.iter().map(|(_, value)| value).sum::<f64>() / n;
        let squares: f64 = days.iter().map(|(_, value)| (value - mean).powi(2)).sum();
        let effective = n * n / variance_of_sum(&vec![1.0; days.len()], days, alike);
        if squares < 1e-9 {
            return Err(Unclear::Alike);
        }
        Ok(Self { mean, variance: variance(squares, n - 1.0), days: days.len(), effective })
    }

    /// The squared standard error of the mean.
    fn error(&self) -> f64 {
        self.variance / self.effective
    }

    fn freedom(&self) -> f64 {
        (self.effective - 1.0).max(1.0)
    }
}

#[cfg(test)]
mod tests;
