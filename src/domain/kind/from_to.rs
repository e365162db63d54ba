//! A span of clock times, from one to another and over midnight where the second is earlier: 23:15 to 07:00. Kept in one
//! number without loss, minutes long times a day's plus the minute it began, so that longer ones are greater. What is
//! summed, compared and drawn is how long it was. Never guesses a half of the day that would make another span.

use std::collections::BTreeSet;

use super::{Heard, Rules};
use crate::domain::answers::Value;
use crate::domain::axis::{self, Axis};
use crate::domain::harm::HardEnds;
use crate::domain::letters;
use crate::domain::marks::unmarked;
use crate::domain::typed::{self, Called, Lexicon, LineWord, TypedError, digit};

const HOUR: i32 = 60;
const DAY: i32 = 24 * HOUR;
/// Of two readings the one that is at most so long is the likelier.
const HALF: i32 = DAY / 2;
const DASHES: [char; 7] = ['-', '‐', '‑', '–', '—', '−', '→'];

pub(super) struct FromTo;

/// When it began and when it ended, in minutes after midnight. `None`: the number is half an answer or none.
pub fn ends(number: i32) -> Option<(i32, i32)> {
    let (from, long) = (number.rem_euclid(DAY), number.div_euclid(DAY));
    (1..DAY).contains(&long).then_some((from, (from + long) % DAY))
}

/// How long it was, in minutes.
pub fn minutes(number: i32) -> i32 {
    number.div_euclid(DAY)
}

/// `None`: at the same time.
fn packed(from: i32, to: i32) -> Option<i32> {
    let long = (to - from).rem_euclid(DAY);
    (long > 0).then_some(long * DAY + from)
}

impl Rules for FromTo {
    fn read(&self, heard: &Heard<'_>, _: Called<'_>) -> Result<Value, TypedError> {
        let text = unmarked(heard.text);
        // How long it was is told in brackets, and may come back.
        let text = match text.trim().strip_suffix(')').and_then(|text| text.rsplit_once('(')) {
            Some((times, _)) => times,
            None => text.as_str(),
        };
        if let Some(read) = both(text, heard.lexicon) {
            return read;
        }
        // "From 8" begins it, and "until 7" ends it; neither says the other.
        let beside = if heard.begun.is_some() { LineWord::To } else { LineWord::From };
        let one = Side::read(without(text, beside, heard.lexicon), heard.lexicon)
            .or_else(|| Side::read(text, heard.lexicon));
        if let Some(long) = length(text, heard.lexicon) {
            return lasting(long, heard.begun, one.as_ref());
        }
        let one = one.ok_or(TypedError::NotATime)?;
        match (heard.begun, heard.ended) {
            (Some(from), _) => chosen(&Side::at(from), &one),
            (None, Some(to)) => which(&one.readings(true).collect::<Vec<_>>(), &[to], true),
            (None, None) => Err(match one.or {
                Some(other) => TypedError::Either { one: one.time, other },
                None => TypedError::Begun { number: one.time },
            }),
        }
    }

    fn ends(&self) -> Option<(i32, i32)> {
        Some((DAY, DAY * DAY - 1))
    }

    /// Whole hours, for taps: to the minute it can be typed.
    fn buttons(&self) -> Vec<i32> {
        (0..DAY).step_by(60).collect()
    }

    /// The whole hours after the one it began in.
    fn goes_on(&self, begun: i32) -> Vec<i32> {
        if !(0..DAY).contains(&begun) {
            return Vec::new();
        }
        let hour = begun - begun % HOUR;
        let ends = (1..=24).map(|hours| hour + hours * HOUR).filter(|end| end - begun < DAY);
        ends.filter_map(|end| packed(begun, end % DAY)).collect()
    }

    fn halves(&self, number: i32) -> Option<(i32, i32)> {
        ends(number)
    }

    /// Of two spans by when they begin, or else end; of two halves, by themselves.
    fn told_apart(&self, (one, other): (i32, i32)) -> (i32, i32) {
        match (ends(one), ends(other)) {
            (Some((one, to)), Some((other, or_to))) if one == other => (to, or_to),
            (Some((one, _)), Some((other, _))) => (one, other),
            _ => (one, other),
        }
    }

    fn axis(&self, values: &[i32]) -> Option<Axis> {
        Some(axis::of_hours(values))
    }

    fn has_mean_of_day(&self) -> bool {
        false
    }

    fn measured(&self, answers: Vec<i32>) -> Vec<i32> {
        answers.into_iter().map(minutes).collect()
    }

    /// A day.
    fn scale(&self) -> Option<(i32, i32)> {
        Some((0, DAY))
    }

    fn taps(&self) -> usize {
        2
    }

    fn hard_ends(&self) -> Option<HardEnds> {
        None
    }

    fn unit(&self) -> String {
        "minutes, with both times as text".to_owned()
    }

    fn exported(&self, number: i64) -> (i64, Option<String>) {
        let Some((from, to)) = i32::try_from(number).ok().and_then(ends) else { return (number, None) };
        let time = |time: i32| format!("{:02}:{:02}", time / HOUR, time % HOUR);
        (number / i64::from(DAY), Some(format!("{}-{}", time(from), time(to))))
    }
}

/// One of the two times, as it was typed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Side {
    time: i32,
    /// Twelve hours later, where that may be meant as well.
    or: Option<i32>,
    /// Does the time itself say which half of the day it is of: "23", "00:20", "08:00"?
    of_a_day: bool,
}

impl Side {
    fn at(time: i32) -> Self {
        Self { time, or: None, of_a_day: true }
    }

    fn read(text: &str, lexicon: &Lexicon) -> Option<Self> {
        let read = typed::time_of_day(text, lexicon).ok()?;
        let time = i32::from(read.time.minutes());
        let figures = text.chars().map(digit).skip_while(Option::is_none).map_while(|digit| digit);
        let figures: Vec<u32> = figures.collect();
        let written = figures.iter().take(4).fold(0, |number, figure| number * 10 + figure);
        let hour = if figures.len() > 2 { written / 100 } else { written };
        let of_a_day =
            figures.len() > 1 && figures[0] == 0 || !figures.is_empty() && !(1..=12).contains(&hour);
        Some(Self { time, or: read.or.map(|or| or.minutes().into()), of_a_day })
    }

    /// What it may mean beside a time that may mean two: "10:30" is of the evening where "7" is of the morning.
    fn readings(&self, says_half: bool) -> impl Iterator<Item = i32> {
        let loose = !says_half && !self.of_a_day && (HOUR..13 * HOUR).contains(&self.time);
        let later = self.or.or_else(|| loose.then_some((self.time + HALF) % DAY));
        [self.time].into_iter().chain(later)
    }
}

/// Two times in one text; `None`: there are not two.
fn both(text: &str, lexicon: &Lexicon) -> Option<Result<Value, TypedError>> {
    if let Some(read) = between(text, lexicon) {
        return Some(read);
    }
    let text = without(text, LineWord::From, lexicon);
    let whole = Side::read(text, lexicon);
    let mut found = pairs(text, joints(text, lexicon), lexicon);
    if found.is_empty() && whole.is_none() {
        found = pairs(text, blanks(text), lexicon);
    }
    let mut found = found.into_iter();
    let (from, to) = found.next()?;
    // "Ten to seven" is one time as well as two.
    let one_time = whole.is_some() && from.0.time % (5 * HOUR) == 0;
    if one_time || found.next().is_some() {
        return Some(Err(TypedError::TwoMeanings));
    }
    Some(decided(&from, &to))
}

/// "Between 9 and 17".
fn between(text: &str, lexicon: &Lexicon) -> Option<Result<Value, TypedError>> {
    let rest = without(text, LineWord::Between, lexicon);
    let and = phrases(lexicon, LineWord::And);
    let joint = |(at, word): (usize, &str)| {
        // Where "and" is one letter, it is written onto the next word.
        let glued = || {
            word.chars()
                .next()
                .filter(|first| !first.is_ascii())
                .filter(|first| and.contains(&first.to_string()))
        };
        if and.contains(&letters::folded(word)) {
            return Some((at, at + word.len()));
        }
        glued().map(|first| (at, at + first.len_utf8()))
    };
    let joints = of_words(rest).into_iter().filter_map(joint).collect();
    let found = pairs(rest, joints, lexicon).into_iter().next().filter(|_| rest.len() < text.len())?;
    Some(decided(&found.0, &found.1))
}

/// A time, and whether words beside it say which half of the day it is of.
type Told = (Side, bool);

fn pairs(text: &str, joints: Vec<(usize, usize)>, lexicon: &Lexicon) -> BTreeSet<(Told, Told)> {
    let told = |text: &str| Some((Side::read(text, lexicon)?, text.chars().any(char::is_alphabetic)));
    joints.into_iter().filter_map(|(end, next)| Some((told(&text[..end])?, told(&text[next..])?))).collect()
}

fn decided(from: &Told, to: &Told) -> Result<Value, TypedError> {
    if from.0.or.is_none() && to.0.or.is_none() {
        return packed(from.0.time, to.0.time).map(Value::Number).ok_or(TypedError::NotATime);
    }
    let on_one_clock = from.0.of_a_day || to.0.of_a_day;
    which(
        &from.0.readings(from.1).collect::<Vec<_>>(),
        &to.0.readings(to.1).collect::<Vec<_>>(),
        on_one_clock,
    )
}

/// How long it was, said with its unit: "8 hours".
fn length(text: &str, lexicon: &Lexicon) -> Option<i32> {
    let none = Called::default();
    let read = |hours| typed::span(text, hours, none, lexicon).ok();
    // A number alone is hours or minutes, as one takes it, and one with a colon is a time.
    let unit = text.chars().any(char::is_alphabetic);
    read(true).filter(|long| unit && read(false) == Some(*long) && (1..DAY).contains(long))
}

/// What began then and lasted so long. What may be a time as well is asked back.
fn lasting(long: i32, begun: Option<i32>, time: Option<&Side>) -> Result<Value, TypedError> {
    let begun = begun.ok_or(TypedError::NotATime)?;
    let lasted = long * DAY + begun;
    match time.map(|time| chosen(&Side::at(begun), time)) {
        Some(Ok(Value::Number(ended))) if ended != lasted => {
            Err(TypedError::Either { one: lasted, other: ended })
        }
        Some(Err(TypedError::Either { one, other })) if ![one, other].contains(&lasted) => {
            Err(TypedError::Either { one: lasted, other: one })
        }
        _ => Ok(Value::Number(lasted)),
    }
}

/// The end of what began at a known time.
fn chosen(from: &Side, to: &Side) -> Result<Value, TypedError> {
    which(&[from.time], &to.readings(true).collect::<Vec<_>>(), true)
}

/// One span, or two to ask back: as they stand first. On a clock of a whole day "7" is seven, unless that would be the
/// longer part of a day.
fn which(from: &[i32], to: &[i32], on_one_clock: bool) -> Result<Value, TypedError> {
    let all = from.iter().flat_map(|from| to.iter().map(|to| packed(*from, *to)));
    let all: Vec<i32> = all.flatten().collect();
    let short: Vec<i32> = all.iter().copied().filter(|span| minutes(*span) <= HALF).collect();
    let as_written = packed(from[0], to[0]);
    let likely = as_written.filter(|span| on_one_clock && short.contains(span));
    match (likely, all.as_slice(), short.as_slice()) {
        (Some(span), ..) | (None, &[span], _) => Ok(Value::Number(span)),
        (None, _, [one, other, ..]) => Err(TypedError::Either { one: *one, other: *other }),
        (None, [one, other, ..], _) => Err(TypedError::Either { one: *one, other: *other }),
        (None, [], _) => Err(TypedError::NotATime),
    }
}

/// Where a dash or a word such as "to" parts the text: the end of what is before it, and the begin of what is behind.
fn joints(text: &str, lexicon: &Lexicon) -> Vec<(usize, usize)> {
    let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    let parts = |(at, dash): &(usize, char)| {
        let (before, behind) = (&text[..*at], &text[at + dash.len_utf8()..]);
        !(letter(before.chars().next_back()) && letter(behind.chars().next()))
    };
    let dashes = text.char_indices().filter(|(_, c)| DASHES.contains(c)).filter(parts);
    let mut found: Vec<(usize, usize)> = dashes.map(|(at, dash)| (at, at + dash.len_utf8())).collect();
    let words = phrases(lexicon, LineWord::To);
    for (at, word) in of_words(text) {
        if words.contains(&letters::folded(word)) {
            found.push((at, at + word.len()));
        }
    }
    found
}

fn blanks(text: &str) -> Vec<(usize, usize)> {
    of_words(text).into_iter().map(|(at, _)| (at, at)).collect()
}

/// What follows such a word at the very beginning.
fn without<'t>(text: &'t str, meaning: LineWord, lexicon: &Lexicon) -> &'t str {
    let words = phrases(lexicon, meaning);
    let is_it = |(_, word): &(usize, &str)| words.contains(&letters::folded(word));
    match of_words(text).first().copied().filter(is_it) {
        Some((at, word)) => &text[at + word.len()..],
        None => text,
    }
}

/// Each word with its place.
fn of_words(text: &str) -> Vec<(usize, &str)> {
    let place = |word: &'_ str| word.as_ptr() as usize - text.as_ptr() as usize;
    text.split_whitespace().map(|word| (place(word), word)).collect()
}

fn phrases(lexicon: &Lexicon, meaning: LineWord) -> BTreeSet<String> {
    lexicon.lines().filter(|(word, _)| *word == meaning).map(|(_, phrase)| letters::folded(phrase)).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::typed::{DayPart, TimeWord};

    fn lexicon() -> Lexicon {
        let mut lexicon = Lexicon::default();
        lexicon.line("to", LineWord::To);
        lexicon.line("from", LineWord::From);
        lexicon.line("between", LineWord::Between);
        lexicon.line("and", LineWord::And);
        lexicon.line("و", LineWord::And);
        lexicon.time("am", TimeWord::Part(DayPart::Am));
        lexicon.time("pm", TimeWord::Part(DayPart::Pm));
        lexicon.time("to", TimeWord::MinutesBefore { minus: true });
        lexicon
    }

    fn read(text: &str, begun: Option<i32>) -> Result<String, TypedError> {
        let lexicon = lexicon();
        let heard = Heard { text, word: None, begun, ended: None, lexicon: &lexicon };
        match FromTo.read(&heard, Called::default())? {
            Value::Number(number) => Ok(FromTo.exported(number.into()).1.unwrap()),
            other => panic!("{other:?}"),
        }
    }

    fn either(one: (i32, i32), other: (i32, i32)) -> Result<String, TypedError> {
        let span = |(from, to): (i32, i32)| packed(from * HOUR, to * HOUR).unwrap();
        Err(TypedError::Either { one: span(one), other: span(other) })
    }

    #[test]
    fn two_times_are_a_span_over_midnight_too() {
        for (text, told) in [
            ("23:15-7", "23:15-07:00"),
            ("23:15 – 7:00", "23:15-07:00"),
            ("from 11pm to 7am", "23:00-07:00"),
            ("11 pm to 7 am", "23:00-07:00"),
            ("23:15 to 7", "23:15-07:00"),
            ("23:15 07:00", "23:15-07:00"),
            ("٢٣:١٥ - ٧", "23:15-07:00"),
            ("00:20-8", "00:20-08:00"),
            ("9-17:30", "09:00-17:30"),
            ("13:00-13:20", "13:00-13:20"),
            ("13:20-13:00", "13:20-13:00"),
            ("23:15–07:00 (7 h 45 min)", "23:15-07:00"),
        ] {
            assert_eq!(read(text, None).as_deref(), Ok(told), "{text}");
        }
    }

    #[test]
    fn what_may_be_two_spans_is_asked_back() {
        assert_eq!(read("11-7", None), either((11, 19), (23, 7)));
        assert_eq!(read("11 to 7", None), either((11, 19), (23, 7)));
        assert_eq!(read("11pm - 7", None), either((23, 7), (23, 19)));
        assert_eq!(read("08:00-5", None), either((8, 5), (8, 17)));
        assert_eq!(read("7-7", None), either((7, 19), (19, 7)));
        assert_eq!(read("10 to 7", None), Err(TypedError::TwoMeanings), "ten to seven");
        assert_eq!(read("10:00-11-12", None), Err(TypedError::NotATime));
    }

    #[test]
    fn one_time_begins_it_and_another_ends_it() {
        assert_eq!(read("23:15", None), Err(TypedError::Begun { number: 1395 }));
        assert_eq!(read("11", None), Err(TypedError::Either { one: 660, other: 1380 }));
        assert_eq!(read("7", Some(1395)).as_deref(), Ok("23:15-07:00"));
        assert_eq!(read("7:10", Some(1395)).as_deref(), Ok("23:15-07:10"));
        assert_eq!(read("5", Some(9 * HOUR)), either((9, 5), (9, 17)));
        assert_eq!(read("22:00-6:00", Some(1395)).as_deref(), Ok("22:00-06:00"), "said whole it is that");
        for text in ["23:15", "23:15-23:15", "late", "25:00-7", "23:15-31:00", "", "112", "-"] {
            assert_eq!(read(text, Some(1395)), Err(TypedError::NotATime), "{text}");
        }
    }

    #[test]
    fn from_begins_it_until_ends_it_and_between_says_both() {
        assert_eq!(read("from 8", None), Err(TypedError::Either { one: 480, other: 1200 }));
        assert_eq!(read("from 23:15", None), Err(TypedError::Begun { number: 1395 }));
        assert_eq!(read("to 9", None), Err(TypedError::NotATime), "an end says no beginning");
        assert_eq!(read("to 7", Some(1395)).as_deref(), Ok("23:15-07:00"));
        for text in ["between 9 and 17", "between 9:00 and 17:00", "between 9 و17", "from 9 to 17"] {
            assert_eq!(read(text, None).as_deref(), Ok("09:00-17:00"), "{text}");
        }
        assert_eq!(read("between 11 and 7", None), either((11, 19), (23, 7)));
        for text in ["between 9", "between us and them", "9 and 17 pills", "between"] {
            assert_eq!(read(text, None).ok(), None, "{text}");
        }
    }

    #[test]
    fn a_button_begins_it_and_leads_to_the_hours_after() {
        for begun in FromTo.buttons() {
            assert_eq!(FromTo.tapped(begun), None);
            let on: Vec<i32> = FromTo.goes_on(begun).into_iter().map(minutes).collect();
            assert_eq!(on, (1..24).map(|hours| hours * HOUR).collect::<Vec<_>>());
        }
        let on: Vec<_> = FromTo.goes_on(1395).into_iter().filter_map(ends).collect();
        assert_eq!((on[0], on.len()), ((1395, 0), 24));
        assert!(FromTo.goes_on(DAY).is_empty() && FromTo.goes_on(-1).is_empty());
    }

    proptest! {
        #[test]
        fn any_two_times_come_back_from_one_number(from in 0..DAY, to in 0..DAY) {
            match packed(from, to) {
                Some(number) => {
                    prop_assert_eq!(ends(number), Some((from, to)));
                    prop_assert_eq!(minutes(number), (to - from).rem_euclid(DAY));
                    prop_assert_eq!(FromTo.tapped(number), Some(Value::Number(number)));
                }
                None => prop_assert_eq!(from, to),
            }
        }

        #[test]
        fn no_text_panics(text in any::<String>(), begun in prop::option::of(0..DAY)) {
            let _ = read(&text, begun);
        }

        #[test]
        fn longer_ones_are_greater(one in DAY..DAY * DAY, other in DAY..DAY * DAY) {
            prop_assert!(one > other || minutes(one) <= minutes(other));
        }
    }
}
