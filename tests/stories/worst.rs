//! An answer at the worse end of its scale reaches the therapist's eye: in the digest, on the card and before a session, with
//! its day, in a first week too and whatever the mean of the week is; and so does what the client puts aside.

use tidemark::sandbox::Person;

use super::support::World;

/// Kim is asked about the urge to hurt oneself and five more, and answers a bad Tuesday. Two others have calm weeks.
async fn a_bad_tuesday(world: &World) -> (Person, Person) {
    let ana = world.therapist(1, "Ana Ruiz").await;
    let sol = world.client(&ana, 2, "Avocet", "Madrid", "12:00").await;
    let kim = world.client(&ana, 3, "Heron", "Madrid", "12:00").await;
    for (group, item) in [
        ("Anxiety", "Worry"),
        ("Body", "Pain"),
        ("Mood", "Sadness"),
        ("Mood", "Feeling empty"),
        ("Urges", "Urge to hurt myself"),
    ] {
        world.says(&ana, "/clients").await;
        for label in ["Heron", "What is asked", "From the library", group, item] {
            world.taps(&ana, label).await;
        }
    }
    for (day, urge) in [("02", "0"), ("03", "5"), ("04", "1"), ("05", "0"), ("06", "0")] {
        world.until(&format!("2026-03-{day}T11:00:00Z")).await;
        for said in ["5", "40", "0", "no"] {
            world.says(&sol, said).await;
        }
        for said in ["5", "40", "0", "3", "3", "3", "3", urge, "no"] {
            world.says(&kim, said).await;
        }
    }
    (ana, kim)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn one_answer_at_the_worse_end_comes_first_in_digest_card_and_session() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let (ana, kim) = a_bad_tuesday(&world).await;
    world.until("2026-03-09T08:00:00Z").await;
    let told = "Urge to hurt myself: 5 (0 to 5) on 3 Mar";
    let digest = ana.messages().into_iter().rfind(|m| m.text.contains("Your week")).unwrap().text;
    assert!(digest.contains(told), "{digest}");
    assert!(digest.find("Heron") < digest.find("Avocet"), "who is marked comes first: {digest}");
    world.says(&ana, "/clients").await;
    world.taps(&ana, "Heron").await;
    assert!(world.last(&ana).contains(told), "{}", world.last(&ana));
    world.taps(&ana, "Before the session").await;
    let session = world.last(&ana);
    assert!(session.contains(told), "{session}");
    // Its row stands before the others, so that it is not among those left out.
    let row =
        session.find("Urge to hurt myself: Median").or(session.find("Urge to hurt myself:\u{a0}Median"));
    assert!(row.is_some() && row < session.find("Worry:"), "{session}");
    assert!(!kim.transcript().contains("(0 to 5) on 3 Mar"), "the client is not marked to themselves");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_the_client_puts_aside_is_told_before_a_session_with_its_day() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let (ana, kim) = a_bad_tuesday(&world).await;
    world.says(&kim, "/settings").await;
    world.taps(&kim, "What I am asked").await;
    world.taps(&kim, "Urge to hurt myself").await;
    world.until("2026-03-16T08:00:00Z").await;
    // The day it was answered on is not yet one without it, and the weeks after say so too.
    let aside = "Put aside since 7 Mar: Urge to hurt myself";
    let digest = ana.messages().into_iter().rfind(|m| m.text.contains("Your week")).unwrap().text;
    assert!(digest.contains(aside), "{digest}");
    world.says(&ana, "/clients").await;
    world.taps(&ana, "Heron").await;
    assert!(world.last(&ana).contains(aside), "{}", world.last(&ana));
    world.taps(&ana, "Before the session").await;
    let session = world.last(&ana);
    assert!(session.contains(aside), "{session}");
    assert!(session.contains("Urge to hurt myself: 5 (0 to 5) on 3 Mar"), "{session}");
}
