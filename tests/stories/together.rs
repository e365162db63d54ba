//! Many people at once: what is stored of a batch, and what is said, is the same as if each had come alone, in any order,
//! also where some turns fail.

use std::time::Duration;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::Config;
use tidemark::sandbox::Person;

use super::support::World;

/// Lives taken through; each is two worlds. `PROPTEST_CASES` for more.
const LIVES: u32 = 3;
/// Batches in a life, and what happens in each at most.
const BATCHES: usize = 4;
const ACTS: usize = 14;
/// Clients, and their therapist.
const PEOPLE: usize = 5;

/// What one of the people does.
#[derive(Clone, Copy, Debug)]
enum Act {
    Tap(usize),
    Type(usize),
    /// Changes their last message into that.
    Edit(usize),
}

fn act() -> impl Strategy<Value = (usize, Act)> {
    let act = prop_oneof![
        3 => (0..TAPPED.len()).prop_map(Act::Tap),
        1 => (0..TYPED.len()).prop_map(Act::Edit),
        5 => (0..TYPED.len()).prop_map(Act::Type),
    ];
    (0..PEOPLE, act)
}

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
const TAPPED: [&str; 10] = [
    "Skip",
    "No note",
    "Share",
    "Only for me",
    "That is all",
    "‹ Back",
    "1 day",
    "Stop",
    "Keep for me",
    "Keep and share",
];
/// All of whatever a turn may have written, and of what it said.
const ROWS: [&str; 10] = [
    "SELECT c.client_id, c.day, c.form, c.sent_at, c.first_answered_at, c.completed_at, c.closed_at FROM checkins c
     ORDER BY 1, 2",
    "SELECT c.client_id, c.day, a.item_id, a.part, a.value, a.text, a.shared, a.answered_at, a.changed_at, a.late
     FROM answers a JOIN checkins c ON c.id = a.checkin_id ORDER BY 1, 2, 3, 4",
    "SELECT person_id, state, revision FROM conversations ORDER BY 1",
    // Each world has invitations and notes of its own, and a consent or a note stands on a message named after one.
    "SELECT key, chat_id, lane, action, iif(surface GLOB 'consent *', 'consent', iif(surface GLOB 'note *', 'note', surface)), screen, outcome, instead_of
     FROM outbox ORDER BY key",
    "SELECT person_id, kind, occasion, due_at FROM alarms ORDER BY 1, 2, 3",
    "SELECT chat_id, iif(surface GLOB 'consent *', 'consent', iif(surface GLOB 'note *', 'note', surface)), message_id
     FROM surfaces ORDER BY 1, 2, 3",
    "SELECT person_id, message_id, occasion, question FROM typed_messages ORDER BY 1, 2",
    "SELECT client_id, from_day, until_at, ended_at FROM pauses ORDER BY 1, 2",
    "SELECT update_id, error FROM dead_letters ORDER BY 1",
    "SELECT client_id, day, text, written_at, shared_at FROM notes ORDER BY 1, id",
];

#[test]
fn a_batch_is_stored_as_if_each_update_had_come_alone() {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(LIVES);
    // A life takes long: what fails is shown as it is, in a few steps of becoming shorter.
    let config = Config { cases, max_shrink_iters: 20, ..Config::default() };
    proptest!(config, |(life in vec(vec(act(), 1..=ACTS), BATCHES), size in 1..ACTS)| {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let (together, alone) = runtime.block_on(async {
            (lived(&life, usize::MAX).await, lived(&life, size).await)
        });
        prop_assert_eq!(together.said, alone.said);
        prop_assert_eq!(together.rows, alone.rows);
    });
}

/// The mood that no turn survives is among what is typed: a batch with one that fails is like any other.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_turn_that_fails_among_others_costs_itself_alone() {
    let everybody = |act| (0..PEOPLE - 1).map(move |person| (person, act)).collect::<Vec<_>>();
    let mut first = everybody(Act::Type(0));
    first[1] = (1, Act::Type(1));
    let life = [first, everybody(Act::Type(2))];
    let (together, alone) = (lived(&life, usize::MAX).await, lived(&life, 1).await);
    assert_eq!(together.failed, 1);
    assert_eq!(together.said, alone.said);
    assert_eq!(together.rows, alone.rows);
    assert_eq!(together.rows[1].len(), PEOPLE - 2, "all others are kept: {:?}", together.rows[1]);
}

struct Lived {
    rows: Vec<Vec<String>>,
    said: Vec<String>,
    failed: usize,
}

/// `size`: how much of what happens the bot takes at once.
async fn lived(life: &[Vec<(usize, Act)>], size: usize) -> Lived {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let mut people = Vec::new();
    for id in (2..).take(PEOPLE - 1) {
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
    let mut rows = Vec::new();
    for batch in life {
        for (who, what) in batch {
            does(&people[*who], *what);
        }
        let batch = world.bot.fetch(Duration::ZERO).await.unwrap();
        for part in batch.parts(size.min(ACTS)) {
            world.bot.take(part).await.unwrap();
        }
        for query in ROWS {
            rows.push(world.rows(query).await.iter().map(|row| without_keys(row)).collect());
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

/// A note is called by a part of a code nobody has yet.
fn without_keys(row: &str) -> String {
    let mut text = row.to_owned();
    for mark in ["\"key\":\"", "\\\"key\\\":\\\"", "\"rest\":\"", "\\\"rest\\\":\\\""] {
        let mut parts = text.split(mark);
        let first = parts.next().unwrap_or_default().to_owned();
        text = parts
            .fold(first, |text, part| format!("{text}{mark}…{}", part.chars().skip(12).collect::<String>()));
    }
    text
}

fn does(person: &Person, act: Act) {
    match act {
        Act::Tap(which) => {
            // What is not on the screen is not tapped.
            let _ = person.tap(TAPPED[which]);
        }
        Act::Type(which) => {
            person.say(TYPED[which]);
        }
        Act::Edit(which) => {
            let typed: Vec<i64> = person.messages().iter().filter(|m| !m.from_bot).map(|m| m.id).collect();
            if let Some(last) = typed.last() {
                person.edit_text(*last, TYPED[which]);
            }
        }
    }
}
