//! What people say of a note that is kept, wherever they say it: that nobody else is to read it, or that it goes, and of
//! which day it is. Whole texts of listed phrases; of words that may only be about it, nothing is done. Never says what a
//! cry is.

use chrono::Weekday;

use crate::dialogue::note::{NoteDay, OfNote, Wants};
use crate::domain::schedule::Weekdays;

use super::pressed::bare;
use super::say::Say;
use super::sharing::{StartsWithAll as _, is_covered, phrases, tongues};
use super::weekdays;

/// In this language or in English. `None`: it has nothing to do with a note.
pub fn of_note(say: &Say<'_>, text: &str) -> Option<OfNote> {
    let words = words(text);
    let certain = tongues(say).iter().find_map(|say| certain(say, &words));
    let asks = text.contains(['?', '؟']);
    let unsure = || OfNote { wants: Wants::Unsure, day: None, named: false };
    match certain {
        // Whoever asks has not said so.
        Some(of) if asks => Some(OfNote { wants: Wants::Unsure, ..of }),
        Some(of) => Some(of),
        None => tongues(say).iter().any(|say| may_be(say, &words)).then(unsure),
    }
}

/// Does the whole text say that a text goes? No day is named.
pub fn is_gone(say: &Say<'_>, text: &str) -> bool {
    let words = words(text);
    let gone =
        |say: &Say<'_>| matches!(certain(say, &words), Some(OfNote { wants: Wants::Gone, day: None, .. }));
    !text.contains(['?', '؟']) && tongues(say).iter().any(gone)
}

/// Do they call it a note, in this language or in English?
pub fn names_it(say: &Say<'_>, text: &str) -> bool {
    let words = words(text);
    tongues(say).iter().any(|say| certain(say, &words).is_some_and(|of| of.named))
}

fn certain(say: &Say<'_>, words: &[String]) -> Option<OfNote> {
    let all: Vec<&str> = words.iter().map(String::as_str).collect();
    let wants = |words: &[&str], beside: &[&str]| {
        let beside: Vec<Vec<String>> = beside.iter().flat_map(|key| phrases(say, key)).collect();
        let covers = |keys: &[&str], beside: &[Vec<String>]| {
            let core: Vec<Vec<String>> = keys.iter().flat_map(|key| phrases(say, key)).collect();
            is_covered(words, &core, beside)
        };
        // "No" before "I want to delete it" is no wish to delete it.
        let no: Vec<String> =
            phrases(say, "typed-share-rather-not").into_iter().filter(|no| no.len() == 1).flatten().collect();
        let plain: Vec<Vec<String>> =
            beside.iter().filter(|phrase| !phrase.iter().all(|word| no.contains(word))).cloned().collect();
        let gone = covers(&["typed-note-gone", "checkin-remove-note", "checkin-remove-text"], &plain);
        let private = || covers(&["typed-share-not", "checkin-share-no"], &beside);
        if gone { Some(Wants::Gone) } else { private().then_some(Wants::Private) }
    };
    let beside = ["typed-share-beside", "typed-note-beside"];
    if let Some(wants) = wants(&all, &beside) {
        let named = phrases(say, "typed-note-named").iter().flatten().any(|name| words.contains(name));
        return Some(OfNote { wants, day: None, named });
    }
    let (rest, day) = without_day(say, &all)?;
    wants(&rest, &beside).map(|wants| OfNote { wants, day: Some(day), named: true })
}

/// The text without the words that name a day, and that day.
fn without_day<'a>(say: &Say<'_>, words: &[&'a str]) -> Option<(Vec<&'a str>, NoteDay)> {
    let listed = |key: &str, word: &str| say.phrases(key).iter().any(|listed| listed == word);
    let day = |word: &str| {
        if listed("typed-note-yesterday", word) {
            return Some(NoteDay::Ago(1));
        }
        if listed("typed-note-today", word) {
            return Some(NoteDay::Ago(0));
        }
        weekday(say, word).map(NoteDay::On)
    };
    let (at, day) = words.iter().enumerate().find_map(|(at, word)| Some((at, day(word)?)))?;
    let mut from = at;
    while from > 0 && listed("typed-note-of-day", words[from - 1]) {
        from -= 1;
    }
    Some((words[..from].iter().chain(&words[at + 1..]).copied().collect(), day))
}

/// Does any of the words name the day they are said on?
pub fn names_today(say: &Say<'_>, text: &str) -> bool {
    let listed = say.phrases("typed-note-today");
    words(text).iter().any(|word| listed.contains(word))
}

/// "Monday", "mondays", of one day alone.
fn weekday(say: &Say<'_>, word: &str) -> Option<Weekday> {
    let days: Weekdays = weekdays::named(say, word)?;
    let mut days = days.iter();
    days.next().filter(|_| days.next().is_none())
}

/// Words that may be about it: a whole text that regrets, or one in which reading, sharing or taking back is spoken of.
fn may_be(say: &Say<'_>, words: &[String]) -> bool {
    let all: Vec<&str> = words.iter().map(String::as_str).collect();
    let unsure = || is_covered(&all, &phrases(say, "typed-note-unsure"), &phrases(say, "typed-share-beside"));
    let stems = phrases(say, "typed-note-stems");
    let spoken = |at: usize| stems.iter().any(|stem| all[at..].starts_with_all(stem));
    (0..all.len()).any(spoken) || unsure()
}

/// The words as they are compared.
fn words(text: &str) -> Vec<String> {
    let spaced = text.replace([',', '،', '.', '!', '¡', ';', ':', '—', '…', '?', '؟', '¿', '\n'], " ");
    let words = bare(&spaced);
    words.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}
