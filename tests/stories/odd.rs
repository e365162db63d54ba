//! Ways in and kinds of messages that are not in any manual, and all happen.

use serde_json::{Value, json};
use tidemark::sandbox::Person;

use super::support::World;

async fn with_code() -> (World, Person, String) {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let code = world.invites(&ana, "Heron").await;
    (world, ana, code)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_way_in_keeps_its_place_and_the_zone_is_mended_in_the_settings() {
    let (world, _, code) = with_code().await;
    let kim = world.sandbox.person(2, "Kim", "en");
    kim.start(Some(&code));
    world.settle().await;
    world.says(&kim, "/help").await;
    assert!(world.last(&kim).contains("Do you agree"), "{}", world.last(&kim));
    world.taps(&kim, "I agree").await;
    world.says(&kim, "Europe/London").await;
    for between in ["/help", "/privacy", "/today", "/chart", "/pause", "/clients", "/start", "/nonsense"] {
        world.says(&kim, between).await;
        assert!(world.last(&kim).contains("At what time"), "{between}: {}", kim.transcript());
    }
    world.says(&kim, "/settings").await;
    world.taps(&kim, "Time zone").await;
    world.says(&kim, "Europe/Madrid").await;
    world.says(&kim, "20:00").await;
    assert_eq!(world.rows("SELECT zone FROM people WHERE id = 2").await, ["Europe/Madrid"]);
    assert_eq!(world.rows("SELECT prompt_minute FROM clients").await, ["1200"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn leaving_the_way_in_says_what_is_left() {
    let (world, _, code) = with_code().await;
    let kim = world.sandbox.person(2, "Kim", "en");
    kim.start(Some(&code));
    world.settle().await;
    world.taps(&kim, "I agree").await;
    world.says(&kim, "/cancel").await;
    let left = world.last(&kim).replace(['\u{2068}', '\u{2069}'], "");
    assert!(left.contains("The link of Ana Ruiz still works"), "{left}");
    assert!(left.contains("What you agreed to with Ana Ruiz is gone"), "{left}");
    world.says(&kim, &format!("https://t.me/tidemark_bot?start={code}")).await;
    assert!(world.last(&kim).contains("Do you agree"), "{}", world.last(&kim));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_pasted_link_or_code_is_as_good_as_an_opened_one() {
    for paste in [
        "https://t.me/tidemark_bot?start=CODE",
        "t.me/tidemark_bot?start=CODE",
        "tg://resolve?domain=tidemark_bot&start=CODE",
        "CODE",
        "my therapist sent me this: CODE",
        "\u{200e}CODE\u{200e}",
    ] {
        let (world, _, code) = with_code().await;
        let kim = world.sandbox.person(2, "Kim", "en");
        world.says(&kim, &paste.replace("CODE", &code)).await;
        assert!(world.last(&kim).contains("Do you agree"), "{paste}: {}", world.last(&kim));
    }
    let (world, _, code) = with_code().await;
    let kim = world.sandbox.person(2, "Kim", "en");
    kim.forward(&format!("Give your client this link:\nhttps://t.me/tidemark_bot?start={code}"));
    world.settle().await;
    assert!(world.last(&kim).contains("Do you agree"), "{}", world.last(&kim));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn pasted_guesses_are_limited_like_opened_ones_and_a_note_is_a_note() {
    let (world, ana, code) = with_code().await;
    let zoe = world.sandbox.person(3, "Zoe", "en");
    for n in 10..16 {
        world.says(&zoe, &format!("aB3_-xYz0123456789ab{n}")).await;
    }
    world.says(&zoe, &code).await;
    assert!(world.last(&zoe).contains("wait an hour"), "{}", world.last(&zoe));

    let kim = world.client(&ana, 2, "Wren", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    for tap in ["7", "30", "None of these"] {
        world.taps(&kim, tap).await;
    }
    world.says(&kim, &code).await;
    assert_eq!(world.rows("SELECT text FROM answers WHERE item_id = 7").await, [code]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_place_nobody_asked_for_is_told_the_truth() {
    let (world, ana, code) = with_code().await;
    let kim = world.sandbox.person(2, "Kim", "en");
    kim.start(Some(&code));
    world.settle().await;
    kim.send_location(40.4, -3.7);
    world.settle().await;
    assert!(world.last(&kim).contains("only use a location"), "{}", world.last(&kim));
    world.taps(&kim, "I agree").await;
    kim.send_location(40.4, -3.7);
    world.settle().await;
    world.says(&kim, "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    kim.send_location(40.4, -3.7);
    world.settle().await;
    assert!(world.last(&kim).contains("only use a location"), "{}", world.last(&kim));
    world.says(&kim, "7").await;
    assert_eq!(world.answers().await, ["2026-03-02|mood|7||"]);
    drop(ana);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn kinds_of_messages_the_library_does_not_know_are_answered() {
    let (world, ana, _) = with_code().await;
    let kim = world.client(&ana, 2, "Wren", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    let send = |fields: Value| {
        let mut message = json!({
            "message_id": 900, "date": 1_772_478_000, "from": {"id": 2, "is_bot": false, "first_name": "Kim"},
            "chat": {"id": 2, "type": "private", "first_name": "Kim"},
        });
        for (name, value) in fields.as_object().unwrap() {
            message[name] = value.clone();
        }
        world.sandbox.inject_update(json!({"message": message}));
    };
    for fields in [
        json!({"dice": {"emoji": "🎲", "value": 4}}),
        json!({"dice": {"emoji": "🌀", "value": 400, "shape": "unheard of"}}),
        json!({"poll": {"id": "1"}}),
        json!({"contact": {"phone_number": "1", "first_name": "x"}}),
        json!({"hologram": {"size": 3}}),
    ] {
        let before = kim.messages().len();
        send(fields);
        world.settle().await;
        // The answer, and the card once more in place of the one above.
        let messages = kim.messages();
        assert_eq!(messages.len(), before + 1, "{}", kim.transcript());
        assert!(messages[before - 1].text.contains("cannot read that kind"), "{}", kim.transcript());
        assert!(world.last(&kim).contains("How is your mood today?"), "{}", world.last(&kim));
    }
    let before = kim.messages().len();
    send(json!({"pinned_message": {"message_id": 1, "chat": {"id": 2, "type": "private"}, "date": 0}}));
    for _ in 0..5 {
        send(json!({"photo": [], "media_group_id": "77"}));
    }
    world.settle().await;
    assert_eq!(kim.messages().len(), before + 1, "five pictures at once, one answer\n{}", kim.transcript());
    send(
        json!({"text": "7", "entities": [{"type": "hyper_emphasis", "offset": 0, "length": 1, "depth": {"x": 1}}]}),
    );
    world.settle().await;
    assert_eq!(world.answers().await, ["2026-03-02|mood|7||"]);
    assert_eq!(world.rows("SELECT count(*) FROM dead_letters").await, ["0"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_command_copied_from_the_help_is_a_command() {
    let (world, ana, _) = with_code().await;
    let kim = world.client(&ana, 2, "Wren", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    for tap in ["7", "30", "None of these"] {
        world.taps(&kim, tap).await;
    }
    for copied in ["\u{200f}/settings", "\u{2066}/settings\u{2069}", "\u{feff}/settings", "\u{61c}/settings"]
    {
        world.says(&kim, copied).await;
        assert!(world.last(&kim).contains("Settings"), "{copied:?}: {}", world.last(&kim));
    }
    assert_eq!(world.rows("SELECT 1 FROM answers WHERE item_id = 7").await.len(), 0);
    world.says(&kim, "/yesterday").await;
}
