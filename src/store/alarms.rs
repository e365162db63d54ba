//! What will happen: one table, asked only for what is due. Its cost depends on that, not on how many clients exist.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::domain::alarm::{Alarm, Set};
use crate::domain::ids::PersonId;

use super::codec::{ms, occasion};
use super::tx::Tx;
use super::{Conn, StoreError};

/// Alarms due by now, in the order they must ring: by time, and a day closes before the next is asked. Summaries come
/// after all else, however late that is: a week is told once every question that was due has gone out.
pub async fn due(
    conn: &mut Conn,
    now: DateTime<Utc>,
    limit: i64,
) -> Result<Vec<(PersonId, Alarm)>, StoreError> {
    let now = ms(now);
    let rows = sqlx::query!(
        r#"SELECT person_id AS "person_id!: i64", kind AS "kind!: String", occasion AS "occasion!: String"
           FROM alarms WHERE due_at <= ?
           ORDER BY kind IN ('weekly', 'digest'), due_at,
                    CASE kind WHEN 'expiry' THEN 0 WHEN 'pause_end' THEN 1 WHEN 'prompt' THEN 2 ELSE 3 END,
                    person_id
           LIMIT ? + 0"#,
        now,
        limit
    )
    .fetch_all(conn)
    .await?;
    let mut due = Vec::new();
    for row in rows {
        match alarm(&row.kind, &row.occasion) {
            Ok(alarm) => due.push((PersonId(row.person_id), alarm)),
            // One row nobody can read must not silence everybody else's.
            Err(error) => tracing::error!(%error, "an alarm is passed over"),
        }
    }
    Ok(due)
}

/// When the next alarm rings.
pub async fn next(conn: &mut Conn) -> Result<Option<DateTime<Utc>>, StoreError> {
    let at = sqlx::query_scalar!(r#"SELECT min(due_at) AS "at: i64" FROM alarms"#).fetch_one(conn).await?;
    super::codec::maybe_instant(at)
}

/// Whose next question, summary or digest is planned later than that.
pub async fn planned_after(conn: &mut Conn, at: DateTime<Utc>) -> Result<Vec<PersonId>, StoreError> {
    let at = ms(at);
    let rows = sqlx::query_scalar!(
        "SELECT DISTINCT person_id FROM alarms WHERE due_at > ? AND kind IN ('prompt', 'weekly', 'digest')
         ORDER BY person_id",
        at
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(PersonId).collect())
}

/// Takes alarms that ring. Gives those that were there, and not moved to later.
pub async fn take(
    conn: &mut Conn,
    alarms: &[(PersonId, Alarm)],
    now: DateTime<Utc>,
) -> Result<HashSet<(PersonId, Alarm)>, StoreError> {
    let rows: Vec<_> = alarms.iter().map(|(of, alarm)| (of.0, alarm.kind(), occasion_of(*alarm))).collect();
    let (rows, now) = (serde_json::to_string(&rows)?, ms(now));
    let taken = sqlx::query!(
        r#"DELETE FROM alarms
           WHERE (person_id, kind, occasion) IN (SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?))
             AND due_at <= ?
           RETURNING person_id AS "person_id!: i64", kind AS "kind!: String", occasion AS "occasion!: String""#,
        rows,
        now
    )
    .fetch_all(conn)
    .await?;
    taken.into_iter().map(|row| Ok((PersonId(row.person_id), alarm(&row.kind, &row.occasion)?))).collect()
}

/// An alarm as its row holds it.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Ring {
    person: i64,
    kind: &'static str,
    occasion: String,
    at: i64,
}

pub fn set(tx: &mut Tx, person: PersonId, set: Set) {
    tx.set_alarm(ring(person, set));
}

pub(super) async fn set_now(conn: &mut Conn, person: PersonId, set: Set) -> Result<(), StoreError> {
    set_all(conn, &[ring(person, set)]).await
}

fn ring(person: PersonId, set: Set) -> Ring {
    Ring { person: person.0, kind: set.alarm.kind(), occasion: occasion_of(set.alarm), at: ms(set.at) }
}

pub(super) async fn set_all(conn: &mut Conn, rings: &[Ring]) -> Result<(), StoreError> {
    if rings.is_empty() {
        return Ok(());
    }
    let rows = serde_json::to_string(rings)?;
    sqlx::query!(
        "INSERT INTO alarms (person_id, kind, occasion, due_at)
         SELECT value ->> 'person', value ->> 'kind', value ->> 'occasion', value ->> 'at' FROM json_each(?) WHERE true
         ON CONFLICT (person_id, kind, occasion) DO UPDATE SET due_at = excluded.due_at",
        rows
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn clear(conn: &mut Conn, person: PersonId, alarm: Alarm) -> Result<(), StoreError> {
    let (kind, occasion) = (alarm.kind(), occasion_of(alarm));
    sqlx::query!(
        "DELETE FROM alarms WHERE person_id = ? AND kind = ? AND occasion = ?",
        person.0,
        kind,
        occasion
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Nothing that would speak rings for this person; what ends still ends.
pub(super) async fn rest(conn: &mut Conn, person: PersonId) -> Result<(), StoreError> {
    sqlx::query!(
        "DELETE FROM alarms WHERE person_id = ? AND kind IN ('prompt', 'nudge', 'ease', 'weekly', 'digest')",
        person.0
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Of several people at once: their numbers, each with a slot, as JSON.
pub(super) async fn clear_prompts(conn: &mut Conn, slots: &str) -> Result<(), StoreError> {
    sqlx::query!(
        "DELETE FROM alarms
         WHERE person_id IN (SELECT value ->> 'client' FROM json_each(?1)) AND kind = 'prompt'
           AND EXISTS (SELECT 1 FROM json_each(?1)
                       WHERE value ->> 'client' = person_id
                         AND value ->> 'slot' = CAST(substr(occasion, 12) AS INTEGER))",
        slots
    )
    .execute(conn)
    .await?;
    Ok(())
}

fn occasion_of(alarm: Alarm) -> String {
    match alarm {
        Alarm::Expiry(occasion) | Alarm::Prompt(occasion) | Alarm::Nudge(occasion) => occasion.to_string(),
        Alarm::PauseEnd | Alarm::Ease | Alarm::Weekly | Alarm::Digest => String::new(),
    }
}

fn alarm(kind: &str, on: &str) -> Result<Alarm, StoreError> {
    Ok(match kind {
        "expiry" => Alarm::Expiry(occasion(on)?),
        "pause_end" => Alarm::PauseEnd,
        "ease" => Alarm::Ease,
        "prompt" => Alarm::Prompt(occasion(on)?),
        "nudge" => Alarm::Nudge(occasion(on)?),
        "weekly" => Alarm::Weekly,
        "digest" => Alarm::Digest,
        _ => return Err(StoreError::Corrupt("alarm")),
    })
}
