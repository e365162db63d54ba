//! A rating: a whole number between two ends. Which end is better is the item's to say.

use serde::{Deserialize, Serialize};

use super::{Heard, Rules, is_none};
use crate::domain::answers::Value;
use crate::domain::axis::Axis;
use crate::domain::harm::HardEnds;
use crate::domain::typed::{self, Called, TypedError};

/// The most buttons for one rating: more do not fit under one thumb.
const BUTTONS: i32 = 11;
/// The most numbers of a scale.
const VALUES: i32 = 101;
/// Means of scales up to so many steps are told with a decimal.
const FINE: i32 = 20;
/// The farthest end from nought.
const FAR: i64 = 1000;

/// A scale from `low` to `high`, both within; negative ends too.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rating {
    pub low: i16,
    pub high: i16,
    /// How far apart its buttons are, where somebody said so; any number between can be typed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<u16>,
    #[serde(default)]
    pub ends: Ends,
}

/// The words beside the numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ends {
    /// What the wording knows of a built-in item, or nothing.
    #[default]
    Plain,
    /// A built-in scale with words for each of its numbers, by the code that words them.
    Each(String),
    /// The two ends as they were typed.
    Typed { low: String, high: String },
}

/// Why two numbers are no ends of a scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoRating {
    #[error("both ends are the same")]
    Equal,
    #[error("the higher end stands first")]
    Crossed,
    #[error("more than {most} numbers, or too far from nought")]
    TooLong { most: usize },
    #[error("no step of this scale, or one of too many buttons")]
    Step,
}

impl Rating {
    pub fn new(low: i64, high: i64, step: Option<i64>) -> Result<Self, NoRating> {
        if low == high {
            return Err(NoRating::Equal);
        }
        if low > high {
            return Err(NoRating::Crossed);
        }
        let end = |end: i64| i16::try_from(end).ok().filter(|_| (-FAR..=FAR).contains(&end));
        let ends = end(low).zip(end(high)).filter(|_| high - low < i64::from(VALUES));
        let (low, high) = ends.ok_or(NoRating::TooLong { most: VALUES.unsigned_abs() as usize })?;
        let span = i64::from(high) - i64::from(low);
        let fits =
            |step: &i64| *step >= 1 && *step <= span && (span + *step - 1) / *step < i64::from(BUTTONS);
        let step = match step {
            Some(step) => Some(
                Some(step).filter(fits).and_then(|step| u16::try_from(step).ok()).ok_or(NoRating::Step)?,
            ),
            None => None,
        };
        Ok(Self { low, high, step, ends: Ends::Plain })
    }

    pub fn allows(&self, number: i32) -> bool {
        (i32::from(self.low)..=i32::from(self.high)).contains(&number)
    }

    /// The numbers that get a button: all of a short scale, every so many of a long one, both ends among them.
    pub fn buttons(&self) -> Vec<i32> {
        let (low, high) = (i32::from(self.low), i32::from(self.high));
        let span = (high - low).max(0);
        let least = ((span + BUTTONS - 2) / (BUTTONS - 1)).max(1);
        let even = (least..=2 * least).find(|apart| span % apart == 0);
        let apart = self.step.map(i32::from).filter(|step| *step >= least).or(even).unwrap_or(least);
        let mut numbers: Vec<i32> = (low..=high).step_by(usize::try_from(apart).unwrap_or(1)).collect();
        if numbers.last() != Some(&high) {
            numbers.push(high);
        }
        numbers
    }

    /// The part of the scale that lies between two values, from 0 to 1.
    pub fn share(&self, apart: f64) -> f64 {
        let span = f64::from(self.high) - f64::from(self.low);
        if span > 0.0 { apart / span } else { 0.0 }
    }
}

impl Rules for Rating {
    fn read(&self, heard: &Heard<'_>, called: Called<'_>) -> Result<Value, TypedError> {
        // "None" is an amount where the scale is one of how much.
        if matches!(self.ends, Ends::Each(_)) && is_none(heard) {
            return Ok(Value::Number(self.low.into()));
        }
        // The words beside its ends are said on the card: typed, each is that end.
        if let Ends::Typed { low, high } = &self.ends {
            let is = |end: &str| heard.lexicon.is_called(end, heard.text);
            match (is(low), is(high)) {
                (true, false) => return Ok(Value::Number(self.low.into())),
                (false, true) => return Ok(Value::Number(self.high.into())),
                _ => {}
            }
        }
        let ends = (self.low.into(), self.high.into());
        typed::number(heard.text, ends, called, heard.lexicon).map(Value::Number)
    }

    fn ends(&self) -> Option<(i32, i32)> {
        Some((self.low.into(), self.high.into()))
    }

    /// The fifth at either end.
    fn hard_ends(&self) -> Option<HardEnds> {
        Some(HardEnds::fifths(self.low.into(), self.high.into()))
    }

    fn buttons(&self) -> Vec<i32> {
        self.buttons()
    }

    fn is_worded(&self) -> bool {
        matches!(self.ends, Ends::Each(_))
    }

    fn is_plain_number(&self) -> bool {
        true
    }

    /// Its own two ends, whatever was answered.
    fn axis(&self, _: &[i32]) -> Option<Axis> {
        let (low, high) = (f64::from(self.low), f64::from(self.high));
        Some(Axis { low, high, ticks: vec![low, f64::midpoint(low, high), high] })
    }

    /// Of a long scale whole numbers are enough.
    fn decimals(&self) -> usize {
        usize::from(i32::from(self.high) - i32::from(self.low) <= FINE)
    }

    fn has_directions(&self) -> bool {
        true
    }

    fn scale(&self) -> Option<(i32, i32)> {
        Rules::ends(self)
    }

    fn unit(&self) -> String {
        format!("{} to {}", self.low, self.high)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn buttons(low: i64, high: i64, step: Option<i64>) -> Vec<i32> {
        Rating::new(low, high, step).unwrap().buttons()
    }

    #[test]
    fn buttons_are_few_and_hold_both_ends() {
        assert_eq!(buttons(0, 10, None), (0..=10).collect::<Vec<_>>());
        assert_eq!(buttons(-5, 5, None), (-5..=5).collect::<Vec<_>>());
        assert_eq!(buttons(0, 100, None), (0..=100).step_by(10).collect::<Vec<_>>());
        assert_eq!(buttons(0, 20, None), (0..=20).step_by(2).collect::<Vec<_>>());
        assert_eq!(buttons(0, 13, None), [0, 2, 4, 6, 8, 10, 12, 13]);
        assert_eq!(buttons(0, 100, Some(25)), [0, 25, 50, 75, 100]);
        assert_eq!(buttons(1, 10, Some(4)), [1, 5, 9, 10]);
        for low in -20..3 {
            for span in 1..=100 {
                let all = buttons(low, low + span, None);
                assert!(all.len() <= 11 && all.len() >= 2, "{low} {span}: {all:?}");
                assert_eq!((i64::from(all[0]), i64::from(all[all.len() - 1])), (low, low + span));
            }
        }
    }

    #[test]
    fn ends_are_two_and_in_order_and_not_far() {
        assert_eq!(Rating::new(3, 3, None), Err(NoRating::Equal));
        assert_eq!(Rating::new(5, 0, None), Err(NoRating::Crossed));
        assert_eq!(Rating::new(-50, 50, None).map(|r| (r.low, r.high)), Ok((-50, 50)));
        for (low, high) in [(0, 101), (0, i64::MAX), (i64::MIN, 0), (1000, 1001), (-1001, -1000)] {
            assert_eq!(Rating::new(low, high, None), Err(NoRating::TooLong { most: 101 }), "{low} {high}");
        }
        for step in [0, -1, 11, 6, i64::MAX] {
            assert_eq!(Rating::new(0, 10, Some(step)).is_ok(), step == 6, "{step}");
        }
        assert_eq!(Rating::new(0, 100, Some(5)), Err(NoRating::Step), "21 buttons");
    }

    #[test]
    fn the_words_of_its_ends_are_its_ends() {
        let typed = Ends::Typed { low: "nada".into(), high: "insoportables".into() };
        let rating = Rating { ends: typed, ..Rating::new(0, 5, None).unwrap() };
        let mut lexicon = typed::Lexicon::default();
        lexicon.ending("s");
        let read = |text| {
            rating.read(
                &Heard { text, word: None, begun: None, ended: None, lexicon: &lexicon },
                Called::default(),
            )
        };
        for (text, number) in [("Nada.", 0), ("insoportables", 5), ("insoportable", 5), ("4", 4)] {
            assert_eq!(read(text), Ok(Value::Number(number)), "{text}");
        }
        for text in ["nada me ayuda", "es insoportable", "nada?", "in", ""] {
            assert!(read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn what_was_stored_without_a_step_is_read() {
        let old: Rating = serde_json::from_str(r#"{"low":0,"high":10}"#).unwrap();
        assert_eq!(old, Rating::new(0, 10, None).unwrap());
    }
}
