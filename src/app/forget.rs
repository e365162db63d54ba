//! Forgetting: what has served its time goes, at the start and daily, and what was deleted leaves the log as well.
//! Says nothing to anybody, and decides no date: `store::retention` has the rules.

use crate::store::{StoreError, marks, retention};

use super::bot::Bot;
use super::steps;

/// Forgets what is older than its table's rule.
pub async fn old_rows(bot: &Bot) -> Result<(), StoreError> {
    if !steps::is_sure(bot).await? {
        tracing::warn!("nothing is forgotten before Telegram's clock was seen to agree with ours");
        return from_log(bot).await;
    }
    let mut tx = bot.store.write().await?;
    retention::forget(&mut tx, bot.clock.now()).await?;
    tx.commit().await?;
    from_log(bot).await
}

/// Cuts the write-ahead log off after a deletion, if that is still owed: by this process or by one before it. Where
/// somebody is reading from it, it stays owed until the next tick.
pub async fn from_log(bot: &Bot) -> Result<(), StoreError> {
    let owed = {
        let mut conn = bot.store.read().await?;
        marks::get(&mut conn, marks::LOG_OWED).await?
    };
    let Some(owed) = owed else { return Ok(()) };
    if !bot.store.truncate_log().await? {
        return Ok(());
    }
    let mut tx = bot.store.write().await?;
    marks::clear(&mut tx, marks::LOG_OWED, owed).await?;
    tx.commit().await?;
    // That it is not owed any more stands in the log now; cut off if it goes, and harmless if not.
    bot.store.truncate_log().await.map(drop)
}
