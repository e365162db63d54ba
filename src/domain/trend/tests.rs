//! Against values computed apart with NumPy and SciPy: least squares, AR(1)-corrected variance, Student's t.

use chrono::Days;
use proptest::prelude::*;

use super::*;

/// Name; day numbers; values; slope, value on the first day, low and high of the interval.
type Case<'a> = (&'static str, &'a [u16], &'a [u8], [f64; 4]);

const GAPS: &[u16] =
    &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16, 17, 18, 20, 21, 22, 23, 24, 25, 26, 27];
const RISING: &[u8] = &[4, 4, 3, 4, 5, 4, 3, 3, 4, 5, 5, 4, 5, 6, 5, 5, 4, 5, 6, 6, 7, 6, 6, 5, 6, 7];
const HALF_A_YEAR: &[u16] = &[
    0, 2, 3, 4, 5, 6, 8, 9, 11, 12, 15, 16, 20, 22, 23, 24, 25, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37,
    40, 44, 46, 47, 49, 50, 51, 52, 54, 55, 56, 58, 59, 60, 63, 64, 65, 66, 67, 69, 70, 71, 74, 75, 77, 78,
    80, 83, 84, 86, 87, 88, 89, 90, 91, 92, 94, 96, 98, 99, 100, 101, 102, 103, 105, 106, 107, 108, 110, 112,
    115, 116, 117, 119, 121, 122, 123, 124, 125, 126, 128, 129, 130, 131, 132, 133, 135, 136, 137, 138, 141,
    144, 145, 146, 147, 148, 149, 152, 155, 159, 161, 162, 163, 164, 165, 168, 170, 171, 174, 176, 180, 181,
];
const DISTRESS: &[u8] = &[
    54, 55, 37, 40, 43, 50, 57, 69, 52, 60, 57, 70, 64, 69, 50, 57, 52, 71, 64, 56, 55, 62, 52, 50, 61, 76,
    54, 51, 44, 40, 53, 55, 46, 48, 45, 45, 30, 37, 41, 32, 33, 30, 31, 40, 29, 30, 37, 35, 43, 12, 34, 23,
    27, 33, 35, 34, 27, 39, 25, 26, 34, 24, 46, 37, 47, 31, 30, 35, 40, 30, 39, 36, 51, 34, 48, 35, 35, 38,
    37, 48, 56, 50, 55, 64, 53, 53, 50, 39, 59, 39, 58, 53, 62, 53, 47, 56, 48, 51, 52, 49, 48, 42, 47, 30,
    45, 35, 51, 48, 21, 36, 33, 25, 37, 26, 14, 25, 24, 25, 12, 27,
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

/// From the first day on, one value a day.
fn daily(values: &[u8]) -> Vec<(NaiveDate, f64)> {
    let days: Vec<u16> = (0..u16::try_from(values.len()).unwrap()).collect();
    series(&days, values)
}

/// 84 days that fall from a mean of 5.5 to one of 4.75, in whole numbers.
fn falling() -> Vec<u8> {
    [[6, 5, 6, 5], [6, 5, 5, 5], [5, 5, 4, 5]].iter().flat_map(|four| four.repeat(7)).collect()
}

fn to_ten_digits(found: f64, wanted: f64, what: &str) {
    assert!((found - wanted).abs() <= 1e-10 * wanted.abs().max(1.0), "{what}: {found} for {wanted}");
}

#[test]
fn it_agrees_with_an_independent_implementation_to_ten_digits() {
    let whole: Vec<u16> = (0..84).collect();
    let month: Vec<u16> = (0..28).collect();
    let falling = falling();
    let one_six: Vec<u8> = (0..28).map(|day| if day == 13 { 6 } else { 5 }).collect();
    let ends = [0, 100].repeat(14);
    let cases: [Case<'_>; 5] = [
        (
            "mood with gaps",
            GAPS,
            RISING,
            [0.10649428614309296, 3.4633262580133364, 0.054229513793211524, 0.1587590584929744],
        ),
        (
            "mood that falls in whole numbers",
            &whole,
            &falling,
            [-0.012331679659815733, 5.67843137254902, -0.01654396733841884, -0.008119391981212625],
        ),
        (
            "half a year of distress, with waves",
            HALF_A_YEAR,
            DISTRESS,
            [-0.10627058430010991, 52.45294455809127, -0.1812836427724802, -0.03125752582773961],
        ),
        (
            "one day unlike the others",
            &month,
            &one_six,
            [-0.0002736726874657909, 5.039408866995074, -0.016432155686817277, 0.015884810311885694],
        ),
        (
            "from one end of the scale to the other",
            &month,
            &ends,
            [0.3831417624521073, 44.827586206896555, -2.107339012888432, 2.873622537792647],
        ),
    ];
    for (name, days, values, [slope, value, low, high]) in cases {
        let found = line(&series(days, values)).unwrap();
        to_ten_digits(found.slope, slope, name);
        to_ten_digits(found.value, value, name);
        to_ten_digits(found.low, low, name);
        to_ten_digits(found.high, high, name);
        assert_eq!(found.n, values.len());
    }
}

#[test]
fn differences_agree_as_well() {
    let of = |days: &[u16], values: &[u8], with: fn(usize) -> bool| {
        let marked = series(days, values).into_iter().enumerate();
        difference(&marked.map(|(i, (day, value))| (day, value, with(i))).collect::<Vec<_>>()).unwrap()
    };
    let month: Vec<u16> = (0..28).collect();
    let hardly: Vec<u8> = (0..28).map(|day| if [13, 14].contains(&day) { 6 } else { 5 }).collect();
    let cases = [
        (
            of(GAPS, RISING, |i| i.is_multiple_of(3)),
            (9, 17),
            [4.888888888888889, 4.882352941176471, -1.0923942744731445, 1.105466169897981],
        ),
        (
            of(HALF_A_YEAR, DISTRESS, |i| i % 4 == 1),
            (30, 90),
            [42.63333333333333, 43.34444444444444, -8.03565922663202, 6.613437004409804],
        ),
        // One day of each kind unlike the others: no better known than rounding allows.
        (
            of(&month, &hardly, |i| i.is_multiple_of(2)),
            (14, 14),
            [5.071428571428571, 5.071428571428571, -0.29316894455047027, 0.29316894455047027],
        ),
    ];
    for (found, days, [with, without, low, high]) in cases {
        assert_eq!((found.days, found.other_days), days);
        to_ten_digits(found.with, with, "with");
        to_ten_digits(found.without, without, "without");
        to_ten_digits(found.low, low, "low");
        to_ten_digits(found.high, high, "high");
    }
}

#[test]
fn students_t_agrees_to_ten_digits() {
    let scipy = [
        (1.0, 12.706204736174694),
        (1.5, 6.016663104427929),
        (2.0, 4.302652729749462),
        (3.0, 3.1824463052837078),
        (4.7, 2.62072607535317),
        (11.1421730126, 2.197563541150165),
        (39.08049, 2.0225577326037762),
        (82.0, 1.989318557136572),
        (180.0, 1.9732308230715456),
    ];
    for (freedom, factor) in scipy {
        to_ten_digits(quantile(freedom).unwrap(), factor, "t");
    }
    assert_eq!(quantile(0.0), None);
    assert_eq!(quantile(f64::NAN), None);
}

#[test]
fn a_mood_that_falls_is_seen_to_fall_though_most_days_are_alike() {
    let trend = line(&daily(&falling())).unwrap();
    assert!(trend.is_clear() && trend.high < 0.0, "{trend:?}");
}

#[test]
fn fewer_than_21_days_have_no_direction() {
    let values: Vec<u8> = (0..21).map(|at| at / 3).collect();
    assert_eq!(line(&daily(&values[..20])), None);
    // A day that comes twice is one day, and what is no number is none.
    let mut twice = daily(&values[..20]);
    twice.push((first(), 9.0));
    twice.push((first() + Days::new(40), f64::NAN));
    assert_eq!(line(&twice), None);
    assert_eq!(line(&daily(&values)).map(|trend| trend.n), Some(21));
}

#[test]
fn days_that_are_all_alike_have_no_clear_direction() {
    for value in [0, 5, 10, 100] {
        let trend = line(&daily(&[value; 28])).unwrap();
        assert!(trend.slope.abs() < 1e-12 && !trend.is_clear(), "{trend:?}");
        assert!(trend.low < 0.0 && trend.high > 0.0, "an interval of nothing would claim to know: {trend:?}");
    }
}

#[test]
fn a_gap_counts_its_days() {
    // One point a day, asked on every third day only.
    let days: Vec<u16> = (0..21).map(|at| at * 3).collect();
    let values: Vec<u8> = (0..21).map(|at| at * 3).collect();
    let trend = line(&series(&days, &values)).unwrap();
    assert!((trend.slope - 1.0).abs() < 1e-12 && trend.is_clear(), "{trend:?}");
    assert!((trend.on(first() + Days::new(33)) - 33.0).abs() < 1e-9);
}

#[test]
fn a_difference_needs_five_days_of_each_kind_that_vary() {
    let of = |values: &[(u8, bool)]| {
        let days = values.iter().zip(0u64..);
        difference(
            &days
                .map(|((v, with), day)| (first() + Days::new(day), f64::from(*v), *with))
                .collect::<Vec<_>>(),
        )
    };
    let mixed = |n: u8, with, low: u8| (0..n).map(move |at| (low + at % 3, with)).collect::<Vec<_>>();
    assert_eq!(of(&[]), Err(Unclear::FewDays));
    assert_eq!(of(&[mixed(4, true, 4), mixed(20, false, 4)].concat()), Err(Unclear::FewDays));
    assert_eq!(of(&[mixed(20, true, 4), mixed(4, false, 4)].concat()), Err(Unclear::FewDays));
    let enough = of(&[mixed(5, true, 4), mixed(5, false, 4)].concat()).unwrap();
    assert!(enough.low < 0.0 && enough.high > 0.0, "{enough:?}");
    // What never varies says nothing of how much it could.
    assert_eq!(of(&[vec![(7, true); 8], mixed(20, false, 3)].concat()), Err(Unclear::Alike));
    assert_eq!(of(&[vec![(7, true); 8], vec![(3, false); 8]].concat()), Err(Unclear::Alike));
    // Few days come before alike ones: more of them would help.
    assert_eq!(of(&[vec![(7, true); 8], vec![(3, false); 4]].concat()), Err(Unclear::FewDays));
}

#[test]
fn the_middle_of_values() {
    assert_eq!(median(&[]), None);
    assert_eq!(median(&[4.0]), Some(4.0));
    assert_eq!(median(&[9.0, 1.0, 4.0]), Some(4.0));
    assert_eq!(median(&[9.0, 1.0, 4.0, 5.0]), Some(4.5));
}

fn any_series() -> impl Strategy<Value = Vec<(NaiveDate, f64)>> {
    proptest::collection::btree_map(0u64..182, 0u8..=10, 21..60).prop_map(|days| {
        days.into_iter().map(|(day, value)| (first() + Days::new(day), f64::from(value))).collect()
    })
}

fn changed(series: &[(NaiveDate, f64)], value: impl Fn(f64) -> f64) -> Vec<(NaiveDate, f64)> {
    series.iter().map(|(day, old)| (*day, value(*old))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn the_slope_lies_within_an_interval_that_is_never_nothing(series in any_series()) {
        let trend = line(&series).unwrap();
        prop_assert!(trend.low < trend.slope && trend.slope < trend.high, "{trend:?}");
        prop_assert!((trend.slope - f64::midpoint(trend.low, trend.high)).abs() < 1e-9);
    }

    #[test]
    fn the_other_way_up_is_the_other_way_down(series in any_series()) {
        let (trend, mirrored) = (line(&series).unwrap(), line(&changed(&series, |v| 10.0 - v)).unwrap());
        prop_assert!((trend.slope + mirrored.slope).abs() < 1e-9);
        prop_assert!((trend.low + mirrored.high).abs() < 1e-9 && (trend.high + mirrored.low).abs() < 1e-9);
    }

    #[test]
    fn a_shift_moves_the_line_and_not_its_slope(series in any_series(), by in -50i8..50) {
        let (trend, shifted) = (line(&series).unwrap(), line(&changed(&series, |v| v + f64::from(by))).unwrap());
        prop_assert!((trend.slope - shifted.slope).abs() < 1e-9);
        prop_assert!((trend.value + f64::from(by) - shifted.value).abs() < 1e-9);
    }

    #[test]
    fn order_does_not_matter(series in any_series()) {
        let mut reversed = series.clone();
        reversed.reverse();
        prop_assert_eq!(line(&series), line(&reversed));
    }

    #[test]
    fn no_series_makes_a_number_that_is_none(
        days in proptest::collection::vec((0u64..200, 0u8..=100, any::<bool>()), 0..60),
        alike in proptest::option::of(0u8..=100),
    ) {
        let points: Vec<(NaiveDate, f64, bool)> = days
            .into_iter()
            .map(|(day, value, with)| (first() + Days::new(day), f64::from(alike.unwrap_or(value)), with))
            .collect();
        let plain: Vec<(NaiveDate, f64)> = points.iter().map(|(day, value, _)| (*day, *value)).collect();
        if let Some(trend) = line(&plain) {
            prop_assert!([trend.slope, trend.value, trend.low, trend.high].iter().all(|n| n.is_finite()));
        }
        if let Ok(found) = difference(&points) {
            prop_assert!([found.with, found.without, found.low, found.high].iter().all(|n| n.is_finite()));
            prop_assert!(found.low < found.with - found.without && found.with - found.without < found.high);
        }
    }
}
