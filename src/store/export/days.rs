//! A client's check-ins and every answer in them, for the export.

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::domain::ids::{ItemId, PersonId};
use crate::domain::scale::SudsWhen;
use crate::store::codec::instant;
use crate::store::day::with_tracked;
use crate::store::{Conn, StoreError, items};

use super::{asked, names, part, said, suds_when};

#[derive(Clone, Debug, Serialize)]
pub struct CheckinRow {
    pub day: String,
    /// Which of that day, as in `more_check_ins`; 0 is the daily one.
    pub check_in: i64,
    /// Could it be answered for some minutes only?
    pub moment: bool,
    /// Where they were since, if they have moved to another zone.
    pub zones: Vec<String>,
    pub planned_at: Option<DateTime<Utc>>,
    pub sent_at: Option<DateTime<Utc>>,
    pub nudged_at: Option<DateTime<Utc>>,
    pub first_answered_at: Option<DateTime<Utc>>,
    pub completed_at: Option<DateTime<Utc>>,
    pub expires_at: Option<DateTime<Utc>>,
    pub closed_at: Option<DateTime<Utc>>,
    /// What was asked that day, in order, as `asked` of the client; `None`: nothing was yet.
    pub asked: Option<Vec<String>>,
    /// The moment that SUDs were asked about, answered or not: `highest_today` or `right_now`.
    pub suds_when: Option<SudsWhen>,
}

/// One answer to one thing: an item, or a part of one, such as a skill used or a task. An empty value was skipped.
#[derive(Clone, Debug, Serialize)]
pub struct AnswerRow {
    pub day: String,
    pub check_in: i64,
    /// Of the question, as in `questions` of the client.
    pub question_number: i64,
    pub question: String,
    /// The skill or task, where the question has several.
    pub item: String,
    pub value: Option<i64>,
    pub text: Option<String>,
    pub shared: bool,
    pub answered_at: DateTime<Utc>,
    pub changed_at: Option<DateTime<Utc>>,
    pub late: bool,
    pub filled_in: bool,
}

pub(super) async fn checkins(conn: &mut Conn, person: PersonId) -> Result<Vec<CheckinRow>, StoreError> {
    let rows = sqlx::query!(
        "SELECT day, slot, moment, zones, planned_at, sent_at, nudged_at, first_answered_at, completed_at, expires_at, closed_at, form, tracked
         FROM checkins WHERE client_id = ? ORDER BY day, slot",
        person.0
    )
    .fetch_all(&mut *conn)
    .await?;
    let (_, own) = asked::plan_and_own(conn, person).await?;
    rows.into_iter()
        .map(|row| {
            let at = |ms: Option<i64>| ms.map(instant).transpose();
            let form = row.form.as_deref().map(items::of_json).transpose()?;
            let tracked = row.tracked.as_deref().map(items::of_json).transpose()?.unwrap_or_default();
            Ok(CheckinRow {
                day: row.day,
                check_in: row.slot,
                moment: row.moment != 0,
                zones: row
                    .zones
                    .iter()
                    .flat_map(|names| names.split_whitespace())
                    .map(str::to_owned)
                    .collect(),
                planned_at: at(row.planned_at)?,
                sent_at: at(row.sent_at)?,
                nudged_at: at(row.nudged_at)?,
                first_answered_at: at(row.first_answered_at)?,
                completed_at: at(row.completed_at)?,
                expires_at: at(row.expires_at)?,
                closed_at: at(row.closed_at)?,
                suds_when: form.as_deref().and_then(suds_when),
                asked: form.map(|ids| names(&with_tracked(&ids, tracked), &own)),
            })
        })
        .collect()
}

pub(super) async fn answers(conn: &mut Conn, person: PersonId) -> Result<Vec<AnswerRow>, StoreError> {
    let (_, own) = asked::plan_and_own(conn, person).await?;
    let of = |id: i64| own.iter().find(|item| item.id == ItemId(id));
    let rows = sqlx::query!(
        r#"SELECT c.day, c.slot, a.item_id, i.code, a.part, a.value, a.text, a.shared, a.answered_at, a.changed_at, a.late, a.filled_in,
                  coalesce(s.name, s.built_in, h.task) AS "of?: String"
           FROM checkins c JOIN answers a ON a.checkin_id = c.id JOIN items i ON i.id = a.item_id
           LEFT JOIN skills s ON i.id = 4 AND s.id = a.part
           LEFT JOIN homework h ON i.id IN (6, 8) AND h.id = a.part
           WHERE c.client_id = ?"#,
        person.0
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            let exported = |number| of(row.item_id).map_or((number, None), |item| item.kind.exported(number));
            let (value, words) = row.value.map(exported).unzip();
            Ok(AnswerRow {
                day: row.day,
                check_in: row.slot,
                question_number: row.item_id,
                question: row
                    .code
                    .unwrap_or_else(|| of(row.item_id).map(|item| said(&item.name)).unwrap_or_default()),
                item: row
                    .of
                    .unwrap_or_else(|| of(row.item_id).map(|item| part(item, row.part)).unwrap_or_default()),
                value,
                text: row.text.or(words.flatten()),
                shared: row.shared != 0,
                answered_at: instant(row.answered_at)?,
                changed_at: row.changed_at.map(instant).transpose()?,
                late: row.late != 0,
                filled_in: row.filled_in != 0,
            })
        })
        .collect()
}
