//! From our messages to Telegram's requests: HTML text, keyboards, pictures and files.

use serde::Deserialize;
use serde_json::{Value, json};
use teloxide::payloads::{
    EditMessageText, EditMessageTextSetters as _, SendMessage, SendMessageSetters as _,
};
use teloxide::types::{
    ChatId, InlineKeyboardButton, InlineKeyboardMarkup, KeyboardButton, KeyboardMarkup, KeyboardRemove,
    LinkPreviewOptions, MessageId, ParseMode, ReplyMarkup,
};

use crate::wording::{Button, Message, ReplyKeyboard};

use super::call::{Failed, Line};
use super::outcome::Outcome;

/// A file made in memory.
#[derive(Clone)]
pub struct File {
    pub name: String,
    pub bytes: Vec<u8>,
    /// HTML beneath it, where it has words of its own.
    pub caption: String,
}

impl std::fmt::Debug for File {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("File").field("bytes", &self.bytes.len()).finish_non_exhaustive()
    }
}

/// What goes with a message.
#[derive(Clone, Debug)]
pub enum Media {
    None,
    /// The message is the caption, unless the picture has one of its own.
    Picture(File),
    /// Two to ten pictures, each with its caption.
    Album(Vec<File>),
    /// The message is the caption, unless the file has one of its own.
    Document(File),
    /// Two to ten documents, each with its caption; where they have none, the message is that of the last.
    Documents(Vec<File>),
}

/// What a message was delivered as.
#[derive(Deserialize)]
struct Delivered {
    message_id: i64,
}

pub(super) async fn show(line: &Line, chat: i64, message: &Message, media: Media) -> Outcome {
    match media {
        Media::None => {
            let mut request = SendMessage::new(ChatId(chat), &message.text)
                .parse_mode(ParseMode::Html)
                .link_preview_options(no_preview())
                .disable_notification(message.quiet);
            if let Some(markup) = markup(message) {
                request = request.reply_markup(markup);
            }
            delivered(line.call(&request).await)
        }
        Media::Picture(file) => upload(line, chat, message, ("SendPhoto", "photo"), file).await,
        Media::Document(file) => upload(line, chat, message, ("SendDocument", "document"), file).await,
        Media::Album(files) => group(line, chat, "photo", files, None).await,
        Media::Documents(files) => {
            let bare = files.iter().all(|file| file.caption.is_empty());
            group(line, chat, "document", files, bare.then_some(&message.text)).await
        }
    }
}

pub(super) async fn replace(line: &Line, chat: i64, id: i64, message: &Message) -> Outcome {
    let Ok(id) = i32::try_from(id) else {
        return Outcome::Gone;
    };
    let request = EditMessageText::new(ChatId(chat), MessageId(id), &message.text)
        .parse_mode(ParseMode::Html)
        .link_preview_options(no_preview())
        .reply_markup(InlineKeyboardMarkup::new(keyboard(&message.buttons)));
    delivered(line.call(&request).await)
}

/// Answering a press that is too old is no fault of ours.
pub(super) fn answered(result: Result<bool, Failed>) -> Outcome {
    match result {
        Err(Failed::Refused(refusal)) if OLD_QUERY.iter().any(|old| refusal.text.contains(old)) => {
            Outcome::Gone
        }
        other => Outcome::of(other, |_| None),
    }
}

const OLD_QUERY: [&str; 2] = ["query is too old", "query ID is invalid"];

fn delivered(result: Result<Delivered, Failed>) -> Outcome {
    Outcome::of(result, |sent| Some(sent.message_id))
}

async fn upload(
    line: &Line,
    chat: i64,
    message: &Message,
    (method, name): (&str, &str),
    file: File,
) -> Outcome {
    let caption = if file.caption.is_empty() { message.text.clone() } else { file.caption.clone() };
    let mut fields = vec![
        ("chat_id", chat.to_string()),
        ("caption", caption),
        ("parse_mode", HTML.to_owned()),
        ("disable_notification", message.quiet.to_string()),
    ];
    if let Some(markup) = markup(message).and_then(|markup| serde_json::to_string(&markup).ok()) {
        fields.push(("reply_markup", markup));
    }
    delivered(line.upload(method, fields, vec![(name.to_owned(), file)]).await)
}

/// `last`: the words beneath the last of them, where none has words of its own.
async fn group(line: &Line, chat: i64, kind: &str, files: Vec<File>, last: Option<&String>) -> Outcome {
    let named: Vec<(String, File)> =
        files.into_iter().enumerate().map(|(index, file)| (format!("file{index}"), file)).collect();
    let end = named.len().saturating_sub(1);
    let media: Vec<Value> = named
        .iter()
        .enumerate()
        .map(|(index, (name, file))| {
            let caption = last.filter(|_| index == end).unwrap_or(&file.caption);
            let mut item = json!({"type": kind, "media": format!("attach://{name}"), "parse_mode": HTML});
            if !caption.is_empty() {
                item["caption"] = Value::from(caption.as_str());
            }
            item
        })
        .collect();
    let fields = vec![("chat_id", chat.to_string()), ("media", Value::from(media).to_string())];
    Outcome::of(line.upload::<Vec<Delivered>>("SendMediaGroup", fields, named).await, |_| None)
}

const HTML: &str = "HTML";

fn markup(message: &Message) -> Option<ReplyMarkup> {
    match &message.reply_keyboard {
        ReplyKeyboard::AskLocation(label) => {
            let button = KeyboardButton::new(label).request(teloxide::types::ButtonRequest::Location);
            Some(ReplyMarkup::Keyboard(KeyboardMarkup::new([[button]]).resize_keyboard().one_time_keyboard()))
        }
        ReplyKeyboard::Remove => Some(ReplyMarkup::KeyboardRemove(KeyboardRemove::new())),
        ReplyKeyboard::Keep if message.buttons.is_empty() => None,
        ReplyKeyboard::Keep => {
            Some(ReplyMarkup::InlineKeyboard(InlineKeyboardMarkup::new(keyboard(&message.buttons))))
        }
    }
}

fn keyboard(rows: &[Vec<Button>]) -> Vec<Vec<InlineKeyboardButton>> {
    rows.iter().map(|row| row.iter().filter_map(button).collect()).collect()
}

fn button(button: &Button) -> Option<InlineKeyboardButton> {
    match button {
        Button::Press { label, press } => Some(InlineKeyboardButton::callback(label, press.encode())),
        Button::Url { label, url } => Some(InlineKeyboardButton::url(label, url.parse().ok()?)),
    }
}

fn no_preview() -> LinkPreviewOptions {
    LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    }
}
