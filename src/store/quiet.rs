//! How many days in a row somebody was asked and did not answer. What was not asked, or refused, is no such day, and
//! neither is one that is not over. Knows no answers.

use crate::domain::ids::PersonId;
use crate::domain::quiet::Quiet;

use super::{Conn, StoreError};

/// Since the last answer and the last pause. A question that was skipped was seen: it is an answer here.
pub(super) async fn of(conn: &mut Conn, client: PersonId) -> Result<Quiet, StoreError> {
    let row = sqlx::query!(
        r#"SELECT (SELECT count(DISTINCT c.day) FROM checkins c
                   WHERE c.client_id = ?1 AND c.sent_at IS NOT NULL AND c.closed_at IS NOT NULL
                     AND c.first_answered_at IS NULL
                     AND c.day > coalesce((SELECT max(a.day) FROM checkins a
                                           WHERE a.client_id = ?1 AND a.first_answered_at IS NOT NULL), '')
                     AND NOT EXISTS (SELECT 1 FROM checkins o WHERE o.client_id = ?1 AND o.day = c.day
                                     AND o.sent_at IS NOT NULL AND o.closed_at IS NULL)
                     AND c.day > coalesce((SELECT max(p.from_day) FROM pauses p WHERE p.client_id = ?1), ''))
                      AS "days!: i64",
                  (SELECT eased_at IS NOT NULL
                          AND NOT EXISTS (SELECT 1 FROM checkins a
                                          WHERE a.client_id = ?1 AND a.first_answered_at > eased_at)
                   FROM clients WHERE person_id = ?1) AS "asked?: bool""#,
        client.0
    )
    .fetch_one(conn)
    .await?;
    Ok(Quiet { days: usize::try_from(row.days).unwrap_or(0), asked: row.asked.unwrap_or(true) })
}
