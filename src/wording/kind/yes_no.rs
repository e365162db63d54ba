//! Yes or no, in a word.

use super::Worded;
use crate::domain::item::Item;
use crate::wording::say::Say;

pub struct YesNo;

impl Worded for YesNo {
    fn said(&self, say: &Say<'_>, number: i32) -> String {
        say.say(if number == 0 { "kind-no" } else { "kind-yes" })
    }

    fn hint(&self, say: &Say<'_>, _: &Item) -> String {
        say.say("kind-yes-no-type")
    }

    fn not_found(&self, say: &Say<'_>, _: &Item) -> String {
        say.say("kind-unread-yes-no")
    }

    fn called(&self, say: &Say<'_>) -> String {
        say.say("questions-kind-yes-no")
    }
}
