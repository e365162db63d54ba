//! The hard end of a question: the answers after which a client reads whom to call, and that a therapist's week begins
//! with. One rule for both, and never by what words mean: the library's questions know their worse end, and of a typed one
//! its therapist says it. Until they do it is the high end.

use super::catalogue;
use super::item::{Better, Item};
use super::kind::Kind;

/// Where the two ends of a kind begin: up to the one, and from the other on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HardEnds {
    pub low: i32,
    pub high: i32,
}

/// The answers at the hard end of one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hard {
    From(i32),
    UpTo(i32),
}

impl HardEnds {
    /// The fifth at either end of a scale.
    pub fn fifths(low: i32, high: i32) -> Self {
        let fifth = high.saturating_sub(low) / 5;
        Self { low: low + fifth, high: high - fifth }
    }

    /// The one that is hard where this end is better; a therapist who has not said is taken to mean the high one.
    pub fn hard(self, better: Better) -> Option<Hard> {
        match better {
            Better::Lower | Better::Unsaid => Some(Hard::From(self.high)),
            Better::Higher => Some(Hard::UpTo(self.low)),
            Better::Neither => None,
        }
    }
}

impl Hard {
    pub fn takes(self, answer: i32) -> bool {
        match self {
            Self::From(from) => answer >= from,
            Self::UpTo(to) => answer <= to,
        }
    }

    /// The farthest of these towards this end.
    pub fn worst(self, answers: impl Iterator<Item = i32>) -> Option<i32> {
        match self {
            Self::From(_) => answers.max(),
            Self::UpTo(_) => answers.min(),
        }
    }
}

/// What a therapist's week begins with. Of the library those are ratings: the end itself, of urges the worse fifth; and that an
/// urge was acted on. How much was done or enjoyed has none.
pub fn marked(item: &Item) -> Option<Hard> {
    ends(item)?.hard(item.better)
}

/// After which the client reads whom to call: whatever is marked, and of the urge to hurt oneself anything above none.
pub fn told(item: &Item) -> Option<Hard> {
    let lowest = || item.kind.ends().map(|(low, _)| low);
    match item.code().is_some_and(catalogue::is_of_harm) {
        true => lowest().map(|low| Hard::From(low + 1)),
        false => marked(item),
    }
}

/// Is whom to call said of this answer?
pub fn is_told(item: &Item, answer: i32) -> bool {
    told(item).is_some_and(|hard| hard.takes(answer))
}

/// Is it a therapist's to say which end is the hard one?
pub fn can_be_said(item: &Item) -> bool {
    item.code().is_none() && ends(item).is_some()
}

/// Have they not said yet?
pub fn is_unsaid(item: &Item) -> bool {
    can_be_said(item) && item.better == Better::Unsaid
}

/// A follow-up is about what was answered before it, and has none.
pub fn ends(item: &Item) -> Option<HardEnds> {
    let ends = item.kind.hard_ends().filter(|_| item.after.is_none())?;
    match (item.code(), &item.kind) {
        (None, _) => Some(ends),
        (Some(code), Kind::Rating(_)) if catalogue::is_urge(code) => Some(ends),
        (Some(code), Kind::YesNo) if catalogue::is_act(code) => Some(ends),
        (Some(code), _) if catalogue::is_calm(code) => None,
        (Some(_), Kind::Rating(_)) => item.kind.ends().map(|(low, high)| HardEnds { low, high }),
        (Some(_), _) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::ItemId;
    use crate::domain::item::{Name, Spec};
    use crate::domain::kind::{Rating, plain};

    fn typed(kind: Kind, better: Better) -> Item {
        Item::of_spec(ItemId(50), Spec { better, ..Spec::typed("Thoughts".into(), kind) })
    }

    fn scale(low: i64, high: i64) -> Kind {
        Kind::Rating(Rating::new(low, high, None).unwrap())
    }

    #[test]
    fn of_a_typed_scale_the_fifth_at_the_end_somebody_said_is_hard_and_the_high_one_until_then() {
        for (low, high, last, first) in
            [(0, 10, 2, 8), (0, 100, 20, 80), (0, 5, 1, 4), (1, 6, 2, 5), (-5, 5, -3, 3), (0, 1, 0, 1)]
        {
            let hard = |better| marked(&typed(scale(low, high), better));
            assert_eq!(hard(Better::Unsaid), Some(Hard::From(first)), "{low}..{high}");
            assert_eq!(hard(Better::Lower), Some(Hard::From(first)));
            assert_eq!(hard(Better::Higher), Some(Hard::UpTo(last)));
            assert_eq!(hard(Better::Neither), None);
        }
    }

    #[test]
    fn every_kind_says_whether_it_has_ends_and_what_has_some_is_on_the_safe_side() {
        for (word, kind) in plain() {
            let item = typed(kind, Better::Unsaid);
            let has = ["yes-no", "count", "hours", "minutes"].contains(&word);
            assert_eq!(can_be_said(&item), has, "{word}");
            assert_eq!(is_unsaid(&item), has, "{word}");
            assert_eq!(marked(&item), has.then_some(Hard::From(1)), "{word}");
            let low = typed(item.kind.clone(), Better::Higher);
            assert_eq!(marked(&low), has.then_some(Hard::UpTo(0)), "{word}");
            assert!(is_told(&item, 1) == has && !is_told(&item, 0), "{word}");
        }
        for kind in [Kind::One { parts: vec![] }, Kind::Several { parts: vec![] }, Kind::Text] {
            assert_eq!(marked(&typed(kind, Better::Unsaid)), None);
        }
    }

    #[test]
    fn what_is_marked_is_told_and_of_hurting_oneself_anything_above_none() {
        let library = catalogue::library().into_iter();
        let library = library.filter_map(|listed| catalogue::of_library(ItemId(50), listed.code));
        for item in library.chain(catalogue::everybodys()) {
            let Name::BuiltIn(code) = &item.name else { unreachable!() };
            let (low, high) = item.kind.ends().unwrap_or_default();
            let calm = ["plan_part", "medication_part", "pleasure", "mastery", "card_joy"];
            let rated =
                matches!(item.kind, Kind::Rating(_)) && item.after.is_none() && !calm.contains(&&**code);
            let rated = rated || code == "acted_on_urge";
            let hard = match item.better {
                Better::Lower if code.starts_with("urge_") => Some(Hard::From(4)),
                Better::Lower => Some(Hard::From(high)),
                Better::Higher => Some(Hard::UpTo(low)),
                Better::Neither | Better::Unsaid => None,
            };
            assert_eq!(marked(&item), hard.filter(|_| rated), "{code}");
            assert!(!can_be_said(&item) && !is_unsaid(&item), "{code}");
            let marked = marked(&item);
            for answer in low..=high.min(101) {
                assert!(!marked.is_some_and(|hard| hard.takes(answer)) || is_told(&item, answer), "{code}");
            }
            if ["urge_self_harm", "urge_suicide"].contains(&&**code) {
                assert!(is_told(&item, 1) && !is_told(&item, 0) && !marked.unwrap().takes(3));
            }
        }
        let mood = &catalogue::everybodys()[0];
        assert!(is_told(mood, 0) && !is_told(mood, 1));
    }
}
