//! The outbox as a queue: which messages may go next, taken up under a lease, put off and given back. The database itself
//! keeps one row for each chat that waits (`chats`), so what may go is found at once, however much waits. Sends nothing.

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;

use crate::dialogue::effect::Lane;
use crate::dialogue::screen::Screen;
use crate::domain::lang::Lang;

use super::codec::{maybe_instant, ms, zone};
use super::outbox::{Action, action_of, lane_of};
use super::{Conn, StoreError};

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
    /// The language to speak: the reader's of now, or where the chat is no person's the one it was written in.
    pub lang: Lang,
    zone: Option<String>,
    /// Tries of which nobody knows whether they came through, this one among them.
    pub attempts: u32,
    /// It failed before, while others went.
    pub stumbled: bool,
    /// From when on it is worth nothing.
    pub useful_until: Option<DateTime<Utc>>,
    pub forget: bool,
}

impl Leased {
    /// For tests: a message that was taken up once, over one that stands.
    #[cfg(test)]
    pub fn sample(id: i64, chat: i64, lane: Lane, action: Action) -> Self {
        Self {
            id,
            chat,
            lane,
            action,
            surface: None,
            message: Some(id),
            instead_of: None,
            screen: Some(Screen::OnlyPrivate),
            lang: Lang::new("en"),
            zone: None,
            attempts: 1,
            stumbled: false,
            useful_until: None,
            forget: false,
        }
    }

    /// Where the reader lives, as far as that is known. One that cannot be read is this row's own trouble.
    pub fn zone(&self) -> Result<Option<Tz>, StoreError> {
        self.zone.as_deref().map(zone).transpose()
    }
}

/// How many messages may be taken up, of each class.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Room {
    /// Replies that change a message.
    pub changes: usize,
    /// New replies.
    pub replies: usize,
    /// All else.
    pub unhurried: usize,
    /// And in all.
    pub all: usize,
}

impl Room {
    pub fn is_none(self) -> bool {
        self.all.min(self.changes + self.replies + self.unhurried) == 0
    }
}

/// The classes in which the queue is kept, the most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    Change,
    Reply,
    Unhurried,
}

impl Class {
    pub const ALL: [Self; 3] = [Self::Change, Self::Reply, Self::Unhurried];
}

/// The messages that may go now: one of each chat, of the chats whose turn it is. In each class what failed while others
/// went is last, then it goes by lane, strangers last, and who got something last goes last. Chats may be passed over.
pub async fn heads(
    conn: &mut Conn,
    now: DateTime<Utc>,
    room: Room,
    passed_over: &[i64],
) -> Result<Vec<i64>, StoreError> {
    let now = ms(now);
    let (changes, replies) = (count(room.changes), count(room.replies));
    let (unhurried, all) = (count(room.unhurried), count(room.all));
    let passed_over = serde_json::to_string(passed_over)?;
    let ids = sqlx::query_scalar!(
        r#"SELECT (SELECT o.id FROM outbox o INDEXED BY outbox_open
                   WHERE o.outcome IS NULL AND o.chat_id = c.chat_id AND o.due_at <= ?1
                     AND NOT EXISTS (SELECT 1 FROM outbox e INDEXED BY outbox_open
                                     WHERE e.outcome IS NULL AND e.chat_id = o.chat_id AND e.passable = 0
                                       AND (e.lane, e.id) < (o.lane, o.id))
                   ORDER BY o.stumbles > 0, o.lane, o.id LIMIT 1) AS "id: i64"
           FROM (SELECT * FROM (SELECT chat_id, rank, class FROM chats
                                WHERE class = 0 AND next_at <= ?1
                                  AND chat_id NOT IN (SELECT value FROM json_each(?6))
                                ORDER BY rank, served, next_at LIMIT ?2 + 0)
                 UNION ALL
                 SELECT * FROM (SELECT chat_id, rank, class FROM chats
                                WHERE class = 1 AND next_at <= ?1
                                  AND chat_id NOT IN (SELECT value FROM json_each(?6))
                                ORDER BY rank, served, next_at LIMIT ?3 + 0)
                 UNION ALL
                 SELECT * FROM (SELECT chat_id, rank, class FROM chats
                                WHERE class = 2 AND next_at <= ?1
                                  AND chat_id NOT IN (SELECT value FROM json_each(?6))
                                ORDER BY rank, served, next_at LIMIT ?4 + 0)) c
           ORDER BY c.rank, c.class LIMIT ?5 + 0"#,
        now,
        changes,
        replies,
        unhurried,
        all,
        passed_over
    )
    .fetch_all(conn)
    .await?;
    Ok(ids.into_iter().flatten().collect())
}

/// Takes these messages up until then; a try counts until it is given back.
pub async fn lease(conn: &mut Conn, ids: &[i64], until: DateTime<Utc>) -> Result<Vec<Leased>, StoreError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let until = ms(until);
    let listed = serde_json::to_string(ids)?;
    let rows = sqlx::query!(
        r#"UPDATE outbox SET leased_until = ?2, attempts = attempts + 1
           WHERE id IN (SELECT value FROM json_each(?1))
           RETURNING id, chat_id, lane, action, surface, screen, attempts, stumbles, forget, instead_of, useful_until,
               (SELECT message_id FROM surfaces s WHERE s.chat_id = outbox.chat_id AND s.surface = outbox.surface)
                   AS "message?: i64",
               coalesce((SELECT p.lang FROM people p WHERE p.id = outbox.chat_id), lang) AS "lang!: String",
               (SELECT p.zone FROM people p WHERE p.id = outbox.chat_id) AS "zone?: String""#,
        listed,
        until
    )
    .fetch_all(conn)
    .await?;
    let mut leased = Vec::with_capacity(rows.len());
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
            zone: row.zone,
            attempts: u32::try_from(row.attempts).unwrap_or(u32::MAX),
            stumbled: row.stumbles > 0,
            useful_until: maybe_instant(row.useful_until)?,
            forget: row.forget != 0,
        });
    }
    leased.sort_by_key(|row| ids.iter().position(|id| *id == row.id));
    Ok(leased)
}

/// When the next message of each class may go, if any waits. Chats may be passed over.
pub async fn next_at(conn: &mut Conn, passed_over: &[i64]) -> Result<[Option<DateTime<Utc>>; 3], StoreError> {
    let passed_over = serde_json::to_string(passed_over)?;
    let row = sqlx::query!(
        r#"SELECT (SELECT next_at FROM chats WHERE class = 0 AND chat_id NOT IN (SELECT value FROM json_each(?1))
                   ORDER BY next_at LIMIT 1) AS "change: i64",
                  (SELECT next_at FROM chats WHERE class = 1 AND chat_id NOT IN (SELECT value FROM json_each(?1))
                   ORDER BY next_at LIMIT 1) AS "reply: i64",
                  (SELECT next_at FROM chats WHERE class = 2 AND chat_id NOT IN (SELECT value FROM json_each(?1))
                   ORDER BY next_at LIMIT 1) AS "unhurried: i64""#,
        passed_over
    )
    .fetch_one(conn)
    .await?;
    Ok([maybe_instant(row.change)?, maybe_instant(row.reply)?, maybe_instant(row.unhurried)?])
}

/// Whether a message that is put off lets the others of its chat pass: one that failed five times, or is put off for long.
/// A summary does not, because what belongs to one week comes in its order.
pub fn lets_pass(lane: Lane, attempts: u32, wait: TimeDelta) -> bool {
    lane != Lane::Summary && (attempts >= 5 || (attempts >= 2 && wait > TimeDelta::seconds(30)))
}

/// Goes again later. `counts`: nobody knows whether it came; else the try is given back.
pub async fn put_off(
    conn: &mut Conn,
    row: &Leased,
    (now, until): (DateTime<Utc>, DateTime<Utc>),
    counts: bool,
) -> Result<(), StoreError> {
    let passable = lets_pass(row.lane, row.attempts.saturating_sub(u32::from(!counts)), until - now);
    let (until, given_back) = (ms(until), i64::from(!counts));
    sqlx::query!(
        "UPDATE outbox SET due_at = ?1, leased_until = NULL, attempts = attempts - ?2, passable = max(stumbles >= 8, ?3)
         WHERE id = ?4 AND outcome IS NULL",
        until,
        given_back,
        passable,
        row.id
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
        r#"SELECT EXISTS (SELECT 1 FROM chats WHERE class IN (0, 1, 2) AND next_at > ?) AS "found!: bool""#,
        until
    );
    Ok(found.fetch_one(conn).await?)
}

fn count(many: usize) -> i64 {
    i64::try_from(many).unwrap_or(i64::MAX)
}
