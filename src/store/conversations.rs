//! Where each conversation stands, with a revision that counts its turns.

use chrono::{DateTime, Utc};

use crate::dialogue::cards::Cards;
use crate::dialogue::state::State;
use crate::domain::ids::PersonId;

use super::codec::ms;
use super::{Conn, StoreError};

pub async fn save(
    conn: &mut Conn,
    person: PersonId,
    (state, cards): (&State, &Cards),
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let (json, now) = (state.to_json_beside(cards), ms(now));
    sqlx::query!(
        "INSERT INTO conversations (person_id, state, revision, at) VALUES (?, ?, 1, ?)
         ON CONFLICT (person_id) DO UPDATE SET state = excluded.state, revision = revision + 1, at = excluded.at",
        person.0,
        json,
        now
    )
    .execute(conn)
    .await?;
    Ok(())
}
