//! Reads the line: behind a question mark stands the kind, else it is looked for at the end.

use super::range::{self, Range, is_dash};
use super::{Line, LineError, OPTION_MAX, OPTIONS_MAX, OPTIONS_MIN, QUESTION_MAX, of_name};
use crate::domain::ids::PartId;
use crate::domain::item::{Name, Part};
use crate::domain::kind::{self, Amount, Ends, Kind, Rating, Unit};
use crate::domain::label::{self, LabelError, NOTE_MAX};
use crate::domain::letters;
use crate::domain::marks::unmarked;
use crate::domain::typed::{Lexicon, LineWord, digit};

/// The most words of one phrase of the lexicon.
const PHRASE: usize = 4;
/// The most words of a unit.
const UNIT: usize = 2;
const QUESTION_MARKS: [char; 3] = ['?', '؟', '？'];
const COMMAS: [char; 6] = [',', '،', ';', '؛', '、', '，'];

/// The words of a line, as they are compared.
pub(super) struct Words(Vec<(LineWord, String)>);

pub(super) fn read(text: &str, lexicon: &Lexicon) -> Result<Line, LineError> {
    let text = label::one_line(&unmarked(text), NOTE_MAX).map_err(|error| match error {
        LabelError::TooLong { .. } => LineError::TooLong { max: QUESTION_MAX },
        LabelError::Empty | LabelError::NoLetter => LineError::NoQuestion,
    })?;
    let words = Words::of(lexicon);
    // "Where? home, work?": the mark that counts is the first of the two.
    let marked = text.trim_end_matches(|c: char| c.is_whitespace() || QUESTION_MARKS.contains(&c));
    let text = if marked.contains(QUESTION_MARKS) { marked } else { &text };
    let mark = text.char_indices().rfind(|(_, c)| QUESTION_MARKS.contains(c));
    let (asked, kind) = match mark.map(|(at, mark)| (at, mark, at + mark.len_utf8())) {
        Some((at, mark, end)) if !text[end..].chars().any(char::is_alphanumeric) => {
            at_the_very_end(&text[..at], mark, &words)?
        }
        Some((_, _, end)) => {
            let kind = behind_the_mark(&text[end..], &words)?;
            (bare_start(&text[..end]).to_owned(), kind)
        }
        None => at_the_end(before_the_words(text), &words)?,
    };
    let name = label::name(&asked, QUESTION_MAX).map_err(of_name)?;
    Ok(Line { name, kind })
}

/// The kind, where a question mark ends what is asked.
fn behind_the_mark(text: &str, words: &Words) -> Result<Kind, LineError> {
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || ":,،)".contains(c));
    let text = text.strip_prefix(is_dash).filter(|rest| rest.starts_with(' ')).unwrap_or(text);
    let text = words.without_from(text.trim());
    if let Some(range) = range::first(text, words) {
        // "0-2, 3-5" are things to choose from.
        match rating(&text[range.to..], range, words) {
            Err(LineError::EndWords) if text.contains(COMMAS) => {}
            read => return read,
        }
    }
    if let Some(at) = words.first_of(text, LineWord::Amount) {
        return unit(&text[at..], words);
    }
    if let Some(list) = words.several_of(text) {
        return Ok(Kind::Several { parts: options(list, words)? });
    }
    match words.kind_at_end(text) {
        Some((word, 0)) => simple(word).ok_or(LineError::TooFewOptions { min: OPTIONS_MIN }),
        Some((LineWord::Several, at)) => Ok(Kind::Several { parts: options(&text[..at], words)? }),
        Some((_, at)) if text.contains(COMMAS) || is_kind(&text[..at], words) => Err(LineError::TwoKinds),
        Some(_) => Err(LineError::NoKind),
        None => Ok(Kind::One { parts: options(text, words)? }),
    }
}

/// "Did you leave the house yes/no?": the mark is of what is asked.
fn at_the_very_end(text: &str, mark: char, words: &Words) -> Result<(String, Kind), LineError> {
    let (asked, kind) = at_the_end(before_the_words(text), words)?;
    Ok((if asked.ends_with(QUESTION_MARKS) { asked } else { format!("{asked}{mark}") }, kind))
}

/// What is asked, and the kind at the end of the line.
fn at_the_end(text: &str, words: &Words) -> Result<(String, Kind), LineError> {
    let (asked, kind) = if let Some((word, at)) = words.kind_at_end(text) {
        let before = &text[..at];
        match (simple(word), words.last_of(before, LineWord::Amount)) {
            (Some(kind @ Kind::Amount(_)), Some((from, to)))
                if from > 0 && bare(&before[to..]).is_empty() =>
            {
                (&before[..from], kind)
            }
            (Some(kind), _) => (before, kind),
            (None, _) => return several(before, words),
        }
    } else if let Some((from, kind)) = amount(text, words)? {
        (&text[..from], kind)
    } else if let Some(range) = range::last(text, words) {
        let kind = rating(&text[range.to..], range, words)?;
        let mut asked = bare(&text[..range.from]);
        while let Some((from, to)) = words.last_of(asked, LineWord::From)
            && bare(&asked[to..]).is_empty()
        {
            asked = bare(&asked[..from]);
        }
        (asked, kind)
    } else if words.last_of(text, LineWord::Amount).is_some_and(|(from, to)| from > 0 && to == text.len()) {
        return Err(LineError::NoUnit);
    } else if let Some((asked, list)) = list(text) {
        match (words.kind_at_end(bare(asked)), words.several_of(list)) {
            // "Sports several: run, swim", "Sports: several run, swim".
            (Some((LineWord::Several, at)), _) if at > 0 => {
                (&asked[..at], Kind::Several { parts: options(list, words)? })
            }
            (None, Some(list)) => (asked, Kind::Several { parts: options(list, words)? }),
            _ => (asked, Kind::One { parts: options(list, words)? }),
        }
    } else {
        return Err(if text.chars().any(char::is_alphabetic) { LineError::NoKind } else { no_letter(text) });
    };
    let asked = bare(asked);
    if asked.is_empty() {
        return Err(LineError::NoQuestion);
    }
    if is_kind(asked, words) { Err(LineError::TwoKinds) } else { Ok((asked.to_owned(), kind)) }
}

/// Without the signs a line of a list may begin with; the one of "-5..5" stays.
fn before_the_words(text: &str) -> &str {
    let parts = |c: char| c.is_whitespace() || ".,،;؛:=)](•*".contains(c);
    let mut text = text;
    loop {
        let rest = text.trim_start_matches(parts);
        let joined = rest.strip_prefix(is_dash).filter(|rest| !rest.starts_with(|c| digit(c).is_some()));
        match joined {
            Some(rest) => text = rest,
            None => return rest,
        }
    }
}

fn no_letter(text: &str) -> LineError {
    match label::name(text, NOTE_MAX) {
        Err(LabelError::NoLetter) => LineError::NoLetter,
        _ => LineError::NoKind,
    }
}

/// "Where were you: home, work several".
fn several(text: &str, words: &Words) -> Result<(String, Kind), LineError> {
    let (asked, list) = list(text).ok_or(LineError::TooFewOptions { min: OPTIONS_MIN })?;
    let asked = bare(asked);
    if is_kind(asked, words) {
        return Err(LineError::TwoKinds);
    }
    Ok((asked.to_owned(), Kind::Several { parts: options(list, words)? }))
}

/// Does it end in a kind by itself?
fn is_kind(text: &str, words: &Words) -> bool {
    words.kind_at_end(text).is_some()
        || range::last(text, words).is_some_and(|range| rating(&text[range.to..], range, words).is_ok())
        || list(text).is_some()
        || !matches!(amount(text, words), Ok(None))
}

/// "Where were you: home, work".
fn list(text: &str) -> Option<(&str, &str)> {
    let (asked, list) = text.rsplit_once(": ")?;
    (!bare(asked).is_empty() && list.contains(COMMAS)).then_some((asked, list))
}

fn simple(word: LineWord) -> Option<Kind> {
    let LineWord::Kind(code) = word else { return None };
    kind::plain().into_iter().find(|(of, _)| *of == code).map(|(_, kind)| kind)
}

/// "Water amount glasses": where what is asked ends, and the kind.
fn amount(text: &str, words: &Words) -> Result<Option<(usize, Kind)>, LineError> {
    let Some((from, to)) = words.last_of(text, LineWord::Amount) else { return Ok(None) };
    let behind = &text[to..];
    let count = behind.split_whitespace().count();
    let is_unit = (1..=UNIT).contains(&count)
        && !behind.contains(COMMAS)
        && !behind.contains("..")
        && !behind.contains('…')
        && range::last(behind, words).is_none();
    if bare(&text[..from]).is_empty() || !is_unit || bare(behind).is_empty() {
        return Ok(None);
    }
    Ok(Some((from, unit(behind, words)?)))
}

fn unit(text: &str, words: &Words) -> Result<Kind, LineError> {
    let text = bare(text);
    if text.is_empty() {
        return Err(LineError::NoUnit);
    }
    match words.kind_at_end(text) {
        Some((word, at)) => match simple(word) {
            Some(kind @ Kind::Amount(_)) if at == 0 => Ok(kind),
            _ => Err(LineError::TwoKinds),
        },
        None if text.contains(COMMAS) || range::last(text, words).is_some() => Err(LineError::TwoKinds),
        None if text.split_whitespace().count() > UNIT => {
            Err(LineError::LabelTooLong { label: text.to_owned(), max: OPTION_MAX })
        }
        None => Ok(Kind::Amount(Amount { unit: Unit::Own(label_of(text)?) })),
    }
}

/// The rest of a scale: how far apart its buttons are, and the words for its ends.
fn rating(rest: &str, range: Range, words: &Words) -> Result<Kind, LineError> {
    let mut rest = bare_start(rest);
    let mut step = None;
    if let Some(at) = words.first_of(rest, LineWord::Step) {
        let behind = rest[at..].trim_start();
        if let Some((number, to)) = range::number(behind, 0)
            && behind[to..].chars().next().is_none_or(char::is_whitespace)
        {
            step = Some(number);
            rest = behind[to..].trim_start();
        }
    }
    let mut rating = Rating::new(range.low, range.high, step)?;
    let rest = bare(rest);
    if !rest.is_empty() {
        let dots = rest.find("..").into_iter().chain(rest.find('…')).min().ok_or(LineError::EndWords)?;
        let is_dot = |c: char| matches!(c, '.' | '…');
        let (low, high) = (bare(&rest[..dots]), bare(rest[dots..].trim_start_matches(is_dot)));
        if low.is_empty() || high.is_empty() {
            return Err(LineError::EndWords);
        }
        let (low, high) = (label_of(low)?, label_of(high)?);
        if label::is_same(&low, &high) {
            return Err(LineError::SameOption { option: high });
        }
        rating.ends = Ends::Typed { low, high };
    }
    Ok(Kind::Rating(rating))
}

fn options(text: &str, words: &Words) -> Result<Vec<Part>, LineError> {
    let named: Vec<&str> = match text.contains(COMMAS) {
        true => text.split(COMMAS).map(bare).filter(|name| !name.is_empty()).collect(),
        false => text.split(['/', '|']).map(bare).filter(|name| !name.is_empty()).collect(),
    };
    if named.len() < OPTIONS_MIN {
        return Err(LineError::TooFewOptions { min: OPTIONS_MIN });
    }
    if named.len() > OPTIONS_MAX {
        return Err(LineError::TooManyOptions { max: OPTIONS_MAX });
    }
    let last = named.last().copied().unwrap_or_default();
    // "out 0-5" is two things, "3-4" alone is one to choose.
    let scale = range::last(last, words).is_some_and(|range| range.from > 0 && range.to == last.len());
    if scale || words.kind_at_end(last).is_some() || words.first_of(last, LineWord::Amount).is_some() {
        return Err(LineError::TwoKinds);
    }
    let mut parts: Vec<Part> = Vec::new();
    for (id, name) in (1..).zip(named) {
        let option = label_of(name)?;
        let taken = |part: &Part| matches!(&part.name, Name::Own(name) if label::is_same(name, &option));
        if parts.iter().any(taken) {
            return Err(LineError::SameOption { option });
        }
        parts.push(Part { id: PartId(id), name: Name::Own(option) });
    }
    Ok(parts)
}

fn label_of(text: &str) -> Result<String, LineError> {
    label::name(text, OPTION_MAX).map_err(|error| match error {
        LabelError::TooLong { max } => LineError::LabelTooLong { label: text.to_owned(), max },
        LabelError::Empty | LabelError::NoLetter => LineError::LabelNoLetter { label: text.to_owned() },
    })
}

/// Without blanks and the signs that only part things; a bracket that was opened in it stays.
fn bare(text: &str) -> &str {
    let mut text = bare_start(text);
    let parts = |c: char| c.is_whitespace() || is_dash(c) || ".,،;؛:=([".contains(c) || c == '…';
    let is_opened = |text: &str| {
        let count = |signs: [char; 2]| text.matches(signs).count();
        count(['(', '[']) >= count([')', ']'])
    };
    loop {
        let rest = text.trim_end_matches(parts);
        let rest = match rest.strip_suffix([')', ']']) {
            Some(inner) if !is_opened(rest) => inner,
            _ => rest,
        };
        if rest.len() == text.len() {
            return text;
        }
        text = rest;
    }
}

fn bare_start(text: &str) -> &str {
    text.trim_start_matches(|c: char| c.is_whitespace() || is_dash(c) || ".,،;؛:=)](•*".contains(c))
}

impl Words {
    fn of(lexicon: &Lexicon) -> Self {
        let words = lexicon.lines().map(|(word, phrase)| (word, compared(phrase)));
        Self(words.filter(|(_, phrase)| !phrase.is_empty()).collect())
    }

    /// The kind's word at the end of the text, the longest there is, and where it begins.
    fn kind_at_end(&self, text: &str) -> Option<(LineWord, usize)> {
        let begins = begins_of_words(text);
        let from = begins.len().saturating_sub(PHRASE);
        begins[from..].iter().find_map(|at| {
            let tail = compared(&text[*at..]);
            let is_kind = |word: LineWord| simple(word).is_some() || word == LineWord::Several;
            let found = self.0.iter().find(|(word, phrase)| is_kind(*word) && *phrase == tail)?;
            Some((found.0, *at))
        })
    }

    /// Where the phrase of that meaning ends, if the text begins with one.
    pub(super) fn first_of(&self, text: &str, meaning: LineWord) -> Option<usize> {
        let ends = ends_of_words(text);
        let is_it = |to: &&usize| self.is(&text[..**to], meaning);
        ends.iter().take(PHRASE).rev().find(is_it).copied()
    }

    /// The list behind a word that says several of it fit: "several: run, swim".
    fn several_of<'t>(&self, text: &'t str) -> Option<&'t str> {
        let at = self.first_of(text, LineWord::Several)?;
        // "Several, few, none" are three to choose from.
        let list = &text[at..];
        (!text[..at].ends_with(COMMAS) && list.contains(COMMAS)).then(|| bare_start(list))
    }

    /// Where the last phrase of that meaning begins and ends.
    fn last_of(&self, text: &str, meaning: LineWord) -> Option<(usize, usize)> {
        let begins = begins_of_words(text);
        begins.iter().rev().find_map(|from| Some((*from, from + self.first_of(&text[*from..], meaning)?)))
    }

    fn without_from<'t>(&self, text: &'t str) -> &'t str {
        match self.first_of(text, LineWord::From) {
            Some(at) if range::first(text[at..].trim_start(), self).is_some() => text[at..].trim_start(),
            _ => text,
        }
    }

    fn is(&self, text: &str, meaning: LineWord) -> bool {
        let text = compared(text);
        self.0.iter().any(|(word, phrase)| *word == meaning && *phrase == text)
    }
}

fn begins_of_words(text: &str) -> Vec<usize> {
    let blank_before = |at: usize| text[..at].chars().next_back().is_none_or(char::is_whitespace);
    text.char_indices().filter(|(at, c)| !c.is_whitespace() && blank_before(*at)).map(|(at, _)| at).collect()
}

fn ends_of_words(text: &str) -> Vec<usize> {
    let ends = |at: usize| text[at..].chars().next().is_none_or(char::is_whitespace);
    let after = text.char_indices().filter(|(_, c)| !c.is_whitespace()).map(|(at, c)| at + c.len_utf8());
    after.filter(|at| ends(*at)).collect()
}

/// "Yes / No." is "yes/no".
fn compared(text: &str) -> String {
    let folded = letters::folded(text);
    let words = folded.split_whitespace().collect::<Vec<_>>().join(" ");
    let outside = |c: char| c.is_whitespace() || ".,،;؛:!()[]\"'«»“”’".contains(c);
    words.trim_matches(outside).replace(" / ", "/").replace(" /", "/").replace("/ ", "/")
}
