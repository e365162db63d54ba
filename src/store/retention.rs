//! How long each table keeps its rows, and the forgetting of what is older. `docs/OPERATING.md` says the same to people;
//! a test fails for a table without a rule. What the rules leave alone goes when its person says /delete.

use chrono::{DateTime, TimeDelta, Utc};

use crate::domain::link::GUESS_WINDOW_MINUTES;

use super::codec::ms;
use super::{Conn, StoreError, delete, marks, updates};

/// What served a conversation: states, deliveries, dead letters, invitations that ran out, people who never joined.
const SHORT: TimeDelta = TimeDelta::days(30);
/// What somebody may have to account for: looks, ended ties, a role that was taken back.
const LONG: TimeDelta = TimeDelta::days(365);
/// Telegram repeats an update for a day at most, and lets a message be changed for two.
const SEEN: TimeDelta = updates::SEEN;

/// Each table with how long its rows stay, in the words of `docs/OPERATING.md`.
pub const RULES: [(&str, &str); 33] = [
    ("alarms", "until they ring, or their person says /delete"),
    ("answers", "until the client says /delete"),
    ("chats", "as long as a message waits for that chat"),
    ("checkins", "until the client says /delete"),
    ("clients", "until the client says /delete"),
    ("conversations", "30 days after it last changed; declining removes a stranger's at once"),
    ("dead_letters", "30 days"),
    ("form_items", "until the client says /delete"),
    ("homework", "until the client says /delete"),
    ("invite_misses", "an hour; they go with the next clearing"),
    ("invites", "30 days after they ran out or were taken back, used or not"),
    ("items", "built in, or until their client says /delete"),
    ("links", "while shared, then 365 days"),
    ("marks", "one row for each fact about the bot itself; none about a person"),
    ("notes", "until the client removes them or says /delete"),
    (
        "outbox",
        "what it says until it is delivered, or 30 days once it is given up; that it was delivered, 30 days",
    ),
    ("paces", "one row for each kind of message; none about a person"),
    ("pauses", "until the client says /delete"),
    ("people", "until /delete; strangers 30 days, and not at all once they decline"),
    ("reads", "365 days"),
    ("skills", "until the client says /delete"),
    ("slots", "until the client says /delete"),
    ("surfaces", "30 days after they were last shown"),
    ("tags", "until the client says /delete"),
    ("taken_aside", "until the client says /delete"),
    ("target_ratings", "until the client takes them back or says /delete"),
    ("targets", "until the client says /delete"),
    ("therapists", "until /delete, which leaves the name, or 365 days after the role ended"),
    ("thought_records", "until the client deletes them or says /delete"),
    ("tracks", "until the client says /delete"),
    ("tracks_shown", "until the client hides it or says /delete, or as long as the tie is kept"),
    ("typed_messages", "3 days; a mark of the words, never the words"),
    ("updates_seen", "3 days; numbers of updates, none of a person"),
];

/// Forgets what is older than its rule. Gives how many rows went.
pub async fn forget(conn: &mut Conn, now: DateTime<Utc>) -> Result<u64, StoreError> {
    let (short, long, seen) = (ms(now - SHORT), ms(now - LONG), ms(now - SEEN));
    let mut gone = bookkeeping(conn, short, seen, ms(now - TimeDelta::minutes(GUESS_WINDOW_MINUTES))).await?;

    let reads = sqlx::query!("DELETE FROM reads WHERE at < ?", long).execute(&mut *conn).await?;
    let links = sqlx::query!("DELETE FROM links WHERE max(ended_at, consented_at) < ?", long)
        .execute(&mut *conn)
        .await?;
    let therapists = sqlx::query!(
        "DELETE FROM therapists WHERE max(revoked_at, joined_at) < ?1
         AND NOT EXISTS (SELECT 1 FROM links l WHERE l.therapist_id = person_id AND l.ended_at IS NULL)",
        long
    )
    .execute(&mut *conn)
    .await?;
    // Somebody who never became anybody, and has not been heard of.
    let strangers = sqlx::query!(
        "DELETE FROM people WHERE created_at < ?1
         AND NOT EXISTS (SELECT 1 FROM clients c WHERE c.person_id = people.id)
         AND NOT EXISTS (SELECT 1 FROM therapists t WHERE t.person_id = people.id)
         AND NOT EXISTS (SELECT 1 FROM conversations v WHERE v.person_id = people.id)",
        short
    )
    .execute(&mut *conn)
    .await?;
    gone += delete::names_for_nobody(conn).await?;
    gone += [reads, links, therapists, strangers].iter().map(|done| done.rows_affected()).sum::<u64>();
    if gone > 0 {
        marks::set(conn, marks::LOG_OWED, now).await?;
    }
    Ok(gone)
}

async fn bookkeeping(conn: &mut Conn, short: i64, seen: i64, guesses: i64) -> Result<u64, StoreError> {
    let done = [
        sqlx::query!("DELETE FROM updates_seen WHERE at < ?", seen).execute(&mut *conn).await?,
        sqlx::query!("DELETE FROM typed_messages WHERE at < ?", seen).execute(&mut *conn).await?,
        sqlx::query!("DELETE FROM dead_letters WHERE at < ?", short).execute(&mut *conn).await?,
        sqlx::query!("DELETE FROM outbox WHERE outcome IS NOT NULL AND finished_at < ?", short)
            .execute(&mut *conn)
            .await?,
        sqlx::query!("DELETE FROM surfaces WHERE at < ?", short).execute(&mut *conn).await?,
        sqlx::query!("DELETE FROM conversations WHERE at < ?", short).execute(&mut *conn).await?,
        sqlx::query!("DELETE FROM invites WHERE expires_at < ?1 OR revoked_at < ?1", short)
            .execute(&mut *conn)
            .await?,
        sqlx::query!("DELETE FROM invite_misses WHERE at < ?", guesses).execute(&mut *conn).await?,
    ];
    Ok(done.iter().map(|done| done.rows_affected()).sum())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::samples;

    #[tokio::test]
    async fn every_table_has_a_rule_and_operators_read_the_same() {
        let mut conn = samples::empty().await;
        let tables = samples::tables(&mut conn).await;
        let ruled: Vec<&str> = RULES.iter().map(|(table, _)| *table).collect();
        assert_eq!(tables, ruled, "each table needs its rule, in order of names");
        let told = include_str!("../../docs/OPERATING.md");
        let missing: Vec<String> = RULES
            .iter()
            .map(|(table, rule)| format!("| `{table}` | {rule} |"))
            .filter(|line| !told.lines().any(|said| said.starts_with(line.as_str())))
            .collect();
        assert!(missing.is_empty(), "docs/OPERATING.md lacks {missing:#?}");
        let rows =
            told.lines().filter(|line| line.starts_with("| `") && line.matches('|').count() == 4).count();
        assert_eq!(rows, RULES.len(), "docs/OPERATING.md has a table that is gone");
    }

    /// Rows of each rule with a date, the younger ones still to be kept at `NOW`, the older ones not.
    const ROWS: &str = "
        INSERT INTO people (id, lang, created_at) VALUES (1, 'young stranger', NOW - 29 * DAY), (2, 'old stranger', NOW - 31 * DAY),
            (3, 'old, and still talking', NOW - 400 * DAY), (4, 'therapist', 0), (5, 'client', 0),
            (6, 'revoked lately', 0), (7, 'revoked long ago', 0), (8, 'only tapped on a consent', NOW - 31 * DAY);
        INSERT INTO conversations (person_id, state, revision, at) VALUES
            (1, 'young', 1, NOW - 29 * DAY), (2, 'old', 1, NOW - 31 * DAY), (3, 'young', 1, NOW - 29 * DAY),
            (5, 'a client, long ago', 1, NOW - 31 * DAY), (8, 'old consent', 1, NOW - 31 * DAY), (9, 'no row of theirs', 1, NOW - 31 * DAY);
        INSERT INTO therapists (person_id, name, joined_at, revoked_at) VALUES (4, 'kept', 0, NULL),
            (6, 'kept', 0, NOW - 364 * DAY), (7, 'gone', 0, NOW - 366 * DAY);
        INSERT INTO clients (person_id, prompt_minute, weekdays, nudge, weekly_weekday, weekly_minute, joined_at, joined_day)
            VALUES (5, 1200, 31, 1, 0, 540, 0, '2016-03-02');
        INSERT INTO links (id, therapist_id, client_id, alias, consent_version, consented_at, ended_at, ended_by) VALUES
            (1, 4, 5, 'ended long ago', 1, 0, NOW - 366 * DAY, 'client'), (2, 4, 5, 'kept', 1, 0, NOW - 364 * DAY, 'client'),
            (3, 4, 5, 'kept', 1, 0, NULL, NULL);
        INSERT INTO reads (link_id, what, at) VALUES (3, 'card', NOW - 366 * DAY), (3, 'chart', NOW - 364 * DAY);
        INSERT INTO homework (link_id, client_id, task, given_at) VALUES (1, 5, 'kept', 0);
        INSERT INTO pauses (client_id, from_at, from_day) VALUES (5, 0, '2016-03-02');
        INSERT INTO invites (code_hash, therapist_id, label, created_at, expires_at, used_at, used_by, revoked_at) VALUES
            (x'01', 4, 'unused', 0, NOW - 31 * DAY, NULL, NULL, NULL), (x'02', 4, 'kept', 0, NOW - 29 * DAY, NULL, NULL, NULL),
            (x'03', 4, 'used', 0, NOW - 31 * DAY, 0, 5, NULL), (x'04', NULL, 'revoked', 0, NOW, NULL, NULL, NOW - 31 * DAY);
        INSERT INTO invite_misses (person_id, at) VALUES (1, NOW - DAY), (1, NOW);
        INSERT INTO updates_seen (update_id, at) VALUES (1, NOW - 4 * DAY), (2, NOW - 2 * DAY);
        INSERT INTO typed_messages (person_id, message_id, words, at) VALUES (5, 1, x'00', NOW - 4 * DAY), (5, 2, x'00', NOW - 2 * DAY);
        INSERT INTO dead_letters (person_id, raw, error, at) VALUES (5, 'gone', '', NOW - 31 * DAY), (5, 'kept', '', NOW - 29 * DAY);
        INSERT INTO surfaces (chat_id, surface, message_id, at) VALUES (5, 'gone', 1, NOW - 31 * DAY), (5, 'kept', 2, NOW - 29 * DAY);
        INSERT INTO outbox (key, chat_id, lane, action, screen, lang, due_at, outcome, finished_at, created_at) VALUES
            ('gone', 5, 0, 'show', NULL, 'en', 0, 'sent', NOW - 31 * DAY, 0), ('kept', 5, 0, 'show', NULL, 'en', 0, 'sent', NOW - 29 * DAY, 0),
            ('waiting', 5, 0, 'show', '{}', 'en', 0, NULL, NULL, 0);";

    #[tokio::test]
    async fn what_is_older_than_its_rule_goes_and_nothing_else() {
        let now: DateTime<Utc> = "2026-11-27T09:00:00Z".parse().unwrap();
        let mut conn = samples::empty().await;
        let rows = ROWS.replace("NOW", &ms(now).to_string()).replace("DAY", "86400000");
        samples::run(&mut conn, &rows).await;
        assert!(forget(&mut conn, now).await.unwrap() > 0);
        let left = [
            (
                "SELECT lang FROM people ORDER BY id",
                &["young stranger", "old, and still talking", "therapist", "client", "revoked lately"][..],
            ),
            ("SELECT state FROM conversations ORDER BY person_id", &["young", "young"]),
            ("SELECT name FROM therapists", &["kept", "kept"]),
            ("SELECT alias FROM links", &["kept", "kept"]),
            ("SELECT what FROM reads", &["chart"]),
            ("SELECT task FROM homework WHERE link_id IS NULL", &["kept"]),
            ("SELECT from_day FROM pauses", &["2016-03-02"]),
            ("SELECT label FROM invites", &["kept"]),
            ("SELECT 'one' FROM invite_misses", &["one"]),
            ("SELECT 'one' FROM updates_seen", &["one"]),
            ("SELECT 'one' FROM typed_messages", &["one"]),
            ("SELECT raw FROM dead_letters", &["kept"]),
            ("SELECT surface FROM surfaces", &["kept"]),
            ("SELECT key FROM outbox", &["kept", "waiting"]),
            ("SELECT name FROM marks", &["log_owed"]),
        ];
        for (sql, expected) in left {
            assert_eq!(samples::texts(&mut conn, sql).await, expected, "{sql}");
        }
        // What was kept is kept the day after too, and nothing is owed for nothing.
        samples::run(&mut conn, "DELETE FROM marks").await;
        assert_eq!(forget(&mut conn, now).await.unwrap(), 0);
        assert!(samples::texts(&mut conn, "SELECT name FROM marks").await.is_empty());
    }
}
