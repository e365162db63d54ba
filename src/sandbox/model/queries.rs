//! Presses of inline buttons: each may be answered once, and soon.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};

/// How long an answer is accepted. Telegram does not publish it; this is the strictest reading.
const ANSWER_LIFE: TimeDelta = TimeDelta::seconds(150);

#[derive(Debug, Default)]
pub(in crate::sandbox) struct Queries {
    made: u64,
    by_id: BTreeMap<String, Query>,
}

#[derive(Debug)]
pub(in crate::sandbox) struct Query {
    pub(in crate::sandbox) person: i64,
    pub(in crate::sandbox) chat: i64,
    label: String,
    at: DateTime<Utc>,
    delivered: bool,
    attempted: bool,
    answered: bool,
}

impl Queries {
    /// A new press; returns its id.
    pub(in crate::sandbox) fn open(
        &mut self,
        person: i64,
        chat: i64,
        label: &str,
        at: DateTime<Utc>,
    ) -> String {
        self.made += 1;
        let id = (4_200_000_000_000_000_000 + self.made * 7_919).to_string();
        let label = label.to_owned();
        self.by_id.insert(
            id.clone(),
            Query { person, chat, label, at, delivered: false, attempted: false, answered: false },
        );
        id
    }

    pub(in crate::sandbox) fn get(&self, id: &str) -> Option<&Query> {
        self.by_id.get(id)
    }

    pub(in crate::sandbox) fn mark_delivered(&mut self, id: &str) {
        if let Some(query) = self.by_id.get_mut(id) {
            query.delivered = true;
        }
    }

    /// The bot tried to answer, whatever became of it.
    pub(in crate::sandbox) fn mark_attempted(&mut self, id: &str) {
        if let Some(query) = self.by_id.get_mut(id) {
            query.attempted = true;
        }
    }

    /// Answers a press; the person who pressed, or nothing if it is unknown, answered or too old.
    pub(in crate::sandbox) fn answer(&mut self, id: &str, now: DateTime<Utc>) -> Option<i64> {
        let query = self.by_id.get_mut(id)?;
        if query.answered || now - query.at >= ANSWER_LIFE {
            return None;
        }
        query.answered = true;
        Some(query.person)
    }

    /// The presses the bot received and never tried to answer.
    pub(in crate::sandbox) fn neglected(&self) -> impl Iterator<Item = String> {
        self.by_id
            .values()
            .filter(|query| query.delivered && !query.attempted)
            .map(|query| format!("a press of \"{}\" by {} was never answered", query.label, query.person))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_press_is_answered_once_and_in_time() {
        let at = |seconds| DateTime::from_timestamp(seconds, 0).unwrap();
        let mut queries = Queries::default();
        let (first, second) = (queries.open(1, 1, "A", at(0)), queries.open(1, 1, "B", at(0)));
        assert_eq!(queries.answer(&first, at(10)), Some(1));
        assert_eq!(queries.answer(&first, at(11)), None);
        assert_eq!(queries.answer(&second, at(150)), None);
        assert_eq!(queries.answer("unknown", at(0)), None);
        queries.mark_delivered(&second);
        assert_eq!(queries.neglected().count(), 1);
        queries.mark_attempted(&second);
        assert_eq!(queries.neglected().count(), 0);
    }
}
