//! A count: its number and nothing else, for the question says of what.

use super::{Worded, unread};
use crate::domain::item::Item;
use crate::wording::say::Say;

pub struct Count;

impl Worded for Count {
    fn hint(&self, say: &Say<'_>, _: &Item) -> String {
        say.say("kind-count-type")
    }

    fn not_found(&self, say: &Say<'_>, item: &Item) -> String {
        unread::no_number(say, item)
    }

    fn called(&self, say: &Say<'_>) -> String {
        say.say("questions-kind-count")
    }

    fn beside_usual(&self) -> [&'static str; 2] {
        ["chart-average-more", "chart-average-less"]
    }
}
