//! Migrations pass over rows that were there before, and none is edited once it has landed.
#![expect(clippy::unwrap_used, reason = "a migration that cannot be read has failed")]

#[path = "upgrade/mod.rs"]
mod upgrade;

use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};
use sqlx::{ConnectOptions as _, Row as _, SqliteConnection};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// The migrations in order: name and SQL.
fn migrations() -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = fs::read_dir(root().join("migrations"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            (path.file_stem().unwrap().to_string_lossy().into_owned(), fs::read_to_string(&path).unwrap())
        })
        .collect();
    found.sort();
    found
}

async fn empty() -> SqliteConnection {
    tidemark::store::connect::in_memory().connect().await.unwrap()
}

async fn run(conn: &mut SqliteConnection, sql: &str) {
    sqlx::raw_sql(sqlx::AssertSqlSafe(sql.to_owned())).execute(conn).await.unwrap();
}

#[tokio::test]
async fn each_migration_passes_over_the_rows_of_those_before() {
    let mut conn = empty().await;
    for (name, sql) in migrations() {
        run(&mut conn, &sql).await;
        let rows = root().join("tests/data/migrations").join(format!("{name}.sql"));
        let rows = fs::read_to_string(&rows).unwrap_or_else(|_| panic!("{name} has no sample rows"));
        run(&mut conn, &rows).await;
        let broken = sqlx::query("PRAGMA foreign_key_check").fetch_all(&mut conn).await.unwrap();
        assert!(broken.is_empty(), "{name} leaves {} rows that point nowhere", broken.len());
    }
    // Every table has a row, so that the next migration meets one.
    let tables =
        sqlx::query("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
            .fetch_all(&mut conn)
            .await
            .unwrap();
    for table in tables {
        let name: String = table.get(0);
        let count = sqlx::query(sqlx::AssertSqlSafe(format!("SELECT count(*) FROM {name}")))
            .fetch_one(&mut conn)
            .await
            .unwrap();
        assert!(count.get::<i64, _>(0) > 0, "{name} has no sample row");
    }
}

/// A therapist sees days from the day of the consent on. Where only its instant was kept, nobody knows where on
/// earth it was given: no zone may make the day an earlier one than it was.
#[tokio::test]
async fn a_consent_from_before_its_day_was_kept_never_reaches_back() {
    let mut conn = empty().await;
    let (before, after): (Vec<_>, Vec<_>) =
        migrations().into_iter().partition(|(name, _)| name.as_str() < "20261127000005");
    for (_, sql) in before {
        run(&mut conn, &sql).await;
    }
    run(
        &mut conn,
        "INSERT INTO people (id, lang, zone, created_at) VALUES (1, 'en', 'Europe/Madrid', 0), (2, 'en', 'Pacific/Auckland', 0);
         INSERT INTO therapists (person_id, name, joined_at) VALUES (1, 'Ana', 0);
         INSERT INTO clients (person_id, prompt_minute, weekdays, nudge, weekly_weekday, weekly_minute, suds_when, joined_at, joined_day)
             VALUES (2, 1200, 127, 1, 0, 540, 'right_now', 1772442000000, '2026-03-02')",
    )
    .await;
    let joined = 1_772_442_000_000_i64;
    let hour = 3_600_000;
    for at in (0..72).map(|hours| joined + hours * hour) {
        let link = format!(
            "INSERT INTO links (therapist_id, client_id, alias, consent_version, consented_at, ended_at, ended_by)
             VALUES (1, 2, 'Heron', 1, {at}, {at}, 'client')"
        );
        run(&mut conn, &link).await;
    }
    for (_, sql) in after {
        run(&mut conn, &sql).await;
    }
    let rows =
        sqlx::query("SELECT consented_at, consented_day FROM links").fetch_all(&mut conn).await.unwrap();
    assert_eq!(rows.len(), 72);
    for row in rows {
        let (at, day): (i64, String) = (row.get(0), row.get(1));
        let day: chrono::NaiveDate = day.parse().unwrap();
        let instant = chrono::DateTime::from_timestamp_millis(at).unwrap();
        let days = chrono_tz::TZ_VARIANTS.iter().map(|zone| instant.with_timezone(zone).date_naive());
        let latest = days.max().unwrap();
        if at == joined {
            assert_eq!(day.to_string(), "2026-03-02", "who agreed on joining has the day of joining");
        } else {
            assert_eq!(day, latest, "{instant}");
        }
    }
}

/// Of somebody who ever had one therapist it is plain who gave what nobody kept the giver of.
#[tokio::test]
async fn what_was_given_before_givers_were_kept_is_of_the_only_therapist_there_was() {
    let mut conn = empty().await;
    let (before, after): (Vec<_>, Vec<_>) =
        migrations().into_iter().partition(|(name, _)| name.as_str() < "20261127000034");
    for (_, sql) in before {
        run(&mut conn, &sql).await;
    }
    let rows = "INSERT INTO people (id, lang, zone, created_at) VALUES (1, 'en', 'UTC', 0), (2, 'en', 'UTC', 0), (3, 'en', 'UTC', 0), (4, 'en', 'UTC', 0);
         INSERT INTO therapists (person_id, name, joined_at) VALUES (1, 'Ana', 0), (4, 'Bo', 0);
         INSERT INTO clients (person_id, prompt_minute, weekdays, nudge, weekly_weekday, weekly_minute, joined_at, joined_day)
             VALUES (2, 1200, 127, 1, 0, 540, 0, '2026-03-02'), (3, 1200, 127, 1, 0, 540, 0, '2026-03-02');
         INSERT INTO links (id, therapist_id, client_id, alias, consent_version, consented_at, consented_day)
             VALUES (1, 1, 2, 'a', 1, 0, '2026-03-02'), (2, 1, 3, 'b', 1, 0, '2026-03-02'), (3, 4, 3, 'c', 1, 0, '2026-03-02');
         INSERT INTO items (id, client_id, code) VALUES (101, 2, 'sleep_hours'), (102, 3, 'sleep_hours');
         INSERT INTO form_items (client_id, slot, item_id, position) VALUES (2, 0, 1, 1), (2, 0, 101, 2), (3, 0, 102, 1);
         INSERT INTO skills (client_id, built_in, name, created_at) VALUES
             (2, 'moving', NULL, 0), (2, NULL, 'sing', 0), (3, NULL, 'hum', 0)";
    run(&mut conn, rows).await;
    for (_, sql) in after {
        run(&mut conn, &sql).await;
    }
    let given = "SELECT item_id || ':' || coalesce(link_id, '-') FROM form_items
         UNION ALL SELECT coalesce(name, built_in) || ':' || coalesce(link_id, '-') FROM skills ORDER BY 1";
    let rows = sqlx::query(given).fetch_all(&mut conn).await.unwrap();
    let rows: Vec<String> = rows.iter().map(|row| row.get(0)).collect();
    assert_eq!(rows, ["101:1", "102:-", "1:-", "hum:-", "moving:-", "sing:1"]);
}

/// What a clock set far back made up before a client came goes; what was answered stays, and nothing comes again.
#[tokio::test]
async fn no_day_is_kept_of_before_its_client_came() {
    let mut conn = empty().await;
    let (before, after): (Vec<_>, Vec<_>) =
        migrations().into_iter().partition(|(name, _)| name.as_str() < "20261127000022");
    for (_, sql) in before {
        run(&mut conn, &sql).await;
    }
    let rows = "INSERT INTO people (id, lang, created_at) VALUES (2, 'en', 0);
         INSERT INTO clients (person_id, prompt_minute, weekdays, nudge, weekly_weekday, weekly_minute, joined_at, joined_day)
             VALUES (2, 1200, 127, 1, 0, 540, 0, '2026-03-02');
         INSERT INTO checkins (client_id, day, planned_at, first_answered_at) VALUES
             (2, '2025-03-07', 0, NULL), (2, '2026-03-01', 0, NULL), (2, '2026-02-27', 0, 5), (2, '2026-03-02', 0, NULL)";
    run(&mut conn, rows).await;
    for (_, sql) in after {
        run(&mut conn, &sql).await;
    }
    let days = sqlx::query("SELECT day FROM checkins ORDER BY day").fetch_all(&mut conn).await.unwrap();
    let days: Vec<String> = days.iter().map(|row| row.get(0)).collect();
    assert_eq!(days, ["2026-02-27", "2026-03-02"]);
    for (day, is_kept) in [("2026-03-01", false), ("2026-03-03", true)] {
        let insert =
            format!("INSERT INTO checkins (client_id, day) VALUES (2, '{day}') ON CONFLICT DO NOTHING");
        let kept = sqlx::query(sqlx::AssertSqlSafe(insert)).execute(&mut conn).await;
        assert_eq!(kept.is_ok(), is_kept, "{day}");
    }
}

#[tokio::test]
async fn every_table_is_strict() {
    let mut conn = empty().await;
    for (_, sql) in migrations() {
        run(&mut conn, &sql).await;
    }
    let loose = sqlx::query("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'")
        .fetch_all(&mut conn)
        .await
        .unwrap();
    assert!(loose.is_empty(), "{:?}", loose.iter().map(|row| row.get::<String, _>(0)).collect::<Vec<_>>());
}

/// Tables whose key is no number of ours: Telegram gives it, and it is the same again for whoever comes back.
const NUMBERED_BY_TELEGRAM: [&str; 6] =
    ["chats", "clients", "conversations", "people", "therapists", "updates_seen"];

/// A button, an open question, a command or a message under way may name a row that is gone.
#[tokio::test]
async fn a_number_once_given_is_never_given_again() {
    let mut conn = empty().await;
    for (name, sql) in migrations() {
        run(&mut conn, &sql).await;
        let rows = root().join("tests/data/migrations").join(format!("{name}.sql"));
        run(&mut conn, &fs::read_to_string(rows).unwrap()).await;
    }
    let numbered = "SELECT t.name, max(c.name) FROM sqlite_schema t, pragma_table_info(t.name) c
         WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND c.pk > 0
         GROUP BY t.name HAVING count(*) = 1 AND max(c.type) = 'INTEGER' ORDER BY t.name";
    let numbered: Vec<(String, String)> = sqlx::query_as(numbered).fetch_all(&mut conn).await.unwrap();
    run(&mut conn, "PRAGMA foreign_keys = OFF").await;
    let mut by_telegram = Vec::new();
    for (table, key) in &numbered {
        if NUMBERED_BY_TELEGRAM.contains(&table.as_str()) {
            by_telegram.push(table.as_str());
            continue;
        }
        assert_eq!(key, "id", "{table}: is it a number of ours?");
        let of_table = format!("SELECT name FROM pragma_table_info('{table}') WHERE pk = 0");
        let columns: Vec<String> =
            sqlx::query_scalar(sqlx::AssertSqlSafe(of_table)).fetch_all(&mut conn).await.unwrap();
        let columns = columns.join(", ");
        let newest = format!("SELECT max(id) FROM {table}");
        let newest = async |conn: &mut SqliteConnection| -> i64 {
            sqlx::query_scalar(sqlx::AssertSqlSafe(newest.clone())).fetch_one(conn).await.unwrap()
        };
        let before = newest(&mut conn).await;
        let again = format!(
            "CREATE TEMP TABLE gone AS SELECT * FROM {table} WHERE id = {before};
             DELETE FROM {table};
             INSERT INTO {table} ({columns}) SELECT {columns} FROM gone;
             DROP TABLE gone"
        );
        run(&mut conn, &again).await;
        let after = newest(&mut conn).await;
        assert!(after > before, "{table}: {before} is given again as {after}");
    }
    assert_eq!(by_telegram, NUMBERED_BY_TELEGRAM);
    assert!(numbered.len() > by_telegram.len() + 8, "{numbered:?}");
}

/// What was erased before numbers were kept had some too: those of after are above any of them.
#[tokio::test]
async fn numbers_of_before_they_were_kept_are_left_behind() {
    let mut conn = empty().await;
    let link = "INSERT INTO links (therapist_id, client_id, alias, consent_version, consented_at) VALUES (1, 2, 'Wren', 1, 0)";
    for (name, sql) in migrations() {
        if name.ends_with("_numbers") {
            let erased = format!("{link}; DELETE FROM links WHERE id = (SELECT max(id) FROM links)");
            run(&mut conn, &format!("UPDATE links SET ended_at = 1, ended_by = 'client'; {erased}")).await;
        }
        run(&mut conn, &sql).await;
        if name.as_str() < "20261127000037" {
            let rows = root().join("tests/data/migrations").join(format!("{name}.sql"));
            run(&mut conn, &fs::read_to_string(rows).unwrap()).await;
        }
    }
    run(&mut conn, link).await;
    let id: i64 = sqlx::query_scalar("SELECT max(id) FROM links").fetch_one(&mut conn).await.unwrap();
    assert!(id > 10_000, "{id}");
    // Nobody was ever in a new database.
    let mut conn = empty().await;
    for (_, sql) in migrations() {
        run(&mut conn, &sql).await;
    }
    let numbers: i64 =
        sqlx::query_scalar("SELECT max(seq) FROM sqlite_sequence").fetch_one(&mut conn).await.unwrap();
    assert!(numbers < 100, "{numbers}");
}

/// Who had chosen which way a typed scale stands out had said which end is the worse one: what was marked stays marked. Of what
/// nobody chose anything about, nobody has said, and of what is no scale a span's limit says nothing.
#[tokio::test]
async fn the_end_of_a_typed_scale_is_the_one_that_was_pointed_out() {
    let mut conn = empty().await;
    let (before, after): (Vec<_>, Vec<_>) =
        migrations().into_iter().partition(|(name, _)| name.as_str() < "20261127000039");
    for (name, sql) in before {
        run(&mut conn, &sql).await;
        let rows = root().join("tests/data/migrations").join(format!("{name}.sql"));
        run(&mut conn, &fs::read_to_string(rows).unwrap()).await;
    }
    for (id, kind, watch) in [
        (90, r#"{"rating":{"low":0,"high":10,"ends":"plain"}}"#, "-20"),
        (91, r#"{"rating":{"low":0,"high":10,"ends":"plain"}}"#, "15"),
        (92, r#"{"rating":{"low":0,"high":10,"ends":"plain"}}"#, "NULL"),
        (93, r#"{"rating":{"low":0,"high":10,"ends":"plain"}}"#, "0"),
        (94, r#""from_to""#, "20"),
        (95, r#"{"amount":{"unit":"hours"}}"#, "NULL"),
        (96, r#""count""#, "NULL"),
    ] {
        let spec = format!(r#"{{"name":"Asked {id}","kind":{kind},"about":"day","better":"neither"}}"#);
        run(
            &mut conn,
            &format!(
                "INSERT INTO items (id, client_id, spec) VALUES ({id}, 2, '{spec}');
                 INSERT INTO form_items (client_id, slot, item_id, position, watch) VALUES (2, 0, {id}, {id}, {watch})"
            ),
        )
        .await;
    }
    for (_, sql) in after {
        run(&mut conn, &sql).await;
    }
    let said = sqlx::query("SELECT better FROM items WHERE id >= 90 ORDER BY id").fetch_all(&mut conn).await;
    let said: Vec<Option<String>> = said.unwrap().iter().map(|row| row.get(0)).collect();
    assert_eq!(
        said.iter().map(Option::as_deref).collect::<Vec<_>>(),
        [Some("higher"), Some("lower"), None, None, None, Some("neither"), None]
    );
}

#[test]
fn a_landed_migration_is_never_edited() {
    let landed: Vec<String> = migrations()
        .into_iter()
        .map(|(name, sql)| {
            format!(
                "{name} {}",
                Sha256::digest(sql.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect::<String>()
            )
        })
        .collect();
    insta::assert_snapshot!(landed.join("\n"));
}

#[tokio::test]
async fn who_was_here_before_weeks_were_kept_is_told_from_the_last_summary_on() {
    let mut conn = empty().await;
    for (name, sql) in migrations() {
        if name.ends_with("_weeks") {
            // The next summary comes on Monday the 16th at 09:00 in Casablanca.
            let next =
                "INSERT INTO alarms (person_id, kind, day, due_at) VALUES (2, 'weekly', '', 1773648000000)";
            run(&mut conn, next).await;
            run(&mut conn, &sql).await;
            break;
        }
        run(&mut conn, &sql).await;
        let rows = root().join("tests/data/migrations").join(format!("{name}.sql"));
        run(&mut conn, &fs::read_to_string(rows).unwrap()).await;
    }
    let told =
        sqlx::query("SELECT week_told FROM clients WHERE person_id = 2").fetch_one(&mut conn).await.unwrap();
    assert_eq!(told.get::<String, _>(0), "2026-03-08");
}

/// SQLite would plan by them, and a test looks only at what it plans without.
#[tokio::test]
async fn statistics_of_before_are_gone() {
    let mut conn = empty().await;
    for (name, sql) in migrations() {
        if name.ends_with("_plans") {
            run(&mut conn, "ANALYZE").await;
        }
        run(&mut conn, &sql).await;
        let rows = root().join("tests/data/migrations").join(format!("{name}.sql"));
        run(&mut conn, &fs::read_to_string(rows).unwrap()).await;
    }
    let kept = sqlx::query("SELECT 1 FROM sqlite_schema WHERE name LIKE 'sqlite_stat%'");
    assert!(kept.fetch_all(&mut conn).await.unwrap().is_empty());
}
