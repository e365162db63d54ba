//! Notes a client keeps beside the check-ins. What of them is shared leaves for others by `looks` alone; here each says who
//! can read it. Never keeps words that were only offered.

use chrono::{DateTime, Days, NaiveDate, Utc};
use chrono_tz::Tz;

use crate::dialogue::effect::JournalChange;
use crate::dialogue::journal::{Journal, JournalFocus};
use crate::dialogue::screen::Page;
use crate::domain::ids::PersonId;
use crate::domain::journal::{self, Note};
use crate::domain::link::Tie;
use crate::domain::schedule::local_day;
use crate::domain::shared::SharedText;

use super::changes::By;
use super::client::ClientRow;
use super::codec::{day, instant, ms};
use super::known::Known;
use super::tx::Tx;
use super::{Conn, StoreError, marks};

/// Characters of a note in a list.
const EXCERPT: i64 = 120;
/// Shared ones: those that are told of at once, and one more.
const TOLD: i64 = 6;
/// A message can be changed for so long: notes of those days may hold its words.
const CHANGES: u64 = 3;

pub(super) async fn write(conn: &mut Conn, by: &By, change: &JournalChange) -> Result<(), StoreError> {
    let (client, now) = (by.person.0, ms(by.said_at));
    match change {
        JournalChange::Keep { key, day, text, written_at, shared, .. } => {
            let (day, written_at) = (day.to_string(), ms(*written_at));
            let shared_at = shared.then_some(now);
            sqlx::query!(
                "INSERT INTO notes (client_id, key, day, text, written_at, shared_at) VALUES (?, ?, ?, ?, ?, ?)
                 ON CONFLICT (client_id, key) DO NOTHING",
                client,
                key,
                day,
                text,
                written_at,
                shared_at
            )
            .execute(conn)
            .await?;
        }
        // A yes given again is a new one: it counts for all who are there by then.
        JournalChange::Share { key, shared } => {
            let shared_at = shared.then_some(now);
            sqlx::query!(
                "UPDATE notes SET shared_at = ? WHERE client_id = ? AND key = ?",
                shared_at,
                client,
                key
            )
            .execute(conn)
            .await?;
        }
        JournalChange::Reword { key, text } => {
            sqlx::query!(
                "UPDATE notes SET text = ?, changed_at = ?, shared_at = NULL WHERE client_id = ? AND key = ?",
                text,
                now,
                client,
                key
            )
            .execute(conn)
            .await?;
        }
        JournalChange::Remove { key } => {
            sqlx::query!("DELETE FROM notes WHERE client_id = ? AND key = ?", client, key)
                .execute(&mut *conn)
                .await?;
            // What was written is overwritten, and cut off the log as well.
            marks::set(conn, marks::LOG_OWED, by.now).await?;
        }
    }
    Ok(())
}

/// What of a client's own notes a turn may know.
pub(super) async fn load(
    tx: &mut Tx,
    (client, zone): (PersonId, Tz),
    (row, known): (&ClientRow, &Known),
    focus: &JournalFocus,
    now: DateTime<Utc>,
) -> Result<Journal, StoreError> {
    let mut loaded = Journal::default();
    if *focus == JournalFocus::default() {
        return Ok(loaded);
    }
    let ties = &row.ties;
    let conn = tx.conn().await?;
    if let Some(key) = &focus.key {
        loaded.note = one(conn, client, key, ties).await?;
        if let Some(jot) = known.cards().jotted().find(key) {
            loaded.of_day = of_day(conn, client, local_day(jot.at, zone)).await?;
        }
    }
    if let Some((number, query)) = &focus.page {
        loaded.listed = Some(listed(conn, client, (*number, query), ties).await?);
    }
    if focus.changed {
        let from = local_day(now, zone).checked_sub_days(Days::new(CHANGES)).unwrap_or(NaiveDate::MIN);
        loaded.recent = since(conn, client, from, ties).await?;
    }
    if focus.shared {
        loaded.shared = last_shared(conn, client, ties).await?;
    }
    Ok(loaded)
}

/// A row, as it is kept.
struct Row {
    key: String,
    day: String,
    text: String,
    shared_at: Option<i64>,
}

impl Row {
    /// Those can read it who were agreed to by the time of the yes, and on its day.
    fn note(self, ties: &[Tie]) -> Result<Note, StoreError> {
        let (on, at) = (day(&self.day)?, self.shared_at.map(instant).transpose()?);
        let reads = |tie: &&Tie| {
            at.is_some_and(|at| at >= tie.since) && tie.day.is_none_or(|agreed: NaiveDate| agreed <= on)
        };
        let readers = ties.iter().filter(reads).map(|tie| tie.name.clone()).collect();
        Ok(Note { key: self.key, day: on, text: self.text, shared: at.is_some(), readers })
    }
}

async fn one(conn: &mut Conn, client: PersonId, key: &str, ties: &[Tie]) -> Result<Option<Note>, StoreError> {
    let row = sqlx::query_as!(
        Row,
        "SELECT key, day, text, shared_at FROM notes WHERE client_id = ? AND key = ?",
        client.0,
        key
    )
    .fetch_optional(conn)
    .await?;
    row.map(|row| row.note(ties)).transpose()
}

async fn of_day(conn: &mut Conn, client: PersonId, on: NaiveDate) -> Result<usize, StoreError> {
    let on = on.to_string();
    let count =
        sqlx::query_scalar!("SELECT count(*) FROM notes WHERE client_id = ? AND day = ?", client.0, on)
            .fetch_one(conn)
            .await?;
    Ok(usize::try_from(count).unwrap_or(usize::MAX))
}

/// A page of them, newest first, cut; with what is looked for.
async fn listed(
    conn: &mut Conn,
    client: PersonId,
    (number, query): (u16, &str),
    ties: &[Tie],
) -> Result<(Vec<Note>, Page, String), StoreError> {
    let rows = if query.is_empty() {
        sqlx::query_as!(
            Row,
            r#"SELECT key, day, substr(text, 1, ?2) AS "text!: String", shared_at FROM notes WHERE client_id = ?1
               ORDER BY day DESC, id DESC"#,
            client.0,
            EXCERPT
        )
        .fetch_all(conn)
        .await?
    } else {
        sqlx::query_as!(
            Row,
            "SELECT key, day, text, shared_at FROM notes WHERE client_id = ? ORDER BY day DESC, id DESC",
            client.0
        )
        .fetch_all(conn)
        .await?
    };
    let found: Vec<Row> = rows.into_iter().filter(|row| journal::has(&row.text, query)).collect();
    let all: Vec<&Row> = found.iter().collect();
    let (page, shown) = Page::of(number, &all);
    let shown: Vec<String> = shown.iter().map(|row| row.key.clone()).collect();
    let cut = |row: Row| Row { text: excerpt(&row.text, query), ..row };
    let notes = found.into_iter().filter(|row| shown.contains(&row.key)).map(|row| cut(row).note(ties));
    Ok((notes.collect::<Result<_, _>>()?, page, query.to_owned()))
}

/// The beginning of a note, or the line in which the first word stands that was looked for.
fn excerpt(text: &str, query: &str) -> String {
    let most = usize::try_from(EXCERPT).unwrap_or(usize::MAX);
    let word = query.split_whitespace().next().unwrap_or_default();
    let line = text.lines().find(|line| journal::has(line, word)).filter(|_| !word.is_empty());
    line.unwrap_or(text).chars().take(most).collect()
}

async fn since(
    conn: &mut Conn,
    client: PersonId,
    from: NaiveDate,
    ties: &[Tie],
) -> Result<Vec<Note>, StoreError> {
    let from = from.to_string();
    let rows = sqlx::query_as!(
        Row,
        "SELECT key, day, text, shared_at FROM notes WHERE client_id = ? AND day >= ? ORDER BY day DESC, id DESC",
        client.0,
        from
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(|row| row.note(ties)).collect()
}

/// The newest that were shared.
async fn last_shared(conn: &mut Conn, client: PersonId, ties: &[Tie]) -> Result<Vec<Note>, StoreError> {
    let rows = sqlx::query_as!(
        Row,
        "SELECT key, day, text, shared_at FROM notes WHERE client_id = ? AND shared_at IS NOT NULL
         ORDER BY day DESC, id DESC LIMIT ? + 0",
        client.0,
        TOLD
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(|row| row.note(ties)).collect()
}

/// Those shared by a yes that somebody was there for, from a day on, oldest first. For `answers::shared_texts` alone.
pub(super) async fn shared(
    conn: &mut Conn,
    client: PersonId,
    from: &str,
    consented_at: i64,
) -> Result<Vec<SharedText>, StoreError> {
    let rows = sqlx::query!(
        "SELECT day, text FROM notes WHERE client_id = ? AND day >= ? AND shared_at >= ? ORDER BY day, id",
        client.0,
        from,
        consented_at
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(|row| Ok(SharedText { day: day(&row.day)?, of: None, text: row.text })).collect()
}
