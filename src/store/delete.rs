//! Deleting a person: every row that is about them goes, and what is deleted is overwritten. What others may have to
//! know of a therapist who is gone, who looked and to whom they agreed, keeps her name and nothing else of her.

use chrono::{DateTime, Utc};

use crate::domain::ids::PersonId;

use super::codec::ms;
use super::{Conn, StoreError, marks};

/// Everything of this person. Rows of others that merely name them (a used invitation) lose the name.
pub(super) async fn person(conn: &mut Conn, person: PersonId, now: DateTime<Utc>) -> Result<(), StoreError> {
    let id = person.0;
    leave_name(conn, person, now).await?;
    alias_elsewhere(conn, person, now).await?;
    sqlx::query!(
        "DELETE FROM outbox WHERE chat_id = ?1 AND outcome IS NULL OR chat_id = ?1 AND outcome IS NOT NULL",
        id
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!("DELETE FROM surfaces WHERE chat_id = ?", id).execute(&mut *conn).await?;
    sqlx::query!("DELETE FROM conversations WHERE person_id = ?", id).execute(&mut *conn).await?;
    sqlx::query!("DELETE FROM dead_letters WHERE person_id = ?", id).execute(&mut *conn).await?;
    sqlx::query!("DELETE FROM typed_messages WHERE person_id = ?", id).execute(&mut *conn).await?;
    sqlx::query!("DELETE FROM invite_misses WHERE person_id = ?", id).execute(&mut *conn).await?;
    // The alias the therapist chose stands on the invitation too.
    sqlx::query!("DELETE FROM invites WHERE used_by = ?", id).execute(&mut *conn).await?;
    sqlx::query!("DELETE FROM people WHERE id = ?", id).execute(&mut *conn).await?;
    names_for_nobody(conn).await?;
    marks::set(conn, marks::LOG_OWED, now).await
}

/// A therapist's messages that name a client who goes, and were given up or are lists that still wait: nobody sends them
/// later. What tells of the end itself still goes.
async fn alias_elsewhere(conn: &mut Conn, client: PersonId, now: DateTime<Utc>) -> Result<(), StoreError> {
    let now = ms(now);
    sqlx::query!(
        "UPDATE outbox SET outcome = 'stale', reason = NULL, finished_at = ?1, screen = NULL
         WHERE (chat_id IN (SELECT therapist_id FROM links WHERE client_id = ?2) AND outcome = 'broken'
                OR chat_id IN (SELECT therapist_id FROM links WHERE client_id = ?2) AND outcome IS NULL AND lane = 0)
           AND leased_until IS NULL
           AND EXISTS (SELECT 1 FROM links l WHERE l.client_id = ?2 AND l.therapist_id = outbox.chat_id
                       AND instr(outbox.screen, json_quote(l.alias)) > 0)",
        now,
        client.0
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Names left behind whose last client is gone. Gives how many went.
pub(super) async fn names_for_nobody(conn: &mut Conn) -> Result<u64, StoreError> {
    let done = sqlx::query!(
        "DELETE FROM people WHERE id < 0 AND NOT EXISTS (SELECT 1 FROM links WHERE therapist_id = people.id)"
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected())
}

/// The record of who was agreed to and who looked is the client's: it moves from a therapist who goes to her mere name,
/// under a number that is no account of Telegram's. Her role is over there, so that it is seen, listed and told nowhere else.
async fn leave_name(conn: &mut Conn, person: PersonId, now: DateTime<Utc>) -> Result<(), StoreError> {
    let (id, now) = (person.0, ms(now));
    let ties = sqlx::query_scalar!("SELECT count(*) FROM links WHERE therapist_id = ?", id)
        .fetch_one(&mut *conn)
        .await?;
    if ties == 0 {
        return Ok(());
    }
    let name = sqlx::query_scalar!(
        r#"INSERT INTO people (id, lang, created_at) SELECT min(min(id), 0) - 1, 'en', ? FROM people RETURNING id AS "id!""#,
        now
    )
    .fetch_one(&mut *conn)
    .await?;
    sqlx::query!(
        "INSERT INTO therapists (person_id, name, joined_at, revoked_at)
         SELECT ?1, name, ?2, coalesce(revoked_at, ?2) FROM therapists WHERE person_id = ?3",
        name,
        now,
        id
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "UPDATE links SET therapist_id = ?1, ended_at = coalesce(ended_at, ?2), ended_by = coalesce(ended_by, 'therapist')
         WHERE therapist_id = ?3",
        name,
        now,
        id
    )
    .execute(&mut *conn)
    .await?;
    // An invitation that was used stands in its client's record too.
    sqlx::query!(
        "UPDATE invites SET therapist_id = ? WHERE therapist_id = ? AND used_at IS NOT NULL",
        name,
        id
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The same for somebody who never became anybody; of anybody else, only where the conversation stands.
pub(super) async fn stranger(conn: &mut Conn, who: PersonId, now: DateTime<Utc>) -> Result<(), StoreError> {
    let id = who.0;
    let roles = sqlx::query_scalar!(
        r#"SELECT (SELECT count(*) FROM clients WHERE person_id = ?1)
                + (SELECT count(*) FROM therapists WHERE person_id = ?1) AS "n!: i64""#,
        id
    )
    .fetch_one(&mut *conn)
    .await?;
    if roles == 0 {
        return person(conn, who, now).await;
    }
    sqlx::query!("DELETE FROM conversations WHERE person_id = ?", id).execute(conn).await?;
    Ok(())
}
