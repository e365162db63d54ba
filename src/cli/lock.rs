//! One bot to a database: two would each send everything. Who holds it may also bring the database up to date; nobody
//! else changes its tables. Held by the operating system, so it ends with the process.
//! The file beside the database stays; its being there means nothing.

use std::fs::{File, TryLockError};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::store::place::{self, Role};

use super::failure::Failure;

/// How often a lock that is held is asked for again, and after how long.
const TRIES: u32 = 30;
const BETWEEN: Duration = Duration::from_millis(100);

/// Held as long as it lives.
#[derive(Debug)]
pub struct Lock(#[expect(dead_code, reason = "closing the file ends the lock")] File);

impl Lock {
    /// For the bot, which needs the database to itself. A command holds the lock for a moment only, and is waited for.
    pub fn take(database: &Path) -> Result<Self, Failure> {
        for _ in 0..TRIES {
            if let Some(lock) = Self::take_if_free(database)? {
                return Ok(lock);
            }
            std::thread::sleep(BETWEEN);
        }
        Self::take_if_free(database)?.ok_or_else(|| {
            Failure::world(format!(
                "another Tidemark is running on the database {}. Stop it first, or give this one a DATABASE_URL of its own",
                database.display()
            ))
        })
    }

    /// `None`: a bot is running on this database.
    pub fn take_if_free(database: &Path) -> Result<Option<Self>, Failure> {
        place::database(database)?;
        let path = Self::path(database);
        place::look(Role::Lock, &path)?;
        let failed = |error: std::io::Error| match error.kind() {
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Failure::config(format!(
                "the lock file {} may not be written by this user. Run Tidemark as the owner of the database and its \
                 folder",
                path.display()
            )),
            kind => Failure::world(format!(
                "the lock file {} cannot be used: {kind}. Look at the disk it is on",
                path.display()
            )),
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

    /// Where it is held.
    pub fn path(database: &Path) -> PathBuf {
        place::with_ending(database, ".lock")
    }
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

    #[test]
    fn a_command_that_holds_it_for_a_moment_is_waited_for() {
        let dir = tempfile::tempdir().unwrap();
        let database = dir.path().join("d.db");
        let command = Lock::take_if_free(&database).unwrap().unwrap();
        let bot = std::thread::spawn(move || Lock::take(&database).map(drop));
        drop(command);
        bot.join().unwrap().unwrap();
    }
}
