//! `tidemark run`: wires the bot and keeps it going until it is told to stop.
//! Everything that can be wrong with the configuration is said before a file is made or Telegram is asked.

use std::process::ExitCode;

use tokio_util::sync::CancellationToken;

use crate::app::{self, Bot, Clock, Parts, Rates};
use crate::store::Store;
use crate::telegram::{Api, ApiError, Me};
use crate::wording::Words;

use super::args::Settings;
use super::failure::{DAMAGED, Failure};
use super::lock::Lock;
use super::{block_on, config, logs, signals};

/// So large a database is looked through within a tenth of a second.
const CHECKED_FIRST: u64 = 16 << 20;

pub fn run(settings: &Settings) -> Result<ExitCode, Failure> {
    logs::start()?;
    let api = settings.api()?;
    let rates = settings.rates()?;
    let words = config::words()?;
    block_on(async {
        let stop = signals::listen()
            .map_err(|error| Failure::world(format!("signals cannot be listened for: {error}")))?;
        let lock = Lock::take(&settings.check_store()?)?;
        let store = settings.open_store(&lock).await?;
        let served = served_whole(&store, (api, rates), words, &stop).await;
        store.close().await;
        served
    })?;
    tracing::info!("stopped in order");
    Ok(ExitCode::SUCCESS)
}

/// Nobody is asked or answered out of a damaged database: it is looked through first, or, where that would take long, beside
/// the work. Each page that is read is checked by its MAC in any case.
async fn served_whole(
    store: &Store,
    with: (Api, Rates),
    words: Words,
    stop: &CancellationToken,
) -> Result<(), Failure> {
    if store.size().await? <= CHECKED_FIRST {
        is_whole(store, stop).await?;
        return serve(store.clone(), with, words, stop).await;
    }
    let checks = async {
        let whole = is_whole(store, stop).await;
        if whole.is_err() {
            stop.cancel();
        }
        whole
    };
    let (served, whole) = tokio::join!(serve(store.clone(), with, words, stop), checks);
    whole.and(served)
}

async fn is_whole(store: &Store, stop: &CancellationToken) -> Result<(), Failure> {
    let stop = stop.clone();
    match store.is_sound_unless(move || stop.is_cancelled()).await? {
        Some(true) | None => Ok(()),
        Some(false) => Err(Failure::config(format!("SQLite finds the database damaged. {DAMAGED}"))),
    }
}

async fn serve(
    store: Store,
    (api, rates): (Api, Rates),
    words: Words,
    stop: &CancellationToken,
) -> Result<(), Failure> {
    let (schema, _) = store.schema().await?;
    let Some(me) = meet(&api, stop).await? else {
        return Ok(());
    };
    tracing::info!(version = env!("CARGO_PKG_VERSION"), schema, username = me.username, "started");
    let bot = Bot::new(Parts { store, api, words, clock: Clock::System, rates, username: me.username });
    // The commands may take their time: nobody waits for an answer because of them.
    let commands = async {
        tokio::select! {
            () = stop.cancelled() => {}
            () = bot.register_commands() => {}
        }
    };
    let (ended, ()) = tokio::join!(app::run(bot.clone(), stop.clone()), commands);
    Ok(ended?)
}

/// Asks Telegram who we are, as long as it takes. `None`: told to stop meanwhile.
async fn meet(api: &Api, stop: &CancellationToken) -> Result<Option<Me>, Failure> {
    let mut failures = 0u32;
    loop {
        let answer = tokio::select! {
            () = stop.cancelled() => return Ok(None),
            answer = api.me() => answer,
        };
        let wait = match answer {
            Ok(me) => return Ok(Some(me)),
            Err(ApiError::RetryAfter(wait)) => wait,
            Err(ApiError::Unreached) => app::pause(failures + 1),
            Err(error) => return Err(error.into()),
        };
        tracing::warn!(seconds = wait.as_secs(), "Telegram cannot be reached; trying again in a while");
        tokio::select! {
            () = stop.cancelled() => return Ok(None),
            () = tokio::time::sleep(wait) => {}
        }
        failures = failures.saturating_add(1);
    }
}
