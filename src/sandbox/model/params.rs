//! What a call brings and what a refusal says. Parameters arrive as text or JSON; both read the same here.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

/// The parameters of one call, wherever they came from.
#[derive(Debug, Default, Clone)]
pub(in crate::sandbox) struct Params {
    pub(in crate::sandbox) fields: Map<String, Value>,
    pub(in crate::sandbox) files: BTreeMap<String, Upload>,
}

/// One uploaded part of a multipart body.
#[derive(Debug, Clone)]
pub(in crate::sandbox) struct Upload {
    pub(in crate::sandbox) file_name: Option<String>,
    pub(in crate::sandbox) content_type: Option<String>,
    pub(in crate::sandbox) bytes: Vec<u8>,
}

/// Why a call was refused, in the server's own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::sandbox) struct Refusal {
    pub(in crate::sandbox) code: u16,
    pub(in crate::sandbox) description: String,
    pub(in crate::sandbox) retry_after: Option<u64>,
}

pub(in crate::sandbox) type Answer<T = Value> = Result<T, Refusal>;

impl Params {
    /// A parameter as text; numbers and booleans read as written.
    pub(in crate::sandbox) fn text(&self, name: &str) -> Option<String> {
        match self.fields.get(name)? {
            Value::Null => None,
            Value::String(text) => Some(text.clone()),
            other => Some(other.to_string()),
        }
    }

    pub(in crate::sandbox) fn int(&self, name: &str) -> Option<i64> {
        match self.fields.get(name)? {
            Value::Number(number) => number.as_i64(),
            Value::String(text) => text.trim().parse().ok(),
            _ => None,
        }
    }

    pub(in crate::sandbox) fn flag(&self, name: &str) -> bool {
        self.text(name).is_some_and(|text| matches!(text.to_lowercase().as_str(), "true" | "1" | "yes" | "t"))
    }

    /// A structured parameter, given as JSON or as JSON text. `what` names it in the refusal.
    pub(in crate::sandbox) fn json(&self, name: &str, what: &str) -> Answer<Option<Value>> {
        match self.fields.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) if text.is_empty() => Ok(None),
            Some(Value::String(text)) => serde_json::from_str(text)
                .map(Some)
                .map_err(|_| Refusal::bad(format!("can't parse {what} JSON object"))),
            Some(other) => Ok(Some(other.clone())),
        }
    }

    /// The parameters as the journal shows them: JSON text opened, files by name and size.
    pub(in crate::sandbox) fn for_journal(&self) -> Value {
        let mut shown = Map::new();
        for (name, value) in &self.fields {
            let opened = match value {
                Value::String(text) if text.starts_with(['[', '{']) => {
                    serde_json::from_str(text).unwrap_or_else(|_| value.clone())
                }
                other => other.clone(),
            };
            shown.insert(name.clone(), opened);
        }
        for (name, upload) in &self.files {
            let file = json!({"file_name": upload.file_name, "size": upload.bytes.len()});
            shown.insert(name.clone(), file);
        }
        Value::Object(shown)
    }
}

impl Refusal {
    pub(in crate::sandbox) fn new(code: u16, description: impl Into<String>) -> Self {
        Self { code, description: description.into(), retry_after: None }
    }

    pub(in crate::sandbox) fn bad(reason: impl std::fmt::Display) -> Self {
        Self::new(400, format!("Bad Request: {reason}"))
    }

    pub(in crate::sandbox) fn forbidden(reason: &str) -> Self {
        Self::new(403, format!("Forbidden: {reason}"))
    }

    pub(in crate::sandbox) fn too_many(retry_after: u64) -> Self {
        Self {
            code: 429,
            description: format!("Too Many Requests: retry after {retry_after}"),
            retry_after: Some(retry_after),
        }
    }

    /// The envelope a client receives.
    pub(in crate::sandbox) fn envelope(&self) -> Value {
        let mut body = json!({"ok": false, "error_code": self.code, "description": self.description});
        if let Some(seconds) = self.retry_after {
            body["parameters"] = json!({"retry_after": seconds});
        }
        body
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn params(fields: Value) -> Params {
        match fields {
            Value::Object(fields) => Params { fields, files: BTreeMap::new() },
            other => panic!("not an object: {other}"),
        }
    }

    #[test]
    fn text_and_json_read_the_same() {
        let given = params(json!({"a": 7, "b": "7", "c": true, "d": "{\"x\":1}", "e": {"x": 1}, "f": null}));
        assert_eq!(given.int("a"), given.int("b"));
        assert_eq!(given.text("a"), given.text("b"));
        assert!(given.flag("c") && !given.flag("f"));
        assert_eq!(given.json("d", "it").unwrap(), given.json("e", "it").unwrap());
    }

    #[test]
    fn broken_json_is_named() {
        let refusal = params(json!({"m": "{"})).json("m", "reply keyboard markup").unwrap_err();
        assert_eq!(refusal.description, "Bad Request: can't parse reply keyboard markup JSON object");
    }
}
