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
