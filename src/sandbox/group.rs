//! Groups and channels: the bot is added, hears what privacy mode lets through, and leaves or is removed.

use serde_json::Map;

use super::model::acts::human_text;
use super::model::chats::{Chat, ChatKind, Membership};
use super::model::message::{Content, Sender};
use super::person::Person;
use super::server::Sandbox;
use super::view::{self, MessageView};

/// A handle to one group or channel.
#[derive(Debug, Clone)]
pub struct Group {
    sandbox: Sandbox,
    id: i64,
}

impl Group {
    pub(super) fn open(sandbox: Sandbox, id: i64, kind: ChatKind, title: &str) -> Self {
        sandbox.act(|world, _| {
            world.chats.entry(id).or_insert_with(|| Chat::new(id, kind, title));
        });
        Self { sandbox, id }
    }

    pub fn id(&self) -> i64 {
        self.id
    }

    /// Adds the bot: a `my_chat_member`, and in a group the service message as well.
    pub fn add_bot(&self, by: &Person) {
        self.sandbox.act(|world, now| world.set_membership(self.id, by.id(), Membership::Member, now));
    }

    /// Throws the bot out.
    pub fn remove_bot(&self, by: &Person) {
        self.sandbox.act(|world, now| world.set_membership(self.id, by.id(), Membership::Kicked, now));
    }

    /// A person writes; the bot hears commands only.
    pub fn say(&self, by: &Person, text: &str) -> i64 {
        self.write(Sender::Person(by.id()), text)
    }

    /// The channel publishes something; a bot in it hears everything.
    pub fn post(&self, text: &str) -> i64 {
        self.write(Sender::Chat, text)
    }

    pub fn has_bot(&self) -> bool {
        self.sandbox
            .look(|world| world.chats.get(&self.id).is_some_and(|chat| chat.bot == Membership::Member))
    }

    pub fn messages(&self) -> Vec<MessageView> {
        self.sandbox.look(|world| view::messages(world.chats.get(&self.id)))
    }

    fn write(&self, sender: Sender, text: &str) -> i64 {
        let content = Content::Text(human_text(text));
        self.sandbox.act(|world, now| world.write(self.id, sender, content, Map::new(), now))
    }
}
