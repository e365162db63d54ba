//! The skills to choose from, in groups, by their codes: DBT's four modules, and what other therapies teach. A code that has
//! landed is never taken off or given to another skill: rows of years are about it.

/// Where a skill stands in the library.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Group {
    Mindfulness,
    Distress,
    Emotions,
    People,
    Thoughts,
    Activation,
    Relaxation,
    Resources,
}

/// The groups in the order shown.
pub const GROUPS: [Group; 8] = [
    Group::Mindfulness,
    Group::Distress,
    Group::Emotions,
    Group::People,
    Group::Thoughts,
    Group::Activation,
    Group::Relaxation,
    Group::Resources,
];

/// The codes of a group, in the order shown.
pub fn of_group(group: Group) -> &'static [&'static str] {
    match group {
        Group::Mindfulness => &["noticing", "describing", "one_thing", "no_judging", "wise_mind"],
        Group::Distress => {
            &["stopping", "cold", "distraction", "senses", "pros_and_cons", "accepting", "urge_wave"]
        }
        Group::Emotions => &["naming", "checking_facts", "opposite", "body_care", "planning_ahead"],
        Group::People => &["talking", "asking", "saying_no", "listening", "gentle"],
        Group::Thoughts => {
            &["writing_thought", "for_and_against", "as_to_friend", "other_view", "worry_time"]
        }
        Group::Activation => &["pleasant", "moving", "day_plan", "first_step", "outside"],
        Group::Relaxation => &["breathing", "muscles", "body_scan", "open_hands", "counting"],
        Group::Resources => &["grounding", "calm_place", "strong_box", "on_my_side", "butterfly", "feet"],
    }
}

/// All of them, group by group.
pub fn library() -> impl Iterator<Item = &'static str> {
    GROUPS.into_iter().flat_map(of_group).copied()
}

impl Group {
    /// The code that words it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Mindfulness => "mindfulness",
            Self::Distress => "distress",
            Self::Emotions => "emotions",
            Self::People => "people",
            Self::Thoughts => "thoughts",
            Self::Activation => "activation",
            Self::Relaxation => "relaxation",
            Self::Resources => "resources",
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::skill::{BUILT_IN, PRIVATE};

    #[test]
    fn a_landed_skill_is_never_changed() {
        let line = |group: Group| format!("{}: {}", group.code(), of_group(group).join(" "));
        insta::assert_snapshot!("skills", GROUPS.map(line).join("\n"));
    }

    #[test]
    fn codes_are_one_of_a_kind_and_what_everybody_starts_with_is_among_them() {
        let codes: BTreeSet<&str> = library().collect();
        assert_eq!(codes.len(), library().count());
        assert!(BUILT_IN.iter().all(|code| codes.contains(code)));
        assert!(!codes.contains(PRIVATE));
        assert!((38..=45).contains(&codes.len()), "{}", codes.len());
        for group in GROUPS {
            assert!((4..=8).contains(&of_group(group).len()), "{group:?}: a page is short");
        }
        // A button has to hold it.
        assert!(
            codes
                .iter()
                .all(|code| code.len() <= 16 && code.chars().all(|c| c == '_' || c.is_ascii_lowercase()))
        );
    }
}
