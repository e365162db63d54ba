//! What a therapist changes is told, whatever it is; and what waits to be told goes with the tie it was arranged in.

use tidemark::sandbox::Person;

use super::support::World;

pub async fn shared_by_two() -> (World, Person, Person, Person) {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let bo = world.therapist(3, "Bo Lind").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    let code = world.invites(&bo, "Wren").await;
    kim.start(Some(&code));
    world.settle().await;
    world.taps(&kim, "I agree").await;
    (world, ana, bo, kim)
}

/// Without the marks that keep a name's direction.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

pub async fn case(world: &World, therapist: &Person, alias: &str, labels: &[&str]) {
    world.says(therapist, "/clients").await;
    for label in [alias].iter().chain(labels) {
        world.taps(therapist, label).await;
    }
}

async fn types(world: &World, therapist: &Person, alias: &str, line: &str) {
    case(world, therapist, alias, &["What is asked", "Type one"]).await;
    world.says(therapist, line).await;
    world.keeps(therapist).await;
}

async fn listed(world: &World) -> String {
    world
        .rows("SELECT json_extract(i.spec, '$.name') FROM form_items f JOIN items i ON i.id = f.item_id WHERE i.spec IS NOT NULL ORDER BY 1")
        .await
        .join(", ")
}

/// The ways a tie ends.
const WAYS: [&str; 5] = ["one", "all", "therapist", "deletes", "revoked"];

async fn ends(world: &World, way: &str, ana: &Person, kim: &Person) {
    match way {
        "one" => {
            world.says(kim, "/stop").await;
            // One alone is asked about at once.
            if world.last(kim).contains("Who do you want") {
                world.taps(kim, "Ana Ruiz").await;
            }
            let asked = plain(&world.last(kim));
            assert!(!asked.contains("Craving"), "it does not go on: {asked}");
            world.taps(kim, "Stop sharing").await;
        }
        "all" => {
            world.says(kim, "/stop").await;
            world.taps(kim, "Stop with everyone").await;
            world.taps(kim, "Stop sharing").await;
        }
        "therapist" => {
            case(world, ana, "Heron", &["End sharing", "Yes, end it"]).await;
        }
        "deletes" => {
            world.says(ana, "/delete").await;
            world.says(ana, "DELETE").await;
        }
        _ => {
            let therapists = world.rows("SELECT rowid FROM therapists WHERE name = 'Ana Ruiz'").await;
            world.operator_revokes(&format!("T{}", therapists[0])).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_waits_of_a_tie_goes_with_the_tie() {
    for way in WAYS {
        let (world, ana, bo, kim) = shared_by_two().await;
        types(&world, &bo, "Wren", "Steps count").await;
        types(&world, &ana, "Heron", "Craving 0-5").await;
        ends(&world, way, &ana, &kim).await;
        world.until("2026-03-02T09:30:00Z").await;
        let chat = plain(&kim.transcript());
        assert!(!chat.contains("Craving"), "{way}: {chat}");
        // Nobody who is there asked for it. What another one gave is told, while anybody is there.
        let (told, left) = if way == "all" { (false, "") } else { (true, "Steps") };
        assert_eq!(listed(&world).await, left, "{way}");
        assert_eq!(chat.contains("Steps"), told, "{way}: {chat}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_still_holds_when_a_tie_ends_is_told_before_the_end_is() {
    for way in WAYS {
        for alone in [true, false] {
            let (world, ana, _, kim) = shared_by_two().await;
            if alone {
                world.says(&kim, "/stop").await;
                world.taps(&kim, "Bo Lind").await;
                world.taps(&kim, "Stop sharing").await;
            }
            if alone && way == "all" {
                continue;
            }
            case(&world, &ana, "Heron", &["SUDs"]).await;
            case(&world, &ana, "Heron", &["Skills", "Add a skill"]).await;
            world.says(&ana, "humming").await;
            case(&world, &ana, "Heron", &["Skills", "Distraction", "Remove Distraction"]).await;
            case(&world, &ana, "Heron", &["What is asked", "1 ", "Take it off"]).await;
            types(&world, &ana, "Heron", "Craving 0-5").await;
            let before = kim.messages().len();
            ends(&world, way, &ana, &kim).await;
            world.until("2026-03-02T09:30:00Z").await;
            let chat = plain(&kim.transcript());
            let told: Vec<String> =
                kim.messages().split_off(before).into_iter().map(|message| plain(&message.text)).collect();
            let news: Vec<&String> = told.iter().filter(|text| text.contains("humming")).collect();
            assert_eq!(news.len(), 1, "{way} {alone}: {chat}");
            for word in ["Distraction", "Mood", "I ask for your distress at that moment"] {
                assert!(news[0].contains(word), "{way} {alone}: {word}: {chat}");
            }
            assert!(!chat.contains("Craving"), "what was undone is not told: {way} {alone}: {chat}");
            let end =
                told.iter().position(|text| text.contains("no longer sees") || text.contains("Nobody sees"));
            let said = told.iter().position(|text| text == news[0]);
            assert!(end.is_none_or(|end| said < Some(end)), "{way} {alone}: {chat}");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_question_that_was_told_goes_on_and_stop_names_it() {
    let (world, ana, _, kim) = shared_by_two().await;
    types(&world, &ana, "Heron", "Craving 0-5").await;
    world.until("2026-03-02T09:30:00Z").await;
    types(&world, &ana, "Heron", "Fear 0-5").await;
    case(&world, &ana, "Heron", &["What is asked", "1 ", "Take it off"]).await;
    world.says(&kim, "/stop").await;
    world.taps(&kim, "Ana Ruiz").await;
    let asked = plain(&world.last(&kim));
    assert!(asked.contains("• Craving") && !asked.contains("Fear"), "{asked}");
    world.taps(&kim, "Stop sharing").await;
    let chat = plain(&kim.transcript());
    assert_eq!(listed(&world).await, "Craving");
    // What is asked no longer was told before the end was.
    let (off, done) =
        (chat.find("no longer asks you about this"), chat.find("no longer sees your answers here"));
    assert!(off.is_some() && off < done, "{chat}");
    assert!(!chat.contains("Fear"), "{chat}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_new_skill_and_another_moment_of_distress_are_told() {
    let (world, ana, _, kim) = shared_by_two().await;
    case(&world, &ana, "Heron", &["SUDs"]).await;
    case(&world, &ana, "Heron", &["Skills", "Add a skill"]).await;
    world.says(&ana, "humming").await;
    case(&world, &ana, "Heron", &["Skills", "Distraction", "Remove Distraction"]).await;
    world.until("2026-03-02T09:30:00Z").await;
    let told = plain(&world.last(&kim));
    for word in [
        "Ana Ruiz",
        "Skills to choose from as well:\n• ",
        "humming",
        "Skills no longer on your list:\n• Distraction",
        "I ask for your distress at that moment, not for the highest of the day.",
    ] {
        assert!(told.contains(word), "{word}: {}", plain(&kim.transcript()));
    }
    // Taken back within the quiet minutes, there is nothing to tell.
    let before = kim.messages().len();
    case(&world, &ana, "Heron", &["SUDs"]).await;
    case(&world, &ana, "Heron", &["SUDs"]).await;
    world.until("2026-03-02T10:00:00Z").await;
    assert_eq!(kim.messages().len(), before, "{}", plain(&kim.transcript()));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_list_is_shown_with_what_is_new_in_it_told_before() {
    let (world, ana, _, kim) = shared_by_two().await;
    types(&world, &ana, "Heron", "Craving 0-5").await;
    world.says(&kim, "/settings").await;
    world.taps(&kim, "What I am asked").await;
    let chat = plain(&kim.transcript());
    let (told, list) = (chat.find("about this too"), chat.find("• Craving").or(chat.find("Craving (")));
    assert!(told.is_some() && list.is_some() && told < list, "{chat}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_is_aside_and_taken_off_and_given_again_is_no_news() {
    let (world, ana, _, kim) = shared_by_two().await;
    let pick = ["What is asked", "From the library", "Sleep", "Sleep quality"];
    case(&world, &ana, "Heron", &pick).await;
    world.says(&kim, "/settings").await;
    world.taps(&kim, "What I am asked").await;
    world.taps(&kim, "Sleep quality").await;
    world.until("2026-03-02T09:30:00Z").await;
    let before = kim.messages().len();
    case(&world, &ana, "Heron", &["What is asked", "5 ", "Take it off"]).await;
    case(&world, &ana, "Heron", &pick).await;
    world.until("2026-03-02T10:00:00Z").await;
    assert_eq!(kim.messages().len(), before, "{}", plain(&kim.transcript()));
}
