//! The rows of the table: what a bot is put through, and which figures come of it.

use std::time::{Duration, Instant};

use super::bots::{Bot, Running};
use super::home::Home;
use super::many;
use super::options::{Options, Row};
use super::people::Seen;
use super::process::{self, Used};
use super::report::{Report, grouped};
use super::state::Counts;
use super::telegram::Telegram;
use super::until;

/// Of so many people CPU and disk are told.
const USED_AT: usize = 100;
/// Two people who tap twice a second while everybody is written to.
const MEANWHILE: (usize, usize) = (2, 4);
/// Until then a bot may get ready to write to everybody; CPU is counted from there.
const BEGINS: Duration = Duration::from_secs(10);

pub async fn measure(row: Row, bot: &Bot, home: Option<&Home>, options: &Options, report: &mut Report) {
    let measured = match row {
        Row::Closed => closed(bot, home, options, report).await,
        Row::Offered => offered(bot, home, options, report).await,
        Row::Broadcast => broadcast(bot, home, options, report).await,
        Row::Rest | Row::Queue if !bot.is_tidemark() => Ok(()),
        Row::Rest => many::rest(bot, options, report).await,
        Row::Queue => many::queue(bot, options, report).await,
    };
    if let Err(why) = measured {
        report.note(why);
    }
}

async fn closed(
    bot: &Bot,
    home: Option<&Home>,
    options: &Options,
    report: &mut Report,
) -> Result<(), String> {
    let most = options.people.iter().copied().max().unwrap_or(1);
    let mut running = bot.start(home, most, None).await?;
    for people in options.people.iter().copied() {
        let telegram = running.served.telegram.clone();
        let first = telegram.state().people.begin(people);
        telegram.bring(first);
        sleep(options.warm).await;
        let window = Window::open(&running);
        sleep(options.seconds).await;
        let seen = window.close(&mut running, bot, report)?;
        let taps = seen.people.shown.len() as f64;
        let who =
            if people == 1 { "1 person".to_owned() } else { format!("{} people", grouped(people as u64)) };
        report.add(format!("{who} tapping: durable taps/s"), bot.name, [taps / seen.seconds]);
        report.add(format!("{who} tapping: p50 / p99 ms"), bot.name, waits(&seen.people));
        if people == USED_AT {
            let each = taps.max(1.0);
            report.add(format!("{who} tapping: CPU ms per tap"), bot.name, [seen.used.cpu_ms / each]);
            report.add(format!("{who} tapping: kB written per tap"), bot.name, [seen.used.written_kb / each]);
        }
    }
    Ok(())
}

async fn offered(
    bot: &Bot,
    home: Option<&Home>,
    options: &Options,
    report: &mut Report,
) -> Result<(), String> {
    for rate in options.offered.iter().copied() {
        let mut running = bot.start(home, rate, None).await?;
        let telegram = running.served.telegram.clone();
        let offering = tokio::spawn(offer(telegram.clone(), rate, rate));
        sleep(options.warm).await;
        let window = Window::open(&running);
        sleep(options.seconds).await;
        let seen = window.close(&mut running, bot, report)?;
        offering.abort();
        until(Duration::from_secs_f64(options.after), || telegram.state().people.waiting() == 0).await;
        let row = format!("{} taps/s offered", grouped(rate as u64));
        report.add(format!("{row}: edits/s"), bot.name, [seen.counts.edits as f64 / seen.seconds]);
        report.add(format!("{row}: p50 / p99 ms"), bot.name, waits(&seen.people));
        let lost = telegram.state().people.waiting() as f64;
        report.add(format!("{row}: taps not shown {} s later", options.after), bot.name, [lost]);
    }
    Ok(())
}

async fn broadcast(
    bot: &Bot,
    home: Option<&Home>,
    options: &Options,
    report: &mut Report,
) -> Result<(), String> {
    let (people, rate) = MEANWHILE;
    let mut running = bot.start(home, people, Some(options.messages)).await?;
    let telegram = running.served.telegram.clone();
    if !until(Duration::from_secs(60), || telegram.state().counts.sends > 0).await {
        return Err(format!("{} writes to nobody", bot.name));
    }
    let whole = Window::open(&running);
    let offering = tokio::spawn(offer(telegram.clone(), people, rate));
    let begins = BEGINS.min(Duration::from_secs_f64(options.watch / 2.0));
    tokio::time::sleep(begins).await;
    let (used, sent) = (running.program.used(), telegram.state().counts.sends);
    let left = Duration::from_secs_f64(options.watch).saturating_sub(begins);
    let all = options.messages as u64;
    until(left, || telegram.state().counts.sends >= all).await;
    let after = running.program.used();
    let seen = whole.close(&mut running, bot, report)?;
    offering.abort();
    let sends = telegram.state().counts.sends.saturating_sub(sent).max(1) as f64;
    let row = format!("broadcast to {}", grouped(options.messages as u64));
    report.add(format!("{row}: sends/s of 30"), bot.name, [seen.counts.sends as f64 / seen.seconds]);
    report.add(format!("{row}: somebody tapping meanwhile, p50 / p99 ms"), bot.name, waits(&seen.people));
    report.add(format!("{row}: CPU ms per message"), bot.name, [(after.cpu_ms - used.cpu_ms) / sends]);
    report.add(format!("{row}: refused as too fast"), bot.name, [seen.counts.refused as f64]);
    Ok(())
}

/// Taps that come at this rate whatever becomes of them, until it is aborted.
async fn offer(telegram: Telegram, people: usize, rate: usize) {
    let (begin, mut given) = (Instant::now(), 0);
    let pause = Duration::from_millis(if rate > 100 { 1 } else { 10 });
    loop {
        tokio::time::sleep(pause).await;
        let due = (begin.elapsed().as_secs_f64() * rate as f64) as usize;
        for tap in given..due {
            telegram.tap(tap % people);
        }
        given = due;
    }
}

/// A stretch of time in which everything is counted.
struct Window {
    begin: Instant,
    counts: Counts,
    used: Used,
    own: f64,
    all: f64,
}

struct Counted {
    seconds: f64,
    counts: Counts,
    used: Used,
    people: Seen,
}

impl Window {
    fn open(running: &Running) -> Self {
        let mut state = running.served.telegram.state();
        state.people.seen();
        let (own, all) = (process::own_cpu_ms(), process::all_cpu_ms());
        Self { begin: Instant::now(), counts: state.counts, used: running.program.used(), own, all }
    }

    fn close(self, running: &mut Running, bot: &Bot, report: &mut Report) -> Result<Counted, String> {
        let seconds = self.begin.elapsed().as_secs_f64();
        let mut state = running.served.telegram.state();
        let (people, counts) = (state.people.seen(), state.counts);
        drop(state);
        if !running.program.runs() {
            return Err(format!("{} ended by itself", bot.name));
        }
        let used = running.program.used();
        let used = Used {
            cpu_ms: used.cpu_ms - self.used.cpu_ms,
            written_kb: used.written_kb - self.used.written_kb,
        };
        let own = process::own_cpu_ms() - self.own;
        let others = process::all_cpu_ms() - self.all - own - used.cpu_ms;
        let requests = counts.requests - self.counts.requests;
        report.beside(others.max(0.0) / seconds / 10.0);
        // Where little is asked, what this process does by itself would count as the server's.
        if requests as f64 / seconds > 200.0 {
            report.served(own * 1000.0, requests);
        }
        let counts = Counts {
            requests,
            edits: counts.edits - self.counts.edits,
            sends: counts.sends - self.counts.sends,
            answers: counts.answers - self.counts.answers,
            refused: counts.refused - self.counts.refused,
        };
        Ok(Counted { seconds, counts, used, people })
    }
}

/// Half and nearly all of the waits; who waits still has waited at least so long.
fn waits(seen: &Seen) -> [f64; 2] {
    let long = Duration::from_secs(1);
    let mut all: Vec<Duration> =
        seen.shown.iter().chain(seen.waiting.iter().filter(|wait| **wait > long)).copied().collect();
    if all.is_empty() {
        return [f64::NAN; 2];
    }
    [0.5, 0.99].map(|share| super::common::ms(super::common::percentile(&mut all, share)))
}

async fn sleep(seconds: f64) {
    tokio::time::sleep(Duration::from_secs_f64(seconds)).await;
}
