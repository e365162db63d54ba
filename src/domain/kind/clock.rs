//! A time of day, in minutes after midnight. 23:50 and 00:20 are neighbours though their numbers are far apart:
//! whoever compares or draws such values reads them [`unrolled`].

use super::{Heard, Rules};
use crate::domain::answers::Value;
use crate::domain::axis::{self, Axis};
use crate::domain::harm::HardEnds;
use crate::domain::typed::{self, Called, TypedError};

const DAY: i32 = 24 * 60;
/// The last minute of a day.
const LAST: i32 = DAY - 1;

pub(super) struct Clock;

impl Rules for Clock {
    /// A time that may be before or after noon is none yet: the two are in the error, to be asked back.
    fn read(&self, heard: &Heard<'_>, _: Called<'_>) -> Result<Value, TypedError> {
        let read = typed::time_of_day(heard.text, heard.lexicon)?;
        match read.or {
            Some(or) => {
                Err(TypedError::Either { one: read.time.minutes().into(), other: or.minutes().into() })
            }
            None => Ok(Value::Number(read.time.minutes().into())),
        }
    }

    fn ends(&self) -> Option<(i32, i32)> {
        Some((0, LAST))
    }

    fn axis(&self, values: &[i32]) -> Option<Axis> {
        Some(axis::of_times(values))
    }

    fn has_mean_of_day(&self) -> bool {
        false
    }

    fn measured(&self, answers: Vec<i32>) -> Vec<i32> {
        unrolled(&answers)
    }

    fn hard_ends(&self) -> Option<HardEnds> {
        None
    }

    fn unit(&self) -> String {
        "minutes after midnight".to_owned()
    }
}

/// Times of day as numbers that can be compared, in the same order: those before a cut come a day later. The cut lies
/// where nothing was said for longest, so a run of nights stays together (23:50, 00:20 become 1430, 1460) and so does a
/// run of mornings or noons. A mean or a line of these is right; said again it is the number modulo 1440.
pub fn unrolled(times: &[i32]) -> Vec<i32> {
    let mut sorted: Vec<i32> = times.iter().map(|time| time.rem_euclid(DAY)).collect();
    sorted.sort_unstable();
    let Some((first, last)) = sorted.first().zip(sorted.last()) else {
        return Vec::new();
    };
    // Over midnight first: where that is the widest, nothing moves.
    let mut widest = (DAY - last + first, *first);
    for pair in sorted.windows(2) {
        if pair[1] - pair[0] > widest.0 {
            widest = (pair[1] - pair[0], pair[1]);
        }
    }
    let (_, cut) = widest;
    times
        .iter()
        .map(|time| time.rem_euclid(DAY))
        .map(|time| if time < cut { time + DAY } else { time })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::typed::Lexicon;

    #[test]
    fn nights_stay_together_and_so_do_mornings_and_noons() {
        assert_eq!(unrolled(&[1430, 20, 1410, 90]), [1430, 1460, 1410, 1530]);
        assert_eq!(unrolled(&[420, 450, 400]), [420, 450, 400]);
        assert_eq!(unrolled(&[710, 730]), [710, 730]);
        assert_eq!(unrolled(&[0, 30]), [0, 30]);
        assert_eq!(unrolled(&[20]), [20]);
        assert_eq!(unrolled(&[]), Vec::<i32>::new());
        assert_eq!(unrolled(&[0, 720]), [0, 720]);
        for a in (0..DAY).step_by(17) {
            for b in (0..DAY).step_by(13) {
                let read = unrolled(&[a, b]);
                let apart = (read[0] - read[1]).abs();
                assert!(apart <= DAY / 2, "{a} {b}: {read:?}");
                assert!(read.iter().zip([a, b]).all(|(read, was)| read % DAY == was));
            }
        }
    }

    #[test]
    fn a_time_before_or_after_noon_is_asked_back() {
        let lexicon = Lexicon::default();
        let read = |text| {
            Clock.read(
                &Heard { text, word: None, begun: None, ended: None, lexicon: &lexicon },
                Called::default(),
            )
        };
        assert_eq!(read("23:15"), Ok(Value::Number(1395)));
        assert_eq!(read("٠٠:٢٠"), Ok(Value::Number(20)));
        assert_eq!(read("24:00"), Ok(Value::Number(0)));
        assert_eq!(read("10"), Err(TypedError::Either { one: 600, other: 1320 }));
        for text in ["", "25:00", "112", "late"] {
            assert_eq!(read(text), Err(TypedError::NotATime), "{text}");
        }
    }
}
