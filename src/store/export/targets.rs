//! A client's targets with every rating, for taking away.

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::domain::ids::PersonId;

use super::super::codec::{instant, maybe_instant};
use super::super::{Conn, StoreError};

#[derive(Clone, Debug, Serialize)]
pub struct TargetRow {
    /// `None`: who named it is gone.
    pub therapist: Option<String>,
    pub name: String,
    pub sentence: Option<String>,
    pub given_at: DateTime<Utc>,
    pub ended_at: Option<DateTime<Utc>>,
    pub ended_by: Option<String>,
    pub ratings: Vec<RatingRow>,
}

/// How disturbing it was, 0 to 10, and how true the good words felt, 1 to 7.
#[derive(Clone, Debug, Serialize)]
pub struct RatingRow {
    /// What its buttons call it.
    pub number: String,
    pub suds: Option<i64>,
    pub voc: Option<i64>,
    pub at: DateTime<Utc>,
}

pub(super) async fn load(conn: &mut Conn, person: PersonId) -> Result<Vec<TargetRow>, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT g.id, t.name AS "therapist?", g.name, g.sentence, g.given_at, g.ended_at, g.ended_by
           FROM targets g LEFT JOIN links l ON l.id = g.link_id LEFT JOIN therapists t ON t.person_id = l.therapist_id
           WHERE g.client_id = ? ORDER BY g.id"#,
        person.0
    )
    .fetch_all(&mut *conn)
    .await?;
    let mut targets = Vec::new();
    for row in rows {
        targets.push(TargetRow {
            therapist: row.therapist,
            name: row.name,
            sentence: row.sentence,
            given_at: instant(row.given_at)?,
            ended_at: maybe_instant(row.ended_at)?,
            ended_by: row.ended_by,
            ratings: ratings(conn, row.id).await?,
        });
    }
    Ok(targets)
}

async fn ratings(conn: &mut Conn, target: i64) -> Result<Vec<RatingRow>, StoreError> {
    let rows = sqlx::query!(
        "SELECT key, suds, voc, at FROM target_ratings WHERE target_id = ? ORDER BY at, id",
        target
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| Ok(RatingRow { number: row.key, suds: row.suds, voc: row.voc, at: instant(row.at)? }))
        .collect()
}
