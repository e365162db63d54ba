//! Which day and which moment was meant: by a reply, by what stands last, by when it was sent, and by a date in words.

use chrono::TimeDelta;
use serde_json::json;
use tidemark::sandbox::{MessageView, Person};

use super::support::{World, instant};

/// Monday and Tuesday are both open, and nothing was answered.
async fn two_open() -> (World, Person) {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    world.says(&kim, "5").await;
    world.until("2026-03-03T19:00:00Z").await;
    world.says(&kim, "/yesterday").await;
    world.says(&kim, "/today").await;
    (world, kim)
}

/// Sent at that moment, and read days later.
fn sent(world: &World, person: &Person, (id, at): (i64, &str), text: &str) {
    let user = json!({"id": person.id(), "is_bot": false, "first_name": "Kim"});
    let chat = json!({"id": person.id(), "type": "private", "first_name": "Kim"});
    world.sandbox.inject_update(json!({"message":
        {"message_id": id, "date": instant(at).timestamp(), "from": user, "chat": chat, "text": text}}));
}

fn newest(person: &Person, words: &str) -> MessageView {
    let found = person.messages().into_iter().rev().find(|m| m.from_bot && m.text.contains(words));
    found.unwrap_or_else(|| panic!("no {words:?}: {}", person.transcript()))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_reply_to_what_was_said_of_a_day_means_that_day() {
    let (mut world, kim) = two_open().await;
    let card = newest(&kim, "How strong was your distress");
    kim.reply(card.id, "44");
    world.settle().await;
    let kept = newest(&kim, "Kept for Monday 2 March");
    kim.reply(kept.id, "2");
    world.settle().await;
    let answers = world.answers().await;
    assert_eq!(answers.len(), 3, "{}", kim.transcript());
    assert!(answers[2].starts_with("2026-03-02|skills|"), "{answers:?}");
    // Also after a start, and where another sentence of that day came since.
    world.restart().await;
    kim.reply(kept.id, "none");
    world.settle().await;
    assert!(world.answers().await.iter().all(|row| row.starts_with("2026-03-02")), "{}", kim.transcript());
    // Of a day that is over it says so, and nothing goes to another.
    let before = world.answers().await;
    world.until("2026-03-04T19:30:00Z").await;
    let before = (before.len(), world.answers().await.len());
    kim.reply(kept.id, "3");
    world.settle().await;
    assert_eq!((before.1, world.answers().await.len()), (before.0, before.0), "{}", kim.transcript());
    assert!(world.last(&kim).contains("Monday 2 March"), "{}", kim.transcript());
}

/// Yesterday is finished, and today's card asks for the mood.
async fn yesterday_done() -> (World, Person) {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    for said in ["5", "40", "none"] {
        world.says(&kim, said).await;
    }
    world.taps(&kim, "No note").await;
    world.until("2026-03-03T19:00:00Z").await;
    (world, kim)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_number_below_yesterdays_finished_card_is_nobodys_guess() {
    let (world, kim) = yesterday_done().await;
    world.says(&kim, "/yesterday").await;
    assert!(world.last(&kim).contains("saved for Monday 2 March"), "{}", kim.transcript());
    for said in ["5", "70"] {
        let before = world.answers().await;
        world.says(&kim, said).await;
        assert!(world.last(&kim).contains("Which day is this for"), "{said}: {}", kim.transcript());
        assert_eq!(world.answers().await, before);
    }
    world.taps(&kim, "Tuesday 3 March").await;
    world.says(&kim, "5").await;
    assert_eq!(world.answers().await.last().unwrap(), "2026-03-03|mood|5||", "{}", kim.transcript());
    // Today's card is the last again.
    world.says(&kim, "30").await;
    assert_eq!(world.answers().await.last().unwrap(), "2026-03-03|suds_highest_today|30||");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn who_fills_yesterday_in_goes_on_with_today() {
    let (world, kim) = two_open().await;
    let card = newest(&kim, "How strong was your distress");
    for said in ["44", "none"] {
        kim.reply(card.id, said);
        world.settle().await;
    }
    kim.tap_on(card.id, "No note").unwrap();
    world.settle().await;
    world.says(&kim, "6").await;
    assert_eq!(world.answers().await.last().unwrap(), "2026-03-03|mood|6||", "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_was_understood_after_downtime_stands_on_the_card_that_asks_on() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-03T18:30:00Z").await;
    let mut world = world;
    world.clock.set(instant("2026-03-03T19:10:00Z"));
    kim.say("7");
    world.clock.set(instant("2026-03-03T19:12:00Z"));
    world.restart().await;
    world.settle().await;
    let last = world.last(&kim);
    assert!(last.contains("✓ Mood: 7") && last.contains("2 of 4"), "{}", kim.transcript());
    assert_eq!(kim.transcript().matches("2 of 4").count(), 1, "{}", kim.transcript());
}

const PAUSES: &str = "SELECT from_day, datetime(from_at / 1000, 'unixepoch'), datetime(until_at / 1000, 'unixepoch'), ended_day,
    datetime(ended_at / 1000, 'unixepoch') FROM pauses";
const ASKED: &str = "SELECT day FROM checkins WHERE sent_at IS NOT NULL ORDER BY day";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_pause_ends_when_its_person_said_so() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-03T10:00:00Z").await;
    world.says(&kim, "/pause").await;
    world.taps(&kim, "7 days").await;
    let mut world = world;
    world.clock.set(instant("2026-03-06T09:00:00Z"));
    kim.tap("Go on now").unwrap();
    sent(&world, &kim, (901, "2026-03-04T20:00:00Z"), "7");
    world.restart().await;
    world.settle().await;
    let paused = world.rows(PAUSES).await;
    assert!(paused[0].ends_with("|2026-03-05|2026-03-04 20:00:00"), "{paused:?}");
    // Thursday's question is due, as everybody else's.
    assert!(world.rows(ASKED).await.contains(&"2026-03-05".to_owned()), "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_pause_begins_when_its_person_said_so() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-04T10:00:00Z").await;
    let mut world = world;
    world.clock.set(instant("2026-03-06T09:00:00Z"));
    sent(&world, &kim, (901, "2026-03-04T20:00:00Z"), "/pause");
    sent(&world, &kim, (902, "2026-03-04T20:00:00Z"), "a week");
    world.restart().await;
    world.settle().await;
    assert_eq!(
        world.rows(PAUSES).await,
        ["2026-03-04|2026-03-04 20:00:00|2026-03-11 20:00:00||"],
        "{}",
        kim.transcript()
    );
    assert!(!kim.transcript().contains("13 March"), "{}", kim.transcript());
    // One that was over before it was read begins and ends all the same.
    world.until("2026-03-12T09:00:00Z").await;
    world.clock.set(instant("2026-03-16T21:00:00Z"));
    sent(&world, &kim, (903, "2026-03-12T20:30:00Z"), "/pause");
    sent(&world, &kim, (904, "2026-03-12T20:30:00Z"), "3 days");
    world.restart().await;
    world.settle().await;
    let paused = world.rows(PAUSES).await;
    assert_eq!(
        paused[1],
        "2026-03-12|2026-03-12 20:30:00|2026-03-15 20:30:00|2026-03-16|2026-03-15 20:30:00"
    );
    world.clock.advance(TimeDelta::hours(1));
    world.until("2026-03-17T19:00:00Z").await;
    assert!(world.rows(ASKED).await.contains(&"2026-03-17".to_owned()), "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_last_day_of_a_task_is_read_in_words_and_named_with_its_year() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T10:00:00Z").await;
    let ask = async || {
        world.says(&ana, "/clients").await;
        for label in ["Heron", "Homework", "Add a task"] {
            world.taps(&ana, label).await;
        }
        world.says(&ana, "Walk").await;
    };
    ask().await;
    // What is no day to come is asked again, to somebody at work.
    for (said, answer) in [
        ("01/03", "That day is over"),
        ("29/02", "more than a year away"),
        ("5 March 2028", "more than a year away"),
    ] {
        world.says(&ana, said).await;
        assert!(world.last(&ana).contains(answer), "{said}: {}", world.last(&ana));
        assert!(!world.last(&ana).contains("danger"), "{said}: {}", world.last(&ana));
    }
    // Words that are no day are told how to write one.
    world.says(&ana, "the Sunday after next").await;
    assert!(
        world.last(&ana).contains("24/12") && !world.last(&ana).contains("danger"),
        "{}",
        world.last(&ana)
    );
    world.says(&ana, "until Friday").await;
    assert!(world.last(&ana).contains("Added until Friday 6 March 2026"), "{}", world.last(&ana));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_is_not_kept_is_said_to_be() {
    let (world, kim) = two_open().await;
    world.says(&kim, "/delete").await;
    world.says(&kim, "7").await;
    assert!(world.last(&kim).contains("your message was not saved"), "{}", world.last(&kim));
    let first = kim.messages().into_iter().find(|m| !m.from_bot && m.text == "5").unwrap();
    kim.edit_text(first.id, "/today");
    world.settle().await;
    assert!(!world.last(&kim).contains("danger"), "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_day_asked_only_after_its_end_is_not_missed_in_the_same_breath() {
    let mut world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    for day in ["03", "04"] {
        world.until(&format!("2026-03-{day}T19:00:00Z")).await;
        world.taps(&kim, "7").await;
    }
    world.until("2026-03-07T12:00:00Z").await;
    world.clock.set(instant("2026-03-09T08:00:00Z"));
    world.restart().await;
    world.settle().await;
    assert!(kim.transcript().contains("This one is for Sunday 8 March"), "{}", kim.transcript());
    for person in [&kim, &ana] {
        let said = person.transcript();
        assert!(said.contains("2 of 5"), "{said}");
        assert!(!said.contains("2 of 6"), "{said}");
    }
    // Once it is closed it was asked, and missed.
    world.until("2026-03-10T12:00:00Z").await;
    world.says(&ana, "/clients").await;
    assert_eq!(
        world.rows("SELECT count(*) FROM checkins WHERE day = '2026-03-08' AND closed_at IS NOT NULL").await,
        ["1"]
    );
}
