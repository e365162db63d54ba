//! From Telegram's updates to what happened, in our words. Only private chats are conversations.

use chrono::{DateTime, Utc};
use teloxide::types::{
    CallbackQuery, ChatMemberStatus, ChatMemberUpdated, MediaKind, Message, MessageKind, Update, UpdateKind,
    User,
};

use crate::dialogue::event::{Command, Event, Said, Unreadable};
use crate::dialogue::press::Press;
use crate::domain::ids::PersonId;

/// One update that concerns us.
#[derive(Clone, Debug, PartialEq)]
pub struct Incoming {
    pub person: PersonId,
    /// As the person's Telegram says, such as `es-MX`.
    pub language_code: Option<String>,
    /// When it was sent, where it says so: a press does not.
    pub sent_at: Option<DateTime<Utc>>,
    pub what: What,
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
pub fn from_update(update: &Update) -> Option<Incoming> {
    match &update.kind {
        UpdateKind::Message(message) => from_message(message),
        UpdateKind::EditedMessage(message) => from_edited(message),
        UpdateKind::CallbackQuery(query) => from_query(query),
        UpdateKind::MyChatMember(changed) => from_membership(changed),
        UpdateKind::ChannelPost(message) => Some(Incoming {
            person: PersonId(message.chat.id.0),
            language_code: None,
            sent_at: Some(message.date),
            what: What::Elsewhere { chat: message.chat.id.0 },
        }),
        _ => None,
    }
}

fn from_message(message: &Message) -> Option<Incoming> {
    let from = message.from.as_ref()?;
    if !message.chat.is_private() {
        // Leaving and joining are told as membership; answering them here would speak after leaving.
        let MessageKind::Common(_) = message.kind else {
            return None;
        };
        return Some(incoming(from, Some(message.date), What::Elsewhere { chat: message.chat.id.0 }));
    }
    let MessageKind::Common(common) = &message.kind else {
        return None;
    };
    let what = if common.forward_origin.is_some() {
        What::Event(Event::Unreadable(Unreadable::Forwarded))
    } else {
        match &common.media_kind {
            MediaKind::Text(text) => What::Event(match Command::parse(&text.text) {
                Some(command) => Event::Command(command),
                None => Event::Text(Said { text: text.text.clone(), ..Said::default() }),
            }),
            MediaKind::Location(shared) => What::Located(Place {
                latitude: shared.location.latitude,
                longitude: shared.location.longitude,
            }),
            MediaKind::Sticker(_) => unreadable(Unreadable::Sticker),
            MediaKind::Voice(_) | MediaKind::Audio(_) | MediaKind::VideoNote(_) => {
                unreadable(Unreadable::Voice)
            }
            MediaKind::Photo(_) | MediaKind::Video(_) | MediaKind::Animation(_) => {
                unreadable(Unreadable::Picture)
            }
            _ => unreadable(Unreadable::Other),
        }
    };
    Some(incoming(from, Some(message.date), what))
}

fn from_edited(message: &Message) -> Option<Incoming> {
    let from = message.from.as_ref()?;
    let changed_at = message.edit_date().copied().unwrap_or(message.date);
    message.chat.is_private().then(|| incoming(from, Some(changed_at), unreadable(Unreadable::Edited)))
}

fn from_query(query: &CallbackQuery) -> Option<Incoming> {
    let message = query.message.as_ref();
    if message.is_some_and(|message| !message.chat().is_private()) {
        return None;
    }
    let event = match query.data.as_deref().and_then(Press::decode) {
        Some(press) => Event::Pressed(press),
        None => Event::StaleButton,
    };
    let picture = message.and_then(|message| message.regular_message()).is_some_and(|m| m.text().is_none());
    let message = message.map(|message| i64::from(message.id().0));
    Some(incoming(&query.from, None, What::Press { query: query.id.0.clone(), message, picture, event }))
}

fn from_membership(changed: &ChatMemberUpdated) -> Option<Incoming> {
    let status = changed.new_chat_member.status();
    let is_in = !matches!(status, ChatMemberStatus::Left | ChatMemberStatus::Banned);
    let what = match (changed.chat.is_private(), is_in) {
        (true, true) => What::Event(Event::Returned),
        (true, false) => What::Event(Event::Blocked),
        (false, true) => What::Elsewhere { chat: changed.chat.id.0 },
        (false, false) => return None,
    };
    Some(incoming(&changed.from, Some(changed.date), what))
}

fn unreadable(what: Unreadable) -> What {
    What::Event(Event::Unreadable(what))
}

fn incoming(from: &User, sent_at: Option<DateTime<Utc>>, what: What) -> Incoming {
    let person = PersonId(i64::try_from(from.id.0).unwrap_or(i64::MAX));
    Incoming { person, language_code: from.language_code.clone(), sent_at, what }
}
