//! The small rows of what is not drawn large: what each draws of its days, in the picture of a week and in the one before
//! a session. Never draws, and never sums: range and counts come from the domain.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::charts::{BetterKey, Point, Small, Towards};
use crate::domain::ids::PartId;
use crate::domain::item::{Better, Item};
use crate::domain::kind::Kind;
use crate::domain::lang::Lang;
use crate::domain::week::{DayPoint, ends, of_item};
use crate::wording::{ChartLabels, Words};

use super::points::{ByDay, mark};

/// The days of an item, as its kind is drawn.
pub fn small((words, lang): (&Words, &Lang), item: &Item, days: &[NaiveDate], by_day: &ByDay<'_>) -> Small {
    let known: ByDay<'_> = days.iter().filter_map(|day| Some((*day, *by_day.get(day)?))).collect();
    let of_day = |day: &NaiveDate| -> Option<&DayPoint> { known.get(day).copied() };
    match &item.kind {
        Kind::One { .. } => {
            let marks: BTreeMap<PartId, String> = words.part_marks(lang, item).into_iter().collect();
            let chosen = |day| marks.get(of_day(day)?.chosen.get(&item.id)?.first()?).cloned();
            Small::Marks(days.iter().map(chosen).collect())
        }
        Kind::Several { .. } => {
            let many = |day| {
                let chosen = of_day(day)?.chosen.get(&item.id)?.len();
                Some(words.number(lang, f64::from(u16::try_from(chosen).unwrap_or(u16::MAX)), 0))
            };
            Small::Marks(days.iter().map(many).collect())
        }
        Kind::YesNo => {
            let yes = |day| Some(of_day(day)?.value(item.id)? > 0.0);
            Small::YesNo(days.iter().map(yes).collect())
        }
        kind => {
            let numbers = of_item(&known, item);
            let (low, high) =
                kind.axis(&ends(numbers.values())).map_or((0.0, 1.0), |axis| (axis.low, axis.high));
            let point = |day| {
                let came = of_day(day)?.values.get(&item.id)?.came;
                Some(Point { value: numbers.get(day)?.mean, mark: mark(came) })
            };
            Small::Line { low, high, points: days.iter().map(point).collect() }
        }
    }
}

pub fn towards(item: &Item) -> Option<Towards> {
    match item.better {
        Better::Higher => Some(Towards::Higher),
        Better::Lower => Some(Towards::Lower),
        Better::Neither | Better::Unsaid => None,
    }
}

/// What the triangles mean.
pub fn better_key(labels: &ChartLabels) -> BetterKey {
    BetterKey { higher: labels.higher_better.clone(), lower: labels.lower_better.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charts::Mark;
    use crate::domain::checkin::Timing;
    use crate::domain::ids::ItemId;
    use crate::domain::item::{Name, Part, Spec};
    use crate::domain::week;

    const ID: ItemId = ItemId(50);

    fn item(kind: Kind) -> Item {
        Item::of_spec(ID, Spec::typed("Asked".into(), kind))
    }

    fn parts(names: &[&str]) -> Vec<Part> {
        (1..).zip(names).map(|(id, name)| Part { id: PartId(id), name: Name::Own((*name).into()) }).collect()
    }

    fn drawn(kind: Kind, answers: &[Option<&[i32]>]) -> Small {
        let words = Words::new(BTreeMap::new()).unwrap();
        let first: NaiveDate = "2026-03-02".parse().unwrap();
        let days: Vec<NaiveDate> = first.iter_days().take(answers.len()).collect();
        let listed = matches!(kind, Kind::One { .. } | Kind::Several { .. });
        let points: Vec<DayPoint> = days
            .iter()
            .zip(answers)
            .map(|(day, answer)| {
                let mut point = DayPoint::unasked(*day);
                match answer {
                    Some(chosen) if listed => {
                        point.chosen.insert(ID, chosen.iter().map(|part| PartId((*part).into())).collect());
                    }
                    Some(values) => {
                        let value = week::Point::new(values[0], Timing::Late);
                        point.values.insert(ID, value);
                    }
                    None => {}
                }
                point
            })
            .collect();
        let by_day = super::super::points::by_day(&points);
        small((&words, &words.guess(None)), &item(kind), &days, &by_day)
    }

    fn marks(of: Small) -> Vec<Option<String>> {
        let Small::Marks(marks) = of else { panic!("{of:?}") };
        marks
    }

    #[test]
    fn every_kind_has_its_own_small_drawing() {
        let Small::Line { low, high, points } = drawn(Kind::Clock, &[Some(&[1430]), None, Some(&[20])])
        else {
            panic!("a line");
        };
        let values: Vec<_> =
            points.iter().map(|point| point.map(|point| (point.value, point.mark))).collect();
        assert_eq!(values, [Some((1430.0, Mark::Late)), None, Some((1460.0, Mark::Late))]);
        assert!(low <= 1430.0 && high >= 1460.0);
        assert_eq!(
            drawn(Kind::YesNo, &[Some(&[1]), Some(&[0]), None]),
            Small::YesNo(vec![Some(true), Some(false), None])
        );
        let several = drawn(Kind::Several { parts: parts(&["a", "b"]) }, &[Some(&[1, 2]), Some(&[]), None]);
        assert_eq!(marks(several), [Some("2".into()), Some("0".into()), None]);
    }

    #[test]
    fn what_was_chosen_has_the_letters_that_tell_it_apart_or_its_number() {
        let of =
            |names: &[&str]| marks(drawn(Kind::One { parts: parts(names) }, &[Some(&[1]), Some(&[2]), None]));
        let some = |one: &str, other: &str| vec![Some(one.to_owned()), Some(other.to_owned()), None];
        assert_eq!(of(&["home", "work"]), some("h", "w"));
        assert_eq!(of(&["walk", "work"]), some("wa", "wo"));
        assert_eq!(of(&["alone at home", "alone at work"]), some("1", "2"));
        assert_eq!(of(&["😀", "😭"]), some("1", "2"));
    }
}
