//! Tidemark: a Telegram bot for the days between therapy sessions.
//!
//! The rooms, floor by floor, are told in `docs/ARCHITECTURE.md`.

pub mod app;
pub mod charts;
pub mod cli;
pub mod demo;
pub mod dialogue;
pub mod domain;
pub mod rehearse;
pub mod sandbox;
pub mod store;
pub mod telegram;
pub mod wording;
