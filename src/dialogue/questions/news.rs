//! What a client is told while their therapist arranges the questions: one message for all of it, with what was added and
//! taken off again left out. Never merges what two therapists did.

use crate::domain::item::Name;

use super::super::screen::Line;

/// All that is to be told.
#[derive(Clone, Debug, PartialEq)]
pub struct News {
    therapist: String,
    /// Each with whether it is still put aside.
    added: Vec<(Name, bool)>,
    removed: Vec<Name>,
}

impl News {
    pub fn of(line: &Line) -> Option<Self> {
        let news = |therapist: &String| Self {
            therapist: therapist.clone(),
            added: Vec::new(),
            removed: Vec::new(),
        };
        Some(match line {
            Line::QuestionAdded { therapist, name, still_aside } => {
                Self { added: vec![(name.clone(), *still_aside)], ..news(therapist) }
            }
            Line::QuestionRemoved { therapist, name } => {
                Self { removed: vec![name.clone()], ..news(therapist) }
            }
            Line::QuestionsArranged { therapist, added, removed } => {
                Self { added: added.clone(), removed: removed.clone(), therapist: therapist.clone() }
            }
            _ => return None,
        })
    }

    /// This, and what came after it; `None`: of another therapist, and told by itself.
    pub fn and(mut self, later: &Self) -> Option<Self> {
        if self.therapist != later.therapist {
            return None;
        }
        for name in &later.removed {
            let before = self.added.len();
            self.added.retain(|(added, _)| added != name);
            if self.added.len() == before {
                self.removed.push(name.clone());
            }
        }
        for (name, aside) in &later.added {
            // A typed question may be another one under the same name.
            let given_back = |removed: &Name| removed == name && matches!(removed, Name::BuiltIn(_));
            match self.removed.iter().position(given_back) {
                Some(at) if !aside => drop(self.removed.remove(at)),
                _ => self.added.push((name.clone(), *aside)),
            }
        }
        Some(self)
    }

    /// As it is told; `None`: all of it was taken back.
    pub fn line(self) -> Option<Line> {
        let Self { therapist, mut added, mut removed } = self;
        Some(match (added.len(), removed.len()) {
            (0, 0) => return None,
            (1, 0) => {
                let (name, still_aside) = added.remove(0);
                Line::QuestionAdded { therapist, name, still_aside }
            }
            (0, 1) => Line::QuestionRemoved { therapist, name: removed.remove(0) },
            _ => Line::QuestionsArranged { therapist, added, removed },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn added(name: &str) -> Line {
        Line::QuestionAdded { therapist: "Ana".into(), name: own(name), still_aside: false }
    }

    fn removed(name: &str) -> Line {
        Line::QuestionRemoved { therapist: "Ana".into(), name: own(name) }
    }

    fn own(name: &str) -> Name {
        Name::Own(name.into())
    }

    fn told(lines: &[Line]) -> Option<Line> {
        let mut news = lines.iter().filter_map(News::of);
        let first = news.next().unwrap();
        news.fold(first, |news, later| news.and(&later).unwrap()).line()
    }

    #[test]
    fn what_is_added_and_taken_off_again_is_not_told() {
        assert_eq!(told(&[added("a"), removed("a")]), None);
        assert_eq!(told(&[added("a"), added("b"), removed("a")]), Some(added("b")));
        let all = told(&[added("a"), removed("x"), added("b")]);
        let (two, one) = (vec![(own("a"), false), (own("b"), false)], vec![own("x")]);
        assert_eq!(all, Some(Line::QuestionsArranged { therapist: "Ana".into(), added: two, removed: one }));
    }

    #[test]
    fn what_is_taken_off_and_put_back_is_as_before_if_it_is_the_same() {
        let name = || Name::BuiltIn("sleep_hours".into());
        let off = Line::QuestionRemoved { therapist: "Ana".into(), name: name() };
        let on = |still_aside| Line::QuestionAdded { therapist: "Ana".into(), name: name(), still_aside };
        assert_eq!(told(&[off.clone(), on(false)]), None);
        assert!(told(&[off, on(true)]).is_some(), "that it is still aside is told");
        assert!(told(&[removed("a"), added("a")]).is_some());
    }

    #[test]
    fn two_therapists_are_told_apart() {
        let bo = Line::QuestionRemoved { therapist: "Bo".into(), name: own("a") };
        assert_eq!(News::of(&added("a")).unwrap().and(&News::of(&bo).unwrap()), None);
        assert_eq!(News::of(&Line::SettingsSaved), None);
    }
}
