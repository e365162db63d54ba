//! One bot to a database: two would each send everything. Who holds it may also bring the database up to date; nobody
//! else changes its tables. Held by the operating system, so it ends with the process.
//! The file beside the database stays; its being there means nothing.

use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};

use super::failure::Failure;

/// Held as long as it lives.
#[derive(Debug)]
pub struct Lock(#[expect(dead_code, reason = "closing the file ends the lock")] File);

impl Lock {
    /// For the bot, which needs the database to itself.
    pub fn take(database: &Path) -> Result<Self, Failure> {
        Self::take_if_free(database)?.ok_or_else(|| {
            Failure::world(format!(
                "another Tidemark is running on the database {}. Stop it first, or give this one a DATABASE_URL of its own",
                database.display()
            ))
        })
    }

    /// `None`: a bot is running on this database.
    pub fn take_if_free(database: &Path) -> Result<Option<Self>, Failure> {
        let path = beside(database);
        let failed = |error: std::io::Error| {
            Failure::world(format!("the lock file {} cannot be used: {error}", path.display()))
        };
        let mut options = File::options();
        options.write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&path).map_err(failed)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Self(file))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(failed(error)),
        }
    }
}

fn beside(database: &Path) -> PathBuf {
    let mut name = database.as_os_str().to_owned();
    name.push(".lock");
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_at_a_time() {
        let dir = tempfile::tempdir().unwrap();
        let database = dir.path().join("d.db");
        let first = Lock::take(&database).unwrap();
        assert!(Lock::take(&database).unwrap_err().sentence.contains("Stop it first"));
        assert!(Lock::take_if_free(&database).unwrap().is_none());
        drop(first);
        Lock::take(&database).unwrap();
    }
}
