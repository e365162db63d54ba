//! The database of the landed version, and the same after it was opened by this one.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use chrono::{DateTime, Utc};
use serde_json::Value;
use sqlx::migrate::Migrator;
use sqlx::{AssertSqlSafe, ConnectOptions as _, Row as _, SqliteConnection};
use tidemark::store::{Key, Store};

/// The last migration of the landed version.
const LAST: i64 = 20_261_127_000_009;
/// Any key will do.
const KEY: &str = "5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a";

pub fn data(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/landed").join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// One answer as the landed version exported it.
pub struct Told {
    pub client: i64,
    pub day: String,
    pub question: String,
    pub item: String,
    /// Value, when it was given, when it was changed, marks, text.
    pub rest: Vec<String>,
}

/// Every answer. `#` numbers a question with what of it was asked, a line of a client's day stands above its answers.
pub fn told() -> Vec<Told> {
    let (mut names, mut told) = (BTreeMap::new(), Vec::new());
    let (mut client, mut day) = (0, String::new());
    for line in data("answers.txt").lines() {
        let mut cells = line.split('\t').map(str::to_owned);
        let first = cells.next().unwrap();
        if let Some(number) = first.strip_prefix('#') {
            names.insert(number.to_owned(), (cells.next().unwrap(), cells.next().unwrap()));
        } else if first.is_empty() {
            let (question, item) = names[&cells.next().unwrap()].clone();
            told.push(Told { client, day: day.clone(), question, item, rest: cells.collect() });
        } else {
            let (id, on) = line.split_once(' ').unwrap();
            (client, day) = (id.parse().unwrap(), on.to_owned());
        }
    }
    told
}

/// What the landed version wrote as JSON.
pub fn json(name: &str) -> Value {
    serde_json::from_str(&data(name)).unwrap()
}

/// When the year ended.
pub fn now() -> DateTime<Utc> {
    json("screens.json")["now"].as_str().unwrap().parse().unwrap()
}

/// The tables of the landed version, with nothing in them.
pub async fn tables_of_the_landed_version() -> SqliteConnection {
    let mut conn = tidemark::store::connect::in_memory().connect().await.unwrap();
    let all = Migrator::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations")).await.unwrap();
    let landed: Vec<_> = all.iter().filter(|migration| migration.version <= LAST).cloned().collect();
    assert_eq!(landed.len(), 9);
    Migrator { migrations: Cow::Owned(landed), ..Migrator::DEFAULT }.run(&mut conn).await.unwrap();
    conn
}

/// The database as the landed version left it after that year, but for its key.
pub async fn before() -> SqliteConnection {
    let mut conn = tables_of_the_landed_version().await;
    sqlx::raw_sql(AssertSqlSafe(data("rows.sql"))).execute(&mut conn).await.unwrap();
    conn
}

/// A database of the landed version, encrypted in its folder, opened by this version as `tidemark run` opens it.
pub struct Upgraded {
    pub store: Store,
    _dir: tempfile::TempDir,
}

/// Closed by the worker each of these tests has beside its own thread, as a story's world is.
impl Drop for Upgraded {
    fn drop(&mut self) {
        let store = self.store.clone();
        let closing = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
            let _ = runtime.block_on(async {
                tokio::time::timeout(std::time::Duration::from_secs(1), store.close()).await
            });
        });
        let _ = closing.join();
    }
}

pub async fn upgraded() -> Upgraded {
    upgraded_from(before().await).await
}

pub async fn upgraded_from(mut conn: SqliteConnection) -> Upgraded {
    let dir = tempfile::tempdir().unwrap();
    let (file, key) = (dir.path().join("tidemark.db"), dir.path().join("tidemark.key"));
    fs::write(&key, KEY).unwrap();
    private(&key);
    // A database attached to one in memory would be in memory too, unless it says otherwise.
    sqlx::query("ATTACH DATABASE ? AS file KEY ?")
        .bind(format!("file:{}?mode=rwc", file.display()))
        .bind(format!("x'{KEY}'"))
        .execute(&mut conn)
        .await
        .unwrap();
    sqlx::query("SELECT sqlcipher_export('file')").execute(&mut conn).await.unwrap();
    sqlx::query("DETACH DATABASE file").execute(&mut conn).await.unwrap();
    private(&file);
    let store = Store::open(&file, &Key::read(&key).unwrap().unwrap()).await.unwrap();
    Upgraded { store, _dir: dir }
}

fn private(path: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(path, fs::Permissions::from_mode(0o600)).unwrap();
}

/// Every table: its columns, and its rows as SQL literals by column.
pub type Tables = BTreeMap<String, (Vec<String>, Vec<BTreeMap<String, String>>)>;

pub async fn tables(conn: &mut SqliteConnection) -> Tables {
    let names: Vec<String> = sqlx::query_scalar(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND substr(name, 1, 1) <> '_'",
    )
    .fetch_all(&mut *conn)
    .await
    .unwrap();
    let mut tables = Tables::new();
    for name in names {
        let columns: Vec<String> = sqlx::query_scalar("SELECT name FROM pragma_table_info(?)")
            .bind(&name)
            .fetch_all(&mut *conn)
            .await
            .unwrap();
        let quoted: Vec<String> = columns.iter().map(|column| format!("quote({column})")).collect();
        let select = format!("SELECT {} FROM {name}", quoted.join(", "));
        let rows = sqlx::query(AssertSqlSafe(select)).fetch_all(&mut *conn).await.unwrap();
        let row = |row: sqlx::sqlite::SqliteRow| {
            columns.iter().enumerate().map(|(at, column)| (column.clone(), row.get(at))).collect()
        };
        tables.insert(name, (columns.clone(), rows.into_iter().map(row).collect()));
    }
    tables
}

/// The text of an SQL literal; `None`: NULL.
pub fn text(literal: &str) -> Option<String> {
    match literal.strip_prefix('\'').and_then(|text| text.strip_suffix('\'')) {
        Some(text) => Some(text.replace("''", "'")),
        None if literal == "NULL" => None,
        None => Some(literal.to_owned()),
    }
}

/// A question as the landed version named it, as items are numbered: "6.14" is a part, "7s" whether a text is shared.
/// SUDs had one name for two moments.
pub fn number_of(question: &str) -> Vec<String> {
    let (name, part) = question.split_once('.').map_or((question, None), |(name, part)| (name, Some(part)));
    let items: &[&str] = match name {
        "mood" => &["1"],
        "suds" => &["2", "3"],
        "suds_highest_today" => &["2"],
        "suds_right_now" => &["3"],
        "skills" => &["4"],
        "skills_helped" => &["5"],
        "homework" => &["6"],
        "note" => &["7"],
        "note share" => &["7s"],
        "homework_useful" => &["8"],
        _ => panic!("{question} was no question"),
    };
    items
        .iter()
        .map(|item| part.map_or_else(|| (*item).to_owned(), |part| format!("{item}.{part}")))
        .collect()
}

#[test]
fn the_year_is_worth_its_name() {
    let (rows, told) = (data("rows.sql"), told());
    let count = |is: &dyn Fn(&&Told) -> bool| told.iter().filter(is).count();
    let days: std::collections::BTreeSet<_> = told.iter().map(|told| (told.client, &told.day)).collect();
    assert!(days.len() > 500, "{} days", days.len());
    let marked = |mark: char| count(&|told| told.rest[3].contains(mark));
    assert!(marked('l') > 100 && marked('f') > 100 && marked('s') > 20);
    let (skipped, changed) = (
        count(&|told| told.rest[0].is_empty() && told.rest[4].is_empty()),
        count(&|told| !told.rest[2].is_empty()),
    );
    assert!(skipped > 20 && changed > 20, "{skipped} skipped, {changed} changed");
    for question in [
        "mood",
        "suds_highest_today",
        "suds_right_now",
        "skills",
        "skill_used",
        "skills_helped",
        "homework_done",
        "homework_useful",
        "note",
    ] {
        assert!(count(&|told| told.question == question) > 30, "{question}");
    }
    for screen in [
        r#"{"checkin":"#,
        r#"{"kept_answer":"#,
        r#"{"weekly":"#,
        r#"{"look":{"digest":"#,
        r#"{"other_question":"#,
        r#""opening":"nudged""#,
        r#"{"settings":"#,
    ] {
        assert!(rows.contains(screen), "{screen} waits");
    }
}
