//! Why a command did not do what it was asked: one or two sentences for the operator, and the exit code.
//! Never holds a token, a key, or anything a person wrote.

use std::process::ExitCode;

use crate::app::RunError;
use crate::store::{KeyError, OpenError, StoreError};
use crate::telegram::ApiError;
use crate::wording::WordingError;

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

impl From<KeyError> for Failure {
    fn from(error: KeyError) -> Self {
        let said = error.to_string();
        match error {
            KeyError::Lost { .. } => Self::config(format!(
                "{said}, or set TIDEMARK_KEY_FILE to where it is. Nothing was changed; without its key nobody can read \
                 this database"
            )),
            KeyError::Malformed(_) => Self::config(format!(
                "{said}. Put the right file back from your copy, or set TIDEMARK_KEY_FILE to where it is"
            )),
            KeyError::Exposed(_) => Self::config(said),
            KeyError::Io { .. } => {
                Self::world(format!("{said}. TIDEMARK_KEY_FILE says where it is looked for"))
            }
        }
    }
}

impl From<OpenError> for Failure {
    fn from(error: OpenError) -> Self {
        let said = error.to_string();
        match error {
            OpenError::WrongKey => {
                Self::config(format!("{said}. Check DATABASE_URL and TIDEMARK_KEY_FILE; nothing was changed"))
            }
            OpenError::Newer | OpenError::Older => Self::config(said),
            OpenError::Sql(_) | OpenError::Migrate(_) => Self::world(said),
        }
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::world(format!("{error}. `tidemark doctor` says more"))
    }
}

impl From<ApiError> for Failure {
    fn from(error: ApiError) -> Self {
        match error {
            ApiError::Token => token_unknown(),
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
            RunError::Token => token_unknown(),
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
