//! What a week, or the weeks before a session, have of the items that are not drawn large: from where to where, how often yes, how often each choice.
//! No mean and no change of so few days; texts are for those they are shared with, one by one, and are not summed.

use std::collections::BTreeMap;

use super::{Known, of_item};
use crate::domain::ids::PartId;
use crate::domain::item::Item;
use crate::domain::kind::Kind;

/// One item over the days of a week on which it was answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Further {
    pub item: Item,
    /// Days with an answer, at least 1.
    pub days: usize,
    pub sum: Sum,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Sum {
    /// The lowest and the highest, in units of the item; times of day from the earliest to the latest of a run of
    /// nights, in numbers that may lie beyond midnight.
    Between(i32, i32),
    /// Days with a yes.
    Yes(usize),
    /// Days on which each was chosen, the most frequent first; those never chosen are left out.
    Chosen(Vec<(PartId, usize)>),
}

/// `None` where it was answered on no day, and for texts, lists of tasks and the client's own skills.
pub fn further(days: &Known<'_>, item: &Item) -> Option<Further> {
    let (n, sum) = match &item.kind {
        kind if kind.is_number() => {
            let said = of_item(days, item);
            let (low, high) =
                (said.values().map(|day| day.low).min()?, said.values().map(|day| day.high).max()?);
            (said.len(), Sum::Between(low, high))
        }
        Kind::YesNo => {
            let said = of_item(days, item);
            (said.len(), Sum::Yes(said.values().filter(|day| day.high > 0).count()))
        }
        Kind::One { .. } | Kind::Several { .. } => {
            let said: Vec<&Vec<PartId>> = days.values().filter_map(|day| day.chosen.get(&item.id)).collect();
            let mut chosen: BTreeMap<PartId, usize> = BTreeMap::new();
            for part in said.iter().flat_map(|parts| parts.iter()) {
                *chosen.entry(*part).or_default() += 1;
            }
            let mut chosen: Vec<(PartId, usize)> = chosen.into_iter().collect();
            chosen.sort_by_key(|(part, days)| (std::cmp::Reverse(*days), *part));
            (said.len(), Sum::Chosen(chosen))
        }
        _ => return None,
    };
    (n > 0).then(|| Further { item: item.clone(), days: n, sum })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::checkin::Timing;
    use crate::domain::ids::ItemId;
    use crate::domain::item::Spec;
    use crate::domain::week::{DayPoint, Point, days_within};

    fn item(kind: Kind) -> Item {
        Item::of_spec(ItemId(50), Spec::typed("Asked".into(), kind))
    }

    /// The days of a week with these numbers; a day without one was not answered.
    fn week(numbers: &[Option<i32>]) -> Vec<DayPoint> {
        let first = "2026-03-02".parse::<chrono::NaiveDate>().unwrap();
        let day = |(on, number): (chrono::NaiveDate, &Option<i32>)| {
            let mut point = DayPoint::unasked(on);
            point.values.extend(number.map(|value| (ItemId(50), Point::new(value, Timing::OnTime))));
            point
        };
        first.iter_days().zip(numbers).map(day).collect()
    }

    fn sum(kind: Kind, points: &[DayPoint]) -> Option<(usize, Sum)> {
        let known = days_within(points, "2026-03-02".parse().unwrap(), "2026-03-08".parse().unwrap());
        further(&known, &item(kind)).map(|found| (found.days, found.sum))
    }

    #[test]
    fn numbers_are_told_from_where_to_where_and_nights_stay_together() {
        let counts = week(&[Some(2), None, Some(0), Some(5)]);
        assert_eq!(sum(Kind::Count, &counts), Some((3, Sum::Between(0, 5))));
        let nights = week(&[Some(1430), Some(20), Some(1410)]);
        assert_eq!(sum(Kind::Clock, &nights), Some((3, Sum::Between(1410, 1460))));
        assert_eq!(sum(Kind::YesNo, &week(&[Some(1), Some(0), None, Some(1)])), Some((3, Sum::Yes(2))));
        assert_eq!(sum(Kind::Count, &week(&[None, None])), None);
        assert_eq!(sum(Kind::Text, &counts), None);
    }

    #[test]
    fn choices_are_counted_by_days_the_most_frequent_first() {
        let mut points = week(&[None, None, None]);
        for (point, parts) in points.iter_mut().zip([vec![2, 1], vec![2], vec![]]) {
            point.chosen.insert(ItemId(50), parts.into_iter().map(PartId).collect());
        }
        let told = Sum::Chosen(vec![(PartId(2), 2), (PartId(1), 1)]);
        assert_eq!(sum(Kind::Several { parts: Vec::new() }, &points), Some((3, told)));
    }
}
