//! What a therapist gives is asked from the next check-in on: a card that was seen without it stays as it was.

use tidemark::sandbox::Person;

use super::support::World;

async fn kim_and_ana() -> (World, Person, Person) {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    (world, ana, kim)
}

async fn case(world: &World, ana: &Person, labels: &[&str]) {
    world.says(ana, "/clients").await;
    for label in ["Heron"].iter().chain(labels) {
        world.taps(ana, label).await;
    }
}

async fn gives_a_task(world: &World, ana: &Person, task: &str) {
    case(world, ana, &["Homework", "Add a task"]).await;
    world.says(ana, task).await;
    world.taps(ana, "Until I end it").await;
}

async fn gives_all(world: &World, ana: &Person) {
    gives_a_task(world, ana, "Walk the dog").await;
    case(world, ana, &["Skills", "Add a skill"]).await;
    world.says(ana, "Knitting").await;
    assert!(world.last(ana).contains("from the next check-in on"), "{}", ana.transcript());
    case(world, ana, &["What is asked", "From the library", "Sleep", "Sleep quality"]).await;
}

fn mentions(text: &str) -> bool {
    ["Walk the dog", "Knitting", "Homework", "Sleep quality", "sleep"]
        .iter()
        .any(|words| text.contains(words))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_is_given_after_the_card_of_today_is_asked_from_the_next_one_on() {
    // By themselves in the morning, or asked in the evening; only seen, begun, or done.
    for (evening, said) in [
        (false, &[][..]),
        (false, &["5"]),
        (false, &["5", "30", "none", "no"]),
        (true, &[]),
        (true, &["5", "30", "none", "no"]),
    ] {
        let (world, ana, kim) = kim_and_ana().await;
        match evening {
            true => world.until("2026-03-02T19:00:00Z").await,
            false => world.says(&kim, "/today").await,
        }
        for said in said {
            world.says(&kim, said).await;
        }
        gives_all(&world, &ana).await;
        for rest in ["5", "30", "none", "no"].iter().skip(said.len()) {
            world.says(&kim, "/today").await;
            let card = kim.last().unwrap();
            assert!(
                !mentions(&card.text) && !mentions(&format!("{:?}", card.labels())),
                "{}",
                kim.transcript()
            );
            world.says(&kim, rest).await;
        }
        world.says(&kim, "/today").await;
        let done = kim.last().unwrap();
        assert!(done.text.contains("Thank you. It is saved."), "{}", kim.transcript());
        assert!(!mentions(&done.text) && !mentions(&format!("{:?}", done.labels())), "{}", kim.transcript());
        // Nothing is told of it, to either, before it was asked.
        case(&world, &ana, &[]).await;
        assert!(!mentions(&world.last(&ana)), "{}", world.last(&ana));
        world.says(&kim, "/chart").await;
        assert!(!mentions(&world.last(&kim)), "{}", world.last(&kim));
        let days =
            "SELECT given_day FROM homework UNION ALL SELECT added_day FROM skills WHERE name = 'Knitting'";
        assert_eq!(world.rows(days).await, ["2026-03-03", "2026-03-03"]);
        // The next one asks all of it.
        world.until("2026-03-03T19:00:00Z").await;
        for said in ["5", "30"] {
            world.says(&kim, said).await;
        }
        let skills = kim.last().unwrap();
        assert!(
            skills.labels().concat().iter().any(|label| label.contains("Knitting")),
            "{}",
            kim.transcript()
        );
        world.says(&kim, "none").await;
        assert!(world.last(&kim).contains("Walk the dog"), "{}", kim.transcript());
        world.says(&kim, "none").await;
        world.says(&kim, "no").await;
        assert!(world.last(&kim).contains("sleep"), "{}", kim.transcript());
        case(&world, &ana, &[]).await;
        assert!(world.last(&ana).contains("Walk the dog"), "{}", world.last(&ana));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_is_given_before_the_card_of_today_is_asked_today() {
    let (world, ana, kim) = kim_and_ana().await;
    gives_all(&world, &ana).await;
    world.says(&kim, "/today").await;
    for said in ["5", "30", "none"] {
        world.says(&kim, said).await;
    }
    assert!(world.last(&kim).contains("Walk the dog"), "{}", kim.transcript());
    assert_eq!(world.rows("SELECT given_day FROM homework").await, ["2026-03-02"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_task_that_would_never_be_asked_is_not_given_and_every_task_to_come_counts() {
    let (world, ana, kim) = kim_and_ana().await;
    world.says(&kim, "/today").await;
    case(&world, &ana, &["Homework", "Add a task"]).await;
    world.says(&ana, "Walk the dog").await;
    world.says(&ana, "2/3").await;
    assert!(world.last(&ana).contains("out already. Please choose a later day."), "{}", ana.transcript());
    world.says(&ana, "3/3").await;
    assert!(world.last(&ana).contains("Added until Tuesday 3 March"), "{}", ana.transcript());
    for n in 2..=6 {
        gives_a_task(&world, &ana, &format!("Task {n}")).await;
    }
    case(&world, &ana, &["Homework", "Add a task"]).await;
    assert!(!world.last(&ana).contains("What is the task"), "{}", ana.transcript());
    assert_eq!(world.rows("SELECT count(*) FROM homework").await, ["6"]);
}

/// A no to "until which day?" may mean no task: nothing is given to a client by a guess.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_no_where_the_last_day_is_asked_gives_no_task() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    for (said, told) in [("no", "cancelled"), ("none", "could not read that as a date")] {
        world.says(&ana, "/clients").await;
        for label in ["Heron", "Homework", "Add a task"] {
            world.taps(&ana, label).await;
        }
        world.says(&ana, "Walk").await;
        world.says(&ana, said).await;
        assert!(world.last(&ana).contains(told), "{}", ana.transcript());
        assert_eq!(world.rows("SELECT 1 FROM homework").await.len(), 0);
    }
}
