//! Poor manners: calls the real server would refuse, or that a person would notice. Only noted, never enforced.

use super::World;
use super::message::{Content, Markup, Message};
use super::params::{Params, Refusal};

const ROW_LIMIT: usize = 8;
const BUTTON_LIMIT: usize = 100;
/// Refusals that happen to a well-behaved bot as well.
const HARMLESS: [&str; 5] = [
    "message is not modified",
    "query is too old",
    "message to edit not found",
    "message to delete not found",
    "message can't be deleted",
];

#[derive(Debug, Default)]
pub(in crate::sandbox) struct Lint {
    noted: Vec<String>,
}

impl Lint {
    pub(in crate::sandbox) fn note(&mut self, what: String) {
        self.noted.push(what);
    }
}

impl World {
    /// Everything noted so far, and the presses still without an answer.
    pub(in crate::sandbox) fn violations(&self) -> Vec<String> {
        self.lint.noted.iter().cloned().chain(self.queries.neglected()).collect()
    }

    /// A refusal that tells of a mistake in the bot.
    pub(in crate::sandbox) fn lint_refusal(&mut self, method: &str, refusal: &Refusal) {
        let mistake = matches!(refusal.code, 400 | 404 | 413);
        if mistake && !HARMLESS.iter().any(|harmless| refusal.description.contains(harmless)) {
            self.lint.note(format!("{method}: {}", refusal.description));
        }
    }

    /// An upload that would arrive without a name.
    pub(in crate::sandbox) fn lint_uploads(&mut self, method: &str, params: &Params) {
        for (part, upload) in &params.files {
            if upload.file_name.as_deref().is_none_or(str::is_empty) {
                self.lint.note(format!("{method}: the file in \"{part}\" has no file name"));
            }
        }
    }

    /// A message the bot just sent or changed.
    pub(in crate::sandbox) fn lint_message(&mut self, method: &str, chat_id: i64, message_id: i64) {
        let Some(message) = self.chats.get(&chat_id).and_then(|chat| chat.messages.get(&message_id)) else {
            return;
        };
        let found: Vec<String> = keyboard_faults(message).into_iter().chain(markup_left(message)).collect();
        for fault in found {
            self.lint.note(format!("{method} to {chat_id}: {fault}"));
        }
    }
}

fn keyboard_faults(message: &Message) -> Vec<String> {
    let Markup::Inline(keyboard) = &message.markup else {
        return Vec::new();
    };
    let mut found = Vec::new();
    if let Some(row) = keyboard.rows.iter().find(|row| row.len() > ROW_LIMIT) {
        found.push(format!("{} buttons in a row, {ROW_LIMIT} are shown", row.len()));
    }
    let buttons = keyboard.rows.iter().map(Vec::len).sum::<usize>();
    if buttons > BUTTON_LIMIT {
        found.push(format!("{buttons} buttons, {BUTTON_LIMIT} are allowed"));
    }
    found
}

/// Text that shows its markup to the reader: unparsed tags, or references escaped twice.
fn markup_left(message: &Message) -> Option<String> {
    if matches!(message.content, Content::Other { .. }) {
        return None;
    }
    let text = message.text()?;
    let tags = ["<b>", "</", "<i>", "<code>", "<a href"];
    let references = ["&lt;", "&gt;", "&amp;", "&quot;", "{$"];
    // A tag that was escaped on the way is meant to be seen.
    let seen = references
        .iter()
        .find(|mark| text.plain.contains(**mark))
        .or_else(|| tags.iter().find(|mark| text.plain.contains(**mark) && text.sent.contains(**mark)))?;
    Some(format!("the reader sees \"{seen}\" in the text"))
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::super::message::{Sender, Text};
    use super::*;

    fn left(sent: &str, plain: &str) -> bool {
        let text = Text { plain: plain.to_owned(), entities: Vec::new(), sent: sent.to_owned() };
        let now = DateTime::from_timestamp(0, 0).unwrap();
        markup_left(&Message::new(1, Sender::Bot, Content::Text(text), now)).is_some()
    }

    #[test]
    fn markup_is_minded_only_where_a_reader_would_see_it() {
        assert!(left("<b>x</b>", "<b>x</b>"), "never parsed");
        assert!(left("a &amp;amp; b", "a &amp; b"), "escaped twice");
        assert!(left("Hello {$name}", "Hello {$name}"), "never filled in");
        assert!(!left("&lt;b&gt;", "<b>"), "somebody calls themselves so");
        assert!(!left("<b>x</b>", "x"));
    }
}
