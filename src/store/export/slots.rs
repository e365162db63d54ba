//! When a client is asked besides the daily check-in, for the export. Never an answer.

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::domain::ids::PersonId;
use crate::store::codec::maybe_instant;
use crate::store::{Conn, StoreError};

/// One of a day's check-ins. Minutes are after local midnight; of a random one they are where its window begins and ends.
#[derive(Clone, Debug, Serialize)]
pub struct SlotRow {
    /// From 1; 0 is the daily one.
    pub check_in: i64,
    pub minute: i64,
    pub until_minute: Option<i64>,
    pub weekdays: i64,
    pub first_day: Option<String>,
    pub last_day: Option<String>,
    pub open_minutes: Option<i64>,
    pub nudge: bool,
    pub since: String,
    pub aside_since: Option<DateTime<Utc>>,
    pub asked_by: Option<String>,
}

pub(super) async fn slots(conn: &mut Conn, person: PersonId) -> Result<Vec<SlotRow>, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT s.slot, s.minute, s.until_minute, s.weekdays, s.first_day, s.last_day, s.open_minutes, s.nudge, s.since_day,
                  s.aside_at, t.name AS "by?"
           FROM slots s LEFT JOIN links l ON l.id = s.link_id LEFT JOIN therapists t ON t.person_id = l.therapist_id
           WHERE s.client_id = ? ORDER BY s.slot"#,
        person.0
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(SlotRow {
                check_in: row.slot,
                minute: row.minute,
                until_minute: row.until_minute,
                weekdays: row.weekdays,
                first_day: row.first_day,
                last_day: row.last_day,
                open_minutes: row.open_minutes,
                nudge: row.nudge != 0,
                since: row.since_day,
                aside_since: maybe_instant(row.aside_at)?,
                asked_by: row.by,
            })
        })
        .collect()
}
