//! The database: the only room with SQL. Rows become domain values here and nowhere else.
//! Never sees a Telegram type, opens no transaction of its own accord, and reads no clock.

pub mod alarms;
pub mod changes;
mod checkin;
mod client;
mod codec;
pub mod conversations;
mod days;
pub mod delete;
pub mod export;
pub mod facts;
mod homework;
pub mod invite;
pub mod key;
mod link;
pub mod marks;
pub mod open;
pub mod outbox;
pub mod people;
pub mod pictures;
pub mod session;
mod skills;
pub mod therapist;
pub mod updates;

pub use key::{Key, KeyError};
pub use open::{OpenError, Store};

/// A connection inside somebody's transaction.
pub type Conn = sqlx::SqliteConnection;

/// What the database did to us.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("the database failed: {0}")]
    Sql(#[from] sqlx::Error),
    /// A stored value that cannot be ours.
    #[error("a stored {0} cannot be read")]
    Corrupt(&'static str),
    #[error("a value cannot be written as JSON: {0}")]
    Json(#[from] serde_json::Error),
}
