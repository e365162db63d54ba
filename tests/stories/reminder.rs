//! The one reminder: when the settings say, after the plan and not after the delay; and rest for whom nothing reaches.

use tidemark::sandbox::{Fault, FaultKind, Person};

use super::support::{World, instant};

async fn world_with_client(time: &str) -> (World, Person, Person) {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", time).await;
    (world, ana, kim)
}

async fn nudged(world: &World) -> Vec<String> {
    world
        .rows("SELECT day, strftime('%dT%H:%M', nudged_at / 1000, 'unixepoch') FROM checkins WHERE nudged_at IS NOT NULL ORDER BY day")
        .await
}

/// Lives a day and a half with ticks that come a few seconds late, as they do.
async fn lives_on(world: &World, asked_at: &str) {
    world.clock.set(instant(asked_at));
    world.settle().await;
    world.until("2026-03-03T12:00:00Z").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_reminder_comes_when_the_settings_say() {
    for (time, asked_at, told, came) in [
        ("20:00", "2026-03-02T19:00:04Z", "Reminder: 23:00", Some("2026-03-02|02T22:00")),
        ("20:30", "2026-03-02T19:30:04Z", "Reminder: 21:30", Some("2026-03-02|02T20:30")),
        ("22:00", "2026-03-02T21:00:04Z", "Reminder: 23:00", Some("2026-03-02|02T22:00")),
        ("22:30", "2026-03-02T21:30:04Z", "Reminder: none, as it would come after 23:00", None),
    ] {
        let (world, _, kim) = world_with_client(time).await;
        world.says(&kim, "/settings").await;
        assert!(world.last(&kim).contains(told), "{time}: {}", world.last(&kim));
        lives_on(&world, asked_at).await;
        assert_eq!(nudged(&world).await, came.into_iter().collect::<Vec<_>>(), "{time}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_reminder_in_the_night_is_for_whoever_wants_it() {
    let (world, _, kim) = world_with_client("22:30").await;
    world.says(&kim, "/settings").await;
    world.taps(&kim, "Remind me after 23:00 too").await;
    assert!(world.last(&kim).contains("Reminder: 01:30"), "{}", world.last(&kim));
    lives_on(&world, "2026-03-02T21:30:04Z").await;
    assert_eq!(nudged(&world).await, ["2026-03-02|03T00:30"]);
    assert!(kim.transcript().contains("This one is for Monday"), "{}", kim.transcript());
    // And taken back.
    world.says(&kim, "/settings").await;
    world.taps(&kim, "No reminder after 23:00").await;
    assert!(world.last(&kim).contains("Reminder: none"), "{}", world.last(&kim));
    world.until("2026-03-04T12:00:00Z").await;
    assert_eq!(nudged(&world).await.len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_question_that_went_out_late_is_reminded_of_by_its_plan_and_never_at_once() {
    for (back, came) in [
        ("2026-03-02T20:10:00Z", Some("2026-03-02|02T22:00")),
        ("2026-03-02T21:59:30Z", None),
        ("2026-03-03T06:00:00Z", None),
    ] {
        let (world, _, _) = world_with_client("20:00").await;
        lives_on(&world, back).await;
        assert_eq!(nudged(&world).await, came.into_iter().collect::<Vec<_>>(), "{back}");
    }
    // A reminder that waited through the evening does not ring in the night.
    let (world, _, _) = world_with_client("20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    lives_on(&world, "2026-03-02T22:40:00Z").await;
    assert_eq!(nudged(&world).await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_answer_to_a_question_that_was_changed_since_is_an_answer() {
    let (world, ana, kim) = world_with_client("20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    let card = kim.last().unwrap();
    let mood = card.button("7").unwrap().data.clone().unwrap();
    kim.press_data(card.id, &mood.replace("v 1 7", "v 2 40"));
    world.settle().await;
    world.says(&ana, "/clients").await;
    world.taps(&ana, "Heron").await;
    world.taps(&ana, "right now").await;
    world.until("2026-03-03T12:00:00Z").await;
    assert_eq!(world.answers().await, ["2026-03-02|suds_highest_today|40||"]);
    assert_eq!(nudged(&world).await, Vec::<String>::new());
}

const ALARMS: &str = "SELECT kind FROM alarms WHERE person_id = 2 ORDER BY kind";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn for_whom_nothing_reaches_nothing_is_planned_until_they_come_back() {
    let (world, _, kim) = world_with_client("20:00").await;
    kim.block();
    world.settle().await;
    assert_eq!(world.rows(ALARMS).await, Vec::<String>::new());
    world.until("2026-03-20T12:00:00Z").await;
    assert_eq!(world.rows(ALARMS).await, Vec::<String>::new());
    assert_eq!(world.rows("SELECT count(*) FROM checkins").await, ["0"]);
    kim.unblock();
    world.settle().await;
    assert_eq!(world.rows(ALARMS).await, ["prompt", "weekly"]);
    world.until("2026-03-20T19:00:00Z").await;
    assert!(world.last(&kim).contains("mood"), "{}", kim.transcript());
}

/// The question of the evening was refused, and nobody says that it would not be any more.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn who_was_not_asked_and_answers_finds_the_way_to_todays_check_in() {
    let (world, _, kim) = world_with_client("20:00").await;
    world.sandbox.fault(Fault {
        method: "sendMessage".into(),
        chat: Some(kim.id()),
        times: 1,
        kind: FaultKind::Error {
            code: 403,
            description: "Forbidden: bot was blocked by the user".into(),
            retry_after: None,
        },
    });
    world.until("2026-03-02T19:00:00Z").await;
    world.says(&kim, "7").await;
    world.taps(&kim, "Today’s check-in").await;
    assert!(world.last(&kim).contains("mood"), "{}", kim.transcript());
    world.says(&kim, "7").await;
    assert_eq!(world.answers().await, ["2026-03-02|mood|7||"], "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_therapist_nothing_reaches_gets_no_digest_planned_until_they_come_back() {
    let (world, ana, _) = world_with_client("20:00").await;
    let digest = "SELECT count(*) FROM alarms WHERE kind = 'digest'";
    assert_eq!(world.rows(digest).await, ["1"]);
    ana.block();
    world.until("2026-03-20T12:00:00Z").await;
    assert_eq!(world.rows(digest).await, ["0"]);
    ana.unblock();
    world.settle().await;
    assert_eq!(world.rows(digest).await, ["1"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn alarms_set_before_are_let_go_as_they_ring() {
    let (world, _, kim) = world_with_client("20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    // As a version before left them: blocked, with everything planned.
    let mut tx = world.bot.store.write().await.unwrap();
    sqlx::query("UPDATE people SET unreachable_since = 1 WHERE id = 2").execute(&mut *tx).await.unwrap();
    tx.commit().await.unwrap();
    let seen = kim.messages().len();
    world.until("2026-03-12T12:00:00Z").await;
    assert_eq!(world.rows(ALARMS).await, Vec::<String>::new());
    assert_eq!(kim.messages().len(), seen);
    assert_eq!(world.rows("SELECT day FROM checkins WHERE sent_at IS NOT NULL").await, ["2026-03-02"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_question_that_was_refused_was_not_asked() {
    let (world, _, kim) = world_with_client("20:00").await;
    let blocked = FaultKind::Error {
        code: 403,
        description: "Forbidden: bot was blocked by the user".into(),
        retry_after: None,
    };
    world.sandbox.fault(Fault { method: "sendMessage".into(), chat: Some(2), times: 1, kind: blocked });
    world.until("2026-03-04T12:00:00Z").await;
    assert_eq!(world.rows("SELECT count(*) FROM checkins WHERE sent_at IS NOT NULL").await, ["0"]);
    assert_eq!(world.rows(ALARMS).await, Vec::<String>::new());
    world.says(&kim, "/start").await;
    world.until("2026-03-04T19:00:00Z").await;
    assert_eq!(world.rows("SELECT day FROM checkins WHERE sent_at IS NOT NULL").await, ["2026-03-04"]);
}
