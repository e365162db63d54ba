//! A note somebody keeps beside the check-ins: of a day, for nobody else until it is shared. Knows how one is marked, cut
//! and looked for; never judges a word of it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{fingerprint, letters};

/// The most notes of one day.
pub const DAY_MAX: usize = 100;
/// Characters of a note that one message shows.
pub const PART: usize = 3000;
/// Letters of a key, as they stand in a button.
const KEY: usize = 12;
/// The longest text that is looked for, in characters.
pub const QUERY_MAX: usize = 60;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// What its buttons call it.
    pub key: String,
    pub day: NaiveDate,
    pub text: String,
    /// Did the client say yes to sharing these words?
    pub shared: bool,
    /// Who can read it now, by name.
    pub readers: Vec<String>,
}

impl Note {
    pub fn mark(&self) -> u32 {
        mark(&self.text)
    }

    /// How many messages it takes to read it.
    pub fn parts(&self) -> usize {
        self.text.chars().count().div_ceil(PART).max(1)
    }

    /// One of them, from 0.
    pub fn part(&self, number: usize) -> String {
        self.text.chars().skip(number * PART).take(PART).collect()
    }

    /// Can anybody else read it?
    pub fn can_be_read(&self) -> bool {
        self.shared && !self.readers.is_empty()
    }
}

/// A mark of the words a button stands under.
pub fn mark(text: &str) -> u32 {
    fingerprint::of(text.bytes())
}

/// The same of a yes to those who are named beside them. Of the same readers it is undone by itself.
pub fn mark_to(mark: u32, readers: &[String]) -> u32 {
    mark ^ fingerprint::of(readers.iter().flat_map(|name| name.bytes().chain([0])))
}

/// A key, of a code nobody has yet.
pub fn key_of(code: &str) -> String {
    code.chars().filter(|c| is_of_key(*c)).take(KEY).collect()
}

/// Can it be a key of ours?
pub fn is_key(text: &str) -> bool {
    text.chars().count() == KEY && text.chars().all(is_of_key)
}

fn is_of_key(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '_'
}

/// Are all words of what is looked for in the text, whatever their case and accents?
pub fn has(text: &str, query: &str) -> bool {
    let text = letters::folded(text);
    letters::folded(query).split_whitespace().all(|word| text.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whatever_their_case_accents_and_order() {
        for (text, query, found) in [
            ("Slept badly\nwalked all the same", "WALKED slept", true),
            ("Slept badly", "walked", false),
            ("Mañana llamaré a mamá", "mama manana", true),
            ("نِمتُ جيّدًا اليوم", "نمت", true),
            ("anything", "", true),
        ] {
            assert_eq!(has(text, query), found, "{text} {query}");
        }
    }

    #[test]
    fn a_note_is_read_in_parts_that_lose_no_letter() {
        let text = "é".repeat(PART) + &"ن".repeat(1096);
        let day = "2026-03-02".parse().unwrap();
        let note = Note { key: key_of("AbCd-_0123456789"), day, text, shared: false, readers: Vec::new() };
        assert_eq!((note.parts(), note.part(0).chars().count(), note.part(2)), (2, PART, String::new()));
        assert_eq!(note.part(0) + &note.part(1), note.text);
        assert!(is_key(&note.key) && !is_key("AbCd 0123456") && !is_key("short"));
    }
}
