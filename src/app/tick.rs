//! Rings the alarms that are due. Each ring is a turn like any other; the table alone says what rings.

use std::collections::HashSet;

use chrono::{DateTime, TimeDelta, Utc};

use crate::dialogue::event::Event;
use crate::domain::alarm::{Alarm, Set};
use crate::domain::ids::PersonId;
use crate::store::{StoreError, Tx, alarms, queue, updates};

use super::absence;
use super::bot::Bot;
use super::forget;
use super::sender;
use super::steps;
use super::turn::Cause;
use super::turns::{Beforehand, Failed, How, Turns};

/// Alarms rung in one transaction.
const BATCH: i64 = 100;
/// An alarm whose turn failed rings again after this.
const AGAIN_AFTER: TimeDelta = TimeDelta::hours(1);

pub async fn tick(bot: &Bot) -> Result<usize, StoreError> {
    steps::mind(bot).await?;
    if let Err(error) = forget::from_log(bot).await {
        tracing::error!(%error, "the log could not be cut off after a deletion; trying again at the next tick");
    }
    bring_back(bot).await?;
    absence::make_up(bot).await?;
    let mut rung = 0;
    loop {
        let now = bot.clock.now();
        let mut due = {
            let mut conn = bot.store.read().await?;
            alarms::due(&mut conn, now, BATCH).await?
        };
        // What rings before the summaries may bring more that is due already, such as the question of the next day.
        if let Some(first @ 1..) = due.iter().position(|(_, alarm)| alarm.is_summary()) {
            due.truncate(first);
        }
        if due.is_empty() {
            let untold = bot.strangers.untold();
            if untold > 0 {
                tracing::info!(untold, "strangers wrote more than is answered");
            }
            sender::keep_pace(bot).await?;
            return Ok(rung);
        }
        rung += match ring(bot, &due, now, How::Together).await {
            Err(Failed::Spoilt) => ring(bot, &due, now, How::Apart).await,
            taken => taken,
        }
        .map_err(|failed| failed.apart("alarm"))?;
        bot.outgoing.notify_one();
    }
}

/// A message that was put off to a time in a future that was taken back goes all the same.
async fn bring_back(bot: &Bot) -> Result<(), StoreError> {
    let now = bot.clock.now();
    if !queue::waits_for_ever(&mut *bot.store.read().await?, now).await? {
        return Ok(());
    }
    let mut tx = bot.store.write().await?;
    let messages = queue::bring_back(&mut tx, now).await?;
    tx.commit().await?;
    tracing::warn!(messages, "messages waited for a time far ahead; they go now");
    bot.outgoing.notify_one();
    Ok(())
}

/// Rings these in one transaction. Gives how many rang.
async fn ring(bot: &Bot, due: &[(PersonId, Alarm)], now: DateTime<Utc>, how: How) -> Result<usize, Failed> {
    let events: Vec<_> = due.iter().map(|(person, alarm)| (*person, Event::Due(*alarm))).collect();
    let beforehand = Beforehand::ask(bot, events.iter().map(|(person, event)| (*person, event))).await?;
    let mut tx = Tx::begin(&bot.store).await?;
    let causes: Vec<Cause> = due.iter().map(|(person, alarm)| cause(*person, *alarm, now)).collect();
    let mut turns = Turns::begin(&mut tx, (bot, how), causes.iter(), &beforehand).await?;
    let mut rung = 0;
    let (mut rang, mut met) = (HashSet::new(), HashSet::new());
    let firsts: Vec<_> = due.iter().copied().filter(|(person, _)| met.insert(*person)).collect();
    let taken = alarms::take(tx.conn().await?, &firsts, now).await?;
    for ((person, alarm), cause) in due.iter().copied().zip(&causes) {
        // A ring of the same person before this one may have moved it.
        let is_there = match rang.insert(person) {
            true => taken.contains(&(person, alarm)),
            false => !alarms::take(tx.conn().await?, &[(person, alarm)], now).await?.is_empty(),
        };
        if !is_there {
            continue;
        }
        rung += 1;
        if let Err(error) = turns.take(&mut tx, bot, cause).await? {
            tracing::error!(%error, alarm = alarm.kind(), "an alarm's turn failed; it rings again later");
            updates::bury(tx.conn().await?, None, Some(person), alarm.kind(), &error.to_string(), now)
                .await?;
            alarms::set(&mut tx, person, Set { alarm, at: now + AGAIN_AFTER });
        }
    }
    tx.commit().await?;
    Ok(rung)
}

fn cause(person: PersonId, alarm: Alarm, now: DateTime<Utc>) -> Cause {
    let key = format!("due:{}:{}:{}", person.0, alarm_key(alarm), now.timestamp_millis());
    Cause::by_clock(person, Event::Due(alarm), now, key)
}

fn alarm_key(alarm: Alarm) -> String {
    match alarm {
        Alarm::Expiry(day) | Alarm::Prompt(day) | Alarm::Nudge(day) => format!("{}:{day}", alarm.kind()),
        Alarm::PauseEnd | Alarm::Ease | Alarm::Weekly | Alarm::Digest => alarm.kind().to_owned(),
    }
}
