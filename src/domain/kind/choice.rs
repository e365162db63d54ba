//! One of a list, or several of it: by tap, by name, or by its number in the list.

use super::{Heard, Rules, is_none};
use crate::domain::answers::Value;
use crate::domain::harm::HardEnds;
use crate::domain::ids::PartId;
use crate::domain::item::{Name, Part};
use crate::domain::label;
use crate::domain::typed::{self, Called, TypedError};

/// What parts the names of a list.
pub(in crate::domain) const COMMAS: [char; 8] = [',', '،', ';', '؛', '、', '，', '+', '\n'];

/// One of these.
pub(super) struct One<'a>(pub &'a [Part]);

/// Several of these, or none.
pub(super) struct Several<'a>(pub &'a [Part]);

impl Rules for One<'_> {
    fn read(&self, heard: &Heard<'_>, _: Called<'_>) -> Result<Value, TypedError> {
        match listed(self.0, heard)?.as_slice() {
            [one] => Ok(Value::Chosen(vec![*one])),
            [] => Err(TypedError::NotListed),
            _ => Err(TypedError::SeveralNumbers),
        }
    }

    fn takes(&self, value: &Value, of_part: bool) -> bool {
        !of_part && matches!(value, Value::Chosen(chosen) if chosen.len() == 1)
    }

    fn tapped(&self, number: i32) -> Option<Value> {
        let id = PartId(number.into());
        self.0.iter().any(|part| part.id == id).then(|| Value::Chosen(vec![id]))
    }

    fn buttons(&self) -> Vec<i32> {
        self.0.iter().filter_map(|part| i32::try_from(part.id.0).ok()).collect()
    }

    fn is_worded(&self) -> bool {
        true
    }

    fn hard_ends(&self) -> Option<HardEnds> {
        None
    }

    fn unit(&self) -> String {
        "1 chosen".to_owned()
    }
}

impl Rules for Several<'_> {
    fn read(&self, heard: &Heard<'_>, _: Called<'_>) -> Result<Value, TypedError> {
        if called(self.0, heard.text).is_none() && is_none(heard) {
            return Ok(Value::Chosen(Vec::new()));
        }
        listed(self.0, heard).map(Value::Chosen)
    }

    fn takes(&self, value: &Value, of_part: bool) -> bool {
        !of_part && matches!(value, Value::Chosen(_))
    }

    fn is_worded(&self) -> bool {
        true
    }

    /// One more to be done with the list.
    fn taps(&self) -> usize {
        2
    }

    fn hard_ends(&self) -> Option<HardEnds> {
        None
    }

    fn unit(&self) -> String {
        "1 chosen".to_owned()
    }
}

/// The parts meant: by name before number, for a name may be a number.
fn listed(parts: &[Part], heard: &Heard<'_>) -> Result<Vec<PartId>, TypedError> {
    if let Some(one) = called(parts, heard.text) {
        return Ok(vec![one]);
    }
    let commas = |c: char| COMMAS.contains(&c);
    // Names of one word, such as numbers, are also said with nothing but a space between.
    let named = all_called(parts, heard.text.split(commas))
        .or_else(|| all_called(parts, heard.text.split(|c: char| commas(c) || c.is_whitespace())));
    if let Some(named) = named {
        return Ok(named);
    }
    match typed::choices(heard.text, parts.len(), heard.lexicon) {
        Ok(numbers) => {
            let part = |number: usize| parts.get(number.checked_sub(1)?).map(|part| part.id);
            Ok(numbers.into_iter().filter_map(part).collect())
        }
        Err(TypedError::NotANumber) => Err(TypedError::NotListed),
        Err(error) => Err(error),
    }
}

/// The parts of these names, each once; `None`: there is none, or one is no name.
fn all_called<'a>(parts: &[Part], names: impl Iterator<Item = &'a str>) -> Option<Vec<PartId>> {
    let mut named: Vec<PartId> = Vec::new();
    for name in names.filter(|name| !name.trim().is_empty()) {
        let one = called(parts, name)?;
        if !named.contains(&one) {
            named.push(one);
        }
    }
    Some(named).filter(|named| !named.is_empty())
}

fn called(parts: &[Part], text: &str) -> Option<PartId> {
    let is_it = |part: &&Part| match &part.name {
        Name::Own(name) => label::is_same(name, text),
        // In whatever language: for the buttons to know.
        Name::BuiltIn(_) => false,
    };
    parts.iter().find(is_it).map(|part| part.id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::typed::{Lexicon, Word};

    fn parts(names: &[&str]) -> Vec<Part> {
        let part = |(at, name): (i64, &&str)| Part { id: PartId(at), name: Name::Own((*name).into()) };
        (11..).zip(names).map(part).collect()
    }

    fn heard(text: &str) -> Heard<'_> {
        static LEXICON: std::sync::LazyLock<Lexicon> = std::sync::LazyLock::new(Lexicon::default);
        let word = (text == "none").then_some(Word::None);
        Heard { text, word, begun: None, ended: None, lexicon: &LEXICON }
    }

    #[test]
    fn one_by_its_name_or_number() {
        let parts = parts(&["Home", "work", "Out and about"]);
        let one = |text| match One(&parts).read(&heard(text), Called::default())? {
            Value::Chosen(parts) => Ok(parts.iter().map(|part| part.0).collect::<Vec<_>>()),
            other => panic!("{other:?}"),
        };
        for (text, id) in
            [("home", 11), ("HOME!", 11), ("Work", 12), ("out and about", 13), ("2", 12), ("٣", 13)]
        {
            assert_eq!(one(text), Ok(vec![id]), "{text}");
        }
        for (text, error) in [
            ("homework", TypedError::NotListed),
            ("not home", TypedError::NotListed),
            ("", TypedError::NotListed),
            ("none", TypedError::NotListed),
            ("0", TypedError::NotListed),
            ("1 2", TypedError::SeveralNumbers),
            ("home, work", TypedError::SeveralNumbers),
            ("4", TypedError::OutOfRange { low: 1, high: 3 }),
            ("112", TypedError::OutOfRange { low: 1, high: 3 }),
            ("2 friends", TypedError::AmongWords),
        ] {
            assert_eq!(one(text), Err(error), "{text}");
        }
        assert_eq!(One(&parts).tapped(12), Some(Value::Chosen(vec![PartId(12)])));
        assert_eq!(One(&parts).tapped(1), None);
    }

    #[test]
    fn a_name_goes_before_a_number() {
        let parts = parts(&["2", "1", "none"]);
        assert_eq!(One(&parts).read(&heard("2"), Called::default()), Ok(Value::Chosen(vec![PartId(11)])));
        assert_eq!(One(&parts).read(&heard("none"), Called::default()), Ok(Value::Chosen(vec![PartId(13)])));
        assert_eq!(
            Several(&parts).read(&heard("none"), Called::default()),
            Ok(Value::Chosen(vec![PartId(13)]))
        );
    }

    #[test]
    fn several_in_the_order_said_or_none() {
        let parts = parts(&["home", "work", "out"]);
        let several = |text| Several(&parts).read(&heard(text), Called::default());
        assert_eq!(several("out, home"), Ok(Value::Chosen(vec![PartId(13), PartId(11)])));
        assert_eq!(several("3 1"), Ok(Value::Chosen(vec![PartId(13), PartId(11)])));
        assert_eq!(several("none"), Ok(Value::Chosen(Vec::new())));
        assert_eq!(several("0"), Ok(Value::Chosen(Vec::new())));
        assert_eq!(several("home, pub"), Err(TypedError::NotListed));
        assert_eq!(several("out home"), Ok(vec_of(&[13, 11])));
    }

    #[test]
    fn things_that_are_numbers_go_by_their_names() {
        let parts = parts(&["2", "1", "10"]);
        for (text, ids) in [
            ("1", &[12][..]),
            ("2", &[11]),
            ("10", &[13]),
            ("1 10", &[12, 13]),
            ("10, 2", &[13, 11]),
            ("3", &[13]),
        ] {
            assert_eq!(Several(&parts).read(&heard(text), Called::default()), Ok(vec_of(ids)), "{text}");
        }
    }

    fn vec_of(ids: &[i64]) -> Value {
        Value::Chosen(ids.iter().copied().map(PartId).collect())
    }
}
