//! After an absence taps may be lost, because Telegram keeps them for a short while only: what was asked before it, and has
//! not moved since, is asked again. In batches like alarms, so that nobody waits for it, and over a restart.

use chrono::{DateTime, Utc};

use crate::dialogue::event::Event;
use crate::domain::ids::PersonId;
use crate::store::{Conn, StoreError, Tx, marks, people};

use super::bot::Bot;
use super::turn::Cause;
use super::turns::{Beforehand, Failed, How, Turns};

/// People asked again in one transaction.
const BATCH: i64 = 100;

/// It lasted since then, and is over. One that is not dealt with yet goes on from where it began.
pub async fn note(conn: &mut Conn, since: DateTime<Utc>) -> Result<(), StoreError> {
    match marks::get(conn, marks::ABSENT).await? {
        Some(before) if before <= since => Ok(()),
        _ => marks::set(conn, marks::ABSENT, since).await,
    }
}

/// Asks again whoever is owed it.
pub async fn make_up(bot: &Bot) -> Result<(), StoreError> {
    let mut conn = bot.store.read().await?;
    let Some(since) = marks::get(&mut conn, marks::ABSENT).await? else { return Ok(()) };
    let mut behind = PersonId(i64::MIN);
    loop {
        let owed = people::waiting(&mut conn, since, (behind, BATCH)).await?;
        let Some(last) = owed.last() else { break };
        behind = *last;
        let causes: Vec<Cause> = owed.into_iter().map(|person| cause(person, bot.clock.now())).collect();
        match ask(bot, &causes, How::Together).await {
            Err(Failed::Spoilt) => ask(bot, &causes, How::Apart).await,
            taken => taken,
        }
        .map_err(|failed| failed.apart("somebody asked again"))?;
        bot.outgoing.notify_one();
    }
    drop(conn);
    let mut tx = bot.store.write().await?;
    marks::clear(&mut tx, marks::ABSENT, since).await?;
    tx.commit().await?;
    Ok(())
}

async fn ask(bot: &Bot, causes: &[Cause], how: How) -> Result<(), Failed> {
    let mut tx = Tx::begin(&bot.store).await?;
    let mut turns = Turns::begin(&mut tx, (bot, how), causes.iter(), &Beforehand::default()).await?;
    for cause in causes {
        if let Err(error) = turns.take(&mut tx, bot, cause).await? {
            tracing::error!(%error, "asking again after an outage failed");
        }
    }
    tx.commit().await?;
    Ok(())
}

fn cause(person: PersonId, now: DateTime<Utc>) -> Cause {
    let key = format!("away:{}:{}", person.0, now.timestamp_millis());
    Cause::by_clock(person, Event::WasAway, now, key)
}
