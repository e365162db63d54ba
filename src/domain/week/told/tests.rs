use proptest::prelude::*;

use super::*;
use crate::domain::catalogue;
use crate::domain::catalogue::samples::{ASK_HELPED, ASK_MOOD, ASK_SUDS, ASK_SUDS_NOW};
use crate::domain::form::Question;
use crate::domain::ids::ItemId;
use crate::domain::item::Spec;
use crate::domain::kind::{Kind, Rating};
use crate::domain::placed::{Placed, Plan};
use crate::domain::scale::SudsWhen;
use crate::domain::series::Ratings;
use crate::domain::week::samples::{item, ratings};
use crate::domain::week::{back, summarise};

fn to() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

/// So many days ago, answered with this mood and these SUDs.
fn day(ago: u64, mood: i32, suds: i32) -> DayPoint {
    unrated(ago).rated(ASK_MOOD, mood).rated(ASK_SUDS, suds)
}

fn unrated(ago: u64) -> DayPoint {
    DayPoint { asked: true, answered: true, ..DayPoint::unasked(back(to(), ago)) }.skilled(&[])
}

fn missed(ago: u64) -> DayPoint {
    DayPoint { asked: true, ..DayPoint::unasked(back(to(), ago)) }
}

fn with_skill(point: DayPoint, skill: i64) -> DayPoint {
    point.skilled(&[skill])
}

fn told(points: &[DayPoint]) -> Vec<Told> {
    told_since(points, back(to(), 34))
}

fn told_since(points: &[DayPoint], since: NaiveDate) -> Vec<Told> {
    tell(&summarise(points, Week::ending(to()), &ratings(SudsWhen::HighestToday)), points, since)
}

fn levels(points: &[DayPoint]) -> (Option<Level>, Option<Level>) {
    let levels = told(points).into_iter().find_map(|told| match told {
        Told::Levels { of } => Some(of),
        _ => None,
    });
    let of = |question: Question| {
        let levels = levels.as_ref().unwrap();
        levels.iter().find(|(item, _)| item.id == question.item).map(|(_, level)| *level)
    };
    (of(ASK_MOOD), of(ASK_SUDS))
}

fn best(ago: u64, value: i32) -> Well {
    Well::Best { day: back(to(), ago), item: item(ASK_MOOD), value: f64::from(value) }
}

fn well_of(points: &[DayPoint]) -> Option<Well> {
    told(points).into_iter().find_map(|told| match told {
        Told::Well { well } => Some(well),
        _ => None,
    })
}

#[test]
fn a_full_month_is_told_in_five_sentences() {
    let mut points: Vec<DayPoint> = (0..35).map(|ago| day(ago, 4 + (ago % 2) as i32, 40)).collect();
    for ago in [1, 2, 3, 8, 9, 10] {
        points[ago] = with_skill(day(ago as u64, 8 + (ago % 2) as i32, 20), 9).rated(ASK_HELPED, 3);
    }
    let told = told(&points);
    assert_eq!(told.len(), 5, "{told:?}");
    assert_eq!(told[0], Told::Answered { answered: 7, asked: 7, later: 0 });
    assert!(matches!(levels(&points), (Some(Level::Usual { .. }), Some(Level::Usual { .. }))));
    assert_eq!(told[2], Told::Well { well: Well::Helped { days: 3 } });
    assert!(
        matches!(told[3], Told::BetterDays { skill: SkillId(9), days: 6, other_days: 29, .. }),
        "{told:?}"
    );
    assert_eq!(told[4], Told::BringOne);
}

#[test]
fn silence_is_said_and_nothing_is_made_of_it() {
    assert_eq!(told(&[]), [Told::NotAsked]);
    let silent: Vec<DayPoint> = (0..7).map(missed).collect();
    assert_eq!(told(&silent), [Told::NoAnswers]);
    // What was answered before does not make this week speak of change.
    let before: Vec<DayPoint> = silent.iter().cloned().chain((7..35).map(|ago| day(ago, 9, 10))).collect();
    assert_eq!(told(&before), [Told::NoAnswers]);
    // One answer in the week before is none in a row; a pause is no silence.
    let once: Vec<DayPoint> = silent.iter().cloned().chain([day(13, 5, 50)]).collect();
    assert_eq!(told(&once), [Told::NoAnswers]);
    let paused = (7..14).map(|ago| DayPoint { paused: true, ..DayPoint::unasked(back(to(), ago)) });
    let paused: Vec<DayPoint> = silent.into_iter().chain(paused).collect();
    assert_eq!(told(&paused), [Told::NoAnswers]);
}

#[test]
fn after_two_silent_weeks_both_are_named() {
    let silent: Vec<DayPoint> = (0..14).map(missed).chain((14..35).map(|ago| day(ago, 9, 10))).collect();
    assert_eq!(told(&silent), [Told::StillNoAnswers]);
    // Who came nine days ago was silent for nine days.
    let new: Vec<DayPoint> = (0..9).map(missed).collect();
    assert_eq!(told_since(&new, back(to(), 8)), [Told::NoAnswersSince { since: back(to(), 8) }]);
    assert_eq!(told_since(&silent, back(to(), 13)), [Told::StillNoAnswers]);
    assert_eq!(told_since(&new[..7], back(to(), 6)), [Told::NoAnswers]);
}

#[test]
fn what_is_not_asked_any_more_is_told_apart_and_in_no_level() {
    let other = |ago, suds| unrated(ago).rated(ASK_MOOD, 5).rated(ASK_SUDS_NOW, suds);
    let points = [day(0, 5, 10), other(1, 50), other(2, 20), other(7, 90)];
    assert_eq!(levels(&points), (Some(Level::At(5)), Some(Level::At(10))));
}

#[test]
fn below_five_days_there_is_a_range_and_no_change() {
    let usual = || (7..35).map(|ago| day(ago, 9, 10));
    let of =
        |n: u64| -> Vec<DayPoint> { (0..n).map(|ago| day(ago, 2 + ago as i32, 80)).chain(usual()).collect() };
    assert_eq!(levels(&of(1)), (Some(Level::At(2)), Some(Level::At(80))));
    assert_eq!(levels(&of(4)), (Some(Level::Between(2, 5)), Some(Level::At(80))));
    assert_eq!(
        levels(&of(5)),
        (Some(Level::Usual { this: 4.0, usual: 9.0 }), Some(Level::Usual { this: 80.0, usual: 10.0 }))
    );
    // A usual of four days is none.
    let new: Vec<DayPoint> = (0..11).map(|ago| day(ago, 6, 30)).collect();
    assert_eq!(levels(&new), (Some(Level::Mean(6.0)), Some(Level::Mean(30.0))));
}

#[test]
fn one_thing_went_well_and_the_nearest_to_skills_comes_first() {
    let task = |point: DayPoint| point.did(1, 1);
    let plain = [day(0, 3, 60), day(1, 3, 60)];
    assert_eq!(well_of(&plain), None, "nothing is made up");
    assert_eq!(well_of(&[with_skill(day(0, 3, 60), 1)]), Some(Well::Skills { days: 1 }));
    assert_eq!(well_of(&[task(with_skill(day(0, 3, 60), 1))]), Some(Well::Homework { days: 1 }));
    let better = [task(day(0, 3, 60)), day(1, 6, 60), day(2, 6, 60)];
    assert_eq!(well_of(&better), Some(best(1, 6)));
    let low = [day(0, 2, 60), day(1, 4, 60)];
    assert_eq!(well_of(&low), None, "a best day below the middle is not called one where no usual is known");
    let helped = |helped| with_skill(day(0, 3, 60), 1).rated(ASK_HELPED, helped);
    assert_eq!(well_of(&[helped(3), day(1, 6, 60)]), Some(Well::Helped { days: 1 }));
    assert_eq!(well_of(&[helped(2)]), Some(Well::Skills { days: 1 }));
    let usual = (7..20).map(|ago| day(ago, 2, 60));
    let points: Vec<DayPoint> = [day(0, 3, 60), day(1, 1, 60)].into_iter().chain(usual).collect();
    assert_eq!(well_of(&points), Some(best(0, 3)), "high for this person");
}

/// No day on which the client was told whom to call went well: neither by its mood, nor by a skill or homework of that day.
#[test]
fn nothing_went_well_on_a_day_with_an_answer_at_its_hard_end() {
    const OWN: ItemId = ItemId(50);
    const URGE: ItemId = ItemId(51);
    let scale = Kind::Rating(Rating::new(0, 10, None).unwrap());
    let own = [
        Item::of_spec(OWN, Spec { better: Better::Lower, ..Spec::typed("Thoughts".into(), scale) }),
        catalogue::of_library(URGE, "urge_self_harm").unwrap(),
    ];
    let well = |aside: bool, points: &[DayPoint]| {
        let mut plan = Plan::starting(&catalogue::starting(SudsWhen::HighestToday));
        plan.0.extend([OWN, URGE].map(|item| Placed { aside, ..Placed::of(item) }));
        let week = summarise(points, Week::ending(to()), &Ratings::of(&plan, &own));
        tell(&week, points, back(to(), 34)).into_iter().find_map(|told| match told {
            Told::Well { well } => Some(well),
            _ => None,
        })
    };
    let thoughts = |point: DayPoint| point.rated(Question::whole(OWN), 10);
    // Of the urge to hurt oneself anything above none.
    let urge = |point: DayPoint| point.rated(Question::whole(URGE), 1);
    let sad = |point: DayPoint| point.rated(ASK_MOOD, 0);
    let tense = |point: DayPoint| point.rated(ASK_SUDS, 100);
    for aside in [false, true] {
        for hard in [&thoughts as &dyn Fn(DayPoint) -> DayPoint, &urge, &tense] {
            let others = [day(0, 6, 40), day(2, 4, 60)];
            let best_of = |points: &[DayPoint]| well(aside, points);
            let with = |n: usize| [others[..n].to_vec(), vec![hard(day(1, 9, 20))]].concat();
            assert_eq!(best_of(&with(2)), Some(best(0, 6)), "the best of the other days");
            assert_eq!(best_of(&with(1)), None, "and not the lowest of the week");
            let used = |point: DayPoint| with_skill(point, 1).rated(ASK_HELPED, 4).did(1, 1);
            assert_eq!(best_of(&[used(hard(day(0, 5, 40)))]), None);
            let both = [used(hard(day(0, 5, 40))), used(day(1, 5, 40))];
            assert_eq!(best_of(&both), Some(Well::Helped { days: 1 }));
        }
        assert_eq!(well(aside, &[sad(with_skill(day(0, 0, 40), 1))]), None);
    }
    // A week of nothing but such days has no such sentence.
    assert_eq!(well(false, &[thoughts(day(0, 9, 10)), urge(day(1, 8, 10)), tense(day(2, 7, 10))]), None);
}

/// So many days with a skill and as many without, in turn, moods about these means.
fn in_turn(with: i32, without: i32, of_each: u64) -> Vec<DayPoint> {
    (0..2 * of_each)
        .map(|ago| {
            let wave = (ago / 2 % 2) as i32;
            if ago % 2 == 0 { with_skill(day(ago, with + wave, 30), 1) } else { day(ago, without + wave, 50) }
        })
        .collect()
}

fn better(points: &[DayPoint]) -> Option<Told> {
    better_days(points, Week::ending(to()), &item(ASK_MOOD))
}

#[test]
fn a_skill_is_named_from_five_days_of_each_kind() {
    let days = |with: usize, without: usize| -> Vec<DayPoint> {
        let (used, not): (Vec<DayPoint>, Vec<DayPoint>) =
            in_turn(8, 3, 17).into_iter().partition(DayPoint::used_skills);
        used.into_iter().take(with).chain(not.into_iter().take(without)).collect()
    };
    assert_eq!(better(&days(4, 17)), None);
    assert_eq!(better(&days(17, 4)), None);
    assert!(matches!(
        better(&days(5, 6)),
        Some(Told::BetterDays { skill: SkillId(1), days: 5, other_days: 6, .. })
    ));
    // Days on which nothing was said of skills are of neither kind.
    let mut unsaid = days(17, 5);
    unsaid[21].chosen.clear();
    assert_eq!(better(&unsaid), None);
}

#[test]
fn a_skill_is_told_of_five_weeks_and_nothing_older() {
    let used = |ago: u64| with_skill(day(ago, 8 + (ago % 2) as i32, 30), 1);
    let mut points: Vec<DayPoint> =
        (0..4).map(used).chain((10..20).map(|ago| day(ago, 3 + (ago % 2) as i32, 50))).collect();
    points.push(used(35));
    assert_eq!(better(&points), None);
    points.push(used(34));
    assert!(better(&points).is_some());
}

#[test]
fn a_skill_is_not_named_unless_its_days_are_clearly_better() {
    assert!(better(&in_turn(8, 3, 10)).is_some());
    assert_eq!(better(&in_turn(3, 8, 10)), None, "it is reached for on bad days, which is no harm of it");
    assert_eq!(better(&in_turn(5, 5, 10)), None);
    // Half a point between days that differ by more is within what chance makes.
    let mut wild = in_turn(5, 5, 8);
    for (point, mood) in wild.iter_mut().zip([9, 1, 2, 8, 8, 3, 3, 7, 7, 2, 4, 6, 9, 1, 2, 8]) {
        *point = point.clone().rated(ASK_MOOD, mood);
    }
    assert_eq!(better(&wild), None);
}

fn any_days() -> impl Strategy<Value = Vec<DayPoint>> {
    let day = (0u64..40, any::<[bool; 5]>(), 0i32..=10, 0i32..=100, 0i64..3, 0i32..=4);
    type Day = (u64, [bool; 5], i32, i32, i64, i32);
    let point = |(ago, [asked, answered, late, skilled, said], mood, suds, skill, helped): Day| {
        let point = DayPoint { asked, answered, late, ..DayPoint::unasked(back(to(), ago)) };
        match (answered, skilled, said) {
            (false, ..) => point,
            (_, true, _) => {
                point.rated(ASK_MOOD, mood).rated(ASK_SUDS, suds).skilled(&[skill]).rated(ASK_HELPED, helped)
            }
            (_, _, true) => point.rated(ASK_MOOD, mood).rated(ASK_SUDS, suds).skilled(&[]),
            _ => point.rated(ASK_MOOD, mood).rated(ASK_SUDS, suds),
        }
    };
    proptest::collection::vec(day.prop_map(point), 0..45)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn never_more_than_six_sentences_and_never_a_change_from_few_days(points in any_days()) {
        let week = summarise(&points, Week::ending(to()), &ratings(SudsWhen::HighestToday));
        let told = tell(&week, &points, back(to(), 34));
        prop_assert!((1..=6).contains(&told.len()));
        prop_assert!(week.answered > 0 || !told.contains(&Told::BringOne));
        for each in &told {
            if let Told::Levels { of } = each {
                for series in &week.large {
                    let n = series.of.this.map_or(0, |stat| stat.n);
                    let level = of.iter().find(|(item, _)| *item == series.item).map(|(_, level)| level);
                    let few = matches!(level, None | Some(Level::At(_) | Level::Between(..)));
                    prop_assert_eq!(few, n < MIN_TOLD);
                }
            }
            if let Told::Well { well: Well::Best { day, value, .. } } = each {
                prop_assert!(*value > 0.0 && !week.hard.contains(day));
            }
            if let Told::BetterDays { with, without, days, other_days, .. } = each {
                prop_assert!(with - without >= 0.5 - 1e-9 && (*days).min(*other_days) >= 5);
                prop_assert!(points.iter().any(|point| point.answered));
            }
        }
    }
}
