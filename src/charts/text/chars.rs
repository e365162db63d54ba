//! Which characters of a text are drawn, and in which font.
//!
//! Control characters never get through; direction marks do, without a font,
//! and are spent when the line is put in order.

use unicode_script::{Script, UnicodeScript};

use crate::domain::marks::{self, is_joiner};

use super::fonts::{self, FontId};

/// A character to draw, or a direction mark (without a font).
pub type Glyphless = (char, Option<FontId>);

/// What stands for a letter or digit no embedded font has.
const UNKNOWN: char = '?';
/// The minus sign, which no embedded font has, and the dash of its shape drawn for it:
/// a number without its sign is a wrong one.
const MINUS: (char, char) = ('\u{2212}', '\u{2013}');

/// The drawable characters of a text, white space collapsed to single spaces.
///
/// A minus sign becomes a dash of its shape. Emoji and other signs without a font
/// are dropped, letters and digits without one become a question mark; a text of
/// which nothing is left becomes one.
pub fn clean(text: &str) -> Vec<Glyphless> {
    let mut kept: Vec<Glyphless> = Vec::with_capacity(text.len());
    let mut font = None;
    let mut wanted = false;
    let mut space = false;
    for c in text.chars().map(|c| if c == MINUS.0 { MINUS.1 } else { c }) {
        if marks::is_direction(c) {
            if space {
                kept.push((' ', font));
                space = false;
            }
            kept.push((c, None));
            continue;
        }
        if c.is_whitespace() {
            space = font.is_some();
            continue;
        }
        if is_joiner(c) {
            if font.is_some_and(FontId::uses_joiners) && !space {
                kept.push((c, font));
            }
            continue;
        }
        wanted |= !c.is_control() && !marks::is_unseen(c);
        let before = if space { None } else { font };
        let (c, chosen) = match fonts::choose(c, before.or(font)) {
            Some(chosen) => (c, chosen),
            None if c.is_alphanumeric() => (UNKNOWN, FontId::Sans),
            None => continue,
        };
        if marks::is_unseen(c) || c.is_control() {
            continue;
        }
        if space {
            kept.push((' ', Some(font.unwrap_or(FontId::Sans))));
            space = false;
        }
        kept.push((c, Some(chosen)));
        font = Some(chosen);
    }
    if font.is_none() && wanted {
        kept = vec![(UNKNOWN, Some(FontId::Sans))];
    }
    kept
}

/// Whether a line may be broken or cut just before `next`.
pub fn is_boundary(before: char, next: char) -> bool {
    !(is_attached(next) || is_joiner(before) || is_virama(before) || is_leading_vowel(before))
}

/// Whether the script is written without spaces, so a line may break anywhere.
pub fn breaks_anywhere(c: char) -> bool {
    matches!(c.script(), Script::Han | Script::Hiragana | Script::Katakana | Script::Thai)
        || matches!(c, '\u{3000}'..='\u{303F}' | '\u{FF00}'..='\u{FFEF}')
}

fn is_virama(c: char) -> bool {
    matches!(c, '\u{094D}' | '\u{09CD}')
}

fn is_leading_vowel(c: char) -> bool {
    matches!(c, '\u{0E40}'..='\u{0E44}')
}

fn is_attached(c: char) -> bool {
    c.script() == Script::Inherited
        || is_joiner(c)
        || matches!(c, '\u{0591}'..='\u{05C7}' | '\u{0610}'..='\u{061A}' | '\u{06D6}'..='\u{06ED}'
            | '\u{0900}'..='\u{0903}' | '\u{093A}'..='\u{093C}' | '\u{093E}'..='\u{094F}'
            | '\u{0955}'..='\u{0957}' | '\u{0962}'..='\u{0963}' | '\u{0981}'..='\u{0983}'
            | '\u{09BC}' | '\u{09BE}'..='\u{09CD}' | '\u{09D7}' | '\u{09E2}'..='\u{09E3}'
            | '\u{0E31}' | '\u{0E33}'..='\u{0E3A}' | '\u{0E47}'..='\u{0E4E}'
            | '\u{3001}' | '\u{3002}' | '\u{FF0C}' | '\u{FF09}')
}
