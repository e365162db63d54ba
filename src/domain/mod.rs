//! The ground floor: what a check-in, a scale, a schedule and a consent are.
//! Never async, no IO, no clock, no Telegram, no SQL, no human language.

pub mod alarm;
pub mod answers;
pub mod axis;
pub mod called;
pub mod catalogue;
pub mod checkin;
pub mod client;
pub mod code;
pub mod fingerprint;
pub mod form;
pub mod harm;
pub mod ids;
pub mod item;
pub mod kind;
pub mod label;
pub mod lang;
pub mod letters;
pub mod line;
pub mod link;
pub mod marks;
pub mod moment;
pub mod past;
pub mod placed;
pub mod scale;
pub mod schedule;
pub mod secret;
pub mod series;
pub mod session;
pub mod shared;
pub mod skill;
pub mod task;
pub mod trend;
pub mod typed;
pub mod week;
pub mod zones;
