//! What the benches share: a bot on an encrypted file, people put into its tables by hand, and times in a table.

#![expect(clippy::unwrap_used, reason = "a bench that cannot go on has failed")]
#![allow(dead_code, clippy::allow_attributes, reason = "each bench uses its part of this")]

use std::collections::BTreeMap;
use std::time::Duration;

use chrono::{DateTime, Utc};
use tempfile::TempDir;
use tidemark::app::{Bot, Clock, Parts, Rates};
use tidemark::store::{Key, Store, updates};
use tidemark::telegram::{Api, Token};
use tidemark::wording::Words;

/// A bot whose clock stands still at `NOON`, on a database in a folder that goes with this value.
#[derive(Debug)]
pub struct Bench {
    pub bot: Bot,
    pub clock: Clock,
    pub dir: TempDir,
}

/// A Wednesday; the people here live in UTC.
pub fn noon() -> DateTime<Utc> {
    "2026-03-04T12:00:00Z".parse().unwrap()
}

/// `api_url`: where updates come from; benches without any give an address nobody listens on.
pub async fn bench(api_url: &str) -> Bench {
    let dir = tempfile::tempdir().unwrap();
    let store = Store::open(&dir.path().join("bench.db"), &Key::random()).await.unwrap();
    let api = Api::new(&Token::parse("1000:SANDBOX").unwrap(), Some(api_url), Duration::ZERO).unwrap();
    let (words, clock) = (Words::new(BTreeMap::new()).unwrap(), Clock::by_hand(noon()));
    let (rates, username) = (Rates::UNLIMITED, "bench_bot".to_owned());
    let bot = Bot::new(Parts { store, api, words, clock: clock.clone(), rates, username });
    Bench { bot, clock, dir }
}

/// Runs statements separated by `;` in one transaction.
pub async fn write(bot: &Bot, statements: &'static str) {
    let mut tx = bot.store.write().await.unwrap();
    for statement in statements.split(';').filter(|statement| !statement.trim().is_empty()) {
        sqlx::query(statement).execute(&mut *tx).await.unwrap();
    }
    tx.commit().await.unwrap();
}

/// A turn that failed would be cheap: there must be none.
pub async fn nothing_failed(bot: &Bot) {
    let mut conn = bot.store.read().await.unwrap();
    assert_eq!(updates::dead_letters(&mut conn).await.unwrap(), 0);
}

/// What was measured, and on what.
pub fn header(what: &str) {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let build =
        if cfg!(debug_assertions) { "DEBUG BUILD: the figures mean nothing" } else { "release build" };
    println!("\n{what}\n{cores} cores, {build}, SQLCipher, WAL, synchronous=FULL\n");
}

/// The value below which this share of the times lies.
pub fn percentile(times: &mut [Duration], share: f64) -> Duration {
    times.sort_unstable();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a share of a short list"
    )]
    let index = ((times.len() - 1) as f64 * share).round() as usize;
    times[index]
}

pub fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
