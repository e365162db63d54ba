//! Chats: who is in them with the bot, their messages by number, and what may be sent there.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::World;
use super::message::{Content, Markup, Message, Sender};
use super::params::{Answer, Params, Refusal};
use super::people::PersonRecord;

#[derive(Debug)]
pub(in crate::sandbox) struct Chat {
    pub(in crate::sandbox) id: i64,
    pub(in crate::sandbox) kind: ChatKind,
    pub(in crate::sandbox) title: String,
    pub(in crate::sandbox) bot: Membership,
    pub(in crate::sandbox) messages: BTreeMap<i64, Message>,
    /// The message whose reply keyboard is shown under the input field.
    pub(in crate::sandbox) reply_keyboard: Option<i64>,
    pub(in crate::sandbox) last_action: Option<String>,
    next_message_id: i64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::sandbox) enum ChatKind {
    Private,
    Group,
    Supergroup,
    Channel,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::sandbox) enum Membership {
    Member,
    Left,
    Kicked,
}

impl ChatKind {
    pub(in crate::sandbox) fn name(self) -> &'static str {
        match self {
            Self::Private => "private",
            Self::Group => "group",
            Self::Supergroup => "supergroup",
            Self::Channel => "channel",
        }
    }
}

impl Chat {
    pub(in crate::sandbox) fn new(id: i64, kind: ChatKind, title: &str) -> Self {
        let bot = if kind == ChatKind::Private { Membership::Member } else { Membership::Left };
        Self {
            id,
            kind,
            title: title.to_owned(),
            bot,
            messages: BTreeMap::new(),
            reply_keyboard: None,
            last_action: None,
            next_message_id: 1,
        }
    }

    /// The chat as a `Chat`.
    pub(in crate::sandbox) fn to_api(&self) -> Value {
        match self.kind {
            ChatKind::Private => json!({"id": self.id, "first_name": self.title, "type": "private"}),
            kind => json!({"id": self.id, "title": self.title, "type": kind.name()}),
        }
    }

    /// Puts a message into the chat under the next number.
    pub(in crate::sandbox) fn add(
        &mut self,
        sender: Sender,
        content: Content,
        now: DateTime<Utc>,
    ) -> &mut Message {
        let id = self.next_message_id;
        self.next_message_id += 1;
        self.messages.entry(id).or_insert_with(|| Message::new(id, sender, content, now))
    }

    /// Shows or hides the reply keyboard that came with a message.
    pub(in crate::sandbox) fn apply_markup(&mut self, message_id: i64) {
        match self.messages.get(&message_id).map(|message| &message.markup) {
            Some(Markup::Reply(_)) => self.reply_keyboard = Some(message_id),
            Some(Markup::Remove) => self.reply_keyboard = None,
            _ => {}
        }
    }
}

impl World {
    /// The chat a call names, if the bot has ever met it.
    pub(in crate::sandbox) fn chat_of(&self, params: &Params) -> Answer<i64> {
        let Some(named) = params.text("chat_id").filter(|text| !text.is_empty()) else {
            return Err(Refusal::bad("chat_id is empty"));
        };
        match named.parse::<i64>() {
            Ok(id) if self.chats.contains_key(&id) => Ok(id),
            _ => Err(Refusal::bad("chat not found")),
        }
    }

    /// Whether the bot may write there; the rate is asked apart.
    pub(in crate::sandbox) fn may_write(&mut self, chat_id: i64) -> Answer<()> {
        let Some(chat) = self.chats.get(&chat_id) else {
            return Err(Refusal::bad("chat not found"));
        };
        let kind = chat.kind.name();
        match chat.bot {
            Membership::Kicked if chat.kind == ChatKind::Group => {
                return Err(Refusal::forbidden("bot was kicked from the group chat"));
            }
            Membership::Kicked => {
                return Err(Refusal::forbidden(&format!("bot was kicked from the {kind} chat")));
            }
            Membership::Left => {
                return Err(Refusal::forbidden(&format!("bot is not a member of the {kind} chat")));
            }
            Membership::Member => {}
        }
        let Some(person) = self.people.get_mut(&chat_id) else {
            return Ok(());
        };
        let reason = match (person.deactivated, person.blocked) {
            (true, _) => "user is deactivated",
            (_, true) => "bot was blocked by the user",
            _ => return Ok(()),
        };
        if std::mem::replace(&mut person.refused, true) {
            self.lint.note(format!("sent again to {chat_id} after \"Forbidden: {reason}\""));
        }
        Err(Refusal::forbidden(reason))
    }

    /// Takes one message from the allowance of this chat and of the bot.
    pub(in crate::sandbox) fn spend(&mut self, chat_id: i64, now: DateTime<Utc>) -> Answer<()> {
        let private = self.chats.get(&chat_id).is_some_and(|chat| chat.kind == ChatKind::Private);
        match &mut self.meter {
            Some(meter) => meter.take(chat_id, !private, now).map_err(Refusal::too_many),
            None => Ok(()),
        }
    }

    /// A message as the API shows it, or `null` if there is none.
    pub(in crate::sandbox) fn message_json(&self, chat_id: i64, message_id: i64) -> Value {
        let Some(chat) = self.chats.get(&chat_id) else {
            return Value::Null;
        };
        let Some(message) = chat.messages.get(&message_id) else {
            return Value::Null;
        };
        let from = match message.sender {
            Sender::Bot => Some(self.bot_user()),
            Sender::Person(id) => self.people.get(&id).map(PersonRecord::user),
            Sender::Chat => None,
        };
        message.to_api(&chat.to_api(), from)
    }
}
