use proptest::prelude::*;

use super::samples::{item, ratings};
use super::*;
use crate::domain::catalogue::samples::{ASK_MOOD, ASK_SUDS, ASK_SUDS_NOW};
use crate::domain::form::Question;
use crate::domain::placed::{Placed, Plan, Watch};
use crate::domain::scale::SudsWhen;
use crate::domain::series::Gone;

fn summarise(points: &[DayPoint], to: NaiveDate) -> WeekSummary {
    super::summarise(points, Week::ending(to), &ratings(SudsWhen::HighestToday))
}

/// One of its series.
fn of(week: &WeekSummary, question: Question) -> Comparison {
    week.series.iter().find(|series| series.item.id == question.item).unwrap().of
}

fn worse(question: Question, this: f64, usual: f64) -> Flag {
    Flag::Worse { item: item(question), this, usual }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn unasked(day: NaiveDate) -> DayPoint {
    DayPoint::unasked(day)
}

fn missed(day: NaiveDate) -> DayPoint {
    DayPoint { asked: true, ..unasked(day) }
}

fn answered(day: NaiveDate, mood: i32, suds: i32) -> DayPoint {
    DayPoint { answered: true, ..missed(day) }.rated(ASK_MOOD, mood).rated(ASK_SUDS, suds)
}

/// Two weeks ending on Sunday 22 November 2026: `(mood, suds)` or a missed day, the oldest first.
fn fortnight(values: [Option<(i32, i32)>; 14]) -> WeekSummary {
    let to = day("2026-11-22");
    let points: Vec<DayPoint> = (0..14)
        .zip(values)
        .map(|(at, value)| match value {
            Some((mood, suds)) => answered(back(to, 13 - at), mood, suds),
            None => missed(back(to, 13 - at)),
        })
        .collect();
    summarise(&points, to)
}

const NO: Option<(i32, i32)> = None;

fn a(mood: i32, suds: i32) -> Option<(i32, i32)> {
    Some((mood, suds))
}

#[test]
fn a_week_against_the_usual() {
    let week = fortnight([
        a(6, 40),
        a(6, 40),
        a(6, 40),
        a(6, 40),
        a(6, 40),
        NO,
        NO,
        a(4, 50),
        a(5, 60),
        NO,
        a(3, 70),
        NO,
        NO,
        NO,
    ]);
    assert_eq!(week.week, Week::ending(day("2026-11-22")));
    assert_eq!((week.asked, week.answered), (7, 3));
    assert_eq!(of(&week, ASK_MOOD).this, Some(Stat { mean: 4.0, n: 3, low: 3, high: 5 }));
    assert_eq!(of(&week, ASK_MOOD).usual, Some(Stat { mean: 6.0, n: 5, low: 6, high: 6 }));
    // Three days are enough to be pointed out to a therapist, not to tell a client of a change.
    assert_eq!(of(&week, ASK_MOOD).with_usual(MIN_TOLD), None);
    let found = flags(&week);
    assert_eq!(
        found,
        [worse(ASK_SUDS, 60.0, 40.0), worse(ASK_MOOD, 4.0, 6.0), Flag::FewAnswers { answered: 3, asked: 7 },]
    );
    assert_eq!(urgency(&found), 7);
}

#[test]
fn four_days_are_nobodys_usual() {
    let week = fortnight([
        a(9, 0),
        a(9, 0),
        a(9, 0),
        a(9, 0),
        NO,
        NO,
        NO,
        a(1, 99),
        a(1, 99),
        a(1, 99),
        a(1, 99),
        a(1, 99),
        a(1, 99),
        a(1, 99),
    ]);
    assert_eq!(of(&week, ASK_MOOD).with_usual(1), None);
    assert_eq!(of(&week, ASK_MOOD).usual.map(|stat| stat.n), Some(4));
    assert_eq!(flags(&week), []);
    assert_eq!(urgency(&[]), 0);
}

#[test]
fn the_limits_themselves_are_pointed_out_and_nothing_below() {
    // Thirds: 6.6666... - 5.1666... is 1.5 but for the last bit.
    let week = fortnight([
        a(6, 30),
        a(7, 30),
        a(7, 30),
        a(6, 30),
        a(7, 30),
        a(7, 30),
        NO,
        a(5, 45),
        a(5, 45),
        a(5, 45),
        a(5, 45),
        a(5, 45),
        a(6, 45),
        NO,
    ]);
    assert_eq!(flags(&week).len(), 2);
    let week = fortnight([
        a(6, 30),
        a(6, 30),
        a(6, 30),
        a(6, 30),
        a(6, 30),
        NO,
        NO,
        a(5, 44),
        a(5, 44),
        a(4, 45),
        a(5, 45),
        NO,
        NO,
        NO,
    ]);
    assert_eq!(flags(&week), []);
}

#[test]
fn two_bad_days_are_not_pointed_out_and_three_are() {
    let (good, bad) = (a(7, 20), a(1, 90));
    let of = |third| {
        let week = fortnight([good, good, good, good, good, NO, NO, bad, bad, third, NO, NO, NO, NO]);
        let held: fn(&Flag) -> bool = |flag| matches!(flag, Flag::Worse { .. });
        flags(&week).into_iter().filter(held).count()
    };
    assert_eq!((of(NO), of(bad)), (0, 2));
}

#[test]
fn better_weeks_are_not_flagged() {
    let week = fortnight([
        a(2, 90),
        a(2, 90),
        a(2, 90),
        a(2, 90),
        a(2, 90),
        NO,
        NO,
        a(9, 10),
        a(9, 10),
        a(9, 10),
        a(9, 10),
        NO,
        NO,
        NO,
    ]);
    assert_eq!(flags(&week), []);
}

#[test]
fn a_silent_week_is_said_once_and_has_no_numbers() {
    let week = fortnight([a(5, 50), a(5, 50), a(5, 50), NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO]);
    assert_eq!(of(&week, ASK_MOOD).this, None);
    assert_eq!(flags(&week), [Flag::NoAnswers { asked: 7 }]);
    assert_eq!(urgency(&flags(&week)), 2);
}

#[test]
fn half_the_days_are_not_few() {
    let to = day("2026-11-22");
    let mut points: Vec<DayPoint> = (0..4).map(|at| missed(back(to, at))).collect();
    points[0] = answered(points[0].day, 5, 50);
    assert_eq!(flags(&summarise(&points, to)), [Flag::FewAnswers { answered: 1, asked: 4 }]);
    points[1] = answered(points[1].day, 5, 50);
    assert_eq!(flags(&summarise(&points, to)), []);
}

#[test]
fn a_paused_day_is_neither_asked_nor_missing() {
    let to = day("2026-11-22");
    let points: Vec<DayPoint> = (0..7).map(|at| DayPoint { paused: true, ..unasked(back(to, at)) }).collect();
    let week = summarise(&points, to);
    assert_eq!((week.asked, week.answered, week.paused), (0, 0, 7));
    assert_eq!(flags(&week), []);
    // Opened by the client during the pause: it counts as asked, so as no day of pause.
    let opened = DayPoint { paused: true, ..answered(to, 5, 50) };
    let week = summarise(&[opened], to);
    assert_eq!((week.asked, week.answered, week.paused), (1, 1, 0));
}

#[test]
fn late_and_filled_in_are_told_apart() {
    let to = day("2026-11-22");
    let late = DayPoint { late: true, ..answered(to, 5, 50) };
    let filled_in = DayPoint { late: true, filled_in: true, ..answered(back(to, 1), 5, 50) };
    let late_without_answer = DayPoint { late: true, ..missed(back(to, 2)) };
    let week = summarise(&[late, filled_in, late_without_answer], to);
    assert_eq!((week.asked, week.answered, week.late, week.filled_in), (3, 2, 1, 1));
}

#[test]
fn an_answer_without_a_record_of_asking_counts_as_asked() {
    let to = day("2026-11-22");
    let week = summarise(&[DayPoint { asked: false, ..answered(to, 5, 50) }], to);
    assert_eq!((week.asked, week.answered), (1, 1));
}

#[test]
fn a_mean_needs_five_days_even_where_all_are_alike() {
    let of = |n| Comparison { this: Some(Stat { mean: 87.0, n, low: 87, high: 87 }), usual: None };
    for n in 1..=7 {
        assert_eq!(of(n).mean().is_some(), n >= MIN_TOLD, "{n}");
    }
    assert_eq!(Comparison::default().mean(), None);
}

#[test]
fn the_top_skill_counts_days_not_mentions() {
    let to = day("2026-11-22");
    let with = |at, skills: &[i64]| answered(back(to, at), 5, 50).skilled(skills);
    let week = summarise(&[with(3, &[1, 1, 1]), with(2, &[2]), with(1, &[2, 3]), with(0, &[])], to);
    assert_eq!((week.top_skill, week.skill_days), (Some((SkillId(2), 2)), 3));
    let equals = summarise(&[with(2, &[1]), with(1, &[9, 4])], to);
    assert_eq!((equals.top_skill, equals.skill_days), (None, 2), "of equals none is used most");
    assert_eq!(summarise(&[with(1, &[9])], to).top_skill, Some((SkillId(9), 1)));
    assert_eq!(summarise(&[with(0, &[])], to).top_skill, None);
}

#[test]
fn any_rating_is_flagged_by_its_own_scale_and_its_own_worse_end() {
    let scale = |id: i64, low, high, better| Item {
        id: crate::domain::ids::ItemId(id),
        name: crate::domain::item::Name::Own(format!("{id}")),
        kind: crate::domain::kind::Kind::Rating(crate::domain::kind::Rating {
            low,
            high,
            ..crate::domain::kind::Rating::default()
        }),
        about: crate::domain::item::About::Day,
        better,
        after: None,
    };
    use crate::domain::item::Better::{Higher, Lower, Neither};
    let asked = vec![scale(91, -5, 5, Higher), scale(92, 0, 4, Lower), scale(93, 0, 4, Neither)];
    let to = day("2026-11-22");
    // Ten points apart is 15 of 100, of 10 it is 1.5, and of 4 it is 0.6.
    let points: Vec<DayPoint> = (0..14)
        .map(|ago| {
            let mut point = DayPoint { answered: true, ..missed(back(to, ago)) };
            let values = if ago < 7 { [-3, 2, 4] } else { [-1, 1, 0] };
            for (item, value) in asked.iter().zip(values) {
                point = point.rated(Question::whole(item.id), value);
            }
            point
        })
        .collect();
    let week = |chosen: [Watch; 3]| {
        let placed =
            |(item, watch): (&Item, Watch)| Placed { large: item.id.0 < 93, watch, ..Placed::of(item.id) };
        let plan = Plan(asked.iter().zip(chosen).map(placed).collect());
        super::summarise(&points, Week::ending(to), &Ratings::of(&plan, &asked))
    };
    let flagged = |chosen: [Watch; 3]| -> Vec<(i64, f64, f64)> {
        let worse = |flag| match flag {
            Flag::Worse { item, this, usual } => Some((item.id.0, this, usual)),
            _ => None,
        };
        flags(&week(chosen)).into_iter().filter_map(worse).collect()
    };
    let usual = [Watch::Usual; 3];
    assert_eq!(
        flagged(usual),
        [(92, 2.0, 1.0), (91, -3.0, -1.0)],
        "what rose first; what has no worse end never"
    );
    let limits: Vec<_> = week(usual).series.iter().map(|series| series.limit).collect();
    assert_eq!(limits, [Some((1.5, false)), Some((0.6, true)), None]);
    assert_eq!(week(usual).large.len(), 2);
    // Or as the therapist chose: another share, the other end, never.
    let chosen = [Watch::Falls(30), Watch::Never, Watch::Rises(30)];
    assert_eq!(flagged(chosen), [(93, 4.0, 0.0)], "2 of 10 is less than 30 percent; 4 of 4 is more");
    assert_eq!(flagged([Watch::Falls(20), Watch::Falls(10), Watch::Falls(10)]), [(91, -3.0, -1.0)]);
}

#[test]
fn what_is_not_asked_any_more_stands_apart_and_in_no_mean() {
    let to = day("2026-11-22");
    let other = |ago, suds| DayPoint { answered: true, ..missed(back(to, ago)) }.rated(ASK_SUDS_NOW, suds);
    let week = summarise(&[answered(to, 5, 10), other(1, 50), other(2, 20), other(9, 90)], to);
    assert_eq!(of(&week, ASK_SUDS).this.map(|stat| (stat.n, stat.mean)), Some((1, 10.0)));
    let [left] = week.left.as_slice() else { panic!("one: {:?}", week.left) };
    assert_eq!((left.of.item.id, left.gone), (ASK_SUDS_NOW.item, Gone::Moved));
    assert_eq!((left.of.days, &left.of.sum), (2, &Sum::Between(20, 50)));
}

#[test]
fn the_usual_is_the_four_weeks_before_and_nothing_older() {
    let to = day("2026-11-22");
    let points: Vec<DayPoint> = (0..60)
        .map(|ago| {
            answered(
                back(to, ago),
                if ago < 7 {
                    4
                } else if ago < 35 {
                    6
                } else {
                    10
                },
                50,
            )
        })
        .collect();
    let week = summarise(&points, to);
    assert_eq!(of(&week, ASK_MOOD).usual, Some(Stat { mean: 6.0, n: 28, low: 6, high: 6 }));
    assert_eq!(
        of(&week, ASK_MOOD).with_usual(7).map(|(this, usual)| (this.mean, usual.mean)),
        Some((4.0, 6.0))
    );
    assert_eq!(of(&week, ASK_MOOD).with_usual(8), None);
}

#[test]
fn homework_is_counted_over_days_and_tasks() {
    let to = day("2026-11-22");
    let of = |ago, done: i64, reports: i64| {
        let day = answered(back(to, ago), 5, 50);
        (0..reports).fold(day, |day, task| day.did(task, i32::from(task < done)))
    };
    assert_eq!(summarise(&[of(0, 1, 2), of(1, 0, 2), of(2, 2, 2), of(9, 2, 2)], to).homework, (3, 6));
}

fn any_point() -> impl Strategy<Value = DayPoint> {
    let flags = any::<[bool; 5]>();
    let scales = (proptest::option::of(0i32..=10), proptest::option::of(0i32..=100));
    (0u64..20, flags, scales, proptest::option::of(proptest::collection::vec(0i64..5, 0..4))).prop_map(
        |(ago, [asked, answered, late, filled_in, paused], (mood, suds), skills)| {
            let mut point = DayPoint {
                asked,
                answered,
                late,
                filled_in,
                paused,
                ..unasked(back(day("2026-11-25"), ago))
            };
            for (question, value) in [(ASK_MOOD, mood), (ASK_SUDS, suds)] {
                if let Some(value) = value.filter(|_| answered) {
                    point = point.rated(question, value);
                }
            }
            skills.into_iter().fold(point, |point, skills| point.skilled(&skills))
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) })]

    #[test]
    fn the_counts_fit_into_a_week(points in proptest::collection::vec(any_point(), 0..25)) {
        let week = summarise(&points, day("2026-11-22"));
        prop_assert!(week.answered <= week.asked && week.asked + week.paused <= 7);
        prop_assert!(week.late + week.filled_in <= week.answered);
        prop_assert!(week.skill_days <= 7);
        prop_assert!(week.top_skill.is_none_or(|(_, days)| days >= 1 && days <= week.skill_days));
        for stat in week.series.iter().filter_map(|series| series.of.this) {
            prop_assert!(f64::from(stat.low) <= stat.mean && stat.mean <= f64::from(stat.high));
            prop_assert!((1..=7).contains(&stat.n));
        }
        prop_assert!(urgency(&flags(&week)) <= 13);
    }

    #[test]
    fn a_missed_day_changes_no_mean(mut points in proptest::collection::vec(any_point(), 0..10)) {
        let to = day("2026-11-22");
        let before = summarise(&points, to);
        let known: Vec<NaiveDate> = points.iter().map(|point| point.day).collect();
        points.extend((0..14).map(|ago| missed(back(to, ago))).filter(|point| !known.contains(&point.day)));
        let after = summarise(&points, to);
        prop_assert_eq!((before.series, before.answered), (after.series, after.answered));
    }

    #[test]
    fn order_does_not_matter(points in proptest::collection::vec(any_point(), 0..25)) {
        let mut once: Vec<DayPoint> = Vec::new();
        for point in points {
            if !once.iter().any(|other| other.day == point.day) {
                once.push(point);
            }
        }
        let to = day("2026-11-22");
        let forward = summarise(&once, to);
        once.reverse();
        prop_assert_eq!(summarise(&once, to), forward);
    }
}

/// Of nights on both sides of midnight the mean is a night, and the usual it is held against is read with them.
#[test]
fn a_mean_of_nights_is_a_night_and_so_is_the_usual() {
    let id = crate::domain::ids::ItemId(60);
    let clock = crate::domain::item::Item::of_spec(
        id,
        crate::domain::item::Spec::typed("Asleep".into(), crate::domain::kind::Kind::Clock),
    );
    let plan = Plan(vec![Placed { large: true, ..Placed::of(id) }]);
    let ratings = Ratings::of(&plan, std::slice::from_ref(&clock));
    let to = day("2026-11-22");
    let nights = |from: u64, times: [i32; 7]| -> Vec<DayPoint> {
        (from..)
            .zip(times)
            .map(|(ago, time)| missed(back(to, ago)).rated(Question::whole(id), time))
            .collect()
    };
    let points = [nights(0, [1430, 20, 1430, 20, 1430, 20, 5]), nights(7, [1380; 7])].concat();
    let week = super::summarise(&points, Week::ending(to), &ratings);
    let [only] = week.large.as_slice() else { panic!("one: {:?}", week.large) };
    let (this, usual) = only.of.with_usual(MIN_TOLD).unwrap();
    assert_eq!((this.mean, this.low, this.high, usual.mean), (1445.0, 1430, 1460, 1380.0));
    assert_eq!(read(&points, Week::ending(to), &clock)[&to].low, 1430);
    assert_eq!((week.series.len(), week.further.len()), (0, 0), "what is large is told once");
}

/// What is no rating is held against the usual where somebody chose so: of a span it is how long it was.
#[test]
fn a_span_stands_out_by_its_length_and_only_where_that_was_chosen() {
    let id = crate::domain::ids::ItemId(60);
    let spec = crate::domain::item::Spec::typed("In bed".into(), crate::domain::kind::Kind::FromTo);
    let span = crate::domain::item::Item::of_spec(id, spec);
    let to = day("2026-11-22");
    let nights = |from: u64, minutes: i32| -> Vec<DayPoint> {
        let begun = |ago: u64| if ago.is_multiple_of(2) { 1430 } else { 20 };
        let day = |ago| DayPoint { answered: true, ..missed(back(to, ago)) };
        let night = |ago| day(ago).rated(Question::whole(id), minutes * 1440 + begun(ago));
        (from..from + 7).map(night).collect()
    };
    let points = [nights(0, 630), nights(7, 480)].concat();
    let flagged = |watch| {
        let plan = Plan(vec![Placed { watch, ..Placed::of(id) }]);
        let ratings = Ratings::of(&plan, std::slice::from_ref(&span));
        let week = super::summarise(&points, Week::ending(to), &ratings);
        assert_eq!(week.further.len(), 1, "it has its row either way");
        flags(&week)
    };
    let worse = Flag::Worse { item: span.clone(), this: 630.0, usual: 480.0 };
    assert_eq!(flagged(Watch::Rises(10)), [worse], "two hours and a half are a tenth of a day");
    for watch in [Watch::Usual, Watch::Never, Watch::Falls(10), Watch::Rises(15)] {
        assert_eq!(flagged(watch), [], "{watch:?}");
    }
}
