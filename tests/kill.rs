//! `kill -9` at moments drawn from a fixed seed, while people tap answers: every answer is in the database exactly once,
//! and stands on its card, also while Telegram fails in every way it can. The real program on the real clock; only
//! Telegram is the sandbox.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a trial that cannot go on has failed")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Timelike as _, Utc};
use chrono_tz::Tz;
use rand::rngs::StdRng;
use rand::seq::SliceRandom as _;
use rand::{RngExt as _, SeedableRng as _};
use tidemark::app::{Bot, Clock, Parts, Rates, fresh_code};
use tidemark::dialogue::press::{Press, Tap, ZoneTap};
use tidemark::domain::catalogue::HOMEWORK;
use tidemark::domain::form::Question;
use tidemark::domain::ids::{PartId, TaskId};
use tidemark::domain::occasion::Occasion;
use tidemark::domain::schedule::local_day;
use tidemark::sandbox::{FaultKind, Options, Person, Sandbox};
use tidemark::store::{Key, Store, invite, pair};
use tidemark::telegram::{Api, Token};
use tidemark::wording::Words;

/// As the card words them.
const DONE: [&str; 4] = ["none", "a little", "most of it", "all of it"];
const SEED: u64 = 20_260_302;
/// Telegram keeps a press for 150 s; nothing here may take as long.
const PATIENCE: Duration = Duration::from_secs(120);

/// So long a message may rest that came, or did not, several times over.
const AGAIN: Duration = Duration::from_secs(600);
/// No more than so many presses wait when the next come.
const BEHIND: usize = 100;
/// Of so many calls in a hundred.
const FAILING: u8 = 10;

struct Trial {
    chats: i64,
    /// Homework of each client: as many answers of one day.
    tasks: i64,
    kills: usize,
    /// How Telegram fails now and then.
    faults: Vec<FaultKind>,
}

impl Trial {
    fn small(faults: Vec<FaultKind>) -> Self {
        Self { chats: 5, tasks: 20, kills: 8, faults }
    }
}

/// Every way the sandbox knows.
fn faults() -> Vec<FaultKind> {
    let error = |code, retry_after| FaultKind::Error { code, description: "trial".to_owned(), retry_after };
    vec![
        error(429, Some(1)),
        error(500, None),
        FaultKind::Html { status: 502 },
        FaultKind::DropBefore,
        FaultKind::DropAfter,
        FaultKind::Truncate,
        FaultKind::Delay(Duration::from_millis(300)),
    ]
}

/// Without a wildcard: a new way to fail has to be among them.
#[test]
fn every_way_to_fail_is_tried() {
    let number = |kind: &FaultKind| match kind {
        FaultKind::Error { .. } => 0,
        FaultKind::Html { .. } => 1,
        FaultKind::DropBefore => 2,
        FaultKind::DropAfter => 3,
        FaultKind::Truncate => 4,
        FaultKind::Delay(_) => 5,
    };
    assert_eq!(faults().iter().map(number).collect::<BTreeSet<_>>(), (0..=5).collect());
}

#[tokio::test(flavor = "multi_thread")]
async fn no_answer_is_lost_or_doubled_by_kill_9() {
    // A card has room for so many lines.
    lived(Trial { chats: 63, tasks: 80, kills: 200, faults: Vec::new() }).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nor_while_telegram_fails_in_one_way() {
    for fault in faults() {
        eprintln!("{fault:?}");
        lived(Trial::small(vec![fault])).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nor_while_telegram_fails_in_all_ways() {
    lived(Trial::small(faults())).await;
}

/// One press that is one answer.
#[derive(Clone, Copy, Debug)]
struct Answer {
    client: usize,
    task: TaskId,
    done: u8,
}

async fn lived(Trial { chats, tasks, kills, faults }: Trial) {
    let dir = tempfile::tempdir().unwrap();
    let (database, key_file) = (dir.path().join("tidemark.db"), dir.path().join("tidemark.key"));
    let sandbox = Sandbox::start(Options::new(Arc::new(|| Clock::System.now()))).await.unwrap();
    let zone = zone_at_noon(Clock::System.now());
    let today = Occasion::daily(local_day(Clock::System.now(), zone));

    let store = pair::open(&database, &key_file).await.unwrap();
    let key = Key::read(&key_file).unwrap().unwrap();
    let people = clients(&sandbox, &store, (chats, zone)).await;
    let answers = give_homework(&store, &people, tasks).await;
    store.close().await;

    let mut rng = StdRng::seed_from_u64(SEED);
    let mut waiting = answers.clone();
    waiting.shuffle(&mut rng);
    let cards: Vec<i64> = people.iter().map(|person| person.last().unwrap().id).collect();
    let tap = |answer: &Answer| {
        let press = Press::Checkin(
            today,
            Tap::Give(Question::part_of(HOMEWORK, PartId(answer.task.0)), answer.done.into()),
        );
        people[answer.client].press_data(cards[answer.client], &press.encode());
    };

    for fault in faults {
        sandbox.now_and_then(FAILING, fault);
    }
    let mut program = Program::start(&sandbox, &database, &key_file);
    for kill in 0..kills {
        // What is left is spread evenly over the kills that are left, give or take.
        let share = waiting.len() / (kills - kill);
        let now = if kill + 1 == kills { waiting.len() } else { rng.random_range(share / 2..=share * 3 / 2) };
        waiting.split_off(waiting.len() - now.min(waiting.len())).iter().for_each(tap);
        some_changes(&sandbox, rng.random_range(1..60)).await;
        // Telegram keeps a press for 150 s: a machine that has much else to do must not fall behind by that.
        sandbox.until(PATIENCE, |sandbox| sandbox.pending_updates() < BEHIND).await;
        program.kill_9();
        program = Program::start(&sandbox, &database, &key_file);
    }
    assert!(waiting.is_empty());
    for (person, card) in people.iter().zip(&cards) {
        person.press_data(*card, &Press::Checkin(today, Tap::Finish).encode());
    }

    let all_said =
        |person: &Person| person.messages().iter().any(|message| message.text.contains("It is saved"));
    let taken = sandbox.until(PATIENCE, |sandbox| sandbox.pending_updates() == 0).await;
    assert!(taken, "{} updates left", sandbox.pending_updates());
    // What failed, and may have come, goes again by and by.
    sandbox.clear_faults();
    let settled = sandbox
        .until(AGAIN, |sandbox| {
            sandbox.pending_updates() == 0 && sandbox.waiting() && people.iter().all(all_said)
        })
        .await;
    assert!(settled, "{} updates left\n{}", sandbox.pending_updates(), people[0].transcript());
    let beside = Store::look(&database, &key).await.unwrap();
    let all_sent = async {
        let mut changes = sandbox.revision();
        while count(&beside, "SELECT count(*) FROM outbox WHERE outcome IS NULL").await > 0 {
            changes.changed().await.unwrap();
        }
    };
    tokio::time::timeout(AGAIN, all_sent).await.expect("messages wait for ever");
    beside.close().await;
    program.stop();

    let store = Store::open(&database, &key).await.unwrap();
    assert_eq!(reports(&store).await, expected(&answers, &people));
    assert_eq!(count(&store, "SELECT count(*) FROM dead_letters").await, 0);
    assert_eq!(count(&store, "SELECT count(*) FROM outbox WHERE outcome IS NULL").await, 0);
    assert_eq!(count(&store, "SELECT count(*) FROM outbox WHERE outcome = 'broken'").await, 0);
    for (index, person) in people.iter().enumerate() {
        let card = person.messages().into_iter().find(|message| message.id == cards[index]).unwrap();
        let shown: String = card.text.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c)).collect();
        for answer in answers.iter().filter(|answer| answer.client == index) {
            let line = format!("task {}: {}", answer.task.0, DONE[usize::from(answer.done)]);
            assert!(shown.lines().any(|other| other == line), "{line:?} is not in\n{shown}");
        }
    }
    // A press that was in the hands of a killed process is answered by the next one, or is too old: both harmless.
    assert_eq!(sandbox.violations(), Vec::<String>::new());
}

/// The bot as a process of its own.
struct Program(Child);

impl Program {
    fn start(sandbox: &Sandbox, database: &Path, key_file: &Path) -> Self {
        let child = Command::new(env!("CARGO_BIN_EXE_tidemark"))
            .arg("run")
            .current_dir(database.parent().unwrap())
            .env("TELOXIDE_TOKEN", sandbox.token())
            .env("TELOXIDE_API_URL", sandbox.api_url())
            .env("DATABASE_URL", format!("sqlite://{}", database.display()))
            .env("TIDEMARK_KEY_FILE", key_file)
            .env("RUST_LOG", "warn")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .spawn();
        Self(child.unwrap())
    }

    fn kill_9(&mut self) {
        assert_eq!(self.0.try_wait().unwrap(), None, "the program ended by itself");
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }

    /// As an operator stops it.
    fn stop(mut self) {
        // The shell's own kill: a program of that name is not everywhere.
        let line = format!("kill -TERM {}", self.0.id());
        assert!(Command::new("sh").args(["-c", &line]).status().unwrap().success());
        assert!(self.0.wait().unwrap().success());
    }
}

impl Drop for Program {
    /// A trial that failed leaves no program behind.
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

/// Waits until the sandbox has changed so many times: the bot polled, answered or sent something.
async fn some_changes(sandbox: &Sandbox, times: usize) {
    let mut changes = sandbox.revision();
    let watching = async {
        for _ in 0..times {
            changes.changed().await.unwrap();
        }
    };
    // A bot with nothing to do changes nothing; then this moment is as good as any.
    let idle = sandbox.until(PATIENCE, |sandbox| sandbox.pending_updates() == 0 && sandbox.waiting());
    tokio::select! {
        () = watching => {}
        _ = idle => {}
    }
}

/// A zone in which no day ends and nothing is due while this runs.
fn zone_at_noon(now: DateTime<Utc>) -> Tz {
    // The names count hours west of Greenwich.
    format!("Etc/GMT{:+}", i64::from(now.hour()) - 12).parse().unwrap()
}

/// A therapist and clients with today's check-in before them, made by talking to the bot.
async fn clients(sandbox: &Sandbox, store: &Store, (chats, zone): (i64, Tz)) -> Vec<Person> {
    let token = Token::parse(sandbox.token()).unwrap();
    let api = Api::new(&token, Some(&sandbox.api_url()), Duration::ZERO).unwrap();
    let parts = Parts {
        store: store.clone(),
        api,
        words: Words::new(BTreeMap::new()).unwrap(),
        clock: Clock::System,
        rates: Rates::UNLIMITED,
        username: sandbox.bot_username().to_owned(),
    };
    let bot = Bot::new(parts);
    let settle = async || bot.settle().await.unwrap();
    let press = async |person: &Person, press: Press| {
        person.press_data(person.last().unwrap().id, &press.encode());
        settle().await;
    };
    let say = async |person: &Person, text: &str| {
        person.say(text);
        settle().await;
    };

    let (code, now) = (fresh_code(), Clock::System.now());
    let mut tx = store.write().await.unwrap();
    invite::add(&mut tx, None, &code, "Dr", now, now + TimeDelta::days(1)).await.unwrap();
    tx.commit().await.unwrap();
    let ana = sandbox.person(1, "Ana", "en");
    say(&ana, &format!("/start {code}")).await;
    say(&ana, "Ana Ruiz").await;
    press(&ana, Press::Zone(ZoneTap::Chosen(zone))).await;

    let mut people = Vec::new();
    for number in 0..chats {
        say(&ana, "/invite").await;
        say(&ana, &format!("Client {number}")).await;
        let link = ana.last().unwrap().text;
        let (_, after) = link.split_once("start=").unwrap();
        let code: String =
            after.chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect();
        let person = sandbox.person(100 + number, "Kim", "en");
        say(&person, &format!("/start {code}")).await;
        person.tap("I agree").unwrap();
        settle().await;
        press(&person, Press::Zone(ZoneTap::Chosen(zone))).await;
        say(&person, "20:30").await;
        say(&person, "/today").await;
        people.push(person);
    }
    people
}

/// Tasks for each, put into the tables: giving them in the chat is somebody else's story.
async fn give_homework(store: &Store, people: &[Person], tasks: i64) -> Vec<Answer> {
    let mut answers = Vec::new();
    let mut tx = store.write().await.unwrap();
    let now = Clock::System.now().timestamp_millis();
    for (client, person) in people.iter().enumerate() {
        for number in 0..tasks {
            let (id,): (i64,) = sqlx::query_as(
                "INSERT INTO homework (link_id, client_id, task, given_at)
                 SELECT id, client_id, 'task', ? FROM links WHERE client_id = ? RETURNING id",
            )
            .bind(now)
            .bind(person.id())
            .fetch_one(&mut *tx)
            .await
            .unwrap();
            sqlx::query("UPDATE homework SET task = 'task ' || id WHERE id = ?")
                .bind(id)
                .execute(&mut *tx)
                .await
                .unwrap();
            let done = u8::try_from((number + id) % 4).unwrap();
            answers.push(Answer { client, task: TaskId(id), done });
        }
    }
    tx.commit().await.unwrap();
    answers
}

/// Client, task, how much was done: as stored. A second row or a change would show.
async fn reports(store: &Store) -> Vec<(i64, i64, Option<i64>, Option<i64>)> {
    let mut conn = store.read().await.unwrap();
    sqlx::query_as(
        "SELECT c.client_id, r.part, r.value, r.changed_at
         FROM answers r JOIN checkins c ON c.id = r.checkin_id WHERE r.item_id = 6 ORDER BY c.client_id, r.part",
    )
    .fetch_all(&mut *conn)
    .await
    .unwrap()
}

fn expected(answers: &[Answer], people: &[Person]) -> Vec<(i64, i64, Option<i64>, Option<i64>)> {
    let rows: BTreeSet<_> = answers
        .iter()
        .map(|answer| (people[answer.client].id(), answer.task.0, Some(i64::from(answer.done)), None))
        .collect();
    rows.into_iter().collect()
}

async fn count(store: &Store, query: &'static str) -> i64 {
    let mut conn = store.read().await.unwrap();
    let (n,): (i64,) = sqlx::query_as(query).fetch_one(&mut *conn).await.unwrap();
    n
}
