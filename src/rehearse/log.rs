//! What happened, in order: deeds of people as they do them, and what the bot made of them, read off its calls.
//! A message that is changed in place is told each time it changes.

use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::sandbox::{Call, MessageView, Sandbox};

/// One thing that happened in somebody's chat.
#[derive(Debug)]
pub struct Entry {
    pub at: DateTime<Utc>,
    pub chat: i64,
    pub what: What,
}

#[derive(Debug)]
pub enum What {
    Wrote(String),
    Pressed(String),
    /// Something without words, named.
    Sent(&'static str),
    /// The bot's message; `changed` if it stood there already.
    Told {
        changed: bool,
        html: String,
        buttons: Vec<Vec<String>>,
        /// The file name of a picture.
        picture: Option<String>,
        document: Option<String>,
    },
    /// What flashes up after a press.
    Flashed(String),
}

/// A picture with the name it is kept under.
#[derive(Debug)]
pub struct Picture {
    pub name: String,
    pub png: Vec<u8>,
}

#[derive(Debug, Default)]
pub struct Log {
    pub entries: Vec<Entry>,
    pub pictures: Vec<Picture>,
    heard: u64,
}

impl Log {
    pub fn did(&mut self, at: DateTime<Utc>, chat: i64, what: What) {
        self.entries.push(Entry { at, chat, what });
    }

    /// Reads what the bot did since last time; `pressed` is whose press a toast would answer.
    pub fn catch_up(&mut self, sandbox: &Sandbox, pressed: Option<i64>, role: impl Fn(i64) -> &'static str) {
        for call in sandbox.calls_since(self.heard) {
            self.heard = call.seq;
            if !call.ok() {
                continue;
            }
            match call.method.as_str() {
                "answerCallbackQuery" => {
                    let text = call.params.get("text").and_then(Value::as_str);
                    if let (Some(chat), Some(text)) = (pressed, text.filter(|text| !text.is_empty())) {
                        self.did(call.at, chat, What::Flashed(text.to_owned()));
                    }
                }
                method if method.starts_with("send") || method.starts_with("edit") => {
                    self.told(sandbox, &call, &role);
                }
                _ => {}
            }
        }
    }

    fn told(&mut self, sandbox: &Sandbox, call: &Call, role: &impl Fn(i64) -> &'static str) {
        let Some(chat) = call.chat() else { return };
        let result = call.reply.get("result");
        let messages: Vec<&Value> = match result {
            Some(Value::Array(messages)) => messages.iter().collect(),
            Some(message) => vec![message],
            None => return,
        };
        let person = sandbox.people().into_iter().find(|person| person.id() == chat);
        let Some(person) = person else { return };
        let shown = person.messages();
        for message in messages {
            let id = message.get("message_id").and_then(Value::as_i64);
            let Some(view) = shown.iter().find(|view| Some(view.id) == id) else {
                continue;
            };
            let picture = view.photo.as_ref().and_then(|photo| person.file(&photo.file_id));
            let picture = picture.map(|png| self.keep(call.at, role(chat), png));
            let what = What::Told {
                changed: call.method.starts_with("edit"),
                html: words(call, view),
                buttons: labels(message),
                picture,
                document: view.document.as_ref().map(|file| file.name.clone()),
            };
            self.did(call.at, chat, what);
        }
    }

    fn keep(&mut self, at: DateTime<Utc>, role: &str, png: Vec<u8>) -> String {
        let name = format!("{:02}-{}-{role}.png", self.pictures.len() + 1, at.format("%m-%d"));
        self.pictures.push(Picture { name: name.clone(), png });
        name
    }
}

/// The words as they were sent by this very call; of an album, as they stand.
fn words(call: &Call, view: &MessageView) -> String {
    let sent = call.params.get("text").or_else(|| call.params.get("caption"));
    sent.and_then(Value::as_str).unwrap_or(&view.html).to_owned()
}

fn labels(message: &Value) -> Vec<Vec<String>> {
    let rows = message.pointer("/reply_markup/inline_keyboard").and_then(Value::as_array);
    let label = |button: &Value| button.get("text").and_then(Value::as_str).unwrap_or_default().to_owned();
    rows.into_iter()
        .flatten()
        .filter_map(Value::as_array)
        .map(|row| row.iter().map(label).collect())
        .collect()
}
