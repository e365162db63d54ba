//! The peers and what they need, made once under `target` from versions that are pinned beside their sources. One whose
//! tools are missing says so; nothing is installed anywhere else.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::bots::folder;

#[derive(Debug)]
pub struct Peer {
    pub name: &'static str,
    made: Made,
    word: &'static str,
}

#[derive(Clone, Copy, Debug)]
enum Made {
    Python,
    Node,
    Rust,
}

/// `word`: which of the bots of a folder.
pub const ALL: &[Peer] = &[
    Peer { name: "aiogram", made: Made::Python, word: "bot_aiogram.py" },
    Peer { name: "PTB", made: Made::Python, word: "bot_ptb.py" },
    Peer { name: "grammY", made: Made::Node, word: "one by one" },
    Peer { name: "grammY runner", made: Made::Node, word: "runner" },
    Peer { name: "teloxide", made: Made::Rust, word: "stock" },
    Peer { name: "durable teloxide", made: Made::Rust, word: "durable" },
    Peer { name: "batched teloxide", made: Made::Rust, word: "batched" },
];

impl Peer {
    /// The command that runs it, once all it needs is there.
    pub fn ready(&self) -> Result<Vec<PathBuf>, String> {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/peers");
        match self.made {
            Made::Python => {
                let source = source.join("python");
                let python = make("python", &source.join("requirements.txt"), |to| {
                    run(Command::new("python3").args(["-m", "venv", "."]).current_dir(to))?;
                    let pip = to.join("bin/pip");
                    run(Command::new(pip)
                        .args(["install", "--quiet", "-r"])
                        .arg(source.join("requirements.txt")))
                })?;
                Ok(vec![python.join("bin/python"), source.join(self.word)])
            }
            Made::Node => {
                let source = source.join("grammy");
                let node = make("grammy", &source.join("package-lock.json"), |to| {
                    for file in ["package.json", "package-lock.json"] {
                        fs::copy(source.join(file), to.join(file)).map_err(|error| error.to_string())?;
                    }
                    run(Command::new("npm").args(["ci", "--silent"]).current_dir(to))
                })?;
                // Node looks for packages beside the source.
                fs::copy(source.join("bot.js"), node.join("bot.js")).map_err(|error| error.to_string())?;
                Ok(vec!["node".into(), node.join("bot.js"), self.word.into()])
            }
            Made::Rust => {
                let (manifest, target) =
                    (source.join("teloxide/Cargo.toml"), folder().join("field-teloxide"));
                let mut build = Command::new(env!("CARGO"));
                build.args(["build", "--quiet", "--release", "--locked", "--manifest-path"]).arg(manifest);
                run(build.arg("--target-dir").arg(&target))?;
                Ok(vec![target.join("release/peer-teloxide"), self.word.into()])
            }
        }
    }
}

/// A folder that is made anew whenever what it is made from changes.
fn make(name: &str, from: &Path, fill: impl Fn(&Path) -> Result<(), String>) -> Result<PathBuf, String> {
    let to = folder().join(format!("field-{name}"));
    let wanted = fs::read(from).map_err(|error| error.to_string())?;
    let stamp = to.join("made-from");
    if fs::read(&stamp).is_ok_and(|stamp| stamp == wanted) {
        return Ok(to);
    }
    fs::remove_dir_all(&to).ok();
    fs::create_dir_all(&to).map_err(|error| error.to_string())?;
    eprintln!("making {}", to.display());
    fill(&to)?;
    fs::write(stamp, wanted).map_err(|error| error.to_string())?;
    Ok(to)
}

fn run(command: &mut Command) -> Result<(), String> {
    let done = command.stdin(Stdio::null()).output();
    let done = done.map_err(|error| format!("{} cannot be run: {error}", command.get_program().display()))?;
    match done.status.success() {
        true => Ok(()),
        false => Err(format!("{command:?} failed: {}", String::from_utf8_lossy(&done.stderr).trim())),
    }
}
