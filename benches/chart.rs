//! One weekly picture from rows to PNG: four weeks of answers loaded, summed up, drawn and encoded.

#![expect(clippy::unwrap_used, reason = "a bench that cannot go on has failed")]

mod common;

use std::time::Instant;

use tidemark::domain::ids::PersonId;
use tidemark::domain::lang::Lang;

use common::{bench, header, ms, percentile, write};

const PICTURES: usize = 60;

/// A client who answered nearly every day for five weeks, used skills and did homework.
const DAYS: &str = "
    INSERT INTO people (id, lang, zone, created_at) VALUES (1, 'en', 'UTC', 0), (2, 'en', 'UTC', 0);
    INSERT INTO therapists (person_id, name, joined_at) VALUES (2, 'Ana Ruiz', 0);
    INSERT INTO clients (person_id, prompt_minute, weekdays, nudge, weekly_weekday, weekly_minute, suds_when, joined_at, joined_day)
        VALUES (1, 480, 127, 1, 0, 540, 'highest_today', 0, '2026-01-01');
    INSERT INTO links (id, therapist_id, client_id, alias, consent_version, consented_at) VALUES (1, 2, 1, 'Heron', 1, 0);
    INSERT INTO skills (client_id, built_in, created_at)
        VALUES (1, 'breathing', 0), (1, 'grounding', 0), (1, 'moving', 0), (1, 'talking', 0);
    INSERT INTO homework (link_id, client_id, task, given_at)
        VALUES (1, 1, 'Walk around the block', 0), (1, 1, 'Write down one good moment', 0);
    INSERT INTO checkins (id, client_id, day, planned_at, sent_at, first_answered_at, completed_at)
        WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 34)
        SELECT i + 1, 1, date('2026-03-04', '-' || i || ' days'), 1, 1, 1, 1 FROM n;
    INSERT INTO answers (checkin_id, question_id, value, answered_at, late, filled_in)
        SELECT id, 1, (id * 7) % 11, 1, id % 9 = 0, 0 FROM checkins WHERE id % 6 <> 5;
    INSERT INTO answers (checkin_id, question_id, value, answered_at, late, filled_in)
        SELECT id, 2, (id * 37) % 101, 1, id % 9 = 0, 0 FROM checkins WHERE id % 6 <> 5;
    INSERT INTO skill_uses (checkin_id, skill_id)
        SELECT c.id, s.id FROM checkins c JOIN skills s WHERE (c.id + s.id) % 3 = 0;
    INSERT INTO homework_reports (checkin_id, homework_id, done, answered_at, late, filled_in)
        SELECT c.id, h.id, (c.id + h.id) % 4, 1, 0, 0 FROM checkins c JOIN homework h";

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
        let (half, most) = (ms(percentile(&mut times, 0.5)), ms(percentile(&mut times, 0.95)));
        println!("{tag:>8}  {half:>6.1} ms  {most:>6.1} ms  {:>6} kB", size / 1000);
    }
}
