//! Times of day, as people write and say them. Where morning and evening are both possible it says both.

use super::lexicon::{Lexicon, Read, TimeWord};
use super::pieces::{Piece, pieces};
use crate::domain::schedule::LocalTime;

/// A part of the day, which says which of two hours is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayPart {
    /// Before noon, 12 being midnight.
    Am,
    /// From noon on, 12 being noon.
    Pm,
    Dawn,
    Morning,
    Noon,
    Afternoon,
    Evening,
    Night,
}

/// A time as it was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeRead {
    pub time: LocalTime,
    /// Twelve hours later, where nothing says which is meant: "8", "half past eight", "12". Never for "08:30" or "20:30".
    pub or: Option<LocalTime>,
}

const DAY: i32 = 24 * 60;

/// What can stand after an hour or a minute, as signs rather than words.
const HOUR_SIGNS: [&str; 4] = ["点", "點", "时", "時"];
const MINUTE_SIGN: &str = "分";

/// A text taken apart; what it holds too much of makes it no time.
#[derive(Default)]
struct Parts {
    numbers: Vec<Numeral>,
    fixed: Option<LocalTime>,
    halves: Vec<DayPart>,
    shift: Option<i16>,
    /// Which of two numbers is the hour, and whether minutes are taken away.
    joined: Option<(Order, bool)>,
}

#[derive(Clone, Copy)]
struct Numeral {
    value: u64,
    digits: usize,
    /// Was it written in digits?
    written: bool,
    /// What stands before it: nothing, a blank, or one mark.
    before: Before,
}

#[derive(Clone, Copy, PartialEq)]
enum Before {
    Start,
    Blank,
    Mark,
}

#[derive(Clone, Copy, PartialEq)]
enum Order {
    HourFirst,
    MinutesFirst,
}

pub(super) fn read_time(text: &str, lexicon: &Lexicon) -> Option<TimeRead> {
    let parts = parts(lexicon.times(&pieces(text)))?;
    if let (Some(fixed), []) = (parts.fixed, parts.numbers.as_slice()) {
        let alone = parts.halves.is_empty() && parts.joined.is_none();
        let time = shifted(fixed.minutes().into(), parts.shift.unwrap_or(0))?;
        return alone.then_some(TimeRead { time, or: None });
    }
    let (hour, minutes, plain) = hour_and_minutes(&parts)?;
    let minutes = minutes.checked_add(parts.shift.unwrap_or(0))?;
    if hour == 24 && (minutes != 0 || !parts.halves.is_empty()) {
        return None;
    }
    // "12 noon", "12 midnight": beside a number these are parts of the day.
    let fixed =
        parts.fixed.map(|fixed| if fixed == LocalTime::MIDNIGHT { DayPart::Night } else { DayPart::Noon });
    let mut halves = parts.halves.iter().copied().chain(fixed).map(|half| half.hour(hour));
    // "12 in the morning" is midnight to some, and noon to others.
    let either =
        hour == 12 && parts.fixed.is_none() && parts.joined.is_none() && parts.halves == [DayPart::Morning];
    match halves.next() {
        Some(_) if either => Some(TimeRead { time: shifted(DAY / 2, minutes)?, or: shifted(0, minutes) }),
        Some(said) => {
            let said = said?;
            let agree = halves.all(|other| other == Some(said));
            let time = shifted(i32::from(said) * 60, minutes)?;
            agree.then_some(TimeRead { time, or: None })
        }
        None => {
            let time = shifted(i32::from(hour % 24) * 60, minutes)?;
            let later = || shifted((i32::from(hour) + 12) * 60, minutes);
            // Twelve is of the day or of the night, as eleven is.
            let or = if plain && (1..=12).contains(&hour) { later() } else { None };
            Some(TimeRead { time, or })
        }
    }
}

/// Which of two times twelve hours apart is meant, by whoever was asked just that: a part of the day alone, or the figures of
/// the first, as they stand on its button.
pub(super) fn pick(text: &str, lexicon: &Lexicon, (one, other): (LocalTime, LocalTime)) -> Option<LocalTime> {
    let parts = parts(lexicon.times(&pieces(text)))?;
    let clock = |numeral: &Numeral| numeral.written;
    match (parts.numbers.as_slice(), parts.halves.as_slice()) {
        ([], [first, rest @ ..]) if parts.fixed.is_none() && parts.shift.is_none() => {
            let hour = match one.minutes() / 60 % 12 {
                0 => 12,
                hour => hour,
            };
            let meant = first.hour(hour)?;
            let agree = rest.iter().all(|half| half.hour(hour) == Some(meant));
            [one, other].into_iter().find(|time| agree && time.minutes() / 60 == meant)
        }
        ([hour, minute], []) if clock(hour) && clock(minute) => {
            let read = read_time(text, lexicon)?;
            (read == TimeRead { time: one, or: Some(other) }).then_some(one)
        }
        _ => None,
    }
}

/// The hour 0..=24, its minutes (below zero: "ten to nine"), and whether it may be of the afternoon as well.
fn hour_and_minutes(parts: &Parts) -> Option<(u16, i16, bool)> {
    let small = |numeral: Numeral, most: u64| {
        let fits = numeral.value <= most && numeral.digits <= 2;
        if fits { u16::try_from(numeral.value).ok() } else { None }
    };
    // "08" is of the morning, and "10:30" is as a clock shows it.
    let bare = |hour: Numeral| !(hour.written && hour.digits == 2 && hour.value < 10);
    match (parts.numbers.as_slice(), parts.joined) {
        (&[hour], None) if hour.digits <= 2 => Some((small(hour, 24)?, 0, bare(hour))),
        (&[both], None) if both.written && parts.shift.is_none() && matches!(both.digits, 3 | 4) => {
            let (hour, minute) = (both.value / 100, both.value % 100);
            // "830" is a clock without its mark; "112", "911" and "024" are called, not lived by.
            let is_round = both.digits == 4 || minute % 5 == 0 && hour > 0;
            let fits = hour <= 24 && minute < 60 && is_round;
            let read = (u16::try_from(hour).ok()?, i16::try_from(minute).ok()?, both.digits == 3);
            if fits { Some(read) } else { None }
        }
        (&[hour, minute], None) if parts.shift.is_none() => {
            let two_digits = if minute.written { minute.digits == 2 } else { minute.value >= 10 };
            if minute.before == Before::Start || !two_digits {
                return None;
            }
            let plain = bare(hour) && !(hour.written && minute.written && hour.digits == 2);
            Some((small(hour, 24)?, i16::try_from(small(minute, 59)?).ok()?, plain))
        }
        (&[one, other], Some((order, minus))) if parts.shift.is_none() => {
            let (hour, minutes) = if order == Order::HourFirst { (one, other) } else { (other, one) };
            let minutes_read = i16::try_from(small(minutes, 59)?).ok()?;
            let read = if minus { minutes_read.checked_neg()? } else { minutes_read };
            Some((small(hour, 24)?, read, bare(hour)))
        }
        _ => None,
    }
}

fn parts(read: Vec<Read<TimeWord>>) -> Option<Parts> {
    let mut parts = Parts::default();
    let mut before = Before::Start;
    let mut rest = read.into_iter().peekable();
    while let Some(part) = rest.next() {
        match part {
            Read::Phrase(word) => {
                match word {
                    TimeWord::Value(value) => {
                        let value = u64::from(value);
                        let digits = value.to_string().len();
                        // "eight thirty": a number said after another needs no blank of its own.
                        let before = if parts.numbers.is_empty() { Before::Start } else { Before::Blank };
                        parts.numbers.push(Numeral { value, digits, written: false, before });
                    }
                    TimeWord::Filler => {}
                    TimeWord::Fixed(time) => once(&mut parts.fixed, time)?,
                    TimeWord::Part(half) => parts.halves.push(half),
                    TimeWord::Shift(minutes) => once(&mut parts.shift, minutes)?,
                    TimeWord::MinutesAfter { minus } => once(&mut parts.joined, (Order::HourFirst, minus))?,
                    TimeWord::MinutesBefore { minus } => {
                        once(&mut parts.joined, (Order::MinutesFirst, minus))?;
                    }
                }
                before = Before::Blank;
            }
            Read::Piece(Piece::Number { value, len }) => {
                parts.numbers.push(Numeral { value, digits: len, written: true, before });
                before = Before::Start;
            }
            Read::Piece(Piece::Blank) => {
                if before == Before::Start {
                    before = Before::Blank;
                }
            }
            Read::Piece(Piece::Word(word)) => match (word.as_str(), parts.numbers.last_mut()) {
                (sign, Some(_)) if HOUR_SIGNS.contains(&sign) => before = Before::Blank,
                (MINUTE_SIGN, Some(minute)) => {
                    // "5分" needs no nought.
                    minute.digits = minute.digits.max(2);
                    before = Before::Blank;
                }
                _ => return None,
            },
            Read::Piece(Piece::Mark(mark)) => match mark {
                // Between hour and minute only one of these, and nothing after the second number.
                ':' | '.' | ',' => {
                    let next_is_number = matches!(rest.peek(), Some(Read::Piece(Piece::Number { .. })));
                    if next_is_number && !parts.numbers.is_empty() {
                        if before == Before::Mark {
                            return None;
                        }
                        before = Before::Mark;
                    } else if mark == ':' && before != Before::Start {
                        return None;
                    }
                }
                '!' | '?' | '؟' | '(' | ')' | '"' | '\'' | '=' | '@' | '~' | '«' | '»' | '“' | '”' | '¡'
                | '¿' | '…' => {}
                // Quiet signs of other scripts say nothing; what stands between numbers in ASCII does.
                mark if !mark.is_ascii() => {}
                _ => return None,
            },
            Read::Piece(_) => return None,
        }
    }
    Some(parts)
}

/// Said once, or the same again.
fn once<T: Copy + PartialEq>(place: &mut Option<T>, said: T) -> Option<()> {
    match place {
        Some(before) if *before != said => None,
        _ => {
            *place = Some(said);
            Some(())
        }
    }
}

/// Minutes of a day, moved; it may pass midnight.
fn shifted(minutes: i32, by: i16) -> Option<LocalTime> {
    LocalTime::new(u16::try_from((minutes + i32::from(by)).rem_euclid(DAY)).ok()?)
}

impl DayPart {
    /// The hour of the day that this part makes of what was said; `None` where the two do not go together, or where
    /// people mean different hours by it ("12 in the morning").
    fn hour(self, said: u16) -> Option<u16> {
        let afternoon = said + 12;
        match (self, said) {
            (Self::Am | Self::Dawn | Self::Night, 12) => Some(0),
            (Self::Pm | Self::Noon | Self::Afternoon, 12) => Some(12),
            (Self::Am | Self::Morning, 1..=11) | (Self::Dawn, 1..=7) | (Self::Night, 1..=5) => Some(said),
            (Self::Noon, 11) => Some(11),
            (Self::Pm | Self::Evening, 1..=11) | (Self::Afternoon, 1..=9) => Some(afternoon),
            (Self::Noon, 1..=4) | (Self::Night, 6..=11) => Some(afternoon),
            (Self::Am | Self::Night, 0) => Some(0),
            (Self::Pm, 13..=23)
            | (Self::Noon, 13..=15)
            | (Self::Afternoon, 13..=21)
            | (Self::Evening, 15..=23)
            | (Self::Night, 18..=23) => Some(said),
            _ => None,
        }
    }
}
