//! The HTTP skin: finds the method, applies the fault ordered for it, writes the call down, answers.
//!
//! It decides nothing about chats or messages; that is the model's.

mod intake;
pub(super) mod line;
pub(super) mod polling;
mod reply;

use axum::Router;
use axum::extract::{ConnectInfo, DefaultBodyLimit, Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware;
use axum::response::{IntoResponse, Response};

use self::line::Cut;
use self::reply::Reply;
use super::Sandbox;
use super::methods;
use super::model::faults::FaultKind;
use super::model::params::{Answer, Params, Refusal};
use super::page;

pub(super) fn router(sandbox: Sandbox) -> Router {
    // The server has its own limit, with its own answer.
    let guard = middleware::from_fn_with_state(sandbox.clone(), page::guard);
    let api = Router::new().fallback(serve).layer(DefaultBodyLimit::disable());
    let dated = middleware::map_response_with_state(sandbox.clone(), dated);
    page::routes().merge(api).layer(guard).layer(dated).with_state(sandbox)
}

/// Every answer says when it was given, by the sandbox's clock. The server beneath would say the machine's.
async fn dated(State(sandbox): State<Sandbox>, mut response: Response) -> Response {
    let said = sandbox.says_time().map(|now| now.format("%a, %d %b %Y %H:%M:%S GMT").to_string());
    let date = said.and_then(|text| HeaderValue::from_str(&text).ok());
    response.headers_mut().insert(header::DATE, date.unwrap_or(HeaderValue::from_static("")));
    response
}

async fn serve(
    State(sandbox): State<Sandbox>,
    ConnectInfo(cut): ConnectInfo<Cut>,
    request: Request,
) -> Response {
    let path = decoded(request.uri().path());
    if let Some(file) = path.strip_prefix(&format!("/file/bot{}/", sandbox.token())) {
        return send_file(&sandbox, file);
    }
    let Some((token, method)) = path.strip_prefix("/bot").and_then(|rest| rest.split_once('/')) else {
        return Reply::from(Err(Refusal::new(404, "Not Found"))).whole();
    };
    if token != sandbox.token() {
        return Reply::from(Err(Refusal::new(401, "Unauthorized"))).whole();
    }
    let method = method.trim_end_matches('/').to_owned();
    let params = match intake::read(request).await {
        Ok(params) => params,
        Err(refusal) => {
            let reply = sandbox.act(|world, now| {
                world.lint_refusal(&method, &refusal);
                Reply::from(Err(refusal)).recorded(world, &method, &Params::default(), None, now)
            });
            return reply.whole();
        }
    };
    call(&sandbox, &cut, &method, &params).await
}

async fn call(sandbox: &Sandbox, cut: &Cut, called: &str, params: &Params) -> Response {
    let polling = called.eq_ignore_ascii_case("getUpdates");
    let found = methods::find(called);
    let method = if polling { "getUpdates" } else { found.map_or(called, |(name, _)| name) };
    let fault = sandbox.act(|world, _| {
        let query = params.text("callback_query_id").unwrap_or_default();
        world.queries.mark_attempted(&query);
        world.lint_uploads(method, params);
        let chat = params.int("chat_id").or_else(|| world.queries.get(&query).map(|query| query.chat));
        world.faults.take(method, chat)
    });
    let early = match &fault {
        Some(FaultKind::Error { code, description, retry_after }) => {
            let refusal =
                Refusal { code: *code, description: description.clone(), retry_after: *retry_after };
            Some(Reply::from(Err(refusal)))
        }
        Some(FaultKind::Html { status }) => Some(Reply::html(*status)),
        Some(FaultKind::DropBefore) => Some(Reply::nothing()),
        Some(FaultKind::Delay(wait)) => {
            sandbox.pause(*wait).await;
            None
        }
        _ => None,
    };
    let applied = early.is_none();
    let answer = match early {
        Some(reply) => reply,
        None if polling => Reply::from(polling::get_updates(sandbox, params).await),
        None => Reply::from(sandbox.act(|world, now| -> Answer {
            let (_, run) = found.ok_or_else(|| Refusal::new(404, "Not Found: method not found"))?;
            run(world, params, now)
        })),
    };
    let reply = sandbox.act(|world, now| {
        if let (true, Some(refusal)) = (applied, answer.refusal()) {
            world.lint_refusal(method, refusal);
        }
        answer.recorded(world, method, params, fault.as_ref(), now)
    });
    match fault {
        Some(FaultKind::DropBefore | FaultKind::DropAfter) => {
            cut.hang_up();
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
        Some(FaultKind::Truncate) => reply.truncated(),
        _ => reply.whole(),
    }
}

fn send_file(sandbox: &Sandbox, path: &str) -> Response {
    let found = sandbox
        .look(|world| world.files.by_path(path).map(|(info, bytes)| (info.mime.clone(), bytes.to_vec())));
    match found {
        Some((mime, bytes)) => ([(header::CONTENT_TYPE, mime)], bytes).into_response(),
        None => Reply::from(Err(Refusal::new(404, "Not Found"))).whole(),
    }
}

/// A path with its `%3A` and `%2F` undone: some clients escape more than they must.
fn decoded(path: &str) -> String {
    let mut parts = path.split('%');
    let mut out = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        match part.get(..2).and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                out.push(byte);
                out.extend_from_slice(&part.as_bytes()[2..]);
            }
            None => {
                out.push(b'%');
                out.extend_from_slice(part.as_bytes());
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}
