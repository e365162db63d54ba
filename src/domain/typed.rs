//! What a person's typed text means as a number, a choice, a time of day or a date.
//!
//! Knows the digits of every script, no language. Where a text can mean two things it says so instead of
//! guessing: a wrong value in a chart is worse than one more question. Never panics, whatever the text.

mod pieces;

use chrono::{Datelike, NaiveDate};

use self::pieces::{Piece, is_cjk_numeral, pieces};
use super::schedule::LocalTime;

/// Why a typed text has no one meaning. The range is what would have been accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TypedError {
    /// No number in it, or none that stands for itself ("B12", "<7", "70%" on a scale that does not end at 100).
    #[error("not a number")]
    NotANumber,
    /// A number, but not within `low..=high`.
    #[error("not within {low} to {high}")]
    OutOfRange { low: i64, high: i64 },
    /// Between two whole numbers that would both be accepted: "7.5" is never rounded silently.
    #[error("between {below} and {above}, not a whole number")]
    NotWhole { below: i64, above: i64 },
    /// More than one number, and no telling which is meant: "6-7", "3 or 4", "7/20" on a scale to 10.
    #[error("more than one number")]
    SeveralNumbers,
    /// Not a time of day between 00:00 and 23:59.
    #[error("not a time of day")]
    NotATime,
    /// Not a day in the calendar, or a year too far away to be meant.
    #[error("not a date")]
    NotADate,
}

/// A whole number in `low..=high`, on a scale that ends at `high`.
///
/// Digits of any script, fullwidth and circled ones, keycap emoji and, when there is nothing else in the text,
/// CJK numerals ("七", "二十五"; inside a sentence 一 is usually a word). Blanks, bidi marks and punctuation
/// around it do not matter. A number among words counts if it is the only one, or the same one again. "7/10"
/// and "35/100" count when the denominator is `high`, "35%" when `high` is 100, "7.0" and "7,00" as 7.
/// A comma or point before exactly three digits is read as thousands, so "1,000" is out of a range to 100.
///
/// # Errors
/// [`TypedError::NotANumber`], [`TypedError::OutOfRange`] (also for anything negative),
/// [`TypedError::NotWhole`], [`TypedError::SeveralNumbers`].
pub fn whole(text: &str, low: u16, high: u16) -> Result<u16, TypedError> {
    let pieces = pieces(text);
    let compared = |piece: &Piece| matches!(piece, Piece::Mark('<' | '>' | '≤' | '≥') | Piece::OtherNumeral);
    if pieces.iter().any(compared) {
        return Err(TypedError::NotANumber);
    }
    let mut found = quantities(&pieces)?;
    if let [first, second] = found.as_slice()
        && is_slash(&pieces[first.to..second.from])
        && second.is_exactly(u64::from(high))
    {
        found.truncate(1);
    }
    let mut found = found.into_iter();
    let quantity = found.next().ok_or(TypedError::NotANumber)?;
    if found.any(|other| !other.same_as(&quantity)) {
        return Err(TypedError::SeveralNumbers);
    }
    if quantity.percent && high != 100 {
        return Err(TypedError::NotANumber);
    }
    let (low_wide, high_wide) = (u64::from(low), u64::from(high));
    let above = quantity.value.saturating_add(u64::from(quantity.fraction));
    if quantity.minus || quantity.value < low_wide || above > high_wide {
        return Err(TypedError::OutOfRange { low: i64::from(low), high: i64::from(high) });
    }
    let value = u16::try_from(quantity.value).map_err(|_| TypedError::NotANumber)?;
    if quantity.fraction {
        return Err(TypedError::NotWhole { below: i64::from(value), above: i64::from(value) + 1 });
    }
    Ok(value)
}

/// Several choices by number, each `1..=n`, in the order typed, each once: "1 3", "1,3", "1، 3", "1 and 3".
/// "0" alone is none of them. A dash between two numbers could be a list or a range, so it is not taken.
///
/// # Errors
/// [`TypedError::NotANumber`], [`TypedError::OutOfRange`] with `low: 1, high: n`,
/// [`TypedError::SeveralNumbers`] for "1-3".
pub fn choices(text: &str, n: usize) -> Result<Vec<usize>, TypedError> {
    let pieces = pieces(text);
    let mut chosen = Vec::new();
    let mut last_end = None;
    for (at, piece) in pieces.iter().enumerate() {
        let Piece::Number { value, .. } = *piece else {
            continue;
        };
        if is_glued(&pieces, at, at + 1) {
            return Err(TypedError::NotANumber);
        }
        if let Some(end) = last_end
            && has_dash(&pieces[end..at])
        {
            return Err(TypedError::SeveralNumbers);
        }
        last_end = Some(at + 1);
        let number =
            if has_minus(&pieces, at) { usize::MAX } else { usize::try_from(value).unwrap_or(usize::MAX) };
        if !chosen.contains(&number) {
            chosen.push(number);
        }
    }
    if chosen.is_empty() || pieces.contains(&Piece::OtherNumeral) {
        return Err(TypedError::NotANumber);
    }
    if chosen == [0] {
        return Ok(Vec::new());
    }
    if chosen.iter().any(|number| !(1..=n).contains(number)) {
        return Err(TypedError::OutOfRange { low: 1, high: i64::try_from(n).unwrap_or(i64::MAX) });
    }
    Ok(chosen)
}

/// A time of day on the 24-hour clock, or with am/pm: "20", "20:30", "20.30", "20h30", "0830", "8pm",
/// "8:30 p.m.", "٢٠:٣٠", "8:30 م", "下午8点半". "24:00" is midnight. Words it does not know make it no time,
/// because "8:30 in the evening" must not become 08:30.
///
/// # Errors
/// [`TypedError::NotATime`].
pub fn time_of_day(text: &str) -> Result<LocalTime, TypedError> {
    read_time(text).ok_or(TypedError::NotATime)
}

/// A date in the Gregorian calendar: year first ("2026-12-01", "2026年12月1日"), otherwise day first
/// ("1/12/2026", "1.12.26", "1.12."). Without a year: the next such date, `today` included.
///
/// A date with a year may lie in the past, which is for the caller to judge. Years more than one before or
/// twenty after `today` are not taken: they belong to another calendar (2569, 1405) or are slips.
///
/// # Errors
/// [`TypedError::NotADate`].
pub fn date(text: &str, today: NaiveDate) -> Result<NaiveDate, TypedError> {
    read_date(text, today).ok_or(TypedError::NotADate)
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
}

impl Quantity {
    fn same_as(&self, other: &Self) -> bool {
        (self.value, self.fraction, self.minus) == (other.value, other.fraction, other.minus)
            && !self.fraction
    }

    fn is_exactly(&self, value: u64) -> bool {
        self.value == value && !self.fraction && !self.minus
    }
}

fn quantities(pieces: &[Piece]) -> Result<Vec<Quantity>, TypedError> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < pieces.len() {
        let quantity = match pieces[at] {
            Piece::Number { value, .. } => number_at(pieces, at, value),
            Piece::Fraction => Quantity {
                from: at,
                to: at + 1,
                value: 0,
                fraction: true,
                minus: has_minus(pieces, at),
                percent: false,
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

/// A dash before the number that says "below zero": "-3", "mood: -3", "- 3"; not the one in "mood-3".
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
    between.iter().filter(|piece| **piece != Piece::Blank).eq([&Piece::Mark('/')])
}

fn has_dash(between: &[Piece]) -> bool {
    let mut marks = between.iter().filter(|piece| **piece != Piece::Blank);
    matches!(marks.next(), Some(Piece::Mark('-' | '~'))) && marks.next().is_none()
}

/// A text cut at its numbers: what stands before, between and after them, blanks dropped.
struct Cut {
    /// Value and count of digits.
    numbers: Vec<(u64, usize)>,
    /// One more than numbers.
    joints: Vec<String>,
}

/// Stands in a joint for a numeral that is not read, and fits no time or date.
const NOT_READ: &str = "\u{FFFD}";

fn cut(text: &str) -> Cut {
    let mut cut = Cut { numbers: Vec::new(), joints: vec![String::new()] };
    for piece in pieces(text) {
        let joint = match piece {
            Piece::Number { value, len } => {
                cut.numbers.push((value, len));
                cut.joints.push(String::new());
                continue;
            }
            Piece::Word(word) => word,
            Piece::Mark(mark) => mark.to_string(),
            Piece::Fraction | Piece::OtherNumeral => NOT_READ.to_owned(),
            Piece::Blank => continue,
        };
        if let Some(last) = cut.joints.last_mut() {
            last.push_str(&joint);
        }
    }
    cut
}

#[derive(Clone, Copy, PartialEq)]
enum Half {
    Am,
    Pm,
}

/// How halves of the day are written where digits are typed; longest first where one begins another.
const HALVES: &[(&str, Half)] = &[
    ("a.m.", Half::Am),
    ("a.m", Half::Am),
    ("am", Half::Am),
    ("p.m.", Half::Pm),
    ("p.m", Half::Pm),
    ("pm", Half::Pm),
    ("a", Half::Am),
    ("p", Half::Pm),
    ("صباحا", Half::Am),
    ("صباح", Half::Am),
    ("ص", Half::Am),
    ("مساء", Half::Pm),
    ("م", Half::Pm),
    ("上午", Half::Am),
    ("早上", Half::Am),
    ("午前", Half::Am),
    ("오전", Half::Am),
    ("下午", Half::Pm),
    ("晚上", Half::Pm),
    ("午後", Half::Pm),
    ("오후", Half::Pm),
];

/// What can stand after an hour, or between hour and minute.
const HOUR_UNITS: &[&str] = &["hrs", "hs", "h", "uhr", "点", "點", "时", "時", "시"];
const MINUTE_UNITS: &[&str] = &["分", "분"];
/// Punctuation that says nothing about a time or a date.
const QUIET: &[char] = &['.', ',', '!', '?', '(', ')', '"', '\'', '=', '@'];

fn read_time(text: &str) -> Option<LocalTime> {
    let cut = cut(text);
    let (before, mut half) = take_half(cut.joints.first()?.trim_matches(QUIET));
    if !before.is_empty() {
        return None;
    }
    let after = cut.joints.last()?.as_str();
    let (hour, minute, rest) = match *cut.numbers {
        [(number, 1 | 2)] => {
            let rest = take_unit(after, HOUR_UNITS).unwrap_or(after);
            match rest.strip_prefix('半') {
                Some(rest) => (number, 30, rest),
                None => (number, 0, rest),
            }
        }
        [(number, 3 | 4)] => (number / 100, number % 100, after),
        [(hour, 1 | 2), (minute, len)] => {
            let between = cut.joints[1].as_str();
            if !(matches!(between, "" | ":" | "." | ",") || HOUR_UNITS.contains(&between)) {
                return None;
            }
            match take_unit(after, MINUTE_UNITS) {
                Some(rest) if len <= 2 => (hour, minute, rest),
                None if len == 2 => (hour, minute, take_unit(after, HOUR_UNITS).unwrap_or(after)),
                _ => return None,
            }
        }
        _ => return None,
    };
    let (rest, half_after) = take_half(rest.trim_matches(['!', '?', ',', ')', '"', '\'', '(']));
    if !rest.trim_matches(QUIET).is_empty() || (half.is_some() && half_after.is_some()) {
        return None;
    }
    half = half.or(half_after);
    let hour = match (half, hour) {
        (None, 24) if minute == 0 => 0,
        (Some(Half::Am), 12) => 0,
        (Some(Half::Am), 13..) | (Some(Half::Pm), 0) => return None,
        (Some(Half::Pm), 1..=11) => hour + 12,
        (_, hour) => hour,
    };
    LocalTime::from_hm(u16::try_from(hour).ok()?, u16::try_from(minute).ok()?)
}

fn take_half(text: &str) -> (&str, Option<Half>) {
    for (written, half) in HALVES {
        if let Some(rest) = text.strip_prefix(written) {
            return (rest, Some(*half));
        }
    }
    (text, None)
}

fn take_unit<'a>(text: &'a str, units: &[&str]) -> Option<&'a str> {
    units.iter().find_map(|unit| text.strip_prefix(unit))
}

fn read_date(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let cut = cut(text);
    let first = cut.joints.first()?.trim_matches(QUIET);
    let last = cut.joints.last()?.trim_matches(QUIET);
    let between = cut.joints.get(1..cut.numbers.len())?;
    let plain =
        last.is_empty() && between.iter().all(|joint| matches!(joint.as_str(), "" | "-" | "/" | "." | ","));
    let in_units = matches!(last, "" | "日" | "号" | "號" | "일")
        && match between {
            [month] => is_month_unit(month),
            [year, month] => matches!(year.as_str(), "年" | "년") && is_month_unit(month),
            _ => false,
        };
    if !first.is_empty() || !(plain || in_units) {
        return None;
    }
    let small = |(value, len): (u64, usize)| if len <= 2 { u32::try_from(value).ok() } else { None };
    match *cut.numbers {
        [year @ (_, 4), month, day] => in_year(year.0, small(month)?, small(day)?, today),
        [day, month, (year, len @ (2 | 4))] if plain => {
            let century = if len == 2 { u64::try_from(today.year()).ok()? / 100 * 100 } else { 0 };
            in_year(century + year, small(month)?, small(day)?, today)
        }
        [month, day] if in_units => next_such(small(month)?, small(day)?, today),
        [day, month] => next_such(small(month)?, small(day)?, today),
        _ => None,
    }
}

fn is_month_unit(text: &str) -> bool {
    matches!(text, "月" | "월")
}

fn in_year(year: u64, month: u32, day: u32, today: NaiveDate) -> Option<NaiveDate> {
    let year = i32::try_from(year).ok()?;
    let near = (today.year().saturating_sub(1)..=today.year().saturating_add(20)).contains(&year);
    if near { NaiveDate::from_ymd_opt(year, month, day) } else { None }
}

fn next_such(month: u32, day: u32, today: NaiveDate) -> Option<NaiveDate> {
    // Eight years reach the next 29 February even across a year like 2100.
    (0..=8)
        .filter_map(|years| NaiveDate::from_ymd_opt(today.year().checked_add(years)?, month, day))
        .find(|date| *date >= today)
}

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;
