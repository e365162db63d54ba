//! A message is an answer to the moment it was sent, however late it is read; a card names its day where it is not plain.

use serde_json::json;
use tidemark::sandbox::Person;

use super::support::{World, instant};

/// Asked on Monday the 2nd at 20:31 in Madrid; the bot has gone down half an hour later.
async fn asked_on_monday() -> (World, Person) {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:31").await;
    world.until("2026-03-02T20:00:00Z").await;
    (world, kim)
}

/// Said while nobody reads.
fn unheard(world: &World, person: &Person, at: &str, texts: &[&str]) {
    world.clock.set(instant(at));
    for text in texts {
        person.say(text);
    }
}

const MONDAY: [&str; 2] = ["2026-03-02|mood|2||", "2026-03-02|suds_highest_today|80||"];

async fn answered_at(world: &World) -> Vec<String> {
    world.rows("SELECT DISTINCT strftime('%dT%H:%M', answered_at / 1000, 'unixepoch') FROM answers").await
}

#[tokio::test]
async fn what_was_sent_on_monday_and_read_on_tuesday_evening_is_mondays() {
    let (mut world, kim) = asked_on_monday().await;
    unheard(&world, &kim, "2026-03-02T20:10:00Z", &["2", "80"]);
    world.clock.set(instant("2026-03-03T19:36:00Z"));
    world.restart().await;
    world.settle().await;
    assert_eq!(world.answers().await, MONDAY, "{}", kim.transcript());
    assert_eq!(answered_at(&world).await, ["02T20:10"]);
    let seen = kim.transcript();
    assert!(seen.contains("What you answered is kept") && !seen.contains("No need to make up"), "{seen}");
    // Tuesday is asked, and what is said now is Tuesday's.
    assert!(world.last(&kim).contains("How is your mood today"), "{}", world.last(&kim));
    world.says(&kim, "5").await;
    assert_eq!(world.answers().await.last().unwrap(), "2026-03-03|mood|5||");
}

#[tokio::test]
async fn what_was_sent_on_monday_and_read_on_tuesday_morning_is_on_time() {
    let (mut world, kim) = asked_on_monday().await;
    unheard(&world, &kim, "2026-03-02T20:10:00Z", &["2", "80"]);
    world.clock.set(instant("2026-03-03T07:00:00Z"));
    world.restart().await;
    world.settle().await;
    assert_eq!(world.answers().await, MONDAY);
    assert!(world.last(&kim).contains("This one is for Monday 2 March"), "{}", world.last(&kim));
    // Goes on where it was, and what is said on Tuesday is late.
    world.says(&kim, "none").await;
    assert_eq!(world.answers().await.last().unwrap(), "2026-03-02|skills|0|late|");
}

#[tokio::test]
async fn alarms_that_rang_first_change_nothing_of_that() {
    let (world, kim) = asked_on_monday().await;
    unheard(&world, &kim, "2026-03-02T20:10:00Z", &["2", "80"]);
    // Telegram is away, the bot is not: Monday closes and Tuesday is asked before anything is read.
    world.clock.set(instant("2026-03-03T19:31:00Z"));
    world.bot.tick().await.unwrap();
    world.clock.set(instant("2026-03-03T19:36:00Z"));
    world.settle().await;
    assert_eq!(world.answers().await, MONDAY, "{}", kim.transcript());
    world.says(&kim, "5").await;
    assert_eq!(world.answers().await.last().unwrap(), "2026-03-03|mood|5||", "{}", kim.transcript());
}

#[tokio::test]
async fn a_day_that_was_due_while_nobody_asked_is_answered_by_what_was_said_on_it() {
    let (mut world, kim) = asked_on_monday().await;
    unheard(&world, &kim, "2026-03-03T21:00:00Z", &["5"]);
    world.clock.set(instant("2026-03-04T07:00:00Z"));
    world.restart().await;
    world.settle().await;
    assert_eq!(world.answers().await, ["2026-03-03|mood|5||"], "{}", kim.transcript());
    assert!(world.last(&kim).contains("This one is for Tuesday 3 March"), "{}", world.last(&kim));
    assert!(world.last(&kim).contains("SUDs"), "{}", world.last(&kim));
}

#[tokio::test]
async fn today_is_the_day_it_was_said_on() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "23:30").await;
    world.until("2026-03-02T20:00:00Z").await;
    unheard(&world, &kim, "2026-03-02T20:10:00Z", &["/today", "7"]);
    world.clock.set(instant("2026-03-03T07:00:00Z"));
    world.settle().await;
    assert_eq!(world.answers().await, ["2026-03-02|mood|7||"], "{}", kim.transcript());

    unheard(&world, &kim, "2026-03-03T21:00:00Z", &["/yesterday"]);
    world.clock.set(instant("2026-03-04T01:00:00Z"));
    world.settle().await;
    // Read on Wednesday, when Monday can no longer be answered: that is said, and Tuesday is not taken for it.
    assert!(kim.transcript().contains("Monday 2 March is closed now"), "{}", kim.transcript());
}

#[tokio::test]
async fn a_date_that_cannot_be_true_says_nothing() {
    let (world, kim) = asked_on_monday().await;
    for (id, date, text) in [(901, 4_102_444_800_i64, "2"), (902, 0, "80")] {
        let user = json!({"id": kim.id(), "is_bot": false, "first_name": "Kim"});
        let chat = json!({"id": kim.id(), "type": "private", "first_name": "Kim"});
        world.sandbox.inject_update(json!({"message":
            {"message_id": id, "date": date, "from": user, "chat": chat, "text": text}}));
        world.settle().await;
    }
    assert_eq!(world.answers().await, MONDAY, "{}", kim.transcript());
    assert_eq!(answered_at(&world).await, ["02T20:00"]);
}

#[tokio::test]
async fn a_press_that_may_have_waited_over_midnight_counts_for_the_day_before_it() {
    let (world, kim) = asked_on_monday().await;
    world.until("2026-03-02T22:59:00Z").await;
    kim.tap("4").unwrap();
    world.clock.set(instant("2026-03-02T23:00:40Z"));
    world.settle().await;
    assert_eq!(world.answers().await, ["2026-03-02|mood|4||"]);
    world.taps(&kim, "60").await;
    assert_eq!(world.answers().await.last().unwrap(), "2026-03-02|suds_highest_today|60|late|");
}

#[tokio::test]
async fn a_question_that_comes_a_day_late_names_its_day_in_every_language() {
    let world = World::at("2026-03-05T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let mut people = Vec::new();
    for (id, lang) in [(2, "English"), (3, "Español"), (4, "العربية")] {
        let person = world.client(&ana, id, &format!("Bird {id}"), "Madrid", "20:00").await;
        world.says(&person, "/settings").await;
        world.taps(&person, "Language").await;
        world.taps(&person, lang).await;
        people.push(person);
    }
    world.until("2026-03-05T18:00:00Z").await;
    // Down on Thursday evening, back on Friday morning.
    world.clock.set(instant("2026-03-06T07:00:00Z"));
    world.settle().await;
    for (person, (day, question)) in people.iter().zip([
        ("Thursday", "How was your mood that day"),
        ("jueves", "ese día"),
        ("الخميس", "في ذلك اليوم"),
    ]) {
        let asked = world.last(person);
        assert!(asked.contains(day) && asked.contains(question), "{asked}");
    }
    world.says(&people[0], "6").await;
    assert_eq!(world.answers().await, ["2026-03-05|mood|6|late|"]);
}

#[tokio::test]
async fn a_day_half_an_hour_old_is_named_and_a_plain_one_is_not() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "00:30").await;
    world.until("2026-03-02T23:31:00Z").await;
    let asked = world.last(&kim);
    assert!(asked.contains("for Tuesday 3 March, which has just begun"), "{asked}");
    world.until("2026-03-03T09:00:00Z").await;
    world.taps(&kim, "6").await;
    assert!(!world.last(&kim).contains("Tuesday"), "{}", world.last(&kim));
}
