//! What goes out when much has to: in turn, replies first, and nothing that waits is touched.

use std::time::Duration;

use tidemark::app::Rates;
use tidemark::sandbox::{Fault, FaultKind};
use tokio_util::sync::CancellationToken;

use super::support::World;

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_waits_for_its_turn_is_left_alone_and_a_reply_passes_it() {
    let mut rates = Rates::UNLIMITED;
    rates.unhurried = Rates::TELEGRAM.chat_messages;
    let world = World::with_rates("2026-03-02T09:00:00Z", rates).await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let mut clients = Vec::new();
    for id in 2..10 {
        clients.push(world.client(&ana, id, &format!("Bird {id}"), "Madrid", "12:00").await);
    }
    world.until("2026-03-02T10:59:59Z").await;
    world.bot.clock.set("2026-03-02T11:00:00Z".parse().unwrap());
    world.settle().await;
    let asked = || clients.iter().filter(|client| world.last(client).contains("How is your mood")).count();
    assert_eq!(asked(), 3, "a burst of three, then one a second");
    let touched =
        "SELECT count(*) FROM outbox WHERE outcome IS NULL AND (due_at <> created_at OR attempts > 0)";
    assert_eq!(world.rows(touched).await, ["0"]);
    assert_eq!(world.rows("SELECT count(*) FROM outbox WHERE outcome IS NULL").await, ["5"]);

    let first = clients.iter().position(|client| world.last(client).contains("How is your mood")).unwrap();
    world.taps(&clients[first], "7").await;
    assert!(world.last(&clients[first]).contains("distress"), "the answer does not wait behind the others");

    world.until("2026-03-02T11:00:04Z").await;
    assert_eq!(asked(), 6, "and four seconds on, four more, but for the one who has answered");
    world.until("2026-03-02T11:00:06Z").await;
    assert_eq!(world.rows("SELECT count(*) FROM outbox WHERE outcome IS NULL").await, ["0"]);
    assert_eq!(world.sandbox.violations(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_press_that_is_answered_slowly_holds_up_nobody() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    let lu = world.client(&ana, 3, "Wren", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    world.says(&kim, "/settings").await;
    let slow = FaultKind::Delay(Duration::from_secs(20));
    world.sandbox.fault(Fault { method: "answerCallbackQuery".into(), chat: None, times: 1, kind: slow });
    kim.tap("Turn the reminder off").unwrap();
    let running = tokio::spawn(tidemark::app::run(world.bot.clone(), CancellationToken::new()));
    while kim.last().unwrap().button("Turn the reminder on").is_none() {
        tokio::task::yield_now().await;
    }
    lu.tap("4").unwrap();
    while !world.last(&lu).contains("SUDs") {
        tokio::task::yield_now().await;
    }
    assert_eq!(kim.toasts(), Vec::<String>::new(), "the press before still waits for its answer");
    running.abort();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_bot_beside_another_with_its_token_ends_and_what_it_was_not_told_goes_on() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    let description = "Conflict: terminated by other getUpdates request".to_owned();
    let kind = FaultKind::Error { code: 409, description, retry_after: None };
    world.sandbox.fault(Fault { method: "getUpdates".into(), chat: None, times: 3, kind });
    kim.say("7");
    let ended = tidemark::app::run(world.bot.clone(), CancellationToken::new()).await;
    assert!(ended.is_err_and(|error| error.to_string().contains("another instance of this bot is running")));
    assert_eq!(world.answers().await, Vec::<String>::new());
    world.settle().await;
    assert_eq!(world.answers().await, ["2026-03-02|mood|7||"]);
}
