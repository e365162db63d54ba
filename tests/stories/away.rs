//! What is sent, lost or left standing while nobody reads: it is of its own day, and what is said of it is true.

use serde_json::json;
use tidemark::sandbox::{Fault, FaultKind, MessageView, Person};

use super::support::{World, instant};

async fn asked_on_monday() -> (World, Person) {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    (world, kim)
}

/// Said while nobody reads.
fn unheard(world: &World, person: &Person, at: &str, text: &str) {
    world.clock.set(instant(at));
    person.say(text);
}

/// Longer ago than Telegram is known to keep anything.
fn long_ago(world: &World, person: &Person, at: &str, text: &str) {
    let user = json!({"id": person.id(), "is_bot": false, "first_name": "Kim"});
    let chat = json!({"id": person.id(), "type": "private", "first_name": "Kim"});
    world.sandbox.inject_update(json!({"message":
        {"message_id": 901, "date": instant(at).timestamp(), "from": user, "chat": chat, "text": text}}));
}

/// The bot is back, and everything that follows has happened.
async fn back(world: &mut World, at: &str) {
    world.clock.set(instant(at));
    world.restart().await;
    world.settle().await;
}

fn lost() -> Fault {
    Fault { method: "sendMessage".into(), chat: Some(2), times: 1, kind: FaultKind::DropAfter }
}

fn with(person: &Person, words: &str) -> Vec<MessageView> {
    person.messages().into_iter().filter(|m| m.from_bot && m.text.contains(words)).collect()
}

const NOTHING_WAS_ANSWERED: &str = "What you answered is kept";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn words_of_days_nobody_asked_are_kept_for_their_own_day_or_said_to_be_lost() {
    let (mut world, kim) = asked_on_monday().await;
    world.clock.set(instant("2026-03-05T09:00:00Z"));
    long_ago(&world, &kim, "2026-03-03T20:10:00Z", "3");
    for text in ["7", "40"] {
        long_ago(&world, &kim, "2026-03-04T20:10:00Z", text);
    }
    back(&mut world, "2026-03-05T09:00:00Z").await;
    let seen = kim.transcript();
    assert_eq!(
        world.answers().await,
        ["2026-03-04|mood|7||", "2026-03-04|suds_highest_today|40||"],
        "{seen}"
    );
    assert!(seen.contains("Kept for Wednesday 4 March."), "{seen}");
    assert!(
        seen.contains("You sent this on Tuesday 3 March") && seen.contains("I did not keep it"),
        "{seen}"
    );
    assert!(!seen.contains(NOTHING_WAS_ANSWERED) && !seen.contains("not asking anything"), "{seen}");
    // Wednesday goes on where it is, and is not asked from its start.
    assert!(world.last(&kim).contains("Wednesday 4 March"), "{}", world.last(&kim));
    assert!(world.last(&kim).contains("Did you use any of these skills"), "{}", world.last(&kim));
    world.says(&kim, "none").await;
    assert_eq!(world.answers().await.last().unwrap(), "2026-03-04|skills|0|late|");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn words_that_are_no_answer_to_a_day_nobody_asked_start_nothing() {
    let (mut world, kim) = asked_on_monday().await;
    unheard(&world, &kim, "2026-03-04T20:10:00Z", "a hard day");
    kim.say("77");
    back(&mut world, "2026-03-05T09:00:00Z").await;
    let seen = kim.transcript();
    assert_eq!(world.answers().await, Vec::<String>::new(), "{seen}");
    let told = with(&kim, "You sent this on Wednesday 4 March");
    assert_eq!(told.len(), 2, "{seen}");
    // Wednesday can still be filled in, and that is offered.
    assert!(told.iter().all(|message| message.button("Fill in that day").is_some()), "{seen}");
    assert!(!seen.contains("still open") && !seen.contains(NOTHING_WAS_ANSWERED), "{seen}");
    assert!(world.last(&kim).contains("How was your mood that day"), "{}", world.last(&kim));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn before_its_plan_and_on_days_without_one_nothing_is_taken() {
    let (mut world, kim) = asked_on_monday().await;
    // Tuesday's question would have been open, and nobody saw it; Wednesday's was not due.
    unheard(&world, &kim, "2026-03-04T09:00:00Z", "7");
    back(&mut world, "2026-03-04T10:00:00Z").await;
    let seen = kim.transcript();
    assert_eq!(world.answers().await, Vec::<String>::new(), "{seen}");
    assert!(seen.contains("You sent this on Wednesday 4 March"), "{seen}");
    assert!(!seen.contains("is closed now"), "{seen}");
    // All was asked and answered: what comes then waits for nothing.
    for answer in ["5", "30", "none", "no"] {
        world.says(&kim, answer).await;
    }
    world.outage(30);
    kim.say("9");
    world.outage(5);
    world.settle().await;
    assert!(world.last(&kim).contains("not asking anything right now"), "{}", world.last(&kim));
    assert_eq!(world.answers().await[0], "2026-03-03|mood|5|late|");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_card_on_the_screen_decides_before_an_older_one_that_is_closed() {
    let (mut world, kim) = asked_on_monday().await;
    // Monday's note was begun and left; Tuesday was asked.
    for answer in ["5", "30", "none", "slept badly"] {
        world.says(&kim, answer).await;
    }
    world.until("2026-03-03T19:30:00Z").await;
    unheard(&world, &kim, "2026-03-04T08:00:00Z", "4 today");
    back(&mut world, "2026-03-04T12:00:00Z").await;
    assert_eq!(world.answers().await.last().unwrap(), "2026-03-03|mood|4|late|", "{}", kim.transcript());
    // Both are closed by then: neither is named.
    world.clock.set(instant("2026-03-10T09:00:00Z"));
    long_ago(&world, &kim, "2026-03-08T20:00:00Z", "4 today");
    back(&mut world, "2026-03-10T09:00:00Z").await;
    let seen = kim.transcript();
    assert!(seen.contains("You sent this on Sunday 8 March"), "{seen}");
    assert!(!seen.contains("March is closed now"), "{seen}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn after_a_block_nothing_is_said_of_a_day_that_was_never_delivered() {
    for (wednesday_done, back) in
        [(false, "2026-03-05T19:30:00Z"), (true, "2026-03-05T19:30:00Z"), (false, "2026-03-30T09:00:00Z")]
    {
        let (world, kim) = asked_on_monday().await;
        if wednesday_done {
            world.until("2026-03-04T19:00:00Z").await;
            for answer in ["5", "30", "none", "no"] {
                world.says(&kim, answer).await;
            }
        }
        world.until("2026-03-05T18:00:00Z").await;
        let blocked = FaultKind::Error {
            code: 403,
            description: "Forbidden: bot was blocked by the user".into(),
            retry_after: None,
        };
        world.sandbox.fault(Fault { method: "sendMessage".into(), chat: Some(2), times: 1, kind: blocked });
        world.until("2026-03-05T19:00:00Z").await;
        let before = kim.messages().len();
        world.until(back).await;
        world.says(&kim, "hello").await;
        let seen: Vec<String> = kim.messages().into_iter().skip(before + 1).map(|m| m.text).collect();
        assert!(seen[0].contains("not asking anything right now"), "{seen:?}");
        assert!(
            !seen.iter().any(|text| text.contains("Thursday") || text.contains("still open")),
            "{seen:?}"
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn of_a_closed_day_only_what_was_answered_is_said_to_be_kept() {
    let (world, kim) = asked_on_monday().await;
    let mood = kim.last().unwrap().button("7").unwrap().data.clone().unwrap();
    world.until("2026-03-04T09:00:00Z").await;
    let closed = with(&kim, "The check-in for Monday 2 March is closed").remove(0);
    kim.press_data(closed.id, &mood);
    world.settle().await;
    kim.reply(closed.id, "7");
    world.settle().await;
    let toasts = kim.toasts();
    assert!(toasts.last().unwrap().contains("Monday 2 March is closed now."), "{toasts:?}");
    assert!(!toasts.last().unwrap().contains(NOTHING_WAS_ANSWERED), "{toasts:?}");
    assert!(
        world.last(&kim).contains("Monday 2 March is closed now, so I did not keep this"),
        "{}",
        kim.transcript()
    );
    assert!(!kim.transcript().contains(NOTHING_WAS_ANSWERED), "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_question_asked_again_is_the_one_that_stood_there() {
    for texts in [&[][..], &["a hard night", "and long"]] {
        let (world, kim) = asked_on_monday().await;
        for answer in ["5", "30", "1"] {
            world.says(&kim, answer).await;
        }
        assert!(world.last(&kim).contains("How much did it help?"), "{}", world.last(&kim));
        world.outage(60);
        for text in texts {
            kim.say(text);
        }
        world.outage(60);
        world.settle().await;
        // Words that came meanwhile have brought it below already.
        let again = world.last(&kim).contains("Here is the question again");
        assert!(again || !texts.is_empty(), "{}", kim.transcript());
        assert!(world.last(&kim).contains("How much did it help?"), "{}", world.last(&kim));
        // Also where words mean something else by now, and where somebody comes back by themselves.
        world.says(&kim, "/settings").await;
        world.taps(&kim, "Language").await;
        world.outage(20);
        world.settle().await;
        assert!(with(&kim, "Here is the question again")[0].text.contains("How much did it help?"));
        world.taps(&kim, "quite a bit").await;
        assert_eq!(
            world.answers().await.last().unwrap(),
            "2026-03-02|skills_helped|3||",
            "{}",
            kim.transcript()
        );
        world.taps(&kim, "Back").await;
        world.says(&kim, "/today").await;
        assert!(world.last(&kim).contains("How much did it help?"), "{}", world.last(&kim));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_old_copy_of_a_card_changes_no_answer_without_a_word() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.sandbox.fault(Fault { times: 2, ..lost() });
    world.until("2026-03-02T19:02:00Z").await;
    let copies = with(&kim, "How is your mood today");
    assert_eq!(copies.len(), 3, "{}", kim.transcript());
    // In the middle of it: the card that stands is shown, with what was answered on it.
    world.says(&kim, "6").await;
    kim.tap_on(copies[0].id, "2").unwrap();
    world.settle().await;
    assert_eq!(world.answers().await, ["2026-03-02|mood|6||"]);
    assert!(kim.toasts().last().unwrap().contains("answered already"), "{:?}", kim.toasts());
    let card = world.last(&kim);
    assert!(with(&kim, "✓ Mood: 6").iter().any(|m| m.id == copies[0].id), "{}\n{card}", kim.transcript());
    assert!(kim.messages().iter().all(|m| m.id != copies[2].id), "one card\n{}", kim.transcript());
    // Done: the other twin brings the whole day.
    world.says(&kim, "40").await;
    world.taps(&kim, "That is all").await;
    kim.tap_on(copies[1].id, "2").unwrap();
    world.settle().await;
    assert_eq!(world.answers().await[0], "2026-03-02|mood|6||", "{}", kim.transcript());
    let kept: Vec<i64> = with(&kim, "Mood: 6").iter().map(|m| m.id).collect();
    assert_eq!(kept, [copies[1].id], "{}", kim.transcript());
    // Who means to change it can, and the same answer tapped again is no news.
    kim.tap_on(copies[1].id, "✎ Mood").unwrap();
    world.settle().await;
    kim.tap_on(copies[1].id, "2").unwrap();
    world.settle().await;
    assert_eq!(world.answers().await[0], "2026-03-02|mood|2||");
    // A number sent as a reply to a card that asks nothing is not taken, and that is said.
    kim.reply(copies[1].id, "9");
    world.settle().await;
    assert_eq!(world.answers().await[0], "2026-03-02|mood|2||");
    assert!(
        kim.transcript().contains("This is answered already, so I changed nothing."),
        "{}",
        kim.transcript()
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn of_two_reminders_the_one_touched_is_left() {
    for (touched_at, says) in [("2026-03-02T22:05:00Z", "SUDs"), ("2026-03-04T09:00:00Z", "is closed")] {
        let (world, kim) = asked_on_monday().await;
        world.until("2026-03-02T21:59:00Z").await;
        world.sandbox.fault(lost());
        world.until("2026-03-02T22:01:00Z").await;
        let copies = with(&kim, "A quiet reminder");
        assert_eq!(copies.len(), 2, "{}", kim.transcript());
        world.until(touched_at).await;
        kim.tap_on(copies[0].id, "7").unwrap();
        world.settle().await;
        let left: Vec<MessageView> =
            kim.messages().into_iter().filter(|m| copies.iter().any(|copy| copy.id == m.id)).collect();
        assert_eq!(left.len(), 1, "{}", kim.transcript());
        assert!(left[0].id == copies[0].id && left[0].text.contains(says), "{}", kim.transcript());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_tap_is_never_older_than_its_card() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T18:58:30Z").await;
    // Nothing was read since, and the card is of half a minute ago.
    world.clock.set(instant("2026-03-02T19:00:00Z"));
    world.bot.tick().await.unwrap();
    world.bot.send().await.unwrap();
    world.clock.set(instant("2026-03-02T19:00:20Z"));
    kim.tap("7").unwrap();
    world.settle().await;
    let times = "SELECT strftime('%H:%M:%S', sent_at / 1000, 'unixepoch'), strftime('%H:%M:%S', first_answered_at / 1000, 'unixepoch'),
                 (SELECT strftime('%H:%M:%S', answered_at / 1000, 'unixepoch') FROM answers)
                 FROM checkins WHERE sent_at IS NOT NULL";
    assert_eq!(world.rows(times).await, ["19:00:00|19:00:00|19:00:00"]);
}
