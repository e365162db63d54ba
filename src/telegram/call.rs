//! One request to the Bot API, and what it was answered. teloxide's own client would sleep for ten seconds inside every
//! request that a server in trouble answers, and keeps the code of a refusal to itself: of it only the words are used.
//! Never tries anything again, and never prints an address, which holds the token.

use std::fmt;
use std::time::Duration;

use chrono::{DateTime, Utc};
use reqwest::multipart::{Form, Part};
use reqwest::{Client, RequestBuilder, Url};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use teloxide::requests::Payload;

use super::to_request::File;
use super::token::Token;

/// Why a request brought nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Failed {
    /// There was no connection, so nothing was delivered.
    Unreached,
    /// It went out, and no answer came back.
    Unanswered,
    /// Whoever answered was not the Bot API, or it was in trouble: a proxy's page, half an answer.
    Garbled,
    Refused(Refusal),
}

/// What the Bot API refuses a request with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Refusal {
    pub code: u16,
    pub text: String,
    pub retry_after: Option<Duration>,
    /// The chat has another number now.
    pub moved: bool,
}

/// Where requests go.
#[derive(Clone)]
pub(super) struct Line {
    client: Client,
    url: Url,
    token: Token,
}

impl Line {
    pub(super) fn new(client: Client, url: Url, token: Token) -> Self {
        Self { client, url, token }
    }

    /// A request without files, and its answer.
    pub(super) async fn call<P: Payload + Serialize, T: DeserializeOwned>(
        &self,
        payload: &P,
    ) -> Result<T, Failed> {
        self.ask(P::NAME, payload).await.map(|(answer, _)| answer)
    }

    /// The same by the name of its method, with the moment at which it was answered.
    pub(super) async fn ask<T: DeserializeOwned>(
        &self,
        method: &str,
        payload: &impl Serialize,
    ) -> Result<(T, Option<DateTime<Utc>>), Failed> {
        // What cannot be written as JSON is a bug of ours, and reaches nobody.
        let body = serde_json::to_vec(payload).map_err(|_| Failed::Unreached)?;
        self.send(self.to(method).header("content-type", "application/json").body(body)).await
    }

    /// A request with files, each under its name.
    pub(super) async fn upload<T: DeserializeOwned>(
        &self,
        method: &str,
        fields: Vec<(&'static str, String)>,
        files: Vec<(String, File)>,
    ) -> Result<T, Failed> {
        let form = fields.into_iter().fold(Form::new(), |form, (name, value)| form.text(name, value));
        let form = files
            .into_iter()
            .fold(form, |form, (name, file)| form.part(name, Part::bytes(file.bytes).file_name(file.name)));
        self.send(self.to(method).multipart(form)).await.map(|(answer, _)| answer)
    }

    /// What time it is over there, where the head of any answer says so.
    pub(super) async fn time(&self) -> Option<DateTime<Utc>> {
        let answer = self.client.head(self.url.clone()).send().await.ok()?;
        date(answer.headers().get("date")?.to_str().ok())
    }

    fn to(&self, method: &str) -> RequestBuilder {
        let mut url = self.url.clone();
        if let Ok(mut path) = url.path_segments_mut() {
            path.pop_if_empty().extend([&format!("bot{}", self.token.secret()), method]);
        }
        self.client.post(url)
    }

    async fn send<T: DeserializeOwned>(
        &self,
        request: RequestBuilder,
    ) -> Result<(T, Option<DateTime<Utc>>), Failed> {
        let answer = request.send().await.map_err(|error| match error.is_connect() {
            true => Failed::Unreached,
            false => Failed::Unanswered,
        })?;
        let said_at = date(answer.headers().get("date").and_then(|date| date.to_str().ok()));
        let status = answer.status().as_u16();
        let text = answer.text().await.map_err(|_| Failed::Unanswered)?;
        read(status, &text).map(|result| (result, said_at))
    }
}

impl fmt::Debug for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Line(..)")
    }
}

#[derive(Deserialize)]
struct Envelope<T> {
    ok: bool,
    result: Option<T>,
    error_code: Option<u16>,
    description: Option<String>,
    #[serde(default)]
    parameters: Parameters,
}

#[derive(Default, Deserialize)]
struct Parameters {
    /// Seconds; what is no such number says nothing.
    retry_after: Option<serde_json::Value>,
    migrate_to_chat_id: Option<i64>,
}

/// What an answer of this status brings.
fn read<T: DeserializeOwned>(status: u16, text: &str) -> Result<T, Failed> {
    let refused = |code, text, parameters: Parameters| {
        Failed::Refused(Refusal {
            code,
            text,
            retry_after: parameters
                .retry_after
                .and_then(|wait| wait.as_u64())
                .map(|wait| Duration::from_secs(wait).min(TOLD_AT_MOST)),
            moved: parameters.migrate_to_chat_id.is_some(),
        })
    };
    match serde_json::from_str::<Envelope<T>>(text) {
        Ok(Envelope { ok: true, result: Some(result), .. }) => Ok(result),
        Ok(Envelope { ok: false, error_code, description: Some(text), parameters, .. }) => {
            Err(refused(error_code.unwrap_or(status), text, parameters))
        }
        // Any server on the way may find a file too large, and says so in a page of its own.
        _ if status == TOO_LARGE => Err(refused(status, String::new(), Parameters::default())),
        _ => Err(Failed::Garbled),
    }
}

pub(super) const TOO_LARGE: u16 = 413;
/// Telegram may tell us to wait for hours, and a fault on the way for years: after this it is asked again.
const TOLD_AT_MOST: Duration = Duration::from_secs(3600);

/// The moment that the head of an answer says.
fn date(header: Option<&str>) -> Option<DateTime<Utc>> {
    DateTime::parse_from_rfc2822(header?).ok().map(|date| date.to_utc())
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    #[test]
    fn an_answer_is_its_result_or_why_there_is_none() {
        let updates = |status, text: &str| read::<Vec<Value>>(status, text);
        assert_eq!(updates(200, r#"{"ok":true,"result":[{"update_id":1}]}"#).map(|all| all.len()), Ok(1));
        let refused = |status, text: &str| match updates(status, text) {
            Err(Failed::Refused(refusal)) => (refusal.code, refusal.text, refusal.retry_after),
            other => panic!("{other:?}"),
        };
        let unauthorized = r#"{"ok":false,"error_code":401,"description":"Unauthorized"}"#;
        assert_eq!(refused(200, unauthorized), (401, "Unauthorized".into(), None));
        assert_eq!(
            refused(404, r#"{"ok":false,"description":"Not Found"}"#),
            (404, "Not Found".into(), None)
        );
        let flood = r#"{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 7","parameters":{"retry_after":7}}"#;
        assert_eq!(refused(429, flood).2, Some(Duration::from_secs(7)));
        for (said, wait) in [
            ("31536000000", Some(3600)),
            ("18446744073709551615", Some(3600)),
            ("-1", None),
            (r#""7""#, None),
        ] {
            let flood = flood.replace(":7}", &format!(":{said}}}"));
            assert_eq!(refused(429, &flood).2, wait.map(Duration::from_secs), "{said}");
        }
        assert_eq!(refused(413, "<html>too large</html>").0, 413);
        for broken in ["", "<html>502</html>", r#"{"ok":true,"resu"#, r#"{"ok":true}"#, r#"{"ok":false}"#] {
            assert_eq!(updates(502, broken), Err(Failed::Garbled), "{broken}");
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
