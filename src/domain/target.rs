//! A target of EMDR: a memory by a short name, with how disturbing it is (SUDs, 0 to 10, Wolpe 1969 as Shapiro 1989 uses it) and
//! how true the good words feel (VoC, 1 to 7, Shapiro 1989). Both belong to the target and its moment: neither is ever a
//! value of a day, nor on the line of the daily SUDs. Never judges where they go.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::ids::TargetId;
use super::kind::Rating;

/// The longest good sentence, in characters.
pub const SENTENCE_MAX: usize = 120;
/// The most open targets of one client with one therapist.
pub const TARGETS_MAX: usize = 12;

/// What of a target is rated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scale {
    Suds,
    Voc,
}

impl Scale {
    pub fn rating(self) -> Rating {
        let (low, high) = match self {
            Self::Suds => (0, 10),
            Self::Voc => (1, 7),
        };
        Rating { low, high, ..Rating::default() }
    }

    pub fn code(self) -> &'static str {
        match self {
            Self::Suds => "suds",
            Self::Voc => "voc",
        }
    }

    pub fn of_code(code: &str) -> Option<Self> {
        [Self::Suds, Self::Voc].into_iter().find(|scale| scale.code() == code)
    }
}

/// Who ended one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EndedBy {
    Client,
    Therapist,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    pub id: TargetId,
    pub name: String,
    /// What the client would rather believe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sentence: Option<String>,
    /// Whose it is, by name.
    pub therapist: String,
    /// `None`: it is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<EndedBy>,
}

/// One rating, of its moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rated {
    /// What its buttons call it.
    pub key: String,
    pub at: DateTime<Utc>,
    /// The client's local day then.
    pub day: NaiveDate,
    pub suds: Option<u8>,
    pub voc: Option<u8>,
}

/// A target with its ratings, oldest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    pub target: Target,
    pub ratings: Vec<Rated>,
}

impl Rated {
    pub fn number(&self, scale: Scale) -> Option<u8> {
        match scale {
            Scale::Suds => self.suds,
            Scale::Voc => self.voc,
        }
    }
}

impl Course {
    /// The first and the last number; one alone is only the first.
    pub fn ends(&self, scale: Scale) -> Option<(u8, Option<u8>)> {
        let mut numbers = self.ratings.iter().filter_map(|rated| rated.number(scale));
        let first = numbers.next()?;
        Some((first, numbers.next_back()))
    }

    /// The same with the ratings of these days alone; `None`: there are none.
    pub fn within(&self, from: NaiveDate, to: NaiveDate) -> Option<Self> {
        let of = self.ratings.iter().filter(|rated| (from..=to).contains(&rated.day)).cloned();
        let ratings: Vec<Rated> = of.collect();
        (!ratings.is_empty()).then(|| Self { target: self.target.clone(), ratings })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rated(day: &str, suds: Option<u8>, voc: Option<u8>) -> Rated {
        let at = format!("{day}T10:00:00Z").parse().unwrap();
        Rated { key: "AbCdEf012_-x".into(), at, day: day.parse().unwrap(), suds, voc }
    }

    #[test]
    fn a_course_goes_from_its_first_number_to_its_last() {
        let target = Target {
            id: TargetId(1),
            name: "the car".into(),
            sentence: None,
            therapist: "Ana".into(),
            ended: None,
        };
        let ratings = vec![
            rated("2026-03-02", Some(8), None),
            rated("2026-03-02", Some(6), Some(2)),
            rated("2026-03-09", Some(3), None),
        ];
        let course = Course { target, ratings };
        assert_eq!(course.ends(Scale::Suds), Some((8, Some(3))));
        assert_eq!(course.ends(Scale::Voc), Some((2, None)));
        let day = |text: &str| text.parse().unwrap();
        let week = course.within(day("2026-03-02"), day("2026-03-08")).unwrap();
        assert_eq!((week.ends(Scale::Suds), week.ratings.len()), (Some((8, Some(6))), 2));
        assert_eq!(course.within(day("2026-04-01"), day("2026-04-08")), None);
    }

    #[test]
    fn both_scales_have_a_button_for_each_number() {
        assert_eq!(Scale::Suds.rating().buttons(), (0..=10).collect::<Vec<_>>());
        assert_eq!(Scale::Voc.rating().buttons(), (1..=7).collect::<Vec<_>>());
        assert!(
            [Scale::Suds, Scale::Voc].into_iter().all(|scale| Scale::of_code(scale.code()) == Some(scale))
        );
    }
}
