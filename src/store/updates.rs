//! Which updates were handled, and those that could not be.

use std::collections::HashSet;

use chrono::{DateTime, Utc};

use crate::domain::ids::PersonId;

use super::codec::ms;
use super::{Conn, StoreError};

/// Notes updates as handled. Gives those that were not before.
pub async fn mark_seen(
    conn: &mut Conn,
    updates: &[i64],
    now: DateTime<Utc>,
) -> Result<HashSet<i64>, StoreError> {
    let (updates, now) = (serde_json::to_string(updates)?, ms(now));
    let new = sqlx::query_scalar!(
        r#"INSERT INTO updates_seen (update_id, at) SELECT value, ?2 FROM json_each(?1) WHERE true
           ON CONFLICT DO NOTHING RETURNING update_id AS "update_id!: i64""#,
        updates,
        now
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
