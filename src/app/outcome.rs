//! What became of a message, and what follows: for its row, its chat, and the way to Telegram. First it is weighed, in
//! memory and once; then it is recorded, which may be tried again. Sends nothing.

use chrono::{DateTime, TimeDelta, Utc};

use crate::dialogue::effect::Lane;
use crate::dialogue::screen::Screen;
use crate::domain::ids::PersonId;
use crate::store::outbox::{self, Finish};
use crate::store::queue::{self, Leased};
use crate::store::surfaces::{self, Stands};
use crate::store::{Conn, StoreError, again, looks, reach};
use crate::telegram::Outcome;

use super::bot::Bot;
use super::deliver::Delivered;
use super::outage::Went;
use super::pace::Kind;
use super::park::{self, park};
use super::sender;

/// What failed goes a moment after the sender may: another message shows first whether it is the way or the message.
const AFTER_OTHERS: TimeDelta = TimeDelta::milliseconds(250);
/// The longest between two tries of a message that nobody knows to have come or not: where a server in trouble answered,
/// and where nobody did, so that it may have come each time.
const IN_TROUBLE: TimeDelta = TimeDelta::seconds(64);
const UNANSWERED: TimeDelta = TimeDelta::seconds(512);

/// A message that was on its way.
#[derive(Debug)]
pub struct Done {
    pub row: Leased,
    pub delivered: Delivered,
}

/// The same, and what it means.
#[derive(Debug)]
pub struct Ended {
    pub done: Done,
    weighed: Weighed,
}

impl Ended {
    #[cfg(test)]
    pub fn sample(row: Leased, outcome: Outcome) -> Self {
        let done = Done { row, delivered: Delivered::Told(outcome) };
        Self { done, weighed: Weighed::Over(Went::default()) }
    }

    /// Is recording it all that is left to do?
    pub fn is_plain(&self) -> bool {
        is_plain(&self.done) && matches!(&self.weighed, Weighed::Over(went) if went.is_all_well())
    }

    /// Does nobody wait for its being recorded, unless something else waits for the same chat? Until it is recorded it may
    /// go again: a changed message cannot come twice, and of other replies none may.
    pub fn holds_nobody_up(&self) -> bool {
        let row = &self.done.row;
        match &self.done.delivered {
            // Where the message to change was gone, a new one came in its place.
            Delivered::Told(Outcome::Sent(message)) => {
                let changed = message.is_none() || *message == row.message;
                row.lane != Lane::Reply || sender::kind(row) == Kind::Change && changed
            }
            Delivered::Told(Outcome::NotModified) => true,
            _ => false,
        }
    }
}

/// What an outcome means.
#[derive(Debug)]
enum Weighed {
    /// It is over, whatever became of it.
    Over(Went),
    /// It goes again then. `counts`: nobody knows whether it came.
    Again { until: DateTime<Utc>, counts: bool },
}

/// Once for each.
pub fn ended(bot: &Bot, done: Done) -> Ended {
    let weighed = weigh(bot, &done, bot.clock.now());
    Ended { done, weighed }
}

fn weigh(bot: &Bot, Done { row, delivered }: &Done, now: DateTime<Utc>) -> Weighed {
    let (Delivered::Told(outcome) | Delivered::Unread(outcome)) = delivered else {
        bot.outage.is_undecided();
        return Weighed::Over(Went::default());
    };
    let own = match outcome {
        Outcome::Transient => backoff(row.attempts).min(IN_TROUBLE),
        // Once more at once, and then by minutes: each time another copy may have come.
        Outcome::Unanswered if row.attempts > 1 => backoff(row.attempts + 5).min(UNANSWERED),
        Outcome::Unanswered => backoff(row.attempts),
        Outcome::Unreached => TimeDelta::zero(),
        Outcome::RetryAfter(wait) => {
            let wait = TimeDelta::from_std(*wait).unwrap_or(TimeDelta::minutes(1));
            let kind = sender::kind(row);
            if let Ok(mut pace) = bot.pace.lock() {
                pace.hold(row.chat, kind, now, now + wait);
            }
            bot.outage.is_undecided();
            return Weighed::Again { until: now + wait, counts: false };
        }
        _ => return Weighed::Over(bot.outage.went(row.chat, row.id)),
    };
    let until = bot.outage.failed(row.chat, row.id, row.stumbled, now).max(now + own) + AFTER_OTHERS;
    Weighed::Again { until, counts: *outcome != Outcome::Unreached }
}

/// Records them all; where one cannot be, nothing of it may be committed.
pub async fn record_all(conn: &mut Conn, ended: &[Ended], now: DateTime<Utc>) -> Result<(), StoreError> {
    let (mut sent, mut stands) = (Vec::new(), Vec::new());
    for Ended { done, weighed } in ended {
        follow(conn, &done.row, weighed, now).await?;
        if is_plain(done) {
            sent.push(done.row.id);
            if let Delivered::Told(Outcome::Sent(Some(message))) = &done.delivered {
                stands.extend(Stands::of(&done.row, *message));
            }
        } else {
            record(conn, done, weighed, now).await?;
        }
    }
    surfaces::stand_all(conn, &stands, now).await?;
    outbox::sent(conn, &sent, now).await
}

/// Is it recorded in one statement with others of its sort?
fn is_plain(Done { row, delivered }: &Done) -> bool {
    matches!(delivered, Delivered::Told(Outcome::Sent(_) | Outcome::NotModified))
        && !row.forget
        && !matches!(row.screen, Some(Screen::Look(_)))
}

/// One by itself; what cannot be recorded goes again after its lease.
pub async fn record_alone(bot: &Bot, ended: &Ended) {
    let alone = async {
        let mut tx = bot.store.write().await?;
        let now = bot.clock.now();
        record_all(&mut tx, std::slice::from_ref(ended), now).await?;
        tx.commit().await.map_err(StoreError::from)
    };
    if let Err(error) = alone.await {
        tracing::error!(%error, "an outcome could not be recorded; the message goes again after its lease");
    }
}

/// What it means for others.
async fn follow(
    conn: &mut Conn,
    row: &Leased,
    weighed: &Weighed,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let Weighed::Over(went) = weighed else { return Ok(()) };
    for other in &went.others {
        again::stumble(conn, *other, now).await?;
    }
    if went.back {
        again::hurry_chat(conn, row.chat, now).await?;
    }
    Ok(())
}

async fn record(
    conn: &mut Conn,
    Done { row, delivered }: &Done,
    weighed: &Weighed,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    settle_looks(conn, row, delivered).await?;
    if let Weighed::Again { until, counts } = weighed {
        return queue::put_off(conn, row, (now, *until), *counts).await;
    }
    match delivered {
        Delivered::Stale => outbox::finish(conn, row, Finish::Stale, now).await,
        Delivered::Unread(Outcome::Sent(_)) => park(conn, row, park::UNREAD, now).await,
        Delivered::Told(outcome) | Delivered::Unread(outcome) => close(conn, row, outcome, now).await,
    }
}

/// What an answer about the message makes of it.
async fn close(
    conn: &mut Conn,
    row: &Leased,
    outcome: &Outcome,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    match outcome {
        Outcome::Sent(message) => {
            let stands: Vec<_> = message.and_then(|message| Stands::of(row, message)).into_iter().collect();
            surfaces::stand_all(conn, &stands, now).await?;
            outbox::finish(conn, row, Finish::Sent, now).await
        }
        Outcome::NotModified => outbox::finish(conn, row, Finish::Sent, now).await,
        Outcome::Unreachable => {
            outbox::finish(conn, row, Finish::Unreachable, now).await?;
            outbox::drop_chat(conn, row.chat, now).await?;
            reach::lost(conn, PersonId(row.chat), now).await
        }
        Outcome::Broken(kind) => park(conn, row, kind, now).await,
        Outcome::Gone => park(conn, row, "nothing to change", now).await,
        Outcome::RetryAfter(_) | Outcome::Transient | Outcome::Unanswered | Outcome::Unreached => Ok(()),
    }
}

/// A look stands once its message may have been seen; where it certainly was not, nobody looked.
async fn settle_looks(conn: &mut Conn, row: &Leased, outcome: &Delivered) -> Result<(), StoreError> {
    if !matches!(row.screen, Some(Screen::Look(_))) {
        return Ok(());
    }
    match outcome {
        Delivered::Told(
            Outcome::Sent(_) | Outcome::NotModified | Outcome::Transient | Outcome::Unanswered,
        ) => looks::stand(conn, row.id).await,
        Delivered::Stale
        | Delivered::Unread(_)
        | Delivered::Told(
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
