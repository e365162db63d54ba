//! Deleting a person: every row that is about them goes, and what is deleted is overwritten.

use chrono::{DateTime, Utc};

use crate::domain::ids::PersonId;

use super::{Conn, StoreError, marks};

/// Everything of this person. Rows of others that merely name them (a used invitation) lose the name.
pub(super) async fn person(conn: &mut Conn, person: PersonId, now: DateTime<Utc>) -> Result<(), StoreError> {
    let id = person.0;
    sqlx::query!("DELETE FROM outbox WHERE chat_id = ?", id).execute(&mut *conn).await?;
    sqlx::query!("DELETE FROM surfaces WHERE chat_id = ?", id).execute(&mut *conn).await?;
    sqlx::query!("DELETE FROM conversations WHERE person_id = ?", id).execute(&mut *conn).await?;
    sqlx::query!("DELETE FROM dead_letters WHERE person_id = ?", id).execute(&mut *conn).await?;
    sqlx::query!("DELETE FROM typed_messages WHERE person_id = ?", id).execute(&mut *conn).await?;
    sqlx::query!("DELETE FROM invite_misses WHERE person_id = ?", id).execute(&mut *conn).await?;
    // The alias the therapist chose stands on the invitation too.
    sqlx::query!("DELETE FROM invites WHERE used_by = ?", id).execute(&mut *conn).await?;
    sqlx::query!("DELETE FROM people WHERE id = ?", id).execute(&mut *conn).await?;
    marks::set(conn, marks::LOG_OWED, now).await
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
