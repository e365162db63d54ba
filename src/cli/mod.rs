//! The command line: arguments and configuration in, wiring, exit codes out.
//! Thin: decides nothing about conversations, holds no SQL, and prints no token, key or text of a person.

mod args;
mod config;
mod demo;
mod doctor;
mod env_file;
mod failure;
mod letters;
mod lock;
pub mod logs;
mod outbox;
mod output;
mod qr;
mod rehearse;
mod run;
mod signals;
mod therapist;
mod time;

use std::process::ExitCode;
use std::time::Duration;

use clap::Parser as _;

use args::{Cli, Command};
use failure::Failure;

/// What still runs in the background when a command is done gets this long.
const LEAVING: Duration = Duration::from_secs(5);

/// The whole program.
pub fn main() -> ExitCode {
    logs::hush_panics();
    // Before anything runs beside us, and before the arguments, whose defaults it may give.
    let env_file = env_file::load();
    let cli = Cli::parse();
    match env_file.and_then(|()| start(cli)) {
        Ok(code) => code,
        Err(failure) => {
            output::complain(&failure.sentence);
            failure.exit.into()
        }
    }
}

fn start(cli: Cli) -> Result<ExitCode, Failure> {
    match cli.command {
        None => run::run(&cli.settings),
        Some(Command::Run(settings)) => run::run(&settings),
        Some(Command::Therapist(command)) => therapist::run(command),
        Some(Command::Outbox(command)) => outbox::run(command),
        Some(Command::Letters(command)) => letters::run(command),
        Some(Command::Doctor(settings)) => doctor::run(&settings),
        Some(Command::Demo(args)) => demo::run(args),
        Some(Command::Rehearse(args)) => block_on(async {
            let played = rehearse::run(args).await;
            played.map(|()| ExitCode::SUCCESS).map_err(|error| Failure::world(format!("{error:#}")))
        }),
    }
}

/// Runs a command's asynchronous part.
fn block_on<T>(task: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::world(format!("the program cannot start its threads: {error}")))?;
    let done = runtime.block_on(task);
    runtime.shutdown_timeout(LEAVING);
    done
}
