//! Looking at something else leaves the question that the card on the screen asks where it is: what is typed next is
//! kept for that very question.

use tidemark::dialogue::event::CLIENT_COMMANDS;
use tidemark::dialogue::press::{Press, StopTap};
use tidemark::sandbox::Person;

use super::support::World;

/// Kim on Tuesday evening, asked; Monday is answered.
async fn asked_on_tuesday() -> (World, Person, Person) {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    all_of(&world, &kim, &["7", "30", "none", "no"]).await;
    world.until("2026-03-03T19:00:00Z").await;
    (world, ana, kim)
}

async fn all_of(world: &World, kim: &Person, said: &[&str]) {
    for said in said {
        match said.strip_prefix("tap ") {
            Some(label) => world.taps(kim, label).await,
            None => world.says(kim, said).await,
        }
    }
}

/// Everything of Tuesday: item and value.
async fn tuesday(world: &World) -> Vec<String> {
    let query =
        "SELECT a.item_id, coalesce(a.value, a.text) FROM answers a JOIN checkins c ON c.id = a.checkin_id
         WHERE c.day = '2026-03-03' AND (a.item_id <> 4 OR a.part = 0) ORDER BY a.item_id";
    world.rows(query).await
}

/// What leads to a question that is not the first open one, what leads back to it, and the item it is about.
const PLACES: [(&str, &[&str], &[&str], i64); 3] = [
    ("mood once more", &["5", "tap ‹ Back"], &["tap ‹ Back"], 1),
    ("how a skill helped", &["5", "30", "1"], &["tap ‹ Back"], 5),
    ("a finished card", &["5", "30", "none", "no", "tap ✎ Mood"], &["/today", "tap ✎ Mood"], 1),
];

/// Every command, and every choice of the settings; what asks for words of its own is answered, or left again.
fn looks() -> Vec<Vec<String>> {
    let ended = |command: &str| match command {
        "pause" | "stop" | "delete" => Some("/cancel"),
        _ => None,
    };
    let commands = CLIENT_COMMANDS.iter().chain(&["clients", "invite", "frobnicate"]);
    let commands = commands.map(|command| {
        [Some(format!("/{command}")), ended(command).map(str::to_owned)].into_iter().flatten().collect()
    });
    let further: [&[&str]; 12] = [
        &["/settings", "tap Check-in time", "19:45"],
        &["/settings", "tap Check-in time", "/cancel"],
        &["/settings", "tap Check-in time", "/settings"],
        &["/settings", "tap Check-in days", "tap ‹ Settings"],
        &["/settings", "tap Turn the reminder off"],
        &["/settings", "tap Chart: day", "tap Friday"],
        &["/settings", "tap Chart: time", "18:00"],
        &["/settings", "tap Time zone", "Madrid"],
        &["/settings", "tap Language", "tap English"],
        &["/settings", "tap Language", "English"],
        &["/delete", "rather not"],
        &["/settings", "/yesterday", "/cancel"],
    ];
    let further = further.map(|look| look.iter().map(|said| (*said).to_owned()).collect());
    commands.chain(further).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn whatever_is_looked_at_the_question_on_the_card_takes_the_next_number() {
    let mut forgot = Vec::new();
    for (place, there, back, item) in PLACES {
        let (world, _, kim) = asked_on_tuesday().await;
        all_of(&world, &kim, there).await;
        let others = tuesday(&world).await.into_iter().filter(|row| !row.starts_with(&format!("{item}|")));
        let others: Vec<String> = others.collect();
        for (n, look) in looks().into_iter().enumerate() {
            let look: Vec<&str> = look.iter().map(String::as_str).collect();
            // A card asked for, or left, once it is finished shows that it is.
            if item == 1
                && place == "a finished card"
                && look.iter().any(|said| ["/today", "/cancel"].contains(said))
            {
                continue;
            }
            // Below the finished card of yesterday a number may be for either day, and is asked about.
            if look.last() == Some(&"/yesterday") {
                continue;
            }
            let number = if n % 2 == 0 { "1" } else { "3" };
            all_of(&world, &kim, &look).await;
            world.says(&kim, number).await;
            let mut right = others.clone();
            right.push(format!("{item}|{number}"));
            right.sort();
            let mut kept = tuesday(&world).await;
            kept.sort();
            if kept != right {
                forgot.push(format!("{place}: {look:?}: {kept:?}, not {right:?}"));
                break;
            }
            all_of(&world, &kim, back).await;
        }
    }
    assert!(forgot.is_empty(), "{forgot:#?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_day_asked_for_again_goes_on_where_its_card_was() {
    for look in ["/settings", "/yesterday", "/cancel"] {
        let (world, _, kim) = asked_on_tuesday().await;
        all_of(&world, &kim, &["5", "30", "1", look, "/today", "/yesterday", "/today"]).await;
        assert!(world.last(&kim).contains("How much did it help?"), "{look}\n{}", kim.transcript());
        world.says(&kim, "a lot").await;
        assert_eq!(world.rows("SELECT value FROM answers WHERE item_id = 5").await, ["4"], "{look}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_yes_after_a_look_elsewhere_brings_the_question_about_the_note_back() {
    let (world, _, kim) = asked_on_tuesday().await;
    all_of(&world, &kim, &["5", "30", "none", "my note", "/settings", "yes, share it"]).await;
    let shared = "SELECT shared FROM answers WHERE item_id = 7 AND text IS NOT NULL";
    assert_eq!(world.rows(shared).await, ["0"], "{}", kim.transcript());
    all_of(&world, &kim, &["yes, share it"]).await;
    assert_eq!(world.rows(shared).await, ["1"], "{}", kim.transcript());
}

/// The data of a button on the newest card.
fn data(kim: &Person, label: &str) -> String {
    let card = kim.messages().into_iter().rev().find(|message| message.button(label).is_some()).unwrap();
    card.button(label).unwrap().data.clone().unwrap_or_default()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_tap_on_an_older_keyboard_of_the_card_says_what_it_changed() {
    for (lang, distress) in [("English", "✓ Distress"), ("Español", "✓ Malestar")] {
        let (world, _, kim) = asked_on_tuesday().await;
        all_of(&world, &kim, &["/settings", "tap Language", &format!("tap {lang}"), "/today", "5"]).await;
        let older = data(&kim, "80");
        all_of(&world, &kim, &["60"]).await;
        kim.press_data(kim.last().unwrap().id, &older);
        world.settle().await;
        let said = world.last(&kim);
        assert_eq!(tuesday(&world).await, ["1|5", "2|80"]);
        assert!(said.contains(distress) && said.contains("80"), "{}", kim.transcript());
        // At the very question it is an answer like any other, and pressed twice it changes nothing.
        kim.press_data(kim.last().unwrap().id, &older);
        world.settle().await;
        assert!(!world.last(&kim).contains("✓ Distress"), "{}", kim.transcript());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_consent_of_long_ago_says_what_holds_now() {
    for (lang, since, stop) in [
        ("English", "since 2 Mar", "/stop ends it"),
        ("Español", "desde el 2 mar", "/stop"),
        ("العربية", "منذ", "/stop"),
    ] {
        let world = World::at("2026-03-02T09:00:00Z").await;
        let ana = world.therapist(1, "Ana Ruiz").await;
        let kim = world.sandbox.person(2, "Kim", "en");
        kim.start(Some(&world.invites(&ana, "Heron").await));
        world.settle().await;
        let consent = [data(&kim, "No, thank you"), data(&kim, "I agree")];
        all_of(&world, &kim, &["tap I agree", "Madrid", "20:00"]).await;
        all_of(&world, &kim, &["/settings", "tap Language", &format!("tap {lang}")]).await;
        for press in consent {
            let before = kim.messages().len();
            kim.press_data(kim.last().unwrap().id, &press);
            world.settle().await;
            let said = world.last(&kim);
            assert!(said.contains("Ana Ruiz") && said.contains(since) && said.contains(stop), "{said}");
            assert_eq!(kim.messages().len(), before + 1, "{}", kim.transcript());
        }
        assert_eq!(world.rows("SELECT count(*) FROM links WHERE ended_at IS NULL").await, ["1"]);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_note_shared_with_nobody_grows_like_any_other() {
    let (world, _, kim) = asked_on_tuesday().await;
    kim.press_data(kim.last().unwrap().id, &Press::Stop(StopTap::All).encode());
    world.settle().await;
    all_of(&world, &kim, &["/today", "5", "30", "none", "line a", "line b", "/help", "line c"]).await;
    let notes = "SELECT text FROM answers a JOIN checkins c ON c.id = a.checkin_id WHERE a.item_id = 7
         AND c.day = '2026-03-03'";
    assert_eq!(world.rows(notes).await, ["line a\nline b\nline c"], "{}", kim.transcript());
    assert!(!kim.transcript().contains("not saved"), "{}", kim.transcript());
    all_of(&world, &kim, &["/cancel", "line d"]).await;
    assert_eq!(world.rows(notes).await, ["line a\nline b\nline c"], "{}", kim.transcript());
}
