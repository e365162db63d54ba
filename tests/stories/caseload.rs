//! A therapist with many clients: the caseload comes page by page, and charts when they are asked for.

use super::support::World;

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn more_than_twenty_clients_are_paged_and_charts_come_by_button() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let mut clients = Vec::new();
    for id in 2..25 {
        clients.push(world.client(&ana, id, &format!("Bird {id:02}"), "Madrid", "12:00").await);
    }
    world.until("2026-03-05T11:00:00Z").await;
    for client in &clients {
        world.says(client, "5").await;
    }
    world.until("2026-03-09T07:00:00Z").await;
    let albums = |calls: Vec<tidemark::sandbox::Call>| {
        calls.into_iter().filter(|call| call.method.eq_ignore_ascii_case("sendMediaGroup")).count()
    };
    assert_eq!(albums(world.sandbox.journal()), 0);
    let first = ana.last().unwrap();
    let picture = first.photo.clone().expect("the caseload");
    assert!(picture.height > 1000, "{picture:?}");
    assert!(first.text.contains("23 clients") && first.text.contains("Clients 1–20 of 23"), "{}", first.text);

    world.taps(&ana, "Next ›").await;
    let second = ana.last().unwrap();
    assert!(second.photo.is_some() && second.text.contains("Clients 21–23 of 23"), "{}", second.text);
    world.taps(&ana, "Bird 24").await;
    let chart = ana.last().unwrap();
    assert!(chart.photo.is_some() && chart.text.contains("Bird 24"), "{}", chart.text);

    world.says(&ana, "/clients").await;
    assert!(world.last(&ana).contains("Clients 1–20 of 23"), "{}", world.last(&ana));
    world.taps(&ana, "Next ›").await;
    world.taps(&ana, "Bird 23").await;
    assert!(world.last(&ana).contains("Bird 23"), "{}", world.last(&ana));
    assert_eq!(world.sandbox.violations(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_picture_stays_when_its_buttons_are_pressed() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "12:00").await;
    world.until("2026-03-04T11:00:00Z").await;
    world.says(&kim, "7").await;
    world.until("2026-03-09T09:00:00Z").await;
    let pictures = |person: &tidemark::sandbox::Person| {
        person.messages().iter().filter(|m| m.photo.is_some()).map(|m| m.id).collect::<Vec<_>>()
    };
    let (digest, weekly) = (pictures(&ana), pictures(&kim));
    world.taps(&ana, "My clients").await;
    assert!(world.last(&ana).contains("1 client"), "{}", world.last(&ana));
    world.taps(&ana, "Heron").await;
    world.taps(&ana, "Before the session").await;
    let seen = pictures(&ana);
    assert_eq!(seen.len(), digest.len() + 1);
    world.taps(&ana, "‹ Back").await;
    assert!(
        ana.last().unwrap().photo.is_none() && world.last(&ana).contains("Heron"),
        "{}",
        world.last(&ana)
    );
    assert_eq!(pictures(&ana), seen);
    world.taps(&kim, "Settings").await;
    world.taps(&kim, "Today’s check-in").await;
    assert_eq!(pictures(&kim), weekly);
    assert_eq!(world.sandbox.violations(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn this_week_can_be_looked_at_on_any_day() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "12:00").await;
    world.until("2026-03-04T11:00:00Z").await;
    world.says(&kim, "7").await;
    world.says(&ana, "/clients").await;
    world.taps(&ana, "This week at a glance").await;
    let seen = ana.last().unwrap();
    assert!(seen.photo.is_some() && seen.text.contains("Heron"), "{}", seen.text);
    world.says(&kim, "/privacy").await;
    assert!(kim.last().unwrap().text.contains("the weekly digest"), "{}", kim.transcript());
}
