//! The house itself: floors point down, rooms keep to their libraries, files stay small and say what they are.
#![expect(clippy::unwrap_used, reason = "a source that cannot be read has failed")]

use std::collections::{BTreeMap, BTreeSet};
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
const HOMES: [(&str, &[&str]); 11] = [
    ("teloxide", &["telegram"]),
    ("reqwest", &["telegram"]),
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

/// All of the project's own code, tests, benches and examples too.
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
    found.sort();
    assert!(found.len() > 50, "the house is found");
    found
}

/// What the program is made of, by room.
fn sources() -> Vec<Source> {
    let own = everywhere().into_iter().filter_map(|(path, text)| {
        let path = path.strip_prefix("src").ok()?.to_owned();
        let room = path.components().next()?.as_os_str().to_string_lossy().into_owned();
        Some(Source { path, room, text })
    });
    own.collect()
}

fn is_test(source: &Source) -> bool {
    source.path.components().any(|part| part.as_os_str() == "tests" || part.as_os_str() == "tests.rs")
}

/// Without the tests at its end.
fn code(text: &str) -> &str {
    let tests = ["#[cfg(test)]\nmod tests {", "#[cfg(all(test, unix))]\nmod tests {"];
    tests.iter().fold(text, |code, tests| code.split(tests).next().unwrap_or_default())
}

/// What stands between the first parenthesis and the one that closes it.
fn arguments(call: &str) -> &str {
    let call = call.split_once('(').map(|(_, rest)| rest).unwrap_or_default();
    let (mut depth, mut quoted) = (1, false);
    let end = call.find(|c| {
        quoted ^= c == '"';
        depth += match c {
            '(' if !quoted => 1,
            ')' if !quoted => -1,
            _ => 0,
        };
        depth == 0
    });
    &call[..end.unwrap_or(call.len())]
}

/// The rooms a file names by `crate::`, test code left out.
fn rooms_used(text: &str) -> Vec<String> {
    let named = code(text)
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

/// A rating of a target is of its moment and its target: where days, items and series are made nobody reads one.
#[test]
fn no_rating_of_a_target_comes_into_a_series() {
    let may = ["src/store/target.rs", "src/store/export/targets.rs", "src/store/retention.rs"];
    let mut wrong = Vec::new();
    for source in sources().iter().filter(|source| !is_test(source)) {
        let path = Path::new("src").join(&source.path);
        if code(&source.text).contains("target_ratings") && !may.iter().any(|own| path == Path::new(own)) {
            wrong.push(path.display().to_string());
        }
        // What is summed and drawn by day knows of no target.
        let of_days = ["week", "series", "session", "trend", "answers", "checkin", "item", "form"];
        let summed = source.room == "domain"
            && source
                .path
                .iter()
                .nth(1)
                .is_some_and(|file| of_days.contains(&file.to_string_lossy().trim_end_matches(".rs")));
        if summed && code(&source.text).contains("target::") {
            wrong.push(path.display().to_string());
        }
    }
    assert!(wrong.is_empty(), "ratings of targets are read there:\n{}", wrong.join("\n"));
}

#[test]
fn only_a_turn_a_step_or_an_operator_writes() {
    // `rehearse` invites as an operator would; `store` tries itself, and has the one that others begin.
    let may = [
        "src/app",
        "src/cli/letters.rs",
        "src/cli/outbox.rs",
        "src/cli/therapist.rs",
        "src/rehearse/play.rs",
        "src/store/tx.rs",
    ];
    let mut wrong = Vec::new();
    for source in sources().iter().filter(|source| !is_test(source)) {
        let path = Path::new("src").join(&source.path);
        let code = code(&source.text);
        if (code.contains(".write().await") || code.contains("Tx::begin("))
            && !may.iter().any(|own| path.starts_with(own))
        {
            wrong.push(path);
        }
    }
    assert_eq!(wrong, Vec::<PathBuf>::new(), "transactions are begun elsewhere");
}

/// What somebody typed for a client leaves the database by one gate, which asks who reads it.
#[test]
fn the_names_of_skills_leave_by_one_gate() {
    // The gate; a client's own day and export; whose a skill is, when it came, and how many there are, without names.
    let may = [
        "store/skills.rs",
        "store/day.rs",
        "store/export.rs",
        "store/export/days.rs",
        "store/export/therapist.rs",
        "store/session.rs",
        "store/answers.rs",
    ];
    let mut wrong = Vec::new();
    for source in sources().iter().filter(|source| source.room == "store" && !is_test(source)) {
        let code = code(&source.text);
        let reads = ["FROM skills", "JOIN skills", "UPDATE skills"].iter().any(|sql| code.contains(sql));
        if reads && !may.iter().any(|file| source.path == Path::new(file)) {
            wrong.push(source.path.display().to_string());
        }
        // Nobody else makes a skill of what stands in a row.
        if code.contains("Skill {") && code.contains("query") && source.path != Path::new("store/skills.rs") {
            wrong.push(format!("{}: makes a skill", source.path.display()));
        }
        let nameless =
            ["store/session.rs", "store/answers.rs"].iter().any(|file| source.path == Path::new(file));
        let named =
            code.split("FROM skills").next().unwrap_or_default().rsplit("SELECT").next().unwrap_or_default();
        if nameless && ["name", "reminder", "built_in"].iter().any(|column| named.contains(column)) {
            wrong.push(format!("{}: reads a name past the gate", source.path.display()));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// What a client tracks leaves the database by one gate, which asks whose eyes see.
#[test]
fn what_a_client_tracks_leaves_by_one_gate() {
    // The gate; where its rows are read beside it, and why nothing goes astray there.
    let rows = [
        // Loads the rows into the gate, sealed.
        "store/known.rs",
        // Freezes which of it a day asks, apart from the form.
        "store/checkin.rs",
        // What must not be taken for it: a therapist's item of the same code, a shared text, how long a check-in takes them.
        "store/questions.rs",
        "store/answers.rs",
        "store/day.rs",
        // The client's own copy.
        "store/export/track.rs",
    ];
    // Who reads answers: each by the eyes it was given, of an item of everybody's, or of tasks alone; and whether there is any.
    let answers = [
        "store/answers.rs",
        "store/day.rs",
        "store/days.rs",
        "store/session.rs",
        "store/homework.rs",
        "store/checkin.rs",
        "store/ahead.rs",
        "store/export.rs",
        "store/export/days.rs",
    ];
    // The client's own eyes.
    let client = ["store/known.rs", "store/facts.rs", "store/pictures.rs", "store/export/asked.rs"];
    let gate = Path::new("store/track.rs");
    let mut wrong = Vec::new();
    for source in sources().iter().filter(|source| !is_test(source) && source.path != gate) {
        let code = code(&source.text);
        let has = |words: &[&str]| words.iter().any(|word| code.contains(word));
        let among = |files: &[&str]| files.iter().any(|file| source.path == Path::new(file));
        let mut look = |words: &[&str], files: &[&str], what: &str| {
            if has(words) && !among(files) {
                wrong.push(format!("{}: {what}", source.path.display()));
            }
        };
        look(
            &["FROM tracks", "JOIN tracks", "UPDATE tracks", "FROM tags", "JOIN tags"],
            &rows,
            "what is tracked",
        );
        look(&["FROM answers", "JOIN answers"], &answers, "answers");
        look(&[".for_client()", ".kept(&"], &client, "a client's eyes");
        look(
            &["c.tracked", ", tracked\n"],
            &["store/day.rs", "store/days.rs", "store/export/days.rs"],
            "what a day tracks",
        );
    }
    assert_eq!(wrong, Vec::<String>::new());
    // Days and items are handed out with eyes: a therapist's by the tie they look through.
    let text = |file: &str| {
        let found = sources().into_iter().find(|source| source.path == Path::new(file));
        code(&found.unwrap().text).to_owned()
    };
    assert!(text("store/days.rs").contains("seen: &Seen"));
    for file in ["store/looks.rs", "store/session.rs"] {
        assert!(text(file).contains(".shown_to(seen)"), "{file}");
    }
    assert!(text("store/track.rs").contains("pub struct Items {\n    plan: Plan,"), "nothing of it is open");
}

/// A command that asks the machine alone what time it is writes down the year of a dead clock.
#[test]
fn a_command_goes_by_the_time_the_bot_believes() {
    // The bot has a gate of its own, and the doctor only says how far the clock is off.
    let may = ["src/cli/run.rs", "src/cli/doctor.rs"];
    let (mut wrong, mut gated) = (Vec::new(), 0);
    for source in sources().iter().filter(|source| !is_test(source)) {
        let path = Path::new("src").join(&source.path);
        if !path.starts_with("src/cli") || may.iter().any(|own| path.starts_with(own)) {
            continue;
        }
        let own = code(&source.text);
        let through_the_gate = own.matches("time_beside(store, &Clock::System,").count();
        gated += through_the_gate;
        let asks = own.matches("Clock::System").count() != through_the_gate;
        if asks || ["Utc::now", "SystemTime::now", "Clock::now"].iter().any(|clock| own.contains(clock)) {
            wrong.push(path);
        }
    }
    assert_eq!(wrong, Vec::<PathBuf>::new(), "the machine's clock is asked past `app::time_beside`");
    assert!(gated > 0);
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
        let code = code(&source.text);
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
const SHOWN: [(&str, &str); 11] = [
    // `StoreError`, `TurnError`, `ApiError`: kinds and numbers, never what a library said.
    ("src/app/absence.rs", "%error"),
    ("src/app/deliver.rs", "%error"),
    ("src/app/intake.rs", "%error"),
    ("src/app/outcome.rs", "%error"),
    ("src/app/run.rs", "%error"),
    ("src/app/steps.rs", "%error"),
    ("src/app/tick.rs", "%error"),
    ("src/store/alarms.rs", "%error"),
    // Only of this program: where it panicked, which version, which name Telegram gave the bot.
    ("src/app/deliver.rs", "why = "),
    ("src/cli/logs.rs", "place,"),
    ("src/cli/run.rs", "username = "),
];

#[test]
fn what_a_log_line_prints_was_looked_at() {
    let mut wrong = Vec::new();
    let mut met = BTreeSet::new();
    for source in sources().iter().filter(|source| !is_test(source)) {
        let path = Path::new("src").join(&source.path);
        let code = code(&source.text);
        for level in ["error!(", "warn!(", "info!(", "debug!(", "trace!("] {
            for (at, _) in code.match_indices(&format!("tracing::{level}")) {
                let arguments = arguments(&code[at..]);
                let call = format!("{level}{arguments})");
                // The message stands last; before it all are fields, those after a quotation too.
                let whole = arguments.trim().trim_end_matches(',').strip_suffix('"');
                let (fields, message) =
                    whole.and_then(|rest| rest.rsplit_once('"')).unwrap_or((arguments, "{}"));
                if message.contains('{') {
                    wrong.push(format!("{}: a message is not constant: {call}", path.display()));
                }
                for field in fields.split(',').map(str::trim).filter(|field| !field.is_empty()) {
                    let shown = SHOWN.iter().find(|(file, shown)| {
                        path == Path::new(file) && format!("{field},").starts_with(shown)
                    });
                    let plain = PLAIN.iter().find(|plain| **plain == field);
                    met.extend(shown.map(|(file, shown)| (*file, *shown)));
                    met.extend(plain.map(|plain| ("", *plain)));
                    if shown.is_none() && plain.is_none() {
                        wrong.push(format!("{}: {field:?} in {call}", path.display()));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "may these stand in a log? {}", wrong.join("\n"));
    // What no line prints any more is no leave for the next one.
    let leave: BTreeSet<_> = SHOWN.into_iter().chain(PLAIN.map(|plain| ("", plain))).collect();
    assert_eq!(leave.difference(&met).collect::<Vec<_>>(), Vec::<&(&str, &str)>::new());
}

/// Fields that are words of this program, or counts; the numbers of updates and messages say nobody's name. No id of a
/// person, a chat, a tie or a task may stand here.
const PLAIN: [&str; 15] = [
    "alarm = alarm.kind()",
    "failures",
    "kind",
    "lang = lang.tag()",
    "outbox = row.id",
    "schema",
    "seconds = by.num_seconds()",
    "seconds = wait.as_secs()",
    "untold",
    "update = update.id",
    "messages",
    "updates = count",
    "version = env!(\"CARGO_PKG_VERSION\")",
    "what",
    "why",
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
    // A client's own check-in waits with its answers; their own week does not.
    let summed = "DayPoint WeekSummary Flag Told Stat";
    let places = [
        ("TherapistFacts", of_therapist, own),
        ("Look", text_of("dialogue/look.rs"), own),
        ("Screen", text_of("dialogue/screen.rs"), summed),
    ];
    for (place, text, names) in places {
        for name in names.split(' ') {
            let says = |line: &&str| !line.trim_start().starts_with("//") && line.contains(name);
            assert_eq!(text.lines().find(says), None, "{place} holds {name}");
        }
    }
}

/// Words are read through a lexicon that wording fills from `locales/*/typed.ftl`. The domain knows scripts and names.
#[test]
fn the_domain_speaks_no_language() {
    let may = [
        // How letters of a script are compared, and the signs of numerals, dates and clocks of CJK.
        "domain/letters.rs",
        "domain/typed/pieces.rs",
        "domain/typed/calendar.rs",
        "domain/typed/clock.rs",
        // Names of places.
        "domain/zones/cities.rs",
        "domain/zones/around.rs",
        // Test code.
        "domain/typed/properties.rs",
    ];
    let mut wrong = Vec::new();
    for source in sources().iter().filter(|source| source.room == "domain" && !is_test(source)) {
        let code = source.text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        for line in code.lines().map(|line| line.split("//").next().unwrap_or_default()) {
            let foreign = line.chars().any(|c| c.is_alphabetic() && !c.is_ascii());
            if foreign && !may.iter().any(|file| source.path == Path::new(file)) {
                wrong.push(format!("{}: {}", source.path.display(), line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "words belong to locales/*/typed.ftl:\n{}", wrong.join("\n"));
    // No list of words beside the names: nothing in Arabic or of one small word after another.
    let around = &sources().into_iter().find(|source| source.path.ends_with("zones/around.rs")).unwrap().text;
    let code = around.lines().filter(|line| !line.trim_start().starts_with("//"));
    let arabic = code.clone().find(|line| line.chars().any(|c| ('\u{600}'..='\u{6FF}').contains(&c)));
    assert_eq!(arabic, None, "regions are written as names");
}

/// Which item is which is the catalogue's to know: no query holds the number of one, and no sum, picture or sentence
/// the name of one.
#[test]
fn an_item_is_known_by_the_catalogue_alone() {
    let mut wrong = Vec::new();
    for source in sources().iter().filter(|source| !is_test(source)) {
        let code = source.text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        let numbered = |line: &str| {
            line.split("item_id").skip(1).any(|rest| {
                let rest = rest.trim_start_matches([' ', '=', '<', '>', '(', '!']).trim_start_matches("IN (");
                rest.starts_with(|c: char| c.is_ascii_digit())
            })
        };
        let named = |line: &str| line.contains("mood") && !line.trim_start().starts_with("//");
        let sums =
            ["domain/week", "domain/session", "domain/series", "charts/", "app/", "store/", "wording/"];
        let path = source.path.to_str().unwrap();
        let is_sum = sums.iter().any(|place| path.starts_with(place)) && !path.ends_with("typed.rs");
        for line in code.lines().filter(|line| numbered(line) || (is_sum && named(line))) {
            wrong.push(format!("{path}: {}", line.trim()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What a kind of number is, reads, draws and says stands in its own files: a new one is a file on two floors and its line
/// in the room of kinds beside it. What has a shape of its own on a card or in a picture is another matter.
#[test]
fn a_kind_of_number_is_known_by_its_own_files_alone() {
    let shapes = ["Rating", "YesNo", "One", "Several", "Progress", "Text"];
    let sources = sources();
    let of = |path: &str| &sources.iter().find(|source| source.path == Path::new(path)).unwrap().text;
    let (_, listed) = of("domain/kind.rs").split_once("pub enum Kind {").unwrap();
    let listed = listed.split_once("\n}").unwrap().0.lines().map(str::trim);
    let name = |line: &str| line.split([',', '(', ' ']).next().unwrap().to_owned();
    let variants = listed.filter(|line| line.starts_with(char::is_uppercase)).map(name);
    let numbers: Vec<String> = variants
        .filter(|name| !shapes.contains(&name.as_str()))
        .map(|name| format!("Kind::{name}"))
        .collect();
    assert!(numbers.len() >= 4, "{numbers:?}");
    // The library has items of them; an own unit stands in the line that asks for it.
    let may = ["domain/catalogue/library.rs", "domain/line/read.rs", "domain/line/write.rs"];
    let mut wrong = Vec::new();
    for source in sources.iter().filter(|source| !is_test(source)) {
        let path = source.path.to_str().unwrap();
        if path.starts_with("domain/kind") || path.starts_with("wording/kind") || may.contains(&path) {
            continue;
        }
        let says = |line: &&str| numbers.iter().any(|name| line.contains(name.as_str()));
        wrong.extend(code(&source.text).lines().filter(says).map(|line| format!("{path}: {}", line.trim())));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
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
        for line in code(&source.text).lines().filter(|line| !line.trim_start().starts_with("//")) {
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

/// What a client reads of their own weeks has means, and no direction: that is for the look back before a session.
#[test]
fn a_client_reads_no_direction() {
    let weekly = |path: &Path| path.iter().any(|part| part.to_string_lossy().starts_with("week"));
    let found: Vec<Source> = sources().into_iter().filter(|source| weekly(&source.path)).collect();
    assert!(found.len() > 10, "the weeks are found");
    for source in found.iter().filter(|source| !is_test(source)) {
        let says = |line: &&str| ["trend::line", "Trend", "slope"].iter().any(|word| line.contains(word));
        assert_eq!(code(&source.text).lines().find(says), None, "{}", source.path.display());
    }
}

/// On one thread the connections a story used cannot be closed while its world ends, and the process may crash at exit.
#[test]
fn every_story_runs_on_two_threads() {
    let plain: Vec<PathBuf> = everywhere()
        .into_iter()
        .filter(|(path, text)| {
            (path.starts_with("tests/stories") || path.starts_with("tests/upgrade"))
                && text.contains("#[tokio::test]\n")
        })
        .map(|(path, _)| path)
        .collect();
    assert!(plain.is_empty(), "a worker of its own, as the other stories: {plain:?}");
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
