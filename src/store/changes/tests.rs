//! Every change there is, tried by people it is not for: nothing of anybody else's rows moves.

use chrono::{DateTime, NaiveDate, Utc, Weekday};

use super::*;
use crate::dialogue::effect::{
    CheckinChange, EndedBy, JoinChange, JournalChange, NewSkill, PauseChange, PlanChange, QuestionChange,
    RatingChange, SettingsChange, SkillChange, SlotChange, TargetChange, TaskChange, ThoughtChange,
    TrackChange,
};
use crate::dialogue::questions::NewItem;
use crate::domain::alarm::{Alarm, Set};
use crate::domain::catalogue::samples::{
    ASK_MOOD, ASK_NOTE, ASK_SKILLS, ask_task, chosen, number as rated, text,
};
use crate::domain::checkin::Timing;
use crate::domain::ids::{InviteId, ItemId, PartId, SkillId, TargetId, TaskId};
use crate::domain::item::{Better, Name, Spec};
use crate::domain::kind::Kind;
use crate::domain::occasion::{Occasion, Slot};
use crate::domain::placed::Watch;
use crate::domain::scale::SudsWhen;
use crate::domain::schedule::{LocalTime, Planned, Weekdays};
use crate::domain::slots::{SlotSet, Timed, When};
use crate::domain::target::Scale;
use crate::domain::thought::{Record, Shared};
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

fn typed_skill() -> SkillChange {
    SkillChange::Add { skill: NewSkill::Typed { name: "forged".into(), reminder: None } }
}

fn now() -> DateTime<Utc> {
    "2026-03-06T09:00:00Z".parse().unwrap()
}

/// Each kind of change, meant for client 2, through this link where it needs one.
fn all(link: i64) -> Vec<Change> {
    let (client, link, at) = (PersonId(2), LinkId(link), now());
    let (time, weekday) = (LocalTime::MIDNIGHT, Weekday::Mon);
    let answer = |question, given| {
        Change::Checkin(CheckinChange::Answer {
            occasion: Occasion::daily(day()),
            question,
            given,
            timing: Timing::OnTime,
            takes_back: vec![ASK_SKILLS],
            form: Some(vec![question.item]),
        })
    };
    let zone = chrono_tz::UTC;
    let slot = Slot::new(1).unwrap();
    let timed = Timed::starting(slot, When::At(LocalTime::NOON), 3, day());
    vec![
        Change::Settings(SettingsChange::Lang(Lang::new("es"))),
        Change::Zone(zone),
        Change::Reachable(false),
        Change::Join(JoinChange::BecomeTherapist { invite: InviteId(5), name: "X".into(), zone }),
        Change::Settings(SettingsChange::DigestAt { weekday, time }),
        Change::Join(JoinChange::BecomeClient { invite: InviteId(5), zone, time, today: day() }),
        Change::Join(JoinChange::Share { invite: InviteId(5) }),
        Change::Invite { code: "c".into(), alias: "X".into(), expires_at: at },
        Change::Join(JoinChange::Guessed),
        Change::EndLink { link, by: EndedBy::Client },
        Change::EndLink { link, by: EndedBy::Therapist },
        Change::DeletePerson,
        Change::Join(JoinChange::ForgetStranger),
        Change::Settings(SettingsChange::Time(time)),
        Change::Settings(SettingsChange::Weekdays { days: Weekdays::EVERY_DAY, from: day() }),
        Change::Settings(SettingsChange::Eased),
        Change::Settings(SettingsChange::Nudge(false)),
        Change::Settings(SettingsChange::WeeklyAt { weekday, time }),
        Change::WeekTold { to: day() },
        Change::SudsWhen { client, when: SudsWhen::HighestToday },
        Change::Pause(PauseChange::Pause { client, from_day: day(), until: None }),
        Change::Pause(PauseChange::Resume { client, day: day(), at }),
        Change::Plan(PlanChange::Plan {
            client,
            slot: Slot::DAILY,
            next: Some(Planned { day: day(), at }),
            moment: false,
        }),
        Change::Plan(PlanChange::Rest { client }),
        Change::Checkin(CheckinChange::Sent { occasion: Occasion::daily(day()), expires_at: at }),
        Change::Plan(PlanChange::Expires { client, occasion: Occasion::daily(day()), at }),
        Change::Checkin(CheckinChange::Nudged { occasion: Occasion::daily(day()) }),
        Change::Checkin(CheckinChange::Closed { occasion: Occasion::daily(day()) }),
        Change::Checkin(CheckinChange::Unseen { occasion: Occasion::daily(day()) }),
        Change::Checkin(CheckinChange::TakeBack { after: day() }),
        Change::Checkin(CheckinChange::Opened { occasion: Occasion::daily(day()) }),
        answer(ASK_MOOD, rated(1)),
        answer(ASK_SKILLS, chosen(&[1, 2])),
        answer(ask_task(1), rated(0)),
        answer(ASK_NOTE, text("forged", true)),
        Change::Checkin(CheckinChange::Completed { occasion: Occasion::daily(day()) }),
        Change::Homework(link, TaskChange::Add { text: "forged".into(), last_day: None }),
        Change::Homework(link, TaskChange::End { task: TaskId(1) }),
        Change::Homework(link, TaskChange::End { task: TaskId(21) }),
        Change::Skills(link, typed_skill()),
        Change::Skills(link, SkillChange::Add { skill: NewSkill::Listed("cold".into()) }),
        Change::Skills(link, SkillChange::Retire { skill: SkillId(1) }),
        Change::Skills(link, SkillChange::Remind { skill: SkillId(430), reminder: "forged".into() }),
        Change::Skills(link, SkillChange::First { skill: SkillId(2) }),
        Change::Skills(link, SkillChange::Show { skill: SkillId(2), open: true }),
        Change::OwnSkills(SkillChange::Retire { skill: SkillId(1) }),
        Change::OwnSkills(SkillChange::Remind { skill: SkillId(2), reminder: "forged".into() }),
        Change::OwnSkills(SkillChange::First { skill: SkillId(1) }),
        Change::OwnSkills(SkillChange::Show { skill: SkillId(2), open: true }),
        Change::Plan(PlanChange::SetAlarm { person: client, set: Set { alarm: Alarm::Weekly, at } }),
        Change::Plan(PlanChange::ClearAlarm {
            person: client,
            alarm: Alarm::Prompt("2026-03-06".parse().unwrap()),
        }),
        Change::Settings(SettingsChange::NudgeLate(true)),
        Change::Questions(
            link,
            QuestionChange::Ask {
                item: NewItem::Listed("panic_attacks".into()),
                aside: None,
                slots: SlotSet::DAILY,
            },
        ),
        Change::Questions(
            link,
            QuestionChange::Ask {
                item: NewItem::Typed(Spec::typed("forged".into(), Kind::YesNo)),
                aside: None,
                slots: SlotSet::DAILY,
            },
        ),
        Change::Questions(link, QuestionChange::Unask { item: ItemId(4) }),
        Change::Questions(link, QuestionChange::AskInOrder { order: vec![ItemId(7), ItemId(1)] }),
        Change::Questions(link, QuestionChange::Large { item: ItemId(1), on: false }),
        Change::Questions(link, QuestionChange::Watch { item: ItemId(1), watch: Watch::Falls(20) }),
        Change::Questions(link, QuestionChange::Better { item: ItemId(9), better: Better::Lower }),
        Change::Slots(Some(link), SlotChange::Set(timed)),
        Change::Slots(Some(link), SlotChange::Remove(timed.slot)),
        Change::Slots(Some(link), SlotChange::Asks { item: ItemId(1), slots: SlotSet::DAILY }),
        Change::Slots(None, SlotChange::Set(timed)),
        Change::Aside { item: ItemId(1), aside: true },
        Change::Journal(JournalChange::Keep {
            key: note(),
            day: day(),
            text: "forged".into(),
            written_at: at,
            shared: true,
            rest: String::new(),
        }),
        Change::Journal(JournalChange::Share { key: note(), shared: true }),
        Change::Journal(JournalChange::Reword { key: note(), text: "forged".into() }),
        Change::Journal(JournalChange::Remove { key: note() }),
        Change::Track(TrackChange::Ask { item: ItemId(521), on: false }),
        Change::Track(TrackChange::Show { item: ItemId(521), to: vec![link] }),
        Change::Track(TrackChange::Hide { item: ItemId(521) }),
        Change::Track(TrackChange::AddTags { item: ItemId(521), tags: vec![Name::Own("forged".into())] }),
        Change::Track(TrackChange::Rename { tag: PartId(1), name: "forged".into() }),
        Change::Track(TrackChange::TakeOff { tag: PartId(1) }),
        Change::Target(link, TargetChange::Add { name: "forged".into(), sentence: None }),
        Change::Target(link, TargetChange::End { target: TargetId(550) }),
        Change::Rating(RatingChange::Give { target: TargetId(550), key: note(), at: Scale::Suds, number: 1 }),
        Change::Rating(RatingChange::TakeBack { target: TargetId(550), key: note() }),
        Change::Rating(RatingChange::Decline { target: TargetId(550) }),
        Change::Thought(ThoughtChange::Begin { key: "CbCdEf012_-x".into(), day: day() }),
        Change::Thought(ThoughtChange::Save { record: Record::new(note(), day()), gave: None }),
        Change::Thought(ThoughtChange::Share { key: note(), shared: Some(Shared::All) }),
        Change::Thought(ThoughtChange::Remove { key: note() }),
    ]
}

/// A note of the client's in the samples.
fn note() -> String {
    "AbCdEf012_-x".to_owned()
}

/// A number for each kind. Whoever adds a kind is led here by the compiler, and on to `all` by the test.
fn number(change: &Change) -> usize {
    match change {
        Change::Settings(SettingsChange::Lang(_)) => 0,
        Change::Zone(_) => 1,
        Change::Reachable(_) => 2,
        Change::Join(JoinChange::BecomeTherapist { .. }) => 3,
        Change::Settings(SettingsChange::DigestAt { .. }) => 4,
        Change::Join(JoinChange::BecomeClient { .. }) => 5,
        Change::Join(JoinChange::Share { .. }) => 6,
        Change::Invite { .. } => 7,
        Change::Join(JoinChange::Guessed) => 8,
        Change::EndLink { .. } => 9,
        Change::DeletePerson => 10,
        Change::Join(JoinChange::ForgetStranger) => 11,
        Change::Settings(SettingsChange::Time(_)) => 12,
        Change::Settings(SettingsChange::Weekdays { .. }) => 13,
        Change::Settings(SettingsChange::Nudge(_)) => 14,
        Change::Settings(SettingsChange::WeeklyAt { .. }) => 15,
        Change::SudsWhen { .. } => 16,
        Change::Pause(PauseChange::Pause { .. }) => 17,
        Change::Pause(PauseChange::Resume { .. }) => 18,
        Change::Plan(PlanChange::Plan { .. }) => 19,
        Change::Checkin(CheckinChange::Sent { .. }) => 20,
        Change::Plan(PlanChange::Expires { .. }) => 21,
        Change::Checkin(CheckinChange::Nudged { .. }) => 22,
        Change::Checkin(CheckinChange::Closed { .. }) => 23,
        Change::Checkin(CheckinChange::Opened { .. }) => 24,
        Change::Checkin(CheckinChange::Answer { .. }) => 25,
        Change::Checkin(CheckinChange::Completed { .. }) => 26,
        Change::Homework(_, TaskChange::Add { .. }) => 27,
        Change::Homework(_, TaskChange::End { .. }) => 28,
        Change::Skills(_, SkillChange::Add { .. }) => 29,
        Change::Skills(_, SkillChange::Retire { .. }) => 30,
        Change::Plan(PlanChange::SetAlarm { .. }) => 31,
        Change::Plan(PlanChange::ClearAlarm { .. }) => 32,
        Change::WeekTold { .. } => 33,
        Change::Settings(SettingsChange::NudgeLate(_)) => 34,
        Change::Checkin(CheckinChange::TakeBack { .. }) => 35,
        Change::Questions(_, QuestionChange::Ask { .. }) => 36,
        Change::Questions(_, QuestionChange::Unask { .. }) => 37,
        Change::Questions(_, QuestionChange::AskInOrder { .. }) => 38,
        Change::Questions(_, QuestionChange::Large { .. }) => 39,
        Change::Questions(_, QuestionChange::Watch { .. }) => 40,
        Change::Aside { .. } => 41,
        Change::Checkin(CheckinChange::Unseen { .. }) => 42,
        Change::Questions(_, QuestionChange::Better { .. }) => 43,
        Change::Skills(_, SkillChange::Remind { .. }) => 44,
        Change::Skills(_, SkillChange::First { .. }) => 45,
        Change::Skills(_, SkillChange::Show { .. }) => 46,
        Change::OwnSkills(_) => 47,
        Change::Settings(SettingsChange::Eased) => 48,
        Change::Journal(JournalChange::Keep { .. }) => 49,
        Change::Journal(JournalChange::Share { .. }) => 50,
        Change::Journal(JournalChange::Reword { .. }) => 51,
        Change::Journal(JournalChange::Remove { .. }) => 52,
        Change::Plan(PlanChange::Rest { .. }) => 53,
        Change::Slots(None, _) => 54,
        Change::Slots(Some(_), SlotChange::Set(_)) => 55,
        Change::Slots(Some(_), SlotChange::Remove(_)) => 56,
        Change::Slots(Some(_), SlotChange::Asks { .. }) => 57,
        Change::Track(_) => 58,
        Change::Target(_, TargetChange::Add { .. }) => 63,
        Change::Target(_, TargetChange::End { .. }) => 64,
        Change::Rating(RatingChange::Give { .. }) => 65,
        Change::Rating(RatingChange::TakeBack { .. }) => 66,
        Change::Rating(RatingChange::Decline { .. }) => 67,
        Change::Thought(ThoughtChange::Begin { .. }) => 59,
        Change::Thought(ThoughtChange::Save { .. }) => 60,
        Change::Thought(ThoughtChange::Share { .. }) => 61,
        Change::Thought(ThoughtChange::Remove { .. }) => 62,
    }
}
const KINDS: usize = 68;

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
    let mut tx = samples::filled_tx().await;
    samples::run(tx.conn().await.unwrap(), OTHERS).await;
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
            let before = samples::dump(tx.conn().await.unwrap()).await;
            samples::run(tx.conn().await.unwrap(), "SAVEPOINT attempt").await;
            // Whether it is passed over or refused, nothing may come of it.
            let _ = apply(&mut tx, &by(who), &change).await;
            let _ = tx.conn().await;
            let after = samples::dump(tx.conn().await.unwrap()).await;
            let gone: Vec<_> = before.iter().filter(|row| !after.contains(row) && !theirs(row)).collect();
            let new: Vec<_> = after.iter().filter(|row| !before.contains(row) && !theirs(row)).collect();
            assert!(gone.is_empty() && new.is_empty(), "{who} {change:?}\n- {gone:#?}\n+ {new:#?}");
            samples::run(tx.conn().await.unwrap(), "ROLLBACK TO attempt; RELEASE attempt").await;
        }
    }
}

#[tokio::test]
async fn a_therapist_changes_what_a_client_who_shares_lets_them() {
    let mut tx = samples::filled_tx().await;
    for change in all(2) {
        let mine = match touched(&change) {
            Touched::Own | Touched::Ties => continue,
            Touched::Of(_) | Touched::Through(_) => !matches!(
                change,
                // Given through another link; a pause that lasts; nothing open to close; for the client alone to do.
                Change::Homework(_, TaskChange::End { task: TaskId(21), .. })
                    | Change::Pause(PauseChange::Pause { .. })
                    | Change::Plan(PlanChange::Expires { .. })
                    | Change::Skills(_, SkillChange::First { .. } | SkillChange::Show { .. })
            ),
        };
        let before = samples::dump(tx.conn().await.unwrap()).await;
        samples::run(tx.conn().await.unwrap(), "SAVEPOINT attempt").await;
        apply(&mut tx, &by(1), &change).await.unwrap();
        let after = samples::dump(tx.conn().await.unwrap()).await;
        assert!(!mine || before != after, "{change:?} was not written");
        samples::run(tx.conn().await.unwrap(), "ROLLBACK TO attempt; RELEASE attempt").await;
    }
}

#[tokio::test]
async fn a_day_that_was_opened_asks_the_same_whatever_is_planned_then() {
    let mut tx = samples::filled_tx().await;
    let (client, day, at) = (PersonId(2), "2026-03-08".parse().unwrap(), now());
    let planned = Change::Plan(PlanChange::Plan {
        client,
        slot: Slot::DAILY,
        next: Some(Planned { day, at }),
        moment: false,
    });
    for change in [planned, Change::Checkin(CheckinChange::Opened { occasion: Occasion::daily(day) })] {
        apply(&mut tx, &by(2), &change).await.unwrap();
    }
    let asked = "SELECT form FROM checkins WHERE client_id = 2 AND day = '2026-03-08'";
    let before = samples::texts(tx.conn().await.unwrap(), asked).await;
    assert_eq!(before.len(), 1);
    let new = NewItem::Typed(Spec::typed("Craving".into(), Kind::YesNo));
    apply(
        &mut tx,
        &by(1),
        &Change::Questions(LinkId(2), QuestionChange::Ask { item: new, aside: None, slots: SlotSet::DAILY }),
    )
    .await
    .unwrap();
    for change in [
        Change::Plan(PlanChange::Rest { client }),
        Change::Checkin(CheckinChange::Opened { occasion: Occasion::daily(day) }),
    ] {
        apply(&mut tx, &by(2), &change).await.unwrap();
    }
    assert_eq!(samples::texts(tx.conn().await.unwrap(), asked).await, before);
}

/// What a batch knows of the others is thrown away only where it may be untrue.
#[test]
fn a_plan_of_ones_own_is_nobody_elses() {
    let at = |client| Change::Plan(PlanChange::Rest { client });
    assert!(!touches_others(PersonId(2), &at(PersonId(2))));
    assert!(touches_others(PersonId(1), &at(PersonId(2))), "a therapist resumes a client");
    assert!(touches_others(PersonId(1), &Change::DeletePerson), "a name goes from those who shared with it");
    assert!(!touches_others(
        PersonId(2),
        &Change::Checkin(CheckinChange::Completed { occasion: "2026-03-02".parse().unwrap() })
    ));
}
