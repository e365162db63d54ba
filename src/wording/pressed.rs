//! Typed words against the words of the buttons on a screen, in the person's own language: the very messages the
//! buttons are worded with, so that the two cannot drift apart. Never reads a number alone: those are the domain's.

use crate::dialogue::press::{Press, Tap};
use crate::dialogue::screen::{Card, Screen};
use crate::domain::checkin::Question;
use crate::domain::scale::HELPED_MAX;
use crate::domain::typed::digit;

use super::message::{Button, Message};
use super::say::Say;
use super::typed::folded;
use super::{answers, checkin, named};

/// The buttons whose words these are: none, one, or skills by name.
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
        // More of them may come to mind where it is asked how they helped.
        Some(card) if matches!(card.at, Some(Question::Skills | Question::Helped)) => {
            let skills = named::skills(say, card, text);
            skills.into_iter().map(|id| Press::Checkin(card.day, Tap::Skill(id, true))).collect()
        }
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

/// Other words for the same, what people say of sharing, and how skills that are ticked helped, which is asked next.
fn neighbours(say: &Say<'_>, card: &Card) -> Vec<(String, Press)> {
    let tap = |tap| Press::Checkin(card.day, tap);
    match card.at {
        Some(Question::Skills) if !answers::used(card).is_empty() => (0..=HELPED_MAX)
            .filter_map(|n| u8::try_from(n).ok())
            .map(|n| (bare(&checkin::degree_word(say, n)), tap(Tap::Helped(n))))
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

/// As words are compared, in digits of ours.
pub fn bare(text: &str) -> String {
    folded(text).chars().map(|c| digit(c).and_then(|n| char::from_digit(n, 10)).unwrap_or(c)).collect()
}
