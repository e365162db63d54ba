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
/// The variance that rounding to whole numbers alone makes: what answers without any other spread still have.
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
    let origin = series.origin?;
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
/// independent days it is worth. `None` below [`MIN_KIND_DAYS`] of either kind, and where all days of one kind are
/// alike: they do not say how much such days differ.
pub fn difference(points: &[(NaiveDate, f64, bool)]) -> Option<Difference> {
    let series = Series::new(points.iter().map(|(day, value, _)| (*day, *value)));
    let mut kinds: BTreeMap<NaiveDate, bool> = BTreeMap::new();
    for (day, _, with) in points {
        kinds.entry(*day).or_insert(*with);
    }
    let origin = series.origin?;
    let alike = series.fit()?.alike;
    let of = |kind: bool| {
        let on = |day: f64| origin.checked_add_days(chrono::Days::new(day as u64));
        let days =
            series.days.iter().filter(|(day, _)| on(*day).is_some_and(|day| kinds.get(&day) == Some(&kind)));
        Kind::new(&days.copied().collect::<Vec<_>>(), alike)
    };
    let (with, without) = (of(true)?, of(false)?);
    let error = with.error() + without.error();
    let freedom =
        error.powi(2) / (with.error().powi(2) / with.freedom() + without.error().powi(2) / without.freedom());
    let reach = quantile(freedom)? * error.sqrt();
    let apart = with.mean - without.mean;
    Some(Difference {
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

/// Days by number, the first being 0, each once and in order.
struct Series {
    origin: Option<NaiveDate>,
    days: Vec<(f64, f64)>,
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
        let origin = known.keys().next().copied();
        let number = |day: NaiveDate| origin.map_or(0.0, |origin| (day - origin).num_days() as f64);
        Self { origin, days: known.into_iter().map(|(day, value)| (number(day), value)).collect() }
    }

    /// Least squares, its variance corrected for the resemblance of neighbouring days; `None` of two days or fewer.
    fn fit(&self) -> Option<Fit> {
        let n = self.days.len() as f64;
        if self.days.len() < 3 {
            return None;
        }
        let mean = |of: fn(&(f64, f64)) -> f64| self.days.iter().map(of).sum::<f64>() / n;
        let (middle, level) = (mean(|day| day.0), mean(|day| day.1));
        let away: Vec<f64> = self.days.iter().map(|(day, _)| day - middle).collect();
        let spread: f64 = away.iter().map(|away| away * away).sum();
        let slope = away.iter().zip(&self.days).map(|(away, (_, value))| away * value).sum::<f64>() / spread;
        let value = level - slope * middle;
        let left: Vec<(f64, f64)> =
            self.days.iter().map(|(day, y)| (*day, y - value - slope * day)).collect();
        let squares: f64 = left.iter().map(|(_, left)| left * left).sum();
        let noise = if squares < 1e-9 { ROUNDING } else { squares / (n - 2.0) };
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
fn resemblance(left: &[(f64, f64)]) -> f64 {
    let n = left.len() as f64;
    let mean = left.iter().map(|(_, left)| left).sum::<f64>() / n;
    let power = left.iter().map(|(_, left)| (left - mean).powi(2)).sum::<f64>() / n;
    let products: Vec<f64> = left
        .windows(2)
        .filter_map(|pair| match pair {
            [(day, one), (next, other)] if next - day == 1.0 => Some((one - mean) * (other - mean)),
            _ => None,
        })
        .collect();
    let pairs = products.len() as f64;
    let alike =
        if products.is_empty() || power < 1e-12 { 0.0 } else { products.iter().sum::<f64>() / pairs / power };
    let unbiased = if products.len() > MIN_PAIRS { (pairs * alike + 2.0) / (pairs - 4.0) } else { PRIOR.0 };
    ((pairs * unbiased + PRIOR.1 * PRIOR.0) / (pairs + PRIOR.1)).clamp(0.0, MOST_ALIKE)
}

/// The variance of a weighted sum of days, in units of one day's, where days resemble one another by `alike` to the
/// power of their distance.
fn variance_of_sum(weights: &[f64], days: &[(f64, f64)], alike: f64) -> f64 {
    let at = |i: usize| weights.get(i).copied().unwrap_or_default();
    let mut sum = 0.0;
    for (i, (day, _)) in days.iter().enumerate() {
        sum += at(i).powi(2);
        for (j, (later, _)) in days.iter().enumerate().skip(i + 1) {
            sum += 2.0 * at(i) * at(j) * alike.powf(later - day);
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
    fn new(days: &[(f64, f64)], alike: f64) -> Option<Self> {
        if days.len() < MIN_KIND_DAYS {
            return None;
        }
        let n = days.len() as f64;
        let mean = days.iter().map(|(_, value)| value).sum::<f64>() / n;
        let variance = days.iter().map(|(_, value)| (value - mean).powi(2)).sum::<f64>() / (n - 1.0);
        let effective = n * n / variance_of_sum(&vec![1.0; days.len()], days, alike);
        (variance > 1e-9).then_some(Self { mean, variance, days: days.len(), effective })
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
