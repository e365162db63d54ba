//! The axis a number is drawn on: where it begins and ends, and what is marked between. A kind has one for its large
//! panel and its small row, so that they agree. Numbers alone: what a tick is called is for the wording.

const HOUR: i32 = 60;
/// So many steps lie between the ends at most: the labels of more would touch where plots are low.
const STEPS: i32 = 3;

/// Whole numbers, and a middle that may be a half.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    pub low: f64,
    pub high: f64,
    /// From the lowest to the highest, both among them.
    pub ticks: Vec<f64>,
}

/// A count begins at nought, for a line that begins anywhere else makes much of little; it ends at a round number that
/// nothing is above.
pub fn of_counts(values: &[i32]) -> Axis {
    stepped((0, most(values)), &mut rounds())
}

/// Lengths of time in minutes, with steps of hours.
pub fn of_hours(minutes: &[i32]) -> Axis {
    stepped((0, most(minutes)), &mut [15, 30, 60, 120, 180, 240, 360, 480].into_iter())
}

/// The same, of what is asked in minutes.
pub fn of_minutes(minutes: &[i32]) -> Axis {
    stepped((0, most(minutes)), &mut [5, 10, 15, 30, 60, 120, 180, 240, 360, 480].into_iter())
}

/// Times of day, as numbers that can be compared, lie between whole hours.
pub fn of_times(values: &[i32]) -> Axis {
    let (first, last) = values.iter().min().zip(values.iter().max()).unwrap_or((&0, &0));
    // One time alone lies between the hours beside it.
    let within = if first == last { (first - HOUR / 2, last + HOUR / 2) } else { (*first, *last) };
    stepped(within, &mut [1, 2, 3, 4, 6, 8, 12].into_iter().map(|hours| hours * HOUR))
}

fn most(values: &[i32]) -> i32 {
    values.iter().copied().max().unwrap_or(0).max(0)
}

/// 1, 2, 5, 10, 20, 50 and so on.
fn rounds() -> impl Iterator<Item = i32> {
    (0..6).flat_map(|power| [1, 2, 5].map(|digit| digit * 10_i32.pow(power)))
}

/// From the last step below the lower value to the first above the upper, by the smallest step that needs few.
fn stepped((from, to): (i32, i32), steps: &mut dyn Iterator<Item = i32>) -> Axis {
    let ends = |step: i32| {
        let low = from.div_euclid(step);
        (low, (to + step - 1).div_euclid(step).max(low + 1))
    };
    let mut step = 1;
    for wider in steps {
        step = wider;
        let (low, high) = ends(step);
        if high - low <= STEPS {
            break;
        }
    }
    let (low, high) = ends(step);
    let ticks: Vec<f64> = (low..=high).map(|tick| f64::from(tick * step)).collect();
    Axis { low: f64::from(low * step), high: f64::from(high * step), ticks }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::domain::kind::{Amount, Kind, Rating, Unit, unrolled};

    fn ticks(kind: &Kind, values: &[i32]) -> Vec<f64> {
        kind.axis(values).unwrap().ticks
    }

    fn amount(unit: Unit) -> Kind {
        Kind::Amount(Amount { unit })
    }

    #[test]
    fn a_count_begins_at_nought_and_ends_at_a_round_number() {
        assert_eq!(ticks(&Kind::Count, &[]), [0.0, 1.0]);
        assert_eq!(ticks(&Kind::Count, &[0, 0]), [0.0, 1.0]);
        assert_eq!(ticks(&Kind::Count, &[3, 1]), [0.0, 1.0, 2.0, 3.0]);
        assert_eq!(ticks(&Kind::Count, &[5]), [0.0, 2.0, 4.0, 6.0]);
        assert_eq!(ticks(&Kind::Count, &[11]), [0.0, 5.0, 10.0, 15.0]);
        assert_eq!(ticks(&Kind::Count, &[99]), [0.0, 50.0, 100.0]);
    }

    #[test]
    fn an_amount_has_the_steps_of_its_unit() {
        assert_eq!(ticks(&amount(Unit::Hours), &[510, 390]), [0.0, 180.0, 360.0, 540.0]);
        assert_eq!(ticks(&amount(Unit::Hours), &[1440]), [0.0, 480.0, 960.0, 1440.0]);
        assert_eq!(ticks(&amount(Unit::Minutes), &[45]), [0.0, 15.0, 30.0, 45.0]);
        assert_eq!(ticks(&amount(Unit::Own("steps".into())), &[99_999]), [0.0, 50_000.0, 100_000.0]);
    }

    #[test]
    fn times_of_day_lie_between_whole_hours_over_midnight_too() {
        assert_eq!(ticks(&Kind::Clock, &unrolled(&[1390, 70])), [1380.0, 1440.0, 1500.0, 1560.0]);
        assert_eq!(ticks(&Kind::Clock, &[1380]), [1320.0, 1380.0, 1440.0]);
        assert_eq!(ticks(&Kind::Clock, &[]), [-60.0, 0.0, 60.0]);
    }

    #[test]
    fn what_is_no_number_has_no_axis() {
        for kind in [Kind::YesNo, Kind::Text, Kind::Several { parts: Vec::new() }] {
            assert_eq!(kind.axis(&[1]), None);
        }
    }

    fn holds(kind: &Kind, values: &[i32]) -> Result<(), TestCaseError> {
        let axis = kind.axis(values).unwrap();
        prop_assert!(axis.low < axis.high, "{:?}", axis);
        prop_assert!((2..=4).contains(&axis.ticks.len()), "{:?}", axis);
        prop_assert_eq!((axis.ticks.first(), axis.ticks.last()), (Some(&axis.low), Some(&axis.high)));
        prop_assert!(axis.ticks.is_sorted_by(|a, b| a < b), "{:?}", axis);
        for value in values {
            prop_assert!((axis.low..=axis.high).contains(&f64::from(*value)), "{value} {:?}", axis);
        }
        Ok(())
    }

    proptest! {
        #[test]
        fn every_axis_holds_its_values(
            counts in prop::collection::vec(0..=99_i32, 0..40),
            minutes in prop::collection::vec(0..=1440_i32, 0..40),
            own in prop::collection::vec(0..=99_999_i32, 0..40),
            times in prop::collection::vec(0..1440_i32, 0..40),
            low in -1000..=999_i16, span in 1..=100_i16, shares in prop::collection::vec(0..=100_i32, 0..10),
        ) {
            holds(&Kind::Count, &counts)?;
            holds(&amount(Unit::Hours), &minutes)?;
            holds(&amount(Unit::Minutes), &minutes)?;
            holds(&amount(Unit::Own(String::new())), &own)?;
            holds(&Kind::Clock, &unrolled(&times))?;
            let high = low.saturating_add(span);
            let within: Vec<i32> = shares.iter().map(|share| i32::from(low) + i32::from(span) * share / 100).collect();
            holds(&Kind::Rating(Rating { low, high, ..Rating::default() }), &within)?;
        }

        #[test]
        fn ticks_are_whole_and_even(counts in prop::collection::vec(0..=99_i32, 0..40), times in prop::collection::vec(0..1440_i32, 1..40)) {
            for (axis, unit) in [(Kind::Count.axis(&counts), 1.0), (Kind::Clock.axis(&unrolled(&times)), 60.0)] {
                let ticks = axis.unwrap().ticks;
                prop_assert!(ticks.iter().all(|tick| tick % unit == 0.0), "{:?}", ticks);
                let apart: Vec<f64> = ticks.windows(2).map(|pair| pair[1] - pair[0]).collect();
                prop_assert!(apart.iter().all(|step| *step == apart[0]), "{:?}", ticks);
            }
        }
    }
}
