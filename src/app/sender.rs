//! Empties the outbox: leases what may go, delivers it, and records what became of it.
//! The order within a chat is kept; a chat that must wait holds nobody else up.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use crate::dialogue::effect::Lane;
use crate::dialogue::screen::Screen;
use crate::store::outbox::{self, Finish, Leased};
use crate::store::surfaces;
use crate::store::{Conn, StoreError, again, looks, reach};
use crate::telegram::{ApiError, Outcome};

use super::bot::Bot;
use super::outage::Gate;
use super::pace::Pace;
use super::park::{self, park};
use super::{deliver, steps};

/// How long a message may be on its way before another process may take it up.
pub const LEASE: TimeDelta = TimeDelta::seconds(120);
/// What failed goes a moment after the sender may: another message shows first whether it is the way or the message.
const AFTER_OTHERS: TimeDelta = TimeDelta::milliseconds(250);
/// The longest between two tries of a message that nobody knows to have come or not: where a server in trouble answered,
/// and where nobody did, so that it may have come each time.
const IN_TROUBLE: TimeDelta = TimeDelta::seconds(64);
const UNANSWERED: TimeDelta = TimeDelta::seconds(512);

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
    let mut gate = bot.outage.gate(bot.clock.now());
    if gate == Gate::Knock && knock(bot).await? {
        gate = bot.outage.gate(bot.clock.now());
    }
    let (room, passed_over) = match gate {
        Gate::Open => (room, Vec::new()),
        Gate::Shut(_) | Gate::Knock => return Ok(Vec::new()),
        Gate::Others => (Room { limit: room.limit.min(1), replies_only: false }, bot.outage.failing()),
        Gate::Any => (Room { limit: room.limit.min(1), replies_only: false }, bot.outage.tried()),
    };
    let go = lease_but(bot, room, &passed_over).await?;
    if gate != Gate::Any || !go.is_empty() || passed_over.is_empty() {
        return Ok(go);
    }
    bot.outage.begins_again();
    lease_but(bot, room, &[]).await
}

/// The same of all chats but these.
async fn lease_but(bot: &Bot, room: Room, passed_over: &[i64]) -> Result<Vec<Leased>, StoreError> {
    let now = bot.clock.now();
    let (lowest, limit) = bot.pace.lock().map_or((Lane::Reply, 0), |pace| may_go(&pace, room, now));
    if limit == 0 {
        return Ok(Vec::new());
    }
    let tries_the_way = bot.outage.gate(now) != Gate::Open;
    let mut tx = bot.store.write().await?;
    let mut go = Vec::new();
    let mut rows = outbox::lease(&mut tx, (now, now + LEASE), lowest, limit, passed_over).await?;
    // What is worth nothing any more is not sent, and makes room for what comes behind it.
    let is_late =
        |row: &Leased| row.useful_until.is_some_and(|until| until <= now) && !bot.underway.holds(row.id);
    while let Some(late) = rows.iter().position(is_late) {
        park(&mut tx, &rows.remove(late), park::TOO_LATE, now).await?;
        if rows.is_empty() {
            rows = outbox::lease(&mut tx, (now, now + LEASE), lowest, limit, passed_over).await?;
        }
    }
    for row in rows {
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
    if tries_the_way && !go.is_empty() {
        bot.outage.tries(now);
    }
    Ok(go)
}

/// After something failed for no fault of its own: asks Telegram who we are, if anything wants to go that may. Where it
/// says so, one message may.
async fn knock(bot: &Bot) -> Result<bool, StoreError> {
    let mut conn = bot.store.read().await?;
    let now = bot.clock.now();
    let wait = bot.outage.waits(now).map(|_| bot.outage.failing()).unwrap_or_default();
    let due = outbox::next_due(&mut conn, Lane::Summary, &wait).await?.is_some_and(|due| due <= now);
    let waits = due || (bot.outage.is_proven() && outbox::any_waits(&mut conn).await?);
    drop(conn);
    if !waits {
        return Ok(false);
    }
    match bot.api.me().await {
        Ok(_) if bot.outage.is_there(bot.clock.now()) => {
            let mut tx = bot.store.write().await?;
            again::hurry(&mut tx, bot.clock.now()).await?;
            tx.commit().await?;
            Ok(true)
        }
        Ok(_) => Ok(true),
        Err(ApiError::RetryAfter(wait)) => {
            let wait = TimeDelta::from_std(wait).unwrap_or(TimeDelta::MAX);
            bot.outage.rests(wait, bot.clock.now());
            Ok(false)
        }
        Err(_) => {
            bot.outage.is_away(bot.clock.now());
            Ok(false)
        }
    }
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
    let gate = bot.outage.gate(now);
    let open = if let Gate::Shut(until) = gate { until } else { now };
    if bot.outage.is_proven() && outbox::any_waits(&mut conn).await? {
        return Ok(Some(open));
    }
    // What failed waits; all others need not.
    let (waits, failing) = match bot.outage.waits(now) {
        Some(until) if gate != Gate::Open => (open.max(until), bot.outage.failing()),
        _ => (open, Vec::new()),
    };
    let mut next = None;
    for lane in [Lane::Reply, Lane::Summary] {
        let free = bot.pace.lock().map_or(now, |pace| pace.free_at(lane, now));
        for (open, passed_over) in [(waits, &[][..]), (open, &failing)] {
            if let Some(due) = outbox::next_due(&mut conn, lane, passed_over).await? {
                let at = due.max(free).max(open);
                next = Some(next.map_or(at, |next: DateTime<Utc>| next.min(at)));
            }
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

async fn record(bot: &Bot, row: &Leased, delivered: deliver::Delivered) -> Result<(), StoreError> {
    let now = bot.clock.now();
    let mut tx = bot.store.write().await?;
    settle_looks(&mut tx, row, &delivered).await?;
    match &delivered {
        deliver::Delivered::Stale => bot.outage.is_undecided(),
        deliver::Delivered::Told(outcome) | deliver::Delivered::Unread(outcome) => {
            weigh(&mut tx, bot, row, outcome, now).await?;
        }
    }
    match delivered {
        deliver::Delivered::Stale => outbox::finish(&mut tx, row, Finish::Stale, now).await?,
        deliver::Delivered::Unread(Outcome::Sent(_)) => park(&mut tx, row, park::UNREAD, now).await?,
        deliver::Delivered::Told(outcome) | deliver::Delivered::Unread(outcome) => {
            close(&mut tx, row, outcome, now).await?;
        }
    }
    tx.commit().await.map_err(StoreError::from)?;
    Ok(())
}

/// What the outcome says of the way, and when a message goes again that was not delivered for no fault of its own.
async fn weigh(
    conn: &mut Conn,
    bot: &Bot,
    row: &Leased,
    outcome: &Outcome,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let own = match outcome {
        Outcome::Transient => backoff(row.attempts).min(IN_TROUBLE),
        // Once more at once, and then by minutes: each time another copy may have come.
        Outcome::Unanswered if row.attempts > 1 => backoff(row.attempts + 5).min(UNANSWERED),
        Outcome::Unanswered => backoff(row.attempts),
        Outcome::Unreached => TimeDelta::zero(),
        Outcome::RetryAfter(wait) => {
            let wait = TimeDelta::from_std(*wait).unwrap_or(TimeDelta::minutes(1));
            let others = bot.pace.lock().is_ok_and(|mut pace| pace.hold(row.chat, now, now + wait));
            bot.outage.is_undecided();
            if others {
                bot.outage.rests(wait, now);
            }
            outbox::release(conn, row.id).await?;
            return outbox::postpone(conn, row.id, now + wait).await;
        }
        _ => {
            let went = bot.outage.went(row.chat, row.id);
            for other in went.others {
                again::stumble(conn, other, now).await?;
            }
            if went.back {
                again::hurry_chat(conn, row.chat, now).await?;
            }
            return Ok(());
        }
    };
    if *outcome == Outcome::Unreached {
        outbox::release(conn, row.id).await?;
    }
    let until = bot.outage.failed(row.chat, row.id, row.stumbled, now).max(now + own) + AFTER_OTHERS;
    outbox::postpone(conn, row.id, until).await
}

/// What an answer about the message makes of it.
async fn close(
    conn: &mut Conn,
    row: &Leased,
    outcome: Outcome,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    match outcome {
        Outcome::Sent(message) => {
            if let Some(message) = message {
                surfaces::stand_by(conn, row, message, now).await?;
            }
            outbox::finish(conn, row, Finish::Sent, now).await
        }
        Outcome::NotModified => outbox::finish(conn, row, Finish::Sent, now).await,
        Outcome::Unreachable => {
            outbox::finish(conn, row, Finish::Unreachable, now).await?;
            outbox::drop_chat(conn, row.chat, now).await?;
            reach::lost(conn, crate::domain::ids::PersonId(row.chat), now).await
        }
        Outcome::Broken(kind) => park(conn, row, kind, now).await,
        Outcome::Gone => park(conn, row, "nothing to change", now).await,
        Outcome::RetryAfter(_) | Outcome::Transient | Outcome::Unanswered | Outcome::Unreached => Ok(()),
    }
}

/// A look stands once its message may have been seen; where it certainly was not, nobody looked.
async fn settle_looks(conn: &mut Conn, row: &Leased, outcome: &deliver::Delivered) -> Result<(), StoreError> {
    if !matches!(row.screen, Some(Screen::Look(_))) {
        return Ok(());
    }
    match outcome {
        deliver::Delivered::Told(
            Outcome::Sent(_) | Outcome::NotModified | Outcome::Transient | Outcome::Unanswered,
        ) => looks::stand(conn, row.id).await,
        deliver::Delivered::Stale
        | deliver::Delivered::Unread(_)
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
fn backoff(attempts: u32) -> TimeDelta {
    TimeDelta::seconds(1 << attempts.saturating_sub(1).min(9))
}
