//! Deleting a person: every row that is about them goes, and what is deleted is overwritten.

use crate::domain::ids::PersonId;

use super::{Conn, StoreError};

/// Everything of this person. Rows of others that merely name them (a used invitation) lose the name.
pub(super) async fn person(conn: &mut Conn, person: PersonId) -> Result<(), StoreError> {
    let id = person.0;
    sqlx::query!("DELETE FROM outbox WHERE chat_id = ?", id).execute(&mut *conn).await?;
    sqlx::query!("DELETE FROM surfaces WHERE chat_id = ?", id).execute(&mut *conn).await?;
    sqlx::query!("DELETE FROM conversations WHERE person_id = ?", id).execute(&mut *conn).await?;
    sqlx::query!("DELETE FROM dead_letters WHERE person_id = ?", id).execute(&mut *conn).await?;
    sqlx::query!("DELETE FROM invite_misses WHERE person_id = ?", id).execute(&mut *conn).await?;
    // The alias the therapist chose stands on the invitation too.
    sqlx::query!("DELETE FROM invites WHERE used_by = ?", id).execute(&mut *conn).await?;
    sqlx::query!("DELETE FROM people WHERE id = ?", id).execute(conn).await?;
    Ok(())
}
