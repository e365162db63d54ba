//! What a poll was answered, with the moment at which it was: teloxide gives no headers away. Asks nobody by itself.

use std::io;

use chrono::{DateTime, Utc};
use serde::Deserialize;
use serde_json::Value;
use teloxide::types::Seconds;
use teloxide::{ApiError, RequestError};

#[derive(Deserialize)]
struct Envelope {
    ok: bool,
    result: Option<Vec<Value>>,
    description: Option<String>,
    #[serde(default)]
    parameters: Parameters,
}

#[derive(Default, Deserialize)]
struct Parameters {
    retry_after: Option<u32>,
}

/// The updates, each as it came.
pub(super) fn updates(text: &str) -> Result<Vec<Value>, RequestError> {
    let unreadable = || RequestError::Io(io::Error::from(io::ErrorKind::InvalidData).into());
    let envelope: Envelope = serde_json::from_str(text).map_err(|_| unreadable())?;
    if let Some(seconds) = envelope.parameters.retry_after {
        return Err(RequestError::RetryAfter(Seconds::from_seconds(seconds)));
    }
    match (envelope.ok, envelope.result, envelope.description) {
        (true, Some(updates), _) => Ok(updates),
        (false, _, Some(text)) => Err(serde_json::from_value::<ApiError>(Value::String(text))
            .map_or_else(|_| unreadable(), RequestError::Api)),
        _ => Err(unreadable()),
    }
}

/// The moment that the head of an answer says.
pub(super) fn date(header: Option<&str>) -> Option<DateTime<Utc>> {
    DateTime::parse_from_rfc2822(header?).ok().map(|date| date.to_utc())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_its_updates_or_why_there_are_none() {
        assert_eq!(updates(r#"{"ok":true,"result":[{"update_id":1}]}"#).unwrap().len(), 1);
        let refusal = |text: &str| match updates(text) {
            Err(RequestError::Api(error)) => Some(error),
            _ => None,
        };
        let unauthorized = r#"{"ok":false,"error_code":401,"description":"Unauthorized"}"#;
        assert_eq!(refusal(unauthorized), Some(ApiError::InvalidToken));
        let rival = r#"{"ok":false,"error_code":409,"description":"Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"}"#;
        assert_eq!(refusal(rival), Some(ApiError::TerminatedByOtherGetUpdates));
        let flood = r#"{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 7","parameters":{"retry_after":7}}"#;
        assert!(matches!(updates(flood), Err(RequestError::RetryAfter(wait)) if wait.seconds() == 7));
        for broken in ["", "<html>502</html>", r#"{"ok":true,"resu"#, r#"{"ok":true}"#, r#"{"ok":false}"#] {
            assert!(matches!(updates(broken), Err(RequestError::Io(_))), "{broken}");
        }
    }

    #[test]
    fn an_answer_says_when_it_was_given() {
        let said = date(Some("Thu, 05 Mar 2026 19:00:02 GMT")).map(|date| date.to_rfc3339());
        assert_eq!(said.as_deref(), Some("2026-03-05T19:00:02+00:00"));
        for unsaid in [None, Some(""), Some("soon")] {
            assert_eq!(date(unsaid), None, "{unsaid:?}");
        }
    }
}
