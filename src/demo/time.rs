//! How the demo's clock moves: to the next thing that happens, by an hour, to the weekly summary.

use chrono::{DateTime, TimeDelta, Utc};
use tokio_util::sync::CancellationToken;

use crate::app::Bot;
use crate::domain::alarm::Alarm;
use crate::store::alarms;

/// A summary comes within a week; a little more for the zones.
const LOOK_AHEAD: TimeDelta = TimeDelta::days(8);
const ALARMS: i64 = 500;

/// To what happens next.
pub async fn next_event(bot: &Bot) -> anyhow::Result<bool> {
    let Some(next) = bot.next_event().await? else { return Ok(false) };
    bot.live_until(next).await?;
    Ok(true)
}

pub async fn hours(bot: &Bot, hours: i64) -> anyhow::Result<()> {
    bot.live_until(bot.clock.now() + TimeDelta::hours(hours)).await
}

/// To the therapist's next summary, living through all that comes before.
pub async fn weekly(bot: &Bot, stop: &CancellationToken) -> anyhow::Result<bool> {
    let end = bot.clock.now() + LOOK_AHEAD;
    while let Some(next) = bot.next_event().await?.filter(|next| *next <= end) {
        if stop.is_cancelled() {
            return Ok(false);
        }
        let summary = is_summary(bot, next).await?;
        bot.live_until(next).await?;
        if summary {
            return Ok(true);
        }
    }
    Ok(false)
}

async fn is_summary(bot: &Bot, at: DateTime<Utc>) -> anyhow::Result<bool> {
    let mut conn = bot.store.read().await?;
    let due = alarms::due(&mut conn, at, ALARMS).await?;
    Ok(due.iter().any(|(_, alarm)| matches!(alarm, Alarm::Digest)))
}

/// Time passes over a bot that is away: to its next event, or by an hour where that was missed already.
pub async fn pass_over(bot: &Bot) -> anyhow::Result<()> {
    // Nobody looks at the clock meanwhile: it goes on by itself.
    let now = bot.clock.reading().shown;
    let next = bot.next_event().await?.filter(|next| *next > now);
    bot.clock.set(next.unwrap_or(now + TimeDelta::hours(1)));
    Ok(())
}
