//! Every message that goes out: written in the turn that caused it, and finished once.
//! A finished row keeps the fact of delivery and no meaning.

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::dialogue::effect::Lane;
use crate::dialogue::screen::Screen;
use crate::domain::lang::Lang;

use super::codec::ms;
use super::queue::Leased;
use super::tx::Tx;
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

/// A message as its row holds it.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Row {
    key: String,
    chat: i64,
    lane: i64,
    action: &'static str,
    surface: Option<String>,
    screen: String,
    lang: String,
    forget: bool,
    remark: bool,
    /// Until when it is of use: until that check-in closes, or then.
    occasion: Option<String>,
    until: i64,
    at: i64,
}

impl Row {
    /// Are both faces of one thing?
    pub fn is_face_of_same(&self, other: &Self) -> bool {
        self.surface.is_some() && (self.chat, &self.surface) == (other.chat, &other.surface)
    }
}

/// Writes a message. Only the newest face of a surface matters: one that waits and was not taken up goes for it. If that
/// never appeared, the newest makes it appear, and what it would have taken away still has to go.
pub async fn push(tx: &mut Tx, new: New<'_>, now: DateTime<Utc>) -> Result<(), StoreError> {
    if new.remark {
        make_room(tx.conn().await?, new.chat, now).await?;
    }
    let (occasion, until) = again::until(new.screen.worth(new.lane), now);
    tx.say(Row {
        key: new.key.to_owned(),
        chat: new.chat,
        lane: lane_number(new.lane),
        action: action_text(new.action),
        surface: new.screen.surface(),
        screen: new.screen.to_json()?,
        lang: new.lang.tag().to_owned(),
        forget: new.forget,
        remark: new.remark,
        occasion,
        until,
        at: ms(now),
    })
    .await
}

/// No two of these are faces of one thing.
pub(super) async fn write_all(conn: &mut Conn, rows: &[Row]) -> Result<(), StoreError> {
    if rows.is_empty() {
        return Ok(());
    }
    let json = serde_json::to_string(rows)?;
    if write(conn, &json).await? < u64::try_from(rows.len()).unwrap_or(u64::MAX)
        && free_keys(conn, &json).await?
    {
        write(conn, &json).await?;
    }
    if let Some(last) = rows.iter().rfind(|row| row.surface.is_some()) {
        pass_over(conn, &json, last.at).await?;
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

/// Gives how many there were none of.
async fn write(conn: &mut Conn, rows: &str) -> Result<u64, StoreError> {
    let done = sqlx::query!(
        "INSERT INTO outbox (key, chat_id, lane, action, surface, screen, lang, forget, due_at, created_at,
                             instead_of, remark, useful_until)
         SELECT j.value ->> 'key', j.value ->> 'chat', j.value ->> 'lane',
                CASE WHEN EXISTS (SELECT 1 FROM outbox w WHERE w.chat_id = j.value ->> 'chat'
                                    AND w.surface = j.value ->> 'surface' AND w.outcome IS NULL
                                    AND w.leased_until IS NULL AND w.action = 'show')
                     THEN 'show' ELSE j.value ->> 'action' END,
                j.value ->> 'surface', j.value ->> 'screen', j.value ->> 'lang', j.value ->> 'forget', j.value ->> 'at',
                j.value ->> 'at',
                (SELECT w.instead_of FROM outbox w WHERE w.chat_id = j.value ->> 'chat'
                   AND w.surface = j.value ->> 'surface' AND w.outcome IS NULL AND w.leased_until IS NULL
                   AND w.instead_of IS NOT NULL ORDER BY w.id LIMIT 1),
                j.value ->> 'remark',
                coalesce((SELECT expires_at FROM checkins
                          WHERE client_id = j.value ->> 'chat' AND day = substr(j.value ->> 'occasion', 1, 10)
                            AND occasion = j.value ->> 'occasion'
                            AND closed_at IS NULL AND expires_at > j.value ->> 'at'), j.value ->> 'until')
         FROM json_each(?1) j WHERE true
         ON CONFLICT (key) DO NOTHING",
        rows
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected())
}

/// What waited for the same surfaces before these goes. Which that is, is asked once and by itself: joined with what is
/// changed, SQLite would read all rows for each message that waits.
async fn pass_over(conn: &mut Conn, rows: &str, now: i64) -> Result<(), StoreError> {
    sqlx::query!(
        "UPDATE outbox SET outcome = 'superseded', finished_at = ?2, screen = NULL
         WHERE id IN (SELECT o.id FROM json_each(?1) j CROSS JOIN outbox n ON n.key = j.value ->> 'key'
                      CROSS JOIN outbox o INDEXED BY outbox_open ON o.chat_id = n.chat_id AND o.outcome IS NULL
                      WHERE o.surface = n.surface AND o.id < n.id AND o.leased_until IS NULL)",
        rows,
        now
    )
    .execute(conn)
    .await?;
    Ok(())
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
async fn free_keys(conn: &mut Conn, rows: &str) -> Result<bool, StoreError> {
    let seen = updates::SEEN.num_milliseconds();
    let done = sqlx::query!(
        "UPDATE outbox SET key = outbox.key || ' of old ' || outbox.id FROM json_each(?1) j
         WHERE outbox.key = j.value ->> 'key' AND created_at < (j.value ->> 'at') - ?2",
        rows,
        seen
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
pub fn tell_first(tx: &mut Tx, chat: i64, now: DateTime<Utc>) {
    tx.tell_first(chat, now);
}

pub(super) async fn tell_all_first(
    conn: &mut Conn,
    chats: &[i64],
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    if chats.is_empty() {
        return Ok(());
    }
    let (chats, now) = (serde_json::to_string(chats)?, ms(now));
    sqlx::query!(
        "UPDATE outbox SET due_at = ?2, lane = 0
         WHERE chat_id IN (SELECT value FROM json_each(?1)) AND outcome IS NULL AND leased_until IS NULL AND lane = 1
           AND due_at > ?2 AND attempts = 0",
        chats,
        now
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
