//! The only human language in the house: a [`Screen`](crate::dialogue::screen::Screen) and a language in, text and
//! buttons out. Every sentence is in `locales/<tag>/<feature>.ftl`; the file of the same name here says which one.
//! Never decides anything, never reads a clock, never fails while running.

mod answers;
mod arranged;
mod aside;
mod chart;
mod checkin;
mod clients;
mod common;
mod data;
mod dates;
mod differences;
mod digest;
mod digest_picture;
mod drawn;
mod ease;
mod fit;
mod help;
mod homework;
mod html;
mod invite;
mod items;
mod join;
mod journal;
mod kind;
mod line;
mod locale;
mod measured;
mod message;
mod named;
mod note;
mod numbers;
mod pause;
mod pictured;
mod pressed;
mod questions;
mod say;
mod screen;
mod seen;
mod sentences;
mod session;
mod session_picture;
mod settings;
mod sharing;
mod skill;
mod skills;
mod sleep;
mod slots;
mod spoken;
mod stop;
mod target;
mod templates;
mod thought;
mod track;
mod typed;
mod weekdays;
mod weekly;
mod words;
mod zone;

#[cfg(test)]
mod tests;

pub use self::chart::{ChartLabels, PanelLabels};
pub use self::dates::DayStyle;
pub use self::digest_picture::CaseloadLabels;
pub use self::locale::WordingError;
pub use self::message::{Button, Ctx, Message, ReplyKeyboard};
pub use self::seen::{CaseCard, DigestPage, DigestRow};
pub use self::session::{Names, Shared};
pub use self::session_picture::SessionLabels;
pub use self::track::TogetherPage;
pub use self::weekly::OwnWeek;
pub use self::words::Words;
