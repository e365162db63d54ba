//! Opening the database: encrypted from its first page, migrated, one writer and a few readers.
//! A database that cannot be read with this key is refused and left as it is.

use std::path::Path;
use std::time::Duration;

use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{Connection as _, Sqlite, Transaction};

use super::key::Key;
use super::{Conn, StoreError};

static MIGRATIONS: sqlx::migrate::Migrator = sqlx::migrate!();

/// Readers besides the one writer: export, pictures and the sender's look-ups.
const READERS: u32 = 3;

#[derive(Clone, Debug)]
pub struct Store {
    writer: SqlitePool,
    readers: SqlitePool,
}

#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    #[error(
        "the database cannot be read with this key: it is another database's key, or the file is no Tidemark database"
    )]
    WrongKey,
    #[error("the database was written by a newer Tidemark: update the program, or use a copy made before")]
    Newer,
    #[error("the database cannot be opened: {0}")]
    Sql(#[from] sqlx::Error),
    #[error("the database cannot be brought up to date: {0}")]
    Migrate(sqlx::migrate::MigrateError),
}

impl Store {
    /// Opens the database file, makes it on the first run, and applies what migrations are missing.
    pub async fn open(path: &Path, key: &Key) -> Result<Self, OpenError> {
        make_private(path).map_err(sqlx::Error::Io)?;
        let options = options(path, key);
        can_be_read(&options).await?;
        let writer = SqlitePoolOptions::new()
            .max_connections(1)
            .connect_with(options.clone())
            .await
            .map_err(refused)?;
        MIGRATIONS.run(&writer).await.map_err(|error| match error {
            sqlx::migrate::MigrateError::VersionMissing(_) => OpenError::Newer,
            other => OpenError::Migrate(other),
        })?;
        let readers =
            SqlitePoolOptions::new().max_connections(READERS).connect_with(looking(options)).await?;
        Ok(Self { writer, readers })
    }

    /// Opens the database for looking only: makes nothing, changes nothing, applies no migration.
    pub async fn look(path: &Path, key: &Key) -> Result<Self, OpenError> {
        let options = looking(options(path, key));
        can_be_read(&options).await?;
        let pool = SqlitePoolOptions::new().max_connections(1).connect_with(options).await?;
        Ok(Self { writer: pool.clone(), readers: pool })
    }

    /// The one write transaction. It holds the write lock from its first statement on.
    pub async fn write(&self) -> Result<Transaction<'static, Sqlite>, StoreError> {
        Ok(self.writer.begin_with("BEGIN IMMEDIATE").await?)
    }

    /// A connection for reading; sees what was committed last.
    pub async fn read(&self) -> Result<sqlx::pool::PoolConnection<Sqlite>, StoreError> {
        Ok(self.readers.acquire().await?)
    }

    /// After a deletion: what was deleted leaves the write-ahead log too.
    pub async fn truncate_log(&self) -> Result<(), StoreError> {
        sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&self.writer).await?;
        Ok(())
    }

    /// The migrations applied, and how many this program knows.
    pub async fn schema(&self) -> Result<(usize, usize), StoreError> {
        let applied: (i64,) = sqlx::query_as("SELECT count(*) FROM _sqlx_migrations WHERE success")
            .fetch_one(&self.readers)
            .await?;
        Ok((usize::try_from(applied.0).unwrap_or(0), MIGRATIONS.iter().count()))
    }

    /// Is the file whole? SQLite's own quick check.
    pub async fn is_sound(&self) -> Result<bool, StoreError> {
        let (said,): (String,) = sqlx::query_as("PRAGMA quick_check").fetch_one(&self.readers).await?;
        Ok(said == "ok")
    }

    pub async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }
}

/// Marks a place in the transaction to come back to: one update of a batch fails alone.
pub async fn savepoint(conn: &mut Conn) -> Result<(), StoreError> {
    sqlx::query("SAVEPOINT turn").execute(conn).await?;
    Ok(())
}

pub async fn release(conn: &mut Conn) -> Result<(), StoreError> {
    sqlx::query("RELEASE turn").execute(conn).await?;
    Ok(())
}

pub async fn roll_back(conn: &mut Conn) -> Result<(), StoreError> {
    sqlx::query("ROLLBACK TO turn").execute(&mut *conn).await?;
    sqlx::query("RELEASE turn").execute(conn).await?;
    Ok(())
}

/// The pool would retry a wrong key until its time is out; one plain connection says it at once.
async fn can_be_read(options: &SqliteConnectOptions) -> Result<(), OpenError> {
    // SQLCipher writes to stderr what we are about to say in a sentence. The level is the whole process's.
    let quiet = SqliteConnectOptions::new().in_memory(true).pragma("cipher_log_level", "NONE");
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

fn options(path: &Path, key: &Key) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        // The key must come before anything else is asked of the file.
        .pragma("key", key.pragma())
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(10))
        // What is deleted is overwritten with zeros, not only forgotten.
        .pragma("secure_delete", "ON")
        .optimize_on_close(true, None)
}

/// To optimise is to write. Refused, it would end the closing of a connection early, whose thread would still be at
/// work when the program ends and SQLCipher frees what it uses.
fn looking(options: SqliteConnectOptions) -> SqliteConnectOptions {
    options.read_only(true).optimize_on_close(false, None)
}

fn refused(error: sqlx::Error) -> OpenError {
    match &error {
        sqlx::Error::Database(database) if database.message().contains("file is not a database") => {
            OpenError::WrongKey
        }
        _ => OpenError::Sql(error),
    }
}
