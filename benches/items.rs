//! What questions cost: a client with twelve of all kinds beside one with the five everybody starts with, in one run and
//! in turns, as a machine is not always as fast. A tap from the update to the commit, and a weekly picture from rows to
//! PNG. Both may take up to twice as long.

#![expect(clippy::unwrap_used, reason = "a bench that cannot go on has failed")]

mod common;

use std::sync::Arc;
use std::time::{Duration, Instant};

use tidemark::app::Bot;
use tidemark::dialogue::press::{Press, Tap};
use tidemark::domain::form::Question;
use tidemark::domain::ids::{ItemId, PersonId};
use tidemark::domain::lang::Lang;
use tidemark::domain::occasion::Occasion;
use tidemark::sandbox::{Options, Person, Sandbox};

use common::{Bench, bench, header, ms, noon, nothing_failed, percentile, write};

/// Clients of each sort, the plain ones first.
const CLIENTS: i64 = 50;
const ROUNDS: usize = 40;
const PICTURES: usize = 60;
/// How many times as long twelve items may take.
const LIMIT: f64 = 2.0;

/// A hundred clients with four weeks of answers; the later half is asked seven items more, of kinds that
/// everybody's have not.
const PEOPLE: &str = r#"
    CREATE TEMP TABLE numbers AS
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100) SELECT i FROM n;
    CREATE TEMP TABLE specs (k INTEGER, low INTEGER, span INTEGER, apart INTEGER, spec TEXT);
    INSERT INTO specs VALUES
        (1, -5, 11, 1, '{"name":"Valence","kind":{"rating":{"low":-5,"high":5}},"about":"day","better":"higher"}'),
        (2, 0, 2, 1, '{"name":"Left the house","kind":"yes_no","about":"day","better":"higher"}'),
        (3, 0, 6, 1, '{"name":"Panic attacks","kind":"count","about":"day","better":"lower"}'),
        (4, 300, 8, 30, '{"name":"Slept","kind":{"amount":{"unit":"hours"}},"about":"day","better":"neither"}'),
        (5, 1320, 8, 15, '{"name":"Asleep at","kind":"clock","about":"day","better":"neither"}'),
        (6, 1, 1, 1, '{"name":"Where were you?","kind":{"one":{"parts":[{"id":1,"name":{"own":"home"}},{"id":2,"name":{"own":"work"}},{"id":3,"name":{"own":"out"}}]}},"about":"day","better":"neither"}'),
        (7, 1, 1, 1, '{"name":"Who was there?","kind":{"several":{"parts":[{"id":1,"name":{"own":"Lu"}},{"id":2,"name":{"own":"Max"}},{"id":3,"name":{"own":"Kim"}}]}},"about":"day","better":"neither"}');
    INSERT INTO people (id, lang, zone, created_at) SELECT i, 'en', 'UTC', 0 FROM numbers;
    INSERT INTO people (id, lang, zone, created_at) VALUES (1000, 'en', 'UTC', 0);
    INSERT INTO therapists (person_id, name, joined_at) VALUES (1000, 'Ana Ruiz', 0);
    INSERT INTO clients (person_id, prompt_minute, weekdays, nudge, weekly_weekday, weekly_minute, joined_at, joined_day)
        SELECT i, 1200, 127, 1, 0, 540, 0, '2026-01-01' FROM numbers;
    INSERT INTO links (id, therapist_id, client_id, alias, consent_version, consented_at, consented_day)
        SELECT i, 1000, i, 'Heron ' || i, 1, 0, '2026-01-01' FROM numbers;
    INSERT INTO form_items (client_id, item_id, position, large) SELECT c.person_id, i.id, i.id, i.id <= 2
        FROM clients c JOIN items i
        WHERE i.client_id IS NULL AND i.code IN ('mood', 'suds_highest_today', 'skills', 'homework', 'note');
    INSERT INTO items (id, client_id, spec) SELECT 1000 + i * 10 + k, i, spec FROM numbers JOIN specs WHERE i > 50;
    INSERT INTO form_items (client_id, item_id, position) SELECT client_id, id, id FROM items WHERE client_id IS NOT NULL;
    INSERT INTO skills (id, client_id, built_in, created_at) SELECT i, i, 'breathing', 0 FROM numbers;
    INSERT INTO homework (id, link_id, client_id, task, given_at) SELECT i, i, i, 'Walk around the block', 0 FROM numbers;
    INSERT INTO checkins (client_id, day, planned_at, sent_at, first_answered_at, completed_at, closed_at)
        WITH RECURSIVE d(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM d WHERE i < 34)
        SELECT n.i, date('2026-03-04', '-' || d.i || ' days'), 1, 1, 1, 1, 2 FROM numbers n JOIN d;
    DROP TABLE numbers"#;

/// Everything is answered on every day there is; a later answer of today changes one.
const ANSWERS: &str = "
    INSERT INTO answers (checkin_id, item_id, part, value, answered_at, late, filled_in)
        SELECT c.id, f.item_id, 0,
               CASE f.item_id WHEN 1 THEN c.id * 7 % 11 WHEN 2 THEN c.id * 37 % 101 WHEN 4 THEN 1
                   ELSE (SELECT s.low + s.apart * (c.id * 7 % s.span) FROM specs s WHERE s.k = f.item_id % 10) END, 1, 0, 0
        FROM checkins c JOIN form_items f USING (client_id) WHERE f.item_id NOT IN (6, 7);
    INSERT INTO answers (checkin_id, item_id, part, value, answered_at, late, filled_in)
        SELECT c.id, 4, client_id, 1, 1, 0, 0 FROM checkins c;
    INSERT INTO answers (checkin_id, item_id, part, value, answered_at, late, filled_in)
        SELECT c.id, 6, client_id, c.id % 4, 1, 0, 0 FROM checkins c;
    INSERT INTO answers (checkin_id, item_id, part, text, answered_at, late, filled_in)
        SELECT c.id, 7, 0, 'A day like any other.', 1, 0, 0 FROM checkins c;
    INSERT INTO answers (checkin_id, item_id, part, value, answered_at, late, filled_in)
        SELECT c.id, f.item_id, 1 + c.id % 3, 1, 1, 0, 0
        FROM checkins c JOIN form_items f USING (client_id) WHERE f.item_id > 1000 AND f.item_id % 10 IN (6, 7);
    DROP TABLE specs";

#[tokio::main]
async fn main() {
    header("Twelve items of all kinds beside the five everybody starts with");
    let sandbox = Sandbox::start(Options::new(Arc::new(noon))).await.unwrap();
    let Bench { bot, dir: _dir, .. } = bench(&sandbox.api_url()).await;
    write(&bot, PEOPLE).await;
    let people: Vec<Person> = (1..=2 * CLIENTS).map(|id| sandbox.person(id, "Kim", "en")).collect();
    for person in &people {
        person.say("/today");
    }
    while store(&bot, 100).await > Duration::ZERO {}
    while bot.send().await.unwrap() > 0 {}
    write(&bot, ANSWERS).await;
    let (plain, twelve) = people.split_at(people.len() / 2);

    println!("{:>22}  {:>9}  {:>9}  {:>7}", "p50 of one", "plain", "twelve", "ratio");
    for size in [1, 50] {
        let (mut of_plain, mut of_twelve) = (Vec::new(), Vec::new());
        for round in 0..ROUNDS {
            of_plain.push(tapped(&bot, plain, round, size).await);
            of_twelve.push(tapped(&bot, twelve, round, size).await);
        }
        row(&format!("tap, batches of {size}"), &mut of_plain, &mut of_twelve);
    }
    nothing_failed(&bot).await;

    let (mut of_plain, mut of_twelve) = (Vec::new(), Vec::new());
    for _ in 0..PICTURES {
        of_plain.push(picture(&bot, 1).await);
        of_twelve.push(picture(&bot, 2 * CLIENTS).await);
    }
    row("weekly picture", &mut of_plain, &mut of_twelve);
}

/// The time of one tap, of these clients' next ones.
async fn tapped(bot: &Bot, people: &[Person], round: usize, size: usize) -> Duration {
    let mood = i32::try_from(round % 11).unwrap();
    let press =
        Press::Checkin(Occasion::daily(noon().date_naive()), Tap::Give(Question::whole(ItemId(1)), mood));
    for person in people {
        person.press_button(person.last().unwrap().id, &press.encode()).unwrap();
    }
    store(bot, size).await / u32::try_from(people.len()).unwrap()
}

/// Stores all that waits. What is timed is the batches' transactions alone.
async fn store(bot: &Bot, size: usize) -> Duration {
    let mut took = Duration::ZERO;
    loop {
        let batch = bot.fetch(Duration::ZERO).await.unwrap();
        if batch.updates.is_empty() {
            return took;
        }
        for part in batch.parts(size) {
            let start = Instant::now();
            bot.take(part).await.unwrap();
            took += start.elapsed();
        }
    }
}

async fn picture(bot: &Bot, client: i64) -> Duration {
    let start = Instant::now();
    bot.weekly_picture(PersonId(client), &Lang::new("en")).await.unwrap().unwrap();
    start.elapsed()
}

fn row(name: &str, plain: &mut [Duration], twelve: &mut [Duration]) {
    let (plain, twelve) = (ms(percentile(plain, 0.5)), ms(percentile(twelve, 0.5)));
    let ratio = twelve / plain;
    let verdict = if ratio <= LIMIT { "kept" } else { "broken" };
    println!("{name:>22}  {plain:>6.2} ms  {twelve:>6.2} ms  {ratio:>5.2} x  limit {LIMIT:.0}: {verdict}");
}
