//! The methods of the Bot API, each a pure function of the model, the parameters and the time.
//!
//! `getUpdates` is not among them: it waits, and waiting belongs to the HTTP skin.

mod account;
mod chat;
mod edit;
mod media;
mod send;

use chrono::{DateTime, Utc};

use super::model::World;
use super::model::params::{Answer, Params};

pub(super) type Method = fn(&mut World, &Params, DateTime<Utc>) -> Answer;

const METHODS: &[(&str, Method)] = &[
    ("answerCallbackQuery", send::answer_callback_query),
    ("close", account::yes),
    ("deleteMessage", chat::delete_message),
    ("deleteMessages", chat::delete_messages),
    ("deleteMyCommands", account::delete_my_commands),
    ("deleteWebhook", account::delete_webhook),
    ("editMessageCaption", edit::edit_caption),
    ("editMessageMedia", media::edit_media),
    ("editMessageReplyMarkup", edit::edit_reply_markup),
    ("editMessageText", edit::edit_text),
    ("getChat", chat::get_chat),
    ("getChatMenuButton", account::get_chat_menu_button),
    ("getFile", account::get_file),
    ("getMe", account::get_me),
    ("getMyCommands", account::get_my_commands),
    ("getMyDescription", account::get_my_description),
    ("getMyName", account::get_my_name),
    ("getMyShortDescription", account::get_my_short_description),
    ("getWebhookInfo", account::get_webhook_info),
    ("leaveChat", chat::leave_chat),
    ("logOut", account::yes),
    ("sendChatAction", chat::send_chat_action),
    ("sendDocument", media::send_document),
    ("sendMediaGroup", media::send_media_group),
    ("sendMessage", send::send_message),
    ("sendPhoto", media::send_photo),
    ("setChatMenuButton", account::set_chat_menu_button),
    ("setMyCommands", account::set_my_commands),
    ("setMyDescription", account::set_my_description),
    ("setMyName", account::set_my_name),
    ("setMyShortDescription", account::set_my_short_description),
    ("setWebhook", account::set_webhook),
];

/// The method of that name, in whatever case it was called, with the name as documented.
pub(super) fn find(name: &str) -> Option<(&'static str, Method)> {
    METHODS.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).copied()
}
