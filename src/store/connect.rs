//! The one gate to SQLite: every connection there is, is made by these options. They log no statement, neither as
//! it runs nor because it was slow: one statement is the key. Nobody else makes any; a test of the house sees to it.

use std::path::Path;
use std::time::Duration;

use sqlx::ConnectOptions as _;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};

use super::key::Key;

/// How long a statement waits for a lock somebody else holds.
pub(super) const PATIENCE: Duration = Duration::from_secs(10);

/// How much of the database the one writer keeps in memory, in KiB, negative as SQLite counts them. Each page that is read
/// again is deciphered again and its MAC made anew, which costs more than all else in a statement.
const WRITERS_CACHE: &str = "-16384";
/// A reader's is SQLite's own: what another connection wrote empties it anyway.
const READERS_CACHE: &str = "-2000";

/// The database of this file, with this key, for writing.
pub(super) fn writing(path: &Path, key: &Key) -> SqliteConnectOptions {
    quiet(SqliteConnectOptions::new())
        .filename(path)
        // The key must come before anything else is asked of the file.
        .pragma("key", key.pragma())
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(PATIENCE)
        // What is deleted is overwritten with zeros, not only forgotten.
        .pragma("secure_delete", "ON")
        // Statistics of a database that is small make SQLite walk through whole tables once it has grown: without them it
        // always goes by the indexes that are there for each query.
        .optimize_on_close(false, None)
        .pragma("cache_size", WRITERS_CACHE)
}

/// The same for looking only.
pub(super) fn looking(path: &Path, key: &Key) -> SqliteConnectOptions {
    writing(path, key).read_only(true).pragma("cache_size", READERS_CACHE)
}

/// A database of nothing, gone when it is closed.
pub fn in_memory() -> SqliteConnectOptions {
    quiet(SqliteConnectOptions::new()).in_memory(true).foreign_keys(true)
}

/// So many connections, kept as long as the program runs: each new one would say the key again.
pub(super) fn pool(most: u32) -> SqlitePoolOptions {
    SqlitePoolOptions::new().max_connections(most).idle_timeout(None).max_lifetime(None)
}

fn quiet(options: SqliteConnectOptions) -> SqliteConnectOptions {
    options.disable_statement_logging()
}
