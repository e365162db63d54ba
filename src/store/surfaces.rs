//! The messages that stand in the chats: which message is the face of what, and what was shown last. Sends nothing.

use chrono::{DateTime, Utc};

use super::codec::ms;
use super::outbox::Leased;
use super::{Conn, StoreError};

/// The message a delivered row's surface is from now on; nothing where its person was deleted meanwhile.
pub async fn stand_by(
    conn: &mut Conn,
    row: &Leased,
    message: i64,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let kept = sqlx::query_scalar!(r#"SELECT id AS "id!: i64" FROM outbox WHERE id = ?"#, row.id)
        .fetch_optional(&mut *conn)
        .await?;
    match (&row.surface, kept) {
        (Some(surface), Some(_)) => stand(conn, row.chat, surface, message, now).await,
        _ => Ok(()),
    }
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

/// Was this message the last thing of ours that this chat was shown but for remarks, with nothing of it on its way? `sent`: of words that
/// waited, when they were sent: it was there by then. `last`: else it is enough that it was there.
pub async fn was_shown(
    conn: &mut Conn,
    chat: i64,
    surface: &str,
    sent: Option<DateTime<Utc>>,
    last: bool,
) -> Result<bool, StoreError> {
    let sent = sent.map(ms);
    let query = sqlx::query_scalar!(
        r#"SELECT NOT EXISTS (SELECT 1 FROM outbox WHERE chat_id = ?1 AND outcome IS NULL AND (surface = ?2 OR lane = 0))
               AND coalesce((SELECT o.surface IS ?2 AND (?3 IS NULL OR o.finished_at <= ?3) FROM outbox o
                             WHERE o.chat_id = ?1 AND o.outcome = 'sent'
                               AND (o.surface IS ?2 OR (?4 AND o.remark = 0 AND o.action IN ('show', 'replace', 'menu')))
                             ORDER BY o.finished_at DESC, o.id DESC LIMIT 1), 0) AS "shown!: bool""#,
        chat,
        surface,
        sent,
        last
    );
    Ok(query.fetch_one(conn).await?)
}

/// Has this chat got something of ours below the message a surface is now?
pub async fn is_above_others(conn: &mut Conn, chat: i64, surface: &str) -> Result<bool, StoreError> {
    let query = sqlx::query_scalar!(
        r#"SELECT EXISTS (
               SELECT 1 FROM outbox e
               WHERE e.chat_id = ?1 AND e.action = 'show' AND e.outcome = 'sent' AND e.surface IS NOT ?2
                 AND e.id > (SELECT max(own.id) FROM outbox own
                             WHERE own.chat_id = ?1 AND own.surface = ?2 AND own.action = 'show'
                               AND own.outcome = 'sent')) AS "below!: bool""#,
        chat,
        surface
    );
    Ok(query.fetch_one(conn).await?)
}
