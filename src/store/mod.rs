//! The database: the only room with SQL. Rows become domain values here and nowhere else.
//! Never sees a Telegram type, opens no transaction of its own accord, and reads no clock.

pub mod again;
pub mod ahead;
pub mod alarms;
mod answers;
mod asked;
pub mod changes;
mod checkin;
mod client;
mod codec;
pub mod connect;
pub mod conversations;
mod day;
mod days;
pub mod delete;
pub mod export;
pub mod facts;
mod homework;
pub mod invite;
mod items;
mod join;
mod journal;
pub mod key;
pub mod known;
mod link;
pub mod looks;
pub mod marks;
pub mod open;
pub mod outbox;
pub mod paces;
pub mod pair;
pub mod parked;
mod pause;
pub mod people;
pub mod pictures;
pub mod place;
mod plan;
mod questions;
pub mod queue;
mod quiet;
pub mod reach;
pub mod retention;
#[cfg(test)]
mod samples;
pub mod session;
mod settings;
mod skills;
mod slots;
pub mod surfaces;
mod target;
pub mod therapist;
mod thought;
mod told;
pub mod track;
pub mod tx;
pub mod typed;
mod untold;
pub mod updates;

pub use key::{Key, KeyError};
pub use open::{OpenError, Store};
pub use told::Trouble;
pub use tx::Tx;

/// A connection inside somebody's transaction.
pub type Conn = sqlx::SqliteConnection;

/// What the database did to us. Its sentences hold no value of any row, so they may be logged and shown.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("the database failed: {}", told::sql(.0))]
    Sql(sqlx::Error),
    /// A stored value that cannot be ours.
    #[error("a stored {0} cannot be read")]
    Corrupt(&'static str),
    #[error("a value cannot be written as JSON")]
    Json,
}

impl StoreError {
    pub fn trouble(&self) -> Trouble {
        match self {
            Self::Sql(error) => told::trouble(error),
            Self::Corrupt(_) | Self::Json => Trouble::Other,
        }
    }

    /// May the same go well another time? What is stored wrongly stays wrong.
    pub fn may_pass(&self) -> bool {
        matches!(self, Self::Sql(_))
    }
}

// By hand, and without a source: whoever prints an error with all that lies behind it would print sqlx's own words.
impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        Self::Sql(error)
    }
}

impl From<serde_json::Error> for StoreError {
    fn from(_: serde_json::Error) -> Self {
        Self::Json
    }
}
