//! One weekly picture from rows to PNG: four weeks of answers loaded, summed up, drawn and encoded; what matplotlib takes
//! for such a picture without loading anything; and a thousand pictures on all cores, with the memory they take.

#![expect(clippy::unwrap_used, reason = "a bench that cannot go on has failed")]

mod common;

use std::fs;
use std::io::Write as _;
use std::process::{Command, Stdio};
use std::time::Instant;

use futures_util::{StreamExt, stream};
use tidemark::app::Bot;
use tidemark::domain::ids::PersonId;
use tidemark::domain::lang::Lang;

use common::{bench, header, ms, percentile, write};

const PICTURES: usize = 60;
/// Turns of ours and the peer's.
const ROUNDS: usize = 5;
const MANY: usize = 1_000;
/// What a thousand pictures may add to the memory, in megabytes.
const MEMORY: f64 = 150.0;
/// How many times faster than matplotlib a picture should be made.
const FASTER: f64 = 10.0;

/// A client who answered nearly every day for five weeks, used skills and did homework.
const DAYS: &str = "
    INSERT INTO people (id, lang, zone, created_at) VALUES (1, 'en', 'UTC', 0), (2, 'en', 'UTC', 0);
    INSERT INTO therapists (person_id, name, joined_at) VALUES (2, 'Ana Ruiz', 0);
    INSERT INTO clients (person_id, prompt_minute, weekdays, nudge, weekly_weekday, weekly_minute, joined_at, joined_day)
        VALUES (1, 480, 127, 1, 0, 540, 0, '2026-01-01');
    INSERT INTO form_items (client_id, item_id, position, large) SELECT c.person_id, i.id, i.id, i.id <= 2
        FROM clients c JOIN items i WHERE i.client_id IS NULL AND i.code IN ('mood', 'suds_highest_today', 'skills', 'homework', 'note');
    INSERT INTO links (id, therapist_id, client_id, alias, consent_version, consented_at, consented_day)
        VALUES (1, 2, 1, 'Heron', 1, 0, '2026-01-01');
    INSERT INTO skills (client_id, built_in, created_at)
        VALUES (1, 'breathing', 0), (1, 'grounding', 0), (1, 'moving', 0), (1, 'talking', 0);
    INSERT INTO homework (link_id, client_id, task, given_at)
        VALUES (1, 1, 'Walk around the block', 0), (1, 1, 'Write down one good moment', 0);
    INSERT INTO checkins (id, client_id, day, planned_at, sent_at, first_answered_at, completed_at)
        WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 34)
        SELECT i + 1, 1, date('2026-03-04', '-' || i || ' days'), 1, 1, 1, 1 FROM n;
    INSERT INTO answers (checkin_id, item_id, value, answered_at, late, filled_in)
        SELECT id, 1, (id * 7) % 11, 1, id % 9 = 0, 0 FROM checkins WHERE id % 6 <> 5;
    INSERT INTO answers (checkin_id, item_id, value, answered_at, late, filled_in)
        SELECT id, 2, (id * 37) % 101, 1, id % 9 = 0, 0 FROM checkins WHERE id % 6 <> 5;
    INSERT INTO answers (checkin_id, item_id, part, value, answered_at, late, filled_in)
        SELECT c.id, 4, s.id, 1, 1, 0, 0 FROM checkins c JOIN skills s WHERE (c.id + s.id) % 3 = 0;
    INSERT INTO answers (checkin_id, item_id, part, value, answered_at, late, filled_in)
        SELECT c.id, 6, h.id, (c.id + h.id) % 4, 1, 0, 0 FROM checkins c JOIN homework h";

#[tokio::main]
async fn main() {
    header(&format!("One weekly picture, rows to PNG, {PICTURES} times"));
    let made = bench("http://127.0.0.1:9").await;
    write(&made.bot, DAYS).await;
    println!("{:>8}  {:>9}  {:>9}  {:>9}", "language", "p50", "p95", "PNG");
    for tag in ["en", "es", "ar"] {
        let (lang, mut times, mut size) = (Lang::new(tag), Vec::new(), 0);
        for _ in 0..PICTURES {
            let start = Instant::now();
            let picture = made.bot.weekly_picture(PersonId(1), &lang).await.unwrap().unwrap();
            times.push(start.elapsed());
            size = picture.bytes.len();
        }
        let half = percentile(&mut times, 0.5);
        let (half, most) = (ms(half), ms(percentile(&mut times, 0.95)));
        println!("{tag:>8}  {half:>6.1} ms  {most:>6.1} ms  {:>6} kB", size / 1000);
    }
    compare(&made.bot).await;
    many(&made.bot).await;
}

/// Sets our median (with loading the rows) beside the peer's (without), in turns, as a machine is not always as fast.
async fn compare(bot: &Bot) {
    let lang = Lang::new("en");
    let mut ratios = Vec::new();
    println!();
    for _ in 0..ROUNDS {
        let mut times = Vec::new();
        for _ in 0..PICTURES {
            let start = Instant::now();
            bot.weekly_picture(PersonId(1), &lang).await.unwrap();
            times.push(start.elapsed());
        }
        let ours = ms(percentile(&mut times, 0.5));
        let Some(peer) = peer() else {
            println!(
                "matplotlib: not measured, there is no python3 with it here (see benches/peers/weekly.py)"
            );
            return;
        };
        println!("ours {ours:.1} ms, matplotlib (Agg) {peer:.1} ms: ratio 1 : {:.1}", peer / ours);
        ratios.push(peer / ours);
    }
    ratios.sort_by(f64::total_cmp);
    let half = ratios[ratios.len() / 2];
    let verdict = if half >= FASTER { "reached" } else { "missed" };
    println!("goal: at least {FASTER:.0} times faster, in half of the rounds: {half:.1}: {verdict}");
}

/// The peer's median in milliseconds, for the answers of `DAYS`.
fn peer() -> Option<f64> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/peers/weekly.py");
    let mut child = Command::new("python3")
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let line = |factor: i32, modulus: i32| {
        let value = |id: i32| if id % 6 == 5 { -1 } else { id * factor % modulus };
        (1..=28).rev().map(|id| value(id).to_string()).collect::<Vec<_>>().join(" ")
    };
    // Dropping the pipe ends the input; without matplotlib nobody reads it.
    let _ = writeln!(child.stdin.take()?, "{}\n{}", line(7, 11), line(37, 101));
    let output = child.wait_with_output().ok()?;
    String::from_utf8(output.stdout).ok()?.trim().parse().ok()
}

/// Draws many pictures, two for each core at a time.
async fn many(bot: &Bot) {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let lang = Lang::new("en");
    let before = memory("VmRSS");
    let start = Instant::now();
    let drawn = stream::iter(0..MANY)
        .map(|_| bot.weekly_picture(PersonId(1), &lang))
        .buffer_unordered(2 * cores)
        .filter(|picture| std::future::ready(picture.as_ref().is_ok_and(Option::is_some)))
        .count()
        .await;
    let took = start.elapsed();
    assert_eq!(drawn, MANY);
    #[expect(clippy::cast_precision_loss, reason = "a small number")]
    let rate = MANY as f64 / took.as_secs_f64();
    println!("\n{MANY} pictures, {} at a time: {:.1} s, {rate:.0} a second", 2 * cores, took.as_secs_f64());
    if let (Some(before), Some(peak)) = (before, memory("VmHWM")) {
        let grown = (peak - before).max(0.0);
        let verdict = if grown <= MEMORY { "kept" } else { "broken" };
        println!(
            "memory: {grown:.0} MB at the peak beyond the {before:.0} MB before; limit {MEMORY:.0} MB: {verdict}"
        );
    }
}

/// A line of this process's memory in megabytes, where the system tells.
fn memory(name: &str) -> Option<f64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))?;
    Some(line.trim().trim_end_matches(" kB").parse::<f64>().ok()? / 1000.0)
}
