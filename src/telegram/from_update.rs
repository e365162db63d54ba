//! From Telegram's updates, as raw JSON, to what happened, in our words. Only private chats are conversations.
//! Reads what it knows and asks for nothing more; a kind it does not know still gets an answer.

use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::dialogue::event::{Command, Event, Said, Unreadable};
use crate::dialogue::press::Press;
use crate::domain::ids::PersonId;
use crate::domain::occasion::Occasion;

use super::kinds;

/// One update that concerns us.
#[derive(Clone, Debug, PartialEq)]
pub struct Incoming {
    pub person: PersonId,
    /// As the person's Telegram says, such as `es-MX`.
    pub language_code: Option<String>,
    /// When it was sent, where it says so: a press does not.
    pub sent_at: Option<DateTime<Utc>>,
    pub what: What,
    /// The message it came as, where the person wrote or changed one.
    pub typed: Option<Typed>,
    /// Pictures sent together carry one name: they are one thing to answer.
    pub together: Option<String>,
}

/// A message of a person's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    pub message: i64,
    /// Its words; `None`: it is of a kind that has none.
    pub text: Option<String>,
    /// The message it is a reply to, with the day its buttons are about.
    pub reply_to: Option<i64>,
    pub card: Option<Occasion>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum What {
    Event(Event),
    /// A press, with the query to answer and the message it stands on.
    Press {
        query: String,
        message: Option<i64>,
        /// Is that message a picture or a file, whose words cannot become a text?
        picture: bool,
        event: Event,
    },
    /// A shared place. It becomes a zone and is forgotten.
    Located(Place),
    /// Something in a group or channel, where we do not talk.
    Elsewhere {
        chat: i64,
    },
}

/// Degrees north and east.
#[derive(Clone, Copy, PartialEq)]
pub struct Place {
    pub latitude: f64,
    pub longitude: f64,
}

impl std::fmt::Debug for Place {
    /// Where somebody is does not belong in any log.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Place(..)")
    }
}

/// `None`: nothing that concerns us.
pub fn from_update(update: &Value) -> Option<Incoming> {
    let of = |kind: &str| update.get(kind);
    if let Some(message) = of("message") {
        return from_message(message);
    }
    if let Some(message) = of("edited_message") {
        return from_edited(message);
    }
    if let Some(query) = of("callback_query") {
        return from_query(query);
    }
    if let Some(changed) = of("my_chat_member") {
        return from_membership(changed);
    }
    let chat = id(of("channel_post")?, "/chat/id")?;
    Some(Incoming {
        person: PersonId(chat),
        language_code: None,
        sent_at: date(update, "/channel_post/date"),
        what: What::Elsewhere { chat },
        typed: None,
        together: None,
    })
}

fn from_message(message: &Value) -> Option<Incoming> {
    if !is_private(message) {
        // Leaving and joining are told as membership; answering them here would speak after leaving.
        let chat = id(message, "/chat/id").filter(|_| !kinds::nobody_typed(message))?;
        return incoming(message, What::Elsewhere { chat });
    }
    let mut incoming = incoming(message, said(message)?)?;
    incoming.typed = typed(message);
    incoming.together = string(message, "/media_group_id").map(str::to_owned);
    Some(incoming)
}

/// `None`: a message nobody typed, such as that one was pinned.
fn said(message: &Value) -> Option<What> {
    let start = || kinds::invitation(message).map(|code| Event::Command(Command::Start(Some(code))));
    if kinds::is_forwarded(message) {
        // What somebody else wrote is no answer; a link that was passed on is a link.
        return Some(What::Event(start().unwrap_or(Event::Unreadable(Unreadable::Forwarded))));
    }
    if let Some(text) = kinds::text(message) {
        if kinds::replies_elsewhere(message) && Command::parse(&text).is_none() {
            let elsewhere = Event::Unreadable(Unreadable::RepliesElsewhere);
            return Some(What::Event(start().unwrap_or(elsewhere)));
        }
        return Some(What::Event(Event::typed(&text, kinds::code_under_words(message))));
    }
    if kinds::nobody_typed(message) {
        return None;
    }
    if let Some(place) = place(message) {
        return Some(What::Located(place));
    }
    Some(What::Event(start().unwrap_or_else(|| Event::Unreadable(kinds::unreadable(message)))))
}

/// `None`: nobody changed any words; a live location takes a step, a preview of a link appears.
fn from_edited(message: &Value) -> Option<Incoming> {
    let text = kinds::text(message).filter(|_| is_private(message) && is_said_here(message))?;
    let mut incoming = incoming(message, What::Event(Event::Edited { said: Said::of(&text), gave: None }))?;
    incoming.typed = typed(message);
    Some(incoming)
}

fn from_query(query: &Value) -> Option<Incoming> {
    let message = query.get("message");
    if message.is_some_and(|message| !is_private(message)) {
        return None;
    }
    let event = match string(query, "/data").and_then(Press::decode) {
        Some(press) => Event::Pressed(press),
        None => Event::StaleButton,
    };
    // A message too old to be shown has no date.
    let seen = message.filter(|message| id(message, "/date").is_some_and(|date| date > 0));
    let picture = seen.is_some_and(|message| message.get("text").is_none());
    let message = message.and_then(|message| id(message, "/message_id"));
    let query_id = string(query, "/id")?.to_owned();
    incoming(query, What::Press { query: query_id, message, picture, event })
}

fn from_membership(changed: &Value) -> Option<Incoming> {
    let is_in = !matches!(string(changed, "/new_chat_member/status")?, "left" | "kicked");
    let what = match (is_private(changed), is_in) {
        (true, true) => What::Event(Event::Returned),
        (true, false) => What::Event(Event::Blocked),
        (false, true) => What::Elsewhere { chat: id(changed, "/chat/id")? },
        (false, false) => return None,
    };
    incoming(changed, what)
}

fn incoming(from: &Value, what: What) -> Option<Incoming> {
    let person = PersonId(id(from, "/from/id")?);
    let language_code = string(from, "/from/language_code").map(str::to_owned);
    // A press does not say when it was made.
    let sent_at = date(from, "/edit_date").or_else(|| date(from, "/date"));
    Some(Incoming { person, language_code, sent_at, what, typed: None, together: None })
}

fn typed(message: &Value) -> Option<Typed> {
    Some(Typed {
        message: id(message, "/message_id")?,
        text: kinds::text(message).filter(|_| is_said_here(message)),
        reply_to: id(message, "/reply_to_message/message_id"),
        card: message.pointer("/reply_to_message/reply_markup").and_then(occasion_of_buttons),
    })
}

/// The check-in whose buttons these are.
fn occasion_of_buttons(markup: &Value) -> Option<Occasion> {
    let rows = markup.get("inline_keyboard")?.as_array()?;
    let buttons = rows.iter().filter_map(Value::as_array).flatten();
    buttons.filter_map(|button| Press::decode(string(button, "/callback_data")?)).find_map(
        |press| match press {
            Press::Checkin(occasion, _) => Some(occasion),
            _ => None,
        },
    )
}

fn place(message: &Value) -> Option<Place> {
    let degrees = |name: &str| message.pointer(&format!("/location/{name}"))?.as_f64();
    Some(Place { latitude: degrees("latitude")?, longitude: degrees("longitude")? })
}

/// Are its words the person's own, and said to us?
fn is_said_here(message: &Value) -> bool {
    !kinds::is_forwarded(message) && !kinds::replies_elsewhere(message)
}

fn is_private(message: &Value) -> bool {
    string(message, "/chat/type") == Some("private")
}

fn id(value: &Value, pointer: &str) -> Option<i64> {
    value.pointer(pointer)?.as_i64()
}

fn date(value: &Value, pointer: &str) -> Option<DateTime<Utc>> {
    DateTime::from_timestamp(id(value, pointer)?, 0)
}

fn string<'a>(value: &'a Value, pointer: &str) -> Option<&'a str> {
    value.pointer(pointer)?.as_str()
}

#[cfg(test)]
mod tests;
