//! A year of the version before questions were rows, lived with that very program, and brought up to date.
//!
//! `tests/data/landed/` is what it left in the middle of things: three clients over 52 weeks, nine more of the last
//! week, three therapists; answers late, filled in, changed and skipped, notes shared and private, the moment of SUDs
//! switched at night and amid a day, pauses, a move, three languages, and everything written that last night unsent,
//! because the sender had died. `rows.sql` is the database; the rest is what that program made of it: its exports,
//! its words for each waiting message, its buttons, its conversations. None of it is ever written anew.

mod alive;
mod answers;
mod landed;
mod messages;
mod older;
