//! Where each conversation stands, with a revision that counts its turns.

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::dialogue::cards::Cards;
use crate::dialogue::state::State;
use crate::domain::ids::PersonId;

use super::codec::ms;
use super::tx::Tx;
use super::{Conn, StoreError};

/// Where a conversation stands from now on.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Standing {
    person: i64,
    state: String,
    at: i64,
}

pub fn save(tx: &mut Tx, person: PersonId, (state, cards): (&State, &Cards), now: DateTime<Utc>) {
    tx.stand(Standing { person: person.0, state: state.to_json_beside(cards), at: ms(now) });
}

pub(super) async fn save_all(conn: &mut Conn, standings: &[Standing]) -> Result<(), StoreError> {
    if standings.is_empty() {
        return Ok(());
    }
    let rows = serde_json::to_string(standings)?;
    sqlx::query!(
        "INSERT INTO conversations (person_id, state, revision, at)
         SELECT value ->> 'person', value ->> 'state', 1, value ->> 'at' FROM json_each(?) WHERE true
         ON CONFLICT (person_id) DO UPDATE SET state = excluded.state, revision = revision + 1, at = excluded.at",
        rows
    )
    .execute(conn)
    .await?;
    Ok(())
}
