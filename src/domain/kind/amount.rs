//! An amount of something, with its unit. Hours are kept in minutes; an own unit in whole numbers.

use serde::{Deserialize, Serialize};

use super::{Heard, Rules, is_none};
use crate::domain::answers::Value;
use crate::domain::axis::{self, Axis};
use crate::domain::harm::HardEnds;
use crate::domain::typed::{self, Called, TypedError};

/// A day, in minutes.
const DAY: i32 = 24 * 60;
/// The most of an own unit.
const MOST: i32 = 99_999;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amount {
    pub unit: Unit,
}

/// What is measured in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Asked and said in hours, kept in minutes.
    Hours,
    Minutes,
    /// As somebody typed it: "glasses".
    Own(String),
}

impl Amount {
    /// The highest value, as it is kept.
    pub fn most(&self) -> i32 {
        match self.unit {
            Unit::Hours | Unit::Minutes => DAY,
            Unit::Own(_) => MOST,
        }
    }
}

impl Rules for Amount {
    /// "7,5", "2 h 30" and "half an hour" of time; of an own unit a whole number, alone or beside the unit, and none that may
    /// have decimals as well.
    fn read(&self, heard: &Heard<'_>, called: Called<'_>) -> Result<Value, TypedError> {
        if is_none(heard) {
            return Ok(Value::Number(0));
        }
        let (text, lexicon) = (heard.text, heard.lexicon);
        let read = match &self.unit {
            Unit::Hours => typed::span(text, true, called, lexicon),
            Unit::Minutes => typed::span(text, false, called, lexicon),
            Unit::Own(unit) => {
                let one = one_of(unit);
                let own = called.own.iter().copied().chain([unit.as_str()]).chain(one.as_deref());
                let own: Vec<&str> = own.collect();
                let alone = typed::number(text, (0, self.most()), called, lexicon);
                let read = typed::number(text, (0, self.most()), Called { own: &own, ..called }, lexicon);
                match alone {
                    // Many digits with no unit beside them may be a number to call: "112", "988".
                    _ if read.is_ok() && typed::may_be_a_fraction(text, lexicon) => {
                        Err(TypedError::TwoMeanings)
                    }
                    Ok(number) if number >= 100 && number % 5 != 0 => Err(TypedError::NotANumber),
                    _ => read,
                }
            }
        };
        read.map(Value::Number)
    }

    fn ends(&self) -> Option<(i32, i32)> {
        Some((0, self.most()))
    }

    fn hard_ends(&self) -> Option<HardEnds> {
        Some(HardEnds { low: 0, high: 1 })
    }

    fn buttons(&self) -> Vec<i32> {
        match self.unit {
            Unit::Hours => (0..=10).map(|hours| hours * 60).collect(),
            Unit::Minutes => vec![0, 10, 20, 30, 45, 60, 90, 120],
            Unit::Own(_) => (0..=8).collect(),
        }
    }

    fn is_plain_number(&self) -> bool {
        true
    }

    fn axis(&self, values: &[i32]) -> Option<Axis> {
        Some(match self.unit {
            Unit::Hours => axis::of_hours(values),
            Unit::Minutes => axis::of_minutes(values),
            Unit::Own(_) => axis::of_counts(values),
        })
    }

    fn decimals(&self) -> usize {
        usize::from(matches!(self.unit, Unit::Own(_)))
    }

    fn unit(&self) -> String {
        match &self.unit {
            Unit::Hours | Unit::Minutes => "minutes".to_owned(),
            Unit::Own(unit) => unit.clone(),
        }
    }
}

impl Unit {
    /// What one of it is called, where that is known.
    pub fn one(&self) -> Option<String> {
        match self {
            Self::Hours | Self::Minutes => None,
            Self::Own(unit) => one_of(unit),
        }
    }
}

/// What one of this unit is called, where that is plain in English and in Spanish alike: "glass", "vaso".
fn one_of(unit: &str) -> Option<String> {
    let letters = unit.chars().all(char::is_alphabetic) && unit.chars().count() > 3;
    let ends = |endings: &[&str]| endings.iter().any(|ending| unit.ends_with(ending));
    let shorter = |by: usize| unit.get(..unit.len() - by).map(str::to_owned);
    let plain = letters && !ends(&["ss", "us", "is", "ces", "nes", "des", "les", "res", "ies", "zes", "yes"]);
    match unit {
        _ if !plain => None,
        _ if ends(&["sses", "shes", "ches", "xes"]) => shorter(2),
        _ if ends(&["ses"]) => None,
        _ if ends(&["s"]) => shorter(1),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::typed::{Lexicon, SpanWord, Word};

    fn lexicon() -> Lexicon {
        let mut lexicon = Lexicon::default();
        lexicon.thousands_by(Some(','));
        for (phrase, word) in [
            ("h", SpanWord::Hours),
            ("hours", SpanWord::Hours),
            ("min", SpanWord::Minutes),
            ("hour", SpanWord::Hour),
            ("half an hour", SpanWord::Fixed(30)),
            ("two hours", SpanWord::Fixed(120)),
            ("and a quarter", SpanWord::Extra(15)),
        ] {
            lexicon.span(phrase, word);
        }
        lexicon
    }

    fn read(unit: Unit, text: &str) -> Result<i32, TypedError> {
        let lexicon = lexicon();
        match (Amount { unit }).read(
            &Heard { text, word: None, begun: None, ended: None, lexicon: &lexicon },
            Called::default(),
        )? {
            Value::Number(number) => Ok(number),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn hours_are_kept_in_minutes() {
        for (text, minutes) in [
            ("7", 420),
            ("7,5", 450),
            ("7.5 h", 450),
            ("7½", 450),
            ("½ h", 30),
            ("0.5", 30),
            ("7.75", 465),
            ("7:30", 450),
            ("٧:٣٠", 450),
            ("2 h 30", 150),
            ("2h30", 150),
            ("2 h 05 min", 125),
            ("90 min", 90),
            ("half an hour", 30),
            ("hour", 60),
            ("hour and a quarter", 75),
            ("two hours 20", 140),
            ("0", 0),
            ("24", 1440),
            ("24:00", 1440),
            ("112 min", 112),
            ("1440 min", 1440),
        ] {
            assert_eq!(read(Unit::Hours, text), Ok(minutes), "{text}");
        }
        assert_eq!(read(Unit::Minutes, "45"), Ok(45));
        assert_eq!(read(Unit::Minutes, "1,5 h"), Ok(90));
        assert_eq!(read(Unit::Minutes, "1:30"), Ok(90));
    }

    #[test]
    fn what_has_two_meanings_or_none_is_refused() {
        let out = TypedError::OutOfRange { low: 0, high: 24 };
        for (text, error) in [
            ("7.30", TypedError::TwoMeanings),
            ("7,25 h", TypedError::TwoMeanings),
            ("7.123", TypedError::TwoMeanings),
            ("7 8", TypedError::SeveralNumbers),
            ("7-8", TypedError::SeveralNumbers),
            ("30 min 2 h", TypedError::SeveralNumbers),
            ("2 h 3 h", TypedError::SeveralNumbers),
            ("2 h 75", TypedError::SeveralNumbers),
            ("7:30:00", TypedError::AmongWords),
            ("7 pills", TypedError::AmongWords),
            ("<7", TypedError::AmongWords),
            ("7¼", TypedError::AmongWords),
            ("pills", TypedError::NotANumber),
            ("hours", TypedError::NotANumber),
            ("", TypedError::NotANumber),
            ("07", TypedError::NotANumber),
            ("024", TypedError::NotANumber),
            ("112", TypedError::NotANumber),
            ("25", out),
            ("-3", out),
            ("24:01", out),
            ("1441 min", out),
            ("99999999999999999999 h", out),
        ] {
            assert_eq!(read(Unit::Hours, text), Err(error), "{text}");
        }
        assert_eq!(read(Unit::Minutes, "1,5"), Err(TypedError::NotWhole { below: 1, above: 2 }));
        for text in ["112", "988", "911"] {
            assert_eq!(read(Unit::Minutes, text), Err(TypedError::NotANumber), "{text}: a number to call");
        }
    }

    #[test]
    fn an_own_unit_stands_beside_its_number() {
        let glasses = || Unit::Own("glasses".into());
        for (text, number) in
            [("6", 6), ("6 glasses", 6), ("٦", 6), ("112 glasses", 112), ("250", 250), ("8,500", 8500)]
        {
            assert_eq!(read(glasses(), text), Ok(number), "{text}");
        }
        for text in ["1.500", "1.500 glasses", "١.٥٠٠", "82.500"] {
            assert_eq!(read(glasses(), text), Err(TypedError::TwoMeanings), "{text}");
        }
        for text in ["2.5", "2,5 glasses", "½", "2½ glasses", "0.5", "2.50"] {
            let whole = matches!(read(glasses(), text), Err(TypedError::NotWhole { .. }));
            assert!(whole, "{text}: {:?}", read(glasses(), text));
        }
        for text in ["6 pills", "112", "100000", "6.5", "glasses", "-1"] {
            assert!(read(glasses(), text).is_err(), "{text}");
        }
        let heard = Heard {
            text: "none",
            word: Some(Word::None),
            begun: None,
            ended: None,
            lexicon: &Lexicon::default(),
        };
        assert_eq!((Amount { unit: glasses() }).read(&heard, Called::default()), Ok(Value::Number(0)));
    }

    #[test]
    fn one_of_a_unit_is_named_only_where_that_is_plain() {
        for (unit, one) in [
            ("glasses", "glass"),
            ("vasos", "vaso"),
            ("tazas", "taza"),
            ("cups", "cup"),
            ("steps", "step"),
            ("boxes", "box"),
            ("dishes", "dish"),
            ("cigarettes", "cigarette"),
            ("pages", "page"),
            ("golpes", "golpe"),
            ("cafés", "café"),
        ] {
            assert_eq!(one_of(unit).as_deref(), Some(one));
            assert_eq!(read(Unit::Own(unit.into()), &format!("1 {one}")), Ok(1), "{unit}");
        }
        for unit in [
            "glass",
            "veces",
            "slices",
            "miles",
            "panes",
            "meses",
            "km",
            "kg",
            "water",
            "أكواب",
            "vasos de agua",
            "bus",
            "",
            "ñs",
        ] {
            assert_eq!(one_of(unit), None, "{unit}");
        }
    }
}
