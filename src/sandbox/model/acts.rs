//! What people do, and the updates Telegram makes of it.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};

use super::World;
use super::chats::{Chat, ChatKind, Membership};
use super::html;
use super::message::{Content, Markup, Message, Sender, Text};
use super::people::PersonRecord;

impl World {
    /// The private chat with a person; writing there undoes a block, as it must in a real client.
    pub(in crate::sandbox) fn open_private(&mut self, person: i64, now: DateTime<Utc>) {
        let name = self.people.get(&person).map(|person| person.first_name.clone()).unwrap_or_default();
        self.chats.entry(person).or_insert_with(|| Chat::new(person, ChatKind::Private, &name));
        self.set_blocked(person, false, now);
    }

    /// A message of a person or of a channel; the bot hears of it if it may.
    pub(in crate::sandbox) fn write(
        &mut self,
        chat_id: i64,
        sender: Sender,
        content: Content,
        extra: Map<String, Value>,
        now: DateTime<Utc>,
    ) -> i64 {
        let Some(chat) = self.chats.get_mut(&chat_id) else {
            return 0;
        };
        let heard = chat.bot == Membership::Member && (!group(chat.kind) || addresses_bot(&content));
        let kind = if chat.kind == ChatKind::Channel { "channel_post" } else { "message" };
        let message = chat.add(sender, content, now);
        message.extra = extra;
        let id = message.id;
        if heard {
            self.updates.push(kind, self.message_json(chat_id, id), now);
        }
        id
    }

    /// A press of an inline button, or of one that is not there.
    pub(in crate::sandbox) fn press(
        &mut self,
        person: i64,
        chat_id: i64,
        message_id: i64,
        label: &str,
        data: &str,
        now: DateTime<Utc>,
    ) {
        let Some(from) = self.people.get(&person).map(PersonRecord::user) else {
            return;
        };
        let message = match self.message_json(chat_id, message_id) {
            Value::Null => {
                let chat = self.chats.get(&chat_id).map(Chat::to_api);
                json!({"chat": chat, "message_id": message_id, "date": 0})
            }
            shown => shown,
        };
        let id = self.queries.open(person, chat_id, label, now);
        let query = json!({
            "id": id,
            "from": from,
            "message": message,
            "chat_instance": (chat_id.unsigned_abs().wrapping_mul(2_654_435_761)).to_string(),
            "data": data,
        });
        self.updates.push("callback_query", query, now);
    }

    /// A person changes the text of one of their own messages.
    pub(in crate::sandbox) fn rewrite(
        &mut self,
        person: i64,
        message_id: i64,
        text: &str,
        now: DateTime<Utc>,
    ) -> bool {
        let own = |message: &&mut Message| message.sender == Sender::Person(person);
        let found =
            self.chats.get_mut(&person).and_then(|chat| chat.messages.get_mut(&message_id).filter(own));
        let Some(message) = found else { return false };
        message.content = Content::Text(human_text(text));
        message.touch(now);
        self.updates.push("edited_message", self.message_json(person, message_id), now);
        true
    }

    /// Blocks or unblocks the bot; the bot is told of a change.
    pub(in crate::sandbox) fn set_blocked(&mut self, person: i64, blocked: bool, now: DateTime<Utc>) {
        let Some(record) = self.people.get_mut(&person) else {
            return;
        };
        if record.blocked == blocked || !self.chats.contains_key(&person) {
            return;
        }
        record.blocked = blocked;
        record.refused = false;
        let (old, new) = if blocked { ("member", "kicked") } else { ("kicked", "member") };
        self.tell_membership(person, person, old, new, now);
    }

    /// Adds the bot to a group or channel, or removes it.
    pub(in crate::sandbox) fn set_membership(
        &mut self,
        chat_id: i64,
        by: i64,
        new: Membership,
        now: DateTime<Utc>,
    ) {
        let Some(chat) = self.chats.get_mut(&chat_id) else {
            return;
        };
        let old = std::mem::replace(&mut chat.bot, new);
        if old == new {
            return;
        }
        let channel = chat.kind == ChatKind::Channel;
        let name = |state| match state {
            Membership::Member if channel => "administrator",
            Membership::Member => "member",
            Membership::Left => "left",
            Membership::Kicked => "kicked",
        };
        self.tell_membership(chat_id, by, name(old), name(new), now);
        if new == Membership::Member && !channel {
            let fields = Map::from_iter([("new_chat_members".to_owned(), json!([self.bot_user()]))]);
            let sender = Sender::Person(by);
            let content = Content::Other { name: "bot added", fields };
            self.write(chat_id, sender, content, Map::new(), now);
        }
    }

    /// The label of a reply keyboard was chosen: it is written as text, and a one-time keyboard goes away.
    pub(in crate::sandbox) fn choose_reply(&mut self, person: i64, label: &str, now: DateTime<Utc>) -> i64 {
        let id =
            self.write(person, Sender::Person(person), Content::Text(human_text(label)), Map::new(), now);
        if let Some(chat) = self.chats.get_mut(&person) {
            let holder = chat.reply_keyboard.and_then(|id| chat.messages.get(&id));
            if matches!(holder.map(|message| &message.markup), Some(Markup::Reply(keyboard)) if keyboard.one_time)
            {
                chat.reply_keyboard = None;
            }
        }
        id
    }

    fn tell_membership(&mut self, chat_id: i64, by: i64, old: &str, new: &str, now: DateTime<Utc>) {
        let Some(chat) = self.chats.get(&chat_id) else {
            return;
        };
        let from = self.people.get(&by).map_or_else(|| self.bot_user(), PersonRecord::user);
        let change = json!({
            "chat": chat.to_api(),
            "from": from,
            "date": now.timestamp(),
            "old_chat_member": member(self.bot_user(), old),
            "new_chat_member": member(self.bot_user(), new),
        });
        self.updates.push("my_chat_member", change, now);
    }
}

/// Text as a person's client sends it.
pub(in crate::sandbox) fn human_text(text: &str) -> Text {
    let plain = text.trim();
    Text { plain: plain.to_owned(), entities: html::commands(plain), sent: plain.to_owned() }
}

fn group(kind: ChatKind) -> bool {
    matches!(kind, ChatKind::Group | ChatKind::Supergroup)
}

/// With privacy mode on, a bot in a group hears commands and service messages only.
fn addresses_bot(content: &Content) -> bool {
    match content {
        Content::Text(text) => text.plain.starts_with('/'),
        Content::Other { name, .. } => *name == "bot added",
        Content::Photo { .. } | Content::Document { .. } => false,
    }
}

fn member(user: Value, status: &str) -> Value {
    let mut member = json!({"user": user, "status": status});
    let rights = [
        "can_manage_chat",
        "can_change_info",
        "can_post_messages",
        "can_edit_messages",
        "can_delete_messages",
        "can_invite_users",
        "can_restrict_members",
        "can_manage_video_chats",
        "can_post_stories",
        "can_edit_stories",
        "can_delete_stories",
    ];
    match status {
        "kicked" => member["until_date"] = json!(0),
        "administrator" => {
            for right in rights {
                member[right] = json!(true);
            }
            for right in ["can_be_edited", "is_anonymous", "can_promote_members"] {
                member[right] = json!(false);
            }
        }
        _ => {}
    }
    member
}
