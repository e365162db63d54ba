//! Putting a text together from lines and rows so that it stays within Telegram's limits.
//! Never knows a sentence.

use super::html::visible_len;
use super::say::{Args, Say};

/// Telegram's limits, in characters.
pub const TEXT_MAX: usize = 4096;
pub const CAPTION_MAX: usize = 1024;
pub const TOAST_MAX: usize = 200;

/// A text that grows line by line.
#[derive(Debug, Default)]
pub struct Body(String);

impl Body {
    pub fn new(first: String) -> Self {
        Self(first)
    }

    pub fn line(mut self, line: String) -> Self {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        self.0.push_str(&line);
        self
    }

    pub fn maybe(self, line: Option<String>) -> Self {
        match line {
            Some(line) => self.line(line),
            None => self,
        }
    }

    /// After an empty line.
    pub fn part(mut self, line: String) -> Self {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        self.line(line)
    }

    /// As many rows as fit into `budget` characters, then "and so many more"; where not one does, nothing: nobody would
    /// know more of what.
    pub fn rows(mut self, say: &Say<'_>, rows: &[String], budget: usize) -> Self {
        let mut used = 0;
        for (shown, row) in rows.iter().enumerate() {
            used += visible_len(row) + 1;
            if used > budget && shown == 0 {
                return self;
            }
            if used > budget {
                return self.line(say.with("common-more", Args::new().count("count", rows.len() - shown)));
            }
            self = self.line(row.clone());
        }
        self
    }

    /// As many rows as fit into `budget` characters, then of what so many more are, also where not one fits: nobody takes
    /// what has no room for what is not there.
    pub fn rows_of(mut self, say: &Say<'_>, rows: &[String], budget: usize, more: &str) -> Self {
        let mut used = 0;
        for (shown, row) in rows.iter().enumerate() {
            used += visible_len(row) + 1;
            if used > budget {
                return self.line(say.with(more, Args::new().count("count", rows.len() - shown)));
            }
            self = self.line(row.clone());
        }
        self
    }

    /// Characters as a reader counts them, so far.
    pub fn len(&self) -> usize {
        visible_len(&self.0)
    }

    pub fn text(self) -> String {
        self.0
    }
}
