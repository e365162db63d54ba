//! What a message of Telegram's is, by the fields it has: words, something nobody typed, or a kind that cannot be
//! read. New kinds appear every few months; whatever is not listed here counts as one that cannot be read.

use serde_json::Value;

use crate::dialogue::event::Unreadable;
use crate::domain::code;

/// Messages about the chat itself. Nobody typed them, so nobody waits for an answer.
pub const NOBODY_TYPED: [&str; 53] = [
    "boost_added",
    "channel_chat_created",
    "chat_background_set",
    "chat_owner_changed",
    "chat_owner_left",
    "chat_shared",
    "checklist_tasks_added",
    "checklist_tasks_done",
    "connected_website",
    "delete_chat_photo",
    "direct_message_price_changed",
    "forum_topic_closed",
    "forum_topic_created",
    "forum_topic_edited",
    "forum_topic_reopened",
    "general_forum_topic_hidden",
    "general_forum_topic_unhidden",
    "gift",
    "gift_upgrade_sent",
    "giveaway_completed",
    "giveaway_created",
    "giveaway_winners",
    "group_chat_created",
    "left_chat_member",
    "managed_bot_created",
    "message_auto_delete_timer_changed",
    "migrate_from_chat_id",
    "migrate_to_chat_id",
    "new_chat_members",
    "new_chat_photo",
    "new_chat_title",
    "paid_message_price_changed",
    "passport_data",
    "pinned_message",
    "poll_option_added",
    "poll_option_deleted",
    "proximity_alert_triggered",
    "refunded_payment",
    "successful_payment",
    "suggested_post_approval_failed",
    "suggested_post_approved",
    "suggested_post_declined",
    "suggested_post_paid",
    "suggested_post_refunded",
    "supergroup_chat_created",
    "unique_gift",
    "users_shared",
    "video_chat_ended",
    "video_chat_participants_invited",
    "video_chat_scheduled",
    "video_chat_started",
    "web_app_data",
    "write_access_allowed",
];
const STICKERS: [&str; 1] = ["sticker"];
const VOICES: [&str; 3] = ["voice", "audio", "video_note"];
const PICTURES: [&str; 4] = ["photo", "video", "animation", "live_photo"];
/// How messages passed on were marked before and are now.
const FORWARDED: [&str; 4] = ["forward_origin", "forward_date", "forward_from", "forward_sender_name"];

/// How a message says that it is a reply to something that is not in its chat.
const ELSEWHERE: [&str; 2] = ["external_reply", "reply_to_story"];

/// The words of a message, whatever stands around them.
pub fn text(message: &Value) -> Option<String> {
    if let Some(text) = message.get("text").and_then(Value::as_str) {
        return Some(text.to_owned());
    }
    let mut lines = Vec::new();
    gather(message.get("rich_message")?, &mut lines);
    Some(lines.join("\n")).filter(|text| !text.trim().is_empty())
}

pub fn is_forwarded(message: &Value) -> bool {
    has(message, &FORWARDED)
}

/// Is it said to something of another chat, or to a story? Then it is no answer here.
pub fn replies_elsewhere(message: &Value) -> bool {
    has(message, &ELSEWHERE)
}

pub fn nobody_typed(message: &Value) -> bool {
    has(message, &NOBODY_TYPED)
}

pub fn unreadable(message: &Value) -> Unreadable {
    let kinds: [(&[&str], Unreadable); 3] =
        [(&STICKERS, Unreadable::Sticker), (&VOICES, Unreadable::Voice), (&PICTURES, Unreadable::Picture)];
    let found = kinds.into_iter().find(|(fields, _)| has(message, fields));
    found.map_or(Unreadable::Other, |(_, kind)| kind)
}

/// The code of an invitation in a message that is no answer: passed on, or beneath a picture.
pub fn invitation(message: &Value) -> Option<String> {
    let words = text(message).or_else(|| Some(message.get("caption")?.as_str()?.to_owned()));
    words.and_then(|words| code::in_text(&words)).or_else(|| code_under_words(message))
}

/// The code in an address that does not show: the words of a link are others than where it leads.
pub fn code_under_words(message: &Value) -> Option<String> {
    let entities =
        ["entities", "caption_entities"].into_iter().filter_map(|field| message.get(field)?.as_array());
    entities.flatten().find_map(|entity| code::in_text(entity.get("url")?.as_str()?))
}

fn has(message: &Value, fields: &[&str]) -> bool {
    fields.iter().any(|field| message.get(field).is_some())
}

/// The texts of a message written in blocks, in order.
fn gather(value: &Value, lines: &mut Vec<String>) {
    match value {
        Value::String(words) => lines.push(words.clone()),
        Value::Array(parts) if parts.iter().all(|part| part.is_string() || part.get("text").is_some()) => {
            // One run of words, each with a look of its own.
            let mut run = Vec::new();
            parts.iter().for_each(|part| gather(part, &mut run));
            lines.push(run.concat());
        }
        Value::Array(parts) => parts.iter().for_each(|part| gather(part, lines)),
        Value::Object(fields) => {
            for name in ["text", "blocks", "items", "caption"] {
                if let Some(part) = fields.get(name) {
                    gather(part, lines);
                }
            }
        }
        _ => {}
    }
}
