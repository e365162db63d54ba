//! The words, tried: every screen in every language, within limits, and every file against the others.

mod files;
mod limits;
mod places;
mod samples;
mod sentences;

use std::collections::BTreeMap;

use super::{Ctx, Words};

fn words() -> Words {
    Words::new(BTreeMap::new()).unwrap()
}

fn ctx() -> Ctx {
    Ctx {
        bot_username: "tidemark_bot".into(),
    }
}
