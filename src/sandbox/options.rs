//! What a sandbox is started with.

use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::model::rates::Rates;

/// The clock everything goes by, except how long a poll waits.
pub type NowFn = Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>;

#[derive(Clone)]
pub struct Options {
    pub now: NowFn,
    pub bot_username: String,
    /// The number before the colon becomes the bot's user id.
    pub token: String,
    /// `None`: no 429 unless a fault orders one.
    pub rates: Option<Rates>,
    /// Whether a poll repeated too soon with the same offset is held back, as Telegram does.
    pub same_offset_hold: bool,
    /// Whether answers say what time it is, by `now`, as Telegram's do.
    pub dated: bool,
    /// What the answers are dated by, where it is another clock than `now`: a machine between us and Telegram.
    pub dates: Option<NowFn>,
}

impl Options {
    pub fn new(now: NowFn) -> Self {
        Self {
            now,
            bot_username: "tidemark_bot".to_owned(),
            token: "1000:SANDBOX".to_owned(),
            rates: None,
            same_offset_hold: false,
            dated: true,
            dates: None,
        }
    }
}

impl std::fmt::Debug for Options {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Options")
            .field("bot_username", &self.bot_username)
            .field("rates", &self.rates)
            .field("same_offset_hold", &self.same_offset_hold)
            .finish_non_exhaustive()
    }
}
