//! Tidemark in its field: the program itself and its peers, each as a process of its own, do the same tap (an upsert, an
//! edit, an answered press) and the same broadcast against one server in this process. Bots take turns, round by round.
//! `cargo bench --bench field -- --help` says what can be chosen.

#![expect(clippy::unwrap_used, reason = "a bench that cannot go on has failed")]
#![expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "counts of a bench"
)]

mod bots;
#[path = "../common/mod.rs"]
mod common;
mod home;
mod http;
mod many;
mod options;
mod peers;
mod people;
mod process;
mod report;
mod rows;
mod state;
mod telegram;

use std::path::Path;
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use tidemark::app::Clock;

use bots::Bot;
use home::Home;
use options::{Options, Row};
use report::Report;

fn main() {
    let words: Vec<String> = std::env::args().collect();
    if let [_, unpaced, dir, url] = words.as_slice()
        && unpaced == bots::UNPACED
    {
        let threads = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
        return threads.block_on(home::run_unpaced(Path::new(dir), url));
    }
    // One thread: the server takes no more of the machine than it must.
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
        .block_on(measure(&Options::read()));
}

async fn measure(options: &Options) {
    let (bots, left_out) = bots::ready(options);
    let mut report = Report::new(bots.iter().map(|bot| bot.name).collect());
    left_out.into_iter().for_each(|note| report.note(note));
    let shared = options.rows.iter().any(|row| !matches!(row, Row::Rest | Row::Queue));
    let home = match shared && bots.iter().any(Bot::is_tidemark) {
        true => Some(lived(options).await),
        false => None,
    };
    for round in 1..=options.rounds {
        for row in &options.rows {
            eprintln!("round {round} of {}, {row}", options.rounds);
            for bot in &bots {
                rows::measure(*row, bot, home.as_ref(), options, &mut report).await;
            }
        }
    }
    assert!(!options.smoke || report.is_whole(), "some bot did not do some row");
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    report.print(&format!(
        "{}, {cores} cores, {}. Median of {} rounds (least–most), {} s each. SQLite in WAL with synchronous=FULL. Load at the end: {}.",
        now().format("%e %B %Y"),
        processor(),
        options.rounds,
        options.seconds,
        load.split(' ').take(3).collect::<Vec<_>>().join(" "),
    ));
}

async fn lived(options: &Options) -> Home {
    let of = |row, counts: &[usize]| {
        if options.rows.contains(&row) { counts.iter().copied().max().unwrap_or(0) } else { 0 }
    };
    let people = of(Row::Closed, &options.people).max(of(Row::Offered, &options.offered)).max(2);
    let begin = Instant::now();
    let home = Home::lived(bots::folder(), people, of(Row::Broadcast, &[options.messages])).await;
    eprintln!("{people} people have a card of Tidemark's after {:.1} s", begin.elapsed().as_secs_f64());
    home
}

fn processor() -> String {
    let info = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = info.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    model.map_or_else(|| std::env::consts::ARCH.to_owned(), |(_, model)| model.to_owned())
}

fn now() -> DateTime<Utc> {
    Clock::System.now()
}

async fn until(within: Duration, done: impl Fn() -> bool) -> bool {
    let end = Instant::now() + within;
    while !done() {
        if Instant::now() > end {
            return false;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    true
}
