//! Clients' lists of skills.

use chrono::{DateTime, Utc};

use crate::domain::catalogue::SKILLS;
use crate::domain::ids::{PersonId, SkillId};
use crate::domain::skill::{BUILT_IN, Skill, SkillName};

use super::codec::ms;
use super::{Conn, StoreError, people};

/// The list as it is, with those taken off it that this check-in already names.
pub async fn list(conn: &mut Conn, client: PersonId, checkin: Option<i64>) -> Result<Vec<Skill>, StoreError> {
    let rows = sqlx::query!(
        "SELECT id, built_in, name FROM skills
         WHERE client_id = ?1
           AND (retired_at IS NULL OR id IN (SELECT part FROM answers WHERE checkin_id = ?2 AND item_id = ?3))
         ORDER BY id",
        client.0,
        checkin,
        SKILLS.0
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| skill(row.id, row.built_in, row.name)).collect())
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
    client: PersonId,
    name: &str,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let back = sqlx::query!(
        "UPDATE skills SET retired_at = NULL, retired_day = NULL WHERE client_id = ? AND name = ?",
        client.0,
        name
    )
    .execute(&mut *conn)
    .await?;
    if back.rows_affected() == 0 {
        let today = people::local_day(conn, client, now).await?.map(|day| day.to_string());
        let now = ms(now);
        sqlx::query!(
            "INSERT INTO skills (client_id, name, created_at, added_day) VALUES (?, ?, ?, ?)",
            client.0,
            name,
            now,
            today
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
