//! The messages that stand in the chats: which message is the face of what, and what was shown last. Sends nothing.

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::dialogue::screen::Screen;

use super::codec::ms;
use super::queue::Leased;
use super::{Conn, StoreError};

/// A delivered message that is the face of something from now on.
#[derive(Clone, Debug, Serialize)]
pub struct Stands {
    row: i64,
    chat: i64,
    surface: String,
    message: i64,
}

impl Stands {
    pub fn of(row: &Leased, message: i64) -> Option<Self> {
        // A sentence about a day is no card, and each stands for itself.
        let said_of =
            || row.screen.as_ref().and_then(Screen::said_of).map(|day| format!("of {day} {message}"));
        let surface = row.surface.clone().or_else(said_of)?;
        Some(Self { row: row.id, chat: row.chat, surface, message })
    }
}

/// The messages these surfaces are from now on; nothing where their person was deleted meanwhile.
pub async fn stand_all(conn: &mut Conn, stands: &[Stands], now: DateTime<Utc>) -> Result<(), StoreError> {
    if stands.is_empty() {
        return Ok(());
    }
    let (stands, now) = (serde_json::to_string(stands)?, ms(now));
    sqlx::query!(
        "INSERT INTO surfaces (chat_id, surface, message_id, at)
         SELECT j.value ->> 'chat', j.value ->> 'surface', j.value ->> 'message', ?2 FROM json_each(?1) j
         WHERE EXISTS (SELECT 1 FROM outbox WHERE id = j.value ->> 'row')
         ON CONFLICT (chat_id, surface) DO UPDATE SET message_id = excluded.message_id, at = excluded.at",
        stands,
        now
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The message a surface is from now on.
pub async fn stand(
    conn: &mut Conn,
    chat: i64,
    surface: &str,
    message: i64,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let now = ms(now);
    sqlx::query!(
        "INSERT INTO surfaces (chat_id, surface, message_id, at) VALUES (?, ?, ?, ?)
         ON CONFLICT (chat_id, surface) DO UPDATE SET message_id = excluded.message_id, at = excluded.at",
        chat,
        surface,
        message,
        now
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Somebody touched another face of a surface than the one we knew: what waits for it stands there from now on, and
/// takes the one we knew away.
pub async fn take_over(conn: &mut Conn, chat: i64, surface: &str, old: i64) -> Result<(), StoreError> {
    sqlx::query!(
        "UPDATE outbox SET instead_of = ?
         WHERE chat_id = ? AND surface = ? AND outcome IS NULL AND leased_until IS NULL",
        old,
        chat,
        surface
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The message a surface is now.
pub async fn standing(conn: &mut Conn, chat: i64, surface: &str) -> Result<Option<i64>, StoreError> {
    let query = sqlx::query_scalar!(
        "SELECT message_id FROM surfaces WHERE chat_id = ? AND surface = ?",
        chat,
        surface
    );
    Ok(query.fetch_optional(conn).await?)
}

/// Is this message the last of ours in this chat but for remarks, as it is now, with nothing newer on its way? One further up
/// that was only changed is not, and neither is the last one once another was changed after it: somebody is there. `sent`: of words that waited, when they were sent: it was there by then. `last`: else it is
/// enough that it was there.
pub async fn was_shown(
    conn: &mut Conn,
    chat: i64,
    surface: &str,
    sent: Option<DateTime<Utc>>,
    last: bool,
) -> Result<bool, StoreError> {
    let sent = sent.map(ms);
    let query = sqlx::query_scalar!(
        r#"SELECT coalesce((SELECT ?3 IS NULL OR q.finished_at <= ?3 FROM outbox q
                            WHERE q.chat_id = ?1 AND q.surface = ?2 AND q.outcome = 'sent'
                            ORDER BY q.finished_at DESC, q.id DESC LIMIT 1), 0)
               AND NOT EXISTS (SELECT 1 FROM outbox p WHERE p.chat_id = ?1 AND p.outcome IS NULL
                               AND (p.surface = ?2
                                    OR p.lane = 0 AND p.id > (SELECT max(q.id) FROM outbox q
                                        WHERE q.chat_id = ?1 AND q.surface = ?2 AND q.outcome = 'sent')))
               AND (NOT ?4 OR (SELECT o.surface IS ?2 FROM outbox o
                               WHERE o.chat_id = ?1 AND o.outcome = 'sent' AND o.remark = 0
                                 AND o.action IN ('show', 'menu')
                               ORDER BY o.finished_at DESC, o.id DESC LIMIT 1)
                           AND (SELECT o.surface IS ?2 FROM outbox o
                                WHERE o.chat_id = ?1 AND o.outcome = 'sent' AND o.remark = 0
                                  AND o.action IN ('show', 'replace', 'menu')
                                ORDER BY o.finished_at DESC, o.id DESC LIMIT 1)) AS "shown!: bool""#,
        chat,
        surface,
        sent,
        last
    );
    Ok(query.fetch_one(conn).await?)
}

/// Has this chat got something of ours below the message a surface is now? What came later stands lower, whenever it was
/// written.
pub async fn is_above_others(conn: &mut Conn, chat: i64, surface: &str) -> Result<bool, StoreError> {
    let query = sqlx::query_scalar!(
        r#"SELECT EXISTS (
               SELECT 1 FROM outbox e
               WHERE e.chat_id = ?1 AND e.action = 'show' AND e.outcome = 'sent' AND e.surface IS NOT ?2
                 AND (e.finished_at, e.id) > (SELECT own.finished_at, own.id FROM outbox own
                             WHERE own.chat_id = ?1 AND own.surface = ?2 AND own.action = 'show'
                               AND own.outcome = 'sent'
                             ORDER BY own.finished_at DESC, own.id DESC LIMIT 1)) AS "below!: bool""#,
        chat,
        surface
    );
    Ok(query.fetch_one(conn).await?)
}
