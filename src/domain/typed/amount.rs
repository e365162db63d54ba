//! Whole numbers and choices by number. Takes a number only if it is nearly all of the text.

use super::lexicon::{Lexicon, NumberWord, Read};
use super::pieces::{Piece, digit, is_cjk_numeral, pieces};
use super::{Called, TypedError};

/// A whole number within `low..=high`.
pub(super) fn whole(
    text: &str,
    (low, high): (i64, i64),
    called: Called<'_>,
    lexicon: &Lexicon,
) -> Result<i64, TypedError> {
    let below_zero = low < 0;
    let pieces = understood(text, lexicon, Asked::One { called, below_zero });
    let mut found = quantities(&pieces)?;
    let compared =
        |piece: &Piece| matches!(piece, Piece::Mark('<' | '>' | '≤' | '≥' | '@') | Piece::OtherNumeral);
    if pieces.iter().any(|piece| is_word(piece) || compared(piece)) {
        let numeric = pieces.contains(&Piece::OtherNumeral) || !found.is_empty();
        return Err(if numeric { TypedError::AmongWords } else { TypedError::NotANumber });
    }
    if pieces.contains(&Piece::OtherName) && !found.is_empty() {
        return Err(TypedError::OtherQuestion);
    }
    if let [first, second] = found.as_slice() {
        let between = &pieces[first.to..second.from];
        let of_scale = is_slash(between) && second.is_the(high);
        if of_scale || first.same_as(second) && is_pause(between) {
            found.truncate(1);
        }
    }
    let either = pieces.contains(&Piece::Either);
    let mut found = found.into_iter();
    let quantity = found.next().ok_or(TypedError::NotANumber)?;
    if found.len() > 0 {
        return Err(TypedError::SeveralNumbers);
    }
    // "a 7" may be "up to 7", "out of 10" is only the scale.
    let scale_alone = pieces[..quantity.from].contains(&Piece::OutOf) && quantity.is_the(high);
    // Where numbers go below zero, a dash behind one may be its sign: "3-".
    let behind = below_zero && pieces.get(quantity.to) == Some(&Piece::Mark('-'));
    // "90+" is more than 90. On a scale to 100, "1,00" may be one, or a hundred with a slip.
    let more = matches!(pieces.get(quantity.to), Some(Piece::Mark('+')));
    let in_hundreds = u64::try_from(high).unwrap_or_default() / 100;
    let cents = quantity.cents && (1..=in_hundreds).contains(&quantity.value);
    if either || scale_alone || behind || more || cents || quantity.percent && high != 100 {
        return Err(TypedError::AmongWords);
    }
    let size = i64::try_from(quantity.value).unwrap_or(i64::MAX - 1);
    let (below, above) = match (quantity.minus, quantity.fraction) {
        (false, fraction) => (size, size + i64::from(fraction)),
        (true, fraction) => (-size - i64::from(fraction), -size),
    };
    if quantity.minus && !below_zero || below < low || above > high {
        return Err(TypedError::OutOfRange { low, high });
    }
    if quantity.fraction { Err(TypedError::NotWhole { below, above }) } else { Ok(below) }
}

/// A comma or a point before three digits, which is not the one that thousands are parted by in this language: "1.500" may
/// be one and a half. Two of them are of thousands.
pub(super) fn may_be_a_fraction(text: &str, lexicon: &Lexicon) -> bool {
    let chars: Vec<char> = text.chars().collect();
    let is_digit = |c: &char| digit(*c).is_some();
    let runs: Vec<&[char]> = chars.chunk_by(|one, next| is_digit(one) == is_digit(next)).collect();
    let mark = |three: &[&[char]]| match three {
        [before, [mark @ ('.' | ',' | '٫' | '،')], [_, _, _]] if before.iter().all(is_digit) => Some(*mark),
        _ => None,
    };
    let marks: Vec<char> = runs.windows(3).filter_map(mark).collect();
    matches!(marks.as_slice(), [mark] if !lexicon.parts_thousands(*mark))
}

pub(super) fn is_figures(text: &str, lexicon: &Lexicon) -> bool {
    let pieces = understood(text, lexicon, Asked::Any);
    let numbers: Vec<(u64, usize)> = pieces
        .iter()
        .filter_map(|piece| match *piece {
            Piece::Number { value, len } => Some((value, len)),
            _ => None,
        })
        .collect();
    let alone = numbers.len() == 1;
    // Two digits at most, but for the year of a date; a nought in front only where there is a clock or a date.
    let is_usual = |(value, len): &(u64, usize)| match len {
        1 => true,
        2 => !alone || !is_padded(*value, *len),
        4 => !alone && (1900..2200).contains(value),
        _ => false,
    };
    // Digit by digit, or in groups: "9 1 1", "13 11 14"; a date shows by its year.
    let spelt = numbers.len() >= 3 && numbers.iter().all(|(_, len)| *len < 4);
    let unread = |piece: &Piece| is_word(piece) || *piece == Piece::OtherNumeral;
    !numbers.is_empty() && !spelt && numbers.iter().all(is_usual) && !pieces.iter().any(unread)
}

/// Two numbers, one or the other: "6 or 7".
pub(super) fn is_one_or_other(text: &str, lexicon: &Lexicon) -> bool {
    let pieces = understood(text, lexicon, Asked::Any);
    let numbers = pieces.iter().filter(|piece| matches!(piece, Piece::Number { len: 1..=2, .. })).count();
    let other = |piece: &Piece| match piece {
        Piece::Number { len, .. } => *len > 2,
        Piece::OtherNumeral => true,
        piece => is_word(piece),
    };
    numbers == 2 && pieces.contains(&Piece::Either) && !pieces.iter().any(other)
}

pub(super) fn choices(text: &str, n: usize, lexicon: &Lexicon) -> Result<Vec<usize>, TypedError> {
    let pieces = understood(text, lexicon, Asked::List);
    let mut chosen = Vec::new();
    let mut last_end = None;
    let mut several = false;
    for (at, piece) in pieces.iter().enumerate() {
        let Piece::Number { value, len } = *piece else {
            continue;
        };
        if is_glued(&pieces, at, at + 1) || is_padded(value, len) {
            return Err(TypedError::NotANumber);
        }
        several |= last_end.is_some_and(|end| has_dash(&pieces[end..at]));
        last_end = Some(at + 1);
        let number =
            if has_minus(&pieces, at) { usize::MAX } else { usize::try_from(value).unwrap_or(usize::MAX) };
        several |= chosen.contains(&number);
        chosen.push(number);
    }
    if chosen.is_empty() || pieces.contains(&Piece::OtherNumeral) {
        return Err(TypedError::NotANumber);
    }
    if pieces.iter().any(|piece| is_word(piece) || *piece == Piece::Fraction) {
        return Err(TypedError::AmongWords);
    }
    if pieces.contains(&Piece::OtherName) {
        return Err(TypedError::OtherQuestion);
    }
    if several || pieces.iter().any(|piece| matches!(piece, Piece::Either | Piece::OutOf)) {
        return Err(TypedError::SeveralNumbers);
    }
    if chosen == [0] {
        return Ok(Vec::new());
    }
    if chosen.iter().any(|number| !(1..=n).contains(number)) {
        return Err(TypedError::OutOfRange { low: 1, high: i64::try_from(n).unwrap_or(i64::MAX) });
    }
    Ok(chosen)
}

/// What is asked, which says which words are harmless.
#[derive(Clone, Copy, PartialEq)]
enum Asked<'a> {
    /// One number, at a question that may have names.
    One {
        called: Called<'a>,
        below_zero: bool,
    },
    List,
    /// Whatever it is.
    Any,
}

/// The pieces of a text, with every phrase of the lexicon as what it says.
fn understood(text: &str, lexicon: &Lexicon, asked: Asked<'_>) -> Vec<Piece> {
    let cut = pieces(text);
    if cut.windows(3).any(is_formula) {
        return vec![Piece::OtherNumeral];
    }
    let mut found: Vec<Piece> = Vec::with_capacity(cut.len());
    let (called, below_zero) = match asked {
        Asked::One { called, below_zero } => (called, below_zero),
        Asked::List | Asked::Any => (Called::default(), false),
    };
    let mut read = lexicon.numbers(&cut, called.own).into_iter().peekable();
    while let Some(part) = read.next() {
        let word = match part {
            Read::Piece(piece) => {
                found.push(piece);
                continue;
            }
            Read::Phrase(word) => word,
        };
        match word {
            NumberWord::Value(value) => {
                let value = u64::from(value);
                found.push(Piece::Number { value, len: digits(value) });
            }
            NumberWord::Other => found.push(Piece::Word(String::new())),
            NumberWord::ListFiller if matches!(asked, Asked::One { .. }) => {
                found.push(Piece::Word(String::new()));
            }
            NumberWord::Times if !called.times => found.push(Piece::Word(String::new())),
            NumberWord::Called(name) if called.family != Some(name) => found.push(Piece::Word(String::new())),
            NumberWord::Minus if below_zero => {
                found.push(Piece::Mark('-'));
                read.next_if_eq(&Read::Piece(Piece::Blank));
            }
            NumberWord::Minus => found.push(Piece::Word(String::new())),
            NumberWord::Name(name) if asked != Asked::Any && called.family != Some(name) => {
                found.push(Piece::OtherName);
                read.next_if_eq(&Read::Piece(Piece::Mark('-')));
            }
            NumberWord::Filler
            | NumberWord::ListFiller
            | NumberWord::And
            | NumberWord::Name(_)
            | NumberWord::Called(_)
            | NumberWord::Times => {
                found.push(Piece::Blank);
                // The dash of "pain-7" joins; the one of "pain -7" takes away.
                read.next_if_eq(&Read::Piece(Piece::Mark('-')));
            }
            NumberWord::OutOf => found.push(Piece::OutOf),
            NumberWord::Either => found.push(Piece::Either),
            NumberWord::Half => found.push(Piece::Fraction),
            NumberWord::Percent => found.push(Piece::Mark('%')),
        }
    }
    found.dedup_by(|next, before| *next == Piece::Blank && *before == Piece::Blank);
    found
}

/// How many digits a number needs.
fn digits(value: u64) -> usize {
    value.to_string().len()
}

/// "024": digits that are dialled.
fn is_padded(value: u64, len: usize) -> bool {
    value != u64::MAX && len > digits(value)
}

/// "1e1": letters that stand between digits are no word.
fn is_formula(three: &[Piece]) -> bool {
    match three {
        [Piece::Number { .. }, Piece::Word(word), Piece::Number { .. }] => word.is_ascii(),
        _ => false,
    }
}

fn is_word(piece: &Piece) -> bool {
    matches!(piece, Piece::Word(_))
}

/// One number as a person wrote it, `pieces[from..to]`.
struct Quantity {
    from: usize,
    to: usize,
    value: u64,
    /// More than `value`, by less than one.
    fraction: bool,
    minus: bool,
    percent: bool,
    /// Written with two noughts behind: "1,00".
    cents: bool,
}

impl Quantity {
    fn same_as(&self, other: &Self) -> bool {
        (self.value, self.fraction, self.minus) == (other.value, other.fraction, other.minus)
            && !self.fraction
    }

    fn is_the(&self, high: i64) -> bool {
        u64::try_from(high) == Ok(self.value) && !self.fraction && !self.minus
    }
}

fn quantities(pieces: &[Piece]) -> Result<Vec<Quantity>, TypedError> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < pieces.len() {
        let quantity = match pieces[at] {
            Piece::Number { value, len } if is_padded(value, len) => return Err(TypedError::NotANumber),
            Piece::Number { value, .. } => number_at(pieces, at, value),
            Piece::Fraction => Quantity {
                from: at,
                to: at + 1,
                value: 0,
                fraction: true,
                minus: has_minus(pieces, at),
                percent: false,
                cents: false,
            },
            _ => {
                at += 1;
                continue;
            }
        };
        if is_glued(pieces, quantity.from, quantity.to) {
            return Err(TypedError::NotANumber);
        }
        at = quantity.to;
        found.push(quantity);
    }
    Ok(found)
}

fn number_at(pieces: &[Piece], from: usize, value: u64) -> Quantity {
    let mut quantity = Quantity {
        from,
        to: from + 1,
        value,
        fraction: false,
        minus: has_minus(pieces, from),
        percent: false,
        cents: false,
    };
    // ".5" alone, but not the end of "..5" or "a.5".
    let before = |back: usize| from.checked_sub(back).and_then(|at| pieces.get(at));
    if before(1) == Some(&Piece::Mark('.')) && matches!(before(2), None | Some(Piece::Blank)) {
        quantity.fraction = value != 0;
        quantity.value = 0;
        return quantity;
    }
    while let [Piece::Mark('.' | ','), Piece::Number { value: digits, len: 3 }, ..] = pieces[quantity.to..]
        && quantity.value != 0
    {
        quantity.value = quantity.value.saturating_mul(1000).saturating_add(digits);
        quantity.to += 2;
    }
    match pieces[quantity.to..] {
        [Piece::Mark('.' | ','), Piece::Number { value: digits, len }, ..] if quantity.to == from + 1 => {
            quantity.fraction = digits != 0 || len > 2;
            quantity.cents = digits == 0 && len == 2;
            quantity.to += 2;
        }
        [Piece::Fraction, ..] | [Piece::Blank, Piece::Fraction, ..] => {
            quantity.fraction = true;
            quantity.to += if pieces[quantity.to] == Piece::Blank { 2 } else { 1 };
        }
        _ => {}
    }
    quantity.percent =
        matches!(pieces[quantity.to..], [Piece::Mark('%'), ..] | [Piece::Blank, Piece::Mark('%'), ..]);
    quantity
}

/// A dash before the number that says "below zero": "-3", "pain: -3", "- 3"; not the one in "pain-3".
fn has_minus(pieces: &[Piece], at: usize) -> bool {
    match &pieces[..at] {
        [Piece::Mark('-'), Piece::Blank] | [Piece::Blank, Piece::Mark('-'), Piece::Blank] => true,
        [before @ .., Piece::Mark('-')] => {
            !matches!(before.last(), Some(Piece::Number { .. } | Piece::Word(_)))
        }
        _ => false,
    }
}

/// Does the number belong to a name ("B12") or to a longer CJK numeral ("3万")?
fn is_glued(pieces: &[Piece], from: usize, to: usize) -> bool {
    let before = match from.checked_sub(1).and_then(|at| pieces.get(at)) {
        Some(Piece::Word(word)) => word.chars().next_back(),
        _ => None,
    };
    let after = match pieces.get(to) {
        Some(Piece::Word(word)) => word.chars().next(),
        _ => None,
    };
    before.is_some_and(|last| last.is_lowercase() || is_cjk_numeral(last))
        || after.is_some_and(is_cjk_numeral)
}

fn is_slash(between: &[Piece]) -> bool {
    let mut marks = between.iter().filter(|piece| **piece != Piece::Blank);
    matches!(marks.next(), Some(Piece::Mark('/') | Piece::OutOf)) && marks.next().is_none()
}

/// "7, 7", "seven (7)": the same said twice, and nothing that joins the two.
fn is_pause(between: &[Piece]) -> bool {
    between.iter().all(|piece| matches!(piece, Piece::Blank | Piece::Mark(',' | '(' | '.' | '!' | '=')))
}

fn has_dash(between: &[Piece]) -> bool {
    let mut marks = between.iter().filter(|piece| **piece != Piece::Blank);
    matches!(marks.next(), Some(Piece::Mark('-' | '~'))) && marks.next().is_none()
}
