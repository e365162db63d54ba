//! A count: its number and nothing else, for the question says of what.

use crate::wording::say::Say;

pub fn said(say: &Say<'_>, number: i32) -> String {
    say.whole(number)
}

pub fn hint(say: &Say<'_>) -> String {
    say.say("kind-count-type")
}
