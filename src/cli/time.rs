//! What time it is for a command: never this machine's clock alone. Decides nothing by itself.

use crate::app::{Beside, Clock, time_beside};
use crate::store::{Store, StoreError};

use super::args::Settings;

pub async fn time(store: &Store, settings: &Settings) -> Result<Beside, StoreError> {
    let api = settings.api().ok();
    time_beside(store, &Clock::System, api.as_ref()).await
}
