//! The bot for real: three tasks until told to stop, then an orderly end. A task that ends by itself stops the rest.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Notify;
use tokio::task::{JoinError, JoinSet};
use tokio::time::Instant;
use tokio_cron_scheduler::{Job, JobScheduler};
use tokio_util::sync::CancellationToken;

use crate::store::queue::{Leased, Room};
use crate::store::{StoreError, marks};
use crate::telegram::ApiError;

use super::answers::Answering;
use super::bot::Bot;
use super::intake::{fetch, store};
use super::outage::{Gate, pause};
use super::outcome::Done;
use super::{deliver, forget, outcome, sender};

/// The longest a poll waits for something to happen.
pub const POLL: Duration = Duration::from_secs(25);
/// Alarms are looked for this often; what is due is in the table.
const TICK: &str = "*/5 * * * * *";
/// And at least this often by a timer that no clock set back can stop.
const TICK_AT_LEAST: Duration = Duration::from_secs(7);
/// Ticks held back while what waited for us is not read: 100 seconds of them, for a Telegram that does not answer.
const TICKS_HELD: u32 = 20;
/// Old rows are forgotten once a day.
const PRUNE: &str = "0 17 3 * * *";
/// Where nothing could be taken up although something was due, it is looked for again after so long.
const BREATH: Duration = Duration::from_millis(10);
/// So long what is on its way may take once the bot is told to stop: whoever manages services kills after ten seconds.
const LEAVE_WITHIN: Duration = Duration::from_secs(6);
/// The sender looks at the outbox at least this often.
const LOOK: Duration = Duration::from_secs(1);
/// Outcomes that hold nobody up wait so long for each other.
const GATHER: Duration = Duration::from_millis(20);
/// Polls in a row cut off by another instance before we give way.
const RIVALS: u32 = 3;

#[derive(Debug, thiserror::Error)]
pub enum RunError {
    #[error("another instance of this bot is running with the same token; stop one of them")]
    OtherInstance,
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("the scheduler failed: {0}")]
    Scheduler(#[from] tokio_cron_scheduler::JobSchedulerError),
}

/// Runs until `stop` is cancelled: intake ends after its batch is committed, what is on its way is finished.
pub async fn run(bot: Bot, stop: CancellationToken) -> Result<(), RunError> {
    bot.recover().await?;
    let ticks = Arc::new(Notify::new());
    let prunes = Arc::new(Notify::new());
    let mut scheduler = JobScheduler::new().await?;
    scheduler.add(notifying(TICK, &ticks)?).await?;
    scheduler.add(notifying(PRUNE, &prunes)?).await?;
    scheduler.start().await?;
    // Alarms that became due while nobody looked.
    ticks.notify_one();

    let (taken, rung, sent) = tokio::join!(
        ending(&stop, intake(&bot, &ticks, &stop)),
        ending(&stop, ring(&bot, &ticks, &prunes, &stop)),
        ending(&stop, send(&bot, &stop)),
    );
    scheduler.shutdown().await?;
    // What the last batch could not record by the way.
    sender::round(&bot, bot.settled.take(), Room::default()).await?;
    taken.and(rung).and(sent)
}

/// Whatever ends, ends the others.
async fn ending(
    stop: &CancellationToken,
    task: impl Future<Output = Result<(), RunError>>,
) -> Result<(), RunError> {
    let ended = task.await;
    stop.cancel();
    ended
}

fn notifying(cron: &str, wake: &Arc<Notify>) -> Result<Job, RunError> {
    let wake = Arc::clone(wake);
    Ok(Job::new(cron, move |_, _| wake.notify_one())?)
}

async fn intake(bot: &Bot, ticks: &Notify, stop: &CancellationToken) -> Result<(), RunError> {
    let mut answering = Answering::default();
    let ended = read(bot, ticks, stop, &mut answering).await;
    answering.end().await;
    ended
}

async fn read(
    bot: &Bot,
    ticks: &Notify,
    stop: &CancellationToken,
    answering: &mut Answering,
) -> Result<(), RunError> {
    let mut failures = 0u32;
    let mut rivals = 0u32;
    loop {
        // What waits comes at once: only once it is all read is there time to wait for more.
        let behind = bot.arrears.is_behind();
        let patience = if behind { Duration::ZERO } else { POLL };
        // Only the waiting may be cut short; what was fetched is stored whole.
        let fetched = tokio::select! {
            () = stop.cancelled() => return Ok(()),
            fetched = fetch(bot, patience) => fetched,
        };
        let wait = match handle_fetched(bot, fetched, answering).await {
            Ok(()) => {
                (failures, rivals) = (0, 0);
                if behind && !bot.arrears.is_behind() {
                    ticks.notify_one();
                }
                continue;
            }
            Err(ApiError::OtherInstance) => {
                rivals += 1;
                if let Err(error) = note_rival(bot).await {
                    tracing::error!(%error, "another program polls, which could not be noted");
                }
                if rivals >= RIVALS {
                    return Err(RunError::OtherInstance);
                }
                Duration::from_secs(1)
            }
            Err(ApiError::RetryAfter(wait)) => wait,
            Err(error) => {
                bot.arrears.set_behind(true);
                failures += 1;
                tracing::warn!(%error, failures, "polling failed; trying again");
                pause(failures)
            }
        };
        tokio::select! {
            () = stop.cancelled() => return Ok(()),
            () = tokio::time::sleep(wait) => {}
        }
    }
}

/// For the doctor, who cannot find it out without being a rival as well.
async fn note_rival(bot: &Bot) -> Result<(), StoreError> {
    let mut tx = bot.store.write().await?;
    marks::set(&mut tx, marks::RIVAL, bot.clock.now()).await?;
    tx.commit().await?;
    Ok(())
}

async fn handle_fetched(
    bot: &Bot,
    fetched: Result<crate::telegram::Batch, ApiError>,
    answering: &mut Answering,
) -> Result<(), ApiError> {
    let taken = store(bot, fetched?).await?;
    answering.begin(bot, taken.answers).await;
    Ok(())
}

/// Rings what is due, and once a day forgets what has served.
async fn ring(bot: &Bot, ticks: &Notify, prunes: &Notify, stop: &CancellationToken) -> Result<(), RunError> {
    let mut held = 0;
    loop {
        let done = tokio::select! {
            () = stop.cancelled() => return Ok(()),
            () = ticks.notified() => ring_in_turn(bot, &mut held).await,
            () = tokio::time::sleep(TICK_AT_LEAST) => ring_in_turn(bot, &mut held).await,
            () = prunes.notified() => forget::old_rows(bot).await,
        };
        if let Err(error) = done {
            tracing::error!(%error, "alarms could not be rung; trying again at the next tick");
        }
    }
}

/// What people said while nobody read comes before what the clock brings.
async fn ring_in_turn(bot: &Bot, held: &mut u32) -> Result<(), StoreError> {
    if !bot.arrears.is_behind() {
        *held = 0;
    } else if *held < TICKS_HELD {
        *held += 1;
        return Ok(());
    }
    bot.tick().await.map(drop)
}

async fn send(bot: &Bot, stop: &CancellationToken) -> Result<(), RunError> {
    // Tasks of their own: a message must get on while the outcomes of others are recorded.
    let mut on_way = JoinSet::new();
    let mut due = true;
    let mut until: Option<Instant> = None;
    loop {
        let stopping = stop.is_cancelled();
        bot.handed.open(!stopping);
        for row in bot.handed.take() {
            on_way.spawn(carry(bot.clone(), row));
        }
        while let Some(ended) = on_way.try_join_next() {
            came_back(&ended);
        }
        if stopping && on_way.is_empty() && bot.settled.is_empty() {
            return Ok(());
        }
        if stopping && until.get_or_insert_with(|| Instant::now() + LEAVE_WITHIN).elapsed() > Duration::ZERO {
            // Whoever answers that slowly is left: what was on its way may have come, and goes again.
            on_way.abort_all();
        }
        if !stopping && bot.outage.gate(bot.clock.now()) == Gate::Knock {
            // Telegram is asked whether it is there, which can take its time.
            tokio::select! {
                () = stop.cancelled() => continue,
                knocked = sender::knock_if_shut(bot) => drop(knocked),
            }
        }
        let mut rest = Duration::ZERO;
        let gathers = match stopping || due || sender::is_crowded(bot) {
            true => Duration::ZERO,
            false => bot.settled.can_wait(&bot.underway, GATHER),
        };
        if gathers.is_zero() && (due || !bot.settled.is_empty()) {
            let room = if stopping { Room::default() } else { sender::room(bot.underway.count()) };
            match sender::round(bot, bot.settled.take(), room).await {
                Ok(rows) if rows.is_empty() => rest = BREATH,
                Ok(rows) => {
                    for row in rows {
                        on_way.spawn(carry(bot.clone(), row));
                    }
                }
                Err(error) => {
                    tracing::error!(%error, "a round of the outbox failed; trying again");
                    rest = LOOK;
                }
            }
        }
        let full = stopping || sender::room(bot.underway.count()).is_none();
        let pause = match full {
            _ if !gathers.is_zero() => gathers,
            true => LOOK,
            false => sender::until_next(bot).await.unwrap_or(LOOK),
        };
        due = pause.is_zero();
        if due && rest.is_zero() {
            continue;
        }
        tokio::select! {
            Some(ended) = on_way.join_next(), if !on_way.is_empty() => came_back(&ended),
            () = bot.outgoing.notified() => {}
            () = tokio::time::sleep(pause.max(rest).min(LOOK)) => due = !stopping,
            () = stop.cancelled(), if !stopping => {}
        }
    }
}

async fn carry(bot: Bot, row: Leased) {
    let delivered = deliver::deliver(&bot, &row).await;
    bot.settled.add(outcome::ended(&bot, Done { row, delivered }));
}

fn came_back(ended: &Result<(), JoinError>) {
    if ended.as_ref().is_err_and(|error| !error.is_cancelled()) {
        // What a panic says may be what somebody wrote.
        tracing::error!("a delivery ended early; the message goes again after its lease");
    }
}
