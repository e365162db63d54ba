//! A picture or file that Telegram refuses for good: it comes as a file, or as its words, and never is nothing said.

use tidemark::sandbox::{Fault, FaultKind, Person};

use super::support::World;

/// So often as the methods are tried.
fn refuses(world: &World, chat: i64, methods: &[&str]) {
    for method in methods {
        world.sandbox.fault(Fault {
            method: (*method).into(),
            chat: Some(chat),
            times: 1,
            kind: FaultKind::Error {
                code: 400,
                description: "Bad Request: PHOTO_INVALID_DIMENSIONS".into(),
                retry_after: None,
            },
        });
    }
}

/// Two clients with a week of answers; it is Monday morning.
async fn a_week() -> (World, Person, Person) {
    let world = World::at("2026-03-01T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    let sam = world.client(&ana, 3, "Mole", "Madrid", "20:00").await;
    for day in 2..=6 {
        world.until(&format!("2026-03-0{day}T19:00:00Z")).await;
        for client in [&kim, &sam] {
            for said in ["6", "30", "1", "3", "no note"] {
                world.says(client, said).await;
            }
        }
    }
    world.until("2026-03-08T20:00:00Z").await;
    (world, ana, kim)
}

fn new_texts(person: &Person, seen: usize) -> Vec<(String, bool)> {
    let shown = person.messages().into_iter().filter(|message| message.from_bot);
    shown
        .skip(seen)
        .map(|message| (message.text, message.photo.is_some() || message.document.is_some()))
        .collect()
}

fn seen(person: &Person) -> usize {
    person.messages().iter().filter(|message| message.from_bot).count()
}

const ALONE: &str = "Only the words came through";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_digest_whose_picture_is_refused_comes_as_a_file_or_in_words() {
    for words_alone in [false, true] {
        let (world, ana, _) = a_week().await;
        let before = seen(&ana);
        match words_alone {
            // The caseload, then the album of charts.
            true => refuses(&world, 1, &["sendPhoto", "sendDocument", "sendMediaGroup", "sendMediaGroup"]),
            false => refuses(&world, 1, &["sendPhoto", "sendMediaGroup"]),
        }
        world.until("2026-03-09T08:00:00Z").await;
        let new = new_texts(&ana, before);
        let whole = new.iter().map(|(text, _)| text.as_str()).collect::<Vec<_>>().join("\n");
        for told in ["2 clients", "Heron", "Mole", "mood 6.0 on average"] {
            assert!(whole.contains(told), "{told}: {whole}");
        }
        assert_eq!(whole.contains(ALONE), words_alone, "{whole}");
        assert_eq!(new.iter().any(|(_, media)| *media), !words_alone, "{new:#?}");
        assert_eq!(world.rows("SELECT count(*) FROM outbox WHERE outcome = 'broken'").await, ["0"]);
        assert!(world.rows("SELECT count(*) FROM reads").await != ["0"], "what came was a look");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn whatever_was_asked_for_says_something_where_its_picture_is_refused() {
    let (world, ana, kim) = a_week().await;
    world.until("2026-03-09T09:00:00Z").await;
    let open = |label: &'static str| vec!["/clients", "Heron", label];
    for (steps, person, chat) in [
        (vec!["/chart"], &kim, 2),
        (open("Chart"), &ana, 1),
        (open("Before the session"), &ana, 1),
        (vec!["/clients", "Heron", "Before the session", "PDF"], &ana, 1),
        (vec!["/export"], &kim, 2),
        (vec!["/invite", "say Lark"], &ana, 1),
    ] {
        let (last, before) = steps.split_last().unwrap();
        for step in before {
            match step.strip_prefix('/') {
                Some(_) => world.says(person, step).await,
                None => world.taps(person, step).await,
            }
        }
        let was = seen(person);
        let methods = ["sendPhoto", "sendDocument", "sendMediaGroup"];
        refuses(&world, chat, &methods);
        match (last.strip_prefix("say "), last.starts_with('/')) {
            (Some(text), _) => world.says(person, text).await,
            (None, true) => world.says(person, last).await,
            (None, false) => world.taps(person, last).await,
        }
        let new = new_texts(person, was);
        assert!(new.iter().any(|(text, media)| text.contains(ALONE) && !media), "{steps:?}: {new:#?}");
        world.sandbox.clear_faults();
    }
    assert_eq!(world.rows("SELECT count(*) FROM outbox WHERE outcome = 'broken'").await, ["0"]);
}

/// Telegram refuses Thursday's question for good; `times`: so many messages of the evening.
async fn a_refused_question(times: u32, reminder: bool) -> (World, Person, Person) {
    let world = World::at("2026-03-01T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    if !reminder {
        world.says(&kim, "/settings").await;
        world.taps(&kim, "Turn the reminder off").await;
    }
    for day in 2..=4 {
        world.until(&format!("2026-03-0{day}T19:00:00Z")).await;
        for said in ["6", "30", "none", "no"] {
            world.says(&kim, said).await;
        }
    }
    for _ in 0..times {
        refuses(&world, 2, &["sendMessage"]);
    }
    world.until("2026-03-05T19:00:00Z").await;
    (world, ana, kim)
}

const THURSDAY: &str = "SELECT planned_at IS NOT NULL, sent_at IS NOT NULL, form IS NOT NULL FROM checkins WHERE day = '2026-03-05'";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_day_whose_question_was_refused_counts_nowhere_as_asked() {
    for (times, reminder) in [(1, false), (2, true)] {
        let (world, ana, kim) = a_refused_question(times, reminder).await;
        world.until("2026-03-05T22:30:00Z").await;
        assert_eq!(world.rows(THURSDAY).await, ["1|0|0"], "{}", kim.transcript());
        assert!(!kim.transcript().contains("Thursday"), "{}", kim.transcript());
        world.until("2026-03-06T19:00:00Z").await;
        for said in ["6", "30", "none", "no"] {
            world.says(&kim, said).await;
        }
        world.until("2026-03-09T09:00:00Z").await;
        // Saturday and Sunday were asked and not answered.
        for person in [&ana, &kim] {
            let seen = person.transcript();
            assert!(seen.contains("4 of 6") && !seen.contains("of 7"), "{seen}");
        }
        assert_eq!(
            world.rows("SELECT count(*) FROM outbox WHERE outcome = 'broken'").await,
            [times.to_string()]
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_refused_question_comes_with_its_reminder_and_is_asked_then() {
    let (world, _, kim) = a_refused_question(1, true).await;
    assert_eq!(world.rows(THURSDAY).await, ["1|0|0"]);
    let before = kim.messages().len();
    world.until("2026-03-05T22:00:00Z").await;
    assert_eq!(kim.messages().len(), before + 1, "{}", kim.transcript());
    assert!(world.last(&kim).contains("How is your mood today?"), "{}", kim.transcript());
    assert_eq!(world.rows(THURSDAY).await, ["1|1|1"]);
    world.says(&kim, "5").await;
    assert_eq!(world.answers().await.last().unwrap(), "2026-03-05|mood|5||", "{}", kim.transcript());
    world.until("2026-03-06T19:00:00Z").await;
    assert!(
        kim.transcript().contains("The check-in for Thursday 5 March is closed."),
        "{}",
        kim.transcript()
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_is_typed_where_the_question_was_refused_is_kept_all_the_same() {
    let (world, _, kim) = a_refused_question(1, false).await;
    world.says(&kim, "5").await;
    assert_eq!(world.answers().await.last().unwrap(), "2026-03-05|mood|5||", "{}", kim.transcript());
}
