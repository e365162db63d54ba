//! The queue of updates: numbered once, kept until confirmed by an offset, forgotten when too old.
//!
//! A button press is kept for 150 s, everything else for 24 h, as on the real server.

use std::collections::{BTreeSet, VecDeque};

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};

/// How long a button press waits for a bot that is away.
const PRESS_LIFE: TimeDelta = TimeDelta::seconds(150);
const OTHER_LIFE: TimeDelta = TimeDelta::hours(24);
const REMEMBERED: usize = 1000;
/// Kinds that come only when asked for by name.
const ON_REQUEST: [&str; 3] = ["chat_member", "message_reaction", "message_reaction_count"];

#[derive(Debug, Clone)]
struct Update {
    id: i64,
    body: Value,
    expires: DateTime<Utc>,
}

#[derive(Debug)]
pub(in crate::sandbox) struct UpdateQueue {
    next_id: i64,
    waiting: VecDeque<Update>,
    delivered: VecDeque<Update>,
    again: Vec<Update>,
    allowed: BTreeSet<String>,
}

impl Default for UpdateQueue {
    fn default() -> Self {
        Self {
            next_id: 500_000_001,
            waiting: VecDeque::new(),
            delivered: VecDeque::new(),
            again: Vec::new(),
            allowed: BTreeSet::new(),
        }
    }
}

impl UpdateQueue {
    /// Queues an update, unless the bot asked not to hear of this kind.
    pub(in crate::sandbox) fn push(&mut self, kind: &str, payload: Value, now: DateTime<Utc>) {
        let wanted =
            if self.allowed.is_empty() { !ON_REQUEST.contains(&kind) } else { self.allowed.contains(kind) };
        if wanted {
            self.enqueue(json!({ kind: payload }), now);
        }
    }

    /// Queues a body as it is, whatever it holds.
    pub(in crate::sandbox) fn enqueue(&mut self, mut body: Value, now: DateTime<Utc>) {
        let life = if body.get("callback_query").is_some() { PRESS_LIFE } else { OTHER_LIFE };
        let id = self.next_id;
        self.next_id += 1;
        if let Value::Object(fields) = &mut body {
            fields.insert("update_id".to_owned(), json!(id));
        }
        self.waiting.push_back(Update { id, body, expires: now + life });
    }

    /// Remembers which kinds the bot wants; an empty list means the usual ones.
    pub(in crate::sandbox) fn allow(&mut self, kinds: BTreeSet<String>) {
        self.allowed = kinds;
    }

    pub(in crate::sandbox) fn allowed(&self) -> &BTreeSet<String> {
        &self.allowed
    }

    /// A positive offset confirms everything below it; a negative one keeps only the last so many.
    pub(in crate::sandbox) fn confirm(&mut self, offset: i64) {
        if offset < 0 {
            let keep = usize::try_from(offset.unsigned_abs()).unwrap_or(usize::MAX);
            let surplus = self.waiting.len().saturating_sub(keep);
            self.waiting.drain(..surplus);
        } else if offset > 0 {
            self.waiting.retain(|update| update.id >= offset);
        }
    }

    /// The next updates for the bot; they stay queued until confirmed.
    pub(in crate::sandbox) fn batch(&mut self, limit: usize, now: DateTime<Utc>) -> Vec<Value> {
        self.expire(now);
        let mut out: Vec<Value> =
            std::mem::take(&mut self.again).into_iter().map(|update| update.body).collect();
        for update in self.waiting.iter().take(limit.saturating_sub(out.len())) {
            if self.delivered.back().is_none_or(|last| last.id < update.id) {
                self.delivered.push_back(update.clone());
            }
            out.push(update.body.clone());
        }
        let surplus = self.delivered.len().saturating_sub(REMEMBERED);
        self.delivered.drain(..surplus);
        out
    }

    /// The last `n` delivered updates will come once more, with the same ids.
    pub(in crate::sandbox) fn redeliver(&mut self, n: usize) {
        let from = self.delivered.len().saturating_sub(n);
        let unconfirmed = |id: i64| self.waiting.iter().any(|update| update.id == id);
        let again: Vec<_> =
            self.delivered.iter().skip(from).filter(|update| !unconfirmed(update.id)).cloned().collect();
        self.again.extend(again);
    }

    /// How many updates the bot has not confirmed yet.
    pub(in crate::sandbox) fn pending(&mut self, now: DateTime<Utc>) -> usize {
        self.expire(now);
        self.waiting.len() + self.again.len()
    }

    pub(in crate::sandbox) fn clear(&mut self) {
        self.waiting.clear();
        self.again.clear();
    }

    fn expire(&mut self, now: DateTime<Utc>) {
        self.waiting.retain(|update| update.expires > now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_700_000_000 + seconds, 0).unwrap()
    }

    fn ids(batch: &[Value]) -> Vec<i64> {
        batch.iter().map(|update| update["update_id"].as_i64().unwrap() - 500_000_000).collect()
    }

    fn queue_of(n: usize) -> UpdateQueue {
        let mut queue = UpdateQueue::default();
        for _ in 0..n {
            queue.push("message", json!({}), at(0));
        }
        queue
    }

    #[test]
    fn an_offset_confirms_what_is_below_it() {
        let mut queue = queue_of(3);
        assert_eq!(ids(&queue.batch(2, at(0))), [1, 2]);
        assert_eq!(ids(&queue.batch(100, at(0))), [1, 2, 3], "not confirmed yet");
        queue.confirm(500_000_003);
        assert_eq!(ids(&queue.batch(100, at(0))), [3]);
    }

    #[test]
    fn a_negative_offset_keeps_the_last() {
        let mut queue = queue_of(5);
        queue.confirm(-2);
        assert_eq!(ids(&queue.batch(100, at(0))), [4, 5]);
    }

    #[test]
    fn a_press_lives_150_seconds_and_a_message_a_day() {
        let mut queue = queue_of(1);
        queue.push("callback_query", json!({}), at(0));
        assert_eq!(queue.pending(at(149)), 2);
        assert_eq!(queue.pending(at(150)), 1);
        assert_eq!(queue.pending(at(24 * 3600)), 0);
    }

    #[test]
    fn kinds_are_filtered_when_made() {
        let mut queue = UpdateQueue::default();
        queue.push("chat_member", json!({}), at(0));
        assert_eq!(queue.pending(at(0)), 0, "only on request");
        queue.push("message", json!({}), at(0));
        queue.allow(BTreeSet::from(["callback_query".to_owned()]));
        queue.push("message", json!({}), at(0));
        assert_eq!(queue.pending(at(0)), 1, "what was made before stays");
    }

    #[test]
    fn confirmed_updates_can_come_again() {
        let mut queue = queue_of(3);
        queue.batch(100, at(0));
        queue.confirm(500_000_004);
        queue.redeliver(2);
        queue.push("message", json!({}), at(0));
        assert_eq!(ids(&queue.batch(100, at(0))), [2, 3, 4]);
        assert_eq!(ids(&queue.batch(100, at(0))), [4], "only once");
    }
}
