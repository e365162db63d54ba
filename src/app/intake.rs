//! Commit, then poll: a batch of updates is stored whole before the next poll acknowledges it.
//! Nothing said or tapped is lost by a crash, and nothing counts twice.

use std::sync::atomic::Ordering;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use crate::dialogue::effect::Lane;
use crate::dialogue::event::Event;
use crate::dialogue::screen::Screen;
use crate::domain::moment::Receipt;
use crate::store::outbox::{self, Action, New};
use crate::store::{StoreError, Tx, marks, updates};
use crate::telegram::{ApiError, Batch, Incoming, RawUpdate, What};

use super::absence;
use super::answers::{self, Answer};
use super::arrears::more_may_wait;
use super::bot::Bot;
use super::forget;
use super::outcome;
use super::places::zone_at;
use super::sender;
use super::settled::Along;
use super::steps::{self, Heard};
use super::turn::{self, Cause, Turned};
use super::turns::{Beforehand, Failed, How, Turns};

/// Telegram keeps a press for 150 s while we are away; after a gap near that, some are lost.
const TAPS_LOST_AFTER: TimeDelta = TimeDelta::seconds(120);

/// What a batch was, once it is stored.
#[derive(Debug)]
pub struct Taken {
    pub updates: usize,
    /// Its presses, to be answered.
    pub answers: Vec<Answer>,
}

/// Asks once and handles what comes. Gives how many updates there were.
pub async fn poll(bot: &Bot, timeout: Duration) -> Result<usize, ApiError> {
    let batch = fetch(bot, timeout).await?;
    take(bot, batch).await
}

/// Stores a batch, then answers its presses. Gives how many updates there were.
pub async fn take(bot: &Bot, batch: Batch) -> Result<usize, ApiError> {
    let taken = store(bot, batch).await?;
    answers::now(bot, taken.answers).await;
    Ok(taken.updates)
}

/// Waits for updates; this acknowledges all that were stored before.
pub async fn fetch(bot: &Bot, timeout: Duration) -> Result<Batch, ApiError> {
    bot.api.poll(bot.offset.load(Ordering::SeqCst), timeout).await
}

/// Stores a batch. Nobody who presses waits for more than that.
pub async fn store(bot: &Bot, batch: Batch) -> Result<Taken, ApiError> {
    let count = batch.updates.len();
    if let Err(error) = steps::hear(bot, Heard::of(&batch)).await {
        tracing::error!(%error, "the clock could not be minded");
    }
    let now = bot.clock.now();
    let more = more_may_wait(&batch, now);
    let stored = match store_batch(bot, &batch, now, more).await {
        Ok(stored) => stored,
        Err(error) => {
            tracing::error!(%error, updates = count, "a batch could not be stored; it is asked for again");
            return Err(ApiError::Unreached);
        }
    };
    bot.arrears.set_behind(more);
    // From here on the next poll acknowledges the batch.
    if let Some(last) = batch.updates.last() {
        bot.offset.store(last.id + 1, Ordering::SeqCst);
        bot.outgoing.notify_one();
    }
    if stored.deleted
        && let Err(error) = forget::from_log(bot).await
    {
        tracing::error!(%error, "the log could not be cut off after a deletion; the tick tries again");
    }
    Ok(Taken { updates: count, answers: stored.answers })
}

#[derive(Default)]
struct Stored {
    answers: Vec<Answer>,
    deleted: bool,
}

/// `more`: the batch does not bring all that waits.
async fn store_batch(bot: &Bot, batch: &Batch, now: DateTime<Utc>, more: bool) -> Result<Stored, StoreError> {
    match Box::pin(try_store(bot, batch, (now, more), How::Together)).await {
        Err(Failed::Spoilt) => Box::pin(try_store(bot, batch, (now, more), How::Apart)).await,
        taken => taken,
    }
    .map_err(|failed| failed.apart("batch"))
}

async fn try_store(
    bot: &Bot,
    batch: &Batch,
    (now, more): (DateTime<Utc>, bool),
    how: How,
) -> Result<Stored, Failed> {
    let pressed = batch.updates.iter().filter_map(|update| match &update.incoming {
        Some(Incoming { person, what: What::Press { event, .. }, .. }) => Some((*person, event)),
        _ => None,
    });
    let beforehand = Beforehand::ask(bot, pressed).await?;
    let mut tx = Tx::begin(&bot.store).await?;
    let mut stored = Stored::default();
    // Messages that ended meanwhile are recorded by the way: whoever answers one at once costs one transaction, not two.
    let along = Along::take(&bot.settled, &bot.underway);
    outcome::record_all(tx.conn().await?, &along.ended, bot.clock.now()).await?;
    let last_poll = marks::get(tx.conn().await?, marks::LAST_POLL).await?;
    let receipt = bot.arrears.receipt(now, last_poll);
    let ids: Vec<i64> = batch.updates.iter().map(|update| update.id).collect();
    let mut new = updates::mark_seen(tx.conn().await?, &ids, now).await?;
    let next = dates_after(&batch.updates, &receipt);
    let causes: Vec<Option<Cause>> = batch
        .updates
        .iter()
        .zip(next)
        .map(|(update, next)| {
            let incoming = update.incoming.as_ref().filter(|_| new.contains(&update.id))?;
            Some(cause(update.id, incoming, bot.arrears.sent(&receipt, incoming.sent_at, next)))
        })
        .collect();
    let mut turns = Turns::begin(&mut tx, (bot, how), causes.iter().flatten(), &beforehand).await?;
    for (update, cause) in batch.updates.iter().zip(&causes) {
        match (new.remove(&update.id), cause) {
            (true, Some(cause)) => {
                handle(&mut tx, bot, (update, cause), (now, &mut turns), &mut stored).await?
            }
            (true, None) => {}
            // Handled before a crash; only the waiting on the button may be left to end.
            (false, _) => {
                if let Some(Incoming { what: What::Press { query, .. }, .. }) = &update.incoming {
                    stored.answers.push(Answer { query: query.clone(), toast: None });
                }
            }
        }
    }
    let mut reached = Vec::new();
    if steps::agrees(bot, Heard::of(batch), now) {
        reached.push(marks::AGREED);
    }
    // Until all that waited is read, the absence is not over.
    if !more {
        let away = |last: DateTime<Utc>| bot.arrears.away(now - last, bot.clock.steady());
        if let Some(last) = last_poll.filter(|last| away(*last) > TAPS_LOST_AFTER) {
            absence::note(tx.conn().await?, last).await?;
        }
        reached.push(marks::LAST_POLL);
    }
    marks::set_all(tx.conn().await?, &reached, now).await?;
    let handed = sender::hand_over(tx.conn().await?, bot).await?;
    tx.commit().await?;
    along.end();
    bot.underway.await_end(causes.iter().flatten().map(|cause| cause.person.0));
    bot.underway.begin(&handed);
    bot.handed.give(handed);
    if !more {
        bot.arrears.caught_up(bot.clock.steady());
    }
    Ok(stored)
}

/// For each update the earliest moment at which one after it was sent, where any says so.
fn dates_after(batch: &[RawUpdate], receipt: &Receipt) -> Vec<Option<DateTime<Utc>>> {
    let mut next: Option<DateTime<Utc>> = None;
    let mut dates: Vec<_> = batch
        .iter()
        .rev()
        .map(|update| {
            let after = next;
            let sent = update.incoming.as_ref().and_then(|incoming| incoming.sent_at);
            next = sent.map(|date| receipt.sent(date)).into_iter().chain(next).min();
            after
        })
        .collect();
    dates.reverse();
    dates
}

async fn handle(
    tx: &mut Tx,
    bot: &Bot,
    (update, cause): (&RawUpdate, &Cause),
    (now, turns): (DateTime<Utc>, &mut Turns),
    stored: &mut Stored,
) -> Result<(), Failed> {
    let Some(incoming) = &update.incoming else {
        return Ok(());
    };
    if let What::Elsewhere { chat } = incoming.what {
        return Ok(leave(tx, bot, incoming, chat, now).await?);
    }
    let turned = match turns.take(tx, bot, cause).await? {
        Ok(turned) => turned,
        Err(error) => {
            tracing::error!(%error, update = update.id, "a turn failed; the update is kept as a dead letter");
            updates::bury(
                tx.conn().await?,
                Some(update.id),
                Some(incoming.person),
                &update.json(),
                &error.to_string(),
                now,
            )
            .await?;
            turn::apologise(tx, bot, cause).await?;
            Turned::default()
        }
    };
    stored.deleted |= turned.deleted;
    if let What::Press { query, .. } = &incoming.what {
        stored.answers.push(Answer { query: query.clone(), toast: turned.toast });
    }
    Ok(())
}

fn cause(update: i64, incoming: &Incoming, said_at: DateTime<Utc>) -> Cause {
    let (event, message, picture) = match &incoming.what {
        What::Event(event) => (event.clone(), None, false),
        What::Press { event, message, picture, .. } => (event.clone(), *message, *picture),
        What::Located(place) => (Event::Located(zone_at(*place)), None, false),
        What::Elsewhere { .. } => (Event::StaleButton, None, false),
    };
    // Pictures sent together are answered once: a second answer has the key of the first.
    let key = match (&incoming.together, &event) {
        (Some(together), Event::Unreadable(_)) => format!("together:{}:{together}", incoming.person.0),
        _ => format!("update:{update}"),
    };
    Cause {
        person: incoming.person,
        event,
        said_at,
        key,
        language_code: incoming.language_code.clone(),
        message,
        picture,
        typed: incoming.typed.clone(),
    }
}

/// In a group or channel: one sentence, then out. Said once a day at most, whatever is written there; left every
/// time, once for all that was written in the same minute.
async fn leave(
    tx: &mut Tx,
    bot: &Bot,
    incoming: &Incoming,
    chat: i64,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let lang = bot.words.guess(incoming.language_code.as_deref());
    let screen = Screen::OnlyPrivate;
    let said = format!("elsewhere:{chat}:{}:say", now.date_naive());
    let left = format!("elsewhere:{chat}:{}:leave", now.timestamp() / 60);
    for (key, action) in [(said, Action::Show), (left, Action::Leave)] {
        let new = New {
            key: &key,
            chat,
            lane: Lane::Reply,
            action,
            screen: &screen,
            lang: &lang,
            forget: false,
            remark: false,
        };
        outbox::push(tx, new, now).await?;
    }
    Ok(())
}
