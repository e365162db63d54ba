//! The words, tried: every screen in every language, within limits, and every file against the others.

mod asked;
mod cards;
mod consent;
mod drawn;
mod ease;
mod files;
mod hard;
mod in_front;
mod journal;
mod kinds;
mod limits;
mod lines;
mod no_answer;
mod note;
mod pages;
mod places;
mod pressed;
mod promises;
mod questions;
mod samples;
mod sentences;
mod skills;
mod slots;
mod speech;
mod spoken;
mod target;
mod thought;
mod track;
mod typed;
mod weeks;
mod worth;

use std::collections::BTreeMap;

use super::{Ctx, Words};

fn words() -> Words {
    Words::new(BTreeMap::new()).unwrap()
}

fn ctx() -> Ctx {
    Ctx { bot_username: "tidemark_bot".into(), local: None }
}
