//! `tidemark rehearse`: the story is played elsewhere; here are its flags, a progress bar and where to look.

use std::path::{Path, PathBuf};

use indicatif::{ProgressBar, ProgressStyle};

use crate::rehearse::{Options, Report, rehearse};

/// Pictures named at the end.
const SHOWN: usize = 3;

#[derive(Debug, clap::Args)]
pub struct RehearseArgs {
    /// How many weeks to live through, 1 to 26
    #[arg(long, value_name = "N", default_value_t = 4)]
    pub weeks: usize,
    /// The language everybody speaks
    #[arg(long, value_name = "TAG", default_value = "en")]
    pub lang: String,
    /// Another number, another story; the same number, the same story
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// The folder for the transcript and the pictures; only an earlier rehearsal in it is overwritten
    #[arg(long, value_name = "DIR", default_value = "rehearsal")]
    pub out: PathBuf,
}

pub async fn run(args: RehearseArgs) -> anyhow::Result<()> {
    let bar = ProgressBar::no_length();
    if let Ok(style) = ProgressStyle::with_template("{bar:28} day {pos} of {len}  {msg}") {
        bar.set_style(style);
    }
    let options = Options { weeks: args.weeks, lang: args.lang, seed: args.seed, out: args.out };
    let result = rehearse(options, |progress| {
        bar.set_length(progress.days as u64);
        bar.set_position(progress.day as u64);
        bar.set_message(format!("{} answers", progress.answers));
    })
    .await;
    bar.finish_and_clear();
    super::output::say(told(&result?).trim_end());
    Ok(())
}

fn told(report: &Report) -> String {
    let mut told = format!(
        "{} days, {} check-ins asked, {} answers given and {} stored, {} messages, {} pictures; {:.1} s.\n\
         Every answer is in the database exactly once.\n\n\
         Read  {}\n",
        report.days,
        report.prompts,
        report.answers_given,
        report.answers_stored,
        report.messages,
        report.pictures.len(),
        report.seconds,
        report.transcript.display(),
    );
    for picture in first_of_each(&report.pictures) {
        told.push_str(&format!("Look  {}\n", picture.display()));
    }
    told
}

/// The first picture of each kind of reader says more than three of one.
fn first_of_each(pictures: &[PathBuf]) -> Vec<&Path> {
    let reader = |path: &Path| {
        let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
        name.splitn(4, '-').nth(3).unwrap_or_default().to_owned()
    };
    let mut shown: Vec<&Path> = Vec::new();
    for picture in pictures {
        if shown.iter().all(|other| reader(other) != reader(picture)) {
            shown.push(picture);
        }
    }
    shown.truncate(SHOWN);
    shown
}
