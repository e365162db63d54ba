//! Making a text fit: cut with an ellipsis, or wrapped into a few lines.

use super::chars::{Glyphless, breaks_anywhere, clean, is_boundary};
use super::fonts::FontId;
use super::line::{Base, Face, Line, set_clean};

/// No text is looked at beyond this many characters; no picture shows more.
const LONGEST: usize = 600;

/// Sets a text as one line of at most `width` pixels, cut with an ellipsis.
pub fn fit(text: &str, face: Face, base: Base, width: f64) -> Line {
    fit_clean(&shortened(text), face, base, width)
}

/// Sets a text as at most `lines` lines of at most `width` pixels each.
///
/// Breaks at spaces, inside words of scripts written without spaces, and, where
/// a single word is too wide, anywhere. The last line is cut with an ellipsis.
pub fn wrap(text: &str, face: Face, base: Base, width: f64, lines: usize) -> Vec<Line> {
    let chars = shortened(text);
    let mut rest = chars.as_slice();
    let mut set = Vec::new();
    while !rest.is_empty() && set.len() < lines {
        if set.len() + 1 == lines {
            set.push(fit_clean(rest, face, base, width));
            break;
        }
        let end = break_at(rest, face, base, width);
        let (line, tail) = rest.split_at(end);
        set.push(set_clean(trim(line), face, base));
        rest = trim(tail);
    }
    set.retain(|line| !line.is_empty());
    set
}

fn shortened(text: &str) -> Vec<Glyphless> {
    let mut chars = clean(text);
    chars.truncate(LONGEST);
    chars
}

fn fit_clean(chars: &[Glyphless], face: Face, base: Base, width: f64) -> Line {
    let whole = set_clean(chars, face, base);
    if whole.width <= width {
        return whole;
    }
    let cut = |end: usize| {
        let mut short = trim(chars.get(..end).unwrap_or(chars)).to_vec();
        short.push(('…', Some(FontId::Sans)));
        set_clean(&short, face, base)
    };
    let ends: Vec<usize> = boundaries(chars).collect();
    let fitting = ends.partition_point(|&end| cut(end).width <= width);
    match fitting.checked_sub(1).and_then(|i| ends.get(i)) {
        Some(&end) => cut(end),
        None => cut(0),
    }
}

/// Where the first line ends: the last good break that fits, at least one character.
fn break_at(chars: &[Glyphless], face: Face, base: Base, width: f64) -> usize {
    let fits = |end: usize| {
        let line = chars.get(..end).unwrap_or(chars);
        set_clean(trim(line), face, base).width <= width
    };
    if fits(chars.len()) {
        return chars.len();
    }
    let good: Vec<usize> = boundaries(chars).filter(|&end| is_good(chars, end)).collect();
    let fitting = good.partition_point(|&end| fits(end));
    if let Some(&end) = fitting.checked_sub(1).and_then(|i| good.get(i)) {
        return end;
    }
    let any: Vec<usize> = boundaries(chars).collect();
    let fitting = any.partition_point(|&end| fits(end));
    let i = fitting.saturating_sub(1);
    any.get(i).copied().unwrap_or(chars.len()).max(1)
}

/// The positions after which a text may be cut without hurting a letter.
fn boundaries(chars: &[Glyphless]) -> impl Iterator<Item = usize> + '_ {
    chars
        .windows(2)
        .enumerate()
        .filter(|(_, pair)| matches!(pair, [(a, _), (b, _)] if is_boundary(*a, *b)))
        .map(|(i, _)| i + 1)
}

fn is_good(chars: &[Glyphless], end: usize) -> bool {
    let before = end.checked_sub(1).and_then(|i| chars.get(i));
    let after = chars.get(end);
    match (before, after) {
        (Some((a, _)), Some((b, _))) => *a == ' ' || breaks_anywhere(*a) || breaks_anywhere(*b),
        _ => true,
    }
}

fn trim(chars: &[Glyphless]) -> &[Glyphless] {
    let start = chars.iter().position(|(c, _)| *c != ' ');
    let end = chars.iter().rposition(|(c, _)| *c != ' ');
    match (start, end) {
        (Some(start), Some(end)) => chars.get(start..=end).unwrap_or(&[]),
        _ => &[],
    }
}
