//! Invitations: found by the hash of their code, used once. The code itself is never kept.
//! Outside this room an invitation goes by the first bytes of that hash: a button can be forged, a hash not.

use chrono::{DateTime, TimeDelta, Utc};
use sha2::{Digest as _, Sha256};

use crate::dialogue::facts::{InviteFacts, InviteRef, Inviter};
use crate::domain::ids::{InviteId, PersonId};
use crate::domain::link::{GUESS_WINDOW_MINUTES, GUESSES, InviteStanding};

use super::codec::ms;
use super::{Conn, StoreError};

/// The invitation meant, with what became of it. An inviter whose role was taken back invites nobody.
pub(super) async fn find(
    conn: &mut Conn,
    which: &InviteRef,
    now: DateTime<Utc>,
) -> Result<Option<InviteFacts>, StoreError> {
    let (from, to) = match which {
        InviteRef::Id(id) => hashes_of(*id),
        InviteRef::Code(code) => (hash(code), hash(code)),
    };
    let row = sqlx::query!(
        r#"SELECT i.code_hash, i.therapist_id, i.label, i.expires_at, i.used_at, i.revoked_at,
                  t.name AS "name?", t.revoked_at AS therapist_revoked_at
           FROM invites i LEFT JOIN therapists t ON t.person_id = i.therapist_id
           WHERE i.code_hash BETWEEN ? AND ?"#,
        from,
        to
    )
    .fetch_optional(conn)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let standing = if row.used_at.is_some() {
        InviteStanding::Used
    } else if row.revoked_at.is_some() || row.therapist_revoked_at.is_some() {
        InviteStanding::Revoked
    } else if row.expires_at <= ms(now) {
        InviteStanding::Expired
    } else {
        InviteStanding::Open
    };
    let from = match (row.therapist_id, row.name) {
        (Some(therapist), Some(name)) => {
            Some(Inviter { therapist: PersonId(therapist), name, alias: row.label })
        }
        _ => None,
    };
    Ok(Some(InviteFacts { id: id_of(&row.code_hash)?, standing, from }))
}

/// A new invitation; without a therapist it is the operator's, for a therapist.
pub async fn add(
    conn: &mut Conn,
    therapist: Option<PersonId>,
    code: &str,
    label: &str,
    now: DateTime<Utc>,
    expires_at: DateTime<Utc>,
) -> Result<(), StoreError> {
    let (hash, therapist, now, expires_at) = (hash(code), therapist.map(|t| t.0), ms(now), ms(expires_at));
    sqlx::query!(
        "INSERT INTO invites (code_hash, therapist_id, label, created_at, expires_at) VALUES (?, ?, ?, ?, ?)",
        hash,
        therapist,
        label,
        now,
        expires_at
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Whom this therapist has invited without an answer yet.
pub(super) async fn aliases(
    conn: &mut Conn,
    therapist: PersonId,
    now: DateTime<Utc>,
) -> Result<Vec<String>, StoreError> {
    let now = ms(now);
    let labels = sqlx::query_scalar!(
        "SELECT label FROM invites
         WHERE therapist_id = ? AND used_at IS NULL AND revoked_at IS NULL AND expires_at > ?",
        therapist.0,
        now
    );
    Ok(labels.fetch_all(conn).await?)
}

/// Uses an invitation up and gives its label. `None`: somebody was faster.
pub(super) async fn take(
    conn: &mut Conn,
    id: InviteId,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<Option<(Option<PersonId>, String)>, StoreError> {
    let (now, (from, to)) = (ms(now), hashes_of(id));
    let row = sqlx::query!(
        "UPDATE invites SET used_at = ?, used_by = ?
         WHERE code_hash BETWEEN ? AND ? AND used_at IS NULL AND revoked_at IS NULL
         RETURNING therapist_id, label",
        now,
        by.0,
        from,
        to
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|row| (row.therapist_id.map(PersonId), row.label)))
}

/// The clock was set back by so much: nobody waits longer to try a code again.
pub async fn set_back(conn: &mut Conn, now: DateTime<Utc>, by: TimeDelta) -> Result<(), StoreError> {
    let (now, by) = (ms(now), by.num_milliseconds());
    sqlx::query!("UPDATE invite_misses SET at = at - ? WHERE at > ?", by, now).execute(conn).await?;
    Ok(())
}

pub(super) async fn missed(conn: &mut Conn, by: PersonId, now: DateTime<Utc>) -> Result<(), StoreError> {
    let (since, now) = (ms(now - TimeDelta::minutes(GUESS_WINDOW_MINUTES)), ms(now));
    sqlx::query!("DELETE FROM invite_misses WHERE at < ?", since).execute(&mut *conn).await?;
    sqlx::query!("INSERT INTO invite_misses (person_id, at) VALUES (?, ?)", by.0, now).execute(conn).await?;
    Ok(())
}

pub(super) async fn guessed_too_often(
    conn: &mut Conn,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let since = ms(now - TimeDelta::minutes(GUESS_WINDOW_MINUTES));
    let misses = sqlx::query_scalar!(
        r#"SELECT count(*) AS "n!: i64" FROM invite_misses WHERE person_id = ? AND at >= ?"#,
        by.0,
        since
    )
    .fetch_one(conn)
    .await?;
    Ok(misses >= GUESSES)
}

fn hash(code: &str) -> Vec<u8> {
    Sha256::digest(code.as_bytes()).to_vec()
}

fn id_of(hash: &[u8]) -> Result<InviteId, StoreError> {
    let first = hash.first_chunk().ok_or(StoreError::Corrupt("hash of an invitation"))?;
    Ok(InviteId(i64::from_be_bytes(*first)))
}

/// The lowest and the highest hash that begin like this.
fn hashes_of(id: InviteId) -> (Vec<u8>, Vec<u8>) {
    let beginning = |fill| {
        let mut hash = [fill; 32];
        hash[..8].copy_from_slice(&id.0.to_be_bytes());
        hash.to_vec()
    };
    (beginning(0x00), beginning(0xFF))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_stands_for_its_own_hash_only() {
        for code in ["a", "b", "c", "d", "e", "f"] {
            let hash = hash(code);
            let (from, to) = hashes_of(id_of(&hash).unwrap());
            assert!(from <= hash && hash <= to);
            assert_eq!((&from[..8], &to[..8]), (&hash[..8], &hash[..8]));
        }
        assert!(id_of(&[1, 2, 3]).is_err());
    }
}
