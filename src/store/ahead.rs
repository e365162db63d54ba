//! Days that were asked by a clock which ran ahead: they are asked again when they come. Answers stay where they are.

use chrono::{DateTime, NaiveDate, Utc};

use crate::domain::alarm::{Alarm, Set};
use crate::domain::ids::PersonId;
use crate::domain::occasion::Occasion;

use super::codec::{instant, ms, occasion};
use super::{Conn, StoreError, alarms};

/// Cards that are taken back at once; whoever touches an older one is told then.
const CARDS: i64 = 8;

/// Clients somebody asked, or whose day was closed, at an instant that has not come yet. Walks through all check-ins:
/// for the rare moment when a clock was set back far.
pub async fn clients(conn: &mut Conn, now: DateTime<Utc>) -> Result<Vec<PersonId>, StoreError> {
    let now = ms(now);
    let rows = sqlx::query_scalar!(
        "SELECT DISTINCT client_id FROM checkins WHERE sent_at > ?1 OR closed_at > ?1 ORDER BY client_id",
        now
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(PersonId).collect())
}

/// The days to come that were asked, the latest first, whose cards still stand for a question.
pub(super) async fn asked(
    conn: &mut Conn,
    client: PersonId,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Result<Vec<Occasion>, StoreError> {
    let (today, now) = (today.to_string(), ms(now));
    let days = sqlx::query_scalar!(
        "SELECT occasion FROM checkins
         WHERE client_id = ?1 AND day > ?2 AND sent_at > ?3 AND completed_at IS NULL
           AND (EXISTS (SELECT 1 FROM surfaces s WHERE s.chat_id = ?1 AND s.surface = 'checkin ' || checkins.occasion)
                OR EXISTS (SELECT 1 FROM outbox o WHERE o.chat_id = ?1 AND o.surface = 'checkin ' || checkins.occasion
                           AND o.outcome IS NULL))
         ORDER BY day DESC LIMIT ?4 + 0",
        client.0,
        today,
        now,
        CARDS
    )
    .fetch_all(conn)
    .await?;
    days.iter().map(|on| occasion(on)).collect()
}

/// The latest day that was closed before its end has come.
pub(super) async fn closed(
    conn: &mut Conn,
    client: PersonId,
    now: DateTime<Utc>,
) -> Result<Option<Occasion>, StoreError> {
    let now = ms(now);
    let found = sqlx::query_scalar!(
        "SELECT occasion FROM checkins
         WHERE client_id = ?1 AND sent_at <= ?2 AND closed_at > ?2 AND expires_at > ?2 AND completed_at IS NULL
         ORDER BY day DESC LIMIT 1",
        client.0,
        now
    )
    .fetch_optional(conn)
    .await?;
    found.as_deref().map(occasion).transpose()
}

/// The days after this one count as not asked, and a day that such a clock closed is open until its own end.
pub(super) async fn take_back(
    conn: &mut Conn,
    client: PersonId,
    after: NaiveDate,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let (after, now) = (after.to_string(), ms(now));
    let unasked = sqlx::query_scalar!(
        "UPDATE checkins SET sent_at = NULL, expires_at = NULL, closed_at = NULL, nudged_at = NULL,
             form = CASE WHEN EXISTS (SELECT 1 FROM answers a WHERE a.checkin_id = checkins.id) THEN form END,
             tracked = CASE WHEN EXISTS (SELECT 1 FROM answers a WHERE a.checkin_id = checkins.id) THEN tracked END
         WHERE client_id = ?1 AND day > ?2 AND sent_at > ?3 RETURNING occasion",
        client.0,
        after,
        now
    )
    .fetch_all(&mut *conn)
    .await?;
    for on in unasked {
        for alarm in [Alarm::Nudge(occasion(&on)?), Alarm::Expiry(occasion(&on)?)] {
            alarms::clear(conn, client, alarm).await?;
        }
    }
    let reopened = sqlx::query!(
        r#"UPDATE checkins SET closed_at = NULL
           WHERE client_id = ?1 AND closed_at > ?2 AND expires_at > ?2
           RETURNING occasion, expires_at AS "expires_at!: i64""#,
        client.0,
        now
    )
    .fetch_all(&mut *conn)
    .await?;
    for row in reopened {
        let set = Set { alarm: Alarm::Expiry(occasion(&row.occasion)?), at: instant(row.expires_at)? };
        alarms::set_now(conn, client, set).await?;
    }
    Ok(())
}
