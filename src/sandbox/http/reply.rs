//! An answer on its way out: the envelope and its status, whole or broken off in the middle.

use axum::body::{Body, Bytes};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use crate::sandbox::model::World;
use crate::sandbox::model::faults::FaultKind;
use crate::sandbox::model::journal::Call;
use crate::sandbox::model::params::{Answer, Params, Refusal};

#[derive(Debug)]
pub(super) struct Reply {
    status: u16,
    body: Value,
    refusal: Option<Refusal>,
    html: bool,
}

impl From<Answer> for Reply {
    fn from(answer: Answer) -> Self {
        match answer {
            Ok(result) => {
                Self { status: 200, body: json!({"ok": true, "result": result}), refusal: None, html: false }
            }
            Err(refusal) => {
                Self { status: refusal.code, body: refusal.envelope(), refusal: Some(refusal), html: false }
            }
        }
    }
}

impl Reply {
    /// A page as a proxy in between would give it.
    pub(super) fn html(status: u16) -> Self {
        Self { status, body: Value::Null, refusal: None, html: true }
    }

    /// No answer at all.
    pub(super) fn nothing() -> Self {
        Self { status: 0, body: Value::Null, refusal: None, html: false }
    }

    pub(super) fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }

    /// Writes the call into the journal.
    pub(super) fn recorded(
        self,
        world: &mut World,
        method: &str,
        params: &Params,
        fault: Option<&FaultKind>,
        at: DateTime<Utc>,
    ) -> Self {
        world.journal.record(Call {
            seq: 0,
            at,
            method: method.to_owned(),
            params: params.for_journal(),
            reply: self.body.clone(),
            status: self.status,
            fault: fault.map(FaultKind::name),
        });
        self
    }

    pub(super) fn whole(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        if self.html {
            let page =
                format!("<html><head><title>{status}</title></head><body><h1>{status}</h1></body></html>");
            return (status, [(header::CONTENT_TYPE, "text/html")], page).into_response();
        }
        (status, [(header::CONTENT_TYPE, "application/json")], self.body.to_string()).into_response()
    }

    /// Half of the body under the length of the whole; then the connection breaks.
    pub(super) fn truncated(self) -> Response {
        let text = self.body.to_string();
        let half = Bytes::copy_from_slice(&text.as_bytes()[..text.len() / 2]);
        let parts = [Ok(half), Err(std::io::Error::from(std::io::ErrorKind::ConnectionReset))];
        let length = text.len().to_string();
        let headers =
            [(header::CONTENT_TYPE, "application/json".to_owned()), (header::CONTENT_LENGTH, length)];
        (headers, Body::from_stream(futures_util::stream::iter(parts))).into_response()
    }
}
