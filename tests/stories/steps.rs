//! The clock set back and ahead while the bot runs: nobody is kept waiting, and no day is asked twice.

use chrono::TimeDelta;
use tidemark::app::Rates;
use tidemark::dialogue::press::{Press, Tap};
use tidemark::domain::form::Question;
use tidemark::domain::ids::ItemId;
use tidemark::sandbox::{Fault, FaultKind, MessageView, Person};

use super::support::{World, instant};

async fn asked(rates: Rates) -> (World, Person) {
    let world = World::undated("2026-03-02T09:00:00Z", rates).await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    (world, kim)
}

fn set_back(world: &World, by: TimeDelta) {
    world.clock.put(world.clock.now() - by);
}

const ASKED: &str = "SELECT day FROM checkins WHERE sent_at IS NOT NULL ORDER BY day";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_hour_back_in_the_middle_of_a_check_in_keeps_nobody_waiting() {
    let (world, kim) = asked(Rates::UNLIMITED).await;
    world.taps(&kim, "7").await;
    set_back(&world, TimeDelta::hours(1));
    world.taps(&kim, "30").await;
    assert_eq!(world.answers().await, ["2026-03-02|mood|7||", "2026-03-02|suds_highest_today|30||"]);
    assert!(world.last(&kim).contains("Did you use any of these skills today"), "{}", world.last(&kim));
    // Typed answers too, and the day goes on to its end once.
    world.says(&kim, "none").await;
    assert_eq!(world.answers().await.last().unwrap(), "2026-03-02|skills|0||");
    world.until("2026-03-03T19:00:00Z").await;
    assert_eq!(world.rows(ASKED).await, ["2026-03-02", "2026-03-03"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_hour_back_while_many_wait_for_their_turn_keeps_none_of_them_waiting() {
    let mut rates = Rates::UNLIMITED;
    rates.unhurried = Rates::TELEGRAM.chat_messages;
    let world = World::with_rates("2026-03-02T09:00:00Z", rates).await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let mut clients = Vec::new();
    for id in 2..8 {
        clients.push(world.client(&ana, id, &format!("Bird {id}"), "Madrid", "12:00").await);
    }
    world.until("2026-03-02T10:59:59Z").await;
    world.clock.set(instant("2026-03-02T11:00:00Z"));
    world.settle().await;
    let asked = || clients.iter().filter(|client| world.last(client).contains("How is your mood")).count();
    assert_eq!(asked(), 3, "a burst of three, then one a second");
    set_back(&world, TimeDelta::hours(1));
    world.until("2026-03-02T10:00:04Z").await;
    assert_eq!(asked(), 6);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_waited_a_minute_waits_a_minute() {
    let (world, kim) = asked(Rates::UNLIMITED).await;
    let flood = FaultKind::Error {
        code: 429,
        description: "Too Many Requests: retry after 40".into(),
        retry_after: Some(40),
    };
    world.sandbox.fault(Fault { method: "sendMessage".into(), chat: Some(2), times: 1, kind: flood });
    world.says(&kim, "/help").await;
    let seen = kim.messages().len();
    set_back(&world, TimeDelta::hours(1));
    world.settle().await;
    assert_eq!(kim.messages().len(), seen, "it still has to wait");
    world.until("2026-03-02T18:00:41Z").await;
    assert_eq!(kim.messages().len(), seen + 1, "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_step_that_could_not_be_written_is_mended_at_the_next_look() {
    for restarted in [false, true] {
        let (mut world, kim) = asked(Rates::UNLIMITED).await;
        let flood = FaultKind::Error {
            code: 429,
            description: "Too Many Requests: retry after 40".into(),
            retry_after: Some(40),
        };
        world.sandbox.fault(Fault { method: "sendMessage".into(), chat: Some(2), times: 1, kind: flood });
        world.says(&kim, "/help").await;
        let seen = kim.messages().len();
        set_back(&world, TimeDelta::hours(1));
        if restarted {
            world.restart().await;
        }
        let full = "CREATE TRIGGER full BEFORE UPDATE ON outbox BEGIN SELECT RAISE(ABORT, 'full'); END";
        change(&world, full).await;
        assert!(world.bot.tick().await.is_err() && world.bot.send().await.is_err());
        // What is read meanwhile is kept all the same.
        world.bot.poll(std::time::Duration::ZERO).await.unwrap();
        change(&world, "DROP TRIGGER full").await;
        world.until("2026-03-02T18:00:41Z").await;
        assert_eq!(kim.messages().len(), seen + 1, "{}", kim.transcript());
    }
}

async fn change(world: &World, sql: &'static str) {
    let mut tx = world.bot.store.write().await.unwrap();
    sqlx::query(sql).execute(&mut *tx).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_clock_set_back_while_no_bot_ran_keeps_nobody_waiting() {
    let (mut world, kim) = asked(Rates::UNLIMITED).await;
    // Written and not sent when the process ends.
    kim.tap("7").unwrap();
    world.bot.poll(std::time::Duration::ZERO).await.unwrap();
    set_back(&world, TimeDelta::hours(1));
    world.restart().await;
    world.settle().await;
    assert!(world.last(&kim).contains("SUDs"), "{}", world.last(&kim));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_day_ahead_and_back_asks_each_day_when_it_comes() {
    let (world, kim) = asked(Rates::UNLIMITED).await;
    world.taps(&kim, "7").await;
    world.clock.put(instant("2026-03-03T19:05:00Z"));
    world.settle().await;
    let tuesday = kim.last().unwrap().id;
    world.clock.put(instant("2026-03-02T19:06:00Z"));
    world.settle().await;
    // What stands in the chat says that it came too early, and its old buttons say no more.
    assert!(world.last(&kim).contains("My clock was ahead"), "{}", kim.transcript());
    let mood =
        Press::Checkin("2026-03-03".parse().unwrap(), Tap::Give(Question::whole(ItemId(1)), 5)).encode();
    kim.press_data(tuesday, &mood);
    world.settle().await;
    assert!(world.last(&kim).contains("My clock was ahead"), "{}", kim.transcript());
    // Monday, which that clock closed, is open again, and its card asks where it was left.
    assert!(card(&kim, "2026-03-02").contains("How strong was your distress today"), "{}", kim.transcript());
    world.says(&kim, "40").await;
    assert_eq!(world.answers().await, ["2026-03-02|mood|7||", "2026-03-02|suds_highest_today|40||"]);
    world.until("2026-03-03T19:00:00Z").await;
    assert!(world.last(&kim).contains("How is your mood today"), "{}", kim.transcript());
    world.says(&kim, "6").await;
    assert_eq!(world.answers().await.last().unwrap(), "2026-03-03|mood|6||");
    world.until("2026-03-05T19:00:00Z").await;
    assert_eq!(world.rows(ASKED).await, ["2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05"]);
    let asked = kim.messages().into_iter().filter(|m| m.text.contains("How is your mood today")).count();
    assert!(asked <= 4, "{}", kim.transcript());
}

/// The card whose buttons are about that day, as it stands now.
fn card(kim: &Person, day: &str) -> String {
    let is_about =
        |data: &String| matches!(Press::decode(data), Some(Press::Checkin(on, _)) if on.to_string() == day);
    let buttons = |message: &MessageView| {
        message.keyboard.iter().flatten().filter_map(|b| b.data.clone()).collect::<Vec<_>>()
    };
    let found = kim.messages().into_iter().rfind(|message| buttons(message).iter().any(is_about));
    found.map(|message| message.text).unwrap_or_default()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn two_months_ahead_and_back_leave_one_card_that_asks() {
    let (world, kim) = asked(Rates::UNLIMITED).await;
    world.taps(&kim, "7").await;
    for to in ["2026-05-03T19:05:00Z", "2026-05-04T19:05:00Z", "2026-03-02T19:20:00Z"] {
        world.clock.put(instant(to));
        world.settle().await;
        if to.starts_with("2026-05-04") {
            // Somebody answers there, and is in the middle of it.
            world.taps(&kim, "3").await;
        }
    }
    for ahead in ["2026-05-03", "2026-05-04"] {
        assert_eq!(card(&kim, ahead), "", "{}", kim.transcript());
    }
    let early = kim.messages().into_iter().filter(|m| m.text.contains("My clock was ahead")).count();
    assert_eq!(early, 2, "{}", kim.transcript());
    assert!(card(&kim, "2026-03-02").contains("How strong was your distress today"), "{}", kim.transcript());
    world.says(&kim, "70").await;
    let kept = ["2026-03-02|mood|7||", "2026-03-02|suds_highest_today|70||", "2026-05-04|mood|3||"];
    assert_eq!(world.answers().await, kept, "{}", kim.transcript());
    world.until("2026-03-03T19:00:00Z").await;
    assert_eq!(world.rows(ASKED).await, ["2026-03-02", "2026-03-03"]);
    let planned = "SELECT day FROM checkins WHERE day < '2026-05-04' ORDER BY day";
    assert_eq!(
        world.rows(planned).await,
        ["2026-03-02", "2026-03-03", "2026-03-04"],
        "and the one that is planned"
    );
    world.says(&kim, "5").await;
    assert_eq!(world.answers().await[2], "2026-03-03|mood|5||", "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_year_ahead_and_back_leaves_the_next_day_asked() {
    let (world, kim) = asked(Rates::UNLIMITED).await;
    world.taps(&kim, "7").await;
    world.clock.put(instant("2027-03-04T19:00:00Z"));
    world.settle().await;
    world.clock.put(instant("2026-03-03T18:59:58Z"));
    world.settle().await;
    world.until("2026-03-03T19:00:00Z").await;
    world.says(&kim, "5").await;
    assert_eq!(world.answers().await.last().unwrap(), "2026-03-03|mood|5||", "{}", kim.transcript());
    assert_eq!(world.rows(ASKED).await, ["2026-03-02", "2026-03-03"], "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn years_ahead_and_back_leave_nobody_waiting_for_years() {
    let (world, kim) = asked(Rates::UNLIMITED).await;
    world.taps(&kim, "7").await;
    world.clock.put(instant("2031-06-01T12:00:00Z"));
    world.settle().await;
    world.clock.put(instant("2026-03-02T19:10:00Z"));
    world.settle().await;
    world.until("2026-03-03T19:00:00Z").await;
    assert!(world.rows(ASKED).await.contains(&"2026-03-03".to_owned()), "{:?}", world.rows(ASKED).await);
    world.says(&kim, "5").await;
    assert_eq!(world.answers().await.last().unwrap(), "2026-03-03|mood|5||", "{}", kim.transcript());
    let late =
        "SELECT count(*) FROM alarms WHERE kind IN ('prompt', 'weekly', 'digest') AND due_at > 1773400000000";
    assert_eq!(world.rows(late).await, ["0"], "the week's summary and digest come within the week");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_clock_an_hour_ahead_of_telegrams_still_hears_what_is_said_now() {
    let (mut world, kim) = asked(Rates::UNLIMITED).await;
    world.restart().await;
    world.settle().await;
    // By our clock this was sent an hour ago, before the question; but we had read all there was a minute ago.
    let date = (world.clock.now() - TimeDelta::hours(1)).timestamp();
    let user = serde_json::json!({"id": 2, "is_bot": false, "first_name": "Kim"});
    let chat = serde_json::json!({"id": 2, "type": "private", "first_name": "Kim"});
    world.sandbox.inject_update(serde_json::json!({"message":
        {"message_id": 901, "date": date, "from": user, "chat": chat, "text": "7"}}));
    world.settle().await;
    assert_eq!(world.answers().await, ["2026-03-02|mood|7||"], "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_step_forward_while_a_message_is_on_its_way_sends_it_once() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    let slow = FaultKind::Delay(std::time::Duration::from_millis(300));
    world.sandbox.fault(Fault { method: "sendMessage".into(), chat: Some(2), times: 1, kind: slow });
    let before = kim.messages().len();
    kim.say("/help");
    world.bot.poll(std::time::Duration::ZERO).await.unwrap();
    let step = async {
        world.on_its_way().await;
        world.clock.set("2026-03-02T10:00:00Z".parse().unwrap());
        world.bot.send().await.unwrap();
    };
    let (sent, ()) = tokio::join!(world.bot.send(), step);
    sent.unwrap();
    world.settle().await;
    assert_eq!(kim.messages().len(), before + 2, "{}", kim.transcript());
}
