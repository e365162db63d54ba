//! Messages that wait or are parked, for operators: of what kind, how old and why, and never whose or what they say. One
//! that is parked is sent again or let go.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use crate::dialogue::screen::{Screen, Worth};

use super::codec::{instant, ms};
use super::outbox::lane_of;
use super::{Conn, StoreError, again, marks};

/// A message that has not come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    pub id: i64,
    pub kind: &'static str,
    pub since: DateTime<Utc>,
    /// Why it is parked; `None`: it waits.
    pub reason: Option<String>,
    /// It waits because it failed while others went.
    pub stumbles: bool,
    /// Nothing of what it says is left, or nobody can read it any more.
    pub lost: bool,
}

/// What a message is called of which nothing is left.
pub const UNKNOWN: &str = "unknown";

/// All that waits, and what is parked as long as that is kept; the oldest first.
pub async fn list(conn: &mut Conn) -> Result<Vec<Held>, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT id, lane, screen, created_at, reason, stumbles FROM outbox
           WHERE outcome IS NULL OR outcome = 'broken' ORDER BY id"#
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            let worth = worth(row.screen.as_deref(), row.lane)?;
            Ok(Held {
                id: row.id,
                kind: worth.map_or(UNKNOWN, |worth| worth.kind),
                since: instant(row.created_at)?,
                stumbles: row.reason.is_none() && row.stumbles > 0,
                reason: row.reason,
                lost: worth.is_none(),
            })
        })
        .collect()
}

/// How many of each kind are parked, and for which reasons; and of how many nothing is left to be sent.
pub async fn count(conn: &mut Conn) -> Result<(BTreeMap<(&'static str, String), usize>, usize), StoreError> {
    let (mut counted, mut lost) = (BTreeMap::new(), 0);
    for held in list(conn).await? {
        if let Some(reason) = held.reason {
            *counted.entry((held.kind, reason)).or_default() += 1;
            lost += usize::from(held.lost);
        }
    }
    Ok((counted, lost))
}

/// How many wait because they fail while others go.
pub async fn stumbling(conn: &mut Conn) -> Result<usize, StoreError> {
    Ok(list(conn).await?.iter().filter(|held| held.stumbles).count())
}

/// What became of a parked message that was to be sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Revived {
    Waits,
    /// A newer message stands where it would.
    Passed,
    /// Nothing of it is left to be sent.
    Lost,
}

/// Sends a parked message again, for as long as it would be worth sending if it were written now.
pub async fn revive(conn: &mut Conn, id: i64, now: DateTime<Utc>) -> Result<Revived, StoreError> {
    let row = sqlx::query!(
        r#"SELECT lane, screen, chat_id,
                  EXISTS (SELECT 1 FROM outbox n WHERE n.chat_id = o.chat_id AND n.surface = o.surface AND n.id > o.id
                          AND (n.outcome IS NULL OR n.outcome = 'sent')) AS "passed!: bool"
           FROM outbox o WHERE id = ? AND outcome = 'broken'"#,
        id
    )
    .fetch_optional(&mut *conn)
    .await?;
    let Some(row) = row else { return Ok(Revived::Lost) };
    let Some(worth) = worth(row.screen.as_deref(), row.lane)? else {
        return Ok(Revived::Lost);
    };
    if row.passed {
        return Ok(Revived::Passed);
    }
    let (occasion, until) = again::until(worth, now);
    let now = ms(now);
    sqlx::query!(
        "UPDATE outbox SET outcome = NULL, finished_at = NULL, reason = NULL, attempts = 0, stumbles = 0,
                           passable = 0,
                           due_at = ?1,
                           useful_until = coalesce((SELECT expires_at FROM checkins
                               WHERE client_id = chat_id AND day = substr(?2, 1, 10) AND occasion = ?2 AND closed_at IS NULL
                                 AND expires_at > ?1), ?3)
         WHERE id = ?4",
        now,
        occasion,
        until,
        id
    )
    .execute(conn)
    .await?;
    Ok(Revived::Waits)
}

/// Lets a message go that is parked, or waits and is not on its way. `false`: there is none.
pub async fn drop(conn: &mut Conn, id: i64, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let at = ms(now);
    let done = sqlx::query!(
        "UPDATE outbox SET outcome = 'stale', reason = NULL, finished_at = ?, screen = NULL
         WHERE id = ? AND (outcome = 'broken' OR (outcome IS NULL AND leased_until IS NULL))",
        at,
        id
    )
    .execute(&mut *conn)
    .await?;
    if done.rows_affected() == 0 {
        return Ok(false);
    }
    marks::set(conn, marks::LOG_OWED, now).await?;
    Ok(true)
}

fn worth(screen: Option<&str>, lane: i64) -> Result<Option<Worth>, StoreError> {
    let lane = lane_of(lane)?;
    Ok(screen.and_then(Screen::from_json).map(|screen| screen.worth(lane)))
}
