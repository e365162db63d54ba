//! The people who write to the bot. Whether they blocked it, and what their screens flashed up.

use serde_json::{Value, json};

#[derive(Debug, Clone)]
pub(in crate::sandbox) struct PersonRecord {
    pub(in crate::sandbox) id: i64,
    pub(in crate::sandbox) first_name: String,
    pub(in crate::sandbox) language_code: String,
    pub(in crate::sandbox) blocked: bool,
    pub(in crate::sandbox) deactivated: bool,
    /// Whether the bot was told by a 403 that this person is out of reach.
    pub(in crate::sandbox) refused: bool,
    pub(in crate::sandbox) toasts: Vec<Toast>,
}

/// What a press was answered with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::sandbox) struct Toast {
    pub(in crate::sandbox) text: String,
    pub(in crate::sandbox) alert: bool,
}

impl PersonRecord {
    pub(in crate::sandbox) fn new(id: i64, first_name: &str, language_code: &str) -> Self {
        Self {
            id,
            first_name: first_name.to_owned(),
            language_code: language_code.to_owned(),
            blocked: false,
            deactivated: false,
            refused: false,
            toasts: Vec::new(),
        }
    }

    /// The person as a `User`.
    pub(in crate::sandbox) fn user(&self) -> Value {
        let mut user = json!({"id": self.id, "is_bot": false, "first_name": self.first_name});
        if !self.language_code.is_empty() {
            user["language_code"] = json!(self.language_code);
        }
        user
    }
}
