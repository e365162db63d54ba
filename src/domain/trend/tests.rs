//! Against values computed by SciPy 1.17.1: `scipy.stats.theilslopes(y, x, 0.95, method='separate')`.

use chrono::Days;
use proptest::prelude::*;

use super::*;

/// Name; day numbers; values; slope, intercept, low and high of the interval.
type Case = (&'static str, &'static [u16], &'static [u8], [f64; 4]);

const SCIPY: [Case; 6] = [
    (
        "mood with ties and gaps",
        &[0, 1, 2, 4, 5, 7, 8, 9, 12, 13, 15, 16, 20, 21, 22, 24, 25, 27],
        &[3, 4, 4, 3, 5, 4, 4, 5, 5, 4, 6, 5, 5, 6, 6, 5, 7, 6],
        [0.1, 3.75, 0.058823529411764705, 0.14285714285714285],
    ),
    (
        "ten days, the fewest",
        &[0, 1, 2, 3, 4, 6, 7, 8, 9, 11],
        &[55, 60, 52, 58, 49, 50, 47, 51, 44, 40],
        [-1.4, 57.5, -2.0, -0.8333333333333334],
    ),
    (
        "nothing but one value",
        &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19],
        &[5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5],
        [0.0, 5.0, 0.0, 0.0],
    ),
    (
        "two values in turn",
        &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
        &[0, 10, 0, 10, 0, 10, 0, 10, 0, 10, 0, 10, 0, 10],
        [0.0, 5.0, 0.0, 0.0],
    ),
    (
        "half of 26 weeks",
        &[
            0, 1, 5, 6, 13, 14, 15, 20, 21, 22, 26, 28, 29, 30, 32, 34, 38, 39, 40, 44, 46, 52, 53, 56, 57,
            58, 61, 62, 63, 64, 66, 68, 71, 74, 76, 78, 80, 81, 82, 84, 86, 87, 88, 90, 92, 94, 95, 101, 102,
            104, 109, 112, 113, 114, 116, 117, 118, 119, 122, 125, 128, 130, 135, 136, 137, 140, 141, 143,
            144, 145, 146, 152, 153, 154, 155, 156, 158, 159, 163, 164, 165, 167, 168, 169, 172, 175, 176,
            177, 178, 180,
        ],
        &[
            58, 50, 57, 45, 61, 48, 55, 32, 52, 27, 22, 43, 36, 48, 73, 36, 38, 48, 51, 43, 42, 52, 50, 31,
            42, 43, 30, 46, 32, 54, 44, 43, 34, 40, 17, 27, 45, 15, 50, 19, 49, 29, 49, 41, 21, 54, 56, 37,
            34, 36, 25, 50, 30, 36, 27, 28, 21, 51, 34, 47, 35, 26, 30, 27, 34, 29, 29, 16, 23, 52, 24, 19,
            36, 48, 14, 29, 23, 10, 39, 30, 31, 21, 35, 23, 28, 16, 14, 45, 23, 32,
        ],
        [-0.13793103448275862, 48.327586206896555, -0.1836734693877551, -0.09154929577464789],
    ),
    (
        "one wild day",
        &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
        &[2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 5, 100],
        [0.3333333333333333, 2.166666666666667, 0.2857142857142857, 0.5],
    ),
];

fn first() -> NaiveDate {
    "2026-06-01".parse().unwrap()
}

fn series(days: &[u16], values: &[u8]) -> Vec<(NaiveDate, f64)> {
    days.iter()
        .zip(values)
        .map(|(day, value)| (first() + Days::new((*day).into()), f64::from(*value)))
        .collect()
}

#[test]
fn it_agrees_with_an_independent_implementation() {
    for (name, days, values, [slope, intercept, low, high]) in SCIPY {
        let found = theil_sen(&series(days, values)).unwrap();
        let close = |a: f64, b: f64| (a - b).abs() < 1e-9;
        assert!(close(found.slope, slope), "{name}: slope {} for {slope}", found.slope);
        assert!(close(found.value, intercept), "{name}: intercept {} for {intercept}", found.value);
        assert!(close(found.low, low) && close(found.high, high), "{name}: {found:?} for {low} to {high}");
        assert_eq!(found.n, values.len());
    }
}

#[test]
fn fewer_than_ten_days_have_no_slope() {
    let days: Vec<u16> = (0..9).collect();
    assert_eq!(theil_sen(&series(&days, &[1, 2, 3, 4, 5, 6, 7, 8, 9])), None);
    // A day that comes twice is one day.
    let mut twice = series(&days, &[1, 2, 3, 4, 5, 6, 7, 8, 9]);
    twice.push((first(), 9.0));
    assert_eq!(theil_sen(&twice), None);
    twice.push((first() + Days::new(30), 9.0));
    assert_eq!(theil_sen(&twice).map(|trend| trend.n), Some(10));
}

#[test]
fn a_gap_counts_its_days() {
    // One point a day, asked on every third day only.
    let days: Vec<u16> = (0..12).map(|at| at * 3).collect();
    let values: Vec<u8> = (0..12).map(|at| at * 3).collect();
    let trend = theil_sen(&series(&days, &values)).unwrap();
    assert_eq!((trend.slope, trend.low, trend.high, trend.value), (1.0, 1.0, 1.0, 0.0));
    assert!(trend.is_clear());
    assert_eq!(trend.on(first() + Days::new(33)), 33.0);
}

#[test]
fn the_middle_of_values() {
    assert_eq!(median(&[]), None);
    assert_eq!(median(&[4.0]), Some(4.0));
    assert_eq!(median(&[9.0, 1.0, 4.0]), Some(4.0));
    assert_eq!(median(&[9.0, 1.0, 4.0, 5.0]), Some(4.5));
}

fn any_series() -> impl Strategy<Value = Vec<(NaiveDate, f64)>> {
    proptest::collection::btree_map(0u64..182, 0u8..=10, 10..60).prop_map(|days| {
        days.into_iter().map(|(day, value)| (first() + Days::new(day), f64::from(value))).collect()
    })
}

fn changed(series: &[(NaiveDate, f64)], value: impl Fn(f64) -> f64) -> Vec<(NaiveDate, f64)> {
    series.iter().map(|(day, old)| (*day, value(*old))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn the_slope_lies_in_its_interval(series in any_series()) {
        let trend = theil_sen(&series).unwrap();
        prop_assert!(trend.low <= trend.slope && trend.slope <= trend.high, "{trend:?}");
    }

    #[test]
    fn the_other_way_up_is_the_other_way_down(series in any_series()) {
        let (trend, mirrored) = (theil_sen(&series).unwrap(), theil_sen(&changed(&series, |v| 10.0 - v)).unwrap());
        prop_assert!((trend.slope + mirrored.slope).abs() < 1e-9);
    }

    #[test]
    fn a_shift_moves_the_line_and_not_its_slope(series in any_series(), by in -50i8..50) {
        let (trend, shifted) = (theil_sen(&series).unwrap(), theil_sen(&changed(&series, |v| v + f64::from(by))).unwrap());
        prop_assert!((trend.slope - shifted.slope).abs() < 1e-9);
        prop_assert!((trend.value + f64::from(by) - shifted.value).abs() < 1e-9);
    }

    #[test]
    fn order_does_not_matter(series in any_series()) {
        let mut reversed = series.clone();
        reversed.reverse();
        prop_assert_eq!(theil_sen(&series), theil_sen(&reversed));
    }

    #[test]
    fn one_wild_day_hardly_moves_it(values in proptest::collection::vec(4u8..=6, 21..40), at in 0usize..20) {
        let days: Vec<u16> = (0..values.len() as u16).collect();
        let mut wild = series(&days, &values);
        wild[at].1 = 1000.0;
        let trend = theil_sen(&wild).unwrap();
        prop_assert!(trend.slope.abs() <= 2.0, "{trend:?}");
    }
}
