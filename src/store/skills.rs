//! Clients' lists of skills.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use crate::dialogue::effect::SkillChange;
use crate::domain::ids::{LinkId, PersonId, SkillId};
use crate::domain::skill::{BUILT_IN, Skill, SkillName};

use super::changes::By;
use super::codec::{kept_day, ms};
use super::link::Visible;
use super::{Conn, StoreError, asked, people};

pub(super) async fn write(
    conn: &mut Conn,
    by: &By,
    seen: &Visible,
    change: &SkillChange,
) -> Result<(), StoreError> {
    match change {
        SkillChange::Add { name } => add(conn, (seen.client, seen.link), name, by.now).await,
        SkillChange::Retire { skill } => retire(conn, seen.client, *skill, by.now).await,
    }
}

/// The list as it is now.
pub async fn list(conn: &mut Conn, client: PersonId) -> Result<Vec<Skill>, StoreError> {
    let rows = sqlx::query!(
        "SELECT id, built_in, name FROM skills WHERE client_id = ? AND retired_at IS NULL ORDER BY id",
        client.0
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| skill(row.id, row.built_in, row.name)).collect())
}

/// A skill as its columns hold it: id, key of a built-in, own name, when it was made, from which day on, named that day.
pub(super) type SkillRow = (i64, Option<String>, Option<String>, i64, Option<String>, i64);

/// Those asked on a day, with those taken off the list that the check-in of that day already names.
pub(super) fn asked_of(rows: Vec<SkillRow>, on: NaiveDate, zone: Tz) -> Result<Vec<Skill>, StoreError> {
    let mut skills = Vec::new();
    for (id, built_in, name, made, from, named) in rows {
        // Those everybody starts with are there from the first day, wherever somebody lived then.
        let there = built_in.is_some() || kept_day(from.as_deref(), made, zone)? <= on;
        if named != 0 || there {
            skills.push(skill(id, built_in, name));
        }
    }
    Ok(skills)
}

/// Every skill the client ever had, for naming what was used.
pub async fn all(conn: &mut Conn, client: PersonId) -> Result<Vec<Skill>, StoreError> {
    let rows =
        sqlx::query!("SELECT id, built_in, name FROM skills WHERE client_id = ? ORDER BY id", client.0)
            .fetch_all(conn)
            .await?;
    Ok(rows.into_iter().map(|row| skill(row.id, row.built_in, row.name)).collect())
}

fn skill(id: i64, built_in: Option<String>, name: Option<String>) -> Skill {
    let name = match built_in {
        Some(key) => SkillName::BuiltIn(key),
        None => SkillName::Own(name.unwrap_or_default()),
    };
    Skill { id: SkillId(id), name }
}

pub async fn start_list(conn: &mut Conn, client: PersonId, now: DateTime<Utc>) -> Result<(), StoreError> {
    let today = people::local_day(conn, client, now).await?.map(|day| day.to_string());
    let now = ms(now);
    for key in BUILT_IN {
        sqlx::query!(
            "INSERT INTO skills (client_id, built_in, created_at, added_day) VALUES (?, ?, ?, ?)
             ON CONFLICT DO NOTHING",
            client.0,
            key,
            now,
            today
        )
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
}

/// Adds a skill; one of the same name that was taken off comes back.
pub async fn add(
    conn: &mut Conn,
    (client, by): (PersonId, LinkId),
    name: &str,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    // Of a day whose card was seen without it, it is not asked.
    let from = asked::next_day(conn, client, now).await?.to_string();
    let back = sqlx::query!(
        "UPDATE skills SET retired_at = NULL, retired_day = NULL, added_day = ?3, link_id = ?4
         WHERE client_id = ?1 AND name = ?2",
        client.0,
        name,
        from,
        by.0
    )
    .execute(&mut *conn)
    .await?;
    if back.rows_affected() == 0 {
        let now = ms(now);
        sqlx::query!(
            "INSERT INTO skills (client_id, name, created_at, added_day, link_id) VALUES (?, ?, ?, ?, ?)",
            client.0,
            name,
            now,
            from,
            by.0
        )
        .execute(conn)
        .await?;
    }
    Ok(())
}

pub async fn retire(
    conn: &mut Conn,
    client: PersonId,
    skill: SkillId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let today = people::local_day(conn, client, now).await?.map(|day| day.to_string());
    let now = ms(now);
    sqlx::query!(
        "UPDATE skills SET retired_at = ?, retired_day = ? WHERE id = ? AND client_id = ? AND retired_at IS NULL",
        now,
        today,
        skill.0,
        client.0
    )
    .execute(conn)
    .await?;
    Ok(())
}
