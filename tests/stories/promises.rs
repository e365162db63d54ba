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
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
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
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
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
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn words_that_answer_nothing_are_kept_nowhere() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let (ana, kim) = at_home(&world).await;
    world.says(&ana, "walruses at dawn, and more").await;
    assert!(world.last(&ana).contains("not saved or passed on"), "{}", world.last(&ana));
    assert!(!dump(&world).await.contains("walrus"));
    // A client's are offered as a note, and wait for a day.
    world.says(&kim, "xylophone at noon, and zebras").await;
    assert!(
        world.last(&kim).contains("was not passed on. If you do nothing, it is not kept"),
        "{}",
        world.last(&kim)
    );
    world.hours(48).await;
    assert!(!dump(&world).await.contains("xylophone") && !ana.transcript().contains("xylophone"));
}

/// "Only you see the alias."
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
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
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn who_stops_with_everyone_is_asked_no_more_and_keeps_their_answers() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let (ana, kim) = at_home(&world).await;
    world.until("2026-03-02T19:00:00Z").await;
    world.says(&kim, "7").await;
    world.says(&kim, "/stop").await;
    // There is one therapist, who is asked about at once.
    let asked = world.last(&kim);
    assert!(asked.contains("Ana Ruiz") && asked.contains("Check-ins stop"), "{asked}");
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

/// "Your message was not saved", "This one was not kept", "nobody else hears them", "I do not read forwarded messages".
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_nobody_asked_for_reaches_nobody_and_is_kept_nowhere() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let (ana, kim) = at_home(&world).await;
    let before = ana.messages();
    world.says(&kim, "/pause").await;
    world.says(&kim, "xylophone at noon").await;
    assert!(world.last(&kim).contains("Your message was not saved"), "{}", world.last(&kim));
    kim.send_location(40.416_775, -3.703_790);
    world.settle().await;
    assert!(world.last(&kim).contains("This one was not kept"), "{}", world.last(&kim));
    for send in [Person::send_voice, Person::send_photo, Person::send_sticker] {
        send(&kim);
        world.settle().await;
        assert!(world.last(&kim).contains("nobody"), "{}", world.last(&kim));
    }
    kim.forward("zebras everywhere");
    world.settle().await;
    world.hours(3).await;
    assert_eq!(ana.messages(), before, "{}", ana.transcript());
    let kept = dump(&world).await;
    for trace in ["xylophone", "40.41", "-3.70", "zebras", "file_id", "voice", "photo"] {
        assert!(!kept.contains(trace), "{trace} in {kept}");
    }
}

/// "Nothing new was saved."
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn leaving_the_way_in_saves_nothing_new() {
    for said in [&[][..], &["yes"], &["yes", "Europe/Madrid"]] {
        let world = World::at("2026-03-02T09:00:00Z").await;
        let ana = world.therapist(1, "Ana Ruiz").await;
        let code = world.invites(&ana, "Heron").await;
        let kim = world.sandbox.person(2, "Kim", "en");
        kim.start(Some(&code));
        world.settle().await;
        for words in said.iter().chain(&["/cancel"]) {
            world.says(&kim, words).await;
        }
        assert!(
            world.last(&kim).to_lowercase().contains("nothing new was saved"),
            "{said:?}: {}",
            world.last(&kim)
        );
        for kept in
            ["SELECT * FROM clients", "SELECT * FROM links", "SELECT * FROM alarms WHERE person_id = 2"]
        {
            assert_eq!(world.rows(kept).await, [""; 0], "{said:?}");
        }
        for kept in [
            "SELECT zone FROM people WHERE id = 2 AND zone > ''",
            "SELECT used_by FROM invites WHERE used_by = 2",
        ] {
            assert_eq!(world.rows(kept).await, [""; 0], "{said:?}");
        }
    }
}

/// "Anything you answered is kept", "What you answered is kept", and "I could not read that change, so the earlier
/// answer stays".
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_was_answered_is_kept_though_one_leaves_or_the_day_closes() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let (_, kim) = at_home(&world).await;
    world.until("2026-03-02T19:00:00Z").await;
    let seven = kim.say("7");
    world.settle().await;
    kim.edit_text(seven, "quite so");
    world.settle().await;
    assert!(kim.transcript().contains("the earlier answer stays"), "{}", kim.transcript());
    world.says(&kim, "/cancel").await;
    assert!(world.last(&kim).contains("Anything you answered"), "{}", world.last(&kim));
    let kept = ["2026-03-02|mood|7||"];
    assert_eq!(world.answers().await, kept);
    world.until("2026-03-03T19:00:00Z").await;
    assert_eq!(world.answers().await, kept);
    // Nor is anything erased by other words than the one asked for.
    world.says(&kim, "/delete").await;
    let before =
        dump(&world).await.lines().filter(|line| line.contains("|mood|") || line.contains("Madrid")).count();
    world.says(&kim, "perhaps").await;
    assert!(world.last(&kim).contains("Everything is as it was"), "{}", world.last(&kim));
    let after =
        dump(&world).await.lines().filter(|line| line.contains("|mood|") || line.contains("Madrid")).count();
    assert_eq!((before, world.answers().await), (after, kept.map(str::to_owned).to_vec()));
}

/// "Earlier answers are kept", "Your client is told and can start again sooner", "Your client keeps the answers and will
/// be told": what a therapist does to a list, to a pause and to the tie takes no answer away.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_a_therapist_ends_takes_no_answer_away_and_is_told() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let (ana, kim) = at_home(&world).await;
    for step in ["/clients", "Heron", "Homework", "Add a task", "Walk", "Until I end it"] {
        match step {
            "/clients" | "Walk" => world.says(&ana, step).await,
            label => world.taps(&ana, label).await,
        }
    }
    world.until("2026-03-02T19:00:00Z").await;
    for said in ["7", "30", "1", "3", "2", "3"] {
        world.says(&kim, said).await;
    }
    world.taps(&kim, "No note").await;
    let answered = || {
        world.rows("SELECT (SELECT count(*) FROM answers WHERE part = 0), (SELECT count(*) FROM answers WHERE item_id = 4 AND part <> 0),
                (SELECT count(*) FROM answers WHERE item_id = 6)")
    };
    let before = answered().await;
    let taps = async |labels: &[&str]| {
        world.says(&ana, "/clients").await;
        world.taps(&ana, "Heron").await;
        for label in labels {
            world.taps(&ana, label).await;
        }
    };
    taps(&["Homework", "End task 1"]).await;
    taps(&["Skills", "Slow breathing", "Remove Slow breathing"]).await;
    taps(&["Pause", "3 days"]).await;
    assert!(kim.transcript().contains("has paused your check-ins"), "{}", kim.transcript());
    world.says(&kim, "/pause").await;
    world.taps(&kim, "Go on now").await;
    assert!(world.last(&kim).contains("Your next check-in"), "{}", world.last(&kim));
    taps(&["End sharing", "Yes, end it"]).await;
    assert!(kim.transcript().contains("no longer sees your answers here"), "{}", kim.transcript());
    assert!(kim.transcript().contains("Check-ins are paused now"), "{}", kim.transcript());
    assert_eq!(answered().await, before);
    world.says(&ana, "/clients").await;
    assert!(!world.last(&ana).contains("Heron"), "{}", world.last(&ana));
    world.says(&kim, "/privacy").await;
    assert!(world.last(&kim).contains("Nobody sees your answers"), "{}", world.last(&kim));
    let before = kim.messages().len();
    world.until("2026-03-05T21:00:00Z").await;
    assert_eq!(kim.messages().len(), before, "{}", kim.transcript());
    // To go on for oneself.
    world.says(&kim, "/pause").await;
    world.taps(&kim, "Go on now").await;
    world.until("2026-03-06T19:00:00Z").await;
    assert!(world.last(&kim).contains("How is your mood"), "{}", world.last(&kim));
}

/// What is written for a client is not said to a therapist: who invites them, holds the key, and how sharing ends.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_therapist_is_not_spoken_to_as_a_client() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    for command in ["/privacy", "/stop", "/today", "/pause"] {
        world.says(&ana, command).await;
        let said = world.last(&ana);
        assert!(!said.contains("your therapist") && !said.contains("/stop"), "{command}: {said}");
    }
    assert!(world.last(&ana).contains("/clients"), "{}", world.last(&ana));
}
