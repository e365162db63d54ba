//! One of a list, or several of it: by tap, by name, or by its number in the list.

use super::{Heard, is_none};
use crate::domain::answers::Value;
use crate::domain::ids::PartId;
use crate::domain::item::{Name, Part};
use crate::domain::label;
use crate::domain::typed::{self, TypedError};

/// What parts the names of a list.
pub(in crate::domain) const COMMAS: [char; 8] = [',', '،', ';', '؛', '、', '，', '+', '\n'];

pub(super) fn tapped(parts: &[Part], number: i32) -> Option<Value> {
    let id = PartId(number.into());
    parts.iter().any(|part| part.id == id).then(|| Value::Chosen(vec![id]))
}

pub(super) fn read_one(parts: &[Part], heard: &Heard<'_>) -> Result<Value, TypedError> {
    match listed(parts, heard)?.as_slice() {
        [one] => Ok(Value::Chosen(vec![*one])),
        [] => Err(TypedError::NotListed),
        _ => Err(TypedError::SeveralNumbers),
    }
}

pub(super) fn read_several(parts: &[Part], heard: &Heard<'_>) -> Result<Value, TypedError> {
    if called(parts, heard.text).is_none() && is_none(heard) {
        return Ok(Value::Chosen(Vec::new()));
    }
    listed(parts, heard).map(Value::Chosen)
}

/// The parts meant: by name before number, for a name may be a number.
fn listed(parts: &[Part], heard: &Heard<'_>) -> Result<Vec<PartId>, TypedError> {
    if let Some(one) = called(parts, heard.text) {
        return Ok(vec![one]);
    }
    let mut named: Vec<PartId> = Vec::new();
    let of_list = heard.text.split(COMMAS).filter(|name| !name.trim().is_empty());
    if let Some(all) = of_list.map(|name| called(parts, name)).collect::<Option<Vec<_>>>() {
        for one in all {
            if !named.contains(&one) {
                named.push(one);
            }
        }
    }
    if !named.is_empty() {
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
        Heard { text, word, lexicon: &LEXICON }
    }

    #[test]
    fn one_by_its_name_or_number() {
        let parts = parts(&["Home", "work", "Out and about"]);
        let one = |text| match read_one(&parts, &heard(text))? {
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
        assert_eq!(tapped(&parts, 12), Some(Value::Chosen(vec![PartId(12)])));
        assert_eq!(tapped(&parts, 1), None);
    }

    #[test]
    fn a_name_goes_before_a_number() {
        let parts = parts(&["2", "1", "none"]);
        assert_eq!(read_one(&parts, &heard("2")), Ok(Value::Chosen(vec![PartId(11)])));
        assert_eq!(read_one(&parts, &heard("none")), Ok(Value::Chosen(vec![PartId(13)])));
        assert_eq!(read_several(&parts, &heard("none")), Ok(Value::Chosen(vec![PartId(13)])));
    }

    #[test]
    fn several_in_the_order_said_or_none() {
        let parts = parts(&["home", "work", "out"]);
        let several = |text| read_several(&parts, &heard(text));
        assert_eq!(several("out, home"), Ok(Value::Chosen(vec![PartId(13), PartId(11)])));
        assert_eq!(several("3 1"), Ok(Value::Chosen(vec![PartId(13), PartId(11)])));
        assert_eq!(several("none"), Ok(Value::Chosen(Vec::new())));
        assert_eq!(several("0"), Ok(Value::Chosen(Vec::new())));
        assert_eq!(several("home, pub"), Err(TypedError::NotListed));
    }
}
