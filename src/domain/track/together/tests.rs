//! Against values computed apart with NumPy and SciPy, straight from the formulas of docs/NUMBERS.md.

use chrono::Days;

use super::*;
use crate::domain::catalogue::samples::ASK_MOOD;
use crate::domain::checkin::Timing;
use crate::domain::item::Part;
use crate::domain::placed::Plan;
use crate::domain::scale::SudsWhen;
use crate::domain::track::item_of;
use crate::domain::week::{Point, samples};

const FOOD: ItemId = ItemId(50);
const NIGHT: ItemId = ItemId(51);

/// Thirty of thirty-two days: two were missed.
const MOOD: [i32; 30] =
    [4, 5, 6, 4, 3, 6, 7, 5, 4, 6, 7, 6, 5, 3, 4, 6, 7, 7, 5, 4, 6, 8, 7, 5, 4, 6, 7, 6, 5, 4];
const COFFEE: [u8; 30] =
    [0, 0, 1, 0, 0, 1, 1, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 1, 1, 1, 0, 0, 1, 1, 0, 0, 0];
const SWEETS: [u8; 30] =
    [1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 1, 1, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 0, 1, 1, 0];
const BREATH: [u8; 30] =
    [0, 1, 1, 0, 0, 0, 1, 1, 0, 1, 1, 0, 0, 0, 1, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 1, 1, 0, 0];
const SLEPT: [i32; 30] = [
    360, 420, 480, 390, 330, 450, 510, 420, 360, 480, 480, 450, 390, 330, 360, 480, 510, 480, 420, 390, 450,
    540, 480, 420, 360, 450, 480, 450, 400, 370,
];

fn items() -> Vec<Item> {
    let mut food = item_of(FOOD, "track_food").unwrap();
    food.kind = Kind::Several {
        parts: [61, 62]
            .map(|id| Part { id: PartId(id), name: crate::domain::item::Name::Own(id.to_string()) })
            .into(),
    };
    vec![food, item_of(NIGHT, "sleep_hours").unwrap()]
}

fn days() -> Vec<DayPoint> {
    let first: NaiveDate = "2026-06-01".parse().unwrap();
    let numbers = (0..32).filter(|day| ![9, 20].contains(day));
    let of = |(at, day): (usize, u64)| {
        let skill: &[i64] = if BREATH[at] == 1 { &[11] } else { &[] };
        let mut point = DayPoint::unasked(first + Days::new(day)).rated(ASK_MOOD, MOOD[at]).skilled(skill);
        let tags = [(61, COFFEE[at]), (62, SWEETS[at])];
        let chosen = tags.iter().filter(|(_, there)| *there == 1).map(|(tag, _)| PartId(*tag)).collect();
        point.chosen.insert(FOOD, chosen);
        point.values.insert(NIGHT, Point::new(SLEPT[at], Timing::OnTime));
        point
    };
    numbers.enumerate().map(of).collect()
}

fn ratings() -> Ratings {
    samples::ratings(SudsWhen::HighestToday)
}

fn is(found: f64, wanted: f64) {
    assert!((found - wanted).abs() < 1e-10, "{found} for {wanted}");
}

#[test]
fn it_agrees_with_an_independent_computation_to_ten_digits() {
    let days = days();
    let known: BTreeMap<NaiveDate, &DayPoint> = days.iter().map(|point| (point.day, point)).collect();
    let rating = samples::item(ASK_MOOD);
    let of = |what| compare(&known, what, &rating).unwrap();
    for (what, with, without, low, high) in [
        (What::Tag(FOOD, PartId(61)), (46.0 / 7.0, 14), (4.375, 16), 1.4999328812971862, 2.892924261559956),
        (
            What::Tag(FOOD, PartId(62)),
            (74.0 / 15.0, 15),
            (88.0 / 15.0, 15),
            -2.0846148418039023,
            0.21794817513723697,
        ),
        (
            What::Skill(SkillId(11)),
            (92.0 / 15.0, 15),
            (14.0 / 3.0, 15),
            0.41105381335310587,
            2.522279519980228,
        ),
        (What::Night(NIGHT), (98.0 / 15.0, 15), (64.0 / 15.0, 15), 1.6244538891170919, 2.9088794442162413),
    ] {
        let Together { apart, middle, .. } = of(what);
        is(apart.with, with.0);
        is(apart.without, without.0);
        assert_eq!((apart.days, apart.other_days), (with.1, without.1), "{what:?}");
        is(apart.low, low);
        is(apart.high, high);
        assert_eq!(middle, matches!(what, What::Night(_)).then_some(435.0));
    }
}

#[test]
fn of_all_that_was_looked_at_the_two_narrowest_that_exclude_zero_are_told() {
    let found = find(&days(), &ratings(), &items()).unwrap();
    assert_eq!((found.looked_at, found.too_few), (4, 0));
    let told: Vec<What> = found.told.iter().map(|each| each.what).collect();
    // The night's interval is narrower than the tag's, and both than the skill's; sweets do not exclude zero.
    assert_eq!(told, [What::Night(NIGHT), What::Tag(FOOD, PartId(61))]);
    assert_eq!(found.rating.code(), Some("mood"));
}

#[test]
fn few_days_and_days_all_alike_are_counted_and_not_told() {
    let all = days();
    let found = find(&all[..20], &ratings(), &items()).unwrap();
    assert_eq!((found.looked_at, found.too_few, found.told.len()), (0, 4, 0), "twenty days are too few");
    assert_eq!(find(&all[..21], &ratings(), &items()).unwrap().looked_at, 4);
    // A tag of four days only, and a mood that never changes.
    let rare: Vec<DayPoint> = all
        .iter()
        .enumerate()
        .map(|(at, day)| {
            let mut day = day.clone();
            day.chosen.insert(FOOD, if at < 4 { vec![PartId(61)] } else { Vec::new() });
            day
        })
        .collect();
    let found = find(&rare, &ratings(), &items()).unwrap();
    assert_eq!((found.looked_at, found.too_few), (2, 1));
    let flat: Vec<DayPoint> = all.iter().map(|day| day.clone().rated(ASK_MOOD, 5)).collect();
    let found = find(&flat, &ratings(), &items()).unwrap();
    assert_eq!((found.looked_at, found.too_few, found.told.len()), (0, 4, 0));
}

#[test]
fn a_list_left_unanswered_is_no_day_without() {
    let mut all = days();
    // Nothing chosen is an answer; no answer is none.
    for day in all.iter_mut().take(10) {
        day.chosen.remove(&FOOD);
    }
    let found = find(&all, &ratings(), &items()).unwrap();
    assert_eq!((found.looked_at, found.too_few), (2, 2), "twenty days of the list are left");
}

#[test]
fn without_a_rating_there_is_nothing_to_say() {
    assert_eq!(find(&days(), &Ratings::of(&Plan::default(), &[]), &items()), None);
    let none = find(&[], &ratings(), &items()).unwrap();
    assert_eq!((none.looked_at, none.too_few), (0, 0));
}
