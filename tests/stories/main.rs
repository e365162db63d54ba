//! Stories: the real bot, a real encrypted database, the sandbox over HTTP, a clock set by hand. They read like a chat.
#![expect(clippy::unwrap_used, reason = "a story that cannot go on has failed")]

mod aside;
mod away;
mod begun;
mod below;
mod buttons;
mod caseload;
mod checkin;
mod clock;
mod consent;
mod crash;
mod dead_clock;
mod edits;
mod forgetting;
mod given;
mod gone;
mod hello;
mod looks;
mod manners;
mod named;
mod need;
mod notes;
mod odd;
mod outbox;
mod promises;
mod questions;
mod refused;
mod reminder;
mod sent;
mod session;
mod sharing;
mod stays;
mod steps;
mod support;
mod weekly;
