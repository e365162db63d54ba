//! What both bots share: moods in SQLite, and the card.

use std::sync::{Arc, Mutex};

use rusqlite::Connection;
use teloxide::prelude::*;
use teloxide::types::{InlineKeyboardButton, InlineKeyboardMarkup};

#[derive(Clone)]
pub struct Moods(Arc<Mutex<Connection>>);

impl Moods {
    pub fn open() -> Self {
        let db = Connection::open(std::env::var("DATABASE").unwrap()).unwrap();
        db.pragma_update(None, "journal_mode", "WAL").unwrap();
        db.pragma_update(None, "synchronous", "FULL").unwrap();
        db.execute_batch(
            "CREATE TABLE IF NOT EXISTS moods (person INTEGER, day TEXT, value INTEGER, PRIMARY KEY (person, day))",
        )
        .unwrap();
        Self(Arc::new(Mutex::new(db)))
    }

    /// Keeps these in one transaction.
    pub fn keep(&self, moods: &[(UserId, u8)]) {
        let mut db = self.0.lock().unwrap();
        let tx = db.transaction().unwrap();
        for (person, value) in moods {
            let upsert = "INSERT INTO moods VALUES (?1, date('now'), ?2) ON CONFLICT (person, day) DO UPDATE SET value = excluded.value";
            tx.prepare_cached(upsert).unwrap().execute((person.0.cast_signed(), value)).unwrap();
        }
        tx.commit().unwrap();
    }
}

/// The number on a pressed button.
pub fn value(query: &CallbackQuery) -> Option<u8> {
    query.data.as_deref()?.strip_prefix("mood:")?.parse().ok()
}

pub fn card(value: u8) -> String {
    format!("Thank you. It is saved.\n\nMood: {value}\n\nYou can change it here while the day is open.")
}

pub fn buttons() -> InlineKeyboardMarkup {
    let button = |n: u8| InlineKeyboardButton::callback(n.to_string(), format!("mood:{n}"));
    InlineKeyboardMarkup::new([(0..=5).map(button).collect::<Vec<_>>(), (6..=10).map(button).collect()])
}

/// Shows what was kept, and ends the waiting on the button.
pub async fn show(bot: &Bot, query: &CallbackQuery, value: u8) -> ResponseResult<()> {
    if let Some(message) = query.regular_message() {
        bot.edit_message_text(message.chat.id, message.id, card(value)).reply_markup(buttons()).await?;
    }
    bot.answer_callback_query(query.id.clone()).await?;
    Ok(())
}
