//! The database and its key are a pair: both are there, or neither is and the first run makes both. Half a pair is
//! never made whole by guessing: what it may be, and what to do, is said. The key gets its name last, so that a first
//! run killed in between is told from a database that was lost.

use std::fs;
use std::path::{Path, PathBuf};

use super::key::{Key, KeyError};
use super::place::{self, Lies, Role};
use super::{OpenError, Store};

/// What the key is called while its database is being made.
const UNFINISHED: &str = ".new";

/// What whoever holds the lock may do.
#[derive(Debug)]
enum Plan {
    Open(Key),
    /// An earlier first run was killed after it wrote the key.
    GoOn(Key),
    Begin,
}

/// Would `open` refuse these? Makes nothing.
pub fn check(database: &Path, key_file: &Path) -> Result<(), OpenError> {
    plan(database, key_file).map(drop)
}

/// The database, brought up to date; made together with its key where neither is there. Only for whoever holds the lock.
pub async fn open(database: &Path, key_file: &Path) -> Result<Store, OpenError> {
    let unfinished = place::with_ending(key_file, UNFINISHED);
    let key = match plan(database, key_file)? {
        Plan::Open(key) => return Store::open(database, &key).await,
        Plan::GoOn(key) => key,
        Plan::Begin => {
            let key = Key::random();
            let written = key.write(&unfinished).and_then(|()| place::settle_folder_of(&unfinished));
            written.map_err(|source| KeyError::Io { path: unfinished.clone(), source })?;
            key
        }
    };
    let store = Store::open(database, &key).await?;
    let named = place::settle_folder_of(database)
        .and_then(|()| fs::rename(&unfinished, key_file))
        .and_then(|()| place::settle_folder_of(key_file));
    if let Err(source) = named {
        store.close().await;
        return Err(KeyError::Io { path: key_file.to_owned(), source }.into());
    }
    Ok(store)
}

/// The key of a database that is there.
pub fn key_of(database: &Path, key_file: &Path) -> Result<Key, OpenError> {
    match plan(database, key_file)? {
        Plan::Open(key) => Ok(key),
        Plan::GoOn(_) | Plan::Begin => Err(OpenError::NoneYet(database.to_owned())),
    }
}

fn plan(database: &Path, key_file: &Path) -> Result<Plan, OpenError> {
    let lies = place::database(database)?;
    let half = || Half { database: database.to_owned(), key: key_file.to_owned() };
    if let Some(key) = Key::read(key_file)? {
        return match lies {
            Lies::File => Ok(Plan::Open(key)),
            Lies::Empty => Err(OpenError::Emptied(half())),
            Lies::Nothing => Err(OpenError::Gone(half())),
        };
    }
    match (Key::read(&place::with_ending(key_file, UNFINISHED)), lies) {
        (Ok(Some(key)), _) => Ok(Plan::GoOn(key)),
        // It is written whole before anything is made with it: nothing is lost with half of one.
        (Ok(None) | Err(KeyError::Malformed(_)), Lies::Nothing) => match left_over(database) {
            // SQLite would remove it.
            Some(file) => Err(OpenError::LeftOver(file)),
            None => Ok(Plan::Begin),
        },
        (Ok(None), Lies::Empty) => Err(OpenError::EmptyAlone(half())),
        (Ok(None), Lies::File) => Err(OpenError::KeyLost(half())),
        (Err(error), _) => Err(error.into()),
    }
}

fn left_over(database: &Path) -> Option<PathBuf> {
    place::beside(database).find(|file| matches!(place::look(Role::Beside, file), Ok(Lies::File)))
}

/// Where both should be.
#[derive(Debug)]
pub struct Half {
    pub database: PathBuf,
    pub key: PathBuf,
}

#[cfg(test)]
mod tests {
    use sqlx::{ConnectOptions as _, Connection as _};

    use super::super::connect;
    use super::*;

    struct Desk {
        _dir: tempfile::TempDir,
        database: PathBuf,
        key: PathBuf,
        unfinished: PathBuf,
    }

    fn desk() -> Desk {
        let dir = tempfile::tempdir().unwrap();
        let path = |name| dir.path().join(name);
        Desk { database: path("d"), key: path("k"), unfinished: path("k.new"), _dir: dir }
    }

    #[tokio::test]
    async fn both_are_made_once_and_opened_after() {
        let desk = desk();
        assert!(matches!(key_of(&desk.database, &desk.key), Err(OpenError::NoneYet(_))));
        open(&desk.database, &desk.key).await.unwrap().close().await;
        let made = fs::read(&desk.key).unwrap();
        open(&desk.database, &desk.key).await.unwrap().close().await;
        assert_eq!(fs::read(&desk.key).unwrap(), made);
        assert!(!desk.unfinished.exists());
        assert!(!place::exposed(&desk.key) && !place::exposed(&desk.database));
        key_of(&desk.database, &desk.key).unwrap();
    }

    #[tokio::test]
    async fn half_a_pair_is_refused_and_nothing_is_made() {
        let refused = async |desk: &Desk| {
            let checked = check(&desk.database, &desk.key).unwrap_err();
            let looked = key_of(&desk.database, &desk.key).unwrap_err();
            let opened = open(&desk.database, &desk.key).await.unwrap_err();
            let said = opened.to_string();
            assert_eq!((checked.to_string(), looked.to_string()), (said.clone(), said));
            assert!(!desk.unfinished.exists());
            opened
        };
        let lost = desk();
        fs::write(&lost.database, "something").unwrap();
        assert!(matches!(refused(&lost).await, OpenError::KeyLost(_)));
        fs::write(&lost.database, "").unwrap();
        assert!(matches!(refused(&lost).await, OpenError::EmptyAlone(_)));
        assert!(!lost.key.exists());

        let gone = desk();
        Key::random().write(&gone.key).unwrap();
        assert!(matches!(refused(&gone).await, OpenError::Gone(_)));
        assert!(!gone.database.exists());
        for nothing in ["", "x"] {
            fs::write(&gone.database, nothing).unwrap();
            assert!(matches!(refused(&gone).await, OpenError::Emptied(_)));
            assert_eq!(fs::read_to_string(&gone.database).unwrap(), nothing);
        }
    }

    #[tokio::test]
    async fn what_is_left_of_a_database_is_not_begun_upon() {
        let desk = desk();
        let left = place::with_ending(&desk.database, "-wal");
        fs::write(&left, "the newest answers").unwrap();
        assert!(matches!(open(&desk.database, &desk.key).await, Err(OpenError::LeftOver(_))));
        assert_eq!(fs::read_to_string(&left).unwrap(), "the newest answers");
        assert!(!desk.key.exists() && !desk.unfinished.exists() && !desk.database.exists());
    }

    #[tokio::test]
    async fn a_first_run_killed_between_two_steps_is_gone_on_with() {
        let steps: [&str; 5] =
            ["half a key", "the key", "an empty database", "half a database", "all but the name"];
        for (step, what) in steps.into_iter().enumerate() {
            let desk = desk();
            let key = Key::random();
            key.write(&desk.unfinished).unwrap();
            match step {
                0 => fs::write(&desk.unfinished, "0123").unwrap(),
                2 => fs::write(&desk.database, "").unwrap(),
                3 => {
                    let options = connect::writing(&desk.database, &key).create_if_missing(true);
                    let mut conn = options.connect().await.unwrap();
                    for sql in ["CREATE TABLE half (a INT) STRICT", "DROP TABLE half"] {
                        sqlx::query(sql).execute(&mut conn).await.unwrap();
                    }
                    conn.close().await.unwrap();
                }
                4 => Store::open(&desk.database, &key).await.unwrap().close().await,
                _ => {}
            }
            // Until it is finished there is nothing to look into.
            assert!(matches!(key_of(&desk.database, &desk.key), Err(OpenError::NoneYet(_))), "{what}");
            let store =
                open(&desk.database, &desk.key).await.unwrap_or_else(|error| panic!("{what}: {error}"));
            store.is_of_this_version().await.unwrap();
            store.close().await;
            assert!(desk.key.exists() && !desk.unfinished.exists(), "{what}");
            open(&desk.database, &desk.key).await.unwrap().close().await;
        }
    }

    #[tokio::test]
    async fn an_unfinished_key_that_does_not_fit_replaces_nothing() {
        let desk = desk();
        Store::open(&desk.database, &Key::random()).await.unwrap().close().await;
        Key::random().write(&desk.unfinished).unwrap();
        assert!(matches!(open(&desk.database, &desk.key).await, Err(OpenError::WrongKey)));
        fs::write(&desk.unfinished, "0123").unwrap();
        let malformed = open(&desk.database, &desk.key).await;
        assert!(matches!(malformed, Err(OpenError::Key(KeyError::Malformed(_)))));
        assert!(!desk.key.exists());
    }
}
