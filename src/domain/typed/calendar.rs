//! Dates in the Gregorian calendar, as people write them in digits and in words. Whatever can mean two days means none.

use chrono::{Datelike, Days, NaiveDate};

use super::lexicon::{DateWord, Lexicon, NumberWord, Read};
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

/// One that went by so lately is meant as that: nobody plans it for the next year.
const JUST_BEHIND: u64 = 31;

fn next_such(month: u32, day: u32, today: NaiveDate) -> Option<NaiveDate> {
    let behind = |date: &NaiveDate| *date < today && *date + Days::new(JUST_BEHIND) >= today;
    let of_year = |year| NaiveDate::from_ymd_opt(year, month, day);
    if let Some(past) = [today.year(), today.year() - 1].into_iter().filter_map(of_year).find(behind) {
        return Some(past);
    }
    // Eight years reach the next 29 February even across a year like 2100.
    (0..=8)
        .filter_map(|years| NaiveDate::from_ymd_opt(today.year().checked_add(years)?, month, day))
        .find(|date| *date >= today)
}

/// Each day of a month comes again in so many days, but for those at the end of a month.
const DAYS_TO_A_DAY: usize = 62;

/// "24 December", "tomorrow", "Friday 6 March", "in 3 days".
pub(super) fn in_words(text: &str, today: NaiveDate, lexicon: &Lexicon) -> Option<NaiveDate> {
    let (mut said, mut numbers, mut weekday, mut month) = (Vec::new(), Vec::new(), None, None);
    let mut next = None;
    for part in lexicon.dates(&pieces(text)) {
        match part {
            Read::Phrase(DateWord::Filler) | Read::Piece(Piece::Blank | Piece::Mark(',' | '.' | '!')) => {}
            Read::Phrase(DateWord::Weekday(day)) => once(&mut weekday, day)?,
            Read::Phrase(DateWord::Month(named)) => once(&mut month, named)?,
            Read::Phrase(DateWord::Next) => once(&mut next, ())?,
            Read::Phrase(DateWord::About) => return None,
            Read::Phrase(word) => said.push(word),
            Read::Piece(Piece::Number { value, len }) => numbers.push((value, len)),
            Read::Piece(_) => return None,
        }
    }
    // "Next week" and "next 5 May" say no one day.
    if next.is_some() && (weekday.is_none() || month.is_some() || !said.is_empty()) {
        return None;
    }
    let day_of = |(value, len): (u64, usize)| u32::try_from(value).ok().filter(|_| len <= 2);
    let date = match (said.as_slice(), numbers.as_slice(), month) {
        ([DateWord::Days(days)], [], None) => today.checked_add_days(Days::new((*days).into()))?,
        ([DateWord::Each(each)], [(count, 1..=3)], None) => {
            today.checked_add_days(Days::new(count * u64::from(*each)))?
        }
        ([], [day], Some(month)) => next_such(month, day_of(*day)?, today)?,
        ([], [day, (year, 4)], Some(month)) => in_year(*year, month, day_of(*day)?, today)?,
        // "Friday 13": the next 13th, if that is a Friday.
        ([], [day], None) if weekday.is_some() => {
            let day = day_of(*day)?;
            today.iter_days().take(DAYS_TO_A_DAY).find(|date| date.day() == day)?
        }
        ([], [], None) => {
            let weekday = weekday?;
            return today.iter_days().skip(1).find(|day| day.weekday() == weekday);
        }
        _ => return None,
    };
    weekday.is_none_or(|weekday| date.weekday() == weekday).then_some(date)
}

/// A number, or a word of dates that is more than one to stand beside them.
pub(super) fn is_about(text: &str, lexicon: &Lexicon) -> bool {
    let cut = pieces(text);
    let of_numbers =
        lexicon.numbers(&cut, &[]).into_iter().any(|part| matches!(part, Read::Phrase(NumberWord::Value(_))));
    of_numbers
        || lexicon.dates(&cut).iter().any(|part| match part {
            Read::Phrase(word) => *word != DateWord::Filler,
            Read::Piece(piece) => {
                matches!(piece, Piece::Number { .. } | Piece::OtherNumeral | Piece::Fraction)
            }
        })
}

/// Said twice it may be either.
fn once<T>(slot: &mut Option<T>, said: T) -> Option<()> {
    slot.is_none().then(|| *slot = Some(said))
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
