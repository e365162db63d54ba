//! The Bot API as far as we use it, over teloxide's client.

use std::fmt;
use std::time::Duration;

use chrono::{DateTime, Utc};
use teloxide::payloads::{AnswerCallbackQuerySetters as _, SetMyCommandsSetters as _};
use teloxide::prelude::{Bot, Requester as _};
use teloxide::types::{BotCommand, BotCommandScope, CallbackQueryId, ChatId, MessageId, Recipient};
use teloxide::{ApiError as Refusal, RequestError};

use crate::wording::Message;

use super::batch::{Batch, GetUpdates};
use super::outcome::Outcome;
use super::polled;
use super::to_request::{self, Media};
use super::token::Token;

/// How much longer than the poll itself we wait for its answer.
const PATIENCE: Duration = Duration::from_secs(15);
/// The longest a request of ours may take before it counts as lost.
const REQUEST: Duration = Duration::from_secs(30);

#[derive(Clone)]
pub struct Api {
    bot: Bot,
    /// A client of its own, whose patience outlasts a long poll.
    poller: Bot,
}

#[derive(Clone, Debug)]
pub struct Me {
    /// Without the `@`.
    pub username: String,
}

/// Why Telegram gave us nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ApiError {
    #[error("Telegram does not know this token")]
    Token,
    #[error("another instance of this bot is polling with the same token")]
    OtherInstance,
    #[error("Telegram asks to wait {0:?}")]
    RetryAfter(Duration),
    #[error("Telegram cannot be reached or did not answer")]
    Unreached,
    #[error("Telegram refused the request")]
    Refused,
    #[error("the address of the API is no URL")]
    Address,
}

impl Api {
    /// `url`: another Bot API than Telegram's own, such as `http://127.0.0.1:8081`.
    /// `poll`: the longest a poll may wait for something to happen.
    pub fn new(token: &Token, url: Option<&str>, poll: Duration) -> Result<Self, ApiError> {
        let client = |timeout| {
            teloxide::net::default_reqwest_settings()
                .timeout(timeout)
                .build()
                .map_err(|_| ApiError::Unreached)
        };
        let mut bot = Bot::with_client(token.secret(), client(REQUEST)?);
        let mut poller = Bot::with_client(token.secret(), client(poll + PATIENCE)?);
        if let Some(url) = url {
            let parsed = url.trim_end_matches('/').parse().map_err(|_| ApiError::Address)?;
            bot = bot.set_api_url(parsed);
            poller = poller.set_api_url(bot.api_url());
        }
        Ok(Self { bot, poller })
    }

    pub async fn me(&self) -> Result<Me, ApiError> {
        let me = self.bot.get_me().await.map_err(|error| classify(&error))?;
        Ok(Me { username: me.username().to_owned() })
    }

    /// What time it is over there, to compare our clock with. `None`: nobody said.
    pub async fn time(&self) -> Option<DateTime<Utc>> {
        let answer = self.bot.client().head(self.bot.api_url()).send().await.ok()?;
        polled::date(answer.headers().get("date")?.to_str().ok())
    }

    /// Waits up to `timeout` for updates from `offset` on, which acknowledges all before.
    pub async fn poll(&self, offset: i64, timeout: Duration) -> Result<Batch, ApiError> {
        let body = serde_json::to_vec(&GetUpdates::from(offset, timeout)).map_err(|_| ApiError::Refused)?;
        let mut url = self.poller.api_url();
        let method = [&format!("bot{}", self.poller.token()), "GetUpdates"];
        url.path_segments_mut().map_err(|()| ApiError::Address)?.extend(method);
        let request = self.poller.client().post(url).header("content-type", "application/json").body(body);
        let answer = request.send().await.map_err(|_| ApiError::Unreached)?;
        let said_at = polled::date(answer.headers().get("date").and_then(|date| date.to_str().ok()));
        let text = answer.text().await.map_err(|_| ApiError::Unreached)?;
        let updates = polled::updates(&text).map_err(|error| classify(&error))?;
        Ok(Batch::of(updates, said_at))
    }

    pub async fn show(&self, chat: i64, message: &Message, media: Media) -> Outcome {
        to_request::show(&self.bot, chat, message, media).await
    }

    pub async fn replace(&self, chat: i64, id: i64, message: &Message) -> Outcome {
        to_request::replace(&self.bot, chat, id, message).await
    }

    /// Ends the waiting on a pressed button, with a word where there is one.
    pub async fn answer(&self, query: &str, toast: Option<&str>) -> Outcome {
        let mut request = self.bot.answer_callback_query(CallbackQueryId(query.to_owned()));
        if let Some(toast) = toast {
            request = request.text(toast);
        }
        to_request::answered(request.await)
    }

    /// Takes a message of ours away. One that is gone or too old (48 h) stays as it is.
    pub async fn delete(&self, chat: i64, id: i64) -> Outcome {
        let Ok(id) = i32::try_from(id) else { return Outcome::Gone };
        Outcome::of(self.bot.delete_message(ChatId(chat), MessageId(id)).await, |_| None)
    }

    pub async fn leave(&self, chat: i64) -> Outcome {
        Outcome::of(self.bot.leave_chat(ChatId(chat)).await, |_| None)
    }

    /// The commands everybody sees whose Telegram speaks this language; `None`: any other.
    pub async fn default_commands(&self, language: Option<&str>, commands: &[(String, String)]) -> Outcome {
        let mut request = self.bot.set_my_commands(list(commands)).scope(BotCommandScope::AllPrivateChats);
        if let Some(language) = language {
            request = request.language_code(language);
        }
        Outcome::of(request.await, |_| None)
    }

    /// The commands of one chat, whatever language its Telegram speaks.
    pub async fn chat_commands(&self, chat: i64, commands: &[(String, String)]) -> Outcome {
        let scope = BotCommandScope::Chat { chat_id: Recipient::Id(ChatId(chat)) };
        Outcome::of(self.bot.set_my_commands(list(commands)).scope(scope).await, |_| None)
    }
}

fn list(commands: &[(String, String)]) -> Vec<BotCommand> {
    commands.iter().map(|(name, does)| BotCommand::new(name, does)).collect()
}

fn classify(error: &RequestError) -> ApiError {
    match error {
        RequestError::Api(Refusal::InvalidToken) => ApiError::Token,
        RequestError::Api(Refusal::TerminatedByOtherGetUpdates) => ApiError::OtherInstance,
        RequestError::RetryAfter(seconds) => ApiError::RetryAfter(seconds.duration()),
        RequestError::Api(Refusal::Unknown(text))
            if text.starts_with("Internal") || text.starts_with("Bad Gateway") =>
        {
            ApiError::Unreached
        }
        RequestError::Api(_) | RequestError::MigrateToChatId(_) => ApiError::Refused,
        RequestError::Network(_) | RequestError::InvalidJson { .. } | RequestError::Io(_) => {
            ApiError::Unreached
        }
    }
}

impl fmt::Debug for Api {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Api(..)")
    }
}
