//! `tidemark demo`: its flags, a progress bar while some weeks are lived, the address, and an end at Ctrl-C.

use std::path::PathBuf;
use std::process::ExitCode;

use indicatif::{ProgressBar, ProgressStyle};

use crate::demo::{Demo, Options};

use super::failure::Failure;
use super::{block_on, logs, output, signals};

const PORT: u16 = 8787;

#[derive(Debug, clap::Args)]
#[command(after_help = "Without --port the next free port after 8787 is taken.\n\n\
                        Example:\n  tidemark demo --lang ar --weeks 2")]
pub struct DemoArgs {
    /// The port on 127.0.0.1, and no other [default: 8787 or the next free one]
    #[arg(long, value_name = "PORT")]
    pub port: Option<u16>,
    /// The language everybody speaks
    #[arg(long, value_name = "TAG", default_value = "en")]
    pub lang: String,
    /// How many weeks people have lived with the bot already, 1 to 26
    #[arg(long, value_name = "N", default_value_t = 3)]
    pub weeks: usize,
    /// Another number, another story; the same number, the same story
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// Keep the database and its key in this folder; otherwise they are gone afterwards
    #[arg(long, value_name = "DIR")]
    pub keep: Option<PathBuf>,
}

pub fn run(args: DemoArgs) -> Result<ExitCode, Failure> {
    // Quiet by default: what happens is on the page.
    if std::env::var_os("RUST_LOG").is_some() {
        logs::start()?;
    }
    let options = Options {
        port: args.port.unwrap_or(PORT),
        only_that_port: args.port.is_some(),
        lang: args.lang,
        weeks: args.weeks,
        seed: args.seed,
        keep: args.keep,
    };
    block_on(serve(options))?;
    Ok(ExitCode::SUCCESS)
}

async fn serve(options: Options) -> Result<(), Failure> {
    let stop = signals::listen()
        .map_err(|error| Failure::world(format!("signals cannot be listened for: {error}")))?;
    let bar = ProgressBar::no_length();
    if let Ok(style) = ProgressStyle::with_template("Living {msg}  {bar:28}  day {pos} of {len}") {
        bar.set_style(style);
    }
    bar.set_message(if options.weeks == 1 {
        "a week".to_owned()
    } else {
        format!("{} weeks", options.weeks)
    });
    let opened = Demo::open(&options, &stop, |progress| {
        bar.set_length(progress.days as u64);
        bar.set_position(progress.day as u64);
    })
    .await;
    bar.finish_and_clear();
    let Some(demo) = opened.map_err(|error| Failure::world(format!("{error:#}")))? else {
        return Ok(());
    };
    output::say(&format!("Open {} in a browser. Ctrl-C ends the demo.", demo.address()));
    stop.cancelled().await;
    demo.close().await;
    Ok(())
}
