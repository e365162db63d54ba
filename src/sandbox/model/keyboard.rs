//! Inline and reply keyboards: read from JSON as strictly as the real server reads them.

use serde_json::{Value, json};

use super::message::Markup;
use super::params::{Answer, Refusal};

/// Button data may be this many bytes at most.
const DATA_LIMIT: usize = 64;

#[derive(Debug, Clone, PartialEq)]
pub(in crate::sandbox) struct InlineKeyboard {
    pub(in crate::sandbox) rows: Vec<Vec<InlineButton>>,
}

#[derive(Debug, Clone, PartialEq)]
pub(in crate::sandbox) struct InlineButton {
    pub(in crate::sandbox) label: String,
    pub(in crate::sandbox) data: Option<String>,
    pub(in crate::sandbox) url: Option<String>,
    raw: Value,
}

#[derive(Debug, Clone, PartialEq)]
pub(in crate::sandbox) struct ReplyKeyboard {
    pub(in crate::sandbox) rows: Vec<Vec<String>>,
    /// The labels that send a place instead of their text.
    pub(in crate::sandbox) ask_location: Vec<String>,
    pub(in crate::sandbox) one_time: bool,
}

/// Reads a `reply_markup`. No markup at all and an empty inline keyboard are the same.
pub(in crate::sandbox) fn parse(markup: Option<&Value>) -> Answer<Markup> {
    let Some(markup) = markup else {
        return Ok(Markup::None);
    };
    if let Some(rows) = markup.get("inline_keyboard") {
        let rows = parse_rows(rows, "inline keyboard", inline_button)?;
        return Ok(if rows.is_empty() { Markup::None } else { Markup::Inline(InlineKeyboard { rows }) });
    }
    if let Some(rows) = markup.get("keyboard") {
        let one_time = markup.get("one_time_keyboard").and_then(Value::as_bool).unwrap_or(false);
        let asks = |button: &&Value| button.get("request_location").and_then(Value::as_bool) == Some(true);
        let buttons = rows.as_array().into_iter().flatten().filter_map(Value::as_array).flatten();
        let ask_location = buttons.filter(asks).map(reply_button).collect::<Answer<Vec<String>>>()?;
        let rows = parse_rows(rows, "keyboard", reply_button)?;
        return Ok(Markup::Reply(ReplyKeyboard { rows, ask_location, one_time }));
    }
    if markup.get("remove_keyboard").and_then(Value::as_bool) == Some(true) {
        return Ok(Markup::Remove);
    }
    if markup.get("force_reply").and_then(Value::as_bool) == Some(true) {
        return Ok(Markup::ForceReply);
    }
    Ok(Markup::None)
}

impl InlineKeyboard {
    pub(in crate::sandbox) fn to_api(&self) -> Value {
        let rows: Vec<Vec<&Value>> =
            self.rows.iter().map(|row| row.iter().map(|button| &button.raw).collect()).collect();
        json!({ "inline_keyboard": rows })
    }
}

fn parse_rows<B>(rows: &Value, what: &str, button: fn(&Value) -> Answer<B>) -> Answer<Vec<Vec<B>>> {
    let Value::Array(rows) = rows else {
        return Err(Refusal::bad(format!(
            "field \"{}\" of the reply markup must be an Array",
            what.replace(' ', "_")
        )));
    };
    let mut out = Vec::new();
    for row in rows {
        let Value::Array(row) = row else {
            return Err(Refusal::bad(format!("{what} button row must be an Array")));
        };
        let row = row.iter().map(button).collect::<Answer<Vec<B>>>()?;
        if !row.is_empty() {
            out.push(row);
        }
    }
    Ok(out)
}

fn inline_button(raw: &Value) -> Answer<InlineButton> {
    let field = |name: &str| raw.get(name).and_then(Value::as_str).map(str::to_owned);
    let Some(label) = field("text").filter(|label| !label.is_empty()) else {
        return Err(Refusal::bad(
            "can't parse inline keyboard button: Field \"text\" must be of type String",
        ));
    };
    let (data, url) = (field("callback_data"), field("url"));
    if let Some(data) = &data
        && (data.is_empty() || data.len() > DATA_LIMIT)
    {
        return Err(Refusal::bad("BUTTON_DATA_INVALID"));
    }
    if let Some(url) = &url {
        let known = ["http://", "https://", "tg://"].iter().any(|scheme| url.starts_with(scheme));
        if !known && (!url.contains('.') || url.contains(' ')) {
            return Err(Refusal::bad("BUTTON_URL_INVALID"));
        }
    }
    let others =
        ["web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat", "copy_text"];
    if data.is_none() && url.is_none() && !others.iter().any(|name| raw.get(*name).is_some()) {
        return Err(Refusal::bad(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ));
    }
    Ok(InlineButton { label, data, url, raw: raw.clone() })
}

fn reply_button(raw: &Value) -> Answer<String> {
    match raw.as_str().or_else(|| raw.get("text").and_then(Value::as_str)) {
        Some(label) if !label.is_empty() => Ok(label.to_owned()),
        _ => Err(Refusal::bad("can't parse keyboard button: Field \"text\" must be of type String")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(button: Value) -> String {
        parse(Some(&json!({"inline_keyboard": [[button]]}))).unwrap_err().description
    }

    #[test]
    fn data_is_one_to_64_bytes() {
        let fits = json!({"inline_keyboard": [[{"text": "A", "callback_data": "x".repeat(64)}]]});
        assert!(matches!(parse(Some(&fits)), Ok(Markup::Inline(_))));
        for data in [String::new(), "x".repeat(65), "\u{62a}".repeat(33)] {
            assert_eq!(
                refusal(json!({"text": "A", "callback_data": data})),
                "Bad Request: BUTTON_DATA_INVALID"
            );
        }
    }

    #[test]
    fn a_button_must_do_something() {
        assert!(refusal(json!({"text": "A"})).ends_with("Text buttons are unallowed in the inline keyboard"));
        assert_eq!(refusal(json!({"text": "A", "url": "nowhere"})), "Bad Request: BUTTON_URL_INVALID");
    }

    #[test]
    fn reply_keyboards_take_text_or_objects() {
        let markup = json!({"keyboard": [["A", {"text": "B", "request_location": true}]]});
        let Ok(Markup::Reply(keyboard)) = parse(Some(&markup)) else { panic!("not a reply keyboard") };
        assert_eq!(keyboard.rows, [["A", "B"]]);
        assert_eq!(keyboard.ask_location, ["B"]);
    }
}
