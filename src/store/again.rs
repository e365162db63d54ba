//! When a message that did not come through is tried again, and from when on it is worth nothing. Never tries it.

use chrono::{DateTime, TimeDelta, Utc};

use crate::dialogue::screen::{Until, Worth};

use super::codec::ms;
use super::{Conn, StoreError};

/// A card of a day that is closed, or was never asked, is worth sending that long.
const CLOSED_DAY: TimeDelta = TimeDelta::days(1);

/// It failed while others went: it is tried after a moment, and after twice as long each time, up to an hour.
pub async fn stumble(conn: &mut Conn, id: i64, now: DateTime<Utc>) -> Result<(), StoreError> {
    let now = ms(now);
    sqlx::query!(
        "UPDATE outbox SET stumbles = stumbles + 1, passable = max(passable, stumbles >= 7),
                due_at = max(due_at, ?1 + min(3600000, 250 << min(stumbles, 14)))
         WHERE id = ?2 AND outcome IS NULL AND leased_until IS NULL",
        now,
        id
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// After an outage: all that waited for its end may go, in order, as if it had not been tried.
pub async fn hurry(conn: &mut Conn, now: DateTime<Utc>) -> Result<(), StoreError> {
    let now = ms(now);
    sqlx::query!(
        "UPDATE outbox SET due_at = min(due_at, ?), attempts = 0, stumbles = 0, passable = 0
         WHERE outcome IS NULL AND leased_until IS NULL",
        now
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// A chat that could not be reached while others were is there again: what waited for it goes at once.
pub async fn hurry_chat(conn: &mut Conn, chat: i64, now: DateTime<Utc>) -> Result<(), StoreError> {
    let now = ms(now);
    sqlx::query!(
        "UPDATE outbox SET due_at = min(due_at, ?)
         WHERE chat_id = ? AND stumbles > 0 AND outcome IS NULL AND leased_until IS NULL",
        now,
        chat
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// From when on a message of this worth is worth nothing.
/// The check-in by whose end that is, where it is open, and the instant where not.
pub(super) fn until(worth: Worth, now: DateTime<Utc>) -> (Option<String>, i64) {
    match worth.until {
        Until::After(time) => (None, ms(now + time)),
        Until::DayCloses(occasion) => (Some(occasion.to_string()), ms(now + CLOSED_DAY)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::samples;

    #[tokio::test]
    async fn a_message_that_stumbles_goes_aside_and_an_outage_forgives_it() {
        let mut conn = samples::empty().await;
        let row =
            "INSERT INTO outbox (id, key, chat_id, lane, action, screen, lang, due_at, created_at, attempts)
                   VALUES (1, 'a', 1, 0, 'show', '{}', 'en', 0, 0, 3)";
        samples::run(&mut conn, row).await;
        let now = DateTime::UNIX_EPOCH + TimeDelta::days(1);
        for step in 0..16 {
            stumble(&mut conn, 1, now).await.unwrap();
            let waits = samples::texts(&mut conn, "SELECT CAST(due_at - 86400000 AS TEXT) FROM outbox").await;
            assert_eq!(waits, [(250_i64 << step).min(3_600_000).to_string()]);
        }
        hurry_chat(&mut conn, 2, now).await.unwrap();
        let left = "SELECT attempts || ' ' || stumbles || ' ' || (due_at - 86400000) FROM outbox";
        assert_eq!(samples::texts(&mut conn, left).await, ["3 16 3600000"]);
        hurry_chat(&mut conn, 1, now).await.unwrap();
        assert_eq!(samples::texts(&mut conn, left).await, ["3 16 0"], "it is known all the same");
        hurry(&mut conn, now).await.unwrap();
        assert_eq!(samples::texts(&mut conn, left).await, ["0 0 0"]);
    }
}
