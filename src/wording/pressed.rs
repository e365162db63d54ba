//! Typed words against the words of the buttons on a screen, in the person's own language: the very messages the
//! buttons are worded with, so that the two cannot drift apart. Never reads a number: those are the domain's.

use crate::dialogue::press::{Press, Tap};
use crate::dialogue::screen::{Card, Screen};
use crate::domain::checkin::Question;
use crate::domain::typed::digit;

use super::message::{Button, Message};
use super::say::Say;
use super::skills;
use super::typed::folded;

/// What parts the names of a list.
const COMMAS: [char; 8] = [',', '،', ';', '؛', '、', '+', '&', '\n'];

/// The buttons whose words these are: none, one, or several skills by name.
pub fn presses(say: &Say<'_>, screen: &Screen, message: &Message, text: &str) -> Vec<Press> {
    if !text.chars().any(char::is_alphabetic) {
        return Vec::new();
    }
    let buttons = message.buttons.iter().flatten().filter_map(|button| match button {
        // "That is all" may be meant of more than a card: it ends nothing when it is typed.
        Button::Press { press: Press::Checkin(_, Tap::Finish), .. } | Button::Url { .. } => None,
        Button::Press { label, press } => Some((bare(label), press.clone())),
    });
    let mut known: Vec<(String, Press)> = buttons.collect();
    let card = match screen {
        Screen::Checkin(card) => Some(&**card),
        _ => None,
    };
    if let Some(card) = card {
        known.extend(without_number(&known));
        known.extend(neighbours(say, card));
    }
    if let Some(press) = the_one(&known, &bare(text)) {
        return vec![press];
    }
    match card {
        Some(card) if card.at == Some(Question::Skills) => several(say, &known, text),
        _ => Vec::new(),
    }
}

/// "3 quite a bit" is also "quite a bit", and "quite a bit 3".
fn without_number(known: &[(String, Press)]) -> Vec<(String, Press)> {
    let parted = known.iter().filter_map(|(label, press)| {
        let (number, words) = label.split_once(' ')?;
        number.chars().all(char::is_numeric).then_some((number, words, press))
    });
    parted
        .flat_map(|(number, words, press)| {
            [(words.to_owned(), press.clone()), (format!("{words} {number}"), press.clone())]
        })
        .collect()
}

/// Other words for the same: skills by their whole name, and what people say of sharing.
fn neighbours(say: &Say<'_>, card: &Card) -> Vec<(String, Press)> {
    let tap = |tap| Press::Checkin(card.day, tap);
    match card.at {
        Some(Question::Skills) => card
            .skills
            .iter()
            .map(|skill| {
                (bare(&skills::label(say, &skill.name, usize::MAX)), tap(Tap::Skill(skill.id, true)))
            })
            .collect(),
        Some(Question::Share) => [("typed-share", true), ("typed-share-not", false)]
            .into_iter()
            .flat_map(|(key, shared)| {
                let said = say.say(key);
                said.split('|').map(|phrase| (bare(phrase), tap(Tap::Share(shared)))).collect::<Vec<_>>()
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// "Breathing, grounding and a walk": each a skill of the list, or nothing at all.
fn several(say: &Say<'_>, known: &[(String, Press)], text: &str) -> Vec<Press> {
    let mut found = Vec::new();
    for part in text.split(COMMAS).map(bare).filter(|part| !part.is_empty()) {
        match the_one(known, &part) {
            Some(press) => found.push(press),
            None => {
                let and =
                    say.say("typed-and").split('|').map(bare).find(|and| part.contains(&format!(" {and} ")));
                let Some(and) = and else { return Vec::new() };
                for piece in part.split(&format!(" {and} ")) {
                    let Some(press) = the_one(known, piece) else { return Vec::new() };
                    found.push(press);
                }
            }
        }
    }
    let skills = found.iter().all(|press| matches!(press, Press::Checkin(_, Tap::Skill(..))));
    if skills { found } else { Vec::new() }
}

/// Words that two buttons have are no answer.
fn the_one(known: &[(String, Press)], text: &str) -> Option<Press> {
    let mut found =
        known.iter().filter(|(label, _)| label == text && !text.is_empty()).map(|(_, press)| press);
    let first = found.next()?;
    found.all(|other| is_same(first, other)).then(|| first.clone())
}

/// A skill by name is chosen; to put it away there is its button.
fn is_same(one: &Press, other: &Press) -> bool {
    match (one, other) {
        (Press::Checkin(day, Tap::Skill(id, _)), Press::Checkin(on, Tap::Skill(of, _))) => {
            (day, id) == (on, of)
        }
        _ => one == other,
    }
}

fn bare(text: &str) -> String {
    folded(text).chars().map(|c| digit(c).and_then(|n| char::from_digit(n, 10)).unwrap_or(c)).collect()
}
