//! Thought records. What of them is shared leaves for others by `looks` alone, and of one whose numbers are shared no text is
//! even read for them; here each says who can read it.

use chrono::{DateTime, NaiveDate, Utc};

use crate::dialogue::effect::ThoughtChange;
use crate::dialogue::screen::Page;
use crate::dialogue::thought::{ThoughtFocus, Thoughts};
use crate::domain::ids::PersonId;
use crate::domain::link::Tie;
use crate::domain::thought::{Part, Record, Shared};

use super::changes::By;
use super::codec::{day, instant, ms};
use super::tx::Tx;
use super::{Conn, StoreError, marks};

/// Shared ones that are told of at once.
const TOLD: usize = 5;

pub(super) async fn write(conn: &mut Conn, by: &By, change: &ThoughtChange) -> Result<(), StoreError> {
    let (client, now) = (by.person.0, ms(by.said_at));
    match change {
        ThoughtChange::Begin { key, day } => {
            let (day, step) = (day.to_string(), Part::Situation.code());
            sqlx::query!(
                "INSERT INTO thought_records (client_id, key, day, step, begun_at) VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT (client_id, key) DO UPDATE SET day = ?3, step = ?4, begun_at = ?5",
                client,
                key,
                day,
                step,
                now
            )
            .execute(conn)
            .await?;
        }
        ThoughtChange::Save { record, .. } => save(conn, client, record, now).await?,
        ThoughtChange::Share { key, shared } => {
            let (what, at) = (shared.map(shared_code), shared.map(|_| now));
            sqlx::query!(
                "UPDATE thought_records SET shared = ?, shared_at = ? WHERE client_id = ? AND key = ?",
                what,
                at,
                client,
                key
            )
            .execute(conn)
            .await?;
        }
        ThoughtChange::Remove { key } => {
            sqlx::query!("DELETE FROM thought_records WHERE client_id = ? AND key = ?", client, key)
                .execute(&mut *conn)
                .await?;
            // What was written is overwritten, and cut off the log as well.
            marks::set(conn, marks::LOG_OWED, by.now).await?;
        }
    }
    Ok(())
}

/// A yes that still stands keeps its moment; one that does not goes.
async fn save(conn: &mut Conn, client: i64, record: &Record, now: i64) -> Result<(), StoreError> {
    let step = record.at.map(Part::code);
    let stands = record.shared.is_some();
    sqlx::query!(
        "UPDATE thought_records SET step = ?, situation = ?, thought = ?, belief = ?, feeling = ?, strength = ?,
             other_view = ?, belief_after = ?, strength_after = ?, changed_at = ?,
             shared = CASE WHEN ?11 THEN shared END, shared_at = CASE WHEN ?11 THEN shared_at END
         WHERE client_id = ?12 AND key = ?13",
        step,
        record.situation,
        record.thought,
        record.belief,
        record.feeling,
        record.strength,
        record.other_view,
        record.belief_after,
        record.strength_after,
        now,
        stands,
        client,
        record.key
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// What of a client's own records a turn may know.
pub(super) async fn load(
    tx: &mut Tx,
    client: PersonId,
    (ties, today): (&[Tie], NaiveDate),
    focus: &ThoughtFocus,
) -> Result<Thoughts, StoreError> {
    let mut loaded = Thoughts::default();
    if *focus == ThoughtFocus::default() {
        return Ok(loaded);
    }
    let conn = tx.conn().await?;
    if let Some(key) = &focus.key {
        let row = sqlx::query_as!(
            Row,
            "SELECT key, day, step, situation, thought, belief, feeling, strength, other_view, belief_after,
                    strength_after, shared, shared_at
             FROM thought_records WHERE client_id = ? AND key = ?",
            client.0,
            key
        )
        .fetch_optional(&mut *conn)
        .await?;
        loaded.record = row.map(|row| row.record(ties)).transpose()?;
    }
    if !focus.open && focus.page.is_none() && !focus.shared {
        return Ok(loaded);
    }
    let all = all(conn, client, ties).await?;
    loaded.of_day = all.iter().filter(|record| record.day == today).count();
    loaded.open = all.iter().find(|record| record.at.is_some()).cloned();
    loaded.shared = all.iter().filter(|record| record.shared.is_some()).take(TOLD).cloned().collect();
    if let Some(number) = focus.page {
        let kept: Vec<Record> = all.into_iter().filter(|record| !record.is_empty()).collect();
        let (page, shown) = Page::of(number, &kept);
        loaded.listed = Some((shown.to_vec(), page));
    }
    Ok(loaded)
}

/// Newest first.
async fn all(conn: &mut Conn, client: PersonId, ties: &[Tie]) -> Result<Vec<Record>, StoreError> {
    let rows = sqlx::query_as!(
        Row,
        "SELECT key, day, step, situation, thought, belief, feeling, strength, other_view, belief_after,
                strength_after, shared, shared_at
         FROM thought_records WHERE client_id = ? ORDER BY day DESC, id DESC",
        client.0
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(|row| row.record(ties)).collect()
}

/// Those of which something was shared by a yes that somebody was there for, from a day on, oldest first: what was shared of
/// them and no more. For `looks` alone.
pub(super) async fn shared(
    conn: &mut Conn,
    client: PersonId,
    from: NaiveDate,
    consented_at: DateTime<Utc>,
) -> Result<Vec<Record>, StoreError> {
    let (from, consented_at) = (from.to_string(), ms(consented_at));
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT key, day, step, CASE WHEN shared = 'all' THEN situation END AS "situation?: String",
                CASE WHEN shared = 'all' THEN thought END AS "thought?: String", belief,
                CASE WHEN shared = 'all' THEN feeling END AS "feeling?: String", strength,
                CASE WHEN shared = 'all' THEN other_view END AS "other_view?: String", belief_after,
                strength_after, shared, shared_at
           FROM thought_records WHERE client_id = ? AND day >= ? AND shared_at >= ? ORDER BY day, id"#,
        client.0,
        from,
        consented_at
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(|row| row.record(&[])).collect()
}

/// A row, as it is kept.
struct Row {
    key: String,
    day: String,
    step: Option<String>,
    situation: Option<String>,
    thought: Option<String>,
    belief: Option<i64>,
    feeling: Option<String>,
    strength: Option<i64>,
    other_view: Option<String>,
    belief_after: Option<i64>,
    strength_after: Option<i64>,
    shared: Option<String>,
    shared_at: Option<i64>,
}

impl Row {
    /// Those can read it who were agreed to by the time of the yes, and on its day.
    fn record(self, ties: &[Tie]) -> Result<Record, StoreError> {
        let (on, at) = (day(&self.day)?, self.shared_at.map(instant).transpose()?);
        let reads = |tie: &&Tie| {
            at.is_some_and(|at| at >= tie.since) && tie.day.is_none_or(|agreed: NaiveDate| agreed <= on)
        };
        let number = |number: Option<i64>| {
            number.map(|n| u8::try_from(n).map_err(|_| StoreError::Corrupt("number of a record"))).transpose()
        };
        let step = |code: String| Part::of_code(&code).ok_or(StoreError::Corrupt("step of a record"));
        Ok(Record {
            key: self.key,
            day: on,
            at: self.step.map(step).transpose()?,
            situation: self.situation,
            thought: self.thought,
            belief: number(self.belief)?,
            feeling: self.feeling,
            strength: number(self.strength)?,
            other_view: self.other_view,
            belief_after: number(self.belief_after)?,
            strength_after: number(self.strength_after)?,
            shared: self.shared.as_deref().map(shared_of).transpose()?,
            readers: ties.iter().filter(reads).map(|tie| tie.name.clone()).collect(),
        })
    }
}

fn shared_code(shared: Shared) -> &'static str {
    match shared {
        Shared::Numbers => "numbers",
        Shared::All => "all",
    }
}

fn shared_of(code: &str) -> Result<Shared, StoreError> {
    match code {
        "numbers" => Ok(Shared::Numbers),
        "all" => Ok(Shared::All),
        _ => Err(StoreError::Corrupt("sharing of a record")),
    }
}
