//! Parts of a list, such as skills, by their names, as people type them: one or several, shortened, without what stands in brackets, with words
//! between. Each word has to have its place: where one is left over, nothing was named.

use std::collections::BTreeSet;

use crate::domain::ids::PartId;
use crate::domain::item::{Item, Name, Part};
use crate::domain::skill::BUILT_IN;

use super::pressed::bare;
use super::say::Say;
use super::skills;
use super::spoken;

/// What parts the names of a list.
const COMMAS: [char; 12] = [',', '،', ';', '؛', '、', '+', '&', '/', '|', '·', '•', '\n'];
/// The most words looked at.
const WORDS_MAX: usize = 60;
/// A part of a name stands for it where it has a word this long.
const WEIGHTY: usize = 3;

/// The parts of the list that are named; none where anything else was said.
pub fn parts(say: &Say<'_>, item: &Item, text: &str) -> Vec<PartId> {
    let parted: String = text.chars().map(|c| if COMMAS.contains(&c) { ' ' } else { c }).collect();
    let parted = bare(&parted);
    let words: Vec<&str> = parted.split(' ').filter(|word| !word.is_empty()).take(WORDS_MAX + 1).collect();
    if words.len() > WORDS_MAX {
        return Vec::new();
    }
    let names = Names::of(say, item.kind.parts());
    let mut dead = BTreeSet::new();
    let found = names.read(&words, 0, &mut dead).unwrap_or_default();
    // A list of nothing but numbers is the domain's to read.
    if !found.iter().any(|(_, by_name)| *by_name) {
        return Vec::new();
    }
    let mut named = Vec::new();
    for (id, _) in found {
        if !named.contains(&id) {
            named.push(id);
        }
    }
    named
}

/// Every part of the list, where that is what is said; `None`: it is not, or a part is called so.
pub fn all(say: &Say<'_>, item: &Item, typed: &str) -> Option<Vec<PartId>> {
    let text = bare(typed);
    let parts = item.kind.parts();
    let is_name = |part: &Part| bare(&skills::label(say, &part.name, usize::MAX)) == text;
    let all =
        spoken::is_clean(typed) && say.phrases("typed-say-all").contains(&text) && !parts.iter().any(is_name);
    all.then(|| parts.iter().map(|part| part.id).collect())
}

/// Do the words begin with "also" or "and"? Then what they name comes beside what was chosen before.
pub fn more(say: &Say<'_>, item: &Item, text: &str) -> bool {
    let text = bare(text);
    let begins = |phrase: &String| {
        let Some(rest) = text.strip_prefix(phrase.as_str()).filter(|_| !phrase.is_empty()) else {
            return false;
        };
        // Where "and" is one letter it is written onto the next word, unless a name begins so.
        let is_glued = phrase.chars().count() == 1 && !phrase.is_ascii();
        rest.starts_with(' ') || is_glued && !rest.is_empty()
    };
    let first = text.split(' ').next().unwrap_or_default();
    let mut names = item.kind.parts().iter().map(|part| bare(&skills::label(say, &part.name, usize::MAX)));
    !names.any(|name| name.split(' ').any(|word| word == first))
        && say.phrases("typed-more").iter().any(begins)
}

struct Names {
    whole: Vec<(String, PartId)>,
    short: Vec<(String, PartId)>,
    numbers: Vec<(String, PartId)>,
    /// Words that may stand between and before.
    between: Vec<Vec<String>>,
    /// "And", where it is one letter written onto the next word.
    glued: Option<String>,
}

impl Names {
    fn of(say: &Say<'_>, parts: &[Part]) -> Self {
        let phrases = |key: &str| say.phrases(key).to_vec();
        let small = phrases("typed-small");
        let mut names = Self {
            whole: Vec::new(),
            short: Vec::new(),
            numbers: Vec::new(),
            between: Vec::new(),
            glued: phrases("typed-and").into_iter().find(|and| and.chars().count() == 1 && !and.is_ascii()),
        };
        for (at, skill) in parts.iter().enumerate() {
            let name = skills::label(say, &skill.name, usize::MAX);
            let whole = bare(&name);
            let plain = bare(&without_brackets(&name));
            let words: Vec<&str> = plain.split(' ').collect();
            let beginnings = (1..=words.len()).filter_map(|to| words.get(..to)).map(|part| part.join(" "));
            // Of somebody's own, a single word may say the contrary: "no alcohol"; of the library, anything.
            let ours = matches!(&skill.name, Name::BuiltIn(code) if BUILT_IN.contains(&code.as_str()));
            let single = words.iter().filter(|_| ours).map(|word| (*word).to_owned());
            let tells = |part: &String| {
                part.split(' ').any(|word| {
                    word.chars().count() >= WEIGHTY && !small.iter().any(|small| small.as_str() == word)
                })
            };
            let short: BTreeSet<String> =
                beginnings.chain(single).filter(tells).chain([plain.clone()]).collect();
            names.short.extend(short.into_iter().map(|part| (part, skill.id)));
            names.whole.push((whole, skill.id));
            names.numbers.push(((at + 1).to_string(), skill.id));
        }
        let words = |phrase: &String| phrase.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let mut between = phrases("typed-and");
        between.extend(phrases("typed-more"));
        between.extend(phrases("typed-list-filler"));
        between.extend(phrases("typed-choice-filler"));
        names.between = between.iter().filter(|phrase| !phrase.is_empty()).map(words).collect();
        names
    }

    /// The skills from this word on, each with whether a name said it; `dead`: from where no list can be read.
    fn read(&self, words: &[&str], at: usize, dead: &mut BTreeSet<usize>) -> Option<Vec<(PartId, bool)>> {
        if at == words.len() {
            return Some(Vec::new());
        }
        if dead.contains(&at) {
            return None;
        }
        for to in (at + 1..=words.len()).rev() {
            let said = words.get(at..to)?.join(" ");
            let unglued = self.glued.as_ref().and_then(|and| said.strip_prefix(and.as_str()));
            let found = self.skill(&said).or_else(|| self.skill(unglued?));
            if let Some(found) = found
                && let Some(mut rest) = self.read(words, to, dead)
            {
                rest.insert(0, found);
                return Some(rest);
            }
        }
        for phrase in &self.between {
            let next = words.get(at..at + phrase.len());
            if next.is_some_and(|next| next == phrase.as_slice())
                && let Some(rest) = self.read(words, at + phrase.len(), dead)
            {
                return Some(rest);
            }
        }
        dead.insert(at);
        None
    }

    fn skill(&self, said: &str) -> Option<(PartId, bool)> {
        let by_name = the_one(&self.whole, said).or_else(|| the_one(&self.short, said));
        let by_number = || the_one(&self.numbers, said).map(|id| (id, false));
        by_name.map(|id| (id, true)).or_else(by_number)
    }
}

/// What two skills are called is no name.
fn the_one(names: &[(String, PartId)], said: &str) -> Option<PartId> {
    let mut found = names.iter().filter(|(name, _)| name == said && !said.is_empty()).map(|(_, id)| *id);
    let first = found.next()?;
    found.all(|other| other == first).then_some(first)
}

fn without_brackets(name: &str) -> String {
    let mut depth = 0_u8;
    let mut kept = String::new();
    for c in name.chars() {
        match c {
            '(' | '[' | '{' | '（' => depth = depth.saturating_add(1),
            ')' | ']' | '}' | '）' => depth = depth.saturating_sub(1),
            c if depth == 0 => kept.push(c),
            _ => {}
        }
    }
    kept
}
