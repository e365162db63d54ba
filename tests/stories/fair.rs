//! Who comes first when many want something: those the bot is for before strangers, and who got something last goes last.

use std::time::Duration;

use tidemark::app::Rates;
use tidemark::sandbox::{Fault, FaultKind};
use tokio_util::sync::CancellationToken;

use super::support::World;

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn strangers_who_flood_get_a_line_a_minute_and_keep_nobody_waiting() {
    let world = World::with_rates("2026-03-02T09:00:00Z", Rates::TELEGRAM).await;
    let strangers: Vec<_> = (100..135).map(|id| world.sandbox.person(id, "Somebody", "en")).collect();
    let ana = world.sandbox.person(1, "Ana", "en");
    ana.start(Some(&world.operator_invites().await));
    world.hours(1).await;
    let before = ana.messages().len();
    for text in 0..8 {
        for stranger in &strangers {
            stranger.say(&format!("hello {text}"));
        }
    }
    ana.say("Ana Ruiz");
    // All is read in one go, and what may be sent at that moment goes.
    world.settle().await;
    assert!(ana.messages().len() > before + 1, "{}", ana.transcript());
    world.until("2026-03-02T10:00:59Z").await;
    for stranger in &strangers {
        let told = stranger.messages().iter().filter(|message| message.from_bot).count();
        assert_eq!(told, 1, "{}", stranger.transcript());
    }
    world.until("2026-03-02T10:01:30Z").await;
    for stranger in &strangers {
        stranger.say("hello again");
    }
    world.until("2026-03-02T10:02:00Z").await;
    for stranger in &strangers {
        let told = stranger.messages().iter().filter(|message| message.from_bot).count();
        assert_eq!(told, 2, "a minute later, one more: {}", stranger.transcript());
    }
    assert_eq!(world.sandbox.violations(), Vec::<String>::new());
}

/// Lines nobody has read yet take each other's place, and the question is not lost behind them.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_chat_is_not_filled_with_lines_nobody_has_read() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    let before = kim.messages().iter().filter(|message| message.from_bot).count();
    for text in 0..30 {
        kim.say(&format!("words {text} that nobody can read as a number"));
    }
    kim.say("7");
    world.settle().await;
    let told = kim.messages().iter().filter(|message| message.from_bot).count() - before;
    assert!((2..=7).contains(&told), "{told}: {:?}", world.rows("SELECT lane, remark, action, outcome, count(*) FROM outbox WHERE chat_id = 2 GROUP BY 1,2,3,4").await);
    assert_eq!(world.answers().await, ["2026-03-02|mood|7||"]);
    assert!(kim.transcript().contains("How strong was your distress"), "{}", kim.transcript());
}

/// One chat with much to send does not keep another waiting behind all of it.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn who_got_something_last_goes_last() {
    let world = World::with_rates("2026-03-02T09:00:00Z", Rates::UNLIMITED).await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    let lu = world.client(&ana, 3, "Wren", "Madrid", "20:00").await;
    let before = world.sandbox.journal().last().map_or(0, |call| call.seq);
    // Kim asks for ten pages, and then Lu for one: all stands in the outbox before anything goes.
    for _ in 0..10 {
        kim.say("/help");
    }
    lu.say("/help");
    let batch = world.bot.fetch(std::time::Duration::ZERO).await.unwrap();
    world.bot.take(batch).await.unwrap();
    world.bot.send().await.unwrap();
    let shown = world.sandbox.calls_since(before).into_iter().filter(|call| call.method == "sendMessage");
    let chats: Vec<_> = shown.filter_map(|call| call.params["chat_id"].as_i64()).collect();
    assert_eq!((chats.len(), chats.iter().position(|chat| *chat == 3)), (11, Some(1)), "{chats:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn only_who_has_no_part_comes_behind_the_others() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    let stranger = world.sandbox.person(3, "Somebody", "en");
    // A therapist who is somebody's client as well.
    let both = world.therapist(4, "Noor").await;
    both.start(Some(&world.invites(&ana, "Wren").await));
    world.settle().await;
    world.taps(&both, "I agree").await;
    world.says(&both, "20:00").await;
    for person in [&ana, &kim, &stranger, &both] {
        person.say("/help");
    }
    let batch = world.bot.fetch(std::time::Duration::ZERO).await.unwrap();
    world.bot.take(batch).await.unwrap();
    let waits = world.rows("SELECT chat_id || ' ' || rank FROM chats ORDER BY chat_id").await;
    assert_eq!(waits, ["1 0", "2 0", "3 1", "4 0"]);
}

/// A hundred pictures that hang, for people who are answered by pictures, and somebody taps: words have places of their own.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn pictures_that_hang_leave_room_for_words() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    world.says(&ana, "/invite").await;
    ana.say("Robin");
    let batch = world.bot.fetch(Duration::ZERO).await.unwrap();
    world.bot.take(batch).await.unwrap();
    let mut tx = world.bot.store.write().await.unwrap();
    let copies = "WITH RECURSIVE n (id) AS (SELECT 1000 UNION ALL SELECT id + 1 FROM n WHERE id < 1199)
         INSERT INTO outbox (key, chat_id, lane, action, surface, screen, lang, due_at, created_at, useful_until)
         SELECT 'copy ' || n.id, n.id, lane, action, surface, screen, lang, due_at, created_at, useful_until
         FROM outbox, n WHERE outcome IS NULL AND screen LIKE '%code%'";
    assert_eq!(sqlx::query(copies).execute(&mut *tx).await.unwrap().rows_affected(), 200);
    tx.commit().await.unwrap();
    let slow = FaultKind::Delay(Duration::from_secs(60));
    world.sandbox.fault(Fault { method: "sendPhoto".into(), chat: None, times: 1000, kind: slow });
    let running = tokio::spawn(tidemark::app::run(world.bot.clone(), CancellationToken::new()));
    let under_way = "SELECT count(*) FROM outbox WHERE leased_until IS NOT NULL AND outcome IS NULL";
    while world.rows(under_way).await == ["0"] {
        tokio::task::yield_now().await;
    }
    assert_eq!(world.rows(under_way).await, ["32"]);
    kim.tap("4").unwrap();
    while !world.last(&kim).contains("SUDs") {
        tokio::task::yield_now().await;
    }
    running.abort();
}
