//! Writes the line that reads as a question, in the words of the lexicon's first language.

use super::Line;
use crate::domain::item::{Name, Part};
use crate::domain::kind::{self, Amount, Ends, Kind, Rating, Unit};
use crate::domain::typed::{Lexicon, LineWord};

pub(super) fn write(line: &Line, lexicon: &Lexicon) -> Option<String> {
    let word = |meaning| lexicon.lines().find(|(word, _)| *word == meaning).map(|(_, phrase)| phrase);
    let asked = &line.name;
    let plain = kind::plain().into_iter().find(|(_, kind)| *kind == line.kind);
    let spec = match (plain, &line.kind) {
        (Some((code, _)), _) => word(LineWord::Kind(code))?.to_owned(),
        (None, Kind::Rating(rating)) => scale(rating, lexicon)?,
        (None, Kind::Amount(Amount { unit: Unit::Own(unit) })) => {
            format!("{} {unit}", word(LineWord::Amount)?)
        }
        (None, Kind::One { parts }) => return Some(format!("{} {}", before_list(asked), list(parts)?)),
        (None, Kind::Several { parts }) => {
            return Some(format!("{} {} {}", before_list(asked), list(parts)?, word(LineWord::Several)?));
        }
        (None, _) => return None,
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
