//! The few words that may be typed instead of pressing a button, in many spellings.
//! Never reads a number or a sentence.

use crate::dialogue::event::Word;

use super::say::Say;

const WORDS: [(Word, &str); 7] = [
    (Word::Yes, "typed-yes"),
    (Word::No, "typed-no"),
    (Word::Skip, "typed-skip"),
    (Word::Back, "typed-back"),
    (Word::Done, "typed-done"),
    (Word::None, "typed-none"),
    (Word::Delete, "typed-delete"),
];

/// The word the whole text is, whatever its case, accents and punctuation.
pub fn word(say: &Say<'_>, text: &str) -> Option<Word> {
    let text = folded(text);
    let is_it = |key| say.say(key).split('|').any(|spelling| folded(spelling) == text);
    WORDS.iter().find(|(_, key)| is_it(*key)).map(|(word, _)| *word)
}

fn folded(text: &str) -> String {
    let bare: String =
        text.to_lowercase().chars().map(base).filter(|c| c.is_alphanumeric() || c.is_whitespace()).collect();
    bare.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A letter without its accent; marks that stand alone become nothing.
fn base(c: char) -> char {
    match c {
        'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        'ؤ' => 'و',
        'ئ' => 'ي',
        // Combining accents, Arabic vowel signs and the stretching of a word.
        '\u{0300}'..='\u{036F}' | '\u{064B}'..='\u{065F}' | '\u{0670}' | 'ـ' => '\u{00AD}',
        c => c,
    }
}
