//! Ties between clients and therapists. Every look of a therapist at a client goes through `visible`.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use crate::dialogue::effect::EndedBy;
use crate::domain::ids::{LinkId, PersonId};
use crate::domain::link::{CONSENT_VERSION, Tie};

use super::codec::{day, instant, ms, zone};
use super::skills::Reader;
use super::{Conn, StoreError, people, untold};

/// A client a therapist may see now.
#[derive(Clone, Debug)]
pub struct Visible {
    pub link: LinkId,
    therapist: PersonId,
    pub client: PersonId,
    pub alias: String,
    pub consented_at: DateTime<Utc>,
    /// The client's local day of the consent, kept as it was: the first day this therapist may see.
    pub since: NaiveDate,
    zone: Option<String>,
    pub paused: bool,
    /// With how many therapists the client shares now.
    pub ties: i64,
}

impl Visible {
    /// Whose eyes see by this tie.
    pub(super) fn reader(&self) -> Reader {
        Reader::Therapist(self.therapist)
    }

    pub fn zone(&self) -> Result<Option<Tz>, StoreError> {
        self.zone.as_deref().map(zone).transpose()
    }
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
        r#"SELECT l.id, l.client_id, l.alias, l.consented_at, l.consented_day,
                (SELECT p.zone FROM people p WHERE p.id = l.client_id) AS "zone?: String",
                EXISTS (SELECT 1 FROM pauses p WHERE p.client_id = l.client_id AND p.ended_at IS NULL) AS "paused!: bool",
                (SELECT count(*) FROM links o JOIN therapists h ON h.person_id = o.therapist_id
                 WHERE o.client_id = l.client_id AND o.ended_at IS NULL AND h.revoked_at IS NULL) AS "ties!: i64"
         FROM links l JOIN therapists t ON t.person_id = l.therapist_id
         WHERE l.therapist_id = ?1 AND (?2 IS NULL OR l.id = ?2) AND l.ended_at IS NULL AND t.revoked_at IS NULL
         ORDER BY l.alias, l.id"#,
        therapist.0,
        link
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Visible {
                link: LinkId(row.id),
                therapist,
                client: PersonId(row.client_id),
                alias: row.alias,
                consented_at: instant(row.consented_at)?,
                since: day(&row.consented_day)?,
                zone: row.zone,
                paused: row.paused,
                ties: row.ties,
            })
        })
        .collect()
}

/// Those a client shares with now: link, therapist, name, alias, consent and its day.
pub(super) fn ties_of(rows: Vec<(i64, i64, String, String, i64, String)>) -> Result<Vec<Tie>, StoreError> {
    let tie = |(link, therapist, name, alias, at, on): (i64, i64, String, String, i64, String)| {
        Ok(Tie {
            link: LinkId(link),
            therapist: PersonId(therapist),
            name,
            alias,
            since: instant(at)?,
            day: Some(day(&on)?),
        })
    };
    rows.into_iter().map(tie).collect()
}

pub async fn add(
    conn: &mut Conn,
    therapist: PersonId,
    client: PersonId,
    alias: &str,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    // Without a zone there is no day yet, and nothing to see.
    let Some(today) = people::local_day(conn, client, now).await? else {
        return Err(StoreError::Corrupt("zone of a client"));
    };
    let (version, now, today) = (i64::from(CONSENT_VERSION), ms(now), today.to_string());
    sqlx::query!(
        "INSERT INTO links (therapist_id, client_id, alias, consent_version, consented_at, consented_day)
         VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        therapist.0,
        client.0,
        alias,
        version,
        now,
        today
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Ends a tie of the person who asks: as its client or as its therapist, nobody else's. What waits of it goes with it.
pub async fn end(
    conn: &mut Conn,
    person: PersonId,
    link: LinkId,
    by: EndedBy,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let at = ms(now);
    let client = match by {
        EndedBy::Client => {
            sqlx::query_scalar!(
                r#"UPDATE links SET ended_at = ?, ended_by = 'client' WHERE id = ? AND client_id = ? AND ended_at IS NULL
                   RETURNING client_id AS "client!: i64""#,
                at,
                link.0,
                person.0
            )
            .fetch_optional(&mut *conn)
            .await?
        }
        EndedBy::Therapist => {
            sqlx::query_scalar!(
                r#"UPDATE links SET ended_at = ?, ended_by = 'therapist' WHERE id = ? AND therapist_id = ? AND ended_at IS NULL
                   RETURNING client_id AS "client!: i64""#,
                at,
                link.0,
                person.0
            )
            .fetch_optional(&mut *conn)
            .await?
        }
    };
    match client {
        Some(client) => untold::goes_with(conn, PersonId(client), link, now).await,
        None => Ok(()),
    }
}
