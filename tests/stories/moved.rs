//! Whoever moves to another zone goes on with the card in front of them: a day stays that day until it closes.

use tidemark::sandbox::Person;

use super::support::World;

/// Monday the 30th in Auckland is asked at 20:00 and left; on Tuesday at 08:00 Kim begins Tuesday's.
async fn tuesday_begun_in_auckland() -> (World, Person) {
    let world = World::at("2026-03-29T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Auckland", "20:00").await;
    world.until("2026-03-30T19:00:00Z").await;
    assert!(world.last(&kim).contains("How is your mood today"), "{}", kim.transcript());
    for said in ["/today", "3"] {
        world.says(&kim, said).await;
    }
    (world, kim)
}

async fn moves_to(world: &World, kim: &Person, place: &str) {
    world.says(kim, "/settings").await;
    world.taps(kim, "Time zone").await;
    world.says(kim, place).await;
    assert!(kim.transcript().contains(place), "{}", kim.transcript());
}

const BLAMED: &str = "My clock was ahead of time";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_card_begun_before_a_move_west_takes_words_and_taps() {
    for typed in [true, false] {
        let (world, kim) = tuesday_begun_in_auckland().await;
        let card =
            kim.messages().into_iter().rfind(|m| m.text.contains("How strong was your distress")).unwrap();
        // It is Monday morning there.
        moves_to(&world, &kim, "Honolulu").await;
        match typed {
            true => world.says(&kim, "40").await,
            false => {
                kim.tap_on(card.id, "40").unwrap();
                world.settle().await;
            }
        }
        let kept = ["2026-03-31|mood|3||", "2026-03-31|suds_highest_today|40||"];
        assert_eq!(world.answers().await, kept, "{typed}\n{}", kim.transcript());
        world.says(&kim, "none").await;
        assert_eq!(world.answers().await[2], "2026-03-31|skills|0||", "{}", kim.transcript());
        // Monday is Monday there as well.
        world.says(&kim, "/today").await;
        world.says(&kim, "7").await;
        assert_eq!(world.answers().await[0], "2026-03-30|mood|7||", "{}", kim.transcript());
        assert!(!kim.transcript().contains(BLAMED), "{}", kim.transcript());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_day_that_comes_twice_is_gone_on_with_and_never_asked_as_new() {
    for done in [false, true] {
        let (world, kim) = tuesday_begun_in_auckland().await;
        if done {
            world.says(&kim, "40").await;
            world.says(&kim, "none").await;
            world.taps(&kim, "No note").await;
        }
        moves_to(&world, &kim, "Honolulu").await;
        // Monday's question was Auckland's; Tuesday's is due at 20:00 in Honolulu.
        world.until("2026-04-01T05:59:00Z").await;
        let before = kim.messages().len();
        world.until("2026-04-01T06:01:00Z").await;
        let seen = kim.transcript();
        let new: Vec<String> = kim.messages().into_iter().skip(before).map(|m| m.text).collect();
        match done {
            true => assert_eq!(new, Vec::<String>::new(), "{seen}"),
            false => {
                assert!(world.last(&kim).contains("Here it is again, where you left it."), "{seen}");
                assert!(world.last(&kim).contains("How strong was your distress today"), "{seen}");
                world.says(&kim, "40").await;
                let kept = ["2026-03-31|mood|3||", "2026-03-31|suds_highest_today|40||"];
                assert_eq!(world.answers().await, kept, "{}", kim.transcript());
            }
        }
        assert!(!seen.contains(BLAMED), "{seen}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_answer_in_the_middle_of_a_card_is_not_late_for_a_move_east() {
    let world = World::at("2026-03-29T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "London", "20:00").await;
    world.until("2026-03-30T19:00:00Z").await;
    world.says(&kim, "4").await;
    moves_to(&world, &kim, "Auckland").await;
    for said in ["44", "none"] {
        world.says(&kim, said).await;
    }
    let kept = ["2026-03-30|mood|4||", "2026-03-30|suds_highest_today|44||", "2026-03-30|skills|0||"];
    assert_eq!(world.answers().await, kept, "{}", kim.transcript());
    let kept = world.rows("SELECT DISTINCT zones FROM checkins WHERE day = '2026-03-30'").await;
    assert_eq!(kept, ["Europe/London"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_week_that_is_over_by_the_move_comes_that_day_and_once() {
    let world = World::at("2026-03-15T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Honolulu", "20:00").await;
    world.until("2026-03-18T06:00:00Z").await;
    world.says(&kim, "6").await;
    // Sunday 13:40 in Honolulu, Monday 12:40 in Auckland.
    world.until("2026-03-22T23:40:00Z").await;
    let weeks = |kim: &Person| kim.transcript().matches("16 Mar – 22 Mar").count();
    assert_eq!(weeks(&kim), 0);
    moves_to(&world, &kim, "Auckland").await;
    world.until("2026-03-22T23:45:00Z").await;
    assert_eq!(weeks(&kim), 1, "{}", kim.transcript());
    moves_to(&world, &kim, "Honolulu").await;
    world.until("2026-03-24T00:00:00Z").await;
    assert_eq!(weeks(&kim), 1, "{}", kim.transcript());
}
