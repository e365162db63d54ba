//! Every call the bot made, in order, with what it got back. The oldest fall out when it is full.

use std::collections::VecDeque;

use chrono::{DateTime, Utc};
use serde_json::Value;

const CAPACITY: usize = 100_000;

/// One call of the bot.
#[derive(Debug, Clone)]
pub struct Call {
    /// Counts up from 1.
    pub seq: u64,
    pub at: DateTime<Utc>,
    /// The method as documented (`sendMessage`), whatever case it was called in.
    pub method: String,
    /// The parameters; files as `{file_name, size}`.
    pub params: Value,
    /// The body of the answer, also where a fault kept it from arriving.
    pub reply: Value,
    pub status: u16,
    /// The fault that was applied, in a few words.
    pub fault: Option<String>,
}

impl Call {
    /// The chat the call was about, if it named one by number.
    pub fn chat(&self) -> Option<i64> {
        let named = self.params.get("chat_id")?;
        named.as_i64().or_else(|| named.as_str()?.parse().ok())
    }

    pub fn ok(&self) -> bool {
        self.reply.get("ok").and_then(Value::as_bool).unwrap_or(false)
    }
}

#[derive(Debug, Default)]
pub(in crate::sandbox) struct Journal {
    calls: VecDeque<Call>,
    last: u64,
}

impl Journal {
    /// Writes a call down and numbers it.
    pub(in crate::sandbox) fn record(&mut self, call: Call) {
        self.last += 1;
        self.calls.push_back(Call { seq: self.last, ..call });
        if self.calls.len() > CAPACITY {
            self.calls.pop_front();
        }
    }

    /// The calls after number `seq`.
    pub(in crate::sandbox) fn since(&self, seq: u64) -> Vec<Call> {
        self.calls.iter().filter(|call| call.seq > seq).cloned().collect()
    }
}
