//! Writes the line that reads as a question, in the words of the lexicon's first language.

use super::Line;
use crate::domain::item::{Name, Part};
use crate::domain::kind::{Ends, Kind, Rating, Unit};
use crate::domain::typed::{Lexicon, LineWord};

pub(super) fn write(line: &Line, lexicon: &Lexicon) -> Option<String> {
    let word = |meaning| lexicon.lines().find(|(word, _)| *word == meaning).map(|(_, phrase)| phrase);
    let asked = &line.name;
    let spec = match &line.kind {
        Kind::Rating(rating) => scale(rating, lexicon)?,
        Kind::YesNo => word(LineWord::YesNo)?.to_owned(),
        Kind::Count => word(LineWord::Count)?.to_owned(),
        Kind::Amount(amount) => match &amount.unit {
            Unit::Hours => word(LineWord::Hours)?.to_owned(),
            Unit::Minutes => word(LineWord::Minutes)?.to_owned(),
            Unit::Own(unit) => format!("{} {unit}", word(LineWord::Amount)?),
        },
        Kind::Clock => word(LineWord::Clock)?.to_owned(),
        Kind::Text => word(LineWord::Text)?.to_owned(),
        Kind::One { parts } => return Some(format!("{} {}", before_list(asked), list(parts)?)),
        Kind::Several { parts } => {
            return Some(format!("{} {} {}", before_list(asked), list(parts)?, word(LineWord::Several)?));
        }
        Kind::Progress { .. } => return None,
    };
    Some(format!("{asked} {spec}"))
}

fn scale(rating: &Rating, lexicon: &Lexicon) -> Option<String> {
    let join = if rating.low < 0 { ".." } else { "-" };
    let mut scale = format!("{}{join}{}", rating.low, rating.high);
    if let Some(step) = rating.step {
        let (_, word) = lexicon.lines().find(|(word, _)| *word == LineWord::Step)?;
        scale = format!("{scale} {word} {step}");
    }
    match &rating.ends {
        Ends::Plain => Some(scale),
        Ends::Typed { low, high } => Some(format!("{scale} {low}..{high}")),
        Ends::Each(_) => None,
    }
}

/// A question mark or a colon parts a list from what is asked.
fn before_list(asked: &str) -> String {
    if asked.ends_with(['?', '؟', '？']) { asked.to_owned() } else { format!("{asked}:") }
}

fn list(parts: &[Part]) -> Option<String> {
    let name = |part: &Part| match &part.name {
        Name::Own(name) => Some(name.clone()),
        Name::BuiltIn(_) => None,
    };
    let names: Option<Vec<String>> = parts.iter().map(name).collect();
    let names = names?;
    let arabic = names.iter().flat_map(|name| name.chars()).any(|c| ('\u{600}'..'\u{700}').contains(&c));
    Some(names.join(if arabic { "، " } else { ", " }))
}
