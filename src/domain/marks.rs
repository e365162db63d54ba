//! What typed text carries besides its letters: direction marks and other signs nobody sees. Every text a person
//! types passes through here once, before a command, a word, a number or a code is looked for. The one list of such
//! signs: who draws, cuts or compares texts asks here.

/// The text without direction marks and blanks of no width. Joiners stay: Persian words and emoji need them.
pub fn unmarked(text: &str) -> String {
    text.chars().filter(|c| !is_mark(*c)).collect()
}

/// What says nothing in a typed text: direction marks, and blanks of no width.
fn is_mark(c: char) -> bool {
    is_direction(c) || matches!(c, '\u{200B}' | '\u{2060}' | '\u{FEFF}')
}

/// Nobody sees it where it stands alone: marks, joiners, fillers, selectors and tags. Line ends are blanks, not this.
pub fn is_unseen(c: char) -> bool {
    is_mark(c)
        || is_joiner(c)
        || is_selector(c)
        || matches!(c, '\u{AD}' | '\u{34F}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
            | '\u{2061}'..='\u{2065}' | '\u{206A}'..='\u{206F}' | '\u{3164}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}')
}

/// Which way what stands beside it is written.
pub fn is_direction(c: char) -> bool {
    turns(c) || matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}')
}

/// It would let one person's text reorder the words around it: embeddings, overrides and isolates.
pub fn turns(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// It joins letters, or parts of a picture, or keeps them apart.
pub fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}')
}

/// How the sign before it is drawn, or the tags of a flag.
pub fn is_selector(c: char) -> bool {
    matches!(c, '\u{FE00}'..='\u{FE0F}' | '\u{E0000}'..='\u{E0FFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_go_and_letters_stay() {
        for mark in "\u{061C}\u{200B}\u{200E}\u{200F}\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}\u{2060}\u{2066}\u{2067}\u{2068}\u{2069}\u{FEFF}".chars() {
            assert_eq!(unmarked(&format!("{mark}/to{mark}day{mark}")), "/today", "{mark:?}");
        }
        for kept in ["نمی\u{200C}شود", "👩\u{200D}🌾", "a b\n c", "ساعة ٨"] {
            assert_eq!(unmarked(kept), kept);
        }
    }

    #[test]
    fn what_is_unseen_is_neither_letter_nor_blank_and_holds_every_smaller_list() {
        for c in (0..=0x10FFFF).filter_map(char::from_u32) {
            let smaller = is_mark(c) || is_direction(c) || turns(c) || is_joiner(c) || is_selector(c);
            assert!(!smaller || is_unseen(c), "{c:?}");
            assert!(!turns(c) || is_direction(c), "{c:?}");
            // Fillers of Hangul count as letters and are drawn as nothing.
            let filler = matches!(u32::from(c), 0x115F | 0x1160 | 0x3164 | 0xFFA0);
            assert!(!is_unseen(c) || filler || !(c.is_alphanumeric() || c.is_whitespace()), "{c:?}");
        }
    }
}
