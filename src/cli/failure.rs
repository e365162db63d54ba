//! Why a command did not do what it was asked: one or two sentences for the operator, and the exit code.
//! Never holds a token, a key, or anything a person wrote.

use std::process::ExitCode;

use crate::app::RunError;
use crate::store::place::Misplaced;
use crate::store::{KeyError, OpenError, StoreError, Trouble};
use crate::telegram::ApiError;
use crate::wording::WordingError;

/// What to do about a damaged database.
pub const DAMAGED: &str = "Stop the bot, move the database and the -wal and -shm files beside it aside and keep them, \
                           and put your newest copy back";

/// What a supervisor may conclude: after 1 a restart may help, after 2 somebody must put something right first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    World,
    Config,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::World => 1,
            Exit::Config => 2,
        })
    }
}

#[derive(Debug)]
pub struct Failure {
    pub exit: Exit,
    pub sentence: String,
}

impl Failure {
    /// Something out there failed.
    pub fn world(sentence: impl AsRef<str>) -> Self {
        Self { exit: Exit::World, sentence: sentence_of(sentence.as_ref()) }
    }

    /// A value is missing or cannot be right.
    pub fn config(sentence: impl AsRef<str>) -> Self {
        Self { exit: Exit::Config, sentence: sentence_of(sentence.as_ref()) }
    }
}

impl From<Misplaced> for Failure {
    fn from(misplaced: Misplaced) -> Self {
        Self::config(misplaced.to_string())
    }
}

impl From<KeyError> for Failure {
    fn from(error: KeyError) -> Self {
        let said = error.to_string();
        match error {
            KeyError::Malformed(_) => Self::config(format!(
                "{said}. Put the right file back from your copy, or set TIDEMARK_KEY_FILE to where it is"
            )),
            KeyError::Exposed(_) | KeyError::Place(_) => Self::config(said),
            KeyError::Io { source, .. } if source.kind() == std::io::ErrorKind::PermissionDenied => {
                Self::config(format!(
                    "{said}. Run Tidemark as the owner of its folder, or give another TIDEMARK_KEY_FILE"
                ))
            }
            KeyError::Io { .. } => {
                Self::world(format!("{said}. Look at the disk, or give another TIDEMARK_KEY_FILE"))
            }
        }
    }
}

impl From<OpenError> for Failure {
    fn from(error: OpenError) -> Self {
        let (said, trouble) = (error.to_string(), error.trouble());
        match error {
            OpenError::WrongKey => Self::config(format!(
                "{said}. Check DATABASE_URL and TIDEMARK_KEY_FILE, or move the database and its -wal and -shm files \
                 aside and put your newest copy back; nothing was changed"
            )),
            OpenError::Gone(_) => Self::config(format!(
                "{said}. The path may be wrong, or a copy failed. Set DATABASE_URL to where the database is, or move \
                 what is left of it (-wal, -shm) aside and put your copy back. To begin anew, move the key file away; \
                 a second database needs a TIDEMARK_KEY_FILE of its own. Nothing was changed"
            )),
            OpenError::Emptied(_) => Self::config(format!(
                "{said}. The path may be wrong, or a copy failed. Set DATABASE_URL to where the database is, or move \
                 what is left of it (-wal, -shm) aside and put your copy back. To begin anew, move both away. Nothing \
                 was changed"
            )),
            OpenError::EmptyAlone(_) => Self::config(format!(
                "{said}. A copy may have failed: put your copies of both back. To begin anew, remove the empty file. \
                 Nothing was changed"
            )),
            OpenError::KeyLost(_) => Self::config(format!(
                "{said}: put the key file back from your copy, or set TIDEMARK_KEY_FILE to where it is. Nothing was \
                 changed; without its key nobody can read this database"
            )),
            OpenError::Key(error) => error.into(),
            OpenError::LeftOver(_)
            | OpenError::Place(_)
            | OpenError::NoneYet(_)
            | OpenError::Newer
            | OpenError::Older => Self::config(said),
            OpenError::Sql(_) | OpenError::Migrate(_) => {
                advised(&said, trouble.unwrap_or(Trouble::Other)).unwrap_or_else(|| Self::world(said))
            }
        }
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        let said = error.to_string();
        advised(&said, error.trouble())
            .unwrap_or_else(|| Self::world(format!("{said}. `tidemark doctor` says more")))
    }
}

/// What to do about it, where that is known. What never mends by itself is for somebody to put right.
fn advised(said: &str, trouble: Trouble) -> Option<Failure> {
    Some(match trouble {
        Trouble::Damaged => Failure::config(format!("{said}. {DAMAGED}")),
        Trouble::Forbidden => Failure::config(format!(
            "{said}. Run Tidemark as the owner of the file and of its folder, on a disk that may be written to"
        )),
        Trouble::Locked => Failure::world(format!("{said}. Close whatever else has it open, and try again")),
        Trouble::Full => Failure::world(format!("{said}. Make room on the disk, and try again")),
        Trouble::Disk => Failure::world(format!(
            "{said}. Look at the disk and the system's log, and see that you have a copy of the database and its key"
        )),
        Trouble::Other => return None,
    })
}

impl From<ApiError> for Failure {
    fn from(error: ApiError) -> Self {
        match error {
            ApiError::Token => token_unknown(),
            ApiError::NotFound => Self::config(format!(
                "{error}. Check TELOXIDE_API_URL, and copy the token again from @BotFather (/mybots, then API Token)"
            )),
            ApiError::Address => Self::config(
                "TELOXIDE_API_URL is no web address. Write something like http://127.0.0.1:8081, or leave it out for \
                 Telegram's own",
            ),
            other => Self::world(format!("{other}. Check the network, and TELOXIDE_API_URL if it is set")),
        }
    }
}

impl From<RunError> for Failure {
    fn from(error: RunError) -> Self {
        match error {
            RunError::Store(error) => error.into(),
            other => Self::world(other.to_string()),
        }
    }
}

impl From<WordingError> for Failure {
    fn from(error: WordingError) -> Self {
        Self::world(format!("this build speaks no language properly: {error}"))
    }
}

fn token_unknown() -> Failure {
    Failure::config(
        "Telegram does not know this token: it was mistyped, or taken back. Copy it again from @BotFather (/mybots, \
         then API Token) into TELOXIDE_TOKEN",
    )
}

/// Begins with a capital and ends with a full stop.
fn sentence_of(text: &str) -> String {
    let mut letters = text.trim().chars();
    let mut sentence: String =
        letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
    if !sentence.ends_with(['.', '?', '!']) {
        sentence.push('.');
    }
    sentence
}
