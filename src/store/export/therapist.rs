//! What is kept of somebody as a therapist: what they set, whom they invited, what they gave and when they looked.
//! Never what a client answered.

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::domain::ids::PersonId;
use crate::store::codec::{instant, maybe_instant};
use crate::store::{Conn, StoreError};

#[derive(Clone, Debug, Serialize)]
pub struct TherapistExport {
    pub name: String,
    pub digest_weekday: i64,
    pub digest_minute: i64,
    pub joined_at: DateTime<Utc>,
    pub revoked_at: Option<DateTime<Utc>>,
    pub clients: Vec<Client>,
    pub invitations: Vec<Invitation>,
    pub tasks_given: Vec<Given>,
    pub questions_given: Vec<Question>,
    pub skills_given: Vec<SkillGiven>,
    pub targets_named: Vec<TargetNamed>,
    pub limits: Vec<Limit>,
    pub looks: Vec<Look>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Client {
    pub alias: String,
    pub consent_version: i64,
    pub consented_at: DateTime<Utc>,
    pub ended_at: Option<DateTime<Utc>>,
    pub ended_by: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Invitation {
    pub alias: String,
    pub created_at: DateTime<Utc>,
    pub expires_at: DateTime<Utc>,
    pub used_at: Option<DateTime<Utc>>,
    pub revoked_at: Option<DateTime<Utc>>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Given {
    pub client: String,
    pub task: String,
    pub given_at: DateTime<Utc>,
    pub last_day: Option<String>,
    pub ended_at: Option<DateTime<Utc>>,
}

/// A question this therapist put on a client's list, as it stands there: of the library by its code, or as typed.
#[derive(Clone, Debug, Serialize)]
pub struct Question {
    pub client: String,
    pub question: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct SkillGiven {
    pub client: String,
    pub skill: String,
    pub reminder: Option<String>,
    pub given_at: DateTime<Utc>,
    pub taken_off_at: Option<DateTime<Utc>>,
}

/// What this therapist named as a target, without how it was rated.
#[derive(Clone, Debug, Serialize)]
pub struct TargetNamed {
    pub client: String,
    pub name: String,
    pub sentence: Option<String>,
    pub given_at: DateTime<Utc>,
    pub ended_at: Option<DateTime<Utc>>,
}

/// From which distance on a week of a question is pointed out, on the list of a client who shares now.
#[derive(Clone, Debug, Serialize)]
pub struct Limit {
    pub client: String,
    pub question: String,
    /// Below nothing: a fall.
    pub percent: i64,
}

#[derive(Clone, Debug, Serialize)]
pub struct Look {
    pub client: String,
    pub what: String,
    pub at: DateTime<Utc>,
}

pub(super) async fn load(conn: &mut Conn, person: PersonId) -> Result<Option<TherapistExport>, StoreError> {
    let row = sqlx::query!(
        "SELECT name, digest_weekday, digest_minute, joined_at, revoked_at FROM therapists WHERE person_id = ?",
        person.0
    )
    .fetch_optional(&mut *conn)
    .await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(TherapistExport {
        name: row.name,
        digest_weekday: row.digest_weekday,
        digest_minute: row.digest_minute,
        joined_at: instant(row.joined_at)?,
        revoked_at: maybe_instant(row.revoked_at)?,
        clients: clients(conn, person).await?,
        invitations: invitations(conn, person).await?,
        tasks_given: tasks_given(conn, person).await?,
        questions_given: questions_given(conn, person).await?,
        skills_given: skills_given(conn, person).await?,
        targets_named: targets_named(conn, person).await?,
        limits: limits(conn, person).await?,
        looks: looks(conn, person).await?,
    }))
}

async fn clients(conn: &mut Conn, person: PersonId) -> Result<Vec<Client>, StoreError> {
    let rows = sqlx::query!(
        "SELECT alias, consent_version, consented_at, ended_at, ended_by FROM links WHERE therapist_id = ?
         ORDER BY alias, id",
        person.0
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Client {
                alias: row.alias,
                consent_version: row.consent_version,
                consented_at: instant(row.consented_at)?,
                ended_at: maybe_instant(row.ended_at)?,
                ended_by: row.ended_by,
            })
        })
        .collect()
}

async fn invitations(conn: &mut Conn, person: PersonId) -> Result<Vec<Invitation>, StoreError> {
    let rows = sqlx::query!(
        "SELECT label, created_at, expires_at, used_at, revoked_at FROM invites WHERE therapist_id = ? ORDER BY id",
        person.0
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Invitation {
                alias: row.label,
                created_at: instant(row.created_at)?,
                expires_at: instant(row.expires_at)?,
                used_at: maybe_instant(row.used_at)?,
                revoked_at: maybe_instant(row.revoked_at)?,
            })
        })
        .collect()
}

async fn tasks_given(conn: &mut Conn, person: PersonId) -> Result<Vec<Given>, StoreError> {
    let rows = sqlx::query!(
        "SELECT l.alias, h.task, h.given_at, h.last_day, h.ended_at
         FROM homework h JOIN links l ON l.id = h.link_id WHERE l.therapist_id = ? ORDER BY h.id",
        person.0
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Given {
                client: row.alias,
                task: row.task,
                given_at: instant(row.given_at)?,
                last_day: row.last_day,
                ended_at: maybe_instant(row.ended_at)?,
            })
        })
        .collect()
}

async fn questions_given(conn: &mut Conn, person: PersonId) -> Result<Vec<Question>, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT l.alias, coalesce(i.code, i.spec ->> '$.name') AS "question?: String"
           FROM form_items f JOIN links l ON l.id = f.link_id JOIN items i ON i.id = f.item_id
           WHERE l.therapist_id = ? ORDER BY l.id, f.position"#,
        person.0
    )
    .fetch_all(conn)
    .await?;
    let row =
        |alias, question: Option<String>| Question { client: alias, question: question.unwrap_or_default() };
    Ok(rows.into_iter().map(|found| row(found.alias, found.question)).collect())
}

async fn skills_given(conn: &mut Conn, person: PersonId) -> Result<Vec<SkillGiven>, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT l.alias, coalesce(s.name, s.built_in) AS "skill!: String", s.reminder, s.created_at, s.retired_at
           FROM skills s JOIN links l ON l.id = s.link_id WHERE l.therapist_id = ? ORDER BY l.id, s.id"#,
        person.0
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(SkillGiven {
                client: row.alias,
                skill: row.skill,
                reminder: row.reminder,
                given_at: instant(row.created_at)?,
                taken_off_at: maybe_instant(row.retired_at)?,
            })
        })
        .collect()
}

async fn targets_named(conn: &mut Conn, person: PersonId) -> Result<Vec<TargetNamed>, StoreError> {
    let rows = sqlx::query!(
        "SELECT l.alias, g.name, g.sentence, g.given_at, g.ended_at
         FROM targets g JOIN links l ON l.id = g.link_id WHERE l.therapist_id = ? ORDER BY g.id",
        person.0
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(TargetNamed {
                client: row.alias,
                name: row.name,
                sentence: row.sentence,
                given_at: instant(row.given_at)?,
                ended_at: maybe_instant(row.ended_at)?,
            })
        })
        .collect()
}

async fn limits(conn: &mut Conn, person: PersonId) -> Result<Vec<Limit>, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT l.alias, coalesce(i.code, i.spec ->> '$.name') AS "question?: String", f.watch AS "percent!: i64"
           FROM form_items f JOIN links l ON l.client_id = f.client_id JOIN items i ON i.id = f.item_id
           WHERE l.therapist_id = ? AND l.ended_at IS NULL AND f.watch IS NOT NULL ORDER BY l.id, f.position"#,
        person.0
    )
    .fetch_all(conn)
    .await?;
    let row = |alias, question: Option<String>, percent| Limit {
        client: alias,
        question: question.unwrap_or_default(),
        percent,
    };
    Ok(rows.into_iter().map(|found| row(found.alias, found.question, found.percent)).collect())
}

async fn looks(conn: &mut Conn, person: PersonId) -> Result<Vec<Look>, StoreError> {
    let rows = sqlx::query!(
        "SELECT l.alias, r.what, r.at FROM reads r JOIN links l ON l.id = r.link_id
         WHERE l.therapist_id = ? ORDER BY r.id",
        person.0
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(|row| Ok(Look { client: row.alias, what: row.what, at: instant(row.at)? })).collect()
}
