//! Which updates were handled, and those that could not be: for operators never whose they were or what they said.

use std::collections::HashSet;

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::Value;

use crate::domain::ids::PersonId;

use super::codec::{instant, ms};
use super::{Conn, StoreError, marks};

/// Telegram keeps an update for a day, and after a week without any it counts from somewhere else: a number met so long
/// ago is of something else.
pub const SEEN: TimeDelta = TimeDelta::days(3);

/// Notes updates as handled. Gives those that were not before.
pub async fn mark_seen(
    conn: &mut Conn,
    updates: &[i64],
    now: DateTime<Utc>,
) -> Result<HashSet<i64>, StoreError> {
    let (updates, old, now) = (serde_json::to_string(updates)?, ms(now - SEEN), ms(now));
    let new = sqlx::query_scalar!(
        r#"INSERT INTO updates_seen (update_id, at) SELECT value, ?2 FROM json_each(?1) WHERE true
           ON CONFLICT (update_id) DO UPDATE SET at = excluded.at WHERE updates_seen.at < ?3
           RETURNING update_id AS "update_id!: i64""#,
        updates,
        now,
        old
    )
    .fetch_all(conn)
    .await?;
    Ok(new.into_iter().collect())
}

/// Keeps an update whose turn failed, whole.
pub async fn bury(
    conn: &mut Conn,
    update_id: Option<i64>,
    person: Option<PersonId>,
    raw: &str,
    error: &str,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let (person, now) = (person.map(|person| person.0), ms(now));
    sqlx::query!(
        "INSERT INTO dead_letters (update_id, person_id, raw, error, at) VALUES (?, ?, ?, ?, ?)",
        update_id,
        person,
        raw,
        error,
        now
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub async fn dead_letters(conn: &mut Conn) -> Result<i64, StoreError> {
    Ok(sqlx::query_scalar!(r#"SELECT count(*) AS "n!: i64" FROM dead_letters"#).fetch_one(conn).await?)
}

/// An update, or an alarm, whose turn failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    pub id: i64,
    /// As Telegram calls what it is, or as we call the alarm.
    pub what: String,
    pub error: String,
    pub at: DateTime<Utc>,
}

/// The oldest first.
pub async fn letters(conn: &mut Conn) -> Result<Vec<Letter>, StoreError> {
    let rows =
        sqlx::query!("SELECT id, raw, error, at FROM dead_letters ORDER BY id").fetch_all(conn).await?;
    rows.into_iter()
        .map(|row| {
            Ok(Letter { id: row.id, what: what(&row.raw).to_owned(), error: row.error, at: instant(row.at)? })
        })
        .collect()
}

/// Lets a letter go. `false`: there is none.
pub async fn drop_letter(conn: &mut Conn, id: i64, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let done = sqlx::query!("DELETE FROM dead_letters WHERE id = ?", id).execute(&mut *conn).await?;
    if done.rows_affected() == 0 {
        return Ok(false);
    }
    marks::set(conn, marks::LOG_OWED, now).await?;
    Ok(true)
}

/// What an update is may be shown; nothing in it may.
const SHOWN: [&str; 11] = [
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
    "channel_post",
    "expiry",
    "pause_end",
    "prompt",
    "nudge",
    "weekly",
    "digest",
];

fn what(raw: &str) -> &'static str {
    let update = serde_json::from_str::<Value>(raw).unwrap_or_default();
    SHOWN.into_iter().find(|name| raw == *name || update.get(name).is_some()).unwrap_or("something else")
}
