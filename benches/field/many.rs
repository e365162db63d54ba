//! What many clients cost who do nothing, and what waiting messages cost those that go: rows of Tidemark alone.

use std::time::{Duration, Instant};

use super::bots::{self, Bot};
use super::home::Home;
use super::options::Options;
use super::people::People;
use super::report::{Report, grouped};
use super::telegram::Telegram;
use super::until;

/// So long after the first answer memory is looked at.
const AT_REST: Duration = Duration::from_secs(15);
/// How long a start may take.
const PATIENCE: Duration = Duration::from_secs(60);
const STARTS: usize = 5;
/// Beyond what the database has seen while it was made, from one start to the next.
const NUMBERS: i64 = 1_000_000;

/// Somebody taps while the bot is down; it is started. Then everybody rests.
pub async fn rest(bot: &Bot, options: &Options, report: &mut Report) -> Result<(), String> {
    let begin = Instant::now();
    let home = Home::lived(bots::folder(), 1, options.clients).await;
    home.live(options.days).await;
    let row = format!("{} clients, {} days each", grouped(options.clients as u64), options.days);
    eprintln!("{row}: {:.0} MB made in {:.0} s", home.size(), begin.elapsed().as_secs_f64());
    report.add(format!("{row}: MB on disk"), bot.name, [home.size()]);
    let mut waits = Vec::new();
    for start in (1..).take(STARTS) {
        let served =
            Telegram::serve(People::new(&home.cards, |value| home.button(value)), start * NUMBERS).await;
        served.telegram.tap(0);
        let begin = Instant::now();
        let program = bot.launch(home.path(), &served);
        if !until(PATIENCE, || served.telegram.state().counts.edits > 0).await {
            return Err(format!("{} gives no answer", bot.name));
        }
        waits.push(begin.elapsed());
        if start == 1 {
            tokio::time::sleep(AT_REST.min(Duration::from_secs_f64(options.watch))).await;
            report.add(format!("{row}: MB of memory at rest"), bot.name, [program.memory_mb()]);
        }
    }
    let [half, most] =
        [0.5, 1.0].map(|share| super::common::ms(super::common::percentile(&mut waits, share)));
    report.add(
        format!("{row}: start to first answer, median and most of {STARTS}, ms"),
        bot.name,
        [half, most],
    );
    Ok(())
}

/// How many messages go in a second while so many wait.
pub async fn queue(bot: &Bot, options: &Options, report: &mut Report) -> Result<(), String> {
    let most = options.queues.iter().copied().max().unwrap_or(0);
    let home = Home::lived(bots::folder(), 1, most).await;
    for waiting in options.queues.iter().copied() {
        let dir = tempfile::tempdir_in(bots::folder()).unwrap();
        home.copy(dir.path(), false).await;
        Home::queue(dir.path(), waiting).await;
        let served = Telegram::serve(People::new(&home.cards, |value| home.button(value)), NUMBERS).await;
        let _program = bot.launch(dir.path(), &served);
        let sends = || served.telegram.state().counts.sends;
        let first = (waiting / 10) as u64;
        if !until(PATIENCE, || sends() >= first).await {
            return Err(format!("{} sends nothing", bot.name));
        }
        let (begin, before) = (Instant::now(), sends());
        until(Duration::from_secs_f64(options.seconds), || sends() >= waiting as u64 - first).await;
        let each = (sends() - before) as f64 / begin.elapsed().as_secs_f64();
        report.add(format!("{} messages waiting: sends/s", grouped(waiting as u64)), bot.name, [each]);
    }
    Ok(())
}
