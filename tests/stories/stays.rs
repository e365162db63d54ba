//! Looking at something else leaves the question that the card on the screen asks where it is: what is typed next is
//! kept for that very question.

use tidemark::dialogue::event::CLIENT_COMMANDS;
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

#[tokio::test]
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

#[tokio::test]
async fn a_day_asked_for_again_goes_on_where_its_card_was() {
    for look in ["/settings", "/yesterday", "/cancel"] {
        let (world, _, kim) = asked_on_tuesday().await;
        all_of(&world, &kim, &["5", "30", "1", look, "/today", "/yesterday", "/today"]).await;
        assert!(world.last(&kim).contains("How much did it help?"), "{look}\n{}", kim.transcript());
        world.says(&kim, "a lot").await;
        assert_eq!(world.rows("SELECT value FROM answers WHERE item_id = 5").await, ["4"], "{look}");
    }
}

#[tokio::test]
async fn a_yes_after_a_look_elsewhere_is_for_the_question_about_the_note() {
    let (world, _, kim) = asked_on_tuesday().await;
    all_of(&world, &kim, &["5", "30", "none", "my note", "/settings", "yes, share it"]).await;
    let shared = "SELECT shared FROM answers WHERE item_id = 7 AND text IS NOT NULL";
    assert_eq!(world.rows(shared).await, ["1"], "{}", kim.transcript());
}
