//! A day as its card needs it: the check-in with its answers, the skills and tasks it asks about, and how long the last
//! ones took. One query; changes nothing.

use chrono::{NaiveDate, TimeDelta};
use chrono_tz::Tz;
use serde::de::DeserializeOwned;

use crate::domain::catalogue::{HOMEWORK, SKILLS};
use crate::domain::checkin::{Checkin, USUALLY_LAST};
use crate::domain::ids::{ItemId, PersonId};
use crate::domain::item::Item;
use crate::domain::skill::Skill;
use crate::domain::task::Task;

use super::codec::{maybe_instant, zones};
use super::items::SLOT;
use super::{Conn, StoreError, checkin, homework, items, skills};

#[derive(Debug)]
pub struct Day {
    pub checkin: Option<Checkin>,
    /// What was asked that day; `None`: it was not asked yet.
    pub form: Option<Vec<ItemId>>,
    pub skills: Vec<Skill>,
    pub tasks: Vec<Task>,
    /// Of the check-ins that were finished on their day, the last ones: from the first answer to the last. Only where
    /// nothing is answered yet.
    pub took: Vec<TimeDelta>,
}

/// `on`: the day whose check-in it is about; without one, the lists of today. `own`: the items made for this client.
/// `since`: the first day of which whoever asks may know anything, where that is not the client.
pub async fn load(
    conn: &mut Conn,
    client: PersonId,
    (on, today): (Option<NaiveDate>, NaiveDate),
    zone: Tz,
    own: &[Item],
    since: Option<NaiveDate>,
) -> Result<Day, StoreError> {
    let since = since.map(|day| day.to_string());
    let lists_of = on.unwrap_or(today);
    let (of_checkin, of_lists) = (on.map(|day| day.to_string()), lists_of.to_string());
    let last = i64::try_from(USUALLY_LAST).unwrap_or(i64::MAX);
    let row = sqlx::query!(
        r#"SELECT c.id AS "id?: i64", c.planned_at AS "planned_at?: i64", c.sent_at AS "sent_at?: i64",
                  c.first_answered_at AS "first_answered_at?: i64", c.completed_at AS "completed_at?: i64",
                  c.expires_at AS "expires_at?: i64", c.closed_at AS "closed_at?: i64", c.form AS "form?: String",
                  c.zones AS "zones?: String",
                  (EXISTS (SELECT 1 FROM outbox o WHERE o.chat_id = ?1 AND o.surface = 'checkin ' || c.day
                           AND o.outcome IS NULL AND o.leased_until IS NULL)
                   AND NOT EXISTS (SELECT 1 FROM surfaces s WHERE s.chat_id = ?1 AND s.surface = 'checkin ' || c.day))
                      AS "unseen!: bool",
                  (SELECT json_group_array(json_array(
                              item_id, part, value, text, shared,
                              (SELECT json_group_array(json_array(
                                          t.name, l.consented_at <= coalesce(a.changed_at, a.answered_at)
                                                  AND l.consented_day <= c.day) ORDER BY l.id)
                               FROM links l JOIN therapists t ON t.person_id = l.therapist_id
                               WHERE l.client_id = ?1 AND a.shared = 1 AND l.ended_at IS NULL
                                 AND t.revoked_at IS NULL)) ORDER BY item_id, part)
                   FROM answers a WHERE a.checkin_id = c.id) AS "answers!: String",
                  (SELECT json_group_array(json_array(
                              id, built_in, name, created_at, added_day,
                              id IN (SELECT part FROM answers WHERE checkin_id = c.id AND item_id = ?5)) ORDER BY id)
                   FROM skills
                   WHERE client_id = ?1
                     AND (retired_at IS NULL
                          OR id IN (SELECT part FROM answers WHERE checkin_id = c.id AND item_id = ?5)))
                      AS "skills!: String",
                  (SELECT json_group_array(json_array(
                              h.id, h.link_id, h.task, h.last_day, h.given_at, h.given_day,
                              h.id IN (SELECT part FROM answers WHERE checkin_id = c.id AND item_id = ?6)) ORDER BY h.id)
                   FROM homework h LEFT JOIN links l ON l.id = h.link_id
                   WHERE h.client_id = ?1
                     AND ((h.ended_at IS NULL AND (h.last_day IS NULL OR h.last_day >= ?4)
                           AND l.id IS NOT NULL AND l.ended_at IS NULL)
                          OR h.id IN (SELECT part FROM answers WHERE checkin_id = c.id AND item_id = ?6)))
                      AS "tasks!: String",
                  CASE WHEN NOT EXISTS (SELECT 1 FROM answers WHERE checkin_id = c.id)
                  THEN (SELECT json_group_array(took) FROM
                           (SELECT completed_at - first_answered_at AS took FROM checkins
                            WHERE client_id = ?1 AND completed_at IS NOT NULL AND first_answered_at IS NOT NULL
                              AND (?8 IS NULL OR day >= ?8)
                            ORDER BY day DESC LIMIT ?7 + 0)) END AS "took?: String"
           FROM (SELECT 1) LEFT JOIN checkins c ON c.client_id = ?1 AND c.day = ?2 AND c.slot = ?3"#,
        client.0,
        of_checkin,
        SLOT,
        of_lists,
        SKILLS.0,
        HOMEWORK.0,
        last,
        since
    )
    .fetch_one(conn)
    .await?;
    let checkin = match (row.id, on) {
        (Some(_), Some(day)) => Some(Checkin {
            day,
            planned_at: maybe_instant(row.planned_at)?,
            sent_at: maybe_instant(row.sent_at)?,
            completed_at: maybe_instant(row.completed_at)?,
            expires_at: maybe_instant(row.expires_at)?,
            closed_at: maybe_instant(row.closed_at)?,
            opened: row.form.is_some(),
            touched: row.first_answered_at.is_some(),
            unseen: row.unseen,
            zones: zones(row.zones.as_deref())?,
            answers: checkin::answers_of(listed(&row.answers)?, own)?,
        }),
        _ => None,
    };
    let took: Vec<i64> = row.took.as_deref().map_or(Ok(Vec::new()), listed)?;
    Ok(Day {
        checkin,
        form: row.form.as_deref().map(items::of_json).transpose()?,
        skills: skills::asked_of(listed(&row.skills)?, lists_of, zone)?,
        tasks: homework::asked_of(listed(&row.tasks)?, lists_of, zone)?,
        took: took.into_iter().map(TimeDelta::milliseconds).collect(),
    })
}

/// A list the query made.
fn listed<T: DeserializeOwned>(json: &str) -> Result<T, StoreError> {
    serde_json::from_str(json).map_err(|_| StoreError::Corrupt("list of a day"))
}
