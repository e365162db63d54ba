//! Many people at once: what is stored of a batch, and what is said, is the same as if each had come alone, in any order,
//! also where some turns fail.

use std::time::Duration;

use rand::{RngExt as _, SeedableRng as _, rngs::StdRng};
use tidemark::sandbox::Person;

use super::support::World;

/// Lives taken through; each is two worlds.
const LIVES: u64 = 3;
/// Batches in a life, and what happens in each.
const BATCHES: usize = 4;
const ACTS: usize = 14;

const TYPED: [&str; 16] = [
    "7",
    "5",
    "40",
    "1",
    "no",
    "yes",
    "done",
    "a long walk",
    "only for me",
    "/today",
    "/pause",
    "/stop",
    "/settings",
    "/yesterday",
    "/help",
    "I cannot go on",
];
const TAPPED: [&str; 8] =
    ["Skip", "No note", "Share", "Only for me", "That is all", "‹ Back", "1 day", "Stop"];
/// All of whatever a turn may have written, and of what it said.
const ROWS: [&str; 9] = [
    "SELECT c.client_id, c.day, c.form, c.sent_at, c.first_answered_at, c.completed_at, c.closed_at FROM checkins c
     ORDER BY 1, 2",
    "SELECT c.client_id, c.day, a.item_id, a.part, a.value, a.text, a.shared, a.answered_at, a.changed_at, a.late
     FROM answers a JOIN checkins c ON c.id = a.checkin_id ORDER BY 1, 2, 3, 4",
    "SELECT person_id, state, revision FROM conversations ORDER BY 1",
    // Each world has invitations of its own, and a consent stands on a message named after one.
    "SELECT key, chat_id, lane, action, iif(surface GLOB 'consent *', 'consent', surface), screen, outcome, instead_of
     FROM outbox ORDER BY key",
    "SELECT person_id, kind, day, due_at FROM alarms ORDER BY 1, 2, 3",
    "SELECT chat_id, iif(surface GLOB 'consent *', 'consent', surface), message_id FROM surfaces ORDER BY 1, 2, 3",
    "SELECT person_id, message_id, day, question FROM typed_messages ORDER BY 1, 2",
    "SELECT client_id, from_day, until_at, ended_at FROM pauses ORDER BY 1, 2",
    "SELECT update_id, error FROM dead_letters ORDER BY 1",
];

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_batch_is_stored_as_if_each_update_had_come_alone() {
    let mut failed = 0;
    for life in 0..LIVES {
        let (together, alone) = (lived(life, usize::MAX).await, lived(life, 1).await);
        assert_eq!(together.said, alone.said, "life {life}");
        assert_eq!(together.rows, alone.rows, "life {life}");
        failed += together.failed;
    }
    assert!(failed > 0, "turns that fail are among them");
}

struct Lived {
    rows: Vec<Vec<String>>,
    said: Vec<String>,
    failed: usize,
}

/// The same things happen in every such life; `size`: how many of them the bot takes at once.
async fn lived(life: u64, size: usize) -> Lived {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let mut people = Vec::new();
    for id in 2..6 {
        people.push(world.client(&ana, id, &format!("Heron {id}"), "Madrid", "20:00").await);
    }
    // Whoever's mood is 5 meets a turn that fails.
    let mut tx = world.bot.store.write().await.unwrap();
    sqlx::query(
        "CREATE TRIGGER poison BEFORE INSERT ON answers WHEN NEW.item_id = 1 AND NEW.value = 5
         BEGIN SELECT RAISE(ABORT, 'poison'); END",
    )
    .execute(&mut *tx)
    .await
    .unwrap();
    tx.commit().await.unwrap();
    world.until("2026-03-02T19:00:00Z").await;
    people.push(ana);
    // Each world has invitations of its own.
    let before: Vec<usize> = people.iter().map(|person| person.messages().len()).collect();
    let mut dice = StdRng::seed_from_u64(life);
    let mut rows = Vec::new();
    for _ in 0..BATCHES {
        for _ in 0..ACTS {
            let person = &people[dice.random_range(0..people.len())];
            act(person, &mut dice);
        }
        let batch = world.bot.fetch(Duration::ZERO).await.unwrap();
        for part in batch.parts(size.min(ACTS)) {
            world.bot.take(part).await.unwrap();
        }
        for query in ROWS {
            rows.push(world.rows(query).await);
        }
        world.settle().await;
        world.hours(5).await;
    }
    let failed = world.rows(ROWS[8]).await.len();
    let told = |(person, before): (&Person, usize)| {
        let said = person.messages().into_iter().skip(before).map(|message| message.text);
        said.collect::<Vec<_>>().join("\n")
    };
    Lived { rows, said: people.iter().zip(before).map(told).collect(), failed }
}

fn act(person: &Person, dice: &mut StdRng) {
    let any = |of: &[&'static str], dice: &mut StdRng| of[dice.random_range(0..of.len())];
    match dice.random_range(0..9_u8) {
        0..3 => {
            // What is not on the screen is not tapped.
            let _ = person.tap(any(&TAPPED, dice));
        }
        3 => {
            let typed: Vec<i64> = person.messages().iter().filter(|m| !m.from_bot).map(|m| m.id).collect();
            if let Some(last) = typed.last() {
                person.edit_text(*last, any(&TYPED, dice));
            }
        }
        _ => {
            person.say(any(&TYPED, dice));
        }
    }
}
