//! Changing what was sent: text, caption, buttons. A change that changes nothing is refused.

use chrono::{DateTime, Utc};

use super::send::{CAPTION_LIMIT, TEXT_LIMIT, formatted};
use crate::sandbox::model::World;
use crate::sandbox::model::keyboard;
use crate::sandbox::model::message::{Content, Markup, Message, Sender};
use crate::sandbox::model::params::{Answer, Params, Refusal};

pub(super) fn edit_text(world: &mut World, params: &Params, now: DateTime<Utc>) -> Answer {
    let text = formatted(params, "text", "entities")?;
    if text.plain.is_empty() {
        return Err(Refusal::bad("message text is empty"));
    }
    if text.units() > TEXT_LIMIT {
        return Err(Refusal::bad("MESSAGE_TOO_LONG"));
    }
    change(world, "editMessageText", params, now, |message| match &mut message.content {
        Content::Text(old) => {
            let same = old.same(&text);
            *old = text;
            Ok(same)
        }
        _ => Err(Refusal::bad("there is no text in the message to edit")),
    })
}

pub(super) fn edit_caption(world: &mut World, params: &Params, now: DateTime<Utc>) -> Answer {
    let text = formatted(params, "caption", "caption_entities")?;
    if text.units() > CAPTION_LIMIT {
        return Err(Refusal::bad("message caption is too long"));
    }
    change(world, "editMessageCaption", params, now, |message| match &mut message.content {
        Content::Photo { caption, .. } | Content::Document { caption, .. } => {
            let same = caption.same(&text);
            *caption = text;
            Ok(same)
        }
        _ => Err(Refusal::bad("there is no caption in the message to edit")),
    })
}

pub(super) fn edit_reply_markup(world: &mut World, params: &Params, now: DateTime<Utc>) -> Answer {
    change(world, "editMessageReplyMarkup", params, now, |_| Ok(true))
}

/// Applies an edit to a copy and keeps it if anything changed. `apply` says whether the content stayed the same.
pub(super) fn change(
    world: &mut World,
    method: &str,
    params: &Params,
    now: DateTime<Utc>,
    apply: impl FnOnce(&mut Message) -> Answer<bool>,
) -> Answer {
    let markup = params.json("reply_markup", "reply keyboard markup")?;
    let markup = keyboard::parse(markup.as_ref())?;
    if !matches!(markup, Markup::None | Markup::Inline(_)) {
        return Err(Refusal::bad("inline keyboard expected"));
    }
    let chat_id = world.chat_of(params)?;
    let Some(message_id) = params.int("message_id") else {
        return Err(Refusal::bad("message identifier is not specified"));
    };
    let found = world.chats.get(&chat_id).and_then(|chat| chat.messages.get(&message_id));
    let Some(mut message) = found.cloned() else {
        return Err(Refusal::bad("message to edit not found"));
    };
    // A message that came with a reply keyboard can never be edited again.
    if message.sender != Sender::Bot || !matches!(message.markup, Markup::None | Markup::Inline(_)) {
        return Err(Refusal::bad("message can't be edited"));
    }
    world.may_write(chat_id)?;
    let same = apply(&mut message)? && message.markup == markup;
    if same {
        return Err(Refusal::bad(
            "message is not modified: specified new message content and reply markup are exactly the same as a \
             current content and reply markup of the message",
        ));
    }
    message.markup = markup;
    message.touch(now);
    if let Some(chat) = world.chats.get_mut(&chat_id) {
        chat.messages.insert(message_id, message);
    }
    world.lint_message(method, chat_id, message_id);
    Ok(world.message_json(chat_id, message_id))
}
