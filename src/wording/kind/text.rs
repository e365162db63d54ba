//! Free text, told back in its own words.

use crate::wording::html;
use crate::wording::say::Say;

/// Characters of it that are shown again.
const SHOWN: usize = 300;

pub fn said(text: &str) -> String {
    html::escape(&html::isolate(text, SHOWN))
}

pub fn hint(say: &Say<'_>) -> String {
    say.say("kind-text-type")
}
