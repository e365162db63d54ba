//! One message: what it holds, who sent it, what hangs under it, and how the API shows it.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};

use super::files::FileInfo;
use super::keyboard::{InlineKeyboard, ReplyKeyboard};

#[derive(Debug, Clone)]
pub(in crate::sandbox) struct Message {
    pub(in crate::sandbox) id: i64,
    pub(in crate::sandbox) sender: Sender,
    pub(in crate::sandbox) date: DateTime<Utc>,
    pub(in crate::sandbox) edit_date: Option<DateTime<Utc>>,
    pub(in crate::sandbox) edits: u32,
    pub(in crate::sandbox) content: Content,
    pub(in crate::sandbox) markup: Markup,
    pub(in crate::sandbox) album: Option<String>,
    /// Further fields as they are shown: `forward_origin`, `reply_to_message`.
    pub(in crate::sandbox) extra: Map<String, Value>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::sandbox) enum Sender {
    Bot,
    Person(i64),
    /// A channel speaking for itself.
    Chat,
}

/// Text after parsing, beside the form it was sent in.
#[derive(Debug, Clone, Default)]
pub(in crate::sandbox) struct Text {
    pub(in crate::sandbox) plain: String,
    pub(in crate::sandbox) entities: Vec<Value>,
    pub(in crate::sandbox) sent: String,
}

#[derive(Debug, Clone)]
pub(in crate::sandbox) enum Content {
    Text(Text),
    Photo {
        file: FileInfo,
        caption: Text,
    },
    Document {
        file: FileInfo,
        caption: Text,
    },
    /// Anything a person can send that the server only passes on.
    Other {
        name: &'static str,
        fields: Map<String, Value>,
    },
}

#[derive(Debug, Clone, PartialEq)]
pub(in crate::sandbox) enum Markup {
    None,
    Inline(InlineKeyboard),
    Reply(ReplyKeyboard),
    Remove,
    ForceReply,
}

impl Message {
    pub(in crate::sandbox) fn new(id: i64, sender: Sender, content: Content, date: DateTime<Utc>) -> Self {
        Self {
            id,
            sender,
            date,
            edit_date: None,
            edits: 0,
            content,
            markup: Markup::None,
            album: None,
            extra: Map::new(),
        }
    }

    /// The text, or the caption of a file.
    pub(in crate::sandbox) fn text(&self) -> Option<&Text> {
        match &self.content {
            Content::Text(text) => Some(text),
            Content::Photo { caption, .. } | Content::Document { caption, .. } => Some(caption),
            Content::Other { .. } => None,
        }
    }

    pub(in crate::sandbox) fn inline(&self) -> Option<&InlineKeyboard> {
        match &self.markup {
            Markup::Inline(keyboard) => Some(keyboard),
            _ => None,
        }
    }

    pub(in crate::sandbox) fn touch(&mut self, now: DateTime<Utc>) {
        self.edits += 1;
        self.edit_date = Some(now);
    }

    pub(in crate::sandbox) fn to_api(&self, chat: &Value, from: Option<Value>) -> Value {
        let mut out = Map::new();
        out.insert("message_id".into(), json!(self.id));
        match from {
            Some(user) => out.insert("from".into(), user),
            None => out.insert("sender_chat".into(), chat.clone()),
        };
        out.insert("chat".into(), chat.clone());
        out.insert("date".into(), json!(self.date.timestamp()));
        if let Some(edited) = self.edit_date {
            out.insert("edit_date".into(), json!(edited.timestamp()));
        }
        if let Some(album) = &self.album {
            out.insert("media_group_id".into(), json!(album));
        }
        for (name, value) in &self.extra {
            out.insert(name.clone(), value.clone());
        }
        match &self.content {
            Content::Text(text) => put_text(&mut out, "text", "entities", text),
            Content::Photo { file, caption } => {
                out.insert("photo".into(), file.photo_sizes());
                put_caption(&mut out, caption);
            }
            Content::Document { file, caption } => {
                out.insert("document".into(), file.document());
                put_caption(&mut out, caption);
            }
            Content::Other { fields, .. } => out.extend(fields.clone()),
        }
        if let Markup::Inline(keyboard) = &self.markup {
            out.insert("reply_markup".into(), keyboard.to_api());
        }
        Value::Object(out)
    }
}

impl Text {
    /// Whether two texts look the same to a reader.
    pub(in crate::sandbox) fn same(&self, other: &Self) -> bool {
        self.plain == other.plain && self.entities == other.entities
    }

    /// The length Telegram counts.
    pub(in crate::sandbox) fn units(&self) -> usize {
        self.plain.encode_utf16().count()
    }
}

fn put_caption(out: &mut Map<String, Value>, caption: &Text) {
    if !caption.plain.is_empty() {
        put_text(out, "caption", "caption_entities", caption);
    }
}

fn put_text(out: &mut Map<String, Value>, name: &str, entities_name: &str, text: &Text) {
    out.insert(name.into(), json!(text.plain));
    if !text.entities.is_empty() {
        out.insert(entities_name.into(), json!(text.entities));
    }
}
