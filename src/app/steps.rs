//! The clock set back or ahead while we run, or while we were down. What waits a short time goes on waiting as long
//! as it had to, and nobody's next question stays in a future that was taken back. Nothing here waits by itself.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::Mutex;

use crate::dialogue::event::Event;
use crate::domain::ids::PersonId;
use crate::store::{StoreError, ahead, alarms, invite, marks, outbox};

use super::bot::Bot;
use super::turn::{self, Cause};

/// Clocks are nudged by this much all the time.
const NUDGED: TimeDelta = TimeDelta::seconds(2);
/// A process that was held up this long slept, or its clock was set ahead.
const AHEAD: TimeDelta = TimeDelta::seconds(30);
/// No question, summary or digest is planned further ahead: each comes at least once a week.
const PLANNED_AHEAD: TimeDelta = TimeDelta::days(9);
/// A clock set back by less asked no day before it came, but for minutes around midnight.
const DAYS_AHEAD: TimeDelta = TimeDelta::hours(1);

/// The last look at the clock of which all that follows is done. Held while it is: nobody goes by the time meanwhile.
#[derive(Debug, Default)]
pub struct Steps(Mutex<Option<Look>>);

#[derive(Clone, Copy, Debug)]
struct Look {
    at: DateTime<Utc>,
    /// The same moment by a clock nobody sets, where there is one.
    steady: Option<Duration>,
}

/// What the clock did between two looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Moved {
    On,
    Ahead,
    Back(TimeDelta),
}

fn moved(before: Look, now: Look) -> Moved {
    let passed = now.at - before.at;
    if passed < -NUDGED {
        return Moved::Back(-passed);
    }
    let really = before.steady.zip(now.steady).and_then(|(before, now)| now.checked_sub(before));
    match really.and_then(|really| TimeDelta::from_std(really).ok()) {
        Some(really) if passed - really > AHEAD => Moved::Ahead,
        _ => Moved::On,
    }
}

/// Looks at the clock, and mends what a step of it would break. Taken before anything that goes by the time. A step
/// that could not be mended is found again by the next look.
pub async fn mind(bot: &Bot) -> Result<(), StoreError> {
    let mut last = bot.steps.0.lock().await;
    let now = Look { at: bot.clock.now(), steady: bot.clock.steady() };
    if last.is_none() {
        // The first look of this process: the clock may have been set while none ran.
        *last = last_poll(bot).await?.map(|at| Look { at, steady: None });
    }
    match last.map_or(Moved::On, |before| moved(before, now)) {
        Moved::On => {}
        Moved::Ahead => bot.arrears.lose_step(),
        Moved::Back(by) => set_back(bot, now.at, by).await?,
    }
    *last = Some(now);
    Ok(())
}

async fn last_poll(bot: &Bot) -> Result<Option<DateTime<Utc>>, StoreError> {
    let mut conn = bot.store.read().await?;
    marks::get(&mut conn, marks::LAST_POLL).await
}

async fn set_back(bot: &Bot, now: DateTime<Utc>, by: TimeDelta) -> Result<(), StoreError> {
    tracing::warn!(seconds = by.num_seconds(), "the clock was set back; what waits is moved with it");
    bot.arrears.lose_step();
    let mut tx = bot.store.write().await?;
    outbox::set_back(&mut tx, now, by).await?;
    invite::set_back(&mut tx, now, by).await?;
    if marks::get(&mut tx, marks::LAST_POLL).await?.is_some_and(|last| last > now) {
        marks::set(&mut tx, marks::LAST_POLL, now).await?;
    }
    let mut people = alarms::planned_after(&mut tx, now + PLANNED_AHEAD).await?;
    if by >= DAYS_AHEAD {
        people.extend(ahead::clients(&mut tx, now).await?);
        people.sort();
        people.dedup();
    }
    for person in people {
        if let Err(error) = turn::take(&mut tx, bot, &cause(person, now)).await {
            tracing::error!(%error, "planning anew after the clock was set back failed");
        }
    }
    tx.commit().await.map_err(StoreError::from)?;
    if let Ok(mut pace) = bot.pace.lock() {
        pace.set_back(by);
    }
    bot.outgoing.notify_one();
    Ok(())
}

fn cause(person: PersonId, now: DateTime<Utc>) -> Cause {
    let key = format!("clock:{}:{}", person.0, now.timestamp_millis());
    Cause::by_clock(person, Event::ClockSetBack, now, key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_is_told_from_time_that_passes() {
        let look = |seconds: i64, steady: Option<u64>| Look {
            at: DateTime::UNIX_EPOCH + TimeDelta::seconds(seconds),
            steady: steady.map(Duration::from_secs),
        };
        let start = look(100_000, Some(50));
        assert_eq!(moved(start, look(100_005, Some(55))), Moved::On);
        assert_eq!(moved(start, look(99_999, Some(51))), Moved::On);
        assert_eq!(moved(start, look(96_400, Some(51))), Moved::Back(TimeDelta::hours(1)));
        assert_eq!(moved(start, look(186_400, Some(55))), Moved::Ahead);
        // By hand there is no other clock: a day ahead is a day that passed.
        assert_eq!(moved(look(0, None), look(86_400, None)), Moved::On);
        assert_eq!(moved(look(86_400, None), look(0, None)), Moved::Back(TimeDelta::days(1)));
    }
}
