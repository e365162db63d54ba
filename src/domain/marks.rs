//! What typed text carries besides its letters: direction marks and other signs nobody sees. Every text a person
//! types passes through here once, before a command, a word, a number or a code is looked for.

/// The text without direction marks and blanks of no width. Joiners stay: Persian words and emoji need them.
pub fn unmarked(text: &str) -> String {
    text.chars().filter(|c| !is_mark(*c)).collect()
}

fn is_mark(c: char) -> bool {
    matches!(
        c,
        '\u{061C}'
            | '\u{200B}'
            | '\u{200E}'
            | '\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'
            | '\u{2066}'..='\u{2069}'
            | '\u{FEFF}'
    )
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
}
