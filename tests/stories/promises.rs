//! What the consent, the help and /privacy promise, tried where no other story tries it.

use tidemark::sandbox::Person;

use super::consent::dump;
use super::support::World;

async fn at_home(world: &World) -> (Person, Person) {
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    (ana, kim)
}

/// "Nobody reads your answers when they arrive": nobody is even told.
#[tokio::test]
async fn an_answer_rings_nowhere() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let (ana, kim) = at_home(&world).await;
    world.until("2026-03-02T19:00:00Z").await;
    let before = ana.messages();
    for said in ["0", "100", "0", "I cannot go on", "yes", "please"] {
        world.says(&kim, said).await;
    }
    world.hours(3).await;
    assert_eq!(ana.messages(), before, "{}", ana.transcript());
}

/// "I do not keep your name or phone number", and "the place itself is not kept".
#[tokio::test]
async fn no_name_and_no_place_is_kept() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let code = world.invites(&ana, "Heron").await;
    let kim = world.sandbox.person(2, "Kimberley-Zebra", "en");
    kim.start(Some(&code));
    world.settle().await;
    world.taps(&kim, "I agree").await;
    kim.send_location(40.416_775, -3.703_790);
    world.settle().await;
    world.says(&kim, "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    world.taps(&kim, "7").await;
    let kept = dump(&world).await;
    assert!(kept.contains("Europe/Madrid"), "the zone is: {kept}");
    for trace in ["Kimberley", "Zebra", "40.41", "-3.70"] {
        assert!(!kept.contains(trace), "{trace} in {kept}");
    }
}

/// "Your message was not saved or passed on."
#[tokio::test]
async fn words_that_answer_nothing_are_kept_nowhere() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let (ana, kim) = at_home(&world).await;
    world.says(&kim, "xylophone at noon, and zebras").await;
    assert!(world.last(&kim).contains("not saved or passed on"), "{}", world.last(&kim));
    world.hours(24).await;
    assert!(!dump(&world).await.contains("xylophone") && !ana.transcript().contains("xylophone"));
}

/// "Only you see the alias."
#[tokio::test]
async fn the_alias_is_for_the_therapist_alone() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let (ana, kim) = at_home(&world).await;
    world.says(&ana, "/clients").await;
    world.taps(&ana, "Heron").await;
    world.taps(&ana, "Pause").await;
    world.taps(&ana, "3 days").await;
    for command in ["/privacy", "/stop", "/help", "/settings"] {
        world.says(&kim, command).await;
    }
    assert!(!kim.transcript().contains("Heron"), "{}", kim.transcript());
}

/// "Check-ins stop. Your answers stay yours: /export and /delete still work."
#[tokio::test]
async fn who_stops_with_everyone_is_asked_no_more_and_keeps_their_answers() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let (ana, kim) = at_home(&world).await;
    world.until("2026-03-02T19:00:00Z").await;
    world.says(&kim, "7").await;
    world.says(&kim, "/stop").await;
    world.taps(&kim, "Stop with everyone").await;
    world.taps(&kim, "Stop sharing").await;
    let told = world.last(&ana);
    assert!(told.contains("Heron") && told.contains("has stopped sharing"), "{told}");
    let before = kim.messages().len();
    world.until("2026-03-06T22:00:00Z").await;
    assert_eq!(kim.messages().len(), before, "{}", kim.transcript());
    world.says(&kim, "/export").await;
    assert!(kim.last().is_some_and(|message| message.document.is_some()), "{}", kim.transcript());
    world.says(&kim, "/delete").await;
    world.says(&kim, "DELETE").await;
    assert_eq!(world.rows("SELECT count(*) FROM answers").await, ["0"]);
}
