//! Targets of EMDR: named by a therapist, rated as often as the client likes, and on no line of the days.

use tidemark::sandbox::Person;

use super::support::World;

async fn world_with_client() -> (World, Person, Person) {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    (world, ana, kim)
}

async fn targets_of(world: &World, therapist: &Person, alias: &str) {
    world.says(therapist, "/clients").await;
    world.taps(therapist, alias).await;
    world.taps(therapist, "Targets").await;
}

async fn names(world: &World, therapist: &Person, alias: &str, text: &str) {
    targets_of(world, therapist, alias).await;
    world.taps(therapist, "Add a target").await;
    world.says(therapist, text).await;
}

/// What the therapist reads of the ratings, in the list and before a session.
async fn seen(world: &World, therapist: &Person, alias: &str) -> (String, String) {
    targets_of(world, therapist, alias).await;
    world.taps(therapist, "Ratings").await;
    let list = world.last(therapist);
    world.says(therapist, "/clients").await;
    world.taps(therapist, alias).await;
    world.taps(therapist, "Before the session").await;
    (list, world.last(therapist))
}

/// Name, both numbers, of every rating.
async fn ratings(world: &World) -> Vec<String> {
    let query = "SELECT g.name, r.suds, r.voc FROM target_ratings r JOIN targets g ON g.id = r.target_id ORDER BY r.id";
    world.rows(query).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_target_is_named_told_once_and_rated_twice_a_day_beside_the_daily_suds() {
    let (world, ana, kim) = world_with_client().await;
    names(&world, &ana, "Heron", "the car\nI am safe now").await;
    assert!(ana.transcript().contains("Target added"), "{}", ana.transcript());
    let told =
        || kim.messages().iter().filter(|m| m.from_bot && m.text.contains("has named a target")).count();
    assert_eq!(told(), 1, "{}", kim.transcript());
    world.taps(&kim, "Rate it now").await;
    assert!(world.last(&kim).contains("how disturbing is it now?"), "{}", world.last(&kim));
    world.taps(&kim, "8").await;
    assert!(world.last(&kim).contains("I am safe now"), "{}", world.last(&kim));
    world.says(&kim, "two").await;
    assert!(world.last(&kim).contains("Kept: SUDs 8, VoC 2"), "{}", kim.transcript());
    world.hours(2).await;
    // The same day again, typed.
    world.says(&kim, "/target").await;
    for said in ["3", "6"] {
        world.says(&kim, said).await;
    }
    let shown = world.last(&kim);
    assert!(shown.contains("Kept: SUDs 3, VoC 6") && shown.contains("Before that: SUDs 8, VoC 2"), "{shown}");
    assert_eq!(ratings(&world).await, ["the car|8|2", "the car|3|6"]);
    assert_eq!(world.answers().await, Vec::<String>::new(), "no day has any of it");
    // The daily question has its own number, and no other is on its line.
    world.until("2026-03-02T19:00:00Z").await;
    for said in ["5", "40"] {
        world.says(&kim, said).await;
    }
    let daily = ["2026-03-02|mood|5||", "2026-03-02|suds_highest_today|40||"];
    assert_eq!(world.answers().await, daily, "{}", kim.transcript());
    let (list, session) = seen(&world, &ana, "Heron").await;
    let course = "SUDs 8 → 3, VoC 2 → 6, 2 ratings since 2 Mar";
    assert!(list.contains(course) && session.contains(course), "{list}\n{session}");
    assert!(list.contains("10:00: SUDs 8, VoC 2") && list.contains("12:00: SUDs 3, VoC 6"), "{list}");
    assert!(session.contains("SUDs (highest of the day): 40 on 1 day"), "{session}");
    // The look is on record, and the week tells of the day alone.
    world.says(&kim, "/privacy").await;
    assert!(world.last(&kim).contains(": your answers, Monday"), "{}", world.last(&kim));
    world.says(&kim, "/chart").await;
    let chart = kim.last().unwrap().text;
    assert!(chart.contains("40") && !chart.contains("VoC") && !chart.contains("the car"), "{chart}");
    assert_eq!(world.sandbox.violations(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn another_therapist_sees_neither_the_target_nor_how_it_was_rated() {
    let (world, ana, kim) = world_with_client().await;
    let ben = world.therapist(3, "Ben Ode").await;
    kim.start(Some(&world.invites(&ben, "Otter").await));
    world.settle().await;
    world.taps(&kim, "I agree").await;
    names(&world, &ana, "Heron", "the car").await;
    world.says(&kim, "/target").await;
    world.taps(&kim, "8").await;
    world.taps(&kim, "Leave this out").await;
    assert!(world.last(&kim).contains("sees this"), "{}", world.last(&kim));
    let (list, session) = seen(&world, &ana, "Heron").await;
    assert!(list.contains("the car") && session.contains("SUDs 8, 1 rating since"), "{list}\n{session}");
    let (list, session) = seen(&world, &ben, "Otter").await;
    assert!(!list.contains("the car") && list.contains("No ratings yet"), "{list}");
    assert!(!session.contains("the car") && !session.contains("rating"), "{session}");
    targets_of(&world, &ben, "Otter").await;
    assert!(!world.last(&ben).contains("the car"), "{}", world.last(&ben));
    // Two of two therapists are two, and each is asked for by name.
    names(&world, &ben, "Otter", "the lift").await;
    world.says(&kim, "/target").await;
    assert!(world.last(&kim).contains("Which target"), "{}", world.last(&kim));
    world.taps(&kim, "the lift").await;
    world.taps(&kim, "6").await;
    world.taps(&kim, "3").await;
    assert_eq!(ratings(&world).await, ["the car|8|", "the lift|6|3"]);
    // With the tie its target is over for the client, and nobody looks any more.
    world.says(&kim, "/stop").await;
    world.taps(&kim, "Ana Ruiz").await;
    world.taps(&kim, "Stop sharing").await;
    world.says(&kim, "/target").await;
    assert!(world.last(&kim).contains("the lift"), "{}", world.last(&kim));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_target_is_ended_by_either_side_and_its_ratings_stay() {
    let (world, ana, kim) = world_with_client().await;
    names(&world, &ana, "Heron", "the car").await;
    names(&world, &ana, "Heron", "the bridge").await;
    names(&world, &ana, "Heron", "The Car").await;
    assert!(world.last(&ana).contains("There is a target called"), "{}", world.last(&ana));
    world.says(&ana, "/cancel").await;
    world.says(&kim, "/target").await;
    world.taps(&kim, "the car").await;
    let card = kim.last().unwrap();
    let again = card.button("7").unwrap().data.clone().unwrap();
    world.taps(&kim, "8").await;
    world.taps(&kim, "Leave this out").await;
    // An old button changes nothing that stands.
    kim.press_data(card.id, &again);
    world.settle().await;
    assert_eq!(ratings(&world).await, ["the car|8|"], "{}", kim.transcript());
    world.taps(&kim, "End this target").await;
    assert!(world.last(&kim).contains("End the target"), "{}", world.last(&kim));
    world.taps(&kim, "Yes, end it").await;
    assert!(world.last(&ana).contains("has ended the target"), "{}", ana.transcript());
    targets_of(&world, &ana, "Heron").await;
    assert!(world.last(&ana).contains("(ended by the client)"), "{}", world.last(&ana));
    world.taps(&ana, "End target 1").await;
    assert!(world.last(&kim).contains("has ended the target"), "{}", kim.transcript());
    world.says(&kim, "/target").await;
    assert!(world.last(&kim).contains("You have no target now"), "{}", world.last(&kim));
    let (list, _) = seen(&world, &ana, "Heron").await;
    assert!(list.contains("SUDs 8, 1 rating"), "{list}");
    assert_eq!(ratings(&world).await, ["the car|8|"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_rating_is_taken_back_and_words_beside_it_are_told_whom_to_call() {
    let (world, ana, kim) = world_with_client().await;
    names(&world, &ana, "Heron", "the car").await;
    world.says(&kim, "/target").await;
    world.says(&kim, "I cannot bear it").await;
    let said: Vec<String> = kim.messages().into_iter().rev().take(2).map(|m| m.text).collect();
    assert!(said[1].contains("emergency number") && said[0].contains("how disturbing"), "{said:?}");
    world.says(&kim, "11").await;
    assert_eq!(ratings(&world).await, Vec::<String>::new(), "{}", kim.transcript());
    world.says(&kim, "9").await;
    world.says(&kim, "skip").await;
    assert_eq!(ratings(&world).await, ["the car|9|"]);
    world.taps(&kim, "Take it back").await;
    assert_eq!(ratings(&world).await, Vec::<String>::new());
    // Everything of it goes with its client.
    world.taps(&kim, "Rate again").await;
    world.taps(&kim, "5").await;
    world.says(&kim, "/export").await;
    let files: Vec<String> = kim
        .messages()
        .into_iter()
        .filter_map(|message| kim.file(&message.document?.file_id))
        .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
        .collect();
    assert!(files.iter().any(|file| file.contains("the car") && file.contains("\"suds\": 5")), "{files:?}");
    world.says(&kim, "/delete").await;
    world.says(&kim, "DELETE").await;
    assert_eq!(world.rows("SELECT name FROM targets").await, Vec::<String>::new());
    assert_eq!(ratings(&world).await, Vec::<String>::new());
}
