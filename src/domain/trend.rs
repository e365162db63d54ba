//! Robust numbers of a series of days: the median, and the Theil-Sen slope with its interval.
//!
//! Real day numbers, so a missing day is a gap and not a step. Never named from few days, never a "reliable
//! change", never a forecast.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A slope is computed from at least this many days with a value.
pub const MIN_SLOPE_DAYS: usize = 10;
/// The normal quantile of a two-sided 95 % interval.
const Z: f64 = 1.959_963_984_540_054;

/// The Theil-Sen line: the median of the slopes between all pairs of days.
///
/// Theil (1950), *Nederl. Akad. Wetensch. Proc.* 53; Sen (1968), *J. Am. Stat. Assoc.* 63:1379. Days are treated
/// as independent; neighbouring days resemble one another, so the interval is too narrow rather than too wide.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Trend {
    /// Points of the scale per day.
    pub slope: f64,
    /// The 95 % interval of the slope, in points per day, by the normal approximation to Kendall's S with its
    /// correction for ties (Sen 1968, eq. 2.6).
    pub low: f64,
    pub high: f64,
    /// The line's value on `origin`: median of the values less the slope times the median of the day numbers.
    pub value: f64,
    /// The first day of the series.
    pub origin: NaiveDate,
    /// Days with a value.
    pub n: usize,
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
pub fn theil_sen(points: &[(NaiveDate, f64)]) -> Option<Trend> {
    let mut days: Vec<(NaiveDate, f64)> = Vec::with_capacity(points.len());
    let mut sorted: Vec<&(NaiveDate, f64)> = points.iter().collect();
    sorted.sort_by_key(|(day, _)| *day);
    for (day, value) in sorted {
        if value.is_finite() && days.last().is_none_or(|(last, _)| last < day) {
            days.push((*day, *value));
        }
    }
    let n = days.len();
    if n < MIN_SLOPE_DAYS {
        return None;
    }
    let origin = days.first()?.0;
    let at = |day: NaiveDate| (day - origin).num_days() as f64;
    let mut slopes = Vec::with_capacity(n * (n - 1) / 2);
    for (index, (day, value)) in days.iter().enumerate() {
        for (later, then) in days.iter().skip(index + 1) {
            slopes.push((then - value) / (at(*later) - at(*day)));
        }
    }
    slopes.sort_by(f64::total_cmp);
    let slope = median_of_sorted(&slopes)?;
    let (low, high) = interval(&slopes, &days)?;
    let values: Vec<f64> = days.iter().map(|(_, value)| *value).collect();
    let numbers: Vec<f64> = days.iter().map(|(day, _)| at(*day)).collect();
    let value = median(&values)? - slope * median(&numbers)?;
    Some(Trend { slope, low, high, value, origin, n })
}

/// The middle value, or the mean of the two in the middle; `None` of nothing.
pub fn median(values: &[f64]) -> Option<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    median_of_sorted(&sorted)
}

fn median_of_sorted(sorted: &[f64]) -> Option<f64> {
    let upper = *sorted.get(sorted.len() / 2)?;
    match sorted.len() % 2 {
        1 => Some(upper),
        _ => Some(f64::midpoint(*sorted.get((sorted.len() / 2).checked_sub(1)?)?, upper)),
    }
}

/// The slopes at the ranks the variance of Kendall's S marks off on both sides of the middle.
fn interval(slopes: &[f64], days: &[(NaiveDate, f64)]) -> Option<(f64, f64)> {
    let term = |k: f64| k * (k - 1.0) * (2.0 * k + 5.0);
    // Days differ from one another, so only the values can be tied.
    let ties: f64 = tie_sizes(days).map(term).sum();
    let variance = (term(days.len() as f64) - ties) / 18.0;
    let reach = Z * variance.max(0.0).sqrt();
    let pairs = slopes.len() as f64;
    let last = slopes.len().checked_sub(1)?;
    let low = ((pairs - reach) / 2.0).round_ties_even() - 1.0;
    let high = ((pairs + reach) / 2.0).round_ties_even();
    let rank = |rank: f64| (rank.max(0.0) as usize).min(last);
    Some((*slopes.get(rank(low))?, *slopes.get(rank(high))?))
}

/// How many days share each value.
fn tie_sizes(days: &[(NaiveDate, f64)]) -> impl Iterator<Item = f64> {
    let mut values: Vec<f64> = days.iter().map(|(_, value)| *value).collect();
    values.sort_by(f64::total_cmp);
    let sizes: Vec<f64> = values.chunk_by(|a, b| a == b).map(|same| same.len() as f64).collect();
    sizes.into_iter()
}

#[cfg(test)]
mod tests;
