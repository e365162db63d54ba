//! What time it is for a command beside the bot, or while none runs: by the same gate as the bot's own time. What the
//! machine's clock shows alone is written nowhere. Changes nothing.

use std::time::Duration;

use chrono::{DateTime, Utc};

use crate::domain::past::{Belief, Leap, Telegram, cannot_be, is_near};
use crate::store::{Store, StoreError, marks};
use crate::telegram::Api;

use super::clock::Clock;
use super::steps;

/// How long Telegram is waited for.
const PATIENCE: Duration = Duration::from_secs(10);

/// A moment that a command may write down and decide by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Beside {
    pub at: DateTime<Utc>,
    /// What the machine's clock shows where nobody could say whether it is right, and it may be weeks from `at`.
    pub doubted: Option<DateTime<Utc>>,
}

/// Holds the machine's clock against what the bot lived last, and asks Telegram where they lie apart.
pub async fn time_beside(store: &Store, clock: &Clock, api: Option<&Api>) -> Result<Beside, StoreError> {
    let shown = clock.now();
    let (last_poll, past) = {
        let mut conn = store.read().await?;
        (marks::get(&mut conn, marks::LAST_POLL).await?, steps::known_past(&mut conn, None).await?)
    };
    if last_poll.is_some_and(|lived| is_near(lived, shown)) {
        return Ok(Beside { at: shown, doubted: None });
    }
    let said = match api {
        Some(api) => tokio::time::timeout(PATIENCE, api.time()).await.ok().flatten(),
        None => None,
    };
    let Some(said) = said else { return Ok(unasked(last_poll, shown)) };
    let lived = last_poll.unwrap_or(shown);
    Ok(match past.believes(lived, shown, Telegram::Says(said)) {
        Belief::Lived => Beside { at: lived, doubted: None },
        Belief::Shown => Beside { at: shown, doubted: None },
        Belief::Told(at) => Beside { at, doubted: None },
    })
}

/// Where Telegram does not say. What was lived is never later than it is, so what is written then wipes nothing and goes
/// at once.
fn unasked(last_poll: Option<DateTime<Utc>>, shown: DateTime<Utc>) -> Beside {
    match last_poll {
        Some(lived) => {
            let unknown = shown < lived || Leap { from: lived, to: shown }.is_very_far();
            Beside { at: lived, doubted: unknown.then_some(shown) }
        }
        None => Beside { at: shown, doubted: cannot_be(shown).then_some(shown) },
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;

    #[test]
    fn without_a_word_of_telegrams_it_is_no_later_than_the_bot_was_up() {
        let lived: DateTime<Utc> = "2026-03-03T20:00:00Z".parse().unwrap();
        for (shown, doubted) in [
            ("2000-01-01T00:00:00Z", true),
            ("2026-03-03T12:00:00Z", true),
            ("2026-03-04T12:00:00Z", false),
            ("2026-03-10T12:00:00Z", false),
            ("2027-03-03T20:00:00Z", true),
        ] {
            let shown: DateTime<Utc> = shown.parse().unwrap();
            let beside = unasked(Some(lived), shown);
            assert_eq!(beside, Beside { at: lived, doubted: doubted.then_some(shown) }, "{shown}");
        }
        assert_eq!(unasked(None, lived).doubted, None);
        assert!(unasked(None, lived - TimeDelta::days(365)).doubted.is_some());
    }
}
