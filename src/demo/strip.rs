//! The strip: what happened meanwhile, in a line each, read off the calls the bot made.

use serde::Serialize;
use serde_json::Value;

use crate::sandbox::{Call, Sandbox};

/// Longest text quoted, in characters.
const QUOTED: usize = 90;
/// How many lines are kept.
const KEPT: usize = 60;

#[derive(Clone, Debug, Serialize)]
pub struct Line {
    /// UTC milliseconds.
    pub at: i64,
    /// Whom it reached; nobody for a remark.
    pub person: Option<i64>,
    /// `message`, `edit`, `picture`, `file`, `refused`, `note`.
    pub what: &'static str,
    pub text: String,
}

#[derive(Debug, Default)]
pub struct Strip {
    /// Of the last action, and those before it.
    pub lines: Vec<Line>,
    /// Where the last action begins.
    pub fresh: usize,
    /// The last call before the last action.
    pub calls_after: u64,
    read: u64,
}

impl Strip {
    /// A new action begins: what was is old.
    pub fn begin(&mut self, sandbox: &Sandbox) {
        self.catch_up(sandbox);
        let surplus = self.lines.len().saturating_sub(KEPT);
        self.lines.drain(..surplus);
        self.fresh = self.lines.len();
        self.calls_after = self.read;
    }

    pub fn note(&mut self, at: i64, text: impl Into<String>) {
        self.lines.push(Line { at, person: None, what: "note", text: text.into() });
    }

    /// Reads the calls made since last time.
    pub fn catch_up(&mut self, sandbox: &Sandbox) {
        for call in sandbox.calls_since(self.read) {
            self.read = call.seq;
            self.lines.extend(line(&call));
        }
    }

    /// What was done before anybody looked is no news.
    pub fn forget(&mut self, sandbox: &Sandbox) {
        self.catch_up(sandbox);
        self.lines.clear();
        (self.fresh, self.calls_after) = (0, self.read);
    }
}

fn line(call: &Call) -> Option<Line> {
    let person = call.chat()?;
    let what = match call.method.as_str() {
        "sendPhoto" | "sendMediaGroup" => "picture",
        "sendDocument" => "file",
        method if method.starts_with("send") && method != "sendChatAction" => "message",
        method if method.starts_with("edit") => "edit",
        _ => return None,
    };
    let (what, text) = match (call.ok(), &call.fault) {
        (true, None) => (what, first_line(call)),
        (true, Some(fault)) => ("refused", format!("arrived, but the answer was lost ({fault})")),
        (false, _) => {
            let told = call.reply.get("description").and_then(Value::as_str).unwrap_or("no answer");
            ("refused", told.to_owned())
        }
    };
    Some(Line { at: call.at.timestamp_millis(), person: Some(person), what, text })
}

fn first_line(call: &Call) -> String {
    let result = call.reply.get("result");
    let message = match result {
        Some(Value::Array(album)) => album.first(),
        other => other,
    };
    let field = |name: &str| message.and_then(|message| message.get(name)).and_then(Value::as_str);
    let text = field("text").or_else(|| field("caption")).unwrap_or_default();
    // How far a check-in has come is less telling than what it asks.
    let telling = |line: &&str| !line.trim().is_empty() && !line.contains(['●', '○']);
    let line = text.lines().find(telling).unwrap_or_default();
    match line.char_indices().nth(QUOTED) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line.to_owned(),
    }
}
