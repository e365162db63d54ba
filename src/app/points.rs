//! What all pictures over days share: how an answer came in, the stretches of a pause, and how a mean is written.
//! Never draws.

use std::collections::BTreeMap;
use std::ops::Range;

use chrono::{Days, NaiveDate};

use crate::charts::{Colour, Mark, Panel, Point};
use crate::domain::checkin::Timing;
use crate::domain::ids::ItemId;
use crate::domain::item::{Better, Item};
use crate::domain::lang::Lang;
use crate::domain::week::{self, DayPoint, OfDay, Stat};
use crate::wording::{PanelLabels, Words};

/// A client's days by date.
pub type ByDay<'a> = BTreeMap<NaiveDate, &'a DayPoint>;

pub fn by_day(points: &[DayPoint]) -> ByDay<'_> {
    points.iter().map(|point| (point.day, point)).collect()
}

/// So many days up to `to`, oldest first.
pub fn back_from(to: NaiveDate, days: u64) -> Vec<NaiveDate> {
    (0..days).rev().filter_map(|back| to.checked_sub_days(Days::new(back))).collect()
}

/// One point for each day that has a value of this item, marked as that value came in. `numbers`: its values by day, as
/// they can be compared.
pub fn points(
    days: &[NaiveDate],
    by_day: &ByDay<'_>,
    item: ItemId,
    numbers: &BTreeMap<NaiveDate, OfDay>,
) -> Vec<Option<Point>> {
    let of = |day: &NaiveDate| {
        let came = by_day.get(day)?.values.get(&item)?.came;
        Some(Point { value: numbers.get(day)?.mean, mark: mark(came) })
    };
    days.iter().map(of).collect()
}

pub fn mark(came: Timing) -> Mark {
    match came {
        Timing::FilledIn => Mark::FilledIn,
        Timing::Late => Mark::Late,
        Timing::OnTime => Mark::OnTime,
    }
}

/// A number's panel: its words, its axis, and its points.
pub fn panel(
    (words, lang): (&Words, &Lang),
    item: &Item,
    days: &[NaiveDate],
    by_day: &ByDay<'_>,
    numbers: &BTreeMap<NaiveDate, OfDay>,
) -> Panel {
    let PanelLabels { title, low: low_end, high: high_end } = words.panel_labels(lang, item);
    let drawn = week::ends(days.iter().filter_map(|day| numbers.get(day)));
    let points = points(days, by_day, item.id, numbers);
    Panel { title, low_end, high_end, points, ..scale((words, lang), item, &drawn) }
}

/// The axis alone that these values need.
pub fn scale((words, lang): (&Words, &Lang), item: &Item, values: &[i32]) -> Panel {
    let Some(axis) = item.kind.axis(values) else { return Panel::default() };
    let label = |tick: f64| (tick, words.tick(lang, item, tick));
    Panel {
        colour: colour(item),
        low: axis.low,
        high: axis.high,
        ticks: axis.ticks.into_iter().map(label).collect(),
        ..Panel::default()
    }
}

/// What is better higher has one colour, and what is better lower another.
pub fn colour(item: &Item) -> Colour {
    match item.better {
        Better::Higher => Colour::Blue,
        Better::Lower => Colour::Orange,
        Better::Neither | Better::Unsaid => Colour::Plum,
    }
}

/// A mean as it is written beside a gauge: one day, or the same on each, is no mean and stays whole.
pub fn mean_label(words: &Words, lang: &Lang, item: &Item, of: &Stat) -> String {
    words.number_of(lang, item, of.mean, if of.low == of.high { 0 } else { item.kind.decimals() })
}

/// The stretches of days in a pause without a check-in, as they are counted, as indexes into `days`, each with the name of a pause.
pub fn paused(days: &[NaiveDate], by_day: &ByDay<'_>, name: &str) -> Vec<(Range<usize>, String)> {
    let is_paused = |day: &NaiveDate| {
        by_day.get(day).is_some_and(|point| point.paused && !point.asked && !point.answered)
    };
    let mut stretches: Vec<(Range<usize>, String)> = Vec::new();
    for (index, day) in days.iter().enumerate() {
        match stretches.last_mut() {
            _ if !is_paused(day) => {}
            Some((stretch, _)) if stretch.end == index => stretch.end += 1,
            _ => stretches.push((index..index + 1, name.to_owned())),
        }
    }
    stretches
}

/// Does any of these have a day without an answer on which it was not asked? Silence there is nobody's.
pub fn unasked(days: &[NaiveDate], by_day: &ByDay<'_>, mut items: impl Iterator<Item = ItemId>) -> bool {
    let asked = |point: &DayPoint, item| point.asked && (point.form.is_empty() || point.form.contains(&item));
    items.any(|item| {
        days.iter().any(|day| match by_day.get(day) {
            Some(point) => !point.paused && point.value(item).is_none() && !asked(point, item),
            None => true,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::week;

    #[test]
    fn a_gap_on_a_day_that_did_not_ask_is_told_from_silence() {
        let (monday, mood, suds): (NaiveDate, _, _) = ("2026-03-02".parse().unwrap(), ItemId(1), ItemId(2));
        let days: Vec<NaiveDate> = monday.iter_days().take(3).collect();
        let put = |day: usize, form: &[ItemId]| DayPoint {
            asked: true,
            form: form.to_vec(),
            ..DayPoint::unasked(days[day])
        };
        let all = |points: &[DayPoint], item| unasked(&days, &by_day(points), [item].into_iter());
        let asked = [put(0, &[mood, suds]), put(1, &[mood, suds]), put(2, &[])];
        assert!(!all(&asked, mood) && !all(&asked, suds), "silence; of a day of before nobody knows");
        let aside = [put(0, &[mood, suds]), put(1, &[mood]), put(2, &[mood, suds])];
        assert!(!all(&aside, mood) && all(&aside, suds), "put aside on one of them");
        assert!(all(&asked[..2], mood), "no check-in at all");
        let paused = DayPoint { paused: true, ..DayPoint::unasked(days[2]) };
        assert!(!all(&[asked[0].clone(), asked[1].clone(), paused], mood), "a pause is drawn as one");
    }

    #[test]
    fn a_single_day_is_written_as_it_was_given() {
        let (words, en) = (Words::new(BTreeMap::new()).unwrap(), Lang::new("en"));
        let stat = |mean, low, high| Stat { mean, n: 2, low, high };
        let item = week::samples::item(crate::domain::catalogue::samples::ASK_MOOD);
        assert_eq!(mean_label(&words, &en, &item, &stat(6.0, 6, 6)), "6");
        assert_eq!(mean_label(&words, &en, &item, &stat(6.0, 5, 7)), "6.0");
    }

    #[test]
    fn a_point_is_marked_as_its_own_value_came_in() {
        let days = back_from("2026-11-22".parse().unwrap(), 2);
        let [one, other] = [ItemId(1), ItemId(2)];
        let value = |value, came| week::Point::new(value, came);
        let point = |day, values: &[(ItemId, week::Point)]| DayPoint {
            values: values.iter().copied().collect(),
            ..DayPoint::unasked(day)
        };
        let known = [
            point(days[0], &[(one, value(4, Timing::OnTime)), (other, value(70, Timing::Late))]),
            point(days[1], &[(one, value(4, Timing::FilledIn))]),
        ];
        let drawn = |item| -> Vec<_> {
            let numbers = known
                .iter()
                .filter_map(|point| Some((point.day, OfDay::one(point.values.get(&item)?.ends().0))))
                .collect();
            points(&days, &by_day(&known), item, &numbers)
                .into_iter()
                .map(|point| Some(point?.mark))
                .collect()
        };
        assert_eq!(drawn(one), [Some(Mark::OnTime), Some(Mark::FilledIn)]);
        assert_eq!(drawn(other), [Some(Mark::Late), None]);
    }

    #[test]
    fn a_day_that_counts_as_asked_is_not_shaded_as_a_pause() {
        let days = back_from("2026-11-22".parse().unwrap(), 5);
        let of = |(index, day): (usize, &NaiveDate)| DayPoint {
            paused: index > 0,
            // Sent before the pause began, and never answered.
            asked: index == 1,
            ..DayPoint::unasked(*day)
        };
        let known: Vec<DayPoint> = days.iter().enumerate().map(of).collect();
        assert_eq!(paused(&days, &by_day(&known), "Pause"), [(2..5, "Pause".to_owned())]);
    }
}
