//! What the page asks and orders, as JSON.

use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};

use super::host::Order;
use crate::sandbox::model::people::PersonRecord;
use crate::sandbox::model::profile::Scope;
use crate::sandbox::model::{World, message::Markup, message::Sender};
use crate::sandbox::view;
use crate::sandbox::{Call, Person, Sandbox, TapError};

/// The messages of a chat the page gets unless it asks for more.
const SHOWN: usize = 60;

pub(super) async fn state(State(sandbox): State<Sandbox>) -> Json<Value> {
    let host = sandbox.host().map_or(Value::Null, |host| host.state());
    Json(sandbox.look(|world| {
        let people: Vec<Value> = world.people.values().map(|person| person_json(world, person)).collect();
        let bot = json!({"name": world.profile.name(""), "username": world.bot.username});
        json!({"bot": bot, "people": people, "host": host})
    }))
}

fn person_json(world: &World, person: &PersonRecord) -> Value {
    let chat = world.chats.get(&person.id);
    let of_bot = |message: &&crate::sandbox::model::message::Message| message.sender == Sender::Bot;
    let newest =
        chat.and_then(|chat| chat.messages.values().rev().find(of_bot)).map_or(0, |message| message.id);
    json!({
        "id": person.id, "name": person.first_name, "lang": person.language_code,
        "blocked": person.blocked, "newest": newest,
    })
}

#[derive(Deserialize)]
pub(super) struct Window {
    last: Option<usize>,
}

pub(super) async fn chat(
    State(sandbox): State<Sandbox>,
    Path(person): Path<i64>,
    Query(window): Query<Window>,
) -> Response {
    let shown = window.last.unwrap_or(SHOWN);
    let seen = sandbox.look(|world| {
        let record = world.people.get(&person)?;
        let chat = world.chats.get(&person);
        let messages = view::messages(chat);
        let earlier = messages.len().saturating_sub(shown);
        let holder = chat.and_then(|chat| chat.messages.get(&chat.reply_keyboard?));
        let keyboard = match holder.map(|message| &message.markup) {
            Some(Markup::Reply(keyboard)) => {
                json!({"rows": keyboard.rows, "ask_location": keyboard.ask_location})
            }
            _ => Value::Null,
        };
        let toasts = record.toasts.iter().map(|toast| json!({"text": toast.text, "alert": toast.alert}));
        Some(json!({
            "person": person,
            "earlier": earlier,
            "messages": messages[earlier..],
            "reply_keyboard": keyboard,
            "doing": chat.and_then(|chat| chat.last_action.clone()),
            "toasts": toasts.collect::<Vec<_>>(),
            "commands": commands(world, record),
        }))
    });
    seen.map_or_else(|| nobody(person), |seen| Json(seen).into_response())
}

/// The menu as this person's Telegram shows it: the narrowest scope wins, then the own language.
fn commands(world: &World, person: &PersonRecord) -> Value {
    let lang = person.language_code.split('-').next().unwrap_or_default();
    let scopes = [Scope::Chat(person.id), Scope::AllPrivateChats, Scope::Default];
    let lists = scopes.into_iter().flat_map(|scope| [(scope, lang), (scope, "")]);
    let found = lists.map(|(scope, lang)| world.profile.commands(scope, lang)).find(|list| !list.is_empty());
    json!(found.unwrap_or_default())
}

pub(super) async fn file(State(sandbox): State<Sandbox>, Path(id): Path<String>) -> Response {
    let found = sandbox.look(|world| {
        let (info, bytes) = world.files.get(&id)?;
        Some((info.name.clone(), info.mime.clone(), bytes.to_vec()))
    });
    let Some((name, mime, bytes)) = found else {
        return (StatusCode::NOT_FOUND, "There is no such file.").into_response();
    };
    // Whatever is no plain picture is only ever saved, never shown.
    let picture = ["image/png", "image/jpeg"].contains(&mime.as_str());
    let plain = |c: char| if c.is_ascii_alphanumeric() || "-_.".contains(c) { c } else { '_' };
    let name: String = name.chars().map(plain).collect();
    let (mime, disposition) = match picture {
        true => (mime, "inline".to_owned()),
        false => ("application/octet-stream".to_owned(), format!("attachment; filename=\"{name}\"")),
    };
    let headers = [
        (header::CONTENT_TYPE, mime),
        (header::CONTENT_DISPOSITION, disposition),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
        (header::CONTENT_SECURITY_POLICY, "sandbox".to_owned()),
    ];
    (headers, bytes).into_response()
}

#[derive(Deserialize)]
pub(super) struct Since {
    after: u64,
}

/// The calls after a number, the empty polls left out.
pub(super) async fn calls(State(sandbox): State<Sandbox>, Query(since): Query<Since>) -> Json<Value> {
    let empty = |call: &Call| {
        call.method == "getUpdates" && call.reply["result"].as_array().is_some_and(Vec::is_empty)
    };
    let calls = sandbox.calls_since(since.after).into_iter().filter(|call| !empty(call));
    let shown = calls.map(|call| {
        json!({
            "seq": call.seq, "at": call.at, "method": call.method, "params": call.params,
            "reply": call.reply, "status": call.status, "fault": call.fault,
        })
    });
    Json(shown.collect())
}

#[derive(Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub(super) enum Deed {
    Say { person: i64, text: String },
    Press { person: i64, message: i64, data: String },
    Reply { person: i64, label: String },
    Location { person: i64, lat: f64, lon: f64 },
    Sticker { person: i64 },
    Block { person: i64, blocked: bool },
    Action { id: String },
    Open { link: String },
}

pub(super) async fn act(State(sandbox): State<Sandbox>, Json(deed): Json<Deed>) -> Response {
    let order = match done(&sandbox, deed) {
        Ok(order) => order,
        Err(response) => return response,
    };
    let Some(host) = sandbox.host() else {
        return StatusCode::NOT_FOUND.into_response();
    };
    // A browser that goes away in the middle does not stop the world.
    let host = host.clone();
    let ordered = tokio::spawn(async move { host.order(order).await }).await;
    let ordered = ordered.unwrap_or_else(|_| Err("The world behind this page stumbled.".to_owned()));
    sandbox.changed();
    match ordered {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(sentence) => refused(&sentence),
    }
}

/// What a person does is done here; what the host does is passed on.
#[expect(clippy::result_large_err, reason = "a response is what the caller gives back")]
fn done(sandbox: &Sandbox, deed: Deed) -> Result<Order, Response> {
    let of = |id: i64| someone(sandbox, id).ok_or_else(|| nobody(id));
    match deed {
        Deed::Say { person, text } => {
            let text: String = text.chars().take(4096).collect();
            if text.trim().is_empty() {
                return Err(refused("There is nothing to send."));
            }
            of(person)?.say(&text);
        }
        Deed::Press { person, message, data } => {
            of(person)?.press_button(message, &data).map_err(|error| refused(&error.to_string()))?;
        }
        Deed::Reply { person, label } => {
            if let Err(error @ (TapError::Blocked | TapError::NoButton { .. })) = of(person)?.tap(&label) {
                return Err(refused(&error.to_string()));
            }
        }
        Deed::Location { person, lat, lon } => {
            of(person)?.send_location(lat, lon);
        }
        Deed::Sticker { person } => {
            of(person)?.send_sticker();
        }
        Deed::Block { person, blocked: true } => of(person)?.block(),
        Deed::Block { person, blocked: false } => of(person)?.unblock(),
        Deed::Action { id } => return Ok(Order::Action(id)),
        Deed::Open { link } => return Ok(Order::OpenLink(link)),
    }
    Ok(Order::Acted)
}

fn someone(sandbox: &Sandbox, id: i64) -> Option<Person> {
    sandbox.people().into_iter().find(|person| person.id() == id)
}

fn nobody(id: i64) -> Response {
    (StatusCode::NOT_FOUND, Json(json!({"error": format!("There is nobody with the number {id}.")})))
        .into_response()
}

fn refused(sentence: &str) -> Response {
    (StatusCode::CONFLICT, Json(json!({"error": sentence}))).into_response()
}
