//! What a tick costs: with nothing due among ever more clients, and with a hundred prompts due.
//! Alarms are found by one index, so the first must hardly grow: a thousand times the clients may cost a few more
//! pages of the tree, never a walk over them.

mod common;

use std::time::{Duration, Instant};

use chrono::TimeDelta;

use common::{Bench, bench, header, ms, noon, nothing_failed, percentile, write};

/// Clients with the alarms of everyday life, all to come: the prompt and the end of the open day this evening,
/// the summary on Sunday.
const MORE: &str = "
    CREATE TEMP TABLE numbers AS
        WITH RECURSIVE n(i) AS (SELECT (SELECT coalesce(max(id), 0) + 1 FROM people)
                                UNION ALL SELECT i + 1 FROM n LIMIT ?) SELECT i FROM n";
const ROWS: &str = "
    INSERT INTO people (id, lang, zone, created_at) SELECT i, 'en', 'UTC', 0 FROM numbers;
    INSERT INTO clients (person_id, prompt_minute, weekdays, nudge, weekly_weekday, weekly_minute, joined_at, joined_day)
        SELECT i, 1200, 127, 1, 0, 540, 0, '2026-01-01' FROM numbers;
    INSERT INTO form_items (client_id, item_id, position, large) SELECT c.person_id, i.id, i.id, i.id <= 2 FROM clients c JOIN items i
        WHERE i.client_id IS NULL AND i.code IN ('mood', 'suds_highest_today', 'skills', 'homework', 'note');
    INSERT INTO alarms (person_id, kind, day, due_at) SELECT i, 'prompt', '2026-03-04', 1772654400000 + i % 60000 FROM numbers;
    INSERT INTO alarms (person_id, kind, day, due_at) SELECT i, 'expiry', '2026-03-03', 1772654400000 + i % 60000 FROM numbers;
    INSERT INTO alarms (person_id, kind, day, due_at) SELECT i, 'weekly', '', 1772993000000 + i % 60000 FROM numbers;
    DROP TABLE numbers";
/// A hundred clients picked from all over are due now.
const DUE: &str = "
    UPDATE alarms SET due_at = 1772625600000 WHERE kind = 'prompt' AND person_id IN
        (SELECT person_id FROM clients WHERE person_id % (SELECT count(*) / 100 FROM clients) = ?)";

const TICKS: usize = 500;
const ROUNDS: i64 = 5;
const DUE_NOW: usize = 100;

#[tokio::main]
#[expect(clippy::unwrap_used, reason = "a bench that cannot go on has failed")]
async fn main() {
    header("One tick: 0 due, and 100 prompts due, three alarms a client");
    println!(
        "{:>9}  {:>10}  {:>10}  {:>10}  {:>13}  {:>10}",
        "clients", "0 due, p50", "p95", "of 1,000", "100 due, p50", "of 1,000"
    );
    let Bench { bot, clock, dir: _dir } = bench("http://127.0.0.1:9").await;
    let (mut clients, mut first) = (0, None);
    for wanted in [1_000, 100_000, 1_000_000] {
        let mut tx = bot.store.write().await.unwrap();
        sqlx::query(MORE).bind(wanted - clients).execute(&mut *tx).await.unwrap();
        tx.commit().await.unwrap();
        write(&bot, ROWS).await;
        clients = wanted;

        let mut none = Vec::new();
        for _ in 0..TICKS {
            let start = Instant::now();
            assert_eq!(bot.tick().await.unwrap(), 0);
            none.push(start.elapsed());
        }
        let mut some = Vec::new();
        for round in 0..ROUNDS {
            let mut tx = bot.store.write().await.unwrap();
            sqlx::query(DUE).bind(round).execute(&mut *tx).await.unwrap();
            tx.commit().await.unwrap();
            clock.advance(TimeDelta::milliseconds(1));
            let start = Instant::now();
            assert_eq!(bot.tick().await.unwrap(), DUE_NOW);
            some.push(start.elapsed());
        }
        let (half, most) = (percentile(&mut none, 0.5), percentile(&mut none, 0.95));
        let hundred = percentile(&mut some, 0.5);
        let (none_first, some_first) = *first.get_or_insert((half, hundred));
        println!(
            "{wanted:>9}  {:>7.3} ms  {:>7.3} ms  {:>8.1} x  {:>10.1} ms  {:>8.1} x",
            ms(half),
            ms(most),
            ratio(half, none_first),
            ms(hundred),
            ratio(hundred, some_first)
        );
    }
    nothing_failed(&bot).await;
    assert!(clock.now() - noon() < TimeDelta::hours(1));
}

fn ratio(of: Duration, to: Duration) -> f64 {
    of.as_secs_f64() / to.as_secs_f64()
}
