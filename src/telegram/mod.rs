//! The only room that knows teloxide: it translates updates and messages, and classifies what became of them.
//! Decides nothing, keeps nothing, and never prints a token or a text.

mod api;
mod batch;
mod call;
mod from_update;
mod kinds;
mod outcome;
mod to_request;
mod token;

pub use api::{Api, ApiError, Me};
pub use batch::{Batch, RawUpdate};
pub use from_update::{Incoming, Place, Typed, What, from_update};
pub use outcome::Outcome;
pub use to_request::{File, Media};
pub use token::{Token, TokenError};
