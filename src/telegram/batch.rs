//! A poll and what it brings, read as raw JSON: Telegram knows kinds of messages this program's library does not,
//! and none of them may stop a poll or be dropped without a word.

use std::fmt;
use std::time::Duration;

use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::domain::past::Telegram;

use super::from_update::{Incoming, from_update};

/// The most updates one poll brings.
const BATCH: u8 = 100;
/// What we ask to hear of.
const KINDS: [&str; 5] = ["message", "edited_message", "callback_query", "my_chat_member", "channel_post"];
/// Where messages of ours stand in an update, and what of them says nothing.
const OURS: [&str; 3] =
    ["/callback_query/message", "/message/reply_to_message", "/edited_message/reply_to_message"];
/// When a message of ours that was pressed came to stand as it does.
const PRESSED: [&str; 2] = ["/callback_query/message/date", "/callback_query/message/edit_date"];
const KEPT_OF_OURS: [&str; 4] = ["message_id", "date", "edit_date", "chat"];
/// Fields that say where somebody is.
const PLACES: [&str; 2] = ["location", "venue"];

/// What a poll brought, in order.
#[derive(Clone, Debug)]
pub struct Batch {
    pub updates: Vec<RawUpdate>,
    /// When Telegram says that it answered.
    said_at: Option<DateTime<Utc>>,
}

#[derive(Clone)]
pub struct RawUpdate {
    pub id: i64,
    /// `None`: nothing that concerns us.
    pub incoming: Option<Incoming>,
    update: Value,
}

/// The request.
#[derive(serde::Serialize)]
pub(super) struct GetUpdates {
    offset: i64,
    limit: u8,
    timeout: u64,
    allowed_updates: [&'static str; 5],
}

impl GetUpdates {
    pub(super) fn from(offset: i64, timeout: Duration) -> Self {
        Self { offset, limit: BATCH, timeout: timeout.as_secs(), allowed_updates: KINDS }
    }
}

impl Batch {
    /// The same in parts of so many updates, at least one.
    pub fn parts(&self, size: usize) -> impl Iterator<Item = Self> {
        let said_at = self.said_at;
        self.updates.chunks(size.max(1)).map(move |part| Self { updates: part.to_vec(), said_at })
    }

    /// As many as one poll brings: more may wait.
    pub fn is_full(&self) -> bool {
        self.updates.len() >= usize::from(BATCH)
    }

    /// When the last of them that says so was sent.
    pub fn last_sent_at(&self) -> Option<DateTime<Utc>> {
        self.updates.iter().rev().find_map(|update| update.incoming.as_ref()?.sent_at)
    }

    /// When the newest message in it was sent.
    pub fn newest_sent_at(&self) -> Option<DateTime<Utc>> {
        self.updates.iter().filter_map(|update| update.incoming.as_ref()?.sent_at).max()
    }

    /// What it says of the time.
    pub fn telegrams_time(&self) -> Telegram {
        self.said_at.map_or_else(|| Telegram::Undated(self.newest_date()), Telegram::Says)
    }

    /// The latest moment that Telegram's clock had come to, by what it dated: messages, and ours that were pressed.
    fn newest_date(&self) -> Option<DateTime<Utc>> {
        let dated = |update: &RawUpdate| {
            let pressed = PRESSED.iter().filter_map(|at| update.update.pointer(at)?.as_i64());
            let shown = pressed.filter_map(|seconds| DateTime::from_timestamp(seconds, 0)).max();
            update.incoming.as_ref()?.sent_at.max(shown)
        };
        self.updates.iter().filter_map(dated).max()
    }

    /// What has no number cannot be an update, and cannot be acknowledged.
    pub(super) fn of(updates: Vec<Value>, said_at: Option<DateTime<Utc>>) -> Self {
        let numbered =
            updates.into_iter().filter_map(|update| Some((update.get("update_id")?.as_i64()?, update)));
        let read = |(id, update)| RawUpdate { id, incoming: from_update(&update), update };
        Self { updates: numbered.map(read).collect(), said_at }
    }
}

impl RawUpdate {
    /// The update as JSON, for the operator's eyes only. Where somebody is stays out of it, and so does what we had said
    /// on a message that was pressed or replied to: on a therapist's card that is a client's week.
    pub fn json(&self) -> String {
        let mut value = self.update.clone();
        for ours in OURS {
            if let Some(message) = value.pointer_mut(ours).and_then(Value::as_object_mut) {
                message.retain(|field, _| KEPT_OF_OURS.contains(&field.as_str()));
            }
        }
        leave_places_out(&mut value);
        value.to_string()
    }
}

impl fmt::Debug for RawUpdate {
    /// What somebody wrote does not belong in any log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawUpdate").field("id", &self.id).finish_non_exhaustive()
    }
}

fn leave_places_out(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|name, _| !PLACES.contains(&name.as_str()));
            fields.values_mut().for_each(leave_places_out);
        }
        Value::Array(items) => items.iter_mut().for_each(leave_places_out),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn updates_of_any_number_and_kind_are_kept_in_order() {
        let batch = Batch::of(
            vec![
                json!({"update_id": 9_007_199_254_740_991_i64, "something_new": {"deep": [1, {"x": null}]}}),
                json!({"no_number": true}),
                json!(null),
                json!({"update_id": 9_007_199_254_740_992_i64, "message": "not even an object"}),
            ],
            None,
        );
        let ids: Vec<i64> = batch.updates.iter().map(|update| update.id).collect();
        assert_eq!(ids, [9_007_199_254_740_991, 9_007_199_254_740_992]);
        assert!(batch.updates.iter().all(|update| update.incoming.is_none()));
    }

    #[test]
    fn telegrams_clock_is_where_it_dated_something_last() {
        let person = json!({"id": 2, "is_bot": false, "first_name": "Kim"});
        let chat = json!({"id": 2, "type": "private"});
        let message =
            |date: i64| json!({"message_id": 5, "date": date, "from": person, "chat": chat, "text": "7"});
        let pressed = json!({"message_id": 4, "date": 100, "edit_date": 900, "chat": chat, "text": "?"});
        let updates = vec![
            json!({"update_id": 1, "message": message(700)}),
            json!({"update_id": 2, "callback_query": {"id": "1", "from": person, "data": "x", "message": pressed}}),
            json!({"update_id": 3, "message": message(800)}),
        ];
        let newest =
            |updates: &[Value]| Batch::of(updates.to_vec(), None).newest_date().map(|date| date.timestamp());
        assert_eq!(newest(&updates), Some(900));
        assert_eq!((newest(&updates[2..]), newest(&[])), (Some(800), None));
    }

    #[test]
    fn where_somebody_is_stays_out_of_a_dead_letter_however_deep_it_lies() {
        let place = json!({"latitude": 27.7172, "longitude": 85.324});
        let update = json!({"update_id": 1, "message": {
            "message_id": 5, "location": place, "venue": {"location": place, "title": "x"},
            "reply_to_message": {"location": place}, "external_reply": {"venue": {"location": place}}, "text": "kept",
        }});
        let json = Batch::of(vec![update], None).updates[0].json();
        assert!(!json.contains("27.7") && json.contains("kept"), "{json}");
    }
}
