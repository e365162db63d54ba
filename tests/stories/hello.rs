//! First hello: from the operator's link to the first check-in.

use super::support::{World, code_in};

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_therapist_invites_a_client_who_agrees_and_is_asked_the_same_evening() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let code = world.invites(&ana, "Heron").await;

    let kim = world.sandbox.person(2, "Kim", "en");
    kim.start(Some(&code));
    world.settle().await;
    let consent = world.last(&kim);
    for told in [
        "Ana Ruiz",
        "SUDs",
        "Encrypted",
        "Telegram could read this chat",
        "/stop",
        "/delete",
        "Nobody reads",
        "112",
    ] {
        assert!(consent.contains(told), "{told:?} is missing in {consent}");
    }
    assert_eq!(world.rows("SELECT person_id FROM clients").await.len(), 0, "nothing is kept before the yes");

    world.taps(&kim, "I agree").await;
    world.says(&kim, "Kathmandu").await;
    world.says(&kim, "20:30").await;
    assert!(world.last(&kim).contains("Monday 2 March, 20:30"), "{}", world.last(&kim));
    assert!(world.last(&ana).contains("Heron"), "the therapist hears of it");

    // +05:45: 20:30 in Kathmandu is 14:45 in London.
    world.until("2026-03-02T14:44:59Z").await;
    assert!(world.last(&kim).contains("20:30"), "not a second too early");
    world.until("2026-03-02T14:45:00Z").await;
    insta::assert_snapshot!(
        world
            .sandbox
            .transcript(kim.id())
            .lines()
            .rev()
            .take(9)
            .collect::<Vec<_>>()
            .into_iter()
            .rev()
            .collect::<Vec<_>>()
            .join("\n")
    );

    for tap in ["7", "30", "None of these", "No note"] {
        world.taps(&kim, tap).await;
    }
    assert_eq!(
        world.answers().await,
        [
            "2026-03-02|mood|7||",
            "2026-03-02|suds_highest_today|30||",
            "2026-03-02|skills|0||",
            "2026-03-02|note|||"
        ]
    );
    assert_eq!(world.sandbox.violations(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn no_thank_you_keeps_nothing() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let code = world.invites(&ana, "Heron").await;
    let kim = world.sandbox.person(2, "Kim", "en");
    kim.start(Some(&code));
    world.settle().await;
    world.taps(&kim, "No, thank you").await;
    world.says(&kim, "7").await;
    assert_eq!(world.rows("SELECT id FROM people WHERE id = 2").await.len(), 0);
    // The link still works, should they think again.
    kim.start(Some(&code));
    world.settle().await;
    assert!(world.last(&kim).contains("Do you agree"), "{}", world.last(&kim));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn used_expired_and_invented_codes_get_one_clear_sentence() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let code = world.invites(&ana, "Heron").await;
    let kim = world.sandbox.person(2, "Kim", "en");
    kim.start(Some(&code));
    world.settle().await;
    world.taps(&kim, "I agree").await;
    world.says(&kim, "Madrid").await;
    world.says(&kim, "20:00").await;

    let zoe = world.sandbox.person(3, "Zoe", "en");
    zoe.start(Some(&code));
    world.settle().await;
    assert!(world.last(&zoe).contains("used"), "{}", world.last(&zoe));

    let late = world.invites(&ana, "Wren").await;
    world.until("2026-03-17T09:00:00Z").await;
    zoe.start(Some(&late));
    world.settle().await;
    assert!(world.last(&zoe).contains("expired"), "{}", world.last(&zoe));

    zoe.start(Some("AAAAAAAAAAAAAAAAAAAAAA"));
    world.settle().await;
    let invented = world.last(&zoe);
    for _ in 0..6 {
        zoe.start(Some("AAAAAAAAAAAAAAAAAAAAAB"));
        world.settle().await;
    }
    assert_ne!(world.last(&zoe), invented, "guessing is slowed");
    // While slowed, even a good code is not tried; an hour later it is.
    let good = world.invites(&ana, "Tern").await;
    zoe.start(Some(&good));
    world.settle().await;
    assert!(!world.last(&zoe).contains("Do you agree"), "{}", world.last(&zoe));
    world.hours(2).await;
    zoe.start(Some(&good));
    world.settle().await;
    assert!(world.last(&zoe).contains("Do you agree"), "{}", world.last(&zoe));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_second_start_greets_and_ones_own_link_is_told_apart() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let code = world.invites(&ana, "Heron").await;
    ana.start(Some(&code));
    world.settle().await;
    assert!(world.last(&ana).contains("you made yourself"), "{}", world.last(&ana));

    let kim = world.client(&ana, 2, "Wren", "Madrid", "20:00").await;
    kim.start(None);
    world.settle().await;
    assert!(world.last(&kim).contains("20:00"), "{}", world.last(&kim));

    // A client follows a link that was made for a therapist: it is not used up by that.
    let operator = world.operator_invites().await;
    kim.start(Some(&operator));
    world.settle().await;
    assert!(world.last(&kim).contains("therapist"), "{}", world.last(&kim));
    assert_eq!(world.rows("SELECT person_id FROM therapists").await, ["1"]);

    // And a therapist follows a colleague's link for a client: it is a consent like any other.
    let bo = world.therapist(4, "Bo Lind").await;
    let other = world.invites(&bo, "Tern").await;
    ana.start(Some(&other));
    world.settle().await;
    assert!(
        world.last(&ana).contains("Bo Lind") && world.last(&ana).contains("agree"),
        "{}",
        world.last(&ana)
    );
    assert_eq!(world.rows("SELECT count(*) FROM clients").await, ["1"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_zone_comes_from_a_clock_or_a_shared_place() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let code = world.invites(&ana, "Heron").await;
    let kim = world.sandbox.person(2, "Kim", "en");
    kim.start(Some(&code));
    world.settle().await;
    world.taps(&kim, "I agree").await;
    world.taps(&kim, "Share my place").await;
    kim.send_location(27.7172, 85.3240);
    world.settle().await;
    world.says(&kim, "8pm").await;
    assert_eq!(world.rows("SELECT zone FROM people WHERE id = 2").await, ["Asia/Kathmandu"]);
    let kept = world.rows("SELECT coalesce(group_concat(raw), '') || coalesce((SELECT group_concat(screen) FROM outbox), '') FROM dead_letters").await;
    assert!(!kept.concat().contains("27.7"), "the place itself is not kept");

    let second = code_in(&format!("start={}", world.invites(&ana, "Wren").await));
    let lu = world.sandbox.person(3, "Lu", "en");
    lu.start(Some(&second));
    world.settle().await;
    world.taps(&lu, "I agree").await;
    world.taps(&lu, "Pick my time").await;
    world.taps(&lu, "14:45").await;
    world.taps(&lu, "20:00").await;
    assert_eq!(world.rows("SELECT zone FROM people WHERE id = 3").await, ["Asia/Kathmandu"]);
}
