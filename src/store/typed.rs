//! What typed messages gave: the answer to change when the message is changed, and a mark of their words, to tell a
//! change from an edit nobody made. Never the words themselves, and nothing for longer than a change can come. Of an
//! answer given in two messages each has the time it gave.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::dialogue::event::{Gave, Half};
use crate::domain::form::Question;
use crate::domain::ids::{InviteId, PersonId};
use crate::domain::occasion::Occasion;
use crate::domain::thought::Part as RecordPart;

use super::codec::{ms, occasion};
use super::{Conn, StoreError};

/// Bytes kept of the hash.
const MARK: usize = 8;

/// A message as it is remembered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remembered {
    words: Vec<u8>,
    pub gave: Option<Gave>,
    /// The invitation these words agreed to.
    pub agreed_to: Option<InviteId>,
    /// The thought record and its step that they gave.
    pub of_record: Option<(String, RecordPart)>,
}

impl Remembered {
    /// Does the message still say what it said?
    pub fn says(&self, message: i64, text: &str) -> bool {
        self.words == mark(message, text)
    }
}

pub async fn find(conn: &mut Conn, person: PersonId, message: i64) -> Result<Option<Remembered>, StoreError> {
    let row = sqlx::query!(
        "SELECT words, occasion, question, agreed_to, record FROM typed_messages WHERE person_id = ? AND message_id = ?",
        person.0,
        message
    )
    .fetch_optional(conn)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let gave = match (row.occasion, row.question) {
        (Some(on), Some(question)) => {
            let (question, half) = match serde_json::from_str(&question) {
                Ok(Part::Half(question, half)) => (question, Some(half)),
                Ok(Part::Whole(question)) => (question, None),
                Err(_) => return Err(StoreError::Corrupt("question of a message")),
            };
            Some(Gave { occasion: occasion(&on)?, question, half })
        }
        _ => None,
    };
    let of_record = row.record.as_deref().and_then(|record| {
        let (key, part) = record.split_once(' ')?;
        Some((key.to_owned(), RecordPart::of_code(part)?))
    });
    Ok(Some(Remembered { words: row.words, gave, agreed_to: row.agreed_to.map(InviteId), of_record }))
}

/// What of an answer a message gave, as it is kept: the question, with the half it gave of one given in two.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Part {
    Half(Question, Half),
    Whole(Question),
}

/// Is this the last message of theirs, with nothing come of it since: no answer, no press, no other question?
pub async fn stands(conn: &mut Conn, person: PersonId, message: i64) -> Result<bool, StoreError> {
    let stands = sqlx::query_scalar!(
        r#"SELECT EXISTS (
               SELECT 1 FROM typed_messages t
               WHERE t.person_id = ?1 AND t.message_id = ?2 AND t.occasion IS NULL
                 AND NOT EXISTS (SELECT 1 FROM typed_messages o WHERE o.person_id = ?1 AND o.message_id > ?2)
                 AND NOT EXISTS (SELECT 1 FROM conversations c WHERE c.person_id = ?1 AND c.at > t.at)
           ) AS "stands!: bool""#,
        person.0,
        message
    )
    .fetch_one(conn)
    .await?;
    Ok(stands)
}

/// Keeps what a message of this person gave, or agreed to. An answer once given by it stays its answer.
pub async fn remember(
    conn: &mut Conn,
    person: PersonId,
    message: i64,
    text: &str,
    (gave, agreed_to, of_record): (Option<Gave>, Option<InviteId>, Option<(String, RecordPart)>),
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let agreed_to = agreed_to.map(|invite| invite.0);
    let record = of_record.map(|(key, part)| format!("{key} {}", part.code()));
    let (words, now) = (mark(message, text), ms(now));
    let on = gave.map(|gave| gave.occasion.to_string());
    let part = |gave: Gave| match gave.half {
        Some(half) => Part::Half(gave.question, half),
        None => Part::Whole(gave.question),
    };
    let question = gave.map(|gave| serde_json::to_string(&part(gave))).transpose()?;
    sqlx::query!(
        "INSERT INTO typed_messages (person_id, message_id, words, occasion, question, at, agreed_to, record)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (person_id, message_id) DO UPDATE SET words = excluded.words,
             occasion = coalesce(excluded.occasion, occasion), question = coalesce(excluded.question, question),
             at = excluded.at, agreed_to = coalesce(excluded.agreed_to, agreed_to),
             record = coalesce(excluded.record, record)",
        person.0,
        message,
        words,
        on,
        question,
        now,
        agreed_to,
        record
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The check-in that a message of ours is about: a card as it stands in this chat, or a sentence such as what was kept.
pub async fn occasion_of_message(
    conn: &mut Conn,
    person: PersonId,
    message: i64,
) -> Result<Option<Occasion>, StoreError> {
    let surface = sqlx::query_scalar!(
        "SELECT surface FROM surfaces WHERE chat_id = ? AND message_id = ?
         AND (surface LIKE 'checkin %' OR surface LIKE 'of %')",
        person.0,
        message
    )
    .fetch_optional(conn)
    .await?;
    Ok(surface.and_then(|surface| surface.split(' ').nth(1)?.parse().ok()))
}

/// Of somebody nobody knows, who is not on the way in either, nothing is left.
pub async fn forget_stranger(conn: &mut Conn, person: PersonId) -> Result<(), StoreError> {
    sqlx::query!(
        "DELETE FROM typed_messages WHERE person_id = ?1 AND NOT EXISTS (SELECT 1 FROM people WHERE id = ?1)",
        person.0
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The message's number goes in, so that equal words of two messages do not look equal.
fn mark(message: i64, text: &str) -> Vec<u8> {
    let mut hash = Sha256::new();
    hash.update(message.to_be_bytes());
    hash.update(text.as_bytes());
    hash.finalize().iter().take(MARK).copied().collect()
}
