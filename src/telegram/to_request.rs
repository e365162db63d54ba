//! From our messages to Telegram's requests: HTML text, keyboards, pictures and files.

use teloxide::payloads::{
    EditMessageTextSetters as _, SendDocumentSetters as _, SendMessageSetters as _, SendPhotoSetters as _,
};
use teloxide::prelude::{Bot, Requester as _};
use teloxide::types::{
    ChatId, InlineKeyboardButton, InlineKeyboardMarkup, InputFile, InputMedia, InputMediaDocument,
    InputMediaPhoto, KeyboardButton, KeyboardMarkup, KeyboardRemove, LinkPreviewOptions, MessageId,
    ParseMode, ReplyMarkup,
};
use teloxide::{ApiError, RequestError};

use crate::wording::{Button, Message, ReplyKeyboard};

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

pub(super) async fn show(bot: &Bot, chat: i64, message: &Message, media: Media) -> Outcome {
    let chat = ChatId(chat);
    match media {
        Media::None => {
            let mut request = bot
                .send_message(chat, &message.text)
                .parse_mode(ParseMode::Html)
                .link_preview_options(no_preview())
                .disable_notification(message.quiet);
            if let Some(markup) = markup(message) {
                request = request.reply_markup(markup);
            }
            Outcome::of(request.await, |sent| Some(i64::from(sent.id.0)))
        }
        Media::Picture(file) => {
            let own = (!file.caption.is_empty()).then(|| file.caption.clone());
            let mut request = bot
                .send_photo(chat, input(file))
                .caption(own.unwrap_or_else(|| message.text.clone()))
                .parse_mode(ParseMode::Html)
                .disable_notification(message.quiet);
            if let Some(markup) = markup(message) {
                request = request.reply_markup(markup);
            }
            Outcome::of(request.await, |sent| Some(i64::from(sent.id.0)))
        }
        Media::Album(files) => {
            let group = files.into_iter().map(|file| {
                let caption = file.caption.clone();
                InputMedia::Photo(
                    InputMediaPhoto::new(input(file)).caption(caption).parse_mode(ParseMode::Html),
                )
            });
            Outcome::of(bot.send_media_group(chat, group).await, |_| None)
        }
        Media::Document(file) => {
            let own = (!file.caption.is_empty()).then(|| file.caption.clone());
            let mut request = bot
                .send_document(chat, input(file))
                .caption(own.unwrap_or_else(|| message.text.clone()))
                .parse_mode(ParseMode::Html)
                .disable_notification(message.quiet);
            if let Some(markup) = markup(message) {
                request = request.reply_markup(markup);
            }
            Outcome::of(request.await, |sent| Some(i64::from(sent.id.0)))
        }
        Media::Documents(files) => {
            let last = files.len().saturating_sub(1);
            let bare = files.iter().all(|file| file.caption.is_empty());
            let group = files.into_iter().enumerate().map(|(index, file)| {
                let caption = if bare && index == last { message.text.clone() } else { file.caption.clone() };
                let document = InputMediaDocument::new(input(file)).parse_mode(ParseMode::Html);
                InputMedia::Document(if caption.is_empty() { document } else { document.caption(caption) })
            });
            Outcome::of(bot.send_media_group(chat, group).await, |_| None)
        }
    }
}

pub(super) async fn replace(bot: &Bot, chat: i64, id: i64, message: &Message) -> Outcome {
    let Ok(id) = i32::try_from(id) else {
        return Outcome::Gone;
    };
    let request = bot
        .edit_message_text(ChatId(chat), MessageId(id), &message.text)
        .parse_mode(ParseMode::Html)
        .link_preview_options(no_preview())
        .reply_markup(InlineKeyboardMarkup::new(keyboard(&message.buttons)));
    Outcome::of(request.await, |sent| Some(i64::from(sent.id.0)))
}

/// Answering a press that is too old is no fault of ours.
pub(super) fn answered(result: Result<teloxide::types::True, RequestError>) -> Outcome {
    match result {
        Err(RequestError::Api(ApiError::InvalidQueryId)) => Outcome::Gone,
        Err(RequestError::Api(ApiError::Unknown(text))) if text.contains("query is too old") => Outcome::Gone,
        other => Outcome::of(other, |_| None),
    }
}

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

fn input(file: File) -> InputFile {
    InputFile::memory(file.bytes).file_name(file.name)
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
