//! What a person sees in a chat, as plain values for tests and pages.

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::Value;

use super::model::chats::Chat;
use super::model::files::FileInfo;
use super::model::message::{Content, Markup, Message, Sender, Text};

/// One message as it stands now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MessageView {
    pub id: i64,
    pub from_bot: bool,
    /// The text or the caption, as it reads after parsing.
    pub text: String,
    /// The same as it was sent.
    pub html: String,
    /// How parts of it look, as the API tells: offsets and lengths in UTF-16 units.
    pub entities: Vec<Value>,
    pub keyboard: Vec<Vec<ButtonView>>,
    pub reply_keyboard: Vec<Vec<String>>,
    pub photo: Option<FileView>,
    pub document: Option<FileView>,
    /// The same for all messages of one album.
    pub album: Option<String>,
    /// What else it is: `location`, `sticker`, `voice`.
    pub other: Option<String>,
    pub edits: u32,
    pub date: DateTime<Utc>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ButtonView {
    pub label: String,
    pub data: Option<String>,
    pub url: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FileView {
    pub file_id: String,
    pub name: String,
    pub mime: String,
    pub size: usize,
    /// Zero where it is not a picture.
    pub width: u32,
    pub height: u32,
}

impl MessageView {
    /// The labels of the inline buttons, row by row.
    pub fn labels(&self) -> Vec<Vec<&str>> {
        self.keyboard.iter().map(|row| row.iter().map(|button| button.label.as_str()).collect()).collect()
    }

    /// The inline button with exactly this label, or else the first that contains it.
    pub fn button(&self, label: &str) -> Option<&ButtonView> {
        best(self.keyboard.iter().flatten(), label, |button| &button.label)
    }

    pub(super) fn of(message: &Message) -> Self {
        let empty = Text::default();
        let text = message.text().unwrap_or(&empty);
        let (photo, document, other) = match &message.content {
            Content::Text(_) => (None, None, None),
            Content::Photo { file, .. } => (Some(FileView::of(file)), None, None),
            Content::Document { file, .. } => (None, Some(FileView::of(file)), None),
            Content::Other { name, .. } => (None, None, Some((*name).to_owned())),
        };
        let keyboard = message.inline().map_or_else(Vec::new, |keyboard| {
            let button = |button: &super::model::keyboard::InlineButton| ButtonView {
                label: button.label.clone(),
                data: button.data.clone(),
                url: button.url.clone(),
            };
            keyboard.rows.iter().map(|row| row.iter().map(button).collect()).collect()
        });
        let reply_keyboard = match &message.markup {
            Markup::Reply(keyboard) => keyboard.rows.clone(),
            _ => Vec::new(),
        };
        Self {
            id: message.id,
            from_bot: message.sender == Sender::Bot,
            text: text.plain.clone(),
            html: text.sent.clone(),
            entities: text.entities.clone(),
            keyboard,
            reply_keyboard,
            photo,
            document,
            album: message.album.clone(),
            other,
            edits: message.edits,
            date: message.date,
        }
    }
}

impl FileView {
    fn of(file: &FileInfo) -> Self {
        let (width, height) = file.pixels.unwrap_or((0, 0));
        let (file_id, name, mime) = (file.file_id.clone(), file.name.clone(), file.mime.clone());
        Self { file_id, name, mime, size: file.size, width, height }
    }
}

/// The messages of a chat, oldest first.
pub(super) fn messages(chat: Option<&Chat>) -> Vec<MessageView> {
    chat.map(|chat| chat.messages.values().map(MessageView::of).collect()).unwrap_or_default()
}

/// The item with exactly this label, or else the first that contains it.
pub(super) fn best<'a, T>(
    items: impl Iterator<Item = &'a T> + Clone,
    label: &str,
    of: impl Fn(&T) -> &str,
) -> Option<&'a T> {
    let exact = items.clone().find(|item| of(item) == label);
    exact.or_else(|| items.clone().find(|item| of(item).contains(label)))
}
