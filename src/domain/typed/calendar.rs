//! Dates in the Gregorian calendar, as people write them in digits.

use chrono::{Datelike, NaiveDate};

use super::pieces::{Piece, pieces};

/// Punctuation that says nothing about a date.
const QUIET: &[char] = &['.', ',', '!', '?', '(', ')', '"', '\'', '=', '@'];

pub(super) fn read_date(text: &str, today: NaiveDate) -> Option<NaiveDate> {
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

/// A text cut at its numbers: what stands before, between and after them, blanks dropped.
struct Cut {
    /// Value and count of digits.
    numbers: Vec<(u64, usize)>,
    /// One more than numbers.
    joints: Vec<String>,
}

/// Stands in a joint for a numeral that is not read, and fits no date.
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
            Piece::Blank => continue,
            _ => NOT_READ.to_owned(),
        };
        if let Some(last) = cut.joints.last_mut() {
            last.push_str(&joint);
        }
    }
    cut
}
