//! No secret in any log, at any level: opening the database, some weeks, and an error of each sort, with everything
//! listened to that anybody in this process says. A process of its own: there is one listener.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "stories/support.rs"]
#[expect(dead_code, reason = "the stories use the rest")]
mod support;

use std::io;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::FutureExt as _;
use sqlx::{ConnectOptions as _, Connection as _};
use support::World;
use tidemark::cli::logs;
use tidemark::sandbox::{Fault, FaultKind};
use tidemark::store::{Key, Store, connect, pair};
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::prelude::*;

const THERAPIST: i64 = 471_100_001;
const CLIENT: i64 = 471_100_002;

#[derive(Clone, Default)]
struct Page(Arc<Mutex<Vec<u8>>>);

impl Page {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }
}

impl io::Write for Page {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// What operators get who ask for as much as they can, and what is said at all.
fn listen() -> (Page, Page) {
    let (log, raw) = (Page::default(), Page::default());
    let (to_log, to_raw) = (log.clone(), raw.clone());
    let wanted = "trace,hyper=trace,reqwest=trace,teloxide=trace,teloxide_core=trace,sqlx=trace,log=trace";
    tracing_subscriber::registry()
        .with(logs::layer(wanted, false, move || to_log.clone()).unwrap())
        .with(
            tracing_subscriber::fmt::layer()
                .with_ansi(false)
                .with_writer(move || to_raw.clone())
                .with_filter(LevelFilter::TRACE),
        )
        .init();
    logs::hush_panics();
    (log, raw)
}

#[tokio::test(flavor = "multi_thread")]
async fn no_secret_stands_in_any_log_at_any_level() {
    let (log, raw) = listen();
    let lived = async { [opening().await, weeks_and_errors().await, rehearsal().await].concat() };
    let lived = AssertUnwindSafe(lived).catch_unwind().await;
    // From here on a panic is this test's own, and may speak.
    drop(std::panic::take_hook());
    let secrets = lived.unwrap_or_else(|panic| {
        let said = panic.downcast_ref::<String>().cloned();
        panic!("{}", said.unwrap_or_else(|| log.text()))
    });
    let (log, raw) = (log.text(), raw.text());
    for (what, secret) in &secrets {
        let said = log.lines().find(|line| line.contains(secret.as_str()));
        assert_eq!(said, None, "{what} stands in the log");
        // Nor is it said where nobody stands at the gate.
        let said = raw.lines().find(|line| line.contains(secret.as_str()));
        assert_eq!(said, None, "{what} is said");
    }
    // What must be told is told, and the test has something to be afraid of.
    for told in [
        "a turn failed; the update is kept as a dead letter",
        "a message is parked",
        "a batch could not be stored",
        "an alarm's turn failed",
        "a panic place=",
        "the turn panicked",
        "making it panicked",
    ] {
        assert!(log.contains(told), "{log}\n{told:?} is missing");
    }
    for crates in ["hyper", "reqwest"] {
        assert!(raw.contains(crates), "{crates} is listened to");
    }
    assert!(!raw.contains("PRAGMA"), "no statement is logged");
}

type Secret = (&'static str, String);

/// Opens a database somebody holds a lock on for more than a second: the statement with the key is a slow one.
async fn opening() -> Vec<Secret> {
    let dir = tempfile::tempdir().unwrap();
    let (database, key_file) = (dir.path().join("tidemark.db"), dir.path().join("tidemark.key"));
    pair::open(&database, &key_file).await.unwrap().close().await;
    let key = Key::read(&key_file).unwrap().unwrap();
    let hex = std::fs::read_to_string(&key_file).unwrap().trim().to_owned();

    let holding = connect::in_memory()
        .in_memory(false)
        .shared_cache(false)
        .filename(&database)
        .pragma("key", format!("\"x'{hex}'\""));
    let mut holder = holding.connect().await.unwrap();
    for sql in ["PRAGMA journal_mode = DELETE", "BEGIN EXCLUSIVE"] {
        sqlx::query(sql).execute(&mut holder).await.unwrap();
    }
    let mut opening = Box::pin(Store::open(&database, &key));
    let waited = tokio::time::timeout(Duration::from_millis(1300), &mut opening).await;
    assert!(waited.is_err(), "the lock is waited for");
    sqlx::query("COMMIT").execute(&mut holder).await.unwrap();
    holder.close().await.unwrap();
    let store = opening.await.unwrap();
    assert!(!format!("{store:?}").contains(&hex), "nor is it printed");
    store.close().await;

    // Another one's key, and a file that is none.
    assert!(Store::open(&database, &Key::random()).await.is_err());
    std::fs::write(&database, "no database at all").unwrap();
    assert!(Store::open(&database, &key).await.is_err());
    vec![("key", hex)]
}

async fn weeks_and_errors() -> Vec<Secret> {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(THERAPIST, "Zenobia Quill").await;
    let kim = world.client(&ana, CLIENT, "Heronwren", "Madrid", "20:00").await;
    world.says(&ana, "/clients").await;
    for label in ["Heronwren", "Homework", "Add"] {
        world.taps(&ana, label).await;
    }
    world.says(&ana, "paint the crooked fence").await;
    world.says(&ana, "skip").await;
    for day in 2..24 {
        world.until(&format!("2026-03-{day:02}T19:00:00Z")).await;
        for said in ["7", "63", "1", "3", "2", "3", "walked the blue dog"] {
            world.says(&kim, said).await;
        }
    }
    world.says(&ana, "/clients").await;
    world.taps(&ana, "Heronwren").await;
    world.says(&kim, "/export").await;
    world.says(&kim, "hyacinth waterfall").await;

    // A message refused.
    let refusal = FaultKind::Error {
        code: 400,
        description: "Bad Request: Heronwren walked the blue dog".into(),
        retry_after: None,
    };
    world.sandbox.fault(Fault { method: "sendMessage".into(), chat: Some(CLIENT), times: 1, kind: refusal });
    world.says(&kim, "/help").await;
    // The database fails under a batch, and comes back.
    change(&world, "ALTER TABLE updates_seen RENAME TO elsewhere").await;
    kim.say("marzipan lighthouse");
    assert!(world.bot.poll(Duration::ZERO).await.is_err());
    change(&world, "ALTER TABLE elsewhere RENAME TO updates_seen").await;
    world.settle().await;
    // Instants at the end of time: a turn panics over one, and the making of a message over another.
    change(&world, "DELETE FROM answers WHERE item_id IN (6, 8)").await;
    change(&world, "UPDATE homework SET given_at = 8210266876799999, given_day = NULL").await;
    world.says(&kim, "/today").await;
    change(&world, "UPDATE homework SET given_at = 0").await;
    change(&world, "UPDATE reads SET at = 8210266876799999").await;
    world.says(&kim, "/privacy").await;
    // A stored value that cannot be ours: a turn fails, of an update and of an alarm.
    change(&world, "UPDATE people SET zone = 'Mars/Heronwren' WHERE id = 471100002").await;
    world.says(&kim, "quartz umbrella").await;
    world.until("2026-03-24T20:00:00Z").await;
    assert!(!world.rows("SELECT id FROM dead_letters").await.is_empty());
    // A panic that quotes somebody.
    let quoted = std::thread::spawn(|| panic!("no mood in {:?}", "walked the blue dog")).join();
    assert!(quoted.is_err());

    let texts = [
        ("therapist's name", "Zenobia"),
        ("alias", "Heronwren"),
        ("task", "crooked fence"),
        ("note", "blue dog"),
        ("words", "hyacinth"),
        ("words", "marzipan"),
        ("words", "quartz"),
        ("therapist's id", "471100001"),
        ("client's id", "471100002"),
    ];
    let key = std::fs::read_to_string(world.database().with_file_name("tidemark.key")).unwrap();
    let mut secrets = vec![("key", key.trim().to_owned()), ("token", world.sandbox.token().to_owned())];
    secrets.extend(texts.map(|(what, text)| (what, text.to_owned())));
    secrets
}

async fn rehearsal() -> Vec<Secret> {
    let dir = tempfile::tempdir().unwrap();
    let options =
        tidemark::rehearse::Options { weeks: 4, lang: "en".into(), seed: 3, out: dir.path().join("out") };
    tidemark::rehearse::rehearse(options, |_| ()).await.unwrap();
    let texts =
        ["Elena Marsh", "Willow", "Walk for ten minutes", "Calling my sister", "Argued with my manager"];
    texts.map(|text| ("rehearsed words", text.to_owned())).into()
}

async fn change(world: &World, sql: &'static str) {
    let mut tx = world.bot.store.write().await.unwrap();
    sqlx::query(sql).execute(&mut *tx).await.unwrap();
    tx.commit().await.unwrap();
}
