use proptest::prelude::*;

use super::*;
use crate::domain::ids::TaskId;
use crate::domain::scale::SudsWhen;
use crate::domain::week::{back, summarise};

fn to() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

/// So many days ago, answered with this mood and these SUDs.
fn day(ago: u64, mood: u8, suds: u8) -> DayPoint {
    DayPoint {
        asked: true,
        answered: true,
        mood: Some(mood),
        suds: Some(suds),
        skills_said: true,
        ..DayPoint::unasked(back(to(), ago))
    }
}

fn missed(ago: u64) -> DayPoint {
    DayPoint { asked: true, ..DayPoint::unasked(back(to(), ago)) }
}

fn with_skill(point: DayPoint, skill: i64) -> DayPoint {
    DayPoint { skills: vec![SkillId(skill)], ..point }
}

fn told(points: &[DayPoint]) -> Vec<Told> {
    tell(&summarise(points, Week::ending(to()), SudsWhen::HighestToday), points)
}

fn levels(points: &[DayPoint]) -> (Option<Level>, Option<Level>) {
    let levels = told(points).into_iter().find_map(|told| match told {
        Told::Levels { mood, suds } => Some((mood, suds)),
        _ => None,
    });
    levels.unwrap()
}

fn well_of(points: &[DayPoint]) -> Option<Well> {
    told(points).into_iter().find_map(|told| match told {
        Told::Well { well } => Some(well),
        _ => None,
    })
}

#[test]
fn a_full_month_is_told_in_five_sentences() {
    let mut points: Vec<DayPoint> = (0..35).map(|ago| day(ago, 4 + (ago % 2) as u8, 40)).collect();
    for ago in [1, 2, 3, 8, 9, 10] {
        points[ago] = DayPoint { helped: Some(3), ..with_skill(day(ago as u64, 8 + (ago % 2) as u8, 20), 9) };
    }
    let told = told(&points);
    assert_eq!(told.len(), 5, "{told:?}");
    assert_eq!(told[0], Told::Answered { answered: 7, asked: 7, later: 0 });
    assert!(matches!(
        told[1],
        Told::Levels { mood: Some(Level::Usual { .. }), suds: Some(Level::Usual { .. }) }
    ));
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
}

#[test]
fn suds_of_the_other_moment_are_told_apart_and_in_no_level() {
    let other = |ago, suds| DayPoint { suds: None, other_suds: Some(suds), ..day(ago, 5, 0) };
    let points = [day(0, 5, 10), other(1, 50), other(2, 20), other(7, 90)];
    let told = told(&points);
    assert_eq!(told[1], Told::Levels { mood: Some(Level::At(5)), suds: Some(Level::At(10)) });
    assert_eq!(told[2], Told::OtherMoment { days: 2, low: 20, high: 50 }, "the week before is not in it");
    assert_eq!(self::told(&[day(0, 5, 10)]).len(), 3, "nothing is said where there is none");
}

#[test]
fn below_five_days_there_is_a_range_and_no_change() {
    let usual = || (7..35).map(|ago| day(ago, 9, 10));
    let of =
        |n: u64| -> Vec<DayPoint> { (0..n).map(|ago| day(ago, 2 + ago as u8, 80)).chain(usual()).collect() };
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
    let task = |point: DayPoint| DayPoint { tasks: vec![TaskId(1)], reports: 1, ..point };
    let plain = [day(0, 3, 60), day(1, 3, 60)];
    assert_eq!(well_of(&plain), None, "nothing is made up");
    assert_eq!(well_of(&[with_skill(day(0, 3, 60), 1)]), Some(Well::Skills { days: 1 }));
    assert_eq!(well_of(&[task(with_skill(day(0, 3, 60), 1))]), Some(Well::Homework { days: 1 }));
    let best = [task(day(0, 3, 60)), day(1, 6, 60), day(2, 6, 60)];
    assert_eq!(well_of(&best), Some(Well::Best { day: back(to(), 1), mood: 6 }));
    let low = [day(0, 2, 60), day(1, 4, 60)];
    assert_eq!(well_of(&low), None, "a best day below the middle is not called one where no usual is known");
    let helped = |helped| DayPoint { helped: Some(helped), ..with_skill(day(0, 3, 60), 1) };
    assert_eq!(well_of(&[helped(3), day(1, 6, 60)]), Some(Well::Helped { days: 1 }));
    assert_eq!(well_of(&[helped(2)]), Some(Well::Skills { days: 1 }));
    let usual = (7..20).map(|ago| day(ago, 2, 60));
    let points: Vec<DayPoint> = [day(0, 3, 60), day(1, 1, 60)].into_iter().chain(usual).collect();
    assert_eq!(well_of(&points), Some(Well::Best { day: to(), mood: 3 }), "high for this person");
}

/// So many days with a skill and as many without, in turn, moods about these means.
fn in_turn(with: u8, without: u8, of_each: u64) -> Vec<DayPoint> {
    (0..2 * of_each)
        .map(|ago| {
            let wave = (ago / 2 % 2) as u8;
            if ago % 2 == 0 { with_skill(day(ago, with + wave, 30), 1) } else { day(ago, without + wave, 50) }
        })
        .collect()
}

fn better(points: &[DayPoint]) -> Option<Told> {
    better_days(points, Week::ending(to()))
}

#[test]
fn a_skill_is_named_from_five_days_of_each_kind() {
    let days = |with: usize, without: usize| -> Vec<DayPoint> {
        let (used, not): (Vec<DayPoint>, Vec<DayPoint>) =
            in_turn(8, 3, 17).into_iter().partition(|point| !point.skills.is_empty());
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
    unsaid[21].skills_said = false;
    assert_eq!(better(&unsaid), None);
}

#[test]
fn a_skill_is_told_of_five_weeks_and_nothing_older() {
    let used = |ago: u64| with_skill(day(ago, 8 + (ago % 2) as u8, 30), 1);
    let mut points: Vec<DayPoint> =
        (0..4).map(used).chain((10..20).map(|ago| day(ago, 3 + (ago % 2) as u8, 50))).collect();
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
        point.mood = Some(mood);
    }
    assert_eq!(better(&wild), None);
}

fn any_days() -> impl Strategy<Value = Vec<DayPoint>> {
    let day = (0u64..40, any::<[bool; 5]>(), 0u8..=10, 0u8..=100, 0i64..3, 0u8..=4);
    type Day = (u64, [bool; 5], u8, u8, i64, u8);
    let point = |(ago, [asked, answered, late, skilled, said], mood, suds, skill, helped): Day| DayPoint {
        asked,
        answered,
        late,
        mood: Some(mood).filter(|_| answered),
        suds: Some(suds).filter(|_| answered),
        skills: if skilled && answered { vec![SkillId(skill)] } else { Vec::new() },
        skills_said: said && answered,
        helped: Some(helped).filter(|_| skilled && answered),
        ..DayPoint::unasked(back(to(), ago))
    };
    proptest::collection::vec(day.prop_map(point), 0..45)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn never_more_than_six_sentences_and_never_a_change_from_few_days(points in any_days()) {
        let week = summarise(&points, Week::ending(to()), SudsWhen::RightNow);
        let told = tell(&week, &points);
        prop_assert!((1..=6).contains(&told.len()));
        prop_assert!(week.answered > 0 || !told.contains(&Told::BringOne));
        for each in &told {
            if let Told::Levels { mood, suds } = each {
                for (level, of) in [(mood, week.mood), (suds, week.suds)] {
                    let n = of.this.map_or(0, |stat| stat.n);
                    let few = matches!(level, None | Some(Level::At(_) | Level::Between(..)));
                    prop_assert_eq!(few, n < MIN_TOLD);
                }
            }
            if let Told::BetterDays { with, without, days, other_days, .. } = each {
                prop_assert!(with - without >= BETTER_BY - 1e-9 && (*days).min(*other_days) >= 5);
                prop_assert!(points.iter().any(|point| point.answered));
            }
        }
        let stored = serde_json::to_string(&told).unwrap();
        let again: Vec<Told> = serde_json::from_str(&stored).unwrap();
        prop_assert_eq!(again.len(), told.len());
    }
}
