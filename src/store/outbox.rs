//! Every message that goes out: written in the turn that caused it, leased to the sender, finished once.
//! A finished row keeps the fact of delivery and no meaning.

use chrono::{DateTime, TimeDelta, Utc};

use crate::dialogue::effect::Lane;
use crate::dialogue::screen::Screen;
use crate::domain::lang::Lang;

use super::codec::{maybe_instant, ms};
use super::items::SLOT;
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

/// A message on its way.
#[derive(Clone, Debug)]
pub struct Leased {
    pub id: i64,
    pub chat: i64,
    pub lane: Lane,
    pub action: Action,
    pub surface: Option<String>,
    /// The Telegram message the surface is now.
    pub message: Option<i64>,
    /// Another face of the same surface, to be taken away once this one stands.
    pub instead_of: Option<i64>,
    /// `None`: written by a version that is gone.
    pub screen: Option<Screen>,
    pub lang: Lang,
    /// Tries of which nobody knows whether they came through, this one among them.
    pub attempts: u32,
    /// It failed before, while others went.
    pub stumbled: bool,
    /// From when on it is worth nothing.
    pub useful_until: Option<DateTime<Utc>>,
    pub forget: bool,
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
    let written = write(conn, &new, (action, surface.as_deref(), instead_of), now).await?;
    if !written && free_key(conn, new.key, now).await? {
        write(conn, &new, (action, surface.as_deref(), instead_of), now).await?;
    }
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

/// The next messages that may go: due, not on their way, the first of their chat, replies before all else, and what failed
/// while others went behind all else. One that failed five times, or eight while others went, or is put off for long,
/// lets the others of its chat pass; a summary only after the latter, because what belongs to one week comes in its order. Chats may be passed over.
pub async fn lease(
    conn: &mut Conn,
    (now, until): (DateTime<Utc>, DateTime<Utc>),
    lowest: Lane,
    limit: usize,
    passed_over: &[i64],
) -> Result<Vec<Leased>, StoreError> {
    let (now, until) = (ms(now), ms(until));
    let (lowest, limit) = (lane_number(lowest), i64::try_from(limit).unwrap_or(i64::MAX));
    let passed_over = serde_json::to_string(passed_over)?;
    let rows = sqlx::query!(
        r#"UPDATE outbox SET leased_until = ?2, attempts = attempts + 1
           WHERE id IN (
               SELECT o.id FROM outbox o
               WHERE o.outcome IS NULL AND o.lane <= ?4 AND o.due_at <= ?1 AND (o.leased_until IS NULL OR o.leased_until <= ?1)
                 AND NOT EXISTS (SELECT 1 FROM outbox e WHERE e.outcome IS NULL AND e.chat_id = o.chat_id
                                 AND (e.lane = 3 OR e.attempts < 2
                                      OR (e.attempts < 5 AND e.due_at <= o.due_at + 30000)) AND e.stumbles < 8
                                 AND (e.lane, e.id) < (o.lane, o.id))
                 AND NOT EXISTS (SELECT 1 FROM outbox e WHERE e.outcome IS NULL AND e.chat_id = o.chat_id
                                 AND e.id <> o.id AND e.leased_until > ?1)
                 AND o.chat_id NOT IN (SELECT value FROM json_each(?5))
               ORDER BY o.stumbles > 0, o.lane, o.id LIMIT ?3 + 0)
           RETURNING id, chat_id, lane, action, surface, screen, lang, attempts, stumbles, forget, instead_of, useful_until,
               (SELECT message_id FROM surfaces s WHERE s.chat_id = outbox.chat_id AND s.surface = outbox.surface)
                   AS "message?: i64""#,
        now,
        until,
        limit,
        lowest,
        passed_over
    )
    .fetch_all(conn)
    .await?;
    let mut leased = Vec::new();
    for row in rows {
        leased.push(Leased {
            id: row.id,
            chat: row.chat_id,
            lane: lane_of(row.lane)?,
            action: action_of(&row.action)?,
            surface: row.surface,
            message: row.message,
            instead_of: row.instead_of,
            screen: row.screen.as_deref().and_then(Screen::from_json),
            lang: Lang::new(&row.lang),
            attempts: u32::try_from(row.attempts).unwrap_or(u32::MAX),
            stumbled: row.stumbles > 0,
            useful_until: maybe_instant(row.useful_until)?,
            forget: row.forget != 0,
        });
    }
    leased.sort_by_key(|row| (row.lane, row.id));
    Ok(leased)
}

/// When the next message of these lanes is due, if any waits: the first of a chat, after what is on its way there.
/// Chats may be passed over.
pub async fn next_due(
    conn: &mut Conn,
    lowest: Lane,
    passed_over: &[i64],
) -> Result<Option<DateTime<Utc>>, StoreError> {
    let lowest = lane_number(lowest);
    let passed_over = serde_json::to_string(passed_over)?;
    let at = sqlx::query_scalar!(
        r#"SELECT min(max(o.due_at, coalesce((SELECT max(e.leased_until) FROM outbox e
                                              WHERE e.outcome IS NULL AND e.chat_id = o.chat_id), 0))) AS "at: i64"
           FROM outbox o
           WHERE o.outcome IS NULL AND o.lane <= ?1 AND o.chat_id NOT IN (SELECT value FROM json_each(?2))
             AND NOT EXISTS (SELECT 1 FROM outbox e WHERE e.outcome IS NULL AND e.chat_id = o.chat_id
                             AND (e.lane = 3 OR e.attempts < 2
                                      OR (e.attempts < 5 AND e.due_at <= o.due_at + 30000)) AND e.stumbles < 8
                                 AND (e.lane, e.id) < (o.lane, o.id))"#,
        lowest,
        passed_over
    )
    .fetch_one(conn)
    .await?;
    maybe_instant(at)
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

/// Tries again later; the chat's other messages wait behind it.
pub async fn postpone(conn: &mut Conn, id: i64, until: DateTime<Utc>) -> Result<(), StoreError> {
    let until = ms(until);
    sqlx::query!(
        "UPDATE outbox SET due_at = ?, leased_until = NULL WHERE id = ? AND outcome IS NULL",
        until,
        id
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Gives a lease back unused.
pub async fn release(conn: &mut Conn, id: i64) -> Result<(), StoreError> {
    sqlx::query!(
        "UPDATE outbox SET leased_until = NULL, attempts = attempts - 1 WHERE id = ? AND outcome IS NULL",
        id
    )
    .execute(conn)
    .await?;
    Ok(())
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

/// After a start: what a stopped process had on its way may go again.
pub async fn release_all(conn: &mut Conn) -> Result<(), StoreError> {
    sqlx::query!("UPDATE outbox SET leased_until = NULL WHERE outcome IS NULL AND leased_until IS NOT NULL")
        .execute(conn)
        .await?;
    Ok(())
}

/// The clock was set back by so much: what may go later, and what is on its way, is moved with it.
pub async fn set_back(conn: &mut Conn, now: DateTime<Utc>, by: TimeDelta) -> Result<(), StoreError> {
    let (now, by) = (ms(now), by.num_milliseconds());
    sqlx::query!(
        "UPDATE outbox SET due_at = CASE WHEN due_at > ?1 THEN max(?1, due_at - ?2) ELSE due_at END,
                           leased_until = leased_until - ?2
         WHERE outcome IS NULL",
        now,
        by
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Nothing waits by its own rules as long as this: it was written by a clock that was ahead.
const WAITS_AT_MOST: TimeDelta = TimeDelta::days(1);

/// What waits for a time that cannot be meant goes now. Gives how many.
pub async fn bring_back(conn: &mut Conn, now: DateTime<Utc>) -> Result<u64, StoreError> {
    let (until, now) = (ms(now + WAITS_AT_MOST), ms(now));
    let done = sqlx::query!("UPDATE outbox SET due_at = ? WHERE outcome IS NULL AND due_at > ?", now, until)
        .execute(conn)
        .await?;
    Ok(done.rows_affected())
}

/// Does anything wait for a time that cannot be meant?
pub async fn waits_for_ever(conn: &mut Conn, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let until = ms(now + WAITS_AT_MOST);
    let found = sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT 1 FROM outbox WHERE outcome IS NULL AND due_at > ?) AS "found!: bool""#,
        until
    );
    Ok(found.fetch_one(conn).await?)
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

fn action_of(text: &str) -> Result<Action, StoreError> {
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
