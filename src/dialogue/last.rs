//! What stands last is what is answered: whose question words are for, where the card of a later day came below it.
//! Never knows where cards stand: it says what would have to be so.

use super::event::{Said, Word};
use super::facts::Newer;
use super::state::State;

/// The one rule for words at the question of a day, where the card of a later one may have come below it: what stands last
/// is what is answered.
pub fn newer(state: &State, said: &Said) -> Newer {
    let State::Checkin { at, text, touched, .. } = state else { return Newer::Never };
    let of_sharing = matches!(said.word, Some(Word::Yes | Word::No)) || said.of_sharing;
    match touched {
        // A yes or a no to who may read a text: a yes asks that again, and a no is taken wherever it is said.
        _ if at.shares() && of_sharing => Newer::Never,
        // Nobody began it, as after a reply to the card of an older day: a number is for what is asked last.
        None if said.is_number() => Newer::Always,
        // A text is gone on with, and nobody writes a number there, once another card came below.
        None => Newer::AskedSince,
        Some(_) if *text && (at.shares() || said.is_bare_number()) => Newer::AskedSince,
        Some(_) => Newer::UnlessAmid,
    }
}
