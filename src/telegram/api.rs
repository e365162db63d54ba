//! The Bot API as far as we use it.

use std::fmt;
use std::time::Duration;

use chrono::{DateTime, Utc};
use serde::Deserialize;
use serde_json::Value;
use teloxide::payloads::{
    AnswerCallbackQuery, AnswerCallbackQuerySetters as _, DeleteMessage, GetMe, GetWebhookInfo, LeaveChat,
    SetMyCommands, SetMyCommandsSetters as _,
};
use teloxide::types::{BotCommand, BotCommandScope, CallbackQueryId, ChatId, MessageId, Recipient};

use crate::wording::Message;

use super::batch::{Batch, GetUpdates};
use super::call::{Failed, Line};
use super::outcome::Outcome;
use super::to_request::{self, Media};
use super::token::Token;

/// Telegram's own.
const TELEGRAM: &str = "https://api.telegram.org";
/// How much longer than the poll itself we wait for its answer.
const PATIENCE: Duration = Duration::from_secs(15);
/// The longest a request of ours may take before it counts as lost.
const REQUEST: Duration = Duration::from_secs(30);

#[derive(Clone)]
pub struct Api {
    line: Line,
    /// A client of its own, whose patience outlasts a long poll.
    poller: Line,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Me {
    /// Without the `@`.
    pub username: String,
}

/// Why Telegram gave us nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ApiError {
    #[error("Telegram does not know this token")]
    Token,
    #[error("no Bot API knows this token at this address")]
    NotFound,
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
        let url = url.map_or(TELEGRAM, |url| url.trim_end_matches('/'));
        let url: reqwest::Url = url.parse().map_err(|_| ApiError::Address)?;
        if url.cannot_be_a_base() {
            return Err(ApiError::Address);
        }
        let poller = Line::new(client(poll + PATIENCE)?, url.clone(), token.clone());
        Ok(Self { line: Line::new(client(REQUEST)?, url, token.clone()), poller })
    }

    pub async fn me(&self) -> Result<Me, ApiError> {
        self.line.call(&GetMe::new()).await.map_err(|failed| classify(&failed))
    }

    /// What time it is over there, to compare our clock with. `None`: nobody said.
    pub async fn time(&self) -> Option<DateTime<Utc>> {
        self.line.time().await
    }

    /// Does Telegram hand what is said to an address instead of to whoever asks?
    pub async fn has_webhook(&self) -> Result<bool, ApiError> {
        let info: Value = self.line.call(&GetWebhookInfo::new()).await.map_err(|failed| classify(&failed))?;
        Ok(info.get("url").and_then(Value::as_str).is_some_and(|url| !url.is_empty()))
    }

    /// Waits up to `timeout` for updates from `offset` on, which acknowledges all before.
    pub async fn poll(&self, offset: i64, timeout: Duration) -> Result<Batch, ApiError> {
        let asked = self.poller.ask::<Vec<Value>>("GetUpdates", &GetUpdates::from(offset, timeout)).await;
        let (updates, said_at) = asked.map_err(|failed| classify(&failed))?;
        Ok(Batch::of(updates, said_at))
    }

    pub async fn show(&self, chat: i64, message: &Message, media: Media) -> Outcome {
        to_request::show(&self.line, chat, message, media).await
    }

    pub async fn replace(&self, chat: i64, id: i64, message: &Message) -> Outcome {
        to_request::replace(&self.line, chat, id, message).await
    }

    /// Ends the waiting on a pressed button, with a word where there is one.
    pub async fn answer(&self, query: &str, toast: Option<&str>) -> Outcome {
        let mut request = AnswerCallbackQuery::new(CallbackQueryId(query.to_owned()));
        if let Some(toast) = toast {
            request = request.text(toast);
        }
        to_request::answered(self.line.call(&request).await)
    }

    /// Takes a message of ours away. One that is gone or too old (48 h) stays as it is.
    pub async fn delete(&self, chat: i64, id: i64) -> Outcome {
        let Ok(id) = i32::try_from(id) else { return Outcome::Gone };
        done(self.line.call(&DeleteMessage::new(ChatId(chat), MessageId(id))).await)
    }

    pub async fn leave(&self, chat: i64) -> Outcome {
        done(self.line.call(&LeaveChat::new(ChatId(chat))).await)
    }

    /// The commands everybody sees whose Telegram speaks this language; `None`: any other.
    pub async fn default_commands(&self, language: Option<&str>, commands: &[(String, String)]) -> Outcome {
        let mut request = SetMyCommands::new(list(commands)).scope(BotCommandScope::AllPrivateChats);
        if let Some(language) = language {
            request = request.language_code(language);
        }
        done(self.line.call(&request).await)
    }

    /// The commands of one chat, whatever language its Telegram speaks.
    pub async fn chat_commands(&self, chat: i64, commands: &[(String, String)]) -> Outcome {
        let scope = BotCommandScope::Chat { chat_id: Recipient::Id(ChatId(chat)) };
        done(self.line.call(&SetMyCommands::new(list(commands)).scope(scope)).await)
    }
}

fn done(result: Result<Value, Failed>) -> Outcome {
    Outcome::of(result, |_| None)
}

fn list(commands: &[(String, String)]) -> Vec<BotCommand> {
    commands.iter().map(|(name, does)| BotCommand::new(name, does)).collect()
}

fn classify(failed: &Failed) -> ApiError {
    let refusal = match failed {
        Failed::Refused(refusal) => refusal,
        Failed::Unreached | Failed::Unanswered | Failed::Garbled => return ApiError::Unreached,
    };
    match (refusal.retry_after, refusal.code) {
        (Some(wait), _) => ApiError::RetryAfter(wait),
        (_, 401) => ApiError::Token,
        (_, 404) => ApiError::NotFound,
        (_, 409) if refusal.text.contains("terminated by other getUpdates") => ApiError::OtherInstance,
        (_, 500..) => ApiError::Unreached,
        _ => ApiError::Refused,
    }
}

impl fmt::Debug for Api {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Api(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::super::call::Refusal;
    use super::*;

    #[test]
    fn only_what_somebody_must_put_right_ends_the_polling() {
        let of = |code, text: &str| {
            let refusal = Refusal { code, text: text.to_owned(), retry_after: None, moved: false };
            classify(&Failed::Refused(refusal))
        };
        assert_eq!(of(401, "Unauthorized"), ApiError::Token);
        let rival = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";
        assert_eq!(of(409, rival), ApiError::OtherInstance);
        // A local Bot API that was just started says so of every token.
        assert_eq!(of(404, "Not Found"), ApiError::NotFound);
        assert_eq!(of(502, "Bad Gateway"), ApiError::Unreached);
        assert_eq!(
            of(409, "Conflict: can't use getUpdates method while webhook is active"),
            ApiError::Refused
        );
        for failed in [Failed::Unreached, Failed::Unanswered, Failed::Garbled] {
            assert_eq!(classify(&failed), ApiError::Unreached);
        }
    }
}
