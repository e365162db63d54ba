//! What rests when nothing reaches somebody any more. It is planned anew when they come back, by the conversation.

use chrono::{DateTime, Utc};

use crate::domain::ids::PersonId;

use super::{Conn, StoreError, alarms, checkin, people};

/// Nothing reaches this person. What would speak to them rests, and what they never saw was not asked.
pub async fn lost(conn: &mut Conn, person: PersonId, now: DateTime<Utc>) -> Result<(), StoreError> {
    people::set_reachable(conn, person, false, now).await?;
    never_seen(conn, person).await?;
    alarms::rest(conn, person).await?;
    checkin::plan(conn, person, None).await
}

/// A question that never stood in the chat was not asked: it does not count as missed.
async fn never_seen(conn: &mut Conn, person: PersonId) -> Result<(), StoreError> {
    let refused = sqlx::query!(
        r#"UPDATE checkins SET sent_at = NULL, expires_at = NULL, form = NULL
           WHERE client_id = ? AND sent_at IS NOT NULL AND closed_at IS NULL AND first_answered_at IS NULL
             AND NOT EXISTS (SELECT 1 FROM surfaces s
                             WHERE s.chat_id = checkins.client_id AND s.surface = 'checkin ' || checkins.day)
           RETURNING day AS "day!: String""#,
        person.0
    )
    .fetch_all(&mut *conn)
    .await?;
    for row in refused {
        sqlx::query!(
            "DELETE FROM alarms WHERE person_id = ? AND kind = 'expiry' AND day = ?",
            person.0,
            row.day
        )
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
}
