//! Who is measured, and how each is started: Tidemark's own program, and its peers in `benches/peers`.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;

use super::home::{self, Home};
use super::options::Options;
use super::peers;
use super::people::{Card, People};
use super::process::Program;
use super::telegram::{Served, TOKEN, Telegram};

/// By this name the bench starts itself as Tidemark without a pace.
pub const UNPACED: &str = "--as-unpaced";
/// How long a bot may take until it asks for updates.
const PATIENCE: Duration = Duration::from_secs(30);
/// Who tells a peer to write to everybody.
const OPERATOR: i64 = 99_999;
/// Beyond what the database of Tidemark has seen while it was made.
const NUMBERS: i64 = 1_000_000;

pub struct Bot {
    pub name: &'static str,
    start: Start,
}

enum Start {
    Tidemark(PathBuf),
    Unpaced,
    Peer(Vec<PathBuf>),
}

/// A bot that polls a server of its own.
pub struct Running {
    pub served: Served,
    pub program: Program,
    dir: TempDir,
}

const COMPLAINTS: &str = "complaints.txt";

impl Running {
    fn is_up(&mut self, name: &str, polls: bool) -> Result<(), String> {
        if polls && self.program.runs() {
            return Ok(());
        }
        let said = std::fs::read_to_string(self.dir.path().join(COMPLAINTS)).unwrap_or_default();
        Err(format!("{name} does not run: {said}"))
    }
}

/// All that were asked for and can be started here; the others are named, with what they lack.
pub fn ready(options: &Options) -> (Vec<Bot>, Vec<String>) {
    let tidemark = options.tidemark.clone().unwrap_or_else(|| env!("CARGO_BIN_EXE_tidemark").into());
    let asked = |name: &str| {
        options.only.iter().any(|letters| name.to_lowercase().starts_with(&letters.to_lowercase()))
    };
    let mut bots = Vec::new();
    let mut left_out = Vec::new();
    if options.only.is_empty() || options.only.iter().any(|name| name.eq_ignore_ascii_case("tidemark")) {
        bots.push(Bot { name: "Tidemark", start: Start::Tidemark(tidemark) });
    }
    if options.only.iter().any(|name| name.eq_ignore_ascii_case("unpaced")) {
        bots.push(Bot { name: "Tidemark unpaced", start: Start::Unpaced });
    }
    for peer in peers::ALL.iter().filter(|peer| options.only.is_empty() || asked(peer.name)) {
        match peer.ready() {
            Ok(command) => bots.push(Bot { name: peer.name, start: Start::Peer(command) }),
            Err(why) => left_out.push(format!("{} is left out: {why}", peer.name)),
        }
    }
    (bots, left_out)
}

impl Bot {
    /// Starts it with a fresh database. `asks`: everybody is to be written to.
    pub async fn start(
        &self,
        home: Option<&Home>,
        people: usize,
        asks: Option<usize>,
    ) -> Result<Running, String> {
        let dir = tempfile::tempdir_in(folder()).unwrap();
        let served = match (&self.start, home) {
            (Start::Peer(_), _) | (_, None) => {
                Telegram::serve(People::new(&cards(people), data), NUMBERS).await
            }
            (_, Some(home)) => {
                home.copy(dir.path(), asks.is_some()).await;
                let cards = home.cards.get(..people).unwrap_or(&home.cards);
                Telegram::serve(People::new(cards, |value| home.button(value)), NUMBERS).await
            }
        };
        if asks.is_some() {
            served.telegram.state().be_strict();
        }
        let program = self.launch(dir.path(), &served);
        let polls = served.telegram.is_polled(PATIENCE).await;
        let mut running = Running { served, program, dir };
        running.is_up(self.name, polls)?;
        if let (Some(messages), Start::Peer(_)) = (asks, &self.start) {
            running.served.telegram.say(OPERATOR, &format!("/broadcast {messages}"));
        }
        Ok(running)
    }

    pub fn is_tidemark(&self) -> bool {
        !matches!(self.start, Start::Peer(_))
    }

    /// The process alone, in a folder that has all it needs.
    pub fn launch(&self, dir: &Path, served: &Served) -> Program {
        let mut command = match &self.start {
            Start::Tidemark(program) => Command::new(program),
            Start::Unpaced => {
                let mut command = Command::new(std::env::current_exe().unwrap());
                command.arg(UNPACED).arg(dir).arg(&served.url);
                command
            }
            Start::Peer(parts) => {
                let mut command = Command::new(&parts[0]);
                command.args(&parts[1..]);
                command
            }
        };
        command.current_dir(dir).envs(home::environment(dir, &served.url));
        command.env("TOKEN", TOKEN).env("API_ROOT", &served.url).env("DATABASE", dir.join("peer.db"));
        Program::start(command, &dir.join(COMPLAINTS))
    }
}

/// Where everything that is made goes.
pub fn folder() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR"))
}

/// The card of a peer: a question and a button for each number, as Tidemark's.
fn cards(people: usize) -> Vec<Card> {
    let buttons: Vec<Value> =
        (0..=10).map(|n| json!({"text": n.to_string(), "callback_data": data(n)})).collect();
    let markup = json!({"inline_keyboard": [buttons[..6], buttons[6..]]});
    let text = "How was your mood today?".to_owned();
    (1..).take(people).map(|id| Card { id, text: text.clone(), markup: markup.clone() }).collect()
}

fn data(value: u8) -> String {
    format!("mood:{value}")
}
