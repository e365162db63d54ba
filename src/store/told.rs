//! What went wrong with the database, in words of our own: an error's own text may quote a statement or a value.
//! Nothing of a row, a statement or a key is ever in them.

use std::borrow::Cow;
use std::io::ErrorKind;

use sqlx::Error;
use sqlx::migrate::MigrateError;

/// One short clause.
pub(super) fn sql(error: &Error) -> Cow<'static, str> {
    let said = match error {
        Error::Database(error) => return database(error.code().and_then(|code| code.parse().ok())),
        Error::Io(error) => return format!("the system said {}", error.kind()).into(),
        Error::PoolTimedOut => "no connection became free in time",
        Error::PoolClosed => "it was closed already",
        Error::WorkerCrashed => "a thread at work on it ended",
        Error::RowNotFound => "a row that must be there is not",
        Error::ColumnDecode { .. } | Error::Decode(_) => "a value has another kind than its column",
        Error::ColumnNotFound(_) | Error::ColumnIndexOutOfBounds { .. } => "a column is missing",
        _ => "it did something unforeseen",
    };
    said.into()
}

pub(super) fn migration(error: &MigrateError) -> Cow<'static, str> {
    match error {
        MigrateError::Execute(error) => sql(error),
        MigrateError::ExecuteMigration(error, version) => {
            format!("step {version} failed, since {}", sql(error)).into()
        }
        MigrateError::VersionMismatch(version) => {
            format!("step {version} was another one when it was applied").into()
        }
        MigrateError::Dirty(version) => format!("step {version} was left half done").into(),
        _ => "its steps do not fit this program".into(),
    }
}

/// The file beside the database cannot grow: SQLite's way to say that the disk was full at the start.
const NO_ROOM_BESIDE: &str = "4874";

/// What somebody can do something about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    Damaged,
    /// The rights on the file or its folder are not enough.
    Forbidden,
    Locked,
    Full,
    Disk,
    Other,
}

pub(super) fn trouble(error: &Error) -> Trouble {
    match error {
        Error::Database(error) if error.code().as_deref() == Some(NO_ROOM_BESIDE) => Trouble::Full,
        Error::Database(error) => match kind(error.code().and_then(|code| code.parse().ok())) {
            Some(11 | 26) => Trouble::Damaged,
            Some(3 | 8 | 14 | 23) => Trouble::Forbidden,
            Some(5 | 6) => Trouble::Locked,
            Some(10) => Trouble::Disk,
            Some(13) => Trouble::Full,
            _ => Trouble::Other,
        },
        Error::Io(error) => match error.kind() {
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Trouble::Forbidden,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Trouble::Full,
            _ => Trouble::Disk,
        },
        _ => Trouble::Other,
    }
}

pub(super) fn trouble_of_migration(error: &MigrateError) -> Trouble {
    match error {
        MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => trouble(error),
        _ => Trouble::Other,
    }
}

/// The lowest eight bits of SQLite's own number.
fn kind(code: Option<i32>) -> Option<i32> {
    code.map(|code| code & 0xFF)
}

fn database(code: Option<i32>) -> Cow<'static, str> {
    let kind = match kind(code) {
        Some(5 | 6) => "somebody else holds a lock on it",
        Some(8) => "it may not be written to",
        Some(10) if code == Some(4874) => "the disk is full",
        Some(10) => "reading or writing the disk failed",
        Some(11) => "the file is damaged",
        Some(13) => "the disk is full",
        Some(14) => "the file cannot be opened",
        Some(19) => "a row breaks a rule of its table",
        Some(26) => "the file is no database, or the key is another one's",
        _ => "SQLite refused",
    };
    match code {
        Some(code) => format!("{kind} (SQLite {code})").into(),
        None => kind.into(),
    }
}

#[cfg(test)]
mod tests {
    use sqlx::ConnectOptions as _;

    use crate::store::{StoreError, connect};

    #[tokio::test]
    async fn an_error_says_its_kind_and_never_a_value_or_a_statement() {
        let mut conn = connect::in_memory().connect().await.unwrap();
        for sql in
            ["CREATE TABLE secrets (s3cret TEXT UNIQUE) STRICT", "INSERT INTO secrets VALUES ('s3cret')"]
        {
            sqlx::query(sql).execute(&mut conn).await.unwrap();
        }
        for sql in [
            "INSERT INTO secrets VALUES ('s3cret')",
            "SELECT s3cret FROM nowhere",
            "a s3cret",
            "SELECT json('s3cret')",
        ] {
            let error = StoreError::from(sqlx::query(sql).execute(&mut conn).await.unwrap_err());
            assert!(error.to_string().starts_with("the database failed: "), "{error}");
            assert!(!error.to_string().contains("s3cret"), "{error}");
        }
        let unreadable = sqlx::query_as::<_, (i64,)>("SELECT s3cret FROM secrets").fetch_one(&mut conn).await;
        let error = StoreError::from(unreadable.unwrap_err());
        assert_eq!(error.to_string(), "the database failed: a value has another kind than its column");
        let serde = serde_json::from_str::<bool>("\"s3cret\"").unwrap_err();
        assert!(!StoreError::from(serde).to_string().contains("s3cret"));
    }
}
