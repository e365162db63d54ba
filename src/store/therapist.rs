//! Therapists, as they set themselves up and as the operator lists and revokes them.

use chrono::{DateTime, Utc, Weekday};

use crate::domain::ids::PersonId;
use crate::domain::schedule::LocalTime;

use super::codec::{instant, ms, weekday_number};
use super::{Conn, StoreError};

#[derive(Debug)]
pub struct TherapistRow {
    pub name: String,
    pub digest_weekday: Weekday,
    pub digest_time: LocalTime,
}

pub(super) async fn add(
    conn: &mut Conn,
    person: PersonId,
    name: &str,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let now = ms(now);
    sqlx::query!(
        "INSERT INTO therapists (person_id, name, joined_at) VALUES (?, ?, ?)
         ON CONFLICT (person_id) DO UPDATE SET name = excluded.name, revoked_at = NULL",
        person.0,
        name,
        now
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn set_digest(
    conn: &mut Conn,
    person: PersonId,
    on: Weekday,
    at: LocalTime,
) -> Result<(), StoreError> {
    let (on, at) = (weekday_number(on), i64::from(at.minutes()));
    sqlx::query!(
        "UPDATE therapists SET digest_weekday = ?, digest_minute = ? WHERE person_id = ?",
        on,
        at,
        person.0
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// What the operator sees of a therapist or of an invitation still open.
#[derive(Clone, Debug)]
pub struct Listed {
    /// `T12` for a therapist, `I3` for an invitation: what `revoke` takes.
    pub id: String,
    pub label: String,
    pub clients: i64,
    pub since: DateTime<Utc>,
    pub standing: &'static str,
}

pub async fn list(conn: &mut Conn, now: DateTime<Utc>) -> Result<Vec<Listed>, StoreError> {
    let mut listed = Vec::new();
    let therapists = sqlx::query!(
        r#"SELECT t.rowid AS "rowid!: i64", t.name, t.joined_at, t.revoked_at,
                  (SELECT count(*) FROM links l WHERE l.therapist_id = t.person_id AND l.ended_at IS NULL) AS "clients!: i64"
           FROM therapists t WHERE t.person_id > 0 ORDER BY t.joined_at"#
    )
    .fetch_all(&mut *conn)
    .await?;
    for row in therapists {
        listed.push(Listed {
            id: format!("T{}", row.rowid),
            label: row.name,
            clients: row.clients,
            since: instant(row.joined_at)?,
            standing: if row.revoked_at.is_some() { "revoked" } else { "active" },
        });
    }
    let invites = sqlx::query!(
        "SELECT id, label, created_at, expires_at, revoked_at FROM invites
         WHERE therapist_id IS NULL AND used_at IS NULL ORDER BY created_at"
    )
    .fetch_all(conn)
    .await?;
    for row in invites {
        let standing = match (row.revoked_at, row.expires_at <= ms(now)) {
            (Some(_), _) => "revoked",
            (None, true) => "expired",
            (None, false) => "invited",
        };
        listed.push(Listed {
            id: format!("I{}", row.id),
            label: row.label,
            clients: 0,
            since: instant(row.created_at)?,
            standing,
        });
    }
    Ok(listed)
}

/// Whom a listed id such as `T12` means, if it means a therapist.
pub fn meant(id: &str) -> Option<PersonId> {
    let number = id.trim().strip_prefix(['T', 't'])?;
    number.parse().ok().map(PersonId)
}

/// Takes a therapist's role back (`T…`), or an invitation not used yet (`I…`). `false`: there is no such.
/// Says nothing to their clients; that is `app::revoke`.
pub async fn revoke(conn: &mut Conn, id: &str, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let now = ms(now);
    let Some((kind, number)) = id.trim().split_at_checked(1) else {
        return Ok(false);
    };
    let Ok(number) = number.parse::<i64>() else {
        return Ok(false);
    };
    let rows = match kind {
        "T" | "t" => {
            let done = sqlx::query!(
                "UPDATE therapists SET revoked_at = ? WHERE person_id = ? AND revoked_at IS NULL",
                now,
                number
            )
            .execute(&mut *conn)
            .await?;
            sqlx::query!("DELETE FROM alarms WHERE person_id = ? AND kind = 'digest'", number)
                .execute(conn)
                .await?;
            done.rows_affected()
        }
        "I" | "i" => sqlx::query!(
            "UPDATE invites SET revoked_at = ?
             WHERE id = ? AND therapist_id IS NULL AND used_at IS NULL AND revoked_at IS NULL",
            now,
            number
        )
        .execute(conn)
        .await?
        .rows_affected(),
        _ => 0,
    };
    Ok(rows > 0)
}
