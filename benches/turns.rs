//! How many turns a second are stored, each durable (synchronous=FULL), in batches of 1, 10 and 100.
//! A turn is a typed answer: state and facts loaded, stepped, answer, state and outbox row written. What is timed is
//! a batch's transaction alone; fetching it over HTTP is not.

#![expect(clippy::unwrap_used, reason = "a bench that cannot go on has failed")]

mod common;

use std::sync::Arc;
use std::time::{Duration, Instant};

use tidemark::sandbox::{Options, Sandbox};

use common::{Bench, bench, header, ms, noon, nothing_failed, percentile, write};

const TURNS: usize = 1000;

/// A hundred clients who were asked today and have answered nothing.
const PEOPLE: &str = "
    CREATE TEMP TABLE numbers AS
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100) SELECT i FROM n;
    INSERT INTO people (id, lang, zone, created_at) SELECT i, 'en', 'UTC', 0 FROM numbers;
    INSERT INTO clients (person_id, prompt_minute, weekdays, nudge, weekly_weekday, weekly_minute, joined_at, joined_day)
        SELECT i, 480, 127, 1, 0, 540, 0, '2026-01-01' FROM numbers;
    INSERT INTO form_items (client_id, item_id, position, large) SELECT c.person_id, i.id, i.id, i.id <= 2 FROM clients c JOIN items i
        WHERE i.client_id IS NULL AND i.code IN ('mood', 'suds_highest_today', 'skills', 'homework', 'note');
    INSERT INTO skills (client_id, built_in, created_at) SELECT i, 'breathing', 0 FROM numbers;
    INSERT INTO checkins (client_id, day, planned_at, sent_at, expires_at)
        SELECT i, '2026-03-04', 1772611200000, 1772611200000, 1772697600000 FROM numbers;
    DROP TABLE numbers";

#[tokio::main]
async fn main() {
    header(&format!("Turns stored per second: {TURNS} typed answers of 100 clients"));
    println!(
        "{:>6}  {:>10}  {:>12}  {:>12}  {:>9}",
        "batch", "turns/s", "p50 a batch", "p95 a batch", "of batch 1"
    );
    let mut single = None;
    for size in [1, 10, 100] {
        let mut times = measure(size).await;
        let total: f64 = times.iter().map(Duration::as_secs_f64).sum();
        #[expect(clippy::cast_precision_loss, reason = "a thousand")]
        let per_second = TURNS as f64 / total;
        let ratio = per_second / *single.get_or_insert(per_second);
        let (half, most) = (ms(percentile(&mut times, 0.5)), ms(percentile(&mut times, 0.95)));
        println!("{size:>6}  {per_second:>10.0}  {half:>9.2} ms  {most:>9.2} ms  {ratio:>8.1} x");
    }
}

/// The time each batch took, on a database of its own.
async fn measure(size: usize) -> Vec<Duration> {
    let sandbox = Sandbox::start(Options::new(Arc::new(noon))).await.unwrap();
    let Bench { bot, dir: _dir, .. } = bench(&sandbox.api_url()).await;
    write(&bot, PEOPLE).await;
    let people: Vec<_> = (1..=100).map(|id| sandbox.person(id, "Kim", "en")).collect();
    // Mood, SUDs, the skill, how it helped, then a note again and again.
    for turn in 0..TURNS {
        people[turn % people.len()].say(if turn < 400 { "1" } else { "A day like any other." });
    }
    let mut times = Vec::new();
    loop {
        let batch = bot.fetch(Duration::ZERO).await.unwrap();
        if batch.updates.is_empty() {
            nothing_failed(&bot).await;
            return times;
        }
        for part in batch.parts(size) {
            let start = Instant::now();
            bot.take(part).await.unwrap();
            times.push(start.elapsed());
        }
    }
}
