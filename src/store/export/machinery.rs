//! What the house itself keeps of a person for a while: where the conversation stands, what will ring, what was sent,
//! what could not be handled. Dull to read, and theirs all the same.

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::Value;

use crate::domain::ids::PersonId;
use crate::store::codec::{instant, maybe_instant};
use crate::store::{Conn, StoreError};

#[derive(Clone, Debug, Default, Serialize)]
pub struct Machinery {
    pub conversation: Option<Conversation>,
    pub alarms: Vec<AlarmRow>,
    pub messages: Vec<MessageRow>,
    pub cards: Vec<CardRow>,
    pub failures: Vec<Failed>,
    pub invitations_used: Vec<Used>,
    pub wrong_codes: Vec<DateTime<Utc>>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Conversation {
    pub state: Value,
    pub turns: i64,
    pub at: DateTime<Utc>,
}

#[derive(Clone, Debug, Serialize)]
pub struct AlarmRow {
    pub kind: String,
    pub occasion: String,
    pub due_at: DateTime<Utc>,
}

/// A message to this person. Once delivered, only the fact is kept.
#[derive(Clone, Debug, Serialize)]
pub struct MessageRow {
    pub written_at: DateTime<Utc>,
    pub about: Option<String>,
    pub lang: String,
    /// Not yet delivered; what it says comes in the chat.
    pub waiting: bool,
    pub due_at: DateTime<Utc>,
    pub outcome: Option<String>,
    pub finished_at: Option<DateTime<Utc>>,
}

/// A message that changes in place.
#[derive(Clone, Debug, Serialize)]
pub struct CardRow {
    pub about: String,
    pub message: i64,
    pub at: DateTime<Utc>,
}

/// Something this person sent, or a time of theirs, that could not be handled.
#[derive(Clone, Debug, Serialize)]
pub struct Failed {
    pub update: Value,
    pub error: String,
    pub at: DateTime<Utc>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Used {
    pub alias: String,
    pub made_at: DateTime<Utc>,
    pub used_at: Option<DateTime<Utc>>,
}

pub(super) async fn load(conn: &mut Conn, person: PersonId) -> Result<Machinery, StoreError> {
    Ok(Machinery {
        conversation: conversation(conn, person).await?,
        alarms: alarms(conn, person).await?,
        messages: messages(conn, person).await?,
        cards: cards(conn, person).await?,
        failures: failures(conn, person).await?,
        invitations_used: invitations_used(conn, person).await?,
        wrong_codes: wrong_codes(conn, person).await?,
    })
}

/// Stored JSON as JSON; what is none, as the text it is.
fn json(text: String) -> Value {
    serde_json::from_str(&text).unwrap_or(Value::String(text))
}

async fn conversation(conn: &mut Conn, person: PersonId) -> Result<Option<Conversation>, StoreError> {
    let row = sqlx::query!("SELECT state, revision, at FROM conversations WHERE person_id = ?", person.0)
        .fetch_optional(conn)
        .await?;
    row.map(|row| Ok(Conversation { state: json(row.state), turns: row.revision, at: instant(row.at)? }))
        .transpose()
}

async fn alarms(conn: &mut Conn, person: PersonId) -> Result<Vec<AlarmRow>, StoreError> {
    let rows = sqlx::query!(
        "SELECT kind, occasion, due_at FROM alarms WHERE person_id = ? ORDER BY due_at, kind",
        person.0
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| Ok(AlarmRow { kind: row.kind, occasion: row.occasion, due_at: instant(row.due_at)? }))
        .collect()
}

async fn messages(conn: &mut Conn, person: PersonId) -> Result<Vec<MessageRow>, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT created_at, surface, lang, outcome IS NULL AS "waiting!: bool", due_at, outcome, finished_at
           FROM outbox WHERE chat_id = ?1 AND outcome IS NULL OR chat_id = ?1 AND outcome IS NOT NULL ORDER BY id"#,
        person.0
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(MessageRow {
                written_at: instant(row.created_at)?,
                about: row.surface,
                lang: row.lang,
                waiting: row.waiting,
                due_at: instant(row.due_at)?,
                outcome: row.outcome,
                finished_at: maybe_instant(row.finished_at)?,
            })
        })
        .collect()
}

async fn cards(conn: &mut Conn, person: PersonId) -> Result<Vec<CardRow>, StoreError> {
    let rows = sqlx::query!(
        "SELECT surface, message_id, at FROM surfaces WHERE chat_id = ? ORDER BY surface",
        person.0
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| Ok(CardRow { about: row.surface, message: row.message_id, at: instant(row.at)? }))
        .collect()
}

async fn failures(conn: &mut Conn, person: PersonId) -> Result<Vec<Failed>, StoreError> {
    let rows =
        sqlx::query!("SELECT raw, error, at FROM dead_letters WHERE person_id = ? ORDER BY id", person.0)
            .fetch_all(conn)
            .await?;
    rows.into_iter()
        .map(|row| Ok(Failed { update: json(row.raw), error: row.error, at: instant(row.at)? }))
        .collect()
}

async fn invitations_used(conn: &mut Conn, person: PersonId) -> Result<Vec<Used>, StoreError> {
    let rows = sqlx::query!(
        "SELECT label, created_at, used_at FROM invites WHERE used_by = ? ORDER BY id",
        person.0
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Used {
                alias: row.label,
                made_at: instant(row.created_at)?,
                used_at: maybe_instant(row.used_at)?,
            })
        })
        .collect()
}

async fn wrong_codes(conn: &mut Conn, person: PersonId) -> Result<Vec<DateTime<Utc>>, StoreError> {
    let rows = sqlx::query_scalar!("SELECT at FROM invite_misses WHERE person_id = ? ORDER BY at", person.0)
        .fetch_all(conn)
        .await?;
    rows.into_iter().map(instant).collect()
}
