//! How much of a task was done, in a word or two.

use super::{Worded, unread};
use crate::domain::item::Item;
use crate::wording::items;
use crate::wording::say::Say;

pub struct Progress;

impl Worded for Progress {
    fn said(&self, say: &Say<'_>, number: i32) -> String {
        format!("{} {}", say.whole(number), items::done_word(say, number))
    }

    fn word(&self, say: &Say<'_>, number: i32) -> String {
        items::done_word(say, number)
    }

    fn hint(&self, say: &Say<'_>, _: &Item) -> String {
        say.say("kind-rating-type")
    }

    fn not_found(&self, say: &Say<'_>, item: &Item) -> String {
        unread::no_number(say, item)
    }

    fn called(&self, say: &Say<'_>) -> String {
        say.say("questions-kind-progress")
    }
}
