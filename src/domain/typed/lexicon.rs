//! The words of a language among which a number, a time or a place may stand. They come in as data; none is known here.
//! A word that is not listed makes a text unread: "not 7" must never become 7.

use std::collections::{HashMap, HashSet};

use super::Named;
use super::clock::DayPart;
use super::pieces::{Piece, pieces};
use crate::domain::letters;
use crate::domain::schedule::LocalTime;

/// What a phrase says beside a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberWord {
    Value(u16),
    /// Changes nothing: "about", "I'm at a".
    Filler,
    /// The same, but only where several numbers may be listed: "I used".
    ListFiller,
    /// The scale follows: "out of".
    OutOf,
    /// Only one of the numbers at its sides is meant, or all between: "or", "to".
    Either,
    /// Another number follows: "and".
    And,
    /// "and a half".
    Half,
    /// "percent".
    Percent,
    /// A question by its name: it changes nothing at that question, and everything at another.
    Name(Named),
    /// Part of a sentence, whatever it means in another language: "once" is no eleven.
    Other,
}

/// What a phrase says beside an hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeWord {
    Value(u16),
    /// Changes nothing: "at", "o'clock".
    Filler,
    /// A time by itself: "noon".
    Fixed(LocalTime),
    /// Which half of the day, or a part of it: "in the evening".
    Part(DayPart),
    /// So many minutes to or from the hour: "half past", "menos cuarto".
    Shift(i16),
    /// Minutes follow the hour, to be added (or taken away): "y", "menos".
    MinutesAfter {
        minus: bool,
    },
    /// Minutes come before the hour: "past", "to".
    MinutesBefore {
        minus: bool,
    },
}

/// The phrases of one person's language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lexicon {
    numbers: Phrases<NumberWord>,
    times: Phrases<TimeWord>,
    /// Words as names of places are compared: those that say where and nothing else, and those that some far town is
    /// called by.
    beside_places: HashSet<String>,
    no_places: HashSet<String>,
}

impl Lexicon {
    /// A phrase that is listed already keeps what it says.
    pub fn number(&mut self, phrase: &str, meaning: NumberWord) {
        self.numbers.add(phrase, meaning);
    }

    pub fn time(&mut self, phrase: &str, meaning: TimeWord) {
        self.times.add(phrase, meaning);
    }

    /// A word that may stand beside a place: "I live in".
    pub fn beside_place(&mut self, word: &str) {
        self.beside_places.insert(letters::compared(word));
    }

    /// A word people say, although some town is called so.
    pub fn no_place(&mut self, word: &str) {
        self.no_places.insert(letters::compared(word));
    }

    pub fn is_beside_a_place(&self, key: &str) -> bool {
        self.beside_places.contains(key)
    }

    pub fn is_no_place(&self, key: &str) -> bool {
        self.no_places.contains(key)
    }

    /// This one's phrases, and the other's where this one has nothing to say.
    pub fn and(mut self, other: &Self) -> Self {
        self.numbers.append(&other.numbers);
        self.times.append(&other.times);
        self.beside_places.extend(other.beside_places.iter().cloned());
        self.no_places.extend(other.no_places.iter().cloned());
        self
    }

    pub(super) fn numbers(&self, found: &[Piece]) -> Vec<Read<NumberWord>> {
        self.numbers.read(found)
    }

    pub(super) fn times(&self, found: &[Piece]) -> Vec<Read<TimeWord>> {
        self.times.read(found)
    }
}

/// A piece of the text, or a phrase in place of its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Read<M> {
    Piece(Piece),
    Phrase(M),
}

/// By first word, the longest first.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Phrases<M>(HashMap<String, Vec<Phrase<M>>>);

/// Its words, and what it says.
type Phrase<M> = (Vec<String>, M);

impl<M> Default for Phrases<M> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<M: Copy> Phrases<M> {
    fn add(&mut self, phrase: &str, meaning: M) {
        let words: Vec<String> = pieces(phrase)
            .into_iter()
            .filter_map(|piece| match piece {
                Piece::Word(word) => Some(word),
                _ => None,
            })
            .collect();
        self.add_words(words, meaning);
    }

    fn add_words(&mut self, words: Vec<String>, meaning: M) {
        let Some(first) = words.first() else {
            return;
        };
        let listed = self.0.entry(first.clone()).or_default();
        if listed.iter().all(|(known, _)| *known != words) {
            let at = listed.partition_point(|(known, _)| known.len() >= words.len());
            listed.insert(at, (words, meaning));
        }
    }

    fn append(&mut self, other: &Self) {
        for (words, meaning) in other.0.values().flatten() {
            self.add_words(words.clone(), *meaning);
        }
    }

    fn read(&self, found: &[Piece]) -> Vec<Read<M>> {
        let mut read = Vec::with_capacity(found.len());
        let mut at = 0;
        while let Some(piece) = found.get(at) {
            match self.phrase_at(found, at) {
                Some((meaning, to)) => {
                    read.push(Read::Phrase(meaning));
                    at = to;
                }
                None => {
                    read.push(Read::Piece(piece.clone()));
                    at += 1;
                }
            }
        }
        read
    }

    /// The longest phrase that begins here, and where it ends.
    fn phrase_at(&self, found: &[Piece], at: usize) -> Option<(M, usize)> {
        let Some(Piece::Word(first)) = found.get(at) else {
            return None;
        };
        self.0.get(first)?.iter().find_map(|(words, meaning)| Some((*meaning, match_end(words, found, at)?)))
    }
}

fn match_end(words: &[String], found: &[Piece], from: usize) -> Option<usize> {
    let mut at = from;
    for (nth, word) in words.iter().enumerate() {
        // "p.m.", "p. m.", "twenty-five".
        while nth > 0 && matches!(found.get(at), Some(Piece::Blank | Piece::Mark('.' | '-'))) {
            at += 1;
        }
        match found.get(at) {
            Some(Piece::Word(typed)) if typed == word => at += 1,
            _ => return None,
        }
    }
    Some(at)
}
