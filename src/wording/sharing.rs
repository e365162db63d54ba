//! What people say of who may read a text: a yes, a no, a yes taken back, or that the text goes. Whole texts of listed
//! phrases, a no also with polite words beside it. Never shares anything by words it does not know whole.

use crate::dialogue::press::{Press, Tap};
use crate::dialogue::screen::Card;
use crate::domain::catalogue;
use crate::domain::ids::ItemId;
use crate::domain::typed::Word;

use super::note;
use super::pressed::bare;
use super::say::Say;
use super::typed;

/// The presses that take a yes back, wherever on this card it is said: of every text that others may read. Of one that is
/// private already too, so that it is shown to be.
pub fn taken_back(say: &Say<'_>, card: &Card, text: &str) -> Vec<Press> {
    let done = card.at.is_none();
    let with_text = |shared: bool| {
        let texts = card.form.items.iter().map(|item| item.id);
        texts.filter(move |id| card.answers.text(*id).is_some_and(|text| text.shared || !shared))
    };
    let press = |tap| Press::Checkin(card.occasion, tap);
    let shared: Vec<ItemId> = with_text(true).collect();
    let all: Vec<ItemId> = with_text(false).collect();
    if is_no(say, text, done) {
        let of = if shared.is_empty() { all } else { shared };
        return of.into_iter().map(|item| press(Tap::Share(item, false))).collect();
    }
    match all.as_slice() {
        [_, ..] if note::is_gone(say, text) => {
            // Of several, the one that is called a note: "delete it" is of neither.
            let named = || all.iter().copied().find(|item| catalogue::is_text(*item));
            let note = only(&all).or_else(|| named().filter(|_| note::names_it(say, text)));
            note.map(|item| press(Tap::RemoveText(item))).into_iter().collect()
        }
        [item, ..] if done && is_phrase(say, "typed-share", text) => vec![press(Tap::Share(*item, true))],
        _ => Vec::new(),
    }
}

/// Is the whole text plainly a yes to sharing, in this language or in English? Not with a face or a sign of doubt, and not
/// one that is a yes to anything: that is for what is asked last.
pub fn is_yes(say: &Say<'_>, text: &str) -> bool {
    let plain = |c: char| c.is_alphanumeric() || c.is_whitespace() || SIGNS.contains(&c);
    let to_anything = tongues(say).iter().any(|say| typed::word(say, text) == Some(Word::Yes));
    !to_anything
        && text.chars().all(plain)
        && tongues(say).iter().any(|say| {
            let words = words(text);
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            is_covered(&words, &yeses(say), &phrases(say, "typed-share-yes-beside"))
        })
}

/// Does it begin with a yes, and hold nothing but words of sharing? Then it may be one with a condition: how to say it is
/// told, and it is no line of the text.
pub fn is_nearly_yes(say: &Say<'_>, text: &str) -> bool {
    tongues(say).iter().any(|say| {
        let words = words(text);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let yeses = yeses(say);
        let begins = yeses.iter().any(|phrase| words.as_slice().starts_with_all(phrase));
        let about = phrases(say, "typed-share-about");
        let small = ["typed-share-small", "typed-share-yes-beside", "typed-share-beside"];
        let small: Vec<Vec<String>> = small.iter().flat_map(|key| phrases(say, key)).collect();
        let is_of = |list: &[Vec<String>], word: &str| list.iter().flatten().any(|known| known == word);
        let known = |word: &&str| is_of(&about, word) || is_of(&small, word) || is_of(&yeses, word);
        let of_sharing = words.iter().any(|word| is_of(&about, word));
        begins && words.iter().all(known) && (of_sharing || is_covered(&words, &yeses, &small))
    })
}

/// Does it begin with a yes, and go on? "Yes, please help me" is neither that nor a line of the text: it is told whom to call.
pub fn is_yes_and_more(say: &Say<'_>, text: &str) -> bool {
    let words = words(text);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let begins =
        |phrase: &Vec<String>| words.len() > phrase.len() && words.as_slice().starts_with_all(phrase);
    tongues(say).iter().any(|say| phrases(say, "typed-yes-first").iter().any(begins))
}

/// What may stand beside the words of a yes.
const SIGNS: [char; 10] = [',', '،', '.', '!', '¡', ';', ':', '-', '\'', '’'];

fn yeses(say: &Say<'_>) -> Vec<Vec<String>> {
    let keys = ["typed-yes", "typed-share", "typed-share-agreed", "checkin-share-yes"];
    keys.iter().flat_map(|key| phrases(say, key)).collect()
}

/// The words of a text, without signs and faces.
fn words(text: &str) -> Vec<String> {
    let spaced = text.replace([',', '،', '.', '!', '¡', ';', ':', '-', '—', '…', '?', '؟', '¿'], " ");
    bare(&spaced)
        .split(' ')
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .map(str::to_owned)
        .collect()
}

/// People type in more than one language.
pub(super) fn tongues<'a>(say: &Say<'a>) -> [Say<'a>; 2] {
    let own = Say { locale: say.locale, fallback: say.fallback, danger: None, today: None };
    [own, Say { locale: say.fallback, fallback: say.fallback, danger: None, today: None }]
}

/// Is the whole text one of those people have for who may read a text, or that it goes, wherever it is said?
pub fn is_about(say: &Say<'_>, text: &str) -> bool {
    is_no(say, text, false) || note::is_gone(say, text) || is_phrase(say, "typed-share", text)
}

fn only(all: &[ItemId]) -> Option<ItemId> {
    if let [item] = all { Some(*item) } else { None }
}

/// Does the whole text say that nobody else is to read it? `asked`: it was, so that words that only decline count too.
pub fn is_no(say: &Say<'_>, text: &str, asked: bool) -> bool {
    if text.contains(['?', '؟']) {
        return false;
    }
    let text = bare(text);
    let mut keys = vec!["typed-share-not", "checkin-share-no"];
    if asked {
        keys.push("typed-share-rather-not");
    }
    // Most of what is typed has none of them in it.
    if !keys.iter().any(|key| say.phrases(key).iter().any(|phrase| text.contains(phrase.as_str()))) {
        return false;
    }
    let core: Vec<Vec<String>> = keys.iter().flat_map(|key| phrases(say, key)).collect();
    let beside = phrases(say, "typed-share-beside");
    let words: Vec<&str> = text.split(' ').collect();
    is_covered(&words, &core, &beside)
}

/// Is the text made of these phrases one after the other, with at least one of `core`?
pub(super) fn is_covered(words: &[&str], core: &[Vec<String>], beside: &[Vec<String>]) -> bool {
    // Up to each word: reached by words beside it alone, and with one that counts.
    let mut reached = vec![(false, false); words.len() + 1];
    reached[0].0 = true;
    for at in 0..words.len() {
        let (plain, counted) = reached[at];
        let begins = |phrase: &&Vec<String>| words[at..].starts_with_all(phrase);
        for phrase in core.iter().filter(begins).filter(|_| plain || counted) {
            reached[at + phrase.len()].1 = true;
        }
        for phrase in beside.iter().filter(begins) {
            let next = &mut reached[at + phrase.len()];
            *next = (next.0 || plain, next.1 || counted);
        }
    }
    reached.last().is_some_and(|(_, counted)| *counted)
}

pub(super) trait StartsWithAll {
    fn starts_with_all(&self, phrase: &[String]) -> bool;
}

impl StartsWithAll for [&str] {
    fn starts_with_all(&self, phrase: &[String]) -> bool {
        !phrase.is_empty()
            && self.len() >= phrase.len()
            && self.iter().zip(phrase).all(|(one, other)| one == other)
    }
}

fn is_phrase(say: &Say<'_>, key: &str, text: &str) -> bool {
    let text = bare(text);
    !text.is_empty() && say.phrases(key).contains(&text)
}

pub(super) fn phrases(say: &Say<'_>, key: &str) -> Vec<Vec<String>> {
    say.phrases(key).iter().map(|phrase| phrase.split(' ').map(str::to_owned).collect()).collect()
}
