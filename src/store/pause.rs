//! Writes a client's pauses.

use crate::dialogue::effect::PauseChange;

use super::changes::By;
use super::{Conn, StoreError, client};

pub(super) async fn write(conn: &mut Conn, by: &By, change: &PauseChange) -> Result<(), StoreError> {
    match change {
        PauseChange::Pause { client, from_day, until } => {
            client::start_pause(conn, *client, *from_day, *until, by.said_at).await
        }
        PauseChange::Resume { client, day, at } => client::end_pause(conn, *client, *day, *at).await,
    }
}
