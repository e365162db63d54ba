//! The words of a language among which a number, a time or a place may stand. They come in as data; none is known here.
//! A word that is not listed makes a text unread: "not 7" must never become 7.

use std::collections::{HashMap, HashSet};

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
    Name(&'static str),
    /// The same of a question that not everybody is asked: elsewhere it is a word like any other.
    Called(&'static str),
    /// "times": harmless where something is counted, a word elsewhere.
    Times,
    /// "minus": below zero, where the scale goes there; a word elsewhere.
    Minus,
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

/// What a phrase says of how long something took.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpanWord {
    /// Changes nothing: "for".
    Filler,
    /// What is counted: "hours".
    Hours,
    Minutes,
    /// What is counted, and one of it where no number stands before: "an hour", "ساعة".
    Hour,
    /// So many minutes by itself: "half an hour".
    Fixed(u16),
    /// So many minutes more than the hours before: "and a quarter".
    Extra(u16),
}

/// What a phrase says of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateWord {
    /// Changes nothing: "until", "the", "of".
    Filler,
    /// So many days from today by itself: "tomorrow", "a week".
    Days(u16),
    /// What is counted, in days: "weeks".
    Each(u16),
    Weekday(chrono::Weekday),
    /// From 1 on.
    Month(u32),
    /// "next", "que viene": the first of such days after today.
    Next,
    /// "the end", "session": it makes a day of what is said, and not which.
    About,
}

/// What a whole text says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reply {
    Yes,
    No,
    /// "twice".
    Times(u16),
}

/// A word of the line by which a question is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LineWord {
    /// A kind by itself, by the code of its words.
    Kind(&'static str),
    /// An own unit follows.
    Amount,
    /// Not one of the list, but as many as there were.
    Several,
    /// How far apart the buttons are.
    Step,
    /// Between the ends of a scale.
    To,
    /// Before the ends of a scale.
    From,
    /// Before two times: "between 9 and 17"; and what joins them.
    Between,
    And,
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
    spans: Phrases<SpanWord>,
    dates: Phrases<DateWord>,
    replies: Phrases<Reply>,
    /// As they are written.
    lines: Vec<(LineWord, String)>,
    /// What a word ends in where there are several of it: "glass" and "glasses" are one unit.
    endings: Vec<String>,
    /// What parts the thousands of a number as it is written to this person.
    thousands: Option<char>,
}

impl Lexicon {
    pub fn thousands_by(&mut self, mark: Option<char>) {
        self.thousands = mark;
    }

    pub fn parts_thousands(&self, mark: char) -> bool {
        self.thousands == Some(mark)
    }

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

    pub fn span(&mut self, phrase: &str, meaning: SpanWord) {
        self.spans.add(phrase, meaning);
    }

    pub fn date(&mut self, phrase: &str, meaning: DateWord) {
        self.dates.add(phrase, meaning);
    }

    pub fn reply(&mut self, phrase: &str, meaning: Reply) {
        self.replies.add(phrase, meaning);
    }

    /// Of several spellings the first is the one that is written.
    pub fn line(&mut self, phrase: &str, meaning: LineWord) {
        self.lines.push((meaning, phrase.to_owned()));
    }

    /// What makes several of one: "s".
    pub fn ending(&mut self, ending: &str) {
        self.endings.extend(words(ending));
    }

    /// This one's phrases, and the other's where this one has nothing to say.
    pub fn and(mut self, other: &Self) -> Self {
        self.numbers.append(&other.numbers);
        self.times.append(&other.times);
        self.beside_places.extend(other.beside_places.iter().cloned());
        self.no_places.extend(other.no_places.iter().cloned());
        self.spans.append(&other.spans);
        self.dates.append(&other.dates);
        self.replies.append(&other.replies);
        self.lines.extend(other.lines.iter().cloned());
        self.endings.extend(other.endings.iter().cloned());
        self
    }

    /// What the whole text says, signs and blanks apart.
    pub fn replied(&self, text: &str) -> Option<Reply> {
        let is_quiet = |piece: &Piece| matches!(piece, Piece::Blank | Piece::Mark(_));
        let words: Vec<Piece> = pieces(text).into_iter().filter(|piece| !is_quiet(piece)).collect();
        let (reply, to) = self.replies.phrase_at(&words, 0)?;
        (to == words.len()).then_some(reply)
    }

    /// The words of a line, one's own language first.
    pub fn lines(&self) -> impl Iterator<Item = (LineWord, &str)> {
        self.lines.iter().map(|(word, phrase)| (*word, phrase.as_str()))
    }

    /// `own`: phrases that change nothing at this question.
    pub(super) fn numbers(&self, found: &[Piece], own: &[&str]) -> Vec<Read<NumberWord>> {
        let own = own_phrases(own, NumberWord::Filler);
        read(found, |at| longest(self.end_of(&own, found, at), self.numbers.phrase_at(found, at)))
    }

    pub(super) fn times(&self, found: &[Piece]) -> Vec<Read<TimeWord>> {
        read(found, |at| self.times.phrase_at(found, at))
    }

    pub(super) fn dates(&self, found: &[Piece]) -> Vec<Read<DateWord>> {
        read(found, |at| self.dates.phrase_at(found, at))
    }

    /// Words of time, and the others that stand beside a number.
    pub(super) fn spans(&self, found: &[Piece], own: &[&str]) -> Vec<Read<SpanOr>> {
        let own = own_phrases(own, SpanWord::Filler);
        read(found, |at| {
            let span = longest(self.end_of(&own, found, at), self.spans.phrase_at(found, at));
            let number = self.numbers.phrase_at(found, at);
            longest(
                span.map(|(word, to)| (SpanOr::Span(word), to)),
                number.map(|(word, to)| (SpanOr::Number(word), to)),
            )
        })
    }

    /// The longest of these phrases that begins here, be it of one or of several.
    fn end_of<M: Copy>(&self, phrases: &[Phrase<M>], found: &[Piece], at: usize) -> Option<(M, usize)> {
        let is_same =
            |typed: &str, word: &str| typed == word || self.is_of(typed, word) || self.is_of(word, typed);
        let end = |(words, meaning): &Phrase<M>| Some((*meaning, match_end(words, found, at, is_same)?));
        phrases.iter().filter_map(end).max_by_key(|(_, to)| *to)
    }

    /// Is the whole text this word or phrase, one or several of it? A question mark is a doubt.
    pub fn is_called(&self, name: &str, text: &str) -> bool {
        let plain =
            |text: &str| letters::folded(text).trim_matches(['.', ',', '!', '¡', '،', ' ']).to_owned();
        let (name, text) = (plain(name), plain(text));
        !name.is_empty() && (name == text || self.is_of(&text, &name) || self.is_of(&name, &text))
    }

    /// "glasses" of "glass".
    fn is_of(&self, several: &str, one: &str) -> bool {
        several.strip_prefix(one).is_some_and(|ending| self.endings.iter().any(|known| known == ending))
    }
}

/// A word of time, or one that stands beside any number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SpanOr {
    Span(SpanWord),
    Number(NumberWord),
}

fn own_phrases<M: Copy>(own: &[&str], meaning: M) -> Vec<Phrase<M>> {
    own.iter().map(|phrase| (words(phrase), meaning)).filter(|(words, _)| !words.is_empty()).collect()
}

/// Of two that begin here the longer; the first where they are as long.
fn longest<M>(one: Option<(M, usize)>, other: Option<(M, usize)>) -> Option<(M, usize)> {
    match (one, other) {
        (Some(one), Some(other)) => Some(if other.1 > one.1 { other } else { one }),
        (one, other) => one.or(other),
    }
}

fn read<M>(found: &[Piece], phrase_at: impl Fn(usize) -> Option<(M, usize)>) -> Vec<Read<M>> {
    let mut read = Vec::with_capacity(found.len());
    let mut at = 0;
    while let Some(piece) = found.get(at) {
        match phrase_at(at) {
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

fn words(phrase: &str) -> Vec<String> {
    let word = |piece| match piece {
        Piece::Word(word) => Some(word),
        _ => None,
    };
    pieces(phrase).into_iter().filter_map(word).collect()
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
        self.add_words(words(phrase), meaning);
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

    /// The longest phrase that begins here, and where it ends.
    fn phrase_at(&self, found: &[Piece], at: usize) -> Option<(M, usize)> {
        let Some(Piece::Word(first)) = found.get(at) else {
            return None;
        };
        self.0
            .get(first)?
            .iter()
            .find_map(|(words, meaning)| Some((*meaning, match_end(words, found, at, str::eq)?)))
    }
}

fn match_end(
    words: &[String],
    found: &[Piece],
    from: usize,
    is_same: impl Fn(&str, &str) -> bool,
) -> Option<usize> {
    let mut at = from;
    for (nth, word) in words.iter().enumerate() {
        // "p.m.", "p. m.", "twenty-five".
        while nth > 0 && matches!(found.get(at), Some(Piece::Blank | Piece::Mark('.' | '-'))) {
            at += 1;
        }
        match found.get(at) {
            Some(Piece::Word(typed)) if is_same(typed, word) => at += 1,
            _ => return None,
        }
    }
    Some(at)
}
