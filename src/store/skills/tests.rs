//! Whatever is handed to somebody about a client's skills, read to its last word.

use chrono::{DateTime, Utc};

use super::*;
use crate::dialogue::facts::{Focus, ReadWhat};
use crate::domain::called::Called;
use crate::domain::lang::Lang;
use crate::store::facts::{self, Given};
use crate::store::looks::{self, Viewer};
use crate::store::{known, pictures, samples};

/// A client of two therapists, each of whom typed a skill, as did the client; and one nobody knows the giver of.
const TWO: &str = "
INSERT INTO people (id, lang, zone, created_at) VALUES
    (901, 'en', 'UTC', 1772442000000), (902, 'en', 'UTC', 1772442000000), (903, 'en', 'UTC', 1772442000000);
INSERT INTO therapists (person_id, name, joined_at) VALUES (901, 'Ana', 1772442000000), (902, 'Bo', 1772442000000);
INSERT INTO clients (person_id, prompt_minute, weekdays, nudge, weekly_weekday, weekly_minute, joined_at, joined_day)
    VALUES (903, 1200, 127, 1, 0, 540, 1772442000000, '2026-03-02');
INSERT INTO links (id, therapist_id, client_id, alias, consent_version, consented_at, consented_day) VALUES
    (911, 901, 903, 'Heron', 2, 1772442000000, '2026-03-02'), (912, 902, 903, 'Wren', 2, 1772442000000, '2026-03-02');
INSERT INTO skills (id, client_id, name, built_in, reminder, created_at, added_day, retired_at, retired_day, link_id, open) VALUES
    (921, 903, 'zebra letter', NULL, 'zebra words', 1772442000000, '2026-03-02', NULL, NULL, 911, 0),
    (922, 903, 'okapi nap', NULL, 'okapi words', 1772442000000, '2026-03-02', NULL, NULL, 912, 0),
    (923, 903, 'giraffe walk', NULL, 'giraffe words', 1772442000000, '2026-03-02', NULL, NULL, NULL, 0),
    (924, 903, 'shown to all', NULL, 'shown words', 1772442000000, '2026-03-02', NULL, NULL, 911, 1),
    (925, 903, NULL, 'cold', NULL, 1772442000000, '2026-03-03', NULL, NULL, 911, 0),
    (926, 903, 'zebra of before', NULL, NULL, 1772442000000, '2026-03-02', 1772528400000, '2026-03-03', 911, 0);
INSERT INTO checkins (id, client_id, day, planned_at, sent_at, first_answered_at, form) VALUES
    (931, 903, '2026-03-04', 1772654400000, 1772654400000, 1772654400000, '[1,4]');
INSERT INTO answers (checkin_id, item_id, part, value, answered_at, late, filled_in) VALUES
    (931, 1, 0, 7, 1772654400000, 0, 0), (931, 4, 0, 3, 1772654400000, 0, 0), (931, 4, 921, 1, 1772654400000, 0, 0),
    (931, 4, 922, 1, 1772654400000, 0, 0), (931, 4, 923, 1, 1772654400000, 0, 0);
";

const WORDS: [&str; 4] = ["zebra", "okapi", "giraffe", "shown"];

fn now() -> DateTime<Utc> {
    "2026-03-06T09:00:00Z".parse().unwrap()
}

/// All a therapist is handed about this client, by every way there is.
async fn handed(therapist: i64, link: i64) -> Vec<(&'static str, String)> {
    let mut tx = samples::filled_tx().await;
    samples::run(tx.conn().await.unwrap(), TWO).await;
    let (person, tie) = (PersonId(therapist), LinkId(link));
    let viewer = Viewer { therapist: person, message: 1, now: now() };
    let mut all = Vec::new();
    for what in [ReadWhat::Card, ReadWhat::Chart, ReadWhat::Digest] {
        let conn = tx.conn().await.unwrap();
        let case = looks::case(conn, &viewer, tie, None, what).await.unwrap().unwrap();
        all.push(("a look", format!("{case:?}")));
    }
    let conn = tx.conn().await.unwrap();
    let session = looks::session(conn, &viewer, tie, (26, None)).await.unwrap().unwrap();
    all.push(("before a session", format!("{session:?}")));
    let known = known::one(tx.conn().await.unwrap(), person).await.unwrap();
    let given = Given {
        now: now(),
        said_at: now(),
        below: None,
        langs: vec![Lang::new("en")],
        guess: Lang::new("en"),
        fresh_code: String::new(),
        called: std::sync::Arc::new(Called::default()),
    };
    let focus = Focus { link: Some(tie), caseload_days: true, ..Focus::default() };
    let facts = facts::load(&mut tx, person, &known, &focus, given).await.unwrap();
    all.push(("a turn", format!("{:?}", facts.therapist)));
    let export = crate::store::export::load(tx.conn().await.unwrap(), person, now()).await.unwrap();
    all.push(("an export", serde_json::to_string(&export.unwrap()).unwrap()));
    all
}

#[tokio::test]
async fn nobody_is_handed_what_somebody_else_typed() {
    for (therapist, link, own) in [(901, 911, ["zebra", "shown"]), (902, 912, ["okapi", "shown"])] {
        let all = handed(therapist, link).await;
        assert_eq!(all.len(), 6);
        for (way, text) in &all {
            for word in WORDS.iter().filter(|word| !own.contains(word)) {
                assert!(!text.contains(word), "{word} is told {therapist} by {way}: {text}");
            }
            if *way != "an export" {
                assert!(own.iter().all(|word| text.contains(word)), "{way}: {text}");
            }
        }
        // That one was used is told.
        assert!(all[0].1.contains(PRIVATE) && all[3].1.contains(PRIVATE));
        // A colleague's name is told nobody.
        let colleague = if therapist == 901 { "\"Bo\"" } else { "\"Ana\"" };
        let turn = &all[4].1;
        assert!(!turn.replace("others:", "").contains(&format!("by: Some({colleague})")), "{turn}");
    }
}

#[tokio::test]
async fn the_client_reads_all_of_it() {
    let mut tx = samples::filled_tx().await;
    samples::run(tx.conn().await.unwrap(), TWO).await;
    let conn = tx.conn().await.unwrap();
    let (listed, private) = list(conn, PersonId(903), Reader::Client).await.unwrap();
    assert_eq!((listed.len(), private), (5, 0));
    let mine: Vec<i64> = listed.iter().filter(|listed| listed.mine).map(|listed| listed.id.0).collect();
    assert_eq!(mine, [923], "what they typed, and no therapist's");
    let series = pictures::own(conn, PersonId(903), None, now()).await.unwrap().unwrap();
    let text = format!("{:?}", series.skills);
    assert!(WORDS.iter().all(|word| text.contains(word)) && !text.contains(PRIVATE), "{text}");
}

#[tokio::test]
async fn what_is_put_first_stands_first_from_the_next_card_on_and_what_comes_back_is_not_asked_before() {
    let mut tx = samples::filled_tx().await;
    samples::run(tx.conn().await.unwrap(), TWO).await;
    let by = By { person: PersonId(903), lang: Lang::new("en"), now: now(), said_at: now() };
    let conn = tx.conn().await.unwrap();
    for skill in [923, 925] {
        let later = By { now: now() + chrono::TimeDelta::seconds(skill), ..by.clone() };
        write_own(conn, &later, &SkillChange::First { skill: SkillId(skill) }).await.unwrap();
    }
    let (listed, _) = list(conn, PersonId(903), Reader::Client).await.unwrap();
    let order: Vec<i64> = listed.iter().map(|listed| listed.id.0).collect();
    assert_eq!(order, [925, 923, 921, 922, 924], "the last put first is first");
    let row = |id, first: Option<(i64, &str)>| {
        let (at, day) = first.map(|(at, day)| (at, day.to_owned())).unzip();
        (id, Some("cold".to_owned()), None, 1_772_442_000_000, Some("2026-03-02".to_owned()), at, day, 0)
    };
    let ids = |rows: Vec<SkillRow>, on: &str| {
        let skills = asked_of(rows, on.parse().unwrap(), chrono_tz::UTC).unwrap();
        skills.iter().map(|skill| skill.id.0).collect::<Vec<_>>()
    };
    let rows = || vec![row(1, None), row(2, Some((5, "2026-03-07"))), row(3, Some((9, "2026-03-07")))];
    assert_eq!(ids(rows(), "2026-03-06"), [1, 2, 3], "a card that was seen keeps its order");
    assert_eq!(ids(rows(), "2026-03-07"), [3, 2, 1]);
    // One everybody starts with is there from the first day in any zone; come back, it is not asked of days before.
    let of = |from: &str| {
        let breathing = Some("breathing".to_owned());
        vec![(1, breathing, None, 1_772_442_000_000, Some(from.to_owned()), None, None, 0)]
    };
    assert_eq!(ids(of("2026-03-03"), "2026-03-02"), [1]);
    assert_eq!(ids(of("2026-03-20"), "2026-03-19"), Vec::<i64>::new());
    assert_eq!(ids(of("2026-03-20"), "2026-03-20"), [1]);
}

/// Rows of before the library was there mean what they meant, and have a reminder now where the library has one.
#[tokio::test]
async fn skills_of_before_are_read_as_they_were() {
    let mut tx = samples::filled_tx().await;
    let conn = tx.conn().await.unwrap();
    let (listed, _) = list(conn, PersonId(2), Reader::Client).await.unwrap();
    let names: Vec<&SkillName> = listed.iter().map(|listed| &listed.name).collect();
    assert!(names.contains(&&SkillName::BuiltIn("breathing".into())), "{names:?}");
    assert!(names.contains(&&SkillName::Own("whistling".into())), "{names:?}");
    assert!(
        listed
            .iter()
            .filter(|listed| listed.name == SkillName::Own("whistling".into()))
            .all(|old| !old.open && old.reminder.is_none())
    );
    add(conn, (PersonId(2), None), &NewSkill::Listed("breathing".into()), now()).await.unwrap();
    add(conn, (PersonId(2), None), &NewSkill::Listed("moving".into()), now()).await.unwrap();
    add(conn, (PersonId(2), None), &NewSkill::Listed("moving".into()), now()).await.unwrap();
    let (again, _) = list(conn, PersonId(2), Reader::Client).await.unwrap();
    assert_eq!(again.len(), listed.len() + 1, "one of each, however often it is given");
}

/// What a client takes back does not come in what waits for a therapist.
#[tokio::test]
async fn what_is_hidden_again_is_not_delivered_either() {
    let mut tx = samples::filled_tx().await;
    samples::run(tx.conn().await.unwrap(), TWO).await;
    let shown = |link: i64| {
        let skills =
            vec![Listed::of(Skill { id: SkillId(924), name: SkillName::Own("shown to all".into()) })];
        let screen = SkillsScreen::Skills { link: LinkId(link), alias: "Wren".into(), skills, private: 0 };
        Screen::Skills(screen).to_json().unwrap()
    };
    for (chat, link) in [(902, 912), (902, 77)] {
        let screen = shown(link);
        let row = format!(
            "INSERT INTO outbox (key, chat_id, lane, action, surface, screen, lang, due_at, created_at)
             VALUES ('waits {link}', {chat}, 0, 'show', NULL, '{screen}', 'en', 0, 0)"
        );
        samples::run(tx.conn().await.unwrap(), &row).await;
    }
    let by = By { person: PersonId(903), lang: Lang::new("en"), now: now(), said_at: now() };
    let conn = tx.conn().await.unwrap();
    let waiting = "SELECT key FROM outbox WHERE key LIKE 'waits %' AND outcome IS NULL ORDER BY key";
    write_own(conn, &by, &SkillChange::Show { skill: SkillId(924), open: true }).await.unwrap();
    assert_eq!(samples::texts(conn, waiting).await, ["waits 77", "waits 912"]);
    write_own(conn, &by, &SkillChange::Show { skill: SkillId(924), open: false }).await.unwrap();
    assert_eq!(samples::texts(conn, waiting).await, ["waits 77"], "another client's list goes as it is");
}
