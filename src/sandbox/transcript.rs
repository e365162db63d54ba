//! A chat as text that can be searched: who said what and when, with the buttons beneath.

use std::fmt::Write;

use super::model::World;
use super::model::chats::{Chat, ChatKind};
use super::model::files::FileInfo;
use super::model::message::{Content, Markup, Message, Sender};
use super::server::Sandbox;

impl Sandbox {
    /// The chat as it stands; edited messages in their final form, deleted ones not at all.
    pub fn transcript(&self, chat: i64) -> String {
        self.look(|world| {
            let mut out = String::new();
            if let Some(chat) = world.chats.get(&chat) {
                for message in chat.messages.values() {
                    // Writing to a string cannot fail.
                    let _ = write_message(&mut out, world, chat, message);
                }
            }
            out
        })
    }
}

fn write_message(out: &mut String, world: &World, chat: &Chat, message: &Message) -> std::fmt::Result {
    let speaker = match message.sender {
        Sender::Bot => "bot",
        Sender::Person(id) => world.people.get(&id).map_or("somebody", |person| &person.first_name),
        Sender::Chat if chat.kind == ChatKind::Channel => &chat.title,
        Sender::Chat => "somebody",
    };
    let said = said(message).replace('\n', "\n    ");
    writeln!(out, "[{}] {speaker}: {said}", message.date.format("%Y-%m-%d %H:%M"))?;
    match &message.markup {
        Markup::Inline(keyboard) => {
            for row in &keyboard.rows {
                let labels: Vec<&str> = row.iter().map(|button| button.label.as_str()).collect();
                writeln!(out, "  [ {} ]", labels.join(" | "))?;
            }
        }
        Markup::Reply(keyboard) => {
            for row in &keyboard.rows {
                writeln!(out, "  ( {} )", row.join(" | "))?;
            }
        }
        Markup::None | Markup::Remove | Markup::ForceReply => {}
    }
    Ok(())
}

fn said(message: &Message) -> String {
    let named = |kind: &str, file: &FileInfo, caption: &str| {
        let size =
            file.pixels.filter(|_| kind == "photo").map(|(w, h)| format!(" {w}x{h}")).unwrap_or_default();
        let caption = if caption.is_empty() { String::new() } else { format!(": {caption}") };
        format!("<{kind} {}{size}{caption}>", file.name)
    };
    match &message.content {
        Content::Text(text) => text.plain.clone(),
        Content::Photo { file, caption } => named("photo", file, &caption.plain),
        Content::Document { file, caption } => named("document", file, &caption.plain),
        Content::Other { name, .. } => format!("<{name}>"),
    }
}
