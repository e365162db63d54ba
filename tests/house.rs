//! The house itself: floors point down, rooms keep to their libraries, files stay small and say what they are.
#![expect(clippy::unwrap_used, reason = "a source that cannot be read has failed")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Each room with its floor. A room may use rooms on lower floors only; one apart uses none and is used by none below 5.
const FLOORS: [(&str, u8); 12] = [
    ("domain", 0),
    ("dialogue", 1),
    ("charts", 1),
    ("wording", 2),
    ("store", 3),
    ("telegram", 3),
    ("app", 4),
    ("cli", 7),
    ("rehearse", 5),
    ("demo", 6),
    ("sandbox", APART),
    ("main.rs", 8),
];
const APART: u8 = 99;

/// Libraries with one home each.
const HOMES: [(&str, &[&str]); 10] = [
    ("teloxide", &["telegram"]),
    ("sqlx", &["store"]),
    ("fluent_bundle", &["wording"]),
    ("icu_", &["wording"]),
    ("plotters", &["charts"]),
    ("resvg", &["charts"]),
    ("krilla", &["charts"]),
    ("axum", &["sandbox"]),
    ("clap", &["cli", "main.rs"]),
    ("tokio_cron_scheduler", &["app"]),
];

const LONGEST: usize = 500;

struct Source {
    path: PathBuf,
    room: String,
    text: String,
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let inside = path.strip_prefix(&root).unwrap();
                let room = inside.components().next().unwrap().as_os_str().to_string_lossy().into_owned();
                let text = fs::read_to_string(&path).unwrap();
                found.push(Source { path: inside.to_owned(), room, text });
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(found.len() > 50, "the house is found");
    found
}

fn is_test(source: &Source) -> bool {
    source.path.components().any(|part| part.as_os_str() == "tests" || part.as_os_str() == "tests.rs")
}

/// The rooms a file names by `crate::`, test code left out.
fn rooms_used(text: &str) -> Vec<String> {
    let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let named = code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| line.split("crate::").skip(1));
    named.map(|rest| rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()).collect()
}

#[test]
fn arrows_point_down() {
    let floors: BTreeMap<&str, u8> = FLOORS.into_iter().collect();
    let mut wrong = Vec::new();
    for source in sources().iter().filter(|source| source.room != "lib.rs" && !is_test(source)) {
        let own = floors.get(source.room.as_str()).unwrap_or_else(|| panic!("{} has no floor", source.room));
        for used in rooms_used(&source.text) {
            let Some(floor) = floors.get(used.as_str()) else { continue };
            let down = used == source.room
                || (*floor == APART && *own >= 5 && *own != APART)
                || (*own != APART && floor < own);
            if !down {
                wrong.push(format!("{}: {} may not use {used}", source.path.display(), source.room));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn libraries_stay_in_their_rooms() {
    let mut wrong = Vec::new();
    for source in sources() {
        for (library, homes) in HOMES {
            let used = source.text.lines().any(|line| {
                let code = line.trim_start();
                !code.starts_with("//")
                    && (code.contains(&format!("use {library}")) || code.contains(&format!("{library}::")))
            });
            if used && !homes.contains(&source.room.as_str()) {
                wrong.push(format!("{} uses {library}, whose home is {homes:?}", source.path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// All of the project's own code, tests and benches too.
fn everywhere() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders: Vec<PathBuf> =
        ["src", "tests", "benches", "examples"].iter().map(|name| root.join(name)).collect();
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path.strip_prefix(root).unwrap().to_owned(), text));
            }
        }
    }
    found
}

#[test]
fn connections_are_made_by_one_gate() {
    // Options made elsewhere would log statements, and one statement is the key.
    let makers = [
        "SqliteConnectOptions::",
        "SqlitePoolOptions::",
        "SqlitePool::connect",
        "SqliteConnection::connect(",
        "AnyPool",
        "AnyConnection",
        "enable_load_extension",
        "log_statements",
        "log_slow_statements",
    ];
    let gate = Path::new("src/store/connect.rs");
    let mut wrong = Vec::new();
    for (path, text) in everywhere() {
        if path != gate && path != Path::new(file!()) {
            let lines = text.lines().filter(|line| makers.iter().any(|maker| line.contains(maker)));
            wrong.extend(lines.map(|line| format!("{}: {}", path.display(), line.trim())));
        }
    }
    assert!(wrong.is_empty(), "store::connect makes the options of every connection:\n{}", wrong.join("\n"));
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(gate)).unwrap();
    assert_eq!(text.matches("SqliteConnectOptions::new()").count(), text.matches("quiet(Sqlite").count());
    assert!(text.contains("disable_statement_logging()"));
    assert!(
        text.contains("idle_timeout(None)") && text.contains("max_lifetime(None)"),
        "the key is not said anew"
    );
}

#[test]
fn the_operators_files_are_looked_at_before_they_are_opened() {
    // A pipe would be waited for without end, a folder or a dangling link told in the system's words.
    let openers = [
        "File::open",
        "File::options",
        "OpenOptions",
        "fs::read",
        "fs::metadata",
        "try_exists(",
        "exists()",
        "dotenvy::from_path",
        "is_file()",
        "is_dir()",
    ];
    let may = [
        ("store/place.rs", openers.as_slice()),
        // A new file, with its rights from the start, where `place` has looked.
        ("store/key.rs", &["OpenOptions"]),
        ("store/open.rs", &["OpenOptions"]),
        ("cli/lock.rs", &["File::options", "OpenOptions"]),
        // Test code, by `mod.rs`.
        ("store/samples.rs", openers.as_slice()),
    ];
    let mut wrong = Vec::new();
    for source in
        sources().iter().filter(|source| ["store", "cli"].contains(&source.room.as_str()) && !is_test(source))
    {
        let code = source.text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        let code = code.split("#[cfg(all(test, unix))]\nmod tests {").next().unwrap_or_default();
        let allowed =
            may.iter().find(|(file, _)| source.path == Path::new(file)).map_or(&[][..], |(_, may)| may);
        for opener in openers.iter().filter(|opener| !allowed.contains(opener)) {
            let lines = code.lines().filter(|line| line.contains(opener));
            wrong.extend(lines.map(|line| format!("{}: {}", source.path.display(), line.trim())));
        }
    }
    assert!(wrong.is_empty(), "store::place looks at a path before it is opened:\n{}", wrong.join("\n"));
}

/// Values that log lines print by their `Display`. Each was looked at: its words are this program's own.
const SHOWN: [(&str, &str); 10] = [
    // `StoreError`, `TurnError`, `ApiError`: kinds and numbers, never what a library said.
    ("src/app/deliver.rs", "%error"),
    ("src/app/intake.rs", "%error"),
    ("src/app/run.rs", "%error"),
    ("src/app/steps.rs", "%error"),
    ("src/app/tick.rs", "%error"),
    ("src/store/alarms.rs", "%error"),
    // Only of this program: where it panicked, which version, which name Telegram gave the bot.
    ("src/app/deliver.rs", "why = "),
    ("src/app/run.rs", "error,"),
    ("src/cli/logs.rs", "place,"),
    ("src/cli/run.rs", "username = "),
];

#[test]
fn what_a_log_line_prints_was_looked_at() {
    let mut wrong = Vec::new();
    for source in sources().iter().filter(|source| !is_test(source)) {
        let path = Path::new("src").join(&source.path);
        let code = source.text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        for level in ["error!(", "warn!(", "info!(", "debug!(", "trace!("] {
            for (at, _) in code.match_indices(&format!("tracing::{level}")) {
                let call: String = code[at..].split(");").next().unwrap_or_default().into();
                let arguments = call.split_once('(').map(|(_, rest)| rest).unwrap_or_default();
                let message = arguments.split('"').nth(1).unwrap_or_default();
                if message.contains('{') {
                    wrong.push(format!("{}: a message is not constant: {call}", path.display()));
                }
                let fields = arguments.split('"').next().unwrap_or_default();
                for field in fields.split(',').map(str::trim).filter(|field| !field.is_empty()) {
                    let known = SHOWN.iter().any(|(file, shown)| {
                        path == Path::new(file) && format!("{field},").starts_with(shown)
                    });
                    let plain = PLAIN.contains(&field);
                    if !known && !plain {
                        wrong.push(format!("{}: {field:?} in {call}", path.display()));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "may these stand in a log? {}", wrong.join("\n"));
}

/// Fields that are numbers, or words of this program.
const PLAIN: [&str; 16] = [
    "alarm = alarm.kind()",
    "attempts = row.attempts",
    "failures",
    "kind",
    "lang = lang.tag()",
    "link = seen.link.0",
    "outbox = row.id",
    "schema",
    "seconds = by.num_seconds()",
    "seconds = wait.as_secs()",
    "update = update.id",
    "updates = count",
    "version = env!(",
    "what",
    "CARGO_PKG_VERSION",
    ")",
];

#[test]
fn every_file_says_what_it_is_and_stays_small() {
    let mut wrong = Vec::new();
    for source in sources() {
        let header = source.text.lines().take_while(|line| line.starts_with("//!")).count();
        if !is_test(&source) && !(1..=7).contains(&header) {
            wrong.push(format!("{}: a header of {header} lines", source.path.display()));
        }
        let lines = source.text.lines().count();
        if !is_test(&source) && lines > LONGEST {
            wrong.push(format!("{}: {lines} lines", source.path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A client's answers come to a therapist by `store::looks` alone, which records the look: the store hands them out
/// nowhere else, a therapist's turn has none, and a message that waits holds none.
#[test]
fn answers_leave_for_a_therapist_only_with_the_look_on_record() {
    let sources = sources();
    let text_of = |path: &str| &sources.iter().find(|source| source.path == Path::new(path)).unwrap().text;
    for source in sources.iter().filter(|source| source.room == "store" && !is_test(source)) {
        let path = source.path.display();
        for line in source.text.lines().filter(|line| line.trim_start().starts_with("pub async fn")) {
            assert!(!line.contains("of_case"), "{path}: {line} is no business of other rooms");
        }
        // Whoever asks for what another person may see, and gets answers by it.
        let asks = source.text.contains("days::load(conn, seen") || source.text.contains("::shared_notes(");
        let may = ["looks.rs", "session.rs", "pictures.rs"];
        assert!(!asks || may.iter().any(|name| source.path.ends_with(name)), "{path}");
    }
    let own = "DayPoint WeekSummary Answers Checkin Flag Told Stat notes";
    let facts = text_of("dialogue/facts.rs").split_once("pub struct TherapistFacts").unwrap().1;
    let of_therapist = facts.split_once("pub struct InviteFacts").unwrap().0;
    for (place, text) in [("TherapistFacts", of_therapist), ("Look", text_of("dialogue/look.rs"))] {
        for name in own.split(' ') {
            let says = |line: &&str| !line.trim_start().starts_with("//") && line.contains(name);
            assert_eq!(text.lines().find(says), None, "{place} holds {name}");
        }
    }
}

/// Signs nobody sees have one list. Two that differ let one through: a name that two people bear, a number unread.
#[test]
fn signs_nobody_sees_are_listed_in_one_place() {
    // What they write themselves, or look for because they wrote it.
    let may = ["domain/marks.rs", "wording/html.rs", "charts/text/line.rs", "charts/pdf.rs"];
    let listed = "AD 34F 61C 115F 1160 17B4 17B5 180B 180E 200B 200C 200D 200E 200F 202A 202B 202C 202D 202E 2060 2061 \
        2064 2066 2067 2068 2069 206A 206F 3164 FE00 FE0F FEFF FFA0 E0000 E0020 E007F E0FFF";
    let mut wrong = Vec::new();
    let made_up = |source: &&Source| source.path.ends_with("typed/properties.rs");
    for source in sources().iter().filter(|source| !is_test(source) && !made_up(source)) {
        let code = source.text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
            let escapes = line.split("\\u{").skip(1).filter_map(|rest| rest.split('}').next());
            let mut names = escapes.map(|hex| hex.trim_start_matches('0').to_uppercase());
            let written = |c: char| listed.split(' ').any(|hex| u32::from_str_radix(hex, 16) == Ok(c.into()));
            let found =
                names.any(|hex| listed.split(' ').any(|name| name == hex)) || line.chars().any(written);
            if found && !may.iter().any(|file| source.path == Path::new(file)) {
                wrong.push(format!("{}: {}", source.path.display(), line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "domain::marks knows which signs nobody sees:\n{}", wrong.join("\n"));
}

#[test]
fn the_ban_list_of_clippy_names_what_exists() {
    // Clippy silently passes over a path that is wrong; these are compiled here instead.
    let _: fn() -> chrono::DateTime<chrono::Utc> = chrono_now();
    let listed = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("clippy.toml")).unwrap();
    assert!(listed.contains("\"chrono::Utc::now\"") && listed.contains("\"std::time::SystemTime::now\""));
}

#[expect(clippy::disallowed_methods, reason = "only to prove that the path names something")]
fn chrono_now() -> fn() -> chrono::DateTime<chrono::Utc> {
    let _: fn() -> std::time::SystemTime = std::time::SystemTime::now;
    chrono::Utc::now
}
