//! A rehearsal: a simulated therapist and clients live some weeks with the real bot, on a sandbox and a clock set
//! by hand. Everything they do goes through the chat. It ends by holding every answer against the database.

mod cast;
mod checkin;
mod folder;
mod ledger;
mod log;
mod markdown;
mod mind;
mod plan;
mod play;
mod stage;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Instant;

use anyhow::bail;
use rand::SeedableRng as _;
use rand::rngs::StdRng;

use crate::app::{Bot, Clock};
use crate::domain::ids::PersonId;
use crate::sandbox::Sandbox;
use crate::store::export;
use crate::wording::Words;

use cast::{AWAY, HOME, MAIN, SPARSE};
pub use cast::{MAIN as FIRST_CLIENT, THERAPIST};
use checkin::Scene;
use log::What;
use markdown::Part;
pub use plan::beginning;
use play::Play;
use stage::Stage;

/// The longest rehearsal.
pub const WEEKS_MAX: usize = 26;

#[derive(Clone, Debug)]
pub struct Options {
    pub weeks: usize,
    /// The tag of a language the bot speaks.
    pub lang: String,
    /// The same seed gives the same transcript.
    pub seed: u64,
    /// The folder to leave the transcript and pictures in.
    pub out: PathBuf,
}

/// How far the story has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    pub day: usize,
    pub days: usize,
    pub answers: usize,
}

#[derive(Clone, Debug)]
pub struct Report {
    pub transcript: PathBuf,
    pub pictures: Vec<PathBuf>,
    pub days: usize,
    /// Check-ins the bot sent.
    pub prompts: usize,
    pub answers_given: usize,
    pub answers_stored: usize,
    /// Messages of the bot, changes of one included.
    pub messages: usize,
    pub seconds: f64,
}

/// Lets a therapist and three clients live some weeks on a stage that stands already, and leaves them there.
/// Its clock should be at the `beginning`.
pub async fn live(
    (sandbox, bot, clock): (Sandbox, Bot, Clock),
    (weeks, lang, seed): (usize, &str, u64),
    mut progress: impl FnMut(Progress),
) -> anyhow::Result<()> {
    let mut rng = StdRng::seed_from_u64(seed);
    let table = plan::timetable_of_three(&mut rng, weeks);
    let [main_days, sparse_days, steady_days] = std::array::from_fn(|_| mind::days(&mut rng, table.days));
    let scene = Scene { lines: cast::lines(lang), lang };
    let mut play = Play::new(Stage::on(sandbox, bot, clock, rng), scene, main_days, sparse_days);
    play.steady_days = steady_days;
    plays(&mut play, &table, &mut progress).await
}

async fn plays(
    play: &mut Play<'_>,
    table: &plan::Timetable,
    progress: &mut impl FnMut(Progress),
) -> anyhow::Result<()> {
    for (at, deed) in &table.deeds {
        play.stage.until(*at).await?;
        play.does(deed).await?;
        let day = (*at - table.start).num_days() + 1;
        progress(Progress {
            day: usize::try_from(day).unwrap_or(0).min(table.days),
            days: table.days,
            answers: play.ledger.count(),
        });
    }
    play.stage.until(table.end).await
}

/// Plays the story and leaves its traces in the folder. An error where the bot lost or made up an answer,
/// or did something Telegram would refuse.
pub async fn rehearse(options: Options, mut progress: impl FnMut(Progress)) -> anyhow::Result<Report> {
    let begun = Instant::now();
    let words = Words::new(BTreeMap::new())?;
    check(&options, &words)?;
    let mut rng = StdRng::seed_from_u64(options.seed);
    let table = plan::timetable(&mut rng, options.weeks);
    let (main_days, sparse_days) = (mind::days(&mut rng, table.days), mind::days(&mut rng, table.days));
    let stage = Stage::open(table.start, rng, words).await?;
    let lines = cast::lines(&options.lang);
    let scene = Scene { lines, lang: &options.lang };
    let mut play = Play::new(stage, scene, main_days, sparse_days);
    plays(&mut play, &table, &mut progress).await?;

    let page = page(&options, &play);
    let (transcript, pictures) = folder::write(&options.out, &page, &play.stage.log.pictures)?;
    let found = compare(&play).await?;
    let told = |what: &What| matches!(what, What::Told { .. });
    let report = Report {
        transcript,
        pictures,
        days: table.days,
        prompts: found.prompts,
        answers_given: play.ledger.count(),
        answers_stored: found.stored,
        messages: play.stage.log.entries.iter().filter(|entry| told(&entry.what)).count(),
        seconds: begun.elapsed().as_secs_f64(),
    };
    play.stage.close().await;
    if !found.wrong.is_empty() {
        bail!(
            "the rehearsal went wrong ({} is there to read):\n  {}",
            report.transcript.display(),
            found.wrong.join("\n  ")
        );
    }
    Ok(report)
}

fn check(options: &Options, words: &Words) -> anyhow::Result<()> {
    if !(1..=WEEKS_MAX).contains(&options.weeks) {
        bail!("A rehearsal lasts 1 to {WEEKS_MAX} weeks.");
    }
    let langs = words.langs();
    if !langs.iter().any(|lang| lang.tag() == options.lang) {
        let tags: Vec<&str> = langs.iter().map(|lang| lang.tag()).collect();
        bail!("The bot does not speak {:?}; it speaks {}.", options.lang, tags.join(", "));
    }
    folder::check(&options.out)
}

fn page(options: &Options, play: &Play<'_>) -> String {
    let lines = play.scene.lines;
    let parts = [
        (MAIN, lines.main, "a client", HOME),
        (THERAPIST, lines.therapist, "the therapist", HOME),
        (SPARSE, lines.sparse, "a client who seldom answers", AWAY),
    ];
    let parts = parts.map(|(chat, name, role, zone)| Part { chat, name, role, zone });
    let about = format!(
        "{} weeks in `{}`, seed {}. Nobody here is real; the bot is. Times are each person's own.\n\
         In the therapist's chat, {} is called {} and {} is called {}.",
        options.weeks,
        options.lang,
        options.seed,
        lines.main,
        lines.aliases[0],
        lines.sparse,
        lines.aliases[1],
    );
    markdown::page(&about, &parts, &play.stage.log.entries)
}

struct Found {
    prompts: usize,
    stored: usize,
    wrong: Vec<String>,
}

/// Holds what was meant against what is kept, and asks the sandbox what Telegram would have refused.
async fn compare(play: &Play<'_>) -> anyhow::Result<Found> {
    let mut found = Found { prompts: 0, stored: 0, wrong: play.stage.sandbox.violations() };
    let mut conn = play.stage.bot.store.read().await?;
    for (id, name) in [(MAIN, play.scene.lines.main), (SPARSE, play.scene.lines.sparse)] {
        let kept = export::load(&mut conn, PersonId(id), play.stage.clock.now()).await?;
        let Some(kept) = kept.and_then(|kept| kept.client) else {
            found.wrong.push(format!("{name} is not a client"));
            continue;
        };
        found.prompts += kept.checkins.iter().filter(|checkin| checkin.sent_at.is_some()).count();
        found.stored += kept.answers.len();
        let differences = play.ledger.differences(id, &kept.answers);
        found.wrong.extend(differences.into_iter().map(|difference| format!("{name}: {difference}")));
    }
    Ok(found)
}
