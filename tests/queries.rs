//! What SQLite makes of every query there is, read from `.sqlx`: none walks through a table that grows, but for those
//! that are listed with their reason, and none is prepared anew at every run.
#![expect(clippy::unwrap_used, reason = "a query that cannot be read has failed")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use sqlx::{ConnectOptions as _, Row as _, SqliteConnection};

/// These have a few rows for a whole service.
const SMALL: [&str; 6] = ["items", "marks", "therapists", "invite_misses", "paces", "_sqlx_migrations"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The text of every query, blanks made one.
fn queries() -> Vec<String> {
    let files = fs::read_dir(root().join(".sqlx")).unwrap().map(|entry| entry.unwrap().path());
    let mut found: Vec<String> = files
        .map(|path| {
            let json: serde_json::Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
            json["query"].as_str().unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
        })
        .collect();
    found.sort();
    assert!(found.len() > 100, "{}", found.len());
    found
}

async fn migrated() -> SqliteConnection {
    let mut conn = tidemark::store::connect::in_memory().connect().await.unwrap();
    let mut files: Vec<_> =
        fs::read_dir(root().join("migrations")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    for file in files {
        let sql = sqlx::AssertSqlSafe(fs::read_to_string(file).unwrap());
        sqlx::raw_sql(sql).execute(&mut conn).await.unwrap();
    }
    conn
}

/// What a query walks through from end to end: names of tables, or what the query calls them.
async fn scans(conn: &mut SqliteConnection, query: &str) -> BTreeSet<String> {
    let plan = sqlx::AssertSqlSafe(format!("EXPLAIN QUERY PLAN {query}"));
    let rows = sqlx::raw_sql(plan).fetch_all(conn).await.unwrap();
    let steps = rows.iter().map(|row| row.get::<String, _>("detail"));
    steps
        .filter_map(|step| {
            let of = step.strip_prefix("SCAN ")?.to_owned();
            let made_up =
                of.contains("VIRTUAL TABLE") || of.starts_with("CONSTANT ROW") || of.starts_with('(');
            (!made_up).then(|| of.split(' ').next().unwrap_or_default().to_owned())
        })
        .collect()
}

#[tokio::test]
async fn no_query_walks_through_a_table_that_grows() {
    let listed = fs::read_to_string(root().join("tests/data/scans.txt")).unwrap();
    let mut listed: Vec<(&str, &str)> = listed
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| line.split_once(" -- ").expect("a query's beginning, two dashes, a reason"))
        .collect();
    let mut conn = migrated().await;
    let mut found = Vec::new();
    for query in queries() {
        let walked = scans(&mut conn, &query).await;
        let walked: Vec<_> = walked.iter().filter(|name| !SMALL.contains(&name.as_str())).collect();
        if walked.is_empty() {
            continue;
        }
        match listed.iter().position(|(start, _)| query.starts_with(start)) {
            Some(at) => _ = listed.remove(at),
            None => found.push(format!("{walked:?} {query}")),
        }
    }
    assert!(found.is_empty(), "walked through from end to end:\n{}", found.join("\n"));
    assert!(listed.is_empty(), "listed, and no such query walks through anything: {listed:?}");
}

/// A list handed over as JSON is read whole whenever it is walked: walked inside of another loop, that is once for each row
/// there, and a thousand people's batch is read a thousand times.
#[tokio::test]
async fn no_list_is_read_anew_for_each_row() {
    let mut conn = migrated().await;
    let mut found = Vec::new();
    for query in queries() {
        let plan = sqlx::AssertSqlSafe(format!("EXPLAIN QUERY PLAN {query}"));
        let rows = sqlx::raw_sql(plan).fetch_all(&mut conn).await.unwrap();
        // What stands beneath one parent is nested, the outermost loop first.
        let mut outer = BTreeSet::new();
        for row in &rows {
            let (parent, step) = (row.get::<i64, _>("parent"), row.get::<String, _>("detail"));
            if !step.starts_with("SCAN ") && !step.starts_with("SEARCH ") {
                continue;
            }
            if !outer.insert(parent) && step.contains("VIRTUAL TABLE") {
                found.push(query.clone());
            }
        }
    }
    assert!(found.is_empty(), "a list inside of another loop:\n{}", found.join("\n"));
}

/// SQLite looks at the number bound to a bare LIMIT when it plans, and so plans anew whenever one is bound.
#[test]
fn no_limit_is_a_bare_parameter() {
    for query in queries() {
        for word in ["LIMIT ?", "OFFSET ?"] {
            let after =
                query.split(word).skip(1).map(|rest| rest.trim_start_matches(|c: char| c.is_ascii_digit()));
            let bare = after.filter(|rest| !rest.starts_with(" + 0")).count();
            assert_eq!(bare, 0, "{word} + 0: {query}");
        }
    }
}
