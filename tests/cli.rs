//! The program as an operator meets it: the real binary in a folder of its own, what it prints and its exit codes.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStderr, Command, Output, Stdio};
use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use tidemark::app::Clock;
use tidemark::sandbox::{Fault, FaultKind, Options, Sandbox};
use tidemark::store::{Key, Store, marks, pair};

/// Long enough for a busy machine; only a failing test waits so long.
const LIMIT: Duration = Duration::from_secs(60);

/// A folder to run the program in, with nothing configured but what the test says.
struct Desk {
    dir: tempfile::TempDir,
    env: Vec<(&'static str, String)>,
}

impl Desk {
    fn new() -> Self {
        Self { dir: tempfile::tempdir().unwrap(), env: Vec::new() }
    }

    /// Configured for this sandbox.
    fn beside(sandbox: &Sandbox) -> Self {
        Self::new().with("TELOXIDE_TOKEN", sandbox.token()).with("TELOXIDE_API_URL", &sandbox.api_url())
    }

    fn with(mut self, name: &'static str, value: &str) -> Self {
        self.env.push((name, value.to_owned()));
        self
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path(name), text).unwrap();
    }

    /// The database and its key, as the first run makes them.
    async fn make(&self) {
        pair::open(&self.path("tidemark.db"), &self.path("tidemark.key")).await.unwrap().close().await;
    }

    fn chmod(&self, name: &str, mode: u32) {
        std::fs::set_permissions(self.path(name), std::fs::Permissions::from_mode(mode)).unwrap();
    }

    fn files(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.dir.path()).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tidemark"));
        command.current_dir(self.dir.path()).args(args).env_clear();
        command.envs(self.env.iter().map(|(name, value)| (name, value)));
        command
    }

    fn run(&self, args: &[&str]) -> Said {
        Said::of(self.command(args).output().unwrap())
    }

    /// Starts the bot and waits until it says it has.
    fn start(&self) -> Running {
        let mut child = self.command(&["run"]).stderr(Stdio::piped()).spawn().unwrap();
        let log = BufReader::new(child.stderr.take().unwrap());
        let mut running = Running { child, log };
        running.wait_for("started");
        running
    }
}

struct Said {
    code: i32,
    out: String,
    err: String,
}

impl Said {
    fn of(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// One or two plain sentences, this exit code, and all of these words.
    fn refuses(&self, code: i32, words: &[&str]) {
        assert_eq!(self.code, code, "{}", self.err);
        assert_eq!(self.err.lines().count(), 1, "{}", self.err);
        assert!(self.err.starts_with(char::is_uppercase) && self.err.ends_with(".\n"), "{}", self.err);
        for word in words {
            assert!(self.err.contains(word), "no {word:?} in: {}", self.err);
        }
    }

    fn line(&self, beginning: &str) -> &str {
        let found = self.out.lines().find(|line| line.starts_with(beginning));
        found.unwrap_or_else(|| panic!("no line {beginning:?} in:\n{}", self.out))
    }
}

struct Running {
    child: Child,
    log: BufReader<ChildStderr>,
}

impl Running {
    /// Reads the log until a line has this word, and gives that line.
    fn wait_for(&mut self, word: &str) -> String {
        let mut seen = String::new();
        loop {
            let before = seen.len();
            assert!(self.log.read_line(&mut seen).unwrap() > 0, "no {word:?} in:\n{seen}");
            if seen[before..].contains(word) {
                return seen[before..].to_owned();
            }
        }
    }

    fn signal(&self, name: &str) {
        // The shell's own kill: a program of that name is not everywhere.
        let line = format!("kill -{name} {}", self.child.id());
        assert!(Command::new("/bin/sh").args(["-c", &line]).status().unwrap().success());
    }

    fn code(&mut self) -> Option<i32> {
        self.child.wait().unwrap().code()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Only where a test failed half-way is it still there.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

async fn sandbox() -> Sandbox {
    Sandbox::start(Options::new(Arc::new(|| Clock::System.now()))).await.unwrap()
}

fn mode(path: &Path) -> u32 {
    std::fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn without_a_token_it_says_how_to_get_one_and_makes_nothing() {
    let desk = Desk::new();
    desk.run(&[]).refuses(2, &["TELOXIDE_TOKEN", "@BotFather", ".env", "tidemark rehearse"]);
    desk.run(&["run"]).refuses(2, &["TELOXIDE_TOKEN"]);
    assert_eq!(desk.files(), [""; 0]);
}

#[test]
fn a_malformed_value_is_named_and_never_shown() {
    let run = |name, value| Desk::new().with("TELOXIDE_TOKEN", "1:A").with(name, value).run(&["run"]);
    let cases = [
        ("TELOXIDE_TOKEN", "s3cret", "123456:ABC-DEF"),
        ("TELOXIDE_API_URL", "ftp://s3cret", "http://127.0.0.1:8081"),
        ("DATABASE_URL", "postgres://me:s3cret@host/db", "sqlite://tidemark.db"),
        ("DATABASE_URL", "sqlite://nowhere/tidemark.db", "does not exist"),
        ("TIDEMARK_KEY_FILE", "nowhere/tidemark.key", "does not exist"),
        ("TIDEMARK_MESSAGES_PER_SECOND", "s3cret", "1 to 1000"),
        ("TIDEMARK_MESSAGES_PER_SECOND", "1001", "paid broadcasts"),
        ("TIDEMARK_DANGER_XX", "s3cret", "en"),
        ("TIDEMARK_DANGER", "s3cret", "TIDEMARK_DANGER_ and a language: en"),
        ("RUST_LOG", "===", "tidemark=info,warn"),
    ];
    for (name, value, expected) in cases {
        let said = run(name, value);
        said.refuses(2, &[name, expected]);
        assert!(!said.err.contains("s3cret"), "{}", said.err);
    }
    assert_eq!(Desk::new().run(&["run", "--token", "1:A"]).code, 2);
}

#[test]
fn a_malformed_env_file_says_which_line() {
    let desk = Desk::new();
    desk.write(".env", "# mine\nTELOXIDE_TOKEN=1:A\n\nthis is s3cret\n");
    let said = desk.run(&["doctor"]);
    said.refuses(2, &["Line 4", ".env"]);
    assert!(!said.err.contains("s3cret"));
    assert_eq!(desk.run(&["--help"]).code, 0);
}

#[test]
fn the_env_file_is_read_after_the_environment_and_the_flags() {
    let desk = Desk::new().with("DATABASE_URL", "sqlite://environment.db");
    desk.write(".env", "DATABASE_URL=sqlite://file.db\nTIDEMARK_KEY_FILE=file.key\n");
    let list = ["therapist", "list"];
    desk.run(&list).refuses(2, &["environment.db", "tidemark run"]);
    desk.write("file.key", &"0".repeat(64));
    desk.chmod("file.key", 0o600);
    desk.run(&list).refuses(2, &["environment.db", "file.key"]);
    let flags = ["--database", "sqlite://flag.db", "--key-file", "flag.key"];
    desk.run(&[&list[..], &flags].concat()).refuses(2, &["flag.db", "tidemark run"]);
    assert_eq!(desk.files(), [".env", "file.key"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_without_its_key_or_with_another_is_refused_and_left_alone() {
    let desk = Desk::new().with("TELOXIDE_TOKEN", "1:A");
    desk.make().await;
    let (database, key) = (desk.path("tidemark.db"), desk.path("tidemark.key"));
    let (bytes, right) = (std::fs::read(&database).unwrap(), std::fs::read(&key).unwrap());
    assert_eq!((mode(&database), mode(&key)), (0o600, 0o600));

    std::fs::remove_file(&key).unwrap();
    for command in COMMANDS {
        desk.run(command).refuses(2, &["tidemark.key", "put the key file back"]);
    }
    assert!(desk.run(&["doctor"]).line("FAIL  key file").contains("put the key file back"));
    assert!(!key.exists(), "no key is made where one was lost");

    desk.write("tidemark.key", &"0".repeat(64));
    desk.chmod("tidemark.key", 0o600);
    for command in COMMANDS {
        desk.run(command).refuses(2, &["cannot be read with this key", "newest copy"]);
    }
    assert!(desk.run(&["doctor"]).line("FAIL  database").contains("cannot be read with this key"));

    desk.chmod("tidemark.key", 0o644);
    desk.run(&["therapist", "list"]).refuses(2, &["chmod 600"]);

    assert_eq!(std::fs::read(&database).unwrap(), bytes);
    std::fs::write(&key, right).unwrap();
    desk.chmod("tidemark.key", 0o600);
    assert_eq!(desk.run(&["therapist", "list"]).code, 0);
}

/// What opens the database.
const COMMANDS: [&[&str]; 9] = [
    &["run"],
    &["therapist", "invite", "--bot", "tidemark_bot"],
    &["therapist", "list"],
    &["therapist", "revoke", "I1"],
    &["outbox", "list"],
    &["outbox", "revive", "all"],
    &["outbox", "drop", "1"],
    &["letters", "list"],
    &["letters", "drop", "all"],
];

#[test]
fn a_key_whose_database_is_gone_or_empty_gets_no_new_one() {
    let desk = Desk::new().with("TELOXIDE_TOKEN", "1:A");
    desk.write("tidemark.key", &"0".repeat(64));
    desk.chmod("tidemark.key", 0o600);
    for command in COMMANDS {
        desk.run(command)
            .refuses(2, &["tidemark.db is missing", "DATABASE_URL", "copy back", "move the key file away"]);
    }
    assert!(desk.run(&["doctor"]).line("FAIL  database").contains("is missing"));
    assert_eq!(desk.files(), ["tidemark.key"]);
    desk.write("tidemark.db", "");
    for command in COMMANDS {
        desk.run(command)
            .refuses(2, &["tidemark.db is empty", "DATABASE_URL", "copy back", "move both away"]);
    }
    assert!(desk.run(&["doctor"]).line("FAIL  database").contains("is empty"));
    std::fs::remove_file(desk.path("tidemark.key")).unwrap();
    for command in COMMANDS {
        desk.run(command).refuses(2, &["is an empty file", "remove the empty file"]);
    }
    assert_eq!(desk.files(), ["tidemark.db"]);
    assert_eq!(std::fs::metadata(desk.path("tidemark.db")).unwrap().len(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_first_run_killed_at_any_moment_can_be_begun_again() {
    let sandbox = sandbox().await;
    for moment in ["tidemark.db.lock", "tidemark.key.new", "tidemark.db", "tidemark.db-wal", "tidemark.key"] {
        let desk = Desk::beside(&sandbox);
        let mut first = desk.command(&["run"]).stderr(Stdio::null()).spawn().unwrap();
        while !desk.path(moment).exists() && first.try_wait().unwrap().is_none() {
            std::thread::yield_now();
        }
        first.kill().unwrap();
        first.wait().unwrap();
        let mut second = desk.start();
        second.signal("TERM");
        assert_eq!(second.code(), Some(0), "{moment}");
        assert_eq!(desk.files(), ["tidemark.db", "tidemark.db.lock", "tidemark.key"], "{moment}");
        assert_eq!(desk.run(&["therapist", "list"]).code, 0, "{moment}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn copies_made_and_put_back_as_the_page_says_have_everything() {
    let sandbox = sandbox().await;
    let desk = Desk::beside(&sandbox);
    let mut bot = desk.start();
    let invite = |label: &str| assert_eq!(desk.run(&["therapist", "invite", "--label", label]).code, 0);
    let copy = |from: &Desk, to: &Desk, names: &[&str]| {
        for name in names {
            std::fs::copy(from.path(name), to.path(name)).unwrap();
        }
    };
    invite("before");
    bot.signal("TERM");
    assert_eq!(bot.code(), Some(0));
    assert!(!desk.path("tidemark.db-wal").exists(), "stopped in order, nothing is left in the log");
    let older = Desk::new();
    copy(&desk, &older, &["tidemark.db", "tidemark.key"]);

    let mut bot = desk.start();
    invite("after");
    bot.signal("KILL");
    bot.code();
    let (without, with) = (Desk::new(), Desk::new());
    copy(&desk, &without, &["tidemark.db", "tidemark.key"]);
    copy(&desk, &with, &["tidemark.db", "tidemark.db-wal", "tidemark.key"]);
    assert!(desk.run(&["doctor"]).line("--    newest writes").contains("tidemark.db-wal"));
    assert!(!without.run(&["therapist", "list"]).out.contains("after"), "it is only in the log");
    assert!(with.run(&["therapist", "list"]).out.contains("after"));

    // The older copy goes back over what the killed one left.
    for name in ["tidemark.db", "tidemark.db-wal", "tidemark.db-shm"] {
        std::fs::remove_file(desk.path(name)).unwrap();
    }
    copy(&older, &desk, &["tidemark.db"]);
    let doctor = desk.run(&["doctor"]);
    assert_eq!(doctor.code, 0, "{}", doctor.out);
    let listed = desk.run(&["therapist", "list"]).out;
    assert!(listed.contains("before") && !listed.contains("after"), "{listed}");
}

/// Makes something of a file that it should not be.
fn misplace(path: &Path, how: &str) {
    std::fs::remove_file(path).ok();
    match how {
        "folder" => std::fs::create_dir(path).unwrap(),
        "pipe" => assert!(Command::new("mkfifo").arg(path).status().unwrap().success()),
        "device" => std::os::unix::fs::symlink("/dev/null", path).unwrap(),
        "dangling" => std::os::unix::fs::symlink("nowhere", path).unwrap(),
        "bytes" => {
            std::fs::write(path, [0xC3; 32]).unwrap();
            std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600)).unwrap();
        }
        other => panic!("{other}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_lies_where_a_file_should_be_is_said_with_what_to_do() {
    let ways = [
        ("folder", "is a folder and not a file"),
        ("pipe", "is a pipe, a socket or a device"),
        ("device", "is a pipe, a socket or a device"),
        ("dangling", "is a link to a file that is not there"),
    ];
    let files = [
        "tidemark.db",
        "tidemark.db-wal",
        "tidemark.db-shm",
        "tidemark.db.lock",
        "tidemark.key",
        "token",
        ".env",
    ];
    for (how, expected) in ways {
        for file in files {
            let desk = Desk::new();
            desk.make().await;
            desk.write("token", "1:A");
            misplace(&desk.path(file), how);
            let run = desk.run(&["run", "--token-file", "token"]);
            run.refuses(2, &[file, expected]);
            let doctor = desk.run(&["doctor", "--token-file", "token"]);
            let said = format!("{}{}", doctor.out, doctor.err);
            assert!(
                said.lines().any(|line| line.contains(file) && line.contains(expected)),
                "{how} {file}: {said}"
            );
            assert!(doctor.code != 0, "{how} {file}");
        }
    }
    let desk = Desk::new();
    desk.make().await;
    for (file, words) in [
        ("tidemark.key", "64 hexadecimal digits"),
        ("token", "does not hold a token"),
        (".env", "is not UTF-8"),
    ] {
        desk.write("token", "1:A");
        misplace(&desk.path(file), "bytes");
        desk.run(&["run", "--token-file", "token"]).refuses(2, &[file, words]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_database_is_said_to_be_one_and_left_alone() {
    let desk = Desk::new().with("TELOXIDE_TOKEN", "1:A");
    desk.make().await;
    let whole = std::fs::read(desk.path("tidemark.db")).unwrap();
    let flipped = |at: usize| {
        let mut bytes = whole.clone();
        bytes[at] ^= 0xFF;
        bytes
    };
    let damages = [
        ("cut in the middle", whole[..whole.len() / 2].to_vec()),
        ("cut in a page", whole[..whole.len() / 2 + 77].to_vec()),
        ("its first page only", whole[..4096].to_vec()),
        ("a few bytes", whole[..40].to_vec()),
        ("flipped at the front", flipped(3)),
        ("flipped in the first page", flipped(2000)),
        ("flipped in the second page", flipped(5000)),
        ("zeros", vec![0; whole.len()]),
    ];
    for (what, bytes) in damages {
        std::fs::write(desk.path("tidemark.db"), &bytes).unwrap();
        let run = desk.run(&["run"]);
        assert_eq!(run.code, 2, "{what}: {}", run.err);
        assert!(run.err.contains("damaged") && run.err.contains("newest copy"), "{what}: {}", run.err);
        let doctor = desk.run(&["doctor"]);
        let said =
            |line: &str| line.starts_with("FAIL") && line.contains("damaged") && line.contains("newest copy");
        assert!(doctor.out.lines().any(said), "{what}: {}", doctor.out);
        assert!(std::fs::read(desk.path("tidemark.db")).unwrap() == bytes, "{what}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_doctor_says_which_files_others_may_read() {
    let desk = Desk::new();
    desk.make().await;
    desk.write("token", "1:A");
    desk.chmod("token", 0o600);
    let doctor = ["doctor", "--token-file", "token"];
    assert!(!desk.run(&doctor).out.contains("FAIL  rights"));
    // Looking has left the side files.
    for (file, mode) in [
        ("tidemark.db", 0o644),
        ("tidemark.db-wal", 0o640),
        ("tidemark.db-shm", 0o604),
        ("token", 0o666),
        (".env", 0o644),
    ] {
        if file == ".env" {
            desk.write(file, "");
        }
        desk.chmod(file, mode);
        let said = desk.run(&doctor);
        assert!(said.line("FAIL  rights").contains(&format!("chmod 600 {file}")), "{}", said.out);
        // SQLite gives its own side files, where they are empty, the rights of the database.
        assert!(file.contains('-') || self::mode(&desk.path(file)) == mode, "nothing is changed");
        desk.chmod(file, 0o600);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn invitations_are_made_listed_and_taken_back() {
    let desk = Desk::new();
    for command in &COMMANDS[1..] {
        desk.run(command).refuses(2, &["no database tidemark.db yet", "`tidemark run` first"]);
    }
    assert_eq!(desk.files(), [""; 0]);
    desk.make().await;

    let said = desk.run(&["therapist", "invite", "--bot", "@tidemark_bot", "--label", "Dr Vega"]);
    assert_eq!(said.code, 0, "{}", said.err);
    let code = said.line("https://t.me/tidemark_bot?start=").rsplit_once('=').unwrap().1;
    assert_eq!(code.len(), 22);
    assert!(said.out.contains('█') && !said.out.contains('\u{1b}'), "a code without colours in a pipe");

    let listed = desk.run(&["therapist", "list"]);
    let row: Vec<&str> = listed.line("I1").split_whitespace().collect();
    assert_eq!((row[1], row[2], row[3], row[5]), ("Dr", "Vega", "0", "invited"));
    assert!(!listed.out.contains(code), "only the hash is kept");

    desk.run(&["therapist", "revoke", "T4711"]).refuses(1, &["T4711", "therapist list"]);
    assert_eq!(desk.run(&["therapist", "revoke", "I1"]).code, 0);
    desk.run(&["therapist", "revoke", "i1"]).refuses(1, &["I1"]);
    assert!(desk.run(&["therapist", "list"]).line("I1").ends_with("revoked"));

    assert_eq!(desk.run(&["therapist", "invite", "--bot", "no bot"]).code, 2);
    desk.run(&["therapist", "invite"]).refuses(2, &["TELOXIDE_TOKEN"]);
}

/// Changes the database with nobody at work on it.
async fn change(desk: &Desk, sql: &'static str) {
    let key = Key::read(&desk.path("tidemark.key")).unwrap().unwrap();
    let store = Store::join(&desk.path("tidemark.db"), &key).await.unwrap();
    let mut tx = store.write().await.unwrap();
    sqlx::query(sql).execute(&mut *tx).await.unwrap();
    tx.commit().await.unwrap();
    store.close().await;
}

/// The steps the database has gone through.
async fn steps(desk: &Desk) -> usize {
    let key = Key::read(&desk.path("tidemark.key")).unwrap().unwrap();
    let store = Store::look(&desk.path("tidemark.db"), &key).await.unwrap();
    let (applied, _) = store.schema().await.unwrap();
    store.close().await;
    applied
}

/// What the bot lived last and Telegram's clock agree, and the machine's is a year behind them, or ahead of them.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_command_on_a_machine_whose_clock_is_wrong_writes_the_bots_time() {
    for days in [365, -365] {
        let theirs = move || Clock::System.now() + chrono::TimeDelta::days(days);
        let sandbox = Sandbox::start(Options::new(Arc::new(theirs))).await.unwrap();
        let desk = Desk::beside(&sandbox);
        desk.make().await;
        let key = Key::read(&desk.path("tidemark.key")).unwrap().unwrap();
        let store = Store::join(&desk.path("tidemark.db"), &key).await.unwrap();
        let mut tx = store.write().await.unwrap();
        tidemark::store::marks::set(&mut tx, tidemark::store::marks::LAST_POLL, theirs()).await.unwrap();
        tx.commit().await.unwrap();
        store.close().await;
        let invited = desk.run(&["therapist", "invite", "--bot", "tidemark_bot"]);
        assert_eq!(invited.code, 0, "{}", invited.err);
        let expires = (theirs() + chrono::TimeDelta::days(14)).format("%Y-%m-%d").to_string();
        assert!(invited.out.contains(&format!("until {expires}")), "{}", invited.out);
        let listed = desk.run(&["therapist", "list"]);
        assert!(listed.line("I1").ends_with("invited"), "{}", listed.out);
        assert!(listed.out.contains(&theirs().format("%Y-%m-%d").to_string()), "{}", listed.out);
        // Where nobody says, a link may be good for years: none is made. Access is taken back all the same.
        let alone = Desk { dir: desk.dir, env: Vec::new() };
        let refused = alone.run(&["therapist", "invite", "--bot", "tidemark_bot"]);
        refused.refuses(1, &["clock", "set-ntp"]);
        assert_eq!(alone.run(&["therapist", "revoke", "I1"]).code, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_command_but_run_changes_the_tables_of_a_database() {
    let desk = Desk::new();
    desk.make().await;
    let all = steps(&desk).await;
    change(&desk, "DELETE FROM _sqlx_migrations WHERE version = (SELECT max(version) FROM _sqlx_migrations)")
        .await;
    let before = std::fs::read(desk.path("tidemark.db")).unwrap();
    // As a bot holds it that was started before the program was updated.
    let mut lock = std::fs::File::options();
    let lock = lock.write(true).create(true).truncate(false).open(desk.path("tidemark.db.lock")).unwrap();
    lock.try_lock().unwrap();
    for command in [COMMANDS[1], COMMANDS[3]] {
        desk.run(command).refuses(2, &["older than this one", "Stop it"]);
    }
    desk.run(&["therapist", "list"]).refuses(2, &["older Tidemark", "tidemark run"]);
    assert!(desk.run(&["doctor"]).line("--    schema").contains("brings it up to date"));
    // Nobody is running: it is the same.
    drop(lock);
    for command in [&COMMANDS[1..], &[&["therapist", "revoke", "T4711"]]].concat() {
        desk.run(command).refuses(2, &["older Tidemark", "tidemark run"]);
    }
    assert_eq!(steps(&desk).await, all - 1, "nothing was brought up to date");
    assert!(std::fs::read(desk.path("tidemark.db")).unwrap() == before, "not a byte was changed");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_of_a_newer_program_is_refused_by_every_command() {
    let desk = Desk::new().with("TELOXIDE_TOKEN", "1:A");
    desk.make().await;
    change(
        &desk,
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
         VALUES (29991231000001, 'later', TRUE, x'00', 0)",
    )
    .await;
    for command in COMMANDS {
        desk.run(command).refuses(2, &["newer Tidemark"]);
    }
    assert!(desk.run(&["doctor"]).line("FAIL  schema").contains("newer Tidemark"));
}

#[tokio::test(flavor = "multi_thread")]
async fn looking_changes_nothing() {
    let desk = Desk::new();
    desk.make().await;
    let before = std::fs::read(desk.path("tidemark.db")).unwrap();
    for command in [&["therapist", "list"][..], &["outbox", "list"], &["letters", "list"], &["doctor"]] {
        desk.run(command);
        assert!(std::fs::read(desk.path("tidemark.db")).unwrap() == before, "{command:?}");
        // SQLite leaves its side files; there is nothing in the log.
        assert_eq!(std::fs::metadata(desk.path("tidemark.db-wal")).unwrap().len(), 0, "{command:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn messages_that_did_not_come_are_listed_sent_again_and_let_go() {
    let sandbox = sandbox().await;
    let desk = Desk::beside(&sandbox);
    desk.make().await;
    assert!(desk.run(&["outbox", "list"]).out.contains("nothing is parked"));
    desk.run(&["outbox", "revive", "all"]).refuses(1, &["outbox list"]);
    desk.run(&["letters", "drop", "all"]).refuses(1, &["letters list"]);
    change(
        &desk,
        r#"INSERT INTO outbox (id, key, chat_id, lane, action, surface, screen, lang, due_at, outcome, reason, finished_at, created_at) VALUES
            (1, 'a', 471100002, 0, 'show', NULL, '{"v":1,"screen":"export"}', 'en', 0, 'broken', 'too late', 0, 0),
            (2, 'b', 471100002, 0, 'show', NULL, NULL, 'en', 0, 'broken', 'not kept', 0, 0),
            (3, 'c', 471100002, 0, 'show', 'settings', '{"v":1,"screen":"menu"}', 'en', 0, 'broken', 'refused', 0, 0),
            (4, 'd', 471100002, 0, 'show', 'settings', NULL, 'en', 0, 'sent', NULL, 0, 0),
            (5, 'e', 471100002, 0, 'show', NULL, '{"v":1,"screen":{"line":"sorry"}}', 'en', 0, NULL, NULL, NULL, 0),
            (6, 'f', 471100002, 0, 'show', NULL, '{"v":1,"screen":{"line":{"alias_taken":{"alias":"Heronwren"}}}}', 'en', 0, 'broken', 'refused', 0, 0)"#,
    )
    .await;
    change(
        &desk,
        r#"INSERT INTO dead_letters (id, update_id, person_id, raw, error, at) VALUES
            (1, 9, 471100002, '{"update_id":9,"message":{"text":"blue dog"}}', 'a stored zone cannot be read', 0),
            (2, NULL, 471100002, 'weekly', 'the turn panicked', 0)"#,
    )
    .await;
    let listed = || desk.run(&["outbox", "list"]).out;
    let all = listed() + &desk.run(&["letters", "list"]).out;
    for shown in [
        "export",
        "too late",
        "unknown",
        "waits",
        "reply",
        "message ",
        "weekly",
        "a stored zone cannot be read",
    ] {
        assert!(all.contains(shown), "no {shown} in {all}");
    }
    for hidden in ["471100002", "Heronwren", "blue dog"] {
        assert!(!all.contains(hidden), "{hidden} in {all}");
    }
    change(&desk, "UPDATE outbox SET stumbles = 3 WHERE id = 5").await;
    assert!(listed().contains("waits: fails while others go"), "{}", listed());
    let said = desk.run(&["doctor"]);
    let waiting = said.line("--    outbox");
    assert!(waiting.contains("1 messages waiting; 1 of them fail while others go"), "{waiting}");
    let parked = said.line("--    parked");
    for told in [
        "4 messages",
        "1 export (too late)",
        "1 unknown (not kept)",
        "`tidemark outbox revive` sends them again but for 1 ",
    ] {
        assert!(parked.contains(told), "{parked}");
    }
    assert!(said.line("--    dead letters").contains("tidemark letters list"));

    let said = desk.run(&["outbox", "revive", "all"]);
    assert_eq!(said.code, 0, "{}", said.err);
    for told in ["2 sent again", "1 left parked: a newer", "1 left parked: nothing"] {
        assert!(said.out.contains(told), "{}", said.out);
    }
    assert_eq!(listed().matches("waits").count(), 3, "{}", listed());
    desk.run(&["outbox", "revive", "export"]).refuses(1, &["export"]);
    assert!(desk.run(&["outbox", "drop", "unknown", "menu"]).out.contains("2 let go"));
    assert!(desk.run(&["outbox", "drop", "5"]).out.contains("1 let go"));
    desk.run(&["outbox", "drop", "5"]).refuses(1, &["5"]);
    assert_eq!((listed().lines().count(), listed().matches("waits").count()), (3, 2), "{}", listed());
    assert!(desk.run(&["outbox", "drop", "Heronwren"]).err.contains("check-in"));
    assert!(desk.run(&["letters", "drop", "1"]).out.contains("1 let go"));
    assert!(!desk.run(&["letters", "list"]).out.contains("zone"));
}

#[test]
fn the_doctor_makes_nothing() {
    let desk = Desk::new();
    let said = desk.run(&["doctor"]);
    assert_eq!(said.code, 1);
    assert!(said.line("FAIL  configuration").contains("TELOXIDE_TOKEN"));
    assert!(said.line("FAIL  database").contains("tidemark run"));
    said.line("ok    folder");
    assert_eq!(desk.files(), [""; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_doctor_finds_a_good_place_good_and_an_outage_bad() {
    let sandbox = sandbox().await;
    let desk = Desk::beside(&sandbox);
    desk.make().await;
    assert_eq!(desk.run(&["therapist", "invite"]).code, 0);
    let said = desk.run(&["doctor"]);
    assert_eq!(said.code, 0, "{}", said.out);
    assert!(said.line("ok    Telegram").contains("@tidemark_bot"));
    assert!(said.line("ok    clock").contains("as Telegram's"));
    for what in ["configuration", "languages", "folder", "key file", "database", "integrity", "schema"] {
        said.line(&format!("ok    {what}"));
    }
    for what in ["outbox", "parked", "dead letters", "last poll"] {
        said.line(&format!("--    {what}"));
    }

    sandbox.outage(true);
    let said = desk.run(&["doctor"]);
    assert_eq!(said.code, 1);
    said.line("FAIL  Telegram");
    desk.run(&["therapist", "invite"]).refuses(1, &["--bot USERNAME"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_doctor_says_what_to_do_after_hours_without_a_poll() {
    let sandbox = sandbox().await;
    let desk = Desk::beside(&sandbox);
    desk.make().await;
    let store = pair::open(&desk.path("tidemark.db"), &desk.path("tidemark.key")).await.unwrap();
    let mut tx = store.write().await.unwrap();
    let now = Clock::System.now();
    marks::set(&mut tx, marks::LAST_POLL, now - TimeDelta::hours(3)).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(desk.run(&["doctor"]).code, 0, "no bot runs that should poll");
    let lock = std::fs::File::create(desk.path("tidemark.db.lock")).unwrap();
    lock.try_lock().unwrap();
    let said = desk.run(&["doctor"]);
    assert_eq!(said.code, 1, "{}", said.out);
    assert!(said.line("FAIL  polls").contains("Look into the log"), "{}", said.out);
    // Whoever does not say who we are does not answer, whatever else it says.
    let kind = FaultKind::Error { code: 502, description: "Bad Gateway".into(), retry_after: None };
    sandbox.fault(Fault { method: "getMe".into(), chat: None, times: 1, kind });
    let said = desk.run(&["doctor"]);
    assert!(said.line("FAIL  polls").contains("does not answer here either"), "{}", said.out);
    assert!(said.line("FAIL  polls").contains("For 3 h "), "{}", said.out);
    let mut tx = store.write().await.unwrap();
    marks::set(&mut tx, marks::RIVAL, now).await.unwrap();
    tx.commit().await.unwrap();
    assert!(desk.run(&["doctor"]).line("FAIL  polls").contains("same token"));
    store.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bot_runs_answers_and_stops_in_order() {
    let sandbox = sandbox().await;
    let desk = Desk::beside(&sandbox).with("TIDEMARK_DANGER_EN", "In danger call the lighthouse.");
    let mut bot = desk.start();

    // A therapist comes in by a link made beside the running bot.
    let invited = desk.run(&["therapist", "invite", "--label", "Dr Vega"]);
    assert_eq!(invited.code, 0, "{}", invited.err);
    let link = invited.line("https://t.me/tidemark_bot?start=");
    let vega = sandbox.person(4711, "Vega", "en");
    vega.start(Some(link.rsplit_once('=').unwrap().1));
    assert!(sandbox.until(LIMIT, |_| vega.last().is_some()).await, "{}", vega.transcript());
    let before = vega.messages().len();
    vega.say("/help");
    let told = |_: &Sandbox| vega.messages().iter().skip(before).any(|m| m.text.contains("the lighthouse"));
    assert!(sandbox.until(LIMIT, told).await, "{}", vega.transcript());

    desk.run(&["run"]).refuses(1, &["Tidemark is running", "DATABASE_URL"]);
    assert_eq!(desk.run(&["doctor"]).code, 0);
    assert_eq!(mode(&desk.path("tidemark.db-wal")), 0o600);

    bot.signal("TERM");
    bot.wait_for("stopping in order");
    bot.wait_for("stopped in order");
    assert_eq!(bot.code(), Some(0));
    assert_eq!(sandbox.pending_updates(), 0);
    assert_eq!(sandbox.violations(), [""; 0]);
    // What was held is free again.
    let mut bot = desk.start();
    bot.signal("INT");
    assert_eq!(bot.code(), Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_outage_at_the_start_is_waited_for_and_can_be_left() {
    let sandbox = sandbox().await;
    sandbox.outage(true);
    let desk = Desk::beside(&sandbox);
    let mut child = desk.command(&[]).stderr(Stdio::piped()).spawn().unwrap();
    let log = BufReader::new(child.stderr.take().unwrap());
    let mut bot = Running { child, log };
    let line = bot.wait_for("trying again");
    assert!(!line.contains("SANDBOX"), "no token in the log: {line}");
    bot.signal("TERM");
    assert_eq!(bot.code(), Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_refused_while_the_bot_runs_is_waited_out() {
    let sandbox = sandbox().await;
    let desk = Desk::beside(&sandbox);
    let mut bot = desk.start();
    let kind = FaultKind::Error { code: 401, description: "Unauthorized".into(), retry_after: None };
    sandbox.fault(Fault { method: "getUpdates".into(), chat: None, times: 1, kind });
    let vega = sandbox.person(4711, "Vega", "en");
    vega.say("/help");
    let line = bot.wait_for("polling failed");
    assert!(line.contains("does not know this token"), "{line}");
    vega.say("/help");
    assert!(
        sandbox.until(LIMIT, |_| vega.last().is_some_and(|last| last.from_bot)).await,
        "{}",
        vega.transcript()
    );
    bot.signal("TERM");
    assert_eq!(bot.code(), Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_telegram_does_not_know_needs_somebody_to_put_it_right() {
    let sandbox = sandbox().await;
    let desk = Desk::beside(&sandbox);
    desk.write("token", "1:WRONG\n");
    let said = desk.run(&["run", "--token-file", "token"]);
    assert_eq!(said.code, 2, "{}", said.err);
    assert!(said.err.contains("@BotFather") && !said.err.contains("WRONG"), "{}", said.err);
}
