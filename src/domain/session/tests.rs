use proptest::prelude::*;

use super::*;
use crate::domain::catalogue::samples::{ASK_MOOD, ASK_SUDS, ASK_SUDS_NOW};
use crate::domain::form::Question;
use crate::domain::scale::SudsWhen;
use crate::domain::series::Gone;
use crate::domain::week::Sum;
use crate::domain::week::samples::ratings;

fn to() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

fn ago(days: u64) -> NaiveDate {
    to() - Days::new(days)
}

fn unrated(back: u64) -> DayPoint {
    DayPoint { asked: true, answered: true, ..DayPoint::unasked(ago(back)) }.skilled(&[])
}

fn day(back: u64, mood: i32) -> DayPoint {
    unrated(back).rated(ASK_MOOD, mood).rated(ASK_SUDS, mood * 10)
}

fn of(points: &[DayPoint], weeks: u8) -> Report {
    report(points, first_day(to(), weeks), to(), &ratings(SudsWhen::HighestToday))
}

impl Report {
    fn of(&self, question: Question) -> Depth {
        self.large.iter().find(|(item, _)| item.id == question.item).unwrap().1
    }

    fn mood(&self) -> Depth {
        self.of(ASK_MOOD)
    }
}

#[test]
fn four_weeks_are_28_days_and_the_day_before_is_not_in_them() {
    assert_eq!(first_day(to(), 4), ago(27));
    let points: Vec<DayPoint> = (0..40).map(|back| day(back, if back < 28 { 5 } else { 0 })).collect();
    let report = of(&points, 4);
    assert_eq!((report.asked, report.answered, report.mood().n), (28, 28, 28));
    assert_eq!((report.mood().median, report.mood().low, report.mood().high), (Some(5.0), 5, 5));
    assert_eq!(report.mood().trend.map(|trend| (trend.n, trend.is_clear())), Some((28, false)));
}

#[test]
fn nothing_is_nothing_and_twenty_days_have_no_direction() {
    let empty = of(&[], 26);
    assert_eq!((empty.asked, empty.mood(), empty.skills.len()), (0, Depth::default(), 0));
    let fall = |n: u64| -> Vec<DayPoint> { (0..n).map(|back| day(back, (back / 2) as i32)).collect() };
    assert_eq!((of(&fall(20), 4).mood().median, of(&fall(20), 4).mood().trend), (Some(4.5), None));
    let trend = of(&fall(21), 4).mood().trend.unwrap();
    assert!(trend.is_clear() && trend.high < 0.0, "{trend:?}");
}

#[test]
fn why_no_skill_is_compared_is_the_true_reason() {
    let skilled = |back, mood, skill| day(back, mood).skilled(&[skill]);
    let few: Vec<DayPoint> = (0..8).map(|back| skilled(back, (back % 3) as i32, 1)).collect();
    assert_eq!((of(&few, 4).skills.len(), of(&few, 4).no_skills), (0, Some(Unclear::FewDays)));
    assert_eq!(of(&[], 4).no_skills, Some(Unclear::FewDays));
    // Each day with it 4, each without 6: there are days enough.
    let alike = (0..28)
        .map(|back| if back % 2 == 0 { skilled(back, 4, 1) } else { day(back, 6) })
        .collect::<Vec<_>>();
    assert_eq!((of(&alike, 4).skills.len(), of(&alike, 4).no_skills), (0, Some(Unclear::Alike)));
    let clear: Vec<DayPoint> = alike.iter().cloned().chain([day(30, 5), skilled(32, 5, 1)]).collect();
    assert_eq!((of(&clear, 12).skills.len(), of(&clear, 12).no_skills), (1, None));
}

#[test]
fn what_is_not_asked_any_more_stands_apart() {
    let other = |back, suds| unrated(back).rated(ASK_MOOD, 5).rated(ASK_SUDS_NOW, suds);
    let report = of(&[day(0, 5), other(1, 20), other(2, 50), other(40, 90)], 4);
    assert_eq!((report.of(ASK_SUDS).n, report.of(ASK_SUDS).high), (1, 50));
    let [left] = report.left.as_slice() else { panic!("one: {report:?}") };
    assert_eq!((left.of.of.item.id, left.gone), (ASK_SUDS_NOW.item, Gone::Moved));
    assert_eq!((left.of.of.days, left.of.median, &left.of.of.sum), (2, Some(35.0), &Sum::Between(20, 50)));
}

#[test]
fn late_paused_and_missed_days_are_told_apart() {
    let points = [
        DayPoint { late: true, ..day(0, 5) },
        DayPoint { late: true, filled_in: true, ..day(1, 5) },
        DayPoint { asked: true, ..DayPoint::unasked(ago(2)) },
        DayPoint { paused: true, ..DayPoint::unasked(ago(3)) },
    ];
    let report = of(&points, 4);
    assert_eq!((report.asked, report.answered, report.later, report.paused), (3, 2, 2, 1));
}

#[test]
fn a_skill_has_both_kinds_of_days_or_is_not_shown() {
    let mut points: Vec<DayPoint> = (0..20).map(|back| day(back, 4 + (back % 2) as i32)).collect();
    for point in &mut points[..5] {
        *point = point.clone().skilled(&[2]);
    }
    for point in &mut points[..4] {
        *point = point.clone().skilled(&[2, 1]);
    }
    let report = of(&points, 4);
    let [found] = report.skills.as_slice() else { panic!("one skill: {report:?}") };
    assert_eq!((found.skill, found.apart.days, found.apart.other_days), (SkillId(2), 5, 15));
    assert!(found.apart.low < 0.0 && found.apart.high > 0.0, "{found:?}");
    for point in &mut points[4..16] {
        *point = point.clone().skilled(&[2]);
    }
    assert_eq!(of(&points, 4).skills, [], "four days without are too few as well");
}

#[test]
fn a_little_is_done_and_every_share_counts_days() {
    let task = |back, done| unrated(back).did(7, done);
    let report = of(&[task(0, 1), task(1, 3), task(2, 0), task(3, 2)], 4);
    assert_eq!((report.tasks[0].done, report.tasks[0].said), (3, 4));
    assert_eq!(report.tasks[0].weeks, [None, None, None, Some(0.75)]);
}

#[test]
fn homework_is_a_share_per_week_and_silence_is_not_nothing_done() {
    let task = |back, done| unrated(back).did(7, done);
    let points = [task(0, 3).found_useful(7, 4), task(1, 0), task(20, 1).found_useful(7, 1), task(40, 3)];
    let report = of(&points, 4);
    let [history] = report.tasks.as_slice() else { panic!("one task") };
    assert_eq!(history.weeks, [None, Some(1.0), None, Some(0.5)]);
    assert_eq!((history.done, history.said, history.useful), (2, 3, Some(2.5)));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn numbers_stay_on_their_scales(days in proptest::collection::vec((0u64..200, 0i32..=10, 0i64..4), 0..200), weeks in 1u8..=26) {
        let points: Vec<DayPoint> = days
            .into_iter()
            .map(|(back, mood, skill)| day(back, mood).skilled(&[skill]))
            .collect();
        let report = of(&points, weeks);
        prop_assert!(report.answered <= report.asked && report.asked <= usize::from(weeks) * 7);
        if let Some(median) = report.mood().median {
            prop_assert!(f64::from(report.mood().low) <= median && median <= f64::from(report.mood().high));
        }
        for each in &report.skills {
            let apart = each.apart;
            prop_assert!((0.0..=10.0).contains(&apart.with) && (0.0..=10.0).contains(&apart.without));
            prop_assert!(apart.days + apart.other_days <= report.mood().n);
            prop_assert!(apart.days.min(apart.other_days) >= trend::MIN_KIND_DAYS);
        }
    }
}

#[test]
fn what_is_not_drawn_large_has_a_median_and_no_direction() {
    use crate::domain::item::{Better, Spec};
    use crate::domain::kind::{Amount, Kind, Unit};
    use crate::domain::placed::{Placed, Plan};

    let kinds = [
        Kind::Count,
        Kind::Amount(Amount { unit: Unit::Hours }),
        Kind::Clock,
        Kind::YesNo,
        Kind::Several { parts: Vec::new() },
        Kind::Text,
    ];
    let items: Vec<Item> = (50..)
        .zip(kinds)
        .map(|(id, kind)| (id, Spec { better: Better::Neither, ..Spec::typed("Asked".into(), kind) }))
        .map(|(id, spec)| Item::of_spec(ItemId(id), spec))
        .collect();
    let plan: Vec<ItemId> = items.iter().map(|item| item.id).collect();
    let points: Vec<DayPoint> = (0..28)
        .map(|back| {
            let fall = i32::try_from(back).unwrap();
            let mut point =
                [fall, 400 + 10 * fall, if back % 2 == 0 { 1430 } else { 20 }, i32::from(back < 7)]
                    .into_iter()
                    .zip(&items)
                    .fold(unrated(back), |point, (value, item)| point.rated(Question::whole(item.id), value));
            point.chosen.insert(ItemId(54), vec![crate::domain::ids::PartId(2)]);
            point
        })
        .collect();
    let with = |large: &[Item]| {
        let placed =
            |id: &ItemId| Placed { large: large.iter().any(|item| item.id == *id), ..Placed::of(*id) };
        let ratings = Ratings::of(&Plan(plan.iter().map(placed).collect()), &items);
        report(&points, first_day(to(), 4), to(), &ratings)
    };
    let report = with(&[]);
    let told: Vec<_> = report.further.iter().map(|of| (of.of.days, of.median, of.of.sum.clone())).collect();
    assert_eq!(
        told,
        [
            (28, Some(13.5), Sum::Between(0, 27)),
            (28, Some(535.0), Sum::Between(400, 670)),
            (28, Some(1445.0), Sum::Between(1430, 1460)),
            (28, None, Sum::Yes(7)),
            (28, None, Sum::Chosen(vec![(crate::domain::ids::PartId(2), 28)])),
        ],
        "a text is in no sum"
    );
    // Drawn large, a count has a direction; "later a week" and "longer a week" are not said.
    let large = with(&items[..3]);
    let directions: Vec<bool> = large.large.iter().map(|(_, depth)| depth.trend.is_some()).collect();
    assert_eq!((directions, large.further.len()), (vec![true, false, false], 2));
}

#[test]
fn a_question_that_came_or_went_between_two_days_is_a_change_of_plan() {
    let (mood, suds, note, own) = (ItemId(1), ItemId(2), ItemId(7), ItemId(50));
    let at = |day: &str, form: &[ItemId]| DayPoint {
        form: form.to_vec(),
        ..DayPoint::unasked(day.parse().unwrap())
    };
    let mut items = crate::domain::catalogue::everybodys();
    items.push(Item::of_spec(
        own,
        crate::domain::item::Spec::typed("Naps".into(), crate::domain::kind::Kind::Count),
    ));
    let points = [
        at("2026-03-02", &[mood, suds, note]),
        // Nothing was asked.
        at("2026-03-03", &[]),
        at("2026-03-04", &[mood, ItemId(3), note, own]),
        at("2026-03-05", &[mood, ItemId(3), own, ItemId(6), ItemId(5)]),
    ];
    let changes = questions_changed(&points, &items);
    let told: Vec<(String, PlanWhat)> = changes.iter().map(|c| (c.day.to_string(), c.what)).collect();
    assert_eq!(
        told,
        [
            ("2026-03-04".to_owned(), PlanWhat::Asked(own)),
            // Though nobody has answered it there yet.
            ("2026-03-04".to_owned(), PlanWhat::Moved(ItemId(3))),
            ("2026-03-05".to_owned(), PlanWhat::Unasked(note)),
        ]
    );
    let move_of =
        |day: &str, item| PlanChange { day: day.parse().unwrap(), what: PlanWhat::Moved(ItemId(item)) };
    let mut moves: Vec<PlanChange> =
        [("2026-03-09", 3), ("2026-03-04", 3), ("2026-03-12", 2), ("2026-03-13", 2)]
            .map(|(day, item)| move_of(day, item))
            .into();
    each_move_once(&mut moves);
    assert_eq!(moves, [move_of("2026-03-04", 3), move_of("2026-03-12", 2)]);
}

#[test]
fn what_was_arranged_on_one_day_in_one_go_is_one_change() {
    let asked = |id| PlanWhat::Asked(ItemId(id));
    let first: NaiveDate = "2026-03-01".parse().unwrap();
    let change = |on, what| PlanChange { day: first + chrono::Days::new(on), what };
    let changes = [
        change(1, asked(1)),
        change(1, asked(2)),
        change(1, PlanWhat::Unasked(ItemId(3))),
        change(2, asked(4)),
        change(2, PlanWhat::SkillAdded(SkillId(1))),
        change(2, PlanWhat::SkillAdded(SkillId(2))),
    ];
    let counts: Vec<usize> = together(&changes).into_iter().map(|(_, count)| count).collect();
    assert_eq!(counts, [2, 1, 1, 1, 1], "skills have their own lines");
}
