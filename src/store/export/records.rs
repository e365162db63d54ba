//! A client's thought records, for taking away: every step, and what of each is shared.

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::domain::ids::PersonId;

use super::super::codec::{instant, maybe_instant};
use super::super::{Conn, StoreError};
use super::AnswerRow;

#[derive(Clone, Debug, Serialize)]
pub struct RecordRow {
    /// What its buttons call it.
    pub number: String,
    pub day: String,
    /// The step it stands at, where it is not finished.
    pub asked: Option<String>,
    pub situation: Option<String>,
    pub thought: Option<String>,
    pub belief: Option<i64>,
    pub feeling: Option<String>,
    pub strength: Option<i64>,
    pub other_view: Option<String>,
    pub belief_after: Option<i64>,
    pub strength_after: Option<i64>,
    pub begun_at: DateTime<Utc>,
    pub changed_at: Option<DateTime<Utc>>,
    /// `numbers` or `all`, and when they said yes to it.
    pub shared: Option<String>,
    pub shared_at: Option<DateTime<Utc>>,
}

impl RecordRow {
    /// As rows of the table of answers, one for each step that holds something.
    pub fn in_the_table(&self) -> Vec<AnswerRow> {
        let row = |step: &str, value: Option<i64>, text: Option<&String>| {
            let of_all = self.shared.as_deref() == Some("all");
            let shared = of_all || value.is_some() && self.shared.is_some();
            (value.is_some() || text.is_some()).then(|| AnswerRow {
                check_in: 0,
                day: self.day.clone(),
                question_number: 0,
                question: "thought_record".to_owned(),
                item: step.to_owned(),
                value,
                text: text.cloned(),
                shared,
                answered_at: self.begun_at,
                changed_at: self.changed_at,
                late: false,
                filled_in: false,
            })
        };
        [
            row("situation", None, self.situation.as_ref()),
            row("thought", None, self.thought.as_ref()),
            row("belief", self.belief, None),
            row("feeling", None, self.feeling.as_ref()),
            row("strength", self.strength, None),
            row("other_view", None, self.other_view.as_ref()),
            row("belief_after", self.belief_after, None),
            row("strength_after", self.strength_after, None),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

pub(super) async fn load(conn: &mut Conn, person: PersonId) -> Result<Vec<RecordRow>, StoreError> {
    let rows = sqlx::query!(
        "SELECT key, day, step, situation, thought, belief, feeling, strength, other_view, belief_after,
                strength_after, begun_at, changed_at, shared, shared_at
         FROM thought_records WHERE client_id = ? ORDER BY day, id",
        person.0
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(RecordRow {
                number: row.key,
                day: row.day,
                asked: row.step,
                situation: row.situation,
                thought: row.thought,
                belief: row.belief,
                feeling: row.feeling,
                strength: row.strength,
                other_view: row.other_view,
                belief_after: row.belief_after,
                strength_after: row.strength_after,
                begun_at: instant(row.begun_at)?,
                changed_at: maybe_instant(row.changed_at)?,
                shared: row.shared,
                shared_at: maybe_instant(row.shared_at)?,
            })
        })
        .collect()
}
