//! Free text, told back in its own words.

use super::Worded;
use crate::domain::item::Item;
use crate::wording::html;
use crate::wording::say::Say;

/// Characters of it that are shown again.
const SHOWN: usize = 300;

pub struct Text;

pub fn said(text: &str) -> String {
    html::escape(&html::isolate(text, SHOWN))
}

impl Worded for Text {
    fn hint(&self, say: &Say<'_>, _: &Item) -> String {
        say.say("kind-text-type")
    }

    fn not_found(&self, say: &Say<'_>, _: &Item) -> String {
        say.say("kind-unread-empty")
    }

    fn called(&self, say: &Say<'_>) -> String {
        say.say("questions-kind-text")
    }
}
