//! Telegram HTML: escaping what people typed, and measuring and cutting finished text without breaking its tags.
//! Never knows a language.

use std::borrow::Cow;

use crate::domain::marks;

/// Marks that make what stands beside them go from left to right, or from right to left.
const LRM: char = '\u{200E}';
const RLM: char = '\u{200F}';
/// First strong isolate and its end: the direction of what people typed is unknown.
const FSI: char = '\u{2068}';
const PDI: char = '\u{2069}';
const ELLIPSIS: char = '…';

/// `&`, `<`, `>` and `"` as entities.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            c => escaped.push(c),
        }
    }
    escaped
}

/// What a person typed: cut to `max` characters and kept apart from the direction of the text around it. Not escaped.
pub fn isolate(text: &str, max: usize) -> String {
    let clean: String = text.chars().filter(|c| *c != '\0' && !marks::turns(*c)).collect();
    format!("{FSI}{}{PDI}", cut(&clean, max))
}

/// At most `max` characters, the last one an ellipsis where some are left out.
pub fn cut(text: &str, max: usize) -> String {
    if text.chars().count() <= max {
        return text.to_owned();
    }
    let mut kept: String = text.chars().take(max.saturating_sub(1)).collect();
    kept.truncate(kept.trim_end().len());
    kept.push(ELLIPSIS);
    if kept.matches(FSI).count() > kept.matches(PDI).count() {
        kept.push(PDI);
    }
    kept
}

/// For a language written from right to left: lines that begin with Latin letters or a command start on the right
/// all the same.
pub fn from_right(html: &str) -> String {
    let is_latin = |line: &str| first_letter(line).is_some_and(|c| c.is_ascii_alphabetic());
    let marked = |line: &str| {
        if is_latin(line) { format!("{RLM}{line}") } else { line.to_owned() }
    };
    html.split('\n').map(marked).collect::<Vec<_>>().join("\n")
}

/// For a language written from right to left: the slash of a command stays before its word.
pub fn with_commands_kept(text: &str) -> Cow<'_, str> {
    if !text.contains('/') {
        return Cow::Borrowed(text);
    }
    let mut kept = String::with_capacity(text.len());
    let mut before = ' ';
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        if c == '/' && before.is_whitespace() && rest.peek().is_some_and(char::is_ascii_lowercase) {
            kept.push(LRM);
        }
        kept.push(c);
        before = c;
    }
    Cow::Owned(kept)
}

/// The first letter that decides a line's direction: not in markup, not in what is isolated.
fn first_letter(line: &str) -> Option<char> {
    let mut isolates = 0_usize;
    pieces(line).find_map(|piece| match piece {
        Piece::Char(FSI) => {
            isolates += 1;
            None
        }
        Piece::Char(PDI) => {
            isolates = isolates.saturating_sub(1);
            None
        }
        Piece::Char(c) => Some(c).filter(|c| isolates == 0 && c.is_alphabetic()),
        Piece::Tag(_) | Piece::Entity(_) => None,
    })
}

/// How long Telegram takes the text to be once its markup is read: UTF-16 units, which is never too few.
pub fn visible_len(html: &str) -> usize {
    pieces(html).map(|piece| piece.width()).sum()
}

/// Without markup, entities resolved.
pub fn plain(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    for piece in pieces(html) {
        match piece {
            Piece::Tag(_) => {}
            Piece::Entity(entity) => text.push_str(resolved(entity)),
            Piece::Char(c) => text.push(c),
        }
    }
    text
}

/// At most `max` long as Telegram counts; what is open where it is cut is closed.
pub fn clip(html: &str, max: usize) -> String {
    if visible_len(html) <= max {
        return html.to_owned();
    }
    // Room for the ellipsis and the end of an isolate.
    let room = max.saturating_sub(2);
    let (mut text, mut width, mut open, mut isolates) = (String::new(), 0, Vec::new(), 0_usize);
    for piece in pieces(html) {
        width += piece.width();
        if width > room {
            break;
        }
        match piece {
            Piece::Tag(tag) => {
                text.push_str(tag);
                match tag.strip_prefix("</") {
                    Some(_) => drop(open.pop()),
                    None => open.push(name(tag)),
                }
            }
            Piece::Entity(entity) => text.push_str(entity),
            Piece::Char(c) => {
                isolates =
                    if c == FSI { isolates + 1 } else { isolates.saturating_sub(usize::from(c == PDI)) };
                text.push(c);
            }
        }
    }
    text.push(ELLIPSIS);
    if isolates > 0 {
        text.push(PDI);
    }
    for tag in open.iter().rev() {
        text.push_str(&format!("</{tag}>"));
    }
    text
}

enum Piece<'a> {
    Tag(&'a str),
    Entity(&'a str),
    Char(char),
}

impl Piece<'_> {
    fn width(&self) -> usize {
        match self {
            Self::Tag(_) => 0,
            Self::Entity(_) => 1,
            Self::Char(c) => c.len_utf16(),
        }
    }
}

/// Our HTML is well formed: every `<` starts a tag and every `&` an entity.
fn pieces(html: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = html;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let end = match first {
            '<' => rest.find('>'),
            '&' => rest.find(';').filter(|end| *end <= "&quot".len()),
            _ => None,
        };
        let (piece, after) = match end {
            Some(end) => rest.split_at(end + 1),
            None => rest.split_at(first.len_utf8()),
        };
        rest = after;
        Some(match (first, end) {
            ('<', Some(_)) => Piece::Tag(piece),
            ('&', Some(_)) => Piece::Entity(piece),
            (c, _) => Piece::Char(c),
        })
    })
}

fn name(tag: &str) -> &str {
    let inner = tag.trim_start_matches('<').trim_end_matches('>');
    inner.split(' ').next().unwrap_or(inner)
}

fn resolved(entity: &str) -> &str {
    match entity {
        "&amp;" => "&",
        "&lt;" => "<",
        "&gt;" => ">",
        "&quot;" => "\"",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cutting_closes_what_is_open() {
        assert_eq!(clip("<b>abcdef</b> gh", 5), "<b>abc…</b>");
        assert_eq!(clip("a &amp; b", 5), "a &amp; b");
        assert_eq!(clip("\u{2068}abcdef\u{2069}", 6), "\u{2068}abc…\u{2069}");
        assert_eq!(visible_len("<b>a&lt;😀</b>"), 4);
        assert_eq!(plain("<i>a &lt;b&gt; &amp;amp;</i>"), "a <b> &amp;");
    }

    #[test]
    fn commands_and_latin_lines_keep_their_place_among_arabic() {
        assert_eq!(
            with_commands_kept("/stop و /help https://t.me/x"),
            "\u{200E}/stop و \u{200E}/help https://t.me/x"
        );
        assert_eq!(
            from_right("<b>SUDs</b> ا\nا SUDs\n\u{2068}Ana\u{2069}: ا"),
            "\u{200F}<b>SUDs</b> ا\nا SUDs\n\u{2068}Ana\u{2069}: ا"
        );
        assert_eq!(cut("إزالة \u{2068}abcdefgh\u{2069}", 10), "إزالة \u{2068}ab…\u{2069}");
    }

    #[test]
    fn typed_text_loses_its_own_isolates() {
        assert_eq!(isolate("a\u{2069}\u{202E}b", 9), "\u{2068}ab\u{2069}");
        assert_eq!(isolate("abc def", 5), "\u{2068}abc…\u{2069}");
    }
}
