//! Homework tasks, open and past.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use crate::dialogue::effect::TaskChange;
use crate::domain::catalogue::HOMEWORK;
use crate::domain::ids::{LinkId, PersonId, TaskId};
use crate::domain::task::Task;

use super::changes::By;
use super::codec::{day, kept_day, ms};
use super::link::Visible;
use super::{Conn, StoreError, asked, link, people};

pub(super) async fn write(
    conn: &mut Conn,
    by: &By,
    seen: &Visible,
    change: &TaskChange,
) -> Result<(), StoreError> {
    match change {
        TaskChange::Add { text, last_day } => add(conn, by.person, seen.link, text, *last_day, by.now).await,
        TaskChange::End { task } => end(conn, seen.link, *task, by.now).await,
    }
}

/// A task as its columns hold it: id, link, words, last day, when it was given, from which day on, reported that day.
pub(super) type TaskRow = (i64, Option<i64>, String, Option<String>, i64, Option<String>, i64);

/// The tasks asked on a day, with those that the check-in of that day already reports on.
pub(super) fn asked_of(rows: Vec<TaskRow>, on: NaiveDate, zone: Tz) -> Result<Vec<Task>, StoreError> {
    let mut tasks = Vec::new();
    for (id, link, text, last_day, given, from, reported) in rows {
        if reported != 0 || kept_day(from.as_deref(), given, zone)? <= on {
            let last_day = last_day.as_deref().map(day).transpose()?;
            tasks.push(Task { id: TaskId(id), link: link.map(LinkId), text, last_day });
        }
    }
    Ok(tasks)
}

/// The tasks of one link that are not ended. A last day passed keeps a task off this list too.
pub async fn of_link(conn: &mut Conn, link: LinkId, today: NaiveDate) -> Result<Vec<Task>, StoreError> {
    let today = today.to_string();
    let rows = sqlx::query!(
        "SELECT id, link_id, task, last_day FROM homework
         WHERE link_id = ? AND ended_at IS NULL AND (last_day IS NULL OR last_day >= ?) ORDER BY id",
        link.0,
        today
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Task {
                id: TaskId(row.id),
                link: row.link_id.map(LinkId),
                text: row.task,
                last_day: row.last_day.as_deref().map(day).transpose()?,
            })
        })
        .collect()
}

/// The tasks a picture of these days names: those asked in them and still open, and those reported on though ended. With
/// a link, its own only.
pub async fn of_days(
    conn: &mut Conn,
    client: PersonId,
    link: Option<LinkId>,
    (first, last): (NaiveDate, NaiveDate),
    zone: Tz,
) -> Result<Vec<Task>, StoreError> {
    let (link, from, today) = (link.map(|link| link.0), first.to_string(), last.to_string());
    let rows = sqlx::query!(
        r#"SELECT h.id, h.link_id, h.task, h.last_day, h.given_at, h.given_day,
                  h.id IN (SELECT a.part FROM checkins c JOIN answers a ON a.checkin_id = c.id
                           WHERE c.client_id = ?1 AND c.day >= ?3 AND a.item_id = ?5 AND a.value IS NOT NULL)
                      AS "reported!: bool"
           FROM homework h LEFT JOIN links l ON l.id = h.link_id
         WHERE h.client_id = ?1 AND (?2 IS NULL OR h.link_id = ?2)
           AND ((h.ended_at IS NULL AND (h.last_day IS NULL OR h.last_day >= ?4)
                 AND l.id IS NOT NULL AND l.ended_at IS NULL)
                OR h.id IN (SELECT a.part FROM checkins c JOIN answers a ON a.checkin_id = c.id
                            WHERE c.client_id = ?1 AND c.day >= ?3 AND a.item_id = ?5 AND a.value IS NOT NULL))
         ORDER BY h.id"#,
        client.0,
        link,
        from,
        today,
        HOMEWORK.0
    )
    .fetch_all(conn)
    .await?;
    let mut tasks = Vec::new();
    for row in rows {
        if row.reported || kept_day(row.given_day.as_deref(), row.given_at, zone)? <= last {
            tasks.push(Task {
                id: TaskId(row.id),
                link: row.link_id.map(LinkId),
                text: row.task,
                last_day: row.last_day.as_deref().map(day).transpose()?,
            });
        }
    }
    Ok(tasks)
}

/// Gives a task through a link of this therapist; through nobody else's.
pub async fn add(
    conn: &mut Conn,
    therapist: PersonId,
    link: LinkId,
    text: &str,
    last_day: Option<NaiveDate>,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let Some(seen) = link::visible(conn, therapist, Some(link)).await?.into_iter().next() else {
        return Ok(());
    };
    // Of a day whose card was seen without it, it is not asked.
    let from = asked::next_day(conn, seen.client, now).await?.to_string();
    let (last_day, now) = (last_day.map(|day| day.to_string()), ms(now));
    sqlx::query!(
        "INSERT INTO homework (link_id, client_id, task, given_at, given_day, last_day)
         SELECT id, client_id, ?, ?, ?, ? FROM links WHERE id = ? AND therapist_id = ? AND ended_at IS NULL",
        text,
        now,
        from,
        last_day,
        link.0,
        therapist.0
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Ends a task that was given through this link, and no other.
pub async fn end(conn: &mut Conn, link: LinkId, task: TaskId, now: DateTime<Utc>) -> Result<(), StoreError> {
    let client = sqlx::query_scalar!("SELECT client_id FROM homework WHERE id = ?", task.0)
        .fetch_optional(&mut *conn)
        .await?;
    let Some(client) = client else { return Ok(()) };
    let today = people::local_day(conn, PersonId(client), now).await?.map(|day| day.to_string());
    let now = ms(now);
    sqlx::query!(
        "UPDATE homework SET ended_at = ?, ended_day = ? WHERE id = ? AND link_id = ? AND ended_at IS NULL",
        now,
        today,
        task.0,
        link.0
    )
    .execute(conn)
    .await?;
    Ok(())
}
