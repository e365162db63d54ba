//! Ties between clients and therapists. Every look of a therapist at a client goes through `visible`.

use chrono::{DateTime, Utc};

use crate::dialogue::effect::EndedBy;
use crate::dialogue::facts::{Read, ReadWhat};
use crate::domain::ids::{LinkId, PersonId};
use crate::domain::link::{CONSENT_VERSION, Tie};

use super::codec::{instant, ms};
use super::{Conn, StoreError};

/// A client a therapist may see now.
#[derive(Clone, Debug)]
pub struct Visible {
    pub link: LinkId,
    pub client: PersonId,
    pub alias: String,
    pub consented_at: DateTime<Utc>,
}

/// The clients this therapist may see now: consent given and not withdrawn, role not taken back.
/// With a link, that one or nothing.
pub async fn visible(
    conn: &mut Conn,
    therapist: PersonId,
    link: Option<LinkId>,
) -> Result<Vec<Visible>, StoreError> {
    let link = link.map(|link| link.0);
    let rows = sqlx::query!(
        "SELECT l.id, l.client_id, l.alias, l.consented_at
         FROM links l JOIN therapists t ON t.person_id = l.therapist_id
         WHERE l.therapist_id = ?1 AND (?2 IS NULL OR l.id = ?2) AND l.ended_at IS NULL AND t.revoked_at IS NULL
         ORDER BY l.alias, l.id",
        therapist.0,
        link
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Visible {
                link: LinkId(row.id),
                client: PersonId(row.client_id),
                alias: row.alias,
                consented_at: instant(row.consented_at)?,
            })
        })
        .collect()
}

/// Those a client shares with now.
pub async fn ties(conn: &mut Conn, client: PersonId) -> Result<Vec<Tie>, StoreError> {
    let rows = sqlx::query!(
        "SELECT l.id, l.therapist_id, l.alias, l.consented_at, t.name
         FROM links l JOIN therapists t ON t.person_id = l.therapist_id
         WHERE l.client_id = ? AND l.ended_at IS NULL AND t.revoked_at IS NULL
         ORDER BY l.id",
        client.0
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Tie {
                link: LinkId(row.id),
                therapist: PersonId(row.therapist_id),
                name: row.name,
                alias: row.alias,
                since: instant(row.consented_at)?,
            })
        })
        .collect()
}

pub async fn add(
    conn: &mut Conn,
    therapist: PersonId,
    client: PersonId,
    alias: &str,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let (version, now) = (i64::from(CONSENT_VERSION), ms(now));
    sqlx::query!(
        "INSERT INTO links (therapist_id, client_id, alias, consent_version, consented_at) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT DO NOTHING",
        therapist.0,
        client.0,
        alias,
        version,
        now
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Ends a tie of the person who asks: as its client or as its therapist, nobody else's.
pub async fn end(
    conn: &mut Conn,
    person: PersonId,
    link: LinkId,
    by: EndedBy,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let now = ms(now);
    match by {
        EndedBy::Client => {
            sqlx::query!(
                "UPDATE links SET ended_at = ?, ended_by = 'client' WHERE id = ? AND client_id = ? AND ended_at IS NULL",
                now,
                link.0,
                person.0
            )
            .execute(conn)
            .await?
        }
        EndedBy::Therapist => {
            sqlx::query!(
                "UPDATE links SET ended_at = ?, ended_by = 'therapist' WHERE id = ? AND therapist_id = ? AND ended_at IS NULL",
                now,
                link.0,
                person.0
            )
            .execute(conn)
            .await?
        }
    };
    Ok(())
}

pub async fn looked(
    conn: &mut Conn,
    link: LinkId,
    what: ReadWhat,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let now = ms(now);
    let what = match what {
        ReadWhat::Card => "card",
        ReadWhat::Chart => "chart",
        ReadWhat::Digest => "digest",
        ReadWhat::Session => "session",
    };
    // Opening a card five times while preparing a session is one look.
    let since = now - 3_600_000;
    sqlx::query!(
        "INSERT INTO reads (link_id, what, at) SELECT ?1, ?2, ?3
         WHERE NOT EXISTS (SELECT 1 FROM reads WHERE link_id = ?1 AND what = ?2 AND at > ?4)",
        link.0,
        what,
        now,
        since
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Who looked at this client's answers lately, newest first.
pub async fn reads(conn: &mut Conn, client: PersonId, limit: i64) -> Result<Vec<Read>, StoreError> {
    let rows = sqlx::query!(
        "SELECT t.name, r.what, r.at
         FROM reads r JOIN links l ON l.id = r.link_id JOIN therapists t ON t.person_id = l.therapist_id
         WHERE l.client_id = ? ORDER BY r.at DESC, r.id DESC LIMIT ?",
        client.0,
        limit
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            let what = match row.what.as_str() {
                "card" => ReadWhat::Card,
                "chart" => ReadWhat::Chart,
                "digest" => ReadWhat::Digest,
                "session" => ReadWhat::Session,
                _ => return Err(StoreError::Corrupt("kind of read")),
            };
            Ok(Read { therapist: row.name, what, at: instant(row.at)? })
        })
        .collect()
}
