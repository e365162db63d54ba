//! What rests when nothing reaches somebody any more; it is planned anew when they come back, by the conversation. And
//! what was not asked, since its question reached nobody. Never takes back what was seen or answered.

use chrono::{DateTime, Utc};

use crate::dialogue::ease::EASE;
use crate::dialogue::screen::checkin_surface;
use crate::domain::alarm::Alarm;
use crate::domain::ids::PersonId;
use crate::domain::occasion::{Occasion, SLOTS, Slot};

use super::checkin::Plan;
use super::codec::{ms, occasion};
use super::queue::Leased;
use super::{Conn, StoreError, alarms, checkin, client, people};

/// Nothing reaches this person. What would speak to them rests, and what they never saw was not asked.
pub async fn lost(conn: &mut Conn, person: PersonId, now: DateTime<Utc>) -> Result<(), StoreError> {
    people::set_reachable(conn, person, false, now).await?;
    never_seen(conn, person).await?;
    client::not_eased(conn, person).await?;
    alarms::rest(conn, person).await?;
    let rest: Vec<Plan> = (0..SLOTS).filter_map(Slot::new).map(|slot| Plan::of(person, slot, None)).collect();
    checkin::plan_all(conn, &rest).await
}

/// A message is parked. Was it the question of a day that was never seen, and nothing else of it is on its way, that day
/// was not asked: it is missing from every count. Its reminder still rings, and asks it then.
pub(super) async fn parked(conn: &mut Conn, row: &Leased) -> Result<(), StoreError> {
    match &row.surface {
        Some(surface) if surface == EASE => client::not_eased(conn, PersonId(row.chat)).await,
        Some(surface) => unasked(conn, PersonId(row.chat), surface).await,
        None => Ok(()),
    }
}

/// A day is over, and its question still waits: it is not sent any more, and that day was not asked.
pub(super) async fn unseen(
    conn: &mut Conn,
    person: PersonId,
    on: Occasion,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let (surface, now) = (checkin_surface(on), ms(now));
    sqlx::query!(
        "UPDATE outbox SET outcome = 'superseded', finished_at = ?, screen = NULL
         WHERE chat_id = ? AND surface = ? AND outcome IS NULL AND leased_until IS NULL",
        now,
        person.0,
        surface
    )
    .execute(&mut *conn)
    .await?;
    unasked(conn, person, &surface).await
}

async fn unasked(conn: &mut Conn, person: PersonId, surface: &str) -> Result<(), StoreError> {
    let unseen = sqlx::query_scalar!(
        r#"UPDATE checkins SET sent_at = NULL, expires_at = NULL, nudged_at = NULL, form = NULL, zones = NULL
           WHERE client_id = ?1 AND 'checkin ' || occasion = ?2 AND sent_at IS NOT NULL AND first_answered_at IS NULL
             AND NOT EXISTS (SELECT 1 FROM surfaces s WHERE s.chat_id = ?1 AND s.surface = ?2)
             AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.chat_id = ?1 AND o.surface = ?2 AND o.outcome IS NULL)
           RETURNING occasion"#,
        person.0,
        surface
    )
    .fetch_optional(&mut *conn)
    .await?;
    match unseen {
        Some(unseen) => alarms::clear(conn, person, Alarm::Expiry(occasion(&unseen)?)).await,
        None => Ok(()),
    }
}

/// A question that never stood in the chat was not asked: it does not count as missed.
async fn never_seen(conn: &mut Conn, person: PersonId) -> Result<(), StoreError> {
    let refused = sqlx::query!(
        r#"UPDATE checkins SET sent_at = NULL, expires_at = NULL, form = NULL, zones = NULL
           WHERE client_id = ? AND sent_at IS NOT NULL AND closed_at IS NULL AND first_answered_at IS NULL
             AND NOT EXISTS (SELECT 1 FROM surfaces s
                             WHERE s.chat_id = checkins.client_id AND s.surface = 'checkin ' || checkins.occasion)
           RETURNING occasion AS "occasion!: String""#,
        person.0
    )
    .fetch_all(&mut *conn)
    .await?;
    for row in refused {
        sqlx::query!(
            "DELETE FROM alarms WHERE person_id = ? AND kind = 'expiry' AND occasion = ?",
            person.0,
            row.occasion
        )
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
}
