//! What the built-in questions are called in every language, as data: so that one typed by hand and one of the library are
//! known to be the same, in whatever language, case and accents. Never says a name to anybody.

use super::catalogue::family;
use super::item::Name;
use super::label;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Called(Vec<(String, String)>);

impl Called {
    /// One of the names of a question, by its code or the family it is of.
    pub fn add(&mut self, code: &str, name: &str) {
        self.0.push((code.to_owned(), name.to_owned()));
    }

    /// Would people take one question for the other?
    pub fn is_same(&self, one: &Name, other: &Name) -> bool {
        match (one, other) {
            (Name::Own(one), Name::Own(other)) => label::is_same(one, other),
            (Name::BuiltIn(one), Name::BuiltIn(other)) => family(one) == family(other),
            (Name::BuiltIn(code), Name::Own(own)) | (Name::Own(own), Name::BuiltIn(code)) => {
                let is_its = |known: &str| known == code || known == family(code);
                self.0.iter().any(|(known, name)| is_its(known) && label::is_same(name, own))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_question_is_known_by_each_of_its_names() {
        let mut called = Called::default();
        for (code, name) in [("mood", "Mood"), ("mood", "Ánimo"), ("suds", "Distress"), ("note", "Note")] {
            called.add(code, name);
        }
        let built_in = |code: &str| Name::BuiltIn(code.into());
        let own = |name: &str| Name::Own(name.into());
        for (one, other, same) in [
            (built_in("mood"), own("ANIMO"), true),
            (own("mood?"), built_in("mood"), true),
            (own("Distress"), built_in("suds_right_now"), true),
            (built_in("suds_highest_today"), built_in("suds_right_now"), true),
            (own("Craving"), own("craving"), true),
            (own("Note"), built_in("mood"), false),
            (built_in("note"), built_in("mood"), false),
        ] {
            assert_eq!(called.is_same(&one, &other), same, "{one:?} {other:?}");
        }
    }
}
