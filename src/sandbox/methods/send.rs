//! Sending text and answering presses, and what every way of sending has in common.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};

use crate::sandbox::model::World;
use crate::sandbox::model::html;
use crate::sandbox::model::keyboard;
use crate::sandbox::model::message::{Content, Markup, Sender, Text};
use crate::sandbox::model::params::{Answer, Params, Refusal};
use crate::sandbox::model::people::Toast;

pub(super) const TEXT_LIMIT: usize = 4096;
pub(super) const CAPTION_LIMIT: usize = 1024;
const TOAST_LIMIT: usize = 200;

pub(super) fn send_message(world: &mut World, params: &Params, now: DateTime<Utc>) -> Answer {
    let text = formatted(params, "text", "entities")?;
    if text.plain.is_empty() {
        return Err(Refusal::bad("message text is empty"));
    }
    if text.units() > TEXT_LIMIT {
        return Err(Refusal::bad("message is too long"));
    }
    let draft = Draft::read(world, params)?;
    draft.charge(world, now)?;
    let id = draft.post(world, "sendMessage", Content::Text(text), now);
    Ok(world.message_json(draft.chat, id))
}

pub(super) fn answer_callback_query(world: &mut World, params: &Params, now: DateTime<Utc>) -> Answer {
    let text = params.text("text").unwrap_or_default();
    if text.encode_utf16().count() > TOAST_LIMIT {
        return Err(Refusal::bad("MESSAGE_TOO_LONG"));
    }
    let id = params.text("callback_query_id").unwrap_or_default();
    let Some(person) = world.queries.answer(&id, now) else {
        return Err(Refusal::bad("query is too old and response timeout expired or query ID is invalid"));
    };
    if let Some(person) = world.people.get_mut(&person).filter(|_| !text.is_empty()) {
        person.toasts.push(Toast { text, alert: params.flag("show_alert") });
    }
    Ok(json!(true))
}

/// A message about to be sent: where to, and what hangs under it.
pub(super) struct Draft {
    pub(super) chat: i64,
    pub(super) album: Option<String>,
    markup: Markup,
    extra: Map<String, Value>,
}

impl Draft {
    /// Reads the parameters every sending method shares and asks whether the bot may write there.
    pub(super) fn read(world: &mut World, params: &Params) -> Answer<Self> {
        let markup = params.json("reply_markup", "reply keyboard markup")?;
        let markup = keyboard::parse(markup.as_ref())?;
        let chat = world.chat_of(params)?;
        world.may_write(chat)?;
        let extra = replied(world, chat, params)?;
        Ok(Self { chat, album: None, markup, extra })
    }

    /// Takes the message from the bot's allowance.
    pub(super) fn charge(&self, world: &mut World, now: DateTime<Utc>) -> Answer<()> {
        world.spend(self.chat, now)
    }

    /// Puts the message into the chat and returns its number.
    pub(super) fn post(&self, world: &mut World, method: &str, content: Content, now: DateTime<Utc>) -> i64 {
        let Some(chat) = world.chats.get_mut(&self.chat) else {
            return 0;
        };
        let message = chat.add(Sender::Bot, content, now);
        message.markup = self.markup.clone();
        message.album = self.album.clone();
        message.extra = self.extra.clone();
        let id = message.id;
        chat.apply_markup(id);
        chat.last_action = None;
        world.lint_message(method, self.chat, id);
        id
    }
}

/// A text parameter after parsing by `parse_mode`.
pub(super) fn formatted(params: &Params, name: &str, entities_name: &str) -> Answer<Text> {
    let sent = params.text(name).unwrap_or_default();
    let mode = params.text("parse_mode").unwrap_or_default().to_lowercase();
    let given = params.json(entities_name, "entities")?;
    format_text(sent, &mode, given.as_ref())
}

pub(super) fn format_text(sent: String, mode: &str, given: Option<&Value>) -> Answer<Text> {
    let (plain, mut entities) = match mode {
        "html" => {
            html::parse(&sent).map_err(|error| Refusal::bad(format!("can't parse entities: {error}")))?
        }
        "" | "none" => {
            let given = given.and_then(Value::as_array).cloned().unwrap_or_default();
            html::trim(sent.clone(), given)
        }
        _ => return Err(Refusal::bad("unsupported parse_mode")),
    };
    let number = |entity: &Value, name: &str| entity.get(name).and_then(Value::as_u64).unwrap_or(0);
    let inside_code = |command: &Value| {
        entities.iter().any(|entity| {
            let literal = matches!(entity["type"].as_str(), Some("code" | "pre" | "text_link"));
            let from = number(entity, "offset");
            literal && (from..from + number(entity, "length")).contains(&number(command, "offset"))
        })
    };
    let commands: Vec<Value> =
        html::commands(&plain).into_iter().filter(|found| !inside_code(found)).collect();
    for command in commands {
        if !entities.contains(&command) {
            entities.push(command);
        }
    }
    entities.sort_by_key(|entity| number(entity, "offset"));
    Ok(Text { plain, entities, sent })
}

fn replied(world: &World, chat: i64, params: &Params) -> Answer<Map<String, Value>> {
    let mut extra = Map::new();
    let given = params.json("reply_parameters", "reply parameters")?;
    let field = |name: &str| given.as_ref().and_then(|reply| reply.get(name));
    let Some(id) = field("message_id").and_then(Value::as_i64).or_else(|| params.int("reply_to_message_id"))
    else {
        return Ok(extra);
    };
    match world.message_json(chat, id) {
        Value::Null => {
            let optional = field("allow_sending_without_reply").and_then(Value::as_bool).unwrap_or(false);
            if !optional && !params.flag("allow_sending_without_reply") {
                return Err(Refusal::bad("message to be replied not found"));
            }
        }
        Value::Object(mut original) => {
            original.remove("reply_to_message");
            extra.insert("reply_to_message".to_owned(), Value::Object(original));
        }
        _ => {}
    }
    Ok(extra)
}
