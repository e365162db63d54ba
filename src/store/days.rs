//! A client's days as points, for sums and pictures. SUDs of another moment than asked stand apart.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::domain::catalogue;
use crate::domain::checkin::Timing;
use crate::domain::ids::{LinkId, PersonId, SkillId, TaskId};
use crate::domain::scale::SudsWhen;
use crate::domain::task::some_done;
use crate::domain::week::DayPoint;

use super::codec::{day, small};
use super::{Conn, StoreError};

/// One point for every day from `from` to `to` on which a check-in or a pause was.
///
/// `today`: the client's own day now.
/// With a link, of homework only what was given through it: one therapist's tasks are nothing to another.
pub async fn load(
    conn: &mut Conn,
    client: PersonId,
    link: Option<LinkId>,
    when: SudsWhen,
    (from, to): (NaiveDate, NaiveDate),
    today: NaiveDate,
) -> Result<Vec<DayPoint>, StoreError> {
    let mut points: BTreeMap<NaiveDate, DayPoint> = BTreeMap::new();
    for on in paused_days(conn, client, from, to).await? {
        points.insert(on, DayPoint { paused: true, ..DayPoint::unasked(on) });
    }
    let (from_text, to_text, suds) = (from.to_string(), to.to_string(), catalogue::suds(when).0);
    let (link, other_suds) = (link.map(|link| link.0), catalogue::suds(when.other()).0);
    let rows = sqlx::query!(
        r#"SELECT c.id, c.day, c.sent_at, c.closed_at,
                  (SELECT value FROM answers WHERE checkin_id = c.id AND item_id = 1) AS "mood?: i64",
                  (SELECT value FROM answers WHERE checkin_id = c.id AND item_id = ?2) AS "suds?: i64",
                  (SELECT value FROM answers WHERE checkin_id = c.id AND item_id = ?6) AS "other_suds?: i64",
                  (SELECT value FROM answers WHERE checkin_id = c.id AND item_id = 5) AS "helped?: i64",
                  EXISTS (SELECT 1 FROM answers
                          WHERE checkin_id = c.id AND item_id = 4 AND part = 0 AND value IS NOT NULL)
                      AS "skills_said!: bool",
                  (SELECT count(*) FROM answers r JOIN homework h ON h.id = r.part
                   WHERE r.checkin_id = c.id AND r.item_id = 6 AND r.value IS NOT NULL
                     AND (?5 IS NULL OR h.link_id = ?5))
                      AS "reports!: i64",
                  EXISTS (SELECT 1 FROM answers WHERE checkin_id = c.id AND (value IS NOT NULL OR text IS NOT NULL))
                      AS "answered!: bool",
                  (SELECT late + 2 * filled_in FROM answers WHERE checkin_id = c.id AND item_id = 1)
                      AS "mood_came?: i64",
                  (SELECT late + 2 * filled_in FROM answers WHERE checkin_id = c.id AND item_id = ?2)
                      AS "suds_came?: i64",
                  (SELECT min(late + 2 * filled_in) FROM answers
                   WHERE checkin_id = c.id AND (value IS NOT NULL OR text IS NOT NULL)) AS "first_came?: i64"
           FROM checkins c WHERE c.client_id = ?1 AND c.day BETWEEN ?3 AND ?4"#,
        client.0,
        suds,
        from_text,
        to_text,
        link,
        other_suds
    )
    .fetch_all(&mut *conn)
    .await?;
    let mut by_row: BTreeMap<i64, NaiveDate> = BTreeMap::new();
    for row in rows {
        let on = day(&row.day)?;
        let answered = row.answered;
        // A day that is not over may yet be answered: it is neither answered nor missed.
        let asked = row.sent_at.is_some() && (row.closed_at.is_some() || on < today);
        if !asked && !answered {
            continue;
        }
        by_row.insert(row.id, on);
        let point = points.entry(on).or_insert_with(|| DayPoint::unasked(on));
        point.asked = true;
        point.answered = answered;
        point.mood = row.mood.map(small).transpose()?;
        point.suds = row.suds.map(small).transpose()?;
        point.other_suds = row.other_suds.map(small).transpose()?;
        point.helped = row.helped.map(small).transpose()?;
        point.skills_said = row.skills_said;
        point.reports = usize::try_from(row.reports).unwrap_or_default();
        point.mood_came = came(row.mood_came);
        point.suds_came = came(row.suds_came);
        point.late = came(row.first_came) == Timing::Late;
        point.filled_in = came(row.first_came) == Timing::FilledIn;
    }
    for (checkin, skill) in skill_uses(conn, client, &from_text, &to_text).await? {
        if let Some(point) = by_row.get(&checkin).and_then(|on| points.get_mut(on)) {
            point.skills.push(skill);
        }
    }
    for (checkin, task) in tasks_done(conn, client, link, &from_text, &to_text).await? {
        if let Some(point) = by_row.get(&checkin).and_then(|on| points.get_mut(on)) {
            point.tasks.push(task);
        }
    }
    Ok(points.into_values().collect())
}

/// 0 on time, 1 late, 2 and more filled in.
fn came(marks: Option<i64>) -> Timing {
    match marks {
        None | Some(..=0) => Timing::OnTime,
        Some(1) => Timing::Late,
        Some(2..) => Timing::FilledIn,
    }
}

async fn skill_uses(
    conn: &mut Conn,
    client: PersonId,
    from: &str,
    to: &str,
) -> Result<Vec<(i64, SkillId)>, StoreError> {
    let rows = sqlx::query!(
        "SELECT a.checkin_id, a.part FROM checkins c JOIN answers a ON a.checkin_id = c.id
         WHERE c.client_id = ? AND c.day BETWEEN ? AND ? AND a.item_id = 4 AND a.part <> 0
         ORDER BY a.checkin_id, a.part",
        client.0,
        from,
        to
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.checkin_id, SkillId(row.part))).collect())
}

async fn tasks_done(
    conn: &mut Conn,
    client: PersonId,
    link: Option<i64>,
    from: &str,
    to: &str,
) -> Result<Vec<(i64, TaskId)>, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT r.checkin_id, r.part, r.value AS "done!: i64"
         FROM checkins c JOIN answers r ON r.checkin_id = c.id JOIN homework h ON h.id = r.part
         WHERE c.client_id = ?1 AND c.day BETWEEN ?2 AND ?3 AND r.item_id = 6 AND r.value IS NOT NULL
           AND (?4 IS NULL OR h.link_id = ?4)
         ORDER BY r.checkin_id, r.part"#,
        client.0,
        from,
        to,
        link
    )
    .fetch_all(conn)
    .await?;
    let mut done = Vec::new();
    for row in rows {
        if some_done(small(row.done)?) {
            done.push((row.checkin_id, TaskId(row.part)));
        }
    }
    Ok(done)
}

/// The local days wholly or partly in a pause; the day somebody resumed on is not one.
async fn paused_days(
    conn: &mut Conn,
    client: PersonId,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<BTreeSet<NaiveDate>, StoreError> {
    let (from_text, to_text) = (from.to_string(), to.to_string());
    let rows = sqlx::query!(
        "SELECT from_day, ended_day FROM pauses
         WHERE client_id = ?1 AND from_day <= ?3 AND (ended_day IS NULL OR ended_day > ?2)",
        client.0,
        from_text,
        to_text
    )
    .fetch_all(conn)
    .await?;
    let mut days = BTreeSet::new();
    for row in rows {
        let start = day(&row.from_day)?.max(from);
        let end = row.ended_day.as_deref().map(day).transpose()?;
        days.extend(start.iter_days().take_while(|on| *on <= to && end.is_none_or(|end| *on < end)));
    }
    Ok(days)
}

/// How much of each task was done, by day.
pub async fn reports(
    conn: &mut Conn,
    client: PersonId,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<(NaiveDate, TaskId, u8)>, StoreError> {
    let (from, to) = (from.to_string(), to.to_string());
    let rows = sqlx::query!(
        r#"SELECT c.day, r.part, r.value AS "done!: i64"
           FROM checkins c JOIN answers r ON r.checkin_id = c.id
           WHERE c.client_id = ? AND c.day BETWEEN ? AND ? AND r.item_id = 6 AND r.value IS NOT NULL
           ORDER BY c.day, r.part"#,
        client.0,
        from,
        to
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(|row| Ok((day(&row.day)?, TaskId(row.part), small(row.done)?))).collect()
}
