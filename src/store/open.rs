//! Opening the database: encrypted from its first page, migrated, one writer and a few readers.
//! A database that cannot be read with this key is refused and left as it is.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use sqlx::sqlite::{SqliteConnectOptions, SqlitePool};
use sqlx::{Connection as _, Sqlite, Transaction};

use super::key::{Key, KeyError};
use super::pair::Half;
use super::place::{self, Misplaced};
use super::told::{self, Trouble};
use super::{StoreError, connect};

static MIGRATIONS: sqlx::migrate::Migrator = sqlx::migrate!();

/// Readers besides the one writer: export, pictures and the sender's look-ups.
const READERS: u32 = 3;

/// A long check is asked whether to go on after so many steps of SQLite's.
const STEPS_AT_A_TIME: i32 = 10_000;

const BEGIN: &str = "BEGIN IMMEDIATE";

#[derive(Clone, Debug)]
pub struct Store {
    writer: SqlitePool,
    readers: SqlitePool,
}

#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    #[error(
        "the database cannot be read with this key: it is another database's key, or the file is damaged or no Tidemark \
         database"
    )]
    WrongKey,
    #[error("there is no database {} yet: start `tidemark run` first, which makes it and its key", .0.display())]
    NoneYet(PathBuf),
    #[error(
        "there is no database and no key, but {} holds what was written last to a database that was here. Put it beside that \
         database, or move it away to begin anew",
        .0.display()
    )]
    LeftOver(PathBuf),
    #[error("the key file {} is there, but its database {} is missing", .0.key.display(), .0.database.display())]
    Gone(Half),
    #[error("the key file {} is there, but its database {} is empty", .0.key.display(), .0.database.display())]
    Emptied(Half),
    #[error("the database {} is an empty file, and there is no key file {}", .0.database.display(), .0.key.display())]
    EmptyAlone(Half),
    #[error("the database {} exists, but its key file {} does not", .0.database.display(), .0.key.display())]
    KeyLost(Half),
    #[error(transparent)]
    Key(#[from] KeyError),
    #[error(transparent)]
    Place(#[from] Misplaced),
    #[error("the database was written by a newer Tidemark: update the program, or use a copy made before")]
    Newer,
    #[error("the database was written by an older Tidemark: the next `tidemark run` brings it up to date")]
    Older,
    #[error("the database cannot be opened: {}", told::sql(.0))]
    Sql(sqlx::Error),
    #[error("the database cannot be brought up to date: {}", told::migration(.0))]
    Migrate(sqlx::migrate::MigrateError),
}

impl From<sqlx::Error> for OpenError {
    fn from(error: sqlx::Error) -> Self {
        Self::Sql(error)
    }
}

impl OpenError {
    /// What SQLite or the system found, where it was they who refused.
    pub fn trouble(&self) -> Option<Trouble> {
        match self {
            Self::Sql(error) => Some(told::trouble(error)),
            Self::Migrate(error) => Some(told::trouble_of_migration(error)),
            _ => None,
        }
    }
}

impl Store {
    /// Opens the database file, makes it on the first run, and applies what migrations are missing: only for whoever
    /// holds the lock, since a program beside us would meet another database than it knows.
    pub async fn open(path: &Path, key: &Key) -> Result<Self, OpenError> {
        place::database(path)?;
        make_private(path).map_err(sqlx::Error::Io)?;
        Self::connect(path, key, true).await
    }

    /// Opens a database for a short change, as it is or not at all: one of another version is not even touched.
    pub async fn join(path: &Path, key: &Key) -> Result<Self, OpenError> {
        let looked = Self::look(path, key).await?;
        let fits = looked.is_of_this_version().await;
        looked.close().await;
        fits?;
        Self::connect(path, key, false).await
    }

    /// Opens the database for looking only: makes nothing, changes nothing, applies no migration, and takes any version.
    pub async fn look(path: &Path, key: &Key) -> Result<Self, OpenError> {
        place::database(path)?;
        let options = connect::looking(path, key);
        can_be_read(&options).await?;
        let pool = connect::pool(1).connect_with(options).await?;
        Ok(Self { writer: pool.clone(), readers: pool })
    }

    async fn connect(path: &Path, key: &Key, migrate: bool) -> Result<Self, OpenError> {
        let options = connect::writing(path, key);
        can_be_read(&options).await?;
        let writer = connect::pool(1).connect_with(options).await.map_err(refused)?;
        let readers = connect::pool(READERS).connect_lazy_with(connect::looking(path, key));
        let store = Self { writer, readers };
        let ready = match migrate {
            true => MIGRATIONS.run(&store.writer).await.map_err(|error| match error {
                sqlx::migrate::MigrateError::VersionMissing(_) => OpenError::Newer,
                other => OpenError::Migrate(other),
            }),
            false => store.is_of_this_version().await,
        };
        // The first reader comes now: what keeps it away is said at the start.
        let ready = match ready {
            Ok(()) => store.readers.acquire().await.map(drop).map_err(OpenError::Sql),
            Err(error) => Err(error),
        };
        match ready {
            Ok(()) => Ok(store),
            Err(error) => {
                store.close().await;
                Err(error)
            }
        }
    }

    /// Has this database the tables this program knows?
    pub async fn is_of_this_version(&self) -> Result<(), OpenError> {
        let applied = sqlx::query_as("SELECT version FROM _sqlx_migrations WHERE success ORDER BY version")
            .fetch_all(&self.writer)
            .await;
        let applied: Vec<(i64,)> = applied.map_err(OpenError::Sql)?;
        let known: Vec<i64> = MIGRATIONS.iter().map(|migration| migration.version).collect();
        if applied.iter().any(|(version,)| !known.contains(version)) {
            return Err(OpenError::Newer);
        }
        match applied.len() < known.len() {
            true => Err(OpenError::Older),
            false => Ok(()),
        }
    }

    /// The one write transaction. It holds the write lock from its first statement on.
    pub async fn write(&self) -> Result<Transaction<'static, Sqlite>, StoreError> {
        match self.writer.begin_with(BEGIN).await {
            // SQLite ended a transaction by itself, as on a full disk. The connection does not know, and would refuse
            // to begin one for ever: another takes its place.
            Err(sqlx::Error::InvalidSavePointStatement | sqlx::Error::BeginFailed) => {
                self.writer.acquire().await?.close().await.ok();
                Ok(self.writer.begin_with(BEGIN).await?)
            }
            begun => Ok(begun?),
        }
    }

    /// A connection for reading; sees what was committed last.
    pub async fn read(&self) -> Result<sqlx::pool::PoolConnection<Sqlite>, StoreError> {
        Ok(self.readers.acquire().await?)
    }

    /// After a deletion: what was deleted leaves the write-ahead log too. `false`: somebody still reads from it, and it
    /// has to be tried again. Waits for nobody, so that nobody waits for this.
    pub async fn truncate_log(&self) -> Result<bool, StoreError> {
        let mut conn = self.writer.acquire().await?;
        sqlx::query("PRAGMA busy_timeout = 50").execute(&mut *conn).await?;
        let done: Result<(i64, i64, i64), sqlx::Error> =
            sqlx::query_as("PRAGMA wal_checkpoint(TRUNCATE)").fetch_one(&mut *conn).await;
        let again = format!("PRAGMA busy_timeout = {}", connect::PATIENCE.as_millis());
        sqlx::query(sqlx::AssertSqlSafe(again)).execute(&mut *conn).await?;
        let (busy, _, _) = done?;
        Ok(busy == 0)
    }

    /// The migrations applied, and how many this program knows.
    pub async fn schema(&self) -> Result<(usize, usize), StoreError> {
        let applied: (i64,) = sqlx::query_as("SELECT count(*) FROM _sqlx_migrations WHERE success")
            .fetch_one(&self.readers)
            .await?;
        Ok((usize::try_from(applied.0).unwrap_or(0), MIGRATIONS.iter().count()))
    }

    /// Is the file whole? SQLite's own quick check, which reads all of it: some 150 MB a second.
    pub async fn is_sound(&self) -> Result<bool, StoreError> {
        Ok(self.is_sound_unless(|| false).await?.unwrap_or(true))
    }

    /// The same, given up as soon as it is said to end; `None`: it was.
    pub async fn is_sound_unless(
        &self,
        ends: impl Fn() -> bool + Send + Sync + 'static,
    ) -> Result<Option<bool>, StoreError> {
        let ends = Arc::new(ends);
        let mut conn = self.readers.acquire().await?;
        let asked = Arc::clone(&ends);
        conn.lock_handle().await?.set_progress_handler(STEPS_AT_A_TIME, move || !asked());
        let said: Result<(String,), _> = sqlx::query_as("PRAGMA quick_check").fetch_one(&mut *conn).await;
        conn.lock_handle().await?.remove_progress_handler();
        match said {
            Ok((said,)) => Ok(Some(said == "ok")),
            Err(_) if ends() => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// How large the file is, in bytes.
    pub async fn size(&self) -> Result<u64, StoreError> {
        let size = "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()";
        let (bytes,): (i64,) = sqlx::query_as(size).fetch_one(&self.readers).await?;
        Ok(bytes.unsigned_abs())
    }

    pub async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }
}

/// The pool would retry a wrong key until its time is out; one plain connection says it at once.
async fn can_be_read(options: &SqliteConnectOptions) -> Result<(), OpenError> {
    // SQLCipher writes to stderr what we are about to say in a sentence. The level is the whole process's.
    let quiet = connect::in_memory().pragma("cipher_log_level", "NONE");
    sqlx::SqliteConnection::connect_with(&quiet).await?.close().await?;
    let mut first = sqlx::SqliteConnection::connect_with(options).await.map_err(refused)?;
    let read = sqlx::query("SELECT count(*) FROM sqlite_schema").fetch_one(&mut first).await;
    // Closed in any case, and waited for: a program that ends while a connection closes may crash.
    first.close().await.ok();
    read.map(drop).map_err(refused)
}

/// A new database is its owner's only, from the start. SQLite gives the same rights to the files beside it.
fn make_private(path: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

fn refused(error: sqlx::Error) -> OpenError {
    match &error {
        sqlx::Error::Database(database) if database.message().contains("file is not a database") => {
            OpenError::WrongKey
        }
        _ => OpenError::Sql(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_transaction_sqlite_ended_by_itself_is_no_end_of_writing() {
        let dir = tempfile::tempdir().unwrap();
        let store = Store::open(&dir.path().join("d"), &Key::random()).await.unwrap();
        for _ in 0..3 {
            // As it does when the disk is full.
            let mut tx = store.write().await.unwrap();
            sqlx::query("ROLLBACK").execute(&mut *tx).await.unwrap();
            drop(tx);
            let mut tx = store.write().await.unwrap();
            sqlx::query("UPDATE people SET zone = zone").execute(&mut *tx).await.unwrap();
            tx.commit().await.unwrap();
        }
        store.close().await;
    }

    /// With them, plans would be others than those that `tests/queries.rs` looks at.
    #[tokio::test]
    async fn no_statistics_of_a_small_database_are_kept_for_a_large_one() {
        let (dir, key) = (tempfile::tempdir().unwrap(), Key::random());
        let path = dir.path().join("d");
        for _ in 0..2 {
            let store = Store::open(&path, &key).await.unwrap();
            let mut tx = store.write().await.unwrap();
            let kept: Vec<(String,)> =
                sqlx::query_as("SELECT name FROM sqlite_schema WHERE name LIKE 'sqlite_stat%'")
                    .fetch_all(&mut *tx)
                    .await
                    .unwrap();
            assert!(kept.is_empty(), "{kept:?}");
            // So much is asked of a table in vain that closing would look at it.
            sqlx::query("UPDATE alarms SET due_at = 0 WHERE person_id > 0").execute(&mut *tx).await.unwrap();
            sqlx::query("INSERT INTO marks (name, at) VALUES ('probe', 0) ON CONFLICT DO NOTHING")
                .execute(&mut *tx)
                .await
                .unwrap();
            tx.commit().await.unwrap();
            store.close().await;
        }
    }

    #[tokio::test]
    async fn a_check_of_the_whole_file_ends_when_it_is_told_to() {
        let dir = tempfile::tempdir().unwrap();
        let store = Store::open(&dir.path().join("d"), &Key::random()).await.unwrap();
        let mut tx = store.write().await.unwrap();
        let many = "INSERT INTO marks (name, at) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 20000)
                    SELECT 'probe ' || i, 0 FROM n";
        sqlx::query(many).execute(&mut *tx).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(store.is_sound_unless(|| true).await.unwrap(), None);
        assert!(store.is_sound().await.unwrap(), "and the connection goes on");
        assert!(store.size().await.unwrap() > 300_000);
        store.close().await;
    }
}
