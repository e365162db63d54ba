//! The only room that knows teloxide: it translates updates and messages, and classifies what became of them.
//! Decides nothing, keeps nothing, and never prints a token or a text.

mod api;
mod from_update;
mod outcome;
mod to_request;
mod token;

pub use api::{Api, ApiError, Batch, Me, RawUpdate};
pub use from_update::{Incoming, Place, What, from_update};
pub use outcome::Outcome;
pub use to_request::{File, Media};
pub use token::{Token, TokenError};
