//! For tests: the whole schema in memory, with the sample rows every migration brings along.

use std::path::Path;

use sqlx::{ConnectOptions as _, Row as _};

use super::{Conn, Tx, connect};

/// All tables, and in each a row at least.
pub async fn filled() -> sqlx::SqliteConnection {
    build(true).await
}

/// All tables, with nothing in them but what the migrations put there.
pub async fn empty() -> sqlx::SqliteConnection {
    build(false).await
}

/// All tables, and in each a row at least, in a transaction.
pub async fn filled_tx() -> Tx {
    let pool = connect::pool(1).connect_with(connect::in_memory()).await.unwrap();
    build_in(&mut pool.acquire().await.unwrap(), true).await;
    Tx::of(pool.begin().await.unwrap())
}

async fn build(rows: bool) -> sqlx::SqliteConnection {
    let mut conn = connect::in_memory().connect().await.unwrap();
    build_in(&mut conn, rows).await;
    conn
}

async fn build_in(conn: &mut Conn, rows: bool) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files: Vec<_> =
        std::fs::read_dir(root.join("migrations")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    for file in files {
        run(conn, &std::fs::read_to_string(&file).unwrap()).await;
        if rows {
            let samples = root.join("tests/data/migrations").join(file.file_name().unwrap());
            run(conn, &std::fs::read_to_string(samples).unwrap()).await;
        }
    }
}

pub async fn run(conn: &mut Conn, sql: &str) {
    sqlx::raw_sql(sqlx::AssertSqlSafe(sql.to_owned())).execute(conn).await.unwrap();
}

pub async fn tables(conn: &mut Conn) -> Vec<String> {
    texts(
        conn,
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .await
}

/// The first column of a query, as texts.
pub async fn texts(conn: &mut Conn, sql: &str) -> Vec<String> {
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql.to_owned())).fetch_all(conn).await.unwrap();
    rows.iter().map(|row| row.get(0)).collect()
}

/// Every row of every table, each on a line of its own with its table's name.
pub async fn dump(conn: &mut Conn) -> Vec<String> {
    let mut all = Vec::new();
    for table in tables(conn).await {
        let columns = texts(conn, &format!("SELECT name FROM pragma_table_info('{table}')")).await;
        let cells: Vec<String> = columns.iter().map(|column| format!("quote({column})")).collect();
        let sql = format!("SELECT '{table}' || ' ' || {} FROM {table}", cells.join(" || ' ' || "));
        all.extend(texts(conn, &sql).await);
    }
    all
}
