//! `tidemark doctor`: one line for each thing that can be wrong, with what to do about it.
//! Only looks: it makes no key, no database and no migration, and takes nothing from Telegram but its name and time.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chrono::{DateTime, TimeDelta, Utc};

use crate::app::Clock;
use crate::domain::past::cannot_be;
use crate::store::place::{self, Lies, Role};
use crate::store::{Conn, Key, OpenError, Store, StoreError, marks, outbox, pair, parked, updates};
use crate::telegram::Api;

use super::args::Settings;
use super::failure::{DAMAGED, Failure};
use super::lock::Lock;
use super::output::{length, say};
use super::{block_on, config, env_file};

mod polls;

use polls::Polls;

/// How far this machine's clock may be from Telegram's.
const CLOCK_OFF: TimeDelta = TimeDelta::seconds(60);

pub fn run(settings: &Settings) -> Result<ExitCode, Failure> {
    let healthy = block_on(async {
        let mut findings = Findings::default();
        examine(settings, &mut findings).await;
        Ok(findings.failures == 0)
    })?;
    Ok(if healthy { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What was found, said line by line while the examination goes on.
#[derive(Default)]
struct Findings {
    failures: u32,
}

impl Findings {
    fn ok(&self, what: &str, text: impl AsRef<str>) {
        say(&format!("ok    {what:<15}{}", text.as_ref()));
    }

    /// Good to know, neither right nor wrong.
    fn note(&self, what: &str, text: impl AsRef<str>) {
        say(&format!("--    {what:<15}{}", text.as_ref()));
    }

    fn fail(&mut self, what: &str, text: impl AsRef<str>) {
        self.failures += 1;
        say(&format!("FAIL  {what:<15}{}", Failure::world(text).sentence));
    }

    fn result<T>(&mut self, what: &str, result: Result<T, Failure>) -> Option<T> {
        result.map_err(|failure| self.fail(what, failure.sentence)).ok()
    }
}

async fn examine(settings: &Settings, findings: &mut Findings) {
    let now = Clock::System.now();
    let api = settings.api();
    let database = settings.database();
    let words = config::words();
    if api.is_ok() && database.is_ok() && words.is_ok() {
        findings.ok("configuration", "complete");
    }
    let api = findings.result("configuration", api);
    if let Some(words) = findings.result("configuration", words) {
        languages(&words, findings);
    }
    exposed(settings, findings);
    let mut known = Known::default();
    if let Some(database) = findings.result("configuration", database) {
        folder(&database, findings);
        lock(&database, findings);
        if let Some(key) = key(&settings.key_file(), &database, findings) {
            known = stored(&database, &key, now, findings).await.unwrap_or_default();
        }
        // Nobody holds the lock of a bot that does not run; where there is none yet, none is made.
        known.running =
            matches!(place::look(Role::Lock, &Lock::path(&database)), Ok(Lies::Empty | Lies::File))
                && matches!(Lock::take_if_free(&database), Ok(None));
    }
    let answers = match &api {
        Some(api) => telegram(api, findings).await,
        None => false,
    };
    let theirs = match api.as_ref().filter(|_| answers) {
        Some(api) => api.time().await,
        None => None,
    };
    clock(now, theirs, known.last_poll, findings);
    if let Some(api) = &api {
        // What does not say who we are does not answer here, whatever else it says.
        let webhook = if answers { api.has_webhook().await.ok() } else { None };
        let Known { last_poll: last, rival, running } = known;
        if let Some(text) = polls::trouble(Polls { running, last, rival, webhook }, now) {
            findings.fail("polls", text);
        }
    }
}

/// What the database and its lock say of a bot.
#[derive(Clone, Copy, Debug, Default)]
struct Known {
    running: bool,
    last_poll: Option<DateTime<Utc>>,
    rival: Option<DateTime<Utc>>,
}

fn languages(words: &crate::wording::Words, findings: &mut Findings) {
    let tags: Vec<String> = words.langs().iter().map(|lang| lang.tag().to_owned()).collect();
    match words.missing().as_slice() {
        [] => findings.ok("languages", format!("{} complete", tags.join(", "))),
        [first, rest @ ..] => findings.fail(
            "languages",
            format!("{first}, and {} more like it. This build is unfinished: use a release", rest.len()),
        ),
    }
}

fn folder(database: &Path, findings: &mut Findings) {
    let folder = place::folder_of(database);
    // Made and filled a little: on a full disk a file can still be made.
    let tried = tempfile::tempfile_in(folder).and_then(|mut file| file.write_all(&[0; 64 * 1024]));
    match tried {
        Ok(_) => findings.ok("folder", format!("{} can be written to", folder.display())),
        Err(error) => findings.fail(
            "folder",
            format!(
                "{} cannot be written to ({}). Make it, make room on its disk, or run Tidemark as its owner",
                folder.display(),
                error.kind()
            ),
        ),
    }
}

fn lock(database: &Path, findings: &mut Findings) {
    let lies = place::look(Role::Lock, &Lock::path(database));
    findings.result("lock file", lies.map_err(Failure::from));
}

/// Files that should be for their owner's eyes only. The key is not among them: it is not even read.
fn exposed(settings: &Settings, findings: &mut Findings) {
    let mut files: Vec<PathBuf> =
        std::iter::once(env_file::path()).chain(settings.token_file.clone()).collect();
    if let Ok(database) = settings.database() {
        files.extend(place::beside(&database));
        files.push(database);
    }
    let exposed: Vec<String> = files
        .iter()
        .filter(|file| matches!(place::look(Role::Database, file), Ok(Lies::Empty | Lies::File)))
        .filter(|file| place::exposed(file))
        .map(|file| file.display().to_string())
        .collect();
    if !exposed.is_empty() {
        let files = exposed.join(" ");
        findings.fail("rights", format!("others may read or write {files}: run chmod 600 {files}"));
    }
}

/// The key of a database that is there.
fn key(path: &Path, database: &Path, findings: &mut Findings) -> Option<Key> {
    let key = pair::key_of(database, path).map_err(|error| {
        let what = match error {
            OpenError::Key(_) | OpenError::KeyLost(_) => "key file",
            _ => "database",
        };
        findings.fail(what, Failure::from(error).sentence);
    });
    let key = key.ok()?;
    findings.ok("key file", format!("{}, readable by its owner only", path.display()));
    Some(key)
}

/// Looks into the database. Gives what it says of polls.
async fn stored(database: &Path, key: &Key, now: DateTime<Utc>, findings: &mut Findings) -> Option<Known> {
    findings.result("database", place::may_be_written(Role::Database, database).map_err(Failure::from))?;
    let opened = Store::look(database, key).await.map_err(Failure::from);
    let store = findings.result("database", opened)?;
    findings.ok("database", format!("{} opens with this key", database.display()));
    for file in place::beside(database).filter(|file| file.to_string_lossy().ends_with("-wal")) {
        if place::look(Role::Beside, &file).is_ok_and(|lies| lies == Lies::File) {
            let text = format!(
                "{} holds what was written last: a bot is running, or was not stopped in order. A copy needs it too",
                file.display()
            );
            findings.note("newest writes", text);
        }
    }
    let examined = contents(&store, now, findings).await;
    store.close().await;
    findings.result("database", examined.map_err(Failure::from))
}

async fn contents(store: &Store, now: DateTime<Utc>, findings: &mut Findings) -> Result<Known, StoreError> {
    match store.is_sound().await? {
        true => findings.ok("integrity", "SQLite finds the file whole"),
        false => {
            findings.fail("integrity", format!("SQLite finds the file damaged. {DAMAGED}"));
        }
    }
    let (applied, known) = store.schema().await?;
    if applied < known {
        let text = format!("version {applied} of {known}; the next `tidemark run` brings it up to date");
        findings.note("schema", text);
        return Ok(Known::default());
    }
    if applied > known {
        let text = format!(
            "version {applied}, and this program knows {known}: the database was written by a newer Tidemark. Update the \
             program"
        );
        findings.fail("schema", text);
        return Ok(Known::default());
    }
    findings.ok("schema", format!("version {applied}"));
    let mut conn = store.read().await?;
    let waiting = outbox::waiting(&mut conn).await?;
    let told = match parked::stumbling(&mut conn).await? {
        0 => String::new(),
        some => format!(
            "; {some} of them fail while others go: they are tried ever more rarely, for as long as they are of use"
        ),
    };
    findings.note("outbox", format!("{waiting} messages waiting{told}"));
    findings.note("parked", given_up(&mut conn).await?);
    let letters = updates::dead_letters(&mut conn).await?;
    let what = if letters > 0 { "; `tidemark letters list` says what went wrong" } else { "" };
    findings.note("dead letters", format!("{letters} updates that could not be handled{what}"));
    let last_poll = marks::get(&mut conn, marks::LAST_POLL).await?;
    findings.note("last poll", last_poll.map_or("never".to_owned(), |at| ago(at, now)));
    Ok(Known { running: false, last_poll, rival: marks::get(&mut conn, marks::RIVAL).await? })
}

/// Messages that were given up, of what kinds and why, and what can be done.
async fn given_up(conn: &mut Conn) -> Result<String, StoreError> {
    let (counted, lost) = parked::count(conn).await?;
    let all: usize = counted.values().sum();
    let told = format!("{all} messages that were given up, in the last 30 days");
    if all == 0 {
        return Ok(told);
    }
    let kinds: Vec<String> =
        counted.iter().map(|((kind, why), count)| format!("{count} {kind} ({why})")).collect();
    let sends = match lost {
        0 => "sends them again".to_owned(),
        lost if lost == all => "can send none again, since nothing of them is left".to_owned(),
        lost => format!("sends them again but for {lost} of which nothing is left"),
    };
    Ok(format!(
        "{told}: {}. `tidemark outbox list` shows each, `tidemark outbox revive` {sends}, and `drop` lets them go",
        kinds.join(", ")
    ))
}

/// Does it answer?
async fn telegram(api: &Api, findings: &mut Findings) -> bool {
    let me = findings.result("Telegram", api.me().await.map_err(Failure::from));
    if let Some(me) = &me {
        findings.ok("Telegram", format!("answers @{}", me.username));
    }
    me.is_some()
}

fn clock(
    now: DateTime<Utc>,
    theirs: Option<DateTime<Utc>>,
    last_poll: Option<DateTime<Utc>>,
    findings: &mut Findings,
) {
    let off = theirs.map(|theirs| now - theirs);
    if let Some(off) = off.filter(|off| off.abs() > CLOCK_OFF) {
        let text = format!(
            "{} {} Telegram's. Turn on time synchronisation (timedatectl set-ntp true)",
            length(off.abs()),
            if off > TimeDelta::zero() { "ahead of" } else { "behind" }
        );
        findings.fail("clock", text);
    } else if cannot_be(now) || last_poll.is_some_and(|at| at > now + CLOCK_OFF) {
        let text = format!(
            "{} cannot be: it is before the last poll, or before Tidemark was written. Turn on time synchronisation \
             (timedatectl set-ntp true)",
            now.format("%Y-%m-%d %H:%M UTC")
        );
        findings.fail("clock", text);
    } else {
        let compared = off.map_or("not compared with Telegram's", |_| "as Telegram's");
        findings.ok("clock", format!("{}, {compared}", now.format("%Y-%m-%d %H:%M UTC")));
    }
}

fn ago(at: DateTime<Utc>, now: DateTime<Utc>) -> String {
    let shown = at.format("%Y-%m-%d %H:%M:%S UTC");
    match now - at {
        passed if passed < TimeDelta::zero() => format!("{shown}, in the future"),
        passed => format!("{shown}, {} ago", length(passed)),
    }
}
