//! A client's own notes, for taking away: each with its day and whether it is shared.

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::domain::ids::PersonId;

use super::super::codec::{instant, maybe_instant};
use super::super::{Conn, StoreError};
use super::AnswerRow;

#[derive(Clone, Debug, Serialize)]
pub struct NoteRow {
    /// What its buttons call it.
    pub number: String,
    pub day: String,
    pub text: String,
    pub written_at: DateTime<Utc>,
    pub changed_at: Option<DateTime<Utc>>,
    /// When they said yes to sharing it.
    pub shared_at: Option<DateTime<Utc>>,
}

impl NoteRow {
    /// As a row of the table of answers.
    pub fn in_the_table(&self) -> AnswerRow {
        AnswerRow {
            day: self.day.clone(),
            check_in: 0,
            question_number: 0,
            question: "own_note".to_owned(),
            item: String::new(),
            value: None,
            text: Some(self.text.clone()),
            shared: self.shared_at.is_some(),
            answered_at: self.written_at,
            changed_at: self.changed_at,
            late: false,
            filled_in: false,
        }
    }
}

pub(super) async fn load(conn: &mut Conn, person: PersonId) -> Result<Vec<NoteRow>, StoreError> {
    let rows = sqlx::query!(
        "SELECT key, day, text, written_at, changed_at, shared_at FROM notes WHERE client_id = ? ORDER BY day, id",
        person.0
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(NoteRow {
                number: row.key,
                day: row.day,
                text: row.text,
                written_at: instant(row.written_at)?,
                changed_at: maybe_instant(row.changed_at)?,
                shared_at: maybe_instant(row.shared_at)?,
            })
        })
        .collect()
}
