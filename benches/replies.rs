//! Whether a thousand weekly summaries keep anybody waiting: how long a person who types waits for the bot's answer,
//! with nothing else to do and while a thousand pictures are drawn and sent. The whole bot runs, over HTTP.

#![expect(clippy::unwrap_used, reason = "a bench that cannot go on has failed")]

mod common;

use std::sync::Arc;
use std::time::{Duration, Instant};

use tidemark::app;
use tidemark::sandbox::{Options, Person, Sandbox};
use tokio_util::sync::CancellationToken;

use common::{bench, header, ms, noon, nothing_failed, percentile, write};

const CLIENTS: i64 = 1_000;
const ALONE: usize = 100;
/// The longest half of the answers may take while the summaries go out.
const LIMIT: Duration = Duration::from_millis(500);

/// A thousand clients with five weeks of answers, and one more who types.
const PEOPLE: &str = "
    CREATE TEMP TABLE numbers AS
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1001) SELECT i FROM n;
    CREATE TEMP TABLE days AS
        WITH RECURSIVE d(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM d WHERE i < 34) SELECT i FROM d;
    INSERT INTO people (id, lang, zone, created_at) SELECT i, 'en', 'UTC', 0 FROM numbers;
    INSERT INTO clients (person_id, prompt_minute, weekdays, nudge, weekly_weekday, weekly_minute, joined_at, joined_day)
        SELECT i, 480, 127, 1, 0, 540, 0, '2026-01-01' FROM numbers;
    INSERT INTO form_items (client_id, item_id, position, large) SELECT c.person_id, i.id, i.id, i.id <= 2
        FROM clients c JOIN items i WHERE i.client_id IS NULL AND i.code IN ('mood', 'suds_highest_today', 'skills', 'homework', 'note');
    INSERT INTO skills (client_id, built_in, created_at) SELECT i, 'breathing', 0 FROM numbers;
    INSERT INTO checkins (client_id, day, planned_at, sent_at, first_answered_at, completed_at, closed_at)
        SELECT n.i, date('2026-03-04', '-' || d.i || ' days'), 1, 1, 1, 1, 2 FROM numbers n JOIN days d;
    INSERT INTO answers (checkin_id, item_id, value, answered_at, late, filled_in)
        SELECT id, 1, (id * 7) % 11, 1, id % 9 = 0, 0 FROM checkins WHERE id % 6 <> 5;
    INSERT INTO answers (checkin_id, item_id, value, answered_at, late, filled_in)
        SELECT id, 2, (id * 37) % 101, 1, id % 9 = 0, 0 FROM checkins WHERE id % 6 <> 5;
    DROP TABLE numbers; DROP TABLE days";

const ALARMS: &str = "INSERT INTO alarms (person_id, kind, due_at) SELECT person_id, 'weekly', 1 FROM clients
    WHERE person_id <= 1000";

#[tokio::main]
async fn main() {
    header(&format!("The answer to somebody who types, alone and while {CLIENTS} weekly pictures go out"));
    let sandbox = Sandbox::start(Options::new(Arc::new(noon))).await.unwrap();
    let made = bench(&sandbox.api_url()).await;
    write(&made.bot, PEOPLE).await;
    let clients: Vec<Person> = (1..=CLIENTS).map(|id| sandbox.person(id, "Kim", "en")).collect();
    let typist = sandbox.person(CLIENTS + 1, "Lu", "en");
    let stop = CancellationToken::new();
    let running = tokio::spawn(app::run(made.bot.clone(), stop.clone()));
    // A chat exists once somebody has written in it.
    for client in &clients {
        client.say("/cancel");
    }
    until(|| clients.iter().all(|client| client.messages().len() > 1)).await;

    let mut alone = Vec::new();
    for _ in 0..ALONE {
        alone.push(answer(&typist).await);
    }
    write(&made.bot, ALARMS).await;
    let pictures =
        || clients.iter().filter(|client| client.last().is_some_and(|m| m.photo.is_some())).count();
    until(|| pictures() > 0).await;
    let start = Instant::now();
    let mut meanwhile = Vec::new();
    while pictures() < clients.len() {
        meanwhile.push(answer(&typist).await);
    }
    let took = start.elapsed();
    nothing_failed(&made.bot).await;
    stop.cancel();
    running.await.unwrap().unwrap();

    println!("{:>22}  {:>8}  {:>9}  {:>9}", "", "answers", "p50", "p95");
    let row = |name: &str, times: &mut Vec<Duration>| {
        let (half, most) = (percentile(times, 0.5), percentile(times, 0.95));
        println!("{name:>22}  {:>8}  {:>6.1} ms  {:>6.1} ms", times.len(), ms(half), ms(most));
        half
    };
    row("alone", &mut alone);
    let half = row("with the summaries", &mut meanwhile);
    println!("\n{CLIENTS} pictures drawn and sent in {:.1} s, all in this process", took.as_secs_f64());
    let verdict = if half <= LIMIT { "kept" } else { "broken" };
    println!("limit for half of the answers: {} ms: {verdict}", LIMIT.as_millis());
}

/// From a word typed to the bot's next message.
async fn answer(person: &Person) -> Duration {
    let seen = person.messages().len();
    let start = Instant::now();
    person.say("/cancel");
    // One's own message is the first of the two.
    until(|| person.messages().len() >= seen + 2).await;
    start.elapsed()
}

async fn until(done: impl Fn() -> bool) {
    while !done() {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}
