//! Typed words against the words of the buttons on a screen, in the person's own language: the very messages the
//! buttons are worded with, so that the two cannot drift apart. Never reads a number alone: those are the domain's.

use crate::dialogue::press::{Press, Tap};
use crate::dialogue::screen::{Card, Screen};
use crate::domain::form::Question;
use crate::domain::ids::{ItemId, PartId};
use crate::domain::item::{After, Item, Part};
use crate::domain::kind::{Kind, Rating};
use crate::domain::typed::digit;

use super::items;
use super::message::{Button, Message};
use super::named;
use super::note;
use super::say::Say;
use super::sharing;
use super::spoken;
use super::typed::folded;
use super::weekdays;

/// The buttons whose words these are: none, one, or parts of a list by name.
pub fn presses(say: &Say<'_>, screen: &Screen, message: &Message, text: &str) -> Vec<Press> {
    if !text.chars().any(char::is_alphabetic) {
        return Vec::new();
    }
    let buttons = message.buttons.iter().flatten().filter_map(|button| match button {
        Button::Url { .. } => None,
        Button::Press { label, press } => Some((bare(label), press.clone())),
    });
    let card = match screen {
        Screen::Checkin(card) => Some(&**card),
        _ => None,
    };
    // Below a card that asks nothing, its buttons are no answers.
    if let Some(card) = card.filter(|card| card.at.is_none()) {
        return sharing::taken_back(say, card, text);
    }
    let mut known: Vec<(String, Press)> = buttons.collect();
    if let Some(card) = card {
        known.extend(without_number(&known));
        known.extend(neighbours(say, card, text));
    }
    known.extend(spoken::phrases(say, screen, text));
    if let Some(press) = spoken::pause(say, screen, text).or_else(|| weekdays::press(say, screen, text)) {
        return vec![press];
    }
    if let Some(press) = the_one(&known, &bare(text)) {
        return vec![press];
    }
    match card {
        Some(card) => {
            let list = card.at.and_then(|at| list_at(card, card.item(at)?));
            let own = |list: &Item| card.at == Some(Question::whole(list.id));
            let parts = |list| match named::all(say, list, text) {
                Some(all) if own(list) => all,
                _ => named::parts(say, list, text),
            };
            let named = list.map(|list| (list.id, parts(list)));
            let choose = |(item, parts): (ItemId, Vec<PartId>)| {
                let chosen = parts.into_iter().map(move |part| Tap::Choose(item, part, true));
                chosen.map(|tap| Press::Checkin(card.occasion, tap)).collect()
            };
            let chosen: Vec<Press> = named.map(choose).unwrap_or_default();
            let of_sharing = card.at.is_some_and(Question::shares);
            let of_text = card.at.filter(|_| of_sharing && sharing::is_yes(say, text)).map(|at| at.item);
            match (chosen.is_empty() && !of_sharing, of_text) {
                (true, _) => sharing::taken_back(say, card, text),
                (_, Some(item)) => vec![Press::Checkin(card.occasion, Tap::Share(item, true))],
                (_, None) => chosen,
            }
        }
        None => Vec::new(),
    }
}

/// The button that has these words, of whatever screen. What two buttons say is neither.
pub fn labelled(message: &Message, text: &str) -> Option<Press> {
    if !text.chars().any(char::is_alphabetic) {
        return None;
    }
    let buttons = message.buttons.iter().flatten().filter_map(|button| match button {
        Button::Url { .. } => None,
        Button::Press { label, press } => Some((label.as_str(), press.clone())),
    });
    let mut known = Vec::new();
    for (label, press) in buttons {
        // "8 or more (lots)" is also "8 or more".
        if let Some((words, _)) = label.split_once(" (") {
            known.push((bare(words), press.clone()));
        }
        known.push((bare(label), press));
    }
    the_one(&known, &bare(text))
}

/// Do these words say that what they name comes beside what was chosen on this card before?
pub fn more(say: &Say<'_>, screen: &Screen, text: &str) -> bool {
    let Screen::Checkin(card) = screen else { return false };
    let list = card.at.and_then(|at| list_at(card, card.item(at)?));
    list.is_some_and(|list| named::more(say, list, text))
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

/// Other words for the same, what people say of sharing, and how what is ticked helped, which is asked next.
fn neighbours(say: &Say<'_>, card: &Card, text: &str) -> Vec<(String, Press)> {
    let tap = |tap| Press::Checkin(card.occasion, tap);
    let Some((at, item)) = card.at.and_then(|at| Some((at, card.item(at)?))) else { return Vec::new() };
    match &item.kind {
        Kind::Several { .. } if !card.answers.chosen(item.id).is_empty() => {
            let follows = |other: &&Item| other.after == Some(After::Any(item.id));
            let next = card.form.items.iter().filter(follows);
            next.flat_map(|next| steps(say, next).map(|(n, word)| (n, word, Question::whole(next.id))))
                .map(|(n, word, next)| (bare(&word), tap(Tap::Give(next, n))))
                .collect()
        }
        Kind::One { parts } => {
            let named = placed(say, text);
            let is_it = |part: &&Part| named.contains(&bare(&items::part_label(say, part, usize::MAX)));
            let number = |part: &Part| i32::try_from(part.id.0).ok();
            let said = parts.iter().filter(is_it).filter_map(number);
            said.map(|number| (bare(text), tap(Tap::Give(at, number)))).collect()
        }
        // What the buttons of the one say of a note is meant at the other too, but sharing: that is asked for itself.
        Kind::Text if at.shares() => {
            let private =
                sharing::is_no(say, text, true).then(|| (bare(text), tap(Tap::Share(item.id, false))));
            spoken(say, "typed-share", &tap(Tap::Share(item.id, true)))
                .chain(spoken(say, "checkin-remove-note", &tap(Tap::RemoveText(item.id))))
                .chain(spoken(say, "checkin-remove-text", &tap(Tap::RemoveText(item.id))))
                .chain(private)
                .chain(note::is_gone(say, text).then(|| (bare(text), tap(Tap::RemoveText(item.id)))))
                .collect()
        }
        _ => Vec::new(),
    }
}

/// What is left of a text without the small words that say where or with whom: "at home", "في البيت".
fn placed(say: &Say<'_>, text: &str) -> Vec<String> {
    let text = bare(text);
    let small = say.say("typed-choice-filler");
    let rest = small.split('|').map(bare).filter_map(|small| {
        // Where a small word is one letter, it is written onto the next.
        let glued = small.chars().count() == 1 && !small.is_ascii();
        let rest = text.strip_prefix(small.as_str())?;
        if glued { Some(rest) } else { rest.strip_prefix(' ') }.map(str::to_owned)
    });
    rest.collect()
}

/// All spellings of it, as words for this button.
fn spoken(say: &Say<'_>, key: &str, press: &Press) -> std::vec::IntoIter<(String, Press)> {
    let said = say.say(key);
    said.split('|').map(|phrase| (bare(phrase), press.clone())).collect::<Vec<_>>().into_iter()
}

/// The numbers of a scale that have a word each.
fn steps<'a>(say: &'a Say<'_>, item: &'a Item) -> impl Iterator<Item = (i32, String)> + 'a {
    let rating = match &item.kind {
        Kind::Rating(rating) => Some(rating),
        _ => None,
    };
    let worded = |rating: &'a Rating| {
        rating.buttons().into_iter().filter_map(|n| Some((n, items::step_word(say, rating, n)?)))
    };
    rating.into_iter().flat_map(worded)
}

/// The list whose parts may be named where this is asked: its own, or the one it follows, for more of them may come to
/// mind where it is asked how they helped.
fn list_at<'a>(card: &'a Card, at: &Item) -> Option<&'a Item> {
    let id = at.after.map_or(at.id, After::item);
    card.form.item(id).filter(|item| matches!(item.kind, Kind::Several { .. }))
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
        (Press::Checkin(day, Tap::Choose(item, part, _)), Press::Checkin(on, Tap::Choose(other, of, _))) => {
            (day, item, part) == (on, other, of)
        }
        _ => one == other,
    }
}

/// As words are compared, in digits of ours.
pub fn bare(text: &str) -> String {
    folded(text).chars().map(|c| digit(c).and_then(|n| char::from_digit(n, 10)).unwrap_or(c)).collect()
}
