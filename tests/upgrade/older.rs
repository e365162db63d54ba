//! Rows as still older versions left them, which the landed one carried along: days that do not say which moment their
//! SUDs were about, and a conversation nobody can read.

use std::collections::BTreeMap;

use sqlx::{AssertSqlSafe, Row as _};

use super::landed::{tables_of_the_landed_version, upgraded_from};

/// A client asked about right now. Of the days, Monday has only mood, Tuesday SUDs of the day, Wednesday of both
/// moments, Thursday SUDs passed over, Friday nothing, Saturday nothing but homework. Sunday asked for the highest.
const ROWS: &str = r#"
    INSERT INTO people (id, lang, zone, created_at) VALUES (1, 'en', 'Europe/Madrid', 0), (2, 'en', 'Europe/Madrid', 0);
    INSERT INTO therapists (person_id, name, joined_at) VALUES (1, 'Ana', 0);
    INSERT INTO clients (person_id, prompt_minute, weekdays, nudge, weekly_weekday, weekly_minute, suds_when, joined_at, joined_day)
        VALUES (2, 1200, 127, 1, 0, 540, 'right_now', 0, '2026-03-02');
    INSERT INTO homework (id, client_id, task, given_at) VALUES (41, 2, 'walk', 0);
    INSERT INTO skills (id, client_id, built_in, created_at) VALUES (12, 2, 'moving', 0);
    INSERT INTO checkins (id, client_id, day, suds_when) VALUES
        (1, 2, '2026-03-02', NULL), (2, 2, '2026-03-03', NULL), (3, 2, '2026-03-04', NULL), (4, 2, '2026-03-05', NULL),
        (5, 2, '2026-03-06', NULL), (6, 2, '2026-03-07', NULL), (7, 2, '2026-03-08', 'highest_today');
    INSERT INTO answers (checkin_id, question_id, value, answered_at, late, filled_in) VALUES
        (1, 1, 7, 5, 0, 0), (2, 2, 40, 5, 0, 0), (3, 2, 30, 5, 0, 0), (3, 3, 70, 6, 1, 0), (4, 2, NULL, 5, 0, 0),
        (6, 4, 1, 5, 0, 1), (7, 3, 20, 5, 0, 0);
    INSERT INTO skill_uses (checkin_id, skill_id) VALUES (6, 12);
    INSERT INTO homework_reports (checkin_id, homework_id, done, useful, answered_at, changed_at, late, filled_in)
        VALUES (6, 41, NULL, NULL, 5, NULL, 0, 0), (7, 41, 2, 0, 5, 6, 1, 0);
    INSERT INTO conversations (person_id, state, revision, at) VALUES (1, 'not json', 1, 0),
        (2, '{"v":1,"state":{"checkin":{"day":"2026-03-04","at":"suds"}}}', 1, 0);
    INSERT INTO typed_messages (person_id, message_id, words, day, question, at) VALUES
        (2, 1, x'00', '2026-03-04', '"suds"', 0), (2, 2, x'00', '2026-03-03', '"suds"', 0), (2, 3, x'00', NULL, NULL, 0);
"#;

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn days_that_do_not_say_their_moment_are_read_as_the_landed_version_read_them() {
    let mut landed = tables_of_the_landed_version().await;
    sqlx::raw_sql(AssertSqlSafe(ROWS)).execute(&mut landed).await.unwrap();
    let upgraded = upgraded_from(landed).await;
    let mut conn = upgraded.store.read().await.unwrap();
    let rows = sqlx::query("SELECT id, form FROM checkins").fetch_all(&mut *conn).await.unwrap();
    let forms: BTreeMap<i64, Option<String>> = rows.iter().map(|row| (row.get(0), row.get(1))).collect();
    let (highest, now) = (Some("[1,2,4,6,7]"), Some("[1,3,4,6,7]"));
    for (day, expected) in [(1, now), (2, highest), (3, now), (4, highest), (5, None), (6, now), (7, now)] {
        assert_eq!(forms[&day].as_deref(), expected, "day {day}");
    }
    let answers = "SELECT checkin_id || ' ' || item_id || '.' || part || ' ' || coalesce(value, '-') || ' ' || answered_at
                       || ' ' || coalesce(changed_at, '-') || ' ' || late || filled_in FROM answers ORDER BY 1";
    let answers: Vec<String> = sqlx::query_scalar(answers).fetch_all(&mut *conn).await.unwrap();
    let expected = [
        "1 1.0 7 5 - 00",
        "2 2.0 40 5 - 00",
        "3 2.0 30 5 - 00",
        "3 3.0 70 6 - 10",
        "4 2.0 - 5 - 00",
        "6 4.0 1 5 - 01",
        "6 4.12 1 5 - 01",
        "6 6.41 - 5 - 00",
        "7 3.0 20 5 - 00",
        "7 6.41 2 5 6 10",
        "7 8.41 0 5 6 10",
    ];
    assert_eq!(answers, expected);
    let said = "SELECT state FROM conversations UNION ALL SELECT coalesce(question, '') FROM typed_messages";
    let said: Vec<String> = sqlx::query_scalar(said).fetch_all(&mut *conn).await.unwrap();
    let standing = r#"{"v":1,"state":{"checkin":{"day":"2026-03-04","at":"3"}}}"#;
    assert_eq!(said, ["not json", standing, r#""3""#, r#""suds""#, ""]);
}
