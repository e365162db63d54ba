//! Empties the outbox: leases what may go, delivers it, and records what became of it.
//! The order within a chat is kept; a chat that must wait holds nobody else up.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use crate::dialogue::effect::Lane;
use crate::dialogue::screen::Screen;
use crate::store::outbox::{self, Finish, Leased};
use crate::store::{Conn, StoreError, looks, reach};
use crate::telegram::Outcome;

use super::bot::Bot;
use super::deliver;
use super::pace::Pace;
use super::steps;

/// How long a message may be on its way before another process may take it up.
pub const LEASE: TimeDelta = TimeDelta::seconds(120);
/// A message that failed so often is parked.
const ATTEMPTS: u32 = 12;

/// How many messages may be taken up.
#[derive(Clone, Copy, Debug)]
pub struct Room {
    pub limit: usize,
    pub replies_only: bool,
}

/// Sends all that may go now, one after the other, in the order of the outbox.
pub async fn send_all(bot: &Bot) -> Result<usize, StoreError> {
    let mut left = 0;
    loop {
        let next = lease(bot, Room { limit: 1, replies_only: false }).await?;
        let Some(row) = next.into_iter().next() else {
            return Ok(left);
        };
        left += 1;
        carry(bot, row).await?;
    }
}

/// Messages that may go now, with the pace already taken. What waits for its turn is not touched, however much it is;
/// what waits for its own chat is put off.
pub async fn lease(bot: &Bot, room: Room) -> Result<Vec<Leased>, StoreError> {
    steps::mind(bot).await?;
    // What is said names days, by a time that Telegram has not contradicted.
    if !bot.steps.has_heard() {
        return Ok(Vec::new());
    }
    let now = bot.clock.now();
    let (lowest, limit) = bot.pace.lock().map_or((Lane::Reply, 0), |pace| may_go(&pace, room, now));
    if limit == 0 {
        return Ok(Vec::new());
    }
    let mut tx = bot.store.write().await?;
    let mut go = Vec::new();
    for row in outbox::lease(&mut tx, now, now + LEASE, lowest, limit).await? {
        // Its lease ran out by a step of the clock, not by its own time.
        if bot.underway.holds(row.id) {
            continue;
        }
        if row.attempts > 1 {
            looks::stand(&mut tx, row.id).await?;
        }
        let place = bot.pace.lock().map(|mut pace| pace.take(row.chat, row.lane, now)).unwrap_or(Ok(()));
        match place {
            Ok(()) => go.push(row),
            Err(free_at) => {
                outbox::release(&mut tx, row.id).await?;
                outbox::postpone(&mut tx, row.id, free_at).await?;
            }
        }
    }
    tx.commit().await.map_err(StoreError::from)?;
    Ok(go)
}

/// The lowest lane that may go now, and how many messages.
fn may_go(pace: &Pace, room: Room, now: DateTime<Utc>) -> (Lane, usize) {
    let unhurried = if room.replies_only { 0 } else { pace.places(Lane::Summary, now) };
    match unhurried {
        0 => (Lane::Reply, room.limit.min(pace.places(Lane::Reply, now))),
        places => (Lane::Summary, room.limit.min(places)),
    }
}

/// How long nothing may go, if anything waits.
pub async fn until_next(bot: &Bot) -> Option<Duration> {
    let next = next_at(bot).await.ok()??;
    Some((next - bot.clock.now()).to_std().unwrap_or_default())
}

/// When the next message may go, if any waits: due, and in its turn.
pub async fn next_at(bot: &Bot) -> Result<Option<DateTime<Utc>>, StoreError> {
    let mut conn = bot.store.read().await?;
    let now = bot.clock.now();
    let mut next = None;
    for lane in [Lane::Reply, Lane::Summary] {
        if let Some(due) = outbox::next_due(&mut conn, lane).await? {
            let free = bot.pace.lock().map_or(now, |pace| pace.free_at(lane, now));
            let at = due.max(free);
            next = Some(next.map_or(at, |next: DateTime<Utc>| next.min(at)));
        }
    }
    Ok(next)
}

/// Delivers one message and records the outcome.
pub async fn carry(bot: &Bot, row: Leased) -> Result<(), StoreError> {
    let _journey = bot.underway.begins(row.id);
    let outcome = deliver::deliver(bot, &row).await;
    record(bot, &row, outcome).await
}

async fn record(bot: &Bot, row: &Leased, outcome: deliver::Delivered) -> Result<(), StoreError> {
    let now = bot.clock.now();
    let mut tx = bot.store.write().await?;
    settle_looks(&mut tx, row, &outcome).await?;
    match outcome {
        deliver::Delivered::Stale => outbox::finish(&mut tx, row, Finish::Stale, now).await?,
        deliver::Delivered::Told(outcome) => match outcome {
            Outcome::Sent(message) => {
                if let Some(message) = message {
                    outbox::stand_by(&mut tx, row, message, now).await?;
                }
                outbox::finish(&mut tx, row, Finish::Sent, now).await?;
            }
            Outcome::NotModified => outbox::finish(&mut tx, row, Finish::Sent, now).await?,
            Outcome::Unreachable => {
                outbox::finish(&mut tx, row, Finish::Unreachable, now).await?;
                outbox::drop_chat(&mut tx, row.chat, now).await?;
                reach::lost(&mut tx, crate::domain::ids::PersonId(row.chat), now).await?;
            }
            Outcome::RetryAfter(wait) => {
                let until = now + TimeDelta::from_std(wait).unwrap_or(TimeDelta::minutes(1));
                if let Ok(mut pace) = bot.pace.lock() {
                    pace.hold(row.chat, until);
                }
                outbox::release(&mut tx, row.id).await?;
                outbox::postpone(&mut tx, row.id, until).await?;
            }
            Outcome::Transient | Outcome::Unreached | Outcome::Gone if row.attempts < ATTEMPTS => {
                outbox::postpone(&mut tx, row.id, backoff(row.attempts, now)).await?;
            }
            Outcome::Transient | Outcome::Unreached | Outcome::Gone => {
                tracing::error!(
                    outbox = row.id,
                    attempts = row.attempts,
                    "a message is parked after many attempts"
                );
                outbox::finish(&mut tx, row, Finish::Broken, now).await?;
            }
            Outcome::Broken(kind) => {
                tracing::error!(outbox = row.id, kind, "a message is refused and parked");
                outbox::finish(&mut tx, row, Finish::Broken, now).await?;
            }
        },
    }
    tx.commit().await.map_err(StoreError::from)?;
    Ok(())
}

/// A look stands once its message may have been seen; where it certainly was not, nobody looked.
async fn settle_looks(conn: &mut Conn, row: &Leased, outcome: &deliver::Delivered) -> Result<(), StoreError> {
    if !matches!(row.screen, Some(Screen::Look(_))) {
        return Ok(());
    }
    match outcome {
        deliver::Delivered::Told(Outcome::Sent(_) | Outcome::NotModified | Outcome::Transient) => {
            looks::stand(conn, row.id).await
        }
        deliver::Delivered::Stale
        | deliver::Delivered::Told(
            Outcome::Gone
            | Outcome::RetryAfter(_)
            | Outcome::Unreached
            | Outcome::Unreachable
            | Outcome::Broken(_),
        ) => looks::take_back(conn, row.id).await,
    }
}

/// 1, 2, 4 .. 512 seconds.
fn backoff(attempts: u32, now: DateTime<Utc>) -> DateTime<Utc> {
    now + TimeDelta::seconds(1 << attempts.saturating_sub(1).min(9))
}
