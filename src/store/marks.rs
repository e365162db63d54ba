//! Single instants about the bot itself, by name.

use chrono::{DateTime, Utc};

use super::codec::{instant, ms};
use super::{Conn, StoreError};

/// The last time Telegram answered a poll.
pub const LAST_POLL: &str = "last_poll";

/// The last time a poll was cut off by another program's.
pub const RIVAL: &str = "rival_poll";

/// The last time Telegram's clock and ours were seen to agree.
pub const AGREED: &str = "agreed";
/// Since when the dates of Telegram's answers are known to be another machine's.
pub const DISPROVED: &str = "dates_disproved";
/// Both ends of the last time of hours that was not lived, and of the last that led to another month or year.
pub const LEAP: [&str; 2] = ["leap_from", "leap_to"];
pub const FAR_LEAP: [&str; 2] = ["far_leap_from", "far_leap_to"];

/// Since when the bot was away, where those it had asked are still to be asked again.
pub const ABSENT: &str = "absent";

/// Something was deleted, and the write-ahead log still has it.
pub const LOG_OWED: &str = "log_owed";

pub async fn get(conn: &mut Conn, name: &str) -> Result<Option<DateTime<Utc>>, StoreError> {
    let at = sqlx::query_scalar!("SELECT at FROM marks WHERE name = ?", name).fetch_optional(conn).await?;
    at.map(instant).transpose()
}

pub async fn set(conn: &mut Conn, name: &str, at: DateTime<Utc>) -> Result<(), StoreError> {
    set_all(conn, &[name], at).await
}

/// The same instant for all of these.
pub async fn set_all(conn: &mut Conn, names: &[&str], at: DateTime<Utc>) -> Result<(), StoreError> {
    let (names, at) = (serde_json::to_string(names)?, ms(at));
    sqlx::query!(
        "INSERT INTO marks (name, at) SELECT value, ?2 FROM json_each(?1) WHERE true
         ON CONFLICT (name) DO UPDATE SET at = excluded.at",
        names,
        at
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Takes a mark away, unless it was set anew since it was read.
pub async fn clear(conn: &mut Conn, name: &str, read: DateTime<Utc>) -> Result<(), StoreError> {
    let read = ms(read);
    sqlx::query!("DELETE FROM marks WHERE name = ? AND at <= ?", name, read).execute(conn).await?;
    Ok(())
}
