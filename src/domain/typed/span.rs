//! How long something took: hours, minutes, halves and quarters, as people write and say them.
//! Never rounds, and never takes a number that stands among words it does not know.

use super::lexicon::{Lexicon, NumberWord, Read, SpanOr, SpanWord};
use super::pieces::{Piece, pieces};
use super::{Called, TypedError};

const HOUR: i64 = 60;
const DAY: i64 = 24 * HOUR;
/// Numbers are cut here: nothing lasts so long, and no sum overflows.
const FAR: u64 = 1_000_000;

/// One word or number of the text.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Token {
    Number(Number),
    /// "7:30".
    Clock(i64),
    Hours,
    Hour,
    Minutes,
    Fixed(i64),
    Half,
    Extra(i64),
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Number {
    value: i64,
    /// How many digits it has, or would have; and whether a nought stands in front.
    len: usize,
    padded: bool,
    /// The digits behind a comma, and how many.
    tenths: Option<(i64, usize)>,
    half: bool,
}

/// A text taken apart, and what in it keeps a number from being taken.
#[derive(Default)]
struct Parts {
    tokens: Vec<Token>,
    words: bool,
    other_name: bool,
    either: bool,
    minus: bool,
}

pub(super) fn read_span(
    text: &str,
    hours: bool,
    called: Called<'_>,
    lexicon: &Lexicon,
) -> Result<i32, TypedError> {
    let parts = parts(text, called, lexicon);
    let says_something = !parts.tokens.is_empty();
    let has_number = parts
        .tokens
        .iter()
        .any(|token| matches!(token, Token::Number(_) | Token::Clock(_) | Token::Fixed(_) | Token::Hour));
    if parts.words {
        return Err(if says_something { TypedError::AmongWords } else { TypedError::NotANumber });
    }
    if !has_number {
        return Err(TypedError::NotANumber);
    }
    if parts.other_name {
        return Err(TypedError::OtherQuestion);
    }
    if parts.either {
        return Err(TypedError::SeveralNumbers);
    }
    let most = if hours { DAY / HOUR } else { DAY };
    let out = TypedError::OutOfRange { low: 0, high: most };
    if parts.minus {
        return Err(out);
    }
    let minutes = sum(&parts.tokens, hours)?;
    i32::try_from(minutes).ok().filter(|minutes| i64::from(*minutes) <= DAY).ok_or(out)
}

/// The minutes that the tokens come to, each unit said once and hours before minutes.
fn sum(tokens: &[Token], hours: bool) -> Result<i64, TypedError> {
    let mut total = 0;
    let mut said = Said::Nothing;
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        at += 1;
        let (minutes, unit) = match *token {
            Token::Number(number) => {
                let half = number.half || tokens.get(at) == Some(&Token::Half);
                at += usize::from(half && !number.half);
                let unit = match tokens.get(at) {
                    Some(Token::Hours | Token::Hour) => Some(Said::Hours),
                    Some(Token::Minutes) => Some(Said::Minutes),
                    _ => None,
                };
                at += usize::from(unit.is_some());
                let unit = match unit {
                    Some(unit) => unit,
                    // "2 h 30".
                    None if said == Said::Hours && is_rest(tokens, at, number) => Said::Minutes,
                    None if said == Said::Nothing
                        && tokens.len() <= 1 + usize::from(half && !number.half) =>
                    {
                        stands_alone(number)?;
                        if hours { Said::Hours } else { Said::Minutes }
                    }
                    None => return Err(TypedError::SeveralNumbers),
                };
                let behind_hours = said == Said::Hours && unit == Said::Minutes;
                if number.padded && !behind_hours {
                    return Err(TypedError::NotANumber);
                }
                (in_minutes(Number { half, ..number }, unit)?, unit)
            }
            Token::Clock(minutes) => (minutes, Said::Minutes),
            Token::Hour => (HOUR, Said::Hours),
            Token::Fixed(minutes) if minutes % HOUR == 0 => (minutes, Said::Hours),
            Token::Fixed(minutes) => (minutes, Said::Minutes),
            Token::Half if said == Said::Hours => (HOUR / 2, Said::Minutes),
            Token::Extra(minutes) if said == Said::Hours => (minutes, Said::Minutes),
            Token::Half | Token::Extra(_) | Token::Hours | Token::Minutes => {
                return Err(TypedError::NotANumber);
            }
        };
        if unit <= said {
            return Err(TypedError::SeveralNumbers);
        }
        said = unit;
        total += minutes;
    }
    Ok(total)
}

/// "2 h 30", "an hour twenty"; "hour 1" may be the first of several.
fn is_rest(tokens: &[Token], end: usize, number: Number) -> bool {
    let after_one = matches!(end.checked_sub(2).and_then(|at| tokens.get(at)), Some(Token::Hour))
        && !matches!(end.checked_sub(3).and_then(|at| tokens.get(at)), Some(Token::Number(_) | Token::Half));
    number.value < HOUR && number.len <= 2 && (number.value >= 10 || !after_one)
}

/// What was said last: nothing comes after minutes, only minutes after hours.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Said {
    Nothing,
    Hours,
    Minutes,
}

/// A number of many digits with no unit beside it may be one to call: "112", "988".
fn stands_alone(number: Number) -> Result<(), TypedError> {
    if number.len >= 3 && number.value % 5 != 0 { Err(TypedError::NotANumber) } else { Ok(()) }
}

fn in_minutes(number: Number, unit: Said) -> Result<i64, TypedError> {
    let whole = number.value;
    if unit == Said::Minutes {
        let broken = number.half || number.tenths.is_some_and(|(digits, _)| digits != 0);
        return if broken { Err(TypedError::NotWhole { below: whole, above: whole + 1 }) } else { Ok(whole) };
    }
    let part = match (number.tenths, number.half) {
        (None | Some((0, _)), half) => i64::from(half) * HOUR / 2,
        (Some((digits, 1)), false) => digits * HOUR / 10,
        // "7.30" may be half past or three tenths; "7.75" is three quarters.
        (Some((digits, 2)), false) if digits >= HOUR && digits % 5 == 0 => digits * HOUR / 100,
        _ => return Err(TypedError::TwoMeanings),
    };
    Ok(whole * HOUR + part)
}

fn parts(text: &str, called: Called<'_>, lexicon: &Lexicon) -> Parts {
    let mut parts = Parts::default();
    let found = pieces(text);
    // Of a fraction only one half is read.
    let halves = text.matches('½').count();
    parts.words = found.iter().filter(|piece| **piece == Piece::Fraction).count() != halves;
    let read = lexicon.spans(&found, called.own);
    let mut at = 0;
    while let Some(part) = read.get(at) {
        at += match part {
            Read::Phrase(word) => {
                parts.say(*word, called);
                1
            }
            Read::Piece(Piece::Number { value, len }) => {
                let (token, taken) = number_at(&read[at..], *value, *len);
                parts.tokens.push(token);
                taken
            }
            Read::Piece(Piece::Fraction) => {
                match parts.tokens.last_mut() {
                    Some(Token::Number(number)) if number.tenths.is_none() => number.half = true,
                    // "½ h".
                    _ => parts.tokens.push(Token::Number(Number {
                        value: 0,
                        len: 1,
                        padded: false,
                        tenths: None,
                        half: true,
                    })),
                }
                1
            }
            Read::Piece(Piece::Mark('-')) => {
                let behind = parts.tokens.iter().any(|token| matches!(token, Token::Number(_)));
                let before = matches!(read.get(at + 1), Some(Read::Piece(Piece::Number { .. })));
                parts.either |= behind && before;
                parts.minus |= !behind;
                1
            }
            Read::Piece(
                Piece::Mark('!' | '?' | '.' | ',' | '(' | ')' | '"' | '\'' | '=' | '~') | Piece::Blank,
            ) => 1,
            // "Hours slept: 7", but not "7:30:00".
            Read::Piece(Piece::Mark(':'))
                if parts.tokens.is_empty()
                    || !matches!(read.get(at + 1), Some(Read::Piece(Piece::Number { .. }))) =>
            {
                1
            }
            // Quiet signs of other scripts say nothing; what stands between numbers in ASCII does.
            Read::Piece(Piece::Mark(mark)) if !mark.is_ascii() && !matches!(mark, '≤' | '≥' | '×') => 1,
            Read::Piece(_) => {
                parts.words = true;
                1
            }
        };
    }
    parts
}

/// The number that begins here, and over how many pieces it goes.
fn number_at(read: &[Read<SpanOr>], value: u64, len: usize) -> (Token, usize) {
    let padded = value != u64::MAX && len > value.to_string().len();
    let value = i64::try_from(value.min(FAR)).unwrap_or_default();
    let number = |tenths| Token::Number(Number { value, len, padded, tenths, half: false });
    match read.get(1..3) {
        Some([Read::Piece(Piece::Mark(':')), Read::Piece(Piece::Number { value: minute, len: 2 })])
            if *minute < 60 =>
        {
            (Token::Clock(value * HOUR + i64::try_from(*minute).unwrap_or_default()), 3)
        }
        Some([Read::Piece(Piece::Mark('.' | ',')), Read::Piece(Piece::Number { value: digits, len })]) => {
            let digits = i64::try_from((*digits).min(FAR)).unwrap_or_default();
            (number(Some((digits, *len))), 3)
        }
        _ => (number(None), 1),
    }
}

impl Parts {
    fn say(&mut self, word: SpanOr, called: Called<'_>) {
        let number = |value: u16| {
            let len = value.to_string().len();
            Token::Number(Number { value: value.into(), len, padded: false, tenths: None, half: false })
        };
        match word {
            SpanOr::Span(word) => match word {
                SpanWord::Filler => {}
                SpanWord::Hours => self.tokens.push(Token::Hours),
                SpanWord::Hour => self.tokens.push(Token::Hour),
                SpanWord::Minutes => self.tokens.push(Token::Minutes),
                SpanWord::Fixed(minutes) => self.tokens.push(Token::Fixed(minutes.into())),
                SpanWord::Extra(minutes) => self.tokens.push(Token::Extra(minutes.into())),
            },
            SpanOr::Number(word) => match word {
                NumberWord::Value(value) => self.tokens.push(number(value)),
                NumberWord::Half => self.tokens.push(Token::Half),
                NumberWord::Filler | NumberWord::And => {}
                NumberWord::Either => self.either = true,
                NumberWord::Name(name) => self.other_name |= called.family != Some(name),
                NumberWord::Called(name) => self.words |= called.family != Some(name),
                NumberWord::ListFiller
                | NumberWord::OutOf
                | NumberWord::Percent
                | NumberWord::Times
                | NumberWord::Minus
                | NumberWord::Other => self.words = true,
            },
        }
    }
}
