//! What a client is asked, for the client: what goes on and what is put aside. Never decides which.

use crate::dialogue::press::{AsideTap, Press, SettingsTap};
use crate::domain::placed::Asked;

use super::fit::Body;
use super::message::Message;
use super::say::{Args, Say};
use super::{html, items};

/// Characters of a question on a button.
const ON_BUTTON: usize = 24;
const BUDGET: usize = 2800;

pub fn screen(say: &Say<'_>, asked: &[Asked]) -> Message {
    let rows: Vec<String> = asked.iter().map(|asked| row(say, asked)).collect();
    let body = Body::new(say.say("aside-title")).line(String::new()).rows(say, &rows, BUDGET);
    let tap = |asked: &Asked| {
        let mark = if asked.aside { "▶" } else { "⏸" };
        let name = html::cut(&html::plain(&items::name(say, &asked.item.name)), ON_BUTTON);
        (format!("{mark} {name}"), Press::Aside(AsideTap::Put(asked.item.id, !asked.aside)))
    };
    Message::new(body.part(say.say("aside-hint")).text())
        .grid(2, asked.iter().map(tap).collect())
        .button(say.label("settings-back"), Press::Settings(SettingsTap::Show))
}

/// One question, with who put it on the list and whether it is put aside.
pub fn row(say: &Say<'_>, asked: &Asked) -> String {
    let item = items::before_answer(say, &asked.item);
    let item = match &asked.by {
        Some(by) => say.with("aside-by", Args::new().said("item", item).name("therapist", by)),
        None => item,
    };
    match asked.aside {
        true => say.with("aside-row", Args::new().said("item", item)),
        false => format!("• {item}"),
    }
}
