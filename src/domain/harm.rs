//! After which answers whom to call is said beside the card, without asking what any words mean. Never weighs an answer: of
//! what a therapist typed nobody but they know what it asks, so it is said from the upper fifth of any scale on.

use super::catalogue;
use super::item::Item;
use super::kind::Kind;

/// From which answer on; `None`: after none. Of the library that is said of the urge to hurt oneself alone, above none. Of
/// what was typed: in the upper fifth of a scale, after a yes, and where anything is counted.
pub fn from(item: &Item) -> Option<i32> {
    let lowest = || item.kind.ends().map(|(low, _)| low);
    match (item.code(), &item.kind) {
        (Some(code), _) if catalogue::is_of_harm(code) => lowest().map(|low| low + 1),
        (None, Kind::Rating(rating)) => Some(upper_fifth(rating.low.into(), rating.high.into())),
        (None, Kind::YesNo) => Some(1),
        // Whatever else has a direction is counted from none on.
        (None, kind) if kind.has_directions() => Some(1),
        _ => None,
    }
}

/// The lowest number of the upper fifth of a scale.
pub fn upper_fifth(low: i32, high: i32) -> i32 {
    high - high.saturating_sub(low) / 5
}

/// Is it said of this answer?
pub fn is_said(item: &Item, answer: i32) -> bool {
    from(item).is_some_and(|from| answer >= from)
}

/// Right after the answer as well, and not only where the card ends? Of a yes and of what is counted that would be said of
/// many a good day.
pub fn at_once(item: &Item) -> bool {
    matches!(item.kind, Kind::Rating(_))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::ItemId;
    use crate::domain::item::{Name, Spec};
    use crate::domain::kind::Rating;

    fn typed(kind: Kind) -> Item {
        Item::of_spec(ItemId(50), Spec::typed("Thoughts".into(), kind))
    }

    fn scale(low: i64, high: i64) -> Item {
        typed(Kind::Rating(Rating::new(low, high, None).unwrap()))
    }

    #[test]
    fn of_what_was_typed_it_is_said_from_the_upper_fifth_on() {
        for (low, high, first) in
            [(0, 10, 8), (0, 100, 80), (0, 5, 4), (1, 6, 5), (-5, 5, 3), (0, 1, 1), (0, 3, 3)]
        {
            let item = scale(low, high);
            let said: Vec<i32> =
                (low as i32..=high as i32).filter(|answer| is_said(&item, *answer)).collect();
            assert_eq!(said.first(), Some(&first), "{low}..{high}");
            assert_eq!(said.last(), Some(&(high as i32)));
        }
        assert!(is_said(&typed(Kind::YesNo), 1) && !is_said(&typed(Kind::YesNo), 0));
        assert!(is_said(&typed(Kind::Count), 3) && !is_said(&typed(Kind::Count), 0));
        assert_eq!(from(&typed(Kind::Clock)), None);
    }

    #[test]
    fn of_the_library_it_is_said_of_the_urge_to_hurt_oneself_alone() {
        for listed in catalogue::library() {
            let item = catalogue::of_library(ItemId(50), listed.code).unwrap();
            assert_eq!(item.name, Name::BuiltIn(listed.code.into()));
            let first = (listed.code == "urge_self_harm").then_some(1);
            assert_eq!(from(&item), first, "{}", listed.code);
        }
        assert!(catalogue::everybodys().iter().all(|item| from(item).is_none()));
    }
}
