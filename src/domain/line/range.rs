//! The ends of a scale in a text: "0-5", "-5..5", "0 to 10", "٠-٥". Two numbers and what joins them, nothing glued on.

use super::read::Words;
use crate::domain::typed::{LineWord, digit};

/// `text[from..to]` are the ends of a scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Range {
    pub from: usize,
    pub to: usize,
    pub low: i64,
    pub high: i64,
}

/// The last there is: what comes before is what is asked.
pub(super) fn last(text: &str, words: &Words) -> Option<Range> {
    let mut found = None;
    let mut from = 0;
    for (at, _) in text.char_indices() {
        let begins = text[..at].chars().next_back().is_none_or(|c| c.is_whitespace() || "(:[".contains(c));
        if at >= from
            && begins
            && let Some(range) = at_place(text, at, words)
        {
            found = Some(range);
            from = range.to;
        }
    }
    found
}

/// The one that the text begins with.
pub(super) fn first(text: &str, words: &Words) -> Option<Range> {
    at_place(text, 0, words)
}

fn at_place(text: &str, from: usize, words: &Words) -> Option<Range> {
    let (low, after) = number(text, from)?;
    let joined = join(text, after, low == 0, words)?;
    let (high, to) = number(text, skip_blanks(text, joined))?;
    ends(&text[to..]).then_some(Range { from, to, low, high })
}

/// A whole number with its sign, and where it ends.
pub(super) fn number(text: &str, from: usize) -> Option<(i64, usize)> {
    let rest = &text[from..];
    let sign = rest.chars().next().filter(|c| is_dash(*c) || *c == '+');
    let digits = &rest[sign.map_or(0, char::len_utf8)..];
    let mut value: i64 = 0;
    let mut len = 0;
    for c in digits.chars() {
        let Some(digit) = digit(c) else { break };
        value = value.saturating_mul(10).saturating_add(digit.into());
        len += c.len_utf8();
    }
    let minus = sign.is_some_and(is_dash);
    let to = from + sign.map_or(0, char::len_utf8) + len;
    (len > 0).then_some((if minus { -value } else { value }, to))
}

/// Where the sign or word between two ends stops. "0/10" is a scale, "1/2" a half.
fn join(text: &str, from: usize, from_nought: bool, words: &Words) -> Option<usize> {
    let at = skip_blanks(text, from);
    let rest = &text[at..];
    for dots in ["...", "..", "…"] {
        if rest.starts_with(dots) {
            return Some(at + dots.len());
        }
    }
    let sign = rest.chars().next()?;
    if is_dash(sign) || sign == '~' || sign == '/' && from_nought {
        return Some(at + sign.len_utf8());
    }
    let to = words.first_of(rest, LineWord::To)?;
    (at > from && rest[to..].starts_with(char::is_whitespace)).then_some(at + to)
}

/// Is nothing glued to the number before?
fn ends(rest: &str) -> bool {
    let mut rest = rest.chars();
    match rest.next() {
        None | Some(')' | ']' | ':' | ';' | '،' | '؛') => true,
        Some('.' | ',') => rest.next().is_none_or(char::is_whitespace),
        Some(next) => next.is_whitespace(),
    }
}

fn skip_blanks(text: &str, from: usize) -> usize {
    from + text[from..].len() - text[from..].trim_start().len()
}

pub(super) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '−' | '‐' | '‑' | '‒' | '–' | '—' | '－')
}
