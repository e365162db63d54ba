//! Before a session: the therapist looks back over some weeks, as a picture and as a file.

use super::support::World;

/// A client who answers every day of March up to the 20th, and shares one note.
async fn three_weeks(world: &World) -> (tidemark::sandbox::Person, tidemark::sandbox::Person) {
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Blue Heron", "Madrid", "12:00").await;
    world.says(&ana, "/clients").await;
    world.taps(&ana, "Blue Heron").await;
    world.taps(&ana, "Homework").await;
    world.taps(&ana, "Add").await;
    world.says(&ana, "Walk around the block").await;
    world.says(&ana, "skip").await;
    for day in 2..21 {
        world.until(&format!("2026-03-{day:02}T11:00:00Z")).await;
        let mood = (3 + day % 4).to_string();
        let note = if day == 18 { "Slept badly" } else { "no" };
        for said in [mood.as_str(), "40", if day % 2 == 0 { "1" } else { "none" }, "2"] {
            world.says(&kim, said).await;
        }
        if day % 2 == 0 {
            world.says(&kim, "2").await;
        }
        world.says(&kim, "2").await;
        world.says(&kim, note).await;
        if day == 18 {
            world.taps(&kim, "Yes, share it").await;
        }
    }
    (ana, kim)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_therapist_looks_back_and_takes_a_file_along() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let (ana, kim) = three_weeks(&world).await;
    world.says(&ana, "/clients").await;
    world.taps(&ana, "Blue Heron").await;
    world.taps(&ana, "Before the session").await;
    let four = ana.last().unwrap();
    let photo = four.photo.clone().expect("a picture");
    assert_eq!((photo.width, photo.height), (1080, 1527));
    insta::assert_snapshot!(four.text);

    world.taps(&ana, "12 weeks").await;
    let twelve = ana.last().unwrap();
    assert!(twelve.photo.is_some() && twelve.text.contains("12 weeks"), "{}", twelve.text);
    assert!(
        !ana.messages().iter().any(|m| m.id == four.id),
        "another length takes the place of the one before"
    );

    world.taps(&ana, "PDF").await;
    let file = ana.last().unwrap().document.expect("a file");
    assert_eq!(file.name, "Blue Heron 2026-03-20.pdf");
    assert!(ana.file(&file.file_id).unwrap().starts_with(b"%PDF"));

    world.says(&kim, "/privacy").await;
    assert!(kim.last().unwrap().text.contains("a look back over several weeks"), "{}", kim.transcript());
    assert_eq!(world.sandbox.violations(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn whoever_stopped_sharing_cannot_be_looked_back_at() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "12:00").await;
    world.until("2026-03-02T11:00:00Z").await;
    world.says(&kim, "7").await;
    world.says(&ana, "/clients").await;
    world.taps(&ana, "Heron").await;
    world.taps(&ana, "Before the session").await;
    assert!(ana.last().unwrap().photo.is_some());
    world.says(&kim, "/stop").await;
    world.taps(&kim, "Stop sharing").await;
    let seen = ana.messages().len();
    world.taps(&ana, "26 weeks").await;
    world.taps(&ana, "PDF").await;
    assert_eq!(ana.messages().len(), seen, "{}", ana.transcript());
    assert!(ana.messages().iter().all(|m| m.document.is_none()));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_was_before_the_consent_is_not_in_it() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let bo = world.therapist(3, "Bo Lind").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "12:00").await;
    for day in 2..6 {
        world.until(&format!("2026-03-0{day}T11:00:00Z")).await;
        for said in ["2", "90", "none"] {
            world.says(&kim, said).await;
        }
    }
    world.until("2026-03-06T09:00:00Z").await;
    let code = world.invites(&bo, "Wren").await;
    kim.start(Some(&code));
    world.settle().await;
    world.taps(&kim, "I agree").await;
    world.until("2026-03-06T11:00:00Z").await;
    for said in ["8", "10", "none"] {
        world.says(&kim, said).await;
    }
    world.says(&bo, "/clients").await;
    world.taps(&bo, "Wren").await;
    world.taps(&bo, "Before the session").await;
    let seen = bo.last().unwrap().text;
    assert!(seen.contains("Answered on 1 of 1 day") && seen.contains("Mood: 8 on 1 day."), "{seen}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn where_the_moment_of_suds_was_changed_both_are_told_each_for_itself() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "12:00").await;
    for (day, suds) in [(2, "20"), (3, "50"), (4, "30"), (5, "70")] {
        world.until(&format!("2026-03-0{day}T11:00:00Z")).await;
        for said in ["5", suds, "none", "no"] {
            world.says(&kim, said).await;
        }
        if day == 4 {
            world.says(&ana, "/clients").await;
            world.taps(&ana, "Heron").await;
            world.taps(&ana, "right now").await;
        }
    }
    let own = "distress (SUDs, when asked) 70.";
    let other =
        "Asked about another moment on 3 days: distress (SUDs, highest of the day) between 20 and 50.";
    world.says(&ana, "/clients").await;
    world.taps(&ana, "Heron").await;
    let card = ana.last().unwrap().text;
    assert!(card.contains(own) && card.contains(other), "{card}");
    world.taps(&ana, "Chart").await;
    let chart = ana.last().unwrap();
    assert!(
        chart.photo.is_some() && chart.text.contains(own) && chart.text.contains(other),
        "{}",
        chart.text
    );
    world.says(&ana, "/clients").await;
    world.taps(&ana, "Heron").await;
    world.taps(&ana, "Before the session").await;
    let session = ana.last().unwrap().text;
    assert!(session.contains("SUDs (when asked): 70 on 1 day."), "{session}");
    assert!(session.contains("SUDs (highest of the day): Median 30, from 20 to 50, 3 days."), "{session}");
    // The client reads of both on Monday, and the digest names them.
    world.until("2026-03-09T08:00:00Z").await;
    let weekly = kim.messages().into_iter().rfind(|m| m.photo.is_some()).unwrap().text;
    assert!(weekly.contains(own) && weekly.contains(other), "{weekly}");
    let said = ana.messages();
    let digest = said.iter().rfind(|m| m.text.contains("of 7 days") && m.text.contains("Your week"));
    assert!(digest.is_some_and(|digest| digest.text.contains(other)), "{}", ana.transcript());
    assert_eq!(world.sandbox.violations(), Vec::<String>::new());
}
