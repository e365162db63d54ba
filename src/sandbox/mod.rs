//! A local Telegram Bot API: a model of Telegram, an HTTP skin over it, and people to play with.
//!
//! A bot meets it only through its API address, as it would meet Telegram. It keeps Telegram's rules and exact
//! error strings on a clock it is given, and can misbehave on demand. It knows no bot in particular, keeps
//! everything in memory, and imports nothing from the other rooms.

mod group;
mod http;
mod methods;
mod model;
mod options;
mod page;
mod person;
mod server;
mod transcript;
mod view;

pub use group::Group;
pub use model::faults::{Fault, FaultKind};
pub use model::journal::Call;
pub use model::profile::Scope;
pub use model::rates::Rates;
pub use options::{NowFn, Options};
pub use page::{Host, Order};
pub use person::{Person, TapError};
pub use server::Sandbox;
pub use view::{ButtonView, FileView, MessageView};
