//! What became of a request, as few kinds as there are things to do about it. A refusal counts against a message only
//! where it is about that message: whatever else is answered says that Telegram is not there for us just now.

use std::time::Duration;

use serde_json::Value;
use teloxide::ApiError;

use super::call::{Failed, Refusal, TOO_LARGE};

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
    /// A server in trouble answered, and nobody knows whether it was delivered; trying again may help.
    Transient,
    /// It went out and nothing came back: it may have been delivered, and may come again if it is sent again.
    Unanswered,
    /// Certainly not delivered, and for no fault of the message: no connection, a token or an address that is not known.
    Unreached,
    /// This message is refused for good, told by kind and never with the text.
    Broken(&'static str),
}

impl Outcome {
    pub(super) fn of<T>(result: Result<T, Failed>, sent: impl FnOnce(T) -> Option<i64>) -> Self {
        match result {
            Ok(value) => Self::Sent(sent(value)),
            Err(Failed::Unreached) => Self::Unreached,
            Err(Failed::Unanswered) => Self::Unanswered,
            Err(Failed::Garbled) => Self::Transient,
            Err(Failed::Refused(refusal)) => Self::of_refusal(&refusal),
        }
    }

    /// Did trouble keep it that has nothing to do with this message?
    pub fn is_trouble(&self) -> bool {
        matches!(self, Self::Transient | Self::Unanswered | Self::Unreached)
    }

    fn of_refusal(refusal: &Refusal) -> Self {
        if let Some(wait) = refusal.retry_after {
            return Self::RetryAfter(wait);
        }
        match refusal.code {
            _ if refusal.moved => Self::Unreachable,
            429 => Self::RetryAfter(Duration::from_secs(1)),
            500.. => Self::Transient,
            TOO_LARGE => Self::Broken("too large"),
            400 | 403 => Self::of_text(&refusal.text),
            // The token, the address, another bot with this token: nothing about the message.
            _ => Self::Unreached,
        }
    }

    fn of_text(text: &str) -> Self {
        let known = serde_json::from_value::<ApiError>(Value::String(text.to_owned()));
        match known {
            Ok(ApiError::MessageNotModified) => Self::NotModified,
            Ok(
                ApiError::MessageToEditNotFound | ApiError::MessageCantBeEdited | ApiError::MessageIdInvalid,
            ) => Self::Gone,
            Ok(
                ApiError::BotBlocked
                | ApiError::UserDeactivated
                | ApiError::ChatNotFound
                | ApiError::CantInitiateConversation
                | ApiError::BotKicked
                | ApiError::BotKickedFromSupergroup
                | ApiError::BotKickedFromChannel
                | ApiError::GroupDeactivated
                | ApiError::NotEnoughRightsToPostMessages,
            ) => Self::Unreachable,
            Ok(ApiError::InvalidToken) => Self::Unreached,
            Ok(ApiError::Unknown(_)) | Err(_) => Self::of_unknown(text),
            Ok(_) => Self::Broken("refused"),
        }
    }

    /// Descriptions teloxide does not know, by what Telegram says first.
    fn of_unknown(text: &str) -> Self {
        if text.contains("there is no text in the message to edit") {
            Self::Gone
        } else if text.starts_with("Forbidden") {
            Self::Unreachable
        } else if text.starts_with("Bad Request") {
            Self::Broken("refused in words we do not know")
        } else {
            // "Unauthorized", "Logged out" and whatever else is not about a message.
            Self::Unreached
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(code: u16, text: &str) -> Outcome {
        let refusal = Refusal { code, text: text.to_owned(), retry_after: None, moved: false };
        Outcome::of::<()>(Err(Failed::Refused(refusal)), |()| None)
    }

    #[test]
    fn every_refusal_leads_to_something_to_do() {
        let unmodified = "Bad Request: message is not modified: specified new message content and reply markup are \
                          exactly the same as a current content and reply markup of the message";
        assert_eq!(of(400, unmodified), Outcome::NotModified);
        assert_eq!(of(400, "Bad Request: message to edit not found"), Outcome::Gone);
        assert_eq!(of(403, "Forbidden: bot was blocked by the user"), Outcome::Unreachable);
        assert_eq!(of(403, "Forbidden: bot is not a member"), Outcome::Unreachable);
        assert_eq!(of(400, "Bad Request: chat not found"), Outcome::Unreachable);
        assert!(matches!(of(400, "Bad Request: no"), Outcome::Broken(_)));
        assert_eq!(of(413, "Request Entity Too Large"), Outcome::Broken("too large"));
        let refusal = |retry_after, moved| Refusal { code: 429, text: String::new(), retry_after, moved };
        let wait = Some(Duration::from_secs(7));
        assert_eq!(Outcome::of_refusal(&refusal(wait, false)), Outcome::RetryAfter(Duration::from_secs(7)));
        assert_eq!(Outcome::of_refusal(&refusal(None, true)), Outcome::Unreachable);
    }

    #[test]
    fn what_says_nothing_about_the_message_counts_against_no_message() {
        for (code, text) in [
            (401, "Unauthorized"),
            (404, "Not Found"),
            (404, "Not Found: method not found"),
            (400, "Unauthorized"),
            (400, "Logged out"),
            (403, "Access denied by the proxy"),
            (409, "Conflict: terminated by other getUpdates request"),
            (418, "a teapot"),
            (500, "Internal Server Error"),
            (502, "Bad Gateway"),
            (504, "Gateway Timeout"),
            (500, "Bad Request: by a server in trouble"),
        ] {
            assert!(of(code, text).is_trouble(), "{code} {text}: {:?}", of(code, text));
        }
        for failed in [Failed::Unreached, Failed::Unanswered, Failed::Garbled] {
            assert!(Outcome::of::<()>(Err(failed.clone()), |()| None).is_trouble(), "{failed:?}");
        }
        assert!(matches!(of(429, "Too Many Requests"), Outcome::RetryAfter(_)));
    }
}
