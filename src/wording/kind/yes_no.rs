//! Yes or no, in a word.

use crate::wording::say::Say;

pub fn said(say: &Say<'_>, number: i32) -> String {
    say.say(if number == 0 { "kind-no" } else { "kind-yes" })
}

pub fn hint(say: &Say<'_>) -> String {
    say.say("kind-yes-no-type")
}
