//! Crashes, lost answers of Telegram, outages, repeated updates: nothing is lost and nothing counts twice.

use std::time::Duration;

use tidemark::sandbox::{Fault, FaultKind};

use super::support::World;

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_update_delivered_twice_counts_once() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    world.taps(&kim, "7").await;
    let before = (world.answers().await, kim.messages().len(), kim.last());
    world.sandbox.redeliver_last(3);
    world.settle().await;
    assert_eq!((world.answers().await, kim.messages().len(), kim.last()), before);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_crash_between_commit_and_acknowledgement_repeats_nothing() {
    let mut world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    kim.tap("7").unwrap();
    world.bot.poll(Duration::ZERO).await.unwrap();
    assert_eq!(world.sandbox.pending_updates(), 1, "stored, but not acknowledged");
    world.restart().await;
    world.settle().await;
    assert_eq!(world.answers().await, ["2026-03-02|mood|7||"]);
    assert_eq!(world.sandbox.pending_updates(), 0);
    assert!(world.last(&kim).contains("SUDs"), "{}", world.last(&kim));
    assert_eq!(world.sandbox.violations(), Vec::<String>::new(), "the press was answered");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_crash_between_commit_and_sending_sends_once() {
    let mut world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    // The prompt is written, and the process dies before it is sent.
    world.clock.set("2026-03-02T19:00:00Z".parse().unwrap());
    world.bot.tick().await.unwrap();
    let before = kim.messages().len();
    world.restart().await;
    world.settle().await;
    let cards = kim.messages().into_iter().skip(before).filter(|m| m.text.contains("mood")).count();
    assert_eq!(cards, 1, "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_prompt_whose_response_was_lost_may_come_twice_and_either_copy_works() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.sandbox.fault(Fault {
        method: "sendMessage".into(),
        chat: Some(2),
        times: 1,
        kind: FaultKind::DropAfter,
    });
    world.until("2026-03-02T19:01:00Z").await;
    let copies: Vec<_> = kim.messages().into_iter().filter(|m| m.text.contains("mood today")).collect();
    assert_eq!(copies.len(), 2, "{}", kim.transcript());
    // The first copy is one the bot never learned of.
    kim.tap_on(copies[0].id, "7").unwrap();
    world.settle().await;
    assert_eq!(world.answers().await, ["2026-03-02|mood|7||"]);
    let touched = kim.messages().into_iter().find(|m| m.id == copies[0].id).unwrap();
    assert!(touched.text.contains("SUDs"), "the copy touched is the one that goes on");
    assert!(kim.messages().iter().all(|m| m.id != copies[1].id), "the other goes\n{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn once_touched_no_second_card_asks_what_is_answered() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    let lost = || Fault { method: "sendMessage".into(), chat: Some(2), times: 1, kind: FaultKind::DropAfter };
    world.sandbox.fault(lost());
    world.until("2026-03-02T19:01:00Z").await;
    let copies: Vec<_> = kim.messages().into_iter().filter(|m| m.text.contains("mood today")).collect();
    // All is answered on the copy the bot knows of; the other still asks.
    for answer in ["7", "30", "0", "no"] {
        world.says(&kim, answer).await;
    }
    assert!(kim.transcript().contains("Thank you. It is saved"), "{}", kim.transcript());
    kim.tap_on(copies[0].id, "Skip").unwrap();
    world.settle().await;
    let cards: Vec<_> = kim.messages().into_iter().filter(|m| m.from_bot && m.id >= copies[0].id).collect();
    let asking: Vec<_> = cards.iter().filter(|m| m.text.contains("mood today")).collect();
    assert!(asking.is_empty(), "{}", kim.transcript());
    let kept: Vec<_> = cards.iter().filter(|m| m.text.contains("Mood: 7")).map(|m| m.id).collect();
    assert_eq!(kept, [copies[0].id], "{}", kim.transcript());
    assert_eq!(world.answers().await[0], "2026-03-02|mood|7||");
    // Touched in turns before anything is delivered, one is left.
    world.until("2026-03-03T18:59:00Z").await;
    world.sandbox.fault(lost());
    world.until("2026-03-03T19:01:00Z").await;
    let copies: Vec<_> = kim.messages().into_iter().filter(|m| m.text.contains("mood today")).collect();
    kim.tap_on(copies[0].id, "4").unwrap();
    kim.tap_on(copies[0].id, "5").unwrap();
    world.settle().await;
    assert!(kim.messages().iter().all(|m| !m.text.contains("mood today")), "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_tap_on_each_copy_while_the_first_is_on_its_way_leaves_one_card() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    let fault = |method: &str, kind| Fault { method: method.into(), chat: Some(2), times: 1, kind };
    world.sandbox.fault(fault("sendMessage", FaultKind::DropAfter));
    world.until("2026-03-02T19:01:00Z").await;
    let copies: Vec<_> = kim.messages().into_iter().filter(|m| m.text.contains("mood today")).collect();
    world.sandbox.fault(fault("editMessageText", FaultKind::Delay(Duration::from_millis(300))));
    kim.tap_on(copies[0].id, "7").unwrap();
    world.bot.poll(Duration::ZERO).await.unwrap();
    let second = async {
        world.on_its_way().await;
        kim.tap_on(copies[1].id, "5").unwrap();
        world.bot.poll(Duration::ZERO).await.unwrap();
    };
    let (sent, ()) = tokio::join!(world.bot.send(), second);
    sent.unwrap();
    world.settle().await;
    let cards = kim.messages().into_iter().filter(|m| m.from_bot && m.id >= copies[0].id);
    let asking: Vec<i64> = cards.filter(|m| m.text.contains("SUDs")).map(|m| m.id).collect();
    assert_eq!(asking, [copies[0].id], "{}", kim.transcript());
    // The first tap stands, and the second is told so.
    assert_eq!(world.answers().await, ["2026-03-02|mood|7||"]);
    assert!(kim.toasts().last().unwrap().contains("answered already"), "{:?}", kim.toasts());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_full_disk_is_waited_out_and_nothing_said_meanwhile_is_lost() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    for table in ["answers", "outbox", "updates_seen", "conversations"] {
        for event in ["INSERT", "UPDATE"] {
            let full = format!(
                "CREATE TRIGGER full_{table}_{event} BEFORE {event} ON {table} BEGIN SELECT RAISE(ROLLBACK, 'full'); END"
            );
            change(&world, full).await;
        }
    }
    kim.say("7");
    for _ in 0..3 {
        assert!(world.bot.poll(Duration::ZERO).await.is_err());
        world.bot.tick().await.ok();
        world.bot.send().await.ok();
    }
    for table in ["answers", "outbox", "updates_seen", "conversations"] {
        for event in ["INSERT", "UPDATE"] {
            change(&world, format!("DROP TRIGGER full_{table}_{event}")).await;
        }
    }
    world.settle().await;
    assert_eq!(world.answers().await, ["2026-03-02|mood|7||"]);
    assert!(world.last(&kim).contains("SUDs"), "{}", world.last(&kim));
}

async fn change(world: &World, sql: String) {
    let mut tx = world.bot.store.write().await.unwrap();
    sqlx::query(sqlx::AssertSqlSafe(sql)).execute(&mut *tx).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn only_what_was_asked_before_an_absence_and_has_not_moved_is_asked_again() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    let lu = world.client(&ana, 3, "Wren", "Madrid", "20:00").await;
    let mo = world.client(&ana, 4, "Tern", "Madrid", "20:05").await;
    world.until("2026-03-02T19:00:00Z").await;
    // A tap that still arrives, a text that does, and nothing.
    world.clock.advance(chrono::TimeDelta::seconds(30));
    kim.tap("7").unwrap();
    lu.say("4");
    world.clock.advance(chrono::TimeDelta::seconds(140));
    world.settle().await;
    assert_eq!(world.answers().await, ["2026-03-02|mood|7||", "2026-03-02|mood|4||"]);
    for person in [&kim, &lu] {
        assert!(!person.transcript().contains("I was away"), "{}", person.transcript());
    }
    // Asked on return, before the first poll ends: that is no question of before.
    world.clock.set("2026-03-02T19:06:00Z".parse().unwrap());
    world.bot.tick().await.unwrap();
    world.bot.send().await.unwrap();
    world.clock.advance(chrono::TimeDelta::seconds(25));
    world.settle().await;
    assert!(!mo.transcript().contains("I was away"), "{}", mo.transcript());
    assert!(kim.transcript().contains("I was away"), "a tap of Kim's may be lost\n{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_chat_told_to_wait_holds_nobody_else_up() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    let lu = world.client(&ana, 3, "Wren", "Madrid", "20:00").await;
    let flood = FaultKind::Error {
        code: 429,
        description: "Too Many Requests: retry after 40".into(),
        retry_after: Some(40),
    };
    world.sandbox.fault(Fault { method: "sendMessage".into(), chat: Some(2), times: 1, kind: flood });
    world.until("2026-03-02T19:00:00Z").await;
    assert!(world.last(&lu).contains("mood"), "{}", world.last(&lu));
    assert!(!world.last(&kim).contains("mood"), "{}", world.last(&kim));
    world.until("2026-03-02T19:00:40Z").await;
    assert!(world.last(&kim).contains("mood"), "{}", world.last(&kim));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn after_an_outage_what_is_open_is_asked_again_and_typed_answers_were_kept() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    let lu = world.client(&ana, 3, "Wren", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    kim.tap("7").unwrap();
    lu.say("4");
    // Telegram forgets the tap after 150 s, and keeps the text.
    world.outage(10);
    world.settle().await;
    assert_eq!(world.answers().await, ["2026-03-02|mood|4||"]);
    assert!(world.last(&kim).contains("away"), "{}", world.last(&kim));
    world.taps(&kim, "7").await;
    assert_eq!(world.answers().await, ["2026-03-02|mood|7||", "2026-03-02|mood|4||"]);
    // A short restart bothers nobody.
    let before = (kim.messages().len(), lu.messages().len());
    world.outage(1);
    world.settle().await;
    assert_eq!((kim.messages().len(), lu.messages().len()), before);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn whoever_is_in_the_middle_of_today_is_not_asked_yesterday_again_below_it() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-03T10:00:00Z").await;
    world.says(&kim, "/today").await;
    world.says(&kim, "5").await;
    world.outage(6);
    world.settle().await;
    // Where Monday's question came below, this would have looked like its answer.
    assert!(!world.last(&kim).contains("Monday"), "{}", kim.transcript());
    world.says(&kim, "30").await;
    let kept = ["2026-03-03|mood|5||", "2026-03-03|suds_highest_today|30||"];
    assert_eq!(world.answers().await, kept, "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn after_days_of_downtime_one_question_comes_and_no_day_counts_as_missed() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    let before = kim.messages().len();
    world.outage(60 * 24 * 4);
    world.settle().await;
    let prompts = kim.messages().into_iter().skip(before).filter(|m| m.button("7").is_some()).count();
    assert_eq!(prompts, 1, "{}", kim.transcript());
    let rows = world.rows("SELECT day, sent_at IS NOT NULL FROM checkins ORDER BY day").await;
    assert_eq!(rows, ["2026-03-02|0", "2026-03-03|0", "2026-03-04|0", "2026-03-05|1", "2026-03-06|0"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_poisoned_update_is_put_aside_and_intake_goes_on() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    // A stored value that cannot be ours makes this person's turns fail.
    let mut tx = world.bot.store.write().await.unwrap();
    sqlx::query("UPDATE people SET zone = 'Mars/Base' WHERE id = 2").execute(&mut *tx).await.unwrap();
    tx.commit().await.unwrap();
    kim.tap("7").unwrap();
    ana.say("/help");
    world.settle().await;
    assert!(world.last(&ana).contains("/clients"), "{}", world.last(&ana));
    assert_eq!(
        world.rows("SELECT person_id, error FROM dead_letters").await,
        ["2|a stored zone cannot be read"]
    );
    let raw = &world.rows("SELECT raw FROM dead_letters").await[0];
    assert!(raw.contains("callback_query"));
    assert!(!raw.contains("How is"), "what the bot had said stays out of it: {raw}");
    // An update of no known kind is acknowledged and passed over.
    world.sandbox.inject_update(serde_json::json!({"something_new": {"a": 1}}));
    world.settle().await;
    assert_eq!(world.sandbox.pending_updates(), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn blocked_and_back() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    kim.block();
    world.until("2026-03-04T20:00:00Z").await;
    let calls =
        world.sandbox.journal().into_iter().filter(|call| call.chat() == Some(2) && !call.ok()).count();
    assert_eq!(calls, 0, "nothing is sent to somebody who said no");
    assert_eq!(world.rows("SELECT count(*) FROM checkins WHERE sent_at IS NOT NULL").await, ["0"]);
    kim.unblock();
    kim.start(None);
    world.settle().await;
    assert!(world.last(&kim).contains("20:00"), "{}", world.last(&kim));
    world.until("2026-03-05T19:00:00Z").await;
    assert!(world.last(&kim).contains("mood"), "{}", world.last(&kim));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_block_that_was_never_told_is_noticed_at_the_first_refusal() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    kim.deactivate();
    world.until("2026-03-06T20:00:00Z").await;
    let refused =
        world.sandbox.journal().into_iter().filter(|call| call.chat() == Some(2) && !call.ok()).count();
    assert_eq!(refused, 1, "one refusal is enough");
    assert_eq!(world.rows("SELECT unreachable_since IS NOT NULL FROM people WHERE id = 2").await, ["1"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn in_a_group_it_says_one_sentence_and_leaves() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let group = world.sandbox.group(-100, "Family");
    group.add_bot(&ana);
    group.say(&ana, "/start hello");
    world.settle().await;
    assert!(!group.has_bot());
    assert_eq!(group.messages().into_iter().filter(|m| m.from_bot).count(), 1);
    let channel = world.sandbox.channel(-200, "News");
    channel.add_bot(&ana);
    channel.post("hello");
    world.settle().await;
    assert!(!channel.has_bot());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_chat_told_to_wait_with_more_to_come_does_not_keep_the_sender_awake() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    let flood = FaultKind::Error {
        code: 429,
        description: "Too Many Requests: retry after 40".into(),
        retry_after: Some(40),
    };
    world.sandbox.fault(Fault { method: "sendMessage".into(), chat: Some(2), times: 1, kind: flood });
    kim.say("/help");
    kim.say("/privacy");
    world.settle().await;
    // The second waits behind the first, so nothing can go before that may.
    let next = world.bot.next_event().await.unwrap().unwrap();
    assert_eq!(next, world.clock.now() + chrono::TimeDelta::seconds(40));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn after_a_long_outage_what_has_closed_is_not_asked_again() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    let before = kim.messages().len();
    world.outage(60 * 30);
    world.settle().await;
    let new: Vec<String> = kim.messages().into_iter().skip(before).map(|m| m.text).collect();
    assert_eq!(new.len(), 1, "the next day is asked, the old one closed in place: {new:#?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_group_where_it_may_not_speak_is_left_and_so_is_one_it_comes_back_to() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let group = world.sandbox.group(-100, "Family");
    let mute = FaultKind::Error {
        code: 403,
        description: "Forbidden: not enough rights to send text messages to the chat".into(),
        retry_after: None,
    };
    world.sandbox.fault(Fault { method: "sendMessage".into(), chat: Some(-100), times: 1, kind: mute });
    group.add_bot(&ana);
    world.settle().await;
    assert!(!group.has_bot());
    world.hours(1).await;
    group.add_bot(&ana);
    world.settle().await;
    assert!(!group.has_bot(), "the same day");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn closing_a_day_for_many_delays_no_answer() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-03T18:00:00Z").await;
    world.clock.set("2026-03-03T19:00:00Z".parse().unwrap());
    world.bot.tick().await.unwrap();
    let lanes = world.rows("SELECT action, lane FROM outbox WHERE outcome IS NULL ORDER BY id").await;
    assert_eq!(lanes, ["replace|2", "show|2"]);
}
