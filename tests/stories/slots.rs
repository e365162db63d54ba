//! More check-ins of a day: at a time or at random minutes, each with its own questions.

use tidemark::sandbox::Person;

use super::support::World;

async fn kim_and_ana() -> (World, Person, Person) {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    (world, ana, kim)
}

async fn times(world: &World, ana: &Person) {
    world.says(ana, "/clients").await;
    for label in ["Heron", "What is asked", "When I ask"] {
        world.taps(ana, label).await;
    }
}

async fn added(world: &World, ana: &Person, typed: &str) {
    times(world, ana).await;
    for label in ["Add a time", "Type a time"] {
        world.taps(ana, label).await;
    }
    world.says(ana, typed).await;
}

const ASKED: &str =
    "SELECT day || ' ' || slot || ' ' || strftime('%H:%M', sent_at / 1000, 'unixepoch') FROM checkins
                     WHERE sent_at IS NOT NULL ORDER BY sent_at";
const MOODS: &str = "SELECT c.occasion || ' ' || a.value || ' ' || a.late || a.filled_in FROM answers a
                     JOIN checkins c ON c.id = a.checkin_id WHERE a.item_id = 1 ORDER BY c.day, c.slot";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn two_check_ins_a_day_are_set_up_answered_late_and_filled_in() {
    let (world, ana, kim) = kim_and_ana().await;
    added(&world, &ana, "7:30").await;
    assert!(world.last(&ana).contains("It asks nothing yet"), "{}", ana.transcript());
    for label in ["What it asks", "Mood"] {
        world.taps(&ana, label).await;
    }
    assert!(ana.transcript().contains("✓ Mood"), "{}", ana.transcript());
    world.hours(1).await;
    let told = kim.transcript();
    assert!(told.contains("Besides the daily check-in I now ask:") && told.contains("At 07:30"), "{told}");
    // From the next day on; the first evening asks as it did.
    world.until("2026-03-03T06:30:00Z").await;
    assert_eq!(world.rows(ASKED).await, ["2026-03-02 0 19:00", "2026-03-03 1 06:30"]);
    assert!(world.last(&kim).contains("1 of 1 · 07:30"), "{}", kim.transcript());
    world.until("2026-03-03T19:00:00Z").await;
    for said in ["4", "30", "none"] {
        world.says(&kim, said).await;
    }
    world.taps(&kim, "No note").await;
    // The morning's card is open until it comes again.
    world.until("2026-03-04T06:00:00Z").await;
    world.taps(&kim, "8").await;
    // And of the next morning, which closed without an answer, the day can still be filled in.
    world.until("2026-03-05T06:31:00Z").await;
    world.taps(&kim, "Fill it in").await;
    assert!(world.last(&kim).contains("extra check-in 1"), "{}", kim.transcript());
    world.taps(&kim, "6").await;
    assert_eq!(world.rows(MOODS).await, ["2026-03-03 4 00", "2026-03-03.1 8 10", "2026-03-04.1 6 01"]);
    // The client changes when it comes.
    world.says(&kim, "/settings").await;
    for label in ["Times I ask you", "07:30", "Change the time"] {
        world.taps(&kim, label).await;
    }
    world.says(&kim, "9:15").await;
    world.until("2026-03-06T08:15:00Z").await;
    assert_eq!(world.rows(ASKED).await.last().unwrap(), "2026-03-06 1 08:15");
}

async fn asked_on_the_third(world: &World) -> usize {
    world.rows(ASKED).await.iter().filter(|asked| asked.starts_with("2026-03-03")).count()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn random_moments_come_apart_once_each_and_are_answered_then_or_not_at_all() {
    let (world, ana, kim) = kim_and_ana().await;
    added(&world, &ana, "9 - 19").await;
    world.taps(&ana, "3").await;
    for label in ["What it asks", "Mood"] {
        world.taps(&ana, label).await;
    }
    world.until("2026-03-03T08:00:00Z").await;
    let planned = "SELECT CAST(planned_at AS TEXT) FROM checkins WHERE slot > 0 AND day = '2026-03-03' ORDER BY planned_at";
    let minutes: Vec<i64> =
        world.rows(planned).await.iter().map(|at| at.parse::<i64>().unwrap() / 60_000).collect();
    assert_eq!(minutes.len(), 3, "drawn once and kept: {minutes:?}");
    assert!(minutes.windows(2).all(|pair| pair[1] - pair[0] >= 30), "{minutes:?}");
    let at = |minute: i64| {
        chrono::DateTime::from_timestamp(minute * 60, 0).unwrap().format("%Y-%m-%dT%H:%M:%SZ").to_string()
    };
    world.until(&at(minutes[0])).await;
    assert_eq!(asked_on_the_third(&world).await, 1);
    world.taps(&kim, "7").await;
    // The second passes by.
    world.until(&at(minutes[1] + 31)).await;
    let closed = world.last(&kim);
    assert!(closed.contains("closed") && !kim.transcript().contains("Fill it in"), "{}", kim.transcript());
    world.says(&kim, "3").await;
    world.until("2026-03-03T18:30:00Z").await;
    assert_eq!(asked_on_the_third(&world).await, 3, "each once: {:?}", world.rows(ASKED).await);
    let moods = world.rows(MOODS).await;
    assert!(moods.iter().filter(|mood| mood.contains('.')).count() == 1, "{moods:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_cannot_stand_beside_each_other_is_told_and_changes_nothing() {
    let (world, ana, kim) = kim_and_ana().await;
    let kept = "SELECT slot || ' ' || minute FROM slots ORDER BY slot";
    for (typed, said) in [
        ("19:45", "too near to another time: 20:00"),
        ("21 - 9", "must end after it begins"),
        ("9 - 21", "too near to another time: 20:00"),
        ("soon", "I could not read a time"),
    ] {
        added(&world, &ana, typed).await;
        assert!(ana.transcript().contains(said), "{typed}: {}", ana.transcript());
        assert!(world.rows(kept).await.is_empty(), "{typed}");
        world.says(&ana, "/cancel").await;
    }
    added(&world, &ana, "9 - 10").await;
    world.taps(&ana, "3").await;
    assert!(ana.transcript().contains("too short for 3 times"), "{}", ana.transcript());
    for typed in ["8:00", "12:00", "15:00"] {
        added(&world, &ana, typed).await;
    }
    assert_eq!(world.rows(kept).await, ["1 480", "2 720", "3 900"]);
    times(&world, &ana).await;
    assert!(!world.last(&ana).contains("Add a time"), "a day has four: {}", ana.transcript());
    // Nor may the client's own time come too near.
    world.says(&kim, "/settings").await;
    world.taps(&kim, "Check-in time").await;
    world.says(&kim, "15:10").await;
    assert!(kim.transcript().contains("too near to another time: 15:00"), "{}", kim.transcript());
}

/// Into bed, tried to sleep, minutes to fall asleep, wakings, minutes awake, last waking, out of bed, how it was.
async fn night(world: &World, kim: &Person, told: [&str; 8]) {
    for said in told {
        world.says(kim, said).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_sleep_diary_comes_in_the_morning_and_works_out_the_night() {
    let world = World::at("2026-03-27T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.says(&ana, "/clients").await;
    for label in ["Heron", "What is asked", "Templates", "Sleep diary (morning)", "Put on the list"] {
        world.taps(&ana, label).await;
    }
    world.until("2026-03-28T07:00:00Z").await;
    assert!(world.last(&kim).contains("1 of 8 · 08:00"), "{}", kim.transcript());
    night(&world, &kim, ["23:00", "23:15", "30", "2", "45", "06:30", "07:00", "4"]).await;
    let said = world.last(&kim);
    assert!(said.contains("Asleep for about 6 h: 75 % of 8 h in bed."), "{}", kim.transcript());
    // Clocks go forward in this night: it is an hour shorter.
    world.until("2026-03-29T06:00:00Z").await;
    night(&world, &kim, ["23:00", "23:00", "0", "0", "0", "07:00", "07:00", "3"]).await;
    assert!(world.last(&kim).contains("Asleep for about 7 h: 100 % of 7 h in bed."), "{}", kim.transcript());
    // Waking times that are longer than the night.
    world.until("2026-03-30T06:00:00Z").await;
    night(&world, &kim, ["00:30", "00:45", "300", "2", "200", "06:30", "07:00", "2"]).await;
    assert!(world.last(&kim).contains("You were awake longer than the night was"), "{}", kim.transcript());
    // The evening asks what it always did.
    world.until("2026-03-30T18:00:00Z").await;
    assert!(world.last(&kim).contains("How is your mood"), "{}", kim.transcript());
    world.says(&ana, "/clients").await;
    for label in ["Heron", "Before the session"] {
        world.taps(&ana, label).await;
    }
    world.settle().await;
    let session = ana.transcript();
    assert!(
        session.contains("Nights: 2 told, asleep for 6 h 30 min on average, 88 % of the time in bed."),
        "{session}"
    );
}
