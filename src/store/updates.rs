//! Which updates were handled, and those that could not be.

use chrono::{DateTime, Utc};

use crate::domain::ids::PersonId;

use super::codec::ms;
use super::{Conn, StoreError};

/// Notes an update as handled. `false`: it was before.
pub async fn mark_seen(conn: &mut Conn, update_id: i64, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let now = ms(now);
    let done = sqlx::query!(
        "INSERT INTO updates_seen (update_id, at) VALUES (?, ?) ON CONFLICT DO NOTHING",
        update_id,
        now
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
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
