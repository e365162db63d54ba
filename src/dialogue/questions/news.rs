//! What a client is told while their therapist arranges what they are asked: one message for all of it, with what was added
//! and taken off again left out. Never merges what two therapists did.

use crate::domain::item::Name;
use crate::domain::scale::SudsWhen;

use super::super::effect::{Effect, Lane};
use super::super::facts::CaseDetail;
use super::super::screen::{Line, Screen, SlotRow};

/// All that is to be told.
#[derive(Clone, Debug, PartialEq)]
pub struct News {
    therapist: String,
    /// Each with whether it is still put aside.
    added: Vec<(Name, bool)>,
    removed: Vec<Name>,
    skills: Vec<Name>,
    skills_off: Vec<Name>,
    /// The moment distress is asked for: as it was, and as it is now.
    suds: Option<(SudsWhen, SudsWhen)>,
    /// The check-ins besides the daily one, as they are now.
    slots: Option<Vec<SlotRow>>,
}

/// One change of a therapist to what a client is asked.
#[derive(Clone, Debug, PartialEq)]
pub enum Arranged {
    Skill(Name),
    SkillOff(Name),
    Suds { from: SudsWhen, to: SudsWhen },
    Slots(Vec<SlotRow>),
}

impl News {
    pub fn of(line: &Line) -> Option<Self> {
        Some(match line {
            Line::QuestionAdded { therapist, name, still_aside } => {
                Self { added: vec![(name.clone(), *still_aside)], ..Self::nothing(therapist) }
            }
            Line::QuestionRemoved { therapist, name } => {
                Self { removed: vec![name.clone()], ..Self::nothing(therapist) }
            }
            Line::QuestionsArranged { therapist, added, removed, skills, skills_off, suds, slots } => Self {
                therapist: therapist.clone(),
                added: added.clone(),
                removed: removed.clone(),
                skills: skills.clone(),
                skills_off: skills_off.clone(),
                suds: *suds,
                slots: slots.clone(),
            },
            _ => return None,
        })
    }

    fn nothing(therapist: &str) -> Self {
        Self {
            therapist: therapist.to_owned(),
            added: Vec::new(),
            removed: Vec::new(),
            skills: Vec::new(),
            skills_off: Vec::new(),
            suds: None,
            slots: None,
        }
    }

    pub fn therapist(&self) -> &str {
        &self.therapist
    }

    /// Without the questions that go with the tie they were given by.
    pub fn without(mut self, gone: impl Fn(&Name) -> bool) -> Self {
        self.added.retain(|(name, _)| !gone(name));
        self
    }

    /// The questions it tells to be asked as well.
    pub fn added(&self) -> impl Iterator<Item = &Name> {
        self.added.iter().map(|(name, _)| name)
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
            // What was put aside is so still: nothing changes for whoever reads it. A typed question may be another one
            // under the same name.
            let given_back = |removed: &Name| removed == name && matches!(removed, Name::BuiltIn(_));
            match self.removed.iter().position(given_back) {
                Some(at) => drop(self.removed.remove(at)),
                None => self.added.push((name.clone(), *aside)),
            }
        }
        for name in &later.skills_off {
            goes(name, &mut self.skills, &mut self.skills_off);
        }
        for name in &later.skills {
            goes(name, &mut self.skills_off, &mut self.skills);
        }
        self.suds = match (self.suds, later.suds) {
            (Some((from, _)), Some((_, to))) => Some((from, to)).filter(|(from, to)| from != to),
            (before, later) => later.or(before),
        };
        self.slots = later.slots.clone().or(self.slots);
        Some(self)
    }

    /// As it is told; `None`: all of it was taken back.
    pub fn line(self) -> Option<Line> {
        let Self { therapist, mut added, mut removed, skills, skills_off, suds, slots } = self;
        let questions_only = skills.is_empty() && skills_off.is_empty() && suds.is_none() && slots.is_none();
        Some(match (added.len(), removed.len()) {
            (0, 0) if questions_only => return None,
            (1, 0) if questions_only => {
                let (name, still_aside) = added.remove(0);
                Line::QuestionAdded { therapist, name, still_aside }
            }
            (0, 1) if questions_only => Line::QuestionRemoved { therapist, name: removed.remove(0) },
            _ => Line::QuestionsArranged { therapist, added, removed, skills, skills_off, suds, slots },
        })
    }
}

impl Arranged {
    /// The client is told of it, with what else is arranged in the same minutes.
    pub fn told(self, therapist: &str, case: &CaseDetail) -> Option<Effect> {
        let nothing = News::nothing(therapist);
        let news = match self {
            Self::Skill(name) => News { skills: vec![name], ..nothing },
            Self::SkillOff(name) => News { skills_off: vec![name], ..nothing },
            Self::Suds { from, to } => News { suds: Some((from, to)), ..nothing },
            Self::Slots(rows) => News { slots: Some(rows), ..nothing },
        };
        Some(Effect::Tell(case.client, Screen::Line(news.line()?), Lane::Alert))
    }
}

/// It leaves the list it was told to be on; where it was on none, it is told to be on the other.
fn goes(name: &Name, from: &mut Vec<Name>, to: &mut Vec<Name>) {
    match from.iter().position(|other| other == name) {
        Some(at) => drop(from.remove(at)),
        None => to.push(name.clone()),
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
        assert_eq!(
            all,
            News { added: two, removed: one, ..News::nothing("Ana") }.line(),
            "one message for all of it"
        );
    }

    #[test]
    fn what_is_taken_off_and_put_back_is_as_before_if_it_is_the_same() {
        let name = || Name::BuiltIn("sleep_hours".into());
        let off = Line::QuestionRemoved { therapist: "Ana".into(), name: name() };
        let on = |still_aside| Line::QuestionAdded { therapist: "Ana".into(), name: name(), still_aside };
        assert_eq!(told(&[off.clone(), on(false)]), None);
        assert_eq!(told(&[off, on(true)]), None, "it was aside, and is");
        assert!(told(&[removed("a"), added("a")]).is_some());
    }

    #[test]
    fn two_therapists_are_told_apart() {
        let bo = Line::QuestionRemoved { therapist: "Bo".into(), name: own("a") };
        assert_eq!(News::of(&added("a")).unwrap().and(&News::of(&bo).unwrap()), None);
        assert_eq!(News::of(&Line::SettingsSaved), None);
    }

    #[test]
    fn skills_and_the_moment_of_distress_are_told_beside_the_questions_unless_taken_back() {
        let (high, now) = (SudsWhen::HighestToday, SudsWhen::RightNow);
        let suds = |from, to| News { suds: Some((from, to)), ..News::nothing("Ana") }.line().unwrap();
        let skill = |name| News { skills: vec![own(name)], ..News::nothing("Ana") }.line().unwrap();
        let off = |name| News { skills_off: vec![own(name)], ..News::nothing("Ana") }.line().unwrap();
        assert_eq!(told(&[suds(high, now), suds(now, high)]), None);
        assert_eq!(told(&[skill("humming"), off("humming")]), None);
        assert_eq!(told(&[off("humming"), skill("humming")]), None);
        let all = told(&[added("a"), skill("humming"), suds(high, now), off("running")]).unwrap();
        let told_of = News::of(&all).unwrap();
        assert_eq!((told_of.skills, told_of.skills_off), (vec![own("humming")], vec![own("running")]));
        assert_eq!((told_of.suds, told_of.added.len()), (Some((high, now)), 1));
    }

    #[test]
    fn a_line_of_the_version_before_is_read() {
        let before = r#"{"questions_arranged":{"therapist":"Ana","added":[],"removed":[]}}"#;
        let line: Line = serde_json::from_str(before).unwrap();
        assert_eq!(News::of(&line), Some(News::nothing("Ana")));
    }
}
