//! Every message that goes out: written in the turn that caused it, and finished once.
//! A finished row keeps the fact of delivery and no meaning.

use chrono::{DateTime, Utc};

use crate::dialogue::effect::Lane;
use crate::dialogue::screen::Screen;
use crate::domain::lang::Lang;

use super::codec::ms;
use super::items::SLOT;
use super::queue::Leased;
use super::{Conn, StoreError, again, marks, reach, updates};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    Show,
    Replace,
    Menu,
    Leave,
}

/// A message to be written.
#[derive(Clone, Debug)]
pub struct New<'a> {
    /// Unique: the same message written twice is written once.
    pub key: &'a str,
    pub chat: i64,
    pub lane: Lane,
    pub action: Action,
    pub screen: &'a Screen,
    pub lang: &'a Lang,
    /// The row goes with its delivery.
    pub forget: bool,
    /// A sentence that leaves the question above it standing.
    pub remark: bool,
}

/// How a message ends that is not parked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finish {
    Sent,
    Unreachable,
    Stale,
}

pub async fn push(conn: &mut Conn, new: New<'_>, now: DateTime<Utc>) -> Result<(), StoreError> {
    let surface = new.screen.surface();
    let mut action = new.action;
    let mut instead_of = None;
    let now_ms = ms(now);
    if let Some(surface) = &surface {
        // Only the newest face of a surface matters. If it never appeared, the newest makes it appear.
        let passed = sqlx::query!(
            "UPDATE outbox SET outcome = 'superseded', finished_at = ?, screen = NULL
             WHERE chat_id = ? AND surface = ? AND outcome IS NULL AND leased_until IS NULL
             RETURNING action, instead_of",
            now_ms,
            new.chat,
            surface
        )
        .fetch_all(&mut *conn)
        .await?;
        if passed.iter().any(|row| row.action == "show") {
            action = Action::Show;
        }
        // What the one before would have taken away still has to go.
        instead_of = passed.iter().find_map(|row| row.instead_of);
    }
    if new.remark {
        make_room(conn, new.chat, now).await?;
    }
    let written = write(conn, &new, (action, surface.as_deref(), instead_of), now).await?;
    if !written && free_key(conn, new.key, now).await? {
        write(conn, &new, (action, surface.as_deref(), instead_of), now).await?;
    }
    Ok(())
}

/// So many remarks wait for one chat at most, and a later one takes the place of the last.
const REMARKS: i64 = 5;

async fn make_room(conn: &mut Conn, chat: i64, now: DateTime<Utc>) -> Result<(), StoreError> {
    let (kept, now) = (REMARKS - 1, ms(now));
    sqlx::query!(
        "UPDATE outbox SET outcome = 'superseded', finished_at = ?1, screen = NULL
         WHERE id IN (SELECT id FROM outbox INDEXED BY outbox_open
                      WHERE chat_id = ?2 AND outcome IS NULL AND leased_until IS NULL AND lane = 0 AND remark = 1
                        AND forget = 0
                      ORDER BY id LIMIT -1 OFFSET ?3 + 0)",
        now,
        chat,
        kept
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// `false`: there is one of this key.
async fn write(
    conn: &mut Conn,
    new: &New<'_>,
    (action, surface, instead_of): (Action, Option<&str>, Option<i64>),
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let (day, until) = again::until(new.screen.worth(new.lane), now);
    let now_ms = ms(now);
    let (json, lane, action_text, tag) =
        (new.screen.to_json()?, lane_number(new.lane), action_text(action), new.lang.tag());
    let done = sqlx::query!(
        "INSERT INTO outbox (key, chat_id, lane, action, surface, screen, lang, forget, due_at, created_at,
                             instead_of, remark, useful_until)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?9, ?10, ?11,
                 coalesce((SELECT expires_at FROM checkins WHERE client_id = ?2 AND day = ?12 AND slot = ?13
                             AND closed_at IS NULL AND expires_at > ?9), ?14)) ON CONFLICT (key) DO NOTHING",
        new.key,
        new.chat,
        lane,
        action_text,
        surface,
        json,
        tag,
        new.forget,
        now_ms,
        instead_of,
        new.remark,
        day,
        SLOT,
        until
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// What waits for a chat in that lane and is not on its way, newest first.
pub async fn waiting_for(conn: &mut Conn, chat: i64, lane: Lane) -> Result<Vec<(i64, Screen)>, StoreError> {
    let lane = lane_number(lane);
    let rows = sqlx::query!(
        r#"SELECT id, screen AS "screen!: String" FROM outbox
           WHERE chat_id = ? AND lane = ? AND outcome IS NULL AND leased_until IS NULL AND screen IS NOT NULL
           ORDER BY id DESC"#,
        chat,
        lane
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().filter_map(|row| Some((row.id, Screen::from_json(&row.screen)?))).collect())
}

/// Said by a later one, or not to be said any more.
pub async fn supersede(conn: &mut Conn, id: i64, now: DateTime<Utc>) -> Result<(), StoreError> {
    let now = ms(now);
    sqlx::query!(
        "UPDATE outbox SET outcome = 'superseded', finished_at = ?, screen = NULL
         WHERE id = ? AND outcome IS NULL AND leased_until IS NULL",
        now,
        id
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Keys are of updates, whose numbers Telegram begins anew after a quiet week: one so old gives its key up.
async fn free_key(conn: &mut Conn, key: &str, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let old = ms(now - updates::SEEN);
    let done = sqlx::query!(
        "UPDATE outbox SET key = key || ' of old ' || id WHERE key = ? AND created_at < ?",
        key,
        old
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// What was just written goes at that moment, not before.
pub async fn hold(conn: &mut Conn, key: &str, until: DateTime<Utc>) -> Result<(), StoreError> {
    let until = ms(until);
    sqlx::query!("UPDATE outbox SET due_at = ? WHERE key = ? AND outcome IS NULL", until, key)
        .execute(conn)
        .await?;
    Ok(())
}

/// Nothing is asked before it is told: what is held for a chat goes before all else now.
pub async fn tell_first(conn: &mut Conn, chat: i64, now: DateTime<Utc>) -> Result<(), StoreError> {
    let now = ms(now);
    sqlx::query!(
        "UPDATE outbox SET due_at = ?1, lane = 0
         WHERE chat_id = ?2 AND outcome IS NULL AND leased_until IS NULL AND lane = 1 AND due_at > ?1 AND attempts = 0",
        now,
        chat
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Does anything wait, or is on its way?
pub async fn any_waits(conn: &mut Conn) -> Result<bool, StoreError> {
    Ok(sqlx::query_scalar!(r#"SELECT EXISTS (SELECT 1 FROM outbox WHERE outcome IS NULL) AS "any!: bool""#)
        .fetch_one(conn)
        .await?)
}

/// How many messages wait or are on their way: for operators.
pub async fn waiting(conn: &mut Conn) -> Result<i64, StoreError> {
    Ok(sqlx::query_scalar!(r#"SELECT count(*) AS "n!: i64" FROM outbox WHERE outcome IS NULL"#)
        .fetch_one(conn)
        .await?)
}

/// These were sent, and keep the fact alone.
pub async fn sent(conn: &mut Conn, ids: &[i64], now: DateTime<Utc>) -> Result<(), StoreError> {
    if ids.is_empty() {
        return Ok(());
    }
    let (ids, now) = (serde_json::to_string(ids)?, ms(now));
    sqlx::query!(
        "UPDATE outbox SET outcome = 'sent', finished_at = ?2, screen = NULL, leased_until = NULL
         WHERE id IN (SELECT value FROM json_each(?1)) AND outcome IS NULL",
        ids,
        now
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub async fn finish(
    conn: &mut Conn,
    row: &Leased,
    how: Finish,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    if row.forget {
        return let_go(conn, row, now).await;
    }
    let (outcome, now) = (finish_text(how), ms(now));
    sqlx::query!(
        "UPDATE outbox SET outcome = ?, finished_at = ?, screen = NULL, leased_until = NULL
         WHERE id = ? AND outcome IS NULL",
        outcome,
        now,
        row.id
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Gives a message up; it keeps what it says and why.
pub async fn park(conn: &mut Conn, row: &Leased, why: &str, now: DateTime<Utc>) -> Result<(), StoreError> {
    if row.forget {
        return let_go(conn, row, now).await;
    }
    let now = ms(now);
    sqlx::query!(
        "UPDATE outbox SET outcome = 'broken', reason = ?, finished_at = ?, leased_until = NULL
         WHERE id = ? AND outcome IS NULL",
        why,
        now,
        row.id
    )
    .execute(&mut *conn)
    .await?;
    reach::parked(conn, row).await
}

/// The last message to somebody who had everything deleted: nothing of it stays.
async fn let_go(conn: &mut Conn, row: &Leased, now: DateTime<Utc>) -> Result<(), StoreError> {
    sqlx::query!("DELETE FROM outbox WHERE id = ?", row.id).execute(&mut *conn).await?;
    sqlx::query!("DELETE FROM surfaces WHERE chat_id = ?", row.chat).execute(&mut *conn).await?;
    marks::set(conn, marks::LOG_OWED, now).await
}

/// Nothing more goes to a chat that cannot be reached. Leaving one where we may not speak still works.
pub async fn drop_chat(conn: &mut Conn, chat: i64, now: DateTime<Utc>) -> Result<(), StoreError> {
    let now = ms(now);
    sqlx::query!(
        "UPDATE outbox SET outcome = 'unreachable', finished_at = ?, screen = NULL, leased_until = NULL
         WHERE chat_id = ? AND outcome IS NULL AND action <> 'leave'",
        now,
        chat
    )
    .execute(conn)
    .await?;
    Ok(())
}

fn lane_number(lane: Lane) -> i64 {
    match lane {
        Lane::Reply => 0,
        Lane::Alert => 1,
        Lane::Prompt => 2,
        Lane::Summary => 3,
    }
}

pub(super) fn lane_of(number: i64) -> Result<Lane, StoreError> {
    Ok(match number {
        0 => Lane::Reply,
        1 => Lane::Alert,
        2 => Lane::Prompt,
        3 => Lane::Summary,
        _ => return Err(StoreError::Corrupt("lane")),
    })
}

fn action_text(action: Action) -> &'static str {
    match action {
        Action::Show => "show",
        Action::Replace => "replace",
        Action::Menu => "menu",
        Action::Leave => "leave",
    }
}

pub(super) fn action_of(text: &str) -> Result<Action, StoreError> {
    Ok(match text {
        "show" => Action::Show,
        "replace" => Action::Replace,
        "menu" => Action::Menu,
        "leave" => Action::Leave,
        _ => return Err(StoreError::Corrupt("action")),
    })
}

fn finish_text(how: Finish) -> &'static str {
    match how {
        Finish::Sent => "sent",
        Finish::Unreachable => "unreachable",
        Finish::Stale => "stale",
    }
}
