//! The model of Telegram: plain data and pure rules, with the time passed in as a value.
//!
//! It does no input or output, starts no task and reads no clock; the skin around it does.

pub(super) mod acts;
pub(super) mod chats;
pub(super) mod faults;
pub(super) mod files;
pub(super) mod html;
pub(super) mod journal;
pub(super) mod keyboard;
pub(super) mod lint;
pub(super) mod message;
pub(super) mod params;
pub(super) mod people;
pub(super) mod profile;
pub(super) mod queries;
pub(super) mod rates;
pub(super) mod updates;

use std::collections::BTreeMap;

use serde_json::{Value, json};

use chats::Chat;
use faults::Faults;
use files::Files;
use journal::Journal;
use lint::Lint;
use people::PersonRecord;
use profile::Profile;
use queries::Queries;
use rates::Meter;
use updates::UpdateQueue;

/// Everything the server knows. One bot, any number of people and chats.
#[derive(Debug)]
pub(super) struct World {
    pub(super) bot: BotAccount,
    pub(super) people: BTreeMap<i64, PersonRecord>,
    pub(super) chats: BTreeMap<i64, Chat>,
    pub(super) updates: UpdateQueue,
    pub(super) queries: Queries,
    pub(super) files: Files,
    pub(super) profile: Profile,
    pub(super) journal: Journal,
    pub(super) faults: Faults,
    pub(super) lint: Lint,
    pub(super) meter: Option<Meter>,
    albums: u64,
}

#[derive(Debug, Clone)]
pub(super) struct BotAccount {
    pub(super) id: i64,
    pub(super) username: String,
}

impl World {
    pub(super) fn new(bot: BotAccount, meter: Option<Meter>) -> Self {
        let profile = Profile::new(&bot.username);
        Self {
            bot,
            people: BTreeMap::new(),
            chats: BTreeMap::new(),
            updates: UpdateQueue::default(),
            queries: Queries::default(),
            files: Files::default(),
            profile,
            journal: Journal::default(),
            faults: Faults::default(),
            lint: Lint::default(),
            meter,
            albums: 0,
        }
    }

    /// The bot as a `User`.
    pub(super) fn bot_user(&self) -> Value {
        json!({
            "id": self.bot.id,
            "is_bot": true,
            "first_name": self.profile.name(""),
            "username": self.bot.username,
        })
    }

    pub(super) fn next_album_id(&mut self) -> String {
        self.albums += 1;
        (13_000_000_000_000_000 + self.albums).to_string()
    }
}
