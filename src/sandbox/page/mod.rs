//! The page: phones in a browser, for whoever has no Telegram at hand. Its files, its door and its routes.
//!
//! It is there once a host answers for it. Only the loopback address it was bound to is let in, and no other origin.

mod api;
mod events;
mod host;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};

pub use self::host::{Host, Order};
use super::Sandbox;

/// Nothing from elsewhere, nothing inline, no frames around it.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
                      connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

pub(super) fn routes() -> Router<Sandbox> {
    Router::new()
        .route("/", get(|| asset("text/html; charset=utf-8", include_str!("index.html"))))
        .route("/style.css", get(|| asset("text/css; charset=utf-8", include_str!("style.css"))))
        .route("/app.js", get(|| asset("text/javascript; charset=utf-8", include_str!("app.js"))))
        .route("/sim/state", get(api::state))
        .route("/sim/chats/{person}", get(api::chat))
        .route("/sim/files/{id}", get(api::file))
        .route("/sim/calls", get(api::calls))
        .route("/sim/do", post(api::act))
        .route("/sim/events", get(events::stream))
}

async fn asset(kind: &'static str, text: &'static str) -> Response {
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "no-cache"),
    ];
    (headers, text).into_response()
}

/// Lets in who speaks to this very address. A page from elsewhere would otherwise play with the world, and even
/// with the bot's own API; a bot sends no `Origin`.
pub(super) async fn guard(State(sandbox): State<Sandbox>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let open = sandbox.host().is_some();
    if !open && !path.starts_with("/bot") && !path.starts_with("/file/") {
        return (StatusCode::NOT_FOUND, "There is no page here.").into_response();
    }
    if open && !admitted(sandbox.address().port(), request.headers()) {
        return (StatusCode::FORBIDDEN, "Only the page itself may ask this.").into_response();
    }
    next.run(request).await
}

fn admitted(port: u16, headers: &HeaderMap) -> bool {
    let own = ["127.0.0.1", "localhost"].map(|name| format!("{name}:{port}"));
    let is_own = |host: &HeaderValue| host.to_str().is_ok_and(|host| own.iter().any(|own| own == host));
    let origin_is_own = |origin: &HeaderValue| {
        let origin = origin.to_str().ok().and_then(|origin| origin.strip_prefix("http://"));
        origin.is_some_and(|origin| own.iter().any(|own| own == origin))
    };
    headers.get(header::HOST).is_some_and(is_own) && headers.get(header::ORIGIN).is_none_or(origin_is_own)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_own_address_is_let_in() {
        let asks = |host: &'static str, origin: Option<&'static str>| {
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, HeaderValue::from_static(host));
            if let Some(origin) = origin {
                headers.insert(header::ORIGIN, HeaderValue::from_static(origin));
            }
            admitted(8787, &headers)
        };
        assert!(asks("127.0.0.1:8787", None));
        assert!(asks("localhost:8787", Some("http://localhost:8787")));
        assert!(!asks("evil.example:8787", None));
        assert!(!asks("127.0.0.1:80", None));
        for origin in ["https://evil.example", "http://127.0.0.1:8788", "null", "http://127.0.0.1:8787.evil"]
        {
            assert!(!asks("127.0.0.1:8787", Some(origin)), "{origin}");
        }
        assert!(!admitted(8787, &HeaderMap::new()));
    }
}
