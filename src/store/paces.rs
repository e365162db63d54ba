//! How fast Telegram lets us send, by kind of message, as it was learnt: kept over a restart. Nothing of any person.

use chrono::{DateTime, Utc};

use super::codec::ms;
use super::{Conn, StoreError};

/// Messages of that kind a second, for each kind that was ever refused.
pub async fn all(conn: &mut Conn) -> Result<Vec<(String, f64)>, StoreError> {
    let rows = sqlx::query!("SELECT kind, per_second FROM paces").fetch_all(conn).await?;
    Ok(rows.into_iter().map(|row| (row.kind, row.per_second)).collect())
}

pub async fn keep(
    conn: &mut Conn,
    kind: &str,
    per_second: f64,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let now = ms(now);
    sqlx::query!(
        "INSERT INTO paces (kind, per_second, at) VALUES (?, ?, ?)
         ON CONFLICT (kind) DO UPDATE SET per_second = excluded.per_second, at = excluded.at",
        kind,
        per_second,
        now
    )
    .execute(conn)
    .await?;
    Ok(())
}
