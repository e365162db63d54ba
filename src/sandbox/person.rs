//! A person in their private chat with the bot: what they do there, and what they see.

use serde_json::{Map, Value, json};

use super::model::acts::human_text;
use super::model::files::FileKind;
use super::model::message::{Content, Markup, Message, Sender, Text};
use super::server::Sandbox;
use super::view::{self, MessageView};

/// A handle to one person; cheap to clone.
#[derive(Debug, Clone)]
pub struct Person {
    sandbox: Sandbox,
    id: i64,
}

/// Why a button could not be pressed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TapError {
    #[error("no button \"{label}\"; there are: {seen:?}")]
    NoButton { label: String, seen: Vec<String> },
    #[error("no message {0} in this chat")]
    NoMessage(i64),
    /// The button opens a page; the bot hears nothing of it.
    #[error("the button opens {0}")]
    OpensUrl(String),
    #[error("this person has blocked the bot")]
    Blocked,
}

enum Target {
    Press { message: i64, label: String, data: String },
    Write(String),
}

impl Person {
    pub(super) fn new(sandbox: Sandbox, id: i64) -> Self {
        Self { sandbox, id }
    }

    pub fn id(&self) -> i64 {
        self.id
    }

    pub fn first_name(&self) -> String {
        self.sandbox
            .look(|world| world.people.get(&self.id).map(|person| person.first_name.clone()))
            .unwrap_or_default()
    }

    /// Whether this person has blocked the bot.
    pub fn has_blocked(&self) -> bool {
        self.sandbox.look(|world| world.people.get(&self.id).is_some_and(|person| person.blocked))
    }

    /// Writes a text and returns its message id. Writing undoes a block.
    pub fn say(&self, text: &str) -> i64 {
        self.send(Content::Text(human_text(text)), Map::new())
    }

    /// Writes a text as a reply to a message of this chat.
    pub fn reply(&self, message_id: i64, text: &str) -> i64 {
        self.sandbox.act(|world, now| {
            world.open_private(self.id, now);
            let extra = match world.message_json(self.id, message_id) {
                Value::Null => Map::new(),
                shown => Map::from_iter([("reply_to_message".to_owned(), shown)]),
            };
            world.write(self.id, Sender::Person(self.id), Content::Text(human_text(text)), extra, now)
        })
    }

    /// Writes a text as a reply to a story, or to a message of another chat.
    pub fn reply_elsewhere(&self, story: bool, text: &str) -> i64 {
        let field = if story { "reply_to_story" } else { "external_reply" };
        let extra = Map::from_iter([(field.to_owned(), json!({"chat": {"id": 1, "type": "channel"}}))]);
        self.send(Content::Text(human_text(text)), extra)
    }

    /// Presses Start, perhaps with the payload of a link.
    pub fn start(&self, payload: Option<&str>) -> i64 {
        self.say(&format!("/start {}", payload.unwrap_or_default()))
    }

    /// Presses the button with this label (or else one containing it) on the newest message that has one.
    /// A button of the reply keyboard is written as text.
    pub fn tap(&self, label: &str) -> Result<(), TapError> {
        self.sandbox.act(|world, now| {
            let blocked = world.people.get(&self.id).is_some_and(|person| person.blocked);
            if blocked {
                return Err(TapError::Blocked);
            }
            let mut seen = Vec::new();
            let mut target = None;
            if let Some(chat) = world.chats.get(&self.id) {
                for message in chat.messages.values().rev() {
                    let shown = chat.reply_keyboard == Some(message.id);
                    target = find(message, shown, label, &mut seen);
                    if target.is_some() {
                        break;
                    }
                }
            }
            match target.ok_or_else(|| TapError::NoButton { label: label.to_owned(), seen })?? {
                Target::Press { message, label, data } => {
                    world.press(self.id, self.id, message, &label, &data, now);
                }
                Target::Write(text) => {
                    world.choose_reply(self.id, &text, now);
                }
            }
            Ok(())
        })
    }

    /// Presses a button of this very message.
    pub fn tap_on(&self, message_id: i64, label: &str) -> Result<(), TapError> {
        self.sandbox.act(|world, now| {
            if world.people.get(&self.id).is_some_and(|person| person.blocked) {
                return Err(TapError::Blocked);
            }
            let chat = world.chats.get(&self.id);
            let message = chat.and_then(|chat| chat.messages.get(&message_id));
            let message = message.ok_or(TapError::NoMessage(message_id))?;
            let mut seen = Vec::new();
            let target = find(message, false, label, &mut seen);
            let target = target.ok_or_else(|| TapError::NoButton { label: label.to_owned(), seen })??;
            if let Target::Press { message, label, data } = target {
                world.press(self.id, self.id, message, &label, &data, now);
            }
            Ok(())
        })
    }

    /// Presses the button with this data that stands under this message.
    pub fn press_button(&self, message_id: i64, data: &str) -> Result<(), TapError> {
        self.sandbox.act(|world, now| {
            if world.people.get(&self.id).is_some_and(|person| person.blocked) {
                return Err(TapError::Blocked);
            }
            let message = world.chats.get(&self.id).and_then(|chat| chat.messages.get(&message_id));
            let message = message.ok_or(TapError::NoMessage(message_id))?;
            let mut buttons =
                message.inline().into_iter().flat_map(|keyboard| keyboard.rows.iter().flatten());
            let Some(button) = buttons.find(|button| button.data.as_deref() == Some(data)) else {
                // The keyboard changed while the finger was on its way.
                return Err(TapError::NoMessage(message_id));
            };
            let label = button.label.clone();
            world.press(self.id, self.id, message_id, &label, data, now);
            Ok(())
        })
    }

    /// Sends button data that may be old, forged, or of a message long gone.
    pub fn press_data(&self, message_id: i64, data: &str) {
        self.sandbox.act(|world, now| world.press(self.id, self.id, message_id, data, data, now));
    }

    pub fn send_location(&self, lat: f64, lon: f64) -> i64 {
        self.send_other("location", json!({"latitude": lat, "longitude": lon}))
    }

    pub fn send_sticker(&self) -> i64 {
        let sticker = json!({
            "file_id": "CAACAgI00000001", "file_unique_id": "S00000001", "type": "regular", "width": 512,
            "height": 512, "is_animated": false, "is_video": false, "emoji": "\u{1f44d}", "file_size": 10_000,
        });
        self.send_other("sticker", sticker)
    }

    pub fn send_voice(&self) -> i64 {
        let voice = json!({
            "file_id": "AwACAgI00000001", "file_unique_id": "V00000001", "duration": 3,
            "mime_type": "audio/ogg", "file_size": 9_000,
        });
        self.send_other("voice", voice)
    }

    pub fn send_photo(&self) -> i64 {
        let mut file = self.sandbox.act(|world, _| {
            world.files.keep("photo.jpg", "image/jpeg", b"\xff\xd8 a picture".to_vec(), FileKind::Photo)
        });
        file.pixels = Some((1280, 960));
        self.send(Content::Photo { file, caption: Text::default() }, Map::new())
    }

    /// Changes the text of an own message; `false` if there is none of that id.
    pub fn edit_text(&self, message_id: i64, new_text: &str) -> bool {
        self.sandbox.act(|world, now| world.rewrite(self.id, message_id, new_text, now))
    }

    /// Forwards what somebody else wrote.
    pub fn forward(&self, text: &str) -> i64 {
        let origin = self.sandbox.act_quietly(|_, now| {
            json!({"type": "hidden_user", "sender_user_name": "Somebody else", "date": now.timestamp()})
        });
        let extra = Map::from_iter([("forward_origin".to_owned(), origin)]);
        self.send(Content::Text(human_text(text)), extra)
    }

    pub fn block(&self) {
        self.sandbox.act(|world, now| world.set_blocked(self.id, true, now));
    }

    pub fn unblock(&self) {
        self.sandbox.act(|world, now| world.set_blocked(self.id, false, now));
    }

    /// Deletes the account; the bot learns of it only when it writes.
    pub fn deactivate(&self) {
        self.sandbox.act(|world, _| {
            if let Some(person) = world.people.get_mut(&self.id) {
                person.deactivated = true;
            }
        });
    }

    /// The chat as it stands, oldest first.
    pub fn messages(&self) -> Vec<MessageView> {
        self.sandbox.look(|world| view::messages(world.chats.get(&self.id)))
    }

    /// The newest message from the bot.
    pub fn last(&self) -> Option<MessageView> {
        self.messages().into_iter().rev().find(|message| message.from_bot)
    }

    /// The reply keyboard under the input field, row by row.
    pub fn reply_keyboard(&self) -> Vec<Vec<String>> {
        self.sandbox.look(|world| {
            let chat = world.chats.get(&self.id);
            let holder = chat.and_then(|chat| chat.messages.get(&chat.reply_keyboard?));
            match holder.map(|message| &message.markup) {
                Some(Markup::Reply(keyboard)) => keyboard.rows.clone(),
                _ => Vec::new(),
            }
        })
    }

    /// What the bot says it is doing (`typing`), until its next message.
    pub fn bot_action(&self) -> Option<String> {
        self.sandbox.look(|world| world.chats.get(&self.id)?.last_action.clone())
    }

    /// What presses were answered with, in order.
    pub fn toasts(&self) -> Vec<String> {
        self.sandbox.look(|world| {
            let toasts = world.people.get(&self.id).map(|person| person.toasts.iter());
            toasts.into_iter().flatten().map(|toast| toast.text.clone()).collect()
        })
    }

    /// The bytes of a file seen in the chat.
    pub fn file(&self, file_id: &str) -> Option<Vec<u8>> {
        self.sandbox.look(|world| world.files.bytes(file_id).map(<[u8]>::to_vec))
    }

    pub fn transcript(&self) -> String {
        self.sandbox.transcript(self.id)
    }

    fn send_other(&self, name: &'static str, value: Value) -> i64 {
        let fields = Map::from_iter([(name.to_owned(), value)]);
        self.send(Content::Other { name, fields }, Map::new())
    }

    fn send(&self, content: Content, extra: Map<String, Value>) -> i64 {
        self.sandbox.act(|world, now| {
            world.open_private(self.id, now);
            world.write(self.id, Sender::Person(self.id), content, extra, now)
        })
    }
}

/// The button of one message that fits the label best; what else there is goes into `seen`.
fn find(
    message: &Message,
    reply_keyboard_shown: bool,
    label: &str,
    seen: &mut Vec<String>,
) -> Option<Result<Target, TapError>> {
    if let Markup::Reply(keyboard) = &message.markup
        && reply_keyboard_shown
    {
        let labels = keyboard.rows.iter().flatten();
        seen.extend(labels.clone().cloned());
        return view::best(labels, label, |own| own).map(|own| Ok(Target::Write(own.clone())));
    }
    let buttons = message.inline()?.rows.iter().flatten();
    seen.extend(buttons.clone().map(|own| own.label.clone()));
    let found = view::best(buttons, label, |own| &own.label)?;
    Some(match (&found.data, &found.url) {
        (Some(data), _) => {
            Ok(Target::Press { message: message.id, label: found.label.clone(), data: data.clone() })
        }
        (None, url) => Err(TapError::OpensUrl(url.clone().unwrap_or_default())),
    })
}
