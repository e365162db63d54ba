//! What became of a request, as few kinds as there are things to do about it.

use std::time::Duration;

use teloxide::{ApiError, RequestError};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Delivered, as this message where it is one.
    Sent(Option<i64>),
    /// It already looks like that, which is as good as sent.
    NotModified,
    /// The message to change is gone or cannot be changed: a new one is needed.
    Gone,
    /// This chat must wait.
    RetryAfter(Duration),
    /// Blocked, deactivated or never met: nothing reaches this chat until somebody speaks to us.
    Unreachable,
    /// The world failed, and nobody knows whether it was delivered; trying again may help.
    Transient,
    /// There was no connection, so nothing was delivered; trying again may help.
    Unreached,
    /// A bug of ours, told by kind and never with the text.
    Broken(&'static str),
}

impl Outcome {
    pub(super) fn of<T>(result: Result<T, RequestError>, sent: impl FnOnce(T) -> Option<i64>) -> Self {
        match result {
            Ok(value) => Self::Sent(sent(value)),
            Err(error) => Self::of_error(&error),
        }
    }

    pub(super) fn of_error(error: &RequestError) -> Self {
        match error {
            RequestError::Api(error) => Self::of_api(error),
            RequestError::RetryAfter(seconds) => Self::RetryAfter(seconds.duration()),
            RequestError::MigrateToChatId(_) => Self::Unreachable,
            RequestError::Network(error) if error.is_connect() => Self::Unreached,
            RequestError::Network(_) | RequestError::InvalidJson { .. } | RequestError::Io(_) => {
                Self::Transient
            }
        }
    }

    fn of_api(error: &ApiError) -> Self {
        match error {
            ApiError::MessageNotModified => Self::NotModified,
            ApiError::MessageToEditNotFound | ApiError::MessageCantBeEdited | ApiError::MessageIdInvalid => {
                Self::Gone
            }
            ApiError::BotBlocked
            | ApiError::UserDeactivated
            | ApiError::ChatNotFound
            | ApiError::CantInitiateConversation
            | ApiError::BotKicked
            | ApiError::BotKickedFromSupergroup
            | ApiError::BotKickedFromChannel
            | ApiError::GroupDeactivated
            | ApiError::NotEnoughRightsToPostMessages => Self::Unreachable,
            ApiError::InvalidToken => Self::Broken("token"),
            ApiError::Unknown(text) => Self::of_unknown(text),
            _ => Self::Broken("refused"),
        }
    }

    /// Descriptions teloxide does not know, by what Telegram says first.
    fn of_unknown(text: &str) -> Self {
        if text.contains("there is no text in the message to edit") {
            Self::Gone
        } else if text.starts_with("Forbidden") {
            Self::Unreachable
        } else if text.starts_with("Bad Request") {
            Self::Broken("unknown refusal")
        } else {
            // "Internal Server Error", "Bad Gateway", "Gateway Timeout" and whatever else is no fault of ours.
            Self::Transient
        }
    }
}

#[cfg(test)]
mod tests {
    use teloxide::types::Seconds;

    use super::*;

    #[test]
    fn every_refusal_leads_to_something_to_do() {
        let of = |error| Outcome::of_error(&RequestError::Api(error));
        assert_eq!(of(ApiError::MessageNotModified), Outcome::NotModified);
        assert_eq!(of(ApiError::MessageToEditNotFound), Outcome::Gone);
        assert_eq!(of(ApiError::BotBlocked), Outcome::Unreachable);
        assert_eq!(of(ApiError::Unknown("Forbidden: bot is not a member".into())), Outcome::Unreachable);
        assert_eq!(of(ApiError::Unknown("Internal Server Error".into())), Outcome::Transient);
        assert_eq!(of(ApiError::Unknown("Gateway Timeout".into())), Outcome::Transient);
        assert_eq!(of(ApiError::Unknown("Bad Request: no".into())), Outcome::Broken("unknown refusal"));
        let wait = Outcome::of_error(&RequestError::RetryAfter(Seconds::from_seconds(7)));
        assert_eq!(wait, Outcome::RetryAfter(Duration::from_secs(7)));
    }
}
