//! Every change there is, tried by people it is not for: nothing of anybody else's rows moves.

use chrono::{DateTime, NaiveDate, Utc, Weekday};

use super::*;
use crate::dialogue::effect::EndedBy;
use crate::dialogue::questions::NewItem;
use crate::domain::catalogue::samples::{
    ASK_MOOD, ASK_NOTE, ASK_SKILLS, ask_task, chosen, number as rated, text,
};
use crate::domain::checkin::Timing;
use crate::domain::ids::{InviteId, ItemId, SkillId, TaskId};
use crate::domain::item::Spec;
use crate::domain::kind::Kind;
use crate::domain::placed::Watch;
use crate::domain::scale::SudsWhen;
use crate::domain::schedule::{LocalTime, Planned, Weekdays};
use crate::store::samples;

const STRANGER: i64 = 47_110_001;
const FORMER: i64 = 47_110_002;
const REVOKED: i64 = 47_110_003;
const OTHER_CLIENT: i64 = 47_110_004;
const NEVER_LINKED: i64 = 47_110_005;

/// People to whom client 2 of the sample rows is nobody of theirs.
const OTHERS: &str = "
INSERT INTO people (id, lang, zone, created_at) VALUES
    (47110002, 'en', 'UTC', 1772442000000), (47110003, 'en', 'UTC', 1772442000000),
    (47110004, 'en', 'UTC', 1772442000000), (47110005, 'en', 'UTC', 1772442000000);
INSERT INTO therapists (person_id, name, joined_at, revoked_at) VALUES
    (47110002, 'Former', 1772442000000, NULL), (47110003, 'Revoked', 1772442000000, 1772528400000),
    (47110005, 'Never', 1772442000000, NULL);
INSERT INTO clients (person_id, prompt_minute, weekdays, nudge, weekly_weekday, weekly_minute, joined_at, joined_day)
    VALUES (47110004, 1200, 31, 1, 0, 540, 1772442000000, '2026-03-02');
INSERT INTO links (id, therapist_id, client_id, alias, consent_version, consented_at, ended_at, ended_by) VALUES
    (11, 47110002, 2, 'Heron', 1, 1772442000000, 1772528400000, 'client'),
    (12, 47110003, 2, 'Heron', 1, 1772442000000, NULL, NULL);
INSERT INTO homework (id, link_id, client_id, task, given_at) VALUES (21, 11, 2, 'swim', 1772442000000);
";

fn day() -> NaiveDate {
    "2026-03-05".parse().unwrap()
}

fn now() -> DateTime<Utc> {
    "2026-03-06T09:00:00Z".parse().unwrap()
}

/// Each kind of change, meant for client 2, through this link where it needs one.
fn all(link: i64) -> Vec<Change> {
    let (client, link, at) = (PersonId(2), LinkId(link), now());
    let (time, weekday) = (LocalTime::MIDNIGHT, Weekday::Mon);
    let answer = |question, given| Change::Answer {
        day: day(),
        question,
        given,
        timing: Timing::OnTime,
        takes_back: vec![ASK_SKILLS],
        form: Some(vec![question.item]),
    };
    let zone = chrono_tz::UTC;
    vec![
        Change::Lang(Lang::new("es")),
        Change::Zone(zone),
        Change::Reachable(false),
        Change::BecomeTherapist { invite: InviteId(5), name: "X".into(), zone },
        Change::DigestAt { weekday, time },
        Change::BecomeClient { invite: InviteId(5), zone, time, today: day() },
        Change::Share { invite: InviteId(5) },
        Change::Invite { code: "c".into(), alias: "X".into(), expires_at: at },
        Change::Guessed,
        Change::EndLink { link, by: EndedBy::Client },
        Change::EndLink { link, by: EndedBy::Therapist },
        Change::DeletePerson,
        Change::ForgetStranger,
        Change::Time(time),
        Change::Weekdays(Weekdays::EVERY_DAY),
        Change::Nudge(false),
        Change::WeeklyAt { weekday, time },
        Change::WeekTold { to: day() },
        Change::SudsWhen { client, when: SudsWhen::HighestToday },
        Change::Pause { client, from_day: day(), until: None },
        Change::Resume { client, day: day(), at },
        Change::Plan { client, next: Some(Planned { day: day(), at }) },
        Change::Plan { client, next: None },
        Change::Sent { day: day(), expires_at: at },
        Change::Expires { client, day: day(), at },
        Change::Nudged { day: day() },
        Change::Closed { day: day() },
        Change::Unseen { day: day() },
        Change::TakeBack { after: day() },
        Change::Opened { day: day() },
        answer(ASK_MOOD, rated(1)),
        answer(ASK_SKILLS, chosen(&[1, 2])),
        answer(ask_task(1), rated(0)),
        answer(ASK_NOTE, text("forged", true)),
        Change::Completed { day: day() },
        Change::AddTask { link, text: "forged".into(), last_day: None },
        Change::EndTask { link, task: TaskId(1) },
        Change::EndTask { link, task: TaskId(21) },
        Change::AddSkill { link, name: "forged".into() },
        Change::RetireSkill { link, skill: SkillId(1) },
        Change::SetAlarm { person: client, set: Set { alarm: Alarm::Weekly, at } },
        Change::ClearAlarm { person: client, alarm: Alarm::Prompt("2026-03-06".parse().unwrap()) },
        Change::NudgeLate(true),
        Change::Ask { link, item: NewItem::Listed("panic_attacks".into()), aside: None },
        Change::Ask { link, item: NewItem::Typed(Spec::typed("forged".into(), Kind::YesNo)), aside: None },
        Change::Unask { link, item: ItemId(4) },
        Change::AskInOrder { link, order: vec![ItemId(7), ItemId(1)] },
        Change::Large { link, item: ItemId(1), on: false },
        Change::Watch { link, item: ItemId(1), watch: Watch::Falls(20) },
        Change::Aside { item: ItemId(1), aside: true },
    ]
}

/// A number for each kind. Whoever adds a kind is led here by the compiler, and on to `all` by the test.
fn number(change: &Change) -> usize {
    match change {
        Change::Lang(_) => 0,
        Change::Zone(_) => 1,
        Change::Reachable(_) => 2,
        Change::BecomeTherapist { .. } => 3,
        Change::DigestAt { .. } => 4,
        Change::BecomeClient { .. } => 5,
        Change::Share { .. } => 6,
        Change::Invite { .. } => 7,
        Change::Guessed => 8,
        Change::EndLink { .. } => 9,
        Change::DeletePerson => 10,
        Change::ForgetStranger => 11,
        Change::Time(_) => 12,
        Change::Weekdays(_) => 13,
        Change::Nudge(_) => 14,
        Change::WeeklyAt { .. } => 15,
        Change::SudsWhen { .. } => 16,
        Change::Pause { .. } => 17,
        Change::Resume { .. } => 18,
        Change::Plan { .. } => 19,
        Change::Sent { .. } => 20,
        Change::Expires { .. } => 21,
        Change::Nudged { .. } => 22,
        Change::Closed { .. } => 23,
        Change::Opened { .. } => 24,
        Change::Answer { .. } => 25,
        Change::Completed { .. } => 26,
        Change::AddTask { .. } => 27,
        Change::EndTask { .. } => 28,
        Change::AddSkill { .. } => 29,
        Change::RetireSkill { .. } => 30,
        Change::SetAlarm { .. } => 31,
        Change::ClearAlarm { .. } => 32,
        Change::WeekTold { .. } => 33,
        Change::NudgeLate(_) => 34,
        Change::TakeBack { .. } => 35,
        Change::Ask { .. } => 36,
        Change::Unask { .. } => 37,
        Change::AskInOrder { .. } => 38,
        Change::Large { .. } => 39,
        Change::Watch { .. } => 40,
        Change::Aside { .. } => 41,
        Change::Unseen { .. } => 42,
    }
}
const KINDS: usize = 43;

fn by(person: i64) -> By {
    By { person: PersonId(person), lang: Lang::new("en"), now: now(), said_at: now() }
}

#[test]
fn every_kind_of_change_is_tried() {
    let mut tried = [false; KINDS];
    for change in all(2) {
        tried[number(&change)] = true;
    }
    assert_eq!(tried.iter().position(|tried| !tried), None);
}

#[tokio::test]
async fn nobody_changes_the_rows_of_somebody_who_does_not_share_with_them() {
    let mut conn = samples::filled().await;
    samples::run(&mut conn, OTHERS).await;
    let cases =
        [(STRANGER, 2), (FORMER, 11), (FORMER, 2), (REVOKED, 12), (OTHER_CLIENT, 2), (NEVER_LINKED, 2)];
    for (who, link) in cases {
        let own = who.to_string();
        // What they may change: rows that name them, answers on a check-in of theirs, and what
        // passes by itself (task 21 was given through a link of theirs). Who goes leaves a name under a number below 0.
        let theirs = |row: &String| {
            let passing =
                ["marks ", "invite_misses ", "homework 21 ", "people -1 ", "therapists -1 ", "links 11 -1 "]
                    .iter()
                    .any(|own| row.starts_with(own));
            row.contains(&own)
                || passing
                || (row.starts_with("links ") && row.contains(" -1 "))
                || (who == OTHER_CLIENT && row.starts_with("answers "))
        };
        for change in all(link) {
            let before = samples::dump(&mut conn).await;
            samples::run(&mut conn, "SAVEPOINT attempt").await;
            // Whether it is passed over or refused, nothing may come of it.
            let _ = apply(&mut conn, &by(who), &change).await;
            let after = samples::dump(&mut conn).await;
            let gone: Vec<_> = before.iter().filter(|row| !after.contains(row) && !theirs(row)).collect();
            let new: Vec<_> = after.iter().filter(|row| !before.contains(row) && !theirs(row)).collect();
            assert!(gone.is_empty() && new.is_empty(), "{who} {change:?}\n- {gone:#?}\n+ {new:#?}");
            samples::run(&mut conn, "ROLLBACK TO attempt; RELEASE attempt").await;
        }
    }
}

#[tokio::test]
async fn a_therapist_changes_what_a_client_who_shares_lets_them() {
    let mut conn = samples::filled().await;
    for change in all(2) {
        let mine = match touched(&change) {
            Touched::Own | Touched::Ties => continue,
            Touched::Of(_) | Touched::Through(_) => !matches!(
                change,
                // Given through another link; a pause that lasts; nothing open to close.
                Change::EndTask { task: TaskId(21), .. } | Change::Pause { .. } | Change::Expires { .. }
            ),
        };
        let before = samples::dump(&mut conn).await;
        samples::run(&mut conn, "SAVEPOINT attempt").await;
        apply(&mut conn, &by(1), &change).await.unwrap();
        let after = samples::dump(&mut conn).await;
        assert!(!mine || before != after, "{change:?} was not written");
        samples::run(&mut conn, "ROLLBACK TO attempt; RELEASE attempt").await;
    }
}

#[tokio::test]
async fn a_day_that_was_opened_asks_the_same_whatever_is_planned_then() {
    let mut conn = samples::filled().await;
    let (client, day, at) = (PersonId(2), "2026-03-08".parse().unwrap(), now());
    let planned = Change::Plan { client, next: Some(Planned { day, at }) };
    for change in [planned, Change::Opened { day }] {
        apply(&mut conn, &by(2), &change).await.unwrap();
    }
    let asked = "SELECT form FROM checkins WHERE client_id = 2 AND day = '2026-03-08'";
    let before = samples::texts(&mut conn, asked).await;
    assert_eq!(before.len(), 1);
    let new = NewItem::Typed(Spec::typed("Craving".into(), Kind::YesNo));
    apply(&mut conn, &by(1), &Change::Ask { link: LinkId(2), item: new, aside: None }).await.unwrap();
    for change in [Change::Plan { client, next: None }, Change::Opened { day }] {
        apply(&mut conn, &by(2), &change).await.unwrap();
    }
    assert_eq!(samples::texts(&mut conn, asked).await, before);
}

/// What a batch knows of the others is thrown away only where it may be untrue.
#[test]
fn a_plan_of_ones_own_is_nobody_elses() {
    let at = |client| Change::Plan { client, next: None };
    assert!(!touches_others(PersonId(2), &at(PersonId(2))));
    assert!(touches_others(PersonId(1), &at(PersonId(2))), "a therapist resumes a client");
    assert!(touches_others(PersonId(1), &Change::DeletePerson), "a name goes from those who shared with it");
    assert!(!touches_others(PersonId(2), &Change::Completed { day: "2026-03-02".parse().unwrap() }));
}
