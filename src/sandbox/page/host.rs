//! Who runs the world behind the page: the sandbox passes on what the page orders and shows what the host tells.

use futures_util::future::BoxFuture;
use serde_json::Value;

/// Something the page asks for that the sandbox itself knows nothing of.
#[derive(Debug, Clone)]
pub enum Order {
    /// A person did something; what follows from it should happen now.
    Acted,
    /// One of the host's own actions, by its id.
    Action(String),
    /// Somebody new opens this link of the bot.
    OpenLink(String),
}

pub trait Host: Send + Sync {
    /// Carries an order out, one at a time. The error is a sentence for the page.
    fn order(&self, order: Order) -> BoxFuture<'_, Result<(), String>>;

    /// What the page shows besides the chats:
    /// `title`, `about`, `now` (ms), `phones: [{title, people: [{id, name, zone, note}]}]`,
    /// `actions: [{group, id, label, pressed?}]`, `happened: [{at, person, what, text}]`, `calls_after`, `busy`.
    fn state(&self) -> Value;
}
