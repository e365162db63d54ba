//! Chats as a whole: what they are, leaving them, deleting from them, showing that one is typing.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};

use crate::sandbox::model::World;
use crate::sandbox::model::chats::{ChatKind, Membership};
use crate::sandbox::model::params::{Answer, Params, Refusal};

/// A message can be deleted for this long.
const DELETE_LIFE: TimeDelta = TimeDelta::hours(48);

pub(super) fn get_chat(world: &mut World, params: &Params, _: DateTime<Utc>) -> Answer {
    let id = world.chat_of(params)?;
    let Some(chat) = world.chats.get(&id) else {
        return Err(Refusal::bad("chat not found"));
    };
    let mut info = chat.to_api();
    info["accent_color_id"] = json!(0);
    info["max_reaction_count"] = json!(11);
    let gifts = chat.kind == ChatKind::Private;
    info["accepted_gift_types"] = json!({
        "unlimited_gifts": gifts,
        "limited_gifts": gifts,
        "unique_gifts": gifts,
        "premium_subscription": gifts,
        "gifts_from_channels": gifts,
    });
    Ok(info)
}

pub(super) fn leave_chat(world: &mut World, params: &Params, now: DateTime<Utc>) -> Answer {
    let id = world.chat_of(params)?;
    let kind = world.chats.get(&id).map(|chat| chat.kind);
    if kind == Some(ChatKind::Private) {
        return Err(Refusal::bad("chat member status can't be changed in private chats"));
    }
    world.may_write(id)?;
    world.set_membership(id, world.bot.id, Membership::Left, now);
    Ok(json!(true))
}

pub(super) fn delete_message(world: &mut World, params: &Params, now: DateTime<Utc>) -> Answer {
    let chat = world.chat_of(params)?;
    let Some(id) = params.int("message_id") else {
        return Err(Refusal::bad("message identifier is not specified"));
    };
    delete(world, chat, id, now)?;
    Ok(json!(true))
}

pub(super) fn delete_messages(world: &mut World, params: &Params, now: DateTime<Utc>) -> Answer {
    let chat = world.chat_of(params)?;
    let given = params.json("message_ids", "message identifiers")?;
    let ids: Vec<i64> =
        given.as_ref().and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_i64).collect();
    if ids.is_empty() {
        return Err(Refusal::bad("message identifiers are not specified"));
    }
    if ids.len() > 100 {
        return Err(Refusal::bad("too many message identifiers specified"));
    }
    for id in ids {
        match delete(world, chat, id, now) {
            Err(refusal) if !refusal.description.contains("not found") => return Err(refusal),
            _ => {}
        }
    }
    Ok(json!(true))
}

pub(super) fn send_chat_action(world: &mut World, params: &Params, _: DateTime<Utc>) -> Answer {
    let known =
        ["typing", "upload_photo", "upload_document", "choose_sticker", "find_location", "record_voice"];
    let action = params.text("action").unwrap_or_default();
    if !known.contains(&action.as_str()) {
        return Err(Refusal::bad("wrong parameter action in request"));
    }
    let id = world.chat_of(params)?;
    world.may_write(id)?;
    if let Some(chat) = world.chats.get_mut(&id) {
        chat.last_action = Some(action);
    }
    Ok(json!(true))
}

fn delete(world: &mut World, chat_id: i64, message_id: i64, now: DateTime<Utc>) -> Answer<()> {
    let found = world.chats.get_mut(&chat_id).filter(|chat| chat.messages.contains_key(&message_id));
    let Some(chat) = found else {
        return Err(Refusal::bad("message to delete not found"));
    };
    let old = chat.messages.get(&message_id).is_some_and(|message| now - message.date >= DELETE_LIFE);
    if old {
        return Err(Refusal::bad("message can't be deleted"));
    }
    chat.messages.remove(&message_id);
    if chat.reply_keyboard == Some(message_id) {
        chat.reply_keyboard = None;
    }
    Ok(())
}
