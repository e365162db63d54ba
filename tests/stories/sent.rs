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

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
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

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
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

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
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

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
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

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
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

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
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

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
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

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
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

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
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

/// Nobody was there from Wednesday before the question until Friday after it.
async fn away_from_wednesday_to_friday(said: &[(&str, &str)]) -> (World, Person) {
    let mut world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    for evening in ["2026-03-02T19:00:00Z", "2026-03-03T19:00:00Z"] {
        world.until(evening).await;
        for answer in ["5", "30", "none", "no"] {
            world.says(&kim, answer).await;
        }
    }
    world.until("2026-03-04T18:50:00Z").await;
    for (at, text) in said {
        unheard(&world, &kim, at, &[text]);
    }
    world.clock.set(instant("2026-03-06T19:10:00Z"));
    world.restart().await;
    world.settle().await;
    (world, kim)
}

const SINCE_WEDNESDAY: &str =
    "SELECT c.day, a.item_id, a.value FROM answers a JOIN checkins c ON c.id = a.checkin_id
     WHERE c.day >= '2026-03-04' ORDER BY c.day, a.item_id";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_message_of_friday_is_fridays_though_thursdays_was_read_just_before_it() {
    let (world, kim) =
        away_from_wednesday_to_friday(&[("2026-03-05T19:30:00Z", "4"), ("2026-03-06T19:05:00Z", "6")]).await;
    assert_eq!(
        world.rows(SINCE_WEDNESDAY).await,
        ["2026-03-05|1|4", "2026-03-06|1|6"],
        "{}",
        kim.transcript()
    );
    let asked = world.last(&kim);
    assert!(asked.contains("SUDs") && !asked.contains("Thursday"), "{}", kim.transcript());
    world.says(&kim, "50").await;
    assert_eq!(world.rows(SINCE_WEDNESDAY).await[1..], ["2026-03-06|1|6", "2026-03-06|2|50"]);
    // Before Friday's question was due, and for whoever is in the middle of Thursday's, it is Thursday's.
    let said =
        [("2026-03-05T19:30:00Z", "4"), ("2026-03-06T18:55:00Z", "60"), ("2026-03-06T19:05:00Z", "none")];
    let (world, kim) = away_from_wednesday_to_friday(&said).await;
    let thursday = ["2026-03-05|1|4", "2026-03-05|2|60", "2026-03-05|4|0"];
    assert_eq!(world.rows(SINCE_WEDNESDAY).await, thursday, "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_day_that_was_asked_for_and_the_words_after_it_stay_together() {
    let thursday = |text| ("2026-03-05T19:30:00Z", text);
    let said = ["/yesterday", "7", "40", "a good day"].map(thursday);
    let (world, kim) = away_from_wednesday_to_friday(&said).await;
    assert_eq!(world.rows(SINCE_WEDNESDAY).await, Vec::<String>::new(), "{}", kim.transcript());
    let told = "Wednesday 4 March is closed now, so I did not keep this.";
    assert_eq!(kim.transcript().matches(told).count(), 3, "{}", kim.transcript());
    // What was said on Friday evening is Friday's all the same, and what is said now as well.
    let said = [thursday("/yesterday"), thursday("7"), ("2026-03-06T19:05:00Z", "6")];
    let (world, kim) = away_from_wednesday_to_friday(&said).await;
    world.says(&kim, "50").await;
    assert_eq!(
        world.rows(SINCE_WEDNESDAY).await,
        ["2026-03-06|1|6", "2026-03-06|2|50"],
        "{}",
        kim.transcript()
    );
    // A day that was asked, and opened again the day after, keeps the words too, whatever was asked since.
    let (world, kim) = asked_on_monday().await;
    world.until("2026-03-03T20:00:00Z").await;
    world.says(&kim, "/yesterday").await;
    world.clock.advance(chrono::TimeDelta::minutes(1));
    kim.say("7");
    world.clock.advance(chrono::TimeDelta::minutes(20));
    world.settle().await;
    assert_eq!(world.answers().await, ["2026-03-02|mood|7||filled in"], "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_tap_is_never_later_than_a_message_that_came_after_it() {
    let (world, kim) = asked_on_monday().await;
    let card = kim.last().unwrap();
    let press = |label: &str| card.button(label).unwrap().data.clone().unwrap();
    let (seven, five) = (press("7"), press("5"));
    world.clock.set(instant("2026-03-03T20:00:00Z"));
    let from = json!({"id": kim.id(), "is_bot": false, "first_name": "Kim"});
    let chat = json!({"id": kim.id(), "type": "private", "first_name": "Kim"});
    let date = |at: &str| instant(at).timestamp();
    let tap = |id: &str, data: &str| {
        let message =
            json!({"message_id": card.id, "date": date("2026-03-02T19:31:00Z"), "chat": chat, "text": "x"});
        world.sandbox.inject_update(json!({"callback_query":
            {"id": id, "from": from, "chat_instance": "1", "message": message, "data": data}}));
    };
    tap("1", &seven);
    world.sandbox.inject_update(json!({"message":
        {"message_id": 901, "date": date("2026-03-02T20:05:00Z"), "from": from, "chat": chat, "text": "50"}}));
    // Nothing came after this one: for all that is known it is of the day after.
    tap("2", &five);
    world.settle().await;
    assert_eq!(
        world.answers().await,
        ["2026-03-02|mood|5||filled in", "2026-03-02|suds_highest_today|50||"],
        "{}",
        kim.transcript()
    );
    assert_eq!(answered_at(&world).await, ["02T20:05"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn words_read_when_their_day_is_over_are_met_with_whom_to_call() {
    let (world, kim) = asked_on_monday().await;
    world.clock.set(instant("2026-03-04T07:00:00Z"));
    let user = json!({"id": kim.id(), "is_bot": false, "first_name": "Kim"});
    let chat = json!({"id": kim.id(), "type": "private", "first_name": "Kim"});
    let date = instant("2026-03-02T20:10:00Z").timestamp();
    world.sandbox.inject_update(json!({"message":
        {"message_id": 901, "date": date, "from": user, "chat": chat, "text": "I can't do this any more"}}));
    world.settle().await;
    assert!(kim.transcript().contains("nobody is reading along"), "{}", kim.transcript());
    assert!(!kim.transcript().contains("What you answered is kept"), "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_message_that_comes_under_another_number_of_its_update_counts_once() {
    let (world, kim) = asked_on_monday().await;
    for (id, text) in [(901, "6"), (901, "6"), (902, "6"), (902, "6")] {
        let user = json!({"id": kim.id(), "is_bot": false, "first_name": "Kim"});
        let chat = json!({"id": kim.id(), "type": "private", "first_name": "Kim"});
        let date = world.clock.now().timestamp();
        world.sandbox.inject_update(json!({"message":
            {"message_id": id, "date": date, "from": user, "chat": chat, "text": text}}));
        world.settle().await;
    }
    let kept = ["2026-03-02|mood|6||", "2026-03-02|suds_highest_today|6||"];
    assert_eq!(world.answers().await, kept, "{}", kim.transcript());
}
