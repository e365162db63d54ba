//! After days without an answer: asked once how to go on, and left alone from then on.

use tidemark::sandbox::{Fault, FaultKind, Person};

use super::support::{World, instant};

const ASKS: &str = "How shall we go on?";

async fn world_with_client(time: &str) -> (World, Person, Person) {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", time).await;
    (world, ana, kim)
}

/// How often it was asked, whatever still stands in the chat.
async fn asked(world: &World) -> usize {
    world.rows("SELECT id FROM outbox WHERE surface = 'ease' AND action = 'show' AND lane = 2").await.len()
}

async fn weekdays(world: &World) -> Vec<String> {
    world.rows("SELECT weekdays, days_since FROM clients").await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn after_five_silent_days_it_is_asked_once_and_never_again_over_weeks_of_silence() {
    let (world, _, kim) = world_with_client("20:00").await;
    world.until("2026-03-07T18:59:00Z").await;
    assert_eq!(asked(&world).await, 0, "{}", kim.transcript());
    // With the sixth question, below it and without a sound.
    world.until("2026-03-07T19:00:00Z").await;
    let shown = kim.messages();
    let [.., card, ease] = shown.as_slice() else { panic!("{}", kim.transcript()) };
    assert!(card.text.contains("How is your mood today?"), "{}", kim.transcript());
    assert!(ease.text.contains(ASKS), "{}", kim.transcript());
    for shame in ["5", "five", "missed", "again", "forgot"] {
        assert!(!ease.text.contains(shame), "{shame}: {}", ease.text);
    }
    for week in ["2026-03-14", "2026-03-21", "2026-04-04"] {
        world.until(&format!("{week}T23:00:00Z")).await;
        assert_eq!(asked(&world).await, 1, "{week}");
    }
    // Meanwhile the check-ins did what the settings say.
    let sent = world.rows("SELECT count(*) FROM checkins WHERE sent_at IS NOT NULL").await;
    assert_eq!(sent, ["34"]);
    assert_eq!(weekdays(&world).await, ["127|"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_answer_begins_anew_and_so_does_one_that_comes_after_it_was_asked() {
    let (world, _, kim) = world_with_client("20:00").await;
    world.until("2026-03-06T20:00:00Z").await;
    world.says(&kim, "4").await;
    world.until("2026-03-11T20:00:00Z").await;
    assert_eq!(asked(&world).await, 0, "{}", kim.transcript());
    world.until("2026-03-12T20:00:00Z").await;
    assert_eq!(asked(&world).await, 1, "{}", kim.transcript());
    // The number is for the card above, and five more silent days go by.
    world.says(&kim, "6").await;
    assert_eq!(world.answers().await.last().map(String::as_str), Some("2026-03-12|mood|6||"));
    world.until("2026-03-17T20:00:00Z").await;
    assert_eq!(asked(&world).await, 1);
    world.until("2026-03-18T20:00:00Z").await;
    assert_eq!(asked(&world).await, 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn less_often_is_asked_on_those_days_alone_and_counts_no_other_as_missed() {
    let (world, ana, kim) = world_with_client("20:00").await;
    world.until("2026-03-07T20:00:00Z").await;
    world.taps(&kim, "Ask less often").await;
    let old = kim.last().unwrap().button("Mon and Thu").unwrap().data.clone().unwrap();
    world.taps(&kim, "Mon, Wed and Fri").await;
    let told = world.last(&kim);
    assert!(told.contains("I will ask on: Mon, Wed and Fri.") && told.contains("Monday 9 March"), "{told}");
    assert_eq!(weekdays(&world).await, ["21|2026-03-07"]);
    world.says(&kim, "/settings").await;
    assert!(world.last(&kim).contains("Check-in: 20:00, Mon, Wed and Fri"), "{}", world.last(&kim));
    for day in ["09", "11", "13"] {
        world.until(&format!("2026-03-{day}T20:00:00Z")).await;
        world.says(&kim, "5").await;
    }
    world.until("2026-03-16T09:00:00Z").await;
    let sent = world
        .rows("SELECT day FROM checkins WHERE sent_at IS NOT NULL AND day > '2026-03-07' ORDER BY day")
        .await;
    assert_eq!(sent, ["2026-03-09", "2026-03-11", "2026-03-13"]);
    let week = kim.messages().into_iter().rfind(|m| m.from_bot && m.text.contains("Answered on"));
    assert!(week.is_some_and(|m| m.text.contains("Answered on 3 of 3 days")), "{}", kim.transcript());
    // The therapist reads on which days, and no more.
    world.says(&ana, "/clients").await;
    world.taps(&ana, "Heron").await;
    let card = world.last(&ana);
    assert!(card.contains("Asked on: Mon, Wed and Fri"), "{card}");
    assert!(!card.contains("Few answers") && !card.contains("less often"), "{card}");
    // Silence is told by the days asked: five of them are a week and a half, and it was asked lately.
    world.until("2026-04-20T20:00:00Z").await;
    assert_eq!(asked(&world).await, 2, "after an answer and five silent days of those asked");
    // A button of before does what it says.
    let stale = kim.messages().into_iter().rfind(|m| m.from_bot && m.text.contains(ASKS)).unwrap();
    kim.press_data(stale.id, &old);
    world.settle().await;
    assert_eq!(weekdays(&world).await, ["9|2026-04-20"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_digest_of_that_week_says_that_the_days_were_changed() {
    let (world, ana, kim) = world_with_client("20:00").await;
    world.until("2026-03-07T20:00:00Z").await;
    world.says(&kim, "less often").await;
    world.says(&kim, "Mondays").await;
    assert_eq!(weekdays(&world).await, ["1|2026-03-07"], "{}", kim.transcript());
    world.until("2026-03-09T12:00:00Z").await;
    let digest = |text: &str| ana.messages().iter().filter(|m| m.from_bot && m.text.contains(text)).count();
    assert_eq!(digest("Asked on: Mon (since 7 Mar)"), 1, "{}", ana.transcript());
    world.until("2026-03-23T12:00:00Z").await;
    assert_eq!(digest("Asked on: Mon (since 7 Mar)"), 1, "told once: {}", ana.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_break_is_taken_from_there_and_nothing_is_asked_in_it() {
    let (world, _, kim) = world_with_client("20:00").await;
    world.until("2026-03-07T20:00:00Z").await;
    world.taps(&kim, "Take a break").await;
    world.taps(&kim, "14 days").await;
    assert!(world.last(&kim).contains("Paused"), "{}", world.last(&kim));
    world.until("2026-03-21T18:00:00Z").await;
    assert_eq!(world.rows("SELECT count(*) FROM checkins WHERE sent_at IS NOT NULL").await, ["6"]);
    // Whoever was asked and has not answered since is not asked again.
    world.until("2026-04-10T20:00:00Z").await;
    assert_eq!(asked(&world).await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn to_go_on_leaves_everything_and_is_not_asked_about_again() {
    let (world, _, kim) = world_with_client("20:00").await;
    world.until("2026-03-07T20:00:00Z").await;
    world.says(&kim, "as it is").await;
    assert!(world.last(&kim).contains("it stays as it is"), "{}", kim.transcript());
    assert_eq!(weekdays(&world).await, ["127|"]);
    world.until("2026-04-05T20:00:00Z").await;
    assert_eq!(asked(&world).await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn words_below_it_are_still_for_the_check_in_and_a_cry_meets_whom_to_call() {
    let (world, _, kim) = world_with_client("20:00").await;
    world.until("2026-03-07T20:00:00Z").await;
    for text in ["I cannot go on", "yes", "no"] {
        world.says(&kim, text).await;
        assert!(kim.transcript().contains("emergency number"), "{text}: {}", kim.transcript());
    }
    assert_eq!(weekdays(&world).await, ["127|"]);
    world.says(&kim, "7").await;
    assert_eq!(world.answers().await, ["2026-03-07|mood|7||"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn who_is_paused_or_chose_the_days_is_not_asked() {
    let (world, _, kim) = world_with_client("20:00").await;
    world.until("2026-03-06T20:00:00Z").await;
    world.says(&kim, "/pause").await;
    world.taps(&kim, "7 days").await;
    // Four days before it and four after are no five in a row.
    world.until("2026-03-18T12:00:00Z").await;
    assert_eq!(asked(&world).await, 0, "{}", kim.transcript());
    world.says(&kim, "/settings").await;
    world.taps(&kim, "Check-in days").await;
    world.taps(&kim, "Sunday").await;
    world.until("2026-04-10T20:00:00Z").await;
    assert_eq!(asked(&world).await, 0, "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn days_that_reached_nobody_do_not_count() {
    // Blocked for days.
    let (world, _, kim) = world_with_client("20:00").await;
    world.until("2026-03-05T12:00:00Z").await;
    kim.block();
    world.settle().await;
    world.until("2026-03-10T12:00:00Z").await;
    kim.unblock();
    world.says(&kim, "/start").await;
    world.until("2026-03-11T12:00:00Z").await;
    assert_eq!(asked(&world).await, 0, "{}", kim.transcript());
    world.until("2026-03-13T20:00:00Z").await;
    assert_eq!(asked(&world).await, 1, "{}", kim.transcript());
    // Refused, each of them.
    let (world, _, kim) = world_with_client("20:00").await;
    for day in ["02", "03", "04", "05", "06", "07", "08"] {
        let kind = FaultKind::Error { code: 400, description: "Bad Request: no".into(), retry_after: None };
        world.sandbox.fault(Fault { method: "sendMessage".into(), chat: Some(2), times: 20, kind });
        world.until(&format!("2026-03-{day}T22:30:00Z")).await;
    }
    assert_eq!(asked(&world).await, 0, "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn nobody_is_asked_at_night_though_the_check_in_comes_then() {
    let (world, _, kim) = world_with_client("01:30").await;
    world.until("2026-03-08T08:59:00Z").await;
    assert_eq!(asked(&world).await, 0, "{}", kim.transcript());
    world.until("2026-03-08T09:00:00Z").await;
    assert_eq!(asked(&world).await, 1, "{}", kim.transcript());
    let at = instant("2026-03-08T09:00:00Z").timestamp_millis();
    let eased = world.rows("SELECT eased_at FROM clients").await;
    assert!(eased[0].parse::<i64>().unwrap() - at < 60_000, "{eased:?}");
}
